// Writing pages work without this. It warns before unsaved work is left, comes back to the same place after a button,
// lets a form be sent once only, and checks a plan as it is written.
const form = document.getElementById('f');
const place = 'passeur.place ' + location.pathname;

// A form that comes back from a button holds what is not saved; a page that was opened does not.
let unsaved = form.dataset.unsaved === 'true';
let sent = false;

const saved = document.getElementById('saved');
const tell = () => { if (unsaved && saved) { saved.textContent = saved.dataset.unsaved; } };
tell();

form.addEventListener('input', () => { unsaved = true; tell(); });

form.addEventListener('submit', event => {
  if (sent) {
    event.preventDefault();
    return;
  }
  sent = true;
  // A person may stop a page that is slow to come, and try again.
  setTimeout(() => { sent = false; }, 4000);
  sessionStorage.setItem(place, String(scrollY));
});

addEventListener('beforeunload', event => {
  if (unsaved && !sent) {
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

// The readiness check, a moment after the last key: the server answers with that part of the page alone.
const PAUSE = 1200;
let pause;
let asked;

async function check() {
  const remarks = document.getElementById('remarks');
  if (sent || remarks.contains(document.activeElement)) {
    return;
  }
  asked?.abort();
  asked = new AbortController();
  const body = new URLSearchParams(new FormData(form));
  body.set('doCheck', 'live');
  body.set('jakarta.faces.partial.ajax', 'true');
  body.set('jakarta.faces.partial.execute', '@all');
  body.set('jakarta.faces.partial.render', 'remarks');
  try {
    const answer = await fetch(form.action, {
      method: 'POST', body, headers: { 'Faces-Request': 'partial/ajax' }, redirect: 'manual', signal: asked.signal,
    });
    if (answer.ok) {
      show(new DOMParser().parseFromString(await answer.text(), 'text/xml'));
    }
  } catch {
    // Without the network the remarks stay as they are; saving says what is wrong.
  }
}

function show(answer) {
  const update = [...answer.getElementsByTagName('update')].find(part => part.getAttribute('id') === 'remarks');
  const shown = document.getElementById('remarks');
  if (update && !shown.contains(document.activeElement)) {
    const fresh = new DOMParser().parseFromString(update.textContent, 'text/html').getElementById('remarks');
    const open = new Set([...shown.querySelectorAll('details[open]')].map(details => details.className));
    fresh.querySelectorAll('details').forEach(details => { details.open = open.has(details.className); });
    shown.replaceWith(fresh);
  }
}

if (document.getElementById('remarks')) {
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(check, PAUSE);
  });
}
