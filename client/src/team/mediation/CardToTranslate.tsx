import { roundNumber } from '@gehoer/shared/domain/numbering.ts';
import type { Card } from '@gehoer/shared/domain/card.ts';
import { isTooLong } from '@gehoer/shared/domain/text.ts';
import { MAX_TRANSLATION } from '@gehoer/shared/domain/translation.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { LANGUAGE_NAMES } from '@gehoer/shared/i18n/languageNames.ts';
import type { Live } from '../../live/live.ts';
import { Button } from '../../ui/Button.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { SavedTextArea } from '../saving/SavedTextField.tsx';
import { useSaving } from '../saving/useSaving.ts';
import { useText } from '../text/TextContext.ts';
import styles from './Mediation.module.css';

import type { Suggest } from './useMachine.ts';

interface CardToTranslateProps {
  readonly card: Card;
  readonly workshop: Workshop;
  readonly send: Live['send'];
  /** Null where there is no machine. */
  readonly suggest: Suggest | null;
}

/** A card, and beside it its German text, which saves itself. */
export function CardToTranslate({ card, workshop, send, suggest }: CardToTranslateProps) {
  const { t } = useText();
  const machine = useSaving();
  const { german } = card;
  const save = (text: string, translator: 'person' | 'machine') =>
    send('translateCard', { cardId: card.id, text, translator });
  const fillIn = async (ask: Suggest) => {
    const answer = await ask(card.id);
    return answer.ok ? save(answer.value.text, 'machine') : answer;
  };
  return (
    <li className={styles['card']}>
      <div className={styles['original']}>
        <p className={styles['about']}>
          <span lang={card.language}>{LANGUAGE_NAMES[card.language]}</span> ·{' '}
          {t('mediation.round', { n: roundNumber(workshop, card.roundId) })}
        </p>
        <UserText text={card.text} lang={card.language} className={styles['text']} />
      </div>
      <div className={styles['german']}>
        <SavedTextArea
          label={t('mediation.german')}
          hint={t('mediation.hint')}
          lang="de"
          rows={3}
          saved={german?.text ?? ''}
          save={(text) => save(text, 'person')}
          check={(text) => (isTooLong(text, MAX_TRANSLATION) ? t('refusal.textTooLong') : undefined)}
        />
        {german?.translator === 'machine' && (
          <p className={styles['machine']}>
            {t('mediation.byMachine')}
            <Button size="small" onClick={() => void machine.run(() => save(german.text, 'person'))}>
              {t('mediation.checked')}
            </Button>
          </p>
        )}
        {suggest && german === null && (
          <Button
            size="small"
            busy={machine.state === 'saving'}
            onClick={() => void machine.run(() => fillIn(suggest))}
          >
            {t('mediation.suggest')}
          </Button>
        )}
        {machine.error !== undefined && <p role="alert">{machine.error}</p>}
      </div>
    </li>
  );
}
