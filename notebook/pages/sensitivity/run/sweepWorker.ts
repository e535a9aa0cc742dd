import { expose } from 'comlink';
import { makeSweepWorker } from './makeSweepWorker.ts';

expose(makeSweepWorker());
