import type { Span } from '../../document/span.ts';

/** A capital inside a sentence, after a word: one after a full stop, a quote or a colon may open a sentence. */
const INSIDE = /(?<=(?:[\p{L}\d,;)»]|(?<!\p{L})(?:MM?|Dr|Pr)\.) )(?:[dlDL]['’])?(\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{L}+)*)/gu;

/** The first word where a verb comes at once, or an age: no French noun stands so, without its article. */
const OPENING =
  /^(\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{L}+)*)(?= (?:a|est|avait|était|fut|sera|aura|veut|va|doit|peut|vient|ne|se) | [ns]['’](?:a|est|avait|était) |, \d+ ans)/gu;

/** Other words that stand so, with verbs in the infinitive and in the polite imperative. */
const NO_NAMES = new Set(
  `Quel Quelle Quels Quelles Lequel Laquelle Rien Ceci Cela Celui Celle Ceux Tout Tous Toute Toutes Tel Telle Point Chacun Chacune Certain
  Certains Aucun Aucune Personne Quiconque Autre Autres Beaucoup Plus Moins Davantage Assez Trop Tant Autant Sans Hier Demain Maintenant
  Ensuite Puis Alors Ainsi Reste Merci Comment Pourquoi Quand Combien Seul Seule Mieux Lundi Mardi Mercredi Jeudi Vendredi Samedi
  Dimanche Janvier Février Mars Avril Juin Juillet Août Septembre Octobre Novembre Décembre Deux Trois Quatre Cinq Sept Huit Neuf Onze
  Douze Cent Mille`.split(/\s+/u),
);
const VERB = /(?:er|ir|re|ez)$/u;

/** Where `text` has names: words with a capital of their own, but for those of `capitals`, which English translates. */
export function findNames(text: string, capitals: ReadonlySet<string>): readonly Span[] {
  const opening = [...text.matchAll(OPENING)].filter(([, name = '']) => !NO_NAMES.has(name) && !VERB.test(name));
  return [...opening, ...text.matchAll(INSIDE)].flatMap((match) => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    return name.split('-').some((part) => capitals.has(part)) ? [] : [{ start: end - name.length, end }];
  });
}
