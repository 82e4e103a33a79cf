import { goTo } from './cursor.ts';
import { groupOf, neighbourOf, shownSentence } from './groups.ts';

/** Goes to the next sentence that is marked with a notice or a doubt (`direction` 1), or to the one before (-1). */
export function stepNotice(from: HTMLElement | undefined, direction: 1 | -1): void {
  const marked = new Set([...document.querySelectorAll('.unit:has(> .marks) > .sentence')].map(groupOf));
  let group = groupOf(from);
  do group = neighbourOf(group, direction);
  while (group !== undefined && !marked.has(group));
  const sentence = shownSentence(group, 'target');
  if (sentence) goTo(sentence);
}
