import type { ComponentProps } from 'react';
import { FieldNotes, type FieldTexts, useFieldControl } from './Field.tsx';
import styles from './Field.module.css';

interface CheckboxFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'type' | 'size'>, FieldTexts {
  /** "radio" for one of several that share a `name`; put those into a `<fieldset>` with a `<legend>`. */
  readonly type?: 'checkbox' | 'radio' | undefined;
}

/** A box to tick with its label beside it; the whole line can be tapped. */
export function CheckboxField({ label, hint, error, type = 'checkbox', ...rest }: CheckboxFieldProps) {
  const { control, hintId, errorId } = useFieldControl({ hint, error });
  return (
    <div className={styles['checkField']}>
      <label className={styles['check']} htmlFor={control.id}>
        <input {...rest} {...control} type={type} className={styles['box']} />
        <span>{label}</span>
      </label>
      <FieldNotes hint={hint} error={error} hintId={hintId} errorId={errorId} />
    </div>
  );
}
