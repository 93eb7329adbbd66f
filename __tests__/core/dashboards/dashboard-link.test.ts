import { describe, expect, it } from '@jest/globals';
import { dashboardLink } from '../../../src/core/dashboards/dashboard-link.ts';

const given = { run: 'shop-1', baselineRun: 'shop-0', fromMs: 1_000, toMs: 61_000 };

describe('dashboardLink', () => {
  it.each([
    ['https://grafana.example.com', 'https://grafana.example.com/d/loadtest-run'],
    ['https://grafana.example.com/', 'https://grafana.example.com/d/loadtest-run'],
    ['http://127.0.0.1:3000/grafana/', 'http://127.0.0.1:3000/grafana/d/loadtest-run'],
    ['https://grafana.example.com/?orgId=1#top', 'https://grafana.example.com/d/loadtest-run'],
  ])('opens the run at %s', (grafanaUrl, address) => {
    expect(dashboardLink({ grafanaUrl, ...given })).toBe(
      `${address}?var-run=shop-1&var-baseline_run=shop-0&from=1000&to=61000`,
    );
  });

  it('says nothing of a baseline where there is none', () => {
    expect(dashboardLink({ ...given, grafanaUrl: 'https://g.example.com', baselineRun: null })).toBe(
      'https://g.example.com/d/loadtest-run?var-run=shop-1&from=1000&to=61000',
    );
  });

  it('keeps what a name holds out of the address', () => {
    const link = dashboardLink({ ...given, grafanaUrl: 'https://g.example.com', run: 'a&from=0#b c' });

    expect(new URL(link ?? '').searchParams.get('var-run')).toBe('a&from=0#b c');
    expect(new URL(link ?? '').searchParams.getAll('from')).toEqual(['1000']);
  });

  it('leaves credentials of the address out', () => {
    expect(dashboardLink({ ...given, grafanaUrl: 'https://me:secret@g.example.com' })).not.toContain('secret');
  });

  it.each(['', 'grafana', 'javascript:alert(1)', 'ftp://g.example.com'])(
    'is none for the address "%s"',
    (grafanaUrl) => {
      expect(dashboardLink({ ...given, grafanaUrl })).toBeNull();
    },
  );
});
