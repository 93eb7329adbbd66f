/**
 * The address of a Grafana without a slash at its end; `null`: none is given, or it is a fault. `name`: what the reader knows it by.
 * It stands in comments, so one with credentials is a fault.
 */
export function readGrafanaUrl(given: string | undefined, name: string, faults: string[]): string | null {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const shown = JSON.stringify(text.slice(0, 80).toWellFormed());
    faults.push(`${name}: ${shown} given, an address such as https://grafana.example.com is expected.`);
    return null;
  }
  if (url.username !== '' || url.password !== '') {
    faults.push(`${name}: the address holds a user or a password (not shown); others see it, so leave them out.`);
    return null;
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
