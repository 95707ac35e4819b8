import { dirOf, type Language } from '@gehoer/shared/domain/languages.ts';
import { Check, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { LabelWithMark } from '../saving/LabelWithMark.tsx';
import { useSaving } from '../saving/useSaving.ts';
import { useText } from '../text/TextContext.ts';
import styles from './languages.module.css';
import { OwnWording } from './OwnWording.tsx';
import type { StatedText } from './textStatus.ts';
import type { SetText } from './useTexts.ts';

interface TextItemProps {
  readonly language: Language;
  readonly text: StatedText;
  readonly onSet: SetText;
}

/** The German wording of the same plural form, or where German has none, of all others. */
const germanOf = ({ german, category }: StatedText): string =>
  (german.find((each) => each.category === category) ?? german.at(-1))?.text ?? '';

/** Ticked by somebody who speaks the language: this wording is right. */
function Confirmation({ text: { id, own, isConfirmed }, onSet }: Pick<TextItemProps, 'text' | 'onSet'>) {
  const { t } = useText();
  const { state, error, run } = useSaving();
  return (
    <CheckboxField
      label={<LabelWithMark state={state}>{t('languages.confirm')}</LabelWithMark>}
      error={error}
      checked={isConfirmed}
      onChange={({ target }) => void run(() => onSet({ id, own, confirmed: target.checked }))}
    />
  );
}

/** One text: German, what phones show, whether it is confirmed, and the place's own wording. */
export function TextItem({ language, text, onSet }: TextItemProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const { category, own, inUse, isConfirmed, confirmed } = text;
  const isGerman = language === 'de';
  return (
    <li className={styles['item']} data-state={isConfirmed ? 'confirmed' : 'open'}>
      <div className={styles['words']}>
        {category !== null && <p className={styles['form']}>{t(`pluralForm.${category as 'other'}`)}</p>}
        {!isGerman && (
          <p lang="de" className={styles['german']}>
            {germanOf(text)}
          </p>
        )}
        <div>
          <p lang={language} dir={dirOf(language)} className={styles['inUse']}>
            {inUse}
          </p>
          <p className={styles['marks']}>
            {own !== null && (
              <span className={styles['ownMark']}>
                <PencilLine size={16} aria-hidden="true" />
                {t('languages.own')}
              </span>
            )}
            {!isGerman && isConfirmed && (
              <span className={styles['confirmedMark']}>
                <Check size={16} strokeWidth={3} aria-hidden="true" />
                {t('languages.confirmed')}
              </span>
            )}
            {!isGerman && !isConfirmed && <span className={styles['openMark']}>{t('languages.toConfirm')}</span>}
          </p>
        </div>
      </div>
      <div className={styles['acts']}>
        {!isGerman && (own !== null || !confirmed) && <Confirmation text={text} onSet={onSet} />}
        {!isOpen && (
          <Button size="small" onClick={() => setOpen(true)}>
            {t(own === null ? 'languages.change' : 'languages.changeOwn')}
          </Button>
        )}
      </div>
      {isOpen && <OwnWording language={language} text={text} onSet={onSet} onDone={() => setOpen(false)} />}
    </li>
  );
}
