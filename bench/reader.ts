import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { BilingualDocument } from '../src/document/bilingual-document.ts';
import { renderHtml } from '../src/render/render-html.ts';
import { longDocument } from './long-document.ts';
import { median } from './median.ts';

/*
 * How fast bilingual.html opens and answers in Debian's chromium: a page of 1,000 French words and one of 100,000, in
 * turn, the median of `ROUNDS` rounds. All times are milliseconds.
 *
 *   first paint   from the navigation to the browser's first contentful paint
 *   interactive   from the navigation to the end of its script (domInteractive)
 *   pin, search   from an input to the next frame after it
 *   frames        the mean and the longest time between frames while the page is scrolled from top to bottom
 */
const ROUNDS = 1;
const WORDS = [1_000, 100_000];
const KEYS = ['first paint', 'interactive', 'pin', 'search', 'mean frame', 'longest frame'] as const;

/** 40 frames, from the top of the page to its end; the time that each took. */
const SCROLL = `(async () => {
  const frames = [];
  let last = await new Promise(requestAnimationFrame);
  for (let k = 1; k <= 40; k += 1) {
    scrollTo(0, document.documentElement.scrollHeight * k / 40);
    const now = await new Promise(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  return frames;
})()`;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const folder = await mkdtemp(join(tmpdir(), 'passerelle-bench-'));
try {
  const pages = await Promise.all(WORDS.map((words) => write(words, longDocument(words))));
  const measured = new Map(WORDS.map((words) => [words, [] as Measurement[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { words, address } of pages) measured.get(words)?.push(await measure(address));
  }
  for (const { words, bytes } of pages) {
    const all = measured.get(words) ?? [];
    const figures = KEYS.map((key) => `${key} ${median(all.map((one) => one[key])).toFixed(0)}`);
    console.log(`${words} words, ${(bytes / 1e6).toFixed(1)} MB: ${figures.join(', ')} ms`);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}

async function write(words: number, document: BilingualDocument) {
  const markup = renderHtml(document, { createdAt: new Date(0), version: 'bench' });
  const file = join(folder, `${words}.html`);
  await writeFile(file, markup);
  return { words, bytes: Buffer.byteLength(markup), address: String(pathToFileURL(file)) };
}

type Measurement = Readonly<Record<(typeof KEYS)[number], number>>;

async function measure(address: string): Promise<Measurement> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  const [paint, interactive] = (await page.evaluate(`(async () => {
    const painted = () => performance.getEntriesByName('first-contentful-paint')[0];
    while (!painted()) await new Promise(requestAnimationFrame);
    return [painted().startTime, performance.getEntriesByType('navigation')[0].domInteractive];
  })()`)) as [number, number];
  const pin = await untilFrame(page, `document.querySelector('article .sentence').click()`);
  const search = await untilFrame(
    page,
    `{ const field = document.querySelector('[data-search]'); field.focus(); field.value = 'riviere';
       field.dispatchEvent(new Event('input')); }`,
  );
  const frames = (await page.evaluate(SCROLL)) as number[];
  await context.close();
  return {
    'first paint': paint,
    interactive,
    pin,
    search,
    'mean frame': frames.reduce((sum, one) => sum + one, 0) / frames.length,
    'longest frame': Math.max(...frames),
  };
}

/** From doing `action` to the frame after the one that shows it. */
function untilFrame(page: Page, action: string): Promise<number> {
  return page.evaluate(`(async () => {
    const start = performance.now();
    ${action};
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  })()`);
}
