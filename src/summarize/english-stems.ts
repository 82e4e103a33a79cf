import { withoutAccents } from '../document/fold.ts';

const STOP_WORDS = new Set(
  `a about above after again against ago all almost along already also although always am among an and another any are
  around as at back be because been before being below between both but by can cannot could d did do does doing done down
  during each either else enough even ever every few first for from further get got had has have having he her here hers
  herself him himself his how however i if in indeed into is it its itself just last least less ll m made make makes many
  may me might more most much must my myself near neither never no nor not now of off often on once one only or other
  others our ours out over own per perhaps quite rather re really s same say says said several shall she should since so
  some still such t than that the their theirs them themselves then there these they this those though three through thus
  to together too toward towards two under until up upon us use used using usually ve very was way we well were what when
  where whether which while who whom whose why will with within without would year years yes yet you your yours
  told added announced explained according spokesman spokeswoman
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/u),
);

/** Longest first, so that `ations` is not left with an `ation`. */
const SUFFIXES =
  /(?:ational|ization|isation|fulness|ousness|iveness|ations?|ments?|ness|ities|ity|ances?|ences?|ings?|ically|ies|ied|ers?|ors?|edly|ed|ally|al|ive|ous|ic|ly|es|e|s|y)$/u;

/** The content words of an English text, each cut back to a stem; good enough to compare sentences, not to read. */
export function englishStems(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word) && (word.length > 1 || /\p{N}/u.test(word))).map(stem);
}

function stem(word: string): string {
  const bare = word.replace(SUFFIXES, '');
  return withoutAccents(bare.length >= 3 ? bare : word);
}
