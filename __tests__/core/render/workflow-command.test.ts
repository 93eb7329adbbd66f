import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeData, escapeProperty, workflowCommand } from '../../../src/core/render/workflow-command.ts';

/** What the runner reads (actions/runner, ActionCommand.TryParseV2). */
function asRunner(line: string) {
  const [, name, properties, text] = /^::([^ :]+)(?: ([^:]*))?::(.*)$/s.exec(line) ?? [];
  const plain = (value: string, marks: readonly (readonly [string, string])[]) =>
    marks.reduce((read, [mark, character]) => read.replaceAll(mark, character), value);
  const data = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%'],
  ] as const;
  const ofProperties = [['%3A', ':'], ['%2C', ','], ...data] as const;
  const pairs = (properties ?? '')
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), plain(pair.slice(pair.indexOf('=') + 1), ofProperties)]);
  return { name, properties: Object.fromEntries(pairs) as Record<string, string>, text: plain(text ?? '', data) };
}

describe('a workflow command', () => {
  it.each([
    [workflowCommand('group', {}, 'Load'), '::group::Load'],
    [
      workflowCommand('error', { title: 'a: b, c', file: 'x.yml', line: 3 }, '5 %\nno'),
      '::error title=a%3A b%2C c,file=x.yml,line=3::5 %25%0Ano',
    ],
    [workflowCommand('notice', { title: '', file: undefined }, 'x'), '::notice::x'],
    [escapeData('%0A\r\n::'), '%250A%0D%0A::'],
    [escapeProperty('%3A:,'), '%253A%3A%2C'],
  ])('%s', (line, expected) => {
    expect(line).toBe(expected);
  });

  it('is one line that the runner reads back as it was, whatever is in it', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('%', '\r', '\n', ':', '::', ',', '=', '%0A', '%3A', 'a')).map((parts) => parts.join('')),
    );

    fc.assert(
      fc.property(
        text.filter((title) => title !== ''),
        text,
        (title, message) => {
          const line = workflowCommand('error', { title }, message);

          expect(line).not.toMatch(/[\r\n]/);
          expect(asRunner(line)).toEqual({ name: 'error', properties: { title }, text: message });
        },
      ),
    );
  });
});
