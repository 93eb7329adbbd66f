import { evaluate } from './evaluate.ts';
import { parseExpression } from './expression.ts';

/**
 * `${__P(users,50)}`: a read of this property whose default is what stands there now, so that the plan runs as before
 * when nobody sets it. An expression that already reads properties becomes its own default value.
 * `null`: what stands there cannot be a default. `whenBlank` is the default where nothing stands there.
 */
export function readOfProperty(
  property: string,
  present: string,
  variables: ReadonlyMap<string, string>,
  whenBlank: string,
): string | null {
  const text = present.trim() === '' ? whenBlank : present.trim();
  const { reads, value } = evaluate(text, { variables, properties: new Map() });
  const fallback = reads.length > 0 ? value : text;
  if (fallback === null) return null;
  const written = fallback.includes('${') ? nested(fallback) : plain(fallback);
  return written === null ? null : `\${__P(${escaped(property)},${written})}`;
}

/** One call or variable stands inside of another call as it is; more than one, or text around it, would need escapes. */
function nested(text: string): string | null {
  const parts = parseExpression(text);
  return parts.length === 1 && parts[0]?.kind !== 'text' && !text.includes('\\') ? text : null;
}

function plain(text: string): string | null {
  return /[(){}]/.test(text) ? null : escaped(text);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\,$]/g, String.raw`\$&`);
}
