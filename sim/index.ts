/**
 * The laboratory's statistics: arrays in, plain objects out. Nothing here knows of governance, of files or of screens.
 * @module
 */
export { pairedContrast } from './analysis/pairedContrast.ts';
export { latinHypercube } from './experiment/designs/latinHypercube.ts';
