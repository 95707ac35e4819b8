import { describe, expect, it } from 'vitest';
import { FIRST, NOW, ONE, SECOND, TWO } from '../../../shared/test/evening.ts';
import { cardOf, openMailbox, phone, STAFF, withKey, yes } from '../../test/openMailbox.ts';
import { Ledger } from './ledger.ts';

const [ANNA, BEN] = [phone('anna'), phone('ben')];
const toSecond = { stepId: SECOND, phase: 'collecting' as const };

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
