import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { grownBy } from '../../../report/search/grownBy.ts';
import { makeOptimiseDocument } from '../../../report/search/makeOptimiseDocument.ts';
import { menuCandidates, menuSize } from '../../../report/search/menuCandidates.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import { ProgressLine } from '../../progressLine.ts';
import { grownText, OptimiseMessages } from './optimiseMessages.ts';
import { type RawOptimiseOptions, readOptimiseOptions } from './optimiseOptions.ts';
import { planOfOptions } from './planOfOptions.ts';
import { printOptimise } from './printOptimise.ts';
import { runGenerations, type SearchStage } from './runGenerations.ts';
import type { RunTools } from './runPolicies.ts';
import { SearchClock } from './searchClock.ts';
import { openSearchFolder, stateFile } from './searchFolder.ts';
import { tellInFreshWorlds } from './tellInFreshWorlds.ts';
import { writeOptimise } from './writeOptimise.ts';

/**
 * Searches over levers for policies that no other beats, tells a menu of them in fresh worlds beside the policies it started from, and prints and writes that. In a folder every run is kept, and the same call goes on where it was,
 * to the same end. An interrupt keeps what is there and prints the menu so far. Throws the faults of the options, the case, the policies and the folder before anything is run. Resolves with the exit code.
 */
export async function optimise(name: string, raw: RawOptimiseOptions, host: Host, texts: Texts): Promise<number> {
  const options = readOptimiseOptions(raw, host.cores);
  const { plan, refused } = planOfOptions(name, options, raw, host);
  const messages = new OptimiseMessages(host, texts);
  messages.plan(plan, refused, options);
  const { out } = options;
  const writer = out === undefined ? undefined : new OutputWriter(out, host.files, texts, (text) => host.message(text));
  const pool = host.createPool(options.workers);
  let runner: RunTools['runner'] = pool;
  const interruption = new Interruption({ cancel: () => runner.cancel() }, host, texts);
  const folder =
    out === undefined
      ? undefined
      : await openSearchFolder(out, plan, options.generations, host, {
          onWaiting: (fault) => messages.room(fault),
          onFinding: (fault) => messages.fault(fault),
          isStopped: () => interruption.isAsked,
        });
  try {
    if (folder !== undefined) runner = folder.runnerOf(pool);
    const found = await folder?.load();
    if (found === 'damaged') messages.restarted(`${out}/${stateFile}`);
    const from = found === 'damaged' ? undefined : found;
    if (from !== undefined) messages.goesOn(out!, from.search.generation, folder!.rows);
    const clock = new SearchClock(host, options);
    let further = '';
    const line = new ProgressLine(host, texts, () => further);
    const clear = () => line.clear();
    messages.clear = clear;
    interruption.clearsBefore = clear;
    const tools: RunTools = {
      runner,
      now: () => host.now(),
      isCancelled: () => interruption.isAsked,
      onProgress: (progress) => line.show(progress),
    };
    const t = texts.search.progress;
    const title = (generation: number, stage: SearchStage | undefined) => {
      const ratio = grownBy(stage?.search.hypervolumes ?? []);
      const planned = options.generations;
      further = fill(t.generation, { generation, planned, grown: grownText(t.grown, ratio) });
    };
    title((from?.search.generation ?? 0) + 1, from);
    const told = (plan.starts.length + menuSize(plan.objectives.length)) * options.telling;
    const ended = await runGenerations(plan, { generations: options.generations, ...(from && { from }) }, tools, {
      async onGeneration(stage, progress) {
        await folder?.save(stage);
        const { elapsed, left, goesOn } = clock.after(stage, progress, plan.worlds.length, told);
        messages.generation(stage, progress, grownBy(stage.search.hypervolumes), elapsed, left);
        title(progress.generations + 1, stage);
        return goesOn;
      },
    });
    const menu = menuCandidates(plan, ended.search.archive);
    const { set, worlds } = plan.telling(options.telling);
    further = t.told;
    const telling =
      ended.stop === 'cancelled' || menu.length === 0 ? undefined : await tellInFreshWorlds(plan, menu, worlds, tools);
    line.clear();
    const isStopped = interruption.isAsked;
    const { version, engine } = host;
    const document = makeOptimiseDocument(plan, {
      version,
      engine,
      refused,
      stop: isStopped ? 'cancelled' : ended.stop,
      search: ended.search,
      told: ended.told,
      menu,
      tellingSet: set,
      telling,
    });
    if (isStopped) messages.stopped(out);
    if (isStopped && ended.told.length === 0) {
      messages.none();
      return exitCodes.interrupted;
    }
    printOptimise(document, options.format, host, texts, out);
    if (isStopped) return exitCodes.interrupted;
    const isWritten = writer === undefined || (await writeOptimise(writer, out!, document, ended.told, menu, host));
    return isWritten && document.failed === 0 ? exitCodes.done : exitCodes.incomplete;
  } finally {
    interruption.stopListening();
    await pool.close();
    await folder?.close();
  }
}
