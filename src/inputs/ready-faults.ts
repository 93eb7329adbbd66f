import { isListedHost } from '../core/plan/host-list.ts';
import type { BuildSpec } from '../core/plan/run-spec.ts';
import type { Fault } from './fault.ts';
import { readyUrl } from './ready-url.ts';
import { type TargetConfig, targetSchema } from './schema/target.ts';
import { targetSpec } from './target-spec.ts';
import type { ConfigNode } from './tree/node.ts';
import { nodeAt, placeAt } from './tree/node.ts';
import { plainValue } from './tree/plain-value.ts';

/** What is wrong with `target.ready` beyond the form of its keys: its host, its base, its value, the build. */
export function readyFaults(root: ConfigNode, build: BuildSpec): readonly Fault[] {
  const node = nodeAt(root, ['target']);
  const target = node === null ? null : targetSchema.safeParse(plainValue(node));
  if (target?.success !== true || target.data.ready === undefined) return [];
  const { json, equals } = target.data.ready;
  const faults: Fault[] = [];
  const add = (key: 'url' | 'json' | 'equals', text: string): void => {
    const path = ['target', 'ready', key];
    faults.push({ place: placeAt(root, path), path: path.join('.'), text });
  };
  const wrongUrl = urlFault(target.data, target.data.ready.url);
  if (wrongUrl !== null) add('url', wrongUrl);
  if (json === undefined && equals !== undefined) {
    add('equals', `${JSON.stringify(equals)} given without json, a JSON path such as json: $.sha expected with it`);
  }
  if (json !== undefined && equals === undefined) {
    add('json', `${JSON.stringify(json)} given without equals, equals: build or a text expected with it`);
  }
  if (equals === 'build' && (build.sha ?? '') === '') {
    add('equals', '"build" given, but the build is not named: a commit as `build-sha` expected with it');
  }
  return faults;
}

function urlFault(target: TargetConfig, text: string): string | null {
  // What stands before an @ may be a password, so it is not repeated.
  if (text.includes('@')) return 'an address with credentials given, one without them expected';
  const asked = readyUrl(text, target.url);
  const given = `${JSON.stringify(text)} given`;
  if (asked === null && target.url === undefined && !/^https?:/i.test(text)) {
    return `${given}, but there is no target.url that it could belong to: target.url or a whole address expected`;
  }
  if (asked === null) return `${given}, a path or an http or https address without query and fragment expected`;
  if (isListedHost(targetSpec(target).hosts, asked)) return null;
  const place = `${asked.host}:${asked.port}`;
  return `${given}, but ${place} is not a listed host: if it may be asked, add to target.hosts: - ${JSON.stringify(place)}`;
}
