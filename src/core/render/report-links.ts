import { dashboardLink } from '../dashboards/dashboard-link.ts';
import type { RunReport } from './run-report.ts';

/** Links of a report in their order: those of its context, then the run in Grafana at its time, where an address is known. */
export function reportLinks({
  record,
  context,
}: RunReport): readonly { readonly text: string; readonly url: string }[] {
  const { links, grafanaUrl } = context;
  const [first] = record.loads;
  const last = record.loads.at(-1);
  // Without a load there is nothing to see.
  if (grafanaUrl === null || first === undefined || last === undefined) return links;
  const url = dashboardLink({
    grafanaUrl,
    run: record.run,
    baselineRun: record.comparedWith?.runs[0]?.run ?? null,
    fromMs: first.startAtMs,
    toMs: last.stopAtMs,
  });
  return url === null ? links : [...links, { text: 'Grafana', url }];
}
