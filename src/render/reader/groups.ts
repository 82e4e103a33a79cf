/** Side of the page: the French source or its English. */
export type Side = 'source' | 'target';

let index: Map<string, HTMLElement[]> | undefined;

/** Every element that belongs to a group: its sentences, and the summary sentences that rest on it. */
export function membersOf(group: string | undefined): readonly HTMLElement[] {
  // Built when first asked for, so that a long page opens at once.
  index ??= collect();
  return (group !== undefined && index.get(group)) || [];
}

/** Number of the group that `target` is in, if any. */
export function groupOf(target: unknown): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-group]')?.dataset['group'] : undefined;
}

/** A group's sentences on one side, in order. */
export function sentencesOf(group: string | undefined, side: Side): readonly HTMLElement[] {
  return membersOf(group).filter((member) => member.classList.contains('sentence') && sideOf(member) === side);
}

/** The sentence that `target` is in, if any. */
export function sentenceAt(target: unknown): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('.sentence')) || undefined;
}

/** Which side a sentence is on: `b3.s2` is a source sentence, `b3.t2` a target one. */
export function sideOf(sentence: Element): Side {
  return sentence.id.includes('.s') ? 'source' : 'target';
}

/** What the page tells of a group: confidence, numbers of its notices, word links, other translations. */
export function dataOf(group: string): DOMStringMap {
  const first = sentencesOf(group, 'source')[0] ?? sentencesOf(group, 'target')[0];
  return first?.closest<HTMLElement>('.unit')?.dataset ?? {};
}

/** A sentence's text on one side of a group; several are joined by a space. */
export function textOf(group: string, side: Side): string {
  return sentencesOf(group, side)
    .map((sentence) => sentence.textContent)
    .join(' ');
}

/** The sentence of a group to look at: on `side` if it is shown, else on the other one. */
export function shownSentence(group: string | undefined, side: Side): HTMLElement | undefined {
  const other = side === 'source' ? 'target' : 'source';
  return [...sentencesOf(group, side), ...sentencesOf(group, other)].find((sentence) => sentence.checkVisibility());
}

/** The next group (`step` 1) or the one before (-1) that is shown, or undefined at the end. */
export function neighbourOf(group: string | undefined, step: 1 | -1): string | undefined {
  membersOf(group);
  const last = index?.size ?? 0;
  for (let number = Number(group ?? 0) + step; number >= 1 && number <= last; number += step) {
    if (shownSentence(String(number), 'source')) return String(number);
  }
  return undefined;
}

function collect(): Map<string, HTMLElement[]> {
  const groups = new Map<string, HTMLElement[]>();
  for (const element of document.querySelectorAll<HTMLElement>('[data-group]')) {
    const number = element.dataset['group'] ?? '';
    const members = groups.get(number);
    if (members) members.push(element);
    else groups.set(number, [element]);
  }
  return groups;
}
