insert into work_writer (work_id, member_id, since) values (1, 1, timestamp with time zone '2026-11-20 12:00:00+00:00');
insert into work_invitation (id, work_id, token_hash, created_at, expires_at) values (1, 1, 'essai', timestamp with time zone '2026-11-20 12:00:00+00:00', timestamp with time zone '2026-12-04 12:00:00+00:00');
