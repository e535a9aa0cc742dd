import type { CalibrationGeneration, CalibrationState, ToldPoint } from './calibration.ts';
import { makeProposal, type Proposal } from './proposal.ts';
import { stayOf } from './screen.ts';

/** What a generation was drawn from. */
export interface GenerationDraw {
  readonly size: number;
  /** Undefined: the prior. */
  readonly proposal: Proposal | undefined;
  /** The probability with which a drawn place stays, and the share of all that do. */
  readonly stay: (place: readonly number[]) => number;
  readonly kept: number;
  /** By id of a near point its kernel. */
  readonly kernelOf: ReadonlyMap<number, number>;
}

const always = () => 1;

/** The proposal that follows from a generation. */
export function proposalAfter(
  state: Pick<CalibrationState, 'factors' | 'targets' | 'priors'>,
  { near, effective, directions, screen }: CalibrationGeneration,
  told: readonly ToldPoint[],
): Omit<GenerationDraw, 'size'> {
  const places = near.ids.map((id) => told[id]!.place);
  return {
    proposal: makeProposal(places, Float64Array.from(near.weights), effective, directions),
    stay: screen === null ? always : stayOf(state, screen),
    kept: screen?.kept ?? 1,
    kernelOf: new Map(near.ids.map((id, kernel) => [id, kernel])),
  };
}

/** What every finished generation was drawn from, made anew from the state. */
export function generationDraws(
  state: Pick<CalibrationState, 'factors' | 'targets' | 'priors'>,
  generations: readonly CalibrationGeneration[],
  told: readonly ToldPoint[],
): GenerationDraw[] {
  return generations.map(({ size }, g) => {
    const earlier = generations[g - 1];
    if (earlier !== undefined) return { size, ...proposalAfter(state, earlier, told) };
    return { size, proposal: undefined, stay: always, kept: 1, kernelOf: new Map() };
  });
}

/** Density of a generation at a place over that of the prior, times its size; of a point that its proposal was made of without that point's own kernel, which would make every point look as if it lay where many are drawn. */
export function drawnAt(
  { size, proposal, stay, kept, kernelOf }: GenerationDraw,
  place: readonly number[],
  anew: number,
  id?: number,
): number {
  const own = id === undefined ? undefined : kernelOf.get(id);
  const ratio = proposal === undefined ? 1 : proposal.ratio(place, own);
  return size * (anew + (1 - anew) * ratio * (stay(place) / kept));
}
