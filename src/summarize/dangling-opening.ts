import type { Language } from '../document/article.ts';
import { STATES } from './finite-verbs.ts';

/** Pronouns and connectives that point back to the sentence before. For small letters, as `/iu` takes much longer to compile. */
const FRENCH_POINTS_BACK =
  /^(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|ces derni(?:er|ère)s(?! (?:jours|mois|temps|années|semaines|heures))|cette dernière|cela|ça|ceci|les deux|tou(?:s|tes) (?:les )?deux|l['’]une? et l['’]autre|l['’]intéressée?|c['’]est|c['’]était|ce (?:sera|fut|sont)|cependant|toutefois|néanmoins|pourtant|par ailleurs|en effet|de plus|en outre|de même|ainsi|donc|mais|et|ou|or|car|puis|ensuite|enfin|alors|du coup|d['’]où|d['’]ailleurs|d['’]autre part|d['’]autres|au contraire|à l['’]inverse|en revanche|en conséquence|par conséquent|c['’]est pourquoi|à son tour|à cet égard|de (?:son|leur) côté|(?:pour|quant à) (?:sa|leur) part|selon (?:lui|elle|eux|elles)|pour (?:lui|elle|eux|elles)|son|sa|ses|leurs?|parmi (?:eux|elles)|y|en (?:fait|réalité)|malgré (?:cela|tout)|dans ce (?:cadre|contexte)|à ce (?:sujet|titre|propos)|autrement dit|résultat|d['’]ici là|entre-temps|en attendant|pour autant|de fait|du reste|(?:un|une) autre|l['’]autre|les autres|dès lors|pour ce faire|à cette occasion|le même jour|ce jour-là|à l['’]époque)(?![\p{L}-])/u;

/** `Il` that stands for nobody: `il y a`, `il faut`. */
const FRENCH_IMPERSONAL =
  /^(?:il (?:n['’])?(?:y (?:en )?(?:a|avait|aura|eut)|(?:ne )?(?:faut|fallait|faudra|faudrait)|pleut|pleuvait|neige|existe|suffit|est (?:possible|impossible|important|nécessaire|temps|rare|difficile|interdit))|c['’](?:est|était) (?:à|en|au|dans|avec|pour|sous|chez|près)|et si|ou bien)(?!\p{L})/u;

/** `Cette enveloppe …` means one that was spoken of; `cette semaine` does not, nor does `cet article`. */
const FRENCH_DEMONSTRATIVE =
  /^(?:(?:à|a|dans|sur|pour|avec|de|sous|par|depuis|après|avant|lors de|face à|malgré) )?(?:ce|cet|cette|ces) (?!(?:derni(?:er|ère)s? )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|après-midi|nuit|jours?|semaines?|week-end|mois|trimestre|semestre|années?|saison|printemps|été|automne|hiver|fois|temps|heures?|article|étude|travail|papier)(?!\p{L}))\p{Ll}{3,}/u;

