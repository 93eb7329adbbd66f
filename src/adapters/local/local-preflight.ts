import { access, constants, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Finding } from '../../core/verdict/finding.ts';

/** A load of some minutes writes this much; less is a disk that is full for our purposes. */
const MIN_FREE_BYTES = 32 * 1024 * 1024;

/** What would stop a local fleet whose results lie in `resultsDir`; nothing is written. */
export async function localPreflight(resultsDir: string, platform: string): Promise<readonly Finding[]> {
  if (platform === 'win32') {
    return [fault('Windows is not supported: workers need POSIX process groups. Run this under Linux, macOS or WSL.')];
  }
  const folder = await nearestFolder(resultsDir);
  const findings: Finding[] = [];
  try {
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    findings.push(
      fault(
        `Results cannot be written to ${resultsDir}: ${folder} is not writable (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Make it writable or name another folder.`,
      ),
    );
  }
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < MIN_FREE_BYTES) {
    findings.push(
      fault(
        `The disk of ${folder} has ${Math.floor((bavail * bsize) / 1024 / 1024)} MiB left; at least ${MIN_FREE_BYTES / 1024 / 1024} MiB are needed for results. Free some or name another folder.`,
      ),
    );
  }
  return findings;
}

/** The folder itself, or the nearest one above it that exists. */
async function nearestFolder(path: string): Promise<string> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (folder === dirname(folder)) return folder;
    try {
      await access(folder, constants.F_OK);
      return folder;
    } catch {
      // One higher.
    }
  }
}

function fault(text: string): Finding {
  return { kind: 'preflight', severity: 'error', text };
}
