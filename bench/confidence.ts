import { writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { confidenceFeatures, FEATURE_NAMES } from '../src/check/confidence/confidence-features.ts';
import { LOW_CONFIDENCE } from '../src/check/confidence/describe-doubt.ts';
import { binPredictions, calibrationError, type Prediction, rocAuc } from '../src/evaluate/calibration.ts';
import { fitLogistic, type LogisticModel, predictLogistic } from '../src/evaluate/fit-logistic.ts';
import { describeAuc, kappa } from './confidence/agreement.ts';
import { drawReliability } from './confidence/draw-reliability.ts';
import { readVerdicts } from './confidence/read-verdicts.ts';
import { GOOD_CHRF, readTranslations, sentenceChrf } from './translations/read-translations.ts';

/**
 * Fits the confidence of a translation and tells how far it holds: each set is rated by a fit on the others. Writes
 * src/check/confidence/coefficients.json (fitted on all) and docs/confidence.svg. Usage:
 * npm run fit:confidence -- SET.jsonl… [--dry], of files that `npm run translate:samples` made
 */
interface Example {
  readonly set: string;
  readonly features: readonly number[];
  readonly chrf: number;
  /** What a reader said of it; undefined where nobody read it. */
  readonly verdict: boolean | undefined;
}

/** An example with the chance that it is good, by a fit that has not seen its set. */
interface Rated extends Example {
  readonly probability: number;
}

/** So many times a verdict counts, beside chrF, which agrees with a reader on two sentences of three; in halves. */
const READER_WEIGHT = 1.5;
const OTHER_WEIGHTS = [0, 0.5, 1, 1.5, 2, 3];
const THRESHOLDS = [40, 45, 50, 55, 60, 65, 70];

const paths = process.argv.slice(2);
const isDry = paths.includes('--dry') && paths.splice(paths.indexOf('--dry'), 1).length > 0;
const verdictOf = readVerdicts();
const examples = paths.flatMap(readSet);
const names = [...new Set(examples.map(({ set }) => set))];
const rated = rate();

print('each set rated by a fit on the others; good to a reader: the verdicts');
print('| set | read | good | ROC AUC (95%) | calibration error | AUC of the probability alone |');
print('| --- | --- | --- | --- | --- | --- |');
for (const name of [...names, 'all']) {
  const read = byReader(name === 'all' ? rated : inSet(rated, name));
  const alone = byReader((name === 'all' ? rated : inSet(rated, name)).map(probabilityAlone));
  const error = calibrationError(read).toFixed(3);
  row(name, read.length, share(read), describeAuc(read), error, rocAuc(alone).toFixed(3));
}
print(`\ngood by sentence chrF, at least ${GOOD_CHRF}`);
print('| set | sentences | good | ROC AUC (95%) | calibration error | AUC of the probability alone |');
print('| --- | --- | --- | --- | --- | --- |');
for (const name of [...names, 'all']) {
  const inIt = name === 'all' ? rated : inSet(rated, name);
  const [predictions, alone] = [byChrf(inIt), byChrf(inIt.map(probabilityAlone))];
  const error = calibrationError(predictions).toFixed(3);
  row(name, inIt.length, share(predictions), describeAuc(predictions), error, rocAuc(alone).toFixed(3));
}
print('\n| chrF | good | of these, to the reader | agreement with the reader (kappa) | ROC AUC (95%) |');
print('| --- | --- | --- | --- | --- |');
for (const threshold of THRESHOLDS) {
  const predictions = byChrf(rated, threshold);
  const agreement = kappa(
    rated.flatMap(({ chrf, verdict }) => (verdict === undefined ? [] : [[chrf >= threshold, verdict]])),
  );
  const read = byReader(rated.filter(({ chrf }) => chrf >= threshold));
  row(threshold, share(predictions), share(read), agreement.toFixed(2), describeAuc(predictions));
}
print('\nROC AUC, reader / chrF, by what is fitted to: chrF from the threshold of the line, a verdict so many times');
print(`| chrF | ${OTHER_WEIGHTS.join(' | ')} |`);
print(`| --- |${' --- |'.repeat(OTHER_WEIGHTS.length)}`);
for (const threshold of THRESHOLDS) {
  const areas = OTHER_WEIGHTS.map((weight) => {
    const other = rate(threshold, weight);
    return `${rocAuc(byReader(other)).toFixed(3)} / ${rocAuc(byChrf(other, threshold)).toFixed(3)}`;
  });
  row(threshold, ...areas);
}
print('');
for (const { predicted, observed, count } of binPredictions(byChrf(rated))) {
  print(`predicted ${predicted.toFixed(2)}  observed ${observed.toFixed(2)}  ${count}`);
}
const doubted = rated.filter(({ probability }) => probability < LOW_CONFIDENCE);
print(
  `below ${LOW_CONFIDENCE}: ${doubted.length}, good by chrF ${share(byChrf(doubted))}, to the reader ${share(byReader(doubted))} of ${byReader(doubted).length}`,
);
const { bias, weights } = fitOn(examples);
print('');
for (const [k, name] of FEATURE_NAMES.entries()) print(`${(weights[k] ?? 0).toFixed(3).padStart(9)}  ${name}`);
if (!isDry) {
  const rounded = { bias: round(bias), weights: weights.map(round) };
  writeFileSync(
    new URL('../src/check/confidence/coefficients.json', import.meta.url),
    `${JSON.stringify(rounded, null, 2)}\n`,
  );
  const series = [
    { name: 'good to the reader', bins: binPredictions(byReader(rated)), colour: '#1f6f8b' },
    { name: `chrF of ${GOOD_CHRF} or more`, bins: binPredictions(byChrf(rated)), colour: '#d9822b' },
  ];
  const svg = drawReliability(series, 'Confidence, sentences of sets not fitted on');
  writeFileSync(new URL('../docs/confidence.svg', import.meta.url), svg);
}

function readSet(path: string): readonly Example[] {
  return readTranslations(path).map((translation): Example => {
    const { source, hypothesis: target } = translation;
    return {
      set: basename(path, extname(path)),
      features: confidenceFeatures({ source, target }, translation),
      chrf: sentenceChrf(translation),
      verdict: verdictOf(translation),
    };
  });
}

/** Every example, rated by a fit on the other sets. */
function rate(threshold = GOOD_CHRF, weight = READER_WEIGHT): readonly Rated[] {
  return names.flatMap((name): readonly Rated[] => {
    const others = examples.filter(({ set }) => set !== name || names.length === 1);
    const model = fitOn(others, threshold, weight);
    return inSet(examples, name).map((example) => {
      return { ...example, probability: predictLogistic(model, example.features) };
    });
  });
}

/** By chrF and by the reader, side by side: both say of a translation, in their ways, that it is good. */
function fitOn(fitted: readonly Example[], threshold = GOOD_CHRF, weight = READER_WEIGHT): LogisticModel {
  const times = (count: number, features: readonly number[], isGood: boolean) =>
    Array.from({ length: count }, () => ({ features, isGood }));
  const labelled = fitted.flatMap(({ features, chrf, verdict }) => [
    ...times(2, features, chrf >= threshold),
    ...times(verdict === undefined ? 0 : 2 * weight, features, verdict === true),
  ]);
  return fitLogistic(
    labelled.map(({ features }) => features),
    labelled.map(({ isGood }) => isGood),
  );
}

function inSet<Kind extends Example>(all: readonly Kind[], name: string): readonly Kind[] {
  return all.filter(({ set }) => set === name);
}

function byChrf(all: readonly Rated[], threshold = GOOD_CHRF): readonly Prediction[] {
  return all.map(({ probability, chrf }) => ({ probability, isGood: chrf >= threshold }));
}

function byReader(all: readonly Rated[]): readonly Prediction[] {
  return all.flatMap(({ probability, verdict }) => (verdict === undefined ? [] : [{ probability, isGood: verdict }]));
}

function probabilityAlone(example: Rated): Rated {
  return { ...example, probability: example.features[0] ?? 0 };
}

function share(predictions: readonly Prediction[]): string {
  return `${((100 * predictions.filter(({ isGood }) => isGood).length) / predictions.length).toFixed(0)}%`;
}

function row(...cells: readonly (string | number)[]): void {
  print(`| ${cells.join(' | ')} |`);
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
