/** Parts of the page Model, in their order. */
export type ModelPart =
  | 'process'
  | 'parameters'
  | 'outcomes'
  | 'levers'
  | 'odd'
  | 'limits'
  | 'validation'
  | 'alternatives'
  | 'findings'
  | 'ledger'
  | 'tutorial'
  | 'glossary';

/** Groups of uncertainties, as in the model’s description. */
export type UncertaintyGroup =
  | 'demand'
  | 'latentLife'
  | 'finding'
  | 'routing'
  | 'handling'
  | 'success'
  | 'endings'
  | 'charges'
  | 'afterwards'
  | 'participation'
  | 'accountability'
  | 'digital'
  | 'duties';

/** Texts of the page Model. */
export interface ModelTexts {
  readonly title: string;
  readonly lead: string;
  readonly parts: string;
  readonly partNames: Readonly<Record<ModelPart, string>>;
  readonly count: string;
  readonly saveCsv: string;
  readonly saveXlsx: string;
  readonly about: string;
  readonly version: string;
  readonly tableScroll: string;
  readonly section: string;
  readonly file: string;
  readonly process: {
    readonly title: string;
    readonly lead: string;
    readonly classes: Readonly<Record<'latent' | 'moment' | 'case' | 'ended', string>>;
    readonly legend: string;
    readonly bears: string;
    readonly choose: string;
    readonly state: string;
    readonly transition: string;
    readonly levels: string;
    readonly levelNames: readonly string[];
    readonly from: string;
    readonly to: string;
    readonly ways: string;
    readonly event: string;
    readonly causes: string;
    readonly parameters: string;
    readonly none: string;
    readonly saveSvg: string;
    readonly savePng: string;
    readonly table: string;
    readonly measure: string;
    readonly measuring: string;
    readonly measured: string;
    readonly measureNote: string;
    readonly case: string;
    readonly policy: string;
    readonly perThousand: string;
  };
  readonly parameters: {
    readonly lead: string;
    readonly search: string;
    readonly hint: string;
    readonly kind: string;
    readonly provenance: string;
    readonly group: string;
    readonly case: string;
    readonly all: string;
    readonly noCase: string;
    readonly noneFound: string;
    readonly one: string;
    readonly showAll: string;
    readonly link: string;
    readonly facts: string;
    readonly columns: Readonly<
      Record<
        | 'label'
        | 'kind'
        | 'group'
        | 'unit'
        | 'default'
        | 'value'
        | 'range'
        | 'provenance'
        | 'source'
        | 'passage'
        | 'note'
        | 'files'
        | 'sections'
        | 'key',
        string
      >
    >;
    readonly groups: Readonly<Record<UncertaintyGroup, string>>;
    readonly county: string;
  };
  readonly outcomes: {
    readonly lead: string;
    readonly group: string;
    readonly groups: Readonly<Record<'headline' | 'detail' | 'account' | 'flow', string>>;
  };
  readonly levers: {
    readonly lead: string;
    readonly price: string;
    readonly takesHours: string;
    readonly takesMoney: string;
    readonly takesCases: string;
    readonly matrix: string;
    readonly matrixLead: string;
    readonly differs: string;
    readonly base: string;
  };
  readonly contents: string;
  readonly more: string;
}

export const modelEn: ModelTexts = {
  title: 'Model',
  lead: 'What the model is made of: the process, every parameter with its source, what is measured, what can be set, and the full description.',
  parts: 'Parts of the model description',
  partNames: {
    process: 'Process',
    parameters: 'Parameters',
    outcomes: 'Outcomes',
    levers: 'Levers',
    odd: 'Description (ODD)',
    limits: 'Limits',
    validation: 'Validation',
    alternatives: 'Simple alternatives',
    findings: 'Findings',
    ledger: 'Case ledgers',
    tutorial: 'Tutorial',
    glossary: 'Glossary',
  },
  count: '{shown} of {all}',
  saveCsv: 'Save as CSV',
  saveXlsx: 'Save as XLSX',
  about: 'About',
  version: 'zhili {version}, engine {digest}',
  tableScroll: 'can be scrolled sideways',
  section: 'Description, section',
  file: 'file',
  process: {
    title: 'States of a grievance and the ways between them',
    lead: 'A grievance is in exactly one of {states} states. The model’s own code declares them and the {ways} ways between them; this picture is drawn from that declaration. Choose a state or a way to read what decides it.',
    classes: { latent: 'latent', moment: 'passed through at once', case: 'open case', ended: 'ended' },
    legend: 'Legend',
    bears: 'a new grievance is born',
    choose: 'Choose a state or a way in the picture, or in the table below.',
    state: 'State',
    transition: 'Way',
    levels: 'at',
    levelNames: ['community', 'township', 'county'],
    from: 'from',
    to: 'to',
    ways: 'ways out',
    event: 'row of the event log',
    causes: 'causes',
    parameters: 'parameters read there',
    none: 'none',
    saveSvg: 'Save as SVG',
    savePng: 'Save as PNG',
    table: 'The same as a table',
    measure: 'Measure the ways in a run',
    measuring: 'Running …',
    measured:
      'How often each way was taken for 1 000 grievances of this run (number, and width of the arrow). {case}, {policy}, slice 1/{slice}, seed {seed}, {n} grievances, {days} days from the start of the warm-up; zhili {version}.',
    measureNote: 'One run of a slice, warm-up and follow-up included: a picture of the paths, not an estimate.',
    case: 'Case',
    policy: 'Policy',
    perThousand: 'per 1 000',
  },
  parameters: {
    lead: 'Levers are what a government can set, uncertainties what nobody can set and few know, constants the facts of the county. Where a parameter is used is read from the sources when this page is built.',
    search: 'Search label, key, note, source',
    hint: 'e.g. patrol',
    kind: 'Kind',
    provenance: 'Provenance',
    group: 'Group',
    case: 'Values in case',
    all: 'all',
    noCase: 'model defaults',
    noneFound: 'No parameter fits.',
    one: 'Only {key} is shown.',
    showAll: 'Show all',
    link: 'Link to {key}',
    facts: 'Parameters',
    columns: {
      key: 'key',
      label: 'parameter',
      kind: 'kind',
      group: 'group',
      unit: 'unit',
      default: 'default',
      value: 'value in {case}',
      range: 'range or options',
      provenance: 'provenance',
      source: 'source',
      passage: 'passage',
      note: 'what it means',
      files: 'used in',
      sections: 'described in',
    },
    groups: {
      demand: 'demand',
      latentLife: 'latent life',
      finding: 'finding',
      routing: 'routing',
      handling: 'handling',
      success: 'success',
      endings: 'other endings',
      charges: 'costs',
      afterwards: 'afterwards',
      participation: 'plural actors',
      accountability: 'accountability',
      digital: 'digital',
      duties: 'duties and offices',
    },
    county: 'county',
  },
  outcomes: {
    lead: 'Everything a comparison can report, with its definition and how it is estimated from a run.',
    group: 'Group',
    groups: { headline: 'headline', detail: 'detail', account: 'staff hours', flow: 'endings' },
  },
  levers: {
    lead: 'What a policy can set. No lever has a bonus of its own: what it does takes hours or money out of the same staff and budget, or its price lies in what it does.',
    price: 'its price',
    takesHours: 'takes staff hours',
    takesMoney: 'takes money',
    takesCases: 'takes hours from the cases it touches',
    matrix: 'Built-in policies',
    matrixLead:
      'A column a policy. Bold and marked ● where a policy differs from the base policy, from which all others are made.',
    differs: 'differs from base',
    base: 'base',
  },
  contents: 'Contents',
  more: 'More in the model description',
};
