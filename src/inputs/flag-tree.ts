import type { Fault } from './fault.ts';
import { givenText } from './given-text.ts';
import type { Flags, FlagSource } from './flags.ts';
import { flagText } from './flags.ts';
import type { BlockEntry, ConfigNode, ScalarNode } from './tree/node.ts';
import type { Place } from './tree/place.ts';

/** The flags that are words of the configuration, as a tree that is laid upon the file's; what cannot be read is added to the faults. */
export function flagTree(source: FlagSource, faults: Fault[]): ConfigNode {
  const root: Layer = new Map();
  for (const [word, path] of Object.entries(PATHS) as [keyof typeof PATHS, (typeof PATHS)[keyof typeof PATHS]][]) {
    const text = flagText(source, word);
    if (text !== null) put(root, path, readFlag(word, text, flagPlace(source, word)));
  }
  const properties = readProperties(source, faults);
  if (properties.size > 0) root.set('properties', properties);
  return toNode(root, flagPlace(source, 'plan'));
}

/** The place of everything that a flag says. */
export function flagPlace(source: FlagSource, word: keyof Flags): Place {
  return {
    source: source.nameOf(word),
    kind: 'flag',
    folder: source.workingDir,
    rank: AFTER_FILES,
    line: 0,
    column: 0,
  };
}

const AFTER_FILES = 1_000_000;

const PATHS = {
  plan: ['plan'],
  mode: ['mode'],
  provider: ['provider', 'kind'],
  workers: ['provider', 'workers'],
  users: ['load', 'users'],
  duration: ['load', 'duration'],
  targetUrl: ['target', 'url'],
  targetHosts: ['target', 'hosts'],
  environment: ['target', 'environment'],
  resultsDir: ['results', 'dir'],
  record: ['record'],
} as const satisfies Partial<Record<keyof Flags, readonly [string] | readonly [string, string]>>;

type Layer = Map<string, Layer | ConfigNode>;

function readFlag(word: keyof typeof PATHS, text: string, place: Place): ConfigNode {
  if (word === 'targetHosts') {
    const hosts = text.split(/[\s,]+/).filter((host) => host !== '');
    return { kind: 'list', place, items: hosts.map((host) => scalar(host, place)) };
  }
  const isNumber = (word === 'users' || word === 'workers') && /^\d+$/.test(text);
  return { ...scalar(text, place), value: isNumber ? Number(text) : text };
}

function scalar(text: string, place: Place): ScalarNode {
  return { kind: 'scalar', place, value: text, written: text };
}

function put(root: Layer, path: readonly [string] | readonly [string, string], node: ConfigNode): void {
  const [first, second] = path;
  if (second === undefined) {
    root.set(first, node);
    return;
  }
  const layer = layerOf(root.get(first));
  layer.set(second, node);
  root.set(first, layer);
}

function layerOf(known: Layer | ConfigNode | undefined): Layer {
  return isLayer(known) ? known : new Map<string, Layer | ConfigNode>();
}

function isLayer(value: Layer | ConfigNode | undefined): value is Layer {
  return value instanceof Map;
}

function readProperties(source: FlagSource, faults: Fault[]): Layer {
  const properties: Layer = new Map();
  const place = flagPlace(source, 'properties');
  for (const line of (flagText(source, 'properties') ?? '').split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const cut = line.indexOf('=');
    const name = line.slice(0, Math.max(0, cut)).trim();
    if (name === '' || name === '__proto__') {
      faults.push({
        place,
        path: 'properties',
        text: `${givenText(scalar(line, place), [])}, name=value in each line expected`,
      });
      continue;
    }
    properties.set(name, scalar(line.slice(cut + 1), { ...place, source: `${place.source} ${name}` }));
  }
  return properties;
}

function toNode(layer: Layer, place: Place): ConfigNode {
  const entries = new Map<string, BlockEntry>();
  for (const [key, value] of layer) {
    const node = isLayer(value) ? toNode(value, place) : value;
    entries.set(key, { keyPlace: node.place, node });
  }
  return { kind: 'block', place, entries };
}
