-- The versions of a claim, in order.
CREATE INDEX feed_by_claim ON feed (key, seq) WHERE kind = 'claim';
