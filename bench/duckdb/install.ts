import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs DuckDB beside this file unless it is there: 70 MB that only the bench needs. */
export function installDuckdb(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules/@duckdb/node-api/package.json'))) return;
  console.log('Installing DuckDB into bench/duckdb/node_modules …');
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--silent'];
  const child = spawnSync('npm', args, {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (child.status !== 0)
    throw new Error('DuckDB could not be installed: npm must reach its registry. See its message above.');
}
