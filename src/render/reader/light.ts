import { groupOf, membersOf } from './groups.ts';
import { onPin, pinnedGroup } from './pin.ts';

let lit: string | undefined;

/** Pointing at a sentence, reaching it with the keyboard or pinning it lights up its whole group on both sides. */
export function startLight(): void {
  document.addEventListener('pointerover', ({ target }) => light(groupOf(target) ?? resting()));
  document.documentElement.addEventListener('pointerleave', () => light(resting()));
  document.addEventListener('focusin', ({ target }) => light(groupOf(target) ?? pinnedGroup()));
  document.addEventListener('focusout', () => light(pinnedGroup()));
  onPin((group) => light(group));
}

function resting(): string | undefined {
  return groupOf(document.activeElement) ?? pinnedGroup();
}

function light(group: string | undefined): void {
  if (group === lit) return;
  for (const member of membersOf(lit)) member.classList.remove('lit');
  for (const member of membersOf(group)) member.classList.add('lit');
  lit = group;
}
