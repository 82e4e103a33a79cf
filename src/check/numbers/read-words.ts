import { readHalf } from './halves.ts';
import { createMention, type NumberMention } from './number-mention.ts';
import type { Numerals } from './numerals.ts';

/** The number that a run of words has built up so far: `total` in whole thousands and more, `current` below them. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly total: number;
  readonly current: number;
  /** The last word's scale, 1 where it has none. */
  readonly scale: number;
  /** Whether it ends in an ordinal: `twenty-first`. */
  readonly isOrdinal: boolean;
}

const EMPTY = { words: [], end: 0, total: 0, current: 0, scale: 1, isOrdinal: false } as const;

/** Numbers written in words: `quatre-vingt-dix-sept` is 97, `two hundred and five thousand` is 205 000. */
export function readWords(text: string, numerals: Numerals): readonly NumberMention[] {
  const mentions: NumberMention[] = [];
  let run: Run | undefined;
  const finish = () => {
    if (run) mentions.push(createRunMention(run, text, numerals));
    run = undefined;
  };
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = match[0].toLowerCase();
    if (word === numerals.joiner) continue;
    const next =
      run && joins(run, text.slice(run.end, match.index), word, numerals) ? extend(run, word, numerals) : undefined;
    const implied = numerals.implied.get(word)?.map((value) => [value]);
    if (implied && !next) mentions.push(createMention(match[0], match.index, implied, false));
    if (!next) finish();
    const begun = next ?? extend({ ...EMPTY, start: match.index }, word, numerals);
    run = begun && { ...begun, end: match.index + match[0].length };
  }
  finish();
  return mentions;
}

function joins(run: Run, gap: string, word: string, { joiner, units, ordinals }: Numerals): boolean {
  if (run.isOrdinal) return false;
  if (/^(?: | ?- ?)$/u.test(gap)) return true;
  if (gap.toLowerCase().replaceAll('-', ' ') !== ` ${joiner} `) return false;
  return joiner === 'et' ? [1, 11].includes(units.get(word) ?? ordinals.get(word) ?? 0) : run.current % 100 === 0;
}

/** `run` with `word` added, or undefined if they do not make one number. */
function extend(previous: Run, word: string, { units, scales, ordinals }: Numerals): Run | undefined {
  const words = [...previous.words, word];
  const ordinal = previous.words.length > 0 ? ordinals.get(word) : undefined;
  const unit = units.get(word) ?? ordinal;
  const run = { ...previous, scale: scales.get(word) ?? 1, isOrdinal: ordinal !== undefined };
  const scale = scales.get(word);
  if (unit !== undefined) {
    const last = run.current % 100;
    // quatre-vingt
    if (unit === 20 && last === 4) return { ...run, words, current: run.current + 76 };
    const fits = run.words.length === 0 || (last === 0 ? unit > 0 : unit < roomAfter(last));
    return fits ? { ...run, words, current: run.current + unit } : undefined;
  }
  // `un cent` is a coin.
  if (scale === undefined || words.join(' ') === 'un cent') return undefined;
  if (scale < 1000) return { ...run, words, current: (run.current || 1) * scale };
  if (run.current === 0 && run.total > 0) return { ...run, words, total: run.total * scale };
  return { ...run, words, total: run.total + (run.current || 1) * scale, current: 0 };
}

/** What may follow tens has to stay below this: dix-neuf, vingt-neuf, soixante-dix-neuf. */
function roomAfter(tens: number): number {
  if (tens < 10 || tens % 10 !== 0) return 0;
  return tens === 60 || tens === 80 ? 20 : 10;
}

function createRunMention(run: Run, text: string, numerals: Numerals): NumberMention {
  const { start, end, words, total, current, scale } = run;
  const { vague, scales } = numerals;
  const value = total + current;
  const [only] = words.length === 1 ? words : [];
  const exact = !words.some((word) => vague.has(word)) && !(only !== undefined && (scales.get(only) ?? 0) > 1000);
  const spelled = text.slice(start, end);
  const values = run.isOrdinal ? readOrdinal(value, spelled) : readHalf(value, scale, text, end, numerals);
  return createMention(
    spelled,
    start,
    values.map((value) => [value]),
    exact && value > 1,
  );
}

/** `a twenty-second delay` and `the top twenty first met` hold no ordinal, `vingt et unième` does. */
function readOrdinal(value: number, spelled: string): readonly number[] {
  const isDoubtful = /(?<! and) (?:first|third|\p{L}+th)$|second$/iu.test(spelled);
  return isDoubtful ? [value, value - (value % 10)] : [value];
}
