-- A work that is opened to more people later does not open its older revisions.
alter table work_revision add column visibility varchar(20);
update work_revision set visibility = (select w.visibility from work w where w.id = work_revision.work_id);
alter table work_revision alter column visibility set not null;
