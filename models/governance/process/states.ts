import { COMMUNITY, COUNTY, TOWNSHIP } from '../caseClasses.ts';
import { CASE, ESCALATED, FADED, LAPSED, LATENT, NEIGHBOURS, REPLIED, SETTLED } from '../grievanceTable.ts';
import {
  ARRIVED,
  ATTEMPT,
  HELD,
  JOINED,
  PASS_UP,
  PETITION,
  RECEPTION,
  REPLYING,
  SURFACED,
  WRONG_DESK,
} from '../phases.ts';

/** `moment`: passed through within the event that brings a grievance there. */
export type StateClass = 'latent' | 'moment' | 'case' | 'ended';

/** A state of a grievance: its status and, of what is or was a case, its phase where that makes a difference. */
export interface ProcessState<Key extends string = string> {
  readonly key: Key;
  readonly class: StateClass;
  readonly status: number;
  readonly phase?: number;
  /** Levels at which it can be entered, by code; none for what is no case. */
  readonly levels: readonly number[];
  /** Below `models/governance/`: where it is worked out what happens in it. */
  readonly file: string;
  /** Section of the model's description, docs/odd. */
  readonly odd: string;
}

const everywhere = [COMMUNITY, TOWNSHIP, COUNTY];
const none: number[] = [];

const quiet = <Key extends string>(key: Key, status: number, file: string, odd: string): ProcessState<Key> => ({
  key,
  class: status === LATENT ? 'latent' : 'ended',
  status,
  levels: none,
  file,
  odd,
});

const open = <Key extends string>(
  key: Key,
  phase: number,
  levels: readonly number[],
  file: string,
  odd: string,
): ProcessState<Key> => ({
  key,
  class: phase === SURFACED || phase === ARRIVED ? 'moment' : 'case',
  status: CASE,
  phase,
  levels,
  file,
  odd,
});

const ended = <Key extends string>(key: Key, status: number, file: string, odd: string): ProcessState<Key> => ({
  key,
  class: 'ended',
  status,
  levels: everywhere,
  file,
  odd,
});

/** Every state a grievance can be in, in the order of its life. The one list that mechanisms, page and tests read. */
export const processStates = [
  quiet('latent', LATENT, 'mechanisms/latentLife.ts', '7.3'),
  open('surfaced', SURFACED, none, 'mechanisms/surfacing.ts', '7.5.1'),
  open('joined', JOINED, everywhere, 'mechanisms/collective.ts', '7.14.5'),
  open('held', HELD, [COMMUNITY], 'mechanisms/screening.ts', '7.5.3'),
  open('arrived', ARRIVED, everywhere, 'mechanisms/routing.ts', '7.6.1'),
  open('reception', RECEPTION, [COUNTY], 'mechanisms/oneStop.ts', '7.6.2'),
  open('wrongDesk', WRONG_DESK, [TOWNSHIP, COUNTY], 'mechanisms/routing.ts', '7.6.1'),
  open('passUp', PASS_UP, [COMMUNITY, TOWNSHIP], 'mechanisms/routing.ts', '7.5.2'),
  open('attempt', ATTEMPT, everywhere, 'mechanisms/handling.ts', '7.7'),
  open('replying', REPLYING, [COUNTY], 'mechanisms/deadlines.ts', '7.5.4'),
  quiet('faded', FADED, 'mechanisms/latentLife.ts', '7.3.2'),
  quiet('neighbours', NEIGHBOURS, 'mechanisms/neighbours.ts', '7.3.3'),
  ended('settled', SETTLED, 'mechanisms/endings.ts', '7.8.3'),
  ended('replied', REPLIED, 'mechanisms/endings.ts', '7.8.3'),
  ended('lapsed', LAPSED, 'mechanisms/leaving.ts', '7.8.2'),
  ended('escalated', ESCALATED, 'mechanisms/leaving.ts', '7.8.2'),
  {
    key: 'petition',
    class: 'ended',
    status: ESCALATED,
    phase: PETITION,
    levels: [COUNTY],
    file: 'mechanisms/petition.ts',
    odd: '7.8.2',
  },
] as const satisfies readonly ProcessState[];

export type StateKey = (typeof processStates)[number]['key'];

/** Place of each state in the list. */
export const stateIndex = Object.fromEntries(processStates.map(({ key }, i) => [key, i])) as Record<StateKey, number>;

const phases = 16;

/** Place of the state by status and phase. */
const places = new Int8Array(phases * phases).fill(-1);
for (const [place, { status, phase }] of [...processStates].map((one) => one as ProcessState).entries()) {
  if (phase !== undefined) places[status * phases + phase] = place;
  else for (let any = 0; any < phases; any++) places[status * phases + any] = place;
}

/** Place in `processStates` of a grievance with this status and phase; -1 for what is no state. */
export const stateOf = (status: number, phase: number): number => places[status * phases + phase]!;
