-- How often a work was used, as far as that may be told. Lists sort by it and never read the reports.
alter table work add column use_count integer default 0 not null;
create index work_by_use on work (kind, use_count desc, published_at desc, id desc);

-- What somebody tells of having used a work. Its id is drawn by lot: in the order of ids nobody reads who wrote when.
create table experience_report (
    id bigint not null primary key,
    version bigint not null,
    work_id bigint not null references work on delete cascade,
    revision integer not null,
    author_id bigint references member on delete set null,
    anonymous boolean not null,
    language varchar(2) not null,
    modality varchar(20),
    group_size integer,
    region varchar(40),
    held_in varchar(7),
    again varchar(20) not null,
    changed varchar(4000),
    worked varchar(4000),
    failed varchar(4000),
    written_in varchar(7) not null,
    written_at timestamp(6) with time zone,
    withdrawn_reason varchar(500)
);
create index experience_report_of_work on experience_report (work_id, written_in desc, id);
create index experience_report_of_author on experience_report (author_id);

create table experience_minutes (
    report_id bigint not null references experience_report on delete cascade,
    session_number integer not null,
    block_number integer not null,
    planned_min integer not null,
    planned_max integer not null,
    actual integer not null,
    block_key varchar(220) not null,
    activity_id bigint references work on delete set null,
    primary key (report_id, session_number, block_number)
);
create index experience_minutes_activity on experience_minutes (activity_id);

-- What may be told of the reports on a work (block_key empty) and on its blocks: there is no row below the threshold.
create table experience_figure (
    work_id bigint not null references work on delete cascade,
    block_key varchar(220) not null,
    reports integer not null,
    people integer not null,
    regions integer not null,
    again_yes integer not null,
    again_with_changes integer not null,
    again_no integer not null,
    median_overrun integer,
    primary key (work_id, block_key)
);
