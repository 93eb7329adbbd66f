import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The source as one text in which sentences can be looked for: literals that are put together stand together, without escapes. */
export function sourceText(projectDir: string): string {
  const files = globSync('src/**/*.ts', { cwd: projectDir });
  return files
    .map((file) => readFileSync(join(projectDir, file), 'utf8'))
    .join('\n')
    .replaceAll(/['`] \+\s*\n\s*['`]/g, '')
    .replaceAll(/\\(['`$])/g, '$1');
}

/** Whether the message, in which `…` stands for names and numbers, is somewhere on one line of the source. */
export function isInSource(message: string, source: string): boolean {
  const parts = message.split('…').map((part) => RegExp.escape(part));
  return new RegExp(parts.join('.{0,250}?')).test(source);
}
