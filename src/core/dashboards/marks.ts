import type { SearchKind } from '../search/search-connection.ts';
import type { Annotation } from '../verdict/annotation.ts';
import type { AnnotationQuery } from './dashboard.ts';
import { dataSource } from './data-source.ts';

/** The marks of the run: its loads, breaches, stops, notes and verdict. */
export function runMarks(kind: SearchKind): AnnotationQuery {
  const query = `kind:(${MARKS_OF_A_RUN.join(' OR ')}) AND run:"$run"`;
  return annotationQuery(kind, { name: 'This run', iconColor: 'purple', query });
}

/** Deployments, and notes that belong to no run or to another one. */
export function outsideMarks(kind: SearchKind): AnnotationQuery {
  const query = 'kind:deployment OR (kind:note AND NOT run:"$run")';
  return annotationQuery(kind, { name: 'Deployments and notes', iconColor: 'blue', query });
}

/** Deployments alone, for dashboards over many runs. */
export function deploymentMarks(kind: SearchKind): AnnotationQuery {
  return annotationQuery(kind, { name: 'Deployments', iconColor: 'blue', query: 'kind:deployment' });
}

// Without deployments, which the other query shows. Other documents of the run share the index pattern, and have other kinds.
const MARKS_OF_A_RUN: readonly Exclude<Annotation['kind'], 'deployment'>[] = [
  ...(['load-start', 'ramp-up-end', 'breach', 'guard-stop', 'worker-lost', 'load-stop', 'verdict', 'note'] as const),
];

function annotationQuery(
  kind: SearchKind,
  given: { readonly name: string; readonly iconColor: string; readonly query: string },
): AnnotationQuery {
  return {
    name: given.name,
    enable: true,
    iconColor: given.iconColor,
    datasource: dataSource(kind),
    target: { refId: 'Anno', query: given.query },
    timeField: '@timestamp',
    timeEndField: '@timestamp_end',
    textField: 'text',
    tagsField: 'tags',
  };
}
