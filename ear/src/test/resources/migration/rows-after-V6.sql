insert into work (id, kind, version, external_id, owner_id, network_id, visibility, status, language, title, sort_title, head_revision, draft_changed, created_at, updated_at)
    values (2, 'plan', 0, 'essai-2', 1, 2, 'private', 'draft', 'fr', 'Brouillon', 'brouillon', 0, true, timestamp '2026-01-02 03:04:05', timestamp '2026-01-02 03:04:05');
insert into work_text (work_id, draft) values (2, '{}');
