import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMBEDDED_FOLDER, EMBEDDED_PATH } from '../scripts/embedded-model.ts';
import { runInWorld } from './support/world.ts';

const ARTICLE = `Le marché de Nantes rouvre

Le marché couvert de Nantes a rouvert samedi après 14 mois de travaux. Plus de 3 000 personnes sont venues.

« Nous attendions ce jour », a déclaré Mme Le Goff, qui vend du poisson.
`;
const ARTIFACTS = [
  'bilingual.html',
  'bilingual.json',
  'bilingual.md',
  'bilingual.tmx',
  'bilingual.tsv',
  'summary.en.md',
  'summary.fr.md',
  'translation.txt',
];

let workingFolder: string;
const run = (line: readonly string[], stdin = '') => runInWorld(line, { workingFolder, stdin });
const output = (name: string) => readFile(join(workingFolder, 'output', name), 'utf8');
beforeEach(async () => {
  workingFolder = await mkdtemp(join(tmpdir(), 'passerelle-'));
  await mkdir(join(workingFolder, 'input'));
  await writeFile(join(workingFolder, 'input', 'nantes.txt'), ARTICLE);
});

describe('run', () => {
  it('translates and summarizes what is in input/, and the second time only what changed', async () => {
    await writeFile(
      join(workingFolder, 'input', 'pluie.md'),
      '# La pluie\n\nIl pleut sur la ville depuis trois jours.\n',
    );
    const first = await run(['run']);
    expect(first).toMatchObject({ code: 0, output: '' });
    expect((await readdir(join(workingFolder, 'output', 'nantes'))).toSorted()).toEqual([
      '.passerelle.json',
      ...ARTIFACTS,
    ]);
    const document = JSON.parse(await output('nantes/bilingual.json'));
    expect(document.translation.source.blocks.map((b: { text: string }) => b.text).join('\n\n')).toBe(ARTICLE.trim());
    const translation = await output('nantes/translation.txt');
    expect(translation).toContain('14');
    expect(translation).toContain('3,000');
    expect(translation.trim().split('\n\n')).toHaveLength(3);

    const before = await stat(join(workingFolder, 'output/nantes/translation.txt'));
    await writeFile(
      join(workingFolder, 'input', 'pluie.md'),
      '# La neige\n\nIl neige sur la ville depuis deux jours.\n',
    );
    const second = await run(['run']);
    expect(second.messages).toMatch(/nantes\.txt: up to date/);
    expect(second.messages).toMatch(/pluie\.md: 2 sentences/);
    expect((await stat(join(workingFolder, 'output/nantes/translation.txt'))).mtimeMs).toBe(before.mtimeMs);

    const third = await run(['run', '--length', '1s', 'input/nantes.txt']);
    expect(third.messages).toMatch(/nantes\.txt: 4 sentences/);
    expect(third.code).toBe(0);
  });

  it('says what is wrong with each bad file in one line and does the others', async () => {
    const bad: Record<string, string | Uint8Array> = {
      'vide.txt': ' \n\n',
      'image.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2]),
      'rapport.docx': 'x',
      'deutsch.txt':
        'Der Minister hat am Montag in Berlin erklärt, dass die neuen Regeln erst im nächsten Jahr gelten werden.\n',
      'une-ligne.txt': 'Le chat dort sur le tapis. '.repeat(400_000),
    };
    for (const [name, content] of Object.entries(bad)) await writeFile(join(workingFolder, 'input', name), content);
    const { code, messages } = await run(['run', 'input', 'absent.txt']);
    expect(code).toBe(1);
    const errors = messages.split('\n').filter((line) => line.startsWith('passerelle:'));
    expect(errors).toHaveLength(6);
    expect(errors.join('\n')).toMatch(/deutsch\.txt looks like German.*--force/);
    for (const name of [...Object.keys(bad), 'absent.txt']) {
      expect(errors.filter((line) => line.includes(name))).toHaveLength(1);
    }
    expect((await readdir(join(workingFolder, 'output'))).toSorted()).toEqual(['index.html', 'nantes']);
  });

  it('gives up at once where no folder can be made', async () => {
    const outcome = await run(['run', '--output', '/proc/nowhere']);
    expect(outcome).toMatchObject({ code: 1, messages: expect.stringMatching(/^passerelle: [^\n]*--output[^\n]*\n$/) });
    const blocked = await run(['run', '--output', 'input/nantes.txt']);
    expect(blocked.messages).toMatch(/a file is in the way/);
  });

  it('goes on with a text that is not French when forced, and says so in the output', async () => {
    const english =
      'The harbour was closed on Friday because of the storm, and no ship could leave before the evening.';
    await writeFile(join(workingFolder, 'port.txt'), english);
    expect((await run(['run', 'port.txt', '--force'])).code).toBe(0);
    expect(JSON.parse(await output('port/bilingual.json')).notices[0].rule).toBe('language');
  });

  it('leaves nothing half done when interrupted, and goes on from there', async () => {
    const controller = new AbortController();
    const stop = { isTerminal: true, columns: 80, write: () => controller.abort(new Error('interrupted')) };
    const interrupted = await runInWorld(['run'], { workingFolder, signal: controller.signal, messages: stop });
    expect(interrupted.code).toBe(130);
    const left = await readdir(join(workingFolder, 'output', 'nantes'));
    expect(left).toEqual(['.sentences.jsonl']);
    const journal = await output('nantes/.sentences.jsonl');
    expect(journal.split('\n').length).toBeGreaterThan(2);
    expect((await run(['run'])).code).toBe(0);
    const resumed = await output('nantes/bilingual.json');
    await rm(join(workingFolder, 'output'), { recursive: true });
    await run(['run']);
    expect(await output('nantes/bilingual.json')).toBe(resumed);
  });

  it('stops with what to do when the model is missing or damaged', async () => {
    const installFolder = join(workingFolder, 'install');
    const here = fileURLToPath(new URL('..', import.meta.url));
    await mkdir(join(installFolder, 'models'), { recursive: true });
    await cp(join(here, 'models.yaml'), join(installFolder, 'models.yaml'));
    const missing = await runInWorld(['run'], { workingFolder, installFolder });
    expect(missing).toMatchObject({ code: 3 });
    expect(missing.messages).toMatch(/^passerelle: [^\n]*models\/passerelle-fr-en[^\n]*\n$/);
    await cp(EMBEDDED_FOLDER, join(installFolder, EMBEDDED_PATH), {
      recursive: true,
    });
    await truncate(join(installFolder, EMBEDDED_PATH, 'onnx/model_int8.onnx_data_1'), 1000);
    const damaged = await runInWorld(['run'], { workingFolder, installFolder });
    expect(damaged).toMatchObject({ code: 3 });
    expect(damaged.messages).toMatch(/model_int8\.onnx_data_1/);
    const check = await runInWorld(['models', 'check'], { workingFolder, installFolder });
    expect(check.code).toBe(3);
  });
});

