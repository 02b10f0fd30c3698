// Blocks are moved with the pointer, and with the keyboard: Space takes one, arrows move it, Space drops it, Escape
// puts it back. Alt with an arrow moves the block that one writes in.
import { form } from './form.js';
import { list, meetings, renumber, sessionOf, sessions, words } from './rows.js';
import { say, showHours } from './clock.js';
import { done, move, moveInto, moveTo, nameOf, tell, whereIs } from './agenda.js';
import { sessionOfTab } from './tabs.js';
import * as history from './history.js';

let lifted = null;

function lift(grip) {
  history.record('');
  lifted = grip;
  grip.setAttribute('aria-pressed', 'true');
  grip.closest('[data-row]').classList.add('lifted');
  tell(say(words().lifted, nameOf(grip.closest('[data-row]'))));
}

function put(undo) {
  const grip = lifted;
  const row = grip.closest('[data-row]');
  lifted = null;
  grip.setAttribute('aria-pressed', 'false');
  row.classList.remove('lifted');
  if (undo) {
    history.restore();
    showHours();
    tell(say(words().cancelled, nameOf(row)));
  } else {
    renumber();
    showHours();
    done(whereIs('dropped', row));
  }
  show(row);
  grip.focus();
}

const show = row => form.dispatchEvent(new CustomEvent('passeur:show', { detail: row }));

function carry(key) {
  const row = lifted.closest('[data-row]');
  const grip = lifted;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    move(row, key === 'ArrowUp' ? -1 : 1);
  } else {
    const there = sessions()[sessions().indexOf(sessionOf(row)) + (key === 'ArrowLeft' ? -1 : 1)];
    if (there) {
      moveTo(row, there);
    }
  }
  // What is moved in the page loses the focus, and is no less carried for that.
  lifted = grip;
  renumber();
  showHours();
  show(row);
  grip.focus();
  tell(whereIs('moved', row));
}

form.addEventListener('keydown', event => {
  const grip = event.target.closest('.grip');
  const arrow = event.key.startsWith('Arrow');
  if (lifted && grip === lifted) {
    if (event.key === ' ' || event.key === 'Enter' || event.key === 'Escape' || arrow) {
      event.preventDefault();
      if (arrow) {
        carry(event.key);
      } else {
        put(event.key === 'Escape');
      }
    }
  } else if (grip && (event.key === ' ' || event.key === 'Enter')) {
    event.preventDefault();
    lift(grip);
  } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    const row = event.target.closest('[data-row=block]');
    if (row) {
      event.preventDefault();
      const here = event.target;
      history.record('');
      if (move(row, event.key === 'ArrowUp' ? -1 : 1)) {
        renumber();
        showHours();
        done(whereIs('dropped', row));
        here.focus();
      }
    }
  }
});

// Whoever goes elsewhere drops what they carry.
form.addEventListener('focusout', event => {
  if (lifted && event.target === lifted && event.relatedTarget && event.relatedTarget !== lifted) {
    put(false);
  }
});

/** The session on whose tab something was dropped. */
function droppedOn(event) {
  const { clientX, clientY } = event.changedTouches?.[0] ?? event;
  const tab = document.elementFromPoint(clientX, clientY)?.closest('[role=tab]');
  return tab && sessionOfTab(tab);
}

/** Each agenda can be sorted by its grips; touch waits a moment, so that a finger can still scroll. */
export function sortable() {
  sessions().map(list).filter(agenda => !agenda.dataset.sortable).forEach(agenda => {
    agenda.dataset.sortable = 'true';
    window.Sortable?.create(agenda, {
      handle: '.grip',
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
      // Its own pointer tracking: a browser starts no drag of its own from a button.
      forceFallback: true,
      fallbackTolerance: 4,
      delay: 150,
      delayOnTouchOnly: true,
      ghostClass: 'ghost',
      // Before the picture of the block that is dragged stands among the others, as one of them.
      onChoose: () => history.record(''),
      onEnd: event => {
        const session = droppedOn(event.originalEvent);
        if (session && session !== sessionOf(event.item)) {
          // After the click that ends the drag: were the row gone by then there would be none, and the next one of a person
          // would be taken for it.
          setTimeout(() => moveInto(event.item, session));
        } else if (event.oldIndex !== event.newIndex) {
          renumber();
          showHours();
          done(whereIs('dropped', event.item));
        }
      },
    });
  });
  meetings().querySelectorAll('.grip').forEach(grip => { grip.hidden = false; });
}

