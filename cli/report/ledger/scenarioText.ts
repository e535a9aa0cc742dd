import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { type MeasuredRow, measuredRows, untoldRows } from '../../../report/ledger/scenario/scenarioRows.ts';
import { unitText } from '../../../report/words.ts';
import { policyOf } from '../../../scenarios/catalogue.ts';
import { readable } from '../../../scenarios/loader/checkText.ts';
import { leftGrid, wrap } from '../grid.ts';
import type { MadeScenario } from './ledgerText.ts';

const lineWidth = 100;
const labelWidth = 34;
/** Parameters that are named of those with the same reason. */
const mostNamed = 3;

/** What was measured, beside the base's values; how many targets there are; what the ledger does not tell, and why. */
export function scenarioText(scenario: MadeScenario, texts: Texts): string {
  const { scenario: t } = texts.ledgerScenario;
  const { language, report } = texts;
  const { spec, data, choice, untold } = scenario;
  const rows = measuredRows(scenario, choice.base);
  const of = (role: string) => spec.targets.filter((target) => target.role === role).length;
  const title = fill(t.title, {
    label: readable(spec.label[language]),
    ...data,
    residents: spec.constants.residents.value,
    policy: policyOf(spec.before).label[language],
    base: choice.base.label[language],
  });
  const nameOf = (key: MeasuredRow['key']) => texts.parameters[key].label;
  const reasons = untoldRows(scenario).map(({ text, keys }) =>
    wrap(
      `- ${fill(t.untoldLine, { n: keys.length, why: text[language], names: keys.slice(0, mostNamed).map(nameOf).join(report.separator) })}`,
      lineWidth,
      '  ',
    ),
  );
  return [
    wrap(title, lineWidth, '  '),
    rows.length === 0 ? t.nothing : leftGrid([[...t.header, ''], ...rows.map((row) => cells(row, texts))]),
    ...(rows.some(({ kind }) => kind === 'guess') ? [wrap(t.guess, lineWidth, '  ')] : []),
    wrap(fill(t.targets, { calibration: of('calibration'), validation: of('validation') }), lineWidth, '  '),
    fill(t.untold, { n: untold.length }),
    ...reasons,
  ].join('\n');
}

function cells({ key, unit, value, lo, hi, n, base, kind }: MeasuredRow, texts: Texts): string[] {
  const { kinds } = texts.ledgerScenario.scenario;
  const label = `${texts.parameters[key].label} ${unitText(unit, texts)}`.trimEnd();
  return [wrap(label, labelWidth, '  '), String(value), `${lo} … ${hi}`, String(n), String(base), kinds[kind]];
}
