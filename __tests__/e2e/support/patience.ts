import { jest } from '@jest/globals';

/** Real processes on a busy machine; a test that waits for something of its own says so itself. */
const PATIENCE_MS = 120_000;

jest.setTimeout(PATIENCE_MS);
