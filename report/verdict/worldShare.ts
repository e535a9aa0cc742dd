/** In how many of the worlds a policy is on the side that its mean difference shows. */
export type WorldShare = 'all' | 'most' | 'moreThanNot' | 'aboutEven' | 'fewerThanNot' | 'few' | 'none';

/**
 * The word for a share in [0, 1] in which ties count half. A tie is no world that is better, so a share just above one half can hold few of
 * them; at least 2·share − 1 of the worlds are strictly better, hence `most` only above 3/4, where these are more than half. Between 1/4 and
 * 3/4 the words compare the worlds on either side, of which ties are none.
 */
export function worldShareOf(share: number): WorldShare {
  if (share >= 1) return 'all';
  if (share > 0.75) return 'most';
  if (share > 0.6) return 'moreThanNot';
  if (share >= 0.4) return 'aboutEven';
  if (share >= 0.25) return 'fewerThanNot';
  return share > 0 ? 'few' : 'none';
}
