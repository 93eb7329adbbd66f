/** Why a load ended; the first reason wins. */
export type EndReason = 'completed' | 'aborted' | 'cancelled' | 'timed-out' | 'crashed';
