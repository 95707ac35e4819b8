import { describe, expect, it, vi } from 'vitest';
import { A, COLLECTING, dotsOpened, FIRST, hash, keyOf, movedTo, NOW, ONE } from '../../../shared/test/evening.ts';
import { opened, planned, posted, put, SECOND, THREE, TWO, uuid } from '../../../shared/test/evening.ts';
import { cardOf, openMailbox, phone, STAFF, withKey } from '../../test/openMailbox.ts';
import { Ledger } from './ledger.ts';

const [ANNA, BEN] = [phone('anna'), phone('ben')];
const no = (refused: string) => expect.objectContaining({ ok: false, refused }) as unknown;
const yes = (seq: number) => expect.objectContaining({ ok: true, seq }) as unknown;
const toSecond = { stepId: SECOND, phase: 'collecting' as const };

describe('a batch', () => {
  it('MAIL-1 given many commands that wait, when they are carried out, then they cost one append', async () => {
    const { send, store, commits } = openMailbox();

    const receipts = await Promise.all(
      Array.from({ length: 40 }, (_, n) => send(phone(`p${n}`), 'postCard', cardOf(uuid(0x100 + n)))),
    );
    expect(receipts).toEqual(receipts.map((_, n) => yes(3 + n)));
    expect([store.appends.length, store.facts.length, commits()]).toEqual([1, 42, 1]);
  });

  it('MAIL-1 given commands that arrive while an append is under way, then they make up the next one', async () => {
    const { send, store, ledger } = openMailbox();
    store.hold();
    const first = send(ANNA, 'postCard', cardOf(ONE));
    await vi.waitUntil(() => store.appends.length === 1);
    const others = [send(BEN, 'postCard', cardOf(TWO)), send(BEN, 'postCard', cardOf(THREE))];
    await Promise.resolve();

    expect([store.appends.length, ledger.state.seq]).toEqual([1, 2]);
    store.release();
    expect(await Promise.all([first, ...others])).toEqual([yes(3), yes(4), yes(5)]);
    expect(store.appends.map(({ facts }) => facts.length)).toEqual([1, 2]);
  });

  it('MAIL-1 given more commands than a batch takes, when they are carried out, then all are, in order', async () => {
    const { send, store } = openMailbox();

    const receipts = await Promise.all(
      Array.from({ length: 1200 }, (_, n) => send(phone(`p${n}`), 'postCard', cardOf(uuid(0x1000 + n)))),
    );
    expect(receipts.at(-1)).toEqual(yes(1202));
    expect(store.facts.map(({ seq }) => seq)).toEqual(store.facts.map((_, index) => index + 1));
    expect(store.appends.length).toBeLessThan(10);
  });

  it('MAIL-2 given commands that build on each other, when they wait together, then each sees what came before', async () => {
    const { send, ledger } = openMailbox();

    const receipts = await Promise.all([
      send(ANNA, 'postCard', cardOf(ONE)),
      send(STAFF, 'createCluster', { clusterId: uuid(0xa), roundId: FIRST, cardIds: [ONE] }),
      send(STAFF, 'nameCluster', { clusterId: uuid(0xa), heading: 'Wege' }),
      send(STAFF, 'moveTo', { stepId: FIRST, phase: 'sorting' }),
      send(ANNA, 'withdrawCard', withKey(ONE)),
    ]);
    expect(receipts).toEqual([yes(3), yes(5), yes(6), yes(7), no('notCollecting')]);
    expect(ledger.state.clusters.get(uuid(0xa))?.heading).toBe('Wege');
  });

  it('MAIL-3 given a command, when its fact is not on disk yet, then it is neither answered nor to be seen', async () => {
    const { send, store, ledger, commits } = openMailbox();
    store.hold();
    const answered = vi.fn();
    const receipt = send(ANNA, 'postCard', cardOf(ONE)).then(answered);
    await vi.waitUntil(() => store.appends.length === 1);

    expect([answered.mock.calls.length, commits(), ledger.state.cards.size]).toEqual([0, 0, 0]);
    expect(ledger.catchUp(2, 'team')).toMatchObject({ to: 2, events: [] });
    store.release();
    await receipt;
    expect([answered.mock.calls.length, commits(), ledger.state.cards.size]).toEqual([1, 1, 1]);
  });

  it('MAIL-3 given commands that bring no facts, when they are answered, then nothing is written or published', async () => {
    const { send, store, commits } = openMailbox();

    expect(await send(STAFF, 'moveTo', { stepId: FIRST, phase: 'collecting' })).toEqual(yes(2));
    expect(await send(STAFF, 'removeStep', { stepId: FIRST })).toEqual(no('stepInUse'));
    expect([store.appends.length, commits()]).toEqual([0, 0]);
  });
});

