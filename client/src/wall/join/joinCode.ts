/**
 * A join code in groups of three digits, as people read it out: "482913" becomes "482 913". The space does not break.
 * Codes that are not six digits stay as they are.
 */
export const groupCode = (code: string): string => code.replace(/^(\d{3})(\d{3})$/u, '$1\u00A0$2');
