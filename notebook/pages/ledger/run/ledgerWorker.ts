import { expose } from 'comlink';
import { makeLedgerWorker } from './makeLedgerWorker.ts';

expose(makeLedgerWorker());
