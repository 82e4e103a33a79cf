import type { Language } from '../../document/article.ts';
import { startsLikeSentence } from '../starts-like-sentence.ts';
import type { BoundaryRule } from './boundary-rule.ts';

/** Abbreviations that what they belong to always follows; English texts about France keep some of the French ones. */
const OPEN: Readonly<Record<Language, RegExp>> = {
  fr: endsWithOneOf(
    'M MM Mme Mmes Mlle Mlles Dr Drs Pr Prs Me Mes Mgr St Ste Sts Sté Gal Cdt Cne Lt Col',
    'av apr ap bd boul cf dir éd env trad vs p.ex i.e c.-à-d',
  ),
  en: endsWithOneOf(
    'Mr Mrs Ms Messrs Dr Drs Prof Rev Hon Gen Col Capt Cpt Lt Sgt Cmdr Adm Gov Sen Rep Pres Mt Ft',
    'vs e.g i.e cf approx Pr Prs Mme Mmes Mlle Mlles Mgr av env',
  ),
};

/** Abbreviations before a number, but words of their own before anything else: `sept. 2020`, `Ils étaient sept.` */
const NUMBERED: Readonly<Record<Language, RegExp>> = {
  fr: endsWithOneOf(
    'alin art al c ca ch chap col fasc fig fol liv max min n no nos nº n° op p pl pp par réf sect t tab tél th tome vol v',
    'janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim',
  ),
  en: endsWithOneOf(
    'art c ca ch chap est fig fol max min no nos op p pp par sec vol v',
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  ),
};

/** Abbreviations that may end a sentence; what follows tells. */
const CLOSING: Readonly<Record<Language, RegExp>> = {
  fr: endsWithOneOf('ex Cie coll dép hab prof'),
  en: endsWithOneOf('St Sts Inc Ltd Corp Co Jr Sr Bros Ph.D'),
};

function endsWithOneOf(...lists: readonly string[]): RegExp {
  const words = lists.join(' ').split(' ').map(inEitherCase);
  return new RegExp(`(?:^|[\\s(«“"'’[-])(?:${words.join('|')})\\.$`, 'u');
}

/** A pattern for `word`, whose first letter, if small, may also be a capital: `art` is `Art` at a beginning. */
function inEitherCase(word: string): string {
  const [first = ''] = word;
  const capital = first.toUpperCase();
  const rest = word.slice(first.length).replaceAll('.', '\\.\\s?');
  return first === capital ? first + rest : `[${first}${capital}]${rest}`;
}

/** A capital before an apostrophe is a word: `L'art. L'homme`. */
const NUMBER_OR_NUMERAL = /^(?:\d|[IVXLC]+(?![\p{L}'’]))/u;

/** `18 h. 30`: hours end a sentence unless minutes follow. */
const HOURS = /\d\s*(?:h|min)\.$/u;
const CLOCK = /\b[ap]\.m\.$/u;
const DAY_OR_ZONE = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4})\b/u;

/** `M. Petit`, `art. 12`, `p. ex. Paris`, `Mr. Smith`, `No. 10`, `5 p.m. EST`. */
export const joinsAbbreviation: BoundaryRule = ({ left, right, language }) => {
  if (OPEN[language].test(left)) return true;
  if (NUMBERED[language].test(left)) return (language === 'fr' ? NUMBER_OR_NUMERAL : /^\d/u).test(right);
  if (CLOSING[language].test(left)) return !startsLikeSentence(right, language);
  return (HOURS.test(left) && /^\d/u.test(right)) || (CLOCK.test(left) && DAY_OR_ZONE.test(right));
};
