import { nationRules } from './nationRules.ts';
import { provinces } from './provinces.ts';

const residents = provinces.reduce((sum, one) => sum + one.residents, 0);
const urban = provinces.reduce((sum, one) => sum + one.residents * one.urbanShare, 0);

/** Urban residents a residents' committee (about 8 000) and rural residents a village committee (about 1 000). */
const residentsPerCommittee = {
  urban: urban / nationRules.residentsCommittees,
  rural: (residents - urban) / nationRules.villageCommittees,
};

/** Communities of a unit: committees in proportion to its urban and rural residents, one a township at least. */
export function communitiesOf(residents: number, urbanResidents: number, townships: number): number {
  const { urban: perUrban, rural: perRural } = residentsPerCommittee;
  const committees = Math.round(urbanResidents / perUrban + (residents - urbanResidents) / perRural);
  return Math.min(nationRules.mostCommunities, Math.max(townships, committees));
}
