import type { ChosenSource } from '../../core/dashboards/dashboard-frame.ts';
import { indexSettings } from '../../core/dashboards/provisioning.ts';
import { dataSourceType } from '../../core/dashboards/data-source.ts';
import { sanitizeLine } from '../../core/render/sanitize.ts';
import type { SearchKind } from '../../core/search/search-connection.ts';
import { InputError } from '../../core/verdict/run-error.ts';
import { explainRefusal } from './explain-refusal.ts';
import type { AskGrafana } from './grafana-api.ts';

/** Which data source is wanted. */
export interface DataSourceWish {
  readonly kind: SearchKind;
  readonly index: string;
  /** Its name or uid; `null`: the only one that fits. */
  readonly dataSource: string | null;
}

/** A data source, and what should be changed in it for the dashboards to find everything. */
export interface FoundSource extends ChosenSource {
  readonly notes: readonly string[];
}

/**
 * The data source that dashboards begin with: the one that is named, or the only one that reads `<index>-*`. Throws `InputError` where
 * there is none, where several fit, and where it is for another kind of store.
 */
export async function findDataSource(
  { url, ask }: { readonly url: string; readonly ask: AskGrafana },
  wish: DataSourceWish,
  signal: AbortSignal,
): Promise<FoundSource> {
  const answer = await ask('GET', '/api/datasources', { signal });
  if (answer.status !== 200) throw explainRefusal(url, 'list its data sources', answer);
  const sources = (Array.isArray(answer.body) ? answer.body : []).flatMap(parseSource);
  const source = wish.dataSource === null ? onlyOne(sources, wish) : named(sources, wish.dataSource, wish.kind);
  return { name: source.name, uid: source.uid, notes: notesOn(source, wish) };
}

interface Source extends ChosenSource {
  readonly type: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Where older versions keep the index pattern. */
  readonly database: unknown;
}

function parseSource(given: unknown): readonly Source[] {
  if (typeof given !== 'object' || given === null) return [];
  const { name, uid, type, jsonData, database } = given as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof uid !== 'string' || typeof type !== 'string') return [];
  const settings = typeof jsonData === 'object' && jsonData !== null ? jsonData : {};
  return [{ name, uid, type, settings: settings as Source['settings'], database }];
}

function named(sources: readonly Source[], wanted: string, kind: SearchKind): Source {
  const source = sources.find(({ uid }) => uid === wanted) ?? sources.find(({ name }) => name === wanted);
  const type = dataSourceType(kind);
  if (source === undefined) {
    const there = sources.filter((one) => one.type === type).map(({ name }) => quoted(name));
    const others = there.length === 0 ? `None of type ${type} is there` : `Those of type ${type}: ${there.join(', ')}`;
    throw new InputError([`--data-source: Grafana has none with the name or uid ${quoted(wanted)}. ${others}.`]);
  }
  if (source.type !== type) {
    throw new InputError([
      `--data-source: ${quoted(wanted)} is of type ${sanitizeLine(source.type)}, and one of type ${type} is expected for --store ${kind}.`,
    ]);
  }
  return source;
}

function onlyOne(sources: readonly Source[], { kind, index }: DataSourceWish): Source {
  const type = dataSourceType(kind);
  const fitting = sources.filter((source) => source.type === type && patternOf(source, kind) === `${index}-*`);
  const [first] = fitting;
  if (first === undefined) {
    throw new InputError([
      `Grafana has no data source of type ${type} with the index pattern ${index}-*: add one with the time field @timestamp (\`dashboards export\` writes a file for it), or name one that is there by --data-source.`,
    ]);
  }
  if (fitting.length > 1) {
    const names = fitting.map(({ name, uid }) => `${quoted(name)} (${sanitizeLine(uid)})`).join(', ');
    throw new InputError([
      `${fitting.length} data sources read ${index}-*: ${names}. Name one of them by --data-source.`,
    ]);
  }
  return first;
}

function notesOn(source: Source, { kind, index }: DataSourceWish): readonly string[] {
  const pattern = patternOf(source, kind);
  const { timeField } = source.settings;
  const notes: string[] = [];
  if (pattern !== `${index}-*`) {
    notes.push(`The data source ${quoted(source.name)} reads ${quoted(pattern)}, and the results are in ${index}-*.`);
  }
  if (timeField !== '@timestamp') {
    const given = typeof timeField === 'string' ? quoted(timeField) : 'not set';
    notes.push(`The time field of the data source ${quoted(source.name)} is ${given}; the dashboards need @timestamp.`);
  }
  return notes;
}

function patternOf({ settings, database }: Source, kind: SearchKind): string {
  const [field = ''] = Object.keys(indexSettings(kind, ''));
  const pattern = settings[field] ?? database;
  return typeof pattern === 'string' ? pattern : '';
}

function quoted(text: string): string {
  return `"${sanitizeLine(text)}"`;
}
