insert into work_collection (id, version, network_id, title, language, visibility, updated_at)
    values (1, 0, 1, 'Trousse', 'FR', 'NETWORK', timestamp '2026-01-02 03:04:05');
insert into work_collection_item (collection_id, work_id, position, reason) values (1, 1, 1, 'Pour commencer.');
