import type { BulkDocument } from '../../core/search/bulk-document.ts';
import { documentId, type Fields, runLabelId } from '../../core/search/document-id.ts';
import { indexName, indexPattern, isMonthly } from '../../core/search/index-names.ts';
import { runDocument, runLabelDocuments } from '../../core/search/run-document.ts';
import { toStoredWindow } from '../../core/search/stored-window.ts';
import type { RunRecord } from '../../core/verdict/run-record.ts';
import type { WindowDocument } from '../../core/window/window-document.ts';
import type { DocumentStream, RunStore } from '../../ports/run-store.ts';
import { loadRun, recentRuns } from './read-runs.ts';
import { readStream } from './read-stream.ts';
import type { SearchRunStoreOptions } from './search-run-store-options.ts';
import { sendDocuments } from './send-documents.ts';
import { storeName } from './store-name.ts';

/** For one call; the writer tries again within it. */
const WRITE_DEADLINE_MS = 30_000;

/**
 * Runs in a search server: records, with fields and numbers beside them that are searched, in the index of runs; streams in
 * the indices of the month in which the run began. Sending anything again changes nothing. Every call ends by itself.
 */
export function searchRunStore(options: SearchRunStoreOptions): RunStore {
  const { server, index, clock, writeDeadlineMs: deadlineMs = WRITE_DEADLINE_MS } = options;
  const send = (documents: readonly BulkDocument[], isRefreshed: boolean): Promise<void> =>
    sendDocuments(documents, { server, clock, deadlineMs, isRefreshed });
  return {
    name: storeName(server),
    isShared: true,
    save: (record) => send(documentsOfRun(record, indexPattern(index, 'runs')), true),
    load: (runId) => loadRun(options, runId),
    recent: (query) => recentRuns(options, query),
    append: async (runId, stream, documents) => {
      if (documents.length === 0) return;
      const startMs = isMonthly(stream) ? await startOfRun(runId, options) : 0;
      const place = indexName(index, stream, startMs);
      await send(
        documents.map((document) => bulkDocument(stream, document as Fields, place)),
        false,
      );
    },
    annotate: (annotation) =>
      send([bulkDocument('annotations', { ...annotation }, indexPattern(index, 'annotations'))], false),
    documents: (runId, stream, signal) => readStream(options, { runId, stream }, signal),
  };
}

async function startOfRun(runId: string, options: SearchRunStoreOptions): Promise<number> {
  const startMs = options.startOf?.(runId) ?? (await loadRun(options, runId))?.startedAtMs;
  if (startMs !== undefined) return startMs;
  throw new Error(
    `When ${runId} began is not known, so neither are the indices of its month: its record is not stored.`,
  );
}

/** The record comes last, so that it never stands there without what belongs to it. */
function documentsOfRun(record: RunRecord, index: string): readonly BulkDocument[] {
  const labels = runLabelDocuments(record).map((document): BulkDocument => {
    const { run, load, label, labelKind } = document;
    return {
      index,
      id: runLabelId(run, load, { kind: labelKind, label }),
      text: JSON.stringify(document),
      op: 'index',
    };
  });
  return [...labels, { index, id: record.run, text: JSON.stringify(runDocument(record)), op: 'index' }];
}

/** Windows are measured once and never replaced; everything else is known better the second time. */
function bulkDocument(stream: DocumentStream, document: Fields, index: string): BulkDocument {
  const id = documentId(stream, document);
  return stream === 'windows'
    ? { index, id, text: JSON.stringify(toStoredWindow(document as unknown as WindowDocument)), op: 'create' }
    : { index, id, text: JSON.stringify(document), op: 'index' };
}
