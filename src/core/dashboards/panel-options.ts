/** The legend below the picture, by name. */
export const legend = { displayMode: 'list', placement: 'bottom', showLegend: true, calcs: [] } as const;

/** All series at the place of the pointer, the largest first. */
export const tooltip = { mode: 'multi', sort: 'desc' } as const;
