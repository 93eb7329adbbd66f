import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dashboardsFor } from '../../../src/core/dashboards/dashboards.ts';
import type { Panel } from '../../../src/core/dashboards/dashboard.ts';
import { placePanels } from '../../../src/core/dashboards/place-panels.ts';

const body = dashboardsFor('elasticsearch')[0]!.dashboard.panels.find((panel): panel is Panel => panel.type !== 'row')!;

describe('placePanels', () => {
  it('goes from left to right, and below the highest panel of the line', () => {
    const sized = (width: number, height: number) => ({ body, width, height });

    const places = placePanels([{ title: 'a', panels: [sized(12, 4), sized(12, 8), sized(24, 5)] }]);

    expect(places.map(({ gridPos: { x, y } }) => [x, y])).toEqual([
      [0, 0],
      [0, 1],
      [12, 1],
      [0, 9],
    ]);
  });

  it('never lays one over another, whatever the sizes', () => {
    const panel = fc.record({ width: fc.integer({ min: 1, max: 24 }), height: fc.integer({ min: 1, max: 12 }) });
    const sections = fc.array(fc.array(panel, { maxLength: 8 }), { maxLength: 4 });

    fc.assert(
      fc.property(sections, (given) => {
        const placed = placePanels(
          given.map((panels) => ({ title: 's', panels: panels.map((size) => ({ body, ...size })) })),
        );
        for (const [index, { gridPos: a }] of placed.entries()) {
          for (const { gridPos: b } of placed.slice(index + 1)) {
            const isApart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});
