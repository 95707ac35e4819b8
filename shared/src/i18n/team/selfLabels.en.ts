import type { TranslationOf } from '../translate.ts';
import type { selfLabelsDe } from './selfLabels.de.ts';

export const selfLabelsEn: TranslationOf<typeof selfLabelsDe> = {
  selfLabels: {
    title: 'Who is there?',
    intro: 'The phones can ask: “Today I am here as …”. The answer is voluntary and not linked to any card.',
    ask: 'Should phones ask?',
    off: 'no',
    offHint: 'Recommended as long as nobody needs the numbers.',
    on: 'yes, while nobody is writing',
    onHint:
      'On arrival, in breaks and at the end. Only groups of {fewest} and more are shown. Smaller ones are counted together or not at all.',
    groups: 'Groups to choose from',
    groupsHint: 'A few large groups say more than many small ones. A group without a name is not offered.',
    group: 'Group {n}',
    groupNamed: 'Group {n}: {name}',
    add: 'Add a group',
    remove: 'Remove {name}',
    removed: '{name} has been removed.',
    counted: 'Counted so far',
    countedHint:
      'Counted anew when {fewest} phones have said something new. The latest answers may be missing. So no number tells what a single person has said.',
    nothing: 'No group with at least {fewest} people yet.',
    together: 'other groups together',
    people: { one: '{n} person', other: '{n} people' },
    again: 'Refresh',
  },
};
