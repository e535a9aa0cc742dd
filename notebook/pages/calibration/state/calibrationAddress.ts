import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { decodeCalibration, encodeCalibration } from '../../../../scenarios/calibration/calibrationToken.ts';
import { type Fault, FaultError } from '../../../../sim/engine/fault.ts';
import { hashOf, replaceRoute, route } from '../../../app/route.ts';
import { sameData } from '../../compare/settings/sameData.ts';
import type { CalibrationModel } from '../calibrationModel.ts';

const page = 'calibration';

export interface CalibrationAddress {
  /** What is wrong with the address that was opened; nothing once the page has written its own. */
  readonly faults: ReadonlySignal<readonly Fault[]>;
  /** Takes up the calibration of the address, if it has another one than the page. */
  follow(): void;
  /** The address of the calibration as it stands. Throws what is wrong with it. */
  now(): string;
}

/** Keeps the address in step with the calibration: a reload or a bookmark comes back to it. */
export function calibrationAddress(model: CalibrationModel): CalibrationAddress {
  const { choice, last } = model;
  const faults = signal<readonly Fault[]>([]);
  const first = choice.peek();
  let written: string | undefined;
  effect(() => {
    const now = choice.value;
    const isTouched = last.value !== undefined || now !== first;
    if (!isTouched || model.faults.value.length > 0 || route.peek().page !== page) return;
    const q = encodeCalibration(now);
    written = q;
    if (route.peek().query.q === q) return;
    replaceRoute({ page, query: { q } });
    faults.value = [];
  });
  return {
    faults,
    follow() {
      const { page: there, query } = route.peek();
      if (there !== page) return;
      if (query.q === undefined) {
        // Back from another page by a link that names no calibration.
        if (written !== undefined) replaceRoute({ page, query: { q: written } });
        return;
      }
      // What this page wrote there itself is no new calibration.
      if (query.q === written) return;
      try {
        const asked = decodeCalibration(query.q);
        faults.value = [];
        if (!sameData(asked, choice.peek())) model.replace(asked);
      } catch (error) {
        if (!(error instanceof FaultError)) throw error;
        faults.value = error.faults;
      }
    },
    now: () => hashOf({ page, query: { q: encodeCalibration(choice.peek()) } }),
  };
}
