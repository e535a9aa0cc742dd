import type { Texts } from '../../locales/texts.ts';
import type { DiscoverDocument } from '../../report/robustness/discoverDocument.ts';
import type { EnsembleFacts } from '../../report/robustness/ensembleFacts.ts';
import type { RobustDocument } from '../../report/robustness/robustDocument.ts';
import { caseLabel } from '../../report/robustness/robustNames.ts';
import { type PolicyNames, policyName } from '../../report/sensitivity/sensitivityNames.ts';
import type { Explanation } from '../../scenarios/attribution/explainDifference.ts';
import { builtInPolicies, policyOf } from '../../scenarios/catalogue.ts';
import type { Policy } from '../../scenarios/composePolicy.ts';
import { type PolicyStyle, stylesOf } from '../encoding/policyStyle.ts';
import type { FigureView } from './comparisonView.ts';

/** A policy of a document: its label in the reader's language, and how it is drawn. */
export interface EnsemblePolicy {
  readonly id: string;
  readonly label: string;
  readonly style: PolicyStyle;
}

/** What any document can be cited by. */
export type CitedFacts = Omit<EnsembleFacts, 'experiment' | 'randomWorlds' | 'design' | 'factors' | 'runs' | 'stop'>;

/** What all figures of a document share; it is over drawn worlds unless told. */
export interface EnsembleView<Data extends CitedFacts = EnsembleFacts> extends FigureView {
  readonly document: Data;
  readonly policies: readonly EnsemblePolicy[];
}

/** Parts of axes that a reader looks at, by key of the axis: from and to, as shares of the axis from its lower end. */
export type Brushes = Readonly<Record<string, readonly [from: number, to: number]>>;

/** Where figures tell what a reader brushes; without it they cannot be brushed. */
interface Brushed {
  readonly brushes?: Brushes;
  readonly onBrush?: (brushes: Brushes) => void;
}

/** One state of a robust decision, with what the reader looks at. Never changed, replaced. */
export interface RobustView extends EnsembleView<RobustDocument>, Brushed {
  /** Place of the shown comparison. */
  readonly comparison: number;
  /** Place of the outcome whose regrets are shown. */
  readonly regret: number;
  /** Key of the factor that worlds are ordered along; null: by the regret of the reference. */
  readonly order: string | null;
}

/** One state of a scenario discovery, with what the reader looks at. */
export interface DiscoverView extends EnsembleView<DiscoverDocument>, Brushed {
  /** Place of the shown box; without boxes 0. */
  readonly box: number;
  /** Step of its trajectory that the reader chose; null: the box that was taken. */
  readonly step: number | null;
  /** Told the step that the reader chooses; without it none can be chosen. */
  readonly onChoose?: (step: number) => void;
}

/** One difference, shared out to groups of levers; its points are hybrids. */
export type ExplainView = EnsembleView<CitedFacts & { readonly explanation: Explanation }>;

/** What every such view takes besides its document. */
export interface EnsembleShown {
  readonly phase: FigureView['phase'];
  readonly state: FigureView['state'];
  /** Of the reader's language. */
  readonly texts: Texts;
  /** Policies of the author's own, by id. */
  readonly own?: ReadonlyMap<string, Policy>;
}

/** What stands around the figures of a document, in the reader's language. */
export function ensembleViewOf<Data extends CitedFacts>(
  document: Data,
  { phase, state, texts, own = new Map() }: EnsembleShown,
): EnsembleView<Data> {
  const { language } = texts;
  const names: PolicyNames = new Map([...own].map(([id, { label }]) => [id, label[language]]));
  const styles = stylesById(document.policies, own);
  return {
    document,
    phase,
    state,
    policies: document.policies.map((id) => ({ id, label: policyName(id, texts, names), style: styles.get(id)! })),
    reference: document.reference,
    facts: {
      caseLabel: caseLabel(document, texts),
      seed: document.seed,
      replicates: document.replicates,
      days: document.days,
      sliceDenominator: Number(document.slice.split('/')[1] ?? 1),
      version: document.version,
      engine: document.engine,
      hash: state === 'done' && phase === 'full' ? document.hash : null,
    },
  };
}

/** Styles of policies; one whose levers are not known is drawn as the reference pole, a shade further each. */
function stylesById(ids: readonly string[], own: ReadonlyMap<string, Policy>): Map<string, PolicyStyle> {
  const known = (id: string) => own.get(id) ?? (builtInPolicies.ids.includes(id) ? policyOf(id) : undefined);
  const policies = ids.map((id) => known(id) ?? policyOf('reactive'));
  return new Map(stylesOf(policies).map((style, place) => [ids[place]!, style]));
}
