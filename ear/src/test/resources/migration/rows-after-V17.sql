insert into share_link (id, work_id, owner_id, token_hash, revision, created_at, expires_at, last_used)
    values (1, 1, 1, 'essai', null, timestamp '2026-11-20 03:04:05', timestamp '2026-12-20 03:04:05', date '2026-11-21');
