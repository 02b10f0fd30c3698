insert into network (id, name, level, parent_id, region, path) values
    (1, 'Réseau d’essai', 'provincial', null, null, '/1/'),
    (2, 'Table d’essai', 'regional', 1, 'estrie', '/1/2/');
insert into organisation (id, name, network_id, region) values (1, 'Organisme d’essai', 2, 'estrie');
insert into member (id, version, subject, display_name, region, network_id, organisation_id, language, working_hours, created_at)
    values (1, 0, 'sujet', 'Prénom', 'estrie', 2, 1, 'fr', null, timestamp '2026-01-02 03:04:05');
insert into member_role (member_id, network_id, role) values (1, 2, 'coordinator');
