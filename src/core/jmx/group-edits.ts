import { evaluate } from './evaluate.ts';
import { propertyNode, textOf, type PlanElement } from './plan-element.ts';
import { plainNumber } from '../plan/plain-number.ts';
import { readOfProperty } from './property-expression.ts';
import { replaceText, setProperties, type NewValue } from './set-property.ts';
import type { TextEdit } from './text-edit.ts';
import { secondsPerUnit, type ThreadGroupFact } from './thread-groups.ts';

/** The properties that a group is to read; `users` is `null` where it reads one already or keeps its own number. */
export interface GroupProperties {
  readonly users: string | null;
  readonly rampUp: string;
  readonly duration: string;
  readonly rate: string;
}

/** What is changed in one group, and what a reader must know about it: whole sentences. */
export interface GroupEdits {
  readonly edits: readonly TextEdit[];
  readonly notes: readonly string[];
}

/** One thread group of a plan. */
export interface GroupInPlan {
  readonly planText: string;
  readonly element: PlanElement;
  readonly fact: ThreadGroupFact;
  readonly variables: ReadonlyMap<string, string>;
}

/** The edits that let one group read its users, ramp-up and duration, as far as its fields take expressions. */
export function groupEdits(group: GroupInPlan, properties: GroupProperties): GroupEdits {
  switch (group.fact.model) {
    case 'threads':
      return threadsEdits(group, properties);
    case 'unknown':
      return unknownEdits(group, properties);
    case 'concurrency':
    case 'arrivals':
      return levelEdits(group, properties);
    case 'stepping':
      return steppingEdits(group, properties);
    case 'ultimate':
      return ultimateEdits(group, properties);
    case 'free-form-arrivals':
    case 'open-model':
      return { edits: [], notes: [`${named(group)} follows a schedule, which is not one number: it stays as it is.`] };
  }
}

/** A plan that has no duration of its own gets this one, in seconds; the run's own wins. */
const DEFAULT_DURATION_SEC = '60';

function threadsEdits(group: GroupInPlan, properties: GroupProperties): GroupEdits {
  const changes = new Changes(group);
  if (properties.users !== null) changes.read('ThreadGroup.num_threads', properties.users, '1');
  changes.read('ThreadGroup.ramp_time', properties.rampUp, '0');
  if (isOwnNumber(group, 'ThreadGroup.duration')) {
    const present = Number(presentText(group, 'ThreadGroup.duration'));
    // With the scheduler on, JMeter refuses a duration of 0.
    if (present > 0) changes.read('ThreadGroup.duration', properties.duration, DEFAULT_DURATION_SEC);
    else changes.set('ThreadGroup.duration', `\${__P(${properties.duration},${DEFAULT_DURATION_SEC})}`);
    changes.edits.push(...endlessLoops(group, changes.notes));
  }
  const scheduler = presentText(group, 'ThreadGroup.scheduler').toLowerCase();
  if (scheduler !== 'true' && !scheduler.includes('${')) changes.set('ThreadGroup.scheduler', 'true', 'bool');
  return changes.all();
}

/** A group that counts its loops would end before its time. */
function endlessLoops(group: GroupInPlan, notes: string[]): readonly TextEdit[] {
  const controller = propertyNode(group.element, 'ThreadGroup.main_controller');
  const loops = controller?.children.find((child) => child.attributes['name'] === 'LoopController.loops');
  if (loops === undefined || !/^\s*\d+\s*$/.test(loops.text)) return [];
  notes.push(`${named(group)} ended by its loops (${loops.text.trim()}); now its duration ends it.`);
  return replaceText(group.planText, loops, '-1');
}

function unknownEdits(group: GroupInPlan, properties: GroupProperties): GroupEdits {
  const changes = new Changes(group);
  if (properties.users !== null) changes.read('ThreadGroup.num_threads', properties.users, '1');
  if (textOf(group.element, 'ThreadGroup.ramp_time') !== null)
    changes.read('ThreadGroup.ramp_time', properties.rampUp, '0');
  const which = changes.isEmpty() ? 'it stays as it is' : 'only its users and its ramp-up are looked at';
  changes.notes.push(`${named(group)} (${group.fact.className}) is of a plugin that is not known here: ${which}.`);
  return changes.all();
}

