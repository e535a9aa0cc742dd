import { expose } from 'comlink';
import { makeSensitivityWorker } from './makeSensitivityWorker.ts';

expose(makeSensitivityWorker({ version: __VERSION__, engine: __ENGINE_DIGEST__ }));
