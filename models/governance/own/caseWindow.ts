import { FaultError } from '../../../sim/engine/fault.ts';
import type { RandomStream } from '../../../sim/engine/random/randomStream.ts';
import { caseClasses } from '../caseClasses.ts';
import { caseTypes } from '../caseTypes.ts';
import type { Grievances } from '../grievanceTable.ts';
import { in1, in2, in4, in8 } from '../grievanceTable.ts';
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
      return caseTypes[grievances.columns.type[in1 * row()]!]!.key;
    },
    get class() {
      return caseClasses[grievances.columns.caseClass[in1 * row()]!]!;
    },
    get community() {
      return grievances.columns.community[in2 * row()]!;
    },
    get township() {
      return townshipOf[grievances.columns.community[in2 * row()]!]!;
    },
    get level() {
      return grievances.columns.level[in1 * row()]!;
    },
    get severity() {
      const id = row();
      const { severity, growth, birth } = grievances.columns;
      return severityAt(severity[in4 * id]!, growth[in4 * id]!, now - birth[in8 * id]!);
    },
    get matters() {
      return grievances.columns.matters[in1 * row()]!;
    },
    get attempts() {
      return grievances.columns.attempts[in2 * row()]!;
    },
    get hops() {
      return grievances.columns.hops[in2 * row()]!;
    },
    get days() {
      return now - grievances.columns.surfacedAt[in8 * row()]!;
    },
    draw(k) {
      const id = row();
      const { entity, index } = grievances.columns;
      return drawAt(stream, entity[in4 * id]!, index[in4 * id]!, k);
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
