import { withoutAccents } from '../document/fold.ts';

const STOP_WORDS = new Set(
  `a afin ai ainsi alors après as au aucun aucune aujourd aura aurait aussi autre autres aux avaient avait avant avec
  avoir ayant beaucoup bien ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment contre d dans
  de déjà depuis des deux devant dit dix doit donc dont du durant elle elles en encore enfin entre es est et étaient
  était étant été être eu eux faire fait faut fois font hier hors ici il ils j je jusqu juste l la là le les leur leurs
  lors lorsqu lorsque lui m ma mais me même mêmes mes moi moins mon n ne ni non nos notre nous on ont or ou où par parce
  parmi pas pendant peu peut peuvent plus plusieurs plutôt pour pourrait pourquoi près puis qu quand que quel quelle
  quelles quelque quelques quels qui quoi s sa sans se selon sera seront ses si soit son sont sous sur t ta tandis te tel
  telle telles tels tes toi ton toujours tous tout toute toutes très trop tu un une vers via voir vos votre vous y
  déclaré déclare affirmé expliqué ajouté indiqué annoncé estimé précisé assuré souligné
  lundi mardi mercredi jeudi vendredi samedi dimanche`.split(/\s+/u),
);

/** Longest first, so that `ations` is not left with an `ation`. */
const SUFFIXES =
  /(?:issements?|issement|atrices?|ateurs?|ations?|ements?|ences?|ances?|euses?|eux|ités?|ives?|ifs?|ables?|ibles?|ismes?|istes?|aient|eront|erait|ions?|antes?|ants?|ées?|és?|er|ent|ait|aux|ales?|als?|iennes?|iens?|es|e|s|x)$/u;

/** The content words of a French text, each cut back to a stem; good enough to compare sentences, not to read. */
export function frenchStems(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word) && (word.length > 1 || /\p{N}/u.test(word))).map(stem);
}

function stem(word: string): string {
  const bare = word.replace(SUFFIXES, '');
  return withoutAccents(bare.length >= 3 ? bare : word);
}
