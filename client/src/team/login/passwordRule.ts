/** As the server counts: the shortest password it takes (NIST SP 800-63B asks for eight at least). */
export const PASSWORD_MIN = 10;

/** Whether a password is long enough to be sent; whether it is too easy to guess, the server says. */
export const isLongEnough = (password: string): boolean => Array.from(password).length >= PASSWORD_MIN;
