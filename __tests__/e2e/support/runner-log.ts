/** One annotation as a runner shows it. */
export interface SeenAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: string;
  readonly col?: string;
}

/** What a runner makes of the output of a step. */
export interface RunnerLog {
  /** Secrets masked, commands gone; annotations as `Error: …`. */
  readonly text: string;
  readonly annotations: readonly SeenAnnotation[];
  /** Titles of groups, in order. */
  readonly groups: readonly string[];
  readonly masks: readonly string[];
  /** Every other command that was carried out, by name: none of them is ours. */
  readonly otherCommands: readonly string[];
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const COMMANDS: readonly string[] =
  'add-mask add-path add-matcher debug echo endgroup error group internal-set-repo-path notice remove-matcher save-state set-env set-output stop-commands warning'.split(
    ' ',
  );

/** Reads the output of a step line by line as the runner does (actions/runner, ActionCommand and ActionCommandManager). */
export function readRunnerLog(output: string): RunnerLog {
  const shown: string[] = [];
  const annotations: SeenAnnotation[] = [];
  const groups: string[] = [];
  const masks: string[] = [];
  const otherCommands: string[] = [];
  const masked = (text: string) =>
    masks.toSorted((a, b) => b.length - a.length).reduce((line, mask) => line.replaceAll(mask, '***'), text);
  let stopped: string | null = null;
  for (const line of output.split(/\r\n|[\r\n]/)) {
    const command = parseCommand(line, stopped === null ? COMMANDS : [stopped]);
    if (command === null) shown.push(masked(line));
    else if (command.name === stopped) stopped = null;
    else if (command.name === 'stop-commands') stopped = command.data;
    else if (command.name === 'add-mask') masks.push(...command.data.split(/[\r\n]+/).filter((one) => one !== ''));
    else if (command.name === 'group') {
      groups.push(masked(command.data));
      shown.push(`[${masked(command.data)}]`);
    } else if (command.name === 'error' || command.name === 'warning' || command.name === 'notice') {
      const message = masked(command.data);
      annotations.push({ ...command.properties, level: command.name, message: message.slice(0, 4_096) });
      shown.push(`${command.name}: ${message}`);
    } else if (command.name !== 'endgroup') otherCommands.push(command.name);
  }
  return { text: shown.join('\n'), annotations, groups, masks, otherCommands };
}

function parseCommand(line: string, names: readonly string[]): Command | null {
  return parseNew(line.trimStart(), names) ?? parseOld(line, names);
}

/** `::name key=value,key=value::data`, after white space alone. */
function parseNew(line: string, names: readonly string[]): Command | null {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end < 0) return null;
  return command(line.slice(2, end), line.slice(end + 2), names, ',', unescape);
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseOld(line: string, names: readonly string[]): Command | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  return command(line.slice(start + 3, end), line.slice(end + 1), names, ';', (text) => text);
}

function command(
  header: string,
  data: string,
  names: readonly string[],
  separator: string,
  decode: (text: string) => string,
): Command | null {
  const cut = header.indexOf(' ');
  const name = cut < 0 ? header : header.slice(0, cut);
  if (!names.includes(name)) return null;
  const pairs = cut < 0 ? [] : header.slice(cut + 1).split(separator);
  const properties = pairs.flatMap((pair) => {
    const [key = '', ...value] = pair.trim().split('=');
    return value.length === 0 ? [] : [[key, decode(value.join('='))] as const];
  });
  return { name, properties: Object.fromEntries(properties), data: decode(data) };
}

function unescape(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
