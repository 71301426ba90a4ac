-- The store: what the topics say, in rows. Everything here can be thrown away and rebuilt from Kafka.
-- `json` columns hold the public JSON as it is served; the other columns are for finding it.

-- Latest revision of each article. `fed` is the last revision that was announced on the feed.
CREATE TABLE article (
  id          text        PRIMARY KEY,
  revision    int         NOT NULL,
  status      text        NOT NULL, -- USABLE, WITHHELD, CANCELED
  url         text,
  outlet      text        NOT NULL,
  title       text        NOT NULL,
  language    text        NOT NULL,
  at          timestamptz NOT NULL, -- published, else seen
  seen        timestamptz NOT NULL,
  generation  text        NOT NULL,
  fed         int         NOT NULL DEFAULT 0,
  json        json        NOT NULL
);
CREATE INDEX article_by_time ON article (at DESC, id);
CREATE INDEX article_by_outlet ON article (lower(outlet), at DESC);

-- Entities, statements and stances of the latest revision of each usable article, in the article's order.
CREATE TABLE entity (
  article  text NOT NULL,
  n        int  NOT NULL,
  id       text NOT NULL,
  name     text NOT NULL,
  type     text NOT NULL,
  wikidata text,
  json     json NOT NULL,
  PRIMARY KEY (article, n)
);
CREATE INDEX entity_by_id ON entity (lower(id), article);
CREATE INDEX entity_by_name ON entity (lower(name), article);

CREATE TABLE statement (
  article text NOT NULL,
  n       int  NOT NULL,
  id      text NOT NULL,
  speaker text, -- entity id
  name    text, -- the speaker's name
  act     text NOT NULL,
  form    text NOT NULL,
  quote   text NOT NULL,
  json    json NOT NULL,
  PRIMARY KEY (article, n)
);
CREATE INDEX statement_by_speaker ON statement (lower(speaker), article);
CREATE INDEX statement_by_name ON statement (lower(name), article);
CREATE INDEX statement_by_id ON statement (id);

CREATE TABLE stance (
  article  text NOT NULL,
  n        int  NOT NULL,
  holder   text NOT NULL,
  target   text NOT NULL,
  polarity text NOT NULL,
  json     json NOT NULL,
  PRIMARY KEY (article, n)
);
CREATE INDEX stance_by_holder ON stance (holder, target);

CREATE TABLE story (
  id          text PRIMARY KEY,
  title       text NOT NULL,
  language    text NOT NULL,
  first       timestamptz, -- null once it has no articles
  last        timestamptz,
  articles    int  NOT NULL,
  outlets     int  NOT NULL,
  merged_into text,
  json        json NOT NULL
);
CREATE INDEX story_by_time ON story (last DESC, id) WHERE articles > 0;

-- Which articles each story has, by that story's latest record. An article that moves may for a moment be in two
-- stories or in none, whatever the order in which their records arrive; in the end it is in one.
CREATE TABLE member (
  story    text NOT NULL,
  article  text NOT NULL,
  revision int  NOT NULL, -- of the article
  json     json NOT NULL,
  PRIMARY KEY (story, article)
);
CREATE INDEX member_by_article ON member (article);

CREATE TABLE claim (
  id      text PRIMARY KEY,
  story   text NOT NULL,
  status  text NOT NULL, -- SINGLE_SOURCE, CORROBORATED, DISPUTED, SETTLED
  roots   int  NOT NULL,
  last    timestamptz NOT NULL, -- the newest position's time
  holders text[] NOT NULL,      -- names and entity ids of those who hold a position
  json    json NOT NULL
);
CREATE INDEX claim_by_story ON claim (story);
CREATE INDEX claim_disputed ON claim (story) WHERE status = 'DISPUTED';
CREATE INDEX claim_by_time ON claim (last DESC, id);

CREATE TABLE rejection (
  id      bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  article text,
  origin  text        NOT NULL,
  step    text        NOT NULL,
  reason  text        NOT NULL,
  at      timestamptz NOT NULL,
  bytes   bytea       NOT NULL
);

-- What happened, in the order in which it became visible: `seq` is given under a lock that is held until the commit,
-- so whoever has read up to a number has missed nothing before it.
CREATE TABLE feed (
  seq      bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  kind     text        NOT NULL, -- article, claim
  key      text        NOT NULL, -- the article's or the claim's id
  at       timestamptz NOT NULL, -- published, else seen; for a claim its newest position's time
  seen     timestamptz NOT NULL,
  story    text,
  outlet   text,
  entities text[]      NOT NULL, -- ids and names, lower-cased
  speakers text[]      NOT NULL, -- ids and names, lower-cased
  acts     text[]      NOT NULL,
  json     json        NOT NULL
);
CREATE INDEX feed_by_at ON feed (at, seq);
CREATE INDEX feed_by_seen ON feed (seen, seq);

-- How far each partition has been stored: moved in the same transaction as the rows.
CREATE TABLE consumed (
  topic       text   NOT NULL,
  part        int    NOT NULL,
  next_offset bigint NOT NULL,
  PRIMARY KEY (topic, part)
);
