/** The path of a file that stands relative to the plan, relative to the configuration; `null`: it is an absolute path. */
export function pathBeside(planPath: string, fromPlan: string): string | null {
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(fromPlan)) return null;
  const folder = planPath.includes('/') ? planPath.slice(0, planPath.lastIndexOf('/') + 1) : '';
  const kept: string[] = [];
  // JMeter reads `~/` as the plan's folder.
  const path = `${folder}${fromPlan.replace(/^~\//, '').replaceAll('\\', '/')}`;
  for (const part of path.split('/')) {
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (part !== '.' && part !== '') kept.push(part);
  }
  return `${path.startsWith('/') ? '/' : ''}${kept.join('/')}`;
}
