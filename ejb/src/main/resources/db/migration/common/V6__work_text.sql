-- Apart from what lists read: a row of work weighed up to 100 KB, and a list, its count above all, went through many.
create table work_text (
    work_id bigint not null primary key references work,
    draft varchar(1000000) not null,
    published varchar(1000000)
);
insert into work_text (work_id, draft, published) select id, draft, published from work;
alter table work drop column draft;
alter table work drop column published;

-- Each list reads its page from the start of one of these; H2 only does so when all of the index is in the order asked for.
drop index work_recent;
drop index work_by_title;
create index work_recent on work (kind, published_at desc, id desc);
create index work_by_title on work (kind, sort_title, id);
create index work_by_length on work (kind, minutes asc nulls last, sort_title, id);
