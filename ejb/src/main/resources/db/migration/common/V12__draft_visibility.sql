-- Whom a draft is for is nobody's to read by before it is published; what was published stays with its network.
alter table work add column draft_visibility varchar(20);
update work set draft_visibility = visibility;
alter table work alter column draft_visibility set not null;
alter table work_revision add column network_id bigint;
update work_revision set network_id = (select w.network_id from work w where w.id = work_revision.work_id);
alter table work_revision add constraint work_revision_network foreign key (network_id) references network on delete set null;
create index work_revision_network_id on work_revision (network_id);
