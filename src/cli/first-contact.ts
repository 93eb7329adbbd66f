import type { Command } from 'commander';
import type { Environment } from '../shell/environment.ts';
import { processIo } from './command-io.ts';
import type { ParameteriseFlags } from './parameterise-command.ts';

/** Adds the commands for whoever has a plan and no configuration yet: init, parameterise, doctor. */
export function addFirstContact(program: Command, env: Environment, exit: (code: number) => void): void {
  addInit(program, exit);
  addParameterise(program, env, exit);
  addDoctor(program, env, exit);
}

function addInit(program: Command, exit: (code: number) => void): void {
  program
    .command('init')
    .argument('<plan>', 'a JMeter plan (.jmx)')
    .description('write a commented configuration from what a plan says')
    .option('--output <file>', 'the configuration to write', 'loadtest.yml')
    .option('--force', 'replace it if it is there')
    .addHelpText(
      'after',
      `
Users, ramp-up and duration are the defaults of the properties that the plan reads; a plan that
reads none keeps its own numbers (users: from-plan) until parameterise has edited it. Hosts, data
files, included files and property names come from the plan as well. What the plan does not tell
is printed as "Open:" and stands as a comment in the file. Nothing is replaced without --force.

  loadtest-action init load/checkout.jmx
  loadtest-action validate`,
    )
    .action(async (plan: string, options: { output: string; force?: boolean }) => {
      const { initCommand } = await import('./init-command.ts');
      exit(await initCommand(plan, options, processIo()));
    });
}

function addParameterise(program: Command, env: Environment, exit: (code: number) => void): void {
  program
    .command('parameterise')
    .argument('<plan>', 'a JMeter plan (.jmx)')
    .description('show the edits that let a plan take users, ramp-up and duration of a run, and make them')
    .option('--write', 'write the edited plan in the place of the old one')
    .option('--config <file>', 'a configuration whose load.names apply')
    .option('--target [host]', 'let requests to this host, or to the only one, go to target.url')
    .addHelpText(
      'after',
      `
Each number becomes the default of a property, \${__P(users,50)}, so that the plan still runs as
before in JMeter's own window. Several thread groups read users.<group>, the keys of load.groups.
Thread groups get their scheduler switched on and loop until their duration ends. Everything else
of the file stays as it is, its encoding and its line ends too. The diff goes to stdout, notes go
to stderr:

  loadtest-action parameterise load/checkout.jmx > checkout.patch
  loadtest-action parameterise load/checkout.jmx --write`,
    )
    .action(async (plan: string, flags: ParameteriseFlags) => {
      const { parameteriseCommand } = await import('./parameterise-command.ts');
      exit(await parameteriseCommand(plan, flags, env, processIo()));
    });
}

function addDoctor(program: Command, env: Environment, exit: (code: number) => void): void {
  program
    .command('doctor')
    .description('say whether a run can be made here, and what to do where not; exit 3 when it cannot')
    .option('--config <file>', 'the configuration (default: loadtest.yml, if it is there)')
    .option('--json', 'print an array of { name, state, found, fix }')
    .addHelpText(
      'after',
      `
Looks at Node.js, Java, JMeter, ports, disk, memory, processors, the configuration, the target
(one GET of target.url), the clock (against the target, else against the GitHub API), the token
(GITHUB_TOKEN and GITHUB_REPOSITORY) and the history of the git clone; 5 s each at most. Nothing is
installed or changed, and the token is never shown. States: good, warning, bad, - (not checked).`,
    )
    .action(async (flags: { config?: string; json?: boolean }) => {
      const { doctorCommand } = await import('./doctor-command.ts');
      exit(await doctorCommand(flags, env, processIo()));
    });
}
