import { element } from './element.ts';

/**
 * The slider over the summaries. Until it is moved they have the length that was asked for; then they are made of the
 * sentences of most weight, in the text's order, the same ones on both sides.
 */
export function startSummaryLength(): void {
  const label = document.querySelector<HTMLElement>('.length');
  if (!label) return;
  label.hidden = false;
  const slider = element<HTMLInputElement>('input', label);
  const sentences = document.querySelectorAll<HTMLElement>('.outline [data-rank]');
  slider.addEventListener('input', () => {
    for (const asked of document.querySelectorAll<HTMLElement>('.asked')) asked.hidden = true;
    for (const outline of document.querySelectorAll<HTMLElement>('.outline')) outline.hidden = false;
    for (const sentence of sentences) sentence.hidden = Number(sentence.dataset['rank']) > slider.valueAsNumber;
    const share = `${slider.value} of ${slider.max}`;
    slider.setAttribute('aria-valuetext', share);
    element('output', label).textContent = share;
  });
}
