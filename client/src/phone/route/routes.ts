import { QUERY } from '@gehoer/shared/protocol/firstPage.ts';
import { digitsIn, isCode } from '../enter/joinCode.ts';

export type Page = 'enter' | 'evening' | 'cards' | 'privacy' | 'imprint' | 'accessibility' | 'help';

/** Where in the page somebody is. `code` names the evening they are at, also while they read something else. */
export interface Route {
  readonly page: Page;
  readonly code: string | null;
}

/** The pages that can be read without an evening, by the first part of their address. */
const LEGAL = {
  datenschutz: 'privacy',
  impressum: 'imprint',
  barrierefreiheit: 'accessibility',
  hilfe: 'help',
} as const;
const LEGAL_PATHS = {
  privacy: '/datenschutz',
  imprint: '/impressum',
  accessibility: '/barrierefreiheit',
  help: '/hilfe',
} as const;

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const isLegal = (path: string): path is keyof typeof LEGAL => Object.hasOwn(LEGAL, path);

/**
 * Reads an address: path, query and hash. Codes may stand in it in Latin, Arabic or Persian digits; what is no code
 * leads to the entry. A page about the law names in its query the evening from which somebody came.
 */
export const routeOf = (address: string): Route => {
  const { pathname, searchParams, hash } = new URL(address, 'http://localhost');
  const path = decoded(pathname).replaceAll('/', '');
  if (isLegal(path)) {
    const from = searchParams.get(QUERY.evening) ?? '';
    return { page: LEGAL[path], code: isCode(from) ? from : null };
  }
  const code = digitsIn(path);
  if (!isCode(code)) return { page: 'enter', code: null };
  return { page: hash === '#karten' ? 'cards' : 'evening', code };
};

/** The digits in an address that are no code, or none that anybody has: in its path, or asked for at the entry. */
export const digitsOf = (address: string): string => {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  return digitsIn(searchParams.get('code') ?? decoded(pathname));
};

/** The address of a page, the other way round. */
export const addressOf = ({ page, code }: Route): string => {
  switch (page) {
    case 'enter':
      return '/';
    case 'evening':
      return `/${code ?? ''}`;
    case 'cards':
      return `/${code ?? ''}#karten`;
    case 'privacy':
    case 'imprint':
    case 'accessibility':
    case 'help':
      return LEGAL_PATHS[page] + (code === null ? '' : `?${QUERY.evening}=${code}`);
  }
};
