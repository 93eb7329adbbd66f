/** Text after the second `::` of a workflow command: a line break would end it (actions/toolkit, command.ts). */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a property of a workflow command, where `:` and `,` separate. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line for the runner: `::group::Load`, `::error title=Load test,file=a.yml,line=3::text`. Empty properties are left out. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${[name, pairs.join(',')].filter((part) => part !== '').join(' ')}::${escapeData(text)}`;
}
