import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import { Field, type FieldTexts } from './Field.tsx';
import styles from './Field.module.css';

interface TextAreaFieldProps extends Omit<ComponentProps<'textarea'>, 'id'>, FieldTexts {}

/** A labelled input of several lines. The script's direction follows what is typed (`dir="auto"`). */
export function TextAreaField({ label, hint, error, className, ...rest }: TextAreaFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <textarea dir="auto" {...rest} {...control} className={classNames(styles['control'], className)} />}
    </Field>
  );
}
