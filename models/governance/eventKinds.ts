/*
 * Kinds of events in the queue; the model's handlers stand in this order. The subject of `SURFACE` and `CONTAGION` is a grievance's id, of `SERVICE_END` a job
 * (mechanisms/jobs.ts), of `EPOCH` an epoch, of `FALSE_ALARMS` a community, of `WINDOW_START` and `WINDOW_END` nothing, and of all others a case's row.
 */
export const EPOCH = 0;
export const SURFACE = 1;
export const SERVICE_END = 2;
export const PANEL_END = 3;
export const PANEL_RESERVE = 4;
export const PATIENCE_END = 5;
export const ARRIVE = 6;
export const EXPLANATION_DUE = 7;
export const FALSE_ALARMS = 8;
export const WINDOW_START = 9;
export const WINDOW_END = 10;
export const SCREENING_END = 11;
export const ACCEPTANCE_DUE = 12;
export const CONTAGION = 13;

/** Priority of bookkeeping events: after everything else of their moment. */
export const LAST = 1;
