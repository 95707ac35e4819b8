import { Button } from '../../ui/Button.tsx';
import type { DraftActions } from '../writing/draftActions.ts';
import { usePlainPost } from '../first/PlainForm.ts';
import { useText } from '../text/PhoneText.ts';
import type { WritingView } from '../view/writingView.ts';
import { focusHeading } from './focus.ts';
import styles from './WritingPlace.module.css';

interface WritingButtonsProps {
  readonly place: WritingView;
  readonly stepId: string;
  readonly actions: DraftActions;
}

/** What can become of a text that was left behind, apart from sending it. */
function Decisions({ place: { roundId }, stepId, actions }: WritingButtonsProps) {
  const { t } = useText();
  const and = (decide: () => void) => () => {
    decide();
    focusHeading();
  };
  return (
    <>
      <Button onClick={and(() => actions.keep(roundId, stepId))}>{t('draft.keep')}</Button>
      <Button onClick={and(() => actions.discard(roundId))}>{t('draft.discard')}</Button>
    </>
  );
}

/** The buttons under a field. A text that cannot be sent says so above and keeps its other buttons. */
export function WritingButtons(props: WritingButtonsProps) {
  const plain = usePlainPost();
  const { kind, cardsLeft, open } = props.place;
  const { t } = useText();
  return (
    <div className={styles['buttons']}>
      {open && cardsLeft !== 0 && (
        <Button
          type="submit"
          variant={kind === 'now' ? 'primary' : 'secondary'}
          size={kind === 'now' ? 'large' : 'regular'}
          className={styles['send']}
          // the field keeps the focus, and the keyboard of a phone stays open
          onMouseDown={(event) => event.preventDefault()}
        >
          {t(kind === 'earlier' ? 'draft.send' : 'composer.send')}
        </Button>
      )}
      {kind === 'earlier' && !plain && <Decisions {...props} />}
      {kind !== 'earlier' && cardsLeft !== null && cardsLeft > 0 && (
        <span className={styles['left']}>{t('composer.cardsLeft', { n: cardsLeft })}</span>
      )}
    </div>
  );
}
