-- What came of the training: which policies of the city cities took up, and what they solved with them.
CREATE TABLE policy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    name_ko TEXT NOT NULL,
    name_en TEXT NOT NULL,
    theme_id INTEGER REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED
) STRICT
--
CREATE INDEX policy_by_theme ON policy (theme_id)
--
CREATE TABLE outcome (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    city_id INTEGER NOT NULL REFERENCES city (id) DEFERRABLE INITIALLY DEFERRED,
    course_id INTEGER REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('problem-solved', 'capacity')),
    title_ko TEXT NOT NULL,
    title_en TEXT NOT NULL CHECK (title_en <> '' OR title_ko <> ''),
    result TEXT NOT NULL,
    year INTEGER NOT NULL CHECK (year >= 0),
    evidence TEXT NOT NULL
) STRICT
--
CREATE INDEX outcome_by_city ON outcome (city_id)
--
CREATE INDEX outcome_by_course ON outcome (course_id)
--
CREATE TABLE outcome_person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    outcome_id INTEGER NOT NULL REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (outcome_id, person_id)
) STRICT
--
CREATE INDEX outcome_person_by_person ON outcome_person (person_id)
--
CREATE TABLE outcome_policy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    outcome_id INTEGER NOT NULL REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
    policy_id INTEGER NOT NULL REFERENCES policy (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (outcome_id, policy_id)
) STRICT
--
CREATE INDEX outcome_policy_by_policy ON outcome_policy (policy_id)
--
-- Forums and their programme. Days and times are those of the place, without an offset.
CREATE TABLE forum (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    name_ko TEXT NOT NULL,
    name_en TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= first_day),
    venue TEXT NOT NULL,
    subject TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    forum_id INTEGER NOT NULL REFERENCES forum (id) DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL,
    day TEXT NOT NULL,
    starts TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    headline TEXT NOT NULL,
    presenter TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    city_id INTEGER REFERENCES city (id) DEFERRABLE INITIALLY DEFERRED,
    outcome_id INTEGER REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT
--
CREATE INDEX agenda_item_by_forum ON agenda_item (forum_id)
--
CREATE INDEX agenda_item_by_person ON agenda_item (person_id)
--
CREATE INDEX agenda_item_by_city ON agenda_item (city_id)
--
CREATE INDEX agenda_item_by_outcome ON agenda_item (outcome_id)
--
CREATE TABLE forum_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    forum_id INTEGER NOT NULL REFERENCES forum (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('on-site', 'online')),
    expected INTEGER NOT NULL CHECK (expected >= 0),
    attended INTEGER NOT NULL CHECK (attended >= 0)
) STRICT
--
CREATE INDEX forum_group_by_forum ON forum_group (forum_id)
--
-- Press releases. The figures of its day stay with one that is frozen, and only with such a one.
CREATE TABLE release (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    headline TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    embargo_day TEXT,
    embargo_time TEXT,
    department TEXT NOT NULL,
    contacts TEXT NOT NULL,
    pages INTEGER NOT NULL CHECK (pages >= 0),
    has_photo INTEGER NOT NULL CHECK (has_photo IN (0, 1)),
    body TEXT NOT NULL,
    forum_id INTEGER REFERENCES forum (id) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL CHECK (language IN ('ko', 'en')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'frozen')),
    as_of TEXT,
    frozen_figures TEXT NOT NULL CHECK ((frozen_figures <> '') = (state = 'frozen'))
) STRICT
--
CREATE INDEX release_by_forum ON release (forum_id)
--
CREATE TABLE claim_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    release_id INTEGER NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    written TEXT NOT NULL,
    context TEXT NOT NULL,
    figure TEXT NOT NULL,
    waiver TEXT NOT NULL CHECK (waiver <> '' OR figure <> '')
) STRICT
--
CREATE INDEX claim_decision_by_release ON claim_decision (release_id)
