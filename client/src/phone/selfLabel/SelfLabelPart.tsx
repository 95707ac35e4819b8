import { type SubmitEvent, use } from 'react';
import { FEWEST_SHOWN, type Group } from '@gehoer/shared/domain/selfLabels.ts';
import { textIn } from '@gehoer/shared/domain/localText.ts';
import { CARD_FIELDS, GROUP_FIELDS, GROUP_PATH } from '@gehoer/shared/protocol/firstPage.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { usePlainPost } from '../first/PlainForm.ts';
import { useNavigation } from '../route/Navigation.ts';
import { useText } from '../text/PhoneText.ts';
import { SelfLabelStatus } from './SelfLabelStatus.tsx';
import styles from './SelfLabelPart.module.css';
import { selfLabelWords } from './selfLabelWords.ts';
import { useOwnGroup } from './useOwnGroup.ts';

interface SelfLabelPartProps {
  readonly groups: readonly Group[];
  /** There is no line. */
  readonly lost: boolean;
}

/**
 * "Ich bin heute hier als …": one question nobody has to answer, folded up until somebody wants it. The form works
 * without a script.
 */
export function SelfLabelPart({ groups, lost }: SelfLabelPartProps) {
  const { language, shown, own: wordings } = useText();
  const { t } = use(selfLabelWords(shown, wordings));
  const plain = usePlainPost();
  const code = useNavigation().route.code ?? '';
  const { own, say } = useOwnGroup(code, lost);
  const named = groups.map(({ id, name }) => ({ id, name: textIn(name, language) }));
  const offered = named.filter(({ name }) => name.text !== '');
  const chosen = offered.find(({ id }) => id === own?.groupId);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const said = new FormData(event.currentTarget).get(GROUP_FIELDS.group);
    say(typeof said === 'string' && said !== '' ? said : null);
  };
  const choice = { type: 'radio', name: GROUP_FIELDS.group } as const;
  return (
    <section className={styles['part']}>
      <details>
        <summary className={styles['question']}>
          {t('selfLabel.question')}{' '}
          {chosen && (
            <UserText inline text={chosen.name.text} lang={chosen.name.language} className={styles['chosen']} />
          )}
        </summary>
        <p>{t('selfLabel.voluntary')}</p>
        <p>
          {t('selfLabel.counted', { fewest: FEWEST_SHOWN })} {t('selfLabel.apart')}
        </p>
        <form
          onSubmit={submit}
          {...(plain && { method: 'post', action: `${plain.action}${GROUP_PATH}` })}
          autoComplete="off"
        >
          {plain && <input type="hidden" name={CARD_FIELDS.token} value={plain.form.token} />}
          {/* made anew with each answer: in between the boxes belong to whoever ticks them */}
          <fieldset key={chosen?.id} className={styles['groups']}>
            <legend>
              <VisuallyHidden>{t('selfLabel.question')}</VisuallyHidden>
            </legend>
            {offered.map(({ id, name }) => (
              <CheckboxField
                {...choice}
                key={id}
                value={id}
                defaultChecked={id === chosen?.id}
                label={<UserText inline text={name.text} lang={name.language} />}
              />
            ))}
            <CheckboxField {...choice} value="" defaultChecked={!chosen} label={t('selfLabel.none')} />
          </fieldset>
          <Button type="submit" wide>
            {t('selfLabel.send')}
          </Button>
        </form>
      </details>
      <SelfLabelStatus own={own} t={t} />
    </section>
  );
}
