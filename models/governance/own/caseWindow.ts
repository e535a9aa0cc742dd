import { FaultError } from '../../../sim/engine/fault.ts';
import type { RandomStream } from '../../../sim/engine/random/randomStream.ts';
import { caseClasses } from '../caseClasses.ts';
import { caseTypes } from '../caseTypes.ts';
import type { Grievances } from '../grievanceTable.ts';
import { severityAt } from '../mechanisms/severity.ts';
import { drawAt } from './drawAt.ts';
import type { OwnCase } from './ownRule.ts';

/** One view for all cases that a rule is shown one after the other: hooks are called too often to make an object each time. */
export interface CaseWindow {
  readonly view: OwnCase;
  show(id: number, time: number): void;
  hide(): void;
}

/** `stream` is the rule's own, `path` names the rule. Reading the view while nothing is shown throws `ownRuleStale`. */
export function makeCaseWindow(
  grievances: Grievances,
  townshipOf: Int32Array,
  stream: RandomStream,
  path: string,
): CaseWindow {
  let shownId = -1;
  let now = 0;
  const row = (): number => {
    if (shownId < 0) throw new FaultError({ code: 'ownRuleStale', path });
    return shownId;
  };
  const view: OwnCase = {
    get type() {
      return caseTypes[grievances.columns.type[row()]!]!.key;
    },
    get class() {
      return caseClasses[grievances.columns.caseClass[row()]!]!;
    },
    get community() {
      return grievances.columns.community[row()]!;
    },
    get township() {
      return townshipOf[grievances.columns.community[row()]!]!;
    },
    get level() {
      return grievances.columns.level[row()]!;
    },
    get severity() {
      const id = row();
      const { severity, growth, birth } = grievances.columns;
      return severityAt(severity[id]!, growth[id]!, now - birth[id]!);
    },
    get matters() {
      return grievances.columns.matters[row()]!;
    },
    get attempts() {
      return grievances.columns.attempts[row()]!;
    },
    get hops() {
      return grievances.columns.hops[row()]!;
    },
    get days() {
      return now - grievances.columns.surfacedAt[row()]!;
    },
    draw(k) {
      const id = row();
      const { entity, index } = grievances.columns;
      return drawAt(stream, entity[id]!, index[id]!, k);
    },
  };
  return {
    view: Object.freeze(view),
    show(id, time) {
      shownId = id;
      now = time;
    },
    hide() {
      shownId = -1;
    },
  };
}
