import { dashboardUid } from './dashboard-frame.ts';

/** What a link opens. */
export interface DashboardLink {
  /** Address of Grafana, with its path if it has one. */
  readonly grafanaUrl: string;
  readonly run: string;
  readonly baselineRun: string | null;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Address of the dashboard of a run at its time; `null` where the address of Grafana is none. */
export function dashboardLink({ grafanaUrl, run, baselineRun, fromMs, toMs }: DashboardLink): string | null {
  const base = URL.parse(grafanaUrl);
  if (base === null || !/^https?:$/.test(base.protocol)) return null;
  const link = new URL(`${base.pathname.replace(/\/+$/, '')}/d/${dashboardUid('run')}`, base.origin);
  link.searchParams.set('var-run', run);
  if (baselineRun !== null) link.searchParams.set('var-baseline_run', baselineRun);
  link.searchParams.set('from', String(fromMs));
  link.searchParams.set('to', String(toMs));
  return link.href;
}
