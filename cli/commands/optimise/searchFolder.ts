import type { SearchPlan } from '../../../scenarios/search/planSearch.ts';
import { resumeSearch } from '../../../sim/analysis/search/nsga2.ts';
import { openStagedFolder, type StagedFolder, type StagedFolderHooks } from '../../folder/stagedFolder.ts';
import type { Host } from '../../host.ts';
import type { SearchStage } from './runGenerations.ts';

/** The file that says how far a search is; runs are in the store. */
export const stateFile = 'search.json';

export type SearchFolder = StagedFolder<SearchStage>;

/** Opens a folder as that of a search, for at most so many generations. Throws the faults of `openStagedFolder`. */
export function openSearchFolder(
  folder: string,
  { choice, source }: SearchPlan,
  generations: number,
  host: Host,
  hooks: StagedFolderHooks,
): Promise<SearchFolder> {
  const { question, population } = choice;
  const sweep = {
    seed: question.seed,
    policies: ['candidate'],
    points: population * generations,
    replicates: question.worlds.replicates,
  };
  return openStagedFolder(
    folder,
    { task: { kind: 'search', source, sweep }, stateFile, format: 'zhili-search-1', read: stageOf },
    host,
    hooks,
  );
}

function stageOf(stored: Readonly<Record<string, unknown>>): SearchStage | undefined {
  const { search, told } = stored as unknown as SearchStage;
  resumeSearch(search);
  const isWhole = told.length === search.seen.length - search.pending.length && told.every(({ id }, at) => id === at);
  return isWhole ? { search, told } : undefined;
}
