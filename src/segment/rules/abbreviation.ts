import type { Language } from '../../document/article.ts';
import type { BoundaryRule } from './boundary-rule.ts';

/** Abbreviations that what they belong to follows. Those that may end a sentence, such as etc. or U.S., are not here. */
const ABBREVIATIONS: Readonly<Record<Language, RegExp>> = {
  fr: endsWithOneOf(
    'M MM Mme Mmes Mlle Mlles Dr Drs Pr Prs Me Mes Mgr St Ste Sts Gal Cdt Cne Cl Lt Col',
    'av apr art al bd boul chap cf col coll dép dir éd env ex fasc fig hab ibid id inf ill',
    'janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim',
    'n no nos nº n° p pp par ref réf sq sqq suiv sup t tél tome trad v vol vs c.-à-d i.e',
  ),
  en: endsWithOneOf(
    'Mr Mrs Ms Messrs Dr Drs Prof Rev Hon Gen Col Capt Cpt Lt Sgt Cmdr Adm Gov Sen Rep Pres St Sts Mt Ft',
    'No Nos vs e.g i.e cf al fig Fig vol Vol pp p ch approx ca est',
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  ),
};

function endsWithOneOf(...lists: readonly string[]): RegExp {
  const words = lists
    .join(' ')
    .split(' ')
    .map((word) => word.replaceAll('.', '\\.'));
  return new RegExp(`(?:^|[\\s(«“"'’[-])(?:${words.join('|')})\\.$`, 'u');
}

/** `18 h. 30`: hours end a sentence unless minutes follow. */
const HOURS = /\d\s*(?:h|min)\.$/u;

/** `M. Petit`, `art. 12`, `env. 300`, `Mr. Smith`, `No. 10`. */
export const joinsAbbreviation: BoundaryRule = ({ left, right, language }) =>
  ABBREVIATIONS[language].test(left) || (HOURS.test(left) && /^\d/u.test(right));
