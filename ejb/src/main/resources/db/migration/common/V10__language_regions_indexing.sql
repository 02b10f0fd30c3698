-- The language of what is published stays when its draft is written in another one.
alter table work add column draft_language varchar(2);
update work set draft_language = language;
alter table work alter column draft_language set not null;
alter table work_revision add column language varchar(2);
update work_revision set language = (select w.language from work w where w.id = work_revision.work_id);
alter table work_revision alter column language set not null;

-- What names no region is for any of them: a list of one region finds it by this entry, in the same index.
insert into work_tag (work_id, tag)
    select w.id, 'region:any' from work w
    where not exists (select 1 from work_tag t where t.work_id = w.id and t.tag like 'region:%');

-- Who builds the index whole: one node at a time, and one that died is forgotten.
create table index_claim (
    id integer not null primary key,
    holder varchar(100),
    signed_at timestamp(6) with time zone
);
insert into index_claim (id) values (1);
