/* global files */
// The build puts `files` above this script: the version of the build, what every language needs,
// what each language needs besides, pages that are kept once they are visited, and the SHA-256 of
// files whose name has no hash.
const { version, shared, languages, visited, sha256 } = files;
const prefix = 'corridor-atlas-';
const cacheName = `${prefix}${version}`;
const { scope } = self.registration;
const known = new Set([...shared, ...visited, ...Object.values(languages).flat()]);

// A page may be asked for by its folder and with a query; both mean its file.
const pathOf = (address) => {
  const url = new URL(address);
  const path = `${url.origin}${url.pathname}`.slice(scope.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

const hexOf = (bytes) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

// Only files of this version are kept, so that no two versions are ever mixed.
const keepOne = async (cache, path, response) => {
  const bytes = await response.clone().arrayBuffer();
  const wanted = sha256[path];
  if (wanted && hexOf(await crypto.subtle.digest('SHA-256', bytes)) !== wanted) return;
  await cache.put(`${scope}${path}`, response);
};

const keepAll = async (paths) => {
  const cache = await caches.open(cacheName);
  for (const path of paths) {
    if (await cache.match(`${scope}${path}`)) continue;
    const response = await fetch(`${scope}${path}`, {
      cache: sha256[path] ? 'no-cache' : 'default',
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await keepOne(cache, path, response);
  }
};

// A file with a hash in its name may also be one of the version before, for a tab that still shows
// that version.
const answer = async (request, path) => {
  const cache = await caches.open(cacheName);
  const kept =
    (await cache.match(`${scope}${path}`)) ??
    (sha256[path] ? undefined : await caches.match(`${scope}${path}`));
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && known.has(path)) await keepOne(cache, path, response.clone());
  return response;
};

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = pathOf(request.url);
  if (known.has(path) || /^(assets|data)\//.test(path)) event.respondWith(answer(request, path));
});

addEventListener('message', ({ data, ports: [port] }) => {
  if (data.use) void self.skipWaiting();
  const own = languages[data.keep];
  if (!own) return;
  keepAll([...shared, ...own]).then(
    () => port?.postMessage('kept'),
    () => port?.postMessage('not kept'),
  );
});

// The version before stays for tabs that still show it; older ones go.
addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const others = (await caches.keys()).filter(
        (name) => name.startsWith(prefix) && name !== cacheName,
      );
      await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});
