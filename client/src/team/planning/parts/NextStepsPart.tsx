import { Panel } from '../../frame/Panel.tsx';
import { useText } from '../../text/TextContext.ts';
import { useProfile } from '../PlanContext.ts';
import { LocalTextField } from '../texts/LocalTextField.tsx';
import { TextLanguages } from '../texts/TextLanguages.tsx';

/** What becomes of the cards: the last thing phones and wall show. */
export function NextStepsPart() {
  const { t } = useText();
  const { profile, change } = useProfile();
  const { nextSteps } = profile;
  return (
    <Panel id="weiter" title={t('planning.nextSteps')} intro={t('planning.nextStepsIntro')}>
      <TextLanguages texts={[nextSteps]} />
      <LocalTextField
        long
        label={t('planning.nextStepsText')}
        hint={t('planning.nextStepsHint')}
        maxLength={1000}
        texts={nextSteps}
        save={(language, text) => change({ nextSteps: { ...nextSteps, [language]: text } })}
      />
    </Panel>
  );
}
