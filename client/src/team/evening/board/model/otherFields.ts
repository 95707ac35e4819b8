import type { LocalText } from '@gehoer/shared/domain/localText.ts';
import type { SeriesSummary } from '@gehoer/shared/protocol/http.ts';

/** The action fields of the other evenings of the same series, each once. */
export const otherFields = (series: readonly SeriesSummary[], workshopId: string): LocalText[] => {
  const own = series.find(({ workshops }) => workshops.some(({ id }) => id === workshopId));
  const evening = own?.workshops.find(({ id }) => id === workshopId);
  const others = own?.workshops.filter(({ id }) => id !== workshopId).map(({ actionField }) => actionField) ?? [];
  const names = new Map(others.map((field) => [field.de ?? '', field]));
  names.delete(evening?.actionField.de ?? '');
  names.delete('');
  return [...names.values()];
};
