import type { MarkOfRun, Run } from './lay-out-runs.ts';

const KINDS: Readonly<Record<string, MarkOfRun['kind']>> = {
  i: 'emphasis',
  em: 'emphasis',
  b: 'strong',
  strong: 'strong',
};
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '', rlm: '' };

/** The text of a subtitle as runs: `<i>` and `<b>` are marks; colours, voices, karaoke times and placements are dropped. */
export function runsOfCue(text: string): readonly Run[] {
  const runs: Run[] = [];
  let open: readonly MarkOfRun[] = [];
  for (const piece of text.replace(/\{\\[^}]*\}/gu, '').split(/(<\/?[a-z][^<>]*>|<\d[\d:.]*>)/iu)) {
    const [, closing, tag = ''] = /^<(\/?)([a-z]*)/iu.exec(piece) ?? [];
    if (closing === undefined) {
      runs.push({ text: decodeEntities(piece), marks: open });
      continue;
    }
    const kind = KINDS[tag.toLowerCase()];
    if (kind && closing === '') open = [...open, { kind }];
    if (kind && closing === '/')
      open = open.slice(
        0,
        Math.max(
          0,
          open.findLastIndex((mark) => mark.kind === kind),
        ),
      );
  }
  return runs;
}

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
