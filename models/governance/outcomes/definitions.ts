import { accounts } from '../accounts.ts';

/** What is measured. Labels, definitions and estimators in words are in `locales/`. */
export interface OutcomeDefinition {
  readonly key: string;
  readonly unit: string;
  /** Which direction a reader would call better; `neither` where that depends. */
  readonly better: 'higher' | 'lower' | 'neither';
  /** `headline` is printed by default; `detail` on request; `account` are staff hours; `flow` are endings. */
  readonly group: 'headline' | 'detail' | 'account' | 'flow';
}

const outcome = (
  key: string,
  unit: string,
  better: OutcomeDefinition['better'],
  group: OutcomeDefinition['group'],
): OutcomeDefinition => ({ key, unit, better, group });

/** How a grievance can end. `open` is censored at the horizon. */
export const endings = ['faded', 'neighbours', 'settled', 'replied', 'lapsed', 'escalated', 'open'] as const;

export const outcomeDefinitions: readonly OutcomeDefinition[] = [
  outcome('disputeResolutionRate', 'share', 'higher', 'headline'),
  outcome('grievanceResolutionRate', 'share', 'higher', 'headline'),
  outcome('settledAtCommunityShare', 'share', 'higher', 'headline'),
  outcome('settledByTownshipShare', 'share', 'higher', 'headline'),
  outcome('medianDaysToSettlement', 'd', 'lower', 'headline'),
  outcome('coordinationHoursPerSettled', 'h', 'lower', 'headline'),
  outcome('coordinationYuanPerSettled', 'yuan', 'lower', 'headline'),
  outcome('escalationRate', 'share', 'lower', 'headline'),
  outcome('latentHarm', 'severity·d/1000', 'lower', 'headline'),
  outcome('visitsPerCase', 'visits', 'lower', 'headline'),
  outcome('falseAlarms', '1/1000/yr', 'lower', 'headline'),
  outcome('resolutionGini', 'index', 'lower', 'headline'),
  outcome('utilisation', 'share', 'neither', 'headline'),
  outcome('utilisationMax', 'share', 'lower', 'headline'),
  outcome('requestResolutionRate', 'share', 'higher', 'detail'),
  outcome('hazardResolutionRate', 'share', 'higher', 'detail'),
  outcome('caseResolutionRate', 'share', 'higher', 'detail'),
  outcome('settledWithin30DaysShare', 'share', 'higher', 'detail'),
  outcome('preventedShare', 'share', 'higher', 'detail'),
  outcome('waitingDaysPerCase', 'd', 'lower', 'detail'),
  outcome('hopsPerCase', 'hops', 'lower', 'detail'),
  outcome('attemptSuccess', 'share', 'higher', 'detail'),
  outcome('registeredResolutionRate', 'share', 'neither', 'detail'),
  outcome('registrationGap', 'share', 'lower', 'detail'),
  outcome('reportedSuccess', 'share', 'neither', 'detail'),
  outcome('disputesMediatedPer10k', '1/10k/yr', 'neither', 'detail'),
  outcome('medianRequestDays', 'd', 'lower', 'detail'),
  outcome('casesPer10k', '1/10k/yr', 'neither', 'detail'),
  outcome('disputesFoundByPatrolShare', 'share', 'neither', 'detail'),
  outcome('hazardsFoundByPatrolShare', 'share', 'neither', 'detail'),
  outcome('onSiteShare', 'share', 'higher', 'detail'),
  outcome('onSiteHandledShare', 'share', 'neither', 'detail'),
  outcome('neighbourSettledShare', 'share', 'neither', 'detail'),
  outcome('acceptedOnTimeShare', 'share', 'higher', 'detail'),
  outcome('studiedOnTimeShare', 'share', 'higher', 'detail'),
  outcome('repliedOnTimeShare', 'share', 'higher', 'detail'),
  outcome('resolutionTheil', 'index', 'lower', 'detail'),
  outcome('satisfaction', 'index', 'higher', 'headline'),
  outcome('reportedSatisfaction', 'index', 'neither', 'detail'),
  outcome('trust', 'index', 'higher', 'detail'),
  outcome('repeatRate', 'share', 'lower', 'detail'),
  outcome('causedShare', 'share', 'lower', 'detail'),
  outcome('collectivePer10k', '1/10k/yr', 'lower', 'detail'),
  outcome('partnerHours', 'h/1000/yr', 'neither', 'detail'),
  outcome('expertPresence', 'share', 'neither', 'detail'),
  outcome('feePaidShare', 'share', 'neither', 'detail'),
  outcome('residentFees', 'yuan/1000/yr', 'lower', 'detail'),
  outcome('incomeGap', 'share', 'lower', 'detail'),
  outcome('strengthGap', 'share', 'lower', 'detail'),
  outcome('autonomyMean', 'index', 'higher', 'detail'),
  outcome('coordinationHours', 'h/1000/yr', 'lower', 'detail'),
  outcome('coordinationYuan', 'yuan/1000/yr', 'lower', 'detail'),
  outcome('coordinationHoursPerCase', 'h', 'lower', 'detail'),
  outcome('coordinationYuanPerCase', 'yuan', 'lower', 'detail'),
  outcome('residentKmPerCase', 'km', 'lower', 'detail'),
  outcome('cameInAtCommunityRate', 'share', 'higher', 'detail'),
  outcome('cameInAtTownshipRate', 'share', 'higher', 'detail'),
  outcome('cameInAtCountyRate', 'share', 'higher', 'detail'),
  outcome('disputesSettledAtCommunityShare', 'share', 'neither', 'detail'),
  outcome('disputesSettledAtTownshipShare', 'share', 'neither', 'detail'),
  outcome('disputesSettledAtCountyShare', 'share', 'neither', 'detail'),
  outcome('disputesSettledByTownshipShare', 'share', 'higher', 'detail'),
  outcome('escalatedWaitingShare', 'share', 'lower', 'detail'),
  outcome('overHeadsShare', 'share', 'lower', 'detail'),
  outcome('repeatPetitionShare', 'share', 'lower', 'detail'),
  outcome('jointShare', 'share', 'neither', 'detail'),
  outcome('petitionIntakeShare', 'share', 'neither', 'detail'),
  outcome('itemsPerDay', '1/d', 'neither', 'detail'),
  outcome('meanCertificateDays', 'd', 'lower', 'detail'),
  outcome('certificatesClosedShare', 'share', 'higher', 'detail'),
  outcome('fundedAttemptsShare', 'share', 'higher', 'detail'),
  outcome('utilisation.community', 'share', 'neither', 'detail'),
  outcome('utilisation.township', 'share', 'neither', 'detail'),
  outcome('utilisation.county', 'share', 'neither', 'detail'),
  outcome('utilisation.centre', 'share', 'neither', 'detail'),
  outcome('overloadedStationsShare', 'share', 'lower', 'detail'),
  ...accounts.map((account) => outcome(`hours.${account}`, 'h/1000/yr', 'neither', 'account')),
  ...endings.map((ending) => outcome(`endings.${ending}`, '1/1000 grievances', 'neither', 'flow')),
];
