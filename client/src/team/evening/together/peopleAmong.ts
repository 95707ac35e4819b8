import type { Colleague } from '@gehoer/shared/protocol/together.ts';

/**
 * The people behind the open pages of others, each once, by name.
 * @param ownId whose own other pages are left out
 */
export const peopleAmong = (
  others: readonly Colleague[],
  ownId: string | null,
): readonly Pick<Colleague, 'staffId' | 'name'>[] =>
  [...new Map(others.map((other) => [other.staffId, other])).values()]
    .filter(({ staffId }) => staffId !== ownId)
    .sort((a, b) => a.name.localeCompare(b.name));
