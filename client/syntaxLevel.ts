import { transformWithOxc } from 'vite';

/**
 * Whether a script uses syntax that is newer than ES2021, which phones of that year cannot read: only then does
 * lowering it to that level change anything.
 * @throws Error if it is no script
 */
export const isNewerThan2021 = async (code: string): Promise<boolean> => {
  const at = async (target: string): Promise<string> => (await transformWithOxc(code, 'built.js', { target })).code;
  return (await at('es2021')) !== (await at('esnext'));
};
