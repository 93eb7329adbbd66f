import { isThreadGroup } from './element-kinds.ts';
import { isSet, rowsOf, textOf, type PlanElement } from './plan-element.ts';
import { quantityOf, readQuantity, type Quantity } from './quantity.ts';

/** How a group makes users. `unknown`: a plugin group that only JMeter knows. */
export type GroupModel =
  'threads' | 'open-model' | 'concurrency' | 'arrivals' | 'free-form-arrivals' | 'stepping' | 'ultimate' | 'unknown';

/** One thread group of the plan, disabled ones too. */
export interface ThreadGroupFact {
  readonly name: string;
  readonly className: string;
  readonly phase: 'setup' | 'main' | 'teardown';
  readonly model: GroupModel;
  /** Off when it or a parent of it is disabled. */
  readonly enabled: boolean;
  readonly at: string;
  /** `null`: the group has no number of users, or it is missing. */
  readonly users: Quantity | null;
  /** Seconds from its start to the last user; `null` when it has none. Several rows: each row's end. */
  readonly rampUpSec: readonly Quantity[];
  /** `null`: no limit of its own. */
  readonly durationSec: Quantity | null;
  /** The numbers of a stepping group, from which its ramp-up follows. */
  readonly stepping: Stepping | null;
}

/** After `delaySec` come `burst` users, then `count` more every `everySec`, each step ramped over `stepRampSec`. */
export interface Stepping {
  readonly delaySec: Quantity | null;
  readonly burst: Quantity | null;
  readonly count: Quantity | null;
  readonly everySec: Quantity | null;
  readonly stepRampSec: Quantity | null;
}

/** All thread groups in the order of the plan. */
export function readThreadGroups(
  top: readonly PlanElement[],
  variables: ReadonlyMap<string, string>,
): readonly ThreadGroupFact[] {
  const groups: ThreadGroupFact[] = [];
  const visit = (elements: readonly PlanElement[], enabled: boolean): void => {
    for (const element of elements) {
      const on = enabled && element.enabled;
      if (isThreadGroup(element)) groups.push(groupOf(element, on, variables));
      else visit(element.children, on);
    }
  };
  visit(top, true);
  return groups;
}

function groupOf(element: PlanElement, enabled: boolean, variables: ReadonlyMap<string, string>): ThreadGroupFact {
  const model = modelOf(element.className);
  return {
    name: element.name,
    className: element.className,
    phase: phaseOf(element.className),
    model,
    enabled,
    at: element.at,
    ...numbersOf(element, model, variables),
  };
}

function phaseOf(className: string): ThreadGroupFact['phase'] {
  if (className === 'SetupThreadGroup') return 'setup';
  return className === 'PostThreadGroup' ? 'teardown' : 'main';
}

function modelOf(className: string): GroupModel {
  return MODELS.get(className) ?? 'unknown';
}

const MODELS: ReadonlyMap<string, GroupModel> = new Map<string, GroupModel>([
  ['ThreadGroup', 'threads'],
  ['SetupThreadGroup', 'threads'],
  ['PostThreadGroup', 'threads'],
  ['OpenModelThreadGroup', 'open-model'],
  ['ConcurrencyThreadGroup', 'concurrency'],
  ['ArrivalsThreadGroup', 'arrivals'],
  ['FreeFormArrivalsThreadGroup', 'free-form-arrivals'],
  ['SteppingThreadGroup', 'stepping'],
  ['UltimateThreadGroup', 'ultimate'],
]);

type GroupNumbers = Pick<ThreadGroupFact, 'users' | 'rampUpSec' | 'durationSec' | 'stepping'>;

function numbersOf(element: PlanElement, model: GroupModel, variables: ReadonlyMap<string, string>): GroupNumbers {
  const read = (property: string, scale = 1): Quantity | null => readQuantity(element, property, variables, scale);
  const none: GroupNumbers = { users: null, rampUpSec: [], durationSec: null, stepping: null };
  switch (model) {
    case 'threads':
    case 'unknown':
      return {
        ...none,
        users: read('ThreadGroup.num_threads'),
        rampUpSec: present(read('ThreadGroup.ramp_time')),
        // JMeter ignores the duration unless the scheduler is on.
        durationSec: isSet(element, 'ThreadGroup.scheduler') ? read('ThreadGroup.duration') : null,
      };
    case 'concurrency':
      return { ...none, users: read('TargetLevel'), ...arrivalTimes(element, read) };
    case 'arrivals':
      return { ...none, ...arrivalTimes(element, read) };
    case 'free-form-arrivals':
    case 'open-model':
      return none;
    case 'stepping':
      return {
        ...none,
        users: read('ThreadGroup.num_threads'),
        durationSec: read('flighttime'),
        stepping: steppingOf(read),
      };
    case 'ultimate':
      return { ...none, ...ultimateNumbers(element, variables) };
  }
}

function present(quantity: Quantity | null): readonly Quantity[] {
  return quantity === null ? [] : [quantity];
}

function arrivalTimes(
  element: PlanElement,
  read: (property: string, scale?: number) => Quantity | null,
): Pick<GroupNumbers, 'rampUpSec' | 'durationSec'> {
  const scale = secondsPerUnit(element);
  return { rampUpSec: present(read('RampUp', scale)), durationSec: read('Hold', scale) };
}

/** Concurrency and arrivals groups count in minutes unless their unit is `S`. */
export function secondsPerUnit(element: PlanElement): number {
  return textOf(element, 'Unit')?.text.trim() === 'S' ? 1 : 60;
}

function steppingOf(read: (property: string) => Quantity | null): Stepping {
  return {
    delaySec: read('Threads initial delay'),
    burst: read('Start users count burst'),
    count: read('Start users count'),
    everySec: read('Start users period'),
    stepRampSec: read('rampUp'),
  };
}

/** Rows: users, initial delay, startup time, hold, shutdown time; seconds. */
function ultimateNumbers(
  element: PlanElement,
  variables: ReadonlyMap<string, string>,
): Pick<GroupNumbers, 'users' | 'rampUpSec'> {
  const rows = rowsOf(element, 'ultimatethreadgroupdata');
  if (rows.length === 0) return { users: null, rampUpSec: [] };
  return {
    users: quantityOf(
      rows.map((row) => row[0] ?? ''),
      element.at,
      variables,
    ),
    rampUpSec: rows.map((row) => quantityOf([row[1] ?? '', row[2] ?? ''], element.at, variables)),
  };
}
