import { policyIds } from '../../../scenarios/catalogue.ts';
import { parametersOf, type Variant } from './governanceRuns.ts';

/** Every policy of the catalogue, each as it stands. */
export const cataloguePolicies: readonly (readonly [name: string, variant: Variant])[] = policyIds.map((policy) => [
  policy,
  { policy },
]);

/** Arrangements the catalogue does not have: each mechanism that holds, posts or overloads staff, alone and at its worst. */
export const stressPolicies: readonly (readonly [name: string, variant: Variant])[] = [
  ['panels without a lead', { levers: { jointPanel: true }, set: { severalDepartmentsShare: 0.42 } }],
  [
    'panels with a lead, all departments stationed for good',
    {
      levers: { jointPanel: true, leadConvening: true, oneStopShare: 1, stationing: 'permanent', studyDays: 2 },
      set: { severalDepartmentsShare: 0.42, furtherDepartmentShare: 0.6 },
    },
  ],
  [
    'panels whose members have no time',
    {
      levers: { jointPanel: true, staffShareCounty: 0.04, staffShareTownship: 0.1, staffShareCommunity: 0.86 },
      set: { severalDepartmentsShare: 0.42, furtherDepartmentShare: 0.6, hoursDispute: 12, conveneDays: 3 },
    },
  ],
  ['half a hall on rotation', { levers: { oneStopShare: 0.5, stationing: 'rotating', screening: true } }],
  ['outreach and alerts', { levers: { outreachDaysPerMonth: 4, earlyWarning: true, earlyWarningThreshold: 0.8 } }],
  ['twice the work', { set: { hoursDispute: 12, hoursRequest: 2, hoursHazard: 1.6 } }],
];

const firstOf = new Map<string, string>();

/** All of these; of policies with the same parameters, whose runs are the same event by event, only the first. */
export const allTrialPolicies = [...cataloguePolicies, ...stressPolicies].filter(([name, variant]) => {
  const parameters = JSON.stringify(parametersOf(variant));
  if (!firstOf.has(parameters)) firstOf.set(parameters, name);
  return firstOf.get(parameters) === name;
});