describe('a command that comes again', () => {
  const again = uuid(0xe);

  it('MAIL-4 given a command that was carried out, when it comes again, then it gets the same receipt', async () => {
    const { send, store } = openMailbox();
    const first = await send(ANNA, 'postCard', cardOf(ONE), again);
    await send(BEN, 'postCard', cardOf(TWO));

    expect(await send(ANNA, 'postCard', cardOf(ONE), again)).toEqual(first);
    expect(store.facts).toHaveLength(4);
  });

  it('MAIL-4 given a command that was carried out, when the round is over, then its retry is still a yes', async () => {
    const { send } = openMailbox();
    const first = await send(ANNA, 'withdrawCard', withKey(ONE), uuid(0xf));
    expect(first).toEqual(no('unknownCard'));
    const post = await send(ANNA, 'postCard', cardOf(ONE), again);
    await send(STAFF, 'moveTo', { stepId: uuid(5), phase: null });

    expect(await send(ANNA, 'postCard', cardOf(ONE), again)).toEqual(post);
  });

  it('MAIL-4 given the same command twice in one batch, when it is carried out, then that happens once', async () => {
    const { send, store } = openMailbox();

    const [first, second] = await Promise.all([
      send(ANNA, 'postCard', cardOf(ONE), again),
      send(ANNA, 'postCard', cardOf(ONE), again),
    ]);
    expect([first, second]).toEqual([yes(3), yes(3)]);
    expect(store.facts).toHaveLength(3);
  });

  it('MAIL-4 given a server that was restarted, when a command comes again, then its receipt is the same', async () => {
    const { send, store } = openMailbox();
    const first = await send(STAFF, 'createCluster', { clusterId: uuid(0xa), roundId: FIRST, cardIds: [] }, again);

    expect(new Ledger('evening', store.facts).seqOf(again)).toBe(first.ok && first.seq);
  });

  it('MAIL-5 given a command that was refused, when it comes again later, then it is refused again', async () => {
    const { send, ledger } = openMailbox();
    const early = cardOf(ONE, 'zu früh', SECOND);
    expect(await send(ANNA, 'postCard', early, again)).toEqual(no('roundNotOpen'));
    await send(STAFF, 'moveTo', toSecond);

    expect(await send(ANNA, 'postCard', early, again)).toEqual(no('roundNotOpen'));
    expect(ledger.state.cards.size).toBe(0);
    expect(await send(ANNA, 'postCard', early)).toEqual(yes(4));
  });

  it('MAIL-5 given a refused command twice in one batch, when things change in between, then both are refused', async () => {
    const { send } = openMailbox();
    const early = cardOf(ONE, 'zu früh', SECOND);

    const receipts = await Promise.all([
      send(ANNA, 'postCard', early, again),
      send(STAFF, 'moveTo', toSecond),
      send(ANNA, 'postCard', early, again),
    ]);
    expect(receipts).toEqual([no('roundNotOpen'), yes(3), no('roundNotOpen')]);
  });

  it('MAIL-5 given a command that changed nothing, when it comes again later, then it still changes nothing', async () => {
    const { send, ledger } = openMailbox([...COLLECTING, posted(ONE)]);
    const first = await send(STAFF, 'showCard', { cardId: ONE }, again);
    await send(STAFF, 'hideCard', { cardId: ONE, reason: 'personal' });

    expect(await send(STAFF, 'showCard', { cardId: ONE }, again)).toEqual(first);
    expect(ledger.state.cards.get(ONE)?.hidden).toBe('personal');
  });

  it('MAIL-5 given thousands of refusals, then the oldest are forgotten and memory stays bounded', async () => {
    const { send } = openMailbox();
    await send(ANNA, 'postCard', cardOf(ONE, 'zu früh', SECOND), again);
    await Promise.all(Array.from({ length: 5000 }, () => send(ANNA, 'withdrawCard', withKey(TWO))));
    await send(STAFF, 'moveTo', toSecond);

    expect(await send(ANNA, 'postCard', cardOf(ONE, 'zu früh', SECOND), again)).toEqual(yes(4));
  });
});

