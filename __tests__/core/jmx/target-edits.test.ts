import { describe, expect, it } from '@jest/globals';
import { targetEdits, type TargetChoice } from '../../../src/core/jmx/target-edits.ts';
import { applyEdits } from '../../../src/core/jmx/text-edit.ts';
import { element, factsOfText, planText, request, threadGroup } from './plan-text.ts';

function aimed(text: string, choice: Partial<TargetChoice> = {}) {
  const { variables } = factsOfText(text);
  const { edits, notes } = targetEdits({ text, path: 'plan.jmx' }, () => null, variables, {
    host: null,
    names: {},
    ...choice,
  });
  return { text: applyEdits(text, edits), notes };
}

const home = (domain: string, more: Readonly<Record<string, string>> = {}) =>
  request('Home', { domain, path: '/', ...more });

describe('the target of a plan', () => {
  it('is read by the request that names it', () => {
    const { text } = aimed(planText(threadGroup('G', '1', home('shop.test', { port: '8080', protocol: 'https' }))));

    expect(factsOfText(text).hosts[0]).toMatchObject({
      domain: '${__P(targetHost,shop.test)}',
      port: '${__P(targetPort,8080)}',
      protocol: '${__P(targetProtocol,https)}',
    });
  });

  it('is read by the request defaults, once, where they name it', () => {
    const defaults = element('ConfigTestElement', 'D', { 'HTTPSampler.domain': 'shop.test' }).replace(
      '<ConfigTestElement',
      '<ConfigTestElement guiclass="HttpDefaultsGui"',
    );
    const { text } = aimed(
      planText(defaults + threadGroup('G', '1', request('A', { path: '/a' }) + request('B', { path: '/b' }))),
    );

    expect(text.match(/targetHost/g)).toHaveLength(1);
    expect(text).toContain('<stringProp name="HTTPSampler.port">${__P(targetPort,)}</stringProp>');
  });

  it('is asked for where the plan names several', () => {
    const plan = planText(threadGroup('G', '1', home('shop.test') + home('cdn.test')));

    expect(aimed(plan)).toEqual({ text: plan, notes: [expect.stringContaining('"shop.test", "cdn.test"')] });
    expect(aimed(plan, { host: 'cdn.test' }).text).toContain('${__P(targetHost,cdn.test)}');
    expect(aimed(plan, { host: 'cdn.test' }).text).toContain('>shop.test<');
    expect(aimed(plan, { host: 'other.test' }).notes).toEqual([expect.stringContaining('names the host "other.test"')]);
  });

  it('stays where it is computed already, and a second time changes nothing', () => {
    const plan = planText(threadGroup('G', '1', home('${__P(targetHost,a)}')));
    const once = aimed(planText(threadGroup('G', '1', home('shop.test')))).text;

    expect(aimed(plan).text).toBe(plan);
    expect(aimed(once).text).toBe(once);
  });

  it('is read under the names of the configuration', () => {
    expect(aimed(planText(threadGroup('G', '1', home('shop.test'))), { names: { targetHost: 'host' } }).text).toContain(
      '${__P(host,shop.test)}',
    );
  });
});
