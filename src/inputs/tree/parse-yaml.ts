import { isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Alias, Document, Node, Pair, YAMLError, YAMLMap } from 'yaml';
import type { Fault } from '../fault.ts';
import type { BlockEntry, ConfigNode } from './node.ts';
import type { Place } from './place.ts';

/** A file's text as a tree; without one when the text is no YAML at all. */
export interface ParsedYaml {
  readonly root: ConfigNode | null;
  readonly faults: readonly Fault[];
}

/** Reads one YAML file (1.2, core schema). Text that is not YAML is one fault: what follows the first is its echo. */
export function parseYaml(text: string, source: Omit<Place, 'line' | 'column' | 'kind'>): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { ...source, kind: 'file', line: Math.max(1, line), column: Math.max(1, col) };
  };
  const broken = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (broken !== undefined) return { root: null, faults: [yamlFault(broken, text, placeOf(broken.pos[0]))] };

  const faults: Fault[] = document.errors.map((error) => ({
    place: placeOf(error.pos[0]),
    path: '',
    text: 'this key is given twice, once expected: remove one of them',
  }));
  const reader: Reader = { document, placeOf, faults, nodesLeft: MAX_NODES, aliasesLeft: MAX_ALIASES, anchors: [] };
  const root = readNode(reader, document.contents, placeOf(0));
  if (reader.nodesLeft >= 0 && reader.aliasesLeft >= 0) return { root, faults };
  const limit = `at most ${MAX_NODES} values and ${MAX_ALIASES} aliases expected`;
  return {
    root: null,
    faults: [{ place: placeOf(0), path: '', text: `more values given than a configuration has, ${limit}` }],
  };
}

interface Reader {
  readonly document: Document;
  readonly placeOf: (offset: number) => Place;
  readonly faults: Fault[];
  nodesLeft: number;
  aliasesLeft: number;
  /** Anchors around the node that is being read. */
  readonly anchors: string[];
}

// Far above any configuration; they bound what aliases of aliases can unfold to.
const MAX_NODES = 10_000;
const MAX_ALIASES = 200;

function yamlFault(error: YAMLError, text: string, place: Place): Fault {
  const line = text.split('\n')[place.line - 1] ?? '';
  const isUnquotedCheck = /^[^"']*[{[][^"']*\w\{/.test(line.slice(0, place.column));
  const reason = error.message.split('\n')[0] ?? '';
  const hint = isUnquotedCheck
    ? `; a check that contains {} must be quoted inside { } or [ ], such as { check: "max(cpu_utilization{role=db}) < 80%", abort: true }`
    : '';
  return { place, path: '', text: `the file is not valid YAML here: ${reason}${hint}` };
}

function readNode(reader: Reader, node: Node | null, fallback: Place): ConfigNode {
  reader.nodesLeft -= 1;
  const place = node?.range ? reader.placeOf(node.range[0]) : fallback;
  if (reader.nodesLeft < 0 || reader.aliasesLeft < 0) return nothing(place);
  if (isAlias(node)) return readAlias(reader, node, place);
  if (isScalar(node)) return readScalar(node.value, node.source, place);
  if (!isCollection(node)) return nothing(place);
  reader.anchors.push(node.anchor ?? '');
  const collection: ConfigNode = isMap(node)
    ? { kind: 'block', place, entries: readEntries(reader, node, place) }
    : { kind: 'list', place, items: node.items.map((item) => readNode(reader, item as Node | null, place)) };
  reader.anchors.pop();
  return collection;
}

function readAlias(reader: Reader, alias: Alias, place: Place): ConfigNode {
  reader.aliasesLeft -= 1;
  const target = alias.resolve(reader.document);
  if (target !== undefined && !reader.anchors.includes(alias.source)) return readNode(reader, target, place);
  // Without its name: a secret that begins with * looks like an alias.
  const text = 'an alias of no value before it given, an anchor expected, or quotes around a text that begins with *';
  reader.faults.push({ place, path: '', text });
  return nothing(place);
}

function readEntries(reader: Reader, map: YAMLMap, place: Place): ReadonlyMap<string, BlockEntry> {
  const entries = new Map<string, BlockEntry>();
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const keyPlace = pair.key.range ? reader.placeOf(pair.key.range[0]) : place;
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (key === '__proto__') {
      reader.faults.push({
        place: keyPlace,
        path: key,
        text: 'this name given, any other expected: it is not an ordinary key',
      });
      continue;
    }
    entries.set(key, { keyPlace, node: readNode(reader, pair.value, keyPlace) });
  }
  return entries;
}

function readScalar(value: unknown, source: string | undefined, place: Place): ConfigNode {
  if (typeof value === 'string') return { kind: 'scalar', place, value, written: value };
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'scalar', place, value, written: source ?? String(value) };
  }
  return nothing(place);
}

function nothing(place: Place): ConfigNode {
  return { kind: 'scalar', place, value: null, written: '' };
}
