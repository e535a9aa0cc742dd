import { expose } from 'comlink';
import { makeAnalyst } from './makeAnalyst.ts';

expose(makeAnalyst({ version: __VERSION__, engine: __ENGINE_DIGEST__ }));
