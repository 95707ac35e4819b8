/** Joins the class names that are set; absent ones (undefined, false, empty) are left out. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
