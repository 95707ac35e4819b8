import { describe, expect, it } from 'vitest';
import { hashOf } from '../../live/hashOf.ts';
import { newId } from '../../live/ids.ts';
import { fetchHash } from '../../live/withHash.ts';
import type { Outcome } from '../../live/live.ts';
import { openDevice } from '../device/device.ts';
import { lineInHand } from '../fixtures/lineInHand.ts';
import { cardActions } from './cardActions.ts';
import { draftActions } from './draftActions.ts';

await fetchHash();

/** A phone whose line is in the test's hand: commands lie in `sent` until they are answered. */
const phone = (code = newId()) => {
  const { sent, send, isUnderWay } = lineInHand();
  const device = openDevice(code, 0);
  let now = 0;
  const cards = cardActions({ device, send, isUnderWay, language: () => 'ar', now: () => ++now });
  return { code, device, sent, cards, drafts: draftActions(device, cards), own: () => device.store.getState().cards };
};

const ok: Outcome = { ok: true };
const refused = (code: 'limitReached' | 'notCollecting' | 'unknownCard'): Outcome => ({ ok: false, refused: code });
const round = 'round-1';

/** A phone with one card that has arrived. */
const withCard = async () => {
  const it = phone();
  it.cards.post(round, 'Mehr Busse');
  await it.sent[0]!.answer(ok);
  return { ...it, cardId: it.own()[0]!.cardId };
};

describe('sending a card', () => {
  it('given a text, when it is sent, then the card waits on the device and only the hash of its key leaves', () => {
    const { cards, sent, own } = phone();
    cards.post(round, ' Mehr Busse \n');
    const [card] = own();
    expect(card).toMatchObject({ roundId: round, text: 'Mehr Busse', language: 'ar', state: 'waiting' });
    expect(sent[0]).toMatchObject({ name: 'postCard', commandId: card!.commandId });
    expect(sent[0]!.input).toEqual({
      cardId: card!.cardId,
      roundId: round,
      text: 'Mehr Busse',
      language: 'ar',
      keyHash: hashOf(card!.key),
    });
  });

  it('given an answer, when it says yes or no, then the card has arrived, or keeps its text and the reason', async () => {
    const { cards, sent, own } = phone();
    cards.post(round, 'eins');
    cards.post(round, 'zwei');
    await sent[0]!.answer(ok);
    await sent[1]!.answer(refused('limitReached'));
    expect(own().map(({ text, state, refused: reason }) => [text, state, reason])).toEqual([
      ['eins', 'arrived', null],
      ['zwei', 'refused', 'limitReached'],
    ]);
  });

  it('given a card that never got an answer, when the page starts anew, then the same command goes out once', () => {
    const before = phone();
    before.cards.post(round, 'offline geschrieben');
    const after = phone(before.code);
    after.cards.sendAgain();
    after.cards.sendAgain();
    expect(after.sent.map(({ commandId }) => commandId)).toEqual([before.sent[0]!.commandId]);
    expect(after.sent[0]!.input).toEqual(before.sent[0]!.input);
  });

  it('given a refused card, when it is taken back, then its text is in the field beside what stood there', async () => {
    const { cards, drafts, device, sent, own } = phone();
    cards.post(round, 'zurück');
    drafts.write(round, 'schon da');
    await sent[0]!.answer(refused('limitReached'));
    cards.takeBack(own()[0]!.cardId);
    expect(device.draftOf(round).text).toBe('schon da\nzurück');
    expect(own()).toEqual([]);
  });
});

