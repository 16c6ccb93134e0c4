-- Pairs of cities that look like one and are two: somebody has said so.
CREATE TABLE not_same_city (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev INTEGER NOT NULL DEFAULT 1,
    lower_city_id INTEGER NOT NULL REFERENCES city (id) DEFERRABLE INITIALLY DEFERRED,
    higher_city_id INTEGER NOT NULL REFERENCES city (id) DEFERRABLE INITIALLY DEFERRED,
    -- Below zero while rows that trade places are out of each other's way.
    CHECK (lower_city_id < higher_city_id OR lower_city_id < 0),
    UNIQUE (lower_city_id, higher_city_id)
) STRICT
--
CREATE INDEX not_same_city_by_higher ON not_same_city (higher_city_id)
