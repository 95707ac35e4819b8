import { PageTitle } from '../frame/PageTitle.tsx';

export function PlanPage({ workshopId }: { readonly workshopId: string }) {
  return <PageTitle name={workshopId} />;
}
