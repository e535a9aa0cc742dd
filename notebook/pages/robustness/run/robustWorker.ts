import { expose } from 'comlink';
import { makeExplainWorker } from './makeExplainWorker.ts';
import { makeRobustWorker } from './makeRobustWorker.ts';

const facts = { version: __VERSION__, engine: __ENGINE_DIGEST__ };

expose({ sweeps: makeRobustWorker(facts), explain: makeExplainWorker(facts) });
