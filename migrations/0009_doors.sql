-- One row is a name that somebody tried to get in or asked for a link by, hashed as in login_attempts. Whoever tries
-- holds the row while counting, so that tries at once count each other. Forgotten a day after the last one.
CREATE TABLE doors (
    account TEXT PRIMARY KEY,
    tried_at BIGINT NOT NULL
);
