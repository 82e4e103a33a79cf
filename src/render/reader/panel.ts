import { correct, machineText, onCorrection } from './corrections.ts';
import { startEditing } from './edit.ts';
import { element, make, makeButton } from './element.ts';
import { dataOf, type Side, sentencesOf, shownSentence, textOf } from './groups.ts';
import { onPin, pinnedGroup, pinnedSentence, unpin } from './pin.ts';
import { reveal } from './reveal.ts';

/** What is known of the pinned sentence, at the foot of the window: confidence, notices, other translations, its link. */
export function startPanel(): void {
  new ResizeObserver(makeRoom).observe(panel());
  onPin(show);
  onCorrection(() => show(pinnedGroup()));
  element('[data-close]', panel()).addEventListener('click', () => leavePanel());
  element('[data-copy]', panel()).addEventListener('click', copyLink);
}

/** Moves the focus into the panel of the pinned sentence. */
export function enterPanel(): void {
  if (!panel().hidden) panel().focus();
}

/** Closes the panel and goes back to its sentence. */
export function leavePanel(): void {
  const sentence = pinnedSentence();
  unpin();
  sentence?.focus({ preventScroll: true });
}

function show(group: string | undefined): void {
  panel().hidden = group === undefined;
  if (group === undefined) return;
  describe(group);
  makeRoom();
}

/** The panel must not stand in front of what it speaks of, however much it says. */
function makeRoom(): void {
  document.documentElement.style.setProperty('--panel', `${panel().offsetHeight}px`);
  const sentence = pinnedSentence();
  if (sentence) reveal(sentence, 'nearest');
}

function describe(group: string): void {
  const ids = sentencesOf(group, 'source').map(({ id }) => id);
  element('[data-place]', panel()).textContent = ids.join(', ');
  element('[data-copy]', panel()).textContent = 'Copy link';
  element('[data-about]', panel()).replaceChildren(
    ...hiddenSides(group),
    ...confidence(group),
    ...notices(group),
    ...correction(group),
    ...alternatives(group),
  );
}

/** On a page that shows one side, the other one is here. */
function hiddenSides(group: string): readonly Node[] {
  return (['source', 'target'] as const).flatMap((side: Side) => {
    const first = sentencesOf(group, side)[0];
    if (!first || first.checkVisibility()) return [];
    const text = make('p', 'partner', textOf(group, side));
    text.lang = side === 'source' ? 'fr' : 'en';
    return [text];
  });
}

function confidence(group: string): readonly Node[] {
  const value = dataOf(group)['confidence'];
  if (value === undefined) return [];
  const gauge = make('span', 'gauge');
  gauge.style.setProperty('--share', `${Number(value) * 100}%`);
  const why = document.createElement('a');
  why.href = '#confidence';
  why.textContent = 'what is this?';
  return [make('p', 'confidence', `Confidence, ${value} `, gauge, ' ', why)];
}

function notices(group: string): readonly Node[] {
  return (dataOf(group)['notices']?.split(' ') ?? []).map((number) => {
    const notice = element(`#notice-${number}`);
    const rule = make('span', 'rule-name', element('.rule-name', notice).textContent);
    return make('p', 'notice', element('.why', notice).textContent, ' ', rule);
  });
}

function correction(group: string): readonly Node[] {
  const targets = sentencesOf(group, 'target');
  if (!targets.some((sentence) => sentence.checkVisibility())) return [];
  const edit = makeButton('Correct the English', () => startEditing(group));
  if (!targets.some((sentence) => sentence.classList.contains('corrected'))) return [edit];
  const machine = make('p', 'machine', 'Before the correction: ', make('q', '', targets.map(machineText).join(' ')));
  const restore = makeButton('Take back the correction', () => {
    for (const sentence of targets) correct(sentence, machineText(sentence));
  });
  return [machine, edit, restore];
}

function alternatives(group: string): readonly Node[] {
  const texts: readonly string[] = JSON.parse(dataOf(group)['alternatives'] ?? '[]');
  if (texts.length === 0) return [];
  const [target, ...others] = sentencesOf(group, 'target');
  const items = texts.map((text) => {
    // Where the English is several sentences, there is no telling which of them it would replace.
    const use = target && others.length === 0 ? [' ', makeButton('Use this', () => correct(target, text))] : [];
    return make('li', '', text, ...use);
  });
  return [
    make(
      'details',
      'alternatives',
      make('summary', '', `Other translations (${texts.length})`),
      make('ol', '', ...items),
    ),
  ];
}

async function copyLink(): Promise<void> {
  const button = element('[data-copy]', panel());
  const linked = shownSentence(pinnedGroup(), 'source');
  try {
    await navigator.clipboard.writeText(new URL(`#${linked?.id ?? ''}`, location.href).href);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'The link is in the address bar';
  }
}

function panel(): HTMLElement {
  return element('#panel');
}
