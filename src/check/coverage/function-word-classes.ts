/** Function words that translate each other, as letters between marks: `j’ai` is `j` and `ai`, `don’t` is `don` and `t`. */
const CLASSES: readonly (readonly [french: string, english: string])[] = [
  ['j je me m moi mon ma mes', 'i me my myself mine'],
  ['tu te t toi ton ta tes vous votre vos', 'you your yours yourself'],
  ['nous notre nos on', 'we us our ours ourselves'],
  [
    'il elle lui son sa ses ils elles eux leur leurs',
    'he she him her his himself herself it its itself they them their theirs themselves',
  ],
  ['ce c cet cette ces celui celle ceux celles cela ça ceci', 'this these those that'],
  ['et', 'and'],
  ['mais cependant toutefois pourtant néanmoins or', 'but however yet though although nevertheless still'],
  ['ou soit', 'or either'],
  ['si quand lorsque lorsqu comme alors', 'if when whether while as then so'],
  ['car parce puisque puisqu', 'because since'],
  [
    'que qu qui dont où lequel laquelle lesquels lesquelles quoi quel quelle quels quelles',
    'that which who whom whose where what how why',
  ],
  [
    'est sont était étaient être été étant sera serait seront seraient fut furent soit soient suis es sommes êtes',
    'is are was were be been being am s re m',
  ],
  [
    'ai as a avons avez ont avait avaient eu aura aurait auront auraient ait aient avoir ayant',
    'has have had having ve',
  ],
  [
    'peut peuvent pouvait pouvaient pouvoir pourra pourrait pourraient pourront peux pouvez pouvons doit doivent devait devaient devoir devra devrait devraient devront faut faudra faudrait',
    'can could may might must should would will shall cannot ll need needs',
  ],
  ['ne n pas non jamais rien aucun aucune personne ni', 'not t no never nothing nobody none nor cannot'],
  ['de d du des', 'of from'],
  ['à au aux en dans sur vers chez', 'in at to on into onto toward towards'],
  ['pour afin', 'for'],
  ['avec', 'with'],
  ['par', 'by'],
  ['le la les l un une du des', 'the a an some'],
  [
    'plus moins très aussi trop encore déjà même tout tous toute toutes peu bien seulement',
    'more less very also too even all still already just only every most much many few well same',
  ],
];

function indexWords(lists: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const classes = new Map<string, number[]>();
  for (const [k, list] of lists.entries()) {
    for (const word of list.split(' ')) classes.set(word, [...(classes.get(word) ?? []), k]);
  }
  return classes;
}

export const CLASS_COUNT = CLASSES.length;
/** The classes of each function word, by language. */
export const CLASSES_OF = {
  fr: indexWords(CLASSES.map(([french]) => french)),
  en: indexWords(CLASSES.map(([, english]) => english)),
} as const;
