// What is not saved yet outlives a page that is reloaded while the line is down: in this tab, for the one who wrote it,
// until it is saved or they sign out.
import { form, field, snapshot, whole, written } from './form.js';

const PREFIX = 'passeur.form ';
const key = () => PREFIX + location.pathname;
let timer;

export function stash() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    try {
      sessionStorage.setItem(key(), JSON.stringify({ author: field('passeur.author').value, fields: whole().toString() }));
    } catch {
      // Full, or forbidden: the page itself holds the text still.
    }
  }, 400);
}

/** The page sends itself: if it is answered by what is stored, that is what was kept. */
export function sending() {
  sessionStorage.setItem(PREFIX + 'sent', location.pathname);
}

export function unstash() {
  clearTimeout(timer);
  sessionStorage.removeItem(key());
}

/** Sends what was kept to the page, which shows it again as it was; whether there was anything. */
export function restore() {
  const kept = JSON.parse(sessionStorage.getItem(key()) ?? 'null');
  if (!kept || form.dataset.unsaved === 'true') {
    return false;
  }
  unstash();
  const sent = sessionStorage.getItem(PREFIX + 'sent') === location.pathname;
  sessionStorage.removeItem(PREFIX + 'sent');
  const ends = text => new URLSearchParams(text.replaceAll('%0D%0A', '%0A')).toString();
  const same = ends(written(new URLSearchParams(kept.fields))) === ends(snapshot());
  if (same || kept.author !== field('passeur.author').value) {
    return false;
  }
  const fields = new URLSearchParams(kept.fields);
  if (sent && fields.get('version') !== field('version').value) {
    return false;
  }
  if (fields.get('version') !== field('version').value) {
    // Something was saved since: whatever it was, it is compared before this overwrites it.
    fields.delete('formKey');
  }
  const again = document.createElement('form');
  again.method = 'post';
  again.action = form.action;
  fields.set('passeur.kept', '1');
  for (const [name, value] of fields) {
    const hidden = document.createElement('textarea');
    hidden.name = name;
    hidden.value = value;
    again.append(hidden);
  }
  again.hidden = true;
  document.body.append(again);
  again.submit();
  return true;
}

// Whoever signs out leaves nothing behind.
document.querySelector('form[action="/deconnexion"]')?.addEventListener('submit', () => {
  Object.keys(sessionStorage).filter(name => name.startsWith('passeur.')).forEach(name => sessionStorage.removeItem(name));
});
