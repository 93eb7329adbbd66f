import { rowsOf, textOf, type PlanElement } from './plan-element.ts';
import { quantityOf, readQuantity, type Quantity } from './quantity.ts';
import type { ReachedElement } from './reach-elements.ts';
import { secondsPerUnit } from './thread-groups.ts';

/** A rate that every worker would make by itself. */
export interface RateFact {
  readonly name: string;
  readonly className: string;
  /** Alternatives in time, per second; the largest is the peak. */
  readonly perSec: readonly Quantity[];
  readonly at: string;
}

/** Throughput timers, arrivals groups and open models. A timer that paces each user by itself is none. */
export function readRates(
  elements: readonly ReachedElement[],
  variables: ReadonlyMap<string, string>,
): readonly RateFact[] {
  const rates: RateFact[] = [];
  for (const { element } of elements) {
    const perSec = ratesOf(element, variables);
    if (perSec.length > 0) rates.push({ name: element.name, className: element.className, perSec, at: element.at });
  }
  return rates;
}

function ratesOf(element: PlanElement, variables: ReadonlyMap<string, string>): readonly Quantity[] {
  switch (element.className) {
    case 'ConstantThroughputTimer':
      return pacesEachUser(element) ? [] : single(readQuantity(element, 'throughput', variables, 1 / 60));
    case 'PreciseThroughputTimer':
      return single(readQuantity(element, 'throughput', variables, 1 / periodSec(element)));
    case 'ArrivalsThreadGroup':
      return single(readQuantity(element, 'TargetLevel', variables, 1 / secondsPerUnit(element)));
    case 'FreeFormArrivalsThreadGroup':
      return tableRates(element, 'Schedule', variables, 1 / secondsPerUnit(element));
    case 'VariableThroughputTimer':
      return tableRates(element, 'load_profile', variables, 1);
    case 'OpenModelThreadGroup':
      return scheduleRates(element, variables);
    default:
      return [];
  }
}

function single(quantity: Quantity | null): readonly Quantity[] {
  return quantity === null ? [] : [quantity];
}

/** Mode 0, "this thread only": the total follows the users, which are shared out already. */
function pacesEachUser(element: PlanElement): boolean {
  const mode = textOf(element, 'calcMode')?.text.trim() ?? '0';
  return mode === '' || mode === '0' || mode === 'calcMode.1';
}

/** JMeter's default period is an hour. */
function periodSec(element: PlanElement): number {
  const seconds = Number(textOf(element, 'throughputPeriod')?.text ?? '3600');
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 3600;
}

/** Rows: rate at the start, rate at the end, seconds. */
function tableRates(
  element: PlanElement,
  property: string,
  variables: ReadonlyMap<string, string>,
  scale: number,
): readonly Quantity[] {
  return rowsOf(element, property).flatMap((row) =>
    row.slice(0, 2).map((cell) => quantityOf([cell], element.at, variables, scale)),
  );
}

const SECONDS_PER: Readonly<Record<string, number>> = { ms: 0.001, s: 1, sec: 1, m: 60, min: 60, h: 3600, d: 86_400 };

/** Schedule language: `rate(10/min) random_arrivals(5 min) …`; comments start with `//` or stand in slash-star pairs. */
function scheduleRates(element: PlanElement, variables: ReadonlyMap<string, string>): readonly Quantity[] {
  const schedule = textOf(element, 'OpenModelThreadGroup.schedule');
  if (schedule === null) return [];
  const text = schedule.text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/\/\/[^\n]*/g, ' ');
  return [...text.matchAll(/\brate\s*\(((?:\$\{[^}]*\}|[^)/])*)\/?\s*([a-z]*)\s*\)/g)].map((match) => {
    const unit = SECONDS_PER[match[2] ?? ''] ?? 1;
    return quantityOf([match[1]?.trim() ?? ''], schedule.at, variables, 1 / unit);
  });
}
