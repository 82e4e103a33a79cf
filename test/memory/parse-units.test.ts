import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IMPORTED } from '../../src/memory/memory-entry.ts';
import { parseUnits as parseBytes } from '../../src/memory/parse-units.ts';
import { renderMemoryTmx } from '../../src/memory/render-memory-tmx.ts';
import { anyText } from '../support/any-text.ts';

const parseUnits = (text: string, name: string) => parseBytes(Buffer.from(text), name);

const tmx = (body: string) => `<?xml version="1.0"?><tmx version="1.4"><header/><body>${body}</body></tmx>`;

it('reads what the renderer of articles writes', () => {
  const units = parseUnits(readFileSync(new URL('../render/golden/bilingual.tmx', import.meta.url), 'utf8'), 'a.tmx');
  expect(units[1]).toEqual({
    source: 'Le « Marie-Louise » à quai, samedi matin.',
    target: 'The "Marie-Louise" at the quay on Saturday morning.',
  });
});

it('reads regional codes, old attributes and text between codes, and passes over units without both sides', () => {
  const text = tmx(`
    <tu><prop type="x-machine-english">A &amp; B</prop>
      <tuv lang="EN-GB"><seg>A <hi>big <bpt i="1">&lt;b&gt;</bpt>house<ept i="1"/></hi> &#233;</seg></tuv>
      <tuv xml:lang="fr_CA"><seg> Une  grande<ph x="1"/> maison </seg></tuv></tu>
    <tu><tuv xml:lang="fr"><seg>Seule</seg></tuv><tuv xml:lang="de"><seg>Allein</seg></tuv></tu>`);
  expect(parseUnits(text, 'a.tmx')).toEqual([
    { source: 'Une grande maison', target: 'A big house é', machine: 'A & B' },
  ]);
});

it('reads tables with and without a header', () => {
  expect(parseUnits('un\tone\r\n\r\ndeux\ttwo\tTWO\n', 'a.tsv')).toEqual([
    { source: 'un', target: 'one' },
    { source: 'deux', target: 'two' },
  ]);
  expect(parseUnits('id\tFrench\tEnglish\tmachine_english\n7\tun\tone\t\n8\tdeux\ttwo\ttoo\n', 'a.tsv')).toEqual([
    { source: 'un', target: 'one' },
    { source: 'deux', target: 'two', machine: 'too' },
  ]);
});

it('says what is wrong, and where', () => {
  expect(() => parseUnits('un\tone\ndeux', 'a.tsv')).toThrow(
    'a.tsv is neither TMX nor a French<TAB>English table: line 2',
  );
  expect(() => parseUnits('<tmx>\n<body>', 'a.tmx')).toThrow(/line \d+ is not well-formed XML/);
  expect(() => parseUnits('<p><!-- ]]> -', 'a.tmx')).toThrow('neither TMX nor');
  expect(() => parseUnits('<html></html>', 'a.tmx')).toThrow('no tmx element');
});

it('reads back every memory that is written', () => {
  const text = anyText()
    .map((raw) =>
      raw
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((tidy) => tidy !== '');
  fc.assert(
    fc.property(fc.array(fc.record({ source: text, target: text })), (units) => {
      const entries = units.map(({ source, target }) => {
        const hypothesis = { text: target, logProbability: null, finished: true, tokens: 0, words: [] };
        const answer = { hypothesis, alternatives: [] };
        return { scope: IMPORTED, question: source, text: source, answer, savedAtMs: 0 };
      });
      const read = units.length > 0 ? parseUnits(renderMemoryTmx(entries, '1', new Date(0)), 'a.tmx') : [];
      expect(read).toEqual(units);
    }),
    { numRuns: 30 },
  );
});
