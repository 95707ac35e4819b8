import type { Card } from '@gehoer/shared/domain/card.ts';
import { type KeyboardEvent, type SubmitEvent, useId, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextAreaField } from '../../../ui/TextAreaField.tsx';
import { useText } from '../../text/TextContext.ts';
import type { BoardLayout } from './model/boardLayout.ts';
import { targetText } from './targetText.ts';

interface NoteDialogProps {
  /** What is corrected; without it a new note is written. */
  readonly card?: Card;
  /** Where a new note goes: a cluster, or null = unsorted. */
  readonly areaId?: string | null;
  readonly layout: BoardLayout;
  /** Resolves with whether it was saved; if not, the text stays in the field. */
  readonly onSave: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Writes a note of the facilitation, or corrects it or a card that the team has typed. */
export function NoteDialog({ card, areaId = null, layout, onSave, onClose }: NoteDialogProps) {
  const { t } = useText();
  const formId = useId();
  const [text, setText] = useState(card?.text ?? '');
  const [saving, setSaving] = useState(false);
  const save = async () => {
    if (saving || text.trim() === '') return;
    setSaving(true);
    const isSaved = await onSave(text);
    setSaving(false);
    if (isSaved) onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save();
  };
  const saveByKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) void save();
  };
  const place = targetText(t, areaId === null ? { kind: 'unsorted' } : { kind: 'cluster', clusterId: areaId }, layout);
  const isNote = card === undefined || card.kind === 'note';
  return (
    <Dialog
      open
      title={card === undefined ? t('sort.note') : isNote ? t('sort.edit') : t('sort.editCard')}
      closeLabel={t('app.close')}
      onClose={onClose}
      footer={
        <Button variant="primary" type="submit" form={formId} busy={saving}>
          {t('app.save')}
        </Button>
      }
    >
      {card === undefined && <p>{t('sort.noteIn', { target: place })}</p>}
      <form id={formId} onSubmit={submit}>
        <TextAreaField
          label={t('sort.noteText')}
          hint={isNote ? `${t('sort.noteHelp')} ${t('sort.noteKeys')}` : t('sort.noteKeys')}
          value={text}
          rows={4}
          data-autofocus
          onChange={({ target }) => setText(target.value)}
          onKeyDown={saveByKey}
        />
      </form>
    </Dialog>
  );
}
