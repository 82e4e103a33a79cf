import { isDateline } from './is-dateline.ts';
import type { UnnumberedBlock } from './unnumbered-block.ts';

const MAX_TITLE_CHARACTERS = 200;
const MAX_SUBHEADING_CHARACTERS = 90;

/** What follows a heading directly is longer than it by this factor. */
const MIN_GROWTH = 1.5;

/** `Par Jeanne Roux`, `Photo : Marc Petit`, `De notre envoyée à Lyon`; `Par temps de pluie` may be a heading. */
const BYLINE =
  /^(?:(?:Par|Propos recueillis par|Photos?|Crédits?|Sources?)\s?:?\s+\p{Lu}|De notre (?:envoyé|correspondant))/u;

/** The blocks with the title turned into a heading of level 1, paragraphs that are subheadings into ones of level 2. */
export function markHeadings(blocks: readonly UnnumberedBlock[]): readonly UnnumberedBlock[] {
  return blocks.map((block, k) => {
    const next = blocks[k + 1];
    if (block.kind !== 'paragraph' || !next || !looksLikeHeading(block.text)) return block;
    if (k === 0) return isTitle(block, next) ? { ...block, kind: 'heading', level: 1 } : block;
    const standsBetween = isProse(next) && (isProse(blocks[k - 1]) || (k === 1 && isTitleBlock(blocks)));
    return standsBetween && isSubheading(block, next) ? { ...block, kind: 'heading', level: 2 } : block;
  });
}

function isTitle(first: UnnumberedBlock, next: UnnumberedBlock): boolean {
  const standsAlone = next.blankLinesBefore > 0 || next.text.length >= MIN_GROWTH * first.text.length;
  return standsAlone && first.text.length <= MAX_TITLE_CHARACTERS;
}

function isTitleBlock([first, next]: readonly UnnumberedBlock[]): boolean {
  return first !== undefined && next !== undefined && looksLikeHeading(first.text) && isTitle(first, next);
}

function isSubheading(block: UnnumberedBlock, next: UnnumberedBlock): boolean {
  const isShort = block.text.length <= MAX_SUBHEADING_CHARACTERS && next.text.length >= MIN_GROWTH * block.text.length;
  return isShort && /^[\p{Lu}\d«"“]/u.test(block.text);
}

/** True of a list item or quotation, and of a paragraph that is long or ends like a sentence: verses and addresses are none. */
function isProse(block: UnnumberedBlock | undefined): boolean {
  if (block?.kind !== 'paragraph') return block !== undefined;
  return block.text.length > MAX_SUBHEADING_CHARACTERS || /[.!?…]\s?["»”)]*$/u.test(block.text);
}

/** A mark that ends a sentence there; a lone full stop only after a word that is too long for an abbreviation. */
const SENTENCE_END = /(?:[!?…]|\.{3}|(?<=\p{L}{4})\.)[»”")]?(?:$|\s+(?=["«“(—–]?\s?\p{Lu}))/gu;

/** Headings do not end like a sentence, though a question may be one, and are not torn out of a quotation. */
function looksLikeHeading(text: string): boolean {
  if (!/\p{L}{2}/u.test(text) || isDateline(text) || BYLINE.test(text) || isSeveralSentences(text)) return false;
  const ends = /[\p{L}\p{N}?!)»"”%€]$/u.test(text) && !/[.…:;,]\s?["»”)]*$/u.test(text);
  return ends && !/^[—–-]/u.test(text) && !isTorn(text);
}

/** `Mais non !!! Vraiment ?? Oui !` is a paragraph; `Un pont... pour qui ?` may be a heading. */
function isSeveralSentences(text: string): boolean {
  return (text.match(SENTENCE_END)?.length ?? 0) > 1;
}

/** True if a quotation opens or closes outside of `text`. */
function isTorn(text: string): boolean {
  const whole = text.replace(/(?<![\p{L}\p{N}])"[^"]*"(?![\p{L}\p{N}])|«[^«»]*»|“[^“”]*”/gu, '');
  return /["«»“”]/u.test(whole);
}
