import { expect, it } from '@jest/globals';
import { agentLog } from '../../src/agent/agent-log.ts';

it('writes one harmless line with its time for each text, without secrets', () => {
  const written: string[] = [];
  const log = agentLog(
    (text) => written.push(text),
    () => Date.UTC(2026, 0, 2, 3, 4, 5, 6),
  );
  log.mask('s3cret');
  log.mask('');

  log.line('the token is s3cret\n\u001b[31m::error::x');

  expect(written).toEqual(['2026-01-02T03:04:05.006Z the token is *** ::error::x\n']);
});
