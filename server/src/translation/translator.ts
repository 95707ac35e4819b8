import type { Language } from '@gehoer/shared/domain/languages.ts';
import * as v from 'valibot';

/** Puts a text into German. Rejects if the machine cannot be reached, is too slow, or does not know the language. */
export type Translate = (text: string, from: Language) => Promise<string>;

/** Where a machine is found that speaks the interface of LibreTranslate. */
export interface TranslatorAddress {
  readonly url: string;
  /** Sent as `api_key`; null = the machine asks for none. */
  readonly key: string | null;
}

/** Somebody waits in front of the screen: after this they are better served by their own head. */
const PATIENCE_MS = 15_000;

const Answer = v.object({ translatedText: v.pipe(v.string(), v.nonEmpty()) });

/** Asks the machine at this address, which gets the text and its language and nothing else. */
export const translatorAt =
  ({ url, key }: TranslatorAddress): Translate =>
  async (text, from) => {
    const response = await fetch(new URL('translate', url.endsWith('/') ? url : `${url}/`), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        q: text,
        source: from,
        target: 'de',
        format: 'text',
        ...(key !== null && { api_key: key }),
      }),
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`the translator answered ${String(response.status)}`);
    return v.parse(Answer, await response.json()).translatedText;
  };
