import { ARBEITSPLATTFORM } from '@gehoer/shared/domain/templates/arbeitsplattform.ts';
import { type SyntheticEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { newId } from '../../live/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { api } from '../api.ts';
import { Panel } from '../frame/Panel.tsx';
import { Problem } from '../frame/Problem.tsx';
import type { ApiRefusal } from '../request.ts';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';
import { useLeaveGuard } from '../useLeaveGuard.ts';
import { FieldRows } from './FieldRows.tsx';
import { rowsOf } from './actionFields.ts';
import { problemsOf, requestOf, type SeriesDraft } from './newSeries.ts';

const firstDraft = (): SeriesDraft => ({
  id: newId(),
  title: '',
  organiser: '',
  eventLabel: ARBEITSPLATTFORM.eventLabel,
  rows: rowsOf(ARBEITSPLATTFORM.actionFields, newId),
});

/** Makes a series: everything stands there as the template has it and can be changed before. */
export function NewSeriesForm({ onCreated }: { readonly onCreated: (seriesId: string) => void }) {
  const { t } = useText();
  const [first] = useState(firstDraft);
  const [draft, setDraft] = useState(first);
  const [wasTried, setWasTried] = useState(false);
  const [refused, setRefused] = useState<ApiRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLeaveGuard(draft !== first && !busy);

  const change = (part: Partial<SeriesDraft>) => setDraft((current) => ({ ...current, ...part }));
  const problems = wasTried ? problemsOf(draft) : [];

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    flushSync(() => {
      setWasTried(true);
      setRefused(null);
    });
    if (problemsOf(draft).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid], [data-missing]')?.focus();
      return;
    }
    setBusy(true);
    const answer = await api.createSeries(requestOf(draft));
    setBusy(false);
    if (answer.ok) onCreated(answer.value.id);
    else if (answer.refused !== 'signedOut') setRefused(answer.refused);
  };

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <Panel narrow title={t('newSeries.about')}>
        <TextField
          label={t('newSeries.title')}
          hint={t('newSeries.titleHint')}
          maxLength={200}
          value={draft.title}
          error={problems.includes('title') && t('newSeries.titleMissing')}
          onChange={(event) => change({ title: event.target.value })}
        />
        <TextField
          label={t('newSeries.organiser')}
          hint={t('newSeries.organiserHint')}
          maxLength={200}
          value={draft.organiser}
          onChange={(event) => change({ organiser: event.target.value })}
        />
        <TextField
          label={t('newSeries.eventLabel')}
          hint={t('newSeries.eventLabelHint')}
          maxLength={200}
          value={draft.eventLabel}
          error={problems.includes('eventLabel') && t('newSeries.eventLabelMissing')}
          onChange={(event) => change({ eventLabel: event.target.value })}
        />
      </Panel>
      <Panel title={t('newSeries.fields')} intro={t('newSeries.fieldsIntro')}>
        <FieldRows rows={draft.rows} problems={problems} onChange={(rows) => change({ rows })} />
      </Panel>
      {refused && <Problem>{refusalText(t, refused)}</Problem>}
      <Button type="submit" variant="primary" size="large" busy={busy}>
        {t('newSeries.submit', { n: draft.rows.length })}
      </Button>
    </form>
  );
}
