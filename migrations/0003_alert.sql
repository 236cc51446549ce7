-- One row is a mail to be sent, queued in the transaction that wants it sent.
CREATE TABLE mails (
    pk {{pk}},
    -- Whose mail it is.
    player BIGINT NOT NULL,
    -- The template: verify, reset, password_changed.
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    -- Emptied once sent: mails carry secrets.
    body_text TEXT NOT NULL,
    body_html TEXT NOT NULL,
    -- The same for every try, so that a receiver can tell a second copy.
    message_id TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    next_at BIGINT NOT NULL,
    -- A worker holds the mail until this moment; its number of the attempt fences off a slower one.
    lease_until BIGINT NOT NULL DEFAULT 0,
    sent_at BIGINT,
    dead_at BIGINT,
    error TEXT
);
CREATE INDEX mails_waiting ON mails (next_at) WHERE sent_at IS NULL AND dead_at IS NULL;
CREATE INDEX mails_of_player ON mails (player);
