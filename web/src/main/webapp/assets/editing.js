// Writing pages work without this. With it a form saves itself, comes back to the same place after a button, is sent once
// only, and warns before unsaved work is left.
import { form, turn } from './form.js';
import { isBusy, isOffline, isStopped, isUnsaved, save } from './saving.js';
import { restore, sending } from './stash.js';

const place = 'passeur.place ' + location.pathname;
let sent = restore();
let through = false;

form.addEventListener('submit', event => {
  if (sent) {
    event.preventDefault();
    return;
  }
  const button = event.submitter;
  const saves = button?.name === 'doSave' || button?.name === 'doEnter' && !document.activeElement?.name?.endsWith(':find');
  if (!through && !isStopped() && (saves || isBusy() || isOffline() || isUnsaved())) {
    event.preventDefault();
    before(button, saves);
    return;
  }
  through = false;
  sent = true;
  turn();
  sending();
  // A person may stop a page that is slow to come, and try again.
  setTimeout(() => { sent = false; }, 4000);
  sessionStorage.setItem(place, String(scrollY));
});

/** Nothing is sent twice at once, and without a line a page that goes to the server would be lost. */
async function before(button, saves) {
  const state = await save();
  if (state === 'lost' || saves && ['saved', 'conflict', 'failed', 'other'].includes(state)) {
    return;
  }
  // Somebody has to decide first.
  if (state === 'conflict') {
    return;
  }
  through = true;
  form.requestSubmit(button);
}

addEventListener('beforeunload', event => {
  if (!sent && isUnsaved()) {
    event.preventDefault();
  }
});

// Back from the history: the page is as it was left, and can be sent again.
addEventListener('pageshow', () => { sent = false; });

const last = sessionStorage.getItem(place);
sessionStorage.removeItem(place);
if (last !== null && !document.querySelector('[autofocus]:not(.savebar *)')) {
  scrollTo({ top: Number(last), behavior: 'instant' });
}
