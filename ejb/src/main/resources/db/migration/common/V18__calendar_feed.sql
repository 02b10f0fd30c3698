-- The private address of a member's calendar. Only the hash of its secret is kept.
create table calendar_feed (
    member_id bigint not null primary key references member on delete cascade,
    token_hash varchar(64) not null constraint calendar_feed_token unique,
    created_at timestamp(6) with time zone not null
);
