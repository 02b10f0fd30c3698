// Writing pages work without this. It warns before unsaved work is left, comes back to the same place after a button, and
// lets a form be sent once only.
const form = document.getElementById('f');
const place = 'passeur.place ' + location.pathname;

// A form that comes back from a button holds what is not saved; a page that was opened does not.
let unsaved = form.dataset.unsaved === 'true';
let sent = false;

form.addEventListener('input', () => { unsaved = true; });

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
