import { describe, expect, it } from '@jest/globals';
import { terminalLog } from '../../src/cli/terminal-log.ts';

/** A log, and what it wrote. */
function logging(isTTY: boolean) {
  const written: string[] = [];
  return { log: terminalLog({ isTTY, write: (text) => written.push(text) }), text: () => written.join('') };
}

const CLEAR = '\r\u001B[2K';

describe('a log at a terminal', () => {
  it('rewrites the progress in place, and gives way to a line', () => {
    const { log, text } = logging(true);

    log.line('starts');
    log.progress('10 s');
    log.progress('20 s');
    log.line('a worker is done');
    log.line('ends');

    expect(text()).toBe(`starts\n${CLEAR}10 s${CLEAR}20 s${CLEAR}a worker is done\nends\n`);
  });

  it.each([
    [20, '0:25/1:00  40 user…'],
    [0, '0:25/1:00  40 users  39.7 rows/s  p95 123 ms  errors 0 %  workers 2/2  35 s le…'],
  ])('cuts progress that would wrap in %s columns', (columns, shown) => {
    const written: string[] = [];
    const log = terminalLog({ isTTY: true, write: (text) => written.push(text), columns });

    log.progress('0:25/1:00  40 users  39.7 rows/s  p95 123 ms  errors 0 %  workers 2/2  35 s left');

    expect(written).toEqual([`${CLEAR}${shown}`]);
    expect(shown.length).toBeLessThan(columns || 80);
  });

  it('gives way to findings and titles too', () => {
    const { log, text } = logging(true);

    log.progress('10 s');
    log.finding({ kind: 'users', severity: 'warning', text: 'Too few users.' });
    log.progress('20 s');
    log.group('Teardown');

    expect(text()).toBe(`${CLEAR}10 s${CLEAR}warning: Too few users.\n${CLEAR}20 s${CLEAR}\nTeardown\n`);
  });
});

describe('a log elsewhere', () => {
  it('keeps every line of progress and writes no escape sequence', () => {
    const { log, text } = logging(false);

    log.progress('10 s');
    log.progress('20 s');
    log.line('ends');

    expect(text()).toBe('10 s\n20 s\nends\n');
  });

  it('takes a stream that does not say what it is for no terminal', () => {
    const written: string[] = [];

    terminalLog({ write: (text) => written.push(text) }).progress('10 s');

    expect(written).toEqual(['10 s\n']);
  });
});

describe.each([true, false])('a log (terminal: %s)', (isTTY) => {
  it('shows no secret, in no kind of text, as often as it stands there', () => {
    const { log, text } = logging(isTTY);
    log.mask('canary');

    log.line('canary and canary');
    log.progress('at canary');
    log.group('of canary');
    log.finding({ kind: 'log', severity: 'note', text: 'says canary' });

    expect(text()).not.toContain('canary');
    expect(text().match(/\*\*\*/g)).toHaveLength(5);
  });

  it.each([
    ['as it is', 'k3y "of" all'],
    ['in a URL', encodeURIComponent('k3y "of" all')],
    ['in JSON', String.raw`k3y \"of\" all`],
    ['in base64', Buffer.from('k3y "of" all').toString('base64')],
    ['joined by what is taken out', 'k3y\u200b "of" all'],
  ])('shows no secret %s', (_form, shown) => {
    const { log, text } = logging(isTTY);
    log.mask('k3y "of" all');

    log.line(`token=${shown};`);

    expect(text()).toBe('token=***;\n');
  });

  it.each([
    ['abc', 'abcdef'],
    ['abcdef', 'abc'],
  ])('shows no rest of a secret that holds another (%s, then %s)', (...secrets) => {
    const { log, text } = logging(isTTY);
    for (const secret of secrets) log.mask(secret);

    log.line('token=abcdef;');

    expect(text()).toBe('token=***;\n');
  });

  it('is not confused by an empty secret', () => {
    const { log, text } = logging(isTTY);
    log.mask('');

    log.line('fine');

    expect(text()).toBe('fine\n');
  });

  it('lets no text act as a terminal or runner command', () => {
    const { log, text } = logging(isTTY);

    log.line('\u001B]0;title\u0007a\u001B[2Jb\nc');
    log.line('::set-output name=a::b');
    log.finding({ kind: 'log', severity: 'error', text: '\u009B31mred' });

    expect(text()).toBe('ab c\n: :set-output name=a::b\nerror: red\n');
  });
});
