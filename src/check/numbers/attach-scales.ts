import { findScale } from './find-scale.ts';
import { readHalf } from './halves.ts';
import { createMention, type NumberMention } from './number-mention.ts';
import type { Numerals } from './numerals.ts';

const RANGE = /^ ?(?:à|et|ou|to|and|or|-) ?$/u;

interface Scaled {
  readonly mention: NumberMention;
  readonly factor: number;
  readonly end: number;
}

/** Multiplies numbers in digits by the scale words after them: `5 millions` is 5 000 000, and so may be the 5 in `5 à 6 millions`. */
export function attachScales(
  mentions: readonly NumberMention[],
  text: string,
  numerals: Numerals,
): readonly NumberMention[] {
  const ordered = [...mentions].sort((left, right) => left.start - right.start);
  const scaled = ordered.map((mention) => scale(mention, text, numerals));
  return scaled.flatMap((one, k) => {
    const [before, following] = [scaled[k - 1], scaled[k + 1]];
    if (before && continues(before, one, text)) return [];
    const { mention, factor, end } = one;
    if (following && continues(one, following, text)) {
      const [whole, part] = [valueIn(one), valueIn(following)];
      return [
        createMention(text.slice(mention.start, following.end), mention.start, [[whole + part], [whole, part]], true),
      ];
    }
    const inRange = following && RANGE.test(text.slice(end, following.mention.start)) ? following.factor : 1;
    const readings = mention.readings.flatMap((reading) => {
      const values = reading.map((value) => value * factor);
      const [value] = values;
      const read =
        values.length === 1 && value !== undefined ? readHalf(value, factor, text, end, numerals) : undefined;
      return [
        ...(read?.map((half) => [half]) ?? [values]),
        ...(factor === 1 && inRange > 1 ? [values.map((value) => value * inRange)] : []),
      ];
    });
    return [createMention(text.slice(mention.start, end), mention.start, readings, mention.required || factor > 1)];
  });
}

function scale(mention: NumberMention, text: string, { scales }: Numerals): Scaled {
  let factor = 1;
  let { end } = mention;
  let next = findScale(text, end, scales);
  while (next) {
    factor *= next.scale;
    end = next.end;
    next = findScale(text, end, scales);
  }
  return { mention, factor, end };
}

/** Whether both are one number, as in `1 milliard 200 millions`. */
function continues(left: Scaled, right: Scaled, text: string): boolean {
  return (
    /^ (?:et |and )?$/u.test(text.slice(left.end, right.mention.start)) &&
    left.factor >= 1e6 &&
    right.factor > 1 &&
    valueIn(right) < left.factor
  );
}

function valueIn({ mention, factor }: Scaled): number {
  return (mention.readings[0]?.[0] ?? 0) * factor;
}
