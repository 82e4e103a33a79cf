import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseUnits } from '../../../src/memory/parse-units.ts';
import { renderHtml } from '../../../src/render/render-html.ts';
import { CHROMIUM, openBrowser, type ReaderBrowser } from '../../support/browser.ts';
import { linkedDocument } from '../../support/linked-document.ts';
import { parseTmx, tmxViolations } from '../../support/tmx-content-model.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00Z'), version: '1.2.3' };
const MARKUP = renderHtml(linkedDocument, OPTIONS);

// Skipped where there is no chromium (Debian's package of that name).
describe.skipIf(!CHROMIUM)('the tools of bilingual.html in a browser', () => {
  let browser: ReaderBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(browser.complaints()).toEqual([]));

  const shownRanks = (page: Page, side: string) => {
    return page.$$eval(`.summaries [lang=${side}] [data-rank]:not([hidden])`, (found) => {
      return found.map((one) => Number((one as HTMLElement).dataset['rank']));
    });
  };
  const saved = async (page: Page, format: string) => {
    await page.click('[popovertarget=corrections]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-save=${format}]`)]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    await page.keyboard.press('Escape');
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
  };
  const retype = async (page: Page, text: string) => {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
  };

  it('makes the summaries longer and shorter, the shorter within the longer, and leads to the source', async () => {
    const page = await browser.open(MARKUP);
    expect(await page.isVisible('.asked >> nth=0')).toBe(true);
    await page.focus('.length input');
    await page.keyboard.press('Home');
    expect(await page.isVisible('.asked >> nth=0')).toBe(false);
    const lengths: number[][] = [];
    for (let k = 0; k < linkedDocument.outline.steps.length; k += 1) {
      const ranks = await shownRanks(page, 'fr');
      expect(new Set(await shownRanks(page, 'en'))).toEqual(new Set(ranks));
      lengths.push(ranks);
      await page.keyboard.press('ArrowRight');
    }
    for (const [k, ranks] of lengths.entries()) expect(Math.max(...ranks)).toBe(k + 1);
    await page.click('.summaries .outline [data-rank] >> visible=true >> nth=0');
    expect(await page.$$eval('.sentence.pinned', (found) => found.length)).toBeGreaterThan(1);
  });

  it('leaves only what is marked, with the reasons, all kinds or one', async () => {
    const page = await browser.open(MARKUP);
    const blocks = () =>
      page.$$eval('article > :not([hidden]) .sentence:first-of-type', (found) => {
        return [...new Set(found.map(({ id }) => id.split('.')[0]))];
      });
    const all = (await blocks()).length;
    await page.click('[data-filter]');
    expect(await blocks()).toEqual(['b4', 'b13']);
    expect(await page.$$eval('[data-kinds] button', (found) => found.map((one) => one.textContent))).toEqual([
      'All marked 2',
      'numbers 1',
      'no-translation 1',
    ]);
    await page.click('[data-kinds] >> text=numbers');
    expect(await blocks()).toEqual(['b4']);
    const reason = await page.$eval('#b4\\.t2 ~ .marks a', (mark) => getComputedStyle(mark, '::after').content);
    expect(reason).toContain('2,640');
    expect(await page.isVisible('.summaries')).toBe(false);
    await page.click('[data-filter]');
    expect((await blocks()).length).toBe(all);
    await page.keyboard.press('n');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b4.t2');
    await page.keyboard.press('Enter');
    expect(await page.innerText('#panel')).toMatch(/Confidence, 0\.49[\s\S]*“2 460” in the French/);
  });

  it('takes corrections in place, keeps them, and saves them as TMX and TSV', async () => {
    const page = await browser.open(MARKUP);
    await page.click('#b4\\.t2');
    await page.keyboard.press('e');
    await retype(page, 'One <b>&</b> "two"\tdonors.');
    await page.keyboard.press('Enter');
    await page.reload();
    expect(await page.innerText('#b4\\.t2')).toBe('One <b>&</b> "two" donors.');
    expect(await page.innerText('#panel')).toContain('Before the correction: ');

    const tsv = await saved(page, 'tsv');
    expect(tsv.name).toBe('le-bac-de-saint-aubrac.md.corrections.tsv');
    const [header, line = '', ...rest] = tsv.text.split('\n');
    expect(header).toBe('source_sentences\ttarget_sentences\tfrench\tmachine_english\tenglish');
    expect(line.split('\t')).toEqual([
      'b4.s3',
      'b4.t2',
      expect.stringContaining('2 460 donateurs'),
      expect.stringContaining('2,640 donors'),
      'One <b>&</b> "two" donors.',
    ]);
    expect(rest).toEqual(['']);
    const tmx = await saved(page, 'tmx');
    expect(tmxViolations(parseTmx(tmx.text))).toEqual([]);
    // Both are what `passerelle glossary learn` and `memory import` read.
    const unit = {
      source: expect.stringContaining('2 460 donateurs'),
      target: 'One <b>&</b> "two" donors.',
      machine: expect.stringContaining('2,640 donors'),
    };
    expect(parseUnits(Buffer.from(tsv.text), 'a.tsv')).toEqual([unit]);
    expect(parseUnits(Buffer.from(tmx.text), 'a.tmx')).toEqual([unit]);
    expect(tmx.text).toContain('<seg>One &lt;b&gt;&amp;&lt;/b&gt; &quot;two&quot; donors.</seg>');

    await page.click('text=Take back the correction');
    await page.reload();
    expect(await page.innerText('#b4\\.t2')).toContain('2,640 donors');
    expect(await page.isVisible('[popovertarget=corrections]')).toBe(false);
  });

  it('keeps what it speaks of, and what is being corrected, in view above a long panel', async () => {
    const { translation } = linkedDocument;
    const groups = translation.groups.map((group) => ({
      ...group,
      alternatives: Array(9).fill('Another one. '.repeat(9)),
    }));
    const markup = renderHtml({ ...linkedDocument, translation: { ...translation, groups } }, OPTIONS);
    const page = await browser.open(markup, { viewport: { width: 390, height: 700 } });
    const isInView = (id: string) => {
      return page.evaluate((one) => {
        const [bar, sentence, panel] = [
          document.querySelector('.bar'),
          document.getElementById(one),
          document.querySelector('#panel'),
        ].map((element) => element?.getBoundingClientRect() ?? new DOMRect());
        return sentence && bar && panel && sentence.top >= bar.bottom && sentence.bottom <= panel.top;
      }, id);
    };
    await page.click('#b4\\.s3');
    await page.click('#panel summary');
    await expect.poll(() => isInView('b4.s3')).toBe(true);
    await page.click('#panel >> text=Correct the English');
    await expect.poll(() => isInView('b4.t2')).toBe(true);
  });

  it('forgets what was typed at Escape, and keeps no correction of another translation', async () => {
    const page = await browser.open(MARKUP);
    await page.click('#b4\\.t1');
    await page.keyboard.press('e');
    await retype(page, 'Gone.');
    await page.keyboard.press('Escape');
    expect(await page.innerText('#b4\\.t1')).toContain('1.3 million');
    const key = await page.evaluate(() => {
      const name = `passerelle:corrections:${document.body.dataset['document']}`;
      localStorage.setItem(name, JSON.stringify({ 'b4.t1': { machine: 'something else', text: 'Old.' } }));
      return name;
    });
    await page.reload();
    expect(key).toMatch(/:[\da-f]{16}$/);
    expect(await page.innerText('#b4\\.t1')).toContain('1.3 million');
  });

  it('shows other translations on request, as text, and takes one', async () => {
    const page = await browser.open(MARKUP);
    await page.click('#b3\\.s1');
    expect(await page.$eval('#panel details', (details) => (details as HTMLDetailsElement).open)).toBe(false);
    await page.click('#panel summary');
    expect(await page.innerText('#panel ol')).toContain('A second <b>one</b>.');
    await page.click('#panel li >> nth=1 >> text=Use this');
    expect(await page.innerText('#b3\\.t1')).toBe('A second <b>one</b>.');
    expect(await page.innerText('[popovertarget=corrections]')).toMatch(/1$/);
  });
});
