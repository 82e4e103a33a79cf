import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHROMIUM } from '../support/browser.ts';
import { startTestServer } from '../support/test-server.ts';

const TEXT = 'Un titre\n\nLe gouvernement a présenté mardi son projet de loi. Il sera examiné en juin.';

describe.skipIf(!CHROMIUM)('the page', () => {
  it('takes an article by keyboard, shows its sentences, opens the reader, deletes', async () => {
    const server = await startTestServer();
    const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(100_000);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(server.url);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    await page.keyboard.press('Tab');
    await page.keyboard.insertText(TEXT);
    await page.keyboard.press('Control+Enter');
    await page.locator('#work-state', { hasText: /^done$/ }).waitFor();
    const reader = page.frameLocator('#reader');
    await reader.getByText('LE GOUVERNEMENT A PRÉSENTÉ').first().waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('work');
    const links = page.locator('#work-links a');
    expect(await links.allTextContents()).toContain('bilingual.tmx');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('bilingual.tmx').click()]);
    expect(download.suggestedFilename()).toBe('Un-titre_bilingual.tmx');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    await page.getByRole('button', { name: /^Delete/ }).click();
    await page.getByText('None yet.').waitFor();

    await page.getByLabel('A French article').fill('The government presented its bill on Tuesday morning in Paris.');
    await page.getByRole('button', { name: /Translate/ }).click();
    await page.getByText(/looks like English/).waitFor();

    await page.goto(`${server.url}/docs`);
    await page.getByRole('heading', { name: 'POST /translate' }).waitFor();
    expect(complaints).toEqual([]);
    await browser.close();
    await server.close(0);
  });
});
