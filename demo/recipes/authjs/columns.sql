-- Auth.js stores none of these. Rows that are there already have no start, because nobody knows it.
ALTER TABLE sessions
  ADD COLUMN "createdAt" timestamptz,
  ADD COLUMN "lastSeenAt" timestamptz,
  ADD COLUMN ip text,
  ADD COLUMN "userAgent" text;
ALTER TABLE sessions ALTER COLUMN "createdAt" SET DEFAULT now();
