import { useState } from 'react';
import type { LegalPage } from '@gehoer/shared/protocol/legal.ts';
import { Button } from '../../ui/Button.tsx';
import { TextAreaField } from '../../ui/TextAreaField.tsx';
import { api } from '../api.ts';
import type { ApiRefusal } from '../request.ts';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';
import styles from './legal.module.css';

const ADDRESSES: Readonly<Record<LegalPage, string>> = {
  privacy: '/datenschutz',
  imprint: '/impressum',
  accessibility: '/barrierefreiheit',
};

/** How many details a text still lacks: each stands in brackets. */
const missingIn = (text: string): number => text.match(/\[[^\]]+\]/gu)?.length ?? 0;

/** One text: it stays in the field until the server has it. */
export function LegalTextForm({ page, before }: { readonly page: LegalPage; readonly before: string }) {
  const { t } = useText();
  const [text, setText] = useState(before);
  const [kept, setKept] = useState(before);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiRefusal | null>(null);
  const [isSaved, setSaved] = useState(false);
  const missing = missingIn(text);
  const save = async (wanted: string): Promise<void> => {
    setBusy(true);
    const answer = await api.setLegalText({ page, text: wanted });
    setBusy(false);
    setSaved(answer.ok);
    setRefused(answer.ok ? null : answer.refused);
    if (!answer.ok) return;
    setKept(answer.value.text);
    setText(answer.value.text);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(text);
      }}
    >
      <TextAreaField
        lang="de"
        rows={14}
        label={t(`legal.${page}`)}
        hint={missing > 0 && t('legal.missing', { n: missing })}
        error={refused && refusalText(t, refused)}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setSaved(false);
        }}
      />
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" busy={busy} disabled={text === kept}>
          {t('legal.save')}
        </Button>
        <Button onClick={() => void save('')}>{t('legal.reset')}</Button>
        <a href={ADDRESSES[page]} target="_blank" rel="noreferrer">
          {t('legal.preview')}
        </a>
        <span role="status">{isSaved && t('legal.saved')}</span>
      </div>
    </form>
  );
}
