import type { Replacement } from './replace-spans.ts';

/** Acronyms that English has in another order or by other words. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  `ADN DNA, AIE IEA, AIEA IAEA, ARN RNA, BCE ECB, CEE EEC, CICR ICRC, CIJ ICJ, CIO IOC, FMI IMF, GIEC IPCC, IRM MRI, OCDE OECD,
  OEA OAS, OGM GMO, OMC WTO, OMS WHO, ONG NGO, ONU UN, OPEP OPEC, OTAN NATO, PDG CEO, PIB GDP, PME SME, RDA GDR, RDC DRC, RFA FRG,
  TVA VAT, UE EU, URSS USSR, VIH HIV`
    .split(/,\s+/u)
    .map((pair) => pair.split(' ') as [french: string, english: string]),
);

/** Words that people write in capitals for stress, or that stand in headlines. */
const WORDS = new Set(
  'AU AUX BON CAR CE CES DE DES DU ELLE EN ET EUX FIN ICI IL ILS JE JOUR LA LE LES LUI MA MAIS MES MOI MON NE NI NON NOUS ON OU OUI OUT PAR PAS PEU PLUS POUR QUE QUI RIEN SA SANS SES SI SON SUR TA TES TOI TON TOUS TOUT TRES TU UN UNE VOUS VRAI'.split(
    ' ',
  ),
);

const ACRONYM = /(?<![\p{L}\d-])\p{Lu}{2,5}(?![\p{L}\d-])/gu;

/**
 * Where `translation` has kept an acronym of `source` that English has another for, or has one in place of a single other: the
 * English one, or the source's own, which may be unknown to a reader but is not wrong. `BBC` for `AFP` is.
 */
export function findFrenchAcronyms(source: string, translation: string): readonly Replacement[] {
  const [french, english] = [source, translation].map((text) => [...text.matchAll(ACRONYM)]);
  const names = new Set(french?.map(([acronym]) => acronym));
  const found = new Set(english?.map(([acronym]) => acronym));
  const lost = [...names].filter((name) => !found.has(name) && !found.has(ENGLISH.get(name) ?? name));
  const made = [...found].filter((name) => !names.has(name) && ![...names].some((own) => ENGLISH.get(own) === name));
  const [one] = lost.length === 1 && made.length === 1 ? lost : [];
  return (english ?? []).flatMap(({ 0: acronym, index }) => {
    const isKept = names.has(acronym);
    const wanted = isKept
      ? ENGLISH.get(acronym)
      : acronym === made[0] && one && !WORDS.has(one) && (ENGLISH.get(one) ?? one);
    return wanted ? [{ span: { start: index, end: index + acronym.length }, text: wanted }] : [];
  });
}
