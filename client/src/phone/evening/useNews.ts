import { useEffect, useRef } from 'react';
import type { Announce } from '../../ui/useAnnouncer.ts';
import { useText } from '../text/PhoneText.ts';
import { type Heard, newsBetween } from '../view/announcements.ts';

/** Says aloud what has changed since the last look. What was there when the page opened is not news. */
export function useNews(heard: Heard | null, announce: Announce): void {
  const { t } = useText();
  const before = useRef<Heard | null>(null);
  useEffect(() => {
    const news = heard && before.current ? newsBetween(before.current, heard) : [];
    before.current = heard;
    for (const each of news) announce('n' in each ? t(each.key, { n: each.n }) : t(each.key), each.topic);
  }, [heard, announce, t]);
}
