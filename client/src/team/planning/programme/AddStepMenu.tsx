import { Plus } from 'lucide-react';
import { Menu } from '../../../ui/Menu.tsx';
import { useText } from '../../text/TextContext.ts';
import { usePlan } from '../PlanContext.ts';
import { addable, type StepKind } from './placeFor.ts';

/** Adds a step where it usually belongs. */
export function AddStepMenu({ onAdd }: { readonly onAdd: (kind: StepKind) => void }) {
  const { t } = useText();
  const { workshop } = usePlan();
  const kinds = addable(workshop.programme.steps);
  return (
    <Menu
      items={kinds.map((kind) => ({ id: kind, label: t(`step.${kind}`) }))}
      onSelect={(id) => {
        const kind = kinds.find((each) => each === id);
        if (kind) onAdd(kind);
      }}
    >
      <Plus size={22} aria-hidden="true" />
      {t('planning.addStep')}
    </Menu>
  );
}
