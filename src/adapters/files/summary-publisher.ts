import { join } from 'node:path';
import { renderSummary } from '../../core/render/summary.ts';
import type { Published, Publisher } from '../../ports/publisher.ts';
import { runFolder } from './run-folder.ts';
import { writeByRename } from './write-by-rename.ts';

const nothing: Published = { findings: [], outputs: {} };

/** Writes the summary of a run as `summary.md` beside its record, and says where it is: output `summary-path`. */
export function filesPublisher(dir: string): Publisher {
  return {
    announce: () => Promise.resolve(nothing),
    publish: async (report) => {
      const file = join(runFolder(dir, report.record.run), 'summary.md');
      try {
        await writeByRename(file, renderSummary(report));
        return { findings: [], outputs: { 'summary-path': file } };
      } catch (error) {
        const text = `The summary could not be written to ${file}: ${(error as Error).message}.`;
        return { findings: [{ kind: 'store', severity: 'warning', text }], outputs: {} };
      }
    },
  };
}
