import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CalibrationModel } from '../calibrationModel.ts';

/** What every part of the page works with. */
export const CalibrationContext = createContext<CalibrationModel | null>(null);

export function useCalibration(): CalibrationModel {
  const model = useContext(CalibrationContext);
  if (model === null) throw new Error('No CalibrationContext above this component.');
  return model;
}
