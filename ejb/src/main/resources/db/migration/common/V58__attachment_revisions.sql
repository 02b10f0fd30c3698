-- A published revision keeps the files that it had. Until now those of an activity were the same in all of them.
alter table work add column files_changed boolean default false not null;
alter table attachment add column first_revision integer default 1 not null;
alter table attachment add column last_revision integer;
