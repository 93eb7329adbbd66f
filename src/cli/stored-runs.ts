import { type Command, Option } from 'commander';
import { processIo, refusing } from './command-io.ts';
import type { HistoryFlags } from './history-command.ts';

/** Adds the commands that read runs which were made before: `compare`, `history` and `explain`. */
export function addStoredRuns(program: Command, exit: (code: number) => void): void {
  const io = processIo();
  const out = (text: string) => {
    io.out(text);
  };
  const place = () => new Option('--results-dir <folder>', 'where the runs are kept').default('.loadtest');
  const format = () => new Option('--format <format>', 'how they are shown').choices(['text', 'json']).default('text');

  program
    .command('history')
    .description('list the runs of a results folder, newest first')
    .addOption(place())
    .option('--name <name>', 'only runs of this configuration')
    .option('--branch <branch>', 'only runs that later builds of this branch are compared with')
    .option('--label <label>', 'the numbers of one label, not of all samples')
    .option('--limit <n>', 'how many', '20')
    .addOption(format())
    .action(async (flags: HistoryFlags) => {
      const { historyCommand } = await import('./history-command.ts');
      exit(await refusing(io, () => historyCommand(flags, out)));
    });
  program
    .command('compare')
    .argument('<first>', 'a run: its id, its folder, or its run.json')
    .argument('<second>', 'the run that is compared with it')
    .description('compare any two runs, whatever differs between them')
    .addOption(place())
    .addOption(format())
    .action(async (first: string, second: string, flags: { resultsDir: string; format: 'text' | 'json' }) => {
      const { compareCommand } = await import('./compare-command.ts');
      exit(await refusing(io, () => compareCommand({ first, second }, flags, out)));
    });
  program
    .command('explain')
    .argument('<run>', 'its id, its folder, or its run.json')
    .description('show how the verdict of a run came about, number by number')
    .addOption(place())
    .action(async (run: string, flags: { resultsDir: string }) => {
      const { explainCommand } = await import('./explain-command.ts');
      exit(await refusing(io, () => explainCommand(run, flags, out)));
    });
}
