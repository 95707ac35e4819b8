import { useCallback, useEffect, useRef, useState } from 'react';

/** What the live region says now; a new `id` makes a repeated text count as new. An empty text says nothing. */
export interface Announcement {
  readonly id: number;
  readonly text: string;
}

interface Waiting {
  readonly text: string;
  readonly topic: string | undefined;
}

/**
 * Says a text once the ones before it have had their time. A text with a `topic` replaces a waiting text of the same
 * topic: "5 neue Karten" makes "3 neue Karten" pointless.
 */
export type Announce = (text: string, topic?: string) => void;

/**
 * A queue of polite announcements for `<LiveRegion>`.
 * @param pauseMs how long each text stands before the next one; what is read is never cut off sooner
 */
export function useAnnouncer(pauseMs = 1500): { readonly announcement: Announcement; readonly announce: Announce } {
  const [announcement, setAnnouncement] = useState<Announcement>({ id: 0, text: '' });
  const waiting = useRef<Waiting[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      waiting.current = [];
    },
    [],
  );

  const announce = useCallback<Announce>(
    (text, topic) => {
      const sayNext = () => {
        const next = waiting.current.shift();
        setAnnouncement(({ id }) => ({ id: id + 1, text: next?.text ?? '' }));
        timer.current = next && setTimeout(sayNext, pauseMs);
      };
      const others = waiting.current.filter((each) => topic === undefined || each.topic !== topic);
      waiting.current = [...others, { text, topic }];
      if (timer.current === undefined) sayNext();
    },
    [pauseMs],
  );

  return { announcement, announce };
}
