import type { Round } from '@gehoer/shared/domain/round.ts';
import { textIn } from '@gehoer/shared/domain/localText.ts';
import { useText } from '../../text/TextContext.ts';
import { usePlan } from '../PlanContext.ts';
import { LocalTextField } from '../texts/LocalTextField.tsx';

/** Stands in a question for the name of the action field. */
const FIELD_MARK = '{T}';

/** Both versions of a question, in the language that is being edited. */
export function QuestionFields({ round }: { readonly round: Round }) {
  const { t, language } = useText();
  const { workshop, send } = usePlan();
  const field = textIn(workshop.profile.actionField, language).text;
  const mark = t('planning.fieldMark', { mark: FIELD_MARK, field });
  return (
    <>
      {(['plain', 'official'] as const).map((version) => (
        <LocalTextField
          key={version}
          long
          label={t(`planning.${version}`)}
          hint={
            <>
              {t(`planning.${version}Hint`)} {version === 'plain' && mark}
            </>
          }
          maxLength={400}
          texts={round.questions[version]}
          save={(each, text) => send('changeQuestion', { roundId: round.id, version, language: each, text })}
        />
      ))}
    </>
  );
}
