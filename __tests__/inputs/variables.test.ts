import { describe, expect, it } from '@jest/globals';
import { faultsOf, LEAST, read } from './read-example.ts';

describe('variables', () => {
  it('are put into target and properties', async () => {
    const text = `${LEAST}properties: { a: "x\${env:A}y\${env:A}", b: "\${__P(z)}" }\ntarget: { hosts: ["\${env:A}.test"], environment: "\${env:A}" }\n`;

    const spec = await read(text, { env: { A: 'one' } });

    expect(spec.properties).toEqual({ a: 'xoneyone', b: '${__P(z)}' });
    expect(spec.target).toMatchObject({ hosts: [{ host: 'one.test' }], environment: 'one' });
  });

  it('are a single fault when they are not set', async () => {
    const text = `${LEAST}target: { url: "https://\${env:NOPE}" }\nproperties: { a: "\${env:A B}", b: "\${env:constructor}" }\n`;

    expect(await faultsOf(text, { env: {} })).toEqual([
      'loadtest.yml:4:16 target.url: "https://${env:NOPE}" given, but the environment variable "NOPE" is not set: set it, or write the value',
      'loadtest.yml:5:18 properties.a: "${env:A B}" given, but the environment variable "A B" is not set: set it, or write the value',
      'loadtest.yml:5:35 properties.b: "${env:constructor}" given, but the environment variable "constructor" is not set: set it, or write the value',
    ]);
  });

  it('stay text elsewhere', async () => {
    const spec = await read(LEAST.replace('checkout.jmx', '"${env:A}.jmx"').replace('load/"', '"load/'), {
      env: { A: 'one' },
    });

    expect(spec.planFile).toBe('/shop/load/${env:A}.jmx');
  });

  it('stay text in flags, which the shell has expanded', async () => {
    const spec = await read(LEAST, { env: { A: 'one' }, flags: { properties: 'a=${env:A}' } });

    expect(spec.properties).toEqual({ a: '${env:A}' });
  });

  it('are not shown when their value is refused', async () => {
    const [fault] = await faultsOf(`${LEAST}properties: { a: "\${env:A}" }\n`, { env: { A: 'canary\nline' } });

    expect(fault).toContain('"${env:A}" given');
    expect(fault).not.toContain('canary');
  });
});

describe('secrets', () => {
  it.each([
    ['a literal', 'secrets: { token: canary }'],
    ['a literal with a variable', 'secrets: { token: "${env:X}canary" }'],
    ['a list', 'secrets: { token: [canary] }'],
    ['another kind of reference', 'secrets: { token: "ssm:canary" }'],
    ['a number', 'secrets: { token: 12345 }'],
    ['a text instead of the block', 'secrets: canary'],
    ['credentials in the address', 'target: { url: "https://me:canary@shop.test" }'],
    ['credentials in a host', 'target: { hosts: ["me:canary@shop.test"] }'],
    ['credentials without a protocol', 'target: { url: "me:canary@shop.test" }'],
  ])('are never shown: %s', async (_, line) => {
    const faults = await faultsOf(`${LEAST}${line}\n`);

    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/not shown/);
    expect(faults[0]).not.toMatch(/canary|12345/);
  });

  it('are not shown when YAML takes them for something else', async () => {
    for (const value of ['*canary', '@canary', '"canary', 'a: canary', '[canary', '{canary', '%canary', '!canary x']) {
      const faults = await faultsOf(`${LEAST}secrets: { token: ${value} }\n`);

      expect(faults.length).toBeGreaterThan(0);
      expect(faults.join('\n')).not.toContain('canary');
    }
  });

  it('are not shown from flags either', async () => {
    const faults = await faultsOf(LEAST, { flags: { targetUrl: 'https://me:canary@shop.test' } });

    expect(faults).toHaveLength(1);
    expect(faults[0]).not.toContain('canary');
  });
});
