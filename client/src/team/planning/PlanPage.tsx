import { OpenWorkshop } from '../live/OpenWorkshop.tsx';
import { PlanForm } from './PlanForm.tsx';

/** Where an evening is prepared, before it and while it runs. */
export function PlanPage({ workshopId }: { readonly workshopId: string }) {
  return (
    <OpenWorkshop workshopId={workshopId}>{(live) => <PlanForm live={live} workshopId={workshopId} />}</OpenWorkshop>
  );
}
