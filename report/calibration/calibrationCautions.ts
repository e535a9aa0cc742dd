import type { CalibrationCaution, CalibrationDocument } from './calibrationDocument.ts';

const worth = { least: 100, grave: 30 };
const mostRefused = 0.1;

/** What makes a posterior doubtful; none where there is none. */
export function calibrationCautions({
  verdict,
  effective,
  targets,
  generations,
  points,
}: Omit<CalibrationDocument, 'cautions'>): CalibrationCaution[] {
  if (verdict !== 'reached') return [];
  const ofRole = (role: 'calibration' | 'validation') => targets.filter((target) => target.role === role);
  const held = ofRole('validation').filter(({ fresh }) => fresh !== null && fresh.verdict !== 'untold');
  const missed = held.filter(({ fresh }) => fresh!.verdict === 'missed').length;
  const lucky = ofRole('calibration').filter(({ fresh }) => fresh !== null && fresh.within.value < 0.5).length;
  const refused = generations.reduce((sum, one) => sum + one.refused, 0) / points;
  const found: (CalibrationCaution | false)[] = [
    effective < worth.least && {
      code: 'lowEffective',
      isGrave: effective < worth.grave,
      values: { effective, least: worth.least },
    },
    missed > 0 && { code: 'missedValidation', isGrave: missed > held.length / 2, values: { missed, of: held.length } },
    lucky > 0 && { code: 'luck', isGrave: lucky > ofRole('calibration').length / 2, values: { n: lucky } },
    refused > mostRefused && { code: 'refused', isGrave: false, values: { share: refused } },
    ofRole('calibration').length === 1 && { code: 'oneTarget', isGrave: false, values: {} },
  ];
  return found.filter((one) => one !== false);
}
