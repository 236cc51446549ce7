-- One row is what a player says about one window of one day. No row: nobody knows.
CREATE TABLE availability (
    pk {{pk}},
    player BIGINT NOT NULL REFERENCES players (pk),
    -- Days since 1970-01-01 of the player's own calendar.
    played_on BIGINT NOT NULL,
    -- 1 morning, 2 midday, 3 twilight.
    part BIGINT NOT NULL,
    -- 1 free, 2 maybe, 3 no. 0 is what the player took back: as silent as no row, but no repeat fills it.
    answer BIGINT NOT NULL,
    -- The repeat that made the entry; null as soon as the player touched it.
    repeat BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (player, played_on, part)
);
-- Holds all that the matching index is built from, so that a start reads it and not the table.
CREATE INDEX availability_by_day ON availability (played_on, player, part, answer);
CREATE INDEX availability_by_repeat ON availability (repeat) WHERE repeat IS NOT NULL;
CREATE INDEX availability_taken_back ON availability (played_on) WHERE answer = 0;

-- One row is a weekly habit: "Saturday mornings". The entries it makes are ordinary availability.
CREATE TABLE repeats (
    pk {{pk}},
    player BIGINT NOT NULL REFERENCES players (pk),
    -- 1 Monday to 7 Sunday.
    weekday BIGINT NOT NULL,
    part BIGINT NOT NULL,
    answer BIGINT NOT NULL,
    starts_on BIGINT NOT NULL,
    ends_on BIGINT,
    -- The first day that was not filled yet. A day is filled once and is the player's from then on.
    next_on BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (player, weekday, part)
);
CREATE INDEX repeats_due ON repeats (next_on);

-- One row is the secret address of a player's calendar feed.
CREATE TABLE feeds (
    player BIGINT PRIMARY KEY REFERENCES players (pk),
    -- SHA-256 of the secret; the secret itself is nowhere.
    token_hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);
