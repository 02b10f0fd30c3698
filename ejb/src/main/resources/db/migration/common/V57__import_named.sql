alter table import_job add column named_count bigint default 0 not null;
