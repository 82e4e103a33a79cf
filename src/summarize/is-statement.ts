import { countWords } from './count-words.ts';
import { hasVerb, STATES } from './finite-verbs.ts';
import { openQuotations } from './join-quotations.ts';

const MIN_WORDS = 4;

/** A full stop, perhaps with closing marks or a note's number after it. */
const ENDS = /[.!?…](?:\s*[»"”’)\]])*(?:\[\d+\])?$/u;

const BEGINS = /^[\s«"“‘(–—-]*[\p{Lu}\p{N}]/u;

/** What stands around an article instead of in it: credits, links, bylines; in small letters, as `/iu` takes much longer to compile. */
const FURNITURE =
  /^(?:\(?(?:photos?|images?|illustration|vidéos?|crédits?|légende|sources?|graphique)\b.{0,3}[:/©]|lire (?:aussi|également)|(?:à|a) (?:lire|voir|écouter)\b|voir aussi|publié(?:e|s)? (?:le|à|par)|mise? à jour|modifié le|copyright|tous droits|propos recueillis|abonnez|inscrivez|cliquez|suivez|partage[rz]|retrouvez)|©|(?:photos?|images?|picture|credit|source|graphic|illustration)\b.{0,10}[:/©]|(?:read|see|watch|listen) (?:also|more)\b|also read|published (?:on|by)|updated (?:on|at)|all rights reserved|(?:subscribe|sign up|click|follow us|share this)\b|\((?:afp|reuters|ap)\b[^)]*\)\.?$/u;

/** `extraditionSelon`, `FrançaisSur`: a subheading or a credit run into the sentence after it; `BlackRock` is a name. */
const RUN_TOGETHER =
  /(?<!\p{L})(?:\p{Ll}{3,}\p{Lu}\p{Ll}|\p{Lu}\p{Ll}+(?:En|Sur|Les?|La|Une?|Dans|Pour|Selon|Ils?|Elles?|Ce|Cet|Cette|Mais|Et|Aux?|Des|Depuis|The|This)(?!\p{L}))/u;

/** `Une décision assumée par la mairie.`: a subject and a participle. */
const VERBLESS = /^(?:une?|des) .*\p{L}{2}(?:é|i|u|is|it)e?s? par (?!\p{L}+er )/u;
const MAX_VERBLESS_WORDS = 12;

/** `Des images qui rappellent la crue.`: a subject with no more than a clause. */
const CLAUSE_ONLY = /^(?:une?|des) \p{L}+ (?:qui|que|dont) /u;

/** The words that a date and the place before it are made of. */
const DATE_WORDS =
  /(?<![\p{L}\d])(?:le|à|du|au|de|midi|minuit|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|at|on|the|a\.?m|p\.?m|\d{1,2}(?:st|nd|rd|th)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|heures?|\d{1,2}\s?h(?:\s?\d{2})?|\d{1,2}(?:er)?|\d{4})(?![\p{L}\d])/gu;

/**
 * Whether a sentence, French or English, says something by itself: no fragment, no date line, no credit, no half of a
 * quotation, nothing run into it.
 */
export function isStatement(text: string): boolean {
  const small = text.toLowerCase();
  return (
    countWords(text) >= MIN_WORDS &&
    ENDS.test(text) &&
    BEGINS.test(text) &&
    !FURNITURE.test(small) &&
    !RUN_TOGETHER.test(text) &&
    !isDateLine(small) &&
    !isVerbless(text, small) &&
    openQuotations(text) === 0
  );
}

function isVerbless(text: string, small: string): boolean {
  if (CLAUSE_ONLY.test(small) && !STATES.fr.test(text)) return true;
  return VERBLESS.test(small) && countWords(text) <= MAX_VERBLESS_WORDS && !hasVerb(text, 'fr');
}

/** `Minsk, le 12 mars 2025 à 9 h 30.`: a date, and hardly anything besides. */
function isDateLine(small: string): boolean {
  const rest = small.replace(DATE_WORDS, '');
  return rest !== small && countWords(rest.replace(/[^\p{L}\s]/gu, '')) <= 1;
}
