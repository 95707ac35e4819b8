import { dirOf, isLanguage, type Language } from '@gehoer/shared/domain/languages.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import { LoadedPart } from '../frame/LoadedPart.tsx';
import { NotFound } from '../frame/NotFound.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageTitle } from '../frame/PageTitle.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/TextContext.ts';
import { TextList } from './TextList.tsx';
import { useTexts } from './useTexts.ts';

function TextsOf({ language }: { readonly language: Language }) {
  const { t } = useText();
  const { loaded, set } = useTexts(language);
  const name = LANGUAGE_NAMES[language];
  return (
    <>
      <PageHead up={{ to: paths.languages, name: t('languages.title') }}>
        <PageTitle name={name}>
          <bdi lang={language} dir={dirOf(language)}>
            {name}
          </bdi>
        </PageTitle>
      </PageHead>
      <LoadedPart loaded={loaded}>{(texts) => <TextList language={language} texts={texts} onSet={set} />}</LoadedPart>
    </>
  );
}

/** All texts of one language beside the German ones. */
export function TextsPage({ tag }: { readonly tag: string }) {
  return isLanguage(tag) ? <TextsOf language={tag} /> : <NotFound />;
}
