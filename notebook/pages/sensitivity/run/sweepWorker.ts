import { expose } from 'comlink';
import { makeSweepWorker } from './makeSweepWorker.ts';

expose(makeSweepWorker({ version: __VERSION__, engine: __ENGINE_DIGEST__ }));
