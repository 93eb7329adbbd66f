import { capture } from '../process/capture.ts';
import { projectDir } from '../process/project.ts';
import type { Part } from './part.ts';

/** A part that is one program: it passes with exit code 0. */
export function toolPart(name: string, script: string, ...scriptArguments: readonly string[]): Part {
  return {
    name,
    run: async () => {
      const result = await capture(process.execPath, [script, ...scriptArguments], { cwd: projectDir });
      if (result.exitCode === 0) return { faults: '' };
      return { faults: `${result.output.trim()}\n(exit code ${result.exitCode})` };
    },
  };
}
