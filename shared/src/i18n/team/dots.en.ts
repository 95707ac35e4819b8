import type { TranslationOf } from '../translate.ts';
import type { dotsDe } from './dots.de.ts';

export const dotsEn: TranslationOf<typeof dotsDe> = {
  dots: {
    open: 'Opinion poll',
    openTitle: 'Open an opinion poll?',
    intro:
      'Every phone gives dots to the topic groups of this round. Until you close it, nobody sees a result, not even the team.',
    options: {
      one: '{n} topic group with cards can be chosen.',
      other: '{n} topic groups with cards can be chosen.',
    },
    noOptions: 'There is no topic group with cards yet. Sort some cards first.',
    perPerson: 'Dots for each phone',
    perPersonHint: 'Suggestion: half as many as there are topic groups, at most 10.',
    perCluster: 'Of these, at most for one topic group',
    points: { one: '{n} dot', other: '{n} dots' },
    fixed:
      'Dots have been given already. That is why the rules stay as they were: {perPerson}, at most {perCluster} for one topic group.',
    note: 'An opinion poll is no decision. Tell the room beforehand what happens with the result.',
    openNow: 'Open opinion poll',
    given: { one: '{n} phone has given dots', other: '{n} phones have given dots' },
    written: 'have given dots',
    close: 'Close opinion poll',
    closeTitle: 'Close the opinion poll?',
    closeText: 'After that everybody sees the result: on the wall and on the phones.',
    closes: 'This closes and counts the opinion poll.',
    result: 'Result of the opinion poll',
    resultNote: 'Opinion poll, not a decision',
    withoutHeading: 'no heading',
  },
};
