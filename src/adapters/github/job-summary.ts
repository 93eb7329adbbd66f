import { appendFile, stat } from 'node:fs/promises';
import { renderSummary } from '../../core/render/summary.ts';
import type { Published, Publisher } from '../../ports/publisher.ts';

// The runner drops a whole summary that is larger (actions/runner, CreateSummaryCommand).
const MAX_BYTES = 1024 * 1024;

const nothing: Published = { findings: [], outputs: {} };

/**
 * Appends the result to the summary of the job, in `file`: the value of `GITHUB_STEP_SUMMARY`. Nothing while the run goes on:
 * GitHub shows it when the step has ended.
 */
export function jobSummary({ file }: { readonly file: string | undefined }): Publisher {
  return {
    announce: () => Promise.resolve(nothing),
    publish: async (report) => {
      if (file === undefined || file === '') return warning('The runner names no file for it in GITHUB_STEP_SUMMARY.');
      try {
        const maxBytes = MAX_BYTES - (await bytesIn(file)) - 1;
        const text = renderSummary(report, { maxBytes });
        if (Buffer.byteLength(text) > maxBytes) return warning('No room is left: 1 MiB is the most that GitHub shows.');
        await appendFile(file, `${text}\n`);
        return nothing;
      } catch (error) {
        return warning(`${(error as Error).message}.`);
      }
    },
  };
}

/** Earlier actions of the same step may have written to it. */
async function bytesIn(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

function warning(reason: string): Published {
  const text = `The job summary was not written. ${reason} The log has the result.`;
  return { findings: [{ kind: 'store', severity: 'warning', text }], outputs: {} };
}
