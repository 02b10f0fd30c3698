// What one does with sessions and blocks, at once and without the server: each button of the page does here what it does
// there. Every step can be undone.
import { changed, form } from './form.js';
import { apply, blocks, list, meetings, read, renumber, sessionOf, sessions, value, words } from './rows.js';
import { say, showHours } from './clock.js';
import * as history from './history.js';

const MOST_BLOCKS = 200;
const MOST_SESSIONS = 100;

export const spoken = Object.assign(document.createElement('p'), { className: 'vh', id: 'spoken' });
spoken.setAttribute('role', 'status');

export function tell(text) {
  spoken.textContent = '';
  requestAnimationFrame(() => { spoken.textContent = text; });
}

/** A session or a block, as one says it. */
export const nameOf = row => (value(row, 'title').trim()
  || row.querySelector(`legend${row.dataset.row === 'session' ? ' [data-n]' : ''}`).textContent);

const word = (name, ...values) => say(words()[name], ...values);

/** After a step: everything follows, it can be undone, it is said, and it is saved. */
export function done(label) {
  renumber();
  showHours();
  if (history.record(label)) {
    changed();
  }
  meetings().dispatchEvent(new CustomEvent('passeur:agenda', { bubbles: true }));
  if (label) {
    tell(label);
  }
}

const indexOf = row => [...row.parentElement.children].indexOf(row);

/** Room for so many more, in the list and in the plan; says so when there is none. */
function room(there, most, more = 1) {
  const all = document.querySelectorAll('#f [data-row]').length;
  const limit = Number(words().most);
  if (there < most && all + more <= limit) {
    return true;
  }
  tell(word('full', there < most ? limit : most));
  return false;
}

/** What is said of the library beside a block is said beside its copy. */
function credit(from, to) {
  const origin = from.querySelector('.origin').cloneNode(true);
  origin.querySelectorAll('button').forEach(button => { button.value = to.querySelector('[name=doDetach]').value; });
  to.querySelector('.origin').replaceWith(origin);
}

let made = 0;

/** Puts rows into the model, and the form; the row that was put in. */
function put(change) {
  const model = read();
  const key = change(model, `n${++made}`);
  apply(model);
  return document.querySelector(`[data-key="${key}"]`);
}

export function focusOn(row) {
  form.dispatchEvent(new CustomEvent('passeur:show', { detail: row }));
  row.querySelector('[name$=":title"]')?.focus();
}

export function insertBlock(session, index, said, label) {
  if (!room(blocks(session).length, MOST_BLOCKS)) {
    return null;
  }
  history.record('');
  const i = indexOf(session);
  const row = put((model, key) => {
    model[i].blocks.splice(index, 0, { key, values: said });
    return key;
  });
  done(label ?? word('added', nameOf(row)));
  return row;
}

const DAY = 86400000;

/** As the plan says how often the group meets; a week when it says nothing else. */
const rhythm = () => new RegExp(words().twoWeeks, 'iu').test(form.elements.namedItem('schedule-frequency').value) ? 14 * DAY : 7 * DAY;

/** As long after the last one as that came after the one before it; else as the plan says. */
function nextDate() {
  const dates = sessions().slice(-2).map(session => Date.parse(value(session, 'date')));
  const last = dates.at(-1);
  return last ? new Date(last + (last > dates[0] ? last - dates[0] : rhythm())).toISOString().slice(0, 10) : '';
}

/** How many sessions the group is to have, and has not. */
const missing = () => {
  const wanted = form.elements.namedItem('schedule-sessionCount').value.trim();
  return /^\d{1,3}$/.test(wanted) ? Math.max(0, Math.min(wanted, MOST_SESSIONS) - sessions().length) : 0;
};

function addSessions(count) {
  let first = null;
  for (let i = 0; i < count && room(sessions().length, MOST_SESSIONS); i++) {
    const before = sessions().at(-1);
    // A session most often starts when the one before did, and takes as long.
    const said = before ? { start: value(before, 'start'), minutes: value(before, 'minutes'), date: nextDate() }
      : { minutes: form.elements.namedItem('schedule-sessionMinutes').value.trim() };
    const row = put((model, key) => {
      model.push({ key, values: said, blocks: [] });
      return key;
    });
    first ??= row;
  }
  if (first) {
    done(count > 1 ? word('addedMany', count) : word('added', nameOf(first)));
    focusOn(first);
  }
}

function showMissing() {
  const button = document.getElementById('add-missing');
  const count = missing();
  button.hidden = count < 2;
  button.textContent = word('missing', count);
}
form.addEventListener('input', showMissing);
form.addEventListener('passeur:replaced', showMissing);
form.addEventListener('passeur:agenda', showMissing);

