import type { Language } from '../document/article.ts';

/** `We propose …`, `In this paper …`: where a paper or a study says what it is about. For small letters, as `/iu` takes much longer to compile. */
const ANNOUNCES: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:we (?:also |then |further |therefore |thus |here |hereby |now )?(?:propose|present|introduce|show|demonstrate|develop|describe|provide|investigate|study|find|prove|suggest|argue|explore|examine|analy[sz]e|address|design|apply|establish|report)|(?:this|our) (?:paper|work|article|study|method|approach|model|results?|report|framework|algorithm)|in this (?:paper|work|article|study|report))(?!\p{L})/u,
  fr: /(?<!\p{L})(?:nous (?:proposons|présentons|introduisons|montrons|démontrons|développons|décrivons|étudions|analysons|examinons)|(?:cet article|ce papier|ce travail|cette étude|notre (?:méthode|approche|modèle|étude|travail))|dans (?:cet article|cette étude|ce travail))(?!\p{L})/u,
};

/** Whether a sentence says what the text itself finds or proposes. */
export function announcesFindings(text: string, language: Language): boolean {
  return ANNOUNCES[language].test(text.toLowerCase());
}
