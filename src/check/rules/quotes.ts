import type { GroupTexts } from '../rule.ts';

/** How many of a text's marks open, close, and how many are the same for both. */
interface Marks {
  readonly opening: number;
  readonly closing: number;
}

const QUOTES = { opening: /[«“„‹]/gu, closing: /[»”›]/gu, either: /"|''/gu } as const;
const BRACKETS = { opening: /[([]/gu, closing: /[)\]]/gu, either: /(?!)/gu } as const;

/** Straight or British single quotes around words; an apostrophe is none. */
const SINGLE_QUOTES = /(?<![\p{L}\d])['‘’][^'‘’]+['’](?!\p{L})/u;

/** A face or a numbering, `a)`, `:)`, whose bracket has no other half. */
const LONE_BRACKETS = /[:;]-?[)(]|(?<=^|[\s,;])(?:\p{L}|\d{1,2})\)/gu;

/** Finds quotation marks and brackets that the English lost, or left without their other half. */
export function checkQuotes({ source, target }: GroupTexts): string | undefined {
  const messages = [
    compare('quotation marks', count(source, QUOTES), count(target, QUOTES), SINGLE_QUOTES.test(target)),
    compare(
      'brackets',
      count(source.replace(LONE_BRACKETS, ''), BRACKETS),
      count(target.replace(LONE_BRACKETS, ''), BRACKETS),
      false,
    ),
  ].filter((message) => message !== undefined);
  return messages.length === 0 ? undefined : messages.join('; ');
}

function compare(what: string, source: Marks, target: Marks, hasOthers: boolean): string | undefined {
  const asked = source.opening + source.closing;
  const found = target.opening + target.closing;
  if (asked > 0 && found === 0 && !hasOthers) return `${what} missing in the translation`;
  // One of several pairs; a lone mark is another matter.
  if (asked - found >= 2 && !hasOthers) return `some ${what} missing in the translation`;
  // A quotation that runs on in the next sentence is open in both.
  if (isBalanced(source) && !isBalanced(target)) return `${what} in the translation do not match up`;
  return undefined;
}

function isBalanced({ opening, closing }: Marks): boolean {
  return opening === closing;
}

/** Straight quotes open and close in turn. */
function count(text: string, { opening, closing, either }: typeof QUOTES | typeof BRACKETS): Marks {
  const straight = text.match(either)?.length ?? 0;
  return {
    opening: (text.match(opening)?.length ?? 0) + Math.ceil(straight / 2),
    closing: (text.match(closing)?.length ?? 0) + Math.floor(straight / 2),
  };
}
