/** `[2]`, `[^note]`: what refers to a note. */
const MARKS = '(?:\\[\\^?[\\p{L}\\p{N}_-]{1,16}\\])+(?=\\s|$)';
/** Behind a space, as French sets them after a quotation: `« Oui. » [1]`; a word in brackets there may be a sentence of its own. */
const SPACED_MARKS = '\\s(?:\\[(?:\\d{1,3}|\\^[\\p{L}\\p{N}_-]{1,16})\\])+(?=\\s|$)';
const BEHIND_SENTENCE = '(?<=[.!?…](?:\\s?[»”"])?)';

/** A text that begins with one has them before its sentences, as numbers: `[1] Il part. [2] Elle reste.` */
const NUMBERED = /^\s{0,9}\[\d/u;
const IN_NUMBERED = patternsOf(MARKS);
const IN_OTHERS = patternsOf(`(?:${MARKS}|${SPACED_MARKS})`);

function patternsOf(marks: string) {
  return { behindSentence: new RegExp(`${BEHIND_SENTENCE}${marks}`, 'gu'), leading: new RegExp(`^${marks}`, 'u') };
}

function patternsFor(text: string) {
  return NUMBERED.test(text) ? IN_NUMBERED : IN_OTHERS;
}

/** Where in `text` the note marks end that stand behind the end of a sentence; Unicode reads on at `[^note]`. */
export function findNoteMarks(text: string): readonly number[] {
  return [...text.matchAll(patternsFor(text).behindSentence)].map(({ index, 0: found }) => index + found.length);
}

/** How long the note marks are that stand at `place` in `text`, where a sentence ends, with the space before them. */
export function measureNoteMarks(text: string, place: number): number {
  return patternsFor(text).leading.exec(text.slice(place, place + 60))?.[0].length ?? 0;
}
