-- The model of a workspace is made behind the answers: it is of the lessons' revision `made_of`, and stale while that is
-- not `revision`. What was made is kept, so that every server and every start finds it: `weights` are what it has
-- otherwise than the product's own, and can be made again from the lessons at any time.
alter table words_model
  add column made_of uuid,
  add column product_score double precision,
  add column weights bytea,
  -- The server that makes it gives a sign of life; whose stays away is taken over.
  add column maker uuid,
  add column beat_at timestamptz;

-- The act that taught a lesson, until the lesson was tried together with all others.
alter table words_lesson add column trial uuid;
