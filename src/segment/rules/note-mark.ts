/** `[2]`, `[^note]`: what refers to a note. */
const MARKS = '(?:\\[\\^?[\\p{L}\\p{N}_-]{1,16}\\])+(?=\\s|$)';
const LEADING_MARKS = new RegExp(`^${MARKS}`, 'u');
const AFTER_SENTENCE = new RegExp(`(?<=[.!?…][»”"]?)${MARKS}`, 'gu');

/** Where in `text` the note marks end that stand right behind the end of a sentence; Unicode reads on at `[^note]`. */
export function findNoteMarks(text: string): readonly number[] {
  return [...text.matchAll(AFTER_SENTENCE)].map(({ index, 0: marks }) => index + marks.length);
}

/** How long the note marks are that `text` begins with. */
export function measureNoteMarks(text: string): number {
  return LEADING_MARKS.exec(text)?.[0].length ?? 0;
}