describe('translate', () => {
  it('writes the English of standard input, blocks apart', async () => {
    const { code, output: english } = await run(['translate', '-', '--quiet'], ARTICLE);
    expect(code).toBe(0);
    expect(english.trim().split('\n\n')).toHaveLength(3);
    expect(english).toContain('Nantes');
  });

  it('gives exactly one line for each line, empty for empty', async () => {
    const { output: english } = await run(['translate', '--lines'], 'Il dort. Elle lit.\n\n  Bonjour.\n12\n');
    const lines = english.split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/sle/i);
    expect(lines.slice(1)).toEqual(['', expect.stringMatching(/\w/), '12', '']);
    expect(await run(['translate', '--lines'], '\n\n')).toMatchObject({ code: 0, output: '\n\n' });
  });

  it('writes the bilingual document as JSON, with summaries of the length asked for', async () => {
    const { output: json } = await run(['translate', 'input/nantes.txt', '--json', '--length', '1s']);
    const document = JSON.parse(json);
    expect(document.schemaVersion).toBe(2);
    expect(document.summaries.map((s: { sentences: unknown[] }) => s.sentences.length)).toEqual([1, 1]);
  });
});

describe('summarize', () => {
  it('takes sentences of the article within the budget', async () => {
    const french = await run(['summarize', 'input/nantes.txt', '--length', '15w', '--language', 'fr']);
    expect(french.code).toBe(0);
    expect(ARTICLE).toContain(french.output.trim());
    expect(french.output.trim().split(/\s+/u).length).toBeLessThanOrEqual(15);
    expect(french.output.trim()).not.toBe('');
  });

  it('sums up English as it is, several texts one by one, and all of them together', async () => {
    const port = 'The port of Brenne reopened on Monday. Trains run to the quay again. Ferries leave every hour.';
    const museum =
      'The Valmont museum opens a new wing. Two architects from Nantes drew it. It cost three million euros.';
    await writeFile(join(workingFolder, 'port.txt'), port);
    await writeFile(join(workingFolder, 'museum.txt'), museum);
    const each = await run(['summarize', 'port.txt', 'museum.txt', 'gone.txt', '--length', '1s']);
    expect(each.code).toBe(1);
    expect(each.output).toMatch(/^port\.txt\n[^\n]+\n\nmuseum\.txt\n[^\n]+\n$/);
    expect(each.messages).toContain('gone.txt');
    const line = ['summarize', 'port.txt', 'museum.txt', '--together', '--length', '4s', '--json'];
    const [joint] = JSON.parse((await run(line)).output);
    expect(joint.articles).toEqual(['port.txt', 'museum.txt']);
    const evidence = joint.sentences.flatMap((s: { evidence: unknown[] }) => s.evidence);
    expect(new Set(evidence.map((e: { article: string }) => e.article))).toEqual(new Set(joint.articles));
    for (const { article, text } of evidence) expect(article === 'port.txt' ? port : museum).toContain(text);
    const wrong = await run(['summarize', 'port.txt', '--language', 'fr']);
    expect(wrong).toMatchObject({ code: 1, output: '' });
    expect(wrong.messages).toContain('--language en');
  });

  it.each([
    ['', /file-empty|holds no text/],
    ['Der Bürgermeister hat die Brücke am Montag geschlossen, weil zwei Seile gerissen sind.', /looks like German/],
  ])('refuses %j', async (text, message) => {
    const { code, output: nothing, messages } = await run(['summarize', '--language', 'fr'], text);
    expect([code, nothing]).toEqual([1, '']);
    expect(messages).toMatch(message);
  });

  it.each([
    [
      'Le pont de Valmont est fermé depuis lundi matin.',
      '3s',
      'Le pont de Valmont est fermé depuis lundi matin.',
      'only one sentence',
    ],
    [
      'Le pont ferme\n\nLe port rouvre\n\nLe musée attend\n',
      '2s',
      'Le port rouvre Le musée attend',
      'made of fragments',
    ],
    ['Le pont de Valmont est fermé depuis lundi matin.', '5w', '', 'the shortest possible needs 9w'],
  ])('sums up %j in %s', async (text, length, summary, notice) => {
    const outcome = await run(['summarize', '--language', 'fr', '--length', length], text);
    expect(outcome).toMatchObject({ code: 0, output: `${summary}\n` });
    expect(outcome.messages).toContain(notice);
  });
});

