create table theme (
    code varchar(40) not null primary key,
    label_fr varchar(100) not null,
    label_en varchar(100) not null
);
insert into theme (code, label_fr, label_en) values
    ('job-search', 'Recherche d’emploi', 'Job search'),
    ('grief', 'Deuil', 'Grief'),
    ('self-development', 'Développement de soi', 'Self-development'),
    ('violence', 'Violence', 'Violence'),
    ('separation', 'Séparation', 'Separation'),
    ('stress-anxiety', 'Stress et anxiété', 'Stress and anxiety'),
    ('digital-literacy', 'Littératie numérique', 'Digital literacy'),
    ('isolation', 'Isolement', 'Isolation');

create sequence work_seq start with 1 increment by 50;
create table work (
    id bigint not null primary key,
    kind varchar(20) not null,
    version bigint not null,
    external_id varchar(200) not null,
    owner_id bigint not null references member,
    network_id bigint references network,
    visibility varchar(20) not null,
    status varchar(20) not null,
    language varchar(2) not null,
    title varchar(200) not null,
    sort_title varchar(200) not null,
    summary varchar(500),
    minutes integer,
    size_min integer,
    size_max integer,
    session_count integer,
    draft varchar(1000000) not null,
    head_revision integer not null,
    draft_changed boolean not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    published_at timestamp(6) with time zone,
    published varchar(1000000),
    constraint work_external_id unique (kind, external_id)
);
-- The order of the two usual lists; a page reads its rows from the start of one of these.
create index work_recent on work (published_at desc, id desc);
create index work_by_title on work (sort_title, id);
create index work_of_owner on work (owner_id, updated_at desc);

create table work_tag (
    work_id bigint not null references work,
    tag varchar(60) not null,
    primary key (work_id, tag)
);
create index work_tag_tag on work_tag (tag, work_id);

create sequence work_revision_seq start with 1 increment by 50;
create table work_revision (
    id bigint not null primary key,
    work_id bigint not null references work,
    number integer not null,
    content varchar(1000000) not null,
    author_id bigint not null references member,
    published_at timestamp(6) with time zone not null,
    constraint work_revision_number unique (work_id, number)
);

create sequence attachment_seq start with 1 increment by 50;
create table attachment (
    id bigint not null primary key,
    activity_id bigint not null references work,
    name varchar(200) not null,
    media_type varchar(100) not null,
    size integer not null,
    content ${bytes} not null,
    created_at timestamp(6) with time zone not null
);
create index attachment_activity on attachment (activity_id);
