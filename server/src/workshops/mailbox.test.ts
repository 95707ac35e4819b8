import { describe, expect, it, vi } from 'vitest';
import {
  COLLECTING,
  FIRST,
  movedTo,
  ONE,
  planned,
  posted,
  SECOND,
  THREE,
  TWO,
  uuid,
} from '../../../shared/test/evening.ts';
import { cardOf, no, openMailbox, phone, STAFF, withKey, yes } from '../../test/openMailbox.ts';
import { Ledger } from './ledger.ts';

const [ANNA, BEN] = [phone('anna'), phone('ben')];
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
