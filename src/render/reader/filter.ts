import { element, makeButton } from './element.ts';

const ALL = '';

/** The button that leaves only the blocks with a notice, each with its reason, and the kinds to choose from. */
export function startFilter(): void {
  const rules = collectRules();
  const button = element('[data-filter]');
  if (rules.length === 0) {
    button.hidden = true;
    return;
  }
  const kinds = element('[data-kinds]');
  const choices = new Map([ALL, ...new Set(rules.flat())].map((kind) => [kind, choiceOf(kind, rules)] as const));
  for (const choice of choices.values()) kinds.append(choice);

  const apply = (kind: string | undefined) => {
    button.setAttribute('aria-pressed', String(kind !== undefined));
    kinds.hidden = kind === undefined;
    document.documentElement.classList.toggle('filtered', kind !== undefined);
    for (const [one, choice] of choices) choice.setAttribute('aria-pressed', String(one === kind));
    for (const row of document.querySelectorAll<HTMLElement>('article > *')) {
      row.hidden = kind !== undefined && ![...row.querySelectorAll(UNITS)].some((unit) => has(rulesOf(unit), kind));
    }
  };
  for (const [kind, choice] of choices) choice.addEventListener('click', () => apply(kind));
  button.addEventListener('click', () => apply(kinds.hidden ? ALL : undefined));
}

const UNITS = '[data-notices]';

function collectRules(): readonly (readonly string[])[] {
  return [...document.querySelectorAll(`main ${UNITS}`)].map(rulesOf);
}

function rulesOf(unit: Element): readonly string[] {
  const data = unit instanceof HTMLElement ? unit.dataset : {};
  const numbers = data['notices']?.split(' ') ?? [];
  return numbers.map((number) => element('.rule-name', element(`#notice-${number}`)).textContent);
}

function has(rules: readonly string[], kind: string): boolean {
  return kind === ALL ? rules.length > 0 : rules.includes(kind);
}

function choiceOf(kind: string, rules: readonly (readonly string[])[]): HTMLElement {
  const count = rules.filter((one) => has(one, kind)).length;
  return makeButton(`${kind === ALL ? 'All marked' : kind} ${count}`, () => {});
}
