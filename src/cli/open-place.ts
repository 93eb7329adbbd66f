import { connectionOf, environmentSource } from '../shell/store-connection.ts';
import { openRunStore, type OpenRunStore, type StorePlace } from '../wiring/stores.ts';

/** The store at a place, which a search server's variables of the environment lead to; what it leaves out is said on standard error. */
export function openPlace(place: StorePlace): Promise<OpenRunStore> {
  return openRunStore(place, connectionOf(environmentSource(process.env)), (sentence) => {
    process.stderr.write(`${sentence}\n`);
  });
}
