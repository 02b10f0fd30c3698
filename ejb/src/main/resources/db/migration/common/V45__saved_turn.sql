-- Which save of its open form a draft was kept by last, so that one that the page gave up on and that arrives late is known
-- for the older one.
alter table work add column saved_turn integer not null default 0;
