// Offers to tell how a session went that was run on this device: from what the device kept, and from nothing else.
import * as store from './running-store.js';

const place = document.querySelector('[data-offer]');
await store.sweep(place.dataset.reader);
show();
addEventListener('online', show);

function show() {
  const all = store.records(place.dataset.reader)
    .filter(([, record]) => record.offer && record.state?.phase === 'finished' && record.page && record.page.revision !== 'brouillon')
    .filter(([, record]) => !place.dataset.plan || place.dataset.plan === record.page.plan);
  place.hidden = !all.length || !navigator.onLine;
  if (place.hidden) {
    return;
  }
  const [key, record] = all[0];
  const text = place.querySelector('[data-offer-text]');
  text.dataset.text ??= text.textContent;
  text.textContent = text.dataset.text.replace('{0}', () => `${record.planTitle}, ${record.title}`);
  const link = place.querySelector('a');
  link.href = store.reportAddress({ ...record.page, minutes: store.minutesOf(record) });
  link.onclick = () => store.save(key, store.telling(record));
  place.querySelector('button').onclick = () => {
    store.save(key, { ...record, offer: false });
    show();
  };
}
