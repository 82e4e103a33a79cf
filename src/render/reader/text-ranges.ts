/**
 * Ranges over the UTF-16 code units [start, end) of the texts of `elements`, put together without what stands between
 * them: one range for each text node that is touched, so that a range can be painted on its own.
 */
export function textRanges(elements: readonly HTMLElement[], start: number, end: number): readonly Range[] {
  const ranges: Range[] = [];
  let offset = 0;
  for (const element of elements) {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, length)];
      if (from < to) {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        ranges.push(range);
      }
      offset += length;
    }
  }
  return ranges;
}
