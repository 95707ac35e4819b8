import { type SyntheticEvent, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ApiRefusal } from '../request.ts';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';
import styles from './login.module.css';
import { PasswordField } from './PasswordField.tsx';
import { isLongEnough, PASSWORD_MIN } from './passwordRule.ts';
import { setUp } from './signingIn.ts';

const concernsName = (problem: ApiRefusal | null): boolean => problem === 'nameTaken' || problem === 'nameInvalid';

interface SetUpFormProps {
  readonly token: string;
  readonly onDone: () => void;
}

/** Name and password of a new account. What is too little is said before anything is sent. */
export function SetUpForm({ token, onDone }: SetUpFormProps) {
  const { t } = useText();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<ApiRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);

  const fail = (found: ApiRefusal) => {
    setProblem(found);
    (concernsName(found) ? nameInput : passwordInput).current?.focus();
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    if (name.trim() === '') return fail('nameInvalid');
    if (!isLongEnough(password)) return fail('weakPassword');
    setBusy(true);
    const refused = await setUp(token, { name, password });
    setBusy(false);
    if (refused) fail(refused);
    else onDone();
  };

  const sentence = problem ? refusalText(t, problem) : undefined;
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        ref={nameInput}
        label={t('setUp.name')}
        hint={t('setUp.nameHint')}
        autoComplete="username"
        value={name}
        error={concernsName(problem) ? sentence : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <PasswordField
        inputRef={passwordInput}
        label={t('setUp.password')}
        hint={t('setUp.passwordHint', { n: PASSWORD_MIN })}
        autoComplete="new-password"
        value={password}
        error={concernsName(problem) ? undefined : sentence}
        onChange={setPassword}
      />
      <Button type="submit" variant="primary" wide busy={busy} className={styles['submit']}>
        {t('setUp.submit')}
      </Button>
    </form>
  );
}
