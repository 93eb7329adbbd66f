import { isSameBody } from '../core/window/same-body.ts';
import type { WindowDocument } from '../core/window/window-document.ts';
import type { Clock } from '../ports/clock.ts';
import type { Cursor, WindowId, WindowPage, WindowSource } from '../ports/window-source.ts';
import { messageOf } from '../stages/message-of.ts';
import { withDeadline } from '../stages/with-deadline.ts';

/** Two places that the windows of one load come by. */
export interface BothWindowSourcesOptions {
  /** Where workers put their windows. */
  readonly search: WindowSource;
  /** Where they pass on those that the search store does not take. */
  readonly channel: WindowSource;
  readonly clock: Clock;
  /** Hears once that the search store cannot be read, and once that it can again. */
  readonly say: (sentence: string) => void;
}

/** A read that takes longer than this says that the search store is down; from then on the channel is not kept waiting. */
const READ_DEADLINE = { what: 'a read of the search store', ms: 10_000 };

/** Windows by name are asked for at the end of a load alone, and what the search store does not tell then is lost to the verdict. */
const FETCH_DEADLINE = { what: 'a fetch from the search store', ms: 20_000 };
const FETCH_RETRY_MS = 1_000;

/**
 * The windows of both places, each once; two that differ are both handed over. A search store that cannot be read never
 * fails a read: it goes on with the channel, and later where it had stopped.
 */
export function bothWindowSources({ search, channel, clock, say }: BothWindowSourcesOptions): WindowSource {
  const taken = new Map<string, WindowDocument>();
  let isDown = false;
  let reading: Reading | null = null;

  const tell = (error: unknown): void => {
    if (!isDown) say(`${CANNOT_BE_READ} ${messageOf(error)}`);
    isDown = true;
  };
  const tellBack = (): void => {
    if (isDown) say('The search store can be read again.');
    isDown = false;
  };
  const start = (cursor: Cursor): Reading => {
    const page = withDeadline(clock, READ_DEADLINE, (signal) => search.read(cursor, signal));
    const started: Reading = {
      cursor,
      page: page.catch((error: unknown) => {
        if (reading === started) reading = null;
        tell(error);
        return null;
      }),
    };
    return started;
  };
  const fetchFromSearch = async (ids: readonly WindowId[], outer: AbortSignal): Promise<WindowPage> => {
    try {
      return await withDeadline(clock, FETCH_DEADLINE, (late) =>
        fetchPatiently(search, ids, { clock, signal: AbortSignal.any([outer, late]) }),
      );
    } catch (error) {
      tell(error);
      return EMPTY_PAGE;
    }
  };

  return {
    read: async (cursor, signal) => {
      const at = parseCursor(cursor);
      const fromChannel = channel.read(at.channel, signal);
      if (reading?.cursor !== at.search) reading = start(at.search);
      const { page } = reading;
      const inTime = isDown ? Promise.race([page, fromChannel.then((): typeof LATER => LATER)]) : page;
      const [found, passedOn] = await Promise.all([inTime, fromChannel]);
      const isFound = found !== LATER && found !== null;
      if (isFound) {
        reading = null;
        tellBack();
      }
      const searched = isFound ? found : { ...EMPTY_PAGE, cursor: at.search };
      return {
        windows: [...searched.windows, ...passedOn.windows].filter((window) => isNew(window, taken)),
        refused: [...searched.refused, ...passedOn.refused],
        cursor: JSON.stringify({ search: searched.cursor, channel: passedOn.cursor }),
      };
    },
    fetch: async (ids, signal) => {
      const pages = await Promise.all([fetchFromSearch(ids, signal), channel.fetch(ids, signal)]);
      const fetched = new Map<string, WindowDocument>();
      const windows = pages.flatMap((page) => page.windows).filter((window) => isNew(window, fetched));
      for (const window of windows) isNew(window, taken);
      return { windows, refused: pages.flatMap((page) => page.refused), cursor: null };
    },
  };
}

/** A read of the search store that goes on; `null`: it failed, and that was told. */
interface Reading {
  readonly cursor: Cursor;
  readonly page: Promise<WindowPage | null>;
}

const CANNOT_BE_READ =
  'The search store cannot be read; the results that workers pass on by the channel are still read.';

/** The search store has not answered yet; its page comes with one of the next reads. */
const LATER = 'later';

const EMPTY_PAGE: WindowPage = { windows: [], refused: [], cursor: null };

async function fetchPatiently(
  source: WindowSource,
  ids: readonly WindowId[],
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<WindowPage> {
  for (;;) {
    try {
      return await source.fetch(ids, signal);
    } catch (error) {
      await clock.sleep(FETCH_RETRY_MS, signal).catch(() => {
        throw error;
      });
    }
  }
}

/** Whether it was not handed over yet in the same words. */
function isNew(window: WindowDocument, taken: Map<string, WindowDocument>): boolean {
  const key = `${window.load} ${window.worker} ${window.seq}`;
  const known = taken.get(key);
  if (known === undefined) taken.set(key, window);
  return known === undefined || !isSameBody(known, window);
}

function parseCursor(cursor: Cursor): { readonly search: Cursor; readonly channel: Cursor } {
  if (cursor === null) return { search: null, channel: null };
  const { search, channel } = JSON.parse(cursor) as Record<string, unknown>;
  return { search: toCursor(search), channel: toCursor(channel) };
}

function toCursor(value: unknown): Cursor {
  return typeof value === 'string' ? value : null;
}
