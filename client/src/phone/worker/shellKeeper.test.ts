// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PhoneBuild, shellKeeper } from './shellKeeper.ts';

const SERVER = 'https://gehoer.example';
const build: PhoneBuild = {
  version: 'new',
  entry: '/assets/index-new.js',
  always: ['/assets/index-new.js'],
  byChoice: ['/assets/de-new.js', '/assets/ar-new.js'],
};

/** Caches in memory; `addAll` asks the network and refuses a path that comes twice, like a browser's. */
const memory = (fetch: (path: string) => Promise<Response>) => {
  const all = new Map<string, Map<string, Response>>();
  const pathOf = (request: RequestInfo | URL): string =>
    new URL(request instanceof Request ? request.url : request, SERVER).pathname;
  const open = async (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    return {
      match: async (request: RequestInfo | URL) => kept.get(pathOf(request))?.clone(),
      put: async (request: RequestInfo | URL, response: Response) => void kept.set(pathOf(request), response),
      addAll: async (paths: string[]) => {
        if (new Set(paths).size < paths.length) throw new DOMException('duplicate requests', 'InvalidStateError');
        for (const path of paths) kept.set(path, await fetch(path));
      },
    } as unknown as Cache;
  };
  const caches = { open, keys: async () => [...all.keys()], delete: async (name: string) => all.delete(name) };
  const keptIn = (name: string) => [...(all.get(name)?.keys() ?? [])].sort();
  return { caches, open, keptIn };
};

let page: string;
const fetch = vi.fn(async (address: string | Request) => {
  const path = new URL(address instanceof Request ? address.url : address, SERVER).pathname;
  return new Response(path === '/index.html' ? page : path);
});
let patience: () => void;
const wait = () =>
  new Promise<void>((resolve) => {
    patience = resolve;
  });

const installed = async () => {
  const { caches, open, keptIn } = memory(fetch);
  const keeper = shellKeeper(build, { caches, fetch, wait });
  await keeper.fetchShell();
  return { keeper, open, keptIn, caches };
};

beforeEach(() => {
  page = '<script src="/assets/index-new.js"></script>';
  fetch.mockClear();
});

describe('what keeps the page on the phone', () => {
  it.each([
    ['GET', 'navigate', '/482913', 'page'],
    ['GET', 'navigate', '/%D9%A4%D9%A8%D9%A2%D9%A9%D9%A1%D9%A3', 'page'],
    ['GET', 'navigate', '/', 'page'],
    ['GET', 'navigate', '/datenschutz?abend=482913', 'page'],
    ['GET', 'cors', '/assets/de-new.js', 'file'],
    ['POST', 'navigate', '/482913', null],
    ['GET', 'navigate', '/team', null],
    ['GET', 'navigate', '/team/abend/7', null],
    ['GET', 'navigate', '/leinwand/7', null],
    ['GET', 'navigate', '/assets/index-new.js', null],
    ['GET', 'cors', '/assets/team-new.js', null],
    ['GET', 'cors', '/api/wordings/de', null],
    ['GET', 'cors', '/socket.io/?EIO=4', null],
    ['GET', 'cors', '/482913', null],
  ] as const)('KEPT-4 given %s (%s) of %s, when it is asked for, then it is a %s', async (method, mode, path, kind) => {
    const { keeper } = await installed();
    expect(keeper.kindOf({ method, mode, url: SERVER + path })).toBe(kind);
  });

  it('KEPT-3 given an answer of the server, when a page is asked for, then it is that one, also a refusal', async () => {
    const { keeper } = await installed();
    const answer = new Response('no such evening', { status: 404 });
    expect(await keeper.page(Promise.resolve(answer))).toBe(answer);
  });

  it.each([
    ['no line', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a proxy without its server', () => Promise.resolve(new Response('', { status: 502 }))],
  ])('KEPT-3 given %s, when a page is asked for, then the kept one comes', async (_name, asked) => {
    const { keeper } = await installed();
    expect(await (await keeper.page(asked())).text()).toBe(page);
  });

  it('KEPT-3 given a server that does not answer, when the time is up, then the kept page comes', async () => {
    const { keeper } = await installed();
    const answer = keeper.page(new Promise(() => undefined));
    patience();
    expect(await (await answer).text()).toBe(page);
  });

  it('KEPT-3 given a slow server and a disk that does not answer, when a page is asked for, then the server’s comes', async () => {
    const { caches } = memory(fetch);
    const open = () => new Promise<Cache>(() => undefined);
    const keeper = shellKeeper(build, { caches: { ...caches, open }, fetch, wait: () => Promise.resolve() });
    const late = new Response('late');
    const asked = new Promise<Response>((resolve) => setTimeout(resolve, 0, late));
    expect(await keeper.page(asked)).toBe(late);
  });

  it('KEPT-3 given nothing kept, when there is no line, then the browser says so itself', async () => {
    const { caches } = memory(fetch);
    const keeper = shellKeeper(build, { caches, fetch, wait });
    await expect(keeper.page(Promise.reject(new TypeError('Failed to fetch')))).rejects.toThrow('Failed to fetch');
  });

  it('KEPT-2 given files, when they are asked for, then each is fetched once and only used words are kept', async () => {
    const { keeper, keptIn } = await installed();
    await keeper.keep(['/assets/de-new.js', '/482913', '/api/me', '/assets/de-new.js']);
    fetch.mockClear();
    for (let each = 0; each < 2; each += 1) await keeper.file(new Request(`${SERVER}/assets/de-new.js`));
    expect(fetch).not.toHaveBeenCalled();
    expect(keptIn('phone-new')).toEqual(['/assets/de-new.js', '/assets/index-new.js', '/index.html']);
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('quota'))],
    ['does not answer', () => new Promise<Cache>(() => undefined)],
  ])('KEPT-3 given a disk that %s, when a file is asked for, then it comes from the server', async (_name, open) => {
    const { caches } = memory(fetch);
    const keeper = shellKeeper(build, { caches: { ...caches, open }, fetch, wait: () => Promise.resolve() });
    const answer = await keeper.file(new Request(`${SERVER}/assets/de-new.js`));
    expect(await answer.text()).toBe('/assets/de-new.js');
  });

  it('KEPT-5 given an earlier build, when the new one takes over, then the old files are gone, and no others', async () => {
    const { keeper, open, caches } = await installed();
    await open('phone-old');
    await open('of-somebody-else');
    await keeper.dropOthers();
    expect(await caches.keys()).toEqual(['phone-new', 'of-somebody-else']);
  });

  it('KEPT-5 given a server with another build by now, when the page is fetched, then nothing is mixed', async () => {
    page = '<script src="/assets/index-newer.js"></script>';
    const { caches, keptIn } = memory(fetch);
    await expect(shellKeeper(build, { caches, fetch, wait }).fetchShell()).rejects.toThrow();
    expect(keptIn('phone-new')).toEqual([]);
  });
});
