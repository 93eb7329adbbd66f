import { readFile, writeFile } from 'node:fs/promises';

// Cuts the operations that this project calls, and what they refer to, out of GitHub's description of its REST API.
// Usage: node scripts/cut-openapi.ts <api.github.com.json>, a file of the npm package @octokit/openapi.

const TARGET = '__tests__/fixtures/github/api.github.com.subset.json';

const OPERATIONS = new Set([
  'actions/get-artifact',
  'actions/download-artifact',
  'actions/list-artifacts-for-repo',
  'actions/list-workflow-run-artifacts',
  'actions/get-workflow-run',
  'actions/list-workflow-runs-for-repo',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'repos/compare-commits',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-commit',
  'repos/list-commits',
  'repos/list-deployments',
  'repos/list-pull-requests-associated-with-commit',
]);

// Text for people and samples: most of the size, and no part of what is checked.
const DROPPED = new Set(['description', 'example', 'examples', 'externalDocs', 'x-github', 'summary', 'tags']);

type Json = Readonly<Record<string, unknown>>;

const source = process.argv[2];
if (source === undefined) throw new Error('Name the description: node scripts/cut-openapi.ts <api.github.com.json>.');
const description = JSON.parse(await readFile(source, 'utf8')) as Json;
const cut = cutOperations(description);
await writeFile(TARGET, `${JSON.stringify(cut, null, 1)}\n`);
console.log(`${TARGET}: ${Object.keys(cut['paths'] as Json).length} paths`);

function cutOperations(whole: Json): Json {
  const paths = Object.entries(whole['paths'] as Record<string, Json>).flatMap(([path, item]) => {
    const kept = Object.entries(item).filter(([, one]) => OPERATIONS.has(String((one as Json)['operationId'])));
    return kept.length === 0 ? [] : [[path, plain(Object.fromEntries(kept)) as Json] as const];
  });
  return {
    openapi: whole['openapi'],
    info: plain(whole['info']),
    paths: Object.fromEntries(paths),
    components: componentsOf(whole, paths),
  };
}

function componentsOf(whole: Json, roots: unknown): Json {
  const components: Record<string, Record<string, unknown>> = {};
  const waiting = referencesIn(roots);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [, , kind = '', name = ''] = next.split('/');
    if (components[kind]?.[name] !== undefined) continue;
    const component = plain((whole['components'] as Record<string, Json>)[kind]?.[name]);
    components[kind] = { ...components[kind], [name]: component };
    waiting.push(...referencesIn(component));
  }
  return components;
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const reference = (value as Json)['$ref'];
  return [...(typeof reference === 'string' ? [reference] : []), ...Object.values(value).flatMap(referencesIn)];
}

/** The value without the texts. A property may have the name of one: there it is a schema, not a text. */
function plain(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isNames || !DROPPED.has(name))
      .map(([name, one]) => [name, plain(one, name === 'properties' && !isNames)]),
  );
}
