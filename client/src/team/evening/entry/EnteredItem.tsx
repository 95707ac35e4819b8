import { roundNumber } from '@gehoer/shared/domain/numbering.ts';
import type { Card } from '@gehoer/shared/domain/card.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { TextAreaField } from '../../../ui/TextAreaField.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { refusalText } from '../../text/refusalText.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { roundColour } from '../roundColour.ts';
import styles from './EntryDesk.module.css';

interface CorrectionProps {
  readonly card: Card;
  readonly onDone: () => void;
}

/** The field in which a typed card is corrected; a text that is refused stays in it. */
function Correction({ card, onDone }: CorrectionProps) {
  const { t } = useText();
  const { steps } = useEvening();
  const announce = useAnnounce();
  const [text, setText] = useState(card.text);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = async (): Promise<void> => {
    const outcome = await steps.act('correctCard', { cardId: card.id, text, language: card.language }, null);
    if (!outcome.ok) return setError(refusalText(t, outcome.refused));
    announce(t('entry.corrected'));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onDone();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void save();
  };
  return (
    <>
      <TextAreaField
        ref={field}
        rows={2}
        lang={card.language}
        label={t('entry.text')}
        error={error}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles['buttons']}>
        <Button size="small" variant="primary" onClick={() => void save()}>
          {t('app.save')}
        </Button>
        <Button size="small" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </>
  );
}

/** One typed card, and where it comes from. */
export function EnteredItem({ card, state }: { readonly card: Card; readonly state: Workshop }) {
  const { t } = useText();
  const [correcting, setCorrecting] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { text, language, kind, table, roundId } = card;
  const facts = [
    t('evening.round', { n: roundNumber(state, roundId) }),
    kind === 'note' ? t('entry.kind_note') : '',
    table === null ? '' : t('entry.fromTable', { n: table }),
  ];
  const done = (): void => {
    setCorrecting(false);
    item.current?.focus();
  };
  return (
    <li ref={item} tabIndex={-1} className={styles['card']} data-kind={kind} data-round={roundColour(state, roundId)}>
      {correcting ? (
        <Correction card={card} onDone={done} />
      ) : (
        <>
          {text === '' ? <em>{t('entry.erased')}</em> : <UserText text={text} lang={language} />}
          <p className={styles['facts']}>
            <span>{facts.filter(Boolean).join(', ')}</span>
            {text !== '' && (
              <Button
                size="small"
                variant="quiet"
                aria-label={t('entry.correctLabel', { text })}
                onClick={() => setCorrecting(true)}
              >
                {t('entry.correct')}
              </Button>
            )}
          </p>
        </>
      )}
    </li>
  );
}