describe('a disk that does not write', () => {
  it('MAIL-6 given an append that fails, then the whole batch is refused and nothing has changed', async () => {
    const { send, store, ledger, quota, failures, commits } = openMailbox([
      planned({ cardLimit: 1 }),
      movedTo(FIRST, 'collecting'),
    ]);
    const before = ledger.state;
    store.troubles.push(new Error('SQLITE_FULL'));

    const receipts = await Promise.all([
      send(ANNA, 'postCard', cardOf(ONE)),
      send(BEN, 'postCard', cardOf(TWO)),
      send(STAFF, 'moveTo', { stepId: FIRST, phase: 'collecting' }),
      send(ANNA, 'postCard', cardOf(THREE)),
    ]);
    expect(receipts).toEqual(receipts.map(() => no('notSaved')));
    expect([ledger.state, quota.devicesWith('cards', FIRST), commits()]).toEqual([before, 0, 0]);
    expect(failures).toEqual([new Error('SQLITE_FULL')]);
  });

  it('MAIL-6 given a batch that was not saved, when the same commands come again, then they succeed', async () => {
    const { send, store, ledger } = openMailbox([planned({ cardLimit: 1 }), movedTo(FIRST, 'collecting')]);
    store.troubles.push(new Error('SQLITE_FULL'), new Error('SQLITE_FULL'));
    const all = () =>
      Promise.all([
        send(ANNA, 'postCard', cardOf(ONE), uuid(1)),
        send(ANNA, 'postCard', cardOf(TWO), uuid(2)),
        send(BEN, 'postCard', cardOf(THREE), uuid(3)),
      ]);

    for (let attempt = 1; attempt <= 2; attempt += 1)
      expect(await all()).toEqual([no('notSaved'), no('notSaved'), no('notSaved')]);
    expect(await all()).toEqual([yes(3), no('limitReached'), yes(4)]);
    expect([...ledger.state.cards.keys()]).toEqual([ONE, THREE]);
    expect(store.facts.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('MAIL-6 given an append that fails, when others have come meanwhile, then those are carried out', async () => {
    const { send, store } = openMailbox();
    store.troubles.push(new Error('SQLITE_FULL'));
    store.hold();
    const first = send(ANNA, 'postCard', cardOf(ONE));
    await vi.waitUntil(() => store.appends.length === 1);
    const second = send(BEN, 'postCard', cardOf(TWO));
    store.release();

    expect(await Promise.all([first, second])).toEqual([no('notSaved'), yes(3)]);
  });
});

describe('a bug', () => {
  it('MAIL-7 given a command that meets a bug, then it is refused and the others of its batch are carried out', async () => {
    const bug = new Error('a bug');
    const { send, failures, ledger } = openMailbox([...COLLECTING, posted(ONE)], {
      hash: () => {
        throw bug;
      },
    });

    const receipts = await Promise.all([
      send(BEN, 'postCard', cardOf(TWO)),
      send(ANNA, 'withdrawCard', withKey(ONE)),
      send(BEN, 'postCard', cardOf(THREE)),
    ]);
    expect(receipts).toEqual([yes(4), no('malformed'), yes(5)]);
    expect([failures, ledger.state.cards.size]).toEqual([[bug], 3]);
  });
});

describe('what is recorded', () => {
  it('MAIL-8 given a participant’s card, then the log knows neither who nor when to the second', async () => {
    const { send, store } = openMailbox();
    await send(phone('a-device-with-a-name'), 'postCard', cardOf(ONE));

    expect(store.facts.at(-1)).toMatchObject({ by: null, at: Date.UTC(2026, 10, 24, 18, 0) });
    expect(JSON.stringify(store.facts)).not.toContain('a-device-with-a-name');
  });

  it('MAIL-8 given a step of the team, then the log knows who and when', async () => {
    const { send, store } = openMailbox();
    await send(STAFF, 'moveTo', toSecond);

    expect(store.facts.at(-1)).toMatchObject({ by: 'leitung', at: NOW });
  });

  it('MAIL-9 given a card that is edited and withdrawn, then its earlier texts are in no log and no memory', async () => {
    const { send, store, ledger } = openMailbox();
    const edit = (text: string) => send(ANNA, 'editCard', { ...withKey(ONE), text, language: 'de' });
    const everywhere = () => JSON.stringify([store.facts, ledger.catchUp(0, 'team')]);

    await send(ANNA, 'postCard', cardOf(ONE, 'Entwurf eins'));
    expect(everywhere()).toContain('Entwurf eins');
    await edit('Entwurf zwei');
    expect(everywhere()).not.toContain('Entwurf eins');
    await edit('Entwurf drei');
    expect(everywhere()).not.toMatch(/Entwurf (?:eins|zwei)/u);
    await send(ANNA, 'withdrawCard', withKey(ONE));
    expect(everywhere()).not.toContain('Entwurf');
    expect(store.facts.map(({ type }) => type).slice(2)).toEqual([
      'cardPosted',
      'cardEdited',
      'cardEdited',
      'cardWithdrawn',
    ]);
  });

  it('MAIL-9 given a card that is corrected, translated and erased, then its texts are in no log and no memory', async () => {
    const { send, store, ledger } = openMailbox();
    const everywhere = () => JSON.stringify([store.facts, ledger.catchUp(0, 'team'), ...ledger.state.cards.values()]);
    const card = { cardId: ONE, language: 'ar' as const };

    await send(STAFF, 'enterCard', { ...card, roundId: FIRST, kind: 'card', text: 'Entwurf eins', table: 3 });
    await send(STAFF, 'translateCard', { cardId: ONE, text: 'Entwurf auf Deutsch', translator: 'machine' });
    await send(STAFF, 'correctCard', { ...card, text: 'Entwurf zwei' });
    expect(everywhere()).not.toMatch(/Entwurf (?:eins|auf)/u);
    await send(STAFF, 'translateCard', { cardId: ONE, text: 'Entwurf auf Deutsch', translator: 'person' });
    expect(await send(STAFF, 'eraseCard', { cardId: ONE, reason: 'personal' })).toEqual(yes(7));
    expect(everywhere()).not.toContain('Entwurf');
    expect(everywhere()).toContain('"reason":"personal"');
    expect(new Ledger('evening', store.facts).state).toEqual(ledger.state);
  });

  it('MAIL-9 given a card that is posted, edited and withdrawn in one batch, then its texts are never written', async () => {
    const { send, store } = openMailbox();
    await Promise.all([
      send(ANNA, 'postCard', cardOf(ONE, 'Entwurf eins')),
      send(ANNA, 'editCard', { ...withKey(ONE), text: 'Entwurf zwei', language: 'de' }),
      send(BEN, 'postCard', cardOf(TWO, 'bleibt')),
      send(ANNA, 'withdrawCard', withKey(ONE)),
    ]);

    expect(JSON.stringify(store.appends)).not.toContain('Entwurf');
    expect(JSON.stringify(store.facts)).toContain('bleibt');
  });
});

describe('limits', () => {
  it('LIMIT-1 given a limit of two, when a device sends three cards at once, then the third is refused', async () => {
    const { send } = openMailbox();

    const receipts = await Promise.all([ONE, TWO, THREE].map((id) => send(ANNA, 'postCard', cardOf(id))));
    expect(receipts).toEqual([yes(3), yes(4), no('limitReached')]);
    expect(await send(BEN, 'postCard', cardOf(THREE))).toEqual(yes(5));
  });

  it('LIMIT-6 given a phone that casts two ballots at once, then the second is refused, also after a change of the first', async () => {
    const open = [opened(A), posted(THREE), put(THREE, A), movedTo(FIRST, 'sorting'), dotsOpened(2)];
    const { send } = openMailbox([...COLLECTING, ...open, movedTo(FIRST, 'dots')]);
    const ballot = (ballotId: string, key: string | null, count: number) => ({
      ballotId,
      roundId: FIRST,
      keyHash: hash(keyOf(ONE)),
      key,
      dots: [{ clusterId: A, count }],
    });

    const receipts = await Promise.all([
      send(ANNA, 'castBallot', ballot(ONE, null, 1)),
      send(ANNA, 'castBallot', ballot(TWO, null, 1)),
      send(ANNA, 'castBallot', { ...ballot(ONE, keyOf(ONE), 1), dots: [] }),
      send(ANNA, 'castBallot', ballot(TWO, null, 1)),
      send(BEN, 'castBallot', ballot(TWO, null, 1)),
    ]);
    expect(receipts).toEqual([yes(9), no('limitReached'), yes(10), no('limitReached'), yes(11)]);
  });

  it('LIMIT-2 given a device at its limit, when it withdraws a card, then it may write another one', async () => {
    const { send } = openMailbox();
    for (const id of [ONE, TWO]) await send(ANNA, 'postCard', cardOf(id));

    const receipts = await Promise.all([
      send(ANNA, 'postCard', cardOf(THREE)),
      send(ANNA, 'withdrawCard', withKey(ONE)),
      send(ANNA, 'postCard', cardOf(THREE)),
      send(ANNA, 'postCard', cardOf(uuid(0x104))),
    ]);
    expect(receipts).toEqual([no('limitReached'), yes(5), yes(6), no('limitReached')]);
  });

  it('LIMIT-3 given a full round, when the next one begins, then everybody may write again', async () => {
    const { send } = openMailbox([planned({ cardLimit: 1, tableLimit: 1 }), movedTo(FIRST, 'collecting')]);
    await send(ANNA, 'postCard', cardOf(ONE));
    await send(STAFF, 'moveTo', toSecond);

    expect(await send(ANNA, 'postCard', cardOf(TWO, 'neu', SECOND))).toEqual(yes(5));
    expect(await send(ANNA, 'postCard', cardOf(THREE, 'neu', SECOND))).toEqual(no('limitReached'));
    expect(await send(ANNA, 'postCard', cardOf(THREE, 'spät', FIRST))).toEqual(no('limitReached'));
  });
});
