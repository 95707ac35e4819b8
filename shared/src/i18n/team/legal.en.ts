import type { TranslationOf } from '../translate.ts';
import type { legalDe } from './legal.de.ts';

export const legalEn: TranslationOf<typeof legalDe> = {
  legal: {
    title: 'Legal texts',
    intro:
      'These texts stand on the pages on data protection, imprint and accessibility. Everybody reaches them from the phone and from the wall.',
    hint: 'An empty line begins a paragraph. A line that begins with # is a heading. What stands in square brackets is still missing.',
    privacy: 'Data protection',
    imprint: 'Imprint',
    accessibility: 'Accessibility',
    missing: { one: '{n} detail is still missing.', other: '{n} details are still missing.' },
    save: 'Save',
    saved: 'Saved.',
    reset: 'Restore the template',
    preview: 'Look at the page',
  },
};
