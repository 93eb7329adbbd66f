import type { LabelSpec } from '../plan/run-spec.ts';
import { IGNORED_LABEL, OTHER_LABEL } from './own-labels.ts';

/** Raw names whose answer is remembered; beyond it the memory starts anew, so that a plan with endless names stays flat. */
const MAX_REMEMBERED = 20_000;

/** Gives rows the label under which they are counted. */
export interface LabelNamer {
  /** `ignore` is asked about the name in the JTL, `rename` (first match wins) comes after it, the cap last. */
  nameOf(raw: string): string;
  /** Whether some rows went to `__other__`. */
  readonly isCapped: boolean;
}

/**
 * Names labels as the configuration says, at most `maxLabels` different ones per load, the rest as `__other__`.
 * Throws SyntaxError when a key of `rename` is not a regular expression, which the configuration rules out.
 */
export function createLabelNamer(spec: LabelSpec, maxLabels: number): LabelNamer {
  const ignored = spec.ignore.map(globPattern);
  const renames = Object.entries(spec.rename).map(([source, to]) => ({ pattern: new RegExp(`^(?:${source})$`), to }));
  const remembered = new Map<string, string>();
  const kept = new Set<string>();
  let isCapped = false;

  const decide = (raw: string): string => {
    if (ignored.some((pattern) => pattern.test(raw))) return IGNORED_LABEL;
    const rename = renames.find(({ pattern }) => pattern.test(raw));
    const renamed = rename === undefined ? raw : raw.replace(rename.pattern, rename.to);
    if (kept.has(renamed)) return renamed;
    if (kept.size < maxLabels) {
      kept.add(renamed);
      return renamed;
    }
    isCapped = true;
    return OTHER_LABEL;
  };

  return {
    nameOf(raw) {
      const known = remembered.get(raw);
      if (known !== undefined) return known;
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      const name = decide(raw);
      remembered.set(raw, name);
      return name;
    },
    get isCapped() {
      return isCapped;
    },
  };
}

/** `*` stands for any text, `?` for one character, over the whole label. */
function globPattern(glob: string): RegExp {
  const source = glob
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's');
}
