import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/bilingual.schema.json' with { type: 'json' };
import { findMismatch, type Schema } from '../../src/render/match-schema.ts';
import { parseBilingualDocument } from '../../src/render/parse-bilingual-document.ts';
import { renderJson } from '../../src/render/render-json.ts';
import { bilingualDocument, sampleDocument } from '../support/documents.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00Z'), version: '1.2.3' };
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

/** The sample's JSON with one place changed. */
function tampered(change: (document: ReturnType<typeof JSON.parse>) => void): string {
  const document = JSON.parse(renderJson(sampleDocument, OPTIONS));
  change(document);
  return JSON.stringify(document);
}

describe('bilingual.json', () => {
  it('is as the schema says', () => {
    fc.assert(
      fc.property(bilingualDocument(), (document) => {
        expect(isValid(JSON.parse(renderJson(document, OPTIONS))), JSON.stringify(isValid.errors)).toBe(true);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('comes back as it was, lone surrogates included', () => {
    fc.assert(
      fc.property(bilingualDocument(), (document) => {
        expect(parseBilingualDocument(renderJson(document, OPTIONS))).toEqual(document);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('says what made it', () => {
    const { generator } = JSON.parse(renderJson(sampleDocument, OPTIONS));
    expect(generator).toEqual({ name: 'passerelle', version: '1.2.3', createdAt: '2025-01-31T08:30:00.000Z' });
  });
});

describe('parseBilingualDocument', () => {
  const wrong: readonly [string, RegExp, string][] = [
    ['no JSON', /not JSON/, '{'],
    ['another version', /\/schemaVersion /, tampered((d) => (d.schemaVersion = 1))],
    ['an unknown member', /\/translation\/extra /, tampered((d) => (d.translation.extra = 1))],
    ['a missing member', /\/notices\/0\/rule /, tampered((d) => delete d.notices[0].rule)],
    [
      'an unknown kind',
      /\/translation\/source\/blocks\/0 /,
      tampered((d) => (d.translation.source.blocks[0].kind = 'x')),
    ],
    ['a confidence over 1', /\/groups\/0\/confidence /, tampered((d) => (d.translation.groups[0].confidence = 1.5))],
    ['markup for an id', /\/evidence\/0 /, tampered((d) => (d.summaries[0].sentences[0].evidence = ['b1.s1"><b>']))],
    [
      'a span beyond the text',
      /en sentences of block b1/,
      tampered((d) => (d.translation.target.blocks[0].text = 'x')),
    ],
    ['a sentence out of order', /sentence b3\.s2 /, tampered((d) => d.translation.source.blocks[2].sentences.shift())],
    ['a sentence in no group', /sentence b1\.s1 /, tampered((d) => d.translation.groups.shift())],
    ['a sentence in two groups', /sentence b1\.s1 /, tampered((d) => d.translation.groups[1].source.push('b1.s1'))],
    ['a block on one side only', /same blocks/, tampered((d) => d.translation.target.blocks.pop())],
    [
      'a group across blocks',
      /group 1 /,
      tampered(({ translation: { groups } }) => groups.splice(0, 2, mergeGroups(groups[0], groups[1]))),
    ],
  ];

  for (const [what, message, json] of wrong) {
    it(`refuses ${what} in one line`, () => {
      const refused = expect.objectContaining({ code: 'document-invalid', message: expect.stringMatching(message) });
      expect(() => parseBilingualDocument(json)).toThrow(refused);
      expect(() => parseBilingualDocument(json)).toThrow(/^[^\n]+; make it anew from the article$/);
    });
  }

  it('agrees with a full JSON Schema validator on documents that were changed anywhere', () => {
    const junk = fc.constantFrom(null, true, -1, 0.5, 7, '', 'b1', 'b1.s1', 'b1.t1', 'copy', [], {}, [{}], undefined);
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(bilingualDocument(), fc.infiniteStream(fc.nat()), junk, (document, choices, value) => {
        const original = JSON.parse(renderJson(document, OPTIONS));
        changeSomewhere(original, choices, value);
        const changed = JSON.parse(JSON.stringify(original));
        const valid = isValid(changed);
        verdicts.add(valid);
        expect(findMismatch(changed, schema as Schema) === undefined).toBe(valid);
      }),
      { seed: 4, numRuns: 1000 },
    );
    expect(verdicts).toEqual(new Set([true, false]));
  });
});

function mergeGroups(one: { source: string[]; target: string[] }, two: { source: string[]; target: string[] }) {
  return { ...one, source: [...one.source, ...two.source], target: [...one.target, ...two.target] };
}

/** Walks down at random and puts `value` where it stops; `undefined` takes the place away. */
function changeSomewhere(node: Record<string, unknown>, choices: Iterator<number>, value: unknown): void {
  const keys = Object.keys(node);
  const key = keys[choices.next().value % keys.length] ?? 'extra';
  const child = node[key];
  const goesOn = typeof child === 'object' && child !== null && choices.next().value % 5 > 0;
  if (goesOn) changeSomewhere(child as Record<string, unknown>, choices, value);
  else if (value === undefined) delete node[key];
  else node[key] = value;
}
