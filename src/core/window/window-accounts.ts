/** The account of a sink: given = acknowledged + passedOn + refused, as soon as everything is settled. */
export interface WindowAccount {
  readonly given: number;
  readonly acknowledged: number;
  readonly passedOn: number;
  readonly refused: number;
  /** The first of the refused ones. */
  readonly refusals: readonly { readonly load: string; readonly seq: number; readonly reason: string }[];
}

/** How a window was settled. */
export type Settlement =
  { readonly kind: 'acknowledged' | 'passedOn' } | { readonly kind: 'refused'; readonly reason: string };

/** Counts what became of the windows of each load. */
export interface WindowAccounts {
  given(window: { readonly load: string }): void;
  settled(window: { readonly load: string; readonly seq: number }, settlement: Settlement): void;
  /** Of one load; left out: of all. */
  of(load?: string): WindowAccount;
}

/** More than these say nothing new, and a done document stays small. */
const MAX_REFUSALS = 20;

/** Accounts without a window. */
export function windowAccounts(): WindowAccounts {
  const accounts = new Map<string, GrowingAccount>();
  const ofLoad = (load: string): GrowingAccount => {
    const known = accounts.get(load) ?? { given: 0, acknowledged: 0, passedOn: 0, refused: 0, refusals: [] };
    accounts.set(load, known);
    return known;
  };
  return {
    given: ({ load }) => {
      ofLoad(load).given += 1;
    },
    settled: ({ load, seq }, settlement) => {
      const account = ofLoad(load);
      account[settlement.kind] += 1;
      if (settlement.kind !== 'refused' || account.refusals.length >= MAX_REFUSALS) return;
      account.refusals.push({ load, seq, reason: settlement.reason });
    },
    of: (load) => sum(load === undefined ? [...accounts.values()] : [ofLoad(load)]),
  };
}

type GrowingAccount = {
  -readonly [K in keyof Omit<WindowAccount, 'refusals'>]: WindowAccount[K];
} & { readonly refusals: WindowAccount['refusals'][number][] };

function sum(accounts: readonly GrowingAccount[]): WindowAccount {
  const total = (key: keyof Omit<WindowAccount, 'refusals'>): number =>
    accounts.reduce((whole, account) => whole + account[key], 0);
  return {
    given: total('given'),
    acknowledged: total('acknowledged'),
    passedOn: total('passedOn'),
    refused: total('refused'),
    refusals: accounts.flatMap(({ refusals }) => refusals).slice(0, MAX_REFUSALS),
  };
}
