import type { UnnumberedBlock } from './unnumbered-block.ts';

const MAX_TITLE_CHARACTERS = 200;
const MAX_SUBHEADING_CHARACTERS = 90;

/** `14 octobre 2026`, `Mercredi 1er mai`, `03/05/2020`: a line of its own, and no heading. */
export function isDateline(text: string): boolean {
  const named =
    /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+)?(?:le\s+)?\d{1,2}(?:er)?\s+\p{L}{3,9}\.?(?:\s+\d{4})?\.?$/iu;
  return named.test(text) || /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/u.test(text);
}

/** True if the first block, followed by `rest`, is the article's title. */
export function isTitle(first: UnnumberedBlock, rest: readonly UnnumberedBlock[]): boolean {
  const [next] = rest;
  if (first.kind !== 'paragraph' || !next || isDateline(first.text)) return false;
  const standsAlone = next.blankLinesBefore > 0 || next.text.length > first.text.length;
  return standsAlone && first.text.length <= MAX_TITLE_CHARACTERS && endsOpen(first.text);
}

/** The blocks with paragraphs that are subheadings turned into headings of level 2. */
export function markSubheadings(blocks: readonly UnnumberedBlock[]): readonly UnnumberedBlock[] {
  return blocks.map((block, k) => {
    const next = blocks[k + 1];
    if (k === 0 || block.kind !== 'paragraph' || next?.kind !== 'paragraph') return block;
    const short = block.text.length <= MAX_SUBHEADING_CHARACTERS && next.text.length > block.text.length;
    const opens = /^[\p{Lu}\d«"“]/u.test(block.text) && /\p{L}{2}/u.test(block.text);
    return short && opens && endsOpen(block.text) && !isDateline(block.text)
      ? { ...block, kind: 'heading', level: 2 }
      : block;
  });
}

/** Headings do not end like a sentence, though a question may be one, and are not torn out of a quotation. */
function endsOpen(text: string): boolean {
  if ((text.match(/"/gu)?.length ?? 0) % 2 === 1) return false;
  return /[\p{L}\p{N}?!)»"”%€]$/u.test(text) && !/[.…]["»”)]?$/u.test(text) && !/^[—–-]/u.test(text);
}