/** `… a dit M. Durand`: the press gives a first name or an office where it names someone first. */
const BARE_TITLE: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![\p{L}-])(?:MM?\.|Mmes?|Mlles?) (?:d[eu]s? |d['’]|la |le )*\p{Lu}[\p{L}'’-]+(?![\p{L}'’-]| \p{Lu}|,)/u,
  en: /(?<![\p{L}-])(?:Mr|Mrs|Ms)\.? (?:de |la |van |von )*\p{Lu}[\p{L}'’-]+(?![\p{L}'’-]| \p{Lu}|,)/u,
};

/** `… », a-t-il déclaré`: a speaker without a name. */
const FRENCH_NAMELESS_SPEAKER = /["»”]\s*,?\s+[^"«“]*?(?<!\p{L})\p{L}+-(?:t-)?(?:ils?|elles?)(?!\p{L})/u;

/** `Anna "y a droit"`: words of a quotation whose beginning is not quoted. */
const FRENCH_QUOTED_MIDDLE = /(?<=\p{L} )["«“]\s?(?:y|en) (?:a|ai|ont|est|avait|était)(?!\p{L})/u;

const ENGLISH_POINTS_BACK =
  /^(?:he|she|they|it|this|these|those|that|the (?:former|latter|two|pair|same)|both(?! the)|however|nevertheless|nonetheless|moreover|furthermore|in addition|additionally|besides|also|thus|therefore|hence|consequently|as a (?:result|consequence)|and|but|or|so|yet|then|for (?:this|that|example|instance)|in (?:contrast|particular|turn|this (?:way|case|context|respect)|that case|fact)|by contrast|on the (?:other hand|contrary)|conversely|instead|meanwhile|similarly|likewise|otherwise|specifically|afterwards?|later|finally|his|her|their|its|one of (?:them|these|those)|some of (?:them|these)|such|according to (?:him|her|them)|for (?:his|her|their) part|in other words|until then|at (?:that|the) time|that day|on that occasion|to (?:this|that) end|among them)(?![\p{L}-])/u;

/** `It` that stands for nothing, `this` that names what it means, `his` after a name in the same words. */
const ENGLISH_IMPERSONAL =
  /^(?:it (?:is|was|will be|would be|has been) (?:\p{L}+ )?(?:that|to|possible|impossible|important|necessary|difficult|hard|known|not known|unclear|clear|likely|unlikely)|it (?:rained|snowed|takes|took)|(?:in )?(?:this|these) (?:papers?|works?|articles?|studies|study|reports?|paragraph|week|weekend|month|year|morning|afternoon|evening|summer|winter|spring|autumn|fall)|that (?:day|night)|later (?:this|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))|both (?:sides|countries|parties))(?!\p{L})/u;

const ENGLISH_NAMELESS_SPEAKER =
  /["”]\s*,?\s+(?:(?:he|she|they) (?:also )?(?:said|says|added|adds|told|wrote|explained|asked|insisted|warned|continued|noted)|(?:said|added|says) (?:he|she|they))(?!\p{L})/iu;

/** `Vêtus d'orange, ils ont …`: a subject that nobody was named for. */
const LATER_PRONOUN: Readonly<Record<Language, RegExp>> = {
  fr: /^[^.;:!?«»"“”]{1,120}?, (?:ils|elles?|il(?! (?:n['’])?(?:y |faut|s['’]agit|est (?:possible|important|nécessaire)))) /u,
  en: /^[^.;:!?«»"“”]{1,120}?, (?:he|she|they) /u,
};

/** `Né à Lyon, Paul Durand, il …` is rare: a name right after a comma is who is meant. */
const NAME_AS_SUBJECT = /, \p{Lu}\p{Ll}+ \p{Lu}/u;

const OPENING_MARKS = /^[\s«"“'‘(–—-]+/u;

/** What makes a sentence point back, and what only looks like it. */
interface Openings {
  readonly back: readonly RegExp[];
  readonly not: RegExp;
  /** Anywhere in the sentence, marks and all. */
  readonly elsewhere: readonly RegExp[];
}

const OPENINGS: Readonly<Record<Language, Openings>> = {
  fr: {
    back: [FRENCH_POINTS_BACK, FRENCH_DEMONSTRATIVE],
    not: FRENCH_IMPERSONAL,
    elsewhere: [BARE_TITLE.fr, FRENCH_NAMELESS_SPEAKER, FRENCH_QUOTED_MIDDLE],
  },
  en: { back: [ENGLISH_POINTS_BACK], not: ENGLISH_IMPERSONAL, elsewhere: [BARE_TITLE.en, ENGLISH_NAMELESS_SPEAKER] },
};

/** Whether a sentence cannot be understood without the one before it. */
export function hasDanglingOpening(text: string, language: Language): boolean {
  const { back, not, elsewhere } = OPENINGS[language];
  const opening = text.replace(OPENING_MARKS, '');
  const small = opening.toLowerCase();
  if (back.some((pattern) => pattern.test(small)) && !not.test(small)) return true;
  if (elsewhere.some((pattern) => pattern.test(text))) return true;
  const [before] = LATER_PRONOUN[language].exec(opening) ?? [];
  return before !== undefined && !STATES[language].test(before) && !NAME_AS_SUBJECT.test(before);
}
