-- One row is an account. Same primary key as its player.
CREATE TABLE identities (
    pk BIGINT PRIMARY KEY REFERENCES players (pk),
    role BIGINT NOT NULL,
    status BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    last_login BIGINT,
    username TEXT NOT NULL,
    username_key TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    -- PHC string, Argon2id.
    password_hash TEXT NOT NULL,
    -- What to return to when a deleted account comes back.
    status_before BIGINT,
    deactivated_at BIGINT
);
CREATE INDEX identities_deactivated ON identities (deactivated_at) WHERE deactivated_at IS NOT NULL;

-- One row is a logged-in browser or program.
CREATE TABLE sessions (
    pk {{pk}},
    player BIGINT NOT NULL REFERENCES identities (pk),
    -- SHA-256 of the token; the token itself is nowhere.
    token_hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL
);
CREATE INDEX sessions_of_player ON sessions (player);
CREATE INDEX sessions_expiring ON sessions (expires_at);

-- One row is a link that was mailed and not used yet.
CREATE TABLE mailed_tokens (
    pk {{pk}},
    player BIGINT NOT NULL REFERENCES identities (pk),
    -- 1 verify, 2 reset.
    purpose BIGINT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    -- The address that the link proves.
    email TEXT NOT NULL,
    -- A verification that was asked for by a reset sends the reset link when it is followed.
    then_reset BOOLEAN NOT NULL DEFAULT FALSE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX mailed_tokens_of_player ON mailed_tokens (player, purpose);

-- One row is an attempt to log in, against which accounts and addresses are limited.
CREATE TABLE login_attempts (
    pk {{pk}},
    created_at BIGINT NOT NULL,
    -- Null when the name belongs to nobody.
    player BIGINT,
    -- What was tried, folded, hashed: names of strangers are nobody's business.
    account TEXT NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    -- 0 success, else why not.
    outcome BIGINT NOT NULL
);
CREATE INDEX login_attempts_of_account ON login_attempts (account, created_at);
CREATE INDEX login_attempts_of_address ON login_attempts (address, created_at);
CREATE INDEX login_attempts_of_player ON login_attempts (player, created_at);

-- One row is an account that was erased for good; replayed after a restore from an older backup.
CREATE TABLE erasures (
    player BIGINT PRIMARY KEY,
    erased_at BIGINT NOT NULL
);
