// What the device keeps of sessions that run: in its own storage, never sent. Each record belongs to one reader, so that
// somebody else in the same browser does not read it.

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

/** Whole minutes of each block: as corrected by hand, else as measured; null where nobody knows. */
export function minutesOf(record) {
  return record.state.steps.flatMap((_, index) => {
    const minutes = index in record.minutes ? record.minutes[index] : Math.round(record.state.spent[index] / 60_000) || null;
    return Array(record.blocks?.[index] ?? 1).fill(minutes);
  });
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
