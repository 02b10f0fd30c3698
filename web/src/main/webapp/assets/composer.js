// The composer of a group plan: agendas that follow at once, steps that can be undone, parts one at a time.
import { ask, changed, form, replace, snapshot } from './form.js';
import { inTurn } from './saving.js';
import { renumber, sessions } from './rows.js';
import { say, showHours } from './clock.js';
import { press, spoken, tell } from './agenda.js';
import { again, build, openSession, showSession } from './tabs.js';
import { sortable } from './moving.js';
import * as history from './history.js';
import './groups.js';
import './library.js';
import './beside.js';

const undoButton = document.getElementById('undo');
const redoButton = document.getElementById('redo');
const words = () => document.getElementById('blank').dataset;

function settle() {
  sortable();
  showSession(openSession());
  undoButton.disabled = !history.canUndo();
  redoButton.disabled = !history.canRedo();
}

function step(back) {
  history.record('');
  const label = back ? history.undo() : history.redo();
  if (label === null) {
    tell(words().nothing);
    return;
  }
  showHours();
  settle();
  changed();
  tell(say(back ? words().undone : words().redone, label));
}

undoButton.addEventListener('click', () => step(true));
redoButton.addEventListener('click', () => step(false));

document.addEventListener('keydown', event => {
  const writes = event.target.matches?.('textarea, input:not([type=radio], [type=checkbox]), select');
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z' && !writes) {
    event.preventDefault();
    step(!event.shiftKey);
  } else if (event.ctrlKey && event.key.toLowerCase() === 'y' && !writes) {
    event.preventDefault();
    step(false);
  }
});

// What was typed into a row is a step once the field is left.
const inAgenda = element => element.closest('#meetings') && !element.name?.endsWith(':find');
form.addEventListener('change', event => {
  if (inAgenda(event.target)) {
    history.record(event.target.closest('.field')?.querySelector('label')?.textContent ?? '');
    settle();
  }
});
form.addEventListener('input', event => {
  if (event.target !== form && inAgenda(event.target)) {
    showHours();
  }
});
form.addEventListener('passeur:agenda', settle);

/** Buttons that change the form and nothing else are answered without leaving the page. */
const HERE = new Set(['doAdd', 'doUp', 'doDown', 'doCopy', 'doRemove', 'doRestore', 'doSetAside', 'doTake', 'doCheck',
  'doNewer', 'doDetach', 'doSaveActivity']);

document.addEventListener('click', event => {
  const button = event.target.closest('button[name]');
  if (!button || button.form !== form || event.defaultPrevented) {
    return;
  }
  if (press(button)) {
    event.preventDefault();
  } else if (HERE.has(button.name)) {
    event.preventDefault();
    viaServer(button);
  }
});

/** In turn with the saves, one press at a time: an answer is the form as it was sent. */
async function viaServer(button) {
  if (form.ariaBusy === 'true') {
    return;
  }
  form.ariaBusy = 'true';
  // What this button makes it would make twice.
  form.inert = button.name === 'doSaveActivity';
  try {
    await inTurn(() => round(button));
  } finally {
    form.inert = false;
    form.ariaBusy = null;
    if (document.activeElement === document.body && button.isConnected) {
      button.focus();
    }
  }
}

async function round(button) {
  const open = sessions().indexOf(openSession());
  const saved = document.getElementById('saved');
  const sent = snapshot();
  try {
    const answer = await ask({ [button.name]: button.value }, 'notices f');
    if (!answer.part('f')) {
      saved.textContent = answer.status === 401 ? saved.dataset.signedOut : saved.dataset.failed;
    } else if (snapshot() !== sent && !form.inert) {
      // What was typed meanwhile is not in it.
      await round(button);
    } else {
      form.dataset.open = open;
      replace(answer.part('f'), answer.part('notices'));
      changed();
    }
  } catch {
    saved.textContent = saved.dataset.offline;
  }
}

form.addEventListener('passeur:replaced', event => {
  const before = history.known();
  const now = sessions();
  now.forEach((session, i) => {
    session.dataset.key = before[i]?.key ?? session.dataset.key ?? `s${i}`;
    [...session.querySelector('.agenda').children].forEach((block, j) => {
      block.dataset.key = before[i]?.blocks[j]?.key ?? `s${i}b${j}`;
    });
  });
  renumber();
  again(Math.max(0, Number(form.dataset.open ?? 0)));
  if (event.detail.merged) {
    // What others wrote is not undone here.
    history.begin();
  } else {
    history.record('');
  }
  settle();
});

// What only a script can do is shown, and what it does by itself is not.
document.documentElement.classList.add('composing');
document.body.append(spoken);
document.getElementById('steps').hidden = false;
renumber();
build();
showHours();
history.begin();
settle();

