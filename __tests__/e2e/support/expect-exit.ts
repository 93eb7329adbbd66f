import { expect } from '@jest/globals';
import type { CliResult } from './cli.ts';

/** Expects this exit code and nothing on stderr; where it fails, all that the command wrote is shown. */
export function expectExit(result: CliResult, code: number): void {
  expect(result).toEqual({ ...result, code, err: '' });
}
