import { describe, expect, it } from '@jest/globals';
import { interruptOnSignals } from '../../src/shell/interrupt.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const listeners = () => signals.map((name) => process.listenerCount(name));

describe('an interrupt', () => {
  it.each(signals)('comes with the first %s, and says what is done', (name) => {
    const said: string[] = [];
    using interrupt = interruptOnSignals((text) => said.push(text));
    expect(interrupt.signal.aborted).toBe(false);

    process.emit(name, name);

    expect(interrupt.signal.aborted).toBe(true);
    expect(interrupt.signal.reason).toBe(`${name} was received`);
    expect(said).toEqual([`${name}: ending the load and its workers.`]);
  });

  it('keeps its first reason, and answers later signals', () => {
    const said: string[] = [];
    using interrupt = interruptOnSignals((text) => said.push(text));

    process.emit('SIGINT', 'SIGINT');
    process.emit('SIGTERM', 'SIGTERM');
    process.emit('SIGTERM', 'SIGTERM');

    expect(interrupt.signal.reason).toBe('SIGINT was received');
    expect(said.slice(1)).toEqual([
      'SIGTERM again: the load is being ended already.',
      'SIGTERM again: the load is being ended already.',
    ]);
  });

  it('listens no longer than it is used', () => {
    const before = listeners();
    {
      using interrupt = interruptOnSignals(() => undefined);
      expect(interrupt.signal.aborted).toBe(false);
      expect(listeners()).toEqual(before.map((count) => count + 1));
    }

    expect(listeners()).toEqual(before);
  });
});
