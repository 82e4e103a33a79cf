import { editDistance } from '../../document/edit-distance.ts';

/** Letters that two words may differ in and still be one name: a quarter of the longer one, rounded down. */
const MAX_DIFFERENCE = 0.25;

/** What English makes an adjective or a people with: Moldova, Moldovan; Keynes, Keynesian. */
const SUFFIXES = ['ian', 'an', 'n', 'es', 'ese', 'ish', 'i', 'ik', 'is', 'it', 'ist', 'ism', 'isem', 'ite', 'er'];
const MIN_STEM_LETTERS = 4;

/** Whether two folded names can be the same one: few letters apart (Levenshtein 1966), or one derived from the other. */
export function areSimilar(left: string, right: string): boolean {
  return isDerived(left, right) || editDistance(left, right) <= MAX_DIFFERENCE * Math.max(left.length, right.length);
}

/** Whether `right` is the name or its stem with such an ending, and at most a letter between: Canada, Canadian; Peru, Peruvian. */
function isDerived(name: string, right: string): boolean {
  return SUFFIXES.filter((suffix) => right.endsWith(suffix)).some((suffix) => {
    const stem = right.slice(0, -suffix.length);
    const isStem = name.startsWith(stem) && stem.length >= Math.max(MIN_STEM_LETTERS, name.length - 2);
    return isStem || (stem.startsWith(name) && stem.length <= name.length + 1);
  });
}
