insert into import_job (id, member_id, network_id, state, file_size, file_position, line_number, read_count, created_count, updated_count, unchanged_count, rejected_count, created_at)
    values (1, 1, 2, 'done', 10, 10, 1, 1, 0, 0, 0, 1, timestamp '2026-01-02 03:04:05');
insert into import_error (id, job_id, line_number, code, field, detail) values (1, 1, 1, 'syntax', '', '');
