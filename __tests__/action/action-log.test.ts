import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actionLog } from '../../src/action/action-log.ts';
import type { Annotation } from '../../src/action/annotation.ts';
import { readRunnerLog } from '../e2e/support/runner-log.ts';

/** A log, and what it wrote. */
function logging(isRunner = true) {
  const written: string[] = [];
  return { log: actionLog((text) => written.push(text), { isRunner }), text: () => written.join('') };
}

const error: Annotation = { level: 'error', title: 'Load test', text: 'It fails.' };

describe('the log of the action', () => {
  it('opens one group after the other, and none around an annotation', () => {
    const { log, text } = logging();

    log.group('Workers');
    log.line('starting');
    log.group('Load: part 1');
    log.progress('10 s');
    log.annotate(error);
    log.endGroup();

    expect(text()).toBe(
      '::group::Workers\nstarting\n::endgroup::\n::group::Load: part 1\n10 s\n::endgroup::\n::error title=Load test::It fails.\n',
    );
  });

  it('shows findings as lines and keeps them for the end', () => {
    const { log, text } = logging();

    log.finding({ kind: 'users', severity: 'warning', text: 'Too few users.' });

    expect(text()).toBe('warning: Too few users.\n');
    expect(log.findings.map((finding) => finding.text)).toEqual(['Too few users.']);
  });

  it('puts an annotation at its place, its lines kept, its text escaped', () => {
    const { log, text } = logging();

    log.annotate({ ...error, text: '100 % bad\nno', place: { file: 'a,b.yml', line: 7, column: 12 } });

    expect(readRunnerLog(text()).annotations).toEqual([
      { level: 'error', title: 'Load test', file: 'a,b.yml', line: '7', col: '12', message: '100 % bad\nno' },
    ]);
  });

  it.each([4_095, 4_096, 4_097, 10_000])('cuts a message of %i characters at the limit of the runner', (length) => {
    const { log, text } = logging();

    log.annotate({ ...error, text: 'x'.repeat(length) });

    const message = readRunnerLog(text()).annotations[0]?.message ?? '';
    expect(message).toHaveLength(Math.min(length, 4_096));
    expect(message.endsWith('…')).toBe(length > 4_096);
  });
});

describe('a secret', () => {
  const secret = 'p&ss "w0rd"\nsecond line\n}';
  const forms = [
    secret,
    'p&ss "w0rd"',
    'second line',
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
  ];

  it('is told to the runner in every form in which it may be printed, on arrival', () => {
    const { log, text } = logging();

    log.mask(secret);

    expect(
      text()
        .split('\n')
        .every((line) => line === '' || line.startsWith('::add-mask::')),
    ).toBe(true);
    const masks = readRunnerLog(text()).masks;
    for (const form of forms) for (const line of form.split('\n')) if (line !== '}') expect(masks).toContain(line);
  });

  it('does not blacken every bracket of the log', () => {
    const { log, text } = logging();

    log.mask('{\n"key": "abcd"\n}');
    log.line('{ "a": 1 }');

    expect(text().split('\n').at(-2)).toBe('{ "a": 1 }');
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n'],
  ])('that is %s is none', (_, none) => {
    const { log, text } = logging();

    log.mask(none);

    expect(text()).toBe('');
  });

  it('is not shown to people where there is no runner', () => {
    const { log, text } = logging(false);

    log.mask('canary-1');
    log.line('at canary-1');

    expect(text()).toBe('at ***\n');
  });

  it.each(forms)('is in nothing that is written afterwards: %j', (form) => {
    const { log, text } = logging(false);
    log.mask(secret);

    log.line(`a ${form} b`);
    log.progress(`a ${form} b`);
    log.group(`a ${form} b`);
    log.finding({ kind: 'log', severity: 'error', text: `a ${form} b` });
    log.annotate({ level: 'error', title: `a ${form} b`, text: `a ${form} b` });

    expect(text()).not.toContain('w0rd');
    expect(text()).not.toContain('second');
    expect(log.masked(form)).toBe('***');
  });

  it('is not joined by what is taken out of a text', () => {
    const { log, text } = logging(false);
    log.mask('canary');

    log.line('can\u200bary');
    log.annotate({ level: 'error', title: 'can\u200bary', text: 'can\u200bary' });

    expect(text()).not.toContain('canary');
  });
});

describe('text from outside', () => {
  const COMMANDS = [
    '::add-mask::e',
    '::stop-commands::x',
    '##[add-mask]e',
    '##[error]x',
    '::error::x',
    '::set-output name=a::b',
  ];
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...COMMANDS,
          '\r',
          '\n',
          '\r\n',
          ' ',
          '\t',
          '::',
          '##',
          '[',
          '%0A',
          '%0D',
          '\u200b',
          '\u2028',
          '\u001b[0m',
        ),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

  it('never acts as a workflow command, wherever it is shown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { log, text: written } = logging();
        log.line(text);
        log.progress(text);
        log.finding({ kind: 'log', severity: 'note', text });
        const plain = readRunnerLog(written());
        log.group(text);
        log.annotate({ level: 'error', title: text, text, place: { file: text, line: 1, column: 1 } });
        const all = readRunnerLog(written());

        expect(plain).toMatchObject({ annotations: [], groups: [], masks: [], otherCommands: [] });
        expect(all).toMatchObject({ masks: [], otherCommands: [] });
        expect([all.groups.length, all.annotations.length]).toEqual([1, 1]);
        expect(Object.keys(all.annotations[0] ?? {}).every((key) => ANNOTATION_KEYS.has(key))).toBe(true);
      }),
    );
  });

  it.each(COMMANDS)('can be recognised as a command by the runner of these tests: %s', (command) => {
    const log = readRunnerLog(command);

    expect(
      log.masks.length + log.annotations.length + log.otherCommands.length + Number(log.text === ''),
    ).toBeGreaterThan(0);
  });
});

const ANNOTATION_KEYS = new Set(['level', 'title', 'file', 'line', 'col', 'message']);
