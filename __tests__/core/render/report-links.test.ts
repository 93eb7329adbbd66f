import { describe, expect, it } from '@jest/globals';
import { renderComment } from '../../../src/core/render/comment.ts';
import { reportLinks } from '../../../src/core/render/report-links.ts';
import { renderSummary } from '../../../src/core/render/summary.ts';
import { loadRecord } from '../verdict/judge-records.ts';
import { baselineOf, marker, recordOf, reportOf } from './report-records.ts';

const grafanaUrl = 'https://grafana.example.com';
const loads = [
  loadRecord({ startAtMs: 1_000_000, stopAtMs: 1_360_000 }),
  loadRecord({ load: '2-confirm', startAtMs: 1_400_000, stopAtMs: 1_760_000 }),
];

describe('reportLinks', () => {
  it('end with the run in Grafana, from the start of its first load to the end of its last', () => {
    const links = reportLinks(reportOf(recordOf({}, { loads }), { grafanaUrl }));

    expect(links.map(({ text }) => text)).toEqual(['Run log', 'Grafana']);
    expect(links[1]?.url).toBe(
      `${grafanaUrl}/d/loadtest-run?var-run=checkout-981-1-k3v9xq&var-baseline_run=checkout-970-1-abcdef&from=1000000&to=1760000`,
    );
  });

  it('name no baseline where there is none', () => {
    for (const comparedWith of [null, baselineOf({ runs: [] })]) {
      const [, link] = reportLinks(reportOf(recordOf({}, { comparedWith }), { grafanaUrl }));
      expect(link?.url).not.toContain('baseline');
    }
  });

  it.each([
    ['no Grafana is known', loads, null],
    ['its address is none', loads, 'grafana'],
    ['no load was made', [], grafanaUrl],
  ])('are those of the context where %s', (_, made, url) => {
    const report = reportOf(recordOf({}, { loads: made }), { grafanaUrl: url });

    expect(reportLinks(report)).toEqual(report.context.links);
  });
});

describe.each([
  ['comment', (report: ReturnType<typeof reportOf>) => renderComment(report, marker)],
  ['summary', (report: ReturnType<typeof reportOf>) => renderSummary(report)],
])('the %s', (_, render) => {
  it('links to the run in Grafana', () => {
    expect(render(reportOf(recordOf({}, { loads }), { grafanaUrl }))).toContain(
      '[Grafana](https://grafana.example.com/d/loadtest-run?var-run=',
    );
  });

  it('lets no address break out of its link', () => {
    const text = render(reportOf(recordOf({}, { loads }), { grafanaUrl: 'https://g.example.com/a)[x](y|z<b>`' }));

    expect(text).toMatch(/\[Grafana\]\(https:\/\/g\.example\.com\/a%29[^()<>|`\s]*\)/);
  });
});
