import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnosis } from '../../src/core/doctor/diagnosis.ts';
import { doctorCommand } from '../../src/cli/doctor-command.ts';
import { initCommand } from '../../src/cli/init-command.ts';
import { parameteriseCommand } from '../../src/cli/parameterise-command.ts';
import { element, planText, request, threadGroup } from '../core/jmx/plan-text.ts';
import { serve } from '../fixtures/loopback-http.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'first-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function io() {
  const text = { out: '', err: '' };
  return { text, out: (part: string) => (text.out += part), err: (part: string) => (text.err += part) };
}

function put(name: string, content: string | Uint8Array): string {
  const file = join(dir, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const plan = planText(threadGroup('Shoppers', '5', request('Home', { domain: 'shop.test', path: '/' }), '3'));

describe('init', () => {
  const init = async (file: string, options: { readonly output: string; readonly force?: boolean }) => {
    const to = io();
    return { code: await initCommand(file, options, to), ...to.text };
  };

  it('writes a configuration that names the plan from where it stands', async () => {
    const output = put('ci/x', '').replace(/x$/, 'loadtest.yml');

    const { code, out } = await init(put('load/shop.jmx', plan), { output });

    expect(code).toBe(0);
    expect(readFileSync(output, 'utf8')).toContain('plan: ../load/shop.jmx\n');
    expect(out).toContain(`loadtest-action validate --config ${output}`);
    expect(readdirSync(join(dir, 'ci'))).toEqual(['loadtest.yml', 'x']);
  });

  it('replaces nothing, unless it is forced to', async () => {
    const file = put('shop.jmx', plan);
    const output = put('loadtest.yml', 'mine\n');

    const refused = await init(file, { output });

    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/is there already.*--force/) });
    expect(readFileSync(output, 'utf8')).toBe('mine\n');
    expect((await init(file, { output, force: true })).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toContain('name: shop\n');
  });

  it.each([
    ['no plan', '<html/>', /this is not a JMeter plan/],
    ['broken XML', '<jmeterTestPlan', /not well-formed/],
    ['a plan without a thread group', planText(''), /has no thread group/],
  ])('writes nothing for %s and says one sentence', async (_what, content, sentence) => {
    const output = join(dir, 'loadtest.yml');

    const { code, err } = await init(put('shop.jmx', content), { output });

    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(dir)).toEqual(['shop.jmx']);
  });

  it.each([
    ['a plan that is not there', 'none.jmx', 'loadtest.yml', /none\.jmx cannot be read/],
    ['a folder that is not there', 'shop.jmx', 'none/loadtest.yml', /cannot be written/],
  ])('says what is wrong with %s', async (_what, file, output, sentence) => {
    put('shop.jmx', plan);

    const { code, err } = await init(join(dir, file), { output: join(dir, output) });

    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });

  it('says what is open, and that plugins are needed', async () => {
    const output = join(dir, 'loadtest.yml');
    const open = planText(
      threadGroup(
        'G',
        '5',
        request('A', { domain: '${__P(targetHost)}', path: '/' }) + element('com.example.OurSampler', 'S'),
      ),
    );

    const { out } = await init(put('shop.jmx', open), { output });

    expect(out).toMatch(/^Open: target\.url is missing/m);
    expect(readFileSync(output, 'utf8')).toContain('com.example.OurSampler');
  });
});

