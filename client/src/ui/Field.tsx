import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

export interface FieldTexts {
  readonly label: ReactNode;
  /** Help that stays visible while typing. */
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right; marks the control as invalid. */
  readonly error?: ReactNode;
}

/** What ties a control to its label, hint and error; spread it on the control. */
interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/**
 * The ids of a labelled control. The error is named before the hint, since it is what a person must hear first.
 * @returns attributes for the control, and the ids of the two texts
 */
export function useFieldControl({ hint, error }: Pick<FieldTexts, 'hint' | 'error'>) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [error ? errorId : '', hint ? hintId : ''].filter(Boolean).join(' ');
  const control: FieldControl = {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  };
  return { control, hintId, errorId };
}

/** The hint and the error of a field, each where the control's `aria-describedby` expects it. */
export function FieldNotes(props: Pick<FieldTexts, 'hint' | 'error'> & { hintId: string; errorId: string }) {
  return (
    <>
      {props.hint ? (
        <span id={props.hintId} className={styles['hint']}>
          {props.hint}
        </span>
      ) : null}
      {props.error ? (
        <span id={props.errorId} className={styles['error']}>
          {props.error}
        </span>
      ) : null}
    </>
  );
}

interface FieldProps extends FieldTexts {
  readonly children: (control: FieldControl) => ReactNode;
}

/** A labelled control of any kind: `<Field label="…">{(control) => <input {...control} />}</Field>`. */
export function Field({ label, hint, error, children }: FieldProps) {
  const { control, hintId, errorId } = useFieldControl({ hint, error });
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={control.id}>
        {label}
      </label>
      <FieldNotes hint={hint} error={error} hintId={hintId} errorId={errorId} />
      {children(control)}
    </div>
  );
}
