-- Ways to read a plan without an account. Only the hash of their secret is kept.
create sequence share_link_seq start with 1 increment by 50;
create table share_link (
    id bigint not null primary key,
    work_id bigint not null references work on delete cascade,
    owner_id bigint not null references member on delete cascade,
    token_hash varchar(64) not null constraint share_link_token unique,
    revision integer,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    last_used date
);
create index share_link_work on share_link (work_id);
create index share_link_owner on share_link (owner_id);
