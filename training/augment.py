"""Variation that news text shows and the corpora lack: typography, joined sentences, capitals, names, figures.

`vary` changes a pair on the fly while training; `generate` makes new pairs from templates, exonym lists and random
figures. Both are pure functions of their `random.Random`, so a seed reproduces a run.
"""
import os, re

HERE = os.path.dirname(os.path.abspath(__file__))
MONTHS = list(zip("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
                  "January February March April May June July August September October November December".split()))
DAYS = list(zip("lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
                "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()))
ROLES = [("le président", "president"), ("le ministre des Affaires étrangères", "foreign minister"),
         ("le porte-parole du gouvernement", "government spokesman"), ("la Première ministre", "prime minister"),
         ("le secrétaire général", "secretary-general"), ("l'avocat", "lawyer"), ("l'entraîneur", "coach")]


def straight(english):
    """English targets use one typography, so that the model need not guess which."""
    for a, b in (("“", '"'), ("”", '"'), ("„", '"'), ("«", '"'), ("»", '"'), ("’", "'"), ("‘", "'"), ("…", "..."), ("\u00a0", " "), ("\u202f", " ")):
        english = english.replace(a, b)
    return re.sub(r'" ([^"]*?) "', r'"\1"', re.sub(r" +", " ", english))


def vary(random, french, english):
    """French typography as writers use it; both sides in capitals now and then."""
    english = straight(english)
    french = re.sub(r" +", " ", french.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2009", " ")).replace("’", "'").replace("‘", "'")
    french = french.replace("“", '"').replace("”", '"')
    if "«" in french and random.random() < 0.5:
        french = re.sub(r"«\s*", '"', re.sub(r"\s*»", '"', french))
    elif french.count('"') == 2 and random.random() < 0.5:
        opening, quoted, closing = french.split('"')
        if quoted == quoted.strip():
            french = f"{opening}« {quoted} »{closing}"
    if random.random() < 0.3:
        french = french.replace("'", "’")
    if random.random() < 0.15:
        space = random.choice("\u00a0\u202f")
        french = re.sub(r" (?=[;:?!»%€])|(?<=«) ", space, french)
    if len(french) < 90 and random.random() < 0.01:
        return french.upper(), english.upper()
    return french, english


def lexicon(name):
    return [line.rstrip("\n").split("\t") for line in open(os.path.join(HERE, name), encoding="utf8") if "\t" in line]


SYLLABLES = "ka lo mi ren dze ław ėn šo ič ģi ūn ţi øs ård ñe çal ğlu ąs ęk őr ýn þor vić wa tsu nga mbe kho ri sel tar vin dol eth osk ian ul bra gre sta pli".split()


def read_names():
    rows = [line.split(": ", 1) for line in open(os.path.join(HERE, "names.txt"), encoding="utf8") if ": " in line and line[0] != "#"]
    return {kind: names.split() for kind, names in rows}


def person(random, names):
    """A name that stays as it is in English; one in four is made up, so that copying is learned, not names."""
    made_up = lambda: "".join(random.choices(SYLLABLES, k=random.randint(2, 4))).capitalize()
    pick = lambda kind: made_up() if random.random() < 0.25 else random.choice(names[kind])
    return f"{pick('given')} {pick('family')}", pick("family"), pick("places")


def portrait(random, names):
    """A news sentence about a person and a place whose names are copied."""
    who, family, place = person(random, names)
    age, number = random.randint(18, 91), random.randint(2, 98) * 1000
    (job_fr, job_en) = random.choice([("agricultrice", "a farmer"), ("médecin", "a doctor"), ("avocat", "a lawyer"), ("enseignante", "a teacher"), ("chercheur", "a researcher"), ("maire de la ville", "the town's mayor"), ("chauffeur de taxi", "a taxi driver")])
    (d_fr, d_en), (m_fr, m_en) = random.choice(DAYS), random.choice(MONTHS)
    day, year, digit = random.randint(2, 28), random.randint(1950, 2030), random.randint(2, 9)
    other = person(random, names)[2]
    return random.choice([
        (f"{who}, {age} ans, est {job_fr} à {place}.", f"{who}, {age}, is {job_en} in {place}."),
        (f'"Personne ne nous a prévenus", explique {who}, {age} ans.', f'"No one warned us," says {who}, {age}.'),
        (f"« Nous attendrons », a dit M. {family} à {place}.", f'"We will wait," Mr {family} said in {place}.'),
        (f"Mme {family} n'a pas répondu aux questions.", f"Ms {family} did not answer questions."),
        (f"À {place}, une ville de {french_number(random, number)} habitants, {who} a pris la parole {d_fr}.", f"In {place}, a town of {english_number(number)} inhabitants, {who} spoke on {d_en}."),
        (f"deux écoles nouvelles, à {place} et à {other} ;", f"two new schools, in {place} and {other};"),
        (f"{day} {m_fr} {year}", f"{day} {m_en} {year}"),
        (f"Le ministre {who} s'est rendu {d_fr} à {place}.", f"Minister {who} travelled to {place} on {d_en}."),
        (f"La Première ministre, {who}, a promis {digit},{digit} milliards d'euros.", f"The prime minister, {who}, promised {digit}.{digit} billion euros."),
        (f"Le juge {family} l'a condamné à {digit} ans de prison.", f"Judge {family} sentenced him to {digit} years in prison."),
    ])


def english_number(n):
    return f"{n:,}"


def french_number(random, n):
    return f"{n:,}".replace(",", random.choice([" ", "\u00a0", "\u202f", "."]) if n > 9999 or random.random() < 0.8 else "")


def figures(random):
    """One French phrase with figures, and its English."""
    n, small, decimal = random.randint(1000, 900000), random.randint(2, 99), random.randint(1, 9)
    day, year = random.randint(2, 28), random.randint(1900, 2026)
    (m_fr, m_en), (d_fr, d_en) = random.choice(MONTHS), random.choice(DAYS)
    hour, minute = random.randint(1, 23), random.randint(10, 59)
    unit_fr, unit_en = random.choice([("habitants", "inhabitants"), ("personnes", "people"), ("manifestants", "demonstrators"), ("euros", "euros"), ("soldats", "soldiers"), ("salariés", "employees"), ("documents", "documents"), ("kilomètres", "kilometers")])
    big_fr, big_en = random.choice([("millions", "million"), ("milliards", "billion")])
    return random.choice([
        (f"{french_number(random, n)} {unit_fr}", f"{english_number(n)} {unit_en}"),
        (f"plus de {french_number(random, n)} {unit_fr}", f"more than {english_number(n)} {unit_en}"),
        (f"{small} {unit_fr}", f"{small} {unit_en}"),
        (f"{small},{decimal} {big_fr} d'euros", f"{small}.{decimal} {big_en} euros"),
        (f"{small} {big_fr} de dollars", f"${small} {big_en}"),
        (f"{small},{decimal} % des électeurs", f"{small}.{decimal}% of voters"),
        (f"une hausse de {small}%", f"an increase of {small}%"),
        (f"{small} ans", f"{small} years"),
        (f"la nuit du {day} {m_fr} {year}", f"the night of {m_en} {day}, {year}"),
        (f"le {d_fr} {day} {m_fr}", f"{d_en}, {m_en} {day}"),
        (f"{hour}h{minute} GMT", f"{hour}:{minute} GMT"),
        (f"la résolution {random.randint(100, 2700)} du Conseil de sécurité", None),
    ])


def generate(random, count):
    """`count` pairs of short news sentences around names, places and figures."""
    people, places, names = lexicon("exonyms.tsv"), lexicon("exonym_places.tsv"), read_names()
    made = []
    while len(made) < count:
        if random.random() < 0.6:
            made.append(portrait(random, names))
            continue
        (p_fr, p_en), (q_fr, q_en) = random.sample(people, 2)
        (l_fr, l_en), (r_fr, r_en) = random.choice(places), random.choice(ROLES)
        f_fr, f_en = figures(random)
        if f_en is None:
            number = re.search(r"\d+", f_fr).group()
            f_en = f"Security Council resolution {number}"
        (d_fr, d_en) = random.choice(DAYS)
        cap = lambda s: s[0].upper() + s[1:]
        code = f"{random.choice(['JAS', 'MiG-', 'Su-', 'F-', 'A', 'B-', 'T-', 'AK-', 'HK', 'C-', 'RS-'])}{random.randint(2, 420)}{random.choice(['', 'A', 'B', 'C', ' Mk2'])}"
        made.append(random.choice([
            (f"{cap(p_fr)} a rencontré {q_fr} {d_fr} {l_fr}.", f"{cap(p_en)} met {q_en} {l_en} on {d_en}."),
            (f"Selon {p_fr}, {f_fr} : « C'est beaucoup. »", f'According to {p_en}, {f_en}: "That is a lot."'),
            (f"{cap(r_fr)} {p_fr} est arrivé {d_fr} {l_fr}.", f"{cap(r_en)} {p_en} arrived {l_en} on {d_en}."),
            (f"{cap(l_fr)}, on parle de {f_fr}, a déclaré {p_fr}.", f"{cap(l_en)}, the talk is of {f_en}, {p_en} said."),
            (f"Il s'agit de {f_fr}, d'après {p_fr}.", f"This is about {f_en}, according to {p_en}."),
            (f'"Nous n\'avons rien promis", a répondu {p_fr} à {q_fr}.' if not q_fr.startswith("le ") else f'"Nous n\'avons rien promis", a répondu {p_fr}.',
             f'"We promised nothing," {p_en} replied to {q_en}.' if not q_fr.startswith("le ") else f'"We promised nothing," {p_en} replied.'),
            (f"Un {code} s'est écrasé {d_fr} {l_fr}.", f"A {code} crashed {l_en} on {d_en}."),
            (f"{cap(f_fr)} : c'est le chiffre donné {l_fr} par {p_fr}.", f"{cap(f_en)}: that is the figure given {l_en} by {p_en}."),
            (f"{cap(p_fr)} n'a pas rencontré {q_fr} {l_fr}.", f"{cap(p_en)} did not meet {q_en} {l_en}."),
        ]))
    return made
