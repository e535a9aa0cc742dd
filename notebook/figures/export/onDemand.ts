import { FaultError } from '../../../sim/engine/fault.ts';

/** A part of the program that is loaded when it is first needed. Throws `chunkMissing`, as offline; another try loads again. */
export async function onDemand<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new FaultError({ code: 'chunkMissing', path: name });
  }
}
