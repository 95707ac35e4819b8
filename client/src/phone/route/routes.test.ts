import { describe, expect, it } from 'vitest';
import { addressOf, routeOf } from './routes.ts';

describe('the addresses of the phone', () => {
  it('given the bare address or anything unknown, when read, then it is the entry', () => {
    for (const path of ['/', '/48291', '/irgendwas', '/%E0%A4%A', '/constructor']) {
      expect(routeOf(path), path).toEqual({ page: 'enter', code: null });
    }
  });

  it('given a code, also in Arabic digits, when read, then it is that evening', () => {
    for (const path of ['/482913', '/482913/', '/482913?angekommen', '/%D9%A4%D9%A8%D9%A2%D9%A9%D9%A1%D9%A3']) {
      expect(routeOf(path), path).toEqual({ page: 'evening', code: '482913' });
    }
  });

  it('given a page about the law, when read, then it names the evening somebody came from', () => {
    expect(routeOf('/datenschutz?abend=482913')).toEqual({ page: 'privacy', code: '482913' });
    expect(routeOf('/impressum')).toEqual({ page: 'imprint', code: null });
    expect(routeOf('/barrierefreiheit?abend=<b>')).toEqual({ page: 'accessibility', code: null });
  });

  it('given any page, when its address is read again, then it is the same page', () => {
    for (const page of ['evening', 'cards', 'privacy', 'imprint', 'accessibility', 'help'] as const) {
      expect(routeOf(addressOf({ page, code: '482913' }))).toEqual({ page, code: '482913' });
    }
    expect(routeOf(addressOf({ page: 'privacy', code: null }))).toEqual({ page: 'privacy', code: null });
  });
});
