-- What the last run on the index did and how far it is, told by the node that does it to all of them.
alter table index_claim add column action varchar(20);
alter table index_claim add column kinds varchar(400);
alter table index_claim add column state varchar(20);
alter table index_claim add column total bigint default 0 not null;
alter table index_claim add column done bigint default 0 not null;
alter table index_claim add column started_at timestamp(6) with time zone;
alter table index_claim add column finished_at timestamp(6) with time zone;
alter table index_claim add column stop_asked boolean default false not null;

-- Which kinds the index of a version holds whole: one that was being built when the server died is not among them.
create table index_whole (
    kind varchar(40) not null,
    version varchar(20) not null,
    since timestamp(6) with time zone not null,
    primary key (kind, version)
);

-- What the last comparison of index and database counted.
create table index_comparison (
    kind varchar(40) not null primary key,
    compared_at timestamp(6) with time zone not null,
    in_database bigint not null,
    in_index bigint not null,
    missing bigint not null,
    stale bigint not null,
    orphan bigint not null
);

-- Which entries differ, and which could not be made.
create table index_finding (
    kind varchar(40) not null,
    entity_id bigint not null,
    fault varchar(20) not null,
    primary key (kind, entity_id, fault)
);

-- How long the oldest change has been waiting; the outbox itself keeps only when it is tried next.
alter table hsearch_outbox_event add column created_at timestamp(6) with time zone default current_timestamp not null;
