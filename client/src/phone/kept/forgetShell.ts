/** Removes the page itself from the phone. A browser that does not let go of it leaves it: there is no text in it. */
export const forgetShell = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  try {
    const workers = await navigator.serviceWorker.getRegistrations();
    const kept = await caches.keys();
    await Promise.all([...workers.map((each) => each.unregister()), ...kept.map((each) => caches.delete(each))]);
  } catch {
    // Private windows of some browsers refuse to be asked.
  }
};
