import type { Language } from '../document/article.ts';

/** Words that often open a sentence and never follow an initial or an abbreviation as part of a name. */
const OPENERS: Readonly<Record<Language, RegExp>> = {
  fr: opensWith(
    'Le La Les Un Une Des Du De Au Aux À A Il Elle Ils Elles On Je Tu Nous Vous Ce Cet Cette Ces Cela Ça Ceci',
    'Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Votre Vos En Dans Sur Sous Pour Par Avec Sans Selon Depuis Pendant',
    'Après Avant Entre Vers Chez Malgré Contre Parmi Mais Et Ou Or Car Donc Puis Ensuite Enfin Alors Ainsi Aussi Si',
    'Quand Lorsque Comme Puisque Qui Que Quoi Où Quel Quelle Quels Quelles Ne Non Oui Plus Plusieurs Tout Toute Tous',
    'Toutes Chaque Certains Certaines Aucun Aucune Hier Demain Cependant Toutefois Pourtant Ici Là Celui Celle Ceux',
    'Celles Personne Rien Deux Trois',
  ),
  en: opensWith(
    'The A An He She It They We You I His Her Its Their Our My This That These Those There Here But And Or So Yet',
    'In On At For From To With Without By As If When While After Before Since Because Although Though However',
    'Moreover Meanwhile Then Now What Who Where Why How No Not Yes Some Many Most Several All Both Each Every One Two',
    'According Despite During Under Over Between Among',
  ),
};

const ELIDED = /^(?:[LDJCNMST]|Qu|Lorsqu|Puisqu|Jusqu|Aujourd)['’]\p{L}/u;

/** `Le Goff`, `La Fontaine`, `D'Alembert`: a name as likely as a sentence. */
const PARTICLE = /^(?:(?:Le|La|Les|De|Du|Des)\s+|[LD]['’])\p{Lu}/u;

function opensWith(...lists: readonly string[]): RegExp {
  return new RegExp(`^[«“"(\\s]*(?:${lists.join(' ').replaceAll(' ', '|')})(?=[\\s,])`, 'u');
}

/** True if `right`, after a full stop that may be an abbreviation's, opens a sentence beyond doubt. */
export function startsLikeSentence(right: string, language: Language): boolean {
  if (language === 'fr' && PARTICLE.test(right)) return false;
  return OPENERS[language].test(right) || (language === 'fr' && ELIDED.test(right));
}
