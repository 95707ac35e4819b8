import { PageTitle } from '../frame/PageTitle.tsx';

export function SeriesPage({ seriesId }: { readonly seriesId: string }) {
  return <PageTitle name={seriesId} />;
}
