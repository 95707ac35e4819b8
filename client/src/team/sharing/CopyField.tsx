import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAnnounce } from '../text/AnnounceContext.ts';
import { useText } from '../text/TextContext.ts';
import styles from './CopyField.module.css';

interface CopyFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
}

/** Browsers let a page write to the clipboard over https only; in a hall without a certificate this fails. */
const writeToClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** A text to take along. Where the browser does not copy, it is marked, so that two keys do. */
export function CopyField({ label, hint, value }: CopyFieldProps) {
  const { t } = useText();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<'copied' | 'marked' | null>(null);

  const copy = async () => {
    const isCopied = await writeToClipboard(value);
    if (!isCopied) input.current?.select();
    const found = isCopied ? 'copied' : 'marked';
    setResult(found);
    announce(t(`sharing.${found}`));
  };
  return (
    <div className={styles['line']}>
      <div className={styles['field']}>
        <TextField
          ref={input}
          label={label}
          hint={result === 'marked' ? t('sharing.marked') : hint}
          readOnly
          dir="ltr"
          value={value}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <Button className={styles['button']} onClick={() => void copy()}>
        {result === 'copied' ? <Check size={20} aria-hidden="true" /> : <Copy size={20} aria-hidden="true" />}
        {result === 'copied' ? t('sharing.copied') : t('sharing.copy')}
      </Button>
    </div>
  );
}
