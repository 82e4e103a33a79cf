import { z } from 'zod';
import type { Problem } from './checked-yaml.ts';
import { suggestName } from './suggest-name.ts';

/** The summarizer that is no model: it chooses sentences of the article itself. */
export const EXTRACTIVE = 'extractive';

const DTYPES = ['fp32', 'fp16', 'q8', 'int8', 'uint8', 'q4', 'q4f16', 'bnb4'] as const;

/** A text that matches `pattern`; schemas' messages say what was expected, after "expected". */
const textSchema = (expected: string, pattern = /\S/u) =>
  z.string({ error: expected }).regex(pattern, { error: expected });
const choiceSchema = <const Names extends readonly string[]>(names: Names) =>
  z.enum(names, { error: `one of ${names.join(', ')}` });

const commonKeys = {
  task: choiceSchema(['translation', 'summarization']),
  dtype: choiceSchema(DTYPES),
  license: textSchema('the name of the licence of the weights'),
  description: textSchema('a sentence about the model'),
};
const embeddedSchema = z.strictObject({
  ...commonKeys,
  from: z.literal('embedded'),
  architecture: choiceSchema(['causal']),
  path: textSchema('a folder, relative to this file', /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+/u),
});
const hubSchema = z.strictObject({
  ...commonKeys,
  from: z.literal('hub'),
  architecture: choiceSchema(['seq2seq', 'causal-chat']),
  id: textSchema('the id of a model on the hub, such as Xenova/opus-mt-fr-en', /^(?!.*(?:\.\.|--))[\w.-]+\/[\w.-]+$/u),
  revision: textSchema(
    'a branch, tag or commit (quote a commit of digits only)',
    /^(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)*$/u,
  ).default('main'),
  sourceLanguage: textSchema('the code that the model gives French, such as fra_Latn').optional(),
  targetLanguage: textSchema('the code that the model gives English, such as eng_Latn').optional(),
  languages: z
    .array(choiceSchema(['fr', 'en']), { error: 'a list of fr, en' })
    .min(1, { error: 'fr, en or both' })
    .optional(),
});
const configSchema = z.strictObject({
  defaults: z.strictObject({
    translator: textSchema('the name of a translation model'),
    summarizer: textSchema(`${EXTRACTIVE} or the name of a summarization model`),
  }),
  models: z.record(
    z.string(),
    z.discriminatedUnion('from', [embeddedSchema, hubSchema], { error: 'from: embedded or from: hub' }),
    { error: 'models by name' },
  ),
});

/** A model whose weights are part of the repository; `path` is relative to models.yaml's folder. */
export type EmbeddedModelEntry = Readonly<z.infer<typeof embeddedSchema>> & { readonly name: string };

/** A model on the Hugging Face hub. `languages`, for a summarizer, are those it writes; all if absent. */
export type HubModelEntry = Readonly<z.infer<typeof hubSchema>> & { readonly name: string };

/** One model that models.yaml names. */
export type ModelEntry = EmbeddedModelEntry | HubModelEntry;

/** A checked models.yaml: every default names a model of its task, or is `extractive`. */
export interface Config {
  readonly defaults: { readonly translator: string; readonly summarizer: string };
  readonly models: readonly ModelEntry[];
}

/** `data` as a config, or what is wrong with it; contradictions are looked for once every value is right. */
export function checkConfig(data: unknown): Config | readonly Problem[] {
  const parsed = configSchema.safeParse(data);
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => explain(issue, data));
  const { defaults, models } = parsed.data;
  const config = { defaults, models: Object.entries(models).map(([name, entry]) => ({ name, ...entry })) };
  const problems = findContradictions(config);
  return problems.length > 0 ? problems : config;
}

/** What no single value shows to be wrong. */
function findContradictions({ defaults, models }: Config): Problem[] {
  const problems: Problem[] = [];
  for (const model of models) {
    const path = ['models', model.name];
    const fits =
      model.architecture === 'seq2seq' || (model.architecture === 'causal') === (model.task === 'translation');
    if (!fits)
      problems.push({ path: [...path, 'architecture'], message: `${model.architecture} does no ${model.task}` });
    if (model.name === EXTRACTIVE) problems.push({ path, message: 'this name means the summarizer without a model' });
    if (model.from === 'hub' && (model.sourceLanguage === undefined) !== (model.targetLanguage === undefined)) {
      problems.push({ path, message: 'expected both sourceLanguage and targetLanguage, or neither' });
    }
  }
  for (const [role, task] of [
    ['translator', 'translation'],
    ['summarizer', 'summarization'],
  ] as const) {
    const name = defaults[role];
    const names = models.filter((model) => model.task === task).map((model) => model.name);
    if (names.includes(name) || (role === 'summarizer' && name === EXTRACTIVE)) continue;
    const expected = `expected the name of a ${task} model (${names.join(', ') || 'there is none'})`;
    problems.push({ path: ['defaults', role], message: `${expected}, found "${name}"${suggestName(name, names)}` });
  }
  return problems;
}

function explain(issue: z.core.$ZodIssue, data: unknown): Problem[] {
  const path = issue.path;
  const found = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path, found);
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `unknown key${suggestName(key, known) || `; expected one of ${known.join(', ')}`}`,
    }));
  }
  // Only strictObject has no message of its own: one would stand for unknown keys too.
  const expected = issue.message.startsWith('Invalid') ? 'a map' : issue.message;
  const message = found === undefined ? `missing; expected ${expected}` : `expected ${expected}, found ${show(found)}`;
  return [{ path, message }];
}

/** Keys that may stand in the map at `path`. */
function keysAt(path: readonly PropertyKey[], found: unknown): string[] {
  if (path.length === 0) return Object.keys(configSchema.shape);
  if (path[0] === 'defaults') return Object.keys(configSchema.shape.defaults.shape);
  return Object.keys(valueAt(found, ['from']) === 'hub' ? hubSchema.shape : embeddedSchema.shape);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a map' : JSON.stringify(value);
}
