import { type Numerals, parseWords, parseWordValues } from './numerals.ts';

/** How English writes numbers. */
export const ENGLISH_NUMERALS: Numerals = {
  units: parseWords(
    `zero 0, one 1, a 1, an 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11,
     twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20,
     thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90`,
  ),
  scales: parseWords(
    `hundred 100, hundreds 100, thousand 1000, thousands 1000, million 1e6, millions 1e6, billion 1e9, billions 1e9,
     trillion 1e12, trillions 1e12, dozen 12, dozens 12`,
  ),
  ordinals: parseWords('first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9'),
  idioms: /(?!)/gu,
  implied: parseWordValues(
    `first 1, firstly 1, once 1, single 1, sole 1, only 1, second 2, secondly 2, twice 2, both 2, pair 2, pairs 2, couple 2, couples 2,
     double 2, doubles 2, doubled 2, doubling 2, half 2 0.5 30 50, halves 2, halved 2, twin 2, twins 2, two-thirds 2 3, either 2, neither 2, bilateral 2, dual 2, duo 2, third 3, thirds 3, thirdly 3,
     triple 3, tripled 3, thrice 3, trio 3, threefold 3, quarter 4 3 15, quarters 4, quarterly 3, fourth 4, fifth 5, sixth 6, seventh 7,
     eighth 8, ninth 9, tenth 10, eleventh 11, twelfth 12, thirteenth 13, fourteenth 14, fifteenth 15, sixteenth 16,
     seventeenth 17, eighteenth 18, nineteenth 19, twentieth 20, thirtieth 30, fortieth 40, fiftieth 50, hundredth 100,
     thousandth 1000, twenties 20, thirties 30, forties 40, fifties 50, sixties 60, seventies 70, eighties 80, nineties 90,
     decade 10, decades 10, century 100, centuries 100, centenary 100, millennium 1000, week 7 8, weekly 7, fortnight 14 15 2, day 24,
     daily 24, weekend 2, noon 12, midday 12, midnight 0 12 24, nil 0, no 0, none 0, teenager 13, january 1, february 2, march 3, april 4, may 5, june 6,
     july 7, august 8, september 9, october 10, november 11, december 12, bicentenary 200`,
  ),
  vague: new Set(['hundreds', 'thousands', 'millions', 'billions', 'trillions', 'dozen', 'dozens']),
  joiner: 'and',
  thousandsMarks: ' ,',
  clockTimes: /(?<![\d,.])(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.? ?m\b\.?/giu,
  halfDay: (told) => (told === undefined ? 'either' : told.toLowerCase() === 'a' ? 'morning' : 'afternoon'),
  decades: /(?!)/u,
};
