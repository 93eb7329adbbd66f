import { Command, CommanderError, Option } from 'commander';
import { PRODUCT_VERSION } from '../core/plan/version.ts';
import type { Environment } from '../shell/environment.ts';
import type { AnnotateFlags } from './annotate-command.ts';
import { processIo, refusing } from './command-io.ts';
import type { LoadFlags } from './read-spec.ts';
import { explainError } from './explain-error.ts';
import { addDashboards } from './dashboards.ts';
import { addFirstContact } from './first-contact.ts';
import { addStore } from './store.ts';
import { addStoredRuns } from './stored-runs.ts';

/**
 * Runs one command line and returns its exit code; throws nothing. Commands load their parts when they are called, so
 * that `report` starts without the engine.
 */
export async function runCli(argv: readonly string[], env: Environment): Promise<number> {
  let exitCode = 0;
  const exit: Exit = (code) => {
    exitCode = code;
  };
  const program = new Command('loadtest-action')
    .version(PRODUCT_VERSION)
    .description('Load tests a build with real JMeter and says whether it is slower or less reliable than it may be.')
    .exitOverride()
    .showHelpAfterError('Run with --help for the commands and their options.');
  addRun(program, env, exit);
  addValidate(program, env, exit);
  addFirstContact(program, env, exit);
  addStoredRuns(program, exit);
  addStore(program, env, exit);
  addReport(program, exit);
  addAnnotate(program, env, exit);
  addDashboards(program, env, exit);
  addCleanup(program, exit);
  addSchema(program);
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return explainError(error, (text) => process.stderr.write(text));
  }
  return exitCode;
}

/** Takes the exit code of a command that has ended. */
type Exit = (code: number) => void;

function addRun(program: Command, env: Environment, exit: Exit): void {
  addLoadOptions(program.command('run'))
    .description(
      'make a load test and judge it; exit 0 pass or inconclusive, 1 fail, 2 configuration, 3 not started, 4 invalid, 130 cancelled',
    )
    .option('--results-dir <folder>', 'where results are kept (default: .loadtest beside the configuration)')
    .option('--record <when>', 'whether later builds are compared with this run: auto, always, or never')
    .option('--fail-on <outcomes>', 'outcomes that make the exit code non-zero: fail, invalid, inconclusive, or never')
    .addOption(new Option('--timings <factor>', 'scale every wait of the coordination; for tests only').hideHelp())
    .action(async (flags: LoadFlags) => {
      const { runCommand } = await import('./run-command.ts');
      exit(await runCommand(flags, env));
    });
}

function addValidate(program: Command, env: Environment, exit: Exit): void {
  addLoadOptions(program.command('validate'))
    .description('read the configuration and the plan and say everything that is wrong with them; makes no load')
    .action(async (flags: LoadFlags) => {
      const { validateCommand } = await import('./validate-command.ts');
      exit(await validateCommand(flags, env));
    });
}

function addReport(program: Command, exit: Exit): void {
  program
    .command('report')
    .argument('<file>', 'a result file of JMeter, CSV or XML')
    .description('statistics of any JMeter result file')
    .addOption(new Option('--format <format>', 'how they are shown').choices(['text', 'json']).default('text'))
    .action(async (file: string, options: { format: 'text' | 'json' }) => {
      const { reportCommand } = await import('./report-command.ts');
      const io = {
        out: (text: string) => process.stdout.write(text),
        err: (text: string) => process.stderr.write(text),
      };
      exit(await reportCommand(file, options, io));
    });
}

function addAnnotate(program: Command, env: Environment, exit: Exit): void {
  program
    .command('annotate')
    .description('write one annotation into a store, such as that of a deployment; exit 2 wrong input, 3 not written')
    .option('--text <text>', 'what happened')
    .option('--tags <tags>', 'words to find it by, separated by commas or lines; the tag deployment marks a deployment')
    .option('--from <time>', 'when: an ISO time with its zone, milliseconds since 1970, or now (default: now)')
    .option('--to <time>', 'when it ended, in the same forms; makes a region of it')
    .option('--run <run>', 'the id of the run that it belongs to (default: none)')
    .option('--store <kind>', 'files, elasticsearch or opensearch (default: that of the configuration)')
    .option('--index <name>', 'with --store: beginning of the index names (default: loadtest)')
    .option('--results-dir <folder>', 'with --store files: where results are kept', '.loadtest')
    .option('--config <file>', 'the configuration, whose store counts without --store', 'loadtest.yml')
    .option('--environment <class>', 'class of the environment, for the tags')
    .option('--build-sha <sha>', 'the build, for the tags')
    .option('--build-ref <ref>', 'its branch or tag, for the tags')
    .action(async (flags: AnnotateFlags) => {
      const { annotateCommand } = await import('./annotate-command.ts');
      const io = processIo();
      exit(await refusing(io, () => annotateCommand(flags, env, io)));
    });
}

function addCleanup(program: Command, exit: Exit): void {
  program
    .command('cleanup')
    .description('end the fleets on this machine whose controller is gone, and list them; others stay untouched')
    .action(async () => {
      const { cleanupCommand } = await import('./cleanup-command.ts');
      exit(await cleanupCommand());
    });
}

function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of loadtest.yml')
    .action(async () => {
      const { configSchema } = await import('../inputs/config-schema.ts');
      process.stdout.write(`${JSON.stringify(configSchema(), null, 2)}\n`);
    });
}

/** The words of the configuration that the command line may say too; what it says wins over the file. */
function addLoadOptions(command: Command): Command {
  return command
    .option('--config <file>', 'the configuration', 'loadtest.yml')
    .option('--plan <file>', 'the JMeter plan')
    .option('--mode <mode>', 'the experiment: history')
    .option('--provider <kind>', 'where workers live: local')
    .option('--workers <n>', 'number of workers')
    .option('--users <n>', 'users over the whole fleet, or from-plan')
    .option('--duration <time>', 'from start to stop, such as 6m')
    .option('--target-url <url>', 'the address of the system under test')
    .option('--target-hosts <hosts>', 'hosts that the load may reach, separated by commas')
    .option('--environment <class>', 'class of the environment')
    .option('--properties <lines>', 'JMeter properties, one name=value per line')
    .option('--build-sha <sha>', 'the build under test')
    .option('--build-ref <ref>', 'its branch or tag')
    .option('--build-repository <repository>', 'where it comes from');
}
