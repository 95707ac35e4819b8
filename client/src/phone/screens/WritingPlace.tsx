import { type Ref, useState } from 'react';
import { textFieldOf } from '@gehoer/shared/protocol/firstPage.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { DraftActions } from '../writing/draftActions.ts';
import { useText } from '../text/PhoneText.ts';
import type { WritingView } from '../view/writingView.ts';
import { CardFields } from '../first/CardFields.tsx';
import { usePlainPost, usePlainTarget } from '../first/PlainForm.ts';
import { CardField } from './CardField.tsx';
import { focusField } from './focus.ts';
import { EarlierHead, LatestCard, NextTexts, NoneLeft, SplitOffer, TableHint } from './WritingNotes.tsx';
import { useMoreCards } from './useMoreCards.ts';
import { useSending } from './useSending.ts';
import { WritingButtons } from './WritingButtons.tsx';
import styles from './WritingPlace.module.css';

interface WritingPlaceProps {
  readonly place: WritingView;
  /** The step the evening is at. */
  readonly stepId: string;
  readonly actions: DraftActions;
}

/** For buttons that go with what they do: the focus goes to the field that is written in next. */
const thenWrite = (roundId: string, act: () => void) => (): void => {
  act();
  focusField(roundId);
};

/** A field that is not needed now: one line, which opens it. */
function Folded({ title, onOpen }: { readonly title: string; readonly onOpen: () => void }) {
  return (
    <Button className={styles['kept']} onClick={onOpen}>
      {title}
    </Button>
  );
}

interface WritingProps extends WritingPlaceProps {
  readonly title: string;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly triedBlank: boolean;
  readonly onSend: () => void;
}

/** The field with everything that depends on the text in it. */
function Writing({ place, stepId, actions, title, field, triedBlank, onSend }: WritingProps) {
  const { t } = useText();
  const plain = usePlainPost();
  const { kind, roundId, draft, text, cardsLeft } = place;
  const refused = plain?.form.refused?.roundId === roundId ? plain.form.refused.code : null;
  const problem = triedBlank || refused === 'textEmpty' ? t('composer.empty') : refused && t(`refusal.${refused}`);
  const canSplit = !plain && text.canSplit && (cardsLeft === null || cardsLeft > 1 + draft.next.length);
  return (
    <>
      <CardField
        ref={field}
        name={textFieldOf(roundId)}
        label={kind === 'earlier' ? <VisuallyHidden>{title}</VisuallyHidden> : undefined}
        hint={kind !== 'earlier'}
        value={draft.text}
        state={text}
        limit={place.textLimit}
        error={problem}
        onChange={(value) => actions.write(roundId, value)}
        onSend={onSend}
      />
      {canSplit && <SplitOffer onSplit={thenWrite(roundId, () => actions.split(roundId))} />}
      <NextTexts texts={draft.next} onJoin={thenWrite(roundId, () => actions.join(roundId))} />
      <WritingButtons place={place} stepId={stepId} actions={actions} />
    </>
  );
}

/**
 * The place to write for one round. It stays the same element while the round goes from now to late to earlier, so
 * that somebody in the middle of a word keeps the keyboard and the place in the text.
 */
export function WritingPlace(props: WritingPlaceProps) {
  const { place, stepId, actions } = props;
  const { t } = useText();
  const plain = usePlainPost();
  const target = usePlainTarget();
  const { kind, roundId, draft, text, cardsLeft, round } = place;
  const [asked, setAsked] = useState(false);
  const [hasMore, saidMore] = useMoreCards(place.limit, kind);
  const { field, instead, triedBlank, send } = useSending(place, () => {
    saidMore();
    actions.send(roundId);
  });
  const isFull = cardsLeft === 0;
  const isDone = isFull && text.blank;
  const title = round ? t('draft.title', { n: round.number }) : t('draft.titleWithoutRound');

  if ((kind === 'late' || kind === 'why') && isDone) return null;
  if (kind === 'why' && !asked && text.blank) {
    return <Folded title={t('dots.why')} onOpen={thenWrite(roundId, () => setAsked(true))} />;
  }
  if (kind === 'earlier' && draft.keptAt === stepId) {
    return <Folded title={title} onOpen={thenWrite(roundId, () => actions.keep(roundId, null))} />;
  }
  return (
    <form
      {...target}
      className={styles['place']}
      data-kind={kind}
      data-round={round?.number ?? 'none'}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {kind === 'earlier' && <EarlierHead place={place} title={title} />}
      {kind === 'late' && <p>{t('round.lateCard')}</p>}
      {kind === 'why' && <p>{t('dots.whyHint')}</p>}
      {kind === 'now' && round?.table && <TableHint />}
      {hasMore && cardsLeft !== 0 && (
        <p>
          <strong>{t('composer.moreCards')}</strong>
        </p>
      )}
      {isFull && <NoneLeft ref={instead} hasText={!text.blank} />}
      {!isDone && <Writing {...props} title={title} field={field} triedBlank={triedBlank} onSend={send} />}
      <CardFields roundId={roundId} />
      <LatestCard state={place.latest ?? (plain?.form.arrived ? 'arrived' : null)} />
    </form>
  );
}
