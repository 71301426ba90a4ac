-- Sources whose pages could no longer be read well, or could again.
CREATE TABLE alarm (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source     text NOT NULL,
  kind       text NOT NULL, -- EMPTY_BODIES, SHORT_BODIES, NEW_LAYOUT, RECOVERED
  share      double precision NOT NULL, -- of the last pages
  article    text NOT NULL, -- the last one
  at         timestamptz NOT NULL,
  generation text NOT NULL
);
CREATE INDEX alarm_by_time ON alarm (at DESC, id);
