import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from '../support/browser.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const TITLE = 'Un titre';
const TEXT = `${TITLE}\n\nLe gouvernement a présenté mardi son projet de loi. Il sera examiné en juin.`;
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

describe.skipIf(!CHROMIUM)('the page', () => {
  let server: TestServer;
  let browser: Browser;
  const complaints: string[] = [];
  /** The title waits until a test has seen it being translated. */
  let letGo = () => {};
  const seenAtWork = new Promise<void>((resolve) => {
    letGo = resolve;
  });

  beforeAll(async () => {
    const fake = createFakeTranslator(undefined, 100);
    server = await startTestServer({
      translator: {
        ...fake,
        async *translate(texts, options) {
          for await (const result of fake.translate(texts, options)) {
            if (texts[result.index] === TITLE) await seenAtWork;
            yield result;
          }
        },
      },
    });
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    await server.close(0);
  });

  async function open(viewport = DESKTOP, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const page = await browser.newPage({ viewport, colorScheme });
    page.setDefaultTimeout(100_000);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(server.url);
    await page
      .getByText(/None yet|Delete/u)
      .first()
      .waitFor();
    return page;
  }
  const fits = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= innerWidth');
  const hasFocus = (page: Page) => page.evaluate('document.activeElement.id');
  const done = (page: Page) => page.locator('#work-state', { hasText: /^done$/ }).waitFor();

  it('takes an article by keyboard on a phone, shows its sentences, opens the reader, saves every file, deletes', async () => {
    const page = await open(PHONE);
    expect(await fits(page)).toBe(true);
    expect(await page.getByLabel('API key').isVisible()).toBe(false);

    await page.keyboard.press('Tab');
    await page.keyboard.insertText(TEXT);
    await page.keyboard.press('Control+Enter');
    await page.locator('#sentences li', { hasText: 'IL SERA EXAMINÉ EN JUIN.' }).waitFor();
    expect(await hasFocus(page)).toBe('work-title');
    await page.locator('#kept .state', { hasText: 'being translated' }).waitFor();
    letGo();
    await done(page);
    await page.frameLocator('#reader').getByText('LE GOUVERNEMENT A PRÉSENTÉ').first().waitFor();
    expect(await fits(page)).toBe(true);

    const links = page.getByRole('list', { name: 'Files to download' }).getByRole('link');
    expect(await links.allTextContents()).toContain('Translation memory (TMX)');
    const names: string[] = [];
    // The first opens the reader in a tab; the others are files.
    for (let k = 1; k < (await links.count()); k += 1) {
      await links.nth(k).focus();
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      names.push(download.suggestedFilename());
      expect(await download.failure()).toBeNull();
    }
    expect(names.map((name) => name.replace('Un-titre_', '')).sort()).toEqual(
      [
        ...['html', 'md', 'json', 'tsv', 'tmx', 'xlf', 'docx', 'epub'].map((extension) => `bilingual.${extension}`),
        ...['translation.txt', 'summary.en.md', 'summary.fr.md'],
      ].sort(),
    );

    await page.getByRole('button', { name: /^Delete/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('None yet.').waitFor();
    expect(await hasFocus(page)).toBe('kept-title');
    await page.close();
  });

  it('takes a file that is dropped, and a length for its summaries', async () => {
    const page = await open();
    await page.getByLabel('summaries').focus();
    await page.keyboard.press('s');
    const data = await page.evaluateHandle((text) => {
      // @ts-expect-error it is the page's
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'loi.md'));
      return transfer;
    }, `# Une loi\n\n${TEXT} Elle compte dix articles. Elle sera votée en mai. Le ministre en est content.`);
    for (const type of ['dragover', 'drop']) await page.dispatchEvent('#text', type, { dataTransfer: data });
    await done(page);
    const summary = page.frameLocator('#reader').getByText(/Length asked: 2 sentences/u);
    await summary.first().waitFor();
    await page.close();
  });

  it('says what is wrong with what it is given', async () => {
    const page = await open();
    await page.getByRole('button', { name: /Translate/ }).click();
    await page.getByRole('alert').getByText('Paste an article').waitFor();
    await page.getByLabel('A French article').fill('The government presented its bill on Tuesday morning in Paris.');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/looks like English/).waitFor();
    await page.close();
  });

  it('keeps a glossary, by keyboard', async () => {
    const page = await open();
    // The kept glossary comes when something has been typed already, and does not take its place.
    let letCome = () => {};
    const typed = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route('**/glossary', async (route) => {
      if (route.request().method() === 'GET') await typed;
      await route.continue();
    });
    await page.locator('#glossary summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('projet de loi = bill');
    const came = page.waitForResponse((response) => response.url().endsWith('/glossary'));
    letCome();
    await came;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Saved: it holds for the next article.').waitFor();
    await page.reload();
    await page.locator('#glossary summary').click();
    await expect.poll(() => page.locator('#terms').inputValue()).toBe('projet de loi = bill');
    await page.locator('#terms').fill('no term');
    await page.locator('#glossary-form button').click();
    await page.locator('#glossary-state', { hasText: 'glossary.tsv:1' }).waitFor();
    await page.close();
    complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.includes('status of 422')));
  });

  it.each([
    ['light', DESKTOP],
    ['dark', PHONE],
  ] as const)('has no fault that axe knows of, in %s colours', async (colours, viewport) => {
    const page = await open(viewport, colours);
    await page.getByLabel('A French article').fill(TEXT);
    await page.keyboard.press('Control+Enter');
    await done(page);
    await page.locator('#glossary summary').click();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      // @ts-expect-error it is the page's
      window.axe.run({ exclude: ['iframe'] }),
    );
    expect(violations.map(({ id, nodes }: axe.Result) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.close();
  });

  it('documents the API', async () => {
    const page = await open();
    await page.goto(`${server.url}/docs`);
    await page.getByRole('heading', { name: 'POST /translate', exact: true }).waitFor();
    await page.close();
  });

  it('has complained of nothing', () => {
    expect(complaints).toEqual([]);
    expect(server.reported).toEqual([]);
  });
});
