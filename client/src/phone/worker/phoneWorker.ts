import { phoneBuild } from 'virtual:phone-build';
import { shellKeeper } from './shellKeeper.ts';

declare const self: ServiceWorkerGlobalScope;

const keeper = shellKeeper(phoneBuild, {
  caches: self.caches,
  fetch: (address, options) => self.fetch(address, options),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

self.addEventListener('install', (event) => event.waitUntil(keeper.fetchShell()));

// A new build takes over once no page of the old one is open: until then that page finds its files in the old cache.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
  // Not waited for: until this event is over, pages wait for the worker. What is left behind goes the next time.
  keeper.dropOthers().catch(() => undefined);
});

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const paths: unknown = event.data;
  if (Array.isArray(paths)) event.waitUntil(keeper.keep(paths.map(String)));
});

self.addEventListener('fetch', (event) => {
  const kind = keeper.kindOf(event.request);
  if (kind === 'file') event.respondWith(keeper.file(event.request));
  if (kind === 'page') event.respondWith(keeper.page(fetch(event.request)));
});
