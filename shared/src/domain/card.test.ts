import { describe, expect, it } from 'vitest';
import { COLLECTING, END, FIRST, hash, keyOf, movedTo, ONE, planned, posted, SECOND, TWO } from '../../test/evening.ts';
import { uuid } from '../../test/evening.ts';
import { given } from '../../test/given.ts';
import { NEW_CARD } from './card.ts';
import { UNSORTED } from './place.ts';

import type { RoundPhase } from './round.ts';

const wish = (text: string, cardId = ONE, roundId = FIRST) => {
  const { type: _type, ...input } = posted(cardId, text, roundId);
  return input;
};
const roundIn = (phase: RoundPhase) => [planned(), movedTo(FIRST, phase)];

describe('postCard', () => {
  it('CARD-1 given a round that collects, when a card is posted, then it lies unsorted for all to be sorted', () => {
    given(...COLLECTING)
      .when('postCard', wish('Mehr Bänke'))
      .then([posted(ONE, 'Mehr Bänke')]);
    expect(given(...COLLECTING, posted(ONE, 'Mehr Bänke')).state.cards.get(ONE)).toEqual({
      ...NEW_CARD,
      id: ONE,
      roundId: FIRST,
      text: 'Mehr Bänke',
      language: 'de',
      keyHash: hash(keyOf(ONE)),
    });
  });

  it.each(['sorting', 'dots', 'closed'] as const)(
    'CARD-2 given a %s round, when a late card comes, then it is taken',
    (phase) => {
      given(...roundIn(phase))
        .when('postCard', wish('spät'))
        .then([posted(ONE, 'spät')]);
    },
  );

  it('CARD-2 given a round that has not begun, when a card comes, then it is refused', () => {
    given(...COLLECTING)
      .when('postCard', wish('zu früh', ONE, SECOND))
      .then('roundNotOpen');
    given(...COLLECTING)
      .when('postCard', wish('wohin', ONE, uuid(99)))
      .then('unknownRound');
  });

  it('CARD-2 given an evening that is over, when a card comes, then it is refused', () => {
    given(...COLLECTING, movedTo(END))
      .when('postCard', wish('zu spät'))
      .then('eveningOver');
  });

  it('CARD-3 given a text with white space around it, when it is posted, then the card has it cleaned', () => {
    given(...COLLECTING)
      .when('postCard', wish('  Mehr\r\nBänke \u0000'))
      .then([posted(ONE, 'Mehr\nBänke')]);
  });

  it('CARD-3 given nothing but white space, when it is posted, then it is refused', () => {
    given(...COLLECTING)
      .when('postCard', wish(' \n\t '))
      .then('textEmpty');
  });

  it('CARD-4 given the limit, when a text has as many graphemes, then it is taken, and with one more refused', () => {
    const family = '👨‍👩‍👧‍👦';

    given(...COLLECTING)
      .when('postCard', wish(family.repeat(200)))
      .then([posted(ONE, family.repeat(200))]);
    given(...COLLECTING)
      .when('postCard', wish(family.repeat(201)))
      .then('textTooLong');
    given(...COLLECTING)
      .when('postCard', wish('a'.repeat(201)))
      .then('textTooLong');
  });

  it('CARD-4 given a text as long as a book, when it is posted, then it is called too long like any other', () => {
    given(...COLLECTING)
      .when('postCard', wish('a'.repeat(150_000)))
      .then('textTooLong');
  });

  it('CARD-5 given a device with as many cards as allowed, when it posts another one, then it is refused', () => {
    given(...COLLECTING)
      .when('postCard', wish('noch eine'), { cardsUsed: 1 })
      .then([posted(ONE, 'noch eine')]);
    given(...COLLECTING)
      .when('postCard', wish('zu viel'), { cardsUsed: 2 })
      .then('limitReached');
  });

  it('CARD-5 given a table, when it posts, then the limit of tables counts', () => {
    const table = [...COLLECTING, movedTo(SECOND, 'collecting')];

    given(...table)
      .when('postCard', wish('Tisch', ONE, SECOND), { cardsUsed: 3 })
      .then([posted(ONE, 'Tisch', SECOND)]);
    given(...table)
      .when('postCard', wish('Tisch', ONE, SECOND), { cardsUsed: 4 })
      .then('limitReached');
  });

  it('CARD-5 given no limit, when a device posts its thousandth card, then it is taken', () => {
    given(planned({ cardLimit: null }), movedTo(FIRST, 'collecting'))
      .when('postCard', wish('tausend'), { cardsUsed: 999 })
      .then([posted(ONE, 'tausend')]);
  });

  it('CARD-6 given a card, when another one is to have its id, then that is refused', () => {
    given(...COLLECTING, posted(ONE))
      .when('postCard', wish('anders'))
      .then('duplicateId');
  });
});

