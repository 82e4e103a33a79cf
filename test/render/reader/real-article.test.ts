import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseBilingualDocument } from '../../../src/render/parse-bilingual-document.ts';
import { renderHtml } from '../../../src/render/render-html.ts';
import { CHROMIUM, openBrowser, type ReaderBrowser } from '../../support/browser.ts';

const COMMAND = fileURLToPath(new URL('../../../bin/passerelle.mjs', import.meta.url));
const AXE = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARTICLE = `# Le marché change de place

Le marché de Lannion quittera la **grande place** en mars. Les marchands <b>craignent</b> de perdre des clients.

« Personne ne traversera le pont pour trois sardines », dit un marchand.
`;

// Skipped where there is no chromium (Debian's package of that name).
describe.skipIf(!CHROMIUM)('an article that the embedded model translated, in a browser', () => {
  let browser: ReaderBrowser;
  let [markup, json, folder] = ['', '', ''];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passerelle-real-'));
    const file = join(folder, 'marche.md');
    await writeFile(file, ARTICLE);
    const run = ['run', file, '--output', join(folder, 'out'), '--to', 'html,json', '--no-memory', '--beams', '1'];
    await promisify(execFile)(process.execPath, [COMMAND, ...run, '--threads', '2', '--quiet']);
    markup = await readFile(join(folder, 'out/marche/bilingual.html'), 'utf8');
    json = await readFile(join(folder, 'out/marche/bilingual.json'), 'utf8');
    browser = await openBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(() => expect(browser.complaints()).toEqual([]));

  it('lights up the words that the model linked, and pins the sentence with what is known of it', async () => {
    const page = await browser.open(markup);
    const { groups } = parseBilingualDocument(json).translation;
    const linked = groups.find(({ source, words }) => source[0] === 'b2.s1' && words.length > 0);
    expect(linked?.target[0]).toMatch(/^b2\.t\d$/);
    await page.click('#b2\\.s1');
    expect(await page.$$eval('.sentence.pinned', (found) => found.map(({ id }) => id))).toEqual([
      ...(linked?.source ?? []),
      ...(linked?.target ?? []),
    ]);
    expect(new URL(page.url()).hash).toBe('#b2.s1');
    expect(await page.innerText('#panel')).toMatch(/Confidence, [01]\.\d\d/);
    const painted = () => page.evaluate(() => [...(CSS.highlights.get('word') ?? [])].map(String));
    for (let k = 0; k < 20 && (await painted()).length < 2; k += 1) await page.keyboard.press('ArrowRight');
    const words = await painted();
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect(await page.innerText('main')).toContain(word);
  });

  it('shows the article’s own tags as text, and axe-core finds nothing against it', async () => {
    const page = await browser.open(markup, { colorScheme: 'dark', hash: '#b2.s2' });
    expect(await page.$$eval('main b:not(.count)', (found) => found.length)).toBe(0);
    await page.evaluate(await AXE);
    const { violations } = (await page.evaluate(
      "axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
    )) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('offers other translations of it on request', async () => {
    const document = parseBilingualDocument(json);
    const groups = document.translation.groups.map((group) => ({ ...group, alternatives: ['Another <b>one</b>.'] }));
    const page = await browser.open(
      renderHtml(
        { ...document, translation: { ...document.translation, groups } },
        { createdAt: new Date(0), version: '1' },
      ),
    );
    await page.click('#b2\\.s1');
    expect(await page.isVisible('#panel ol')).toBe(false);
    await page.click('#panel summary');
    await page.click('#panel li >> nth=0 >> text=Use this');
    expect(await page.innerText('#b2\\.t1')).toBe('Another <b>one</b>.');
  });

  it('is all there without JavaScript, every sentence of both sides and the summaries', async () => {
    const page = await browser.open(markup, { javaScriptEnabled: false });
    const { source, target } = parseBilingualDocument(json).translation;
    const text = (await page.locator('main').innerText()).replace(/\s+/gu, ' ');
    for (const block of [...source.blocks, ...target.blocks]) expect(text).toContain(block.text.replace(/\s+/gu, ' '));
    expect(await page.locator('.summaries').isVisible()).toBe(true);
    expect(await page.locator('.bar').isVisible()).toBe(false);
  });
});
