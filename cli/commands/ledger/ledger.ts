import { randomBytes } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { guessMapping } from '../../../ledger/columns/guessMapping.ts';
import { rememberMapping } from '../../../ledger/columns/rememberedMapping.ts';
import { describeLedger } from '../../../ledger/describe/describeLedger.ts';
import { ledgerReading } from '../../../ledger/describe/ledgerReading.ts';
import { ledgerLimits } from '../../../ledger/reading/limits.ts';
import { openLedger } from '../../../ledger/reading/openLedger.ts';
import type { ReadHooks } from '../../../ledger/reading/turns.ts';
import { readLedger } from '../../../ledger/rows/readLedger.ts';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { badRowsCsv } from '../../../report/ledger/badRowsCsv.ts';
import { publishedLedger } from '../../../report/ledger/published/publishedLedger.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import { askingText } from '../../report/ledger/askingText.ts';
import { ledgerJson } from '../../report/ledger/ledgerJson.ts';
import { ledgerText, type ReadFile } from '../../report/ledger/ledgerText.ts';
import { chosenMapping } from './chosenMapping.ts';
import { type RawLedgerOptions, readLedgerOptions } from './ledgerOptions.ts';
import { makeScenario } from './makeScenario.ts';
import { writeScenario } from './writeScenario.ts';

const saltLength = 32;

/**
 * Reads a case ledger and says what was understood of it, what it says, and, where asked, writes a scenario made of it. Nothing else of the ledger is kept; the salt of its pseudonyms is random and gone with the command. Throws the faults of options, file and mapping. Resolves with the exit
 * code: 2 where the encoding has to be told first, 1 where a file could not be written.
 */
export async function ledger(file: string, raw: RawLedgerOptions, host: Host, texts: Texts): Promise<number> {
  const options = readLedgerOptions(raw, host.readBytes);
  let isStopped = false;
  const stopListening = host.onInterrupt(() => {
    isStopped = true;
  });
  const hooks: ReadHooks = { isStopped: () => isStopped, pause: () => setImmediate() };
  try {
    const opened = await openLedger(readFile(file, host), options.open, hooks);
    if (opened.status === 'encodingUnknown') {
      host.message(askingText(opened, texts));
      return exitCodes.badInput;
    }
    const guess = guessMapping(opened);
    const chosen = chosenMapping(guess, options, opened.header.names);
    const read = await readLedger(opened, chosen.mapping, { salt: randomBytes(saltLength) }, hooks);
    const { ledger: cases } = read;
    if (cases.cases === 0 && options.scenario !== undefined)
      throw new FaultError({ code: 'ledgerNoCases', path: file });
    const reading = ledgerReading(cases);
    const description = cases.cases === 0 ? undefined : describeLedger(cases, reading);
    const made =
      description === undefined || options.scenario === undefined
        ? undefined
        : await makeScenario({ ledger: cases, reading, description }, options.scenario, hooks, host, texts);
    const found: ReadFile = {
      opened,
      chosen,
      read,
      said: description === undefined ? undefined : publishedLedger(description),
      scenario: made === undefined ? undefined : { ...made, choice: options.scenario! },
    };
    host.out(options.format === 'json' ? ledgerJson(found, host) : ledgerText(found, texts));
    const isWritten = writeFiles(raw, found, host, texts);
    return writeScenario(found, host, texts) && isWritten ? exitCodes.done : exitCodes.incomplete;
  } catch (error) {
    if (isStopped && error instanceof FaultError) return exitCodes.interrupted;
    throw error;
  } finally {
    stopListening();
  }
}

function readFile(path: string, { readBytes }: Host): Uint8Array {
  try {
    return readBytes(path, ledgerLimits.bytes);
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    throw new FaultError({ code: 'fileUnreadable', path, value });
  }
}

/** Whether all files that were asked for are there. */
function writeFiles({ badRows, saveMapping }: RawLedgerOptions, found: ReadFile, host: Host, texts: Texts): boolean {
  const writer = (path: string) => new OutputWriter(dirname(path), host.files, texts, (text) => host.message(text));
  let isComplete = true;
  if (badRows !== undefined) {
    const out = writer(badRows);
    out.rows(basename(badRows), badRowsCsv(found.read.badRows, texts));
    isComplete = out.finish();
  }
  if (saveMapping !== undefined) {
    const out = writer(saveMapping);
    const remembered = rememberMapping(found.opened.header.names, found.chosen.mapping);
    out.whole(basename(saveMapping), `${JSON.stringify(remembered, null, 2)}\n`);
    isComplete = out.finish() && isComplete;
    if (isComplete) host.message(`${fill(texts.ledgerReading.saved, { file: saveMapping })}\n`);
  }
  return isComplete;
}
