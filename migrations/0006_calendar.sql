-- One row is what a player says about one window of one day. No row: nobody knows.
CREATE TABLE availability (
    pk {{pk}},
    player BIGINT NOT NULL REFERENCES players (pk),
    -- Days since 1970-01-01 of the player's own calendar.
    played_on BIGINT NOT NULL,
    -- 1 morning, 2 midday, 3 twilight.
    part BIGINT NOT NULL,
    -- 1 free, 2 maybe, 3 no.
    answer BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (player, played_on, part)
);
CREATE INDEX availability_by_day ON availability (played_on);

-- One row is a weekly habit: "Saturday mornings". The entries it made are ordinary availability.
CREATE TABLE repeats (
    pk {{pk}},
    player BIGINT NOT NULL REFERENCES players (pk),
    -- 0 Monday to 6 Sunday.
    weekday BIGINT NOT NULL,
    part BIGINT NOT NULL,
    answer BIGINT NOT NULL,
    starts_on BIGINT NOT NULL,
    ends_on BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX repeats_of_player ON repeats (player);

-- One row is the secret address of a player's calendar feed.
CREATE TABLE feeds (
    player BIGINT PRIMARY KEY REFERENCES players (pk),
    token_hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);
