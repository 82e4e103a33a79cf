import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findModel, loadConfig } from '../src/config.ts';
import { PipelineError } from '../src/errors.ts';

const shipped = readFileSync(new URL('../models.yaml', import.meta.url), 'utf8');

const sound = `\
defaults:
  translator: ours
  summarizer: extractive
models:
  ours:
    task: translation
    from: embedded
    architecture: causal
    path: models/ours
    dtype: q8
    license: Gemma
    description: The one that is here.
  theirs:
    task: summarization
    from: hub
    architecture: seq2seq
    id: some-org/some-model
    dtype: fp16
    license: MIT
    description: One from the hub.
`;

/** The message with which the sound config is refused once `from` is replaced by `to`. */
function refusal(from: string, to: string): string {
  expect(sound).toContain(from);
  try {
    loadConfig(sound.replace(from, to), 'models.yaml');
  } catch (error) {
    expect(error).toMatchObject({ name: 'PipelineError', code: 'config-invalid' });
    return (error as PipelineError).message;
  }
  throw new Error('it was accepted');
}

test('the models.yaml of this repository is sound, and its defaults need no network', () => {
  const config = loadConfig(shipped, 'models.yaml');
  expect(findModel(config, config.defaults.translator, 'translation').from).toBe('embedded');
  expect(config.defaults.summarizer).toBe('extractive');
});

test('a sound config is read, with models by name in the order of the file', () => {
  expect(loadConfig(sound, 'models.yaml')).toMatchObject({
    defaults: { translator: 'ours', summarizer: 'extractive' },
    models: [
      { name: 'ours', from: 'embedded', path: 'models/ours' },
      { name: 'theirs', from: 'hub', id: 'some-org/some-model', revision: 'main' },
    ],
  });
});

