import { Fragment, type ReactNode } from 'react';
import styles from './LegalParagraphs.module.css';

/** Mail addresses, web addresses, and what is still to be filled in. */
const SPECIAL = /(\[[^\]]+\]|https:\/\/[^\s<>"]+[^\s<>".,;:)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/u;

const piece = (part: string, index: number): ReactNode => {
  if (index % 2 === 0) return part;
  if (part.startsWith('[')) return <mark>{part}</mark>;
  return <a href={part.startsWith('https:') ? part : `mailto:${part}`}>{part}</a>;
};

function Line({ text }: { readonly text: string }) {
  return text.split(SPECIAL).map((part, index) => <Fragment key={index}>{piece(part, index)}</Fragment>);
}

function Block({ text }: { readonly text: string }) {
  if (text.startsWith('# ')) return <h2>{text.slice(2)}</h2>;
  return (
    <p className={styles['paragraph']}>
      <Line text={text} />
    </p>
  );
}

/**
 * A text of a page about the law: paragraphs between empty lines, headings after `# `; mail and web addresses become
 * links, and what stands in brackets is marked as still missing. No markup is read from it.
 */
export function LegalParagraphs({ text }: { readonly text: string }) {
  // a heading is a block of its own, also without an empty line after it
  const blocks = text
    .replace(/^# .*$/gmu, '$&\n')
    .split(/\n\s*\n/u)
    .filter((block) => block.trim() !== '');
  return (
    <div lang="de" dir="ltr">
      {blocks.map((block, index) => (
        <Block key={index} text={block} />
      ))}
    </div>
  );
}
