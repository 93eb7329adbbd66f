import { dashboardFiles } from '../src/core/dashboards/dashboard-files.ts';
import { searchServerKinds } from './search-servers/server-kinds.ts';
import { writeOrCheck } from './write-or-check.ts';

// Writes the dashboards for Grafana, and what it reads them by; with --check says whether they are current.
for (const kind of searchServerKinds) {
  for (const { file, content } of dashboardFiles(kind, 'loadtest')) {
    await writeOrCheck({ file: `grafana/${file}`, content, command: 'node scripts/generate-dashboards.ts' });
  }
}
