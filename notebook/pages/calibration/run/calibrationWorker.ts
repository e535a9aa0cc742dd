import { expose } from 'comlink';
import { makeCalibrationWorker } from './makeCalibrationWorker.ts';

expose(makeCalibrationWorker({ version: __VERSION__, engine: __ENGINE_DIGEST__ }));
