import { Panel } from '../../frame/Panel.tsx';
import { SavedChoice } from '../../saving/SavedChoice.tsx';
import { SavedSelect } from '../../saving/SavedSelect.tsx';
import { useText } from '../../text/TextContext.ts';
import { useProfile } from '../PlanContext.ts';
import { SavedNumber } from '../SavedNumber.tsx';
import { CheckingChoice } from './CheckingChoice.tsx';
import { ForecastBox } from './ForecastBox.tsx';
import styles from './parts.module.css';

const NO_LIMIT = 'none';
const LIMITS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface LimitSelectProps {
  readonly name: 'cardLimit' | 'tableLimit';
  readonly label: string;
}

/** How many cards a phone or a table may write in each round. */
function LimitSelect({ name, label }: LimitSelectProps) {
  const { t } = useText();
  const { profile, change } = useProfile();
  return (
    <SavedSelect
      short
      label={label}
      saved={String(profile[name] ?? NO_LIMIT)}
      save={(value) => change({ [name]: value === NO_LIMIT ? null : Number(value) })}
    >
      {LIMITS.map((limit) => (
        <option key={limit} value={limit}>
          {t('planning.cardCount', { n: limit })}
        </option>
      ))}
      <option value={NO_LIMIT}>{t('planning.noLimit')}</option>
    </SavedSelect>
  );
}

/** How many cards there may be and who sees them when, with a look at what that means for the sorting. */
export function CardsPart() {
  const { t } = useText();
  const { profile, change } = useProfile();
  return (
    <Panel id="karten" title={t('planning.cards')} intro={t('planning.cardsIntro')}>
      <div className={styles['numbers']}>
        <SavedNumber
          label={t('planning.expectedPeople')}
          min={1}
          max={2000}
          saved={profile.expectedPeople}
          save={(expectedPeople) => change({ expectedPeople })}
        />
        <LimitSelect name="cardLimit" label={t('planning.cardLimit')} />
        <LimitSelect name="tableLimit" label={t('planning.tableLimit')} />
      </div>
      <ForecastBox />
      <SavedChoice
        legend={t('planning.whileCollecting')}
        choices={[
          { value: 'covered', label: t('planning.covered'), hint: t('planning.coveredHint') },
          { value: 'live', label: t('planning.live'), hint: t('planning.liveHint') },
        ]}
        saved={profile.cardsWhileCollecting}
        save={(cardsWhileCollecting) => change({ cardsWhileCollecting })}
      />
      <CheckingChoice />
      <details className={styles['more']}>
        <summary>{t('planning.textLimitTitle')}</summary>
        <SavedNumber
          label={t('planning.textLimit')}
          hint={t('planning.textLimitHint')}
          min={140}
          max={280}
          saved={profile.textLimit}
          save={(textLimit) => change({ textLimit })}
        />
      </details>
    </Panel>
  );
}
