-- Who has a plan open to write in it, and which part: told to the others who write in it. A row that is not renewed is
-- over; nothing of it is kept.
create table work_open (
    work_id bigint not null,
    member_id bigint not null,
    form varchar(64) not null,
    part varchar(20) not null,
    seen_at timestamp(6) with time zone not null,
    primary key (work_id, member_id, form),
    constraint work_open_work foreign key (work_id) references work on delete cascade,
    constraint work_open_member foreign key (member_id) references member on delete cascade
);
create index work_open_by_time on work_open (seen_at);
