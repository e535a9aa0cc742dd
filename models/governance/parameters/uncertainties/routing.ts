import { assumption, fromLiterature, numbersOf, type ParameterDefinition, suggestedBy } from '../definition.ts';

const number = numbersOf('uncertainty');

/** How cases reach the desk that is responsible. */
export const routing = [
  number('entryAtCommunity', 'share', [0.2, 0.6], 0.5, assumption),
  number('entryAtCounty', 'share', [0.05, 0.4], 0.15, assumption),
  number('intakeHours', 'h', [0.1, 0.5], 0.2, assumption),
  number('noteHours', 'h', [0.02, 0.3], 0.1, assumption),
  number('entryHours', 'h', [0.05, 0.5], 0.15, assumption),
  number('screeningHours', 'h', [0.03, 0.3], 0.1, assumption),
  number('misroutePerHop', 'probability', [0.04, 0.38], 0.15, fromLiterature('yichunHotline')),
  number('hopHours', 'h', [0.25, 1], 0.5, assumption),
  number('hopDays', 'd', [1, 7], 3, assumption),
  number('shirking', 'ratio', [0, 1.5], 0.5, assumption),
  number('passUpDays', 'd', [0.5, 7], 2, assumption),
  number('authorityUnclear', 'probability', [0, 0.3], 0.1, suggestedBy('dutyLists')),
  number('disputeOpenShare', 'share', [0.3, 0.9], 0.6, assumption),
  number('requestOpenShare', 'share', [0.2, 0.8], 0.5, assumption),
  number('hazardOpenShare', 'share', [0.2, 0.8], 0.5, assumption),
  number('postedAuthority', 'share', [0, 1], 0.5, assumption),
  number('petitionDeskShare', 'share', [0.1, 1], 0.3, assumption),
  number('hallStaffShare', 'share', [0.05, 0.5], 0.25, assumption),
  number('protocolClarity', 'share', [0, 1], 0.5, assumption),
  number('leadAgainstShirking', 'share', [0, 1], 0.5, assumption),
  number('rotatingPresence', 'share', [0.2, 0.8], 0.5, assumption),
  number('rotationDays', 'd', [1, 7], 3, assumption),
  number('onCallDays', 'd', [0.5, 5], 2, assumption),
] as const satisfies readonly ParameterDefinition[];
