/** The parts of the browser a wall's link is read from; the real ones fit. */
export interface LinkSource {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<History, 'state' | 'replaceState'>;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
}

/** What opens a wall. */
export interface WallLink {
  readonly workshopId: string;
  readonly key: string;
}

const remember = (storage: LinkSource['storage'], name: string, key: string): boolean => {
  try {
    storage.setItem(name, key);
    return true;
  } catch {
    return false;
  }
};

const recall = (storage: LinkSource['storage'], name: string): string => {
  try {
    return storage.getItem(name) ?? '';
  } catch {
    return '';
  }
};

/**
 * Reads a wall's link, `/leinwand/<workshopId>#<key>`. The key is put away for this tab, so that a reload finds it,
 * and taken out of the address bar, so that nobody reads or photographs it off the projector. Where a browser stores
 * nothing, it stays in the address.
 * @returns null if the address names no workshop, or no key was ever given in this tab
 */
export const readWallLink = ({ location, history, storage }: LinkSource): WallLink | null => {
  const workshopId = /^\/leinwand\/([^/]+)\/?$/u.exec(location.pathname)?.[1];
  if (workshopId === undefined) return null;
  const name = `wall:${workshopId}`;
  const given = location.hash.slice(1);
  if (given === '') {
    const key = recall(storage, name);
    return key === '' ? null : { workshopId, key };
  }
  if (remember(storage, name, given)) history.replaceState(history.state, '', location.pathname + location.search);
  return { workshopId, key: given };
};
