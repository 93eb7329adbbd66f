import { type Command, Option } from 'commander';
import type { SearchKind } from '../core/search/search-connection.ts';
import type { Environment } from '../shell/environment.ts';
import { processIo, refusing } from './command-io.ts';
import type { DashboardFlags, InstallFlags } from './dashboards-command.ts';

const STORES: readonly SearchKind[] = ['elasticsearch', 'opensearch'];

/** Adds `dashboards export` and `dashboards install`. */
export function addDashboards(program: Command, env: Environment, exit: (code: number) => void): void {
  const dashboards = program.command('dashboards').description('dashboards for Grafana: runs, builds and fleets');
  const io = processIo();
  const withStore = (command: Command) =>
    command
      .addOption(new Option('--store <kind>', 'what keeps the results').choices(STORES).makeOptionMandatory())
      .option('--index <name>', 'beginning of the names of its indices', 'loadtest');

  withStore(dashboards.command('export'))
    .description('write dashboards and the files by which a Grafana finds them into a folder')
    .requiredOption('--to <folder>', 'where they are written')
    .action(async (flags: DashboardFlags & { to: string }) => {
      const { exportDashboards } = await import('./dashboards-command.ts');
      exit(await refusing(io, () => exportDashboards(flags, io)));
    });
  withStore(dashboards.command('install'))
    .description('put the dashboards into a Grafana; GRAFANA_TOKEN is the token of a service account there')
    .option('--grafana-url <url>', 'address of Grafana (default: GRAFANA_URL)')
    .option('--data-source <name or uid>', 'the data source that reads the indices (default: the only one that does)')
    .addHelpText(
      'after',
      `
Dashboards go to the folder "Load tests". Those that are there already are replaced, what was changed
in them too. The service account needs the role Admin, or Editor and the permission datasources:read.

  GRAFANA_TOKEN=glsa_… loadtest-action dashboards install --store elasticsearch --grafana-url https://grafana.example.com`,
    )
    .action(async (flags: InstallFlags) => {
      const { installDashboards } = await import('./dashboards-command.ts');
      exit(await refusing(io, () => installDashboards(flags, env, io)));
    });
}