/** Groups of a target level count in minutes unless told otherwise; our words are seconds. */
function levelEdits(group: GroupInPlan, properties: GroupProperties): GroupEdits {
  const changes = new Changes(group);
  const scale = secondsPerUnit(group.element);
  const isArrivals = group.fact.model === 'arrivals';
  const scaled = ['RampUp', 'Hold', ...(isArrivals ? ['TargetLevel'] : [])];
  if (!isArrivals && properties.users !== null) changes.read('TargetLevel', properties.users, '1');
  if (scale !== 1 && !scaled.every((property) => isPlainNumber(presentText(group, property)))) {
    changes.notes.push(
      `${named(group)} counts in minutes and its numbers are expressions: set its time unit to seconds in JMeter, and run this again.`,
    );
    return changes.all();
  }
  if (scale !== 1) changes.set('Unit', 'S');
  changes.read('RampUp', properties.rampUp, '0', scale);
  changes.read('Hold', properties.duration, DEFAULT_DURATION_SEC, scale);
  if (isArrivals) changes.read('TargetLevel', properties.rate, '1', 1 / scale);
  return changes.all();
}

function steppingEdits(group: GroupInPlan, properties: GroupProperties): GroupEdits {
  const changes = new Changes(group);
  if (properties.users !== null) changes.read('ThreadGroup.num_threads', properties.users, '1');
  changes.read('rampUp', properties.rampUp, '0');
  changes.read('flighttime', properties.duration, DEFAULT_DURATION_SEC);
  if (!changes.isEmpty())
    changes.notes.push(
      `${named(group)} starts its users in steps: ${properties.rampUp} is the ramp of one step. Give load.warmUp the time of all steps.`,
    );
  return changes.all();
}

/** Cells of a row: users, initial delay, startup time, hold, shutdown time. */
function ultimateEdits(group: GroupInPlan, properties: GroupProperties): GroupEdits {
  const rows = propertyNode(group.element, 'ultimatethreadgroupdata')?.children ?? [];
  const row = rows.length === 1 ? rows[0] : undefined;
  if (row === undefined)
    return {
      edits: [],
      notes: [`${named(group)} has ${rows.length} rows, which are not one number: it stays as it is.`],
    };
  const changes = new Changes(group);
  const cells = [
    { index: 0, property: properties.users },
    { index: 2, property: properties.rampUp },
    { index: 3, property: properties.duration },
  ];
  for (const { index, property } of cells) {
    const cell = row.children[index];
    if (cell === undefined || property === null || !isReplaced(cell.text, property === properties.users, group))
      continue;
    const text = readOfProperty(property, cell.text, group.variables, '0');
    if (text !== null) changes.edits.push(...replaceText(group.planText, cell, text));
  }
  return changes.all();
}

/** Collects what one group gets. */
class Changes {
  readonly edits: TextEdit[] = [];
  readonly notes: string[] = [];
  readonly #group: GroupInPlan;
  readonly #values: NewValue[] = [];

  constructor(group: GroupInPlan) {
    this.#group = group;
  }

  set(property: string, value: string, form: 'string' | 'bool' = 'string'): void {
    this.#values.push({ property, value, form });
  }

  /** Lets the field read this property, unless it reads one already; users are always meant when they are asked for. */
  read(field: string, property: string, whenBlank: string, scale = 1): void {
    const isUsers = field === 'ThreadGroup.num_threads' || (field === 'TargetLevel' && this.#group.fact.users !== null);
    const present = presentText(this.#group, field);
    if (!isReplaced(present, isUsers, this.#group)) return;
    const scaled = scale !== 1 && isPlainNumber(present) ? plainNumber(Number(present) * scale) : present;
    const value = readOfProperty(property, scaled, this.#group.variables, whenBlank);
    if (value !== null) this.set(field, value);
    else
      this.notes.push(`${named(this.#group)}: ${field} is "${present}", which cannot be a default: it stays as it is.`);
  }

  isEmpty(): boolean {
    return this.edits.length === 0 && this.#values.length === 0;
  }

  all(): GroupEdits {
    const { planText, element } = this.#group;
    return { edits: [...this.edits, ...setProperties(planText, element, this.#values)], notes: this.notes };
  }
}

function isReplaced(present: string, isUsers: boolean, { variables }: GroupInPlan): boolean {
  return isUsers || evaluate(present, { variables, properties: new Map() }).reads.length === 0;
}

function isOwnNumber(group: GroupInPlan, field: string): boolean {
  return isReplaced(presentText(group, field), false, group);
}

function presentText({ element }: GroupInPlan, field: string): string {
  return textOf(element, field)?.text.trim() ?? '';
}

function isPlainNumber(text: string): boolean {
  return /^\d*\.?\d*$/.test(text);
}

function named({ fact }: GroupInPlan): string {
  return `The thread group ${JSON.stringify(fact.name)} (${fact.at})`;
}
