import type { CalibrationProgress, CalibrationState, CalibrationStop } from './calibration.ts';

/** How far a calibration is, and whether it is over; read from its state alone, so that a stored one with other `settings` goes on. */
export function calibrationProgress(state: CalibrationState): CalibrationProgress {
  const { settings, generations, pending, told } = state;
  const left = pending.filter(({ outcome }) => outcome === null).length;
  const last = generations.at(-1);
  return {
    generations: generations.length,
    generationsPlanned: settings.generations,
    evaluations: told.length + pending.length - left,
    pending: left,
    tolerance: last?.tolerance ?? Number.POSITIVE_INFINITY,
    effective: last?.effective ?? 0,
    stop: stopOf(state),
  };
}

function stopOf({ settings, generations }: CalibrationState): CalibrationStop | null {
  const last = generations.at(-1);
  if (last === undefined) return null;
  const { tolerance } = last;
  if (tolerance === 1 && last.effective >= settings.wanted) return 'enough';
  if (generations.length >= settings.generations) return tolerance === null ? 'nothing' : 'generations';
  const earlier = settings.patience > 0 ? generations.at(-1 - settings.patience) : undefined;
  if (earlier === undefined || tolerance === 1) return null;
  if (tolerance === null) return 'nothing';
  return earlier.tolerance !== null && tolerance > (1 - settings.shrink) * earlier.tolerance ? 'stalled' : null;
}
