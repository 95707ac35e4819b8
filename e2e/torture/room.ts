import { setMaxListeners } from 'node:events';
import { vi } from 'vitest';

/**
 * What a browser has around a page and `connection.ts` asks for: an address, and events of window and document.
 * All phones of a test stand in the same room and reach the same server.
 */
export const enterRoom = (url: string): void => {
  const { protocol, host, hostname, port } = new URL(url);
  vi.stubGlobal('location', { protocol, host, hostname, port });
  const [window, document] = [new EventTarget(), Object.assign(new EventTarget(), { visibilityState: 'visible' })];
  // Every phone listens, and in a real room each has a window of its own.
  setMaxListeners(0, window, document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
};

export const leaveRoom = (): void => {
  vi.unstubAllGlobals();
};
