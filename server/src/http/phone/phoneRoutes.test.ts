import { CARD_FIELDS, type FirstPage, GROUP_FIELDS, textFieldOf } from '@gehoer/shared/protocol/firstPage.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FIRST, uuid } from '../../../../shared/test/evening.ts';
import { startServer, type TestServer } from '../../../test/httpServer.ts';
import { CODE, hash, openPhones } from '../../../test/openPhones.ts';

describe('a phone without a script', () => {
  let phones: ReturnType<typeof openPhones>;
  let server: TestServer;
  beforeEach(async () => {
    phones = openPhones();
    server = await startServer({ phone: phones.deps });
  });
  afterEach(() => server.close());

  const get = async (path: string, headers: Record<string, string> = {}): Promise<FirstPage> =>
    (await server.ask('GET', path, { headers })).json as FirstPage;
  const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    server.ask('POST', `/${CODE}`, {
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      redirect: 'manual',
    });
  const fieldsOf = (page: FirstPage, text: string) => ({
    [CARD_FIELDS.roundId]: FIRST,
    [CARD_FIELDS.language]: 'de',
    [CARD_FIELDS.cardId]: page.evening!.form.cardId,
    [CARD_FIELDS.commandId]: page.evening!.form.commandId,
    [CARD_FIELDS.token]: page.evening!.form.token,
    [textFieldOf(FIRST)]: text,
  });
  const cookieOf = (answer: { headers: Headers }): string =>
    answer.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');

  test('FIRST-1 given an evening, when its page is asked for, then it is answered with what a participant may see', async () => {
    const answer = await server.ask('GET', `/${CODE}`, { headers: { 'accept-language': 'tr, de;q=0.8' } });
    const page = answer.json as FirstPage;

    expect(page).toMatchObject({ address: `/${CODE}`, chosen: null, preferred: ['tr', 'de'] });
    expect(page.evening).toMatchObject({ code: CODE, now: 61_000, noticeRead: false, form: { cards: [] } });
    expect(page.evening!.catchUp.kind).toBe('snapshot');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.headers.get('vary')).toMatch(/Accept-Language, Cookie/u);
  });

  test('FIRST-7 given any page, when answered, then its own styles are allowed and no script in it', async () => {
    const { headers } = await server.ask('GET', '/');

    expect(headers.get('content-security-policy')).toContain("script-src 'self';style-src 'self' 'sha256-x';");
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.getSetCookie()).toEqual([]);
  });

  test('FIRST-2 given a link to a language or past the notice, when followed, then a cookie keeps it and the page has it', async () => {
    const language = await server.ask('GET', `/${CODE}?sprache=ar`, { redirect: 'manual' });
    const notice = await server.ask('GET', `/${CODE}?gelesen=1`, { redirect: 'manual' });

    expect([language.status, language.headers.get('location')]).toEqual([303, `/${CODE}`]);
    expect(language.headers.getSetCookie()[0]).toMatch(/^sprache=ar; .*Path=\/; SameSite=Strict/u);
    expect(notice.headers.getSetCookie()).toEqual([`gelesen=1; Path=/${CODE}; SameSite=Strict`]);
    const page = await get(`/${CODE}`, { cookie: `${cookieOf(language)}; ${cookieOf(notice)}` });
    expect([page.chosen, page.evening!.noticeRead]).toEqual(['ar', true]);
  });

  test('FIRST-3 given a form, when it is sent twice, even at once, then there is one card of one device', async () => {
    const page = await get(`/${CODE}`);
    const [one, two] = await Promise.all([send(fieldsOf(page, 'Mehr Bänke')), send(fieldsOf(page, 'Mehr Bänke'))]);

    expect([one.status, one.headers.get('location')]).toEqual([303, `/${CODE}?angekommen`]);
    expect(two.status).toBe(303);
    expect(cookieOf(one)).toBe(cookieOf(two));
    expect(phones.cards().map(({ text }) => text)).toEqual(['Mehr Bänke']);
    expect(one.headers.getSetCookie()[0]).toMatch(/^geraet=[\w-]+\.[\w-]+; Path=\/482913; HttpOnly; SameSite=Strict$/u);
  });

  test('FIRST-4 given a text that is not taken, when sent, then it comes back with the reason and a new command', async () => {
    const page = await get(`/${CODE}`);
    const long = await send(fieldsOf(page, `Zeile\r\n${'x'.repeat(300)}`));
    const first = long.json as FirstPage;

    expect(long.status).toBe(400);
    expect(first.evening!.form.refused).toEqual({
      roundId: FIRST,
      text: `Zeile\n${'x'.repeat(300)}`,
      code: 'textTooLong',
    });
    expect(first.evening!.form.commandId).not.toBe(page.evening!.form.commandId);
    expect((await send(fieldsOf(first, 'Kurz'))).status).toBe(303);
    expect(phones.cards()).toHaveLength(1);
  });

  test('FIRST-5 given a form of another site, when sent, then it is refused', async () => {
    const page = await get(`/${CODE}`);
    for (const headers of [{ origin: 'https://example.org' }, { origin: 'null' }]) {
      const answer = await send(fieldsOf(page, 'Fremd'), headers);
      expect([answer.status, answer.json]).toEqual([403, { refused: 'crossSite' }]);
    }
    expect(phones.cards()).toEqual([]);
  });

  test('FIRST-6 given a card of this device, when its page comes again, then it is there with its key and can be taken back', async () => {
    const sent = await send(fieldsOf(await get(`/${CODE}`), 'Meine'));
    const cookie = cookieOf(sent);
    const mine = await get(`/${CODE}`, { cookie });
    const [card] = mine.evening!.form.cards;

    expect(card).toMatchObject({ text: 'Meine', roundId: FIRST, language: 'de' });
    expect(hash(card!.key)).toBe(phones.cards()[0]!.keyHash);
    expect((await get(`/${CODE}`)).evening!.form.cards).toEqual([]);

    const token = (await get(`/${CODE}`)).evening!.form.token;
    const fields = { [CARD_FIELDS.withdraw]: card!.cardId, [CARD_FIELDS.token]: token };
    expect((await send(fields)).status).toBe(303);
    expect(phones.cards()).toHaveLength(1);
    await send(fields, { cookie });
    expect(phones.cards()).toEqual([]);

    const forgotten = await server.ask('GET', `/${CODE}?vergessen`, { headers: { cookie }, redirect: 'manual' });
    expect(forgotten.headers.getSetCookie()[0]).toMatch(/^geraet=; Max-Age=0; Path=\/482913;/u);
  });

  test('FIRST-10 given a code nobody has, or one in other digits, when asked for, then the entry says so, or it leads there', async () => {
    const unknown = await server.ask('GET', '/111111');
    const arabic = await server.ask('GET', '/٤٨٢٩١٣', { redirect: 'manual' });
    const typed = await server.ask('GET', '/?code=482%20913', { redirect: 'manual' });

    expect([unknown.status, unknown.json]).toMatchObject([404, { address: '/?code=111111', evening: null }]);
    expect([arabic.status, arabic.headers.get('location')]).toEqual([303, `/${CODE}`]);
    expect([typed.status, typed.headers.get('location')]).toEqual([303, `/${CODE}`]);
    expect((await server.ask('GET', '/teams')).status).toBe(404);
  });

  test('FIRST-4 given something that is no form of ours, when sent, then it is refused and changes nothing', async () => {
    expect((await send({ a: 'b' })).json).toEqual({ refused: 'malformed' });
    expect((await server.ask('POST', '/team', { body: 'a=b' })).status).toBe(404);
    expect(phones.cards()).toEqual([]);
  });

  describe('the question as what somebody is there', () => {
    const GROUP = uuid(0x201);
    beforeEach(async () => {
      await server.close();
      phones = openPhones({ selfLabels: { asked: true, groups: [{ id: GROUP, name: { de: 'Verein' } }] } });
      server = await startServer({ phone: phones.deps });
    });
    const say = (page: FirstPage, group: string, turn: number | null, headers: Record<string, string> = {}) => {
      const token = { [CARD_FIELDS.token]: page.evening!.form.token };
      const fields = {
        ...token,
        [GROUP_FIELDS.group]: group,
        ...(turn !== null && { [GROUP_FIELDS.turn]: `${turn}` }),
      };
      return server.ask('POST', `/${CODE}/gruppe`, {
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        redirect: 'manual',
      });
    };
    const chosen = async (cookie?: string) => (await get(`/${CODE}`, cookie ? { cookie } : {})).evening!.form.group;

    test('SELF-8 given a form, when it is sent, then the page of this device has the answer, and no other; taken back, none', async () => {
      const page = await get(`/${CODE}`);
      const sent = await say(page, GROUP, null);
      const cookie = cookieOf(sent);

      expect([sent.status, sent.headers.get('location')]).toEqual([303, `/${CODE}`]);
      expect([await chosen(), await chosen(cookie)]).toEqual([null, GROUP]);
      await say(page, '', null, { cookie });
      expect(await chosen(cookie)).toBeNull();
    });

    test('SELF-8 given a script, when it says it before and after the form, then all come from one device', async () => {
      const page = await get(`/${CODE}`);
      const said = await say(page, GROUP, 7);
      const cookie = cookieOf(said);

      expect([said.status, await chosen(cookie)]).toEqual([204, GROUP]);
      await say(await get(`/${CODE}`), '', null, { cookie });
      expect(await chosen(cookie)).toBeNull();
      await say(page, GROUP, 7, { cookie });
      expect(await chosen(cookie)).toBeNull();
      await say(page, GROUP, 8, { cookie });
      expect(await chosen(cookie)).toBe(GROUP);
    });

    test('SELF-5 given an answer that is none, of another site, or for another evening, when sent, then it is refused', async () => {
      const page = await get(`/${CODE}`);
      expect((await say(page, uuid(9), 1)).json).toEqual({ refused: 'invalidValue' });
      expect((await say(page, 'Verein', 1)).json).toEqual({ refused: 'malformed' });
      expect((await say(page, GROUP, 1, { origin: 'https://example.org' })).json).toEqual({ refused: 'crossSite' });
      const elsewhere = await server.ask('POST', '/111111/gruppe', {
        body: `${CARD_FIELDS.token}=x&${GROUP_FIELDS.group}=`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect(elsewhere.json).toEqual({ refused: 'unknownWorkshop' });
    });
  });
});
