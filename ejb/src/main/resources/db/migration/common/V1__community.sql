create sequence network_seq start with 1 increment by 50;
create table network (
    id bigint not null primary key,
    name varchar(200) not null,
    level varchar(20) not null,
    parent_id bigint references network,
    region varchar(40),
    path varchar(500) not null
);
create index network_path on network (path);

create sequence organisation_seq start with 1 increment by 50;
create table organisation (
    id bigint not null primary key,
    name varchar(200) not null,
    network_id bigint references network,
    region varchar(40)
);

create sequence member_seq start with 1 increment by 50;
create table member (
    id bigint not null primary key,
    version bigint not null,
    subject varchar(100) not null unique,
    display_name varchar(80) not null,
    region varchar(40),
    network_id bigint references network,
    organisation_id bigint references organisation,
    language varchar(2) not null,
    working_hours varchar(200),
    created_at timestamp(6) with time zone not null
);

create table member_role (
    member_id bigint not null references member,
    network_id bigint not null references network,
    role varchar(20) not null,
    primary key (member_id, network_id, role)
);
