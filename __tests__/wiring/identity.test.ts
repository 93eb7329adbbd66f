import { describe, expect, it } from '@jest/globals';
import { secretMask } from '../../src/core/render/secret-mask.ts';
import type { WorkflowContext } from '../../src/core/workflow/workflow-context.ts';
import { identityOf } from '../../src/wiring/identity.ts';
import { composeWorkflow } from '../../src/wiring/workflow.ts';
import { sceneSpec } from '../stages/run-scene.ts';

const context: WorkflowContext = {
  ...{ apiUrl: 'http://127.0.0.1:9', serverUrl: 'https://github.com', workflowRun: 981, attempt: 2 },
  ...{ eventName: 'pull_request', workflow: 'gate', job: 'load', actor: null, leg: null, isFork: false },
  ...{ sha: 'b18e51d', ref: 'faster-pay', baseBranch: 'main', pullRequest: { kind: 'number', number: 12 } },
  repository: { owner: 'shop', name: 'checkout', id: 7 },
  link: 'https://github.com/shop/checkout/actions/runs/981',
};

function identify(options: { readonly leg?: string; readonly commentKey?: string; readonly token?: string } = {}) {
  const mask = secretMask();
  const { leg = null, commentKey = null, token = null } = options;
  const none = { runtimeEnv: () => undefined, summaryFile: null, comment: 'always' } as const;
  const workflow = composeWorkflow({ context: { ...context, leg }, token, commentKey, ...none });
  const spec = sceneSpec({ name: 'shop' });
  return identityOf(spec, { workflow, reproduce: 'npx loadtest-action run' }, { runId: 'shop-981-2-abc123', mask });
}

describe('the identity of a run', () => {
  it.each([
    ['its configuration', {}, 'shop'],
    ['its leg', { leg: 'java-21' }, 'shop/java-21'],
    ['another leg', { leg: 'java-17' }, 'shop/java-17'],
    ['the key that the step gives', { commentKey: 'nightly' }, 'nightly'],
    ['both', { commentKey: 'nightly', leg: 'java-21' }, 'nightly/java-21'],
  ])('has one comment for %s, and legs never share one', (_what, options, key) => {
    const { report, leg } = identify(options);

    expect(report.key).toBe(key);
    expect(leg).toBe('leg' in options ? options.leg : null);
  });

  it('lets the token stand in no report', () => {
    const { report } = identify({ token: 'ghs_canary' });

    expect(report.mask('Bearer ghs_canary')).toBe('Bearer ***');
  });

  it('links to a Grafana that is known', () => {
    const given = { reproduce: '', grafanaUrl: 'https://grafana.example.com' };
    const who = { runId: 'shop-1', mask: secretMask() };

    expect(identityOf(sceneSpec(), given, who).report.grafanaUrl).toBe('https://grafana.example.com');
    expect(identityOf(sceneSpec(), { reproduce: '' }, who).report.grafanaUrl).toBeNull();
  });
});
