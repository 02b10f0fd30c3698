insert into work_comment (id, version, work_id, revision, author_id, text, written_at, state)
    values (1, 0, 1, 1, 1, 'Merci.', timestamp '2026-01-02 03:04:05', 'SHOWN');
insert into work_thanks (work_id, member_id, given_at) values (1, 1, timestamp '2026-01-02 03:04:05');
insert into work_follow (work_id, member_id, since, seen_at)
    values (1, 1, timestamp '2026-01-02 03:04:05', timestamp '2026-01-02 03:04:05');
