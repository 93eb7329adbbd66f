import { askServer, type ServerAnswer } from '../adapters/system/doctor/ask-server.ts';
import { lookAtHistory } from '../adapters/system/doctor/git-history.ts';
import { systemWorkspace } from '../adapters/system/workspace.ts';
import { bad, good, notChecked, warning, type Look } from '../core/doctor/diagnosis.ts';
import { judgeClock } from '../core/doctor/judge-clock.ts';
import { judgeHistory } from '../core/doctor/judge-history.ts';
import { judgeToken } from '../core/doctor/judge-token.ts';
import { isListedHost } from '../core/plan/host-list.ts';
import type { RunSpec, TargetUrl } from '../core/plan/run-spec.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { Probe } from '../stages/diagnose.ts';
import { preflight } from '../stages/preflight.ts';
import type { DoctorOptions, FoundConfig } from './doctor-options.ts';

/** What is looked at besides this machine: the user's files, the target, GitHub. */
export function outsideProbes(options: DoctorOptions, spec: RunSpec | null): readonly Probe[] {
  const { env } = options;
  const { url = null, hosts = [] } = spec?.target ?? {};
  const isListed = url !== null && isListedHost(hosts, url);
  const apiUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
  const token = env['GITHUB_TOKEN'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const isGithub = token !== '' && repository !== '';
  const askTarget = once((signal) => askServer(addressOf(url), { 'user-agent': 'loadtest-action' }, now, signal));
  const askApi = once((signal) => askGithub(`${apiUrl}/repos/${repository}`, token, signal));
  const folder = spec?.baseDir ?? options.workingDir;
  return [
    { name: 'configuration', look: () => lookAtConfig(options.config) },
    {
      name: 'target',
      look: (signal) => (isListed ? lookAtTarget(url, askTarget, signal) : Promise.resolve(notChecked(noTarget(spec)))),
    },
    {
      name: 'clock',
      look: async (signal) => {
        if (isListed) return clockOf(askTarget(signal), url.host);
        if (isGithub) return clockOf(askApi(signal), apiUrl);
        return notChecked('no target.url and no GITHUB_TOKEN, so there is no clock to compare with');
      },
    },
    {
      name: 'GitHub token',
      look: async (signal) => {
        if (!isGithub) return notChecked('GITHUB_TOKEN and GITHUB_REPOSITORY are not both set');
        const artifacts = askGithub(`${apiUrl}/repos/${repository}/actions/artifacts?per_page=1`, token, signal);
        const [ofRepository, ofArtifacts] = await Promise.all([askApi(signal), artifacts]);
        return judgeToken({ repository: ofRepository, artifacts: ofArtifacts });
      },
    },
    {
      name: 'git history',
      look: async (signal) =>
        judgeHistory(await lookAtHistory(folder, { PATH: env['PATH'] ?? '', HOME: env['HOME'] ?? '' }, signal)),
    },
  ];
}

const now = (): number => Date.now();

/** Two probes, one question. */
function once<T>(ask: (signal: AbortSignal) => Promise<T>): (signal: AbortSignal) => Promise<T> {
  let answer: Promise<T> | null = null;
  return (signal) => (answer ??= ask(signal));
}

function askGithub(url: string, token: string, signal: AbortSignal): Promise<ServerAnswer> {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'loadtest-action',
  };
  return askServer(url, headers, now, signal);
}

async function lookAtConfig(config: FoundConfig): Promise<Look> {
  if (config.kind === 'absent') return notChecked('there is none; loadtest-action init <plan.jmx> writes one');
  if (config.kind === 'wrong') return wrongConfig(config.faults);
  const { spec } = config;
  const origin = { runId: `${spec.name}-00000000T000000-doctor`, random: () => 0.5 };
  try {
    await preflight(spec, systemWorkspace(), origin);
    return good(`${spec.name}: it and its plan can be used`);
  } catch (error) {
    if (error instanceof InputError) return wrongConfig(error.faults);
    throw error;
  }
}

function wrongConfig(faults: readonly string[]): Look {
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return bad(`${faults[0] ?? 'it cannot be used'}${more}`, 'loadtest-action validate tells all that is wrong.');
}

function addressOf(url: TargetUrl | null): string {
  return url === null ? '' : `${url.protocol}://${url.host}:${url.port}${url.path === '' ? '/' : url.path}`;
}

function noTarget(spec: RunSpec | null): string {
  if (spec === null) return 'no configuration, so no target';
  return spec.target.url === null ? 'target.url is not given' : 'its host is not listed, so it is not asked';
}

async function lookAtTarget(
  url: TargetUrl,
  ask: (signal: AbortSignal) => Promise<ServerAnswer>,
  signal: AbortSignal,
): Promise<Look> {
  const address = addressOf(url);
  try {
    const { status } = await ask(signal);
    return status < 500
      ? good(`${address} answered ${status} to one GET`)
      : warning(`${address} answered ${status} to one GET`, 'See to it before a load is sent there.');
  } catch (error) {
    return bad(
      `${address} did not answer (${error instanceof Error ? error.message : String(error)})`,
      'Start the system under test, and see that this machine reaches it; a proxy is not used.',
    );
  }
}

/** That a server does not answer is told by the look at the server. */
async function clockOf(asked: Promise<ServerAnswer>, server: string): Promise<Look> {
  const answer = await asked.catch(() => null);
  if (answer === null) return notChecked(`${server} did not answer`);
  return judgeClock({ ...answer, date: answer.headers['date'] ?? null }, server);
}
