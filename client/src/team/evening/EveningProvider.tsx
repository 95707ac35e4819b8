import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Live } from '../../live/live.ts';
import { Toast, type ToastMessage } from '../../ui/Toast.tsx';
import { useText } from '../text/TextContext.ts';
import { EveningContext, type Notify } from './EveningContext.ts';
import { stepsOn } from './steps.ts';
import { togetherOn } from './together/togetherOn.ts';

/** Long enough to read a sentence and to decide; every way back that a toast offers is also found elsewhere. */
const TOAST_MS = 12_000;

interface EveningProviderProps {
  readonly workshopId: string;
  readonly live: Live;
  readonly children: ReactNode;
}

/** Holds what the parts of the evening's page share: the line, the own steps, and the one place for short messages. */
export function EveningProvider({ workshopId, live, children }: EveningProviderProps) {
  const { t } = useText();
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const steps = useMemo(() => stepsOn(live), [live]);
  const together = useMemo(() => togetherOn(live), [live]);
  useEffect(() => live.observe(steps.observed), [live, steps]);
  useEffect(() => together.start(), [together]);

  const notify = useCallback<Notify>((text, wayBack) => {
    setMessage((last) => ({ id: Number(last?.id ?? 0) + 1, text, action: wayBack }));
  }, []);
  const tools = useMemo(
    () => ({ workshopId, live, steps, together, notify }),
    [workshopId, live, steps, together, notify],
  );
  return (
    <EveningContext value={tools}>
      {children}
      <Toast message={message} closeLabel={t('app.close')} durationMs={TOAST_MS} onClose={() => setMessage(null)} />
    </EveningContext>
  );
}
