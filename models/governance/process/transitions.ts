import type { CauseName, EventName } from '../eventLog.ts';
import type { StateKey } from './states.ts';

/** A way from one state to another. Every pair of `from` and `to` is one that happens; the test of the process sees to that. */
export interface Transition<Key extends string = string> {
  readonly key: Key;
  readonly from: readonly StateKey[];
  readonly to: readonly StateKey[];
  /** Below `models/governance/`: where it is decided. */
  readonly file: string;
  /** Row of the event log that tells of it, and its causes there; none where the log is silent. */
  readonly event?: EventName;
  readonly causes?: readonly CauseName[];
  /** Section of the model's description, docs/odd. */
  readonly odd: string;
  /** A new grievance is born of the one in `from`, which stays where it is: place in `births`. */
  readonly bears?: number;
}

/** How a grievance can be born of another, in the order in which moves count them. */
export const births = ['recurrence', 'repeatPetition', 'contagion'] as const;

const waiting = ['held', 'reception', 'wrongDesk', 'passUp', 'attempt', 'replying'] as const;

/** Every way a grievance can go. The one list that page and tests read. */
export const transitions = [
  {
    key: 'fade',
    from: ['latent'],
    to: ['faded'],
    file: 'mechanisms/latentLife.ts',
    event: 'faded',
    causes: ['fade'],
    odd: '7.3.2',
  },
  {
    key: 'settleAmongNeighbours',
    from: ['latent'],
    to: ['neighbours'],
    file: 'mechanisms/neighbours.ts',
    event: 'settledAmongNeighbours',
    causes: ['neighbours'],
    odd: '7.3.3',
  },
  {
    key: 'surface',
    from: ['latent'],
    to: ['surfaced'],
    file: 'mechanisms/surfacing.ts',
    event: 'surfaced',
    causes: ['claim', 'overHeads', 'patrol', 'outreach', 'alert', 'recurrence', 'repeatPetition'],
    odd: '7.5.1',
  },
  {
    key: 'join',
    from: ['surfaced'],
    to: ['joined'],
    file: 'mechanisms/collective.ts',
    event: 'joined',
    causes: ['none'],
    odd: '7.14.5',
  },
  { key: 'holdBack', from: ['surfaced'], to: ['held'], file: 'mechanisms/screening.ts', odd: '7.5.3' },
  { key: 'enter', from: ['surfaced'], to: ['arrived'], file: 'mechanisms/surfacing.ts', odd: '7.5.1' },
  {
    key: 'letGo',
    from: ['held'],
    to: ['arrived'],
    file: 'mechanisms/screening.ts',
    event: 'passedUp',
    causes: ['heldBack'],
    odd: '7.5.3',
  },
  { key: 'receive', from: ['arrived'], to: ['reception'], file: 'mechanisms/oneStop.ts', odd: '7.6.2' },
  { key: 'misroute', from: ['arrived'], to: ['wrongDesk'], file: 'mechanisms/routing.ts', odd: '7.6.1' },
  { key: 'lackAuthority', from: ['arrived'], to: ['passUp'], file: 'mechanisms/authority.ts', odd: '7.5.2' },
  { key: 'comeToDesk', from: ['arrived'], to: ['attempt'], file: 'mechanisms/routing.ts', odd: '7.6.1' },
  { key: 'sendToDesk', from: ['reception'], to: ['wrongDesk', 'attempt'], file: 'mechanisms/oneStop.ts', odd: '7.6.2' },
  {
    key: 'passOn',
    from: ['wrongDesk'],
    to: ['wrongDesk', 'passUp', 'attempt'],
    file: 'mechanisms/routing.ts',
    event: 'passedOn',
    causes: ['misrouted'],
    odd: '7.6.1',
  },
  {
    key: 'passUp',
    from: ['passUp'],
    to: ['arrived'],
    file: 'mechanisms/routing.ts',
    event: 'passedUp',
    causes: ['noAuthority', 'none'],
    odd: '7.5.2',
  },
  {
    key: 'tryAgain',
    from: ['attempt'],
    to: ['attempt'],
    file: 'mechanisms/handling.ts',
    event: 'attempted',
    causes: ['failed'],
    odd: '7.7.5',
  },
  {
    key: 'failHere',
    from: ['attempt'],
    to: ['arrived'],
    file: 'mechanisms/handling.ts',
    event: 'passedUp',
    causes: ['failed', 'noAuthority', 'none'],
    odd: '7.7.5',
  },
  {
    key: 'giveUp',
    from: ['attempt'],
    to: ['replying'],
    file: 'mechanisms/handling.ts',
    event: 'attempted',
    causes: ['failed'],
    odd: '7.7.5',
  },
  {
    key: 'settle',
    from: ['attempt'],
    to: ['settled'],
    file: 'mechanisms/success.ts',
    event: 'settled',
    causes: ['succeeded'],
    odd: '7.7.4',
  },
  {
    key: 'closeUnsettled',
    from: ['attempt'],
    to: ['replied'],
    file: 'mechanisms/books.ts',
    event: 'replied',
    causes: ['failed', 'superficial'],
    odd: '7.10.2',
  },
  {
    key: 'reply',
    from: ['replying'],
    to: ['replied'],
    file: 'mechanisms/deadlines.ts',
    event: 'replied',
    causes: ['failed'],
    odd: '7.5.4',
  },
  {
    key: 'lapse',
    from: waiting,
    to: ['lapsed'],
    file: 'mechanisms/patience.ts',
    event: 'lapsed',
    causes: ['none'],
    odd: '7.8.1',
  },
  {
    key: 'escalate',
    from: waiting,
    to: ['escalated'],
    file: 'mechanisms/patience.ts',
    event: 'escalated',
    causes: ['none'],
    odd: '7.8.1',
  },
  {
    key: 'endTogether',
    from: ['joined'],
    to: ['settled', 'replied', 'lapsed', 'escalated'],
    file: 'mechanisms/collective.ts',
    causes: ['none'],
    odd: '7.14.5',
  },
  { key: 'petition', from: ['escalated'], to: ['petition'], file: 'mechanisms/petition.ts', odd: '7.8.2' },
  {
    key: 'recur',
    from: ['settled', 'neighbours'],
    to: ['latent'],
    file: 'mechanisms/recurrence.ts',
    odd: '7.14.3',
    bears: 0,
  },
  {
    key: 'petitionAgain',
    from: ['replied', 'lapsed', 'escalated'],
    to: ['latent'],
    file: 'mechanisms/recurrence.ts',
    odd: '7.14.3',
    bears: 1,
  },
  {
    key: 'spread',
    from: ['latent', 'joined', ...waiting, 'faded', 'neighbours', 'replied', 'lapsed', 'escalated', 'petition'],
    to: ['latent'],
    file: 'mechanisms/contagion.ts',
    odd: '7.14.4',
    bears: 2,
  },
] as const satisfies readonly Transition[];

export type TransitionKey = (typeof transitions)[number]['key'];
