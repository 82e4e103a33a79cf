import type { GroupTexts } from '../rule.ts';

/** `ne` with its second half close by; `ne … que` (only) and a lone `ne` (expletive) deny nothing. */
const FRENCH_NEGATION =
  /(?<![\p{L}])n(?:e\s|['’])(?:[\p{L}'’-]+\s+){1,3}?(?:pas|jamais|aucune?|rien|personne|nullement)(?![\p{L}-])|(?<![\p{L}])(?:personne|aucune?(?:\s+[\p{L}'’-]+){1,4}|rien|jamais)\s+n(?:e\s|['’])|(?<![\p{L}])ne\s+(?:pas|jamais|rien)\s/iu;

/** English words that deny, or that a French negation may well become: `n'a pas pu` — `failed to`. */
const ENGLISH_NEGATION =
  /n['’]t\b|\b(?:not|cannot|no|nor|non|never|none|nothing|nobody|nowhere|neither|without|hardly|barely|scarcely|rarely|seldom|little|few|unable|fail\w*|lack\w*|den(?:y|ies|ied|ying|ial)|refus\w*|reject\w*|absen\w+|avoid\w*|prevent\w*|prohibit\w*|forb[ai]d\w*|ban(?:s|ned)?|instead|unless|except|miss\w*|far from|hate[ds]?|doubt\w*|ignor\w+|neglect\w*|withh[eo]ld\w*|devoid|\p{L}{3,}less(?<!unless)|non-?\p{L}+|un(?!i|de|to|til|less|like|fortunate)\p{L}{3,}|dis(?:agre|appro|beli|conn|contin|hon|integ|like|loy|obe|place|reg|resp|satis|trust)\p{L}+|in(?:ab|adeq|cap|compl|conclus|consist|corr|decis|dep|eff|elig|evit|suff|val|vis|tol|sens)\p{L}+|im(?:poss|prob|perf|mob)\p{L}+|il(?:leg|log)\p{L}+|ir(?:reg|rel|resp|rev)\p{L}+)\b/iu;

/** Finds a French negation of which no trace is left in English. */
export function checkNegation({ source, target }: GroupTexts): string | undefined {
  const [negation] = FRENCH_NEGATION.exec(source) ?? [];
  if (negation === undefined || ENGLISH_NEGATION.test(target)) return undefined;
  return `negation may be lost: "${negation.trim()}"`;
}
