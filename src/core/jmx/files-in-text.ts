import { parseExpression, type Expression } from './expression.ts';

/** A file that a function or a script names. */
export interface FileInText {
  readonly kind: 'keystore' | 'other';
  readonly path: string;
}

/**
 * Literal file names in a text: first arguments of `__FileToString`, `__StringFromFile` and `__CSVRead`, and key and trust
 * stores that a script sets. A name that is put together is not seen.
 */
export function filesInText(text: string): readonly FileInText[] {
  const stores = [...text.matchAll(STORE)].map((match): FileInText => ({ kind: 'keystore', path: match[1] ?? '' }));
  return text.includes('${__') ? [...stores, ...filesOf(parseExpression(text))] : stores;
}

/** `System.setProperty("javax.net.ssl.keyStore", "client.p12")` */
const STORE = /javax\.net\.ssl\.(?:key|trust)Store["']\s*,\s*["']([^"'\n]+)["']/g;

const READ_A_FILE = new Set(['__FileToString', '__StringFromFile', '__CSVRead']);

function filesOf(expression: Expression): readonly FileInText[] {
  return expression.flatMap((part) => {
    if (part.kind !== 'function') return [];
    const inner = part.args.flatMap((argument) => filesOf(argument));
    const [name, ...more] = part.args[0] ?? [];
    const isLiteral = name?.kind === 'text' && more.length === 0;
    // With a sequence the name is a pattern, and `*` is an alias of an earlier call.
    const isPattern = part.name === '__StringFromFile' && part.args.length > 2;
    if (!isLiteral || isPattern || !READ_A_FILE.has(part.name) || name.text.startsWith('*')) return inner;
    return [{ kind: 'other', path: name.text }, ...inner];
  });
}
