import { FaultError } from './fault.ts';

/**
 * Hours by pool and account. Within a cell hours are added in the order of the charges; totals add whole cells in the
 * order of the pools, then of the accounts, so that they do not depend on how charges to different cells interleave.
 */
export class Ledger {
  readonly pools: number;
  readonly accounts: readonly string[];
  private readonly cells: Float64Array;

  constructor(pools: number, accounts: readonly string[]) {
    this.pools = pools;
    this.accounts = accounts;
    this.cells = new Float64Array(pools * accounts.length);
  }

  /** Adds `hours` (finite; negative ones correct earlier charges). Throws `ledgerCharge`. */
  charge(pool: number, account: number, hours: number): void {
    if (!(pool >= 0 && pool < this.pools && account >= 0 && account < this.accounts.length && hours - hours === 0)) {
      throw new FaultError({ code: 'ledgerCharge', path: `ledger.${pool}.${account}`, value: hours });
    }
    this.cells[pool * this.accounts.length + account]! += hours;
  }

  /** Hours of one pool on one account. */
  of(pool: number, account: number): number {
    return this.cells[pool * this.accounts.length + account]!;
  }

  /** Hours of all pools on one account. */
  total(account: number): number {
    let sum = 0;
    for (let pool = 0; pool < this.pools; pool++) sum += this.of(pool, account);
    return sum;
  }

  /** Hours of one pool on all accounts. */
  poolTotal(pool: number): number {
    let sum = 0;
    for (let account = 0; account < this.accounts.length; account++) sum += this.of(pool, account);
    return sum;
  }

  reset(): void {
    this.cells.fill(0);
  }
}
