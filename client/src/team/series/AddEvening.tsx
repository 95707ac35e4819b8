import { type SyntheticEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { newId } from '../../live/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { api } from '../api.ts';
import { Panel } from '../frame/Panel.tsx';
import { paths } from '../paths.ts';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';
import styles from './AddEvening.module.css';

/** Adds one more evening to a series and goes on to its plan. */
export function AddEvening({ seriesId }: { readonly seriesId: string }) {
  const { t } = useText();
  const [, navigate] = useLocation();
  const [id] = useState(newId);
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    if (name.trim() === '') {
      setError(t('newSeries.fieldMissing'));
      input.current?.focus();
      return;
    }
    setError(undefined);
    setBusy(true);
    const answer = await api.addWorkshop(seriesId, { id, actionField: { de: name.trim() } });
    setBusy(false);
    if (answer.ok) navigate(paths.plan(answer.value.id));
    else if (answer.refused !== 'signedOut') setError(refusalText(t, answer.refused));
  };
  return (
    <div className={styles['add']}>
      <Panel title={t('nav.newEvening')} intro={t('series.addIntro')}>
        <form noValidate className={styles['form']} onSubmit={(event) => void submit(event)}>
          <div className={styles['name']}>
            <TextField
              ref={input}
              label={t('planning.actionField')}
              maxLength={200}
              value={name}
              error={error}
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          <Button type="submit" busy={busy}>
            {t('series.add')}
          </Button>
        </form>
      </Panel>
    </div>
  );
}
