import type { Cue } from '../document/article.ts';
import { PipelineError } from '../errors.ts';
import { layOutRuns, type Run } from './lay-out-runs.ts';
import { runsOfCue } from './runs-of-cue.ts';
import type { ReadText, UnnumberedBlock } from './unnumbered-block.ts';

/** One subtitle as its file has it; the lines of `text` still hold their tags. */
interface RawCue extends Omit<Cue, 'span'> {
  readonly text: string;
}

const TIMING = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s+-->\s+((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]*(.*)$/u;
const POSITION = /^\{\\an?\d+\}/u;

/** A pause longer than this ends what is said. */
const MAX_PAUSE_MS = 4000;

/** More cues than this in one sentence are a song or a file without punctuation. */
const MAX_CUES = 12;

/**
 * The blocks of SubRip or WebVTT subtitles: cues that one sentence runs through are one block, so that it is translated
 * whole; every cue keeps its place in the text, its times and its name. PipelineError 'file-damaged' where there is no
 * cue, or one whose times run backwards.
 */
export function readSubtitles(text: string, name: string): ReadText {
  const cues = parseCues(text, name);
  if (cues.length === 0) {
    throw new PipelineError('file-damaged', `${name} holds no subtitle; check its extension, or get it again`);
  }
  const groups: (readonly RawCue[])[] = [];
  for (const cue of cues) {
    const open = groups.at(-1);
    if (open && goesOn(open, cue)) groups[groups.length - 1] = [...open, cue];
    else groups.push([cue]);
  }
  const blocks = groups.map(createBlock).filter((block) => block !== undefined);
  return { blocks: blocks.map((block, k) => (k === 0 ? { ...block, blankLinesBefore: 0 } : block)), notices: [] };
}

/** A film of three hours has 3,000. */
const MAX_SUBTITLES = 100_000;

/** A number and the beginning of a time, or a number alone, after which the file ends: it was cut off there. */
const CUT_OFF = /^\d+(?:\n\s*\d{0,2}:[\d:.,]*[^\n]*)?$/u;

function parseCues(text: string, name: string): readonly RawCue[] {
  const cues: RawCue[] = [];
  const isVtt = /^\s*WEBVTT/u.test(text);
  const groups = text.trim().split(/\n(?:[ \t]*\n)+/u);
  if (groups.length > MAX_SUBTITLES) {
    throw new PipelineError('file-unsafe', `${name} has more than 100,000 subtitles; split it`);
  }
  for (const [k, group] of groups.entries()) {
    const lines = group.split('\n').filter((line) => line.trim() !== '');
    const at = lines.findIndex((line) => TIMING.test(line));
    const [, start = '', end = '', rest = ''] = TIMING.exec(lines[at] ?? '') ?? [];
    if (at < 0) {
      if (/^[\s\d:.,]*-->/mu.test(group) || (k > 0 && k === groups.length - 1 && CUT_OFF.test(group))) {
        const number = cues.length + 1;
        throw new PipelineError(
          'file-damaged',
          `${name} has no whole times for subtitle ${number}; get the file again`,
        );
      }
      // A blank line inside a subtitle parts its text, which belongs to it all the same; WebVTT says that it does not.
      const last = cues.at(-1);
      if (!isVtt && last) cues[cues.length - 1] = { ...last, text: `${last.text}\n${lines.join('\n')}`.trim() };
      continue;
    }
    const [startMs, endMs] = [parseTime(start), parseTime(end)];
    if (endMs < startMs) {
      throw new PipelineError(
        'file-damaged',
        `${name} has a subtitle that ends before it starts (${start}); correct it`,
      );
    }
    const body = lines.slice(at + 1).join('\n');
    const settings = rest.trim() || POSITION.exec(body)?.[0];
    cues.push({
      startMs,
      endMs,
      name: lines[at - 1]?.trim() ?? '',
      text: body.replace(POSITION, ''),
      ...(settings && { settings }),
    });
  }
  return cues;
}

function parseTime(time: string): number {
  const [fraction = '0', seconds = '0', minutes = '0', hours = '0'] = time.split(/[:.,]/u).reverse();
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));
}

/** Whether `cue` goes on with the sentence that `open` has begun: no full stop, no long pause, no other speaker. */
function goesOn(open: readonly RawCue[], cue: RawCue): boolean {
  const last = open.at(-1);
  if (!last || open.length >= MAX_CUES || cue.startMs - last.endMs > MAX_PAUSE_MS) return false;
  const before = plain(last.text);
  const after = plain(cue.text);
  if (/^[-–—]/u.test(after) || !/\p{L}/u.test(before) || !/\p{L}/u.test(after)) return false;
  if (/(?:\.{3}|…)$/u.test(before)) return /^(?:\.{3}|…)?\s*\p{Ll}/u.test(after);
  return !/[.!?♪\])][»”"]?$/u.test(before);
}

function plain(text: string): string {
  return layOutRuns(runsOfCue(text)).text;
}

/** The cues of one block after each other, a space between; a cue without text has an empty place. */
function createBlock(cues: readonly RawCue[]): UnnumberedBlock | undefined {
  const runs: Run[] = [];
  const places: Cue[] = [];
  let length = 0;
  for (const { text, ...cue } of cues) {
    const laid = layOutRuns(runsOfCue(text)).text;
    const start = length === 0 || laid === '' ? length : length + 1;
    length = start + laid.length;
    places.push({ ...cue, span: { start, end: length } });
    runs.push({ text: '\n', marks: [] }, ...runsOfCue(text));
  }
  const { text, marks } = layOutRuns(runs);
  // The hyphen of a word that goes on in the next cue joins without a space: then all is laid out as one cue by one.
  const isShifted = text.length !== length;
  if (text === '') return undefined;
  return {
    kind: 'paragraph',
    text: isShifted
      ? cues
          .map((cue) => plain(cue.text))
          .filter(Boolean)
          .join(' ')
      : text,
    ...(!isShifted && marks.length > 0 && { marks }),
    cues: places,
    blankLinesBefore: 1,
  };
}
