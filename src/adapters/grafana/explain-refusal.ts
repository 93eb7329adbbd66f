import { sanitizeLine } from '../../core/render/sanitize.ts';
import { InputError, StartError } from '../../core/verdict/run-error.ts';
import type { GrafanaAnswer } from './grafana-api.ts';

/**
 * The error of an answer that is no success: `InputError` where the address, the token or what is there has to be changed, `StartError`
 * where Grafana itself is in trouble. `doing` completes "Grafana at … did not …".
 */
export function explainRefusal(url: string, doing: string, answer: GrafanaAnswer): InputError | StartError {
  const { status, location } = answer;
  const said = saidBy(answer.body);
  const quoted = said === '' ? '' : ` It says: ${said}`;
  if (status >= 500) {
    return new StartError(`Grafana at ${url} did not ${doing}: it answered ${status}.${quoted}`, {
      hint: 'Its own log says why; try again later.',
    });
  }
  return new InputError([`Grafana at ${url} did not ${doing}: ${adviceOn(status, { location, said })}${quoted}`]);
}

function adviceOn(
  status: number,
  { location, said }: { readonly location: string | null; readonly said: string },
): string {
  if (location !== null) {
    return `it answered ${status} and sends to ${sanitizeLine(location)}; name the address that it has itself, with https and its path.`;
  }
  switch (status) {
    case 401:
      return 'it does not know the token (401); GRAFANA_TOKEN must be that of a service account of this Grafana, and must not have expired.';
    case 403:
      return 'the token may not do that (403); give its service account the role Admin, or Editor and the permission datasources:read.';
    case 404:
      return 'there is no such address (404); name that of Grafana itself, with its path if it has one.';
    case 412:
      return 'another one is in the way (412); delete or rename what has the same title in the folder Load tests.';
    default:
      return /provisioned/i.test(said)
        ? `it comes from files (${status}); bring those up to date by \`dashboards export\`, or take them away.`
        : `it answered ${status}.`;
  }
}

function saidBy(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('message' in body) || typeof body.message !== 'string') return '';
  const text = sanitizeLine(body.message).slice(0, MAX_QUOTED_CHARS).trim();
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

const MAX_QUOTED_CHARS = 200;
