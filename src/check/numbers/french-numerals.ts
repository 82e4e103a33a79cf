import { type Numerals, parseWords, parseWordValues } from './numerals.ts';

/** How French writes numbers. */
export const FRENCH_NUMERALS: Numerals = {
  units: parseWords(
    `zéro 0, un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12,
     treize 13, quatorze 14, quinze 15, seize 16, vingt 20, vingts 20, trente 30, quarante 40, cinquante 50, soixante 60,
     septante 70, huitante 80, octante 80, nonante 90`,
  ),
  scales: parseWords(
    `cent 100, cents 100, mille 1000, million 1e6, millions 1e6, milliard 1e9, milliards 1e9, md 1e9, mds 1e9, mrd 1e9, mrds 1e9, billion 1e12,
     billions 1e12, dizaine 10, dizaines 10, douzaine 12, douzaines 12, quinzaine 15, vingtaine 20, trentaine 30,
     quarantaine 40, cinquantaine 50, soixantaine 60, centaine 100, centaines 100, millier 1000, milliers 1000`,
  ),
  ordinals: parseWords(
    `unième 1, deuxième 2, troisième 3, quatrième 4, cinquième 5, sixième 6, septième 7, huitième 8, neuvième 9, dixième 10,
     onzième 11, douzième 12, treizième 13, quatorzième 14, quinzième 15, seizième 16, vingtième 20`,
  ),
  // Cents after a figure are coins; English says `24 hours a day`.
  idioms:
    /(?<!\p{L})pour[ -]cents?(?!\p{L})|(?<=\d )cents(?!\p{L})|(?<=24 ?(?:h|heures) ?)sur 24|(?<=7 ?(?:j|jours) ?)sur 7/giu,
  implied: parseWordValues(
    `premier 1, première 1, premiers 1, premières 1, deuxième 2, deuxièmes 2, second 2, seconde 2, seconds 2, troisième 3, quatrième 4,
     cinquième 5, sixième 6, septième 7, huitième 8, neuvième 9, dixième 10, onzième 11, douzième 12, treizième 13,
     quatorzième 14, quinzième 15, seizième 16, vingtième 20, trentième 30, quarantième 40, cinquantième 50, centième 100,
     millième 1000, tiers 3 2, quart 4 15, quarts 4, demi 2 0.5 30, demie 2 0.5 30, moitié 2 50, double 2, doubles 2, doublé 2,
     doubler 2, doublement 2, paire 2, couple 2, couples 2, jumeaux 2, jumelles 2, triple 3, triplé 3, tripler 3, trio 3, quadruple 4,
     décennie 10, décennies 10, siècle 100, siècles 100, centenaire 100, millénaire 1000, millénaires 1000, semaine 7 8, quinzaine 14 2 15, journée 24,
     jour 24, trimestre 3, trimestres 3, semestre 6, semestriel 6, mensuel 1, midi 12, minuit 0 12 24,
     janvier 1, février 2, mars 3, avril 4, mai 5, juin 6, juillet 7, août 8, septembre 9, octobre 10, novembre 11, décembre 12,
     bicentenaire 200, bilatéral 2, bilatérale 2, bilatéraux 2, bilatérales 2, unique 1, seul 1, seule 1, aucun 0, aucune 0, nul 0`,
  ),
  vague: new Set(
    `neuf dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine
     centaines millier milliers`.split(/\s+/u),
  ),
  joiner: 'et',
  thousandsMarks: ' .',
  clockTimes:
    /(?<![\d,.])(\d{1,2}) ?(?:[hH]|heures?)(?![\p{L}])(?: ?(\d{2})(?![\d,.]\d))?( ?(?:du (?:matin|soir)|de l'après-midi))?/gu,
  halfDay: (told) => (told === undefined ? undefined : told.endsWith('matin') ? 'morning' : 'afternoon'),
  decades: /années ['’]?$/u,
};
