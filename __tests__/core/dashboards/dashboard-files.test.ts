import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { dashboardFiles } from '../../../src/core/dashboards/dashboard-files.ts';

describe.each(['elasticsearch', 'opensearch'] as const)('the files for a Grafana beside %s', (kind) => {
  const files = new Map(dashboardFiles(kind, 'perf').map(({ file, content }) => [file, content]));

  it('are three dashboards, their data source and their place', () => {
    expect([...files.keys()]).toEqual([
      `dashboards/${kind}/run.json`,
      `dashboards/${kind}/builds.json`,
      `dashboards/${kind}/fleet.json`,
      `provisioning/datasources/${kind}.yaml`,
      `provisioning/dashboards/${kind}.yaml`,
    ]);
  });

  it('name the index that the dashboards read, and the field of their time', () => {
    const yaml = parse(files.get(`provisioning/datasources/${kind}.yaml`) ?? '') as {
      datasources: { type: string; jsonData: Record<string, unknown> }[];
    };
    const [source] = yaml.datasources;
    const dashboard = JSON.parse(files.get(`dashboards/${kind}/run.json`) ?? '') as {
      templating: { list: { query: string }[] };
    };

    expect(source?.jsonData).toMatchObject({
      ...(kind === 'elasticsearch' ? { index: 'perf-*' } : { database: 'perf-*', flavor: 'opensearch' }),
      timeField: '@timestamp',
    });
    expect(dashboard.templating.list[0]?.query).toBe(source?.type);
  });

  it('hold no password', () => {
    expect(files.get(`provisioning/datasources/${kind}.yaml`)).toContain(
      `basicAuthPassword: $${kind.toUpperCase()}_PASSWORD`,
    );
  });
});
