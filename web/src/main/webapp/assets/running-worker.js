// Keeps one plan's running page readable without a network. Its scope is that one address; each plan has a worker of its
// own. What it keeps was sent to whoever opened the page here, and is cleared when they sign out.

const scope = new URL(self.registration.scope).pathname;
const base = self.location.pathname.slice(0, self.location.pathname.lastIndexOf('/') + 1);
const cacheName = `animer:${scope}:${base}`;
const marker = `${scope}/en-cours`;
const assets = ['passeur.css', 'running.css', 'running.js', 'running-clock.js', 'running-store.js', 'running-device.js', 'favicon.svg'];

/** Days that an answer may be kept; only the running page says so. */
const KEEP = 'Passeur-Keep';

/** A session that runs goes on with its copy this long when the portal does not show the page any more. */
const RUNNING = 12 * 3_600_000;

/** With a copy at hand nobody waits longer for a poor connection. */
const PATIENCE = 4_000;

/** How the last pages came, by client, for pages that ask. */
const served = new Map();

self.addEventListener('install', event => {
  self.skipWaiting();
  event.waitUntil(caches.open(cacheName).then(cache => cache.addAll(assets.map(asset => base + asset))));
});

self.addEventListener('activate', event => event.waitUntil(takeOver()));

self.addEventListener('message', event => {
  const { type, url, from } = event.data ?? {};
  if (type === 'keep') {
    event.waitUntil(keepAs(url, from).then(kept => event.ports[0]?.postMessage({ kept })));
  } else if (type === 'how') {
    event.ports[0]?.postMessage(served.get(event.source.id) ?? { copy: null });
  }
});

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === 'navigate') {
    if (url.pathname === scope && !url.searchParams.has('langue')) {
      event.respondWith(open(event, keyOf(url)));
    }
  } else if (url.pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(event.request, { ignoreVary: true }).then(kept => kept ?? fetch(event.request)));
  }
});

/** What an older build kept is fetched again, so that pages and their assets stay of one build. */
async function takeOver() {
  const older = (await caches.keys()).filter(name => name.startsWith(`animer:${scope}:`) && name !== cacheName);
  for (const name of older) {
    const cache = await caches.open(name);
    const pages = (await cache.keys()).map(request => new URL(request.url)).filter(url => url.pathname === scope);
    const running = await cache.match(marker);
    if (running) {
      await (await caches.open(cacheName)).put(marker, running);
    }
    if ((await Promise.all(pages.map(page => keep(page.pathname + page.search)))).every(Boolean)) {
      await caches.delete(name);
    }
  }
  await self.clients.claim();
}

/** Only what decides which session is shown. */
function keyOf(url) {
  const query = ['revision', 'rencontre', 'brouillon'].filter(name => url.searchParams.has(name))
    .map(name => `${name}=${encodeURIComponent(url.searchParams.get(name))}`).join('&');
  return scope + (query ? `?${query}` : '');
}

/** The copy of another address that shows the same, where there is one; else what the portal answers. */
async function keepAs(url, from) {
  const key = keyOf(new URL(url, self.location));
  const copy = from && await copyOf(keyOf(new URL(from, self.location)));
  return copy ? put(key, copy) : keep(key);
}

async function keep(key) {
  try {
    return await put(key, await fetch(key, { credentials: 'same-origin', redirect: 'manual', cache: 'no-store' }));
  } catch {
    return false;
  }
}

async function put(key, response) {
  if (!response.ok || response.redirected || !response.headers.has(KEEP)) {
    return false;
  }
  await (await caches.open(cacheName)).put(key, response);
  return true;
}

async function copyOf(key) {
  const copy = await caches.match(key, { ignoreVary: true });
  if (!copy) {
    return null;
  }
  const age = Date.now() - Date.parse(copy.headers.get('Date'));
  if (age > Number(copy.headers.get(KEEP)) * 86_400_000) {
    await forget(key);
    return null;
  }
  return copy;
}

async function forget(key) {
  for (const name of await caches.keys()) {
    if (name.startsWith(`animer:${scope}:`)) {
      await (await caches.open(name)).delete(key);
    }
  }
}

async function isRunning() {
  const started = await caches.match(marker);
  return !!started && Date.now() - Number(await started.text()) < RUNNING;
}

async function open(event, key) {
  const copy = await copyOf(key);
  const client = event.resultingClientId;
  const answer = fetch(event.request).then(async response => {
    if (response.ok) {
      await put(key, response.clone());
    }
    return response;
  });
  event.waitUntil(answer.catch(() => {}));
  try {
    const response = await (copy ? Promise.race([answer, new Promise((_, late) => setTimeout(late, PATIENCE))]) : answer);
    const refused = response.type === 'opaqueredirect' || (response.status >= 400 && response.status < 500);
    if (copy && (response.status >= 500 || refused && await isRunning())) {
      return as(client, copy, refused ? 'refused' : 'offline');
    }
    if (response.status === 404) {
      await forget(key);
    }
    return response;
  } catch {
    return copy ? as(client, copy, 'offline') : missing();
  }
}

function as(client, copy, how) {
  served.set(client, { copy: how, date: copy.headers.get('Date') });
  return copy;
}

/** Nothing was kept of this address: said in both languages, since no page tells which one. */
function missing() {
  const text = [
    ['fr', 'Hors ligne', 'Cette rencontre n’a pas été ouverte sur cet appareil pendant que le réseau était là. Réessayez quand il sera de retour.'],
    ['en', 'Offline', 'This session was not opened on this device while the network was there. Try again when it is back.'],
  ].map(([lang, title, line]) => `<section lang="${lang}"><h1>${title}</h1><p>${line}</p></section>`).join('');
  return new Response(
    `<!DOCTYPE html><html lang="fr-CA"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Hors ligne · Passeur</title><link rel="stylesheet" href="${base}passeur.css"></head><body><main class="wrap narrow">${text}</main></body></html>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'; style-src 'self'" } });
}
