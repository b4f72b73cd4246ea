-- The looks of one day are one: what came since the day before that stays in sight all day.
alter table coach_look add before_at timestamptz;
