import '../styles/index.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { loadParticipantMessages } from '@gehoer/shared/i18n/participant/index.ts';
import type { FirstPage } from '@gehoer/shared/protocol/firstPage.ts';
import { App } from './App.tsx';
import { readFirstPage } from './first/readFirstPage.ts';
import { learnLegalText } from './info/legalTexts.ts';
import { fetchPartsOf } from './later/fetchParts.ts';
import { learnOwnWordings } from './text/ownWordings.ts';
import { applyTextSize } from './text/textSize.ts';
import { firstLanguage } from './text/useLanguage.ts';

/** Takes over the page that the server has sent, once its words are there. */
const takeOver = async (root: Element, first: FirstPage): Promise<void> => {
  const language = firstLanguage(first);
  learnOwnWordings(language, first.own ?? {});
  learnLegalText(first.legal);
  const [words] = await Promise.all([loadParticipantMessages(language, first.own), fetchPartsOf(first)]);
  hydrateRoot(
    root,
    <StrictMode>
      <App first={first} words={words} />
    </StrictMode>,
  );
};

const begin = (root: Element): void => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
};

/** Own letters come when the page is alive: on a slow network they would hold up its scripts. */
const fetchFonts = (): void => {
  document.documentElement.dataset['letters'] = 'own';
};
if (document.readyState === 'complete') fetchFonts();
else window.addEventListener('load', fetchFonts);

applyTextSize();
const root = document.getElementById('root');
const first = readFirstPage();
if (root && first) takeOver(root, first).catch(() => begin(root));
else if (root) begin(root);
