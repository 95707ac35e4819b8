import type { ParticipantTranslator } from '@gehoer/shared/i18n/participant/index.ts';
import type { Page } from '../route/routes.ts';

/** What a page is called: above its text, and outside of an evening in the browser's list of tabs. */
export const nameOfPage = (t: ParticipantTranslator, page: Page): string => {
  switch (page) {
    case 'privacy':
    case 'imprint':
    case 'accessibility':
    case 'help':
      return t(`app.${page}`);
    case 'cards':
      return t('allCards.title');
    case 'enter':
    case 'evening':
      return t('join.title');
  }
};
