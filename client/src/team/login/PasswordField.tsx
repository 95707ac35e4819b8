import { type RefObject, useState } from 'react';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../text/TextContext.ts';

interface PasswordFieldProps {
  readonly inputRef?: RefObject<HTMLInputElement | null> | undefined;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A password that can be looked at, so that nobody has to type it twice. */
export function PasswordField({ inputRef, onChange, ...rest }: PasswordFieldProps) {
  const { t } = useText();
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <TextField
        {...rest}
        ref={inputRef}
        type={isShown ? 'text' : 'password'}
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      <CheckboxField
        label={t('setUp.showPassword')}
        checked={isShown}
        onChange={(event) => setIsShown(event.target.checked)}
      />
    </>
  );
}
