insert into hsearch_outbox_event (id, entity_name, entity_id, entity_id_hash, payload, retries, process_after, status)
    values ('00000000-0000-4000-8000-000000000001', 'Activity', '1', 1, '', 0, timestamp '2026-01-02 03:04:05', 'PENDING');
insert into hsearch_agent (id, type, name, expiration, state, payload)
    values ('00000000-0000-4000-8000-000000000001', 'EVENT_PROCESSING_DYNAMIC_SHARDING', 'essai', timestamp '2026-01-02 03:04:05', 'RUNNING', null);
