/** `[2]`, `[^note]`: what refers to a note. */
const MARKS = '(?:\\[\\^?[\\p{L}\\p{N}_-]{1,16}\\])+(?=\\s|$)';
/** Behind a space, as French sets them after a quotation: `« Oui. » [1]`; a word in brackets there may be a sentence of its own. */
const SPACED_MARKS = '\\s(?:\\[(?:\\d{1,3}|\\^[\\p{L}\\p{N}_-]{1,16})\\])+(?=\\s|$)';
const LEADING_MARKS = new RegExp(`^${MARKS}`, 'u');
const LEADING_SPACED_MARKS = new RegExp(`^(?:${MARKS}|${SPACED_MARKS})`, 'u');
const AFTER_SENTENCE = new RegExp(`(?<=[.!?…][»”"]?)${MARKS}`, 'gu');

/** A text that begins with one has them before its sentences, as numbers: `[1] Il part. [2] Elle reste.` */
const NUMBERED = /^\s*\[\d/u;

/** Where in `text` the note marks end that stand right behind the end of a sentence; Unicode reads on at `[^note]`. */
export function findNoteMarks(text: string): readonly number[] {
  return [...text.matchAll(AFTER_SENTENCE)].map(({ index, 0: marks }) => index + marks.length);
}

/** How long the note marks are that stand at `place` in `text`, where a sentence ends, with the space before them. */
export function measureNoteMarks(text: string, place: number): number {
  const marks = NUMBERED.test(text) ? LEADING_MARKS : LEADING_SPACED_MARKS;
  return marks.exec(text.slice(place, place + 60))?.[0].length ?? 0;
}
