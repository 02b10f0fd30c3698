-- Who saved a draft last, for whoever saves after them; and which form it was, so that a save whose answer was lost on the
-- way is known again when it is sent a second time.
alter table work add column updated_by bigint;
update work set updated_by = owner_id;
alter table work add constraint work_updated_by foreign key (updated_by) references member on delete set null;
create index work_updated_by on work (updated_by);
alter table work add column saved_from varchar(64);
