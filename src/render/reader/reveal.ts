/** Brings `element` into view. Twice: what comes into view is only then laid out, and may push it out again. */
export function reveal(element: Element, block: 'center' | 'nearest'): void {
  element.scrollIntoView({ block });
  requestAnimationFrame(() => requestAnimationFrame(() => element.scrollIntoView({ block: 'nearest' })));
}
