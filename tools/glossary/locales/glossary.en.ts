/** A word, and one sentence on it. */
export interface Word {
  readonly label: string;
  readonly note: string;
}

/** Words of the glossary that neither the model nor the page defines, and those of the document itself. */
export const glossaryEn = {
  title: 'Glossary',
  intro:
    'The words this program uses, with their Chinese. Written by `node tools/run.mjs writeGlossary` from the words of the model and the page, one sentence each; the whole definition opens on the page by a click on a dotted word, and on the command line by `zhili explain KEY`. Uncertain parameters and constants: [description](odd.en.md), Appendix A.',
  otherFile: '[中文](glossary.zh.md)',
  fullStop: '.',
  columns: { word: 'Word', other: 'Chinese', note: 'What it is', source: 'Key or source' },
  sections: {
    program: 'The program and its statistics',
    governance: 'Places, people and cases',
    states: 'Where a grievance can be',
    ways: 'Ways from one state to another',
    levers: 'Levers: {group}',
    outcomes: 'Outcomes',
    hours: 'Hours of staff, by account',
    endings: 'Endings of grievances born in the window',
  },
  program: {
    agentModel: {
      label: 'agent-based model',
      note: 'A model in which every community, desk, grievance and case is told apart and followed one by one, so that queues and chance arise from what each does.',
    },
    case: {
      label: 'case (county)',
      note: 'A county as the program knows it: its facts and assumptions, each with its source, and its policies before and after a reform.',
    },
    policy: { label: 'policy', note: 'A setting of all levers; a mechanism sees its values only and never its name.' },
    lever: { label: 'lever', note: 'A parameter that somebody in charge can set, with a price in money or hours.' },
    assumption: {
      label: 'assumption (uncertainty)',
      note: 'A parameter that nobody can set and few know, with a range to be tried; it holds for every policy alike.',
    },
    outcome: { label: 'outcome', note: 'A number that one run gives, such as the share of disputes settled in time.' },
    reference: { label: 'reference', note: 'The policy that all others are compared with, world by world.' },
    period: {
      label: 'warm-up, window, follow-up',
      note: 'Half a year is run until the county is in its usual state, then the days that are counted, then ninety days on which each case is followed.',
    },
    steadyState: {
      label: 'steady state',
      note: 'What waiting times come to where hands suffice for the work; an overloaded desk has none, since its backlog grows as long as the run goes on.',
    },
    stream: {
      label: 'random stream',
      note: 'Numbers of chance for one kind of decision, addressed by grievance and ordinal, so that one decision more or fewer moves no other.',
    },
    engine: {
      label: 'engine digest',
      note: 'Sixteen digits made of the code that decides results; hashes are to be compared only where it is the same.',
    },
    token: {
      label: 'replay token',
      note: 'A short text that holds a whole question; page and command line run it again to the same hash.',
    },
    provenance: {
      label: 'provenance',
      note: 'Where a value comes from: the project’s own documents, literature, data, a derivation, or an assumption.',
    },
    morris: {
      label: 'screening (elementary effects)',
      note: 'A cheap first look at many factors, one changed at a time along random paths, to find the few that matter.',
    },
    sobol: {
      label: 'Sobol’ index',
      note: 'The share of the variance of an outcome that is due to a factor, alone or with all its interactions.',
    },
    latinHypercube: {
      label: 'Latin hypercube',
      note: 'A sample in which the range of every factor is covered evenly with as many values as there are points.',
    },
    regret: { label: 'regret', note: 'What a policy falls short of the best one in the same drawn world.' },
    shapley: {
      label: 'Shapley value',
      note: 'A fair split of the difference of two policies among groups of levers, averaged over the orders in which they may be changed.',
    },
    scenarioDiscovery: {
      label: 'scenario discovery',
      note: 'A search for a few conditions under which a policy does worse, with its coverage and density told on worlds that took no part in it.',
    },
    holm: {
      label: 'Holm’s correction',
      note: 'Makes differences that are read together pass a stricter test, so that the chance of even one false finding stays below five per cent.',
    },
    calibration: {
      label: 'calibration',
      note: 'What figures of a real county say of parameters that are not known; the prior is narrowed to a posterior, or is not.',
    },
    ensemble: {
      label: 'ensemble',
      note: 'Parameter sets that agree with the targets of a calibration; a comparison carries them, so that intervals include what the targets leave open.',
    },
    identified: {
      label: 'identified',
      note: 'A parameter is identified where the targets narrow it clearly, and not identified where they say nothing of it.',
    },
  },
  governance: {
    grievance: {
      label: 'grievance',
      note: 'What troubles a household, known to officials or not; it grows, fades, is settled among neighbours or surfaces.',
    },
    dispute: { label: 'dispute', note: 'A grievance between parties, to be mediated.' },
    request: { label: 'request', note: 'A grievance that asks for a service.' },
    hazard: { label: 'hazard', note: 'A danger that is found or reported.' },
    surfacedCase: {
      label: 'case (of a grievance)',
      note: 'A grievance that has surfaced: petitioned about or found by staff, and from then on with a desk.',
    },
    severity: {
      label: 'severity',
      note: 'How serious a grievance is, from 0 to 1; it grows with time.',
    },
    grid: { label: 'grid', note: 'The smallest unit of service, some hundreds of households, with a grid worker.' },
    community: { label: 'community', note: 'A village or neighbourhood, the lowest of the three levels.' },
    township: { label: 'township', note: 'A township or subdistrict, the middle level.' },
    county: { label: 'county departments', note: 'Departments of the county, the highest level of the model.' },
    oneStop: {
      label: 'one-stop centre',
      note: 'A hall of the county where departments sit together, permanently, by turns or on call.',
    },
    petitionOffice: {
      label: 'going over heads',
      note: 'Going to a higher level than the one that is dealing with a case.',
    },
    autonomy: {
      label: 'autonomy',
      note: 'How far a community settles its own affairs; it can be crowded out or encouraged.',
    },
    collective: {
      label: 'collective case',
      note: 'A case that stands for the grievances of several households with the same cause.',
    },
  },
} as const satisfies GlossaryTexts;

interface GlossaryTexts {
  readonly title: string;
  readonly intro: string;
  readonly otherFile: string;
  readonly fullStop: string;
  readonly columns: Readonly<Record<'word' | 'other' | 'note' | 'source', string>>;
  readonly sections: Readonly<
    Record<'program' | 'governance' | 'states' | 'ways' | 'levers' | 'outcomes' | 'hours' | 'endings', string>
  >;
  readonly program: Readonly<Record<string, Word>>;
  readonly governance: Readonly<Record<string, Word>>;
}

type Same<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Same<Texts[Key]> };
export type GlossaryWords = Same<typeof glossaryEn>;
