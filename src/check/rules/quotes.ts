import type { GroupTexts } from '../rule.ts';

/** How many of a text's marks open and close, and how many there are besides whose halves an apostrophe might be. */
interface Marks {
  readonly opening: number;
  readonly closing: number;
  readonly others: number;
}

/** Straight or British single quotes around words, `'L'Étranger'`; an apostrophe is none. */
const SINGLE_QUOTES = /(?<![\p{L}\d'])['‘’](?=[^\s'‘’]).{1,200}?(?<!\s)['’](?![\p{L}\d'])/gu;

const QUOTES = { opening: /[«“„‹]/gu, closing: /[»”›]/gu, either: /"|''/gu, pairs: SINGLE_QUOTES } as const;
const BRACKETS = { opening: /[([]/gu, closing: /[)\]]/gu, either: /(?!)/gu, pairs: /(?!)/gu } as const;

/** A face or a numbering, `a)`, `:)`, whose bracket has no other half. */
const LONE_BRACKETS = /[:;]-?[)(]|(?<=^|[\s,;])(?:\p{L}|\d{1,2})\)/gu;

/** Finds quotation marks and brackets that the English lost, or left without their other half. */
export function checkQuotes({ source, target }: GroupTexts): string | undefined {
  const messages = [
    compare('quotation marks', count(source, QUOTES), count(target, QUOTES)),
    compare(
      'brackets',
      count(source.replace(LONE_BRACKETS, ''), BRACKETS),
      count(target.replace(LONE_BRACKETS, ''), BRACKETS),
    ),
  ].filter((message) => message !== undefined);
  return messages.length === 0 ? undefined : messages.join('; ');
}

function compare(what: string, source: Marks, target: Marks): string | undefined {
  const [asked, found] = [total(source), total(target)];
  if (asked > 0 && found === 0) return `${what} missing in the translation`;
  // One of several pairs; a lone mark is another matter.
  if (asked - found >= 2) return `some ${what} missing in the translation`;
  // A quotation that runs on in the next sentence is open in both.
  if (isBalanced(source) && !isBalanced(target)) return `${what} in the translation do not match up`;
  return undefined;
}

function total({ opening, closing, others }: Marks): number {
  return opening + closing + others;
}

function isBalanced({ opening, closing }: Marks): boolean {
  return opening === closing;
}

/** Straight quotes open and close in turn. */
function count(text: string, { opening, closing, either, pairs }: typeof QUOTES | typeof BRACKETS): Marks {
  const straight = text.match(either)?.length ?? 0;
  return {
    opening: (text.match(opening)?.length ?? 0) + Math.ceil(straight / 2),
    closing: (text.match(closing)?.length ?? 0) + Math.floor(straight / 2),
    others: 2 * (text.match(pairs)?.length ?? 0),
  };
}
