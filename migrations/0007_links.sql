-- One row is a request for a mailed link, against which accounts and addresses are limited.
CREATE TABLE link_requests (
    pk {{pk}},
    created_at BIGINT NOT NULL,
    -- Null when the email belongs to nobody.
    player BIGINT,
    -- 1 verify, 2 reset.
    purpose BIGINT NOT NULL,
    -- The email that was given, folded, hashed: addresses of strangers are nobody's business.
    account TEXT NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    -- 0 mailed, else why not.
    outcome BIGINT NOT NULL
);
CREATE INDEX link_requests_of_account ON link_requests (account, created_at);
CREATE INDEX link_requests_of_address ON link_requests (address, created_at);
CREATE INDEX link_requests_of_player ON link_requests (player);

-- Nobody could be erased before, so the table is empty.
DROP TABLE erasures;
-- One row is an account that was erased for good. The ledger outside the database holds the same, and what
-- it knows beyond these rows is erased again.
CREATE TABLE erasures (
    pk {{pk}},
    player BIGINT NOT NULL,
    -- When the account was made: a database restored from a backup may give a player's number again.
    joined_at BIGINT NOT NULL,
    erased_at BIGINT NOT NULL,
    UNIQUE (player, joined_at)
);
