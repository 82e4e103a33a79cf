import { createMention, type NumberMention } from './number-mention.ts';
import type { Numerals } from './numerals.ts';

const RANGE = /^ ?(?:à|et|ou|to|and|or|-) ?$/u;
const HALF = /^(?:[^.,;:]{0,20}? (?:et demie?|and a half)(?!\p{L})| ?½)/u;

/** Multiplies numbers in digits by the scale words after them: `5 millions` is 5 000 000, and so may be the 5 in `5 à 6 millions`. */
export function attachScales(
  mentions: readonly NumberMention[],
  text: string,
  { scales }: Numerals,
): readonly NumberMention[] {
  const ordered = [...mentions].sort((left, right) => left.start - right.start);
  const scaled = ordered.map((mention) => {
    let factor = 1;
    let { end } = mention;
    let next = findScale(text, end, scales);
    while (next) {
      factor *= next.scale;
      end = next.end;
      next = findScale(text, end, scales);
    }
    return { mention, factor, end };
  });
  return scaled.map(({ mention, factor, end }, k) => {
    const following = scaled[k + 1];
    const inRange = following && RANGE.test(text.slice(end, following.mention.start)) ? following.factor : 1;
    const readings = mention.readings.flatMap((reading) => {
      const values = reading.map((value) => value * factor);
      const half = HALF.test(text.slice(end)) ? [values.map((value) => value + factor / 2)] : [];
      return [values, ...half, ...(factor === 1 && inRange > 1 ? [values.map((value) => value * inRange)] : [])];
    });
    return createMention(text.slice(mention.start, end), mention.start, readings, mention.required || factor > 1);
  });
}

function findScale(
  text: string,
  from: number,
  scales: Numerals['scales'],
): { readonly scale: number; readonly end: number } | undefined {
  const [found = '', word = ''] = /^[ -](?:de )?(\p{L}+)/u.exec(text.slice(from)) ?? [];
  const scale = scales.get(word.toLowerCase());
  return scale === undefined ? undefined : { scale, end: from + found.length };
}
