import { formatNumber } from './numbers.ts';

/** What was brought of a run, and where to. */
export interface CopyStory {
  readonly run: string;
  readonly documents: Readonly<Record<keyof typeof SINGULAR, number>>;
  readonly hasRecord: boolean;
  /** Windows that lay in the channels of the fleets alone. */
  readonly fromChannels: number;
  /** As after "are in". */
  readonly place: string;
}

/** A sentence or two about a run that was brought from one place to another. */
export function renderCopiedRun({ run, documents, hasRecord, fromChannels, place }: CopyStory): string {
  const streams = Object.keys(SINGULAR) as (keyof typeof SINGULAR)[];
  const counts = streams.filter((stream) => documents[stream] > 0).map((stream) => count(documents[stream], stream));
  const parts = hasRecord ? [...counts, 'the record'] : counts;
  const last = parts.pop() ?? 'nothing';
  const all = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return [
    `${run}: ${all} in ${place} now.`,
    ...(fromChannels === 0 ? [] : [`${count(fromChannels, 'windows')} came from channels of its fleets alone.`]),
    ...(hasRecord ? [] : ['It has no record, so `history` does not list it.']),
  ].join(' ');
}

const SINGULAR = { windows: 'window', summaries: 'summary', points: 'point', annotations: 'annotation' } as const;

function count(number: number, stream: keyof typeof SINGULAR): string {
  return `${formatNumber(number)} ${number === 1 ? SINGULAR[stream] : stream}`;
}
