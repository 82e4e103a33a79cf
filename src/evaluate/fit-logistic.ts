/** A linear score whose logistic function is a probability. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 50;
/** A step that changes no weight by more than this is the last. */
const CONVERGED = 1e-9;

/**
 * Logistic regression of `labels` on the rows of `features` by Newton's method, with `ridge` times the squared weights of
 * the standardized features as penalty. Throws RangeError without at least one example of each label.
 */
export function fitLogistic(
  features: readonly (readonly number[])[],
  labels: readonly boolean[],
  { ridge = 1 }: { readonly ridge?: number } = {},
): LogisticModel {
  if (!labels.includes(true) || !labels.includes(false)) throw new RangeError('no examples of one of the two labels');
  const width = features[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, k) => features.map((row) => row[k] ?? 0));
  const means = columns.map(mean);
  const deviations = columns.map((column, k) => Math.sqrt(mean(column.map((x) => (x - (means[k] ?? 0)) ** 2))) || 1);
  const rows = features.map((row) =>
    Float64Array.of(1, ...row.map((x, k) => (x - (means[k] ?? 0)) / (deviations[k] ?? 1))),
  );
  let beta: readonly number[] = Array.from({ length: width + 1 }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const change = findStep(rows, labels, beta, ridge);
    beta = beta.map((b, k) => b + (change[k] ?? 0));
    if (change.every((value) => Math.abs(value) < CONVERGED)) break;
  }
  const weights = deviations.map((deviation, k) => (beta[k + 1] ?? 0) / deviation);
  return { bias: (beta[0] ?? 0) - dot(weights, means), weights };
}

/** One of Newton's steps: the gradient by the curvature, of which only the lower half is added up, in one flat array for speed. */
function findStep(
  rows: readonly Float64Array[],
  labels: readonly boolean[],
  beta: readonly number[],
  ridge: number,
): readonly number[] {
  const size = beta.length;
  const gradient = beta.map((b, k) => (k === 0 ? 0 : -ridge * b));
  const curvature = new Float64Array(size * size);
  for (const [n, row] of rows.entries()) {
    const probability = logistic(beta.reduce((sum, b, k) => sum + b * (row[k] as number), 0));
    const error = (labels[n] ? 1 : 0) - probability;
    for (let i = 0; i < size; i++) {
      gradient[i] = (gradient[i] as number) + error * (row[i] as number);
      const weighted = probability * (1 - probability) * (row[i] as number);
      const line = i * size;
      for (let j = 0; j <= i; j++)
        curvature[line + j] = (curvature[line + j] as number) + weighted * (row[j] as number);
    }
  }
  const hessian = beta.map((_, i) =>
    beta.map((__, j) => {
      const penalty = i === j ? (i === 0 ? 1e-9 : ridge) : 0;
      return penalty + (curvature[Math.max(i, j) * size + Math.min(i, j)] as number);
    }),
  );
  return solve(hessian, gradient);
}

/** The probability that `model` gives to a row of features. */
export function predictLogistic({ bias, weights }: LogisticModel, features: readonly number[]): number {
  return logistic(bias + dot(weights, features));
}

/** Solves a small dense system by Gauss-Jordan elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0]);
  for (let column = 0; column < rows.length; column++) {
    const below = rows.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const pivotAt = column + below.indexOf(Math.max(...below));
    const pivot = rows[pivotAt] ?? [];
    rows[pivotAt] = rows[column] ?? [];
    rows[column] = pivot.map((x) => x / (pivot[column] ?? 1));
    for (const [k, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (k !== column && factor !== 0) rows[k] = row.map((x, j) => x - factor * (rows[column]?.[j] ?? 0));
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, x, k) => sum + x * (right[k] ?? 0), 0);
}

function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
