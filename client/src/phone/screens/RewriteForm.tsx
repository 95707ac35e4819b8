import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../text/PhoneText.ts';
import type { OwnCardView } from '../view/ownCardViews.ts';
import type { CardActions } from '../writing/cardActions.ts';
import { CardField } from './CardField.tsx';
import { focusCard } from './focus.ts';
import styles from './OwnCards.module.css';

interface RewriteFormProps {
  readonly cardId: string;
  readonly rewriting: NonNullable<OwnCardView['rewriting']>;
  readonly actions: CardActions;
  /** Somebody has just opened it; after a reload it opens without taking the focus. */
  readonly takesFocus: boolean;
}

/** Changes the text of a card in its place. What is typed is kept on the device like every other text. */
export function RewriteForm({ cardId, rewriting: { text, state, limit }, actions, takesFocus }: RewriteFormProps) {
  const { t } = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [triedBlank, setTriedBlank] = useState(false);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const save = (): void => {
    setTriedBlank(state.blank);
    field.current?.focus();
    if (state.blank || state.tooLongBy > 0) return;
    actions.saveRewrite(cardId);
    focusCard(cardId);
  };
  const cancel = (): void => {
    actions.dropRewrite(cardId);
    focusCard(cardId);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <CardField
        ref={field}
        name={`change-${cardId}`}
        label={t('ownCards.editLabel')}
        value={text}
        state={state}
        limit={limit}
        error={triedBlank && state.blank ? t('composer.empty') : null}
        onChange={(value) => actions.rewrite(cardId, value)}
        onSend={save}
      />
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary">
          {t('ownCards.save')}
        </Button>
        <Button onClick={cancel}>{t('app.cancel')}</Button>
      </div>
    </form>
  );
}
