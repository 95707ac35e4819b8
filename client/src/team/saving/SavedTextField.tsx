import type { ChangeEvent, ComponentProps } from 'react';
import { TextAreaField } from '../../ui/TextAreaField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Contest } from './Contest.tsx';
import { LabelWithMark } from './LabelWithMark.tsx';
import type { SaveOutcome } from './useSaving.ts';
import { useDraft } from './useDraft.ts';

interface SavedTextProps {
  readonly label: string;
  readonly saved: string;
  readonly save: (text: string) => Promise<SaveOutcome>;
  readonly check?: ((text: string) => string | undefined) | undefined;
}

type InputProps = Omit<ComponentProps<typeof TextField>, 'label' | 'error' | 'value'>;
type AreaProps = Omit<ComponentProps<typeof TextAreaField>, 'label' | 'error' | 'value'>;

/** What both kinds of fields have in common: their words, and that leaving them saves. */
const useSavedField = ({ label, ...options }: SavedTextProps) => {
  const draft = useDraft(options);
  const field = {
    label: <LabelWithMark state={draft.state}>{label}</LabelWithMark>,
    value: draft.text,
    error: draft.error,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => draft.type(event.target.value),
    onBlur: draft.commit,
  };
  return { draft, field };
};

/** A line of text, a number, a date or a time that saves itself when it is left or Enter is pressed. */
export function SavedTextField({ label, saved, save, check, ...rest }: SavedTextProps & InputProps) {
  const { draft, field } = useSavedField({ label, saved, save, check });
  return (
    <div>
      <TextField
        {...rest}
        {...field}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.commit();
        }}
      />
      <Contest draft={draft} />
    </div>
  );
}

/** Several lines of text that save themselves when they are left. */
export function SavedTextArea({ label, saved, save, check, ...rest }: SavedTextProps & AreaProps) {
  const { draft, field } = useSavedField({ label, saved, save, check });
  return (
    <div>
      <TextAreaField {...rest} {...field} />
      <Contest draft={draft} />
    </div>
  );
}
