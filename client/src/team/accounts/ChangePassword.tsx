import { type SyntheticEvent, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { api } from '../api.ts';
import { PasswordField } from '../login/PasswordField.tsx';
import { isLongEnough, PASSWORD_MIN } from '../login/passwordRule.ts';
import type { ApiRefusal } from '../request.ts';
import { useAnnounce } from '../text/AnnounceContext.ts';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';
import styles from './accounts.module.css';

/** Gives one's own account another password. What is too little is said before anything is sent. */
export function ChangePassword() {
  const { t } = useText();
  const announce = useAnnounce();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [problem, setProblem] = useState<ApiRefusal | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const currentInput = useRef<HTMLInputElement>(null);
  const nextInput = useRef<HTMLInputElement>(null);

  const fail = (found: ApiRefusal) => {
    setState('idle');
    setProblem(found);
    (found === 'weakPassword' ? nextInput : currentInput).current?.focus();
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (state === 'busy') return;
    if (current === '') return fail('wrongPassword');
    if (!isLongEnough(next)) return fail('weakPassword');
    setState('busy');
    const answer = await api.changePassword({ current, next });
    if (!answer.ok) return fail(answer.refused);
    setState('done');
    setProblem(null);
    setCurrent('');
    setNext('');
    announce(t('accounts.passwordChanged'));
  };

  const sentence = problem ? refusalText(t, problem) : undefined;
  return (
    <form noValidate className={styles['password']} onSubmit={(event) => void submit(event)}>
      <TextField
        ref={currentInput}
        type="password"
        label={t('accounts.passwordNow')}
        autoComplete="current-password"
        value={current}
        error={problem === 'weakPassword' ? undefined : sentence}
        onChange={(event) => setCurrent(event.target.value)}
      />
      <PasswordField
        inputRef={nextInput}
        label={t('accounts.passwordNew')}
        hint={t('setUp.passwordHint', { n: PASSWORD_MIN })}
        autoComplete="new-password"
        value={next}
        error={problem === 'weakPassword' ? sentence : undefined}
        onChange={setNext}
      />
      <Button type="submit" busy={state === 'busy'}>
        {t('accounts.passwordChange')}
      </Button>
      {state === 'done' && <p>{t('accounts.passwordChanged')}</p>}
    </form>
  );
}
