import { digitsIn, isCode } from '../enter/joinCode.ts';

export type Page = 'enter' | 'evening' | 'cards' | 'privacy' | 'imprint';

/** Where in the page somebody is. `code` names the evening they are at, also while they read something else. */
export interface Route {
  readonly page: Page;
  readonly code: string | null;
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * Reads an address. Codes may stand in it in Latin, Arabic or Persian digits; what is no code leads to the entry.
 * @param remembered the code of the evening from which somebody came to a page without one
 */
export const routeOf = (pathname: string, hash: string, remembered: string | null): Route => {
  const path = decoded(pathname).replaceAll('/', '');
  if (path === 'datenschutz') return { page: 'privacy', code: remembered };
  if (path === 'impressum') return { page: 'imprint', code: remembered };
  const code = digitsIn(path);
  if (!isCode(code)) return { page: 'enter', code: null };
  return { page: hash === '#karten' ? 'cards' : 'evening', code };
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
      return '/datenschutz';
    case 'imprint':
      return '/impressum';
  }
};
