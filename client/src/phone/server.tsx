import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { fromSnapshot } from '@gehoer/shared/protocol/snapshot.ts';
import { dirOf, type Language } from '@gehoer/shared/domain/languages.ts';
import { textIn } from '@gehoer/shared/domain/localText.ts';
import { loadParticipantMessages, type ParticipantTranslator } from '@gehoer/shared/i18n/participant/index.ts';
import type { FirstPage, LanguageOfPage, RenderPhone } from '@gehoer/shared/protocol/firstPage.ts';
import { App } from './App.tsx';
import { learnLegalText } from './info/legalTexts.ts';
import { fetchPartsOf } from './later/fetchParts.ts';
import { routeOf } from './route/routes.ts';
import { nameOfPage } from './screens/nameOfPage.ts';
import { pageTitle } from './screens/useTitle.ts';
import { firstLanguage } from './text/useLanguage.ts';

/** In which language a page is rendered. */
export const languageOf: LanguageOfPage = firstLanguage;

const titleOf = ({ address, evening }: FirstPage, t: ParticipantTranslator, language: Language): string => {
  const { page, code } = routeOf(address);
  if (evening?.catchUp.kind !== 'snapshot' || code === null) return pageTitle(t, nameOfPage(t, page));
  return pageTitle(t, textIn(fromSnapshot(evening.catchUp).profile.actionField, language).text);
};

/**
 * Renders a page of the phone on the server, from the components that take it over on the phone. Waits for parts that
 * load lazily there; nothing of it is streamed, because that would need scripts within the page.
 */
export const render: RenderPhone = async (first) => {
  const language = languageOf(first);
  learnLegalText(first.legal);
  const [words] = await Promise.all([loadParticipantMessages(language, first.own), fetchPartsOf(first)]);
  const { prelude } = await prerender(
    <StrictMode>
      <App first={first} words={words} />
    </StrictMode>,
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  return {
    html: await new Response(prelude).text(),
    title: titleOf(first, words.t, language),
    language: words.language,
    dir: dirOf(words.language),
  };
};
