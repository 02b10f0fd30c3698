-- H2 looks a list of values up only in the first column of an index; the other way round, a plan page and each chunk of an
-- import went through all works of the kind.
alter table work drop constraint work_external_id;
alter table work add constraint work_external_id unique (external_id, kind);
