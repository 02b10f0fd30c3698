// What the running page asks of the device: its copy without a network, a screen that stays on, a discreet signal.

const base = new URL('.', import.meta.url).pathname;
const OPTIONS = 'passeur.animer-options';
const defaults = { awake: true, sound: false, vibration: false, keys: true };

/** Milliseconds between two tries to find the network again. */
const RETRY = 30_000;

const TIMEOUT = 8_000;

let lock = null;
let audio = null;

export function option(name) {
  try {
    return ({ ...defaults, ...JSON.parse(localStorage.getItem(OPTIONS)) })[name];
  } catch {
    return defaults[name];
  }
}

export function choose(name, value) {
  try {
    localStorage.setItem(OPTIONS, JSON.stringify({ ...defaults, ...JSON.parse(localStorage.getItem(OPTIONS)), [name]: value }));
  } catch {
    // For this page only, then: nothing is kept.
    defaults[name] = value;
  }
  if (name === 'sound' && value) {
    notice(false);
  }
}

/** Holds the screen on while a session runs, where the device can. */
export async function awake(running) {
  const wanted = running && option('awake') && !document.hidden;
  try {
    if (wanted && !lock) {
      lock = await navigator.wakeLock?.request('screen') ?? null;
      lock?.addEventListener('release', () => { lock = null; });
    } else if (!wanted && lock) {
      await lock.release();
    }
  } catch {
    // A low battery refuses it: the session goes on.
  }
}

/** Sound and vibration, for whoever asked for them. */
export function notice(ended) {
  if (option('vibration')) {
    navigator.vibrate?.(ended ? [200, 120, 200] : 200);
  }
  if (option('sound')) {
    audio ??= new AudioContext();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = ended ? 440 : 587;
    volume.gain.setValueAtTime(0.0001, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.15, audio.currentTime + 0.05);
    volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + 1.2);
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 1.3);
  }
}

/** Tells the worker that a session runs: it then goes on with its copy if the portal refuses the page. */
export async function mark(running) {
  try {
    const cache = await caches.open(`animer:${location.pathname}:${base}`);
    await (running ? cache.put(`${location.pathname}/en-cours`, new Response(String(Date.now()))) : cache.delete(`${location.pathname}/en-cours`));
  } catch {
    // Without HTTPS nothing is kept for later.
  }
}

/** The same page under another address. */
export async function keepAlso(url, from) {
  await ask({ type: 'keep', url, from });
}

/**
 * Keeps the page for when the network is gone, and watches whether it is.
 *
 * @param onNetwork told whether it is gone, with "opening" the first time
 * @param onRefused told when this is the device's copy of a page that the portal did not show
 */
export async function watch({ onNetwork, onRefused }) {
  let gone = !navigator.onLine;
  const network = (state, how) => { gone = state; onNetwork(state, how); };
  const probe = async how => {
    try {
      const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store', redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) });
      network(answer.status >= 500, how);
    } catch {
      network(true, how);
    }
  };
  addEventListener('offline', () => network(true));
  addEventListener('online', () => probe());
  setInterval(() => gone && probe(), RETRY);
  if (gone) {
    onNetwork(true, 'opening');
  }
  if (!navigator.serviceWorker) {
    return;
  }
  const controlled = !!navigator.serviceWorker.controller;
  if (controlled) {
    const { copy } = await ask({ type: 'how' });
    if (copy === 'refused') {
      onRefused();
    } else if (copy === 'offline') {
      network(true, 'opening');
    }
  }
  try {
    await navigator.serviceWorker.register(`${base}running-worker.js`, { scope: location.pathname, updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
    if (!controlled) {
      const { kept } = await ask({ type: 'keep', url: location.pathname + location.search });
      document.documentElement.dataset.kept = String(!!kept);
    } else {
      document.documentElement.dataset.kept = 'true';
    }
  } catch {
    // No network, or a browser that keeps no workers: the page works as long as it stays open.
  }
}

async function ask(message) {
  const worker = navigator.serviceWorker?.controller ?? (await navigator.serviceWorker?.getRegistration(location.pathname))?.active;
  if (!worker) {
    return {};
  }
  const { port1, port2 } = new MessageChannel();
  return new Promise(resolve => {
    port1.onmessage = event => resolve(event.data);
    setTimeout(resolve, TIMEOUT, {});
    worker.postMessage(message, [port2]);
  });
}