describe('parameterise', () => {
  const parameterise = async (file: string, flags: Parameters<typeof parameteriseCommand>[1] = {}) => {
    const to = io();
    return { code: await parameteriseCommand(file, flags, {}, to), ...to.text };
  };

  it('shows the edits and writes nothing', async () => {
    const file = put('shop.jmx', plan);

    const { code, out, err } = await parameterise(file);

    expect(code).toBe(0);
    expect(out).toMatch(/^--- a[^]*^-.*num_threads">5<[^]*^\+.*num_threads">\$\{__P\(users,5\)\}</m);
    expect(err).toContain('Nothing is written; --write makes these edits.');
    expect(readFileSync(file, 'utf8')).toBe(plan);
  });

  it('writes them in the place of the plan, in its encoding, with its mode, through a link', async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>\r\n${plan.replace('Home', 'Grüße')}`;
    const file = put('load/shop.jmx', Buffer.from(text, 'latin1'));
    chmodSync(file, 0o640);
    symlinkSync(file, join(dir, 'link.jmx'));

    const { code } = await parameterise(join(dir, 'link.jmx'), { write: true, target: true });

    const written = readFileSync(file, 'latin1');
    expect(code).toBe(0);
    expect(written).toContain('<?xml version="1.0" encoding="ISO-8859-1"?>\r\n');
    expect(written).toContain('Grüße');
    expect(written).toContain('${__P(users,5)}');
    expect(written).toContain('${__P(targetHost,shop.test)}');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(dir, 'load'))).toEqual(['shop.jmx']);
    expect(await parameterise(file, { write: true, target: true })).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('needs no edit'),
    });
  });

  it('follows the names of a configuration', async () => {
    const config = put(
      'loadtest.yml',
      'plan: shop.jmx\nload: { users: 1, rampUp: 0s, duration: 60s, names: { users: threads } }\nchecks: [error_rate < 1%]\n',
    );

    const { out } = await parameterise(put('shop.jmx', plan), { config });

    expect(out).toContain('${__P(threads,5)}');
  });

  it.each([
    ['broken XML', '<jmeterTestPlan', /not well-formed/],
    ['a plan without a thread group', planText(''), /has no thread group/],
  ])('says what is wrong with %s', async (_what, content, sentence) => {
    const { code, err } = await parameterise(put('shop.jmx', content), { write: true });

    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });

  it('shows a terminal no control characters of the plan', async () => {
    const to = io();
    const file = put('shop.jmx', plan.replace('>5<', '>5\u009b31m<'));

    await parameteriseCommand(file, {}, {}, { ...to, paint: (_style, text) => `\u001b[2m${text}\u001b[22m` });

    expect(to.text.out).toContain('\u001b[2m-');
    expect(to.text.out).not.toContain('\u009b');
  });
});

describe('doctor', () => {
  const doctor = async (config: string | null, env: Readonly<Record<string, string>> = {}) => {
    const to = io();
    const given = { PATH: process.env['PATH'] ?? '', HOME: dir, ...env };
    const code = await doctorCommand({ ...(config === null ? {} : { config }), json: true }, given, to);
    const all = JSON.parse(to.text.out) as readonly Diagnosis[];
    return { code, text: to.text.out, of: (name: string) => all.find((one) => one.name === name) };
  };
  const config = (url: string, heap = '64m') => {
    put(
      'shop.jmx',
      planText(
        threadGroup(
          'G',
          '${__P(users,5)}',
          request('A', { domain: '${__P(targetHost,a)}', port: '${__P(targetPort,80)}', path: '/' }),
        ),
      ),
    );
    return put(
      'loadtest.yml',
      `plan: shop.jmx\nload: { users: 1, rampUp: 0s, duration: 60s }\ntarget: { url: ${url} }\njmeter: { heap: ${heap} }\nchecks: [error_rate < 1%]\n`,
    );
  };

  it('asks the target once, for its answer and for its clock', async () => {
    await using server = await serve(() => ({ status: 404 }));

    const { of } = await doctor(config(server.url));

    expect(of('configuration')).toMatchObject({ state: 'good' });
    expect(of('target')).toMatchObject({ state: 'good', found: expect.stringContaining('answered 404 to one GET') });
    expect(of('clock')).toMatchObject({ state: 'good', found: 'agrees with 127.0.0.1' });
    expect(server.asked).toEqual(['/']);
  });

  it('tells of a clock that is wrong', async () => {
    await using server = await serve(() => ({ status: 200, headers: { date: 'Thu, 15 Jan 2026 12:00:10 GMT' } }));

    expect((await doctor(config(server.url))).of('clock')).toMatchObject({
      state: 'warning',
      found: expect.stringContaining('ahead of'),
    });
  });

  it('exits 3 when the target does not answer, and says nothing bad of the clock then', async () => {
    const { code, of } = await doctor(config('http://127.0.0.1:1'));

    expect(code).toBe(3);
    expect(of('target')).toMatchObject({ state: 'bad' });
    expect(of('clock')).toMatchObject({ state: 'not-checked' });
  });

  it('asks GitHub what the token may do, and never shows it', async () => {
    const secret = 'ghs_verysecret';
    await using server = await serve(({ path }) => ({ status: path.includes('artifacts') ? 403 : 200 }));

    const { of, text } = await doctor(put('none.yml', 'x: 1'), {
      ...{ GITHUB_TOKEN: secret, GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: server.url },
    });

    expect(of('GitHub token')).toMatchObject({ state: 'warning', fix: expect.stringContaining('actions: read') });
    expect(of('clock')).toMatchObject({ state: 'good', found: `agrees with ${server.url}` });
    expect([...server.asked].sort()).toEqual(['/repos/acme/shop', '/repos/acme/shop/actions/artifacts?per_page=1']);
    expect(server.headers[0]).toMatchObject({ authorization: `Bearer ${secret}` });
    expect(text).not.toContain(secret);
  });

  it('tells of a wrong configuration, and looks at the rest all the same', async () => {
    const { code, of } = await doctor(put('wrong.yml', 'plan: 1\ncheks: []\n'));

    expect(code).toBe(3);
    expect(of('configuration')).toMatchObject({ state: 'bad', fix: expect.stringContaining('validate') });
    expect(of('Node.js')).toMatchObject({ state: 'good' });
    expect(of('GitHub token')).toMatchObject({ state: 'not-checked' });
  });

  it('tells of Java and JMeter that are not there', async () => {
    const { code, of } = await doctor(null, { PATH: dir });

    expect(code).toBe(3);
    expect(of('Java')).toMatchObject({ state: 'bad', fix: expect.stringContaining('Install a JDK') });
    expect(of('JMeter')).toMatchObject({ state: 'good', found: expect.stringContaining('by the Apache release') });
    expect(of('git history')).toMatchObject({ state: 'warning' });
  });

  it('tells that a heap does not fit', async () => {
    expect((await doctor(config('http://127.0.0.1:1', '999999g'))).of('memory')).toMatchObject({ state: 'bad' });
  });
});
