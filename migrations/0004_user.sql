-- One row is a player: the public person of an identity, with the same primary key. Numbers of
-- choices stand in the services' model.rs; 0 always means "no preference".
CREATE TABLE players (
    pk {{pk}},
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    username TEXT NOT NULL,
    username_key TEXT NOT NULL UNIQUE,
    alias TEXT,
    -- Alias and username, folded, for the search by name.
    name_key TEXT NOT NULL,
    -- What names the first image, where there is one.
    avatar TEXT,
    gimmick TEXT,
    bio TEXT,
    birth_year BIGINT NOT NULL,
    age_shown BIGINT NOT NULL DEFAULT 1,
    -- Coarse by construction: a ZIP's or town's centre, or a centre of the one-mile grid.
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    place_label TEXT,
    zip TEXT,
    city TEXT,
    state TEXT,
    country TEXT,
    time_zone TEXT,
    lefty BOOLEAN NOT NULL DEFAULT FALSE,
    -- World Handicap System index in tenths: -100 is +10.0.
    handicap BIGINT,
    mobility BIGINT NOT NULL DEFAULT 0,
    drinking BIGINT NOT NULL DEFAULT 0,
    weather BIGINT NOT NULL DEFAULT 0,
    gimme BIGINT NOT NULL DEFAULT 0,
    purpose BIGINT NOT NULL DEFAULT 0,
    mood BIGINT NOT NULL DEFAULT 0,
    -- Minutes.
    round_time BIGINT,
    is_hidden BOOLEAN NOT NULL DEFAULT FALSE,
    -- When the player was last here, to the hour; 0 until they come back after joining.
    active_at BIGINT NOT NULL DEFAULT 0,
    -- False while the identity is inactive: gone from everywhere at once.
    is_active BOOLEAN NOT NULL DEFAULT TRUE,
    -- JSON: key to value.
    preferences TEXT NOT NULL DEFAULT '{}',
    -- Changes of place on the latest day with one, against hunting for others by moving about.
    moved_on BIGINT NOT NULL DEFAULT 0,
    moves BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX players_updated ON players (updated_at);
CREATE INDEX players_name ON players (name_key);
