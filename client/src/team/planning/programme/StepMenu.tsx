import type { Step } from '@gehoer/shared/domain/programme.ts';
import { Ellipsis } from 'lucide-react';
import { Menu } from '../../../ui/Menu.tsx';
import { useText } from '../../text/TextContext.ts';
import type { StepKind } from './placeFor.ts';

interface StepMenuProps {
  readonly step: Step;
  readonly name: string;
  readonly onAddBefore: (kind: StepKind) => void;
  readonly onRemove: () => void;
}

const INSERTED = ['round', 'talk', 'break'] as const;
const REMOVE = 'remove';

/** What can be done with a step. The end stays: an evening without one would never be over. */
export function StepMenu({ step, name, onAddBefore, onRemove }: StepMenuProps) {
  const { t } = useText();
  const additions = INSERTED.map((kind) => ({ id: kind, label: t('planning.addBefore', { step: t(`step.${kind}`) }) }));
  const removal = { id: REMOVE, label: t('planning.removeStep'), danger: true, separated: true };
  return (
    <Menu
      variant="quiet"
      size="small"
      label={t('planning.stepMenu', { name })}
      items={step.kind === 'end' ? additions : [...additions, removal]}
      onSelect={(id) => {
        const kind = INSERTED.find((each) => each === id);
        if (kind) onAddBefore(kind);
        else onRemove();
      }}
    >
      <Ellipsis size={22} aria-hidden="true" />
    </Menu>
  );
}
