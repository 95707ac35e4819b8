import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { OwnWordings } from '@gehoer/shared/i18n/wordings.ts';
import type {
  FirstPage,
  LanguageOfPage,
  PlainForm,
  RenderedPage,
  RenderPhone,
} from '@gehoer/shared/protocol/firstPage.ts';
import { type PhoneShell, readPhoneShell } from './phoneShell.ts';

/** Makes the phone's documents. */
export interface PhoneRenderer {
  readonly document: (first: FirstPage) => Promise<string>;
  readonly styleSource: string;
}

/** What the client's build offers to the server. */
interface PhoneBundle {
  readonly render: RenderPhone;
  readonly languageOf: LanguageOfPage;
}

/** The place's own wordings in a language. */
type OwnIn = (language: Language) => Promise<OwnWordings>;

/** Stands in rendered pages for what differs from phone to phone, so that one rendering serves a whole room. */
const STAND_IN: PlainForm = {
  cardId: '00000000-0000-4000-8000-0000000000ca',
  commandId: '00000000-0000-4000-8000-0000000000c0',
  token: 'token-of-this-phone',
  cards: [],
  arrived: false,
  refused: null,
  group: null,
};
/** More than the languages and steps of all evenings of one minute. */
const KEPT = 300;

const isCommon = ({ cards, arrived, refused, group }: PlainForm): boolean =>
  cards.length === 0 && !arrived && !refused && group === null;

/** What a rendering depends on; pages in the same state have the same key. */
const keyOf = ({ evening, ...rest }: FirstPage): string => {
  const { code, noticeRead, now, catchUp } = evening ?? { code: '', noticeRead: false, now: 0, catchUp: { to: 0 } };
  return JSON.stringify([rest, code, noticeRead, now, catchUp.to]);
};

const withForm = (html: string, { cardId, commandId, token }: PlainForm): string =>
  html.replaceAll(STAND_IN.cardId, cardId).replaceAll(STAND_IN.commandId, commandId).replaceAll(STAND_IN.token, token);

/**
 * Renders pages into the shell. Phones that show the same share one rendering: when a room of people opens its page
 * in the same moment, React works once.
 */
export const phoneRenderer = ({ render, languageOf }: PhoneBundle, shell: PhoneShell, ownIn: OwnIn): PhoneRenderer => {
  const known = new Map<string, Promise<RenderedPage>>();

  const common = (first: FirstPage): Promise<RenderedPage> => {
    const key = keyOf(first);
    const rendered =
      known.get(key) ?? render({ ...first, evening: first.evening && { ...first.evening, form: STAND_IN } });
    if (known.size >= KEPT) known.clear();
    known.set(key, rendered);
    rendered.catch(() => known.delete(key));
    return rendered;
  };

  return {
    styleSource: shell.styleSource,
    document: async (asked) => {
      const first = { ...asked, own: await ownIn(languageOf(asked)) };
      const form = first.evening?.form;
      if (form && !isCommon(form)) return shell.document(await render(first), first);
      const page = await common(first);
      return shell.document(form ? { ...page, html: withForm(page.html, form) } : page, first);
    },
  };
};

/**
 * Loads what the client's build has made for the server.
 * @param dist folder of the built client
 * @returns null if it has not been built, as while developing: pages then come empty, and the script fills them
 */
export const loadPhoneRenderer = async (dist: string, ownIn: OwnIn): Promise<PhoneRenderer | null> => {
  const path = join(dist, '.server/phone.js');
  if (!existsSync(path)) return null;
  return phoneRenderer((await import(pathToFileURL(path).href)) as PhoneBundle, readPhoneShell(dist), ownIn);
};
