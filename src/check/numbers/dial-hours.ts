import type { Language } from '../../document/article.ts';
import type { NumberMention } from './number-mention.ts';
import { type HalfDay, readHour } from './read-clock.ts';

/** What stands before and after a number that is an hour of the day, from 1 to 12, and so tells the half that it is of. */
interface DialPattern {
  readonly half: HalfDay;
  readonly before: RegExp;
  readonly after: RegExp;
}

const ANYWHERE = /(?:)/u;

const PATTERNS: Readonly<Record<Language, readonly DialPattern[]>> = {
  fr: [
    { half: 'afternoon', before: ANYWHERE, after: /^ heures?(?: et (?:demie|quart))? (?:du soir|de l'après-midi)/iu },
    { half: 'morning', before: ANYWHERE, after: /^ heures?(?: et (?:demie|quart))? du matin/iu },
  ],
  en: [
    { half: 'morning', before: ANYWHERE, after: /^ ?a\.? ?m\b/iu },
    { half: 'afternoon', before: ANYWHERE, after: /^ ?p\.? ?m\b/iu },
    { half: 'either', before: ANYWHERE, after: /^ ?(?:to|and|or|-) ?[\d:.]{1,5} ?[ap]\.? ?m\b/iu },
    { half: 'either', before: ANYWHERE, after: /^ (?:o'clock|(?:in|on) the (?:afternoon|evening)|at night)/iu },
    {
      half: 'either',
      before: /(?<!\p{L})(?:at|until|till?|before|after|around) $/iu,
      // No amount: `at 3%`, `after 3 days`.
      after: /^(?! ?%| per ?cent| \p{L}+s(?!\p{L}))/iu,
    },
  ],
};

/** A number in words or plain digits with what it is on a clock of 24 hours, if `text` tells that it is an hour. */
export function readDialHour(mention: NumberMention, text: string, language: Language): NumberMention {
  // Unlike those with a mark of the clock: `8 a.m.`.
  if (!/^(?:\d+|\p{L}+)$/u.test(mention.text)) return mention;
  const [hour, ...rest] = mention.readings.flat();
  if (hour === undefined || rest.length > 0 || !Number.isInteger(hour) || hour < 1 || hour > 12) return mention;
  const [before, after] = [text.slice(0, mention.start), text.slice(mention.end)];
  const pattern = PATTERNS[language].find((one) => one.before.test(before) && one.after.test(after));
  return pattern ? { ...mention, readings: readHour(hour, pattern.half).map((value) => [value]) } : mention;
}
