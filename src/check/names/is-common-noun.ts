import { fold, withoutAccents } from '../../document/fold.ts';

/** French nouns and adjectives that names of institutions, works and offices are made of; English translates them. */
const COMMON = new Set(
  `académie accord administration affaires agence aide alliance ambassade ambassadeur assemblée assistance association autorité aviation
  banque basse basses blanc blanche bleu bleue bourse bureau cabinet caisse centrale centre chambre champions chancelier charte château chef chefs
  chemin chemins choeur chœur club code collège comité commerce commercial commission commune communauté
  compagnie confédération congrès conseil conseiller constitution convention corps côte coupe cour croissance croix culture
  défense démocratie département député directeur direction directrice droit droite droits école église économie éducation empire
  emploi énergie enfant enfants environnement est état états étude européen européenne européens expositions fédéral fédérale fédération
  fédérations femme femmes festival finances firme fondation fonds formule foyer français française front gauche gendarmerie général
  générale gouvernement gouverneur grâce grand grande grandes grands groupe guerre guerres haut haute hauts histoire homme hommes hôtel île îles
  information instance institut instruction intérieur international internationale internationaux internet jardin jeux journal journée juge
  jugement justice laboratoire lac libération liberté ligue livre loi maire mairie maison maître marché mer mère messieurs
  ministère ministre ministres mondial mondiale monde monsieur madame mont monts mort mouvement musée nation national nationale nationales
  nationaux nations noir noire nord nouveau nouvel nouvelle nouvelles numéro océan olympique olympiques opéra orchestre ordre
  organisation orient orientale ouest ouvrière paix palais pape parc parlement parquet parti partenariat parties patrimoine pays petit petite père
  place plan police populaire premier première président présidente presse printemps prix procureur projet promise propriété province public
  publique quartier rapport recherche régime région renaissance représentant république réserve résistance restaurant révolution roi rois rouge
  rouges route royal royale royaume rue russe saint sainte saints salon santé sciences seconde secrétaire secrétariat sécurité
  sénat sénateur service services siècle social sociale socialiste société sommet statistiques stade sud suprême syndicale temple temps terrains
  terre territoire territoires théâtre tour tournoi traité travail travaux trésor trésorier tribunal trône union unie unies unis université
  vallée valeurs vert verte verts veuve vice vierge vieux ville villes
  parmi quant hélas malgré grâce hormis outre lorsque puisque quoique néanmoins toutefois cependant pourtant certes enfin lors durant
  mais elle elles vous nous puis pour dans avec cependant ensuite ainsi aussi comme quand alors cette ceux celui tout tous
  allemands américains anglais espagnols français italiens russes chinois japonais britanniques juifs chrétiens musulmans arabes
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre décembre`
    .split(/\s+/u)
    .map(withoutAccents),
);

/** Whether a capitalized French word is no name by itself: `Conseil`, `Nord`, `Sud-Est`, `XIXe`. */
export function isCommonNoun(word: string): boolean {
  if (/^[IVXLC]+(?:e|er|ème)s?$/u.test(word) || /^[\p{Lu}]+s$/u.test(word)) return true;
  return fold(word)
    .split('-')
    .some((part) => COMMON.has(part));
}
