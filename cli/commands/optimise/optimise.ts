import type { Texts } from '../../../locales/texts.ts';
import { grownBy } from '../../../report/search/grownBy.ts';
import { makeOptimiseDocument } from '../../../report/search/makeOptimiseDocument.ts';
import { menuCandidates, menuSize } from '../../../report/search/menuCandidates.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import { OptimiseMessages } from './optimiseMessages.ts';
import { type RawOptimiseOptions, readOptimiseOptions } from './optimiseOptions.ts';
import { planOfOptions } from './planOfOptions.ts';
import { printOptimise } from './printOptimise.ts';
import { runGenerations, type SearchStage } from './runGenerations.ts';
import type { RunTools } from './runPolicies.ts';
import { SearchClock } from './searchClock.ts';
import { SearchDisplay } from './searchDisplay.ts';
import { openSearchFolder, type SearchFolder, stateFile } from './searchFolder.ts';
import { tellInFreshWorlds } from './tellInFreshWorlds.ts';
import { writeOptimise } from './writeOptimise.ts';

/**
 * Searches over levers for policies that no other beats, tells a menu of them in fresh worlds beside the policies it started from, and prints and writes that. In a folder every run is kept, and the same call goes on where it was,
 * to the same end. An interrupt keeps what is there and prints the menu so far. Throws the faults of the options, the case, the policies and the folder before anything is run. Resolves with the exit code.
 */
export async function optimise(name: string, raw: RawOptimiseOptions, host: Host, texts: Texts): Promise<number> {
  const options = readOptimiseOptions(raw, host.cores);
  const { plan, refused } = planOfOptions(name, options, raw, host);
  const { out, generations, telling: tellingWorlds } = options;
  const messages = new OptimiseMessages(host, texts);
  messages.plan(plan, refused, options);
  const writer = out === undefined ? undefined : new OutputWriter(out, host.files, texts, (text) => host.message(text));
  const pool = host.createPool(options.workers);
  let runner: RunTools['runner'] = pool;
  const interruption = new Interruption({ cancel: () => runner.cancel() }, host, texts);
  let folder: SearchFolder | undefined;
  try {
    if (out !== undefined) {
      folder = await openSearchFolder(out, plan, generations, host, {
        onWaiting: (fault) => messages.room(fault),
        onFinding: (fault) => messages.fault(fault),
        isStopped: () => interruption.isAsked,
      });
      runner = folder.runnerOf(pool);
    }
    const from = await stageOf(folder, out, messages);
    const clock = new SearchClock(host, options);
    const display = new SearchDisplay(host, texts, generations);
    messages.clear = () => display.clear();
    interruption.clearsBefore = messages.clear;
    const tools: RunTools = {
      runner,
      now: () => host.now(),
      isCancelled: () => interruption.isAsked,
      onProgress: (progress) => display.show(progress),
    };
    display.begin(from);
    const toTell = (plan.starts.length + menuSize(plan.objectives.length)) * tellingWorlds;
    const { search, told, stop } = await runGenerations(plan, { generations, ...(from && { from }) }, tools, {
      async onGeneration(stage, progress) {
        await folder?.save(stage);
        const { elapsed, left, goesOn } = clock.after(stage, progress, plan.worlds.length, toTell);
        messages.generation(stage, progress, grownBy(stage.search.hypervolumes), elapsed, left);
        display.begin(stage);
        return goesOn;
      },
    });
    const menu = menuCandidates(plan, search.archive);
    const { set: tellingSet, worlds } = plan.telling(tellingWorlds);
    display.tells();
    const isTold = stop !== 'cancelled' && menu.length > 0;
    const telling = isTold ? await tellInFreshWorlds(plan, menu, worlds, tools) : undefined;
    display.clear();
    const isStopped = stop === 'cancelled' || (isTold && telling === undefined);
    if (isStopped) messages.stopped(out);
    if (isStopped && told.length === 0) {
      messages.none();
      return exitCodes.interrupted;
    }
    const { version, engine } = host;
    const document = makeOptimiseDocument(plan, {
      ...{ version, engine, refused, search, told, menu, tellingSet, telling },
      stop: isStopped ? 'cancelled' : stop,
    });
    printOptimise(document, options.format, host, texts, out);
    if (isStopped) return exitCodes.interrupted;
    const isWritten = writer === undefined || (await writeOptimise(writer, out!, document, told, menu, host, texts));
    return isWritten && document.failed === 0 ? exitCodes.done : exitCodes.incomplete;
  } finally {
    interruption.stopListening();
    await pool.close();
    await folder?.close();
  }
}

/** Where the search of a folder is, and says so; undefined where it begins. */
async function stageOf(
  folder: SearchFolder | undefined,
  out: string | undefined,
  messages: OptimiseMessages,
): Promise<SearchStage | undefined> {
  const found = await folder?.load();
  if (found === 'damaged') {
    messages.restarted(`${out}/${stateFile}`);
    return undefined;
  }
  if (found !== undefined) messages.goesOn(out!, found.search.generation, folder!.rows);
  return found;
}
