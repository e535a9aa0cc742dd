import type { Texts } from '../../../locales/texts.ts';
import { sensitivityDocument } from '../../../report/sensitivity/sensitivityDocument.ts';
import { experimentIds } from '../../../scenarios/experiment/experimentCatalogue.ts';
import { readWrittenExperiment } from '../../../scenarios/experiment/parseExperiment.ts';
import { readSweepRecord } from '../../../sim/experiment/folder/claimFolder.ts';
import { recordFile, type SweepRecord } from '../../../sim/experiment/folder/sweepRecord.ts';
import { tellConcluding } from '../../folder/tellConcluding.ts';
import type { Host } from '../../host.ts';
import { OptionReader } from '../../optionReader.ts';
import { isPath } from '../../ownFile.ts';
import { experimentOfOptions, withOptions } from './experimentOfOptions.ts';
import { printSweep } from './printSweep.ts';
import { sweepInFolder } from './sweepInFolder.ts';
import { sweepInMemory } from './sweepInMemory.ts';
import { type RawSweepOptions, readSweepOptions, type SweepOptions } from './sweepOptions.ts';

/**
 * Runs an experiment, built-in by id or of a file, or what a folder lacks of its own: says what it will run and how long that takes before it begins, prints what comes out and writes
 * the files asked for. With a folder every run is kept in it, and the same call goes on where it was; without one an interrupt keeps whole points. Throws the faults of the
 * options, the experiment, the budget and the folder before anything but measured runs is run. Resolves with the exit code.
 */
export async function sweep(name: string, raw: RawSweepOptions, host: Host, texts: Texts): Promise<number> {
  const options = readSweepOptions(raw, host.cores);
  const begun = isPath(name) || experimentIds.includes(name) ? undefined : await readSweepRecord(host.storeFiles, name);
  if (begun !== undefined) return goOn(name, begun, raw, options, host, texts);
  const asked = experimentOfOptions(name, options, host.readBytes);
  const { out } = options;
  if (out !== undefined && !options.isDryRun) return sweepInFolder(asked, { ...options, out }, host, texts);
  return sweepInMemory(asked.experiment, options, host, texts, (plan, result) => {
    const { version, engine } = host;
    tellConcluding(plan, result, host, texts);
    const document = sensitivityDocument(plan, result, { version, engine });
    printSweep(document, plan, result, options.format, host, texts);
  });
}

/** Goes on with the experiment of a folder, or with the shard that it holds, as its record has them. */
async function goOn(
  folder: string,
  { kind, source, text = '', shard, budget }: SweepRecord,
  raw: RawSweepOptions,
  options: SweepOptions,
  host: Host,
  texts: Texts,
): Promise<number> {
  const reader = new OptionReader();
  if (kind !== 'experiment') {
    reader.fault({ code: 'folderKind', path: `${folder}/${recordFile}#kind`, value: kind, expected: 'experiment' });
  }
  for (const name of ['out', 'shard'] as const) {
    if (raw[name] !== undefined) reader.fault({ code: 'excludingOptions', path: `--${name}`, value: folder });
  }
  reader.done();
  const experiment = withOptions(readWrittenExperiment(source), options);
  const own = { ...(shard === undefined ? {} : { shard }), ...(budget === undefined ? {} : { budget }) };
  return sweepInFolder({ text, experiment }, { ...options, ...own, out: folder }, host, texts);
}
