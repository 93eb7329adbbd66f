import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disableListeners, disableThreadGroups } from '../../../src/core/jmx/rewrite-plan.ts';
import { InputError } from '../../../src/core/verdict/run-error.ts';
import { factsOfText, fixture, planText } from './plan-text.ts';

const changedLines = (before: string, after: string): string[] => {
  const old = before.split('\n');
  return after.split('\n').filter((line, index) => line !== old[index]);
};

describe('a rewritten plan', () => {
  const shop = fixture('shop.jmx').toString('utf8');

  it('has its listeners disabled and no other line changed', () => {
    const quiet = disableListeners(shop);

    expect(factsOfText(quiet).listeners.filter((listener) => listener.enabled)).toEqual([]);
    expect(changedLines(shop, quiet).map((line) => /testname="(\w+)/.exec(line)?.[1])).toEqual([
      'View',
      'Summary',
      'Metrics',
    ]);
    expect(quiet.split('\n')).toHaveLength(shop.split('\n').length);
  });

  it('has its thread groups disabled, setUp and tearDown too, and no other line changed', () => {
    const dry = disableThreadGroups(shop);

    expect(factsOfText(dry).groups.map((group) => group.enabled)).toEqual([false, false, false, false]);
    expect(changedLines(shop, dry)).toHaveLength(3);
  });

  it.each([
    ['<ResultCollector testname="a" enabled="true"/>', '<ResultCollector testname="a" enabled="false"/>'],
    ["<ResultCollector enabled = 'true' testname='a'/>", '<ResultCollector enabled = "false" testname=\'a\'/>'],
    ['<ResultCollector testname="a"/>', '<ResultCollector testname="a" enabled="false"/>'],
    ['<ResultCollector testname="a" />', '<ResultCollector testname="a" enabled="false"/>'],
    [
      '<ResultCollector\n  testname="a"\n></ResultCollector>',
      '<ResultCollector\n  testname="a" enabled="false"></ResultCollector>',
    ],
    ['<Summariser/>', '<Summariser enabled="false"/>'],
    [
      '<ResultCollector testname="x enabled="" y"/>'.replace('""', '&quot;'),
      '<ResultCollector testname="x enabled=&quot; y" enabled="false"/>',
    ],
    [
      '<ResultCollector testname=\'> enabled="true"\'/>',
      '<ResultCollector testname=\'> enabled="true"\' enabled="false"/>',
    ],
    ['<ResultAction testname="a" enabled="true"/>', '<ResultAction testname="a" enabled="true"/>'],
    [
      '<!-- <ResultCollector enabled="true"/> --><Summariser/>',
      '<!-- <ResultCollector enabled="true"/> --><Summariser enabled="false"/>',
    ],
    [
      '<kg.apc.jmeter.perfmon.PerfMonCollector enabled="true"/>',
      '<kg.apc.jmeter.perfmon.PerfMonCollector enabled="false"/>',
    ],
  ])('%s becomes %s', (before, after) => {
    expect(disableListeners(planText(`${before}<hashTree/>`))).toBe(planText(`${after}<hashTree/>`));
  });

  it.each(['\uFEFF', '<?xml version="1.0"?>\r\n', '\uFEFF<?xml version="1.0"?>\n<!-- 𝕊 ü -->\r\n'])(
    'keeps what stands before it: %j',
    (head) => {
      const names = '<a testname="𝕊 ü &#x1F600;"/><hashTree/>\r\n';
      const tag = (attribute: string) => `${names}<Summariser${attribute}></Summariser>`;

      expect(disableListeners(`${head}${planText(tag(''))}`)).toBe(`${head}${planText(tag(' enabled="false"'))}`);
    },
  );

  it('is the same after a second time', () => {
    expect(disableListeners(disableListeners(shop))).toBe(disableListeners(shop));
  });

  it('keeps every character outside of the attribute, whatever stands around', () => {
    const around = fc
      .array(fc.constantFrom('x', '\r\n', '\n', '𝕊', '&amp;', ' ', '<!--e-->', '<![CDATA[<a enabled="true">]]>'))
      .map((parts) => parts.join(''));

    fc.assert(
      fc.property(around, around, (before, after) => {
        const plan = (enabled: string) => planText(`${before}<Summariser testname="s" enabled="${enabled}"/>${after}`);

        expect(disableListeners(plan('true'))).toBe(plan('false'));
      }),
    );
  });

  it('is refused when it is not a plan', () => {
    expect(() => disableThreadGroups('<a>')).toThrow(InputError);
  });
});
