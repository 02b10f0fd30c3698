-- Who writes in a plan beside its owner, and the links by which they are invited.
create table work_writer (
    work_id bigint not null,
    member_id bigint not null,
    since timestamp(6) with time zone not null,
    primary key (work_id, member_id),
    constraint work_writer_work foreign key (work_id) references work on delete cascade,
    constraint work_writer_member foreign key (member_id) references member on delete cascade
);
create index work_writer_of_member on work_writer (member_id);

create sequence work_invitation_seq start with 1 increment by 50;
create table work_invitation (
    id bigint not null primary key,
    work_id bigint not null,
    token_hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    constraint work_invitation_token unique (token_hash),
    constraint work_invitation_work foreign key (work_id) references work on delete cascade
);
create index work_invitation_of_work on work_invitation (work_id);
