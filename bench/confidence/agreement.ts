import { type Prediction, rocAuc } from '../../src/evaluate/calibration.ts';
import { createRandom } from '../../src/evaluate/create-random.ts';

const RESAMPLES = 1000;

/** Cohen's kappa of two judgements of the same things: 1 for full agreement, 0 for what chance gives. */
export function kappa(pairs: readonly (readonly [one: boolean, other: boolean])[]): number {
  const share = (holds: (pair: readonly [boolean, boolean]) => boolean) => pairs.filter(holds).length / pairs.length;
  const agreed = share(([one, other]) => one === other);
  const [first, second] = [share(([one]) => one), share(([, other]) => other)];
  const byChance = first * second + (1 - first) * (1 - second);
  return (agreed - byChance) / (1 - byChance);
}

/** The area under the ROC curve with its 95% interval, by resampling the predictions. */
export function describeAuc(predictions: readonly Prediction[]): string {
  const random = createRandom(1);
  const draw = () => predictions[Math.floor(random() * predictions.length)] as Prediction;
  const areas = Array.from({ length: RESAMPLES }, () => rocAuc(predictions.map(draw))).sort((a, b) => a - b);
  const at = (share: number) => areas[Math.round(share * (RESAMPLES - 1))]?.toFixed(3);
  return `${rocAuc(predictions).toFixed(3)} (${at(0.025)}–${at(0.975)})`;
}
