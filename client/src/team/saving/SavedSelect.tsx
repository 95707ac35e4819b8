import type { ComponentProps } from 'react';
import { SelectField } from '../../ui/SelectField.tsx';
import { LabelWithMark } from './LabelWithMark.tsx';
import { type SaveOutcome, useSaving } from './useSaving.ts';

interface SavedSelectProps extends Omit<ComponentProps<typeof SelectField>, 'label' | 'error' | 'value' | 'onChange'> {
  readonly label: string;
  /** The chosen option's value. */
  readonly saved: string;
  readonly save: (value: string) => Promise<SaveOutcome>;
}

/** A list of options whose choice is saved at once. */
export function SavedSelect({ label, saved, save, ...rest }: SavedSelectProps) {
  const { state, error, run } = useSaving();
  return (
    <SelectField
      {...rest}
      label={<LabelWithMark state={state}>{label}</LabelWithMark>}
      value={saved}
      error={error}
      onChange={(event) => {
        const { value } = event.target;
        void run(() => save(value));
      }}
    />
  );
}
