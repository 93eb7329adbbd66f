import type { RowCounts } from '../protocol/documents.ts';
import { isClientError } from '../window/client-errors.ts';
import { NO_ANSWER_CODE, NO_ANSWER_LABEL } from '../window/own-labels.ts';
import type { LabelWindow, WindowDocument } from '../window/window-document.ts';

/** What the windows of a worker add up to. Rows that cannot be read (`bad`) stand in no window. */
export interface WindowSums extends Omit<RowCounts, 'rows' | 'bad'> {
  /** Samples that failed for a reason of the generator's own. */
  readonly clientErrors: number;
}

/** Adds up windows without doubles. */
export function sumWindows(documents: readonly WindowDocument[]): WindowSums {
  const sums: { -readonly [K in keyof WindowSums]: number } = {
    ...{ samples: 0, sampleErrors: 0, transactions: 0, transactionErrors: 0, setup: 0 },
    ...{ teardown: 0, cut: 0, late: 0, noAnswer: 0, clientErrors: 0 },
  };
  for (const document of documents) {
    sums.late += document.late;
    sums.cut += document.cut;
    for (const label of document.labels) addLabel(sums, label);
  }
  return sums;
}

function addLabel(sums: { -readonly [K in keyof WindowSums]: number }, label: LabelWindow): void {
  switch (label.kind) {
    case 'sample':
      sums.samples += label.count;
      sums.sampleErrors += label.errors;
      sums.clientErrors += clientErrorsOf(label);
      if (label.label === NO_ANSWER_LABEL) sums.noAnswer += label.codes[NO_ANSWER_CODE] ?? 0;
      return;
    case 'transaction':
      sums.transactions += label.count;
      sums.transactionErrors += label.errors;
      return;
    case 'setup':
      sums.setup += label.count;
      return;
    case 'teardown':
      sums.teardown += label.count;
  }
}

function clientErrorsOf(label: LabelWindow): number {
  let rows = 0;
  for (const [code, count] of Object.entries(label.codes)) {
    if (isClientError(code)) rows += count;
  }
  return rows;
}
