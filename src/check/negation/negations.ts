import { holdsWord as holds, wholeWords as words } from '../lone/whole-words.ts';

/** A word between the halves of a negation, in quotation marks or not: `ne « menacent » pas`. */
const BETWEEN = '(?:[«“"]\\s?)?[\\p{L}\'’-]+(?:\\s?[»”"])?,?\\s+';

/** `pas` that denies nothing: `pas seulement`, `pas de doute`. */
const PAS = "pas(?! seulement|,? peut| sans savoir| (?:de|l['’]ombre d['’]un) doute| de quoi)";

/** `n'est pas que`: not only that. After other verbs a clause follows: `ne croit pas que`. */
const NOT_ONLY = '(?!(?<=(?<!\\p{L})(?:a|est|ait|fai[ts]|font)\\spas) que\\s)';

/** `pouvoir` and some verbs of its kind do without a second half: `ne peut se permettre`. */
const AUXILIARIES =
  'p(?:eu[tx]|euvent|ouvai(?:t|ent)|ouv(?:ons|ez)|ourr(?:a|ont|ait|aient|ions|ons)|u(?=\\s))|o(?:nt|n) pu|a pu|ose(?:nt)?|saurai(?:t|ent)|cesse(?:nt)?';

/** `ne` with its second half close by; `ne … que` (only) and a lone `ne` (expletive) deny nothing. */
export const FRENCH_NEGATIONS = words(
  `n(?:e\\s|['’])(?!en\\s[\\p{L}'’-]+\\spas\\smoins|vous\\sy\\strompez)(?:${BETWEEN}){1,5}?(?:[«“"]\\s?)?(?:${PAS}${NOT_ONLY}|jamais|(?:d['’])?aucune?(?:ment)?(?! doute)|ni|rien|personne|nullement|guère|plus(?! que| de \\d))(?!-)`,
  `n(?:e\\s|['’])(?:(?:en|y|se|s['’]|l['’])\\s?)?(?:${AUXILIARIES})(?=\\s(?!que(?!\\p{L})|qu['’]|(?:y avoir|être|se produire|faire|mener|donner|venir) qu)(?:(?:[mts]e|les?|la|l(?:eu|u)[ir]|[nv]ous|y|en) |[mstl]['’])?\\p{L}*(?:er|ir|re|oir|é|ue?)(?!\\p{L}))`,
  'non pas|et non(?! seulement| plus)|, non(?! seulement| plus| loin)',
  "(?:personne|aucune?(?:\\s+[\\p{L}\\d'’\"“”-]+){1,6}|(?<!comme si de )rien|jamais)\\s+n(?:e|['’]\\p{L}+)",
  "(?:personne (?:dans|de|en|à|parmi)|rien (?:de|d['’]autre|dans))(?:\\s+[\\p{L}'’-]+){1,4}\\s+n(?:e|['’]\\p{L}+)",
  'ne\\s+(?:pas|jamais|rien)',
  // As people speak: `c'est pas vrai`.
  "(?:c['’]est|c['’]était|j['’]ai|t['’]as|on a|il a|ils ont|y a|suis|faut|peut|peux|va|sais|veux|veut|sont)\\spas(?! seulement| que\\s|,? peut| de doute| mal)",
);

/**
 * Other French words that an English negation may stand for: `il ignore` — `he does not know`. Only such as rather stand
 * for one than happen to be near it (News Commentary, newstest2011): `peu`, `plus`, `refuser` do not.
 */
export const FRENCH_HINTS = words(
  "n(?=['’](?!importe|ont? pas moins|(?:y )?[\\p{L}]+ (?:[\\p{L}'’-]+ )?qu(?:e\\s|['’])))|ne(?!\\s[\\p{L}'’-]+\\s(?:[\\p{L}'’-]+\\s)?qu(?:e\\s|['’]))|pas|non|sans(?! doute)|ni|nul(?:le)?s?|jamais|rien|aucune?s?|personne|guère|sauf|sinon|faute|rarement|vain|défaut|n°|no",
  '(?:ignor|absen|cess|dépourvu|rejet|annul|oubli|exclu|échou)\\p{L}*',
  'i[mnlr](?:possib|capab|util|connu|suffi|acce|compr|exist|certain|adapt|exact|offens|contest|décis|changé|volont|visib|correct|stab|croyab|cess|signif)\\p{L}*',
  '(?:anti|ex-|mécon|dés?(?:activ|agré|appr|intér|ordre|obéi))\\p{L}*',
);

/** English words that deny by themselves. */
export const ENGLISH_NEGATIONS =
  /n['’]t(?!\p{L}| (?:you|he|she|it|they|we|I)(?!\p{L}))|(?<!\p{L})(?:(?<!(?:if|whether or) )not(?! only| least)|cannot|no(?! longer| later| less| more| fewer| matter| doubt| wonder| small| other|\. ?\d)|no longer|never|none|nothing|nobody|no-one|nowhere(?! near)|neither)(?!\p{L})/giu;

/** English words that a French negation may well become: `n'a pas pu` — `failed to`. */
export const ENGLISH_HINTS = words(
  "\\p{L}+n['’]t|non?|not|nor|only|else|limited|short|without|hardly|barely|scarcely|rarely|seldom|little|few|unable|far from|instead|rather|unless|until|except|devoid|against|finite|nowhere",
  '(?:avoid|fail|lack|oppos|violat|resist|stop|remain|refus|reject|absen|prevent|prohibit|forb[ai]d|miss|doubt|ignor|neglect|withh[eo]ld)\\p{L}*|den(?:y|ies|ied|ying|ial)|ban(?:s|ned)?|hate[ds]?',
  '\\p{L}{3,}less(?<!unless)|non-?\\p{L}+|un(?!i|de|to|anim|cle(?!a)|employ|til|less|like|fortunate)\\p{L}{3,}',
  'dis(?:agre|appro|beli|conn|contin|hon|integ|like|loy|obe|place|reg|resp|satis|trust)\\p{L}+',
  'in(?:ab|adeq|cap|compl|conclus|consist|corr|decis|dep|eff|esc|elig|evit|suff|val|vis|tol|sens)\\p{L}+|i(?:m(?:poss|prob|perf|mob)|l(?:leg|log)|r(?:reg|rel|resp|rev))\\p{L}+',
);

/** What the function words among the hints translate: where the other text has it, they stand for that. */
export const HINT_COUNTERPARTS: ReadonlyMap<string, RegExp> = new Map([
  ['without', holds('sans')],
  ['nor', holds('ni')],
  ['only', holds('seule?s?', 'seulement', 'uniquement', "qu['’]", 'que')],
  ['little', holds('peu', 'petite?s?')],
  ['few', holds('peu', 'quelques')],
  ['rather', holds('plutôt')],
  ['instead', holds('plutôt', 'lieu')],
  ['against', holds('contre')],
  ['until', holds("jusqu['’]", 'jusque')],
  ['else', holds('autres?', 'ailleurs', 'sinon')],
  ['short', holds('courte?s?', 'bref', 'brève')],
  ['sans', holds('without')],
  ['ni', holds('nor')],
  ['sauf', holds('except', 'unless')],
]);
