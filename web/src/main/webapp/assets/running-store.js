// What the device keeps of sessions that run: in its own storage, never sent. Each record belongs to one reader, so that
// somebody else in the same browser does not read it.

import { wholeMinutes } from './running-clock.js';

const PREFIX = 'passeur.animer:';
const READER = 'passeur.lecture';

/** Days until a record that nobody opened again is erased. */
const DAYS = 30;

export function keyOf({ reader, plan, revision, session }) {
  return `${PREFIX}${reader}:${plan}:${revision}:${session}`;
}

export function load(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** @returns {boolean} false when the device does not keep anything (private window, storage full) */
export function save(key, record) {
  try {
    localStorage.setItem(key, JSON.stringify({ ...record, savedAt: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

export function erase(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept, then.
  }
}

/** All records of a reader, the newest first: {@code [key, record]}. */
export function records(reader) {
  return keys().filter(key => key.startsWith(`${PREFIX}${reader}:`))
    .map(key => [key, load(key)]).filter(([, record]) => record)
    .sort((a, b) => b[1].savedAt - a[1].savedAt);
}

/** Erases what is too old, and everything when somebody else was the last to sign in here. */
export async function sweep(reader) {
  for (const key of keys().filter(name => name.startsWith(PREFIX))) {
    if (!(load(key)?.savedAt > Date.now() - DAYS * 86_400_000)) {
      erase(key);
    }
  }
  if (!reader) {
    return;
  }
  try {
    const last = localStorage.getItem(READER);
    localStorage.setItem(READER, reader);
    if (!last || last === reader) {
      return;
    }
  } catch {
    return;
  }
  // The portal's Clear-Site-Data did it already, where the browser knows that header.
  keys().filter(key => key.startsWith(`${PREFIX}`) && !key.startsWith(`${PREFIX}${reader}:`)).forEach(erase);
  for (const name of await globalThis.caches?.keys() ?? []) {
    if (name.startsWith('animer:')) {
      await caches.delete(name);
    }
  }
}

/**
 * Whole minutes of each block: as corrected by hand, else as measured; null where nobody knows. Of blocks side by side, those
 * that were to be shorter than the longest have none of their own: nobody measured when they ended.
 */
export function minutesOf(record) {
  return record.state.steps.flatMap((step, index) => {
    const minutes = index in record.minutes ? record.minutes[index] : wholeMinutes(step, record.state.spent[index]);
    const planned = record.blocks?.[index] ?? [0];
    // A record of an earlier version has how many there are.
    const all = Array.isArray(planned) ? planned : Array(planned).fill(0);
    return all.map(one => one === Math.max(...all) ? minutes : null);
  });
}

/** Says that the form to tell of it was opened: it is offered until what was told is kept. */
export function telling(record) {
  return { ...record, offer: true, telling: Date.now() };
}

/** Offers no more what was told of a plan last. */
export function told(reader, plan) {
  const [last] = records(reader).filter(([, record]) => record.telling && record.page?.plan === plan)
    .sort((a, b) => b[1].telling - a[1].telling);
  if (last) {
    save(last[0], { ...last[1], offer: false, telling: null });
  }
}

/** Where a person tells how it went: minutes of each block, empty where nobody knows. */
export function reportAddress({ plan, revision, session, minutes }) {
  return `/plans/${plan}/retours/nouveau?revision=${revision}&session=${session}&minutes=${minutes.map(m => m ?? '').join(',')}`;
}

function keys() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
