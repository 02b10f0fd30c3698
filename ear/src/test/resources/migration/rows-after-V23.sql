insert into work_open (work_id, member_id, form, part, seen_at) values (1, 1, 'essai-essai-essai', 'before', timestamp with time zone '2026-11-20 12:00:00+00:00');
