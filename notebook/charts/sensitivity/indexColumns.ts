import type { SensitivityTexts } from '../../../locales/sensitivity.en.ts';
import { displayed } from '../../../report/numbers.ts';
import { methodsOf, type SensitivityMethod } from '../../../report/sensitivity/sensitivityMethod.ts';
import { unitText } from '../../../report/words.ts';
import type { Estimate, SensitivityResult } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import type { ChartReader } from '../chart.ts';
import { times, withoutInterval } from './indexRows.ts';

/** One statistic of one method: an estimate a factor, in the unit shown. */
export interface IndexColumn {
  readonly method: SensitivityMethod;
  readonly key: string;
  readonly label: string;
  /** Of effects: that of a difference of the response; empty for indices. */
  readonly unit: string;
  readonly estimates: readonly Estimate[];
  readonly isSigned: boolean;
}

/** Every statistic that a result has of each factor, in the order in which methods are told; `unit` is that of the outcome. */
export const indexColumns = (result: SensitivityResult, unit: string, { texts }: ChartReader): IndexColumn[] =>
  methodsOf(result).flatMap((method) =>
    statisticsOf(result, method).map(({ key, estimates, isEffect = false, isSigned = false }) => {
      const { factor, differenceUnit } = displayed(unit);
      return {
        method,
        key,
        label: texts.sensitivity.statistics[key],
        unit: isEffect ? unitText(differenceUnit, texts) : '',
        estimates: isEffect ? estimates.map((one) => times(one, factor)) : estimates,
        isSigned,
      };
    }),
  );

interface Statistic {
  readonly key: keyof SensitivityTexts['statistics'];
  /** In the unit of the response where it is an effect. */
  readonly estimates: readonly Estimate[];
  readonly isEffect?: boolean;
  readonly isSigned?: boolean;
}

function statisticsOf(result: SensitivityResult, method: SensitivityMethod): Statistic[] {
  switch (method) {
    case 'sobol':
    case 'emulator': {
      const { first, total } = result[method]!;
      return [
        { key: 'first', estimates: first },
        { key: 'total', estimates: total },
      ];
    }
    case 'morris': {
      const { effects } = result.morris!;
      return [
        { key: 'muStar', estimates: effects.map(({ muStar }) => muStar), isEffect: true },
        { key: 'sigma', estimates: effects.map(({ sigma }) => withoutInterval(sigma)), isEffect: true },
      ];
    }
    case 'tornado': {
      const swings = result.tornado!.factors.map(({ swing }) => swing);
      return [{ key: 'swing', estimates: swings, isEffect: true, isSigned: true }];
    }
    case 'factorial':
      return [{ key: 'main', estimates: result.factorial!.main, isEffect: true, isSigned: true }];
    case 'pawn':
      return [{ key: 'pawn', estimates: result.pawn!.indices }];
    case 'regional': {
      const distances = result.regional!.factors.map(({ distance }) => withoutInterval(distance));
      return [{ key: 'distance', estimates: distances }];
    }
  }
}
