/**
 * The file that a bash command line runs, as written: its first word, when that names a path. `null`: it is a command
 * that bash looks for, or something that only bash can tell.
 */
export function scriptFile(commandLine: string): string | null {
  const [, double, single, bare] =
    /^\s*(?:"([^"]*)"|'([^']*)'|([^\s"'|&;<>()]+))(?=$|[\s|&;<>()])/.exec(commandLine) ?? [];
  const word = double ?? single ?? bare ?? '';
  const isForBash = single === undefined && /[$`\\*?[\]{}~=]/.test(word);
  return isForBash || !word.includes('/') ? null : word;
}
