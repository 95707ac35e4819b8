import { emptyWorkshop, evolve, type WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { expect, it } from 'vitest';
import { COLLECTING, FIRST, ONE, posted, SECOND, THREE, TWO, uuid } from '../../../../shared/test/evening.ts';
import { foreignCards, languagesIn } from './foreignCards.ts';

const inLanguage = (cardId: string, language: 'ar' | 'tr' | 'de', roundId = FIRST): WorkshopEvent => ({
  ...posted(cardId, 'eins', roundId),
  language,
});
const workshop = (...facts: WorkshopEvent[]) => evolve(emptyWorkshop('evening'), [...COLLECTING, ...facts]);

it('TRANSLATE-3 given cards in several languages, then those that are not German come in the order of the rounds', () => {
  const state = workshop(inLanguage(TWO, 'tr', SECOND), inLanguage(ONE, 'ar'), inLanguage(THREE, 'de'));

  expect(foreignCards(state).map(({ id }) => id)).toEqual([ONE, TWO]);
  expect(languagesIn(foreignCards(state))).toEqual(['tr', 'ar']);
});

it('TRANSLATE-3 given hidden cards and notes, then nobody has to put them into German', () => {
  const note = {
    type: 'cardEntered',
    cardId: uuid(9),
    roundId: FIRST,
    kind: 'note',
    text: 'not',
    table: null,
  } as const;
  const state = workshop(
    inLanguage(ONE, 'ar'),
    { type: 'cardHidden', cardId: ONE, reason: 'personal' },
    { ...note, language: 'tr' },
  );

  expect(foreignCards(state)).toEqual([]);
});
