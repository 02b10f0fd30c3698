-- Whoever looks after somebody close: groups for them are among the most asked for, and had no theme.
insert into theme (code, label_fr, label_en) values ('caregiving', 'Proche aidance', 'Caregiving');
