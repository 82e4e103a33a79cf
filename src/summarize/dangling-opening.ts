/** Pronouns and connectives that point back to the sentence before. */
const POINTS_BACK =
  /^(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|ces derni(?:er|ère)s(?! (?:jours|mois|temps|années|semaines|heures))|cette dernière|cela|ça|ceci|les deux|tou(?:s|tes) (?:les )?deux|l['’]une? et l['’]autre|l['’]intéressée?|c['’]est|c['’]était|ce (?:sera|fut|sont)|cependant|toutefois|néanmoins|pourtant|par ailleurs|en effet|de plus|en outre|de même|ainsi|donc|mais|et|ou|or|car|puis|ensuite|enfin|alors|du coup|d['’]où|d['’]ailleurs|d['’]autre part|d['’]autres|au contraire|à l['’]inverse|en revanche|en conséquence|par conséquent|c['’]est pourquoi|à son tour|à cet égard|de (?:son|leur) côté|(?:pour|quant à) (?:sa|leur) part|selon (?:lui|elle|eux|elles)|pour (?:lui|elle|eux|elles)|son|sa|ses|leurs?|parmi (?:eux|elles)|y|en (?:fait|réalité)|malgré (?:cela|tout)|dans ce (?:cadre|contexte)|à ce (?:sujet|titre|propos)|autrement dit|résultat)(?![\p{L}-])/iu;

/** `Il` that stands for nobody: `il y a`, `il faut`. */
const IMPERSONAL =
  /^(?:il (?:n['’])?(?:y (?:en )?(?:a|avait|aura|eut)|(?:ne )?(?:faut|fallait|faudra|faudrait)|pleut|pleuvait|neige|existe|suffit|est (?:possible|impossible|important|nécessaire|temps|rare|difficile|interdit))|c['’](?:est|était) (?:à|en|au|dans|avec|pour|sous|chez|près)|et si|ou bien)(?!\p{L})/iu;

/** `… », a-t-il déclaré`: a speaker without a name. */
const NAMELESS_SPEAKER = /["»”]\s*,?\s+[^"«“]*?(?<!\p{L})\p{L}+-(?:t-)?(?:ils?|elles?)(?!\p{L})/u;

const OPENING_MARKS = /^[\s«"“'‘(–—-]+/u;

/** Whether a French sentence cannot be understood without the one before it. */
export function hasDanglingOpening(text: string): boolean {
  const opening = text.replace(OPENING_MARKS, '');
  return (POINTS_BACK.test(opening) && !IMPERSONAL.test(opening)) || NAMELESS_SPEAKER.test(text);
}
