import type { TranslationOf } from '../translate.ts';
import type { hintsDe } from './hints.de.ts';

/** Our own proposal; waits for a native reader. */
export const hintsEn: TranslationOf<typeof hintsDe> = {
  hints: {
    open: 'Hints',
    about: 'about cards that say almost the same',
    title: 'What says almost the same',
    explain: 'Only hints: nothing changes until you choose something.',
    none: 'There are no hints at the moment.',
    forCard: 'For the chosen card',
    unsorted: 'Not sorted yet',
    parkingLot: 'Parking lot',
    together: 'These {n} could belong together',
    same: 'say the same',
    almostSame: 'say almost the same',
    liesIn: 'lies here already: {place}',
    stack: 'Stack',
    into: 'To {place}',
    newCluster: 'New cluster',
    dismiss: 'Do not show again',
    more: { one: '{n} more hint follows after these.', other: '{n} more hints follow after these.' },
    stacked: 'The cards lie on one stack now.',
    clustered: { one: '{n} card lies in a new cluster now.', other: '{n} cards lie in a new cluster now.' },
    moved: { one: '{n} card is sorted now.', other: '{n} cards are sorted now.' },
  },
};
