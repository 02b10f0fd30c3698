insert into calendar_feed (member_id, token_hash, created_at) values (1, 'essai', timestamp '2026-11-20 03:04:05');
