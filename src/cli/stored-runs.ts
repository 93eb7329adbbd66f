import { type Command, Option } from 'commander';
import { processIo, refusing } from './command-io.ts';
import type { PlaceFlags } from './store-place.ts';
import type { HistoryFlags } from './history-command.ts';

/** Adds the commands that read runs which were made before, from whichever store: `compare`, `history` and `explain`. */
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
}
