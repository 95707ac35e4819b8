import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FirstPage, PlainForm } from '@gehoer/shared/protocol/firstPage.ts';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { loadPhoneRenderer, phoneRenderer } from './phoneRenderer.ts';
import { readPhoneShell } from './phoneShell.ts';

const STYLES = 'body{color:red}';
const dist = mkdtempSync(join(tmpdir(), 'gehoer-shell-'));
afterAll(() => rmSync(dist, { recursive: true }));
for (const folder of ['.vite', 'assets']) mkdirSync(join(dist, folder));
writeFileSync(join(dist, 'assets/a.css'), STYLES);
writeFileSync(
  join(dist, '.vite/phone.json'),
  JSON.stringify({ '../shared/src/i18n/participant/ar.ts': { file: 'assets/ar-1.js' } }),
);
writeFileSync(
  join(dist, 'index.html'),
  '<html lang="de" dir="ltr"><head><title>Gehör</title><script type="module" src="/assets/i.js"></script>\n' +
    '<link rel="stylesheet" crossorigin href="/assets/a.css"></head>' +
    '<body><div id="root"></div><noscript>JavaScript?</noscript></body></html>',
);

const form = (name: string, changes: Partial<PlainForm> = {}): PlainForm => ({
  cardId: `card-of-${name}`,
  commandId: `command-of-${name}`,
  token: `token-of-${name}`,
  cards: [],
  arrived: false,
  refused: null,
  group: null,
  ...changes,
});
const page = (plain: PlainForm, now = 1000): FirstPage => ({
  address: '/482913',
  chosen: null,
  preferred: ['ar'],
  evening: {
    code: '482913',
    catchUp: { kind: 'tail', from: 0, to: 3, events: [] },
    now,
    noticeRead: true,
    form: plain,
  },
});
/** Shows the numbers of its phone, and a dollar sign, which must stay one. */
const renderer = () => {
  const render = vi.fn(async ({ evening }: FirstPage) => ({
    html: `<p>$& ${evening?.form.cardId ?? ''} ${evening?.form.commandId ?? ''} ${evening?.form.token ?? ''}</p>`,
    title: 'Wohnen & <Leben>',
    language: 'ar' as const,
    dir: 'rtl' as const,
  }));
  return {
    render,
    document: phoneRenderer({ render, languageOf: () => 'ar' }, readPhoneShell(dist), async () => ({})).document,
  };
};

describe('the documents of the phone', () => {
  test('FIRST-9 given phones that show the same, when they ask, then one rendering serves all, each with its own numbers', async () => {
    const { render, document } = renderer();
    const [ada, ben] = await Promise.all([document(page(form('ada'))), document(page(form('ben')))]);

    expect(render).toHaveBeenCalledTimes(1);
    expect(ada).toContain('<p>$& card-of-ada command-of-ada token-of-ada</p>');
    expect(ben).toContain('<p>$& card-of-ben command-of-ben token-of-ben</p>');
    expect(ada).not.toContain('of-ben');
    await document(page(form('cem'), 2000));
    expect(render).toHaveBeenCalledTimes(2);
  });

  test('FIRST-9 given a phone with cards or a refused text, when it asks, then nobody else gets its rendering', async () => {
    const { render, document } = renderer();
    const refused = { roundId: 'r', text: 'geheim', code: 'textTooLong' } as const;
    expect(await document(page(form('ada', { refused })))).toContain('geheim');
    expect(await document(page(form('ben')))).not.toContain('geheim');
    expect(render).toHaveBeenCalledTimes(2);
  });

  test('FIRST-9 given a rendering that fails, when asked again, then it is tried again', async () => {
    const { render, document } = renderer();
    render.mockRejectedValueOnce(new Error('once'));
    await expect(document(page(form('ada')))).rejects.toThrow('once');
    await expect(document(page(form('ada')))).resolves.toContain('card-of-ada');
  });

  test('FIRST-7 given a document, when made, then its styles are in it under their hash, and what it knows is no script', async () => {
    const shell = readPhoneShell(dist);
    const text = '</script><script>alert(1)</script>';
    const first = page(form('ada', { refused: { roundId: 'r', text, code: 'textTooLong' } }));
    const html = await renderer().document(first);

    expect(shell.styleSource).toBe(`'sha256-${createHash('sha256').update(STYLES).digest('base64')}'`);
    expect(html).toContain(`<style>${STYLES}</style>`);
    expect(html).not.toMatch(/rel="stylesheet"|<noscript>|<script>alert/u);
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(html).toContain('<title>Wohnen &amp; &lt;Leben></title>');
    expect(html).toContain('<script type="module" crossorigin src="/assets/ar-1.js">');
    const json = /<script type="application\/json" id="anfang">(.*?)<\/script>/su.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual({ ...first, own: {} });
  });

  test('FIRST-1 given a client that has not been built, when loaded, then there is no renderer', async () => {
    expect(await loadPhoneRenderer('/nonexistent', async () => ({}))).toBeNull();
  });
});
