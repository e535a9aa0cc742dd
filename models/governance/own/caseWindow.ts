import { FaultError } from '../../../sim/engine/fault.ts';
import type { RandomStream } from '../../../sim/engine/random/randomStream.ts';
import { caseClasses } from '../caseClasses.ts';
import type { Cases } from '../caseTable.ts';
import { at1, at2, at4, at8 } from '../caseTable.ts';
import { caseTypes } from '../caseTypes.ts';
import { severityAt } from '../mechanisms/severity.ts';
import { drawAt } from './drawAt.ts';
import type { OwnCase } from './ownRule.ts';

/** One view for all cases that a rule is shown one after the other: hooks are called too often to make an object each time. */
export interface CaseWindow {
  readonly view: OwnCase;
  show(row: number, time: number): void;
  hide(): void;
}

/** `stream` is the rule's own, `path` names the rule. Reading the view while nothing is shown throws `ownRuleStale`. */
export function makeCaseWindow(cases: Cases, townshipOf: Int32Array, stream: RandomStream, path: string): CaseWindow {
  let shownRow = -1;
  let now = 0;
  const shown = (): number => {
    if (shownRow < 0) throw new FaultError({ code: 'ownRuleStale', path });
    return shownRow;
  };
  const view: OwnCase = {
    get type() {
      return caseTypes[cases.columns.type[at1 * shown()]!]!.key;
    },
    get class() {
      return caseClasses[cases.columns.caseClass[at1 * shown()]!]!;
    },
    get community() {
      return cases.columns.community[at2 * shown()]!;
    },
    get township() {
      return townshipOf[cases.columns.community[at2 * shown()]!]!;
    },
    get level() {
      return cases.columns.level[at1 * shown()]!;
    },
    get severity() {
      const row = shown();
      const { severity, growth, birth } = cases.columns;
      return severityAt(severity[at4 * row]!, growth[at4 * row]!, now - birth[at8 * row]!);
    },
    get matters() {
      return cases.columns.matters[at1 * shown()]!;
    },
    get attempts() {
      return cases.columns.attempts[at1 * shown()]!;
    },
    get hops() {
      return cases.columns.hops[at1 * shown()]!;
    },
    get days() {
      return now - cases.columns.surfacedAt[at8 * shown()]!;
    },
    draw(k) {
      const row = shown();
      const { entity, index } = cases.columns;
      return drawAt(stream, entity[at4 * row]!, index[at4 * row]!, k);
    },
  };
  return {
    view: Object.freeze(view),
    show(row, time) {
      shownRow = row;
      now = time;
    },
    hide() {
      shownRow = -1;
    },
  };
}
