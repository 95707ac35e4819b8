import { useEffect, useEffectEvent, useState } from 'react';
import type { Answer } from './request.ts';
import { useSignedIn } from './signedIn.ts';

/** What a page asked the server for. */
export interface Loaded<Value> {
  /** The latest answer; null before the first. */
  readonly answer: Answer<Value> | null;
  /** Asks again; the answer so far stays until the new one is there. */
  readonly reload: () => void;
}

/**
 * Asks the server when the page appears, and again after a new login.
 * @param key what is asked for; another key asks anew
 */
export const useLoaded = <Value>(key: string, load: () => Promise<Answer<Value>>): Loaded<Value> => {
  const [answer, setAnswer] = useState<Answer<Value> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isSignedIn = useSignedIn().status === 'in';
  const ask = useEffectEvent(load);

  useEffect(() => {
    if (!isSignedIn) return;
    let isCurrent = true;
    void ask().then((found) => {
      if (isCurrent) setAnswer(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [key, attempt, isSignedIn]);

  return { answer, reload: () => setAttempt((count) => count + 1) };
};
