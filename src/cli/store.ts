import { type Command, Option } from 'commander';
import type { SearchKind } from '../core/search/search-connection.ts';
import type { Environment } from '../shell/environment.ts';
import { processIo, refusing } from './command-io.ts';
import type { StoreFlags } from './store-command.ts';

const KINDS: readonly SearchKind[] = ['elasticsearch', 'opensearch'];

/** Adds `store install`, `check`, `prune` and `roles`. */
export function addStore(program: Command, env: Environment, exit: (code: number) => void): void {
  const store = program.command('store').description('results on a search server: set it up, look at it, make room');
  const io = processIo();
  const add = (name: string, description: string): Command =>
    store
      .command(name)
      .description(description)
      .addOption(new Option('--store <kind>', 'what keeps the results').choices(KINDS).makeOptionMandatory())
      .option('--index <name>', 'beginning of the names of its indices', 'loadtest');

  add('install', 'install templates, or replace older ones; needs the rights of the role installer')
    .option('--replicas <n>', 'copies of each index besides the first (default: one if there is a second node)')
    .option('--retention <days>', 'let the server delete results that are as old, such as 90d (default: never)')
    .addHelpText('after', CONNECTION_HELP)
    .action(async (flags: StoreFlags & { replicas?: string; retention?: string }) => {
      const { installCommand } = await import('./store-command.ts');
      exit(await refusing(io, () => installCommand(flags, env, io)));
    });
  add('check', 'say what would keep a run from using the store; exit 3 if anything would')
    .addHelpText('after', CONNECTION_HELP)
    .action(async (flags: StoreFlags) => {
      const { checkCommand } = await import('./store-command.ts');
      exit(await refusing(io, () => checkCommand(flags, env, io)));
    });
  add('prune', 'delete whole months of windows, summaries and points; runs and annotations stay')
    .requiredOption('--older-than <days>', 'months that ended as long ago, such as 90d')
    .option('--dry-run', 'say what would be deleted')
    .addHelpText('after', CONNECTION_HELP)
    .action(async (flags: StoreFlags & { olderThan: string; dryRun?: boolean }) => {
      const { pruneCommand } = await import('./store-command.ts');
      exit(await refusing(io, () => pruneCommand(flags, env, io)));
    });
  add('roles', 'print requests that make the smallest roles for workers, controller and installer').action(
    async (flags: StoreFlags) => {
      const { rolesCommand } = await import('./store-command.ts');
      exit(await refusing(io, () => rolesCommand(flags, io)));
    },
  );
}

const CONNECTION_HELP = `
The server and its credentials come from the environment: ELASTICSEARCH_URL and ELASTICSEARCH_API_KEY (or
ELASTICSEARCH_USERNAME and _PASSWORD, or _BEARER_TOKEN), ELASTICSEARCH_CA_FILE; the same with OPENSEARCH_,
which has no API keys. Exit 2: the input is wrong. Exit 3: the server cannot be reached, or refuses.`;
