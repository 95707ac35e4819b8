import type { Step } from '@gehoer/shared/domain/programme.ts';
import { SavedTextField } from '../../saving/SavedTextField.tsx';
import { useText } from '../../text/TextContext.ts';
import { usePlan } from '../PlanContext.ts';
import styles from './programme.module.css';

/** Who gives the talk, and its title. */
export function TalkStep({ step }: { readonly step: Extract<Step, { kind: 'talk' }> }) {
  const { t } = useText();
  const { send } = usePlan();
  const { id: stepId, speaker, title } = step;
  return (
    <div className={styles['talk']}>
      <SavedTextField
        label={t('planning.speaker')}
        maxLength={200}
        saved={speaker}
        save={(text) => send('changeTalk', { stepId, speaker: text, title })}
      />
      <SavedTextField
        label={t('planning.talkTitle')}
        maxLength={200}
        saved={title}
        save={(text) => send('changeTalk', { stepId, speaker, title: text })}
      />
    </div>
  );
}