describe('editCard', () => {
  const edit = { cardId: ONE, key: keyOf(ONE), text: 'besser', language: 'tr' as const };
  const edited = { type: 'cardEdited' as const, cardId: ONE, text: 'besser', language: 'tr' as const };

  it('CARD-7 given one’s own card, when it is edited, then it has the new text and language and stays where it is', () => {
    given(...COLLECTING, posted(ONE))
      .when('editCard', edit)
      .then([edited]);
    const { state } = given(...COLLECTING, posted(ONE), edited);
    expect(state.cards.get(ONE)).toMatchObject({ text: 'besser', language: 'tr', place: UNSORTED });
  });

  it('CARD-7 given one’s own card, when it is edited to what it says, then nothing happens', () => {
    given(...COLLECTING, posted(ONE, 'besser'))
      .when('editCard', edit)
      .then([]);
  });

  it('CARD-7 given one’s own card, when it is edited to nothing or to too much, then that is refused', () => {
    given(...COLLECTING, posted(ONE))
      .when('editCard', { ...edit, text: ' ' })
      .then('textEmpty');
    given(...COLLECTING, posted(ONE))
      .when('editCard', { ...edit, text: 'a'.repeat(201) })
      .then('textTooLong');
  });

  it('CARD-8 given somebody else’s card, when it is edited, then that is refused', () => {
    given(...COLLECTING, posted(ONE))
      .when('editCard', { ...edit, key: keyOf(TWO) })
      .then('notYourCard');
    given(...COLLECTING)
      .when('editCard', edit)
      .then('unknownCard');
  });

  it.each(['waiting', 'sorting', 'dots', 'closed'] as const)(
    'CARD-9 given a %s round, when a card of it is edited or withdrawn, then that is refused',
    (phase) => {
      const evening = [...COLLECTING, posted(ONE), movedTo(FIRST, phase)];

      given(...evening)
        .when('editCard', edit)
        .then('notCollecting');
      given(...evening)
        .when('withdrawCard', { cardId: ONE, key: keyOf(ONE) })
        .then('notCollecting');
    },
  );
});

describe('withdrawCard', () => {
  it('CARD-10 given one’s own card, when it is withdrawn, then it is gone', () => {
    const withdrawn = { type: 'cardWithdrawn' as const, cardId: ONE };

    given(...COLLECTING, posted(ONE))
      .when('withdrawCard', { cardId: ONE, key: keyOf(ONE) })
      .then([withdrawn]);
    expect(given(...COLLECTING, posted(ONE), withdrawn).state.cards.size).toBe(0);
  });

  it('CARD-8 given somebody else’s card or one that is gone, when it is withdrawn, then that is refused', () => {
    given(...COLLECTING, posted(ONE))
      .when('withdrawCard', { cardId: ONE, key: keyOf(TWO) })
      .then('notYourCard');
    given(...COLLECTING)
      .when('withdrawCard', { cardId: ONE, key: keyOf(ONE) })
      .then('unknownCard');
  });
});
