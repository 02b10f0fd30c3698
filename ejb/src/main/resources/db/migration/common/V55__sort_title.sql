-- Character by character on every database, whatever language it was made for, and with ligatures spelt out: as the search
-- index sorts, which answers lists too.
alter table work alter column sort_title set data type varchar(200)${binary};
update work set sort_title = left(replace(replace(replace(sort_title, 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), 200)
    where sort_title like '%œ%' or sort_title like '%æ%' or sort_title like '%ß%';