function copy(row) {
  const session = sessionOf(row);
  const whole = row.dataset.row === 'session';
  if (!room(whole ? sessions().length : blocks(session).length, whole ? MOST_SESSIONS : MOST_BLOCKS, whole ? 1 + blocks(row).length : 1)) {
    return;
  }
  const i = indexOf(session);
  const j = indexOf(row);
  const name = nameOf(row);
  const fresh = put((model, key) => {
    const rows = whole ? model : model[i].blocks;
    const twin = structuredClone(rows[j]);
    twin.key = key;
    if (whole) {
      // A group does not meet twice at once.
      twin.values.date = '';
    }
    twin.blocks?.forEach((block, n) => { block.key = `${key}-${n}`; });
    rows.splice(j + 1, 0, twin);
    return key;
  });
  if (whole) {
    blocks(fresh).forEach((block, n) => credit(blocks(row)[n], block));
  } else {
    credit(row, fresh);
  }
  done(word('copied', name));
  focusOn(fresh);
}

function split(row) {
  const session = sessionOf(row);
  const typed = value(row, 'minutes').trim();
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  const i = indexOf(session);
  const j = indexOf(row);
  if (!room(blocks(session).length, MOST_BLOCKS)) {
    return;
  }
  const name = nameOf(row);
  const fresh = put((model, key) => {
    const first = model[i].blocks[j];
    const { title } = first.values;
    // Both halves owe the same credit.
    const kept = Object.fromEntries(Object.entries(first.values)
      .filter(([id]) => ['kind', 'lead', 'activity', 'revision'].includes(id) || id.startsWith('source-')));
    first.values.minutes = String(minutes - Math.floor(minutes / 2));
    const next = title && !title.endsWith(words().next) ? (title + words().next).slice(0, 200) : title;
    model[i].blocks.splice(j + 1, 0, { key, values: { ...kept, title: next, minutes: String(Math.floor(minutes / 2)) } });
    return key;
  });
  credit(row, fresh);
  done(word('split', name));
  focusOn(fresh);
}

function remove(row) {
  const name = nameOf(row);
  const next = row.nextElementSibling ?? row.previousElementSibling;
  const add = row.dataset.row === 'block' ? sessionOf(row).querySelector('.adds button') : document.querySelector('button[name=doAdd][value=sessions]');
  row.remove();
  done(word('removed', name));
  if (next) {
    focusOn(next);
  } else {
    add.focus();
  }
}

/** By one place; further where there is nowhere to go it stays. */
export function move(row, by) {
  const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
  if (other) {
    by < 0 ? other.before(row) : other.after(row);
  }
  return Boolean(other);
}

/** To another session: at the end of one before, at the beginning of one after. */
export function moveTo(row, session) {
  const back = indexOf(session) < indexOf(sessionOf(row));
  if (session === sessionOf(row) || blocks(session).length >= MOST_BLOCKS) {
    return false;
  }
  back ? list(session).append(row) : list(session).prepend(row);
  return true;
}

/** Where a block is, as one says it. */
export function whereIs(template, row) {
  const all = [...row.parentElement.children];
  return word(template, nameOf(row), all.indexOf(row) + 1, all.length, row.querySelector('time')?.textContent ?? '');
}

function moveBy(row, by, button) {
  if (move(row, by)) {
    renumber();
    showHours();
    done(whereIs('dropped', row));
    const again = button.disabled ? row.querySelector(`button[name=${by < 0 ? 'doDown' : 'doUp'}]`) : button;
    again.focus();
  }
}

/** Into another session, which opens; one without room says so. */
export function moveInto(row, session) {
  if (moveTo(row, session)) {
    done(word('to', nameOf(row), nameOf(session)));
    focusOn(row);
  } else {
    done(word('full', MOST_BLOCKS));
  }
}

function moveAway(row, by) {
  const session = sessions()[indexOf(sessionOf(row)) + by];
  if (session) {
    moveInto(row, session);
  }
}

const DO = {
  doUp: (row, button) => moveBy(row, -1, button),
  doDown: (row, button) => moveBy(row, 1, button),
  doCopy: copy,
  doSplit: split,
  doRemove: remove,
  doBack: row => moveAway(row, -1),
  doForward: row => moveAway(row, 1),
};

function add(value) {
  if (value === 'sessions') {
    addSessions(1);
    return;
  }
  const [place, kind] = value.split(' ');
  const session = sessions()[Number(place.split(':')[1])];
  const row = insertBlock(session, blocks(session).length, { kind, minutes: '' });
  if (row) {
    focusOn(row);
  }
}

/** What a button of the page does here; whether it was one of these. */
export function press(button) {
  if (button.name === 'doAdd' && button.value.startsWith('sessions')) {
    history.record('');
    add(button.value);
    return true;
  }
  if (button.name === 'doAddMissing') {
    history.record('');
    addSessions(missing());
    return true;
  }
  if (button.name === 'doCount') {
    showHours();
    return true;
  }
  const row = button.closest('[data-row]');
  if (!row || !DO[button.name]) {
    return false;
  }
  history.record('');
  DO[button.name](row, button);
  return true;
}
