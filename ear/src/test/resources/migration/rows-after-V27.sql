insert into asked_key (month_start, secret) values (date '2026-11-01', 'essai');
insert into asked (month_start, words, asker, found) values (date '2026-11-01', 'deuil', 'essai', true);
insert into saved_search (id, member_id, words, narrowed, alert, created_at, seen_at)
    values (1, 1, 'deuil', 'type=plan', true, timestamp '2026-11-20 03:04:05', timestamp '2026-11-20 03:04:05');
