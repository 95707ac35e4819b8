import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import { Field, type FieldTexts } from './Field.tsx';
import styles from './Field.module.css';

interface SelectFieldProps extends Omit<ComponentProps<'select'>, 'id' | 'size' | 'multiple'>, FieldTexts {
  /** As wide as its longest option instead of its container. */
  readonly short?: boolean | undefined;
}

/** A labelled native list of options; the `<option>` elements are the children. */
export function SelectField({ label, hint, error, short = false, className, children, ...rest }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select {...rest} {...control} className={classNames(styles['control'], short && styles['short'], className)}>
          {children}
        </select>
      )}
    </Field>
  );
}
