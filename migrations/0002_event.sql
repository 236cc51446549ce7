-- One row is something that happened, written in the transaction that made it happen. Only appended;
-- the relay fills the last three columns.
CREATE TABLE events (
    pk {{pk}},
    created_at BIGINT NOT NULL,
    -- Whose event it is; null for the system's own.
    player BIGINT,
    -- A service's word and a fact: message.sent.
    kind TEXT NOT NULL,
    -- JSON that SQL does not look into.
    data TEXT NOT NULL,
    published_at BIGINT,
    attempts BIGINT NOT NULL DEFAULT 0,
    -- Not before this moment: the back-off after a failed delivery.
    next_at BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX events_unpublished ON events (pk) WHERE published_at IS NULL;
CREATE INDEX events_of_player ON events (player, pk);

-- One row is an event that a subscriber has handled: a second delivery stops here.
CREATE TABLE handled_events (
    subscriber TEXT NOT NULL,
    event BIGINT NOT NULL REFERENCES events (pk),
    handled_at BIGINT NOT NULL,
    PRIMARY KEY (subscriber, event)
);

-- One row is a delivery that kept failing and was put aside, for an administrator to see.
CREATE TABLE parked_events (
    pk {{pk}},
    event BIGINT NOT NULL REFERENCES events (pk),
    subscriber TEXT NOT NULL,
    -- Whose event it is, as in events.
    player BIGINT,
    error TEXT NOT NULL,
    parked_at BIGINT NOT NULL,
    UNIQUE (subscriber, event)
);

-- One row is a task that only one process may do at a time: the relay, a scheduled job.
CREATE TABLE leases (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until_at BIGINT NOT NULL,
    -- When the task last ran to its end.
    done_at BIGINT NOT NULL DEFAULT 0
);
