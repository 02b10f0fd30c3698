insert into work (id, kind, version, external_id, owner_id, network_id, visibility, status, language, title, sort_title, draft, head_revision, draft_changed, created_at, updated_at)
    values (1, 'activity', 0, 'essai', 1, 2, 'network', 'draft', 'fr', 'L’été à Trois-Pistoles', 'ete a trois-pistoles', '{}', 1, false, timestamp '2026-01-02 03:04:05', timestamp '2026-01-02 03:04:05');
insert into work_tag (work_id, tag) values (1, 'theme:stress-anxiety');
insert into work_revision (id, work_id, number, content, author_id, published_at) values (1, 1, 1, '{}', 1, timestamp '2026-01-02 03:04:05');
insert into attachment (id, activity_id, name, media_type, size, content, created_at)
    values (1, 1, 'image.png', 'image/png', 0, '', timestamp '2026-01-02 03:04:05');
