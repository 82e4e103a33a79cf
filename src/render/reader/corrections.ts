import { sentenceAt } from './groups.ts';
import { keep, recall } from './storage.ts';

/** What a reader put in place of the machine's sentence. */
interface Correction {
  readonly machine: string;
  readonly text: string;
}

const listeners: (() => void)[] = [];
let corrections = new Map<string, Correction>();
let kept = true;

/** Puts the corrections kept in this browser back into the page; those of another translation are left alone. */
export function startCorrections(): void {
  corrections = new Map(Object.entries(recall<Record<string, Correction>>(storageKey()) ?? {}));
  for (const [id, { machine, text }] of corrections) {
    const sentence = sentenceAt(document.getElementById(id));
    if (sentence?.textContent === machine) show(sentence, text);
    else corrections.delete(id);
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever the corrections have changed. */
export function onCorrection(listener: () => void): void {
  listeners.push(listener);
}

/** Puts `text` in place of a sentence and keeps it; the machine's own text, or none, takes the correction away. */
export function correct(sentence: HTMLElement, text: string): void {
  const machine = machineText(sentence);
  const wanted = text.replace(/\s+/gu, ' ').trim() || machine;
  if (wanted === machine) corrections.delete(sentence.id);
  else corrections.set(sentence.id, { machine, text: wanted });
  show(sentence, wanted);
  kept = keep(storageKey(), corrections.size === 0 ? undefined : Object.fromEntries(corrections));
  for (const listener of listeners) listener();
}

/** The sentence as the machine wrote it. */
export function machineText(sentence: HTMLElement): string {
  return corrections.get(sentence.id)?.machine ?? sentence.textContent;
}

/** Ids of the corrected sentences, in the text's order. */
export function correctedIds(): readonly string[] {
  return [...document.querySelectorAll('.corrected')].map(({ id }) => id);
}

/** False where the browser refused to keep the corrections: they last as long as the page. */
export function areKept(): boolean {
  return kept;
}

function show(sentence: HTMLElement, text: string): void {
  sentence.textContent = text;
  sentence.classList.toggle('corrected', corrections.has(sentence.id));
}

function storageKey(): string {
  return `corrections:${document.body.dataset['document']}`;
}
