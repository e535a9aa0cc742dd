import type { ConstantKey } from '../../parameters/constants.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const constantsEn: Readonly<Record<ConstantKey, ParameterWords>> = {
  residents: { label: 'residents', note: 'Permanent residents of the county; they set how many grievances there are.' },
  areaKm2: {
    label: 'area',
    note: 'Area of the county; with the number of townships it sets distances and the cost of visits.',
  },
  townships: { label: 'townships', note: 'Townships, towns and subdistricts; a slice is made of whole ones.' },
  communities: {
    label: 'communities',
    note: 'Villages and urban communities; neighbours, autonomy and local staff belong to one.',
  },
  grids: { label: 'grids', note: 'Grids; hazards and patrol are counted by them.' },
  householdSize: { label: 'household size', note: 'Residents a household; grievances are born to households.' },
  departments: {
    label: 'departments',
    note: 'County departments with a share in the cases; more of them need more coordination.',
  },
  gridWorkers: { label: 'grid workers', note: 'Persons; they patrol and handle what can be handled on the spot.' },
  gridWorkerShare: {
    label: 'grid workers, share',
    note: 'Share of their time for the work in this model; other tasks take the rest.',
  },
  cadres: { label: 'community cadres', note: 'Persons; the first to mediate in a community.' },
  cadreShare: { label: 'cadres, share', note: 'Share of their time for the work in this model.' },
  partTimeMediators: { label: 'part-time mediators', note: 'Persons.' },
  partTimeMediatorShare: {
    label: 'part-time mediators, share',
    note: 'Full-time equivalent of one part-time mediator.',
  },
  fullTimeMediators: { label: 'full-time mediators', note: 'Persons, counted as full-time.' },
  townshipDesks: { label: 'township officers', note: 'Persons who handle cases at townships.' },
  townshipDeskShare: { label: 'township officers, share', note: 'Share of their time for the work in this model.' },
  countyDesks: { label: 'county officers', note: 'Persons who handle cases in county departments.' },
  countyDeskShare: { label: 'county officers, share', note: 'Share of their time for the work in this model.' },
  centreStaff: {
    label: 'centre staff',
    note: 'Persons at the county centre (or the petition office before it), full-time.',
  },
  hoursPerDay: { label: 'productive hours a day', note: 'Hours a full-time worker has on a working day.' },
  yuanPerFteYear: {
    label: 'cost of a full-time year',
    note: 'Turns coordination hours into yuan; the same under every policy.',
  },
  programmeYuanPerResident: {
    label: 'programme funds a resident',
    note: 'Yearly funds that pay for warning, centre, training, posting and the costs of cases.',
  },
  fundsShareCounty: {
    label: 'funds at the county',
    note: 'Share of programme funds kept at the county before any reform.',
  },
  fundsShareTownship: {
    label: 'funds at townships',
    note: 'Share at townships before any reform; communities have the rest.',
  },
  autonomyMean: {
    label: 'autonomy, mean',
    note: 'How well communities govern themselves; the strong do better with room, the weak with services brought to them.',
  },
  resourcesMean: { label: 'resources, mean', note: 'What communities own; it limits what they can settle themselves.' },
  cohesionMean: {
    label: 'cohesion, mean',
    note: 'How closely neighbours hold together; mediation succeeds more and less escalates.',
  },
  normsMean: { label: 'norms, mean', note: 'How binding local rules are; local mediation succeeds more.' },
  incomeMean: { label: 'income, mean', note: 'Income of communities; services paid by fees fail where it is low.' },
  conditionsSpread: {
    label: 'spread of conditions',
    note: 'How much communities differ; the more they do, the dearer one rule for all.',
  },
};
