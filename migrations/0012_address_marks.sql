-- What the address of an erased account leaves, so that a block holds when it comes back: HMAC-SHA256 of the address,
-- folded, under this instance's address_key. Null once nothing hangs on it.
ALTER TABLE erasures ADD COLUMN address_mark TEXT;
CREATE INDEX erasures_of_address ON erasures (address_mark) WHERE address_mark IS NOT NULL;
