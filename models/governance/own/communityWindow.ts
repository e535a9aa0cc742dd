import { FaultError } from '../../../sim/engine/fault.ts';
import type { RandomStream } from '../../../sim/engine/random/randomStream.ts';
import type { Territory } from '../territory.ts';
import { drawAt } from './drawAt.ts';
import { shown } from './ownFaults.ts';
import type { OwnCommunity } from './ownRule.ts';

/** Greatest factor a rule may set or return. */
export const mostFactor = 10;

/** By community: what own rules make of an epoch. */
export interface Factors {
  readonly visits: Float64Array;
  readonly claims: Float64Array;
  readonly neighbours: Float64Array;
}

/** The communities as one rule sees them; open while its `eachEpoch` runs. */
export interface CommunityWindow {
  readonly views: readonly OwnCommunity[];
  open(epoch: number): void;
  close(): void;
}

/**
 * `stream` is the rule's own for communities, `path` its hook. Setting a factor throws `ownRuleReturned` unless it is a number in [0, 10], and, as a draw does,
 * `ownRuleStale` while closed.
 */
export function makeCommunityWindow(
  territory: Territory,
  autonomy: Float64Array,
  factors: Factors,
  stream: RandomStream,
  path: string,
): CommunityWindow {
  let epoch = -1;
  const present = (): number => {
    if (epoch < 0) throw new FaultError({ code: 'ownRuleStale', path });
    return epoch;
  };
  const set = (name: keyof Factors, index: number, value: unknown) => {
    present();
    if (!(typeof value === 'number' && value >= 0 && value <= mostFactor)) {
      const place = `${path}.communities[${index}].${name}`;
      throw new FaultError({
        code: 'ownRuleReturned',
        path: place,
        value: shown(value),
        expected: `[0, ${mostFactor}]`,
      });
    }
    factors[name][index] = value;
  };
  const { resources, cohesion, norms } = territory.conditions;
  const viewOf = (index: number): OwnCommunity => ({
    index,
    township: territory.townshipOf[index]!,
    residents: territory.residents[index]!,
    resources: resources[index]!,
    cohesion: cohesion[index]!,
    norms: norms[index]!,
    get autonomy() {
      return autonomy[index]!;
    },
    get visits() {
      return factors.visits[index]!;
    },
    set visits(value) {
      set('visits', index, value);
    },
    get claims() {
      return factors.claims[index]!;
    },
    set claims(value) {
      set('claims', index, value);
    },
    get neighbours() {
      return factors.neighbours[index]!;
    },
    set neighbours(value) {
      set('neighbours', index, value);
    },
    draw: (k) => drawAt(stream, territory.keys[index]!, present(), k),
  });
  const views = Array.from({ length: territory.nCommunities }, (_, index) => Object.freeze(viewOf(index)));
  return {
    views: Object.freeze(views),
    open(now) {
      epoch = now;
    },
    close() {
      epoch = -1;
    },
  };
}
