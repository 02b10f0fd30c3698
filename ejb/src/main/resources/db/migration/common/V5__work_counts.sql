-- Counting a list reads up to a thousand entries of this index and no row: a row holds the whole content.
create index work_listed on work (kind, status, id, visibility, network_id, owner_id);