describe('one line tells file, line, key and what was expected', () => {
  test.each([
    [
      'a value that is none of the possible ones',
      ['dtype: fp16', 'dtype: int3'],
      'models.yaml:18: models.theirs.dtype: expected one of fp32, fp16, q8, int8, uint8, q4, q4f16, bnb4, found "int3"',
    ],
    [
      'an id that is no id',
      ['id: some-org/some-model', 'id: ../../etc'],
      'models.yaml:17: models.theirs.id: expected the id of a model on the hub, such as Xenova/opus-mt-fr-en, found "../../etc"',
    ],
    [
      'a path that leads elsewhere',
      ['path: models/ours', 'path: models/../..'],
      'models.yaml:9: models.ours.path: expected a folder, relative to this file, found "models/../.."',
    ],
    [
      'a revision that YAML reads as a number',
      ['    dtype: fp16', '    revision: 1234\n    dtype: fp16'],
      'models.yaml:18: models.theirs.revision: expected a branch, tag or commit (quote a commit of digits only), found 1234',
    ],
    [
      'a source that is none',
      ['from: hub', 'from: web'],
      'models.yaml:15: models.theirs.from: expected from: embedded or from: hub, found "web"',
    ],
    [
      'a missing key, where its map is',
      ['    license: MIT\n', ''],
      'models.yaml:13: models.theirs.license: missing; expected the name of the licence of the weights',
    ],
    [
      'an unknown key near a known one',
      ['    description: One', '    pth: x\n    description: One'],
      'models.yaml:20: models.theirs.pth: unknown key; expected one of task, dtype, license, description, from, architecture, id, revision, sourceLanguage, targetLanguage, languages',
    ],
    [
      'a key that is misspelt',
      ['  summarizer: ex', '  sumarizer: x\n  summarizer: ex'],
      'models.yaml:3: defaults.sumarizer: unknown key; did you mean summarizer?',
    ],
    [
      'a model that is no map',
      ['  theirs:\n', '  mine: q8\n  theirs:\n'],
      'models.yaml:13: models.mine: expected from: embedded or from: hub, found "q8"',
    ],
    [
      'a default that is not there',
      ['translator: ours', 'translator: our'],
      'models.yaml:2: defaults.translator: expected the name of a translation model (ours), found "our"; did you mean ours?',
    ],
    [
      'a default for another task',
      ['summarizer: extractive', 'summarizer: ours'],
      'models.yaml:3: defaults.summarizer: expected the name of a summarization model (theirs), found "ours"',
    ],
    [
      'an architecture that does not do the task, and of the default that this leaves without a model',
      ['task: translation', 'task: summarization'],
      'models.yaml:2: defaults.translator: expected the name of a translation model (there is none), found "ours"; also models.yaml:8: models.ours.architecture: causal does no summarization',
    ],
    [
      'an alias that leads nowhere',
      ['license: MIT', 'license: *nowhere'],
      'models.yaml:19: Unresolved alias (the anchor must be set before the alias): nowhere',
    ],
    [
      'one language without the other',
      ['    dtype: fp16', '    sourceLanguage: fr\n    dtype: fp16'],
      'models.yaml:13: models.theirs: expected both sourceLanguage and targetLanguage, or neither',
    ],
    [
      'a key that stands twice',
      ['    dtype: fp16', '    dtype: fp16\n    dtype: q8'],
      'models.yaml:19: the key dtype stands here a second time',
    ],
    [
      'a line that is indented too far',
      ['  summarizer: ex', '   summarizer: ex'],
      'models.yaml:2: not well-formed YAML (Nested mappings are not allowed in compact mappings); check the indentation of this line and of the one before',
    ],
    [
      'a tab',
      ['    dtype: fp16', '\tdtype: fp16'],
      'models.yaml:18: not well-formed YAML (Tabs are not allowed as indentation); check the indentation of this line and of the one before',
    ],
  ] satisfies [string, [string, string], string][])('of %s', (_, [from, to], message) => {
    expect(refusal(from, to)).toBe(message);
  });

  test('of every problem, in the order of the file', () => {
    const broken = sound
      .replace('fp16', 'int3')
      .replace('license: Gemma', 'licence: Gemma')
      .replace('id: some-org/', 'id: ');
    const message = (() => {
      try {
        loadConfig(broken, 'm.yaml');
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(message?.split('; also ').map((part) => part.split(': ', 2).join(' '))).toEqual([
      'm.yaml:5 models.ours.license',
      'm.yaml:11 models.ours.licence',
      'm.yaml:17 models.theirs.id',
      'm.yaml:18 models.theirs.dtype',
    ]);
  });

  test.each(['', '- ours', 'ours', '*nowhere'])('of a file that is just %j', (text) => {
    expect(() => loadConfig(text, 'models.yaml')).toThrow(/^models\.yaml:1: /u);
  });

  test('whatever a line is replaced by', () => {
    const lines = sound.split('\n');
    const edit = fc.record({
      line: fc.nat({ max: lines.length - 2 }),
      text: fc.constantFrom(
        '',
        '  x',
        'x: [',
        '    from: hub',
        '\t',
        'a: b: c',
        '&a *a',
        '? -',
        '<<: *b',
        '"',
        '- {',
        '__proto__: 1',
      ),
    });
    fc.assert(
      fc.property(edit, ({ line, text }) => {
        try {
          loadConfig(lines.with(line, text).join('\n'), 'models.yaml');
        } catch (error) {
          expect(error).toBeInstanceOf(PipelineError);
          expect((error as Error).message).toMatch(/^models\.yaml:\d+: [^\n]+$/u);
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('a model is found by its name', () => {
  const config = loadConfig(sound, 'models.yaml');

  test('and task', () => {
    expect(findModel(config, 'theirs', 'summarization').name).toBe('theirs');
  });

  test.each([
    ['our', 'no translation model is called "our"; models.yaml has: ours; did you mean ours?'],
    ['theirs', '"theirs" does summarization, not translation; models.yaml has: ours'],
    ['zzz', 'no translation model is called "zzz"; models.yaml has: ours'],
  ])('or, for %s, the names that there are are told', (name, message) => {
    expect(() => findModel(config, name, 'translation')).toThrow(
      expect.objectContaining({ code: 'model-unknown', message }),
    );
  });
});
