-- When somebody was here before the sitting of their last visit: what changed since is shown to them as new.
alter table roadmap_link add visit_before_at timestamptz;
