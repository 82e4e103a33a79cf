import { DOMParser } from 'linkedom';
import { PipelineError } from '../errors.ts';

/** The part of the Document Object Model that readers of markup use. */
export interface MarkupNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string;
  readonly childNodes: Iterable<MarkupNode>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): MarkupNode | null;
  querySelectorAll(selector: string): Iterable<MarkupNode>;
}

/** A whole document of it. */
export interface MarkupDocument extends MarkupNode {
  readonly documentElement: MarkupNode;
}

/** Readable articles stay far below; what walks a tree by recursion is safe up to here. */
const MAX_DEPTH = 400;

/** A page or chapter with more elements than this is data. */
const MAX_ELEMENTS = 200_000;

/**
 * Parses HTML or XML; declarations of entities are not read, and nothing outside the text is. PipelineError 'file-unsafe'
 * for markup that is nested deeper than 400 elements or has more than 200,000.
 */
export function parseMarkup(markup: string, kind: 'text/html' | 'text/xml', name: string): MarkupDocument {
  measure(markup, name);
  const document = new DOMParser().parseFromString(markup, kind) as unknown as MarkupDocument;
  measureDepth(document, name);
  return document;
}

/** Elements without an end, or whose end HTML lets one leave out: they do not add to the depth that is counted. */
const OPEN_ENDED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
);

/** The name is taken whole or not at all: an endless one without a `>` would be tried at every length. */
const TAG = /<(\/?)(?=([a-z][\w:-]*))\2[^<>]*>/giu;

/** How many elements begin in the markup, by its look. */
export function countElements(markup: string): number {
  let elements = 0;
  for (const [, closing] of markup.matchAll(TAG)) if (closing === '') elements += 1;
  return elements;
}

/** Parsing takes time that grows with the square of the depth, so that too deep or large markup is not even parsed. */
function measure(markup: string, name: string): void {
  let elements = 0;
  let depth = 0;
  for (const [tag, closing, element = ''] of markup.matchAll(TAG)) {
    if (closing === '') elements += 1;
    if (OPEN_ENDED.has(element.toLowerCase()) || tag.endsWith('/>')) continue;
    depth = Math.max(0, depth + (closing === '' ? 1 : -1));
    if (depth > 2 * MAX_DEPTH) throw refuse(name, `is nested deeper than ${MAX_DEPTH} elements`);
  }
  if (elements > MAX_ELEMENTS) throw refuse(name, 'has too many elements to be an article');
}

function measureDepth(document: MarkupDocument, name: string): void {
  let level: readonly MarkupNode[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw refuse(name, `is nested deeper than ${MAX_DEPTH} elements`);
    level = level.flatMap((node) => (node.nodeType === 3 ? [] : [...(node.childNodes ?? [])]));
  }
}

function refuse(name: string, finding: string): PipelineError {
  return new PipelineError('file-unsafe', `${name} ${finding}; save the article's text as plain text`);
}
