import { describe, expect, it } from '@jest/globals';
import type { RunReport, RunningReport } from '../../src/core/render/run-report.ts';
import type { Publisher } from '../../src/ports/publisher.ts';
import { failed, passed, reportOf, running } from '../core/render/report-records.ts';

/** A publisher and what its readers see, by key: `running`, or the outcome. */
export interface PublisherUnderTest extends AsyncDisposable {
  readonly publisher: Publisher;
  shown(): Readonly<Record<string, string>>;
  /** From now on nothing can be published. */
  breakDown(): Promise<void>;
}

export function publisherContract(name: string, open: () => Promise<PublisherUnderTest>): void {
  const never = new AbortController().signal;
  const nothing: readonly unknown[] = [];

  describe(`Publisher: ${name}`, () => {
    it('shows that a run goes on, and then how it ended', async () => {
      await using under = await open();

      const announced = await under.publisher.announce(running, never);
      const before = under.shown();
      const published = await under.publisher.publish(reportOf(failed), never);

      expect([announced.findings, published.findings]).toEqual([nothing, nothing]);
      expect([before, under.shown()]).toEqual([{ checkout: 'running' }, { checkout: 'fail' }]);
    });

    it('shows how a run ended that was never announced', async () => {
      await using under = await open();

      await under.publisher.publish(reportOf(passed), never);

      expect(under.shown()).toEqual({ checkout: 'pass' });
    });

    it('keeps configurations apart', async () => {
      await using under = await open();

      await under.publisher.publish(reportOf(passed), never);
      await under.publisher.publish(reportOf(failed, { key: 'checkout/java-21' }), never);

      expect(under.shown()).toEqual({ checkout: 'pass', 'checkout/java-21': 'fail' });
    });

    it.each<[string, (publisher: Publisher) => ReturnType<Publisher['publish']>]>([
      ['the start of an older run', (publisher) => publisher.announce(runningAs({ workflowRun: 980 }), never)],
      [
        'the result of an older run',
        (publisher) => publisher.publish(failedAs({ workflowRun: 980, attempt: 9 }), never),
      ],
      ['an older attempt', (publisher) => publisher.publish(failedAs({ attempt: 1 }), never)],
    ])('never replaces a result by %s, and says so once', async (_what, tell) => {
      await using under = await open();
      await under.publisher.publish(reportOf(passed, { attempt: 2 }), never);

      const [first, again] = [await tell(under.publisher), await tell(under.publisher)];

      expect(under.shown()).toEqual({ checkout: 'pass' });
      expect(first.findings).toMatchObject([
        { severity: 'note', text: expect.stringContaining('981, attempt 2') as unknown as string },
      ]);
      expect(again.findings).toEqual([]);
    });

    it('replaces a result by that of a later attempt and of a newer run', async () => {
      await using under = await open();
      await under.publisher.publish(reportOf(passed, { attempt: 2 }), never);

      await under.publisher.publish(failedAs({ attempt: 3 }), never);
      const later = under.shown();
      await under.publisher.announce(runningAs({ workflowRun: 982 }), never);

      expect([later, under.shown()]).toEqual([{ checkout: 'fail' }, { checkout: 'running' }]);
    });

    it('turns every failure into one warning, said once, and never throws', async () => {
      await using under = await open();
      await under.breakDown();

      const announced = await under.publisher.announce(running, never);
      const published = await under.publisher.publish(reportOf(failed), never);

      expect(announced.findings).toMatchObject([
        { severity: 'warning', text: expect.stringMatching(/\.$/) as unknown as string },
      ]);
      expect([published.findings, published.outputs]).toEqual([[], {}]);
    });

    it('does nothing after the signal, and does not throw', async () => {
      await using under = await open();

      const published = await under.publisher.publish(reportOf(failed), AbortSignal.abort('SIGINT was received'));

      expect(under.shown()).toEqual({});
      expect(published.findings).toMatchObject([{ severity: 'warning' }]);
    });
  });
}

function runningAs(more: Partial<RunReport['context']>): RunningReport {
  return { ...running, context: { ...running.context, ...more } };
}

function failedAs(more: Partial<RunReport['context']>): RunReport {
  return reportOf(failed, more);
}
