import { useEffect, useEffectEvent, useState } from 'react';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';

/** A new card is marked for so long. */
const FRESH_MS = 6000;
/** The count of new cards is said at most this often. */
const QUIET_MS = 10_000;

const NONE: ReadonlySet<string> = new Set();

/**
 * The cards that have just arrived. Screen readers hear how many, never one by one.
 * @param order all cards seen so far, in the order of their arrival
 */
export const useArrivals = (order: readonly string[]): ReadonlySet<string> => {
  const { t } = useText();
  const announce = useAnnounce();
  const [faded, setFaded] = useState(order.length);
  const [said, setSaid] = useState(order.length);
  const count = order.length;

  useEffect(() => {
    if (faded === count) return;
    const timer = setTimeout(() => setFaded(count), FRESH_MS);
    return () => clearTimeout(timer);
  }, [faded, count]);

  const say = useEffectEvent(() => {
    announce(t('board.arrived', { n: count - said }), 'arrivals');
    setSaid(count);
  });
  const isSaid = said === count;
  useEffect(() => {
    if (isSaid) return;
    const timer = setTimeout(() => say(), QUIET_MS);
    return () => clearTimeout(timer);
  }, [isSaid]);
  return faded === count ? NONE : new Set(order.slice(faded));
};
