import type { LegalPage, LegalText } from '@gehoer/shared/protocol/legal.ts';

const known = new Map<LegalPage, string>();

/** Takes note of the text with which a page about the law has come. */
export const learnLegalText = (legal: LegalText | undefined): void => {
  if (legal) known.set(legal.page, legal.text);
};

export const knownLegalText = (page: LegalPage): string | null => known.get(page) ?? null;

/** Asks the server for a text; rejects if it cannot be had. */
export const fetchLegalText = async (page: LegalPage): Promise<string> => {
  const response = await fetch(`/api/legal/${page}`);
  if (!response.ok) throw new Error(String(response.status));
  const { text } = (await response.json()) as LegalText;
  known.set(page, text);
  return text;
};
