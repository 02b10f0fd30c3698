// One part of the plan at a time, and one session: what stands in another is opened when a link, an error or a new row
// leads there.
import { form } from './form.js';
import { meetings, sessions, value, words } from './rows.js';

const PARTS = {
  before: ['s-aim', 's-group', 's-people', 's-safety', 's-rules', 's-communication', 's-accompaniment', 's-technique'],
  sessions: ['s-sessions'],
  after: ['s-after'],
  share: ['s-check', 's-share'],
};
const place = () => 'passeur.tab ' + location.pathname;
let part = 'before';
let open = null;

const bar = () => document.getElementById('parts');
const sections = name => PARTS[name].map(id => document.getElementById(id));
const panel = name => document.getElementById('panel-' + name);

function tab(label, id, controls) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label, className: 'btn', id });
  button.setAttribute('role', 'tab');
  button.setAttribute('aria-controls', controls);
  return button;
}

/** The sections of each part stand in what its tab opens: they follow one another in the page. */
function panels() {
  for (const name of Object.keys(PARTS)) {
    const around = Object.assign(document.createElement('div'), { id: 'panel-' + name });
    around.setAttribute('role', 'tabpanel');
    around.setAttribute('aria-labelledby', 'part-' + name);
    const own = sections(name);
    own[0].before(around);
    around.append(...own);
  }
}

function mark(tabs, chosen) {
  tabs.forEach(one => {
    one.setAttribute('aria-selected', String(one === chosen));
    one.tabIndex = one === chosen ? 0 : -1;
  });
}

/** Arrows go from tab to tab. */
function arrows(strip) {
  strip.addEventListener('keydown', event => {
    const tabs = [...strip.querySelectorAll('[role=tab]')];
    const here = tabs.indexOf(document.activeElement);
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -here, End: tabs.length - 1 - here }[event.key];
    if (here >= 0 && step !== undefined) {
      event.preventDefault();
      const next = tabs[(here + step + tabs.length) % tabs.length];
      next.focus();
      next.click();
    }
  });
}

export function showPart(name) {
  part = name;
  Object.keys(PARTS).forEach(one => { panel(one).hidden = one !== name; });
  mark([...bar().children], document.getElementById('part-' + name));
  document.querySelector('.toc')?.closest('details').toggleAttribute('hidden', name !== 'before');
  form.closest('.sided')?.classList.toggle('whole', name !== 'before');
  document.querySelectorAll('[data-part]').forEach(element => { element.hidden = element.dataset.part !== name; });
  remember();
  document.dispatchEvent(new CustomEvent('passeur:part'));
}

const remember = () => sessionStorage.setItem(place(), part);
// A new plan has an address of its own now.
form.addEventListener('passeur:saved', remember);

/** The part that one sees, and which session of it. */
export const openPart = () => part + (part === 'sessions' && open ? ':' + (sessions().indexOf(open) + 1) : '');

export function showSession(session) {
  const all = sessions();
  open = all.includes(session) ? session : all[0] ?? null;
  all.forEach(one => { one.hidden = one !== open; });
  const strip = document.getElementById('session-tabs');
  // The button that adds one stays.
  const tabs = all.map((one, i) => {
    const title = value(one, 'title').trim();
    const button = strip.querySelectorAll('[role=tab]')[i] ?? tab('', `session-tab-${i}`, 'meetings');
    const label = title ? `${i + 1}. ${title}` : words().untitled.replace('{0}', i + 1);
    if (button.textContent !== label) {
      button.textContent = label;
    }
    button.onclick = () => showSession(one);
    return button;
  });
  [...strip.querySelectorAll('[role=tab]')].slice(all.length).forEach(button => button.remove());
  strip.append(...tabs.filter(button => !button.isConnected));
  mark(tabs, tabs[all.indexOf(open)]);
  if (open) {
    meetings().setAttribute('role', 'tabpanel');
    meetings().setAttribute('aria-labelledby', tabs[all.indexOf(open)].id);
  } else {
    meetings().removeAttribute('role');
    meetings().removeAttribute('aria-labelledby');
  }
  strip.hidden = !all.length;
  meetings().dispatchEvent(new CustomEvent('passeur:session', { bubbles: true, detail: open }));
}

export const openSession = () => open;

/** The session that a tab opens; undefined for another tab. */
export const sessionOfTab = tab => sessions()[[...document.querySelectorAll('#session-tabs [role=tab]')].indexOf(tab)];

/** Opens the part, the session and the fold that an element stands in. */
export function reveal(element) {
  const name = Object.keys(PARTS).find(one => panel(one).contains(element));
  if (!name) {
    return;
  }
  if (name !== part) {
    showPart(name);
  }
  const session = element.closest('[data-row=session]');
  if (session && session !== open) {
    showSession(session);
  }
  element.querySelector(':scope > details.group')?.setAttribute('open', '');
  // What unfolds a part is seen already, and does so by itself.
  const inner = element.matches('summary') ? element.parentElement.parentElement : element;
  for (let fold = inner.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
}

function follow(hash) {
  const target = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!target) {
    return;
  }
  reveal(target);
  target.scrollIntoView({ block: 'center' });
  const wants = target.matches('input, select, textarea, button, [tabindex]') ? target : target.querySelector('input, select, textarea');
  wants?.focus({ preventScroll: true });
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (link && !link.matches('.skip')) {
    setTimeout(() => follow(link.getAttribute('href')));
  }
});
form.addEventListener('passeur:show', event => reveal(event.detail));
// Whatever takes the focus is seen.
form.addEventListener('focusin', event => reveal(event.target));
form.addEventListener('invalid', event => reveal(event.target), true);

export function build() {
  const strip = bar();
  const labels = strip.dataset;
  strip.replaceChildren(...Object.keys(PARTS).map(name => {
    const button = tab(labels[name], 'part-' + name, 'panel-' + name);
    button.addEventListener('click', () => showPart(name));
    return button;
  }));
  strip.hidden = false;
  arrows(strip);
  panels();
  sessionStrip();
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
    || document.querySelector('#f [autofocus]:not(.savebar *), #f [aria-invalid=true]');
  showPart(PARTS[sessionStorage.getItem(place())] ? sessionStorage.getItem(place()) : 'before');
  showSession(sessions()[0]);
  if (target) {
    reveal(target);
    target.focus?.();
  }
}

/** Made anew when the form is. */
export function sessionStrip() {
  const tabs = Object.assign(document.createElement('div'), { className: 'row tabs small', id: 'session-tabs' });
  tabs.setAttribute('role', 'tablist');
  tabs.setAttribute('aria-label', bar().dataset.list);
  arrows(tabs);
  const row = Object.assign(document.createElement('div'), { className: 'row' });
  row.append(tabs, document.querySelector('button[name=doAdd][value=sessions]'), document.getElementById('add-missing'));
  meetings().before(row);
}

/** The form was made anew by the server: the same part and the same session stay open. */
export function again(index) {
  panels();
  sessionStrip();
  showPart(part);
  showSession(sessions()[index]);
}
