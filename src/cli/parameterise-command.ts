import { encodeAsBefore } from '../core/jmx/encode-as-before.ts';
import { parameterisePlan, type Parameterised } from '../core/jmx/parameterise-plan.ts';
import { targetEdits } from '../core/jmx/target-edits.ts';
import { applyEdits } from '../core/jmx/text-edit.ts';
import { loadGroups } from '../core/jmx/users-words.ts';
import { judgeGroups } from '../core/jmx/judge-groups.ts';
import { readPlanFacts } from '../core/jmx/read-plan-facts.ts';
import { sanitizeLine } from '../core/render/sanitize.ts';
import { unifiedDiff } from '../core/render/unified-diff.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { Environment } from '../shell/environment.ts';
import { type CommandIo, refusing } from './command-io.ts';
import { type PlanFile, readPlan } from './read-plan.ts';
import { readSpec } from './read-spec.ts';
import { replaceFile } from './replace-file.ts';

/** The options of `parameterise`. */
export interface ParameteriseFlags {
  readonly write?: boolean;
  /** The configuration whose `load.names` apply. */
  readonly config?: string;
  /** `true`: the only host of the plan. */
  readonly target?: string | true;
}

/** `parameterise`: shows the edits that let a plan read its load, and makes them with `--write`. Returns the exit code. */
export function parameteriseCommand(
  planFile: string,
  flags: ParameteriseFlags,
  env: Environment,
  io: CommandIo,
): Promise<number> {
  return refusing(io, async () => {
    const names = flags.config === undefined ? {} : (await readSpec({ config: flags.config }, env)).load.names;
    const plan = readPlan(planFile);
    if (loadGroups(plan.facts.groups).length === 0) throw new InputError(judgeGroups(plan.facts).faults);
    const { edits, notes } = allEdits(planFile, plan, names, flags.target);
    io.out(shown(unifiedDiff(planFile, plan.text, edits, io.paint), io));
    for (const note of notes) io.err(`note: ${sanitizeLine(note)}\n`);
    const shownFile = sanitizeLine(planFile);
    if (edits.length === 0) {
      io.err(`${shownFile} needs no edit.\n`);
      return 0;
    }
    const edited = encodeAsBefore(applyEdits(plan.text, edits), plan.bytes, planFile);
    // What cannot be read again must not replace what can.
    readPlanFacts({ path: planFile, bytes: edited }, plan.readBeside);
    if (flags.write === true) await replaceFile(planFile, edited);
    io.err(flags.write === true ? `${shownFile} is written.\n` : `Nothing is written; --write makes these edits.\n`);
    return 0;
  });
}

function allEdits(
  path: string,
  { text, facts, readBeside }: PlanFile,
  names: Readonly<Record<string, string>>,
  target: string | true | undefined,
): Parameterised {
  const load = parameterisePlan(text, facts, names);
  if (target === undefined) return load;
  const host = target === true ? null : target;
  const aimed = targetEdits({ text, path }, readBeside, facts.variables, { host, names });
  return { edits: [...load.edits, ...aimed.edits], notes: [...load.notes, ...aimed.notes] };
}

/** A terminal gets no control characters of the plan; a file or a pipe gets the diff as it is, so that it can be applied. */
function shown(diff: string, { paint }: CommandIo): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is replaced; colours begin with ESC [
  return paint === undefined ? diff : diff.replaceAll(/(?!\u001b\[\d+m)[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
