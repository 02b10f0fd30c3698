// Sessions and blocks of the form: read into a plain model, and put back from one, row by row, so that what did not
// change keeps its place, its focus and what is unfolded. Names and ids follow the order.
import { form } from './form.js';

export const words = () => document.getElementById('blank').dataset;
export const meetings = () => document.getElementById('meetings');
export const sessions = () => [...meetings().children].filter(row => row.dataset.row === 'session');
export const list = session => session.querySelector('.agenda');
export const blocks = session => [...list(session).children];
export const sessionOf = element => element.closest('[data-row=session]');

const NUMBERED = ['id', 'name', 'for', 'aria-describedby', 'aria-labelledby'];
let last = 0;
const keyOf = row => (row.dataset.key ??= String(++last));

const prefix = row => row.dataset.row === 'session'
  ? row.id.slice(0, -1)
  : row.querySelector('[name$=":minutes"]').name.slice(0, -'minutes'.length);

/** Fields of a row itself, by their short names. */
function fields(row) {
  const start = prefix(row);
  const found = new Map();
  for (const field of row.querySelectorAll('input, select, textarea')) {
    const name = field.name.startsWith(start) ? field.name.slice(start.length) : '';
    if (name && !name.includes(':') && name !== 'find') {
      found.set(name, field);
    }
  }
  return found;
}

export const value = (row, name) => fields(row).get(name)?.value ?? '';
export const field = (row, name) => fields(row).get(name);

const values = row => Object.fromEntries([...fields(row)].map(([name, one]) => [name, one.value]));

/** What the agendas say, whole. */
export const read = () => sessions().map(session => ({
  key: keyOf(session),
  values: values(session),
  blocks: blocks(session).map(block => ({ key: keyOf(block), values: values(block) })),
}));

function fill(row, said) {
  for (const [name, one] of fields(row)) {
    const wanted = said[name] ?? '';
    if (one.value !== wanted) {
      one.value = wanted;
    }
  }
}

/** A new row that says nothing. */
function blank(kind) {
  const session = document.getElementById('blank').content.querySelector('[data-row=session]').cloneNode(true);
  const block = list(session).firstElementChild;
  if (kind === 'block') {
    return block;
  }
  block.remove();
  return session;
}

/** Rows of a parent, in the order of the model: those that are there are moved, others are made or taken out. */
function arrange(parent, rows, kind, known) {
  rows.forEach((said, i) => {
    const row = known.get(said.key) ?? blank(kind);
    row.dataset.key = said.key;
    if (parent.children[i] !== row) {
      parent.insertBefore(row, parent.children[i] ?? null);
    }
    known.set(said.key, row);
  });
  while (parent.children.length > rows.length) {
    parent.lastElementChild.remove();
  }
}

const byKey = rows => new Map(rows.map(row => [keyOf(row), row]));

/** Makes the form say what a model says. */
export function apply(model) {
  const here = document.activeElement;
  const knownBlocks = byKey(sessions().flatMap(blocks));
  arrange(meetings(), model, 'session', byKey(sessions()));
  sessions().forEach((session, i) => arrange(list(session), model[i].blocks, 'block', knownBlocks));
  renumber();
  sessions().forEach((session, i) => {
    fill(session, model[i].values);
    blocks(session).forEach((block, j) => fill(block, model[i].blocks[j].values));
  });
  if (here !== document.activeElement && here?.isConnected) {
    here.focus();
  }
}

function rename(root, from, to) {
  if (from === to) {
    return;
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const names = element.localName === 'button' ? [...NUMBERED, 'value'] : NUMBERED;
    for (const name of names) {
      const now = element.getAttribute(name);
      if (now?.includes(from)) {
        element.setAttribute(name, now.replaceAll(from, to));
      }
    }
  }
}

const number = (row, kind, n) => row.querySelectorAll(`[data-n=${kind}]`).forEach(element => {
  const text = element.textContent.replace(/\d+/, n);
  if (text !== element.textContent) {
    element.textContent = text;
  }
});

function able(row, first, end) {
  const own = name => [...row.querySelectorAll(`button[name=${name}]`)].filter(button => button.closest('[data-row]') === row);
  own('doUp').forEach(button => { button.disabled = first; });
  own('doDown').forEach(button => { button.disabled = end; });
}

/** Names, ids and numbers follow the order; a name that still belongs to another row meanwhile does no harm. */
export function renumber() {
  const all = sessions();
  all.forEach((session, i) => {
    rename(session, prefix(session), `sessions:${i}:`);
    number(session, 'session', i + 1);
    able(session, i === 0, i === all.length - 1);
    const rows = blocks(session);
    rows.forEach((block, j) => {
      rename(block, prefix(block), `sessions:${i}:blocks:${j}:`);
      number(block, 'block', j + 1);
      able(block, j === 0, j === rows.length - 1);
      block.querySelectorAll('[name=doBack]').forEach(button => { button.hidden = i === 0; });
      block.querySelectorAll('[name=doForward]').forEach(button => { button.hidden = i === all.length - 1; });
    });
    session.querySelector('[name$=":blocks:count"]').value = rows.length;
  });
  form.elements.namedItem('sessions:count').value = all.length;
}
