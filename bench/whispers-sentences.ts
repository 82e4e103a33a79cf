/** What a sentence holds that must come through, and how its English is known. */
export interface Expectation {
  readonly kind: 'name' | 'number' | 'date' | 'currency' | 'quotation' | 'negation';
  readonly pattern: RegExp;
}

export interface WhisperedSentence {
  readonly french: string;
  readonly expectations: readonly Expectation[];
}

type Random = () => number;

const NAMES = [
  'Nadia Berthelot',
  'Piotr Zawadzki',
  'Ingrid Solheim',
  'Kwame Asante',
  'Lucie Garnier',
  'Tomás Ibarra',
  'Aïcha Benali',
  'Henri Vasseur',
  'Yuki Moriyama',
  'Clara Lindqvist',
];
const PLACES = [
  'Quimper',
  'Tarbes',
  'Ljubljana',
  'Bergen',
  'Ouagadougou',
  'Mulhouse',
  'Valparaiso',
  'Gdansk',
  'Nantes',
  'Tampere',
];
const MONTHS = {
  janvier: 'January',
  mars: 'March',
  avril: 'April',
  juin: 'June',
  juillet: 'July',
  août: 'August',
  octobre: 'October',
  décembre: 'December',
};
const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ["d'euros", /euro|€|EUR/iu],
  ['de dollars', /dollar|\$|USD/iu],
  ['de francs suisses', /swiss francs?|CHF/iu],
  ['de livres sterling', /pounds?|£|sterling|GBP/iu],
];
const QUOTED = ['La route sera longue', 'Tout est prêt', 'Le temps presse', 'Chacun fera sa part', 'La ville a changé'];

/** `count` French sentences made of names, figures, dates, sums, quotations and negations; the same for the same seed. */
export function whisperedSentences(count: number, seed: number): readonly WhisperedSentence[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, k) => (TEMPLATES[k % TEMPLATES.length] as Template)(random));
}

/** The kinds of which `english` keeps what it should, and of which it does not. */
export function judgeWhisper(sentence: WhisperedSentence, english: string) {
  return sentence.expectations.map(({ kind, pattern }) => ({ kind, survived: pattern.test(english) }));
}

type Template = (random: Random) => WhisperedSentence;

const TEMPLATES: readonly Template[] = [
  (r) => {
    const [name, place, day] = [named(r), placed(r), dated(r)];
    return join(`${name.french} quittera ${place.french} le ${day.french}.`, name, place, day);
  },
  (r) => {
    const [count, place] = [counted(r), placed(r)];
    return join(`Environ ${count.french} voyageurs passent chaque jour par la gare de ${place.french}.`, count, place);
  },
  (r) => {
    const [sum, name] = [paid(r), named(r)];
    return join(`Le projet coûtera ${sum.french}, selon ${name.french}.`, sum, name);
  },
  (r) => {
    const [quotation, name] = [quoted(r), named(r)];
    return join(`${quotation.french}, a expliqué ${name.french}.`, quotation, name);
  },
  (r) => {
    const [name, negation, day] = [named(r), negated(), dated(r)];
    return join(`${name.french} n'a pas reçu la lettre du ${day.french}.`, name, negation, day);
  },
  (r) => {
    const [place, negation, count] = [placed(r), negated(), counted(r)];
    return join(`À ${place.french}, personne n'a compté les ${count.french} visiteurs.`, place, negation, count);
  },
  (r) => {
    const [sum, negation] = [paid(r), negated()];
    return join(`L'entreprise n'a jamais remboursé ces ${sum.french}.`, sum, negation);
  },
  (r) => {
    const [day, quotation, name] = [dated(r), quoted(r), named(r)];
    return join(`Le ${day.french}, ${name.french} a écrit : ${quotation.french}.`, day, quotation, name);
  },
];

interface Part extends Expectation {
  readonly french: string;
}

function join(french: string, ...expectations: readonly Part[]): WhisperedSentence {
  return { french, expectations };
}

function named(random: Random): Part {
  const name = pick(random, NAMES);
  return { french: name, kind: 'name', pattern: literal(name) };
}

function placed(random: Random): Part {
  const place = pick(random, PLACES);
  return { french: place, kind: 'name', pattern: literal(place) };
}

function counted(random: Random): Part {
  const count = 1000 + Math.floor(random() * 90_000);
  const [thousands, rest] = [Math.floor(count / 1000), String(count % 1000).padStart(3, '0')];
  return {
    french: `${thousands} ${rest}`,
    kind: 'number',
    pattern: new RegExp(`\\b${thousands}[,. ]?${rest}\\b`, 'u'),
  };
}

function dated(random: Random): Part {
  const [french, english] = pick(random, Object.entries(MONTHS));
  const [day, year] = [2 + Math.floor(random() * 27), 1950 + Math.floor(random() * 80)];
  const patterns = [
    `\\b${day}(?:th|nd|rd|st)?(?: of)? ${english},? ${year}`,
    `${english} ${day}(?:th|nd|rd|st)?,? ${year}`,
  ];
  return { french: `${day} ${french} ${year}`, kind: 'date', pattern: new RegExp(patterns.join('|'), 'u') };
}

function paid(random: Random): Part {
  const [currency, symbol] = pick(random, CURRENCIES);
  const [whole, tenth] = [2 + Math.floor(random() * 90), 1 + Math.floor(random() * 9)];
  const amount = `(?=.*\\b${whole}\\.${tenth} (?:million|m\\b))(?=.*(?:${symbol.source}))`;
  return { french: `${whole},${tenth} millions ${currency}`, kind: 'currency', pattern: new RegExp(amount, 'iu') };
}

function quoted(random: Random): Part {
  return { french: `« ${pick(random, QUOTED)} »`, kind: 'quotation', pattern: /["“][^"“”]{5,}["”]/u };
}

function negated(): Part {
  return { french: '', kind: 'negation', pattern: /\b(?:not|no|no one|nobody|never|none|nothing|without)\b|n't\b/iu };
}

function literal(text: string): RegExp {
  return new RegExp(text.replaceAll(/[^\p{L}\d ]/gu, '\\$&'), 'u');
}

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[Math.floor(random() * choices.length)] as T;
}

/** Numbers in [0, 1) by a linear congruential generator (Numerical Recipes' constants). */
function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
