insert into experience_report (id, version, work_id, revision, author_id, anonymous, language, again, written_in)
    values (17, 0, 1, 1, 1, true, 'FR', 'YES', '2026-01');
insert into experience_minutes (report_id, session_number, block_number, planned_min, planned_max, actual, block_key, activity_id)
    values (17, 1, 1, 10, 10, 12, 'a:essai', 1);
insert into experience_figure (work_id, block_key, reports, people, regions, again_yes, again_with_changes, again_no)
    values (1, '', 3, 3, 0, 3, 0, 0);
