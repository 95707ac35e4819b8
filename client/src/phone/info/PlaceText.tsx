import { useEffect, useState } from 'react';
import type { LegalPage } from '@gehoer/shared/protocol/legal.ts';
import { LegalParagraphs } from '../../ui/LegalParagraphs.tsx';
import { useText } from '../text/PhoneText.ts';
import { fetchLegalText, knownLegalText } from './legalTexts.ts';

/** What the place itself has to say on a page about the law, in German: the law is. */
export function PlaceText({ page }: { readonly page: LegalPage }) {
  const { t } = useText();
  const [text, setText] = useState(() => knownLegalText(page));
  useEffect(() => {
    let wanted = true;
    fetchLegalText(page).then(
      (fetched) => {
        if (wanted) setText(fetched);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [page]);
  return text === null ? <p role="status">{t('app.loading')}</p> : <LegalParagraphs text={text} />;
}
