import { describe, expect, it } from '@jest/globals';
import { createOutputWatch } from '../../../src/adapters/jmeter/output-watch.ts';

function watch(): {
  readonly ports: number[];
  readonly commands: string[];
  readonly output: ReturnType<typeof createOutputWatch>;
} {
  const ports: number[] = [];
  const commands: string[] = [];
  const output = createOutputWatch({ onPort: (port) => ports.push(port), onReceived: (text) => commands.push(text) });
  return { ports, commands, output };
}

describe('createOutputWatch', () => {
  it('reads the port, received orders and the end, over chunks', () => {
    const { ports, commands, output } = watch();

    output.push('Waiting for possible Shutdown/StopTestNow/HeapDump/ThreadDump message on po');
    output.push('rt 4447\nCommand: Shutdown received from /127.0.0.1\n');
    expect(output.sawEnd()).toBe(false);
    output.push('Tidying up ...\n... end of run\n');

    expect(ports).toEqual([4447]);
    expect(commands).toEqual(['Shutdown']);
    expect(output.sawEnd()).toBe(true);
    expect(output.takeComplaints()).toEqual([]);
  });

  it.each([
    ["Unrecognized VM option 'NoSuchOption'"],
    ['Error: Unable to access jarfile /x/ApacheJMeter.jar'],
    ['Terminating due to java.lang.OutOfMemoryError: Java heap space'],
    ['Conflicting collector combinations in option list'],
  ])('takes %j for a complaint of the JVM, told once', (line) => {
    const { output } = watch();

    output.push(`${line}\nError: Could not create the Java Virtual Machine.\n`);

    expect(output.takeComplaints()).toEqual([line]);
    expect(output.takeComplaints()).toEqual([]);
  });

  it('keeps the last words only, however much a plan prints', () => {
    const { output } = watch();

    for (let index = 0; index < 1_000; index += 1) output.push('x'.repeat(1_000));
    output.push('\nlast\n');

    expect(output.tail().length).toBeLessThanOrEqual(8_192);
    expect(output.tail()).toMatch(/last\n$/);
  });
});
