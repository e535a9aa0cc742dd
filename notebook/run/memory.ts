interface MemoryMeasurement {
  readonly bytes: number;
}

interface MeasuringPerformance {
  measureUserAgentSpecificMemory?(): Promise<MemoryMeasurement>;
  readonly memory?: { readonly usedJSHeapSize: number };
}

/**
 * Bytes that the page takes: with its workers where the browser measures that (Chromium, isolated page), else the page's own heap, else undefined
 * (Firefox and Safari tell nothing).
 */
export async function pageMemory(): Promise<{ readonly bytes: number; readonly withWorkers: boolean } | undefined> {
  const measuring = performance as MeasuringPerformance;
  if (globalThis.crossOriginIsolated && measuring.measureUserAgentSpecificMemory !== undefined) {
    try {
      return { bytes: (await measuring.measureUserAgentSpecificMemory()).bytes, withWorkers: true };
    } catch {
      // Refused while the page goes away, or by a policy: the next best is told.
    }
  }
  const heap = measuring.memory?.usedJSHeapSize;
  return heap === undefined ? undefined : { bytes: heap, withWorkers: false };
}
