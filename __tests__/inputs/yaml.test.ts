import { describe, expect, it } from '@jest/globals';
import { faultsOf, LEAST, read } from './read-example.ts';

const QUOTE_HINT =
  /^loadtest.yml:4:\d+: the file is not valid YAML here: .*a check that contains \{\} must be quoted inside/;

describe('text that is not YAML', () => {
  it.each([
    ['an open list', 'a: [1\nb: 2\n', /^loadtest.yml:2:1: the file is not valid YAML here: Flow sequence/],
    ['a tab', 'a:\n\tb: 2\n', /^loadtest.yml:2:1: the file is not valid YAML here: Tabs/],
    ['an open quote', 'a: "b\n', /^loadtest.yml:\d+:\d+: the file is not valid YAML here: Missing closing "quote/],
    [
      'two documents',
      'a: 1\n---\nb: 2\n',
      /^loadtest.yml:2:1: the file is not valid YAML here: Source contains multiple/,
    ],
    ['a list as key', '? [a]\n: b\n', /^loadtest.yml:1:3: the file is not valid YAML here: With stringKeys/],
  ])('is one sentence with its place: %s', async (_, text, expected) => {
    expect(await faultsOf(text)).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    'x: { check: max(cpu_utilization{role=db}) < 80%, abort: true }',
    'x: [p95(response_time{result=ok}) < 5ms, error_rate < 1%]',
    '- { check: error_rate{code=5xx} < 1% for 30s, abort: true }',
  ])('says that a check with {} must be quoted: %s', async (line) => {
    const head = line.startsWith('-') ? 'a: 1\nb: 2\nchecks:\n  ' : LEAST;

    expect(await faultsOf(`${head}${line}\n`)).toEqual([expect.stringMatching(QUOTE_HINT)]);
  });

  it('says nothing of checks where the brace is another fault', async () => {
    const [fault] = await faultsOf('a: { b: c\n');

    expect(fault).not.toContain('check');
  });

  it.each(['', '# nothing\n', '5', '[]'])('but holds no block is refused in words: %j', async (text) => {
    expect(await faultsOf(text)).toEqual([
      expect.stringMatching(/^loadtest.yml:1:1: .* given, a block of keys expected$/),
    ]);
  });
});

describe('YAML', () => {
  it('refuses a key that is given twice, with all other faults', async () => {
    expect(await faultsOf(`${LEAST}plan: b.jmx\nmod: x\n`)).toEqual([
      'loadtest.yml:4:1: this key is given twice, once expected: remove one of them',
      'loadtest.yml:5:1 mod: unknown key given, did you mean mode?',
    ]);
  });

  it('follows anchors', async () => {
    const spec = await read(`${LEAST}properties: { a: &x 5, b: *x }\n`);

    expect(spec.properties).toEqual({ a: '5', b: '5' });
  });

  it('refuses an alias inside of its own anchor', async () => {
    expect(await faultsOf(`${LEAST}files: &x [*x]\n`)).toEqual([
      expect.stringContaining('loadtest.yml:4:12: an alias of no value before it given, an anchor expected'),
      'loadtest.yml:4:12 files.0: nothing given, a file or a pattern such as load/fragments/** expected',
    ]);
  });

  it('does not unfold aliases of aliases without end', async () => {
    const layers = Array.from({ length: 30 }, (_, n) => `x${n + 1}: &x${n + 1} [*x${n}, *x${n}, *x${n}]`);

    const faults = await faultsOf(`${LEAST}x0: &x0 [a]\n${layers.join('\n')}\n`);

    expect(faults).toEqual([expect.stringContaining('at most 10000 values and 200 aliases expected')]);
  });
});
