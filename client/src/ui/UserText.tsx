import { classNames } from './classNames.ts';
import styles from './UserText.module.css';

interface UserTextProps {
  readonly text: string;
  /** BCP 47 tag, where the language is known: picks the voice of a screen reader and the hyphenation. */
  readonly lang?: string | undefined;
  /** Inside a sentence of ours instead of a block of its own. */
  readonly inline?: boolean | undefined;
  readonly className?: string | undefined;
}

/**
 * Text that a person has written: it runs in its own direction, found from its first strong letter, without disturbing
 * what stands around it; it keeps its line breaks and breaks words that are too long for their box.
 */
export function UserText({ text, lang, inline = false, className }: UserTextProps) {
  return (
    <bdi dir="auto" lang={lang} className={classNames(styles['text'], !inline && styles['block'], className)}>
      {text}
    </bdi>
  );
}
