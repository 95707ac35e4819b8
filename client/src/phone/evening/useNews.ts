import { useEffect, useRef } from 'react';
import type { Announce } from '../../ui/useAnnouncer.ts';
import { useText } from '../text/PhoneText.ts';
import type { Heard } from '../view/announcements.ts';

/** What tells news comes by itself: there is none before the second look. */
const fetching = async () => (await import('../view/announcements.ts')).newsBetween;

/** Says aloud what has changed since the last look. What was there when the page opened is not news. */
export function useNews(heard: Heard | null, announce: Announce): void {
  const { t } = useText();
  const before = useRef<Heard | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = heard;
    if (!heard) return;
    const say = (newsBetween: Awaited<ReturnType<typeof fetching>>): void => {
      for (const each of last ? newsBetween(last, heard) : []) {
        announce('n' in each ? t(each.key, { n: each.n }) : t(each.key), each.topic);
      }
    };
    fetching().then(say, () => undefined);
  }, [heard, announce, t]);
}
