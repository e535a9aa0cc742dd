import { type JourneyRun, sharedRows } from '../../models/governance/journey.ts';
import type { CasePath, Mark } from './casePath.ts';

/** One of two runs of the same world, with the path a grievance takes in it; none where it never came to be. */
export interface JourneySide {
  readonly run: JourneyRun;
  readonly path: CasePath | undefined;
}

export type JourneySides = readonly [JourneySide, JourneySide];

/** Where two paths part. */
export interface Parting {
  /** Marks both paths begin with. */
  readonly shared: number;
  /** Day of the first of the two next marks. */
  readonly time: number;
  /** The side whose mark that is. */
  readonly first: 0 | 1;
  /** The marks after the shared ones; none where a path has no more. */
  readonly next: readonly [Mark | undefined, Mark | undefined];
}

/** Where the paths of both sides part; undefined if they never do, or if only one side has a path. */
export function partingOf([a, b]: JourneySides): Parting | undefined {
  if (a.path === undefined || b.path === undefined) return undefined;
  const rows = ({ marks }: CasePath) => marks.map(({ row }) => row);
  const shared = sharedRows(a.run, rows(a.path), b.run, rows(b.path));
  const next = [a.path.marks[shared], b.path.marks[shared]] as const;
  if (next[0] === undefined && next[1] === undefined) return undefined;
  const [x, y] = next.map((mark) => mark?.time ?? Number.POSITIVE_INFINITY) as [number, number];
  return { shared, time: Math.min(x, y), first: x <= y ? 0 : 1, next };
}
