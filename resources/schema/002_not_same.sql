-- Pairs of people who look like one and are two: somebody has said so.
CREATE TABLE not_same (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    lower_person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    higher_person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    -- Below zero while rows that trade places are out of each other's way.
    CHECK (lower_person_id < higher_person_id OR lower_person_id < 0),
    UNIQUE (lower_person_id, higher_person_id)
) STRICT
--
CREATE INDEX not_same_by_higher ON not_same (higher_person_id)
