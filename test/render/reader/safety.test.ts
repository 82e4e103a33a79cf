import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articleCard } from '../../../src/render/article-card.ts';
import { renderHtml } from '../../../src/render/render-html.ts';
import { renderIndex } from '../../../src/render/render-index.ts';
import { CHROMIUM, openBrowser, type ReaderBrowser } from '../../support/browser.ts';
import { HOSTILE_TEXTS } from '../../support/documents.ts';
import { draftDocument } from '../../support/draft-document.ts';
import { linkedDocument } from '../../support/linked-document.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00Z'), version: '1.2.3' };
const MARKUP = renderHtml(linkedDocument, OPTIONS);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WINDOWS = [
  ['light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ['on a phone', { colorScheme: 'light', viewport: { width: 390, height: 844 } }],
  ['on a phone, dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const;

// Skipped where there is no chromium (Debian's package of that name).
describe.skipIf(!CHROMIUM)('bilingual.html in a browser', () => {
  let browser: ReaderBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(browser.complaints()).toEqual([]));

  /** What axe-core finds against WCAG 2.2 A and AA and its own best practices. */
  const violations = async (page: Page) => {
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate(
      "axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
    )) as AxeResults;
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  it.each(WINDOWS)('has nothing that axe-core finds against WCAG 2.2 AA, %s', async (_, window) => {
    const page = await browser.open(MARKUP, { ...window, hash: '#b4.s3' });
    await page.click('[data-filter]');
    await page.click('#panel >> text=Correct the English');
    expect(await violations(page)).toEqual([]);
  });

  it('has nothing against it in its list of keys', async () => {
    const page = await browser.open(MARKUP, WINDOWS[1][1]);
    await page.keyboard.press('?');
    expect(await violations(page)).toEqual([]);
  });

  it('has nothing against an article without a title whose summary is of short sentences', async () => {
    const said = {
      fr: [
        'Le vieux bac a repris son service lundi.',
        'Il avait été mis à l’arrêt par une crue, a dit la mairie.',
        'Les travaux ont coûté 1,2 million d’euros.',
        'Ils ont duré neuf mois, de mars à décembre, sans un jour de repos.',
      ],
      en: [
        'The old ferry was back on Monday.',
        'It had been put out of action by a flood, the town hall said.',
        'The works cost 1.2 million euros.',
        'They lasted nine months.',
      ],
    };
    const untitled = draftDocument({
      ...linkedDocument,
      ...linkedDocument.translation.source,
      producedBy: linkedDocument.translation.producedBy,
      blocks: [{ kind: 'paragraph', blankLinesBefore: 0, groups: [[said.fr, said.en, 0.9]] }],
      summaries: linkedDocument.summaries.map((summary) => ({
        ...summary,
        sentences: said[summary.language].map((text) => ({ text, evidence: ['b1.s1'], shortened: false })),
      })),
      outline: { headline: null, steps: [] },
      notices: [],
    });
    const page = await browser.open(renderHtml(untitled, OPTIONS), { viewport: { width: 390, height: 300 } });
    expect(await violations(page)).toEqual([]);
    // With any part of them under the bar.
    for (let step = 0; step < 16; step += 1) {
      await page.evaluate('scrollBy(0, 20)');
      expect(await violations(page), `${step}`).toEqual([]);
    }
  });

  it('lists articles in a page that axe-core finds nothing against', async () => {
    const card = articleCard(linkedDocument, OPTIONS.createdAt);
    const markup = renderIndex([{ folder: 'le-bac', files: ['bilingual.html'], card }]);
    for (const [, window] of WINDOWS.slice(1, 3))
      expect(await violations(await browser.open(markup, window))).toEqual([]);
  });

  it('runs nothing of a hostile article, shows all of it as text, and lets no line be turned round', async () => {
    const bidi = ['\u202Egnisrever\u202C', 'ודאי מימין לשמאל 12', '\u2067unclosed', 'مرحبا'];
    const texts = [...HOSTILE_TEXTS, ...bidi];
    const document = draftDocument({
      origin: { name: texts.join(' '), format: 'text', encoding: 'utf-8' },
      producedBy: linkedDocument.translation.producedBy,
      blocks: texts.map((text) => ({
        kind: 'paragraph',
        blankLinesBefore: 1,
        groups: [
          [['Avant un.'], ['Before one.'], 0.9],
          [[text], [text], 0.3],
          [['Après 2.'], ['After 2.'], 0.9],
        ],
      })),
      summaries: [
        {
          language: 'en',
          method: 'abstractive',
          target: { unit: 'words', count: 1 },
          sentences: [{ text: texts.join(' '), evidence: ['b1.s1'], shortened: false }],
        },
      ],
      notices: texts.map((message) => ({ rule: message, message, sentences: ['b1.s2'] })),
    });
    const groups = document.translation.groups.map((group) => ({ ...group, alternatives: texts }));
    const page = await browser.open(
      renderHtml({ ...document, translation: { ...document.translation, groups } }, OPTIONS),
      { hash: '#b1.s2' },
    );
    expect(
      await page.$$eval(
        'script, img, iframe, b:not(.count), [onerror], [onfocus], [autofocus]',
        (found) => found.length,
      ),
    ).toBe(1);
    expect(await page.innerText('#b1\\.t2')).toBe('</style><script>alert(1)</script>');
    await page.click('#panel summary');
    await page.click('[data-filter]');
    expect(await page.$$eval('script, img, iframe, b:not(.count)', (found) => found.length)).toBe(1);
    // What follows a sentence in another direction still stands to its right, digits too.
    const order = await page.$$eval('article > .row', (rows) =>
      rows.flatMap((row) => {
        const [before, , after] = [...row.querySelectorAll('[lang=en] .sentence')].map(
          (one) => one.getClientRects()[0],
        );
        return before && after && before.top === after.top && after.left < before.right ? [row.textContent] : [];
      }),
    );
    expect(order).toEqual([]);
  });

  it('lets its policy refuse what it did not bring itself', async () => {
    const extra =
      "<script>document.title = 'run'</script><style>body { display: none }</style><img src='https://example.org/x.png'>";
    const page = await browser.open(MARKUP.replace('</main>', `${extra}</main>`));
    expect(await page.title()).not.toBe('run');
    expect(await page.isVisible('main')).toBe(true);
    const refused = browser.complaints().filter((complaint) => /Content Security Policy/.test(complaint));
    for (const kind of [/inline script/, /inline style/, /the image/]) expect(refused.join('\n')).toMatch(kind);
  });
});
