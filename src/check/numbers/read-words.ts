import { createMention, type NumberMention } from './number-mention.ts';
import type { Numerals } from './numerals.ts';

/** The number that a run of words has built up so far: `total` in whole thousands and more, `current` below them. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly total: number;
  readonly current: number;
}

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
    const implied = numerals.implied.get(word)?.map((value) => [value]);
    if (implied) mentions.push(createMention(match[0], match.index, implied, false));
    const next =
      run && joins(run, text.slice(run.end, match.index), word, numerals) ? extend(run, word, numerals) : undefined;
    if (!next) finish();
    const begun = next ?? extend({ start: match.index, end: 0, words: [], total: 0, current: 0 }, word, numerals);
    run = begun && { ...begun, end: match.index + match[0].length };
  }
  finish();
  return mentions;
}

function joins(run: Run, gap: string, word: string, { joiner, units }: Numerals): boolean {
  if (/^(?: | ?- ?)$/u.test(gap)) return true;
  if (gap.toLowerCase().replaceAll('-', ' ') !== ` ${joiner} `) return false;
  return joiner === 'et' ? [1, 11].includes(units.get(word) ?? 0) : run.current % 100 === 0;
}

/** `run` with `word` added, or undefined if they do not make one number. */
function extend(run: Run, word: string, { units, scales }: Numerals): Run | undefined {
  const words = [...run.words, word];
  const unit = units.get(word);
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

function createRunMention(run: Run, text: string, { vague, scales }: Numerals): NumberMention {
  const { start, end, words, total, current } = run;
  const value = total + current;
  const [only] = words.length === 1 ? words : [];
  const exact = !words.some((word) => vague.has(word)) && !(only !== undefined && (scales.get(only) ?? 0) > 1000);
  return createMention(text.slice(start, end), start, [[value]], exact && value > 1);
}
