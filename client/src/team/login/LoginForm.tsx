import { type SyntheticEvent, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ApiRefusal } from '../request.ts';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';
import styles from './login.module.css';
import { PasswordField } from './PasswordField.tsx';
import { signIn } from './signingIn.ts';

/** Which field is wrong, and what to do about it. */
type LoginProblem = 'nameMissing' | 'passwordMissing' | ApiRefusal;

interface LoginFormProps {
  /** The name to begin with. */
  readonly name?: string | undefined;
}

/** Name and password. What was typed stays after a refusal; the focus goes to the field that needs another look. */
export function LoginForm({ name: knownName = '' }: LoginFormProps) {
  const { t } = useText();
  const [name, setName] = useState(knownName);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<LoginProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);

  const fail = (found: LoginProblem) => {
    setProblem(found);
    (found === 'nameMissing' ? nameInput : passwordInput).current?.focus();
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    if (name.trim() === '') return fail('nameMissing');
    if (password === '') return fail('passwordMissing');
    setBusy(true);
    const refused = await signIn({ name, password });
    setBusy(false);
    if (refused) fail(refused);
  };

  const nameError = problem === 'nameMissing' ? t('login.nameMissing') : undefined;
  const passwordError = (): string | undefined => {
    if (problem === null || problem === 'nameMissing') return undefined;
    return problem === 'passwordMissing' ? t('login.passwordMissing') : refusalText(t, problem);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        ref={nameInput}
        label={t('login.name')}
        autoComplete="username"
        autoCapitalize="none"
        value={name}
        error={nameError}
        onChange={(event) => setName(event.target.value)}
      />
      <PasswordField
        inputRef={passwordInput}
        label={t('login.password')}
        autoComplete="current-password"
        value={password}
        error={passwordError()}
        onChange={setPassword}
      />
      <Button type="submit" variant="primary" wide busy={busy} className={styles['submit']}>
        {t('login.submit')}
      </Button>
    </form>
  );
}
