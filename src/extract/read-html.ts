import { Readability } from '@mozilla/readability';
import type { ArticleMetadata } from '../document/article.ts';
import { PipelineError } from '../errors.ts';
import { describeBoilerplate } from './describe-boilerplate.ts';
import { type MarkupDocument, type MarkupNode, parseMarkup } from './parse-markup.ts';
import { readDom } from './read-dom.ts';
import type { ReadText, UnnumberedBlock } from './unnumbered-block.ts';

/** Pages may leave out their last end tags, but not the end of a tag. */
const CUT_OFF = /<\/?[a-z][^<>]*$/iu;

/**
 * The article of a web page, as Mozilla's Readability finds it, under its headline, with title, author and date. A page
 * that is nothing but text is read whole; what is left out of any other is told in a notice.
 */
export function readHtml(html: string, name: string): ReadText {
  if (CUT_OFF.test(html.slice(-2000))) {
    throw new PipelineError('file-damaged', `${name} ends inside a tag; save the page again`);
  }
  const page = parsePage(html, name);
  const body = page.querySelector('body') ?? page;
  const whole = readDom(body);
  // Readability changes the page that it is given.
  const copy = parsePage(html, name);
  const found = parseArticle(copy);
  const article = found?.content ? readDom(found.content) : undefined;
  const metadata = metadataOf(page, found);
  const isPlain = page.querySelector('nav, header, footer, aside, form') === null;
  if (!article || article.blocks.length === 0 || isPlain || wordsOf(article.blocks) < 0.1 * wordsOf(whole.blocks)) {
    return { ...whole, metadata };
  }
  const blocks = withHeadline(withoutByline(article.blocks, metadata.author), metadata.title);
  return { blocks, notices: [...describeBoilerplate(body, whole.blocks, blocks), ...article.notices], metadata };
}

/** The page, with its links as they are from anywhere if it has an address: its own, or one that it names as its base. */
function parsePage(html: string, name: string): MarkupDocument {
  const page = parseMarkup(html, 'text/html', name);
  const own = /^https?:/iu.test(name) ? name : undefined;
  const named = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = URL.canParse(named, own) ? new URL(named, own).href : own;
  for (const link of base ? page.querySelectorAll('a[href]') : []) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#') && URL.canParse(href, base)) link.setAttribute('href', new URL(href, base).href);
  }
  return page;
}

interface Found {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
  readonly content?: MarkupNode | null | undefined;
}

function parseArticle(page: MarkupDocument): Found | undefined {
  // A fragment, or what is hardly HTML, is read whole: Readability needs a page.
  const root: MarkupNode | null = page.documentElement;
  if (root?.localName !== 'html' || root.querySelector('body') === null) return undefined;
  // linkedom's document is one to Readability, if not to the type checker.
  type Page = ConstructorParameters<typeof Readability>[0];
  const reader = new Readability<MarkupNode>(page as unknown as Page, {
    charThreshold: 200,
    serializer: (content) => content as unknown as MarkupNode,
  });
  return reader.parse() ?? undefined;
}

/** The headline of the page itself is worth more than its title, to which sites add their names. */
function metadataOf(page: MarkupDocument, found: Found | undefined): ArticleMetadata {
  const headlines = [...page.querySelectorAll('h1')].map(textOf).filter(Boolean);
  const title =
    headlines.length === 1 ? headlines[0] : found?.title || headlines[0] || textOf(page.querySelector('title'));
  const time = page.querySelector('time[datetime], meta[itemprop=datePublished]');
  const date = found?.publishedTime || time?.getAttribute('datetime') || time?.getAttribute('content');
  const author = found?.byline?.replace(/\s+/gu, ' ').trim();
  return { ...(title && { title: title.normalize('NFC') }), ...(author && { author }), ...(date && { date }) };
}

function textOf(node: MarkupNode | null): string {
  return node?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
}

/** What stands near the top and only names the author is metadata. */
function withoutByline(blocks: readonly UnnumberedBlock[], author: string | undefined): readonly UnnumberedBlock[] {
  const isByline = ({ text }: UnnumberedBlock) => text.replace(/^(?:par|by|de)\s+/iu, '') === author;
  return blocks.filter((block, k) => k > 3 || !isByline(block));
}

/** Readability takes the headline for part of the page around the article. */
function withHeadline(blocks: readonly UnnumberedBlock[], title: string | undefined): readonly UnnumberedBlock[] {
  if (!title || blocks.some((block) => block.kind === 'heading' && block.text === title)) {
    return blocks.map((block) => (block.kind === 'heading' && block.text === title ? { ...block, level: 1 } : block));
  }
  const [first, ...rest] = blocks;
  const headline: UnnumberedBlock = { kind: 'heading', level: 1, text: title, blankLinesBefore: 0 };
  return [headline, ...(first ? [{ ...first, blankLinesBefore: 1 }] : []), ...rest];
}

function wordsOf(blocks: readonly UnnumberedBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}
