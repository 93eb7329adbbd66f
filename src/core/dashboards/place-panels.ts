import type { Panel, PanelBody, RowPanel } from './dashboard.ts';

/** A heading and the panels below it, from left to right and on. */
export interface Section {
  readonly title: string;
  readonly panels: readonly { readonly body: PanelBody; readonly width: number; readonly height: number }[];
}

// Grafana's grid.
const GRID_WIDTH = 24;

/** Numbers and places for all panels: no number twice, no overlap. Panels of one line have the height of its highest. */
export function placePanels(sections: readonly Section[]): readonly (Panel | RowPanel)[] {
  const placed: (Panel | RowPanel)[] = [];
  let y = 0;
  for (const { title, panels } of sections) {
    const gridPos = { x: 0, y, w: GRID_WIDTH, h: 1 };
    placed.push({ type: 'row', id: placed.length + 1, title, collapsed: false, gridPos, panels: [] });
    y += 1;
    let x = 0;
    let lineHeight = 0;
    for (const { body, width, height } of panels) {
      if (x + width > GRID_WIDTH) {
        y += lineHeight;
        [x, lineHeight] = [0, 0];
      }
      placed.push({ ...body, id: placed.length + 1, gridPos: { x, y, w: width, h: height } });
      x += width;
      lineHeight = Math.max(lineHeight, height);
    }
    y += lineHeight;
  }
  return placed;
}
