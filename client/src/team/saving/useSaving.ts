import { useRef, useState } from 'react';
import { useAnnounce } from '../text/AnnounceContext.ts';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';
import type { ApiRefusal } from '../request.ts';
import { useTimeout } from '../../ui/useTimeout.ts';

/** How a wish ended, whether it went over the live line or over HTTP. */
export type SaveOutcome = { readonly ok: true } | { readonly ok: false; readonly refused: ApiRefusal };

export interface Saving {
  readonly state: 'idle' | 'saving' | 'saved';
  /** Why the last wish was refused, as a sentence; undefined if it was not. */
  readonly error: string | undefined;
  /** Starts a wish and follows it; only the latest one is shown. Resolves to whether it was carried out. */
  readonly run: (wish: () => Promise<SaveOutcome>) => Promise<boolean>;
}

/** How long "saved" stands beside a field. */
const SHOWN_MS = 4000;

/** What a field says about its last wish, for eyes and for screen readers. */
export const useSaving = (): Saving => {
  const { t } = useText();
  const announce = useAnnounce();
  const [state, setState] = useState<Saving['state']>('idle');
  const [refused, setRefused] = useState<ApiRefusal | null>(null);
  const latest = useRef(0);

  useTimeout(() => setState('idle'), state === 'saved' ? SHOWN_MS : undefined, state);

  const run: Saving['run'] = async (wish) => {
    latest.current += 1;
    const own = latest.current;
    setState('saving');
    setRefused(null);
    const outcome = await wish();
    if (own === latest.current) {
      setState(outcome.ok ? 'saved' : 'idle');
      setRefused(outcome.ok ? null : outcome.refused);
      announce(outcome.ok ? t('app.saved') : refusalText(t, outcome.refused), 'saving');
    }
    return outcome.ok;
  };
  return { state, error: refused ? refusalText(t, refused) : undefined, run };
};
