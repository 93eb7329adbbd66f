import { absolutePath, folderOf } from '../../core/plan/paths.ts';
import type { Fault } from '../fault.ts';
import { givenText } from '../given-text.ts';
import { mergeNodes } from './merge-nodes.ts';
import type { ConfigNode } from './node.ts';
import { nodeAt } from './node.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Place } from './place.ts';

/** Reads a text file by its absolute path; `null`: there is none. */
export type ReadText = (path: string) => Promise<string | null>;

/** A configuration with everything it extends; without a root when its file cannot be used. */
export interface LoadedTree {
  readonly root: ConfigNode | null;
  readonly faults: readonly Fault[];
}

/**
 * Reads the configuration and what it extends, nearest last. `extends` is relative to the file that says it;
 * blocks merge by key, lists and single values replace; each value keeps the place where it was written.
 */
export async function loadTree(
  file: { readonly path: string; readonly name: string },
  readText: ReadText,
): Promise<LoadedTree> {
  const place: Place = { source: file.name, kind: 'file', folder: folderOf(file.path), rank: 0, line: 1, column: 1 };
  const text = await readText(file.path);
  if (text === null) {
    const fault = {
      place,
      path: '',
      text: 'there is no such file, a configuration expected: create it, or name another as `config`',
    };
    return { root: null, faults: [fault] };
  }
  return loadText(text, { path: file.path, place, chain: [file.path] }, readText);
}

interface Source {
  readonly path: string;
  readonly place: Place;
  /** Files from the configuration down to this one. */
  readonly chain: readonly string[];
}

async function loadText(text: string, source: Source, readText: ReadText): Promise<LoadedTree> {
  const parsed = parseYaml(text, source.place);
  if (parsed.root === null) return parsed;
  if (parsed.root.kind !== 'block') {
    const given = givenText(parsed.root, []);
    return { root: null, faults: [{ place: source.place, path: '', text: `${given}, a block of keys expected` }] };
  }
  const link = nodeAt(parsed.root, ['extends']);
  if (link?.kind !== 'scalar' || typeof link.value !== 'string') return parsed;

  const base = await loadExtended(link.value, link.place, source, readText);
  return {
    root: base.root === null ? parsed.root : mergeNodes(base.root, parsed.root),
    faults: [...parsed.faults, ...base.faults],
  };
}

async function loadExtended(name: string, at: Place, source: Source, readText: ReadText): Promise<LoadedTree> {
  const path = absolutePath(source.place.folder, name);
  const fault = (text: string): LoadedTree => ({ root: null, faults: [{ place: at, path: 'extends', text }] });
  if (source.chain.includes(path)) {
    return fault(`${JSON.stringify(name)} given, which extends this file again, a file outside of the chain expected`);
  }
  const text = await readText(path);
  if (text === null)
    return fault(`${JSON.stringify(name)} given, but there is no file ${path}; a path relative to this file expected`);

  const place: Place = {
    ...source.place,
    source: name.startsWith('/') ? name : besides(source.place.source, name),
    folder: folderOf(path),
    rank: source.place.rank + 1,
  };
  return loadText(text, { path, place, chain: [...source.chain, path] }, readText);
}

/** A name relative to the file that extends, as one name relative to where the reader stands. */
function besides(source: string, name: string): string {
  const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/') + 1) : '';
  const kept: string[] = [];
  for (const part of `${folder}${name}`.split('/')) {
    const above = kept.at(-1);
    if (part === '.' || (part === '' && kept.length > 0)) continue;
    if (part === '..' && above !== undefined && above !== '..' && above !== '') kept.pop();
    else kept.push(part);
  }
  return kept.join('/');
}
