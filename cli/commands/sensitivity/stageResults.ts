import type { Texts } from '../../../locales/texts.ts';
import { indexRows } from '../../../report/sensitivity/indexRows.ts';
import {
  type SensitivityDocument,
  sensitivityDocument,
  sensitivityJson,
} from '../../../report/sensitivity/sensitivityDocument.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { writeExperiment } from '../../../scenarios/experiment/writeExperiment.ts';
import type { SweepResult } from '../../../sim/experiment/sweep.ts';
import type { Host } from '../../host.ts';
import type { OutputWriter } from '../../output/outputWriter.ts';
import { sensitivityText } from '../../report/sensitivityText.ts';
import type { RunOptions } from '../runOptions.ts';
import type { StageName } from './stage.ts';

/** What the stages came to: printed as they end, or as one document or table at the end; files are written as each stage ends. */
export class StageResults {
  readonly #format: RunOptions['format'];
  readonly #host: Host;
  readonly #texts: Texts;
  readonly #writer: OutputWriter | undefined;
  readonly #documents = new Map<StageName, SensitivityDocument>();

  constructor(format: RunOptions['format'], host: Host, texts: Texts, writer: OutputWriter | undefined) {
    this.#format = format;
    this.#host = host;
    this.#texts = texts;
    this.#writer = writer;
  }

  /** Analyses what a stage ran. */
  add(name: StageName, plan: ExperimentPlan, result: SweepResult): SensitivityDocument {
    const { version, engine } = this.#host;
    const document = sensitivityDocument(plan, result, { version, engine });
    this.#documents.set(name, document);
    if (this.#format === 'table') {
      const own = new Map(plan.plan.policies.map(({ id, policy }) => [id, policy.label[this.#texts.language]]));
      this.#host.out(`${this.#documents.size > 1 ? '\n' : ''}${sensitivityText(document, this.#texts, own)}`);
    }
    this.#writer?.whole(`${name}.json`, sensitivityJson(document));
    this.#writer?.rows(`${name}.csv`, indexRows(document));
    this.#writer?.whole(`${name}.yaml`, writeExperiment(plan.experiment));
    return document;
  }

  /** Prints what is printed at the end; whether every run was done and every file is whole. */
  finish(): boolean {
    if (this.#format === 'json') {
      const stages = {
        screening: this.#documents.get('screening') ?? null,
        indices: this.#documents.get('indices') ?? null,
      };
      this.#host.out(`${JSON.stringify(stages, null, 2)}\n`);
    }
    if (this.#format === 'csv') for (const row of this.#rows()) this.#host.out(row);
    const isWritten = this.#writer?.finish() ?? true;
    return isWritten && [...this.#documents.values()].every(({ runs }) => runs.failed === 0);
  }

  /** The rows of both stages, each after the name of its stage. */
  *#rows(): Generator<string> {
    let isFirst = true;
    for (const [name, document] of this.#documents) {
      for (const [i, row] of [...indexRows(document)].entries()) {
        if (i > 0) yield `${name},${row}`;
        else if (isFirst) yield `stage,${row}`;
      }
      isFirst = false;
    }
  }
}
