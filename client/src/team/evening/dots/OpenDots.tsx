import { optionsOf, suggestedDots } from '@gehoer/shared/domain/dots.ts';
import { MAX_DOTS, type Round } from '@gehoer/shared/domain/round.ts';
import { useState } from 'react';
import { useLive } from '../../../live/useLive.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import type { Outline } from '../outline.ts';
import { momentText } from '../programme/momentText.ts';
import type { DotsRules } from '../programme/useMoves.ts';
import styles from './DotsControl.module.css';

/** With more than one dot for a cluster people can say what matters most to them; with two nobody decides alone. */
const USUAL_PER_CLUSTER = 2;

interface CountSelectProps {
  readonly label: string;
  readonly hint?: string;
  readonly most: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function CountSelect({ label, hint, most, value, onChange }: CountSelectProps) {
  const { t } = useText();
  return (
    <SelectField
      short
      label={label}
      hint={hint}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {Array.from({ length: most }, (_, index) => index + 1).map((n) => (
        <option key={n} value={n}>
          {t('dots.points', { n })}
        </option>
      ))}
    </SelectField>
  );
}

interface RulesProps {
  readonly rules: DotsRules;
  /** Dots have been given under these rules. */
  readonly fixed: boolean;
  readonly onChange: (rules: DotsRules) => void;
}

function Rules({ rules: { perPerson, perCluster }, fixed, onChange }: RulesProps) {
  const { t } = useText();
  if (fixed) {
    const words = { perPerson: t('dots.points', { n: perPerson }), perCluster: t('dots.points', { n: perCluster }) };
    return <p>{t('dots.fixed', words)}</p>;
  }
  return (
    <div className={styles['rules']}>
      <CountSelect
        label={t('dots.perPerson')}
        hint={t('dots.perPersonHint')}
        most={MAX_DOTS}
        value={perPerson}
        onChange={(n) => onChange({ perPerson: n, perCluster: Math.min(n, perCluster) })}
      />
      <CountSelect
        label={t('dots.perCluster')}
        most={perPerson}
        value={perCluster}
        onChange={(n) => onChange({ perPerson, perCluster: n })}
      />
    </div>
  );
}

interface OpenDotsProps {
  readonly state: Outline;
  readonly round: Round;
  /** Connected phones. */
  readonly phones: number;
  readonly onOpen: (rules: DotsRules) => void;
  readonly onCancel: () => void;
}

/** Asks for the rules of an opinion poll, says what will happen, and opens it: the one question before phones move. */
export function OpenDots({ state, round, phones, onOpen, onCancel }: OpenDotsProps) {
  const { t } = useText();
  const { live } = useEvening();
  const workshop = useLive(live, ({ replica }) => replica.confirmed);
  const count = optionsOf(workshop, round.id).length;
  const suggested = suggestedDots(count);
  const usual = { perPerson: suggested, perCluster: Math.min(USUAL_PER_CLUSTER, suggested) };
  const fixed = (round.dots?.result?.ballots ?? 0) > 0;
  const [rules, setRules] = useState<DotsRules>((fixed && round.dots) || usual);
  const step = state.programme.steps.find(({ id }) => id === round.id);
  const title = t('dots.openTitle');
  if (count === 0 || !step) {
    const close = <Button onClick={onCancel}>{t('app.close')}</Button>;
    return (
      <Dialog open title={title} footer={close} onClose={onCancel}>
        <p>{t('dots.noOptions')}</p>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      open
      title={title}
      confirmLabel={t('dots.openNow')}
      cancelLabel={t('app.cancel')}
      onConfirm={() => onOpen(rules)}
      onCancel={onCancel}
    >
      <p>{t('dots.intro')}</p>
      <p>{t('dots.options', { n: count })}</p>
      <Rules rules={rules} fixed={fixed} onChange={setRules} />
      <p>{t('dots.note')}</p>
      <p>
        <strong>{t('evening.phonesMove', { n: phones, target: momentText(t, state, { step, phase: 'dots' }) })}</strong>
      </p>
      <p>{t('evening.nothingLost')}</p>
    </ConfirmDialog>
  );
}
