import { type ReactNode, useId } from 'react';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { LabelWithMark } from './LabelWithMark.tsx';
import styles from './SavedChoice.module.css';
import { type SaveOutcome, useSaving } from './useSaving.ts';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface SavedChoiceProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly saved: Value;
  readonly save: (value: Value) => Promise<SaveOutcome>;
}

/** A few options, all in sight, of which one holds; the choice is saved at once. */
export function SavedChoice<Value extends string>({ legend, choices, saved, save }: SavedChoiceProps<Value>) {
  const { state, error, run } = useSaving();
  const name = useId();
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>
        <LabelWithMark state={state}>{legend}</LabelWithMark>
      </legend>
      {choices.map(({ value, label, hint }) => (
        <CheckboxField
          key={value}
          type="radio"
          name={name}
          label={label}
          hint={hint}
          checked={value === saved}
          error={value === saved ? error : undefined}
          onChange={() => void run(() => save(value))}
        />
      ))}
    </fieldset>
  );
}
