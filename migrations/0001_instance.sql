-- One row is a fact about this instance that must outlive every process: the alphabet of its keys.
CREATE TABLE instance (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
