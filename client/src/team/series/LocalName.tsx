import { type LocalText, textIn } from '@gehoer/shared/domain/localText.ts';
import { UserText } from '../../ui/UserText.tsx';
import { useText } from '../text/TextContext.ts';

/** A text of the team in the language of the page, or the best one there is; says so if it has none at all. */
export function LocalName({ text }: { readonly text: LocalText }) {
  const { t, language } = useText();
  const found = textIn(text, language);
  return found.text === '' ? t('series.unnamed') : <UserText inline text={found.text} lang={found.language} />;
}
