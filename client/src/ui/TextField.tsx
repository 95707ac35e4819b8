import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import { Field, type FieldTexts } from './Field.tsx';
import styles from './Field.module.css';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'size'>, FieldTexts {
  /** For a number, a date or a code: as wide as its content instead of its container. */
  readonly short?: boolean | undefined;
}

/** A labelled one-line input; `type` may be text, number, date, time, password, email, search … */
export function TextField({ label, hint, error, short = false, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input {...rest} {...control} className={classNames(styles['control'], short && styles['short'], className)} />
      )}
    </Field>
  );
}
