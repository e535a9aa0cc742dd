import { FaultError } from '../../engine/fault.ts';
import { checkInput } from '../estimates/checkInput.ts';
import { beginnings, type Coalitions } from './coalitions.ts';
import type { Game } from './figures.ts';

export interface GameWorlds extends Game {
  readonly nUndefined: number;
  readonly nLost: number;
  /** Of whole pairs whose sets all have a column; empty where all sets are known. */
  readonly orders: readonly (readonly number[])[];
}

/** The worlds in which every set that counts is defined. Throws `estimateInput` where a set has no column, `unpairedLengths`. */
export function gameWorlds(coalitions: Coalitions, columns: readonly ArrayLike<number>[]): GameWorlds {
  const { players, masks } = coalitions;
  const place = new Map(masks.slice(0, columns.length).map((mask, at) => [mask, at]));
  const orders = wholePairs(coalitions, place);
  checkInput(columns.length <= masks.length, 'shapley.columns', columns.length, `≤ ${masks.length}`);
  const needed = coalitions.orders === undefined ? masks.length : headOf(players);
  checkInput(columns.length >= needed, 'shapley.columns', columns.length, `≥ ${needed}`);
  checkInput(
    coalitions.orders === undefined || orders.length > 0,
    'shapley.columns',
    columns.length,
    'a pair of orders',
  );
  const worlds = columns[0]!.length;
  const faults = columns.flatMap(({ length }, at) =>
    length === worlds
      ? []
      : [{ code: 'unpairedLengths', path: `shapley.columns[${at}]`, value: length, expected: worlds }],
  );
  if (faults.length > 0) throw new FaultError(faults);
  const all = 2 ** players - 1;
  const used = coalitions.orders === undefined ? masks : usedBy(players, orders);
  const isDefined = (world: number, of: readonly number[]) =>
    of.every((mask) => !Number.isNaN(columns[place.get(mask)!]![world]!));
  const every = Array.from({ length: worlds }, (_, world) => world);
  const kept = every.filter((world) => isDefined(world, used));
  const known = new Map(used.map((mask) => [mask, Float64Array.from(kept, (w) => columns[place.get(mask)!]![w]!)]));
  return {
    players,
    worlds: kept.length,
    nUndefined: worlds - kept.length,
    nLost: every.filter((world) => isDefined(world, [0, all])).length - kept.length,
    orders,
    at: (mask) => known.get(mask)!,
  };
}

function wholePairs({ orders = [] }: Coalitions, place: ReadonlyMap<number, number>): readonly (readonly number[])[] {
  const isKnown = (order: readonly number[]) => beginnings(order).every((mask) => place.has(mask));
  // Pairs stand in the order of their columns, so the first that lacks one ends them.
  const lacking = orders.findIndex((order) => !isKnown(order));
  return lacking === -1 ? orders : orders.slice(0, lacking - (lacking % 2));
}

/** Nobody and all, each alone and all but each; of one or two players some are the same. */
const headOf = (players: number): number => new Set(endMasks(players)).size;

function endMasks(players: number): number[] {
  const all = 2 ** players - 1;
  const each = Array.from({ length: players }, (_, player) => 1 << player);
  return [0, all, ...each, ...each.map((bit) => all ^ bit)];
}

const usedBy = (players: number, orders: readonly (readonly number[])[]): number[] => [
  ...new Set([...endMasks(players), ...orders.flatMap(beginnings)]),
];
