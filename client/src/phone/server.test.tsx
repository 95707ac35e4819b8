// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import { at, evening, ID } from './fixtures/evening.ts';
import { firstPage } from './fixtures/firstPage.ts';
import { render } from './server.tsx';

const collecting = [at(ID.round1, 'collecting')];

describe('the page of the phone, rendered on the server', () => {
  it.each([
    ['arrival', [at(ID.arrival)], 'Schön, dass Sie da sind.'],
    ['talk', [at(ID.talk)], 'Sport verbindet'],
    ['waiting', [at(ID.round1, 'waiting')], 'beginnt gleich'],
    ['collecting', collecting, 'Absenden'],
    ['sorting', [...collecting, at(ID.round1, 'sorting')], 'ordnet jetzt die Karten'],
    ['closed', [at(ID.round1, 'sorting'), at(ID.round1, 'closed')], 'ist zu Ende'],
    ['closing', [at(ID.closing)], 'So geht es weiter'],
    ['end', [at(ID.end)], 'Die Veranstaltung ist zu Ende.'],
  ])(
    'FIRST-1 given %s, when rendered, then its words are there, one title, a way to reload, and no script',
    async (_name, events, words) => {
      const { html, title } = await render(firstPage(evening(...events)));
      expect(html).toContain(words);
      expect(html.match(/<h1/gu)).toHaveLength(1);
      expect(html).toContain('<a href="/482913">Seite neu laden</a>');
      expect(html).not.toMatch(/<script|<template|on[a-z]+="/u);
      expect(title).toBe('Sport und Gesundheit – Gehör');
    },
  );

  it('FIRST-1 given a round that collects, when rendered, then notice, field and form stand in this order', async () => {
    const { html } = await render(firstPage(evening(...collecting), { noticeRead: false }));
    const places = ['<h1', 'Bevor Sie schreiben', '<textarea', 'Absenden'].map((each) => html.indexOf(each));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html).toMatch(/<form[^>]* action="\/482913" method="post"/u);
    for (const value of [ID.round1, 'de', 'card-id', 'command-id', 'a-token'])
      expect(html).toContain(`value="${value}"`);
  });

  it.each(LANGUAGES)(
    'FIRST-2 given %s as the chosen language, when rendered, then the page is in it',
    async (language) => {
      const page = await render({ ...firstPage(evening(...collecting), {}, [...LANGUAGES]), chosen: language });
      expect(page.language).toBe(language);
      expect(page.dir).toBe(['ar', 'fa'].includes(language) ? 'rtl' : 'ltr');
      expect(page.html).toContain(`name="sprache" value="${language}"`);
    },
  );

  it('FIRST-4 given a text that was not taken, when rendered, then it is in the field and the reason beside it', async () => {
    const refused = { roundId: ID.round1, text: 'x'.repeat(203), code: 'textTooLong' } as const;
    const { html } = await render(firstPage(evening(...collecting), { form: { refused } }));
    expect(html).toMatch(/<textarea[^>]*aria-invalid="true"[^>]*>x{203}<\/textarea>/u);
    expect(html).toContain('3 Zeichen zu viel');
    const full = { ...refused, text: 'kurz', code: 'limitReached' } as const;
    expect((await render(firstPage(evening(...collecting), { form: { refused: full } }))).html).toContain(
      'kurz</textarea>',
    );
  });

  it('FIRST-6 given a card written with a form, when rendered, then it has arrived and can be taken back', async () => {
    const card = { cardId: 'own', key: 'secret-key', roundId: ID.round1, text: 'Mehr Bänke', language: 'de' } as const;
    const { html } = await render(firstPage(evening(...collecting), { form: { cards: [card] } }));
    expect(html).toContain('Karte ist angekommen.');
    expect(html).toContain('Mehr Bänke');
    expect(html).toContain('<input type="hidden" name="loeschen" value="own"/>');
    expect(html).not.toContain('secret-key');
  });

  it('LEGAL-1 given a page about the law, when rendered, then its text is in it and leads back to the evening', async () => {
    const legal = { page: 'accessibility', text: '# Kontakt\n[Adresse]' } as const;
    const { html, title } = await render({
      ...firstPage(evening(...collecting)),
      address: '/barrierefreiheit?abend=482913',
      legal,
    });
    expect(html).toContain('<mark>[Adresse]</mark>');
    expect(html).toContain('href="/482913"');
    expect(title).toContain('Gehör');
  });

  it('FIRST-10 given a code nobody has, when rendered, then the entry says so with the digits in its field', async () => {
    const { html } = await render({ address: '/?code=111111', chosen: null, preferred: ['de'], evening: null });
    expect(html).toContain('value="111 111"');
    expect(html).toContain('Diesen Code gibt es nicht');
  });
});
