import { textIn } from '@gehoer/shared/domain/localText.ts';
import { type SubmitEvent, useId, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { api } from '../../api.ts';
import { useText } from '../../text/TextContext.ts';
import { useLoaded } from '../../useLoaded.ts';
import { useEvening } from '../EveningContext.ts';
import { otherFields } from './model/otherFields.ts';
import styles from './FieldDialog.module.css';

interface FieldDialogProps {
  /** As it is now; empty = none. */
  readonly field: string;
  readonly onSave: (field: string) => void;
  readonly onClose: () => void;
}

/** Longest name the mark takes. */
const MAX_FIELD = 200;

/** Notes that a card belongs to another action field: one of the series with a click, or any other by its name. */
export function FieldDialog({ field, onSave, onClose }: FieldDialogProps) {
  const { t, language } = useText();
  const { workshopId } = useEvening();
  const formId = useId();
  const [typed, setTyped] = useState(field);
  const { answer } = useLoaded('series', api.series);
  const series = answer?.ok ? answer.value : [];
  const fields = otherFields(series, workshopId).map((name) => textIn(name, language).text);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') onSave(typed.trim());
  };
  return (
    <Dialog
      open
      title={t('sort.fieldTitle')}
      closeLabel={t('app.close')}
      onClose={onClose}
      footer={
        <>
          {field !== '' && <Button onClick={() => onSave('')}>{t('sort.fieldRemove')}</Button>}
          <Button variant="primary" type="submit" form={formId}>
            {t('app.save')}
          </Button>
        </>
      }
    >
      <p>{t('sort.fieldHelp')}</p>
      {fields.length > 0 && (
        <ul role="list" className={styles['fields']}>
          {fields.map((name) => (
            <li key={name}>
              <Button size="small" aria-pressed={name === field} onClick={() => onSave(name)}>
                <bdi>{name}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form id={formId} onSubmit={save}>
        <TextField
          label={t('sort.fieldLabel')}
          value={typed}
          maxLength={MAX_FIELD}
          dir="auto"
          autoComplete="off"
          data-autofocus
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
    </Dialog>
  );
}
