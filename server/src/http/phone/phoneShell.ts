import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { FIRST_PAGE_ID, type FirstPage, type RenderedPage } from '@gehoer/shared/protocol/firstPage.ts';

/** The built page of the phone without what is rendered into it. */
export interface PhoneShell {
  /** The whole document. */
  readonly document: (page: RenderedPage, first: FirstPage) => string;
  /** Allows the page's own styles in a Content-Security-Policy, and no others: `'sha256-…'`. */
  readonly styleSource: string;
}

type Manifest = Readonly<Record<string, { readonly file: string; readonly name?: string }>>;

const STYLE_LINK = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/gu;
const NO_SCRIPT = /\s*<noscript>.*?<\/noscript>/su;

/** Characters that would end the element or its attribute. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** JSON that cannot end the script element around it. */
const jsonInScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Reads the built page. Its styles move into the document, so that it can be seen after one round trip; the line
 * is opened by a script of its own, and the file of the page's language comes beside the script instead of after it. A script never stands in the document: what the
 * page knows is JSON, which browsers do not run.
 * @param dist folder of the built client
 * @throws Error if the client has not been built
 */
export const readPhoneShell = (dist: string): PhoneShell => {
  const built = readFileSync(join(dist, 'index.html'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/phone.json'), 'utf8')) as Manifest;
  const sheets = [...built.matchAll(STYLE_LINK)].map(([, file = '']) => readFileSync(join(dist, file), 'utf8'));
  const styles = sheets.join('\n').trim();
  const template = built
    .replace(STYLE_LINK, '')
    .replace(NO_SCRIPT, '')
    .replace('content="no-referrer"', 'content="same-origin"')
    .replace('</head>', () => `  <style>${styles}</style>\n  </head>`);
  const scriptOf = (isIt: (key: string, name?: string) => boolean): string => {
    const file = Object.entries(manifest).find(([key, { name }]) => isIt(key, name))?.[1].file;
    return file === undefined ? '' : `<script type="module" crossorigin src="/${file}"></script>\n    `;
  };
  const early = scriptOf((_key, name) => name === 'earlySocket');
  const wordsOf = (language: Language): string => scriptOf((key) => key.endsWith(`/i18n/participant/${language}.ts`));
  return {
    styleSource: `'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    document: ({ html, title, language, dir }, first) =>
      template
        .replace('<html lang="de" dir="ltr"', () => `<html lang="${language}" dir="${dir}"`)
        .replace(/<title>.*?<\/title>/su, () => `<title>${escaped(title)}</title>`)
        .replace('<script type="module"', () => `${early}${wordsOf(language)}<script type="module"`)
        .replace(
          '<div id="root"></div>',
          () =>
            `<div id="root">${html}</div>\n    ` +
            `<script type="application/json" id="${FIRST_PAGE_ID}">${jsonInScript(first)}</script>`,
        ),
  };
};
