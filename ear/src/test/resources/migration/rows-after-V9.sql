insert into network (id, version, name, level, parent_id, path, open_path, external_id, admission)
    values (3, 0, 'Table sur confirmation', 'LOCAL', 2, '/1/2/3/', '/1/2/', 'essai-3', 'CONFIRMED');
insert into organisation (id, version, name, external_id) values (2, 0, 'Organisme de deux réseaux', 'essai-o2');
insert into organisation_network (organisation_id, network_id) values (2, 2), (2, 3);
