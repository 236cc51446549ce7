-- One row is a player who keeps another one away: neither sees nor reaches the other. It outlives both accounts.
CREATE TABLE blocks (
    pk {{pk}},
    created_at BIGINT NOT NULL,
    src BIGINT NOT NULL REFERENCES players (pk),
    dst BIGINT NOT NULL REFERENCES players (pk),
    UNIQUE (src, dst)
);
CREATE INDEX blocks_of_dst ON blocks (dst);
