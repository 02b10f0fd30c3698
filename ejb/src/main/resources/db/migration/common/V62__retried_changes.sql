-- Searches leave out what has changed and is not in the index yet; what was tried before is looked up among all that waits.
create index hsearch_outbox_event_retries on hsearch_outbox_event (retries);
