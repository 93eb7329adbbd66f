/**
 * The text of a Java property file, readable in any encoding: everything but printable ASCII is escaped.
 * Format: java.util.Properties.load.
 */
export function propertiesText(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${escapeName(name)}=${escapeValue(value)}\n`)
    .join('');
}

function escapeName(name: string): string {
  return escapeUnits(name.replace(/[\\ :=#!]/g, (character) => `\\${character}`));
}

function escapeValue(value: string): string {
  // Only leading blanks would be lost; a backslash continues or escapes wherever it stands.
  return escapeUnits(value.replaceAll('\\', '\\\\').replace(/^ +/, (blanks) => '\\ '.repeat(blanks.length)));
}

function escapeUnits(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
