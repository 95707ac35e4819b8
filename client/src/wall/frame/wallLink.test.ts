import { describe, expect, test, vi } from 'vitest';
import { type LinkSource, readWallLink } from './wallLink.ts';

const storageWith = (entries: Readonly<Record<string, string>> = {}): LinkSource['storage'] => {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      kept.set(name, value);
    },
  };
};

const refusing: LinkSource['storage'] = {
  getItem: () => {
    throw new Error('denied');
  },
  setItem: () => {
    throw new Error('denied');
  },
};

const browser = (pathname: string, hash: string, storage = storageWith()) => {
  const replaceState = vi.fn();
  return { location: { pathname, search: '', hash }, history: { state: null, replaceState }, storage };
};

describe('the link of a wall', () => {
  test('given workshop and key, when it is read, then the key leaves the address and a reload still finds it', () => {
    const first = browser('/leinwand/w1', '#secret');
    expect(readWallLink(first)).toEqual({ workshopId: 'w1', key: 'secret' });
    expect(first.history.replaceState).toHaveBeenCalledWith(null, '', '/leinwand/w1');
    expect(readWallLink(browser('/leinwand/w1', '', first.storage))).toEqual({ workshopId: 'w1', key: 'secret' });
  });

  test('given a key of another evening in this tab, when a link without a key is read, then it opens nothing', () => {
    expect(readWallLink(browser('/leinwand/w2', '', storageWith({ 'wall:w1': 'secret' })))).toBeNull();
  });

  test('given an old key in this tab, when a link with a new one is read, then the new one counts', () => {
    const source = browser('/leinwand/w1', '#new', storageWith({ 'wall:w1': 'old' }));
    expect(readWallLink(source)?.key).toBe('new');
    expect(source.storage.getItem('wall:w1')).toBe('new');
  });

  test('given a browser that stores nothing, when the link is read, then the key stays in the address', () => {
    const source = browser('/leinwand/w1', '#secret', refusing);
    expect(readWallLink(source)).toEqual({ workshopId: 'w1', key: 'secret' });
    expect(source.history.replaceState).not.toHaveBeenCalled();
    expect(readWallLink(browser('/leinwand/w1', '', refusing))).toBeNull();
  });

  test('given an address without a workshop, when it is read, then it opens nothing', () => {
    for (const path of ['/leinwand', '/leinwand/', '/leinwand/w1/more']) {
      expect(readWallLink(browser(path, '#secret')), path).toBeNull();
    }
  });
});
