import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';

const folder = resolve(import.meta.dirname, '../../scenarios');

export const readScenario = (file: string): string => readFileSync(resolve(folder, file), 'utf8');

/** The faults of what must fail with a FaultError and nothing else. */
export function faultsOf(attempt: () => unknown): readonly Fault[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof FaultError) return error.faults;
    throw error;
  }
  throw new Error('nothing was wrong');
}

/** 1-based line of the first line of a text that contains `piece`. */
export function lineOf(text: string, piece: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(piece));
  if (index === -1) throw new Error(`no line contains ${piece}`);
  return index + 1;
}

/** A text with one piece replaced; throws where the piece does not stand, so that no plant is lost. */
export function planted(text: string, piece: string, instead: string): string {
  if (!text.includes(piece)) throw new Error(`no ${piece}`);
  return text.replace(piece, () => instead);
}
