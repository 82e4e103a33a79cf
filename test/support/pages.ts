/** A news page as sites build them: an article among navigation, teasers, a form, comments and a footer. */
export const NEWS_PAGE = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8">
<title>Le moulin de Kerbrat tourne à nouveau | Le Courrier du Trégor</title>
<meta name="author" content="Anne Le Bihan">
<meta property="article:published_time" content="2024-05-14T06:30:00+02:00">
<style>.x { color: red }</style><script>var tracking = "espion";</script></head>
<body>
<header><a href="/">Le Courrier du Trégor</a><nav><ul><li><a href="/sport">Sport</a></li><li><a href="/meteo">Météo</a></li></ul></nav></header>
<main><article>
<h1>Le moulin de Kerbrat tourne à nouveau</h1>
<p class="byline">Par Anne Le Bihan</p>
<figure><img src="moulin.jpg" alt="Le moulin"><figcaption>Le moulin, vu de la digue.</figcaption></figure>
<p>Après <em>douze ans</em> de silence, le moulin à marée de Kerbrat a remis sa roue en marche dimanche, devant quelque
 deux cents habitants venus, malgré la pluie, voir <a href="https://exemple.example/roue">la roue</a> faire ses premiers tours.</p>
<p>La commune avait racheté le bâtiment en 2019 pour <strong>180&nbsp;000 euros</strong>, avec l’aide du département, puis
 confié sa restauration à trois charpentiers de la région, qui ont travaillé sur des dessins de 1846.</p>
<h2>De la farine dès l’automne</h2>
<p>Le meunier, Yann Prigent, compte moudre du blé noir dès le mois d’octobre. «&nbsp;Il faut que la pierre s’use un peu, et moi
 avec elle&nbsp;», dit-il en riant, les mains dans la farine d’un premier essai, gardé pour les crêpes du soir.</p>
<blockquote><p>Nous n’avons pas voulu un musée, mais un moulin qui travaille.</p></blockquote>
<p>Les visites sont gratuites jusqu’à la fin du mois de juin ; il suffit de s’inscrire à la mairie, où l’on trouve aussi les horaires
 des marées, sans lesquelles la roue ne tourne pas.</p>
<ul><li>le samedi, de 10 h à 17 h ;</li><li>le dimanche, à marée haute.</li></ul>
</article>
<aside><h3>À lire aussi</h3><p>La fête du port reportée au mois prochain</p></aside>
<section id="comments"><h3>Commentaires</h3><p>Bravo à toute l’équipe, quel beau travail !</p></section></main>
<form><label>Votre adresse <input name="mail"></label><button>S’abonner</button></form>
<footer><p>© Le Courrier du Trégor. Tous droits réservés.</p></footer>
</body></html>`;
