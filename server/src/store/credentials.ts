import { cleanText } from '@gehoer/shared/domain/text.ts';
import { COMMON_PASSWORDS } from './commonPasswords.ts';

const NAME_MAX = 100;
const PASSWORD_MIN = 10;
const PASSWORD_MAX = 200;

/** What somebody signs in with. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
}

/** The form in which names are compared: "Müller", "müller" and "MÜLLER " are one name. */
export const nameKey = (name: string): string => cleanText(name).normalize('NFKC').toLowerCase();

/** The name as it is kept, or null if it is empty, longer than 100 characters or has more than one line. */
export const acceptableName = (name: string): string | null => {
  const cleaned = cleanText(name);
  const fits = cleaned !== '' && cleaned.length <= NAME_MAX && !/[\n\t]/u.test(cleaned);
  return fits ? cleaned : null;
};

/**
 * Whether a password may be chosen: 10 to 200 characters, not the name, not one character over and over, not one
 * that everybody tries first. No rules about digits and signs, as NIST SP 800-63B advises.
 */
export const isAcceptablePassword = ({ name, password }: Credentials): boolean => {
  const characters = Array.from(password.normalize('NFKC'));
  if (characters.length < PASSWORD_MIN || characters.length > PASSWORD_MAX) return false;
  const folded = characters.join('').toLowerCase();
  return new Set(characters).size > 1 && folded !== nameKey(name) && !COMMON_PASSWORDS.has(folded);
};
