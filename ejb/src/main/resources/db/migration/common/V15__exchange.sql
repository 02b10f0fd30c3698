-- What members say to each other of a work.
create sequence work_comment_seq start with 1 increment by 50;
create table work_comment (
    id bigint not null primary key,
    version bigint not null,
    work_id bigint not null references work on delete cascade,
    revision integer not null,
    author_id bigint references member on delete set null,
    parent_id bigint references work_comment on delete cascade,
    text varchar(4000) not null,
    written_at timestamp(6) with time zone not null,
    edited_at timestamp(6) with time zone,
    state varchar(20) not null,
    withdrawn_reason varchar(500)
);
create index work_comment_of_work on work_comment (work_id, written_at desc, id desc);
create index work_comment_parent on work_comment (parent_id);
create index work_comment_author on work_comment (author_id, written_at);

create table work_thanks (
    work_id bigint not null references work on delete cascade,
    member_id bigint not null references member on delete cascade,
    given_at timestamp(6) with time zone not null,
    primary key (work_id, member_id)
);
create index work_thanks_member on work_thanks (member_id);

-- Without a title: of a work that its follower loses sight of nothing but the following is told.
create table work_follow (
    work_id bigint not null references work on delete cascade,
    member_id bigint not null references member on delete cascade,
    since timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null,
    primary key (work_id, member_id)
);
create index work_follow_member on work_follow (member_id, since desc);
