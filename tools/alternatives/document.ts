import type { Language } from '../../locales/language.ts';
import { textsOf } from '../../locales/texts.ts';
import { intervalText } from '../../report/alternatives/featureSentences.ts';
import { decimalsFor, displayed, signed } from '../../report/numbers.ts';
import { caseOf, policyOf } from '../../scenarios/catalogue.ts';
import { withTables } from '../document/withTables.ts';
import type { Measured, MeasuredCase } from './measured.ts';

/** The document with its tables of what was measured. Throws for a table that is not there, or headers that do not fit. */
export const filledWith = (measured: Measured, document: string, language: Language): string =>
  withTables(document, (name) => {
    const rows = name === 'tally' ? tallyRows(measured, language) : outcomeRows(measured, name, language);
    return rows.length === 0 ? undefined : rows;
  });

const policyLabel = (id: string, language: Language): string => policyOf(id).label[language];
const caseLabel = (id: string): string => caseOf(id).id;

function tallyRows({ cases }: Measured, language: Language): string[][] {
  const counts = ({ same, opposite }: Readonly<Record<string, number>>) => `${same} / ${opposite}`;
  return cases.flatMap((one) =>
    one.tallies.map(({ policy, sure, network, dynamics }) => [
      caseLabel(one.case),
      policyLabel(policy, language),
      String(sure),
      counts(network),
      counts(dynamics),
      stationsOf(one, policy),
    ]),
  );
}

const stationsOf = ({ stations }: MeasuredCase, policy: string): string => {
  const { without, all } = stations.find((own) => own.policy === policy)!;
  return `${without} / ${all}`;
};

function outcomeRows({ cases }: Measured, name: string, language: Language): string[][] {
  const texts = textsOf(language);
  return cases.flatMap((one) =>
    one.contrasts
      .filter(({ outcome }) => outcome === name)
      .map(({ policy, unit, agent, without, network, dynamics }) => {
        const { factor } = displayed(unit);
        const shown = (value: number | null) =>
          value === null ? texts.report.none : signed(value * factor, decimalsFor([value * factor], 2));
        return [
          caseLabel(one.case),
          policyLabel(policy, language),
          intervalText(agent, factor, texts),
          intervalText(without, factor, texts),
          shown(network),
          shown(dynamics),
        ];
      }),
  );
}
