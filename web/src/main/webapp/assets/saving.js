// The form saves itself: within seconds of a pause, one save at a time, again and again while the line is down. What it
// is told is said in the bar at the foot of the page; nothing that was typed meanwhile is touched.
import { form, field, snapshot, ask, aside, isAsItCame, replace, turn, whole } from './form.js';
import { difference } from './difference.js';
import { stash, unstash } from './stash.js';

/** What a save answers beside whether it is kept: the remarks of the check, and the list of material. */
const PARTS = ['remarks', 'supplies'];

const PAUSE = 2000;
const RETRY = 3000;
const RETRY_MOST = 60000;

const bar = id => document.getElementById(id);
let base = form.dataset.unsaved === 'true' || !isAsItCame() ? null : snapshot();
// Whether the portal has that row by row: what changed since then is enough for it.
let known = base !== null && /\/\d+\//.test(location.pathname);
let busy = null;
let timer;
let wait = RETRY;
// That it is saved again is worth a word then.
let wasLost = false;
// Somebody has to decide something before anything is saved again.
let stopped = false;

if (!field('formKey').value) {
  field('formKey').value = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

export const isUnsaved = () => snapshot() !== base;

/** What goes as it should is shown; what does not is spoken, too. */
function say(text, spoken = true) {
  const saved = bar('saved');
  saved.setAttribute('aria-live', spoken ? 'polite' : 'off');
  if (saved.textContent !== text) {
    saved.textContent = text;
  }
}

function refuse(links) {
  form.querySelectorAll('.error[data-live]').forEach(error => {
    document.getElementById(error.dataset.live)?.removeAttribute('aria-invalid');
    error.remove();
  });
  const most = 3;
  const items = links.slice(0, most).map(link => {
    const item = document.createElement('li');
    item.append(link.getAttribute('href') === '#' ? link.textContent : link.cloneNode(true));
    return item;
  });
  if (links.length > most) {
    items.push(Object.assign(document.createElement('li'), { textContent: bar('saved').dataset.more.replace('{0}', links.length - most) }));
  }
  bar('refused').replaceChildren(...items);
  bar('refused').hidden = !items.length;
  links.forEach(mark);
}

/** Says at the field, too, what is wrong with it. */
function mark(link) {
  const id = link.getAttribute('href').slice(1);
  const wrong = id && document.getElementById(id);
  if (wrong?.closest('.field') && !document.getElementById(id + '-e')) {
    const error = Object.assign(document.createElement('p'), { className: 'error', id: id + '-e', textContent: link.dataset.message });
    error.dataset.live = id;
    wrong.before(error);
    wrong.setAttribute('aria-invalid', 'true');
  }
}

function later(delay) {
  clearTimeout(timer);
  timer = setTimeout(save, delay);
}

function retry(text) {
  wasLost = true;
  say(text);
  later(wait);
  wait = Math.min(2 * wait, RETRY_MOST);
}

/** Nothing is asked of the portal for this form while something else is. */
export async function inTurn(task) {
  while (busy) {
    await busy;
  }
  busy = task();
  try {
    return await busy;
  } finally {
    busy = null;
  }
}

/** Saves now, or as soon as the save under way is answered. What became of it, in a word. */
export const save = () => inTurn(send);

/** What changed since the last save; everything, when the portal does not know what was before. */
const body = now => (known
  ? new URLSearchParams([...aside(), ...difference(base, now), ['passeur.since', field('version').value]])
  : whole());

async function send() {
  clearTimeout(timer);
  const sent = snapshot();
  const changes = known;
  turn();
  let answer;
  try {
    answer = await ask({ doAutosave: '1' }, ['kept', ...PARTS.filter(id => document.getElementById(id))].join(' '), body(sent));
  } catch {
    retry(bar('saved').dataset.offline);
    return 'lost';
  }
  // Whatever is not a plain yes is said of the whole form.
  known = false;
  if (changes && answer.status === 204) {
    return send();
  }
  const words = bar('saved').dataset;
  bar('sign-in').hidden = answer.status !== 401;
  if (answer.status === 401) {
    say(words.signedOut);
    return 'signedOut';
  }
  const kept = answer.part('kept')?.querySelector('[data-state]');
  if (answer.status === 413) {
    say(words.tooLarge);
    return 'problems';
  }
  if (!kept) {
    retry(words.failed);
    return 'failed';
  }
  PARTS.forEach(id => show(id, answer.part(id)));
  refuse(kept.dataset.state === 'problems' ? [...answer.part('kept').querySelectorAll('a')] : []);
  bar('save-new').hidden = kept.dataset.state !== 'gone';
  return learn(kept, sent);
}

async function learn(kept, sent) {
  wait = RETRY;
  switch (kept.dataset.state) {
    case 'saved':
      base = sent;
      known = kept.dataset.otherRows === 'false';
      field('version').value = kept.dataset.version;
      if (location.pathname !== kept.dataset.address) {
        unstash();
        history.replaceState(null, '', kept.dataset.address);
        form.action = kept.dataset.address;
      }
      form.dispatchEvent(new CustomEvent('passeur:saved', { bubbles: true }));
      if (isUnsaved()) {
        later(PAUSE);
      } else {
        unstash();
        form.dataset.unsaved = 'false';
        say(kept.textContent, wasLost);
        wasLost = false;
      }
      break;
    case 'failed':
      retry(kept.textContent);
      break;
    case 'conflict':
      stopped = true;
      say(kept.textContent);
      return merge(kept.textContent);
    case 'gone':
    case 'other':
      stopped = true;
      say(kept.textContent);
      break;
    default:
      say(kept.textContent);
  }
  return kept.dataset.state;
}

/** Two wrote: the server puts both together, and shows what a person has to decide. */
async function merge(text) {
  const sent = snapshot();
  let answer;
  try {
    answer = await ask({ doMerge: base ?? '' }, 'notices f');
  } catch {
    stopped = false;
    retry(bar('saved').dataset.offline);
    return 'lost';
  }
  const fresh = answer.part('f');
  if (!fresh) {
    stopped = false;
    retry(bar('saved').dataset.failed);
    return 'failed';
  }
  if (snapshot() !== sent) {
    // Somebody typed on meanwhile: that belongs to it.
    return merge(text);
  }
  replace(fresh, answer.part('notices'), true);
  form.dataset.unsaved = 'true';
  // As the portal shows it, it would be saved already.
  say(bar('saved').dataset.unsaved, false);
  if (field('conflictVersion').value) {
    say(text);
    document.getElementById('conflict')?.closest('section').focus();
    return 'conflict';
  }
  stopped = false;
  base = null;
  return send();
}

/** What the server works out of what was written came with the save. */
function show(id, fresh) {
  const shown = document.getElementById(id);
  if (fresh && !shown.contains(document.activeElement)) {
    const open = new Set([...shown.querySelectorAll('details[open]')].map(details => details.className));
    fresh.querySelectorAll('details').forEach(details => { details.open = open.has(details.className); });
    shown.replaceWith(fresh);
    document.dispatchEvent(new CustomEvent(`passeur:${id}`));
  }
}

function edited() {
  stash();
  if (!stopped) {
    say(bar('saved').dataset.unsaved, false);
    later(PAUSE);
  }
}

form.addEventListener('input', event => {
  if (!event.target.name?.endsWith(':find')) {
    edited();
  }
});

form.addEventListener('passeur:replaced', () => {
  stopped = Boolean(field('conflictVersion').value);
  stash();
});

/** Whether the form waits for the line, or for a person. */
export const isBusy = () => busy !== null;
export const isOffline = () => !navigator.onLine;
export const isStopped = () => stopped;

const now = () => {
  if (!stopped && isUnsaved() && !busy) {
    save();
  }
};
addEventListener('online', () => { wait = RETRY; now(); });
addEventListener('offline', () => { if (isUnsaved()) { say(bar('saved').dataset.offline); } });
addEventListener('focus', () => { if (!bar('sign-in').hidden) { now(); } });
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden' || !bar('sign-in').hidden) {
    now();
  }
});

if (base === null && !field('conflictVersion').value) {
  say(bar('saved').dataset.unsaved, false);
  stash();
  later(PAUSE);
}
stopped = Boolean(field('conflictVersion').value);