describe('changing a card', () => {
  it('given a new wording, when it is saved and carried out, then the card has it', async () => {
    const { cards, cardId, sent, own } = await withCard();
    cards.startRewrite(cardId);
    cards.rewrite(cardId, 'Mehr Busse am Abend ');
    cards.saveRewrite(cardId);
    expect(sent[1]).toMatchObject({ name: 'editCard', input: { cardId, text: 'Mehr Busse am Abend' } });
    expect(own()[0]).toMatchObject({ text: 'Mehr Busse', rewrite: { text: 'Mehr Busse am Abend' } });
    await sent[1]!.answer(ok);
    expect(own()[0]).toMatchObject({ text: 'Mehr Busse am Abend', rewrite: null });
  });

  it('given the same wording, when it is saved, then nothing is sent', async () => {
    const { cards, cardId, sent, own } = await withCard();
    cards.startRewrite(cardId);
    cards.saveRewrite(cardId);
    expect(sent).toHaveLength(1);
    expect(own()[0]!.rewrite).toBeNull();
  });

  it('given a refused change, when the answer comes, then both wordings are kept and the new one can move on', async () => {
    const { cards, cardId, sent, own, device } = await withCard();
    cards.startRewrite(cardId);
    cards.rewrite(cardId, 'neu');
    cards.saveRewrite(cardId);
    await sent[1]!.answer(refused('notCollecting'));
    expect(own()[0]).toMatchObject({ text: 'Mehr Busse', rewrite: { text: 'neu', refused: 'notCollecting' } });
    cards.rewriteAsNew(cardId);
    expect(device.draftOf(round).text).toBe('neu');
    expect(own()[0]).toMatchObject({ text: 'Mehr Busse', rewrite: null });
  });

  it('given a change of a card that is refused itself, when both answers come, then the new wording survives', async () => {
    const { cards, sent, own } = phone();
    cards.post(round, 'alt');
    const { cardId } = own()[0]!;
    cards.rewrite(cardId, 'neu');
    cards.saveRewrite(cardId);
    await sent[0]!.answer(refused('limitReached'));
    await sent[1]!.answer(refused('unknownCard'));
    expect(own()).toMatchObject([{ text: 'neu', state: 'refused', refused: 'limitReached', rewrite: null }]);
  });
});

describe('taking a card back', () => {
  it('given a card, when it is withdrawn and the server agrees, then it is gone from the device', async () => {
    const { cards, cardId, sent, own } = await withCard();
    cards.withdraw(cardId);
    expect(own()).toHaveLength(1);
    await sent[1]!.answer(ok);
    expect(own()).toEqual([]);
  });

  it('given a round that is being sorted, when the wish is refused, then the card stays and says why', async () => {
    const { cards, cardId, sent, own } = await withCard();
    cards.withdraw(cardId);
    await sent[1]!.answer(refused('notCollecting'));
    expect(own()[0]!.withdrawal).toEqual({ commandId: null, refused: 'notCollecting' });
  });
});

describe('the text in the field', () => {
  it('given a text of two lines, when split and sent, then the second line moves up', () => {
    const { drafts, device, own } = phone();
    drafts.write(round, 'eins\nzwei');
    drafts.split(round);
    expect(device.draftOf(round)).toMatchObject({ text: 'eins', next: ['zwei'] });
    drafts.send(round);
    expect(device.draftOf(round)).toMatchObject({ text: 'zwei', next: [] });
    expect(own().map(({ text }) => text)).toEqual(['eins']);
  });

  it('given a split text, when joined, then it is one text again', () => {
    const { drafts, device } = phone();
    drafts.write(round, 'eins\nzwei');
    drafts.split(round);
    drafts.join(round);
    expect(device.draftOf(round)).toMatchObject({ text: 'eins\nzwei', next: [] });
  });

  it('given a blank text, when sent, then nothing happens', () => {
    const { drafts, sent } = phone();
    drafts.write(round, '  ');
    drafts.send(round);
    expect(sent).toEqual([]);
  });

  it('given a page that starts anew, when the device is opened, then drafts, cards and the notice are there', () => {
    const before = phone();
    before.drafts.write(round, 'halb fertig');
    before.cards.post('round-2', 'fertig');
    before.device.readNotice();
    const { device } = phone(before.code);
    expect(device.draftOf(round).text).toBe('halb fertig');
    expect(device.store.getState()).toMatchObject({ noticeRead: true, cards: [{ text: 'fertig' }] });
  });
});
