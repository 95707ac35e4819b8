import type { ParticipantTranslator } from '@gehoer/shared/i18n/participant/index.ts';
import type { Page } from '../route/routes.ts';

/** What a page outside of an evening is called in the browser's list of tabs. */
export const nameOfPage = (t: ParticipantTranslator, page: Page): string => {
  switch (page) {
    case 'privacy':
    case 'imprint':
    case 'accessibility':
    case 'help':
      return t(`app.${page}`);
    case 'enter':
    case 'evening':
    case 'cards':
      return t('join.title');
  }
};
