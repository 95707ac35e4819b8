/** A join code in groups of three, as people read and say it: 123 456. */
export const groupedCode = (code: string): string => code.replace(/(\d{3})(?=\d)/gu, '$1\u00A0');
