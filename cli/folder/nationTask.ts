import { nationDocument } from '../../report/nation/nationDocument.ts';
import type { Nation } from '../../scenarios/nation/nationTask.ts';
import { printNation } from '../commands/nation/printNation.ts';
import { writeNation } from '../commands/nation/writeNation.ts';
import type { RecordedTask } from './recordedTask.ts';

/** A run of the nation as a folder holds it. */
export const nationTask = (nation: Nation): RecordedTask => ({
  task: nation.task,
  conclude({ runs, hash, summary }, { format, writer, host, texts }) {
    const { version, engine } = host;
    const document = nationDocument(nation, runs, { version, engine, hash });
    printNation(document, format, host, texts);
    return writeNation(writer, nation, { runs, summary }, document, texts.language);
  },
});
