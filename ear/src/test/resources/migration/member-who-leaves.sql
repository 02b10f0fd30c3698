insert into member (id, version, subject, display_name, language, created_at)
    values (99, 0, 'essai-99', 'Qui s’en va', 'FR', timestamp '2026-01-02 03:04:05');
insert into experience_report (id, version, work_id, revision, author_id, anonymous, language, again, worked, written_in)
    values (99, 0, 1, 1, 99, false, 'FR', 'YES', 'Ce qui a marché', '2026-01');
insert into work_comment (id, version, work_id, revision, author_id, text, written_at, state)
    values (99, 0, 1, 1, 99, 'Un mot.', timestamp '2026-01-02 03:04:05', 'SHOWN');
insert into work_thanks (work_id, member_id, given_at) values (1, 99, timestamp '2026-01-02 03:04:05');
insert into work_follow (work_id, member_id, since, seen_at)
    values (1, 99, timestamp '2026-01-02 03:04:05', timestamp '2026-01-02 03:04:05');
