import type { Card } from '@gehoer/shared/domain/card.ts';
import { UserText } from '../../ui/UserText.tsx';

interface CardTextProps {
  readonly card: Card;
  readonly originalClass: string | undefined;
}

/** What a card says. Where somebody has put it into German, that comes first, and the original below it. */
export function CardText({ card: { text, language, german }, originalClass }: CardTextProps) {
  if (!german) return <UserText text={text} lang={language} />;
  return (
    <>
      <UserText text={german.text} lang="de" />
      <UserText text={text} lang={language} className={originalClass} />
    </>
  );
}
