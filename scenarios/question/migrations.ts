import type { ScenariosFaultCode } from '../faultCodes.ts';
import { shown } from '../loader/loadFault.ts';

/** Brings a written question of one version of the format to the next. What it is given is not checked yet. */
export type Migration = (written: unknown) => unknown;

/** From version 1 to 2, from 2 to 3, and so on. A version is never taken back: every old token stays readable. */
export const migrations: readonly Migration[] = [];

/** The version that is written. */
export const formatVersion = migrations.length + 1;

interface VersionFault {
  readonly code: ScenariosFaultCode;
  readonly path: string;
  readonly value: ReturnType<typeof shown>;
  readonly expected: string;
}

/** What is wrong with a version of the format, of which `steps` lead to the newest; undefined where nothing is. */
export function versionFault(version: unknown, path: string, steps: readonly Migration[]): VersionFault | undefined {
  const newest = steps.length + 1;
  const expected = `1 … ${newest}`;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { code: 'questionVersion', path, value: shown(version), expected };
  }
  return version > newest ? { code: 'questionTooNew', path, value: version, expected } : undefined;
}

/** A written question of a known version in the newest one. */
export const migrated = (written: unknown, version: number, steps: readonly Migration[]): unknown =>
  steps.slice(version - 1).reduce((before, step) => step(before), written);
