-- What members look for, counted without them: a month's key makes one mark of a question and a person; the key is
-- thrown away when the month is over, and with it the last way back.
create table asked_key (
    month_start date not null primary key,
    secret varchar(64) not null
);
create table asked (
    month_start date not null,
    words varchar(200) not null,
    asker varchar(64) not null,
    found boolean not null,
    primary key (month_start, words, asker)
);

create sequence saved_search_seq start with 1 increment by 50;
create table saved_search (
    id bigint not null primary key,
    member_id bigint not null references member on delete cascade,
    words varchar(2000) not null,
    narrowed varchar(2000) not null,
    alert boolean not null,
    created_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null
);
create index saved_search_member on saved_search (member_id, created_at desc);