describe('evaluate', () => {
  it('scores pairs, and says which line is wrong', async () => {
    const pairs = 'Bonjour.\tHello.\nLe chat dort.\tThe cat is sleeping.\nMerci beaucoup.\tThank you very much.\n';
    await writeFile(join(workingFolder, 'pairs.tsv'), pairs);
    const { code, output: json } = await run(['evaluate', '--pairs', 'pairs.tsv', '--limit', '2', '--json']);
    const figures = JSON.parse(json);
    expect(code).toBe(0);
    expect(figures.pairs).toBe(2);
    expect(figures.chrf).toBeGreaterThan(20);
    expect(figures.bleu).toBeLessThanOrEqual(100);
    expect(figures.wordsPerSecond).toBeGreaterThan(0);
    expect(figures.peakMemoryMiB).toBeGreaterThan(100);
    await writeFile(join(workingFolder, 'wrong.tsv'), 'Bonjour.\tHello.\nLe chat\n');
    const wrong = await run(['evaluate', '--pairs', 'wrong.tsv']);
    expect(wrong.code).toBe(2);
    expect(wrong.messages).toMatch(/wrong\.tsv.*2/);
  });
});

describe('models', () => {
  it('lists the models, and finds the embedded one whole', async () => {
    const list = await run(['models']);
    expect(list.output).toMatch(/^passerelle-fr-en \(default\)\ttranslation\tembedded/m);
    expect(list.output).toMatch(/^opus-mt-fr-en\t/m);
    expect(await run(['models', 'check'])).toMatchObject({ code: 0 });
  });
});

describe('wrong use', () => {
  it.each([
    [[], /no command/],
    [['translte'], /no command "translte"/],
    [['run', '--speed', '3'], /--speed/],
    [['run', '--lines'], /run does not take --lines/],
    [['run', '--length', 'huge'], /huge.*5s/],
    [['translate', 'a.txt', 'b.txt'], /one file/],
    [['translate', '--lines', '--json'], /not both/],
    [['summarize', '--language', 'de'], /fr or en/],
    [['evaluate'], /--pairs/],
    [['evaluate', '--pairs', 'x.tsv', '--limit', '0'], /at least 1/],
    [['run', '--model', 'opus'], /opus-mt-fr-en/],
    [['run', '--config', 'gone.yaml'], /gone\.yaml/],
    [['models', 'frobnicate'], /list, check or tune/],
    [['run', '--workers', '3'], /number of threads, 2/],
  ])('%j is told in one line what is wrong', async (line, expected) => {
    const { code, output: nothing, messages } = await run(line as string[]);
    expect(messages).toMatch(/^passerelle: [^\n]+\n$/);
    expect(messages).toMatch(expected);
    expect(nothing).toBe('');
    expect([1, 2]).toContain(code);
  });

  it('a hub model that is not there is named, with what to do, when offline', async () => {
    const environment = { HF_HUB_OFFLINE: '1', HF_HOME: workingFolder };
    const outcome = await runInWorld(['run', '--model', 'opus-mt-fr-en'], { workingFolder, environment });
    expect(outcome.code).toBe(3);
    expect(outcome.messages).toMatch(/^passerelle: [^\n]*opus-mt-fr-en[^\n]*HF_HUB_OFFLINE[^\n]*\n$/);
  });
});

it('help and version go to standard output', async () => {
  expect((await run(['--help'])).output).toContain('passerelle run');
  expect((await run(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
});
