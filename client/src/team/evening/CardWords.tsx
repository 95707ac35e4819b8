import type { Card } from '@gehoer/shared/domain/card.ts';
import { UserText } from '../../ui/UserText.tsx';
import styles from './CardWords.module.css';

/** What a card says. Where somebody has put it into German, that comes first, and the original small below it. */
export function CardWords({ card: { text, language, german } }: { readonly card: Card }) {
  if (!german) return <UserText text={text} lang={language} />;
  return (
    <>
      <UserText text={german.text} lang="de" />
      <UserText text={text} lang={language} className={styles['original']} />
    </>
  );
}
