-- The revisions of activities that a plan was made with. Once an activity is withdrawn by its author, or shared with fewer
-- people, plans that have it still show it to whoever could read that revision.
create table plan_activity (
    plan_id bigint not null references work on delete cascade,
    revision_id bigint not null references work_revision on delete cascade,
    primary key (plan_id, revision_id)
);
create index plan_activity_revision on plan_activity (revision_id);
-- What moderation takes out of sight goes from the plans as well.
alter table work_revision add column out_of_plans boolean default false not null;
