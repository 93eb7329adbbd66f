import { type Annotation, annotationOf } from '../../core/verdict/annotation.ts';
import { type DeploymentFacts, factTags } from '../../core/verdict/deployment-mark.ts';
import { readTime, timeExpected } from './read-time.ts';

/** What a person says about one annotation; `''`: not given. */
export type GivenAnnotation = Readonly<Record<'text' | 'tags' | 'from' | 'to' | 'run', string>>;

/** Where an annotation is read from. */
export interface AnnotationSource {
  readonly given: GivenAnnotation;
  /** How that is called where the user wrote it: `input text`, `--text`. */
  readonly nameOf: (name: string) => string;
  /** What is known of the workflow; becomes tags. */
  readonly facts: DeploymentFacts;
  readonly nowMs: number;
}

/** The annotation that is asked for; `null` when something is wrong with it, which is added to the faults. */
export function readAnnotation(source: AnnotationSource, faults: string[]): Annotation | null {
  const { given, nameOf, facts, nowMs } = source;
  const before = faults.length;
  const refuse = (name: keyof GivenAnnotation, expected: string): void => {
    faults.push(`${nameOf(name)}: ${JSON.stringify(given[name].toWellFormed())} given, ${expected}`);
  };
  const text = given.text.trim();
  if (text === '') faults.push(`${nameOf('text')}: not given, what happened expected`);
  const fromMs = readTime(given.from.trim(), nowMs);
  if (fromMs === null) refuse('from', timeExpected);
  const toMs = given.to.trim() === '' ? undefined : readTime(given.to.trim(), nowMs);
  if (toMs === null) refuse('to', timeExpected);
  else if (toMs !== undefined && fromMs !== null && toMs < fromMs) {
    refuse('to', `which is before ${nameOf('from')}; a time that is not earlier expected`);
  }
  const run = given.run.trim() === '' ? null : given.run.trim();
  if (run !== null && !/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(run)) refuse('run', 'the id of a run expected');
  if (faults.length > before || fromMs === null || toMs === null) return null;

  const tags = tagsIn(given.tags);
  const kind = tags.includes('deployment') ? 'deployment' : 'note';
  const all = [...new Set([...tags, ...factTags(facts)])];
  const mark = { kind, text, tags: all, fromMs, ...(toMs === undefined ? {} : { toMs }) } as const;
  return annotationOf(mark, { run, load: null, build: facts.sha });
}

function tagsIn(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
