import { causeNames, type EventName, eventNames } from '../../../../models/governance/eventLog.ts';
import type { Mark } from '../../../../report/journey/casePath.ts';
import { svgElement } from '../../../encoding/svgElement.ts';

/** Shapes of moments, none told by colour alone; null for those that the stretches show by themselves. */
export function markShape({ event, cause }: Mark, x: number, y: number, colour: string): SVGElement | null {
  const name = eventNames[event]!;
  const hasFailed = name === 'attempted' && causeNames[cause] !== 'succeeded';
  const path = hasFailed ? paths.failed : paths[name];
  if (path === undefined) return null;
  const isHollow = hollow.has(name) && !hasFailed;
  return svgElement('path', {
    d: path,
    transform: `translate(${x} ${y})`,
    fill: isHollow ? 'var(--surface)' : hasFailed ? 'none' : colour,
    stroke: isHollow || hasFailed ? colour : 'var(--surface)',
    'stroke-width': hasFailed ? 2.5 : isHollow ? 2 : 1,
    'stroke-linejoin': 'round',
  });
}

export const hasShape = ({ event }: Mark): boolean => paths[eventNames[event]!] !== undefined;

const hollow = new Set<EventName>(['received', 'explained', 'replied', 'faded', 'joined']);

const circle = 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z';
const diamond = 'M0,-7L7,0L0,7L-7,0Z';

const paths: Readonly<Partial<Record<EventName | 'failed', string>>> = {
  surfaced: 'M0,-7L7,6L-7,6Z',
  received: circle,
  explained: `${circle}M-2,0H2`,
  failed: 'M-5,-5L5,5M-5,5L5,-5',
  attempted: 'M-6,0L-2,5L6,-5L4.5,-6.5L-2,1.5L-4.5,-1.5Z',
  settled: 'M-6,-6H6V6H-6Z',
  settledAmongNeighbours: 'M-6,-6H6V6H-6Z',
  replied: diamond,
  faded: circle,
  lapsed: 'M-2,-8H2V8H-2Z',
  escalated: 'M0,-9L7,0H3V8H-3V0H-7Z',
  joined: 'M-7,-3H1A3,3 0 0,1 1,3H-7Z',
};
