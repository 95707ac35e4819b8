import type { BrowserContext } from '@playwright/test';

/** What the pages of one person did that no page may do, in the order in which it happened. */
export interface Watch {
  readonly complaints: readonly string[];
}

export interface WatchOptions {
  /** The server's address; requests to any other host are a complaint. */
  readonly url: string;
  /** Whether the line is cut on purpose: then requests may fail, and the browser may say so. */
  readonly isShaky: boolean;
}

const OWN_SCHEMES = new Set(['data:', 'blob:', 'about:']);

/** What Chromium writes on the console when there is no network. */
const NO_NETWORK = /net::ERR_|WebSocket connection to/u;

/**
 * Chromium calls every "no" of a server an error; these are answers: who is signed in, is this link still good, what is
 * wrong with a text that was sent without a script, is there such an evening.
 */
const isAnswer = (text: string, url: string): boolean =>
  (text.includes('401') && url.endsWith('/api/me')) ||
  (text.includes('404') && url.includes('/api/setup/')) ||
  (/40[04]/u.test(text) && /\/\d{6}$/u.test(url));

/**
 * Watches everything a person's pages do: a request to another host, an error on the console (Chromium writes every
 * violation of the Content-Security-Policy there) and an exception nobody caught are complaints. Dialogs of the
 * browser are, too: no page opens one, so it could only come from a script in somebody's text.
 */
export const watch = (context: BrowserContext, { url, isShaky }: WatchOptions): Watch => {
  const complaints: string[] = [];
  const { host } = new URL(url);
  const checkHost = (address: string): void => {
    const asked = new URL(address);
    if (!OWN_SCHEMES.has(asked.protocol) && asked.host !== host) complaints.push(`request to ${address}`);
  };
  context.on('request', (request) => checkHost(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => checkHost(socket.url())));
  context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' || isAnswer(text, message.location().url)) return;
    if (!isShaky || !NO_NETWORK.test(text)) complaints.push(`console: ${text}`);
  });
  context.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { complaints };
};
