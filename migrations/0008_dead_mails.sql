-- Mails that were given up, as an administrator lists them.
CREATE INDEX mails_dead ON mails (pk) WHERE dead_at IS NOT NULL;
