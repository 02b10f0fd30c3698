// The library beside the agenda: found as one types, put in after the block that one chooses.
import { ask, field } from './form.js';
import { blocks, sessions, value, words as said } from './rows.js';
import { say, showHours } from './clock.js';
import { focusOn, insertBlock, nameOf, tell } from './agenda.js';
import { openSession } from './tabs.js';

const panel = document.getElementById('library');
const input = document.getElementById('library-q');
const list = document.getElementById('library-found');
const status = document.getElementById('library-status');
const after = document.getElementById('library-after');
const words = panel.dataset;
let asked;
let pause;

function facts(found) {
  const parts = [];
  if (found.minutes) {
    const [least, most] = found.minutes;
    parts.push(least === most ? say(words.minutes, least) : say(words.range, least, most));
  }
  if (found.people) {
    parts.push(say(words.people, ...found.people));
  }
  if (found.telephone) {
    parts.push(words.telephone);
  }
  return parts.join(' · ');
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function item(found) {
  const button = element('button', { type: 'button', className: 'btn small' }, words.insert,
    element('span', { className: 'vh', textContent: ' ' + found.title }));
  button.addEventListener('click', () => insert(found));
  return element('li', {},
    element('strong', {}, element('a', { href: found.address, target: '_blank', rel: 'opener' }, found.title,
      element('span', { className: 'vh', textContent: ' ' + words.tab }))),
    element('p', { className: 'quiet', textContent: facts(found) }),
    element('p', { className: 'quiet', textContent: found.excerpt }),
    button);
}

function insert(found) {
  const session = openSession();
  if (!session) {
    status.textContent = words.none;
    tell(words.none);
    return;
  }
  const index = blocks(session).findIndex(block => block.dataset.key === after.value);
  const block = insertBlock(session, index + 1, {
    kind: 'activity',
    activity: found.activity,
    revision: String(found.revision),
    title: found.title,
    minutes: found.minutes ? String(found.minutes[1]) : '',
    material: found.material,
  });
  if (block) {
    tell(say(said().inserted, found.title, block.querySelector('time').textContent));
    after.value = block.dataset.key;
    if (!matchMedia('(min-width: 62rem)').matches) {
      panel.open = false;
    }
    focusOn(block);
    origins();
  }
}

/** What the portal says of the activities in the agenda: title, revision, licence, and whether there is a newer one. */
async function origins() {
  const said = block => value(block, 'activity') + ' ' + value(block, 'revision');
  try {
    const fresh = (await ask({ doCount: '' }, 'f')).part('f');
    const now = new Map(fresh ? [...fresh.querySelectorAll('[data-row=block]')].map(block => [said(block), block.querySelector('.origin')]) : []);
    sessions().flatMap(blocks).filter(block => value(block, 'activity') && now.has(said(block))).forEach(block => {
      const origin = now.get(said(block)).cloneNode(true);
      // The same activity may stand in several blocks, and in another place by now.
      origin.querySelectorAll('button').forEach(button => { button.value = block.querySelector('[name=doDetach]').value; });
      block.querySelector('.origin').replaceWith(origin);
    });
    showHours();
  } catch {
    // What the page says by itself is enough until there is a connection.
  }
}

/** Where it goes: at the end, unless one chooses. */
function choices() {
  const session = openSession();
  const rows = session ? blocks(session) : [];
  const chosen = after.value;
  after.replaceChildren(new Option(words.start, ''), ...rows.map((block, i) => new Option(`${i + 1}. ${nameOf(block)}`, block.dataset.key)));
  const last = rows.at(-1)?.dataset.key ?? '';
  after.value = rows.some(block => block.dataset.key === chosen) && chosen !== panel.dataset.last ? chosen : last;
  panel.dataset.last = last;
}

async function search() {
  asked?.abort();
  asked = new AbortController();
  const text = input.value.trim();
  // Before one types: what others use most, for as many people.
  const query = new URLSearchParams(text ? { q: text } : { size: field('participants-max').value });
  try {
    const response = await fetch(`/composer/activites?${query}`, { signal: asked.signal });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    const found = await response.json();
    list.replaceChildren(...found.map(item));
    const proposed = found.length ? words.used : '';
    status.textContent = !text ? proposed : say(found.length === 1 || (!found.length && document.documentElement.lang.startsWith('fr')) ? words.one : words.many, found.length);
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      list.replaceChildren();
      status.textContent = words.failed;
    }
  }
}

input.addEventListener('input', () => {
  clearTimeout(pause);
  if (status.textContent === words.used) {
    // Nobody inserts what was proposed for what they look for.
    list.replaceChildren();
    status.textContent = '';
  }
  pause = setTimeout(search, 250);
});
input.addEventListener('keydown', event => {
  if (event.key === 'Enter') {
    event.preventDefault();
    clearTimeout(pause);
    search();
  }
});
document.addEventListener('passeur:agenda', choices);
document.addEventListener('passeur:session', choices);
document.addEventListener('click', event => {
  if (event.target.closest('.open-library')) {
    panel.open = true;
    input.focus();
  }
});
function propose() {
  if (panel.open && !panel.hidden && !list.children.length && !input.value) {
    search();
  }
}
panel.addEventListener('toggle', propose);
document.addEventListener('passeur:part', propose);
// Where it would cover the plan, the panel is closed until it is wanted: on a phone, or when a window becomes narrow, unless
// somebody is in it.
const beside = matchMedia('(min-width: 62rem)');
beside.addEventListener('change', () => {
  if (!beside.matches && !panel.contains(document.activeElement)) {
    panel.open = false;
  }
});
panel.open = beside.matches;
