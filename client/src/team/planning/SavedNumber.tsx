import { SavedTextField } from '../saving/SavedTextField.tsx';
import type { SaveOutcome } from '../saving/useSaving.ts';
import { useText } from '../text/TextContext.ts';
import styles from './SavedNumber.module.css';
import { wholeNumber } from './numberCheck.ts';

interface SavedNumberProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly min: number;
  readonly max: number;
  readonly saved: number;
  readonly save: (value: number) => Promise<SaveOutcome>;
}

/** A whole number between two others, both allowed. */
export function SavedNumber({ min, max, saved, save, ...rest }: SavedNumberProps) {
  const { t } = useText();
  const problem = t('planning.numberRange', { min, max });
  return (
    <SavedTextField
      {...rest}
      className={styles['number']}
      inputMode="numeric"
      maxLength={6}
      saved={String(saved)}
      check={(text) => (wholeNumber(text, min, max) === null ? problem : undefined)}
      save={async (text) => {
        const value = wholeNumber(text, min, max);
        return value === null ? { ok: false, refused: 'invalidValue' } : save(value);
      }}
    />
  );
}
