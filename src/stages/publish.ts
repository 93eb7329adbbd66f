import type { RunReport, RunningReport } from '../core/render/run-report.ts';
import type { Clock } from '../ports/clock.ts';
import type { Published, Publisher } from '../ports/publisher.ts';
import { withDeadline } from './with-deadline.ts';

/** Time for all publishers together; after an interrupt the runner leaves 7.5 s for everything. */
const PUBLISH_DEADLINE_MS = 60_000;
const HURRIED_DEADLINE_MS = 2_500;

/** Tells everybody who follows that the run has begun. Never throws. */
export async function announce(
  report: RunningReport,
  { publishers, clock }: { readonly publishers: readonly Publisher[]; readonly clock: Clock },
  signal: AbortSignal,
): Promise<Published> {
  return await tellAll(publishers, clock, PUBLISH_DEADLINE_MS, (publisher, late) =>
    publisher.announce(report, AbortSignal.any([signal, late])),
  );
}

/** Tells everybody how the run ended. Never throws; `hurried` after an interrupt. */
export async function publish(
  report: RunReport,
  { publishers, clock }: { readonly publishers: readonly Publisher[]; readonly clock: Clock },
  { isHurried }: { readonly isHurried: boolean },
): Promise<Published> {
  const deadlineMs = isHurried ? HURRIED_DEADLINE_MS : PUBLISH_DEADLINE_MS;
  return await tellAll(publishers, clock, deadlineMs, (publisher, late) => publisher.publish(report, late));
}

async function tellAll(
  publishers: readonly Publisher[],
  clock: Clock,
  deadlineMs: number,
  tell: (publisher: Publisher, late: AbortSignal) => Promise<Published>,
): Promise<Published> {
  const published = await withDeadline(clock, { what: 'the report', ms: deadlineMs }, (late) =>
    Promise.all(publishers.map((publisher) => tell(publisher, late))),
  );
  return {
    findings: published.flatMap(({ findings }) => findings),
    outputs: Object.assign({}, ...published.map(({ outputs }) => outputs)) as Published['outputs'],
  };
}
