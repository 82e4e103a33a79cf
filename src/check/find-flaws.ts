import type { GroupTexts, Rule } from './rule.ts';
import { checkAddition } from './rules/addition.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkDates } from './rules/dates.ts';
import { checkDirection } from './rules/direction.ts';
import { checkGlossary } from './rules/glossary.ts';
import { checkNames } from './rules/names.ts';
import { checkNegation } from './rules/negation.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkOmission } from './rules/omission.ts';
import { checkQuotes } from './rules/quotes.ts';
import { checkRepetition } from './rules/repetition.ts';
import { checkSpelling } from './rules/spelling.ts';
import { checkUnits } from './rules/units.ts';
import { checkUntranslated } from './rules/untranslated.ts';

/** Every rule by its name, which is its file's and its notices' too. */
export const RULES: Readonly<Record<string, Rule>> = {
  numbers: checkNumbers,
  dates: checkDates,
  units: checkUnits,
  names: checkNames,
  negation: checkNegation,
  direction: checkDirection,
  addresses: checkAddresses,
  repetition: checkRepetition,
  quotes: checkQuotes,
  omission: checkOmission,
  addition: checkAddition,
  untranslated: checkUntranslated,
  spelling: checkSpelling,
  characters: checkCharacters,
  glossary: checkGlossary,
};

/** What a rule found. */
export interface Flaw {
  readonly rule: string;
  readonly message: string;
}

/** What looks wrong, by rules of thumb, in one translation; empty where all seems well. */
export function findFlaws(texts: GroupTexts): readonly Flaw[] {
  return Object.entries(RULES).flatMap(([rule, check]): readonly Flaw[] => {
    const message = check(texts);
    return message === undefined ? [] : [{ rule, message }];
  });
}
