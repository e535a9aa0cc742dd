import * as Generators from 'virtual:kit/generators/index';
import { Mutable } from 'virtual:kit/mutable';
import * as Promises from 'virtual:kit/promises/index';
import type { ReadonlySignal } from '@preact/signals';
import * as catalogue from '../../../library/catalogue.ts';
import type { Appearance } from '../protocol.ts';
import { absent, absentNames } from './absent.ts';
import { libraries } from './bundledModules.ts';
import { pause } from './pause.ts';
import { statisticNames, statistics } from './statistics.ts';

/** What every cell has at hand besides `simulate` and `compare`, which are made for each cell: values by name, made when a cell first names them. */
export function builtins(appearance: ReadonlySignal<Appearance>): Record<string, () => unknown> {
  const followed =
    <Key extends keyof Appearance>(key: Key) =>
    () =>
      Generators.observe<Appearance[Key]>((notify) => {
        let last: Appearance[Key] | undefined;
        return appearance.subscribe((now) => {
          if (now[key] === last) return;
          last = now[key];
          notify(last);
        });
      });
  return {
    ...Object.fromEntries(absentNames.map((name) => [name, absent(name)])),
    ...Object.fromEntries(Object.entries(catalogue).map(([name, value]) => [name, () => value])),
    ...Object.fromEntries(statisticNames.map((name) => [name, async () => (await statistics())[name]])),
    pause: () => pause,
    language: followed('language'),
    dark: followed('dark'),
    now: Generators.now,
    width: () => Generators.width(document.body),
    Generators: () => Generators,
    Mutable: () => Mutable,
    Promises: () => Promises,
    FileAttachment: () => absent('FileAttachment'),
    Plot: libraries['@observablehq/plot'],
    d3: libraries.d3,
    aq: libraries.arquero,
    math: libraries.mathjs,
    ss: libraries['simple-statistics'],
    Inputs: libraries['@observablehq/inputs'],
    htl: libraries.htl,
    html: async () => (await import('htl')).html,
    svg: async () => (await import('htl')).svg,
    md: async () => (await import('virtual:kit/md')).md,
  };
}
