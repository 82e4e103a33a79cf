import { stemWord } from './stem-word.ts';

/** French words that say little by themselves: a translation need not have them. */
const FRENCH = `le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je tu il elle on nous vous ils elles me te se lui eux moi toi soi en y qui que quoi dont où lequel laquelle lesquels lesquelles
  auquel duquel celui celle ceux celles ceci cela ça ci là et ou mais donc or ni car si comme quand lorsque puisque quoique
  parce afin ainsi aussi alors puis ensuite à dans par pour sur sous avec sans entre vers chez contre depuis pendant dès selon
  ne pas plus moins très bien peu trop tout tous toute toutes même mêmes tel telle tels telles quel quelle quels quelles autre autres
  être est sont était étaient été étant fut furent sera seront serait seraient soit soient suis es sommes êtes
  avoir ai as a avons avez ont avait avaient eu eut aura auront aurait auraient ait aient ayant
  faire fait font faisait fera aller va vont allait ira peut peuvent pouvait pouvoir pourra pourrait doit doivent devait devoir devra devrait
  c d j l m n s t qu jusqu lorsqu puisqu quelqu aujourd hui quelque quelques chaque plusieurs certains certaines encore déjà
  ici voici voilà non oui rien personne jamais aucun aucune deux afin notamment également cependant toutefois pourtant`;

/** The same in English. */
const ENGLISH = `the a an this that these those my your his her its our their mine yours hers ours theirs i you he she it we they
  me him us them who whom whose which what where when why how and or but nor so if as than then because since while although though
  of to in on at by for from with without into onto about over under between among through during before after against until
  up down out off not no never none nothing nobody be is are was were been being am do does did done doing have has had having
  will would shall should can could may might must ought let get got go goes going went gone make made
  s t d ll re ve m don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn can
  all both each every any some other others another such same own more most less least much many few very too also just only even
  still yet already here there now well one ones own rather quite however therefore thus upon within toward towards like per via`;

const stemsOf = (words: string) => new Set(words.split(/\s+/u).filter(Boolean).map(stemWord));

/** Stems of function words, by language. */
export const FUNCTION_STEMS: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: stemsOf(FRENCH),
  en: stemsOf(ENGLISH),
};
