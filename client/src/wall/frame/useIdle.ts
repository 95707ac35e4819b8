import { useEffect, useState } from 'react';

const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/** Whether nobody has touched mouse, screen or keyboard for so long. */
export const useIdle = (afterMs: number): boolean => {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const rest = () => setIsIdle(true);
    let timer = setTimeout(rest, afterMs);
    const wake = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, afterMs);
      setIsIdle(false);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, wake, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, wake);
    };
  }, [afterMs]);
  return isIdle;
};
