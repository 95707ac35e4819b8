import { CircleCheck, Lightbulb } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { adviceOn, type Forecast, forecast } from '../forecast.ts';
import { usePlan } from '../PlanContext.ts';
import { roundsOf } from '../programme/roundsOf.ts';
import { useSaving } from '../../saving/useSaving.ts';
import { useText } from '../../text/TextContext.ts';
import styles from './ForecastBox.module.css';

/** "45 people × 2 = up to 90 cards per round". */
function ForecastLine({ mode, writers, limit, cards }: Forecast) {
  const { t } = useText();
  const who = t(mode === 'table' ? 'planning.tables' : 'planning.people', { n: writers });
  return (
    <p className={styles['line']}>
      <span className={styles['mode']}>{t(`planning.${mode}`)}</span>
      <strong>
        {limit === null || cards === null
          ? t('planning.forecastOpen', { who })
          : t('planning.forecast', { who, limit, cards })}
      </strong>
    </p>
  );
}

/** What the numbers mean for one round of each kind the evening has, and what practice advises. */
export function ForecastBox() {
  const { t } = useText();
  const { workshop, send } = usePlan();
  const titleId = useId();
  const { state, error, run } = useSaving();
  const rounds = roundsOf(workshop);
  const modes = (['single', 'table'] as const).filter((mode) => rounds.some((round) => round.mode === mode));
  const forecasts = modes.map((mode) => forecast(workshop.profile, mode));
  const advice = [...new Set(forecasts.flatMap(adviceOn))];

  const switchToTables = () =>
    run(async () => {
      const singles = rounds.filter(({ mode, phase }) => mode === 'single' && phase === 'waiting');
      const outcomes = await Promise.all(
        singles.map(({ id, minutes }) => send('setRound', { roundId: id, mode: 'table', minutes })),
      );
      return outcomes.find(({ ok }) => !ok) ?? { ok: true };
    });

  return (
    <div role="group" aria-labelledby={titleId} className={styles['box']}>
      <h3 id={titleId} className={styles['title']}>
        {t('planning.forecastTitle')}
      </h3>
      {forecasts.map((each) => (
        <ForecastLine key={each.mode} {...each} />
      ))}
      <ul role="list" className={styles['advice']}>
        {advice.length === 0 && (
          <li className={styles['fine']}>
            <CircleCheck size={22} aria-hidden="true" />
            {t('planning.adviceFine')}
          </li>
        )}
        {advice.map((each) => (
          <li key={each}>
            <Lightbulb size={22} aria-hidden="true" />
            <span>{t(`advice.${each}`)}</span>
          </li>
        ))}
      </ul>
      {advice.includes('tables') && (
        <Button size="small" busy={state === 'saving'} onClick={() => void switchToTables()}>
          {t('planning.useTables')}
        </Button>
      )}
      {error !== undefined && <p role="alert">{error}</p>}
    </div>
  );
}
