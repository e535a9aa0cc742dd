import type { LeverKey } from '../../../models/governance/parameters/levers.ts';
import type { Direction } from './expectations.ts';

/** What came instead of an expected effect or price, and why. */
export interface Refutation {
  readonly instead: Direction | 'undecided';
  readonly why: string;
}

/** Expectations the model did not bear out. They stand as they were declared; what was measured is in docs/validation.*.md. */
export const refuted: Partial<Record<LeverKey, { readonly effect?: Refutation; readonly price?: Refutation }>> = {
  patrolTargeting: {
    price: {
      instead: 'down',
      why: 'visits by score spread findings over communities rather than concentrate them; what it costs is the money for the scores',
    },
  },
  differentiation: {
    effect: {
      instead: 'undecided',
      why: 'what strong communities gain in autonomy by fewer visits, weak ones lose by more',
    },
  },
  oneStopShare: {
    price: {
      instead: 'undecided',
      why: 'clerks in the hall settle on the spot about as much as they are missing in their departments',
    },
  },
  stationing: {
    effect: {
      instead: 'undecided',
      why: 'the two days saved are lost again in the queues of departments whose officers sit in the hall',
    },
  },
  leadConvening: {
    effect: { instead: 'up', why: 'officers kept free for panels that meet soon are missing for everybody else' },
  },
  acceptDays: {
    effect: { instead: 'undecided', why: 'few wait so long unheard that a note keeps them from escalating' },
  },
  studyDays: {
    effect: { instead: 'up', why: 'as for lead convening: sooner is paid for by those who wait for the same officers' },
  },
  townshipOffices: {
    effect: {
      instead: 'undecided',
      why: 'finer skill is lost again because cases grow while they wait in smaller pools',
    },
  },
  propertyServiceHours: {
    price: {
      instead: 'undecided',
      why: 'while the community desk has room, poor communities are served there: see the market-led mode for where it has not',
    },
  },
};
