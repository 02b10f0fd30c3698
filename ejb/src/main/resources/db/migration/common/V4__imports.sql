create sequence import_job_seq start with 1 increment by 1;
create table import_job (
    id bigint not null primary key,
    member_id bigint not null,
    network_id bigint,
    state varchar(20) not null,
    file_size bigint not null,
    file_position bigint not null,
    line_number bigint not null,
    read_count bigint not null,
    created_count bigint not null,
    updated_count bigint not null,
    unchanged_count bigint not null,
    rejected_count bigint not null,
    runner varchar(100),
    heartbeat timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone
);
create index import_job_state on import_job (state, id);

create sequence import_error_seq start with 1 increment by 50;
create table import_error (
    id bigint not null primary key,
    job_id bigint not null references import_job,
    line_number bigint not null,
    code varchar(40) not null,
    field varchar(300) not null,
    detail varchar(100) not null
);
create index import_error_job on import_error (job_id, line_number);
