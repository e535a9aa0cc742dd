import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { grownBy } from '../../../report/search/grownBy.ts';
import type { ComparisonProgress } from '../../../sim/experiment/comparisonProgress.ts';
import type { Host } from '../../host.ts';
import { ProgressLine } from '../../progressLine.ts';
import { grownText } from './optimiseMessages.ts';
import type { SearchStage } from './runGenerations.ts';

/** The line of progress of a search: runs of the generation under way, which it is, and how much the front has grown. */
export class SearchDisplay {
  readonly #texts: Texts;
  readonly #planned: number;
  readonly #line: ProgressLine;
  #further = '';

  constructor(host: Host, texts: Texts, planned: number) {
    this.#texts = texts;
    this.#planned = planned;
    this.#line = new ProgressLine(host, texts, () => this.#further);
  }

  /** A generation begins after this stage, the first one without any. */
  begin(stage: SearchStage | undefined): void {
    const t = this.#texts.search.progress;
    const grown = grownText(t.grown, grownBy(stage?.search.hypervolumes ?? []));
    const generation = (stage?.search.generation ?? 0) + 1;
    this.#further = fill(t.generation, { generation, planned: this.#planned, grown });
  }

  /** Fresh worlds begin. */
  tells(): void {
    this.#further = this.#texts.search.progress.told;
  }

  show(progress: ComparisonProgress): void {
    this.#line.show(progress);
  }

  clear(): void {
    this.#line.clear();
  }
}
