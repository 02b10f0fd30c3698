insert into index_whole (kind, version, since) values ('plan', '0a1b2c3d', timestamp '2026-01-02 03:04:05');
insert into index_comparison (kind, compared_at, in_database, in_index, missing, stale, orphan)
    values ('plan', timestamp '2026-01-02 03:04:05', 3, 3, 1, 1, 1);
insert into index_finding (kind, entity_id, fault) values ('plan', 1, 'missing');
