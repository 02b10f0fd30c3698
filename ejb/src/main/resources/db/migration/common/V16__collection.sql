-- What a network puts together for its members: plans and activities in an order, each with a word why.
create sequence work_collection_seq start with 1 increment by 50;
create table work_collection (
    id bigint not null primary key,
    version bigint not null,
    network_id bigint not null references network,
    title varchar(200) not null,
    description varchar(2000),
    language varchar(2) not null,
    visibility varchar(20) not null,
    updated_at timestamp(6) with time zone not null
);
create index work_collection_network on work_collection (network_id, updated_at desc);
create index work_collection_shared on work_collection (visibility, updated_at desc);

create table work_collection_item (
    collection_id bigint not null references work_collection on delete cascade,
    work_id bigint not null references work on delete cascade,
    position integer not null,
    reason varchar(500),
    primary key (collection_id, work_id)
);
create index work_collection_item_work on work_collection_item (work_id);
