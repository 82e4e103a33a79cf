import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/render-html.ts';
import { CHROMIUM, openBrowser, type ReaderBrowser } from '../../support/browser.ts';
import { linkedDocument } from '../../support/linked-document.ts';

const MARKUP = renderHtml(linkedDocument, { createdAt: new Date('2025-01-31T08:30:00Z'), version: '1.2.3' });

// Skipped where there is no chromium (Debian's package of that name).
describe.skipIf(!CHROMIUM)('reading bilingual.html in a browser', () => {
  let browser: ReaderBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(browser.complaints()).toEqual([]));

  const lit = (page: Page) => page.$$eval('.sentence.lit', (found) => found.map(({ id }) => id));
  const pinned = (page: Page) => page.$$eval('.sentence.pinned', (found) => found.map(({ id }) => id));
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
  const painted = (page: Page, name: string) => {
    return page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => String(range)), name);
  };
  /** Puts the keyboard at a sentence, pinning nothing. */
  const goTo = async (page: Page, id: string) => {
    await page.click(`[id='${id}']`);
    await page.keyboard.press('Escape');
  };
  /** The middle of a word on the screen. */
  const placeOf = (page: Page, id: string, word: string) => {
    return page.evaluate(
      ([sentence, text]) => {
        const node = document.getElementById(sentence)?.firstChild as Text;
        const range = document.createRange();
        range.setStart(node, node.data.indexOf(text));
        range.setEnd(node, node.data.indexOf(text) + text.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      [id, word] as const,
    );
  };

  it('lights up both sides of the sentence under the pointer, and of the one that has the focus', async () => {
    const page = await browser.open(MARKUP);
    await page.hover('#b3\\.t3');
    expect(await lit(page)).toEqual(['b3.s2', 'b3.t2', 'b3.t3']);
    await page.hover('footer');
    expect(await lit(page)).toEqual([]);
    await goTo(page, 'b3.s1');
    await page.keyboard.press('ArrowDown');
    expect(await lit(page)).toEqual(['b3.s2', 'b3.t2', 'b3.t3']);
  });

  it('pins a sentence at a click, names it in the address, and lets it go at the next one', async () => {
    const page = await browser.open(MARKUP);
    await page.click('#b4\\.t1');
    await page.hover('footer');
    expect(await pinned(page)).toEqual(['b4.s1', 'b4.s2', 'b4.t1']);
    expect(new URL(page.url()).hash).toBe('#b4.t1');
    expect(await page.innerText('#panel')).toContain('Confidence, 0.52');
    await page.click('#b4\\.t1');
    expect(await pinned(page)).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.isVisible('#panel')).toBe(false);
  });

  it('opens at the sentence that its address names, in view and pinned', async () => {
    const page = await browser.open(MARKUP, { hash: '#b15.s1', viewport: { width: 900, height: 500 } });
    expect(await pinned(page)).toEqual(['b15.s1', 'b15.t1']);
    const room = () => {
      return page.evaluate(() => {
        const [bar, sentence, panel] = ['.bar', '.pinned', '#panel'].map((one) => {
          return document.querySelector(one)?.getBoundingClientRect() ?? new DOMRect();
        });
        return sentence && bar && panel && sentence.top >= bar.bottom && sentence.bottom <= panel.top;
      });
    };
    await expect.poll(room).toBe(true);
  });

  it('lights up what a word became, from either side, by pointer and by key', async () => {
    const page = await browser.open(MARKUP);
    const bac = await placeOf(page, 'b3.s1', 'bac');
    await page.mouse.move(bac.x, bac.y);
    await expect.poll(() => painted(page, 'word')).toEqual(['bac', 'ferry']);
    const waiting = await placeOf(page, 'b3.t2', 'been');
    await page.mouse.move(waiting.x, waiting.y);
    await expect.poll(() => painted(page, 'word')).toEqual(['attendaient', 'had been waiting']);
    await page.hover('footer');
    await expect.poll(() => painted(page, 'word')).toEqual([]);
    await goTo(page, 'b3.s1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await painted(page, 'word')).toEqual(['relie', 'linking']);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await painted(page, 'word')).toEqual(['onze ans', 'eleven years']);
  });

  it('goes through the sentences with j and k, the pin too, and tabs to one sentence only', async () => {
    const page = await browser.open(MARKUP);
    await goTo(page, 'b3.s2');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('b4.s1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('k');
    expect([await focused(page), ...(await pinned(page))]).toEqual(['b3.s2', 'b3.s2', 'b3.t2', 'b3.t3']);
    expect(await page.locator('article .sentence[tabindex]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect([await focused(page), ...(await pinned(page))]).toEqual(['b3.s2']);
  });

  it('hides a side with s or t, and then tells the partner of what is pinned', async () => {
    const page = await browser.open(MARKUP, { viewport: { width: 390, height: 700 } });
    await page.keyboard.press('s');
    expect(await page.isVisible('#b4\\.s3')).toBe(false);
    await page.click('#b4\\.t2');
    expect(await page.innerText('#panel [lang=fr]')).toMatch(/^Le reste vient d’une souscription/);
    await page.keyboard.press('t');
    expect(await page.isVisible('#b4\\.s3')).toBe(true);
    expect(await page.isVisible('#b4\\.t2')).toBe(false);
    await page.keyboard.press('t');
    expect(await page.isVisible('#b4\\.t2')).toBe(true);
  });

  it('sets sentence beside sentence, and under it on a phone', async () => {
    const page = await browser.open(MARKUP, { viewport: { width: 1200, height: 800 } });
    await page.click('[data-align]');
    const top = async (id: string) => (await page.locator(`[id='${id}']`).boundingBox())?.y ?? Number.NaN;
    expect(await top('b4.t1')).toBe(await top('b4.s1'));
    expect(await top('b4.t2')).toBe(await top('b4.s3'));
    await page.setViewportSize({ width: 390, height: 800 });
    const tops = await Promise.all(['b4.s1', 'b4.t1', 'b4.s3', 'b4.t2'].map(top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  it('searches both sides without regard to case and accents', async () => {
    const page = await browser.open(MARKUP);
    await page.keyboard.press('/');
    await page.keyboard.type('TRAVERSEES');
    expect(await painted(page, 'found')).toEqual(['traversées']);
    await page.fill('[data-search]', 'rive');
    expect(await page.innerText('[data-found]')).toBe('1 of 3');
    await page.keyboard.press('Enter');
    expect(await page.innerText('[data-found]')).toBe('2 of 3');
    await page.keyboard.press('Escape');
    expect(await painted(page, 'found')).toEqual([]);
  });

  it('lists its keys with ?, where those without Ctrl can be switched off for good', async () => {
    const page = await browser.open(MARKUP);
    await page.keyboard.press('?');
    expect(await page.isVisible('#help')).toBe(true);
    await page.uncheck('[data-keys]');
    await page.click('#help button');
    await page.reload();
    await page.keyboard.press('?');
    expect(await page.isVisible('#help')).toBe(false);
    await goTo(page, 'b3.s1');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('b3.s2');
  });

  it('is a plain page in two columns without JavaScript', async () => {
    const page = await browser.open(MARKUP, { javaScriptEnabled: false, viewport: { width: 1200, height: 800 } });
    const [french, english] = await Promise.all(['#b4\\.s3', '#b4\\.t2'].map((id) => page.locator(id).boundingBox()));
    expect(french?.x).toBeLessThan(600);
    expect(english?.x).toBeGreaterThan(600);
    expect(Math.abs((french?.y ?? 0) - (english?.y ?? 0))).toBeLessThan(60);
    for (const tool of ['.bar', '#panel', '#help', '#corrections', '.length', '.outline >> nth=0']) {
      expect(await page.locator(tool).isVisible(), tool).toBe(false);
    }
    expect(await page.isVisible('.asked >> nth=1')).toBe(true);
  });

  it('prints in two columns on A4, without the tools', async () => {
    const page = await browser.open(MARKUP, { hash: '#b3.s1' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [french, english] = await Promise.all(['#b4\\.s1', '#b4\\.t1'].map((id) => page.locator(id).boundingBox()));
    expect(english?.x).toBeGreaterThan((french?.x ?? 0) + 200);
    expect(await page.isVisible('.bar')).toBe(false);
    expect(await page.isVisible('#panel')).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });
});
