import { type ChangeEvent, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Pictogram } from '../../ui/Pictogram.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../text/PhoneText.ts';
import styles from './EnterCode.module.css';
import { digitsIn, grouped, isCode } from './joinCode.ts';

/** With a space that does not break: the code stays on one line. */
const EXAMPLE = '123\u00A0456';

interface EnterCodeProps {
  /** Digits that are known already, from an address that was not complete. */
  readonly known: string;
  readonly onEnter: (code: string) => void;
}

/** What is wrong with digits that lead nowhere. */
const problemOf = (digits: string): 'incomplete' | 'wrongCode' => (digits.length < 6 ? 'incomplete' : 'wrongCode');

/** Groups the digits while somebody types at the end; in the middle the text under the cursor must not move. */
const tidied = ({ target: { value, selectionEnd } }: ChangeEvent<HTMLInputElement>): string =>
  selectionEnd === value.length ? grouped(digitsIn(value)) : value;

/** The way in without a QR code. */
export function EnterCode({ known, onEnter }: EnterCodeProps) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(grouped(known));
  const [problem, setProblem] = useState(known === '' ? null : problemOf(known));
  const enter = (): void => {
    const code = digitsIn(typed);
    if (isCode(code)) return onEnter(code);
    setProblem(problemOf(code));
    field.current?.focus();
  };
  return (
    <>
      <Pictogram name="arrival" className={styles['sign']} />
      <h1 tabIndex={-1}>{t('join.title')}</h1>
      <form
        method="get"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          enter();
        }}
      >
        <TextField
          ref={field}
          className={styles['code']}
          label={t('join.codeLabel')}
          hint={t('join.codeHint', { example: EXAMPLE })}
          error={problem && t(`join.${problem}`)}
          name="code"
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          value={typed}
          onChange={(event) => {
            setTyped(tidied(event));
            setProblem(null);
          }}
        />
        <Button type="submit" variant="primary" size="large" wide>
          {t('join.enter')}
        </Button>
      </form>
      <p className={styles['help']}>{t('join.help')}</p>
    </>
  );
}
