import { expect, it } from 'vitest';
import { findFrenchAcronyms } from '../../../src/models/mend/french-acronyms.ts';
import { replaceSpans } from '../../../src/models/mend/replace-spans.ts';

it.each([
  ["L'OCDE, l'ONU et la BCE", 'OCDE, the UN and the ECB', 'OECD, the UN and the ECB'],
  ["a déclaré à l'AFP le maire", 'said to the BBC the mayor', 'said to the AFP the mayor'],
  ["l'AIE et la CIJ disent", 'IEA and the IJC say', 'IEA and the ICJ say'],
  ['le PSG et la FIFA', 'GSP and FIFA', 'PSG and FIFA'],
  ["l'UE et l'OTAN", 'the EU and NATO', 'the EU and NATO'],
  ['TOUS sont là', 'ALL are there', 'ALL are there'],
  ['le SMIC augmente', 'the minimum wage rises', 'the minimum wage rises'],
  ['la CGT et la CFDT', 'the ABC and the XYZ', 'the ABC and the XYZ'],
  ['le vaccin à ARN-messager', 'the RNA-messenger vaccine', 'the RNA-messenger vaccine'],
])('%s: %s', (source, translation, mended) =>
  expect(replaceSpans(translation, findFrenchAcronyms(source, translation))).toBe(mended),
);
