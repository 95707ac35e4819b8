import type { ReactNode } from 'react';
import type { Loaded } from '../useLoaded.ts';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';
import { Problem } from './Problem.tsx';
import { Waiting } from './Waiting.tsx';

interface LoadedPartProps<Value> {
  readonly loaded: Loaded<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** Shows what the server answered, that it is awaited, or why there is nothing, with another try. */
export function LoadedPart<Value>({ loaded: { answer, reload }, children }: LoadedPartProps<Value>) {
  const { t } = useText();
  if (!answer) return <Waiting />;
  return answer.ok ? children(answer.value) : <Problem onRetry={reload}>{refusalText(t, answer.refused)}</Problem>;
}
