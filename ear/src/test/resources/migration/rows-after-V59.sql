-- A plan that names an activity by its newest revision, by an older one, one that is withdrawn, and one that is for fewer people by now.
insert into work (id, kind, version, external_id, owner_id, visibility, status, language, title, sort_title, head_revision, draft_changed, created_at, updated_at, draft_language, draft_visibility)
    values (201, 'activity', 0, 'tour-de-table', 1, 'everyone', 'published', 'fr', 'Tour', 'tour', 2, false, timestamp '2026-01-02 03:04:05', timestamp '2026-01-02 03:04:05', 'fr', 'everyone'),
        (202, 'activity', 0, 'retirée', 1, 'everyone', 'draft', 'fr', 'Retirée', 'retiree', 1, false, timestamp '2026-01-02 03:04:05', timestamp '2026-01-02 03:04:05', 'fr', 'everyone'),
        (204, 'activity', 0, 'resserrée', 1, 'private', 'published', 'fr', 'Resserrée', 'resserree', 2, false, timestamp '2026-01-02 03:04:05', timestamp '2026-01-02 03:04:05', 'fr', 'private'),
        (203, 'plan', 0, 'plan-a', 1, 'everyone', 'published', 'fr', 'Plan', 'plan', 1, false, timestamp '2026-01-02 03:04:05', timestamp '2026-01-02 03:04:05', 'fr', 'everyone');
insert into work_revision (id, work_id, number, content, author_id, published_at, language, visibility) values
    (201, 201, 1, '{}', 1, timestamp '2026-01-02 03:04:05', 'fr', 'everyone'),
    (202, 201, 2, '{}', 1, timestamp '2026-01-02 03:04:05', 'fr', 'everyone'),
    (203, 202, 1, '{}', 1, timestamp '2026-01-02 03:04:05', 'fr', 'everyone'),
    (205, 204, 1, '{}', 1, timestamp '2026-01-02 03:04:05', 'fr', 'everyone'),
    (206, 204, 2, '{}', 1, timestamp '2026-01-02 03:04:05', 'fr', 'private'),
    (204, 203, 1, '{"sessions":[{"blocks":[{"kind":"activity","activity":"tour-de-table","revision":1}]}]}', 1, timestamp '2026-01-02 03:04:05', 'fr', 'everyone');
insert into work_text (work_id, draft) values (201, '{}'), (202, '{}'), (204, '{}'),
    (203, '{"sessions":[{"blocks":[{"kind":"activity","activity":"tour-de-table"},{"kind":"activity","activity":"retirée","revision":1},{"kind":"activity","activity":"resserrée","revision":1}]}]}');
