-- What a work was adapted from. The credit stays with it when the original is erased; only the way there goes.
alter table work add column origin_id bigint;
alter table work add column origin_revision integer;
alter table work add column origin_title varchar(200);
alter table work add column origin_author varchar(200);
alter table work add column origin_network varchar(200);
alter table work add column origin_licence varchar(20);
alter table work add constraint work_origin foreign key (origin_id) references work on delete set null;
create index work_origin_id on work (origin_id);
