/** Frames in which a place has to stay the same before it is taken for settled, and after which that is no longer waited for. */
const STILL_FRAMES = 3;
const MAX_FRAMES = 30;

let latest: Element | undefined;

/** Brings `element` into view, again and again until it stays there: what comes into view is only then laid out, and moves it. */
export function reveal(element: Element, block: 'center' | 'nearest'): void {
  latest = element;
  element.scrollIntoView({ block });
  let [top, still] = [Number.NaN, 0];
  const settle = (frame: number) => {
    if (latest !== element || frame === MAX_FRAMES || still === STILL_FRAMES) return;
    element.scrollIntoView({ block: 'nearest' });
    const now = element.getBoundingClientRect().top;
    still = now === top ? still + 1 : 0;
    top = now;
    requestAnimationFrame(() => settle(frame + 1));
  };
  requestAnimationFrame(() => settle(0));
}
