import * as v from 'valibot';
import { cleanText } from '../domain/text.ts';

/** The pages that the law wants within reach of everybody, each with a text of the place itself. */
const LEGAL_PAGES = ['privacy', 'imprint', 'accessibility'] as const;
export type LegalPage = (typeof LEGAL_PAGES)[number];

export const isLegalPage = (value: unknown): value is LegalPage => LEGAL_PAGES.some((page) => page === value);

/** A statement on data protection of a town takes about 15,000 characters. */
const LEGAL_LIMIT = 50_000;

/** A page's text: paragraphs between empty lines, headings after `# `, what is still to be filled in between `[` and `]`. */
export interface LegalText {
  readonly page: LegalPage;
  readonly text: string;
}

/** What the team writes. An empty text brings the template back. */
export const LegalChange = v.strictObject({
  page: v.picklist(LEGAL_PAGES),
  text: v.pipe(v.string(), v.maxLength(LEGAL_LIMIT), v.transform(cleanText)),
});
