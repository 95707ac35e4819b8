const SCRIPT = '/phone-worker.js';

/** The files this page has loaded, as paths. */
const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name, location.href))
    .filter(({ host }) => host === location.host)
    .map(({ pathname }) => pathname);

/**
 * Has the page kept on the phone, so that it opens again without a line. Browsers allow that over HTTPS only;
 * elsewhere everything else works as it does without.
 */
export const keepShell = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(SCRIPT, { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(loaded());
};
