import { RandomStreams } from '../../engine/random/streams.ts';
import { checkWeights } from '../decision/worldOptions.ts';
import { checkCount, checkInput } from '../estimates/checkInput.ts';

/**
 * `size` points of a weighted sample that all count alike: places in it, ascending, the heavier ones more than once, each as often as its weight says to within one (systematic resampling: Kitagawa 1996, doi:10.1080/10618600.1996.10474692). What is
 * carried on from a calibration: many more of them than its effective size tell no more. Stream `calibration.ensemble`: one draw. Throws `estimateInput`.
 *
 *     equalWeightEnsemble([0.5, 0, 0.5], 4) // [0, 0, 2, 2]
 */
export function equalWeightEnsemble(
  weights: ArrayLike<number>,
  size: number,
  { seed = 0 }: { readonly seed?: number } = {},
): number[] {
  checkWeights('equalWeightEnsemble.weights', weights, weights?.length ?? 0);
  checkCount('equalWeightEnsemble.size', size, 1);
  const sum = Array.from(weights).reduce((all, weight) => all + weight, 0);
  checkInput(sum > 0, 'equalWeightEnsemble.weights', sum, 'a weight above 0');
  const offset = new RandomStreams(seed, 0).stream('calibration.ensemble').uniform(0, 0);
  const places: number[] = [];
  let upTo = 0;
  for (let place = 0; place < weights.length; place++) {
    upTo += weights[place]!;
    while (places.length < size && (places.length + offset) / size < upTo / sum) places.push(place);
  }
  // Rounding may leave the last sum a whisker below 1.
  const last = Array.from(weights).findLastIndex((weight) => weight > 0);
  while (places.length < size) places.push(last);
  return places;
}
