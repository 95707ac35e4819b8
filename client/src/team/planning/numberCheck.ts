/**
 * Reads a whole number as a person types it.
 * @returns the number, or null if the text is no whole number between `min` and `max`
 */
export const wholeNumber = (text: string, min: number, max: number): number | null => {
  if (!/^\s*\d{1,6}\s*$/u.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
};
