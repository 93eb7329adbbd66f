import { type Command, Option } from 'commander';
import { type CommandIo, processIo, refusing } from './command-io.ts';
import type { PlaceFlags } from './store-place.ts';
import type { HistoryFlags } from './history-command.ts';
import type { SearchFlags } from './import-command.ts';

/** Adds the commands on runs that were made before: `compare`, `history` and `explain` read them, `import` and `export` copy them. */
export function addStoredRuns(program: Command, exit: (code: number) => void): void {
  const io = processIo();
  const out = (text: string) => {
    io.out(text);
  };
  const withPlace = (command: Command): Command =>
    command
      .addOption(
        new Option('--store <kind>', 'what keeps the runs')
          .choices(['files', 'elasticsearch', 'opensearch'])
          .default('files'),
      )
      .option('--results-dir <folder>', 'where the runs of the store files are', '.loadtest')
      .option('--index <name>', 'beginning of the names of the indices of a search server', 'loadtest');
  const format = () => new Option('--format <format>', 'how they are shown').choices(['text', 'json']).default('text');

  withPlace(program.command('history'))
    .description('list the runs of a store, newest first')
    .option('--name <name>', 'only runs of this configuration')
    .option('--branch <branch>', 'only runs that later builds of this branch are compared with')
    .option('--label <label>', 'the numbers of one label, not of all samples')
    .option('--limit <n>', 'how many', '20')
    .addOption(format())
    .action(async (flags: HistoryFlags) => {
      const { historyCommand } = await import('./history-command.ts');
      exit(await refusing(io, () => historyCommand(flags, out)));
    });
  withPlace(program.command('compare'))
    .argument('<first>', 'a run: its id, its folder, or its run.json')
    .argument('<second>', 'the run that is compared with it')
    .description('compare any two runs, whatever differs between them')
    .addOption(format())
    .action(async (first: string, second: string, flags: PlaceFlags & { format: 'text' | 'json' }) => {
      const { compareCommand } = await import('./compare-command.ts');
      exit(await refusing(io, () => compareCommand({ first, second }, flags, out)));
    });
  withPlace(program.command('explain'))
    .argument('<run>', 'its id, its folder, or its run.json')
    .description('show how the verdict of a run came about, number by number')
    .action(async (run: string, flags: PlaceFlags) => {
      const { explainCommand } = await import('./explain-command.ts');
      exit(await refusing(io, () => explainCommand(run, flags, out)));
    });
  addCopies(program, { exit, io, out });
}

function addCopies(program: Command, { exit, io, out }: Shell): void {
  const withServer = (command: Command): Command =>
    command
      .addOption(
        new Option('--store <kind>', 'what keeps the runs')
          .choices(['elasticsearch', 'opensearch'])
          .makeOptionMandatory(),
      )
      .option('--index <name>', 'beginning of the names of its indices', 'loadtest');

  withServer(program.command('import'))
    .argument('<folder>', 'a results folder, or the folder of one run')
    .description('bring runs with all their documents into a search server; a second time changes nothing')
    .action(async (folder: string, flags: SearchFlags) => {
      const { importCommand } = await import('./import-command.ts');
      exit(await refusing(io, () => importCommand(folder, flags, out)));
    });
  withServer(program.command('export'))
    .argument('<run>', 'its id')
    .description('copy a run with all its documents from a search server to a results folder')
    .requiredOption('--to <folder>', 'the results folder')
    .action(async (run: string, flags: SearchFlags & { to: string }) => {
      const { exportCommand } = await import('./export-command.ts');
      exit(await refusing(io, () => exportCommand(run, flags, out)));
    });
}

interface Shell {
  readonly exit: (code: number) => void;
  readonly io: CommandIo;
  readonly out: (text: string) => void;
}
