/** The one element that `selector` finds below `root`; the page is made with it. */
export function element<Kind extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** A new element with a class and contents; texts stay texts. */
export function make(tag: string, className: string, ...contents: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...contents);
  return made;
}

/** A new button that does `action`. */
export function makeButton(label: string, action: () => void): HTMLElement {
  const button = make('button', '', label);
  button.setAttribute('type', 'button');
  button.addEventListener('click', action);
  return button;
}
