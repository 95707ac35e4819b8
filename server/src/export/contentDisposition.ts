const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

/** What `encodeURIComponent` leaves as it is although RFC 8187 does not allow it. */
const NOT_ATTR_CHAR = /['()*]/g;

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

const ascii = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[äöüÄÖÜß]/gu, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]/gu, '_');

/**
 * The `Content-Disposition` header that has a browser save a file under this name (RFC 6266): once in ASCII, and in
 * full as RFC 8187 (before: 5987) has it. The name cannot break out of the header.
 */
export const contentDisposition = (fileName: string): string => {
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(NOT_ATTR_CHAR, percent);
  return `attachment; filename="${ascii(fileName)}"; filename*=UTF-8''${encoded}`;
};
