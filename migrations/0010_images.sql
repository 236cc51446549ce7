-- One row is a picture of a player. What is shown has no removed_at; what was removed can be put back for a while.
CREATE TABLE images (
    pk {{pk}},
    player BIGINT NOT NULL REFERENCES players (pk),
    created_at BIGINT NOT NULL,
    -- Names the files in the storage: SHA-256 of what they hold.
    hash TEXT NOT NULL,
    -- The middle colour, 0xRRGGBB, for the time until the file is there.
    color BIGINT NOT NULL,
    -- The order on the profile, from 0. The first is the avatar.
    place BIGINT NOT NULL,
    removed_at BIGINT,
    UNIQUE (player, hash)
);
CREATE INDEX images_of_hash ON images (hash);
CREATE INDEX images_removed ON images (removed_at) WHERE removed_at IS NOT NULL;

-- One row is a picture's files in the storage, written down before they are: whatever happens then, they are found
-- again. They belong to every player whose images name them, and to nobody once none does.
CREATE TABLE image_files (
    hash TEXT PRIMARY KEY,
    -- When to look whether anybody still shows them; null while somebody is known to.
    sweep_at BIGINT
);
CREATE INDEX image_files_to_sweep ON image_files (sweep_at) WHERE sweep_at IS NOT NULL;

-- The middle colour of the picture that avatar names.
ALTER TABLE players ADD COLUMN avatar_color BIGINT;
