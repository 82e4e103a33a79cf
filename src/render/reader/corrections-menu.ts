import { areKept, correct, correctedIds, machineText, onCorrection } from './corrections.ts';
import { element } from './element.ts';
import { correctionsAsTmx, correctionsAsTsv } from './export-corrections.ts';
import { sentenceAt } from './groups.ts';

/** The menu that counts the corrections, saves them as TMX or TSV, and takes them all back. */
export function startCorrectionsMenu(): void {
  onCorrection(update);
  element('[data-save=tmx]').addEventListener('click', () => {
    const version = document.querySelector<HTMLMetaElement>('meta[name=generator]')?.content.split(' ')[1] ?? '';
    save('tmx', correctionsAsTmx(new Date(), version), 'text/xml');
  });
  element('[data-save=tsv]').addEventListener('click', () => {
    save('tsv', correctionsAsTsv(), 'text/tab-separated-values');
  });
  element('[data-discard]').addEventListener('click', () => {
    if (!confirm('Take back all corrections?')) return;
    for (const id of correctedIds()) {
      const sentence = sentenceAt(document.getElementById(id));
      if (sentence) correct(sentence, machineText(sentence));
    }
    element('#corrections').hidePopover();
  });
}

function update(): void {
  const count = correctedIds().length;
  const button = element('[popovertarget=corrections]');
  button.hidden = count === 0;
  element('.count', button).textContent = String(count);
  element('[data-unkept]').hidden = areKept();
}

function save(extension: string, content: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `${document.body.dataset['name']}.corrections.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
