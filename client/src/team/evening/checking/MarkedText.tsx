import styles from './CheckList.module.css';
import type { Span } from './flaggedWords.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly lang: string;
  readonly spans: readonly Span[];
}

/** A card's text with the words of the list marked in it. */
export function MarkedText({ text, lang, spans }: MarkedTextProps) {
  const parts = spans.flatMap(({ start, end }, index) => [
    text.slice(spans[index - 1]?.end ?? 0, start),
    <mark key={start} className={styles['mark']}>
      {text.slice(start, end)}
    </mark>,
  ]);
  return (
    <bdi dir="auto" lang={lang} className={styles['text']}>
      {parts}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </bdi>
  );
}
