/** Whoever deletes everything is not to wait longer than this; a slow disk goes on by itself. */
const PATIENCE_MS = 2000;

const forget = async (): Promise<void> => {
  const workers = await navigator.serviceWorker.getRegistrations();
  const kept = await caches.keys();
  await Promise.all([...workers.map((each) => each.unregister()), ...kept.map((each) => caches.delete(each))]);
};

/** Removes the page itself from the phone. A browser that does not let go of it leaves it: there is no text in it. */
export const forgetShell = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  // Private windows of some browsers refuse to be asked.
  await Promise.race([forget(), patience]).catch(() => undefined);
};
