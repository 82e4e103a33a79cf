/**
 * The page's only script: pointing at a sentence, or reaching it with the keyboard or by a link, lights up its whole
 * group on both sides. It holds no text of the article.
 */
export const EDITION_SCRIPT = `
'use strict';
(() => {
  const groups = new Map();
  for (const element of document.querySelectorAll('[data-group]')) {
    const members = groups.get(element.dataset.group);
    if (members) members.push(element);
    else groups.set(element.dataset.group, [element]);
    // One stop a pair for the tab key, on the French; the English can still be tapped.
    if (element.tagName === 'SPAN') element.tabIndex = element.id.includes('.s') ? 0 : -1;
  }

  let lit;
  const light = (group) => {
    if (group === lit) return;
    for (const element of groups.get(lit) ?? []) element.classList.remove('lit');
    for (const element of groups.get(group) ?? []) element.classList.add('lit');
    lit = group;
  };
  const groupOf = (element) => element?.closest?.('[data-group]')?.dataset.group;
  const linked = () => groupOf(document.getElementById(location.hash.slice(1)));
  const resting = () => groupOf(document.activeElement) ?? linked();

  document.addEventListener('pointerover', ({ target }) => light(groupOf(target) ?? resting()));
  document.documentElement.addEventListener('pointerleave', () => light(resting()));
  document.addEventListener('focusin', ({ target }) => light(groupOf(target) ?? linked()));
  document.addEventListener('focusout', () => light(linked()));
  addEventListener('hashchange', () => light(linked()));

  document.documentElement.classList.add('scripted');
  light(linked());
})();
`;
