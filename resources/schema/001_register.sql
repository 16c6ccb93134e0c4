-- The register's first shape. Statements are separated by lines that hold only "--".
CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT
--
CREATE TABLE theme_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE,
    name_ko TEXT NOT NULL,
    name_en TEXT NOT NULL,
    rank INTEGER NOT NULL,
    is_other INTEGER NOT NULL CHECK (is_other IN (0, 1))
) STRICT
--
CREATE TABLE theme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE,
    theme_group_id INTEGER NOT NULL REFERENCES theme_group (id) DEFERRABLE INITIALLY DEFERRED,
    name_ko TEXT NOT NULL,
    name_en TEXT NOT NULL,
    rank INTEGER NOT NULL
) STRICT
--
CREATE INDEX theme_by_group ON theme (theme_group_id)
--
CREATE TABLE continent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE,
    name_ko TEXT NOT NULL,
    name_en TEXT NOT NULL,
    rank INTEGER NOT NULL
) STRICT
--
CREATE TABLE country (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE,
    name_ko TEXT NOT NULL,
    name_en TEXT NOT NULL,
    continent_id INTEGER NOT NULL REFERENCES continent (id) DEFERRABLE INITIALLY DEFERRED
) STRICT
--
CREATE INDEX country_by_continent ON country (continent_id)
--
CREATE TABLE city (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    country_id INTEGER NOT NULL REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
    name_ko TEXT NOT NULL,
    name_en TEXT NOT NULL,
    metropolis_member INTEGER NOT NULL CHECK (metropolis_member IN (0, 1)),
    sister_city INTEGER NOT NULL CHECK (sister_city IN (0, 1))
) STRICT
--
CREATE INDEX city_by_country ON city (country_id)
--
CREATE TABLE city_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    city_id INTEGER NOT NULL REFERENCES city (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL
) STRICT
--
CREATE INDEX city_alias_by_city ON city_alias (city_id)
--
CREATE TABLE seniority (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE,
    name_ko TEXT NOT NULL,
    name_en TEXT NOT NULL,
    rank INTEGER NOT NULL,
    decision_making INTEGER NOT NULL CHECK (decision_making IN (0, 1))
) STRICT
--
CREATE TABLE job_title_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL UNIQUE,
    seniority_id INTEGER NOT NULL REFERENCES seniority (id) DEFERRABLE INITIALLY DEFERRED
) STRICT
--
CREATE INDEX job_title_mapping_by_seniority ON job_title_mapping (seniority_id)
--
CREATE TABLE course (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE,
    name_ko TEXT NOT NULL,
    name_en TEXT NOT NULL,
    theme_id INTEGER REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= first_day),
    mode TEXT NOT NULL CHECK (mode IN ('invited', 'online', 'blended')),
    target_region TEXT NOT NULL,
    venue TEXT NOT NULL,
    partner TEXT NOT NULL,
    capacity INTEGER NOT NULL CHECK (capacity >= 0),
    status TEXT NOT NULL CHECK (status IN ('planned', 'open', 'running', 'completed', 'cancelled')),
    prerequisite_course_id INTEGER REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT
--
CREATE INDEX course_by_theme ON course (theme_id)
--
CREATE INDEX course_by_prerequisite ON course (prerequisite_course_id)
--
CREATE INDEX course_by_first_day ON course (first_day)
--
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL CHECK (given_name <> '' OR family_name <> ''),
    name_order TEXT NOT NULL CHECK (name_order IN ('family-first', 'given-first')),
    local_name TEXT NOT NULL,
    email TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--
CREATE INDEX person_by_email ON person (email) WHERE email <> ''
--
CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    city_id INTEGER REFERENCES city (id) DEFERRABLE INITIALLY DEFERRED,
    organisation TEXT NOT NULL,
    job_title TEXT NOT NULL,
    seniority_id INTEGER REFERENCES seniority (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL
        CHECK (status IN ('applied', 'accepted', 'attended', 'completed', 'withdrawn', 'no_show')),
    completed_on TEXT,
    UNIQUE (course_id, person_id)
) STRICT
--
CREATE INDEX enrolment_by_person ON enrolment (person_id)
--
CREATE INDEX enrolment_by_city ON enrolment (city_id)
--
CREATE INDEX enrolment_by_seniority ON enrolment (seniority_id)
--
CREATE TABLE headcount (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    city_id INTEGER REFERENCES city (id) DEFERRABLE INITIALLY DEFERRED,
    country_id INTEGER REFERENCES country (id) DEFERRABLE INITIALLY DEFERRED,
    continent_id INTEGER REFERENCES continent (id) DEFERRABLE INITIALLY DEFERRED,
    seniority_id INTEGER REFERENCES seniority (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number > 0),
    note TEXT NOT NULL
) STRICT
--
CREATE INDEX headcount_by_course ON headcount (course_id)
--
CREATE INDEX headcount_by_city ON headcount (city_id)
--
CREATE INDEX headcount_by_country ON headcount (country_id)
--
CREATE INDEX headcount_by_continent ON headcount (continent_id)
--
CREATE INDEX headcount_by_seniority ON headcount (seniority_id)
--
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    UNIQUE (page, name)
) STRICT
--
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT
--
CREATE TABLE batch_row (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    PRIMARY KEY (batch_id, table_name, row_id)
) STRICT, WITHOUT ROWID
--
-- One line for each act of a user; what it did to which rows is in change_row.
CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    what TEXT NOT NULL,
    arguments TEXT NOT NULL,
    batch_id INTEGER REFERENCES import_batch (id),
    taken_back_by INTEGER REFERENCES change (id)
) STRICT
--
CREATE INDEX change_by_batch ON change (batch_id)
--
CREATE INDEX change_by_taken_back ON change (taken_back_by)
--
CREATE TABLE change_row (
    change_id INTEGER NOT NULL REFERENCES change (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT
--
CREATE INDEX change_row_by_change ON change_row (change_id)
--
CREATE INDEX change_row_by_row ON change_row (table_name, row_id)
--
-- Derived from the tables above and kept up with them; outside the history, and can be built anew.
CREATE TABLE course_listing (
    course_id INTEGER PRIMARY KEY REFERENCES course (id) ON DELETE CASCADE,
    name_key TEXT NOT NULL,
    search_text TEXT NOT NULL
) STRICT
--
CREATE TABLE city_listing (
    city_id INTEGER PRIMARY KEY REFERENCES city (id) ON DELETE CASCADE,
    name_key_ko TEXT NOT NULL,
    name_key_en TEXT NOT NULL
) STRICT
--
CREATE TABLE person_listing (
    person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    name_key TEXT NOT NULL,
    search_text TEXT NOT NULL,
    latest_enrolment_id INTEGER REFERENCES enrolment (id) ON DELETE SET NULL
) STRICT
--
CREATE INDEX person_listing_by_name ON person_listing (name_key)
--
CREATE INDEX person_listing_by_latest ON person_listing (latest_enrolment_id)
