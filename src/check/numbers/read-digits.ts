import { createMention, type NumberMention, type Reading } from './number-mention.ts';
import type { Numerals } from './numerals.ts';
import { readClock } from './read-clock.ts';

const COLON_TIMES = /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/gu;
const CLOCK_WORD = /^ (?:hours|hrs|GMT|UTC)\b/u;
const ENGLISH_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
]);

/** Numbers written in digits, clock times first. */
export function readDigits(text: string, numerals: Numerals): readonly NumberMention[] {
  const mentions: NumberMention[] = [];
  let rest = text;
  const take = (pattern: RegExp, readingsOf: (match: RegExpExecArray) => readonly Reading[]) => {
    for (const match of rest.matchAll(pattern)) {
      const readings = readingsOf(match);
      const required = readings.every((reading) => reading.some((value) => value !== 1));
      mentions.push(createMention(match[0], match.index, readings, required));
    }
    rest = rest.replace(pattern, (found) => '·'.repeat(found.length));
  };
  take(numerals.clockTimes, ([, hours, minutes, half]) =>
    readClock(Number(hours), Number(minutes ?? 0), numerals.halfDay(half)),
  );
  take(COLON_TIMES, ([, hours, minutes, seconds]) => {
    const readings = readClock(Number(hours), Number(minutes), numerals.halfDay(undefined));
    return readings.map((reading) => (seconds ? [...reading, Number(seconds)] : reading));
  });
  const mark = `[${numerals.thousandsMarks}]`;
  const numbers = new RegExp(`\\d{1,3}(?:${mark}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*`, 'gu');
  const source = rest;
  take(numbers, (match) => {
    const after = source.slice(match.index + match[0].length);
    const decade = /^s\b/u.test(after) || numerals.decades.test(source.slice(0, match.index));
    const short = /\d{4}[-/]$/u.test(source.slice(0, match.index));
    const suffix = ENGLISH_SUFFIXES.get(/^ ?(bn|mn|tn|[kmb])\b/iu.exec(after)?.[1]?.toLowerCase() ?? '') ?? 1;
    const readings = [...readNumber(match[0]), ...readShortClock(match[0], after)];
    return readings.flatMap((reading) => [
      reading,
      ...(suffix === 1 ? [] : [reading.map((value) => value * suffix)]),
      ...(decade || short ? reading.map((year) => [otherForm(year)]) : []),
    ]);
  });
  return mentions;
}

/** 90 for 1990 and the reverse; 11 means 2011. */
function otherForm(year: number): number {
  if (year >= 100) return year % 100;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** `0830`, `2015 hours`, `1500 GMT`: four digits that nothing tells to be a time are none. */
function readShortClock(text: string, after: string): readonly Reading[] {
  const isClock = /^0\d{3}$/u.test(text) || (/^(?:1\d|2[0-3])[0-5]\d$/u.test(text) && CLOCK_WORD.test(after));
  return isClock ? readClock(Number(text.slice(0, 2)), Number(text.slice(2))) : [];
}

/** With either language's decimal mark, since both are found in both; in parts only where it is no single number. */
function readNumber(text: string): readonly Reading[] {
  const marks = text.match(/[^\d]/gu) ?? [];
  if (marks.length === 0) return [[Number(text)]];
  const values = ['.', ','].flatMap((decimalMark) => {
    const [whole = '', ...fraction] = text.split(decimalMark);
    if (fraction.length > 1 || !/^\d+$|^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/u.test(whole)) return [];
    if (/[^\d]/u.test(fraction[0] ?? '')) return [];
    return [Number(`${whole.replace(/[^\d]/gu, '')}.${fraction[0] ?? 0}`)];
  });
  const parts = text.split(/[^\d]/u).map(Number);
  const whole = [...new Set(values)].map((value) => [value]);
  return whole.length === 0 ? [parts] : whole;
}
