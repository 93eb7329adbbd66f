import type { PropertyUse } from './property-use.ts';

/** What the text of a script touches, as far as names are literal. */
export interface ScriptNames {
  readonly reads: readonly PropertyUse[];
  readonly writes: readonly string[];
  /** Variables it reads. */
  readonly variables: readonly string[];
  readonly setsVariables: boolean;
}

/** Finds `props.get("x")` and its kin in Groovy, BeanShell and JavaScript text. A name that is put together is not seen. */
export function readScript(text: string): ScriptNames {
  const reads = [...text.matchAll(READ)].map((match): PropertyUse => ({
    name: match[2] ?? '',
    by: 'script',
    default: defaultOf(match),
  }));
  const indexed = [...text.matchAll(INDEXED)].map((match): PropertyUse => ({
    name: match[2] ?? '',
    by: 'script',
    default: { kind: 'none' },
  }));
  return {
    reads: [...reads, ...indexed],
    writes: [...text.matchAll(WRITE)].map((match) => match[2] ?? ''),
    variables: [...text.matchAll(VARIABLE)].map((match) => match[2] ?? ''),
    setsVariables: /\bvars\s*\.\s*put/.test(text) || /\bvars\s*\[[^\]]+\]\s*=[^=]/.test(text),
  };
}

const READ =
  /\bprops\s*\.\s*(?:get|getProperty|getOrDefault)\s*\(\s*(["'])([^"'\n]+)\1\s*(?:\\?(,)\s*(?:(["'])([^"'\n]*)\4\s*\))?)?/g;
const INDEXED = /\bprops\s*\[\s*(["'])([^"'\n]+)\1\s*\](?!\s*=[^=])/g;
const WRITE = /\bprops\s*\.\s*(?:put|setProperty)\s*\(\s*(["'])([^"'\n]+)\1/g;
const VARIABLE = /\bvars\s*(?:\.\s*get(?:Object)?\s*\(|\[)\s*(["'])([^"'\n]+)\1/g;

function defaultOf(match: RegExpExecArray): PropertyUse['default'] {
  if (match[3] === undefined) return { kind: 'none' };
  return match[5] === undefined ? { kind: 'unknown' } : { kind: 'text', text: match[5] };
}
