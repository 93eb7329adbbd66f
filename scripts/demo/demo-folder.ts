import { inProject } from '../process/project.ts';

/** A results folder of its own for one demo, so that nothing earlier is part of its baseline. */
export function demoFolder(): string {
  return inProject('.loadtest', 'demo', new Date().toISOString().replaceAll(/[-:]|\.\d+/g, ''));
}
