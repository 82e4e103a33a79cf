import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's chromium, or undefined where it is not installed: tests that need it skip. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

export interface ReaderBrowser {
  /** Opens `markup` as a file of its own, as a reader does, at `hash`; nothing is kept from the page before. */
  open(markup: string, options?: BrowserContextOptions & { readonly hash?: string }): Promise<Page>;
  /** What pages have complained about since last asked: errors, refusals of their policy, requests of any kind. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

/** One browser for a file of tests, with one window for each set of options. */
export async function openBrowser(): Promise<ReaderBrowser> {
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-reader-'));
  const pages = new Map<string, Page>();
  let [count, complaints]: [number, string[]] = [0, []];

  const listenTo = async (context: BrowserContext) => {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) complaints.push(`request: ${request.url()}`);
    });
    return page;
  };

  return {
    async open(markup, { hash = '', ...context } = {}) {
      const file = join(folder, `${++count}.html`);
      await writeFile(file, markup);
      const key = JSON.stringify(context);
      const page = pages.get(key) ?? (await listenTo(await browser.newContext(context)));
      if (pages.has(key) && context.javaScriptEnabled !== false) await page.evaluate('localStorage.clear()');
      pages.set(key, page);
      await page.goto(`${pathToFileURL(file)}${hash}`);
      return page;
    },
    complaints() {
      const heard = complaints;
      complaints = [];
      return heard;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
