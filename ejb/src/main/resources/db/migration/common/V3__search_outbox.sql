-- Tables of Hibernate Search's outbox: an index update is written with the change that asks for it, and survives a crash.
create table hsearch_outbox_event (
    id uuid not null primary key,
    entity_name varchar(256) not null,
    entity_id varchar(256) not null,
    entity_id_hash integer not null,
    payload ${bytes} not null,
    retries integer not null,
    process_after timestamp(6) with time zone not null,
    status varchar(20) not null,
    tenant_id varchar(255)
);
create index hsearch_outbox_event_hash on hsearch_outbox_event (entity_id_hash);
create index hsearch_outbox_event_status on hsearch_outbox_event (status);
create index hsearch_outbox_event_after on hsearch_outbox_event (process_after);

create table hsearch_agent (
    id uuid not null primary key,
    type varchar(50) not null,
    name varchar(255) not null,
    expiration timestamp(6) with time zone not null,
    state varchar(20) not null,
    total_shard_count integer,
    assigned_shard_index integer,
    payload ${bytes},
    tenant_id varchar(255)
);
