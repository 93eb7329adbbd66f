/**
 * The variables with a locale by which Java knows file names of any letters: their own where it names UTF-8, else
 * `C.UTF-8`, which glibc and musl bring along. In any other locale Java takes no path outside of ASCII, and no property
 * of Java's own changes that. macOS, which has no such locale, has UTF-8 in all of them.
 */
export function withUtf8Locale(variables: Readonly<Record<string, string>>): Record<string, string> {
  // LC_ALL overrides LC_CTYPE, which overrides LANG; an empty one counts as none.
  const locale = ['LC_ALL', 'LC_CTYPE', 'LANG'].map((name) => variables[name] ?? '').find((value) => value !== '');
  if (locale !== undefined && /\.utf-?8($|@)/i.test(locale)) return { ...variables };
  return { ...variables, LC_ALL: 'C.UTF-8' };
}
