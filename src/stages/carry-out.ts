import type { LiveEffect } from '../core/live/live.ts';
import type { GoDocument, StopDocument } from '../core/protocol/documents.ts';
import { encodeDocument } from '../core/protocol/encode-document.ts';
import { keys } from '../core/protocol/keys.ts';
import { annotationOf, type Annotation } from '../core/verdict/annotation.ts';
import { summaryFacts } from '../core/verdict/summary-facts.ts';
import { summariesOfWindow } from '../core/verdict/summary.ts';
import { messageOf } from './message-of.ts';
import type { RunContext } from './run-context.ts';
import type { ReadyFleet } from './with-fleet.ts';

/** What effects act on; `annotations` grows. */
export interface EffectContext extends RunContext {
  readonly go: GoDocument;
  readonly fleet: ReadyFleet;
  readonly annotations: Annotation[];
}

/** Does what the live reducer decided. An order to stop that cannot be written is said; nothing throws. */
export async function carryOut(effect: LiveEffect, context: EffectContext): Promise<void> {
  const { ports, go, fleet, journal } = context;
  const { spec } = context.prepared.plan;
  switch (effect.kind) {
    case 'stop': {
      const stop: StopDocument = { v: 1, kind: 'stop', reason: effect.reason, how: effect.how, text: effect.text };
      ports.log.line(effect.text);
      // Without the order the load runs on until the fleet is destroyed, which follows in any case.
      await fleet.channel.put(keys.stop(go.load), encodeDocument(stop)).catch((error: unknown) => {
        ports.log.line(`The order to stop could not be written: ${messageOf(error)}`);
      });
      return;
    }
    case 'annotate': {
      const annotation = annotationOf(effect.annotation, { run: go.run, load: go.load, build: spec.build.sha });
      context.annotations.push(annotation);
      journal.annotate(annotation);
      return;
    }
    case 'window-judged':
      journal.summarise(() => summariesOfWindow(effect.window, go, summaryFacts(spec, context.identity.leg)));
      return;
    case 'say':
      ports.log.line(effect.text);
      return;
    case 'progress':
      ports.log.progress(effect.text);
      return;
    case 'phase':
      await context.phases.enter(effect.phase);
      return;
    case 'finished':
      return;
    default:
      effect satisfies never;
  }
}
