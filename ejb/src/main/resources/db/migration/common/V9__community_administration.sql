-- Networks and organisations are made and changed by people: a version for stale writes, a lasting id for files.
alter table network add column version bigint;
alter table network add column external_id varchar(200);
-- Networks that are there already keep what they are: open, so that whoever declares one is in.
alter table network add column admission varchar(20);
-- The open ones of the path: what a member reads on their own word alone.
alter table network add column open_path varchar(500);
update network set version = 0, external_id = 'passeur:network-' || id, admission = 'OPEN', open_path = path;
alter table network alter column version set not null;
alter table network alter column external_id set not null;
alter table network alter column admission set not null;
alter table network alter column open_path set not null;
alter table network add constraint network_external_id unique (external_id);

alter table organisation add column version bigint;
alter table organisation add column external_id varchar(200);
update organisation set version = 0, external_id = 'passeur:organisation-' || id;
alter table organisation alter column version set not null;
alter table organisation alter column external_id set not null;
alter table organisation add constraint organisation_external_id unique (external_id);

create table organisation_network (
    organisation_id bigint not null references organisation,
    network_id bigint not null references network,
    primary key (organisation_id, network_id)
);
create index organisation_network_network on organisation_network (network_id);
insert into organisation_network (organisation_id, network_id)
    select id, network_id from organisation where network_id is not null;
alter table organisation drop column network_id;

alter table member add column membership varchar(20);
update member set membership = 'DECLARED' where network_id is not null;
create index member_of_network on member (network_id, membership);
create index member_of_organisation on member (organisation_id);
create index member_role_network on member_role (network_id, role);
