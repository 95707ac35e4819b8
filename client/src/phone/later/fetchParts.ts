import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { OwnWordings } from '@gehoer/shared/i18n/wordings.ts';
import type { FirstPage } from '@gehoer/shared/protocol/firstPage.ts';
import { fetchHash } from '../../live/withHash.ts';
import { routeOf } from '../route/routes.ts';
import { outside } from './outside.ts';
import { dotsPart, info, ownCards, roomReader, turnedAway } from './parts.ts';

/** The parts without which a page from the server could not be taken over as it stands. */
export const fetchPartsOf = async ({ address, evening }: FirstPage): Promise<void> => {
  const { page, code } = routeOf(address);
  const isInfo = page !== 'enter' && page !== 'evening' && page !== 'cards';
  await Promise.all([
    code === null && outside.fetch(),
    isInfo && info.fetch(),
    evening && evening.form.cards.length > 0 && ownCards.fetch(),
  ]);
};

/** After this long an evening that has begun to live has loaded what it needs, and the network is free. */
export const CALM_MS = 1500;

/**
 * Fetches what somebody may want next, so that it is there without a network, too: at once what shows an own card, which
 * may be written without one.
 * @param language in which the pages beside the evening are read, with the place's own wordings
 * @returns a function that gives it up
 */
export const fetchPartsSoon = (language: Language, own: OwnWordings): (() => void) => {
  for (const fetch of [fetchHash, ownCards.fetch]) fetch().catch(() => undefined);
  const timer = setTimeout(() => {
    for (const part of [dotsPart, info, roomReader, turnedAway]) part.fetch().catch(() => undefined);
    import('../info/InfoPage.tsx').then(({ infoWords }) => infoWords(language, own)).catch(() => undefined);
  }, CALM_MS);
  return () => clearTimeout(timer);
};
