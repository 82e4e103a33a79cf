import { writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { confidenceFeatures, FEATURE_NAMES } from '../src/check/confidence/confidence-features.ts';
import { binPredictions, calibrationError, type Prediction, rocAuc } from '../src/evaluate/calibration.ts';
import { fitLogistic, type LogisticModel, predictLogistic } from '../src/evaluate/fit-logistic.ts';
import { drawReliability } from './confidence/draw-reliability.ts';
import { GOOD_CHRF, isGood, readTranslations } from './translations/read-translations.ts';

/**
 * Fits the confidence of a translation and tells how far it holds: each set is rated by a fit on the others. Writes
 * src/check/confidence/coefficients.json (fitted on all) and docs/confidence.svg. Usage:
 * npm run fit:confidence -- SET.jsonl… [--dry], of files that `npm run translate:samples` made
 */
interface RatedSet {
  readonly name: string;
  readonly features: readonly (readonly number[])[];
  readonly isGood: readonly boolean[];
}

const paths = process.argv.slice(2);
const isDry = paths.includes('--dry') && paths.splice(paths.indexOf('--dry'), 1).length > 0;
const sets = paths.map(readSet);

print(`good: sentence chrF of at least ${GOOD_CHRF}; each set rated by a fit on the others`);
print('| set | sentences | good | ROC AUC | calibration error | AUC of the probability alone |');
print('| --- | --- | --- | --- | --- | --- |');
const heldOut = sets.flatMap((set) => {
  const predictions = predict(fitOn(sets.filter((other) => other !== set || sets.length === 1)), set);
  const alone = set.features.map(([probability = 0], k) => ({
    probability,
    isGood: set.isGood[k] ?? false,
  }));
  row(set.name, predictions, rocAuc(alone).toFixed(3));
  return predictions;
});
row('all', heldOut, '');
print('');
for (const { predicted, observed, count } of binPredictions(heldOut)) {
  print(
    `predicted ${predicted.toFixed(2)}  observed ${observed.toFixed(2)}  ${'█'.repeat(Math.round(observed * 40)).padEnd(40, '·')}  ${count}`,
  );
}
const { bias, weights } = fitOn(sets);
print('');
for (const [k, name] of FEATURE_NAMES.entries()) print(`${(weights[k] ?? 0).toFixed(3).padStart(9)}  ${name}`);
if (!isDry) {
  const rounded = { goodChrf: GOOD_CHRF, bias: round(bias), weights: weights.map(round) };
  writeFileSync(
    new URL('../src/check/confidence/coefficients.json', import.meta.url),
    `${JSON.stringify(rounded, null, 2)}\n`,
  );
  const svg = drawReliability(binPredictions(heldOut), `Confidence, ${heldOut.length} sentences of sets not fitted on`);
  writeFileSync(new URL('../docs/confidence.svg', import.meta.url), svg);
}

function readSet(path: string): RatedSet {
  const translations = readTranslations(path);
  return {
    name: basename(path, extname(path)),
    features: translations.map(({ source, hypothesis, ...evidence }) =>
      confidenceFeatures({ source, target: hypothesis }, evidence),
    ),
    isGood: translations.map(isGood),
  };
}

function fitOn(fitted: readonly RatedSet[]): LogisticModel {
  return fitLogistic(
    fitted.flatMap(({ features }) => features),
    fitted.flatMap(({ isGood }) => isGood),
  );
}

function predict(model: LogisticModel, { features, isGood }: RatedSet): readonly Prediction[] {
  return features.map((row, k) => ({ probability: predictLogistic(model, row), isGood: isGood[k] ?? false }));
}

function row(name: string, predictions: readonly Prediction[], alone: string): void {
  const good = predictions.filter(({ isGood }) => isGood).length / predictions.length;
  const cells = [
    name,
    predictions.length,
    `${(100 * good).toFixed(0)}%`,
    rocAuc(predictions).toFixed(3),
    calibrationError(predictions).toFixed(3),
    alone,
  ];
  print(`| ${cells.join(' | ')} |`);
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
