import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignedRows } from '../../src/render/aligned-rows.ts';
import { parseBilingualDocument } from '../../src/render/parse-bilingual-document.ts';
import { runInWorld } from '../support/world.ts';

const FRENCH = `Le bac de la Lorne

Le bac a repris ses traversées samedi 3 mai, après onze ans d'arrêt. Une centaine d'habitants attendaient sur le ponton.

La remise en état a coûté 1,3 million d'euros.

La région a payé les deux tiers de cette somme, et le département 200 000 euros. Personne n'a été blessé pendant le chantier.

Le capitaine Yann Prigent promet vingt minutes de traversée au lieu d'une heure.
`;
const ENGLISH = `The Lorne ferry

The ferry resumed its crossings on Saturday, 3 May, after being out of service for eleven years. About a hundred residents were waiting on the landing stage.

The repairs cost 1.3 million euros, two thirds of which the region paid, and the department 200,000 euros.

Captain Yann Prigent promises a crossing of twenty minutes instead of an hour.
`;

describe('align', () => {
  it('puts a text and its translation side by side, n:m, with blocks that hold whole groups', async () => {
    const workingFolder = await mkdtemp(join(tmpdir(), 'passerelle-align-'));
    await writeFile(join(workingFolder, 'bac.txt'), FRENCH);
    await writeFile(join(workingFolder, 'ferry.txt'), ENGLISH);
    const outcome = await runInWorld(['align', 'bac.txt', 'ferry.txt', '--to', 'json,tmx'], { workingFolder });
    expect(outcome).toMatchObject({ code: 0, output: '' });
    const document = parseBilingualDocument(await readFile(join(workingFolder, 'output/bac/bilingual.json'), 'utf8'));
    const rows = alignedRows(document).map(({ french, english }) => [french, english]);
    expect(rows[0]).toEqual(['Le bac de la Lorne', 'The Lorne ferry']);
    expect(rows[1]?.[0]).toMatch(/^Le bac a repris/);
    expect(rows[1]?.[1]).toMatch(/^The ferry resumed/);
    expect(rows.at(-1)?.[0]).toMatch(/^Le capitaine Yann Prigent/);
    expect(rows.at(-1)?.[1]).toMatch(/^Captain Yann Prigent/);
    expect(new Set(document.translation.groups.map(({ method }) => method))).toEqual(new Set(['alignment']));
  });

  it('wants both files', async () => {
    expect(await runInWorld(['align', 'bac.txt'])).toMatchObject({ code: 2 });
  });
});
