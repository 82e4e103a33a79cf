// Made by training/build-lexicon.ts; CC BY-SA 3.0, see docs/checks.md for whose words these are.
/** Stems with their coverage in tenths and what may translate them; names have a capital, what only dictionaries have a dash. */
export const FRENCH = `Aa9
Aaa8
Aaaa9 yyyy dd
-aaaamm8 yyyy mm dd yyyymm
-aage8 age
-aaland8 alandi
-aangst8 angstr unit units
Aaron9
-aasa8 asa
-aasas8 asas
-aasax8 asa
Aatia9 aaact
ab8
-abadec8 cusk eel eels
abaiss9 demote lowere roll loweri lower lowers degrad demean tongue depres abasem abatem abject advers
-abait8 bait
-abaits8 bait
-abajou8 cheek pouch pouche
abando7 give quit discar gave desert giving abort accomm assign cede fail forgo forsak
-abaque8 abacus chart counti frame graph scale scales graphs charts frames
abasou9 stunne startl totall amazed astoni astoun awed bewild dumbfo overaw overwh speech stupef surpri
-abat5 giblet offal sudden shower
-abatar8 bastar degene debase degrad deteri retrog
-abatjo8 awning eye shade lamp lampsh roof window sun blind
-abats8 offal offals giblet sudden shower
-abatsj8 lampsh awning eye shades lamp roof window
-abatso8 abat son
-abatss8 abat sons
abatta9 slaugh humane brushi blowin careen cuttin dressi extrac fellin killin knocki pullin rating flap
abatte8 relief lee lurch abatem alarm apathy conste deduct deject demand depres dismay exhaus fatigu
abatto8 pigs slaugh
abattr6 obama bring dishea enfeeb fell put shoot dead slaugh slay take use
abattu4 slaugh choppe deject
-abbati8 abbacy abbaci
-abbaye8 abbey abbeys
-abbe8 abbot church clergy cleric minist priest archim
-abbes8 minist abbots priest clergy archim church
-abbess8 mother superi priore
abbrev9
abc9 basic elemen fundam rudime
abcdef8
-abces8 absces
-abdall8 abdull
-abdica8 disown
-abdiqu8 abdica accomm assign cede drop give way grant resign submit yield
-abdo8 abdomi sit ab muscle
-abdome8 stomac bellie venter
-abdos8 abs abdomi muscle sit ups
-abduct8 kidnap snatch
-abeaus8 beauti become
-abeced8 primer spelli book alphab books
abeill9 bee bees sting relati bess drone drones
Abel8
-abelie8 abelon
-abelit8 abelon
-abelle8 ayta
-abeloi8 abelia abelit
-abelon8 abelia abelit
-abenaq8 abnaki
aberra6 deviat devian
-abessi8 case cases
-abetir8 dull stulti
-abetis8 hebetu
-abhorr8 abomin detest loathe
Abi9 stable
-abigai8 lady maid maids
-abime8 abyss arroyo chasm gulf ravine abysm
-abimer8 damage deteri ruin
-abimes6 gulfs chasms abysse ravine arroyo abysms
-abioge8 autoge sponta genera
-abject8 object meanne villai ugly worthl unwort vile despic
-abjura8 denial disavo recant refusa renunc
-abjure8 abnega deny disavo forswe recant refuse renoun swear
Abkhaz9
-ablati8 case cases
-able8 belica foy sunble white aspe
-ables8 belica foys sunble white aspes
-abnega8 abjura denial disavo recant refusa
-aboi8 bark
aboie9 barks barkin
-aboiem8 barkin bark barks
aboien9 bark barkin
-abois8 barks
-abolit8 abroga
-abomin8 abhorr accurs atroci awful detest ghastl grueso hideou horrib loaths nasty vile horror
abonda7 abunda heavil amply aplent copiou detail plenti richtl afflue plenty richne wealth ample
-abonde8 abound
abonne9 subscr reader
abord8 first accept access acquai admiss admitt approa connec encoun entran entry famili interr landin
aborda9 afford collis gentle access approa commun able modera reason recept
aborde3 approa tackle board bring land take
abords8 vicini highwa access relati unders meetin connec entrie
-aborig8 domest indige intern native endemi
Aborti8
-abot8 hobble hopple
-abots8 hobble hopple
-abouch8 assemb connec plug
-abouli8 abulia
-aboung8 abung abungs
-aboure8 abure abures
about8 sill geo butt cotter pin peg
-aboute8 abutti butt
abouti5 result accomp achiev adjoin alight amount arrive attain bring channe conduc drive emerge exit
-abouts6 butts pegs cotter pins
aboyer9 barkin bark hound
-aboyeu8 barker usher ushers
-abraca8 far fetche outlan
abrege8 abbrev shorth cited shorte abridg abstra curtai decrea dimini ease lessen outlin recapi shrink
-abreuv6 dampen drench flood irriga overwh swamp water trough manger
abrevi9 abbrev shorth
abri8 homele shelte cover campin bunker
-abribu8 bus shelte
-abrico8 aprico tree trees
-abris6 shelte havens covers bunker
-abriso8 rocksh shelte
-abriss8 rocksh shelte
abrite7 shelte harbor harbou
-abrive8 windbr
abroga9 repeal abolis abolit annulm cancel deleti deposa elimin eradic negati remova
abroge9 repeal revoke annul nullif rescin void
-abrupt8 steepl blunt brusqu handed hand steep sharp precip
-abruti7 brutis dazed dull witted dumb stupid moron morons heavy lumber ponder hebetu
abs9
-abscis9 coordi choppe chroma
-abscon8 abstru recond prolix
absenc6 lack incapa
absent6 unavai truanc
-absida8 apsida
-abside8 apse apsis apses
-absint8 wormwo
absolu7 acquit implic unques needs necess perfec dead utterl
absorb8 intent bemuse immers preocc engros sip swallo scrubb wrappe captiv enwrap
absorp6 underf scrubb
-absoud8 absolv acquit
absous9 discha offend
absten6 refrai abstai
abstie7 abstai refrai
-abstin8 absten
abstra9 art arts artist
-abstru8 prolix
absurd9 nonsen ludicr rubbis prepos gaumle gormle
abus8 abuse misuse
-abuse9 deceiv
abusif9 oppres undue
abusiv6 mistak excess improp
Abyei9
-abyssa8 abysma
-abysse8 chasm gulf abysm
-abyssi8 bunny cat cats
-acabit6 kind sort type form variet forms kinds types sorts
-acacia8 wattle
Academ8 da colleg honora societ
Acadie8
-acajou8 mahoga
-acanth8 spiny headed worm thorny scale rayed wrasse worms
-acare8 handwo
-acares8 handwo
-acaria8 argume bloody minded cantan confro conten iracib waspis
-acarie8 mite mites
-acario8 mite infest
-acateq8 akatek
Acc9 vac
accabl9 overwh devast overbu overlo alarm dismay conste alarms
-accadi8 akkadi
-accalm8 becalm
accapa6 hoardi monopo absorb corner market engros preocc
acceda7 meadow access signin
accede8 access acquie agree
accele8 speed time lapse partic gas gun thrott gases guns speedu quicke lapses
accent9 emphas focus sound stress highli put underl sounds marks
accept8 agree agreed recept accred admit receiv meanin sense senses
acces8 admiss admitt approa assaul attack coming entran entry fit hit strike
access9 availa getter setter obtain adjunc advent ancill appurt second additi necess need incide
accide9 occurr bumpy fortui chance ground featur leap misadv uninte
-accipi8 hawk famill
accise9 excise tax taxes
-accisi8 excise
-acclam9 cheere cheer applau hail cheers plaudi eclats
Acclim8
-accoin8 acquai
accola9 braces curly placeh doubli brace bracke hug hugs
accomm7 irresp agreea amenab compli concil good hearte yieldi acclim adapta adapti adjust conver
accomp6 comple perfor togeth escort perfec abide achiev execut exerci fulfil keep meet observ
-acconi8 steved
accord8 agreem grante agree agreed ok disagr betrot engage concor unifor confor attune grant
-accore8 sheer coast coasts
-accort8 compla
accost7 docks dues berth soft dockin
-accote8 verge road back bolste buttre lean prop rest suppor sustai underp verges
-accoto8 arm rest armres rests
accouc8 childb spit confin lying woman delive midwif labour give birth obstet giving births
-accoud8 armres arm arms
Accoun9
-accoup8 assemb combin coupli joinin juncti union amalga connec couple join unify unite mating unions
-accout8 dressi acclim accust used
-accra8 pastei
accred8 certif bargai creden
-accro9 addict heroin hooked junkie junky drug
accroc6 tight hang hung flashy addict hanger attach couple hitch hook secure catchi catchl glitch
accroi6 increa believ fancy fool access accret aggran enlarg expans growth rise accrue grow rises
-accros8 addict hooked junkie drug
-accrou8 kneeli sejant squat squats
accru8 increa shifte
accrue5 increa
accrus4 mere
accuei7 homepa welcom home landin greete doorma host greet salute accept courte custom servic recept
accumu7 accrua accrue batter assemb heap pile stack
accusa9 indict charge case object cases
accuse8 acknow denoun
Ace5
-acedie8 sloth lazine sloths
-aceh8 acehne
-acentr8 uncent
-acerbe6 acidul acrid acrimo astrin scathi vinega sharp
-acere8 keen sharp steele
-aceree8 sharp keen steele
-aceres8 sharp keen steele
-acerol8 barbad cherry west indian surina cherri
-acetal8 ethana
-acetam8 ethana
-acetat7 ethano
-aceton8 ketona ketone ketosi propan dimeth ketose
-acetyl8 group radica ethano groups alkyne ethyne
Aceum9 cusma
achala5 custom contac employ
acharn9 hard yard fought relent animos determ stubbo incite violen fury furies
achat9 purcha buying procur acquis buy take
achats6 buyand buying purcha shoppi
-ache8 ach aitch
-acheen8 achaea
-acheme8 achaem
achemi6 delive transp
acheta9 bought buyabl
achete9 buy bought purcha buyer buying buys take buyers vendee emptor
-acheto9 buying buy
acheve9 comple addend accomp achiev end finali finish conclu closes lasts closin
-achiga8 bass black basses
-achill8 milfoi yarrow millef
-achina8 acehne aceh
-achond8 chondr osteos congen
acide8 acid sour acidic
-acidep8 phenol acid
acides8 amino fatty acid cracke acidic phenol acids
-acidit8 acidne sourne sour sours
-acidoa8 acid fastne fast
-acidos8 acid fastne fast
-acidul6 acidif
acier9 steel
-acieri8 steelw steel mill factor plant mills plants
aciers9 steel alloy
-acinet8 akines akinet
Acl9
-acnes8 acne
-acoli8 acholi
-acolis8 acholi
-acolyt8 crony sideki
-acomoc8 glabro
acompt9 instal paymen first initia deposi
-aconie8 steved loader docker dock worker wallop dockha
-aconit8 monksh lycoct wolf bane wolfba wolfsb banes
Acores9 azores
-acoup8 burst fits starts jerk jolt
-acouph8 tinnit
-acoura8 asura asuras
-acousi8 acusia
acoust7 sound impuls
acquer9 acquir recipi buy purcha buyer gain obtain secure take buyers
acquie7 yessab
acquir9
acquis8 buy bought procur purcha advent
acquit5 carry duty fulfil discha absolu cancel absolv clear pay square
-acrato8 unrema
-acre9 acrid acrimo acute bitter harsh keen lurid poigna sharp waspis
-acreag8 land area areas
acres9 sharp acute keen harsh bitter acrid
-acrete8 acerbi acridi acridn acrimo acuity bitter harshn poigna sharpn sourne acuiti
-acridi8 locust
-acrimo8 acuity harshn poigna sharpn acuiti
-acroba8 stunt stunts
-acrocy8 raynau sign
acrony9 stands
-acryla8 amide
Acsta9 catsa
Act9
-actant8 argume
acte8 indict deed indent instru omissi anythi act
-acter8 write
actes3 acts pleadi
acteur8 actor actors player comedi perfor thespi histri
actif9 assets active curren asset estate adroit alert brisk action keen lively perky spirit sprigh
actifs8 assets active
-actini8 acs
-actino8 ray finned fish fishes
action8 shares shareh share stock stockh activa actuat drive activi deed influe
activa6 steepn enabli
active9 enable curren switch turn toggle kindle rekind speed
activi8 busine carrie engage conduc
-actric8 actor actres player histri role thespi actors perfor comedi
actuai9 statis
actual8 news update refres updata curren events docume topica topic
actuar9
Actuat8 robot
actuel8 curren actual fashio presen day topica date moment days today
acuite7 poigna sharpn keenne acuten
-acupun8 stylos
-acutan8 acute angled
-acyle8 acyl group
-acylgl8 glycer
ad8 hoc soft
-adab8 abab
-adabs8 ababs
-adac8 stol aircra
Adam8
adapta8 modifi circum wrap transc arrang
adapte6 tailor suitab fit suited
adapto7 scalin
-adav8 vtol aircra
add9
-addax8 screwh antelo
-addict8 habit formin
-addisa8 ababa abeba
additi8 addend bill add extra supple cast tot adder check ons adders
addons9
addr9
addres9
-adduit8 adduct
-adelid8 fairy longho moth moths
-adenoh8 master gland pituit body glands bodies
-adenom8 endome
-adepte6 follow
adequa6 approp suitab equal
-adessi8 case
adhere7 accede cleare adhesi closur
adhesi6 recept adhere member attach
Adi5
-adiant8 maiden fern ferns
adieu8 goodby trail farewe leave long good day
-adieus8 goodby leaves farewe long good days
-adieux8 goodby leaves farewe long good days
-adiouk8 adjukr
-adipeu8 adipos
adjace9 adjoin next side
adjoin8 deputy assist add append adjunc aide aid helper lieute deputi aids aides
adjonc9 adding amende striki
-adjuda8 sergea major warran office class first master senior aide de camp adjuta aides camps
adjudi7 procur awardi auctio awarde seller
adjuge6 award adjudg alloca allot appoin assign earmar subpoe summon
-adjure8 implor
-admets9 admit
admett6 admit admiss suppos
Admin9
admini8 direct laws jurisd manage execut incumb decisi maker office makers
admira9 fan wonder commen laudab praise sports rooter fans esteem
-admire9 look
admis7 admitt allowe
admise5 allowe
admiss8 eligib qualif accept reason
-adn8 dna
-adne8 adnate
-adnes8 adnate
Adobe9 brick
-adobes8 bricks
adoles9 young youth teenag pubert teen stripl teens
-adolph8 adolf
-adonid8 pheasa eye
adopta7 flavor embrac foster surrog
adopte6 embrac
adopti8 uptake incept foster
adorab8 lovely cute lovabl loveab
adorai8 loved love used
-adorat8 adorer votary worshi votari idolis idoliz
adore9 love loves loved fond lover
adoren9 fond love loved
-adorer9 love worshi
-adores5 loved
-adoron9 love
-adosse7 back lean
-adouci8 allay allevi blunt dull mitiga smooth soften sweete
-adrena8 epinep
adress9 addres email remit send submit transm abilit accomp aptitu compet dexter expert skillf skill
Adrian9
-adrien8 adrian
-adroit8 clever deftly able accomp adept apt capabl dexter handy profic skilfu skille skillf
Ads8 dives
-aduers8 advers opposi
-adulat8 flatte
-aduler8 adulat flatte
-adules8 kidult
adulte9 grown big full fully extrac crimin conver
-adusti8 cauter
advena6 drops hereaf disqua happen
Advent8 weed weeds second
advenu8 noneth happen
advers9 opposi oppone antago oppose hardsh hard knocks
advien8 happen whatev
-adynya8 adnyam
Ae9 ei honey
aead9
Aec8 bce
Aecg9 ceta eu
-aede8 aedes mosqui aoidos
-aedes8 mosqui aoidos
Aegir8
Aele9 efta
aerati9 ventil fuelli airing system
-aere5 windy blowy breezy
-aeree8 windy blowy breezy
-aerees8 windy blowy breezy
-aerer8 aerate air fan ventil
-aeres8 windy blowy breezy
aerien9 air aviati airlin airspa aerial airy overhe
-aerium8 sanato
-aerobi8 sens et
-aerodi8 aeroel distor
aerodr9 airdro airfie
aerody8 van subfle aerome
-aerofr8 air brake brakes
-aeroga8 air termin
aerogl8 cushio mate hoverc ground effect machin
-aerogr8 air letter airlet airbru airmai airpos
-aeroli8 meteor
-aeromo8 airmob model aeropl aircra wind engine
aerona9 aviati aircra astron
aerone9 aircra
-aeropl8 plane airpla planes
aeropo9 airpor air portab airbor aerodr airdro dromes
aeroso9
aerosp9
-aerost8 lighte air craft aerona
-aerotr8 air transp airbor
Aes9
-aesthe8 esthes
-aethus8 fool cicely parsle ciceli
aexit9
Af9
-afars8 afar
-afchar8 afshar
-affabi8 friend gracio
-affabl8 amiabl
-affabu8 storie
-affact8 factor
-affaib6 enerva enfeeb weaken attenu decay waning
affair8 busine matter bargai deal stuff fussy bustle busyin case things racket stir fuss
-affale6 collap fall
affame9 hungry starve starvi eager greedy hunger raveno
affect7 assign approp emotio afflic clingi fondly caring poses manner tender warm fond loveso
affere1 thereo
-affete8 affect artifi prim showy stilte air airs
affich8 displa view show shows shown print posted appear output render billbo post bill placar
affida9 depone
-affile8 sharpe whet
affili9
affine7 narrow refine refini purify
affini9 minded dislik diagra peer
affirm5 claimi solemn yes
-affleu5 outcro rock
-afflic8 advers distre grief ordeal pain sadnes sorrow trial woe trials pains
afflue6 tribut tighte buildu come togeth flow
-afflux8 concou conges flow inflow influx
-affola6 madden
-affole6 crazin insani lunacy madnes mad drive crazy balist panic lunaci shocke dismay appall aghast
affran9 prepai postag emanci exempt free manumi prepay stamp libera releas stampi rescue
-affrer8 adelph
-affres8 disqui edgine inquie uneasi
affret9 charte shippe
affreu9 awful terrib badly horrib appall awfull dreadf ghastl hideou unspea atroci grueso repuls horren
-affrio8 alluri attrac
affron7 clashe fate clash confro stand abuse curse injury insult offenc injuri abuses curses
affut8 tuned lookou blind gun carria hide
-affute5 sharpe whet
-affuts8 hides blinds gun carria
Afghan9
africa9
-afrika8 cattle
Afriqu9 africa
-afrite8 ifrit ifrits
-afroam8 africa americ afro
-afroas8 afro asiati
-afroeu8 afrasi afro eurasi eurafr
-afrosa8 afro americ africa asiati afroas
agacan8 annoyi irrita pesky
agace8 annoys annoy sore repeti
-agacem8 annoya exaspe indign irrita resent bitter
-agacer8 aggrav annoy arouse exaspe excite incite irk irrita provok rouse set edge stir
-agacie8 annoyw guiltw hassle nagwar
-agami8 grey winged trumpe
-agamis8 grey winged trumpe
-agape8 love feast
-agar8 hagar
-agaren8 hagare
age9 old older aged beam draft pole
agee9 elderl age old older aged
agees6 elderl older escala
agen9
Agence9 layout arrang dispos
Agency9 dta audita kpis
agenda9 calend irrepl appoin book diary engage diarie organi pdas books
-agenou5 kneeli kneel
agent9 office chatbo actor consta copper cop operat police
agente7 office consta police cop
-agenti8 agency agenci
agents8 office pathog
ages8 age younge beams draft poles
-agglom5 fuse mass besser block breeze cement chipbo cinder clinke concre masonr unit partic
-agglut8 adhesi bond paste placar post polysy
aggrav8 worse worsen exacer escala accent blow height
-aghoul8 aghul aghuls
agi7 acted
agile9 nimble clever lively
agiles9
agilit9 agile nimble dog legeri lightn lights
-agiota8 specul
-agiote8 stock jobber
agir6 acting act behalf action matter
agira4 spokes
-agis9 acting act
agissa5 acting case active agitat effect forcef action
agisse6 whethe acting act moveme
agit2 acts acting case
-agitat8 abette activi unrest fermen queasi restle
-agiter5 agitat arouse beat brandi flap fling flouri incite stir swing wag wave whirl wield
-agnamg8 goly
-agnath8 jawles fish fishes
-agneau8 lamb lambs
-agnela8 lambin
-agnele8 calve give birth
-agneli8 lamb
-agnell8 lamb lambs
-agni8 anyin
-agnis8 anyins
-agniti8 acknow
-agonid8 poache
-agonie8 agony death throes
-agoua8 aqua
-agouas8 aquae
-agrafe6 clasp fasten hook staple hooks stapli machin
-agrair8 agrari agricu
-agramm8 ungram
agrand8 expans enlarg magnif expand zoom aggran amplif augmen grow increa step
agreab8 pleasa enjoya nice comfor candy nicely agreea congen lovely cosily cozily
agree6 pooled wareho approv prpp
agreee2 ventur accred
agreer8 approv accept accred admit receiv
agrees7 pooled charte handbo
agrega9 aggreg
agrege9 aggreg packed
agreme6 approv bright acclai amenit approb author congen endors nicene pleasa consen
agress9 aggres assaul attack aggro assail aggros
-agrest8 grayli rock
agrico9 farm farmin crop
agricu9 farmer farmin agri tiller grange husban sodbus
-agripa8 mother
-agripp6 clutch grab grasp grip birdwi moth ghost great grey witch owlet white moths
Agroal9 agri food
-agroba8 bush robin robins
-agroca8 biofue
-agroeq8 agricu equipm
-agroin8 agro indust proces
-agrono8 agricu scient
-agrosi8 agro indust proces
-agrume8 citrus citrou fruit fruits
-aguich6 teasin teaser alluri entici
Ah8 sloth oh ha
-ahi8 axi yi
-ahis8 axi yis
Ahtem9 chiygo crimea
-ahuris8 stagge
-ahut8 bend
-ahuts8 bends
-aic8 cva
-aicham8 ai cham
aida9 helped
aidaie8 labeli helped
aidant7 caregi helpin
aide8 help helps assist helped using aid helpin benefi
-aideco8 junior accoun
aidee6 helped regain
-aideec8 hot walker hotwal
Aideme6 aide memoir
aident8 help helps
aider9 help helpin assist accomm advanc aid attend avail benefi suppor
aidera9 help
-aidere9 help climb
aidero9 help
aides8 helped aids helpin aid
-aidesc8 junior accoun
-aidese8 hot walker hotwal
-aideso8 orderl ward assist
-aidess8 orderl ward assist
aidez9 help helpin
aidons5 helpin
aie2 bride
Aiea9 iaea
aies6 glad liked brough
-aieul8 elder grandp grandf gramps granda
-aieule8 grandm nan grandp grandf elder nans elders
-aieuls8 grandp grandf elders gramps granda
-aieux8 ancest elders forefa grandp grandf
-aigle9 eagle aquila bird jove
-aiglef8 haddoc melano aeglef
-aigles8 eagles bird joves
-aiglon8 eaglet
-aigre8 acrid bitter sour tart
-aigred8 bitter sweet sour
-aigrel6 acidul
-aigrem8 agrimo
-aigres8 sour bitter tart acrid sweet
-aigret8 egret egrets
-aigreu8 acidit acidne sourne tartne
-aigri8 bitter embitt soured
-aigrie8 bitter embitt soured
-aigrir8 acidif embitt sour vinega
-aigris8 bitter embitt soured
-aigu7 acrid acrimo acute keen lurid nasty poigna racy sharp shrill stride waspis
aigue9 acute sharp lethal keen nasty stride acrid
-aiguem8 aquama
-aigues8 aquama acute sharp keen nasty stride acrid
-aiguie8 cister water tank ewer pitche ewers tanks
aiguil8 clockw frogs counte point shunti switch dogfis spurdo needle goad points hand acerat leaf
aiguis8 sharpe sharp knife hone whet tool grinde pencil whetst tools
-aigus8 acute sharp keen nasty stride acrid
ail8 garlic
-aile7 winged fender wing ell
-ailee8 winged
-ailees8 winged
-ailere8 wingle
ailero9 fins wing fin spoile flippe
ailes9 wings wing fender ells winged
-ailier8 winger
aille4 prayed suits submod wished away
ailles5 ok home
ailleu5 elsewh otherw somewh
-ails8 garlic
-aima8 liked
aimabl9 kind friend good lovabl nice amiabl kindly cordia
aimaie7 loved naught
aimais7 loved folk liked
aimait7 loved liked dislik
aimant9 loving magnet homele affect
aime4 likes love loves liked enjoy dislik loved sushi fond puppie
aimee8 loved trusty belove loving
-aimees7 loved
aiment4 love tales
aimer5 loving liking love apprec enjoy
aimera2 wish foreve
-aimere6 hope
aimeri3 hear love
aimes2 love fond apples cowork loved
aimez2 love enjoy
-aimiez6 liked love glad
aimons5 love aligni
aine9 oldest adores older elder eldest groin inguen
ainee8 oldest older
ainees7 elders oldest
aines8 elders senior groins inguen oldest elder eldest
-ainess8 primog
-ainou8 ainu aynu
-ainous8 ainus aynus
-ains8 naid nsaia nsaid nsaim
-ainsi8 hence
-ainsis8 thence thereb
-ainsy8 thence thereb
-aioli8 sauce garlic
-aiolis8 sauces garlic
Aiprp9 atip
air9 look looks looked seems seem sounds seemed airbor appear aspect counte expres mien
-airain8 bronze implac unrele
aire9 area enclos aerie eyrie surfac countr aery
-airell8 berry bilber bluebe cowber cranbe lingon whortl berrie
aires7 areas surfac countr aeries eyries expans
airs8 towing puts air
Airtab9
aisanc5 afflue ease
aise8 comfor uncomf uneasy easy ease afflue effort fluid circum street prospe
aisee8 smooth comfor easy fluid prospe afflue effort circum
-aisees8 easy fluid prospe afflue effort circum
aiseme8 easily readil effort
-aises8 ease easy fluid prospe afflue effort circum
-aissel8 armpit axilla cavity fossa caviti fossas
-aisset8 adze adzes
-ait8 tia
-aita8 iata
aiter9
-aixenp8 aix en proven
-aixlac8 aachen
-ajonc8 furze gorse whin irish ulex europa
-ajoncs8 furze gorse whins irish ulex europa
-ajoure8 frette open work perfor pierce
ajourn9 adjour deferr postpo defer delay procra put shelve
ajout9 added add adding additi
ajouta7 adding append addabl addibl jet nozzle jets
ajoute9 add added adds append adding prepen
ajouto7 primer add jet nozzle jets
ajouts8 pops rollba additi
-ajowan8 ajwain thymol seeds
-ajus8 bend
-ajust8 bend
ajusta8 fittin adjust wordin adapta alignm
ajuste8 adjust tweaks adapt bend bends
-ajusts8 bends
-ajut8 bend
-ajutag8 jet nozzle jets
-ajutoi8 jet nozzle jets
-ajuts8 bends
Akai9
-akee8 blighi sapida tree
-akees8 blighi sapida akee trees
-akene8 achene
-akenes8 achene
-akhals8 tekes
-akhalt8 teke
-aki8 achee ackee akee apple vegeta brain
-akines8 acines
-akinet8 acines
Akinyi9 teache
-akis8 akees blighi sapida achees ackees akee apples trees
-akkadi8 accadi
Aktaou8 summer time
al9
-alacal8 kawesq
alambi4 alembi
alarme9 raise sound alarum alert warnin signal alerts
-alarmi8 fear monger scare
Alaska9 rabbit
Albani9
-albatr8 alabas mollym
-albedo8 reflec power powers
Albert9
albini9
-albizi8 silk plant tree sirise plants trees
-albizz8 silk tree trees
album9
-albume8 endosp
-albumi8 bright diseas
alcali9 alkali base bases
-alcalo8 alkalo
-alcane8 alkane series methan paraff
-alcedi8 river kingfi
-alcene8 alkene olefin
-alchem8 lady mantle
-alchim8 alchem chemis interp
-alcide8 auks famill
alcool9 alcoho drunka blood conten permil drunko drink booze liquor spirit strong lush alky boozer
-alcove8 recess bay bays
-alcoyl8 alkyl alkyls
-alcyne8 alkyne
Alea5 hazard risk uncert ventur
-aleas6 risks hazard ventur uncert
aleato9 random falter uncert unstea
Alecc9 ccfta
Alecco9 ccofta
Aleccr9 ccrfta
Alech9 chfta
Aleci9 cifta
Alecj9 cjfta
Alena9 nafta
-alene8 awl pierce pricke
-alenes8 awls pierce pricke
alento8 around surrou
Aleout9 aleuti hawaii aleut aleuts
Alep9 aleppo
-aleph8 number
-alephs8 number
-alepie8 aleppi
-alepoc8 nakedh slickh
alerte9 warnin watch alarm cautio raise sound warn
-aleser8 bore drill ream
-alesoi8 reamer
-alevin6 fry young fish
Alexan9
-alexie8 visual aphasi word blindn
-alexip8 antido counte
-alezan6 sorrel
-alfa8 alfeni
-alfas8 alfeni
Alfred6
-algebr8 agebri
Alger8 algier
-algiqu8 algic
algo8 emitte signat non
-algoca8 algae biofue fuel algal fuels
Algoma9
algori9
-algue8 alga seawee algae
-alguer8 algher
-algues8 algae algaes seawee
-algueu8 seawee
-alhors8 thence
Ali9
alias9 masks maskin mask es masked aka known
alibi9 kind
-alicam8 nutrac
Alice9
aliena9 dispos disaff estran
aliene9 dispos lunati
align9
aligna8 retrea
aligne9 line
alignm9
alimen8 food feed feedst foods power alimon feedin nouris nutrit foster nurtur supply fare
alinea9 paragr subpar
Alinya9
-alise8 whiteb berry
-alises8 whiteb berrie
-alisie8 whiteb
-alisme8 water planta
alite9 bed
alitee9 bed
-aliter8 bed
-alkeke8 bladde cherry chines lanter japane winter cherri
alla3 walked drank
-allach8 round sardin
-allai5 walked answer
allaie2 sin
-allait8 breast feedin suckle
-allame6 beach except
allant3 rangin int
-allati8 case cases
alle2 ever surfin far himsel twice
-allech8 attrac mouth wateri allure appeal draw
allee2 corrid twice abroad
allees4 surfin seemin far drives drivew walks walkwa privat roads paseos
allega8 claim
allege5 lean lighte relief easeme easing allevi assuag light lite calori free low cal
-allegr8 happy joyful deligh elatio gladne joy jubila light hearte blithe lighth joys
allegu9 argued pleade reply
-allelu8 hallel
allema9 german langua high
allere3 awoke
allerg9 reacti
-allerr8 return ticket round trip back forth backwa forwar
-allers8 round trips return ticket back forth backwa forwar trip backs
alles3 surfin far yeah beach
allez2 come ahead
alliag9 alloy hollow alumin metal alloys metals
-alliai8 garlic mustar
allian7 covena weddin ring
allie8 premie ally
alliee9 battle ally
-allier6 alloy connec interc join liaise
allies9 alloy anneal
alliez3 ok
allion3 dec
-allite8 beginn rhyme head initia rhymes
Allo8
alloc9
alloca9 allowa benefi
-allocu7 addres speech
-allogr8 allotr
allong7 lay lie lying beats sofa aspect ratio length stretc ratios
allons0 gonna replie
-allose8 queer
alloue9 alloca allott allowe allot appoin assign earmar grant
allow9
allowe9 fibers readon
alluma9 igniti lit spark turned firing system
allume8 lit turned turn light match cigar lighte gas awake ignite kindle realiz set alight
-allure8 appear aspect counte guise look pace respec sight speed veloci view speeds looks views
allusi5 hintin compel
Alma9 almaty vault
Almaty8
-almee8 almah egypti dancin girl
-almees8 egypti dancin girls almahs
-aloes8 aloe
-alors8 hence
-alose8 alewif allis shad rock herrin
-aloses8 shads alewif allis rock herrin
-alost8 aalst
-alouet8 lark larks
alourd5 digiti
-aloyau8 sirloi
-alpaga8 alpaca alpaka lama pacos
Alpes8 alps
-alpesd8 de haute proven
-alpesm8 mariti
alpha9
alphab9 phonet abeced elimin illite litera
alphan9
-alphon8 alfons
-alpini8 mounta climbi climbe
-alqaid8 al qaeda
-alsaci8 alsati
Alt9
altera7 tamper change conver transf
altere4
-alteri8 othern regoli
-alterm8 global anti
altern9 workar alt dual educat system half cycle turn duplex cycles
-altess8 highne
Altf9
-althea8 rose sharon
-althee8 althae
-altier8 haught lordly proud
altitu9 elevat height alt el alts els
-alto8 viola
-altrui8 selfle
-alu8 alumin
Aludah9
-alule8 alula bastar wing
-alules8 alulas bastar wings
alumin9 al als
-alumus8 tesus
-alumut8 tesu
-alun8 alum
-alunis8 lunar landin
-aluns8 alum
-alus8 alumin
-alveol8 honeyc tooth socket
Am5 adm
Ama9 lined imo
-amabil8 affabi blandn friend kindne
-amadou8 adulat coax flatte tinder hoof fungus punk polypo touchw kindli spunk punks spunks
-amaigr6 emacia
-amande8 almond
-amandi8 almond tree amygda commun prunus dulcis sweet trees
-amando8 almond seed seeds
-amant8 amour fan lover fancy man paramo
-amante8 girlfr lady friend sweeth fan lover amour fancy man
-amants8 fans lovers amours fancy men paramo
-amap8 csa
-amarak8 harakm
-amaran8 love lies bleedi
amarra8 moorin dockin
amarre7 moored moorin moor
-amaryl8 gateke hedge brow
-amas8 crowd heap mass multit pile imo
-amasse6 gain gather
amateu8 fronte athlet connoi lover maven
-amatri8 amateu lover connoi maven lovers mavens
Amazon9 virago
ambass9 embass
ambian9 ambien mood atmosp enviro milieu deejay diffus disc jockey dj entert host master
ambigu8 unambi equivo
ambiti9 unambi covet
-ambitr8 labile
-ambitu8 range
-ambiva8 ambigu confli equivo mixed pluriv
-amblyo8 lazy eye eyes
-ambo8 cattle
-ambon8 ambo
-ambre8 amber amberg
-ambree8 amber
-ambres8 ambers amberg amber
-ambret8 abelmo moscha hibisc musk mallow
-ambroi8 bitter ragwee nectar
ambula9
-ambyst8 mole salama
ame8 soul core
-amedee8 amadeu
-amelan8 shadbe chuckl pear junebe sarvis saskat servic shadbl shadbu shadwo sugarp wild plum pears
-amelie8 amalia
amelio9 improv enhanc better amend upgrad
-amena8 brough took
amenag5 fixtur land planni prepar
amende9 fine fines penalt amelio enhanc fertil grease improv manure mend ways upgrad
amendm9
amene3 bring brings affabl amenab
amenee4 entail
amenen4 stumbl
amener5 bring ride scarin conven fetch lead lower take along
amenes2 amenab affabl
-amenez7 bring boil
-amenit8 affabi gracio kindne agreea
-amenor8 amenia
-amens8 amen
amer9 bitter sour acrimo bile gall landma
-amerem8 bitter
americ6 ams
-amerin8 indian native
Ameriq9
-amerlo8 yank yankee northe yanks
-amers5 bitter landma acrimo biles galls
-amertu8 bitter resent gall rancor rancou galls
-ames6 souls psyche
-amha8 imho
-amhari8 ethiop langua
-amhas8 imho
ami9 friend boyfri fellow thinke mate
amiabl7 mutual
amiant9 asbest
-amibe8 amoeba ameba
-amibes8 amoeba amebae
-amibia8 amebia amoebi
-amibie8 ameban
-amiboi8 nom noms
amical9 friend tone best regard wishes sincer warmly frater amiabl cordia warm
amicau9 faces friend warm cordia amiabl
-amict8 amice
-amicts8 amices
-amidon8 starch amylum emmer tritic dicocc wheat two grain spelt emmers wheats
amie9 friend girlfr
amies9 friend
-amirad8 unfrie
-amiral8 admira
amirau9 admira
amis9 friend
amitie9 friend amity relati
-amm8 maa
ammoni9 hydrox
-amnesi8 blacko memory loss losses
amnist9 amnest act grace graces
Amo9
-amoebo8 nom noms
-amoind8 abridg decrea dimini ease lessen shrink
-amolli8 soften
amont8 upstre
-amonts8 upstre
amorca6 bootst realm
amorce2 percus boot primer
-amorph8 apathe
amorti8 undepr deprec sinkin dampen deaden soften damper shock absorb bunt bunts cushio shocks
amount9
amour9 love loving blinde affect amur
amoure9 love fallen lover fallin flirta amorou loving affect crush infatu calf puppy crushe loves
-amourp8 pride self esteem love respec
-amours8 loves dears honeys belove affect sweeth self esteem prides respec
amovib9 pleasu remova detach
-ampere8 ampmet amp intern ammete amps
amphet9 methyl dimeth benzod speed upper pep pill speeds uppers pills
-amphib8 ambigu
-amphig8 enigma obscur puzzli gibber
-amphip8 portic
-amphit8 audito host hosts
-amphot8 amphip
ample5 abunda afflue aplent broad bulky capaci commod copiou extens full huge lax open
amplem8 pluggi plenty abunda amply aplent fully richtl richly
ampleu5 scope breadt bulk dimens extent range scale size scopes sizes scales ranges
amplif9 incite amp enhanc enlarg amps
-amplis8 receiv
-ampoul9 bulb bliste glow lamp light vesicl ampule ampul bulbs ampuls
Amster8
-amui8 muted
-amuis8 muted
-amuiss8 mute mutes
-amulet8 charm periap talism charms
-amure8 tackin tack
-amures8 tacks tackin
amusan9 funny fun amusin amusiv joking comic divert
amuse9 fun enjoyi enjoye enjoy amusin
-amuseb8 appeti hors oeuvre
amusee9 fun enjoye
-amuseg8 appeti cockta snack hors oeuvre snacks
amusem8 games fun entert
amuser9 fun foolin enjoye entert
amuses9 fun enjoye enjoyi appeti cockta snacks
-amuseu8 entert
-amusez8 enjoyi fun yourse
-amuson9 fun enjoyi
-amygda8 tonsil faucia palati
-amyle8 amyl
-amyles8 amyls
an9 year annum old
-anabol8 steroi constr metabo
-anacar8 cashew tree common occide trees
-anacho8 anchor hermit
-anachr8 misdat mistim
anadro7
-anale8 anal retent
-analem8 anally
-analep8 flashb
-anales8 anal retent
-analge8 painki anodyn pain pill pills
analog8 simila linear
analph9 illite
-anals8 anal retent
analys8 parser parsin parsed parse parses lexer scans assay constr chemis psycho
analyt9
-anamne8 medica histor record
-ananas8 pineap tree
Anansi9
-anapes8 anapae
-anapho8 epanap
-anaphr8 antaph
-anapla8 gallsi
-anapsi8 reptil
-anarch8 capita syndic lawles
-anathe8 ban excomm bans
Anatol8
Anatom8 genera
-anaudi8 speech
-anaux8 anal retent
ancest9 aborig
ancetr9 ancest ascend forefa root antece roots
-anche8 reed
-anches8 reeds
anchoi8
ancien9 former old older vetera venera senior elder once erstwh time erst
-ancila8 oldspe
-ancill8 menial
-ancipe8 oldthi
-ancoli8 columb aquile
ancrag9 anchor peg pegs
ancre9 anchor ground tackle
ancree5 tossed laying
-ancrer9 dock anchor moor
ancres8 anchor ground tackle
and1 et pathwa produi
-andain8 swath swaths
-andalo8 black blond grey blacks blonds greys
-andin8 andean
-andine8 andean
-andins8 andean
-andoui5 dumbas sausag bimbo bimbos
Andre8
Andree8 st
-andren8 sand bee bees
Andrew9
-androg8 epicen person gynand hermap
Androi9 humano mechan man men
-androm8 cowgir nympho
ane9 donkey dispar ass burro fool
aneant9 devast sank superf annihi
anecdo9
-anemie8 anaemi
-anemiq8 anaemi
-anemon8 windfl
-anerie8 stupid
-anes8 donkey fools jacks geese asses goofs
-anesse8 jenny ass asses
-anesth8 anaest
-aneth8 dill graveo
-aneths8 dill graveo
-anevri8 aneury aneuri
-anevry8 aneury aneuri
anext9
-ange9 value knowin real angel saint steady sweeth holy man person
Angele8
-angeli8 garden longwo
-angeln8 cattle anglia
-angelo8 cherub
-angeol8 angelo
-anges6 angels saints steadi sweeth holy men person
-angine8 quinsy tonsil pharyn raw throat sore quinsi
-angios8 nomang
anglai6 englis french webaim sassen langua
angle9 corner thence
angles8 spots apertu corner nooks
Anglet9 englan
-anglic8 englis britic britis
-angloa8 arabia arab arabs
-anglof8 french hound
-anglon8 norman french
anglop5 lingui cracke flagge
-anglos8 saxon old englis arabia arabs french hounds norman
angois8 nerve scary creepy anguis anxiet crawly worry troubl disqui edgine worrie
angola9 kwanza
-angstr8 unit units
anguil9 spaghe eel eels
Angula8 gaunt
-angule8 sharp edged
-angus8 cattle
-anhidr8 adiaph anhydr dry coat coats
-anhist8 ahisto
-anhydr8 waterl
Ani8
-anier8 donkey driver
-aniers8 donkey driver
animal9 pet werean werecr beast fauna creatu brute shop shops beasts brutes beings
animat9 facili hostes host activi hosts
animau9 livest
anime7 animat cartoo underr brisk
animee6 neurod animat brisk
animer7 neurod host animat
animes9 animat cartoo fileha brisk
-animet8 animot
-animiq8 soulis
-anis8 anise sweet cumin pimpin anisum plant
-anite8 anitis
-anites8 anitis
ankylo6 numb slowed stiff hookwo
Anne8 ann
anneau8 ring buoyan band halo anchor annulu doughn rings bands haloes annuli
annee9 year
-anneeh8 man year person
-anneel8 light year lighty
annees9 years man year person light lighty
-anneli8 worm segmen worms
annexe9 schedu
-annexi8 approp
-annihi6 destru
annive9 birthd day rememb
annonc8 announ advert ads adware
annota9 hints commen
annote8
-annuai8 addres list almana direct year book yearly yearli lists books
annuel9 annual yearly year
annuit9
annula7 cancel rescin revoca ring shaped finger abolit abroga annual
annule8 cancel rescin undo revoke rolls aside abate abolis abroga drop lift negate nullif
-anodin6 anodyn ineffe trivia little petty fiddli
-anoest8 anestr anaest anesth
anomal7 issue abnorm scaly tailed squirr
-anon8 donkey foal
-anons8 donkey foals
anonym9 namele
anorma8 abnorm unnatu
-anosge8 anogen
-anoure8 anurou taille
-anp8 pna
ans8 years two age aged
anse9 cove coast handle hold grip handgr
-anses8 coves handle holds grips handgr
Ansi9
-antago8 advers object oppone
-antalg8 painki
-antan8 yester yore
-antans8 yore yester
-ante8 anta
antece7 histor trace
-antech8 antich
-antehy8 adenoh master gland pituit body glands bodies
-antena8 prenat antepa
antenn7 jammer frogfi branch local office aerial feeler transm
-antenu8 prenup
-antepi8 preque
-antepo8 front fronti
anteri8 earlie prior previo former immedi past read forwar fronta front preced frontn priori
-antes8 antas
-anthel8 antihe
-anthol8 chrest
-anthra8 carbun coals hard
anthro9 biolog ape biomet androt theant apes
anti5
-antiad8 non stick
-antiae8 anti air
-antial8 anti allerg
-antiam8 anti americ
-antiar8 anti arryth agent arythm agents
-antiba6 drug bacter drugs
-antibi8 drug drugs
-antibr8 antino
antich6 antech antero waitin room shockp shock resist anti christ hall lobby foyer halls
antici8 advanc ruling pollin
-antico8 anti collus establ noncon unconv uncons contin antibo immuno antibr
-anticr8 antial anti crime
-anticy8 anti cycle high antiky highs
-antide8 anti explos antisk detona drug drugs
-antido8 analge anodyn pain pill painki pills
antidu9 dumpin anti
-antien8 antiph
-antiep8 anti epilep
-anties8 anti slaver
-antiet8 anti state states
-antieu8 anti europe
-antife8 anti fire incend
-antifi8 antita
-antifo8 fungic agent antimy agents
-antifr8 anti french fraud
-antiga8 anti gang
-antige6 antifr
Antigu9 barbud
-antiha8 anti inflat
-antihe8 anti hero
-antiho8 anti homoph
-antihy8 unhygi
-antiim8 anti imperi
-antiin8 anti inflat
-antill8 caribb
antilo9 spring chased chase antelo
-antime8 anti beggin panhan
antimi6 terres anti migrai disinf germic
-antimo8 milk watche sb sbs
-antina8 anti nazi
antipa9 pest contro dislik anti palest malari antima agent fine tune parlia aversi
-antipe8 anti dandru
-antipl8 anti diving dive dives
-antips8 anti psychi
-antipy8 febrif
antiqu9 ancien old histor
-antira8 anti racist radar radiat
-antire8 defici reacti negati
-antiri8 anti wrinkl antisk
-antiro6 antiki antico
antisa7 antifo anti satell americ air
-antisc8 antico
-antise8 cheat sheet anti segreg semiti semite slaver sheets jew baiter
-antisi8 anti aids zionis imperi inflat
-antisj8 antijo
antisl9 backsl slash
-antism8 milk watche
-antiso8 anti submar
-antisp8 anti spam
-antisr8 antiki
-antiss8 anti submar semiti
-antisu8 antipe
-antisy8 antiun anti syrian
-antita8 anti smokin
-antite8 anti terror
-antith8 anti heat
-antive8 antigr
antivi9 virus anti viruse drug drugs
-antivo8 antith
Antoin9 pitrou anthon antony tony
-antony8 opposi word words
-antre8 antrum cave den lair
-antres8 dens caves lairs antrum
-anus8 arse asshol ass
-anvers8 antwer
-anvot8 blindw slowwo
-anvots8 blindw slowwo
anxiet9 anguis appreh dread anxiou disqui dreads
anxieu8 anxiou wantin appreh
-anxiog8 worris worryi distur troubl distre
Any4 subtyp typed
-aop8 pdo
-aorte8 aorta
-aortes8 aortae
-aoul8 aul
-aouls8 auls
aout9 august aug
-aoutat8 chigge harves mite jigger redbug mites
-aouter8 season worker
-aouts8 august augs
-ap8 bp
Apache9
-apaisa5 calmin harmon
apaise5 anxiet appeas allay assuag calm pacify quiete quiet soothe
-aparth8 segreg
-apathi8 listle
apatri9 statel
Apcu9
Apenyo9
aperce6 spotte baton apperc apprec notice percep
apercu8 previe overvi thumbn acknow insigh glimps glance coup oeils
-aperit8 starte appeti
-apesan8 weight lightn
apeure8 scared fright shy unsure timid diffid
Apex8
-aphere8 aphaer aphesi aphese
-aphori8 apopht apothe
-aphte8 aphtha aphtho ulcer
-aphtes8 aphtha aphtho ulcers
Api9 apis ipa
-apiace8 carrot family
-apiair8 apiari
Apicom6
-apicul8 apiari bee keeper master beekee
Apis8
-apitoi8 compas mercy pity sympat mercie
aplati8 flatte flat squash
-aplomb8 nerve uprigh nerves
-apnee8 apnea
-apnees8 apneas
-apoast8 apastr apoaps
-apocal8 revela book
-apocol8 pumpki
-apocry8 spurio
-apode8 apodal
-apodid8 swifts
-apogee5 acme acmes
-apogon8 cardin king mullet
Apolit8 depoli
-apolog8 justif vindic
-apopht8 apothe aphori
-apople8 fit seizur stroke fits
-aporie8 koan koans
-aposta8 renunc defect
apostr8 rebuke
-apothe8 deific exalta
-apothi8 chemis druggi pharma pill pusher
-apotre8 apostl
app9 vue ts
appair8 pairin peerin
Appala8
-appalo8 horse
appara7 appear occurs pomp
appare8 device applia appear camera equipm relate bond biolog system brickw gear instru
appari7 paired match pair matchi pairin couple mate unite beadle usher verger appear ushers
appart6 belong owned apartm member flat appert pertai flats
apparu5 appear beneat
appat8 bait anglin attrac lure decoy
-appate5 allure appeal attrac draw
appats8 bait lures decoys attrac
appauv9 deplet ozone impove
appel9 appeal call callin syscal tender
appela9 callab caller callin called plaint errors
appele8 called call callin known summon
appeli9 call
appell8 call calls shippi called callin
appelo9 call likewi
appels9 calls call appeal traceb
append9 access additi adjunc appurt side issue supple
-appent8 lean
-appesa8 dullne heavin streng
appeti8
applau8 cheere clappi clapom acclai clap
Apple9
Applet8
appli6 spots app
applic7 purpos app apps applyi enforc
appliq8 apply add admini append assign attach lay paste place practi put set applet
-applis8 apps
appoin7 booste system pay
-appont8 landin wharf wharve
apport6 bring brough amendm change fetch take
appose5 affixe mark add append apply assign attach paste place put
apposi4 feeds
apprec5 liked enjoy likes enjoye seemed discre wagner assay assess judgem rating apprai esteem
appreh8 antici throat graspa unders
appren9 learn learni teach come know figure instru traine learne prenti acquis
appret6 meanwh ready finish prepar starch
-apprim8 appres
appris9 learne taught learn learni
apprit8 shallo learnt taught discov
-appriv6 domest social tame
approb9 commen affirm plausi consen blessi
approc8 closer sidebe
approf5 deeper thorou depth deepen deep
approp8 suitab
approu9 endors author counte sancti
approv9 procur supply provis
approx9 rough fuzzy roughl vaguel around
appui7 suppor backin back buttre prop rest stanch strut
appuie5 relies suppor presse
-appuip8 footst
appuis9 presse rests bounce suppor backs backin props stanch footst headre head restra
-appuit8 headre head restra
appuya4 pressi leaned
appuye8 press pressi suppor back lean push put stand
-apre5 acerbi acidul acrid astrin harsh keen sharp
-apreme8 fierce feroci
apres4 follow annexe amende post aftern soon herein afterw behind next past later sharp keen
-apresd8 day tomorr
-apresg8 post war
-apresm8 aftern pm pms
-apresr8 afters shave lotion
-apress8 snowbo
-aprete8 acrimo acuity harshn poigna sharpn acuiti
-apside8 apsis
apte8 unfit gamut fit workfo apt suitab
aptes6 suitab apt
-aptien8 aptian
aptitu8 fitnes profic abilit impair predis
-aptony8 aptron
aquacu8
-aquapl6 hydrop
-aquare8 waterc painti water color colour colors
-aquari8 tank
aquati9 water sport
-aqueus8 aqueou water watery aquati
-aqueux8 aquati aqueou water watery
-aquicu8 aquacu aquafa hydrop soille cultur
-aquife8 water bearin layer layers
-aquilo8 boreas northe north wind winds
-ara8 macaw
arabe9 arabic arab arabia greek
arabes9 indic arabic arab emirat
Arabic8
Arabie9 saudi
arabiq9 arab
arable5
-arabop8 arab persia
-arabos8 arab persia
-arachi8 ground peanut earthn goober pea monkey nut peas nuts
-arachn8 gossam
-arack8 arrack
-aracks8 arrack
araign9 spider
-araire8 ard scratc plough plow ards plows
-aralia8 spiken
-aramee8 aramai
-aranei8 arachn
-aras8 macaws
-arauca8 monkey puzzle
arbale6 back quadra backst crossb rafter
arbitr9 adjudi tiebre trade self willed refere ref umpire offs random indisc haphaz
arbore9 tree subpac wear trees
-arborg8 dendro silvag
-arbori8 tree
-arbous8 arbutu fruit strawb tree fruits arbuti trees
arbre9 tree subtre arbor shaft
arbres9 trees subtre
-arbris8 bush little tree shrub bushes shrubs trees
-arbust6 bush shrubb saplin bushes
Arc9 cra rainbo bow arch edge
Arca9 sub
-arcade8 arch
-arcadi8 arkady
-arcane8 myster
-arcass8 stern sterns
-arcbou8 flying buttre
-arcenc8 rainbo
-arcent8 dewbow ground bow
-archae8 lithog archeo
-archai8 ancien antiqu antedi
-archan8 gimpel
-arche8 arch ark clam
archeo9 archae zooarc lithog
-archet5 bow bows
-archev8 archbi
-archic8 superf
-archid8 archde archdi archdu
-archip8 packed
-archis8 archdu
archit9 design
archiv9 record reposi keeper scienc
-arcsbo8 arc boutan flying buttre
-arcsen8 rainbo dewbow ground bows
-arctid8 ang angs
-arctie8 bowyer
arctiq9
-ardeid8 herons
-ardenn8 horse
-ardent8 burnin fiery
-arder8 burn
-ardeur5 ardor ardour glow heat passio fire fires ardors glows
ardill8 barb tongue barbs
-ardois8 slate quarry tablet tab blackb chalkb mines quarri slates tabs
ardu6 strugg arduou diffic labori hard heavy taxing burden
ardue8 linter harder oh hard diffic heavy taxing arduou burden
-ardues8 hard diffic heavy taxing arduou burden
-ardus8 hard diffic heavy taxing arduou burden
-arecac8 palm trees
-arene5 arena arenit ring sand
-arenes8 arenas rings sand arenit
-areole8 ring color colors
-areost8 araeos
arete9 choked hollow crest edge fishbo ridge
-aretes7 edges fishbo ridges crests
arg9
-argasi8 softba ticks
argent9 money silver moneye flatwa moneys ags
-argien8 argian
-argile8 clay clays
-argili8 clayst
Argon9
-argons8 ars
-argot8 cant jargon slang expres term
-argoti8 slang
-argots8 slang jargon cants expres terms
-argous8 sea buckth fruit willow thorn cop warden fruits thorns cops
argpar9
args9
argume9 argue debate line reason logica lines
argv9
aria9
Ariane9 breadc
-aride8 arid barren dry
-arides8 dry arid barren
-ariege8 hound
-arion8 roundb slug
-arions8 roundb slugs
-aristo8 nobili blue noble gentle bloode clemat birthw peripa
-arite8 arity
-arites8 aritie
arithm9 adding machin
-arlequ8 buffoo clown harleq jester clowns
Arm9 pcs
Armada9
arme9 gun weapon firear armed
armee8 army armed lieute host
armees9 armed
armeme9 armame arms weapon muniti implem war system wars
armeni9 langua
-armer7 arm reinfo
-armeri8 thrift
armes9 weapon armed arms firear
-armill8 honey fungus fungi
-armoir8 cupboa press wardro armour coat arms closet presse blazon
-armois6 mugwor wormwo
-armori8 cattle aremor
-armure8 armor armour platin cuiras armory arsena armori
-armuri8 armory armori
arnaqu8 scamme trick tricke fool scams scam catch dupe swindl swizz con man cozena swizze
-arnogl8 scaldf
-arobas8 sign ats signs
-arobe8 sign
-arobes8 signs
aromat9 flavou fragra nutty flavor
-arome8 aroma flavou scent fragra perfum
-aromes8 flavou aromas scents fragra perfum
-aronia8 chokeb
-aronie8 chokeb
-arouma8 aroman
-arouqu8 cattle
arpent9 survey pace back forth stride geomet measur worm worms
-arpett8 newbie noob noobs
-arque8 arched
-arqueb8 hackbu hagbut harque
-arquee6 arched
-arques8 arched
arr9
-arraca8 racach
arrach5 hard snatch
-arrais8 inspec
arrang9 cope
array9
Arrayi9
Arrayo9
arrays9
-arrera8 fall arrear
arrest9 appreh custod detent stop decisi stoppa ruling opinio stand hold holds
arret8 breakp shutdo garnis stop downti interr decisi halt judgem ruling stand stands stoppa sign
arreta7 stoppe stoppi editab halt
-arretc8 shorts
arrete9 stop stoppe arrest quit order stops stoppi grumbl abate appreh bar detain discon end
arreti9 stop quit
-arreto8 quit stop
arrets6 stoppa goodwi stops decisi ruling opinio stands shorts
-arrhes8 deposi paymen
arrier8 backgr backwa rear backsp back arrear aft shop upper arm kitche sculle guard throat
arrima6 stowed
arrime7 stowed moored endang stow steved
arriva5 newcom came advent
arrive5 happen coming advent come end manage occur reach succee destin finish goals
-arrivi5 social climbe
arrivo4 hang stumbl
-arroba8 sign symbol signs
-arrobe8 sign signs
-arroch8 arrach orache orach
arroga9 condes
-arroi8 array
-arrois8 arrays
arrond9 rounde roundi rounds round
-arrosa7 spammi wateri
arrose9 wateri water flower celebr baste drain irriga run shower sprink wash
-arroso8 waterc wateri pot cans pots
-arrowr8 bermud obedie plant st vincen west indian plants
Arrows8 bermud st vincen west indian obedie plants
arsena8 arms armori muniti weapon armour
-arseni8 poison
art6 mills drama
-artchi8 archi archis
artefa9 artifa
-artemi8 brine shrimp
-artere8 blood vessel
-arteri6 sclero corona diseas
-arthro8 osteoa
Arthur8
-artich8 cynara scolym plant globe plants
articl9 sectio
articu5 avail framed defini joint knuckl uttera joints eloque
artifi7 wile affect prim showy stilte clever crafty cunnin sly smart sneaky wily false
-artill7 gunner
-artimo8 mizen mizzen mizens
-artiod8 toed ungula
-artisa5 handcr arts crafts craft indust handic artifi journe handiw handwo
artist9 maker perfor creati person
Artois8
-artsth8 art therap
-artthe8 art therap
-arubee8 aruban
-aryen8 aryan
-aryenn8 aryan
-aryens6 aryan
-aryle8 aryl
-aryles8 aryls
-arym8 fyrom
-aryten8 cartil
-arythm8 arrhyt arhyth cardia
-as8 ace
Asc9
-ascalo8 ashkel
ascend8 backwa descen ancest deriva filiat lineag root antece roots
ascens8 elevat lift oh hell scroll bar social ladder lifts bars rise
-ascese8 asceti
-asceti8 ascesi ascese
-aschke8 ashken
Ascii9
-ascot8 tie cravat
-ascots8 ties cravat
-asepsi8 steril antise
Asfc9 cbsa
-asfi8 wia
-asiate8 asian
asiati9 asian malaya asians
Asie9 asia asian
-asies8 asias
asile9 claima refuge asylum robber fly sanctu
-asiles8 asylum sanctu refuge robber flies
-asimin8 pawpaw tree trees
-asocia6 tough bully ruffia hoolig roughn toughs bullie
Aspc9 phac
-aspe8 asp
aspect6 areas
-asperg7 splash splatt spray sprink aspara
-asperi8 bump harshn rough uneven roughs bumps
-aspers8 sprink
-aspes8 asps
-aspic8 asp
-aspics8 asps
aspira8 suctio vacuum midshi office candid design cleane
aspire6 swallo ache breath hope inhale long yearn
aspiri8 acetyl acid bayer empiri acids bayers
-assail8 assaul attack rip strafe aggres
assain9 wastew sanita saniti cure heal remedy
-assais8 season flavor flavou spice
assass9 murder throat paramo kill homici bravo
-assaut7 access aggres attack charge fit offens stormi strike fits
assech7 bilge pumpin crops draina dryout
assemb9 meetin shareh build combin compos constr conven draugh put togeth take along
assent7 concur
asseoi9 sit seat
asserm9 sworn affida
assert9 lookah
asserv8 outsou ratios lead enslav
asseye8 sit
-asseyo9 sit
assez7 enough pretty fairly suffic
-assidu5 active dilige hardwo indust zeal elan ardour ardor elans ardors
assied9 sit seated
assieg7 beleag beset besieg
assiet7 plates plate bases green platef dish dishes
assign9 subpoe alloca allot appoin earmar summon
assimi5 digest includ equate
-assire9 sat
assis9 sat sittin seated
assise9 seated seatin sittin sat
assist9 wizard attend suppor audien crowd help servic aide deputy subord yeoman watch helps
assit9 sat
assoc9
associ8 partne fellow relate connec join
assoif9 thirst
assomb9 dim dimmin dark darken obfusc
-assomm8 beat bore knock uncons stun trap snare traps snares
-assomp8 assump
assort6 condit matche mixed miscel motley sundry variet mixtur
assoup7 relaxe asleep put sleep
-assour8 damp deaden deafen muffle mute thunde earspl
assuje7 subjec covere constr duty lack freedo duties
assume4 vacant take
-assumo6 curren
assura9 insura covera unempl life
assure7 ensure sure insure ensuri uninsu unasha defini affirm belay certif delive guaran secure
ast9
-astate8 ats
asteri9 starfi flappi tremor star stars
Astero8
-asthma8 wheezy
-asthme8 shortn breath wheezi attack bronch
-astico5 bug hassle maggot
-astiqu8 polish
Astm9
-astonj8 joncti
-astrag8 talect ankle bone talus ankleb milk vetch taluse bones vetche
-astral8 starry
-astrau8 starry
-astre6 heaven body sign star zodiac celest
-astree8 astrae
astrei5 underg demand exacti compel constr
-astres8 stars signs heaven bodies celest zodiac
-astrob8 impact struct
-astrom8 rover rovers
astron9 celest cosmon spacem aerosp engine space naviga spacec spaces starga uranol
astuce9 tips tricks tip clever shrewd stealt trick
astuci9 astute crafty clever shrewd cunnin sly smart sneaky wily sharp
asymet9 asymme mismat dissym
async9
asynch9
asynci9
At5 decree bell rt
Ata9 almaty
-atabal8 kettle drum drums
-ataca8 cranbe
-atacas8 cranbe
-atavis8 throw back revers throwb backs
-ataxie8 ataxy dyssyn motor
-atchou8 sneezi sneeze sternu
atelie9 worksh jam jams factor person school staff studio team worker workpl
-atempo8 eterna timele
-atermo8 delay procra
atexit9
-atha8 iyho
Athaba9
Athana8
-athas8 iyho
-athee8 atheis
-athees8 atheis
Athene9
-atheri8 old world silver
-atheru8 brush tailed porcup
-athlet9 jock jocks
Atlant9 atlas telamo atlase
Atlas9
atmosp7 air airs
-atoca8 cranbe
-atocas8 cranbe
Atom9
-atome8 atom mote molecu partic corpus speck
-atomes9 atoms chemis molecu partic motes corpus specks
atomiq9 nuclea
-atomis8 spraye spray spalla nebuli sprays
-atone8 atonic expres lifele
-atones8 lifele atonic expres
-atonie8 atony
-atopie8 atopy
atout4 ace hole advant trump card
atouts4 trumps advant trump cards
-atrabi8 biliou dyspep liveri
-atre8 firepl hearth
-atree8 atreus
-atrefe8 hearth
-atres8 firepl hearth
atroce9 painfu awful excruc horrif terrib ugly horrib
atroci9 abhorr abomin inhuma
-atroph8 wastin away
attach7 fasten tied tie absorb grippi adhere affix appoin associ bind bond connec determ
attaqu8 attack tackle tackli aggres raider assail hostil takeov assaul commit impugn rip strafe fit
attard5 merit linger moron idiot imbeci retard change cretin morons idiots
atteig7 attain reache achiev reachi hit
attein5 reache achiev attain reach breach reachi affect accomp arrive catch encoun find hit run
-attela5 dockin unit units
attele3 harnes span yoke
-attell8 hame splint peg pin hames pins pegs
attena9 abutti um contig conter
attend9 wait expect waitin wherea waited waits till awaite await endear touchi tender lovely adorab
attent7 expect carefu beware pendin timeou awaiti waitin waitli wait assaul attack outrag violat
attenu8 mitiga allevi extenu
-attera8 landin place places
atterr7 landin landed alight beach land touch lander gear unit underc units
attest8 certif statin eviden affida declar statem testim bear witnes testif vouch
-attier8 sugar apple sweets apples
-attiqu8 pentho
attira9 attrac alluri persua winsom
attire9 attrac attent drawn appeal decoy draw entice induce lure persua
-attise6 stir
attitr7 dedica hiccup
attitu8 positi stance
Attn9 montgo franci
-attouc6 touch ups
-attovo8 atto volt
-attowa8 atto watt
attr9
-attrac8 alluri appeal catchi catchy conspi endear entici intere piquan tempti
attrai6
attrap9 caught catch grab irrefu uncaug catchi flypap dreamc appreh captiv captur grappl seize trap
attray7 alluri persua winsom
attrib9 award assign duties powers due accred alloca allot appoin ascrib attach bestow earmar
-attris6 afflic distre grieve sadden
attrs9
-auant8 above earlie front ahead
-aubain8 eschea bargai godsen windfa boom blessi booms
aube8 dawn alba alb blade daybre sunris dusk fall mornin
-aubepi8 hawtho mayflo cratae laevig oxycan englis haw mays haws
-auberg8 guesth inn brinja egg fruit eggpla hostes host innkee landla landlo hostel lodge
-aubes8 dawns dusk falls mornin sunris blades
-aubier8 alburn sap wood sapwoo woods
-aubrac8 cattle
-aucun8 neithe
-aucune8 neithe
audace8 guts amazed vitali hdrs boldne daring temeri
audaci9 bold boldly bravel daring intrep
-audeho8 outsid
-audela8 beyond afterl
audess8 leaf tiny poured above
audien9 hearin audito floor hearer listen viewer floors
audio9
-audioc8 casset
-audiop8 hearin aid deaf aids
audiov9
audit8
audite9 listen consor hearer attend
auditi9 hearin aural castin tryout modali senses
audito9 audien floor floors
-auditr8 listen hearer attend
audits9
-auge8 manger trough
-auges8 trough manger
-augias8 augeas
augmen8 increa raise accrue aggran amplif enlarg grow height magnif rise step wax growth
-augure6 omen porten presag prodig progno
-aulaco8 cane rat cuttin grass cutter ground hog grasse rats hogs
-aulcun8 neithe
-aulne8 alder tree
-aulnes8 alders alder trees
-auloff8 luffin
-aulost8 trumpe
-aulx8 garlic ails
-aum8 om
-aumone6 chapla alms charit handou
-aumoni8 chapla
-aums8 oms
-aumuss8 almuce
-aune5 ell
-aunee8 elecam
-aunees8 elecam
-aunes8 ells
aupara4 previo seeing ever seen ahead earlie former advanc once
aupres1 filed nearby
aurai4 warn gladly needin worn
aurais4 wish seen told waited
auras4 bodygu obeyed chance
-aureol8 halo glory aura nimbus glorie haloes auras nimbi
aurez1 bodygu
-auricu8 little finger pinky pinna pinkie pinnas
auriez3 seen cheape
-aurife8 gold bearin
-aurifi8 fillin gold fill golds
-aurige8 chario
-aurign8 aldern
-aurin8 pearlf
-aurins8 pearlf
aurion2 dug sweat
-aurist8 otolog
-aurone8 southe
Aurora9
-aurore8 dawn orange tip red mornin sunris first light dawnin dawns lights
-ausoni8 auseni
auspic8
-aussie8 hawser
-aussis8 likewi beside
aussit8 soon forthw immedi direct right away instan
-aussy8 likewi beside
auster9 harsh severe sharp stark stern strict harshn rigor rigour severi sterne rigors
Austra9 wester americ southe
-austro8 asiati hungar
autant1 insofa far
-autarc8 self suffic suppor
-autel8 altar ara
-autels8 altars
auteur7 copyri author songwr ballad maker songst makers
auth9
authen8 genuin zitade legiti bona fide verita unques echt
author9 la labeli
auto9 self automo car motor
-autoac8 self accusa incrim
-autoad8 self adhesi
-autoal8 pre igniti
-autoam8 bootst
-autobe8 embank expres rivers
-autobr8 self tannin
autobu9 bus routes passen vehicl coach omnibu charab
-autoca8 pitch camper van motor home carava bus operat motorc ups vans homes buses
autoce8 auto celebr self selfce censor
autoch9 indige aborig autolo half track native tracks
-autoci8 self healin
autoco9 sticke sticky teleph exchan self conden preser home consum contro correc gummed label
-autocr8 absolu power rule tyrant despot autarc powers rules self critic
-autocu8 pressu cooker
-autoda8 auto da fe fes
autode9 dilute self declar defenc defens deprec derisi appoin destru determ protec
autodi7 self educat taught homing seeker
-autoed8 self publis
-autoex8 self extrac
Autofi9 factio self financ
-autofl8 self flagel
autofo9
-autoge8 self activa actual
-autogi8 gyroco gyropl rotapl
-autogo8 self govern
-autoim8 auto immune
autolo9 autony homolo
automa9 auto autoca defaul contro theory robot golem robots golems
-autome8 self medica
automn9 autumn fall falls
automo9 motor car motorc motori driver idiomo railwa railca railro cars
-automu8 self injury mutila injuri
-autone8 snowca snowmo
autono9 self empowe indepe stand
-autopa8 car club sharin ride clubs
-autopo8 self portra
autopr9 propul remanu self promot shield
autops9 postmo pm post mortem examin necrop
-autopu8 self publis
-autora8 car radio radios
autore8 self fulfil refere autotu regula autoge repair
autori8 author allowe permis allow permit unauth bossy cleara dispen empowe leave qualif entitl warran
autoro9 highwa lane expres freewa motorw pike state superh pikes
-autosa8 self satisf
-autosd8 self defenc defens protec derisi
-autose8 self extrac
autosi4 auto immune autoin
-autosj8 autojo
-autosr8 self refere
-autoss8 hitchh self suffic sustai
-autost9 hitchh bumper cars dodgem automo self propel
autosu9 self suffic suppor help sustai autono relian direct helps
-autota8 bumper car dodgem cars
Autote9
-autoth8 self therap
-autotr8 automo self propel
autour8 around accipi goshaw gentil
-autova7 autoge vaccin
-autre8 additi differ else remain rest
autref8 once used
autrem7 otherw differ else
autric8 austri hungar
autruc9 ostric farm chick struth camelu farms chicks
autrui3 endang injuri
-auvent6 awning canopy canopi
auxdit5 bilate
-auxide8 frigat tuna tunas
auxili9 ancill access adjunc advent appurt benefi helpfu helpin incide second side subsid suppor
-av8 va
-avachi8 couch potato
availa9 imagic skew
avais2 needed mean planne
aval9 downst endors
avala9 swallo
-avalan8 prone
avale8 swallo drank
avalee9 swallo
avaler8 swallo fierce eat spears
-avalis8 endors
-avals8 downst endors
avance8 advanc ahead forwar early drive moving progre promot preced consid cash retain
avant2 prior forwar ahead pre comes immedi front above
avanta9 benefi advant edge gain profit good price favour lucrat moneym superi
-avantb8 forear lower arm
-avantc8 precur
-avantd8 next last penult
-avantg8 advanc guard garde front line vangua gardis foreta pre taste war forefr
-avanth8 day yester
-avantm8 foreno
-avantp8 foregr outpos previe forewo prefac prolus
-avants8 access prime time above earlie fronts ahead forear lower arms precur next last penult
-avantt8 eaves foreca foreha forequ front axle unit limber pilot hole units
-avare8 avaric greedy meager meagre mean miserl parsim stingy miser scroog graspi
-avarem8 parsim stingi
-avares8 greedy mean stingy graspi meager avaric
-avaric8 stingi mean miserl stingy miser greed coveto rapaci greedy graspi
avarie8 damage averag
avatar9
Ave9 eta stdev
-aveind8 fetch take
-avelin8 filber hazeln
-aven8 sinkho swallo hole
avenan9 enters amendm withho protoc fair comely bonny bonnie sightl
-avenem8 advent
avenir9 future forwar hereaf futuri time comes
-avens8 sinkho swallo holes
-avent8 advent
aventu8 advent pan exciti audaci dare hazard risk ventur affair danger undert escapa risky swagge
avenue8
avere4 turns proves
averee3 weighe
averen7 exist
averer3 crack sourci
averes5 rated
-avers8 obvers
-averse7 downpo shower torren deluge cloudb pelter
aversi9 dislik onward miscon abhorr abomin horror loathi
averti9 warnin warn warned alert cautio hooter horn klaxon horns
aveu7 pays confes avowal recogn acknow
aveugl9 blind blinde blinds blindf blindl haphaz dazzle man sightl person implic unques men
-aveus8 confes recogn acknow avowal
aveux9 admiss uncont admit confes recogn acknow avowal
-aveyro8 river
-avha8 iyho
-avhas8 iyho
-aviair6 avian
aviate9 aerona airman flyer flier airmen flyers fliers
aviati9 flying airs air travel
-aviatr8 airman flyer aerona flier airmen flyers fliers
-avide8 greedy eager acquis avid desiro graspi
-avidem6 avidly eagerl hungri raveno
-avides8 greedy eager avid graspi desiro acquis
-avidit6 coveto eagern greedi
-avien8 avian
-aviens8 avian
aviez2 clicke needed
-avilen8 avila negra iberic
-avilir8 besmir perver
avion8 plane airpla fly aeropl
avions2 needed couple
-aviron8 rower oar rowing row paddle boat rowers oars rows
avis9 notice opinio notifi rsa advice counse
avise7 notify notifi advise wise sharp astute shrewd
avisee7 wise notifi sharp astute shrewd
aviser8 notify notice warn
avises5 wise heartb aware sharp astute shrewd
avocat9 lawyer counse solici advoca attorn tree public defend propon persea americ trees
-avoine5 deaden mind stun oats oat
-avoir8 credit balanc memo side holdin owndom posses proper cheat deceiv fuck trick
avoirs9 assets proper holdin posses credit balanc memos sides
avoisi7 adjace variat
avorte9 aborti abort miscar
-avoue6 advoca counse
-avouee8 counse advoca
avouer6 confes approv avow
-avoues8 counse advoca
-avq8 adl
-avranc8 sheep
avril9 april
-avrils8 aprils aprs
await9
awaita9
-awale8 oware
-awales8 owares
award9
awards9
Aws9
axe9 axis centre strip focuse
axee3 centri focuse
axees3 focuse gating
-axeniq8 germ free
axes6 focuse driven orient
-axiaux8 axial
Axion8
-axone8 axon
-axones8 axons
-axonom8 projec
ayants5 hereto
-ayeaye8 aye
-ayesay8 aye ayes dauben madaga
ayez3 glad pyrami
-aymeri8 emery
-aynde8 aid help assist helper suppor
ayons2 crush
-ayoreo8 zamuco
-ayores8 zamuco
-ayrshi8 cattle
-ayus8 ayu
-azawak8 azaoua
-azedar8 china tree melia azeder persia lilac trees lilacs
Azerba9 azeri
azeri8 azerba
-azerie8 azerba
-azeris8 azerba
-azerol8 azarol medite medlar
azimut9 bearin ir headin aim az aims azes
Azizi9
-azolla8 mosqui fern ferns
-azotat8 nitrat
azote9 nitrog
-azotes8 nitrog
-azothy8 hydraz
-aztequ8 aztec nahuat
-azur8 azure sky blue
-azurs8 azure sky blue
-azyme8 unleav
-azymes8 unleav
-baassi8 ba athist baathi
-babaco8 hippie moveme
Babel8
-babesi8 redwat fever tick fevers
-babeur8 butter
-babil8 babble chat balder fiddle faddle piffle
babill8 boards paused bullet chatte talkat babble gossip
-babils8 chats babble balder fiddle faddle piffle
-babine8 chops jowl jowls
-babiol8 bagate bauble trifle novelt trinke bangle
-babiro8 babyro
-babord8 larboa port side ports sides
-babouc8 slippe babooc
baboui9 baboon
-babybe8 baby beef
-babybo8 baby boomer boom genera booms
-babyfo8 foosba gitoni table footba soccer
-babysb8 baby beeves boomer babybo
-babysf8 table footba foosba gitoni
-babyss8 baby sitter
bac8 tray flip bottle box bucket case chest contai ferry jar jug pail pot sack
-baccal8 leavin certif examin
-baccar8 chemin de fer fers
-baccha8 mustac mousta
-baccif8 baccat berryl
-bache8 canvas cover tarpau tarp
Bachel8 gradua
-baches8 covers tarpau canvas tarps
-bachib8 bashi bazouk
-bachin8 basin waters river depres hip pelvis
-bachis8 bashi bazouk
-bachki8 bashki bashko
-bachly8 bashly
-bachot8 cram swot leavin examin crams swots
-bacill8 bs
back8 camel fronta backen
backen9
backgr9
backlo9
-backro8 darkro
backsl9
backup9
-bacle8 slapda slipsh
-bacles8 slapda slipsh
-bacleu8 bodger
-bacs5 cans cases contai boxes ferrie pots
bacter9 lysoge phage phages
-badame8 countr almond
-badass8 prostr canary clover
-badaud8 rubber gape gawk bystan gawker onlook
-badewu8 baden wurten wurtte
badge9
-badian8 star anise
-badina8 banter gag jest joke wisecr jokes jests gags
-badine8 jest banter joke switch jests
Badmet9 throws
-baffle8 speake loudsp system unit units
-bafoue6 boo deride hoot jeer jibe fun mock scoff taunt
-bafoui8 falter mumble stamme stutte balder fiddle faddle piffle
-bafrer8 pig stuff
-bagada8 helmet badaga
bagage9 baggag luggag bags pack materi equipa
bagarr9 fight fights fighti scrap scuffl agitat clamou riot tumult quarre battle brawle riots
-bagate8 bauble sex sexual love trifle trinke sexes loves
Bagdad8 baghda
-bagnar8 convic
bagnol9 car cars motor transp vehicl wheels motors
-bagota8 flicke
-bagote8 flicke
-bagott8 flap flicke
-bagou8 glibne volubi
-bagous8 glibne volubi
bague9 ring band
-baguen8 bladde nut bastar senna tree trifle nuts trees
bagues6 rings bands
baguet9 sticks fire chopst drumst french bread stick wand wands breads
-bahai8 baha
-baheng8 pa hng hngs
Bahrei9 bahrai
-baht8 thai
baie9 bay berry cabine pictur window rack embaym
-baiedu8 baie du febvre
-baies7 bays racks berrie cabine embaym pictur window
-baigna5 bathe bathes
baigne8 swimme bath swim bathe
-baigno9 bathtu bath connin tower ground floor box tub bathin baths tubs towers
bail8 lease leasin wow farmin farm
baille9 funder lessor yawn agape bail half open hand lease yawnin oscita yawns
-bailli8 overse taskma bailiw
-baillo8 gaggin silenc gag muzzle gags
-bailly8 overse taskma
Bails8 leases farms farmin
bain9 bath bathro basked bathe tub bathtu bathin
-bainma8 bain marie
-bains8 baths bathes tubs bathtu bathin
-bainsm8 bain marie maries
-baionn6 bayone
-baisab8 fuckab
-baisag8 fuckin screw shag ass screwi fuck screws shags asses fucks
-baise6 screw shag ass fuckin screwi fuck
-baisee8 overni bag
-baisem8 hand kissin
baiser8 kiss kissin fuck sex love screw buss oscula kisses busses
-baises8 screws shags asses fuckin screwi fucks overni bags
-baisod8 fuckpa
baissa7 blinds faded rolled
baisse6 turn declin lower reduct blinds duck prices roll descen drop sink fall loweri falls
-bajoue8 cheek pouch jowl jowls pouche
-bakchi6 bakshe
-bakosi8 cattle
Bakou8 baku
-bakufu8 dictat totali tyrann author stalin despot
bal9 prom dance winter voted ball
balade8 player brush walk walkma walkin walks
-baladi8 buffoo clown harleq jester clowns
-balafr8 scarfa scar cicatr scars
-balai6 broom brush
-balais5 brooms brushe
balanc9 swing rock scales nod snitch squeal waver libra scale weighi machin pendul swings
-balane8 acorn barnac
-balani8 weevil
-balaou8 saury saurie
balaya8 scanni scan sweepi
balaye9 swipe scan sweep whisk janito scanne sweepe broom whisks brooms vacuum cleane
-balbut8 stamme stutte
-balbuz8 osprey pandio haliae fish eagle hawk sea eagles hawks
-balcon8 bra half cup dress circle uplift bras
-baldaq8 canopy four poster bed canopi beds
-baldin8 reed canary grass grasse
Bale9 basel
balein9 whale whales baleen cetus whaler blackf globic melaen black common pilot whalin ship ships
balisa8 markup
balise9 tag tags markup beacon
-balist8 trigge ballis arbale arbali bricol catapu
-balive9 nonsen rubbis trifle
ball7 baseba
-ballad8 lay excurs expedi outing lays
ballas9 pits tank sailin track
balle8 ball bullet shot bale
-ballem8 softba game
-baller8 dancer girl shoe danseu girls shoes
balles9 balls bucks bullet slugs ammuni globes bales softba games
ballon8 ball scored kicked soundi footba glass hot air soccer balls glasse
-ballot8 bale sloshi bales
-balluc8 bindle swag swags
-balour8 awkwar chuckl unbala ribald
-balout8 baloch baluch
-bals8 balls formal
-balsam8 snapwe
-balte8 baltic
-baltes8 baltic
-baluch8 bindle swag swags
-balust8 bannis
-bambin6 kid minnow toddle kids
-bamboc8 carous guzzle
-bambou6 grove groves
-banal8 common everyd hackne
banale6 trivia mundan common everyd hackne
-banali8 trivia
-banals8 common everyd hackne
banane9 planta orchar helico choppe butt pack eggbea fanny
banani8 plant tree trees plants
-banaux8 common everyd banal hackne
banc9 bench bank thwart cross
-bancab8 bankab
bancai9 bankin bank holdin
-bancal6 lopsid ricket shaky unclea wobbly crippl lame lames
-bancou8 candle
-bancs6 benche banks thwart cross
-bandag5 swathe
bande9 band strip bandwi bandag belt
bandea9 bars bands traile band bindin blindf stream strip tape previe prevue strips tapes
-bander7 wrappe bandag stretc tight bind blindf flex boner rack strain strech stress tense
bandes7 bands strips comic soundt traile previe prevue
-bandeu8 binder
bandit9 crook guy abduct outlaw robber
Banff9
bang9
Bangko8
Bangla9
Bangui9
-banian8 banyan tree
-baniqu8 bannoc
banlie8 suburb
banner9
-banni8 banish exile
bannie9 banner banish exile exiles
-bannir5 banish exile
-bannis8 banish exile exiles
banque9 bank banks bankru failur pick bill feast seat stool seats stools
banqui9 bank clerk banker manage offici ice floe pack sea clerks ices floes
-bans8 banns
-bantam8 pekin pekins
-bantou8 bantu bantus
baobab9
-baoule8 cattle
-baptem8 baptis christ
-baptis7 christ nickna
baquet8 tub box bucket case chest contai crate pail pot tin urn vat cans cases
bar9 foo buffet counte sea bass
-barago8 gibber balder fiddle faddle piffle
-baraki8 cracke rednec
-baramu8 barram perch perche
-baraqu8 kneeli barrac billet hut shed shanty hovel hutch huts sheds shanti hovels hutche
-barati6 fib tale tales fibs
-baratt8 churn butter churns
-barbac8 barbic
-barbad8 giant granad
-barban8 boring slow tediou dull irksom tireso
-barbar8 wild uncivi savage brutal
barbe9 beard bores burr whiske face fungus
-barbea8 bachel button cornfl pander pimp feeler pimps
-barbel8 wire barbwi wires
-barbes8 beards burrs whiske face fungi
-barbet8 barbic
-barbic8 goatee
-barbie8 barber
-barbot8 beat lap paddle plash splash river duck romper majoli slipca slip ducks tanace
-barbou8 daub lump sugar sugars
-barbu8 barbat bearde
Barbud9 antigu
-barbue8 brill scopht rhombu brills rhombi
-barbus8 bearde barbat
-bardag8 siding
-bardan8 burdoc clotbu
-barde8 bard
-bardea8 shake hinny shingl shakes hinnie
-bardes8 bards
-bardic8 berdic
-bardie8 back fat fats
-bardot8 hinny hinnie
bareme7 scale
-barge8 flatbo godwit lighte
-bargui8 falter hesita rock stagge totter vacill waver wobble
-bariba8 americ black bear euarct ursus bears
baril9 ivo barrel observ chambe
-barill8 barrel chambe
barils7 barrel chambe
-bariol8 garish
-barje8 nut
-barjes8 nut
-barman8 barmen barten barkee mixolo
-barmen8 barman barten barkee mixolo
-barniq8 glasse specs specta eyegla
-barosa8 windga
-barots8 cattle
-baroud8 advent globet
-barouf6 tumult
barque9 boat kategg little punnet boats
barrag8 dam sara condui toll gather passag road block roadbl dyke dike dams dykes dikes
barre8 bar toolba titleb top spaceb slash handle pole rod shaft spar staff stake stave
barrea9 barris bars bar
barree8 nuts
-barref8 fir beam post beams posts
-barrer8 bar block cross dam delete exclud impact molar lock obstru stem strike
barres7 bars toolba handle rods helms staffs wheels
-barreu8 helmsm steers steere
barrie8 gate fence bar hurdle fences bars
Barriq8 cask barrel casks
-barris8 trumpe call calls
Barros8
Bartel8 ratche
Barthe8
-baryto8 barian celest stront bass barito
-baryum8 barium ba bas
-barzoi8 borzoi russia wolfho
bas6 bottom low footno nether downwa downst lower below lowest pagedo softly stocki
-basalt8 whimst
-basane8 dark skinne swarth tan sheeps
basant8 based
-basaux8 basal
-basble8 blue stocki societ
-bascob8 bearna
bascul9 toggle switch turn turnov flip seesaw topple lever teeter totter levers
-basdep8 dimwit pint sized titch titchy
-basdes8 dimwit pint sized titch titchy
base9 databa basic basis based baseli core codeba
baseba9 game games
basee9 based
basees9 based powere
Baseex9
Basehe9
basena9
Basepr9
baser5 emulat base
bases9 databa based basics founda
-basesb8 baseba games
Basic9
-basidi8 higher fungi
-basili8 sweet roman
basiqu8 basic base basica
basket9 plimso sneake traine player game hoops games cager cagers
-basoce8 basal cell
-basomm8 freshw snails
-baspru8 low prussi
-basrel8 bas relief
-bassa8 basaa
basse8 low bass voice
-basseb8 lower bavari
-bassee8 lower egypt
-bassef8 lower franco
-bassen8 norman lower
basses5 cheap dirty lowest lower saxony
-bassid8 basiji
bassin8 basin docks pools tub vat warmin pan depres pelvis waters river hip vats
-bassor8 basra
-bastil8 fortre strong
-bastio8 bulwar
-basven8 abdome
bat9 fights beats beatin swing
batail9 battle breton conten fight strive strugg engage war bellig confro hawkis trucul battal wars
-batard8 coffer bastar half breed mongre son bitch gun mutt cur mutts curs illegi blow
batch9
bateau9 boat vessel ship boats dragon sights craft curb cut drivew entran ships crafts cuts
-bateli5 ferrym riverb
-batfla8 bunk
-bath8 great neat pretty
-baths8 great pretty neat
bati8 built hence
-batifo8 frolic
batime9 vessel buildi constr trades ship
batir9 build buildi constr
batiss6 builde constr
-batist8 cambri lawn lawns
baton9 stick stir cane rod spar staff stave
batonn8 club cudgel stick barris sticks
batons8 sticks driven staffs staves rods bats
Bator9 ulaanb
-batrac8 toadfi
-batsfl8 bunks
-battag5 ballyh bashin beatin buffet shuffl makes
-battan6 beatin clappe winner leaf sash window leaves sashes
-batte7 bat beatin dasher
-batteb8 mixer
-battem5 bashin beatin buffet
batter9 cell drums pile
-battes6 bats dasher beatin mixers
-batteu8 thresh machin batsma drumme hitter slugge batsme
-battit9 fought kicked beat wings
-batton9 fighti fight
-battra9 beat soared defeat fight
battre9 fight beat fighti retrea defeat beaten applau bang break clap coin cream fan fly
battu6 beat fought defeat
-battue9 fought beaten lost
-battur8 foresh
battus7 fought beaten happie beat
Batuha9 taskay
-baudet8 ass burro donkey asses burros
-baudou8 baldwi
-baudri8 girdle harnes baldri
-baudro8 goosef monkfi
-bauge8 cob wallow
-bauges8 cobs wallow
-baume6 balm balsam
-baumes8 balsam balms
baux8 lease leasin leases
bavard8 talkat chat talkin babble chatte
-bave8 drool saliva spittl drivel dribbl slobbe
-baver6 drool saliva
-baves8 drools drivel dribbl saliva slobbe spittl
-bavett8 bib flank steak mudfla stud guard girth bibs steaks girths
-baveus8 runny dribbl
-baveux8 dribbl runny
-bavier8 bavari
-bavoir8 bib bibs
Bay9
-bayer6 gape
bazar9 mess fuss clean bazaar
-bazars8 bazaar messes
Bc9
Bcc9 massiv
bcd9 binary coded decima
-bce8 ecb
Bcmath9
Bcp9 pco
Bd6 comic book comics strip graphi novel
Bdfl9
Bdpi9 cio
Bdprh9 ochro
Be6 le gb bee
-beagle8 harrie
Beat8 compla
-beate8 compla
-beates8 compla
-beatif8 blesse blissf
-beatit8 bliss cloud nine blissf sevent heaven walkin air nines airs
-beats8 compla
beau8 beauti handso nice fair fine lovely pretty
beauco5 lot lots plenty greatl
-beauf8 boor rednec yokel cracke
-beaufi8 son law stepso
Beaufo8
-beaufr8 brothe law half stepbr
-beaufs8 cracke rednec boors yokels
-beauli8 coffee table book
-beaupa8 parent law
-beaupe8 father law stepfa
-beaupr8 bowspr
-beaus8 beauti fine handso pretty lovely good lookin
-beausf8 stepso son laws brothe half stepbr
-beausl8 coffee table books
-beausp8 parent laws stepfa father
beaute8 babe stunne dish sweeth knocko dishes babes
-beauve8 bevil bevils
beaux8 beauti handso lovely fine pretty good lookin
-beauxa8 fine arts
-beauxe8 childr law stepch
-beauxf8 stepso son laws
-beauxp8 parent law steppa
bebe9 baby babe
-bebebo8 baby boomer
-bebeep8 test tube baby
-bebeme8 saviou siblin
bebes8 babies infant childr babes
-bebesb8 baby boomer
-bebese8 test tube baby babies
-bebesm8 saviou siblin
-bebete8 babyis
Bec8 ceo beak ca dto mouthp penins point spout
-becane8 bicycl bike box cycle machin boxes cycles bikes
-becarr8 natura cancel
-becass8 woodco snipe snipes
-beccro8 crossb loxia curvir
-becdeg8 heron bill storks
-becdej8 soft clam shell
-becdel8 cleft lip hareli cheilo
-becenc8 skimme
-becfig8 emberi hortul ortola buntin
-beche8 spade shovel
-beched8 holoth sea cucumb
-becher8 beaker
-beches8 spades shovel holoth sea cucumb
-beclom8 diprop
-becot8 peck kiss buss oscula
-becots8 kisses busses oscula pecks
-becs8 points bills kisses beaks penins mouthp
-becscr8 crossb loxia curvir
-becsde8 heron bills storks soft clams shell cleft lips hareli cheilo
-becsen8 skimme
-bedain8 belly paunch bellie
-bedeau8 appari beadle usher verger ushers
-bedo8 stick joint mariju cigare reefer spliff
-bedon8 stomac belly abdome venter
-bedons8 stomac bellie abdome venter
-bedos8 sticks joints mariju cigare reefer spliff
Been9 pwned
-beffro8 belfry bell tower campan belfri towers
before4 leap starti
-begaie8 stamme stutte
-begaye8 falter mumble stamme stutte
begin9 rolls
-begue8 stamme stutte
-begues8 stamme stutte
-begueu8 modest prim prude prudis strait laced purita
-beguin8 crush puppy love infatu calf crushe loves
-behai8 baha
-behavi8 psycho
-beheme8 beamer beemer bimmer
-beigea8 dirty oatmea
-beiges8 ecrus
beigne9 donut fritte sinker doughn donuts
Beijin9 platfo
-bejaun8 greenh cub rookie cubs
bel6 handso summer stayed
Belaru9
Belem8
-beleme8 baa baas
-belenf8 child law stepch
-beler8 baa bleat
-belett8 weasel
Belfas8
belge8 belgia
-belges8 belgia
Belgiq9
Belgra8
-belier8 aries batter ram tup rams tups
-bellad8 deadly nights atropa plant plants
-bellat8 beefca dude fop swell dandy beau dudes fops swells dandie beaus
belle7 beauti nice pretti beauty
Belled8 painte lady
-bellef8 laws daught law stepda
-bellem8 mother law stepmo
belles8 beauti illite sister law painte ladies laws daught stepda stepmo mother
-bellic8 warmon milita
bellig9 noneth
-belliq7 column warlik aggres martia
-bellua8 beastm gladia
-belon8 oyster
-beloni8 needle
-belons8 oyster
-beloug8 beluga delphi leucas white whale whales
-belsen8 stepch child laws
-beluga8 delphi leucas white whale whales
-belzeb8 beelze
-bemol8 flat
-bemols8 flat
-benedi8 grace blessi thanks graces approv
benefi8 profit recipi payee advant gain provis win
-benet8 nincom ninny poop
-benets8 nincom ninnie poop
benevo9 volunt
-benign8 kindly way
Benin8 benign
-benins8 benign
-beniou8 yes man
-benir8 bless consec ordain
-beniso8 yes men mans
beniss9 bless
-beniti8 holy water font stoup fonts stoups
Benjam9 baby babies
-benjoi8 benzoi styrax
-benne7 cable car dump truck handba truckb
-bennes8 cable cars dump trucks handba truckb
-benoit8 blandl ingrat benedi
benzen9 benzin benzol
benzod9 chloro dihydr
-beotie8 boeoti
-bequil8 crutch kickst prop props
-berce8 cow parsni hogwee heracl sphond
bercea8 cradle crib cot cribs cots
-bercem8 rockin
-bercer8 cradle lull rock
-berces8 cow parsni hogwee heracl sphond
berceu8 lullin lullab nursem cradle
-berezi8 beresi disast
Bergam8 orange
berge6 bank embank riverb waterf year rivers
berger9 shephe keeper wagtai sheepd sheeph sheepm fold sheep pen sheepc sheepf folds pens
-berges8 banks years riverb waterf rivers embank
Berkel8 bk bks
-berksh8 pig pigs
-berlin8 saloon sedan carton humbug sedans
-berme8 berm path verge
-bermes8 paths berms verges
Bermud9 shorts
Bernac8 black goose geese
Bernar8
-berne6 bern
Berner7 fool hoax hoodwi trick
-berniq8 limpet
-bernoi8 bernes
-beroe8 cigar comb jelly
-beroes8 cigar comb jellie
-berren8 spanis pied pieds
-bertho8 collap boat faltbo foldbo boats
-beryll8 glucin bes
-besant8 bezant bezzan byzant solidu
-besicl8 pince nez glasse specs specta eyegla
-besiro8 chiqui
-besogn6 deed job jobs deeds
besoin9 need needs needed
-besse8 bessia
Bessel9
-besses8 bessia
-beste8 beast stupid animal dumb creatu slow
-bestes8 beasts stupid animal dumb creatu slow
-bestia6 zoophi stock zooera
bestio8 bug bugs
beta9 stupid parame versio dummy
-betaam8 beta amyloi
-betabl8 beta blocke adrene blocki agent
-betaca8 beta carote
betail9 cattle livest feeds car cars stocks cows kines oxens
-betala8 beta lactam antibi
-betas8 beta versio stupid dummie parame
-betasa8 beta amyloi
-betasb8 beta blocke adrene blocki agents
-betasc8 beta carote
-betass8 beta versio stupid dummy parame dummie
bete9 stupid silly foolis dumb known animal beast creatu slow
-beteme8 stupid doltis
betes9 cows grass beasts stupid animal dumb creatu slow
betise8 nonsen stupid millis sillin
-betisi8 bloope
-betoin8 betony betoni
beton9 concre
-betonn8 cement mixer concre mixers
-betons8 concre
-bette8 chard swiss beetro beet
-better8 beetro beet sugar grower beets
-bettes8 beetro swiss chard chards beets
-beu8 bud
-beugle8 holler mooing moo moos
-beuh8 smoke grass pot weed skunk dope
-beuhs8 smokes grasse pots weeds skunks dopes
-beurra8 butter
beurre7 butter
-beus8 smokes grasse pots weeds skunks dopes
-beuse8 dung
-beuses8 dung
-bevue8 bloope blunde gaffe miscue oversi slipup
-bevues8 oversi gaffes blunde bloope miscue slipup
-beyrou8 beirut
Bezier9 silico
-bezoar8 hairba tricho
Bhouta8 bhutan
-bi6 bee
-biacti8 dual income two
biais1 bias biases
biaise5 distor shuffl slant
Bianca8
-bibace8 japane medlar loquat
-bibaci8 loquat eriobo japoni japane medlar plum tree plums trees
-bibelo8 chachk knickk tchotc bauble trinke novelt bangle fallal
-bibero8 baby bottle feedin nursin
-bibine6 dishwa
-bibitt8 bug bugs
Bible8
biblio9 librar bookwo scienc bookca bookmo
-bibliq8 bible
bibloc5
-biblor8 clamp binder fasten ring
-bic8 ballpo pen biro
-bicate8 double strand
-bicaud8 two tailed
-biceph8 double headed
-biche8 doe hind
-biches6 hinds
-bichke8 bishke
-bichla8 bislam
-bicolo8 two colore colour
-bicorn8 cocked hat hats
-bicouc8 bilaye
-bicros8 bicycl motocr
-bics8 ballpo pens biros ballpe
-bicuri8 bi curiou
bicycl9 bike cycle wheel bikes cycles wheels
-bide6 bust fizzle flop
-bident8 beggar ticks bur marigo burr stickt
-bides8 busts fizzle flops
Bidi9
-bidime8 two dimens planar
bidire9 denoti way two
-bidon8 bogus cantee jug stomac tin
-bidonn8 creasi double laught split sides laughi
-bidons8 cans tins stomac bogus cantee jugs
bidonv9 slum curb inform settle shanty town slums towns
-bidoui8 hack tweak fake bogus bastar phony phoney
bidule9 baz bar contra thing widget doodad gismo things gismos
-bie8 bty
-bielle8 connec rod rods
bielor9 belaru ruble byelor white russia
-bien8 good posses proper
-bienai8 belove
-bienet6 welfar wellne
bienfa8 charit social aid benefa gooder aids
-bienfo8 rightn
-bienhe8 happy
bienna9
biens9 proper goods
-biensa8 belove
-biense8 beings welfar wellbe wellne eudaem eudaim
-biensf8 rightn
biento9 soon almost presen shortl long
bienve9 welcom greeti greete benevo good kindne kindly grace goodwi graces wills
biere9 beer bier
bieres8 beers two biers
-bies8 bties
-bievre8 beaver
-biface8 hand axes axe
-biffer6 remove strike
-biffur8 crosse text strike texts
-biftec8 beefst rumpst steak steaks
-bifurc5 fork crotch forks
-bifurq6 split
big9 bang silico
-bigara8 orange bitter marmal sevill sour tree citrus aurant trees
-bigarr8 dispar motley varieg
Bigend8 big endian
-bigle8 cross eyed squint
-bigles8 cross eyed squint
-bigner8 dent ding
-bignon8 crossv trumpe creepe
-bigorn8 periwi
-bigot8 pious holier thou
-bigote8 holier thou pious dogmat thous
-bigoud8 curler roller
-bigsen8 big endian
-bihebd8 biweek fortni semi weekly twice semiwe
-biject8 corres
-bijou6 gem jewel
-bijour8 daily twice
-bijous8 gems jewels
-bijout8 jewelr jewell jewele maker makers
-bijoux7 gems jewels
-bikeur8 biker bikers
Bila8
-bilame8 bimeta
bilan6 balanc sheet
-bilans8 balanc sheets
bilate9 two sided
-bilboq8 kendam
-bileus8 atrabi biliou dyspep liveri
-bileux8 atrabi biliou dyspep liveri
-bilieu8 biliou
biling9
-billar5 billia snooke
-bille5 ball marble
-billes8 marble balls
billet9 ticket post blog posts note office box booth booths
-billia8 quadri
Billio8 trilli
-billon8 ridge ridges
-billot8 block blocks
Billy8
-billys8 billie
-bimens6 bimont biweek fortni semimo
-bimest8 bimont semimo
-bimote8 twin engine
bin9
binair9 binary binari file
-binari8 progra
binary9
bind9
-biner8 hoe
-binett8 hoe smiley dutch emotic scuffl hoes
Bing8
-bingos8 lottos beanos kenos
-biniou8 bagpip blower breton
-binocl5 glasse specs specta eyegla
binome9 paired buddy adapti
Binomi6
-binz8 mess tsuris
bio9 meetup tastes organi
-bioali8 bio food
-bioast8 astrob
-biocap8 biosen
-biocar8 biofue
biochi8
biocid9
-biocom8 biofue
-biodec8 biowas
-biodie8 biofue
biodiv9
-bioeth8 ethano fuel fuels
-biogaz8 manure gas
biogra8 trips life histor story
-biolis8 gene gun guns
biolog9 scienc life scient
-biomat8 biocom materi
biomet9 biosta
-biopuc8 biochi dna chip microa chips
-bioret8 biofee
-bioryt8 biorhy
-biosin8 bioind
-biosur8 biomon
-bipass8 pass bypass passes
-biper8 beep buzz
-bipeur8 buzzer
-bipp8 slapp
-bips8 beeps beeper pagers bleeps
-bipulm8 double lung
-bique8 nanny goat
-biques8 nanny goats
Bird9 ibrr
-birman9 myanma burmes burma
-birout8 windso
bis9 encore
-bisann8 bienni
-biscai8 bizkay
-biscay8 bizkay
-bischo8 bishop
-biscot8 rusk brusse biscui twice baked bread zwieba rusks breads
biscui9 cookie cracke bisque cooky
-biscut8 bucker mustar
-bise8 kiss encore buss oscula
-bises8 kisses busses oscula
-biset8 columb livia rock dove pigeon
-bisets8 columb liviae rock doves pigeon
-bisexu8 person
Bishop8
-bismut8 bis
bison9 buffal
bisou9 kiss emojis kissed buss oscula
-bisoun8 care bears
-bisous8 kisses busses oscula
Bissau9 guinea
-bissec8 bisect
bissex8 leap day days
-bistre8 bister
bit9 bitwis
-bite8 member tool peter shaft cock dick
-biter8 catch
-bites8 member tools peters shafts cocks dicks
bitmap9
-bitran8 ditran
bits9 bit bitwis bitmas
-bitte8 bitt bollar tool peter shaft cock
-bittes8 tools bollar bitts peters shafts cocks
bitume9 asphal
bitumi8
-bivale8 two place
bizarr9 weird odd strang quirks funny peculi eccent oddly
-bizet8 sheep
-bizets8 sheep
-bizut8 freshm freshe
-bizuta8 hazing
-bizuth8 freshm freshe
-bizuts8 freshm freshe
-blabla8 blah waffle blahs
Black9
-blacks8 blaxpl
-blafar8 ghastl lurid wan
-blageo8 souffi
blague9 joke jokes joking kiddin fib humbug porky sly jocula joker pranks tricks fibs antics
-blair8 nozzle beak snout honker hooter schnoz
-blaire8 badger shavin brush kitten brushe
-blairs8 nozzle beaks snouts honker hooter schnoz
-blaise8 blase
Blake9
blame8
blamer9
blanc9 white whitep blank whites space
-blancb8 callow youth greenh johnny raw cub rookie
-blancc8 bullfi
blanch9 white blank whitel bark bleach launde small fry whiteb whitis whity snow starli
blancs9 whites white blanks blank spaces clean whiten greenh johnny raws callow youths cubs rookie
-blase8 jaded
-blasee8 jaded
-blases8 jaded
-blason8 herald arms blazon coat
-blasph6 curse cuss swear
-blasto8 germin disc fig insect discs
-blater8 bleat bray
-blatte8 cockro roach roache
ble9 wheat
-bled8 hicksv
-bleds8 hicksv
-bleme8 deathl pale pallid
-blemes8 pale deathl pallid
-blemir8 pale
-blenhe8 colour
-blenno8 gonorr clap claps
-bles8 wheats sugars scratc breads clams lettuc
blesse9 hurt injure wounde maul wound
blessu9 injury wound injuri lesion harm hurt trauma wounds
-blet8 overri
-blets8 overri
-blette8 chard swiss chards
bleu9 blue bruise underd rare cheese blueco bluepr green rookie
-bleuat8 bluish blue blueis
bleue9 blue stiff
bleues8 blue greens bruise rare bleus bluepr
-bleuet8 bluebe cornfl centau cyanus bachel button bluebo
bleus9 blue bruise greens rare bluepr
-bleuta8 bluein
-bleute8 bluish blue blueis
-bley8 wheat sugar scratc bread clams lettuc
-blinda8 armor armour screen shield
-blinde7 armore armour car cars
-bliste8 pack packs
blob8
bloc8 block boulde chunk cluste hunk lump mass notebo notepa sheet unit writin pad
blocag7 blocki ad blocke block
-bloccy8 cylind block
block9 frameb
Blockb8
blocki9
-blocmo8 engine block
-blocno8 notebo notepa web log weblog writin pad
blocs7 blocks chunke
-blocsc8 cylind blocks
-blocsm8 engine blocks
-blocsn8 notepa notebo weblog web logs writin pads
blocus8 blocka encirc
blog9
-blogge8 blog
blogs6
blogue9 blog blogs blogge posts web logs
-blond8 fair haired
-blonda8 bimbo dumb bimbos
blonde9 girls fair girlfr haired
-blonds8 fair haired light
bloqua9 blocki block doorwa non
bloque9 blocke block blocks blocki ad
-bloquo6 tracki
-blotti9 huddle togeth
-blouse8 coat overal boiler suit coats suits
-blouso8 jacket
blue9
-blueje8 blue jeans
Bluesk9
Blueto9
-bluray8 blu ray disc
-blusra8 blu ray discs
Board9 fowl
-bobak8 marmot
-bobaks8 marmot
-bobard8 fib fibs
-bobet8 fool
-bobets8 fools
-bobett8 briefs jockey shorts underp
bobine9 anneal bobbin coil reel spool coils spools reels
-bobino8 coil windin
-bobo8 boo
-bobos8 bobo boo boos
-bobtai8 old englis sheepd
-bocal8 jar
-bocals8 jars
-bocaux8 jars
-boche8 kraut
-boches8 krauts
-bochim8 bushme
body9
-boes8 woods timber forest woodla antler
boeuf9 beef river bovine bulloc jam sessio ox steer
-boeufg8 werebu
boeufs8 buffal ahead yourse steers bulloc beeves oxes bovine pig cop werebu
Boew9 wet toolki
bogue9 bug bur shell
-boguer8 bug
bogues9 bugs bug
-boguey8 bogey bogeys
-bohemi8 roma romany gypsy gipsy romani romas gypsie gipsie
boire9 drinki drink
bois9 wood drink woods timber wooden softwo lumber antler forest grove woodla woodwi
-boise8 shank wooded wood shot woody
-boisee8 woody wooded shank wood shot
-boiser8 panell pane paneli panes
-boises8 woody wooded shank wood shot
-boisjo8 mezere spurge laurel
-boispo8 caprim vocife whippo
boisse8 bushel sword grass grasse
boisso9 bevera drinks drink intoxi drinka potabl
boit9 drinks drinki drink
boite9 box dialog mailbo contai inbox flexbo
-boitea8 music box musica
-boitem8 gimp limp gimps limps
-boiter8 limp gimp hobble limps
boites8 boxes limpin mailbo gui dialog music musica
-boiteu6 lame game halt haltin crippl gimpy
boitie7 casing bellow case packag cases
bol5 bowl basin bole bolus pelvis pool reserv
-bolche8 bolshe
-bolcho8 bolsho
-bolide8 fireba
boliva9 venezu
bolivi9
-bolo8 tie
-bolos8 bolo ties
-bols8 pools luck bowls good reserv basins
-bolton8 east
Bom9
bombar8 shelli bombin bomb shell strafe bomber
-bombas8 stunne
Bombay8 cat mumbai cats
bombe5 bomb bombs riding helmet bombsh
-bombem8 bulge bump promin swelli protru extrus bulges bumps
-bomber8 jacket bulge
bombes6 bombs bomb bombsh riding helmet
-bombyc8 waxwin
-bome8 boom
-bomes8 booms
bon8 good cheap right nice correc clb benevo genero bn guy
-bonace8 lull lulls
-bonass8 hottie
bonbon9 candy sweets box sweet cylind boxes candie
bond8 jumped envisi ear hop leap bound spring bounce leapin
bonde8 crowde packed
bondit6 frog
-bonds8 leaps bounds spring bounce hops leapin
-bongar8 krait kraits
Bongo8
-bongos8 boocer euryce tragel
bonheu8 happin du jour felici jours
-bonhom8 man built making marry
-bonime8 spiel spiels
-bonite8 bone eater eaters
-bonito8 bullet tuna tunas
-bonjea8 hairy canary clover
bonjou8 hello hi braine
Bonn8
bonnar5 awesom
bonne7 good right maid domest handma
bonnem5 grandm
bonnes6 good grandm
-bonnet8 beret cap cover cup caps covers cups berets
-bonpap8 grandp
bons6 good
-bonspa8 grandp
bonte7 goodne kindne good genero benign
-bontes8 kindne goods goodne genero benign
Bontle9
bonus6
-bookma8 bookie
bool9
boolea9 unsign
boolee9 bool
-boomsl8 green tree snake
boost9
-booste8 superc
Bootst9
-boquet8 copse forest wood woods copses
-boran8 cattle improv
-borans8 cattle improv
-borbor8 gibber gobble grumbl rumbli
bord7 edge board aboard dashbo side vessel cottag ships shipbo rim
borde6 platin uninco
Bordea5 burgun claret red
bordel9 mess cattle messy sloppy bawdy house brothe ill fame whoreh shambl sty houses
border9 slip docket slips
bords7 edges sides shores border brinks rims
bordur9 border
bore9 boron
-boreid8 nom snow scorpi
-borera8 blackf hebrid
-bores8 boron bs
-borgne6 eyed
-borgno8 keep sharp look eyes peeled
-borgou8 borgu borgus
-borie8 bathan brochs picts house
-bories8 bathan brochs picts houses
-boriqu8 boric
borne7 monume bounde narrow minded bollar bounda marker stone bound klick milest bounds km kilome
bornee7 bounde unboun narrow minded
bornes6 bounde lookou bounda bounds kms kilome milest narrow minded
-borrel8 lyme arthri diseas
-borsal8 fedora felt hat stetso hombur trilby hats trilbi
-borsch8 borshc borshe borsht bortsc
-bort8 edge shore border brink rim
-bortsc8 borsch borshc borshe borsht
Bosco8 boatsw bo bos bosun
-boscos8 boatsw bosuns
Bosnie9 herzeg
-bosque8 grove forest wood woods groves
-bosse8 swelli bump promin protru bulge extrus
-bosser8 work
-bosses8 swelli bumps promin protru bulges extrus
-bosseu8 hardwo hard worker slogge
bossoi8 davits
-bossu8 humpba hunch backed hunchb crookb
-bossue8 humpba hunchb crookb hunch backed
-bossus8 humpba hunchb crookb hunch backed
Boston9
Bot8
-botani8 phytol
-bote8 bot
-botes8 bots
-bothri8 broad fish tapewo
-botnie8 bothni
-botte6 boot cluste bunch clump
bottes9 boots postur cluste bunche clumps
-bottie8 boot maker bootma makers
-bottil8 bootee bootie
-bottin8 ankle boot boots
bottom9 below
-boubou8 hoot
-bouc6 goat along billy chin beard goatee caprin animal
-boucag8 pimpin
-boucan8 buccan pirate sea robber rover rovers
-boucem8 scapeg
-boucha6 bush hammer bushha
bouche7 mouth snack bite beef mouthf stuck abatto butche shop slaugh block choke clog conges
boucho8 pushin plug push screwe cap cork electr float pile stop traffi stoppe conges jam
-boucla6 closin
boucle9 loop loops loopin earrin curly buckle gird zone curl curls
boucli7 buckle shield
-boucs8 goats goatee billy billie caprin animal
-boucse8 scapeg
-bouddh9 buddha buddhi
-bouder8 pout sulk
-boudeu8 sulky
-boudin8 blood puddin sausag black
-boudoi8 ladyfi
-boudou8 buduma
boue9 mud boilin soil dirt clay
-bouee7 buoy life preser rubber ring
-bouees6 buoys life preser rubber rings
-boues6 mud soils dirt clays
-boueus8 muddy mucky
-boueux8 muddy mucky
bouffe7 puff grub food nutrie eats chuck chow foods grubs chucks chows hit whiff air
-bouffi8 swolle
-bouffo8 clowni tomfoo buffoo jester fool clown goof goofba fools clowns goofs
bouge7 move shoot ladies moves
-bougea9 muscle moved move
-bougeo6 fidget itchy feet wander feets
bouger9 move moving rfp budge
-bouget8 budget
bougez7 move till
bougie9 candle sparki lit plug spark taper light intens plugs tapers
-bougno8 camel jockey wog spade coon jigabo nigga nigger spades coons niggas
-bougon9 grumpy grumbl
-bougre6 fellow feller gent lad blight bloke gents lads blokes
-bouhid8 buhid buhids
bouill8 boil boilin boiled boilie gruel mess mush porrid puree kettle bubble broth hot
boulan9 baker cakes wares bakery croppe pouter bakeho bakesh bakeri bakers
-boule7 ball bowl globe sphere orb
-boulea8 birch birche
-bouled8 bulldo englis
-boules8 balls globes sphere orbs bowls
-boulet5 cannon round shot fetloc shots meatba
-bouleu8 roundi machin
boulev8 distre overwh avenue causew upset upheav turmoi convul
-boulgo8 bulgur
-boulie8 abacus
-boulim8 bulimi nervos binge eating syndro glutto gourma trench
-boulin8 lawn bowlin knot knots
-boulod8 bowlin pitch pitche
-boulom8 ergoma workah
boulon8 bolts flange horse bolt nut nuts
boulot9 job jobs busine lines tasks occupa chores
Boum8 boom party
-boumle8 bettle
-boums8 partie booms
bounda9 quote
-bouque8 ibex cluste bunch corsag clump capra bunche clumps
bouqui8 read used bookst book buck hare rabbit books bucks hares
-bourbe8 mire mires
-bourbi8 bog imbrog mess pickle quagmi mire slack messes mires bogs
-bourda8 glossy buckth
-bourde8 blunde fib fibs
bourdo7 buzzin dronin hummin murmur naggin ringin rumbli whirli buzz drone hum nag ring rumble
bourga9 town burgas
-bourge6 bohemi comfor conven middle class burges burghe citize bud burgeo acne conser classe
-bourgm8 burgom mayor city manage mayors
-bourgo8 burgun wine wines
-bouria6 buryat
bourra8 jam jammed jams borage fillin stuffi logjam
bourre8 sloshe smashe drunk ridden loaded typica execut hangma skunk pissed stuffe trashe corona band
-bourri8 keepne head heads plug hack jade nag plugs hacks nags
-bourru6 curmud
bourse9 traded grants schola stock fellow exchan tradin shephe purse
boursi5 tradin
-bourso8 bliste bleb bulla blebs bullas
-bousbi8 tsuris
-bouscu8 jostle
-bouse8 dung
-bouses8 dung
-bousie8 dung beetle
-bousil6 botch bungle foul mess screw butche blunde botche bumble fuckup
-bousso8 compas magnet marine pyxis
bout6 end fought ultima boilin digiti piece acme apex conclu ending finish highli peak point
boutei9 bottle cylind
boutiq9 shop store stores dress shops market keeper shopke storek trades
boutis9 endian byte header cope coping copes
bouton9 button radios push popper snap fasten bud knob lump nipple pimple pustul spot hole
-boutre8 dhow dhows
-bouts8 ends points tips bits termin finish
-boutur5 cuttin
-bouvie8 bootes cattle dog cowboy drover cowhan cowher cowman dogs cowpok
-bouvre8 bullfi
-bouyei8 bouyai
-bouzka8 buzkas kok boru oglak tartis ulak borus
bovins9 cattle beef
-bowlin8 alley
-bowsst8 tied arch bridge
-bowstr8 tied arch bridge
-bowswi8 bay window oriels
-bowwin8 bay window oriel oriels
box9 sizing keypai
-boxe8 boxing fistic pugili
-boxer6 flat engine
-boxers8 shorts
-boxes8 boxing fistic pugili
-boxeur8 boxer pugili boxers
-boxeus8 boxer pugili boxers
-boyau6 gut tunnel bowel intest
-boyaus8 tunnel guts bowels intest
-boyaux8 tunnel guts bowels intest
Bpc9 pcbs
bracel8 wristw bangle collet wristl wrist watch watche
-brachy8 fly short eared false brome
-bracon8 poachi poache
-bradyp8 three toed sloth sloths
-brague9 zipper fly flies
-brai8 pitch tar
braill9 holler scream
-braime8 bray brays
-brais8 pitche tars
-braise8 ember embers
-bramer8 bellow troat
-bramid8 pomfre
-branca8 stretc hold handle grip handgr litter bearer holds grips
branch8 plugge plug fashio pluggi cable plugga bough lop connec switch turn chapte sectio
-brandi6 beat flouri wave wield
-branla6 shaky hand job jackin jerkin wank jobs offs wanks
-branle8 shake stroke wank tosser wanker stir fuss flurry ado bustle hustle mastur onanis jerk
-branqu8 daft dafts
-braqua8 deflec lock angle steeri steer sticku robber locks steers angles
-braque8 aim assaul critic irrita keep eye menace point spy threat pointe hound dog hounds
bras8 arm arms hug
-brasag8 brazin solder
Braser8 brazie solder
-brasie8 brazie
Brasil8
-brassa7 brewin interm mixing armban
brasse8 brewer brewin indust diner brew breast fathom stroke fthm diners fthms beer maker makers
-brassi8 bra bandea bras
Brave9 gallan good honest stallw staunc valian valoro worthy
-braver6 defy flout
-braves8 good honest worthy fearle dauntl
Bravo8 congra cheer cheers
-bravos8 dones cheers
-bravou8 braver courag
Brazza8 congol
breadc9
break9 wagon statio beach waggon estate car
breakp9
-breaks8 wagons statio beach waggon estate cars
-brebis6 ewe
-breche6 breach gap mullei moth loopho gaps moths
-bredou8 mumble mutter
bref8 writ brief summon short garnis briefl
breffa9 briefi binder
brefs5 writs short brief briefl pithy
-brelan8 gleek gleeks
-breloq8 bauble trinke novelt bangle fallal gaud gauds
-breme8 bream freshw
-bremes8 breams freshw
Bresil9 brazil
Bretag9 britai great britta
bretel9 ramps ramp braces suspen
Breton9 grand horse horses
-bretze8 pretze
-breuva8 drink bevera potabl drinka drinks
breve9 brief short
brevet9 patent certif
-bribe8 bit leftov scrap chip flake fleck
-bribes8 bits scraps chips leftov flakes flecks
-bricab8 bric brac odds ends
-brice8 bryce
bricol8 foolin wiring spare diy yourse tinker breast collar plate harnes sling diys slings
-bricsa8 bric bracs odds ends
bride7 bridle flange rim
-brider8 bridle thrott back
brides7 bridle flange rims
Bridge8
brieve8 briefl spoke brevit short concis shortl brief
Brigad8 genera
-brigan8 highwa brig brigs
-brigue8 aspire stealt
brilla8 bright shinin vivid glossm shiny surpri amazin astoni light sheen lustre level lumina
brille8 shinin shine rises gold sunny glow
-brimeu8 bully bullie
-brin6 line sprout strand
Brindi6 twig branch sprig twigs sprigs
-brins8 lines strand sprout
-brioch8 bun
brique9 lighte brick cake gable top carton ingot rock bricks rocks cakes ingots light ignite
bris8 tiebre despat breaka
-brisa9 smashe fetchi broke
-brisab8 breaka frangi
-brisca8 vetera
brise7 broke broken heartb breeze heart breaki jaw air gentle wind zephyr
brisee6 broken
-briseg8 icebre iceboa
-brisel8 breakw bulwar jetty groyne mole groin
briser9 breaki crack breach break crush dash destro shatte smash
-brises5 breeze airs gentle winds zephyr icebre iceboa breakw bulwar jettie groyne moles groins
Brison9 scott
Britan9 britis columb briton brit metal
Britis9
-britto8 brytho
-brize8 quakin grass
-brizes8 quakin grasse
-broc8 tankar ewer pitche
-brocan8 flea market garage sale yard sales
broche9 pins cooked broile picker shaped paperb softco brooch pin skewer spit pike breast broach
brochu9 bookle pamphl
-brocol8 brocco
-brocs8 ewers pitche tankar
-broder8 embroi needle fancyw
-brodeu8 embroi
-brohol8 danish
-brome8 bromin br
-bromes8 bromin brs
-bromof8 tribro
-bromur8 bromid
-bronca8 wrangl
-bronch8 flinch stumbl tube tubes
bronza9 tan piece burn sunbur suntan tans burns
bronze9 tan ply coins dark skinne tanned sunbat suntan
brossa9 brushi brushe brush
brosse9 brush toothb brushe brushi teeth eraser crew cut flatto cuts
-brouet8 wheelb barrow garden cart lawn carts
-brouha6 noise racket disson noises
brouil7 fog jammer causin blur draft jammin jam mist argume distur interf upset jams fogs
brouss8 brush veld bush brushw scrub bushy brushe underb underg wood woods forest bushes
Browse9
-broyag7 grindi
-broyer8 crush pound pulver
-broyeu6 shredd
-bru8 daught law
-bruant8 buntin sparro
-brucel8 tweeze gibral fever malta medite rock undula
-brugno8 nectar
-bruine8 drizzl rain mizzle rains
-bruiss8 rustle
bruit9 noise sound noisy noises rumor rumour
-bruita6 soundt
-bruite8 foley artist
bruits7 noises rumors rumour hearsa racket disson
brulag8 burnin
brulan9 hot baking searin
brule9 burned burns burnt burn burnin combus
brulee9 burned
bruler9 burn burnin fire scorch
-brules8 burned
bruleu9 burner burnin
-brulis8 slash burn
brulur9 discer heartb inflic burns tactil burn
-brume8 fog mist haze
-brumes8 mists fogs hazes
-brumeu8 misty foggy brumou hazy
-brun8 brown browni brownn chocol dark
-brunat8 browni
-brune8 brown swiss
Brunei9
-brunes8 brown swisse
-brunir8 burnis
-bruns7 brown browni brownn chocol dark
Brunsw9
-brus8 daught laws
-brushi8 blow dry dries
brusqu7 abrupt brusk handed hand short curt impetu
brut9 gross crude raw coarse unfini
brutal8 roughl slamme rough viciou violen impetu savage barbar
-brutau8 violen viciou impetu
brute9 gross raw tonnag brutis animal beast
brutes8 raw gross
bruts7 gross raw crude coarse unfini
Bruxel9 brusse
-bruxis8 teeth grindi disord
-bruxom8 bruxis teeth grindi disord
-bruyam5 noisil
bruyan9 noisy loud campgr
-bruyer6 heathe moor heath broom ling callun vulgar moors heaths brooms lings
-bruyt8 noise rumor rumour hearsa racket disson
Bryan9
-brycom8 bruxis teeth grindi disord
Bsd9
Bson9
Btn9 dto
bu9 drank drinki drunk drink
-buande8 laundr
-bubale8 harteb
-bubu8 crat gown
-bubule8 hoot
-bubus8 gowns crats
-bucard8 cockle
-bucare8 buchar
-buccin8 whelk whelks
-buccod8 oral
-buceph8 buff tip tips
-buche8 blockh clod clot log
bucher8 lumber beauty woodcu pyre funera logger feller faller pyres
-buches8 blockh clods clots logs
bucket9
budget9 estima
buffer9
-buffet8 cupboa snack bar
-buffle8 buffal ox old world
bug9
-bugle8 ajuga
bugs5
Bugzil9
build9
Builde9
buildf9
builds9
Buildv9
builti9
-buis8 box boxwoo
buisso9 bushes bush cuts play hookey truant shrubb shrub shrubs
-bulbe8 bulb
-bulbes8 bulbs
-bulbeu8 bulbou
Bulgar9
Bulkwr9
bulle7 bubble bliste bull zero
-buller8 laze around
-bulles7 bubble zeros bulls bliste
bullet9 ballot newsle
-bulot8 common whelk
-bulots8 common whelks
-buplev8 hare ear ears
-bupres8 wood borer borers
-burali8 tobacc
-bure8 frieze
bureau9 office deskto desk pc admini cabine law automa offici agenci author desks
burent9 drank ate
-bures8 frieze
-burin8 caelum chisel
-burine8 carve chisel grave whittl
-burins8 chisel
-burkin8 burqin hijood
-burles8 ridicu ludicr farcic
Burn8 burnou
-burns8 burnou
-burqa8 burka
-burqas8 burkas
-bursif8 pouch shaped pouchl saclik
Burton8
Burund8
bus9
-busard8 harrie
-busc6 busk comb
-buscs8 busks combs
-buse8 buzzar nozzle buteo
-buses6 nozzle buzzar buteo buteos
busine9 labeli man affair
-busser8 common bearbe
-buste8 bust body trunk torso female chest
-bustes8 bodies busts trunks torsos female chests
but7 goal purpos aim profit drank butt end intent object target
-butana8 red
butane9 ethane
-butee8 abutme end wall stop
-butees8 stops abutme end walls
-buter6 bump
-buteur8 goalsc scorer
-butin8 access acquis booty gain loot prize
-butine8 browse web
-butins8 acquis gains access prizes bootie loot
-buto8 butoh
-butoir6 buffer deadli stop stops
-butor8 bitter lout oaf
-butors8 bitter louts oafs
-butos8 butohs
buts8 goals purpos aims
-butssu8 passes walks base balls
-butsur8 pass walk base balls
-butte6 butt hilloc mound
-buttes8 mounds butts hilloc
button9
-buvabl8 potabl drinka
-buvard8 blotti paper blotte papers
-buveur8 drinke juicer imbibe toper topers
-buveus8 drinke juicer imbibe toper topers
buvez9 drink drinki
-buvons9 drink
by2 par beat
bypass9
byte6 classn
bytear9
byteco8
bytes9 bytear
Bytesg9
bz9 bzip
bzip9 bz
-ca8 hither ac
-cabale8 conspi intrig kabbal plot plots
-caban8 pea coat jacket
-cabane8 cabin hut shack shanty shed prison lodge cabins huts lodges sheds shanti
-cabano8 outhou shed hut shanty hovel hutch huts sheds shanti hovels hutche
-cabans8 pea coats jacket
-cabas8 shoppi bag
-cabest8 capsta
-cabill8 cod belayi pin cleat codfis cods pins cleats
cabine9 firm toilet cab firms booth cockpi bog lavato law office loo wc
cablag9 wiring wire
cable9 rope plugge
-cabler8 plug wire
cables8 wires
-cableu8 instal
-cablis8 cablep
-cablod8 cable televi system servic cables
-caboss8 dent
cabota9 coasti inland
-cabote8 coaste
-cabrad8 buckin
-cabrer8 rear
-cabrio8 conver
-caca8 poop yuck
-cacahu8 monkey peanut earthn goober pea ground nut peas nuts
-cacao8 cocoa chocol hot drinki
-cacaos8 cocoas chocol hot drinki
-cacaoy8 theobr tree chocol trees
-cacas8 yucks poop
-cacato8 cockat
cacha9 hid
-cachab8 cachea
cachai8 hid corn hiding suns
-cachal8 sperm whale
cache9 hid hidden cachin hiding closet hide cover place mask
-cachec8 hide seek wrapov top
cachee9 hidden hid hide
-cachef8 flash elimin suppre
-cachem8 cashme kashmi
-cachen6 cattle galici scarf
-cacheo8 eyepat
cacher9 hide hid hiding concea kashru bury dissem secret
caches8 hidden hiding sexe loincl hide seeks wrapov tops flash elimin suppre scarf
cachet8 postma rolled seal stamp hiding place stamps seals hideou den hideaw dens places
-cachon7 hiding learns
-cachot8 cell dungeo lock prison keep donjon keeps cells ups
-cachou8 kashub
-cacotr8 kakotr
cadast6
cadavr9 infest buried offens carcas corpse dead soldie remain stiff stiffs
-caddie8 shoppi cart carts
-caddys8 caddie
-cade8 calent
cadeau9 gift gifts presen anymor donati
cadena9 lockou shaped padloc lock
cadenc9 rapid unmatc level output rate speed
-cades8 calent
-cadet6 junior
-cadett8 junior
-cadien8 cajun cajuns
-cadlag8 corlol rcll
-cadmia8 platin
-cadmiu8 cds
-cadrag8 framin
cadran8 dial sundia teleph dials
-cadrat8 em ems
cadre4 framew frame course part box execut level manage offici pane
-cadrer6 center fit frame
cadres8 frames framew senior
-cadreu8 camera operat cinema
cadric9 framew agnost softwa
-caduc6 decaye decidu decrep dilapi lapsed ramsha ricket seedy void dereli
-caduci8 decidu
-caducs8 lapsed void dilapi decidu ramsha dereli
-caduqu5 lapsed void dilapi decidu ramsha dereli
-caecot8 caecal pellet cecal
-caecum8 blind cecum gut guts blinds cecums
-caesiu8 cs cesium
-cafard5 accusi depres accusa roach cockro roache
cafe9 coffee bean shop
-cafeco8 cabare
-cafefi8 drip brew
-cafeic8 coffee grower
-cafeie8 coffee tree trees
-cafein8 caffei
-cafeis8 caffei
-cafes8 coffee shops java bars
-cafesc8 cabare
-cafesf8 drip brews
-cafeta8 caftan kaftan
-cafete8 buffet snack bar counte bars
-cafeti8 coffee pot pots
-cafoui8 fuckup screw mess ups
-cafre8 kaffir
-cafres8 kaffir
-caftan8 kaftan
-cafteu8 sneak tattle tellta sneaks
-cagade8 crap
cage9 stairw clamp coupli stair
-cagee8 cagefu
-cagees8 cagefu
-cagibi8 junk room storer rooms
-cagneu8 knock kneed knockk
-cagnot8 kitty pool pot pools pots kittie
-cagole8 bimbo bimbos
-cagote8 sancti self righte
-cagoul8 balacl helmet
-caguer8 crap
cahier8 notebo tabbed binder exerci book gather sectio signat books
-cahot8 tug jerk
-cahote8 jerk jolt
-cahots6 tugs jerks
-caid8 kaid qaid
-caids8 kaids qaids
caille8 sour freezi curd quail abomas rennet stomac quails quark cheese curds quarks
caillo8 shoe rocks stones clot coagul clots stone rock pebble
Caiman9 cayman
Caire9 cairo
caisse9 fund boxes box checko union case cash desk regist chest money snare drum funds
-caissi8 cashie
-cajepu8 cajupu
-cajole8 softne tender cuddle
-cajou8 cashew anacar occide tree
-cajous8 cashew anacar occide trees
-cake8 frucht fruitc
-cakes8 fruitc
-cakesw8 cake walks
-cakewa8 cake walk
cal9 callus
-calama8 squid squids
-calame8 pen quill pens quills
-calami8 disast black fatal fatefu
-caland8 calend
-calao8 hornbi
-calaos8 hornbi
Calc9
-calcai8 lime limest limes
-calced8 chalce
-calcif8 underp
-calcin7 cullet
-calciu8 cas
-calcsc8 calc schist
calcul9 comput determ accoun add count figure number reckon tally work arithm stone machin
cale9 dock bilge chock cleat hold shim wedge prop cargo storag area
caleba9 hornet poured tselan calaba gourd gourds
-calech8 open carria stage stagec stages
-caleco8 union suit briefs drawer knicke pair pantie pants shorts underp trunks long underw suits
Caledo9
-calefa8 film boilin
-caleid8 kaleid
-calemb8 play words pun wordpl parono punnin puns
calend9 timeta timeli schedu gregor jewish civil
-calepi8 footre toe clip bondin stones layout floor tiles notebo pocket book work drawin workin
cales8 holds props cargo cleats storag areas wedges
-calesp8 footre toe clips
-calfat6 caulk
-calfeu8 caulk
Calgar9
calibr9 arms gauge tb gaugin standa
-calice8 calyx chalic goblet calyxe
-califa8 caliph
-calife8 caliph kalif kaliph khalif kalifs
Califo9 rabbit hop
calin9 hug hugged cuddli cuddle cuddly squeez nestle clinch
-caline8 softne tender cuddle hug squeez nestle clinch cuddli
-calins8 cuddly cuddle hugs squeez nestle clinch cuddli
call9
callab9
callba9
-called9 zero
-calleu8 callus
-callig8 chirog penman
-callio8 dragon
-callos8 callus
-callun8 common heathe ling lings
-calmar8 squid squids
calme8 calm quiet silenc
calmem9 calmly quietl
calmer9 calm settle
calmes8 calm cool quiet placid smooth silenc
-calodu8 heat pipe tube pipes tubes
-calomn8 backbi defame libel malign slande vilify calumn defama hatche job obloqu jobs
-calori8 heater insula
-calors8 engine thermo
-calque7 trace loan transl tracin format loanwo loans
-cals8 callus
-calus8 callus callos
-calvai8 ordeal
-calvit8 bald headed hearle baldne
-calyps8 kalyps
camara7 classm feller roomma comrad buddy compan fellow pal famili associ brothe
-camarg8 cattle
-camari8 crowbe
-camber8 cross
-cambis8 foreig exchan trader forex
-cambod8 kampuc
-cambra8 bendin
-cambre8 arch camber
-cambri7 burgla houseb burgle
-cambro8 boondo boonie bush sticks bushes
-cambut8 break jumble put topsy turvy switch
-came8 cam
-camee8 cameo
-camees8 cameos
-camele8 spurge olive chamae chamel olives
-camemb8 pie chart charts
camera9 operat movie video televi tv cinema
-camerl8 chambe
Camero9 notabl
-cames8 cams
-camesc6 camcor
camion9 truck trucks van road tanker tank wagon kitche traile carter hauler haulie haul teamst
-camiso8 strait
-camomi8 anthem nobili chamae chamom
-camouf6 affron slap snub
camp7 gatewa
campag8 countr vole field mouse voles mice
-campan8 bell maker bellfl harebe makers
-campec8 logwoo
campem9 campsi camp
camper9 campin camp
-camphr8 tree trees
campin9 campgr hail campsi camper van carava recrea vehicl rv site rvs vans
-campis8 encamp bivoua tentin
-campos8 ferien holida rest
camps9 wires
-cams8 webcam
-camus8 pug nosed
-camuse8 pug nosed
Can8 csa
Canada9 ca mounte
canadi9 cattle
-canail8 mische rogue scound villai rascal knave knaves
canal9 channe
-canala8 ductal
canali6 piping burst pipes channe marsha duct ducts
-canals8 channe ducts epithe
canape9 couch sofa lounge sofas couche
-canaqu8 kanak
canard9 duck snipe rag paper anas penelo widgeo wigeon snipes duckli ducks papers rags
Canari8 cattle spanis island bird birds
-canass8 plug hack jade nag plugs hacks nags
canaux9 channe
-cancan8 gossip quack commen scuttl
Cancel9
cancer9 carcin
-canche8 hair grass grasse
-cancre8 dunce hammer blockh bonehe dumbas dunder dunces
-candel8 cd candle standa cds
-candeu8 frankn candor direct candid candou forthr
candid8 nomina contes bidder mounta cloude yellow saccha thrush yeast infect
-cane6 duck egg
-canes8 ducks duck eggs
-caneto8 duckli
-canett8 bevera bobbin bottle female duckli spool tin cans tins spools
caneva8 canvas
-canich8 poodle dog dogs
-canicu8 dog days heat wave heatwa waves
-canif8 penkni pocket knife
-canifs8 penkni pocket knives
-canive8 gutter
cannab9
canne8 cane baton fishin rod leg reed staff walkin stick
-canneb8 cranbe
-cannel8 cinnam ceylon tree zeylan trees
-cannes6 canes staffs walkin sticks legs reeds batons
-cannib8 anthro man eater eaters
-canoei8 paddle
canon9 gun cute cannon barrel beauty bore bone catch metaca metata round spout
canoni9
-canonn8 gunboa
-canons8 guns barrel cannon catche rounds
canot9 rescue boat canoe lifebo rowboa sailbo steamb
-canoti8 panama sailor hat boater leghor skimme hats
canots9 boats lifebo canoes rowboa sailbo steamb
-cantel8 cantle
-cantin8 cantee mess hall halls
-cantiq8 song songs
canton9 townsh box yue dialec boxes
-cantor8 canter
-canula7 hoax fraud dupery fraudu humbug put hoaxes frauds duperi ons
-canyon8 canon
-caodai8 cao dai dais
-caoutc8 latex rubber coat india gum elasti natura
cap7 cape verde coast headin headla
capabl7 able
capaci9 abilit capabi empowe power skill ableis
-cape7 wrappe
capela8 caplin
-caphar8 shambl
-capill8 hair vessel action
capita9 master captai equity stock flight lieute city letter upper case upperc main moment
-capito8 pad
-capitu8 surren falls
-capoda8 capo capos
-capora8 corpor
-capot8 bonnet hood prompt cowl cowlin
capote9 ruin hood bonnet cape condom greatc prophy safe top safety tops safes safeti hoods
-capots6 hoods bonnet cowlin cowls prompt
-cappit8 master captai flight lieute sea skippe
-capre8 caper
-caprel8 ghost shrimp
-capres8 capers
-capric8 vagary whim impuls whims vagari whimsi
-caprim8 nightj
-caproi8 boarfi
-capryl8 octano
-caps8 capes headin headla nesses
Capsul9 seal cap crown cork percus
captag7 captur catch system divers
Captch8
capte4 catchi catch captur
capter8 captur catch interc
-captes5 exactl
capteu9 sensor transd detect sensin elemen
-captez5 exactl
-captif8 confin impris jailed
captiv7 absorb exciti fascin hot thrill engros preocc impris incarc immure intent wrappe enwrap
captur8 snap screen catch appreh captiv grab grappl seize trap
-capuch5 hood hoods
-capuci8 nastur tropae
-capver7 cape verde
-caquet8 cackle
-car8 coach long distan bus
-carabe8 ground beetle
carabi9 eng rifle storm terrib carbin rifles
caract9 charac string featur font mental nature person temper typefa
Caraib9 caribb cariba
-caramb8 starfr star fruit fruits
-carame8 coat flavor flavou candy
carapa8 shell shield cuticl shells
-carat8 karat
-carava8 camper traile train wagon trains khan inn khans inns
carbon9 paper char cs copies papers
-carbou8 carbun
carbur9 fuel fuels jet
carcas8 gradin graded wreck
carcer9 overcr jeopar penal prison
card9 intro
-cardam8 eletta
-cardan8 gimbal
-carde8 chard swiss
-carder8 teasel teasle teazel
-cardes8 swiss chards
cardia6 heart attack
-cardig8 cardy
-cardin8 fritil megrim number
-cardio8 heart surgeo rate monito myocar diseas drug specia drugs
-careli8 kareli
-careme8 lent lenten lents
-carena8 fairin
carenc9 waitin defici defect shortc
-carene8 carina
-caress5 chuck fondle snog soothe stroke cuddle hug stroki hugs chucks
-carex8 sedge
cargai9 cargo load loadin shipme freigh payloa cargoe loads
Cargo8
-cariat8 caryat atlas telamo atlase
caribo9 reinde greenl rangif tarand
carica7
-carie8 caria cavity dental tooth decay
-caries8 caviti dental tooth decay
-carill8 chime earcon bell gong bells chimes gongs
-cariss8 plum plums
carita8 charit
Carlet9
-carlin8 pug dog pugs dogs
-carmin8 cochin
-carnag8 slaugh massac mass murder butche
-carnas8 carniv meat eater eaters
-carnat8 flesh
-carnav8 carniv
-carne8 flesh colour dobbin hack jade nag plug
-carnea8 flame exhaus trench
-carnee8 flesh colour
-carnes8 plugs hacks jade nags dobbin flesh colour
carnet8 notebo book
-carnie8 karnia
-carnif8 forest falcon spot winged
Caroli8
-caron4 hacek
-caronc8 carunc
carott8 carrot barrel
-caroub8 carob tree st john bread trees
-carpe8 carp carpus pike
-carpes6 carps carpi pikes
-carpet8 doorma
-carpie8 carpal bone wrist bones
-carpop8 imperi pigeon
-carquo8 quiver
carre9 square straig carria key edge excava plot four kind lean eye quads rack bar
-carrea8 bolt diamon square tile tiles bolts
carree9 square breve double whole note breves notes
carref8 hubs micro crossi crossr inters crossw
-carrel5 tiler tilers
carrem7 blown hence decide defini frankl square
carres9 square tenths edges straig racks carria keys excava plots foursq
carrie9 career quarry gravel pit racing course englis quarri pits life histor
carros8 body shop bodywo carria coach rig equipa bodies shops rigs coache
carrou9 carous merry round rounda whirli rounds
-carrur8 build body habitu physiq builds
-cartab5 book bag satche school bags
carte9 card map postca menu
-cartei8 chart index map
carter5 case shell casing cases shells
cartes9 cards maps card chart indexe map
-cartha8 distaf thistl
cartog9 mappin map maps maker makers chromo mapmak
carton9 headse inter chart relati diagra paperb cardbo pasteb compos board boards
-cartop8 mappin party partie
cartou9 cartri cheape toner title block blocks
-carvi8 carawa carum
-carvis8 carawa carum
-caryer8 hickor
-caryoc8 karyok
cas5 case cases event person gramma
-casani8 homebo stay home homes
-casaqu8 jersey silk silks
cascad9 waterf hop stunt double stuntm falls stunts
-cascar8 bearbe buckth
case9 box checkb check hut cabin cell compar square
casefo9
casern8 barrac base home bases homes
cases9 checkb boxes
-casher8 kosher
-cashib8 kashib kakata
casier9 crimin trap record bin locker pigeon cabine traps bins
-casimi8 cassim
casino9 gambli
-casoar8 cassow
casque9 cap headse caps galea headph helmet galeas
casse8 broken broke insens case puzzle breaka breakd junkya scrap yard scrapy
-casseb8 ram raid ramrai
-cassec8 ball breaki breake darede snack lunati harum scarum hothea madcap swashb pain nuisan harrid
cassee9 broken broke
-cassen5 nutcra
-cassep8 pain ass neck nuisan
casser8 pot snappe break breaki bug saucep stewpa sleeve pots
casses8 wires broken cases breaka breakd compos junkya scrap yards ram raids ramrai pains nuisan
casset9 tape disc recept club headac puzzle rumpus trunch treasu brain teaser riddle conund
-casseu8 tough bully ruffia hoolig roughn rowdy toughs bullie rowdie
Cassie8 needle bush bushes
-cassis8 black curran blackc dip
-casson6 brown sugar marria chest sugars
cast8
-castaf8 grand
-castag8 bones clappe finger cymbal
-castil8 sheep spanis
-castin6 limest
-castni8 moths
-castor8 beaver
-castra8 geldin
-castre8 cut geld neuter
Cat8 atc
-cataba8 kataba
-catabo8 destru metabo dissim katabo
-catadi8 reflec
-catair8 catnip nepeta catari catmin
catalo8
cataly8 contac action accele
-catapu6 launch
-catara8 waterf
catast9 disast ruinou
-catato8 schizo type
catch9 wrestl profes
-catche8 wrestl
-catchs8 profes wrestl
catego9 class classe dogmat flatly sortin uncond
-catena8 overhe lines
-catgut8 guts
Cathar8
-cathec8 neophy catech
-cathed8 throne chair chairs duomo duomos
-cather8 kate kather katie
cathod8
-catin8 harlot trollo
-catins8 harlot trollo
-caton8 cato
cauche8 nightm incubu incubi
caudal5
-caude8 tailed
-caudes8 tailed
-cauri8 money cowry
-cauris8 cowry money cowrie
causal9
causan8 damagi causin killin surcha derefe
-causat8 causin
cause3 involv due
causee5 daunti
causen6 infest causin
causer7 causin harm take place chat give rise gossip hold inflic organi pose provok
causes8 hereby annexe excell
-causet8 chat chats
-cautel8 slynes
cautio8 surety sureti bond guaran vouch warran deposi bail bonds bails
-cavadi8 kavadi
-cavale8 horse horses philan womani
-cavali8 casual fashio handed horsy dance partne horsem jumper knight mounte soldie rider horse
cave9 cellar hid baseme wine collec
-caveau8 vault burial vaults
-caveco8 cavess
-cavern8 cave caves
-caves8 cellar baseme wine collec
caviar9 redact censor
cavite8 hollow
-caye8 cay key
-cayes8 keys cays
-cayuba8 cayuva
cb7
Cc9 dc lcdr
Ccd6
Cd8 disc discs
Cdata9
Cdf9
Cdn9
-cdrom8 cd rom
cds9 snc
-ce8 cee europe commun works counci
Ceai9 earb
-cebist8 cb user users
-ceboua8 cebuan
-ceca8 ecsc
-cecite9 blindn profou sightl
cedant8 transf
cede5 cave tempta away
Cedeao9 ecowas
cedees7 surren
ceder4 accomm assign cede give way grant yield
Cedill8
-cedrat8 citron shaddo
-cedre8 cedar tree true
-cedres8 cedars cedar trees true
-cedron8 kidron
Cee5 eec
Ceeac9 eccas
Cei9 iec gouver cis common indepe states drivin influe intoxi dui dwi
ceil9
-ceindr8 gird
ceintu9 belt belts fasten seat beltin circli girdle waist shank waists shanks
-celebe8 sulawe
celebr9 famous commem renown offici fame famed noted notabl solemn jubila person
-celer8 hide
celeri7 expedi quickn apium graveo dulce cultiv rapace root knob turnip rooted dulces
Celest9 cote empire
Celiap9 fhsa
celiba9 single bachel unmarr chasti sexual absten man men
-cell9 dr
-cellie8 cellar vault baseme burial vaults
cellul9 cell cells cellph mobile phone teleph phones
-celte8 celtic celt
-celtes8 celtic
-celtiq8 langua
-celuis8 latter
-cement8 carbur
-cenacl8 circle inner
cendre9 burned burnt ashen ashes ash cinder
-cendri8 ash bin pan ashtra cinder bins pans
-cene8 last supper
-cenell8 haw haws
-cenobi8 coenob
-cenota8 empty tomb tombs
-cenozo8 coenoz
cense8 suppos stacke deemed purpor assume
censee3 purpor suppos beeps assume
-censem5 suppos
censes8 meant discs purpor suppos assume
-censeu8 censor
-censur8 censor securi review
cent6 hundre
centai9 hundre
-centau8 centor knapwe starth
-centci8 hundre fifty fifth
center9
centie9 hundre percen
-centig8 celsiu
centim9 cents inch cent penny pennie cm cms
-centin8 cent cents
-centmi8 hundre thousa
centra8 africa center plant power teleph exchan
centre8 center right left libera europe key peg pin city downto rights
centri8 head first rough shark roughs last separa extrac sharks modera
-centro8 kineto
cents6 hundre
-centsm8 hundre thousa
-cenure8 coenur
-cenuro8 coenur
-cep8 vine
-cepe8 boletu
-cepend8 meanti meanwh nevert
-cepes8 boletu
-cephal8 headac pearly heath duiker helleb heaths
-cephei8 variab
-cepoli8 bandfi
-ceps8 vines
-cerati8 sea devil devils
-cerato8 hornwo
-cercea8 cessel hoop hoops
cercle9 circle club hoop ring round rings rounds hoops
-cercoc8 mangab
-cercop8 guenon
-cercue8 bier casket coffin biers
cereal8 grains muesli musli
-cerebr6 concus
ceremo8 observ occasi
cerf9 deer kite stag cervid hart roebuc
-cerfeu8 chervi
-cerfs8 deer stags cervid harts roebuc
-cerfsv8 kites stag beetle
-cerfvo8 kite stag beetle
-cerisa8 cherry orchar
cerise5 cherry red cherri reds
cerisi9 cherry tree trees cherri
-cerium8 ce ces
cerne9 surrou identi hoping growth ring annual
cernee5 surrou
cerner7 identi disass surrou
-cernes5 growth rings annual
-certai8 sure surely defini indeed
certes7 unbloc mangli gains route absolu certai decide indeed sure surely
-certhi8 treecr
certif9 affirm assure ensure
certio9
certit6 unsure mighty certai
-cerule8 azure bright blue sky
-cerume6 earwax
-cerusi8 white lead ore ores
cervea9 brains brain braine enceph
-cervel8 cerebe brain enceph brains
-cervic8 whipla injuri
Cesar5 caesar
-cesari8 caesar sectio
-cesaro8 byzant caesar erasti
-cesium8 caesiu cs
cessa8 stoppe ceased
cessat8 discon ceases termin ceased case cases
cesse8 ceases ceased cease stoppe stop quit
cessen7 cease lapse ceases
cesser8 cease stop abate conclu end finish quit termin
cessez9 ceasef stop quit cease fire
cessio9 transf assign divest leaseb
-cesure7 hyphen caesur word divisi
cetace8 blower mammal
-ceteau8 wedge sole soles
-cetene8 ketene
-cetide8 ketide
-cetone8 ketone
-cetose8 ketose ketosi
-ceylan8 ceylon
Cf8
Cfa8 drivin influe intoxi dui dwi
cfg9
Cfr9 subcha
Cgi9
Cgsb9
ch3
-chabba8 sabbat
-chabo8 japane bantam
-chac8 chaac
Chacal9 jackal sly canis aureus
-chacma8 baboon
chacun1 everyo two apiece
-chadda8 shadda tashdi
-chadou8 shadoo shaduf
-chagri7 aggrav annoy distre vex worry grief disqui edgine inquie uneasi griefs
Chah6 shah
-chahba8 shahba
-chahid8 martyr
-chahs8 shahs
chahut9 rough joking around raucou rowdy troubl horsep pandem chaos din commot ruckus dins
-chai8 tea masala
chain9
chaina9
chaine9 string substr bicycl bond channe snow statio transm belt catena
Chainm9
-chaino8 link links
chair6 broile creeps hatchi flesht flesh
-chaire8 pulpit rostru soapbo ambo dais ambos daises
-chairs8 flesh flesht
chaise9 chair chairs seat seats
-chakch8 shaksh
-chalan8 shoppi barge lighte flatbo hoy barges hoys
-chale8 shawl
-chalen8 challe
-chales8 shawls
chaleu9 heat warm hearti warmly heated warmth estrus high temper hotnes oestru
-chalit8 bedste bedfra
challe9
-chalou8 swingi
-chalum8 blowla blowto weldin torch chante melody pipe torche pipes
chalut9 trawli trawl trawle dragne net trawls nets
-chamai8 bicker quarre squabb troubl
-chamal8 marshm
-chaman8 shaman priest doctor asian
-chamba8 mayhem mish mash mashes
chambr9 room house bedroo houses rooms roomma casing frame mantel ward roomer frames vault
chamea9 camel camels
-chamel8 calf calves
-chamit8 hamiti hamito semiti
-chamoi8 buff rupica
Chamor8
-chamot8 firesa grog
champ8 field input area farmla
-champa8 ardenn
-champe8 countr style
champi9 mushro fungus mold mould toadst fungi moulds molds title titles holder
Champl8
champs9 fields field inputs elysee
Chan9
chance8 lucky luck fortun blesse fluke stagge teeter totter altar screen likeli happy
-chancr8 canker
chanda9 sweate pullov jumper
chande8 candle worth lob taper wax light tapers lobs unders lights
-chanfr8 bevel chamfe rebate bevels
change9 switch alter amend conver shift turn curren exchan rate letter credit
Channe9
-chanoi8 canon canons
chanso9 song songs ditty cabare singer book ballad dittie vocals
chant8 song call singin crow birdca
chanta9 sang blackm singin
chante9 sing singin singer sings sang blackm whatev vocali
chanti8 lasts halt sing buildi site lumber yard mess shipya cream tiffan whippe constr
chanto8 sing songs shantu
-chantr8 bard cantor bards
-chants8 songs calls singin crows birdca
chanvr8 dried hemp
-chaos8 disarr disord havoc
-chaoti8 helter skelte
-chaouo8 shawwa
-chapar8 sticky finger pilfer
-chape8 clevis cope screed slab header coping
chapea9 hat hats cap lead heads headin header leads
-chapel8 rosary hat maker hatmak hatter englis gay gordon breadc prayer beads rosari millin
-chaper8 hood hoods
-chapes8 header copes slabs coping clevis screed
chapit9 chapte statut big top capita tent cap caps tents tops
-chapka8 ushank
-chapon8 capon capons
-chapsk8 shapka
char8 car machin auto automo chario motorc
-charab6 double dutch gibber dutche
charac9
-charad8 plover famill
-charan8 weevil
charbo9 coal charco coke anthra spleni fever miner collie pitman miners coals cokes fevers
-charbr8 austra
-charcu8 butche
-chardo8 blesse milk thistl marian goldfi cardue
charge7 load loadin loaded suppor loads loader depend payloa worklo fillin appoin assign
Charia8 shari
chario8 carria linefe wagon coupli caddie cart shoppi trolle waggon wheelc carts
-charis8 magnet person appeal
charit8 kindly brothe love loves
-chariv8 chaos bedlam bellin callat callit
-charla8 con flimfl rip mounte quack phony phoney hypocr dissem cons offs phonie
Charle8 hi hat mezier hats
Charlo9 phoney
charma9 lovely winsom
-charme7 hop hornbe gracef grace spell appeal graces spells mustac mousta
-charne8 carnal physic
-charni7 hinge stamp mass grave graves flexib joint hinges joints
-charnu8 fleshy meaty pulpy
-charog8 carrio scaven
-charol8 cattle
charpe9 carpen lean altera build cross beams frame struct woodwo frames
-charpl8 sarpla
-charre8 cart driver carter chario trolle wagon carts wagons
-charri8 carry away joke kid chario shoppi cart carts
-charro8 cartwr
-charru5 plough plow snowpl plows
chars9 cars machin autos automo chario motorc
charse9
Chart9
Charte9
-chartr8 carthu
-chas8 eye
chasse7 huntin hunter hunt chase chased snowpl guard stone reliqu shrine fighte bomber gather huntsm
chassi8 lickin penetr rheum sleep mounti rheums
-chaste8 celiba virtuo virtue sexual morali
chat9 cat tomcat
-chatai8 blow chestn tree horse brown blows trees
chatbo9
chatea9 castle haunte
-chatel8 feudal lord manor lords manors
-chatga8 cat wereca
Chatha9
-chatie8 cat door flap chasti doors flaps
-chatim8 punish
-chatle8 leopar cat
-chatoi8 speckl
-chaton8 americ willow beggar velvet bezel catkin collet dust bunny kitten kitty pussy settin slut
chatou9 tickle tickli
-chatoy8 glimme shimme
-chatre8 castra neuter
chats9 cats lover
-chatsg8 cats wereca
-chatsl8 leopar cats
-chatst8 felis wiedis margay cats tiger
chatte9 cat electr tape fricti insula pussy slit cunt puss tapes cats toms tags
-chatti8 tiger cat felis wiedi margay
chaud9 hot warm warmer hotly
chaude9 hot heated warm highly warmly clap gonorr hotly claps
chaudi9 boiler heater steam bucket pail pails
-chaudr8 chowde work copper boiler cauldr kettle caldro
chauds9 hot warm hotly
chauff9 heatin heat heater lift heated driver ride stokin bad reckle bloc water pad stoke
-chaume8 haulm thatch haulms
-chaumi8 cabin hut shack shanty shed cabins huts sheds shanti shacks
-chaus8 jungle cat
chauss9 shoes socks shoe shoeho sock causew embank roadwa caltra caltro leggin thimbl maker slippe
chauve9 bald bat bare wereba headed pated chirop bats
-chauvi8 jingoi superp ultran
-chaux8 lime burnt calcin calciu oxide calx fluxin
chavir9 capsiz boat
check9
checkb9
-checkl9 gitlab burnou
Cheese8
chef9 chief leader head majest boss bossy cook
cheffe5 leader
-chefli8 chief town county
chefs6 heads leader
-chefsl8 chief towns county
-chefta8 chieft
-chelem8 slam slams
-chelid8 celand majus greate swallo wort worts
-chelin8 shilli
-cheloi8 keloid
-chelon8 turtle
-chelot8 chelet
-chelou8 weird
-chelyd8 snappi turtle
chemin8 path paths breadc way pathna halfwa railwa chimne firepl hearth railro worker course passag
chemis9 shirt shirts blouse line dress folder
chenal9 channe
-chenau8 channe
-chene8 oak tree
-chenea8 eavesd
-chenel8 cork oak quercu suber
-chenes8 oaks oak trees cork quercu subers
-chenil8 caterp track contin tank tread whirli doghou dog house kennel tracks treads pipe cleane
-chenu8 hoary
-chenue8 hoary
-chenus8 hoary
-chepte8 livest
cheque9 check bank checks
-chequi8 checkb
cher9 expens cheape dear wow costly belove cheris lovely precio pricey steep valuab
cherch7 lookin resear finder look seek search looked seekin seeks pick invest hunter worker
chere9 dear nowada bonus cheape expens cheer fare food
-cherem8 dearly
-cheres7 expens foods fares cheers
-chergu8 sharqi
-cheri8 darlin dearie dear honey sweeti love belove sweeth
-cherie8 darlin dear honey love dearie belove sweeth dears loves honeys
-cherif8 sherif sharif
-cherim8 chirim custar apple apples
-cherir8 treasu
-cheris5 dears loves honeys dearie belove sweeth
-cherot8 pricey
chers8 dear expens textbo folks
-cherte8 expens costli dearne precio
Cheste8
-chetif8 sickly
-chetiv8 punily sickly
-chevai8 leucis cephal chub chubs
cheval9 horse windin tower bridge easel rack sawbuc sawhor wereho knight redsha sandpi steed brake
chevau9 horses overla mule ride span steeds equus caball horsep brake
-chevec8 little owl pygmy athene noctua owls
-chevel8 hairy coma hair head hairs comas
-cheves8 europe chub leucis cephal chubs
-chevet8 bedsid table tables
cheveu9 hair dye haircu hairs
chevil7 ankle bone dowel peg tuning wall plug linchp joint articu talocr ankles pegs joints
-chevio8 sheep
chevre8 goat sheep kid honeys cheese nanny ram roebuc roe deer kids trivet goats cervid
-chevri8 goat herder goathe
chevro8 rafter bucksh bird shot duck shots
Chewin8 gum gums
-chezso8 home homes
chi9
-chiant9 annoyi boring taxing burden onerou
-chiasm8 snaket fish fishes
-chiass8 craps squirt squits shits
chic7 good husban dinky knack peachi smart swish posh classy
Chicag9
-chican6 carp cavil haze quibbl radiat maze pettif shyste mazes
-chiche6 stingy ungene
-chicle8 gum chewin gums
-chicor8 root roots
-chics5 smart chic swish posh classy knacks
chien9 dog puppy doggy hound
-chiena8 dormer window
-chienc8 stag hound doggy doggie
-chiend8 dogfis couch grass weed agropy repens dog quack weeds grasse
-chieng8 dog weredo
-chienl8 wolfdo
chienn9 fed pregna dog bitch slut bitche sluts
chiens9 dogs dormer window stag hounds dogfis weredo wolfdo
-chier8 despis shit
-chieri8 shit shits
-chieur8 asshol
-chieus8 asshol
chiffo6 crumpl drag swab cloth rag scrap shred tag end swabs bureau chest drawer dresse
chiffr9 encryp digits digit cipher number numera figure niobe fritil spread
-chigno5 hand drill bun drills
-chiism8 shi
-chiite8 shiite shi ite muslim shia ites
child9
Childr9 juveni spawn des
Chili9 chile
-chilia8 millen
-chilie8 chilea
-chiman8 tsiman
-chimer6 chimae aerial airy overgr overhe figmen
-chimic8 chimmy chonga chivic
chimie9 chemis chemic scienc
-chimil8 chemil
-chimio8 chemo chemot chemos
chimiq9 chemic tanker
-chimis7 chemis
-chimpa8 pan troglo
-chinch8 jack macker longha spanis trachu symmet horse saurel
Chine9 china
-chines8 chinas
-chinet8 chink chinks
chinoi9 chines kanji greek strain greeks
-chinq8 five fin little phoebe cinque
chiot8 puppy pup whelp
chiots8 puppie pups whelps
-chiott8 commod lemon pot shitho toilet bowl pots lemons bowls
-chipie8 cow harpy hellca vixen cows harpie vixens
-chipol8 kilted pig
-chipot8 bargai nitpic fussy pernic fussbu fusspo
-chips8 chip crisp potato
-chique8 flick flip fake show staged swish posh classy bonus fillip bonuse flips flicks fakes
-chiral8 handed
-chiraz8 shiraz
-chirog8 dwarf lemur lemurs
chirur9 surger surgic surgeo operat proced proces sawbon
-chis8 chi
-chisel8 plow cultiv plows
Chiygo9 ahtem crimea
-chlord8 kepone
chlore9 cl cls
-chlorh8 hydroc
chloro9 benzod dihydr trichl greens
Chm9
chmod9
-chnouf8 junk
-choane8 openin intern poster nasal apertu
choc9 shock blow clash collis crash impact
-chocho8 pansy sissy wuss pansie sissie wusses
-choco8 choc
chocol9 factor shop cocoa coffee umber burnt deep brown shops cocoas umbers browns
-chocos8 chocs
-chocs7 shocks impact blows clashe crashe collis
-choeur7 choir chorus line choirs lines
choir5 drop fall
choisi9 choose chosen choosi chose pick select elect elects opt choosa
choix8 choice electi choosi option select variet
-cholea8 cholat
-choled8 common bile duct ducts
-choler8 asiati indian epidem
chomag9 unempl
-chomer8 idle work
-chomeu8 unempl person jobles
-chondr8 nase nases
choose9
-chope5 mug tankar
-choper8 bust lift nab nick pinch
-chopes6 mugs tankar
Chopin9 pint pints
-choqua7 shocki
choque9 shocke appal horrif shock
-choral8 choir chorus choirs
-choreg8 stage dancin
chose8 someth thing anythi rat affair articl busine case issue item matter object questi stuff
choses7 things
-chosif8 instan object reific
-chou8 cabbag cole brassi olerac cultiv
-chouca8 jackda corvus monedu daw
-chouch8 blue eyed boy scrunc teache pet favori favour boys pets
-choucr8 sauerk
chouet9 nice owls cool cute sweet owl bird minerv
-choufl8 caulif brassi olerac botryt
-chouia8 smidgi tiny bit bits
Chouin9 rsa
-choupa8 heart palm cabbag
-choura8 german turnip kohlra cabbag
-chous8 cabbag coles brassi olerac cultiv
-chousf8 caulif brassi olerac botryt
-chousp8 heart palms palm cabbag hearts
-chousr8 kohlra german turnip cabbag
-choute8 limema
-choux5 cabbag chous coles brassi olerac cultiv
-chouxf8 caulif brassi olerac botryt
-chouxr8 kohlra german turnip cabbag
-chowch8 chow
chown9
-chowsc8 chow
-choyer8 cheris coddle indulg pamper pet
-choze8 thing issue case matter questi subjec
chr9
chreti9 christ way
Chris9
-chrism8 chi rho rhos
Christ8 heimes religi
chroma9 platin
Chrome9 crs
Chromi9
chromo8
chroni8 column histor story accoun invete storie
chrono8 timeli timing timer timed digita diagra timeke time stopwa consum stop watch timers
-chrysa8 pupa pupae
-chryso8 green lacewi
-chtchi8 shchi shchis
-chtoui8 clap gonorr claps
chucho9 whispe susurr voicel
-chum8 fellow boyfri young man beau swain
-chums8 fellow boyfri young men beaus swains
chute7 fallin fall collap downfa drop scrap
chutes8 fall falls drops collap downfa scraps trips
-chuteu8 milita free faller skydiv
Chypre9 cyprus
chypri9 cyprio
-ciacia8 cia
ciapre7 below herein
-ciasci8 cia cias
ciblag9 ads target
cible9 target audien focuse focus butt
ciblee9 target focuse
cibler9 target zero
cibles9 target
-ciboir8 cibori
-ciboul8 onion scalli chive green spring onions allium schoen chives cive schnit cives
-cicade8 leafho
cicatr9 howlin cheek barely scar scars
-ciconi8 storks
-cicont8 beside
-cidess8 below above
-cidre8 cider cyder
-cidres8 ciders cyder
Cie8 syntac diagra comp co coy
ciel9 sky heaven rainbo
-ciels8 sky heaven paradi edens nirvan shangr las
cierge9 candle lit
-cies8 coys
-cieux8 sky heaven paradi edens nirvan shangr las
-cigale8 cicada cicala
cigare9 smokin smoke whiff
-cigise8 lie
-cigit8 lies
-cigogn8 stork storks
-cigue8 hemloc califo fern conium macula nebras poison parsle
-cigues8 califo ferns conium macula nebras hemloc poison parsle
-cihaut8 above
-cijoin8 attach
-cil8 eyelas
-cilie8 ciliat
-cilies8 ciliat
-ciller8 blink
-cils8 eyelas lashes cilia
-cimais8 moldin mouldi
-cime8 acme apex climax culmin highli peak point summit tip zenith top crown height
ciment9 cement concre
-cimes6 points tops summit crowns tips height
-cimete8 scimit
cimeti9 cemete boneya gravey burial ground site buryin sites
-cimier8 crest crests
-cimriq8 cymric cat manx longha cats
-cinabr8 vermil cinnab
-cincle8 dipper
-cine8 film theatr movie theate
-cineas8 filmma film maker produc movie makers
cinema9 movies movie film theate archiv instit kinema cutsce projec pictur motion films filmin
-cinepa8 drive cinema motion sickne kineto
-cines8 movie theate film theatr
-cinesp8 drive cinema
-cineti8 kineti
-cineto8 motion sickne kineto
-cingal8 singha sinhal
-cingha8 sinhal singha
-cingla8 scathi
-cingle6 bonker loopy nuts dash lash maniac
cinq8 five
-cinqs8 five vs fins little phoebe cinque
cinqua7 fifty fiftie fiftys five two eight nine four seven six three
cinqui9 fifth th fifthl place grade sevent fifths parts grades twenty percen
-cintre8 cinch take arch centri clothe hanger curve fly system coat arches curves
-cipaye8 sepoy sepoys
Cipd9 icpd
cipher9
-cippe8 cippus stake
-cippes8 stakes cippi
-cipre8 bald cypres
-cipres8 bald cypres
-cirage8 shoe polish blacki
circle9
circon9 circum distri readju consti cautio convol girth girths
circui6 cycles cycle
circul8 traffi outsta moveme circle around round bill flyer broads flier bills flyers
-circum8 contin
cire8 wax oilski
-cirer7 polish wax
-cires8 waxes oilski
-cirque8 circus cwm corrie cwms
-cirsot8 varico
cisail8 shear stress clippe nipper shears
-cisalp8 ultram
-ciseau8 chisel graver scisso water skippe stride pair
-cisele8 carve chisel engrav whittl
-cisjor8 west bank
-ciste8 cistro rock rose
-cistes8 cistro rock roses
-cistic9 bird crept flew
-cistre8 cither citole citter gitter
-citade8 bastio
-citadi8 urban city dwelle
citati9 quotes quote summon subpoe quotat
cite9 cited dorm quotes center citize city comple distri walled
-citedo8 bedroo commun
citee6 cited city distri comple citize center walled
citees4 cities distri comple citize center walled
-citeet8 city state
citer4 quote ou adduce cite
citern9 tanker tank cister recept reserv water tanks
-citesd8 bedroo commun
-cithar8 zither cither
citoye9 citize
citron9 lemon sour lemong tree lime common brimst lemona grass grasse citrus limon lemons
citrou9 pumpki
-cittos8 allotr cissa pica
City9 castle
-civet8 jug
-civets8 jugs
-civett8 cat cats
-civier8 stretc
civil9 calend courte non milita
civile9 calend emerge
-civili8 urbani
civils9
civiqu9 civic public spirit
-cjc8 cjk
-cjcv8 cjkv
Cl9 lc expung
clac5 whack
-clacs8 whacks
-claie8 hurdle rack riddle
-claies8 racks hurdle riddle
claim9
claims9 tracts
clair9 clear plain light clearl bright distin explic colour lucid obviou shiny straig thread
-claira8 cleara
-clairc8 sun dawn
claire9 clearl clear cleare unclea oyster bed cleres obviou plain appare bright claret red bordea
-clairi6 cleari glade glades
-clairo8 chiaro easter alchym sorcer sweet potato leaf wormt bugle clario bugler bugles
clairs9 clear cleare sparse spread thin sorcer chiaro easter alchym cleres
-clairv6 esp extras percep second sight esps sights
-clamea8 cramp dog dogs cramps
-clamer8 claim compla howl vocife yell
-clameu8 clamor outrag
-clamse8 peg
-clande7 furtiv
-claniq8 clanni
-clanis8 clanni
-clap8 clappe sync slate
-clapet7 valve valves
-clapie8 warren tunnel burrow
-clapot8 beat lap plash splash chop wave
-claps8 clappe sync slates
-claqua5 clappi electr breakd
-claque8 slamme snap clappi clatte clicki clap click crack rattle slam door brothe opera
-claquo8 clappe
clarif9 clear
clarte9 clarit distin explic lucidi clearn unclou
class9
classe9 subcla spread ranked gzipfi flexbo organi consid flair form
classi9 unclas grader gradin common graded tradit
classm9
-clathr8 cage compou
Claudi8 limp limps
clause9 discla covena
clavar9 chat chatte room chats rooms
-clavec8 harpsi cembal
-clavet8 cotter pin key peg spline wedge keys pegs wedges pins
-clavic8 collar
clavie8 keyboa
-clayff8 key radica clef wrench spanne
cle9 key keywor subkey clef
clean9 erases discar ob
clear9
-clebar8 pooch mutt cur mongre mutts curs pooche
clef7 key
clefs9 keys key
clemen9 mercif mild
-clench8 clinch
-clepsy8 water clock glass clocks glasse
-clepto8 klepto
-clerc8 clergy revere
-clercs8 clergy revere
-clergy8 priest
-clermo8 ferran
-clerou8 cleruc
cles9 keys key keyfil keywor keypai keyrin
Cli9 sapis
clic9 click clicki clicke hashta
-clicha8 dump dumps
-cliche9 snapsh plates proofr dump printi plate
clics9 clicks click rates hashta
client9 custom patron buyer punter node guest nodes buyers guests busine
cligne5 squint wink
cligno9 flash blink flashi blinki blinke indica traffi turn signal
climat8 air condit climog skepti climes
clin8 wink tap blink blinki eye nictat nictit
cliniq9
-clins8 winks blinks blinki eye nictat nictit
cliqua8 clicki clicka clicke
clique9 click press clicki clicke accomp entour retinu suite train pawl ratche dog detent
-clito8 button clit
-clitor8 button clit
-clitos8 button clits
clk9
-cloaqu8 cloaca vent vents
Clob8 lob
clocha9 wrong right pot povert bum tramp bums tramps
cloche8 bell wrong rang tower bellto steepl limp strang wobble chime nincom ninny poop
clock9
cloiso7 bulkhe silos partit septum
-cloitr5 cloist religi reside
clonag9 clonin clone
clone9
Cloner9 mirror clonin
-clope8 fag smoke
-clopes8 smokes fags
-clopin6 halt hobble limp
-clopor8 woodlo slater
-cloque8 bliste bleb blight bulla blebs bullas
clos5 confin closed shut enclos
close9
closed9
Closur9
-clotai8 chloth
clotur5 fence closin expiri close fences fencin
-clou6 nail punctu button clove spike stud
cloud9
Cloudf9
-cloue8 nail sick ground shut
-clouer8 nail
-cloueu8 nailgu traile
-clous5 nails button cloves spikes studs
-clowne8 goof buffoo goofba merry andrew goofs
cls9
club9 societ
-clubbe8 clubgo
clubs9 shooti
-cluse8 transv valley
cluste9
cm9
cmd9
-cmh8 mhc
Cmis9
cms9 smd
Cn9
-cnemid8 greave
Cnp8 noc
-cnrs8 nation centre scient resear
Co9
Coalit9
-coasse8 croak ribbit squawk
-coati8 hog nosed coon
coaute8 acquie joint author
-coaxia8 coax coaxal cable coaxes cables
-cobalt8 cos
-cobaye8 guinea pig case subjec cavia cases pigs
-cobe8 kob waterb
-cobes8 kobs waterb
-cocagn8 cockai
cocain9 addict
-cocard8 cockad black eye eyes
-cocass8 comica funnin funny comic amusin laugha mirthf
-cocatr8 cockat
Coccin9 ladybi beetle bug lady ladybu weevil ladybe
-coccyx8 tailbo
cochan9 checki pastin
coche9 checkm checke boat marked check mark coach sow tick
cochee7 checke marked unmark checkm
-cochen8 coccus cochin dactyl insect cocci
cocher9 checkb check box auriga coachm tick
-coches8 checks coache check marks sows ticks
-cochev8 lark
cochez7 mark check tick
cochon9 pig pigs junk wartho werepi dirt prank jack kitty piglet boar hog pork swine
-cocker8 spanie
-cocofe8 bum seed coco fesse double coconu love nut sea seyche
-cocon8 cocoon
-cocons8 cocoon
Cocori5 louder
-cocosf8 bum seeds love nuts sea coconu seyche coco fesses double
-cocoti8 coconu palm coco cocos nucife cocoa palms
-cocott8 pressu cooker stink casser dish crock pot slow pots dishes
-cocu8 cuckol
-cocue8 cuckol
-cocues8 cuckol
-cocufi5 cuckol
-cocuis8 cofiri
-cocuit8 cofire
-cocus8 cuckol
codage9 coding encodi codeba
-codant8 coding
code9 codepa codeba byteco
-codeba8 barcod
codec9
codecs9
codee8 coded encode
codees9 coded encode hardco
codein7
codema8 joint
codepo9
coder9 coding encode code
codes9 codeli coded code
-codesb8 barcod
-codet8 code elemen
-codets8 code elemen
codeur8 caches wider coder coders
-codez8 code
codifi9 consol coding
-codiri6 comana
-cododo8 co sleepi
-coecri8 co write cowrit
coeffi8 ratio
-coelac8 latime chalum
-coendo8 spined porcup
coentr9 ventur joint
-coepou8 co bride wife fellow sister law husban
coequi8 teamma mate mates
coerci9 compul
-coetal8 co spread
-coeuip8 mate teamma mates
coeur8 heart core hearte feel heartb dear frog love centre center hearts
-coeurs7 hearts cores centre center loves kernel
coexis8
coffre8 vault trunk safe cabine coffer lockbo strong boot box chest case casset tin trunks
-cofrit8 cofiri cofire
cogest9 co
-cognas8 quince cydoni oblong bush bushes
-cognat8 word words
-cognee8 axe hatche ax axes
-cognem8 poundi
cogner5 conk
-cognes8 pig cop copper bull fuzz
cognit9
-cogrif8 cobran
cohabi7
cohere9 consis connec cohesi ordere logica tenaci
cohesi9 cohere
-cohue8 bustle bustli crowd
-cohues8 crowds bustli bustle
-coi8 coy
-coiffa8 cappin
coiffe8 brushe shave hair cap curl barber hairdr dressi table vanity caps hairst styler
coiffu7 hairdo hairst headdr headge headwe haircu
coin9 corner around nearby angle chock wedge
coince9 stuck zipper uptigh jam stick wedge
coinci8 agree match overla conjun concur co occurr
-coinco8 cootie catche fortun teller quack
-coing8 quince
-coings8 quince
coins8 corner stroke niches angles recess wedges
-coinsc8 cootie catche fortun teller quacks
-cois8 coy
-coit8 relati congre interc sexual carnal knowle coitio
-coits8 relati congre interc sexual carnal knowle coitio
-cokage8 coking
-cokefa8 coking
-cokefi8 coke
col8 collar multis mounta pass neckba
-colasp8 lucern beetle
-colati8 cola colas
-colbac8 lapel lapels
-colchi8 autumn crocus
-coleop8 beetle
colere9 angry mad anger angril rage wrath irrita rages ire outrag indign atrabi biliou dyspep
-coleri6 atrabi biliou dyspep liveri
-colesl8 slaw
-coliba8 coli bacter
-colibr8 hummin
-colifi8 trinke novelt bauble bangle fallal gaud gauds
-colill8 croppe
Colin8
-coline8 collin
-colinm8 blind man buff
-coliqu8 gripes gripin colic intest colics
colis9 packag wares baggag luggag parcel
-colisa8 fulfil
-colite8 coloni
collab8 workin worked cowork cooper involv partne quisli
collag9 gluepo paste gluing
collan8 sticky pastin clingy pantyh tights leotar
-collap8 star stars
collat9 snack indire
colle6 pasted tape gum fined adhesi cement detent glue sticky
collec9 commun gather pooled carrie drain main groupw assemb pick raise hoardi syllog drains
collee6 pasted
colleg8 cowork teamma junior gramma school gymnas high pupil pupils
-collem8 spring
coller8 paste pastin pasted glue placar post stick
-colles6 glue sticki adhesi detent gums cement
collet8 snare jerkin trap traps
-colley8 collie
collez9 paste
collie9 neckla collar
-collig6 compil
-collim8 scrapb lens lenses
collin9 hill roared hilloc colin knoll mound hammoc hummoc hills knolls mounds
collis9 smashe superc clash
colloq8 semina confer
collus9
-colmat6 plug seal
-coloc8 roomma roomie roomy
coloca9 roomma co locati cocoya taro cotena flatma housem roomie roomy
-colocs8 roomma roomie
Cologn8
Colomb9 columb dove britis timber framin gutter pigeon breedi squab squabs doves doveco
-colon9 costa leased settle
colone8 rank group captai
coloni9 camp settle depend
colonn9 column pillar
colons9 holy settle
-coloph8 rosin resin resins
-coloqu8 colocy
color9
colora9 highli dye depict colour
colore9 unfini preloa dyed colour
colori9 cmyk highli srgb colour
-colors9 graysc
-colosc8 colono
-coloss8 himala prodig stupen tremen enormo hugely stagge
colour9 point colora
-colpor8 peddle sell hawker huckst packma pedlar pitchm
-coltin8 stuck lug
-colubr8 snake snakes
Columb9 pigeon doves
column9
-colver8 mallar
-colvil8 okanag
colza5 rapese rape brassi napus
-colzas8 rapes rapese brassi napuse
com9
combat9 vetera fight fighti fighte action battle clash fray scuffl strugg conten strive
-combav8 kaffir lime limes
combie3 long hourly shave badly beers
combin8 combo calcul slip
-combis8 playsu
comble6 gap fill vacanc gaps flood fulfil overwh swamp peak peaks attic garret loft
combus9 fuel fuels burnin
-come8 como cosmas almost
comedi9 actor musica legacy quote comic actors comics
-comedo8 blackh
comest9 edible food eatabl foods
comiqu5 comica comic funny wacky amusin comedi laugha
-comita8 case county cases counti
comite9 commit panel
Comma8 common brande skippe holarc grass silver spotte
comman9 ordere contro ctrl major squadr leader order book dictat procur tell bookin sponso
-commas8 common brande skippe holarc grass silver spotte
-comme8 almost alrigh exactl okay practi shows
commem9 memori
commen5 start starte begin began feedba begins beginn starti starts pundit pardon say sorry
commer9 trade market busine commod gossip mall tradem noncom tradin dealer mercha shopke trader
-commes8 almost
commet9 guilty offenc mistak liable commit compro
commis9 board panel auctio chief admini superi appoin author charge entrus errand job
commit9
commod9 amenit conven unquot biased bailer bailee loan use advant comfor handy opport useful
Common9 voice sharea nation
-commot8 concus
commun8 common disclo comms contac munici town across impart put report concer generi joint
commut9 switch toggle
Comore8
compac8
compag8 lady chaper duenna band busine gang accomp buddy comrad pal famili associ fellow
-compai8 busine band gang fellow buddie famili associ brothe
Compan9
compar9 appear simile liken degree walk ons coming court courts
compas9 sympat pity circin lift tracer regula arm swing unders mercy clemen mercie
compat7 consis empath pity sympat countr
compen8 cleari offset flettn tab trim indemn tabs
Comper8 accomp buddy mate pal mates pals buddie
compet9 skills jurisd skill approp qualif releva profic expert able accomp capabl effici skille
compil9 build progra
-compla8 accomm kindly kindne obligi please self satisf
comple8 full fully compre totall supple ons object consum fill finish imbue permea suit
compli9 diffic accomp connec joinin connex
complo9 conspi ensnar set trap waylay plot plots
compon9 gcds viewmo iframe frameb contri
compor6 behavi behave includ involv demean psycho
compos8 consis consti create dial set typese write
compre9 unders includ figure intell percei appreh graspa sympat
compri8 includ unders misund
compro7 jeopar underm tradeo offs accomm trade
compta7 accoun counti postin book record bookke cash contro
compte6 accoun behalf count counte consid meter counti disreg droppe timer pedome step add calcul
-compti8 counti rhyme nurser rhymes
compto5 count counte desk tradin post bar bars desks posts
-compul8 mandat obliga
Comput9 mutati
comte9 county count earl
comtes9 counti counte counts earls
-comtoi8 horse
-con5 cunt moron pussy twat
-concab8 boothm
-concas7 crushi grindi breake
concat9
concav9 convex seam shape incurv shapes
conced9 sublic licens
concen9 focus focuse focusi hub hubs
concep9 design invent copywr
concer6 respec regard relati relate releva
conces9 lease lessee grant dealer
concev9 design build buildi
-conche8 basin bowl basins bowls
-concie7 careta janito
concil8 settle reconc counci manage tracta
concis8 brief pithy senten brevit short shortl briefl
-concit8 citize fellow
conclu8 entere agreem findin enter arrang abstra find gather induce infer
concoc7 baked came
concom9 comes come day cucumb cuke cukes incide accomp attend conseq result
concor7 matchi accord agreem concur conson agree coinci confor match
concou3 contes compet conten rival vie
concre6 realit tangib physic real
concu8 design built
concue8 design
-concup8 lustfu
concur8 compet extent conjoi conten rivalr rival challe rivals
concus8 design
condam9 condem convic senten disapp
conden8 digest capaci electr
condit8 terms packag provis requir stipul term
-condol8 sympat unders commis
conduc7 driver drivin leadin cue sheet forema sheets foreme
condui7 drive drives drivin drove acting led ride bring channe fly guide lead steer
-cone8 cell sock drogue air sleeve
-cones8 socks drogue air sleeve cone cells
-conest8 consta
conf9
confec4 baked myself plane pair cakes accomp achiev consum finish output perfor produc
Confed8 federa
confer8 powers exerci duties addres discou lectur speech talk
confes9 guilt faith
confia9 trust truste trusti trusts trustw self faiths
confid9 privac
confie1 someda commen consig entrus trust
config9 setup set patter settin sets
confin9 lockdo survei contai border bounda end
confir9 affirm preser acknow corrob establ uphold
confis9 forfei candy factor store confec stores
-confit8 jam factor enjam jammif jammiz preser marmal jams
confli9 clash confro strife
conflu9 flow meetin
confon9 profus mistoo confus mistak discon scatte garble illogi disjoi
confor8 accord compli comply pursua comfor identi simila corres comfy
-confra8 frater colleg brothe
-confre8 brothe collea confed sister co worker fellow brethr frater sodali
confro6 subpat face facing faced
confus9 way uninte bewild embarr fuzzy abashe chagri dimly falter murkil uncert
conge8 leave absenc holida vacati discha dismis lay leisur paying sack spare time
conged6 dismis lay redund
congel9 freeze frozen freezi chille deepfr deep
-congen8 innate inborn
-conger8 snow bank snowdr banks
conges7 vacati holida leaves time offs dismis lay
-congno8 knowle skill awaren learni comman consci
Congo9 drc
congol8
congre9 confer conven conger eel eels flock flocks
-conife8 tree trees
-coniqu8 conica tapere
-conisa8 coniza
-conjec7 guess specul surmis wonder hypoth suppos guesse
conjoi9 joint jointl spouse co conjun togeth collec
conjon8 conjun econom enviro alignm
conjug5 cohabi
-conjur8 beg
conn9
connai8 knowle know knows knew aware knowin acquai lading known drill acquir awaren comman compet
-connar7 asshol cunt dumbas idiot jackas nincom idiots cunts
-connas8 cunt cunts
Conne8 commun body cunt pussy twat moron slit nincom
connec9 socket sign log logged assemb plug electr linkag
-connem8 pony ponies
-conner5 bull crap irish bullsh dogshi horses
-connes8 cunts pussie twats morons slits nincom
-connet8 consta
connex9 login relate coupli
connot8
connu7 known famous
connue9 known famous
connus8 known
-conque8 conch shell shells conche
-cons8 cunts pussie twats morons slits nincom
consac4 devote spent dedica spend consec
-consan8 blood relati inbree inbred kinshi cognat
consci8 aware realiz awaren thorou recogn lucidi lucid cogniz cognis
-conscr8 draft muster select servic drafts drafte induct
consec8 succes straig
consei9 counci advice board advise tips guidan adviso tip treasu recomm counse sugges
consen7 assent
conseq7 implic result accord conclu consid issue effect event outcom
conser8 retain preser keep kept retent mainta keepin cache save store keeper custod curato
consid7 deemed signif regard import extens accoun ponder reflec take substa
consig7 record standi confin give detent brief instru briefs
consis3 way
consol9 peaceb shell comfor bracke bragge tassel solace
consom9 consum bevera drink intake use drinks expend using ups user users
Consor9
-consou8 comfre
-conspi8 plotte cocons machin cabal confed cabals
const9
consta7 found findin consis konsta affirm ascert establ note take pigeon clock always foreve
-conste8 cluste alarm discon stun stupef take aback dismay alarms
consti6 incorp establ consis uninco irregu
constr9 buildi build built shipbu builde dentin obstru
consul7 adviso see check visit refer refere advise
consum9 burned burnin use expend using ups
contac9 touch reach
contag9 chroni laught commun catchi transm contra
contai9
contam9
-conte8 tale bedtim tell fairy story short fib taradi
contem8 gazed wellin modern day coeval
conten9 contai glad happy stub satisf appeas please cheerf substa messag capaci
-conter8 tell
contes7 disput anties dissen challe impugn protes questi tales storie short fibs fairy taradi
-conteu8 storyt teller narrat
contex9 backgr uses lingui
contie7 contai
contig9 adjace adjoin neighb conter
contin9 ongoin keep quota kept quotas mainla allotm stack consta enduri incess lastin perman
-conton8 blunt
contou9 bypass outlin workar stroke circum around orbit
contra8 upset unlike otherw constr muscle coerce birth shrink oppone advers alien opposi
-contre8 commod rear admira lower half conter counte strike back opinio smuggl bass player
contri9 taxpay input afflic aggrie distre remors
contro8 oversi instru system admini check scruti verifi conduc addad antago antilo autant auto
-contum8 defaul
-contus9 bruise
convai8 satisf convin persua
conven9 agreem agreed suitab adequa advant applic approp apt becomi comfor decent due expedi
conver9 chatbo discus talk tiltro invert
convex9 concav seam bulgin
convic7 persua
convie4 approp fit agrees agree suits suit agreed
conviv8 usabil friend guest user guests servic usable useabl
convoc4 summon
convoi9 roadwa aka trip covet coveti coveto lust desire covete sought demand
convoq9 summon learns requis meetin conven
-convoy8 convey
-convul5 spasmo
Cook9
cookie9
cool7
-cools8 cool
cooper9 union
-coopte8 co opt
coordi9
coordo9 contac ordina co
copain9 boyfri loser classm friend pal brothe fellow mate pals mates
-copare8 co parent
-copate8 coauth
-copeau6 shavin turnin
-copiab8 copyab
-copiag8 copyin
copian6 copyin pastin
copie9 copy copyin duplic
copiee8
copier9 copy copyin paste cheat emulat imitat mimic
copies8
-copieu8 cribbe plagia abunda amply aplent copiou hearti richtl afflue ample plenti profus rich duplic
copiez9 copy paste
-copill8 pirati
Copilo9 mundan graph codriv co pilot pilots
-copina8 cronyi nepoti
copine9 girlfr befrie friend girl lady girls
-copist8 copier
-coppie8 copy copyin duplic carbon transc
copres9 chairs co host hosts
-coprin8 co prince
-coproc8 co counse prosec
coprod4
coprop9 condom
-copte8 coptic
-coptes8 coptic
-copule8 verb linkin verbs
copy9
copyle7
copyri9
coq9 rooste chicke cock
-coqder8 cock rock
coqs8 cocks rooste
coque9 hull cockle eggshe shell
-coquel8 chick poppy pertus whoopi cough chicks poppie coughs
-coquer8 caboos cookho galley
coques9 hull waterl hulls shells cockle eggshe
-coquet8 egg cooker cup eggcup pretti smartl flirta flirti flirt toying dallia flirts cups
coquil8 shell resell seashe shellf shelly athlet protec eggshe jockst nutshe creste pigeon crest
-coquin8 rascal rogue knave rapsca scalaw scally rogues knaves
-cor8 callus corn horn
-coraci8 roller
-corail8 coral
-coran8 koran qur
-corani8 korani qur anic
-coraux8 coral
-corb8 brown meagre
Corbea9 raven crow bracke corvus harpag poison pen letter writer corax ravens crows coraxe
corbei9 trash recycl bin bins
-corbil8 hearse
corde9 rope skippi string cord chord
cordes8 ropes alley cord strap cords string chords
-cordia6 best regard wishes sincer cardia hearty warm warmly hearti
-cordie8 head heads
-cordif8 cordat heart shaped
-cordil8 range chain mounta ranges chains
-cordon6 cobble shoema shoe repair shop bead string weld shops
core9 axe
-coreci8 co recipi
Coree9 korea korean dprk
coreen8 korean
Corego8 whitef
-coreop8 tick weed tickse tickwe
-corfou8 corfu
-coriac8 leathe tough
-corian8 chines parsle sativu cilant plant plants
-corind8 corund
-cormor8 phalac carbo carbos
-cornac8 mahout
-cornal8 carnel cornel
-cornaq8 guide
-cornar8 cuckol
-corne7 hooter horn klaxon
-corned8 beef beeves
-cornei6 crow crows
-cornem8 bagpip play piper pipe plays pipes pipers
-corner8 dog ear
cornes8 horns reflex hooter klaxon
-cornet8 cone
-cornia8 cur mongre mutt twit mutts curs twits
-cornic6 cliff ledge mounta gherki pickle cliffs ledges nincom ninny poop ninnie
-cornil8 black eyed pea cowpea peas
-cornou8 cornwa dogwoo cornel tree trees
-cornu8 horned
-cornue8 retort
-cornus8 horned
corona9 pulp artery fuser conson arteri fusers
Coross8 annona murica prickl custar apple sourso tree guanab apples trees
corout9
corpor9 bodily tangib body temper blood heat
corps7 body bodies bodygu cadave core corpus divisi ring
-corpul8 stout obese weight rotund
correc8 fixes patche proper right accura amendm proofr punish fair aright reason fairis
correl9 conseq covari
corres6 match matche matchi mappin mapped accoun compat congru counte respon adhere agree coinci
corrid7 bullfi hallwa passag
-corrie8 cattle
corrig8 correc fix fixing rectif fixed copyed redeem reform
corrob7 backed confir valida
corrom7 corrup bribe buy suborn
corros9
-corroy8 wrough
corrup9
-cors8 corns horns callus
-corsag8 bodice bust blouse busts
-corsai8 privat pirate barbar buccan
-corse8 corsic cattle goat sheep
-corses8 corsic cattle sheep goats
-corset8 stays girdle
-corteg8 accomp entour retinu suite train proces trains suites
-cortin8 webcap
corvee9 chores projec task undert labor tasks labors
-corvid8 crow family famili
-coryph8 dolphi
-cos6 kos
-cosaqu8 cossac
Cosepa9 cosewi
-cosign6 counte
cosinu9 exp cos
cosmet9
-cosmon8 astron spacem
-cosmop8 intern sophis
-cosmos8 world creati existe univer
-cosse8 lug pod seedpo
-cosses8 pods lugs seedpo
-cossid8 carpen miller
-cossus8 goat moth
Costa9 rica
-costar8 suit rican tico suits
-coste8 coast shore bank rib costa seasho
-costey8 side aspect flank
costum9 suit rig turnou outfit getup suits rigs getups
cotang8
-cotati6 quotat quote sales quotes
cote7 side next beside coast aside dimens cleara accliv aspect bank brae line code
-coteau8 hill hillsi hills
-cotele8 chop cutlet scallo rib escall scollo chops ribs
-cotent8 penins sheep
-coter8 quote rank rate
cotes8 sides offsho side alongs codes odds quotes
cotier8 coasta coast guard aleuti
-cotign8 quince cheese
cotisa9 contri assess premiu reasse dues subscr
cotise9 contri
coton9 cotton tricky raw fiber wool
-cotonn8 cotton plant plants
-cotons8 cotton fibers wool raw buds swabs
-cotont8 cotton bud swab
-cotrav8 cowork
-cotre8 cutter tender pinnac sailbo sailin boat ship
-cotres8 tender cutter pinnac sailbo sailin boats ship
-cotte8 coat veteme
-cottes8 coats
-cotyle8 seed leaf leaves
-cotylo8 root reptil
cou7 neck head
-couard8 coward
coucha7 lay sleepi amenit
couche8 layer layers sunset bedtim bed sleep zone night stand lay lie put diaper nappy
-couchi8 cushit
-couchs8 surf surfer
-coucou6 coucho cuckoo clock clocks
coude6 amputa bend elbow kink twist articu cubiti cubita joint cubitu
-coudee8 cubit cubits
-coudep8 instep
-coudes8 elbows twists kinks articu cubiti cubita joints cubitu
coudre9 sewing sew
-coudri8 hazel hazels
-couett8 buffal carp bunch comfor duvet nagel wing pigtai quillb carpsu bunche carps duvets wings
-couffi8 moses basket portab cradle
-coufiq8 cufic kufic
-cougar8 milf mounta lion puma
-couill6 ball bolloc ballsy balls mark fool gull mug sucker bimbo marks fools gulls
-couine8 yelp creak yelps
coule6 sank sinkin auctio floats
-coulem8 paraso mushro
couler7 sink sinkin sank nest rivers poured
couleu9 color colour colors tinctu grass snake snakes
-coulib8 koulib
coulis8 scenes backst behind slide hem runner hems
couloi8 hallwa hall aisle alley corrid passag halls aisles alleys
-coulom8 ampere second cs
-coumaf8 fumari
-couman8 cuman cumans
count9
Counte9
countr9 hates
coup4 sudden fluke worth blow gunsho kicked afterw aftert hit knock move smack strike stroke
-coupa9 cut
coupab9 guilty convic culpab blame culpri blamew shamed
-coupan8 sharp
coupe7 cut cuttin haircu clip clippe crater cup goblet
-coupeb8 cut purse cutpur
-coupec8 cigar clippe cutter machet
coupee6 clippe cut
-coupeo8 nail clippe
-coupep8 letter opener paperk
couper7 cut haircu hyphen mute paste cleave rosace choppe meat
coupes6 cut cuts cups cuttin haircu goblet loving purses cutpur cigar clippe cutter machet nail
-coupet8 execut leap frog
-coupez6 cut cloth
couple6 torque tuple connec linker
-coupol8 cupola
coupon5
coups6 shots calls fought couple
coupur9 hyphen split denomi bill cut slice slash gash cuts bills slices slashe gashes
Cour9 court yard
courag9 brave nerve boldne braver daring gallan prowes valour boldly bravel bold energe enthus
courai9 runnin ran joggin
couram9 fluent common buyer
couran7 curren common craps runs squits shits trots jet stream fluent freque presen runnin meter
courba8 stiff muscle bent delaye onset sorene doms domses
courbe9 curve curves trend curved bent bend
courbu7 bends bend angle
couren7 accrue runnin
-coureu9 runner racer automo driver philan race womani racers
courez9 run riding replie runnin
-courge8 squash zucchi marrow vegeta
courir9 run runnin joggin
-courli8 curlew
Couron8 crown corona crowni ceremo wreath invest enthro crowns caps garlan jacket aureol
courri9 email emails mail emaile user agent mua piece post muas agents
courro9 strap tether magnet band belt strip thong irate wrathf enrage wrath straps belts bands
cours6 year progre ongoin runnin run courts past period curren rate
course9 shoppi race racing errand contes run rush stroke races runs rushes
-coursi6 passag courie messen
court8 short shorte runs runnin brief ran ammo run
courta9 broker commis
-courtb8 bouill short broth
-courtc8 bypass shunt short circui shorts
courte9 short shorte quilt pattes tennis real royal quilts
courti9 broker dealer curtai wall fawnin woo agent factor agents walls
-courtm8 short film
-courtn9 grapev fanlea virus
courto9 polite manner good
courts9 short shorte bouill broths shorts circui films grapev fanlea viruse
couru8 ran
-courum9 ran
courus9 ran accrue
courut9 ran
-courvi8 course
-cous6 necks cervic
-cousab8 sewabi
-cousco8 maker makers
-cousde8 instep
cousin9 family reunio crane fly daddy longle gallin jimmy spinne mosqui eater hawk skeete
-coussi8 window seat cushio pillow squab pad pads squabs seats
-cousu8 sew sewn
-cousue7 sewn
-cousus8 sewn
cout9 cost costs
coute6 cost costs
coutea9 knife knives
couten6 cost speeds
couter9 cost
couteu8 costly expens hamper
-coutre8 colter
couts9 costs cost
coutum9 custom usage tradit usance usages
coutur7 appare sewing needle sartor muscle clothe design dress dressm seamst sewer sewers modist sempst
-couven8 conven
couver8 covere blanke cover covera lid cloudy cap top plate silver tablew hood jacket roofin
-couveu8 broode incuba
-couvoi9 hatche
couvra5 coveri covera
couvre8 covers curfew cover coveri hat galosh headge roofer slater spread bed bedcov bedspr counte
couvri5 cover appurt defray
Cov7 voc
covari8 stdev
Covena8
-cover8 song
-coverg8 girl lovely pin loveli girls ups
Covid9
-covoit8 carpoo
-cowboy8 buckar cattle cowhan cowher cowman
-cowdri8 heartw
-cowsbo8 cowboy buckar cattle cowhan cowher cowman
-coyau8 cockin piece furrin strip sprock
-coyaus8 cockin pieces furrin strips sprock
Cp9 first grader grade
cpg9 mainst
-cpi8 icc icct
-cplc8 mcpl
Cpu9
Cpv8 digit
Cpvp9 opc
Cpytho9
Cr9 lf
-crabe8 crab
-crabes8 crabs
-cracha6 spit spittl saliva spits
crache9 spit submer coughe
-crachi8 spit drizzl mizzle
-cracho8 spitto cuspid
crack9
-cracov8 krakow
-crade8 dirty gory
-crades8 dirty gory
-cradin8 mingin
craie8 chalk
-craies6 chalks
craign7 feared fear afraid anxiou
craind7 feared lover fear dumb spears afraid
-crains9 afraid scared fear
craint8 timid fear fears feared burnt alarm appreh fright trepid fearfu anxiou faint hearte faintl
-cramer8 burn
-cramoi8 crimso red violen
-crampe8 stitch muscle spasm spasms
-crampo6 attach shoe cleats spikes studs cleat hanger spike stake stud stakes
-cran7 nerve backbo guts sand grit gumpti horser
crane5 craniu hard head skull
-cranes8 skulls craniu hard heads
-craneu6 show offs
-crans8 backbo guts sand grit gumpti horser
-cranta8 notchi
-crapah8 yomp yomps
-crapau8 frog anuran baby grand piano batrac parlor frogs pianos grands
-crapet8 russia bank banks
-crapul8 villai
-craqua5 cracki scroop
craque6 kid cracki buzzin crack clatte crackl creak fall love fib creaki cracks creaks fibs
-crase8 crasis
crash9
-crasse8 scum
-cravac8 pull socks quirt crop riding huntin crops
cravat9 tie neckti headlo ties
-crave8 chough
-craves8 chough
-crawl8 creepe front title roll
-crawls8 creepe front title rolls
crayon9 pencil pens doodle
Crc9
creanc9 debt credit claims claim debts
creant6 creati
create9 master
creati8 buildi works employ genera propag multip thinki
-creatr8 master
creatu9 animal beast brute organi
-crecel8 rattle
-crecer8 kestre windho americ falco sparve tinnun sparro hawk hawks
-creche8 crib day care center nativi scene nurser centre
credib9 believ
credit9 approp leasin
-credo8 creed
-credos8 creeds
credul9 naive gullib
cree8 create
creee7 create
creees8 create roughl
Creek6
creent6 create spawne cuts
creer8 create creati build produc
creera9 create dictat unsupp undefi
crees8 create
creez8 create
-cremai8 crawli peg system gear rack racks
-cremas8 muscle
creme9 cream sunscr ointme emolli
-cremer8 dairy farm dairie farms
-cremes8 cream ointme emolli
-cremeu8 creamy
-cremon8 lever levers
-crenag7 kernin kern kerns
-crenea5 gap market niche parall parkin niches
-crenee8 crinae
-crenel8 aliasi indent notch
-crenil8 wrasse
-creole8 cattle pidgin
creons8 build create
-creoso8 bush coal tar bushes
-crepe6 backco pancak batter flanne cake flapca flapja frille frilly ruffle
-crepee8 backco frille frilly ruffle
-crepes8 pancak batter flanne cakes flapca flapja backco frille frilly ruffle
-crepi8 pebble roughc
-crepia8 pancak
-crepid8 slippe shell shells
-crepie8 pebble roughc
-crepir8 daub
-crepis8 dauber hawk beard hawksb pebble roughc
-crepit8 crackl crack
-crepu8 frizzy crisp frizzl kinky nappy
-crepue8 frizzy crisp frizzl kinky nappy
crepus9 sunris dark sunset dawn dusk nightf sundow twilig frizzy crisp frizzl kinky nappy
Cresce8
-cresso8 waterc
-cresus8 croesu
-crete8 comb crest ridge cocksc coxcom
-cretes8 ridges crests combs cocksc coxcom
-cretin7 imbeci moron idiot retard change morons idiots
-cretoi8 cretan
creuse7 diggin dig dug coving grub spade
creux8 hollow dummy shaft deep empty cave cavity crook crotch hole pit
-crevas6 chasm chasms
creve7 dying exhaus freezi starvi flat catarr chill cold
-crevec8 afflic distre heartb sorrow trial woe
-crever8 burst croak kick bucket
-creves6 colds chills catarr trials distre sorrow afflic woes heartb
crevet9 prawn shrimp farmin farm prawns farms
cri8 cree rage cry call scream shout
cria8 cried shoute scream
criait8 scream cried hunger
-criant6 patent plain appare eviden manife unmist
-criard8 garish flashy stride gaudy jazzy raucou
-cribla8 screen
-crible8 sieve screen sieves
-cric8 jack
-cricri8 cricke
-crics8 jacks
crie8 yelled cree scream shouti shoute cried
crier8 scream shouti yellin bellow bleat bray call cry growl moo neigh roar shout squeal
criere8 shoute cried
crime8
Crimee9 tatar
crimes9 killin
crimin9 crime forens scienc felon
-crin8 horseh
-crincr8 violin fiddle
-crinie8 mane manes
-crins8 horseh
-crioll8 horse horses
-crique8 cove creek cricke creeks coves locust
cris8 cree naskap scream crees calls cries songs shouts
-criscr8 cricke
crise8 crisis depres emerge
-crispa8 twitch
-crispe8 nerves irrita tense
-crisse8 screec squeak squeal scrape
-crista8 crysta lens transp clear lucid lenses
criter8
critic8
critiq8 censur knock review
-croass8 caw croak squawk caws
croate9
Croati9
-croc6 fang
-crocen8 trip
croche9 bracke hook square eighth note quaver notes hooks
-crocid8 white toothe shrew shrews
crocod9
-crocot8 wolf dog hybrid wolfdo
crocs7 starve diseng fangs
-crocse8 trip trips
croien4 unstru
-croira8 believ
croire9 believ ground accoun accred acknow admit avow conced deem recogn
crois9 believ think
croisa7 came crusad
croise6 cross inters crossi crossb fertil run across crusad mixed blood cruise carref crossr crossw
croisi9 cruise hash passen muntin number sign octoth pound spacer hashes signs sail sails
croiss9 growth growin cresce increa ascend non decrea increm rolls
croit8 believ thinks growin trusts
croitr8 grow growin wax
croix9 crossh cross cresce mark dagger obelis crissc
-crollw8 turkey
-cromag8 cro magnon
-cromor8 crumho
-cronos8 cronus
Crop9
-croper8 crop
-croqua8 crunch
-croque8 bite sink bogeym bugabo bugbea whangd monsie mortic undert crunch booger boogey funera
croqui8 sketch cute dinky
-crosne8 chines artich
cross9 forger unname
-crosse8 butt crook crosie head crozie grip lacros scroll trail stick club sticks clubs
-crossm8 mercha
-crotal8 rattle
-crotte8 dirt crap poop shit shite turd shites shits turds
-crotti8 manure
-croupe8 cruppe rump behind bottom seat tail rear cans seats tails rears
-croupi8 rump stale rumps
-croust8 crispy juicy crisp potato chip chips
-croute5 crust daub scab encrus incrus crusts daubs scabs
-crouto8 heel heels
Crow8
-croyab8 believ
croyai6 believ hopes
croyan9 belief faith believ opinio notion feelin impres faiths worshi
croyez6 believ
croyon8 believ
Crtc9
cru8 believ raw crude
-cruaut5 cruelt crueln harshn
-cruche8 jug pitche pot pots jugs
crucia8 critic
-crucif8 cross shaped plant plants
-crudiv8 raw foodis rawism
crue9 raw believ flood
cruel9
cruell9 badly bitter feroci fell savage brutal viciou roughs heartl ruthle
cruels9 fell savage brutal viciou roughs
crues6 flood floods
crus8 raw crude
crusta6
crut9 believ
-cryoco8 cryopr
-cryovo8 cyovol
crypt9
-crypta8 encryp word additi
crypte9 encryp vault burial vaults
crypto9
Cs9
Csa9
Csprng9
Css9
Csv9
cte9
-ctenol8 goldsi
Ctrl8
Ctrlal9 ctrl alt
Ctrlp9 dialog
ctx9
ctype8
ctypes9
Cuba9
cubain9 cuba cuban
cube9 cubic metre third power regula hexahe
-cuber8 cube
cubes9 cubic third powers regula hexahe
cubiqu8 cubic
-cubitu8 ulna
cubrid9
-cuculi8 cuckoo
cueill9 picked berry pickin picker berrie gather corn shelle pick pluck tear
cuille9 spoon silver spoonf tables teaspo spoons
cuir9 leathe hide skin pelt
-cuiras5 battle breast ironcl
cuire9 cook cookin tough baking bacon bargai
-cuirs8 leathe hides skins pelts
-cuis8 baking cook
-cuisan8 acrid bitter
-cuiseu8 cooker
cuisin9 cookin cook kitche cooks stove cookbo grill cooker chef chief culina arts chiefs
-cuissa8 thigh boot wader boots waders
-cuisse8 thigh thighs
cuisso9 cookin
-cuista8 cookin grub nosh prepar grubs noshes
-cuistr8 prolix
cuit7 baked boiled cooked overco
cuites9 grains varnis boiled paints flour
cuits8 cooked
-cuitsv8 steame
-cuitva8 steame
cuivre9 copper brass plated cu brasse cus
-cuivri8 brassi
-cul8 alley wagon end arse ass bottom bum butt porn
-culass6 breech culet cylind head heads culets
-culbla8 wheate
-culbru8 brown tail
-culbut8 tumbli tip oscill arm rockar rocker rockin lever swing swingi arms levers
-culdeb8 dungeo bull eye bullse crown glass specta bottle
-culdef8 cul de four
-culdej8 gimp lame
-culdep8 lead pants mixing bowl
-culdes8 blind alley cul de sac dead end impass
-culee8 abutme
-culees8 abutme
-culico8 blood suckli midge punky midges punkie
-culmin8 peak
culot5 brashn nerve season face cheek brass audaci boldne
-culots8 nerves faces cheeks brasse audaci boldne
-culott8 breech briefs drawer knee knicke pantie shorts trunks underp
culpab9 convic guilt guilty liable punish guilts guilti
-culs8 cans bottom behind seats sexes luck
-culsbl8 wheate
-culsbr8 brown tails
-culsde8 dungeo gimp lame dead end cul de sac impass blind alley bullse crown glasse
-culste8 countr bumpki hicks yokels
culte8 cult persua religi sect venera worshi cultus
-culter8 countr bumpki hick yokel
-cultes8 cults worshi cultus religi persua sects
-cultit8 land packer landpa
cultiv7 grow grown farmer grower land packer landpa learne
-cultue8 cult
cultur9 cultiv bodybu anaero exerci muscle buildi builde
-cumins8 cyminu
cumula9 accumu augend moonli addend
cumule6 dual accumu
Cunha9 helena
-cupide8 greedy graspi avaric coveto grabby prehen
-cupidi8 greed
-cupris8 copper poison
-cuproa8 alumin
-cupros8 alumin
-curate7 guardi legal roman magist fiduci
-curatr8 fiduci legal guardi roman magist
-curcum8 turmer
Cure6 fashio clergy incumb minist parson pastor priest treatm vicar
-curede8 toothp
-curee8 quarry scramb
-curees8 quarri scramb
-curer8 clean dredge
-cures6 minist incumb priest clergy parson
-curesd8 toothp
-curiet8 brachy
curieu9 curiou oddly agog inquis rubber funny odd singul peculi
curios9 quirks wonder
-curium8 cm cms
curl9
Curlin9
Curlop9
curren9
-currys8 currie
curses9
curseu8 cursor slider caret pointe
Cursor9
-cursus8 curric
Cusc9 ccus
-cuscut8 dodder
custom9
cutane6 skin subcat
cuve8 prover tank chromi tub vat
-cuvela8 casing
-cuves4 vats tubs
-cuvett8 basin bowl tub basins bowls tubs
Cv9 resume
-cyanob8 blue green algae algaes
-cyanur8 cyanid
cybera9 cse attack addict
cyberc8 intern cafe censor netize cafes
-cyberd8 jihadi
-cyberf8 learni online
-cyberh8 bullyi
-cyberl8 newsle
-cyberm8 seller tailer
-cyberr8 reputa
cybers9 securi monito survei reputa
-cyclam8 purpur
cycle8 lifecy
cycles9 rounds ticks
cycliq8
-cyclis8 bicycl biker wheele bikers
-cyclo8 cycle ricksh pedica
-cyclom8 moped mopeds
-cyclon8 tornad twiste whirlw hurric
cyclop9 lumpsu
-cyclos8 cycle ricksh pedica
-cygne8 cygnus swan
-cygnea8 swanli swan swans
-cygnes8 swans
-cygnet8 swan swans
cylind8 roller drum barrel piston chambe drums
-cynips8 gall wasp
-cyniqu8 cynica cynic faultf cynics
-cynism8 cynici
-cynoce8 dog faced baboon
-cynorh8 rosehi
-cynorr8 hip rose rosehi hips
-cypera8 sedge
-cyphos8 kyphos
cypres9 axe tree
-cyprin8 fish killif fishes
-cyrill8 alphab
-cystoc8 colpoc
-cyther8 kythir
-cytodi8 cytolo diagno
-cytopa8 cellul pathol
-cytopl8 cytol cytols
-cytosi8 cs
-dab8 atm
-dace8 dacian
-daces8 dacian
dactyl9 typist typewr handwr type touch typing flying gurnar
-dada8 hobby horse
-dadais8 nincom ninny poop dada dadas
-dadas8 hobby horses
Daech5 acre
daemon9
-dague8 dagger
-dagues8 dagger
-dahabi8 dhahab
-daigne8 condes deign vouchs
-daim8 buck fallow deer dama suede leathe
-daimio8 daimyo
-daims8 bucks fallow deer dama damas suede leathe
-dais8 cloth state canopy
-dakin8 soluti
-dakins8 soluti
Dakota9
-dalail8 lama
-dalais8 lamas
-daleca8 elfdal
Dalhou9
-dallag8 tiled floor floors
-dalle5 flagst slab suspen flag
-dalles8 flags slabs flagst suspen
dalton9 blindn colour blind color vision defici
-damali8 sassab
-daman8 dassie
-damans8 dassie
Damas7 steel
-damasq8 inlay inlays
dame9 lady maneo woman beetle dam oarloc course queen rammer rowloc
-dameje8 carboy demijo
-damer8 groom
-dames7 checke draugh ladies queens dams course madams
-damesj8 demijo carboy
-dameus8 snow groome
-damien8 damian
-damier8 checke draugh
-damner8 damn
Dan9
-danain8 milkwe butter monarc
-danaki8 adal
-dancin8 dance hall halls
-dandin8 toddle waddle
-dandys8 dandie
Danema9 denmar
danger9 hazard endang unsafe harmfu perilo treach jeopar peril
Daniel9
-danien8 danian
-danois8 danish dane
-dansa9 danced
danse9 danced dance dancin saltat terpsi
danser9 dance dancin danced
-danses7 dances dancin saltat terpsi
danseu8 dancer profes terpsi
-danson9 dance
Daphni8
-dard8 dart
-dards8 darts
Darfou9 darfur
-darija8 maghre arabic
-darjee8 tea teas
-darne8 slice steak
-darnes8 slices steaks
-darse8 harbou wet dock dockag dockin facili
-darses8 docks harbou dockag dockin facili wet
-dartmo8 pony ponies
-dartre8 sore sores
Darwin9
-das8 sar
-dasyat8 stingr
data9
Databa9
datacl9
-datage8 dating
datagr9
-datati8 dating
-datcha8 dacha dachas
date9 day edt dated
datee9 dated
datees8 dated
datefm9
Datein9
datemo9
Datepe9
dater9 accrue date
dates7 times earlie
Datese9
dateti9
-datif8 dative case
-datifs8 dative cases
-datte8 date
-dattes8 dates
Dauphi9 dolphi kidnap delphi larksp
davant2 furthe safer harder wished
Dave9
David9
day9 picker
days9 jewish
db9
dba8
dbase9
Dbcs9
dbm9
Dc9
-dci8 inn rinn
dconf9
Dd9 yyyy
Dde9
Ddn9
-ddosse8 ddos
Ddt8
Ddts9 dldd
-de8 dee
Dealer8 drug
deallo9
-deambu6 ambula
-deb8 bed
-debala8 imbala unbala
deball9 unpack bonded chest unwrap
-deband8 stampe uncoil unfast
-debarc8 landin stage pier piers stages
-debard8 docker tank top wifebe tops
debarq7 disemb landin unload land
debarr7 rid cleare landin clear unbloc
debat9 segmen discus
debats8 discus trial talk show shows
debatt8 discus argue agitat arouse incite stir moot arguab disput
-debauc6 hiring firing riot baccha drunke revelr riots fast degrad degene dissip libert
-debecq8 beak trimmi debeak
-debect8 hurl puke
debent9
-debile5 nincom ninny poop ninnie
debit8 rate flow meters bandwi capaci ledger licenc licens sales turnov
debite7 debtor
debitr9 debtor debt
debits8 rates flows capaci licenc licens
-deblai5 cleari
-deblay8 clear
debloq8 unbloc unlock
-debobi8 uncoil unwind
deboga9 debugg debug
debogu9 debugg debug
-debois7 defore
-debonn8 benevo kind weak willed
debord8 overfl vivid swampe overwh unbrid overla
debouc5 openin clear set abroac unbloc uncork plunge unbuck
-deboul8 drop show unscre
debour8 disbur defray
-debous8 disori
debout7 unbutt standi stood stand stayed feet uprigh vertic
-debrag8 unbutt unzip
-debrai8 neglec
debran8 unplug deplug
-debrid8 unbrid
debris9 detrit rubbis rubble trash waste dust junk
debrou8 handle manage resour clear put order sort unrave unscra untang
-debrum8 de hazing
debug9
-debusq8 drive
debut7 beginn start early commen leadin
debuta7 beginn junior bites timers novice initia tiros tyros
debute7 begins starts begin commen start
deca4 fallen nomine decaf decaff coffee
-decade8 ten tenner degene xes tens
-decaed8 decahe
-decafe8 caffei free coffee
-decago8 gon
decala8 offset shifti shift skew shifts
-decalc8 descal
decale4 shifte skew
-decame8 dam dekame dkm dams dkms
-decape5 scrape wheel tracto
-decapi6 behead
-decapo8 conver
-decaps8 bottle opener
-decarb8 carbox lyase lyases
-decas8 decafs decaff coffee
decede9 deceas died dies dead die disapp expire march pass away retrea withdr asleep depart
decele3 uncove ascert run slow detect expose reveal
decemb9 dec decs
-decenc8 propri correc proper
decenn9 decade
decent9 distri shift shifts
decept9 disapp howlin anger awaken disill letdow
-decere8 decebr
decern8 warran awarde prize
-decerv8 brainw
deces9 death dies deaths demise
deceva9 disapp blatan
decevo9 disapp upset deceiv underw
-dechai8 wild unchai rampag violen disord
-dechan8 disenc
dechar8 unload discha landfi scrawn
-dechau8 barefo
-dechea5 decay downfa
dechet9 waste wastes garbag freega civic amenit site househ recycl centre scrap trash rubbis sites
dechif9 decryp deciph clear readab
-dechiq6 shred
dechir9 tear dress nail pants half dilace tearin pieces rip shred
-decibe8 db dbs
decida9 mind
decide8 whethe determ resolu firmly really truly adjudi choose resolv settle policy maker
-decido9 attemp ie
-decili8 dl dls
-decill8 novemd
decima9 place places
-decime8 dm dms
-decimo8 tenth tenthl
decisi9 determ making ruling
-declam8 rant
declar8 statem report filing filers convic adjudg profes pronou rule state
declas9 decomm
declen6 trigge sparke fires outbre actuat releas
-declic8 click trigge chink clink clicks chinks clinks
declin8 discla mercha turned declen fall downfa dec celest latitu decs falls
-decloi5 depart break decomp obstac
decoch7 unchec unmark desele clears
-decoct8 concoc
decoda9
decode9
-decole8 calm
decoll8 take peel startu takeof behead decapi unstic cleava low cut necked
decolo9 bleach discol
-decomb8 rubble dust debris junk detrit
-decomm8 uncomm
decomp8 uncomp unpack deduct decay count counti tally enumer countd reckon counts tallie
deconc6 norm distra decent discon confou
-deconf8 disapp discom defeat
-decong6 defros
deconn8 discon logout log logged balder fiddle faddle piffle outs
decons6 discou advise
decont9 cool tone relaxa embarr abashe chagri
decora9 orname badge badges
decore8 mangle adorn bedeck embell orname
-decort8 hull shell shuck
-decota8 delist
-decote8 reduct
-decouc8 sleep away home
decoul5 arisin arises arise result thereu derive
decoup7 splitt clips slicin clip sliced slice cut trim chunks trimmi apport cuttin carve
decour9 discou daunti beaten uncrow intimi deject
decous6 disjoi incohe
decouv7 discov find found uncove learn explor exposu overdr detect expose figure reveal finds
Decref9
decrem9
-decrep6 decay
decret9 order counci
decrir8 descri
-decris8 relaxi
decrit9 descri outlin
decriv9 descri outlin
decroc6 picked prize hook stall pick unhook stalls
decroi8 descen decay decrea ascend uncros non increa
-decryp8 deciph decodi
decu8 disapp
-decubi8 positi
decue9 disapp
-decues8 disapp
-decus8 disapp
-decuss8 crossw
-decycl8 downcy
-dedaig8 despis disdai scorn condes contem
-dedain8 condes contem disdai despit scorn scorns
-dedale8 daedal maze labyri mazes
dedans2 pigeon colons drag strike inside interi intern inward
-dedens8 inside intern interi inward
Dedica8 inscri
dedie8 dedica newsgr
dediee5 dedica
-dedier8 dedica
dedies4 primit
-dedoll8 de dollar
dedomm7 restit ceasin compen indemn
-dedope8 undope
dedoua8 courie releas custom cleara
-dedoub5 resolu double split unite
deduct8 subtra synthe discou reason
deduir8 deduct sniffe abstra deduce gather
deduit9 deduct inferr
-deee8 weee
-deerho8 scotti
-deesse8 goddes
def9
-defach8 calm
defail7 failur malfun impair failin dizzin fainti spell faint giddin vertig show falter weaken faints
defair7 knot loosen shake defeat disarr rid undo
-defais6 defeas
defait7 defeat undone lost losses lickin
defaul9
defaut9 defect faults flaws fault flaw imperf lack
defavo8 unfavo advers infere disadv disenf underp disfra voicel votele
-defeca8 laxati shitti
defect9 malfun broken faulti unsuit faulty
defend7 advoca plaint forbid suspec
defens9 advoca tusk attorn barris counse lawyer solici guards tusks conser measur
-defequ8 defeca
defere2
-deferl8 break surge unfurl
defi9 challe
-defian8 mistru suspic distru misgiv
defici9 impair disabi inadeq insuff
-defier8 challe
-defigu8 disfig
defile9 scroll parade march past string
define9 fetche
defini9 set sets final settin affirm decide decisi firm positi resolu scroll conclu
defis9 challe
-defisc8 cut taxes
-deflag8 confla
deflat9
-deflec8 spoile
-deflor8 cherry poppin depuce devirg
-deflue8 distri
-defonc8 high knock router
-defork8 unfork
deform8 distor twisti mangli contor
-defoul8 steam
-defrai6 stale
-defran8 unfren
defunt8 deceas bury person depart dead soul decede souls
degage3 reliev harmle gap cleare break diseng free fuck isolat piss releas relinq remove take
-degain9 whippe knives pulled draw
-degara8 unpark
-degat8 damage defect flaw harm hurt impair imperf loss
degats9 damage damagi
-degaza8 degass outgas
-degaze8 offgas outgas
-degel8 thaw
-degele8 melt thaw
-degels8 thaws
degene5 lowlif
-deging8 gangli lanky
degivr9 defros
-deglin8 knacke
-degonf8 deflat
-degorg8 disgor duct overfl pipe pipes ducts
-degote6 lawyer come dig
-degoul8 trickl drippi drip
degout9 disgus creeps foul gross lousy low lowlif nasty sleazy abhorr abomin horror loathi drippi
degrad9 gradie deteri gracef deface demote
-degraf8 unfast unhook staple remove
-degrai6 trim flushi fat free fatles nonfat
degre5 grade
degres8 levels points grades stages arcdeg
-degrin6 fall plumme tumble
-degros8 roughi
Degrou6 unbund
-degue8 degu
-degues8 degus
degueu9 disgus messed throwi dirty terrib foul wicked repell revolt distas
deguis9 disgui killin camouf
-degust5 tastin epicur bon vivant foodie gastro gourme
-degyra8 spin downs
-dehkan8 dekhka
dehors6 outsid outdoo dining abroad
-deific8 apothe exalta
-deifie8 deify
-deisme8 free
-deite8 deity
-deites8 deitie
-deja8 again
-dejas8 again
-dejavu8 deja vu
dejeun9 lunch breakf dinner snack dine eat feed lunche snacks tiffin
-dejoue5 foil
del9 led light emitti diode
dela7 beyond excess
-delabr8 dilapi ruins deteri disrep ramsha dereli bedrag broken
delai8 delay period time timeou forthw limit deadli extens interv
-delain8 dewool
delais5 soon limits timeli deadli abando desert forsak leave quit
-delati8 case cases
-delatt8 unlath
delay9
delega8
delegu7 chief conser powers appoin repres
-delest8 divers jettis
delete9 setter getter noxiou pernic injuri deadly hurtfu
-deleti8 defici mutati gene
Delhi9
delibe5 intent purpos
delica9 tricky sensit awkwar finely pickil dainty fine gentle refine soft tender slight exquis
-delice8 deligh pleasu joy joys
delici8 lovely deligh exquis
delict6 crimin
delier8 unlink unboun
-delign8 destri edging
delimi8 bounde bounda deline
Deline9
delinq9 offend crime rate crimin minor rates crimes
-delire8 rave
delit8 handed juveni crime offenc
-delits8 offenc crimes
delivr9 issued issue issuan issuin afterb free libera releas
-deloca8 outsou reloca move moves
-delock8 unlock
-deloge6 dislod decamp move
-delou8 leathe bucket
-delous8 leathe bucket
-deloya8 disloy perfid
Delphi8 dolphi calf larksp calves
-deltae8 deltoh
-deltap8 hang glider glidin
-deluge6 flood torren inunda floods
-demago8 rabble rouser
demain9 tomorr
demand9 reques applic asked ask wonder asking claim apply asks inquir petiti plaint applie
-demang8 itch yen itchin itches
demant8 tear disman untrus
demarc3 serif gait measur step steps walks gaits manner walkin
demarq9 stand profic stands greatl copy mark plagia reduce
demarr9 start starts starte startu ups starti autost
-demasq9 found find unmask
-demass8 dead head heads
-deme8 sara kaba
-dememb8 stripp dismem
demena9 moved moving reloca move remova moves
-dement7 crazy mad belie deny give lie refute
-demerd8 manage
Demers8
-demes8 sara kaba
-demesu5 dispro excess immode outrag
demeur6 remain contin abide dwell linger live reside stay abode accomm domici dwelli home homes
demi9 half turnin pint
-demica8 en dash half carcas
-demice8 half circle semici hemicy
-demich8 half width halfwi
-demicl8 overha knot
-demide8 demigo marble white
-demidi8 demigo daemon
-demido8 half shower dozen dozens
-demidr8 half line ray
-demidu8 quarte
demie7 half
-demiec8 semi skimme
-demiel8 half elf
-demien8 half intege
-demies8 half space
-demifi8 semifi semi semis
-demifr8 half brothe stepbr
-demiga8 half gard
-demihe8 half hour
-demijo8 twilig
demili6
-demilu8 half moon moons
-demime8 half measur
-demimo8 take hint
-demine8 minesw
-demino8 overha knot
-demion8 half wave wavele
-demipa8 half rest minim rests
-demipl8 half plane backsl
-demis8 half pints
-demisa8 halfbr horse half breed warmbl breeds horses
-demisc8 en dashes half carcas semici hemicy circle widths halfwi overha knots
-demisd8 marble whites daemon demigo half shower dozens rays lines quarte
-demise8 half elfs intege spaces semi skimme
-demisf8 semifi semis half brothe stepbr
-demisg8 half gards
-demish8 half hours
-demisi8 half centur
-demisj8 twilig
-demisl8 half moons
-demism8 half measur demimo take hints
-demisn8 overha knots
-demiso8 half sister doze asleep eighth rest quaver dozes stepsi wave wavele
-demisp8 half rests minim planes backsl
demiss9 resign quit abdica half breeds halfbr horses warmbl centur dozes asleep eighth rests quaver
-demist8 half prices semito turns faces
-demisv8 half lifes lives volley
-demita8 half price prices
-demito8 semito face turn turns faces
-demivi8 half life lifes lives
-demivo8 half volley
demo9 demons
demobi8
democr9 dprk populi
-demode7 fashio fallen outdat old style ex antiqu outmod dowdy
demogr9 popula scient human ecolog
-demois5 damsel lady maid young girl maiden ladies maids girls
demoli9 ruined break destro pull quash take
demon9 daemon forks
-demone8 daemon devil daimon fiend devils fiends
demons9 demos demo daemon
demont6 unmoun disman tire iron dismou attest bear witnes certif prove show testif vouch
demos8 walkth demo demons
-demoui8 dewett
-demoul8 turn unmold unmoul
-demy8 half pint
-demyst5 debunk
-demyth8 demyst
denatu9
-denazi8 de nazifi
Dene8
-denega8 denial
-denerv8 enerva
-dengue8 fever
deni9 denial
-denich5 come drive shoppi robot robots
denier8 revenu deny
denigr5 schola dispar
denim8
-denomb5 counta denume enumer numera
denomi8 name design
denomm4 herein name
denonc8 allegi termin inform denoun leak rat snitch accusa denunc
denote6
-denoue6 outcom result termin final
-denoya8 dewate draina draini pit stone pitter
denree9 wares blocka commod articl produc ware
-dense8 concen conden thick
-denses6 thick concen conden
densit9 relati specif gravit concen tightn compac
dent9 tooth wander cog prong sawtoo teeth tine
dentai9 braces bitter toothw
-dentel5 lace laces
-dentie8 plate dentur dental plates
-dentif8 toothp
dentis9 dental practi tooth doctor medici odonto
-dentit8 teethi
dents9 teeth tootha toothb braces teeths prongs cogs sawtoo tines
-dentur8 false teeth set
-dentz8 teeth tooth prong cog sawtoo tine
denude9 bare
-denuem5 destit
-denys8 dennis denny
deonto5 ethics
depann9 troubl trucks realm fix repair conven store corner dep tow truck deps stores
depaqu9 unpack denote
depart7 starti start outset leavin starts beginn commen goings
depass6 exceed outdat excess overta pass surpas date supera
-depays8 change scene scenes
-depece6 chop butche ripper shipbr
depech9 hurry hurrie hasten dispat
-depein6 paint
-depena8 decrim legali
depend8 arm heroin addict outbui rely
depens8 expens expend costs incurr spend charge outlay scatte spende spendt alls
depers9 de identi
-dephas8 desync jet lagged cause phase differ put touch
-depiau8 skin
depist5 tile screen testin
depit6 relent despit spite
-depits8 spite ofs
deplac9 move moved moves moving travel moveme movabl french red underw displa person
-deplai5 disple happy unplea disagr nasty
-deplet8 negati mascon
deplia7 flyer leafle flyers
deploi8 rollou spread unfold
-deplom8 cracki crack cracke
deplor7 noneth
deploy5 rolled roll spread
-deponc8 unpunc
-depone8 depose testif
-deport8 swerve lift dumper transp exile expatr exiles
deposa8 filing droppi
depose7 filed drop file laid kiss ride cable dispat hand leave lodge put
deposi5 testim
-deposs8 dispos
depot8 filing deposi reposi filed repo wareho
-depota8 stripp
-depote8 strip
-depoto8 dump dumps
depots9 deposi
depoui8 robbed recoun counti spoila spoili abstra bare clear depriv despoi detect discov expose nick
depour5 unambi untale powerl guard oppone pushes lacks unprep lackin taken aback
-depous7 dust
deprec9
-depref8 stemmi
-depres6 low econom crisis slump lows crises slumps
deprim9 depres blue deject
-deprop8 unzipp
depth9 maxima
-depubl8 unpubl
-depuce8 cherry poppin deflor deflow devirg pop someon
-depura8 blood cleans
depute9 member electe delega parlia mp repres mps
-dequal8 ladder effect
deque9
-deraci8 eradic uproot
-deradi8 de radica
derail8 gear gears
derais8 unreas foolis sensel
derang9 distur bother mind nuisan intrud disrup inconv troubl annoy disarr hamper hinder interf interr
-derapa8 skid skids
-derape8 skid car cars
Derby8
-derbys8 derbie
-derech6 once
-deresp8 reliev
-derisi6 mocker ridicu
deriva8 bypass abused rises subcla driftf differ divers
derive9 adrift differ divert drift spinof dinghy center centre drop keel slidin drifts
-dermat8 mud fever skin doctor
-derme8 corium dermis derma
-dermes8 skin beetle dermas corium dermis
-dermit8 dermat
dernie7 last latest latter recent past final lately lastbo late
-deroba5 prevar equivo evasiv
derobe8 flinch stole robbed stolen steal abstra nick purloi rob
deroga9 notwit despit exempt dispen
deroge6 waive varian detrac set aside
deroul5 dropdo drop flow smooth conduc unwind unroll develo unfold unwrap
derout9 confus traps trap deviat uncann faze rout routs
derric9 oil
derrie8 behind abaft past arse ass buttoc cans backs tails
desabo8 unsubs opted
desacc8 disagr discor fallin fricti clashe outs
-desace8 deacet
-desacr8 decons
desact8 disabl deacti turn switch quench
desaff9 decomm deaffe
desagr9 nasty uncomf disagr distas unplea unkind bad job inconv obnoxi object jobs
-desall8 deallo
-desalt8 thirst quench
-desama8 undock
-desamb8 disamb
-desami8 unfrie deamin
desamo9 defuse escala
-desann8 uncanc
-desano8 unanon
desapp7 disapp stroke unlear
desarc9 restor
-desare8 deboni
desarm9 disarm powerl helple
-desarr8 disarr alarm dismay conste alarms
-desass7 disass
desast8 disast catast traged calami catacl black fatal fatefu
desava9 disadv weigh
-desave8 disavo retrac
desc9
-descel8 unseal
descen4 shoot climbe disemb downst shot issue offspr succes drainp raid visit line stock
-descol8 unscho
descri9
desdit2 thereo
-deseba8 destub
-deseco8 diseco
desele7 de unchec
-desemb8 disemb descra unscra
-desemp8 distra unpile lost helple
-desenc8 disenc
-desend8 deleve
desens8
desequ8 imbala lessen unsequ instab unbala
deseri9 unseri unpick pickle inflat unmars
desert8 turn wastel wilder waste barren defect wastes
desesp9 desper hopele dying despai
-desexc8 deexci
-deshab9 undres neglig
-desher6 weedin weed eschea disinh
-desheu8 schedu runnin
-deshon8 dishon
-deshum8 dehuma dehumi
-deshyd8 dehydr desicc
design8 means nomine appoin choose connot demons denote displa elect indica manife mark motion
-desiml8 unlock
-desinc8 vehicl extric disinc
-desind8 depeg deindu
-desine8 ending termin
desinf9 disinf misinf antimi germic
-desinh8 disinh
desins9 unsubs uninst opt clash deregi unregi debug
-desint8 disint break buying paying detoxi detox detoxe outs offs altrui selfle neutra
-desinv8 casual glib
-desion8 deioni
desir8 wish want
desira3
desire5 wishes wishin eager anxiou wish solici wishfu dying
desirs9 wishes bent want
desist9 abando withdr cancel
deskto9 myappl
-desmod8 positi
-desobe9 disobe defy flout transg flouti insubo
-desobl6 disagr
-desola8 afflic distre pain sadnes sorrow woe pains
desole9 sorry nuisan afflic aggrie distre
-desorb8 de orbiti orbite
desord7 clutte disord chaos confus disarr
desorg9 disrup overly
desori9 confus disori bewild
desorm2 throw tentat throws setter nullab cloned hencef
-desorp8 de orphan
desoss9 trimmi bone chille boning debone
-desoxy8 deoxid deoxyr
-despot8 tyrant autocr author dictat overbe
dessai4 divest
-dessal8 desali
-dessec8 desicc dry
-dessei7 aim butt end goal intent object plan purpos target design plans ends
desser7 serves loose served servic clear damage harm serve
-dessic8 desicc drying
dessin9 drawin draws draw comic drawn cartoo drawab design draugh drawer pictur drafts
dessou8 below sober coaste dress preser hot pad table mat trivet bribe beneat undern underw
dessus6 above hovere crownp
dest9
destab9
destin6 intend recipi fate meant facing non addres consig sender fortun luck assign design
destit5 remova revoca
-destri8 warhor
destru9 uncons waster ruiner undoer uproot
desuet8 outdat obsole unreli old fashio style disuse
-desuff8 stemmi
-desumo8 de sumoyl
-desync6 de synchr
detach6 loose covera remova smeari correc force shift squad team unit uncoup unfast untie
detail9 retail market keeper shopke storek trades
-detare8 untar
detaxe9 shop rated free
detect7 metal nighth sensor sensin elemen invest tec police tecs
detend9 relax relaxe cool loosen pressu regula break camp
deteni7 hold detain
detent7 holder detain amusem distra divers entert fun pleasu recrea relaxa trigge custod holds
detenu9 held detain inmate owned prison
deteri8 decay postur altera spoila damage harm hurt impair injure mutila spoil vitiat
determ7 whethe specif decisi bring round cause decide fix give rise induce inflic move
-deterr6 exhume uneart
detest9 hate hates hated dislik horrid abhor abomin loathe hater haters
detien6 holds held owning hold
detona9 gunsho explos blast bang bam clap blasts bangs bams claps
detour8 divert illici fideli races away deep etchin etch avert deflec dissua embezz misapp sidetr
-detrem8 soak temper
detres7 distre helple
detrim7 suited expens
detrit8 rubbis garbag
detroi9 strait channe sound sounds
-detrom8 foolpr keying disabu
-detron8 dethro
detrui9 destro destru ruin ruined dash demoli overth quash
dette9 debt indebt obliga
dettes8 debts indebt liabil reacqu
-deuant8 front end forepa
-deubme8 duly
deuil7 grief mourni bereav
-deuils8 mourni griefs bereav
-deulx8 two second iis deuces
-deuri8 deori
-deuris8 deoris
-deuter8 heavy hydrog
Deutsc8 mark german marks
-deux8 two
-deuxce8 two hundre
deuxie9 second two place
-deuxpo8 colon
-deuxro8 two wheele
dev9
devaie1 whoeve
-devale6 descen
-devali5 burgle rob
-devalo6 deprec
Devana8 script nagari
-devanc6 ahead beat finish front
devant5 front laid brough courts court tabled bowed ahead fronts ends forepa
develo9 build buildi access accret growth grow reveal
devena5 becomi
-devene9 turnin smart become
deveni6 become becomi arise grow
devenu7 became become becomi gotten grew
-deverb8 noun nouns
-deverm8 burn ins
deverr9 unlock
devers7 spill spille dumpin discha
-deveti8 undres
devez3 need bold owe yourse
-devian8 degene perver
deviat9 deflec detour divers
device9 dummy
-devide8 stream
devien7 become renumb gettin bald
-devier6 aberra deflec deviat divert turn
-devin6 seer sooths oracle prophe foreca predic
devine9 guess guesse riddle concei divine estima surmis conund
devinr4 hits became
-devins6 oracle sooths prophe seers foreca predic
devint8 became grew turned
devion7 needed
devis8 altera specif estima quote
-devisa5 stare
devise9 curren chat motto estima mottoe slogan shibbo catchw
-deviss8 unscre
devoil4 phoeni
-devoir8 duty homewo respon owe
-devois8 unvoic
devolu7 vested vestin
devons3 need preach
-devore5 devour
-devot8 devout
-devote8 devout
-devots8 devout
devoue9 dedica hersel devote devoti altrui selfle
-devout8 debrid
-devras4 veld
devrez6 need
devrio2 maybe stick celebr refocu
devron3 need
Devtoo9
-dexter8 cattle manual sleigh
-dextra8 right handed
-dextro8 clockw grape sugars
-dglyce8 glycer
-dhamma8 damma dammas
diable8 devil earth evil push devili fiendi devilt hand truck hell fuck daemon ogre monste
-diabol8 devili demoni unholy infern
-diacon8 protes deacon
-diacre8 deacon protes
-diacri8 mark marks
-diadem8 tiara tiaras
diagno8
diagon8
diagra9 chart charts
dialec8 idiom accent idioms
dialog9 writer
-diam8 stone rock
diaman9 diamon
diamet9 diam diams
-diams8 stones rocks
Diane8 southe festoo reveil
-dianes8 southe festoo reveil
-diapas8 pitch tuning fork pitche forks
-diaphr8 stop contra midrif pessar stops
diapo9 slide slides lanter
-diapop9 slidep
diapor9 slide slides show
diapos9 slides slide lanter
-diaris8 journa diary keeper
-diazep8 valium
-diazot8 dinitr nitrog
-dichda8 dishda kandur khamee suriya thawb thobe thawbs thobes
-dichlo6 trichl bis chloro ethane ddt ddts
-dichot8 dualit
-dichro8 dicroi
-dicoty8 exogen magnol
dict9
-dictam8 dittan gas plant alba burnin bush fraxin plants albas bushes
Dictat8 author totali tyrann stalin despot
-dictee8 dictat
-dicter7 dictat infuse inspir prompt
-dictez9 soundi tell
dictio9 dict mappin thesau wordli dicts vocabu wordin phrasi verbia choice words phrase
dicton8 adage dictum maxim saying dicta adages maxims
didact7 tutori walkth course teachw pedago
-didasc8 stage direct
Didier8
-dieffe8 dumb cane canes
-dience8 interb
-dieres8 diaere umlaut
-diergo8 biprop dual fuel fuels
diese7 zeroes sharp sign
diesel9
-dieses8 sharps sharp signs
-diete5 diet
-dietes8 diets
dietet5 dietit dietic nutrit
diethy8
Dieu9 god deity divini
-dieus8 gods deitie divini immort
-dieux8 gods deitie divini immort
diff9
-diffam8 defama libel slande backbi defame malign vilify calumn denigr aspers libels
differ8 variou deferr disput dissim delay otherw
diffic8 hard harder challe picky strugg tough hardes arduou inconv hardly toughn
Diffra8
diffus6 mailin dissem broadc transm distri scatte
-digaro8 mishmi
digere9 digest stomac swallo
digest9
-digico8 electr lock locks
digit9 indic
digita9 finger jennif foxglo
digits9
digne8 trustw worthy dignif
dignes7 trustw dignif worthy
dignit9 miscon self respec regard worths
-digram8 bigrap
-digue8 dike dyke levee
-digues8 dykes dikes levees
-diholo8 saccha
dihydr9 chloro
-dikdik8 dik
-dike8 dyke
-diksdi8 dik diks
-dilace8 shred
-dilapi8 embezz misapp squand
dilemm8 quanda
-dilett8 dabble
dilige7 prompt speedi stagec hardwo tirele indust untiri
-diluer8 adulte dilute
dimanc9 sunday suns domini lord days
-dime8 tithe
dimens8 sizing design basis size bases
-dimes8 tithes
dimeth9 dimexa fumara dmf dmfs
diminu5 decrea reduct lessen minuen subtra
Din9
-dinand8 copper
-dinde8 turkey hen meleag gallop
dindes8 turkey meleag gallop hens
dindon9 turkey cock meleag gallop cocks
-dine9 eaten dinner
diner9 dinner supper lunch dine
-diners8 dinner lunche supper tiffin dejeun
-dingo8 goofy
-dingos8 canis warrag warrig
dingue9 nuts crazy insane maniac wacko
Dinka8
Dino8
dinosa9
-dioces8 bishop episco
-diodon8 porcup
-dioiqu8 dioeci
-dioptr8 bounda interf
dioxyd9 dioxid
diphen9
-diphto8 glidin vowel vowels
diplom9 gradua certif degree negoti licent sheeps grad alum alumna alumnu grads alumni
-dipneu8 lungfi
dir9
dira7 tell
dirai8 tell afterw
dirais6 say ain
-dirait7 looks feels seems sounds
dire6 say tell mean saying tellin state
direct8 guidel guidan thence aimed comple indepe square straig ahead leadin managi admini manage
dirent8 said
diriez6 thai tell say
dirige7 office led ceo leader direct lead chief sergei airtsh blimp airshi steera blimps
dirnam9
-diront9 tell say truth
dis8 tell say saying tellin
disabl9
disaie5 songs tellin
-disais8 yeah saying said
disait8 said
disant4 saying emanat
discer7 groupe
discip8 scourg
discon9 sparse interm
-discop8 record collec
-discor6 unmusi
-discot8 music librar record cabine collec
discou8 speech ungrac
discre9 debunk plainl quietl unobtr delica
discri9
-discul6 exoner
discus8 chat chats accoun descri refere talk
discut9 talk chat talkin talked argue chatti arguab debata questi moot disput
dise7 whatev tell
disent8 say
-disett8 dearth scarci shorta famine
-diseur8 teller storyt narrat
-diseus8 teller storyt narrat
-disgra8 disple shame ignomi
disjon9 cracke dont seismi switch circui breake disjun
-disloq8 break
-dismut8 dispro
Disney8
disons8 say puts
dispar5 disapp vanish missin endang person
dispat9 alloca distri
dispen6 exempt waive admini distri excuse give
disper9 distri defuse
displa9 frameb
dispon9 availa access handin
dispos6 provis device availa arrang miscel alibi mechan
dispro9
disput7 arguin argue fighti deny fight wars argued challe contes protes questi
-disqua8 record dealer
disque9 disk disc disks discs drive record disket floppy single
dissem8 unrest posed poses alerti releas disper diffus
-disser5 discou expati
dissid9 dissen contes object protes
dissim6 concea hid hide
dissip4 intake chase away disper squand waste
dissoc7 disass unpack unlink atomiz take apart
dissol9 abando wanton
-disson8 ajar discor
dissou9
dissua8 discou deterr
-dissyl8 disyll
distan9 remote away way slant range detach ranges remove
-disthe8 kyanit
distil9
distin9 separa clearl differ discre
-distom8 fluke infest flukes
distor8
distra9 divert divers abstra amuse entert remove take away absent minded carele neglig scatte
distri9 dealer admini alloca apport deal give hand round vendin machin cast dispen
distut9
dit9 said told says say tell
dites8 tell say saying
-dithyr8 eulogi
-dito8 ditto
-ditos8 ditto
dits4 probe patchi
-diu8 intrau device iud
-diurne8 daily
div9
-divaga6 figmen
-divagu8 mind wander ramble
-divan8 couch sofa
-divehi8 dhiveh
diverg6 reacto labeli deviat disagr discre separa
divers8 variou variet miscel ways mixed assort motley multif
divert8 entert enjoya distra embezz misapp fun amusin amusiv amusem
divide9
-divin8 elevat sublim godlik godly
-divine8 elevat sublim godlik godly
-divini8 deity god immort deitie gods
-divins8 elevat sublim godlik godly
divisa8 dividi chunks
divise9 divide split dividi splitt broken breaks separa share
divisi9 clause divide dividi distri
divorc9 grass widow widows
divulg9 disclo reveal revela
dix5 ten eighte ninety decade
-dixhui8 eighte
dixiem8 tenth sevent tenths equidi ten percen parts
-dixmil8 ten thousa
-dixneu8 ninete
-dixsep8 sevent
dizain8 dozens decade dozen decast ten tenner
-dizi8 dizin
-dizis8 dizins
-djaini8 jainis
-djallo8 west africa dwarf dwarfs
Django9
-djebel8 jabal jabals
-djella8 galabi jellab
-djelli8 djali nigeri fulani djalis
-djibou8 city
Djihad8 jihad intern jehad jihads jehads
-djinn8 jinnee jinni genie
-djinns8 jinnee jinnis genies
-djouba8 juba
-djouma8 jumada al awwal thani awwals thanis
dl9 ol neithe poses ld
dll9
-dlle8 miss
Dmca9
Dn9
dnd9
Dns9
Dnt9 tsd
Do4 para exitin
-doayo8 cattle
-doayos8 cattle
doc9
-docili8 manage tracta
Docker8 dockwo longsh
docs9 viewmo iframe
docstr9 synops doc
-docte8 learne
doctes9 learne
docteu9 doctor ph doc md physic gp genera practi docs mds gps
doctor8 ph enroll degree doc md physic gp genera practi docs mds gps
doctri4 tabbed tenet
doctyp9
-docufi8 docudr docume infota film films
docume9 record undocu materi mockum act certif deed paper warran infota docudr film films
-docusf8 docudr
-dodeca8 gon twelve note compos tone techni
-dodeli8 dandle jiggle nod sway
-dodo8 beddy bye bed sleepy time raphus cucull
-dodos8 beds dodo raphus cucull beddy byes sleepy times
dodu6 chubby plump embonp
-dodue8 chubby plump embonp
-dodues8 chubby plump embonp
-dodus8 chubby plump embonp
dog9 hot
-dogger8 middle jurass
-dogmat8 heavy lumber ponder doctri
-dogme8 dogma tenet
-dogmes8 dogmas tenets
-dogsca8 dogcar
-dogue8 moloss mastif
-dogues8 mastif moloss
-dohol8 dhol
-dohols8 dhols
doigt8 finger digit toe
doigts9 finger licked toes digits dactyl breadt
dois1 owe
doive6 augmen berth
-dojins8 doujin
-dol8 fraud
-dolent8 plaint
-doline8 sinkho
dollar6
-dols8 frauds
Dom9
domain5 areas specia
domani8 fronti lands
Domdoc9
Dome8
Domele9
domest9 househ home tame attend handma maid servan man girl maids
Domexc9
domici9 home crowds place reside quarte standi order abode dwelli homes abodes orders
domina8 govern lord ruler rulers author dictat lords
domine8 meetup
domini9 black friar blackf sunday friars
dommag9 damage pity harm injury caused loss bad
Domnod9
-domoti8 home automa
-dompta8 tameab
-dompte8 tame tamer tamers
don8 gift donate donati presen
donata9 donee
donate8 donors donor
-donatr8 donor donors
-doncs8 thence hence
Donets9 luhans
Donjon8 keep strong keeps dungeo
-donjua8 juanis
donna9 gave kicked handed
donnai4 gave
donnan5 giving borne rideau quid pro quo
donne7 given gave gives give giving partic deal
donnee9 data given databa partic datase settin
donnen4 gives give
donner4 give giving donate
donnes5 given deals
donneu9 donor donors preach
donnez8 give chalk
donnon4 firsth hereto
-donqui8 quixot
dons9 donati gifts gratui
-dopage8 doping
-dorade8 sea bream breams
dore9 golden gold gilded aureat gilt
-doree8 john dory zeus faber
-dorees6 john dories zeus fabers
dorena4 harder fewer hencef
-dorer8 gild
-dores6 gold golden gilded aureat gilt
-doreur8 gilder
-doreus8 gilder
-dorien8 dorian
-doriqu8 dorian doric
-dorlot8 coddle dote pamper
dormai9 slept sleepi asleep
dorman5 abeyan
dormen9 owls sleep
dormi9 slept sleep
dormir9 sleep sleepi slept asleep
-dormis8 slept packin
dormit8 slept
Dors9 sor sleep
dorsal5 backbo rift rifts
-dorset8 downs
dort9 sleepi sleeps asleep sleep
dortoi9 dorm colleg bedroo dormit sleepi accomm
-dorure8 gildin
-doryph8 colora beetle potato leptin deceml bug bugs
dos9 back muscle mule ridden
Dosage5
dose8 dosage
doses8 dose scanna
-dosime8 doseme
-dosiph8 film badge badges
dossie9 folder record direct subfol backre back file
dot8 dowry
dotati8 staffi endowm
dote2 equipp subite
dotee2 excurs uninco handwr
dotees2 desks
doter4 inhabi donate endow
dotes6 defeat aligne weapon
-dots8 portio dowrie dowers doweri
-douair8 dowage
-douala8 duala
douane9 custom duty
douani9 custom office
-doubeu8 butter squash
-doubla8 dubbin
double9 duplic dual twice click semiqu sixtee note false bottom twofol dub
doublo8 duplic reorde couple
-doublu8 stand twin unders lining liner standb liners twins
-doucat8 sweeti
douce6 sweet fresh soft freshw tasted sweete
-doucea8 bitter
doucem9 slowly quietl soft gently dreame blesse slow carefu softly sweet sweetl
-doucer8 mawkis sweetl ingrat squidg sweet
douces9 sweet aquacu potato freshw fresh soft gentle tender mild bitter
-doucet8 gently quietl light arches corn salad salads
douceu9 gently smooth softne sweetn
-doucha8 dushan
douche9 shower bath baths
-doucin8 ogee ogees
doue8 good skille talent gifted
-douee6 talent gifted
-douees8 talent gifted
-douer8 endow
-doues8 talent gifted
-douill8 socket cosy cozy snug
douleu9 pain ache distre sorene pains aches hurtin griefs sorrow
-doulhi8 dhu al hijjah
doulou9 painfu excruc sore hurts grievo check tab chit distre checks tabs terrib awful dire
-doulov8 dulovo
Douma9 aerial regime duma
-doumas8 dumas
-dousls8 dhu al hijjah
doute5 doubt probab loyalt
-douter7 doubt questi
doutes7 doubts
douteu6 doubtf syntac dodgy doubti unreli untrus
-douve8 fluke moat fosse
-douves8 moats flukes fosses
doux8 soft gentle soundi mild sweet tender fresh
-douxam8 bitter
douzai9 dozen twelve line poem xii dozens xiis poems
douze7 twelve months
-douzes8 twelve
douzie9 twelft duodec part parts
downlo9
-doyen9 oldest senior dean
-doyenn9 oldest dean deans
-doyens8 deans
Dpi8 cio
dpo9
Dpsnso9 nnhpd
dr8
-dracen8 dracae
-drachm8 greek
-dracon8 drasti
dragag9 dredgi
-dragei8 sugar coat sugarc
-dragli8 excava
Dragon8 tree draco trees
drague9 flirti flirt hittin chat court dredge hit pick minesw
drain8
draina8 mole
draine8 burn
-draisi8 dandy horse horses
-drakka8 longsh norman boat boats
dramat9 overre therap tragic playwr striki specta theatr theate art arts
-drame7 drama play dramat
-drames6 dramas plays dramat
-drap8 sheet
drapea9 flag flags banner colour ensign standa
-drapho8 contou sheet fitted
-draps8 sheets
-drapsh8 contou sheets fitted
-drave6 whitlo grass
-draves8 whitlo grasse
-dravid8 langua
Draw9
drawba9
-drepan8 hook tip moths cresce cell anaemi anemia sickle
dressa3
dresse3 paint lowers prepar put set stand straig tame train tamer tamers
-dressi8 walk closet
-drisse8 halyar
Drive9
Driver9 mongod
Drm9
-drogma8 dragom
-drogom8 dragom
drogue9 drug drugs addict crack drugge drugst druggi narcot junkie junky
-drogui8 druggi
-droict8 right law entitl true direct straig
droit7 right entitl law copyri straig direct erect faithf loyal angle hand square staunc true
droite9 straig right handed line dextra rights lines hands
-droiti8 conser right handed wing hander righti winger
droits8 rights fees duties fee
-droitu8 rectit straig uprigh
-drojki8 droshk
drole9 funny amused strang amusin cheeri comedi comica curiou eccent enjoya entert hilari odd peculi
-droles9 funny strang pleasu hilari entert curiou
-dromad8 dromed arabia camel camelu camels
Drone8
-dronte8 raphus cucull dodo
drop9 uncomm unbuff goal droppe field overcu verhan
-droper8 drop
-drops8 drop goals droppe field overcu verhan
-droser8 daily dew sundew plant plants
-drosop8 fruit fly pomace flies
-dru6 bushy
-drue8 bushy
-drues8 bushy
Drupal9
-drus8 bushy
-dryade8 avens wood nymph nymphs
Ds9
Dsn9
dst9
-dsucre8 sugar
Dt9
Dta9
Dtd8
Dtrace9 probes
-dubita8 dubiou scepti skepti
-dubniu8 db hahniu dbs
Duc8 duke
-ducal8 duke
-ducale8 duke
-ducals8 duke
-ducaux8 ducal duke
-duche8 duchy dukedo
Duches8 duchie dukedo
-ducs8 dukes
dudit7 easter thereo said thence
due6 owing
-duel8 dual
dues5 owing due
-duetto8 duo duet duos duets
-duffel8 coat duffle coats
duiker9
-dulcic8 freshw
dument5 duly
dump9
dumpin9 dumped retard
-dunett8 poop deck decks
-dunker8 dunkir
-duo8 duet
Dup9 deja
duper8 fool impedi dupe
dupes9 fooled
duplic8 copy replic reprod copies fraudu
dupliq9 forks
dur9 hard harder tough arduou diffic inconv
dura9 lasted
durabi8 sustai poses streng enduri lastin
durabl9 sustai lastin long term basis
-durame8 heartw old xylem
durant3 period
durati9 aspect
-durbec8 grosbe
-durcir8 harden season steel temper toughe
durcis9 harden tough
dure6 lasted tough hard harsh callou lasts rough hardwo
duree8 durati term length period lifeti longer time
durees6 airbor period times durati length whiles
dureme9 harshl incumb hard dura mater
durent7 lasts last
durer7 last suits endure
durera8 foreve last
dures8 callou tough hard
-duresm8 dura maters
-durete8 hardne rugged
-durill8 callus callos
-durion8 durian
-durite5 hose hoses
-duroc8 pig
-durocs8 pigs
durs8 disks boiled hardwo hard callou
dus4 due
-duvet8 fluff feathe
-duvete8 downy
-duvets8 downs fluffs feathe
Dvd9 dvds
-dvora8 debora
-dyable8 devil hell earth daemon ogre monste
-dyade8 dyad
-dyades8 dyads
-dyarch8 diarch
-dyke8 dike
-dymenc8 sunday sun domini lord day
dynami9 pivot
-dynamo8 force gauge powerl gauges
dysfon7 malfun bugs dysfun disfun
-dysgra8 disgra
-dyshar8 dishar
-dysmor8 bdd body disord syndro bdds
-dyspep8 indige
-dysthy8 depres
-dzeta8 zeta
-dzetas8 zeta
-dzo8 zho zo
Eagle9
East9
Easter9
eau8 water tub waterb uae
-eaudev8 brandy schnap
-eaue8 water
-eaufor8 etchin
-eaus8 waters
-eausde8 brandi brandy schnap
-eausfo8 etchin
eaux9 waters water inland
-eauxde8 brandy schnap
-eauxfo8 etchin
-eauxva8 night soil
-ebahir8 amaze astoni astoun dumbfo flabbe
ebauch9 draft drafts design roughi throwi outlin sketch stub manusc placeh trace stubs scheme schema
ebay9
-ebecqu8 beak trimmi debeak
Ebei9
-ebene8 ebon ebony sable pitch black coal jet
-ebenes8 sables pitch blacks ebony coal ebon jet
-ebenie8 diospy ebenum ebony tree ebonie trees
-ebenis8 cabine maker ebonis woodwo joiner makers
-eberlu8 dumbfo flabbe
-ebloui7 dazzle dazzli
Ebola9
-ebonit8 hard rubber vulcan
-eboueu8 dustma garbag man dustme men
-ebouil8 scald
-eboule5 collap crumbl crumpl rockfa landsl
-ebouli8 scree
-ebouri8 bristl standi end untidy disarr dishev mess ruffle tousle
-ebranc8 lopper delimb
-ebranl8 rock shake unsett
-ebriet6 inebri intoxi drunke insobr tipsin
-ebriqu8 break
-ebroue8 shake snort
-ebulli8 boilin boil simmer boils
Ec7 ce
-ecaill7 scaled scale shell scaly scales shells
-ecale5 shell
-ecales8 shells
-ecarla8 scarle red ruby cherry crimso ruddy
-ecarqu8 open wide
ecart4 deviat gap stdev inv harmle separa split
ecarta6 brushe narrow
ecarte3 aside lead astray remove gauge gauges
ecarts4 gaps splits separa
-ecball8 squirt cucumb
-ecceit8 haecce
-ecchym8 bruise contus
-eccles8 clergy
-ecerve8 brainl
echafa8 scaffo gallow
-echala8 beanpo pale pole stake
-echalo8 green onion scalli shallo spring onions
-echanc5 emargi scallo europe beak nettle tree butter beaks
echang8 exchan trade interc sharin enquir share swap switch partne swappi swingi swinge tramp tramps
-echans8 cupbea
echant9 sample sampli specim digiti exampl
Echap9 esc escape
echapp8 escape escapi exhaus loopho headro flee prevar equivo evasiv
-echaps8 escs
-echard8 sliver splint
echarp9 scarf sash sling triang bandag scarve sashes slings
-echars8 scarce
-echass8 stilt stilts
-echaud5 scald
-echauf9 loosen warmin warm heatin heat ups encoun brush clash skirmi brushe clashe
-echaug8 bartiz
echean5 applic timeli maturi due deadli date expira occurr dates
echec9 failur fail failin failed check chessp chess set revers setbac
echecs9 chess failur
echell8 scale wide ladder across scalin scales gradua tables musica ordere series measur
echelo7 stagin spaced ladder scale scalab level step levels steps
-echeve8 hank dishev unbrid skein skeins hanks
-echevi8 alderm counci
-echidn8 spiny anteat
-echina8 conefl
-echine8 spinal column
-echino8 dwarf tapewo sea urchin
-echiqu8 chessi scacch checke chessb chess board boards
echo9 resona replic reverb sound reflec
-echogr8 ultras sonogr
-echogu8 echo guidin
-echopp7 booth shop stall booths shops stalls
-echos8 echoes replic reverb sound reflec
-echoua9 exam failed suppre
echoue9 failed fail fails failin run agroun
-eclabo8 spatte splash
eclair7 lighti illumi lightn clarif flash whippe inform gaffer clear lighte thin enligh light boy
-eclat5 bright brilli burst chip glory sliver splint round shine
eclata7 burst rage broke blazin thunde
eclate6 burst blast loud explod bursti erupti outbur splint sparkl spalla
eclats5 rounds chips bright bursts glorie shine
-eclips6 occult
-eclore6 born bloom hatch
-eclose8 hatche
eclosi9 outbre hatchi
ecluse9 lock gate sluice locks
-ecobla8 greenw
-ecobue8 burn
-ecocit8 eco citize
-ecocon8 ecodes
-ecoene8 energy effici
-ecoeur8 nausea nauseo sicken disgus hearts
-ecofis8 enviro taxati
-ecogue8 ecowar
-ecoinc8 spandr
ecole9 school
ecoles9 school
-ecolie8 school pupil schola pupils
-ecolo8 green
ecolog9 burnou enviro bionom scienc conser
-ecolos8 greens
-ecomus8 open air museum
econom9 save saving stewar frugal sparin thrift peeler cheap inexpe spare saver screen savers
-ecope8 bailer
-ecoper8 bail receiv end
-ecopes8 bailer
-ecopha8 eco pharma
-ecorag8 scorag
ecorce8 bark crust hull husk peel shell skin debark skins barks shells hulls peels crusts
-ecorch9 misspe nails speaks fleshe
-ecored8 ecotax
-ecorer8 score
-ecosfi8 taxati enviro
-ecosre8 ecotax
ecossa8 scotia scots scotti scot scotsm englis
Ecosse9 nova scotia scotla
-ecossi8 scotti
ecosys9
-ecot8 share
-ecots8 shares
-ecouai8 coarse wool tail
ecoule4 elapse flow flows
-ecoume8 ecumen oecume oikoum
-ecourt8 scrimp shorte
ecouta9 listen
ecoute9 listen headph earpho earpie receiv bugs phone phones
ecouti6 overdu ladder
-ecouto9 listen
ecozon8 biogeo realm realms
-ecrabo8 smashi crush
ecran9 screen monito touchs
ecrans9 screen displa overly
ecrasa8 overri aligns overwh crusha crushi heavy taxing burden onerou lumber
ecrase9 overwr crushe overri crashe smashe flatte crash crushi crush wreck wrecks
-ecrema8 skimmi
-ecreme5 skimme
-ecrete8 suppre
-ecrevi8 crayfi crawda crawfi
ecria8 cried shoute
-ecrira8 write undefi
ecrire9 write writin typewr compos create
ecris8 write
ecrit9 writin writte wrote writes write script
ecrite9 writte writin sign signs
-ecrito8 desk desks
ecrits8 writte spelle
ecritu8 write writin writab script commit
ecriva7 writer emaili writab scribb author
ecrive7 write reach
ecrivo5 plot lacks
ecrou8 nut
-ecroue8 scrofu lock
-ecroui8 strain harden work
-ecroul8 collap
-ecrous8 nuts
-ecru6 undyed
-ecrue8 ecru undyed
-ecrues8 ecru undyed
-ecrus8 ecru undyed
-ecstas8 xtc xes es adams xtcs
-ectopi8 advent
Ecu6 coat arms shield
-ecubie8 hawseh
ecueil4 reef reefs
-ecuell8 bowl bowls
-ecume8 foam froth lather scum spume
-ecumer8 skim
-ecumes8 foam froth scum lather spume
-ecumeu8 skimme foamy
-ecumoi8 skimme
-ecureu9 squirr
ecurie9 stable stalls horse barn barns
-ecus8 shield buckle coat arms
-ecusso8 escutc shield finger plate scutch plates
-ecuyer8 bracke squire esquir
ed9
-edente8 toothl
Edge9
Edi9 ide
edicte9 enacte enacts promul
-edicul8 aedicu
-edifia6 edifyi
edific9 buildi
-edifie8 edify
-edilit8 aedile
-edimbo8 edinbu
-edit8 edict act enactm
editab9 publis
editer9 edit editin issue publis
editeu9 editor publis
editez9 edit
editio9 edit editor
-edito8 leader
editor9 curate column
-editos8 leader
-editri8 editor publis chief chiefs
-edits8 acts enactm edicts
Edmont9
Edouar9 edward prince
-edredo8 comfor eiderd quilt puff contin quilts puffs
Edsc9 esdc
educat9 instru traini breedi
-edulco8 sweete
eduque7 educat traine breed bring raise rear
-edvige8 hedwig
-edwige8 hedwig
-eei8 ied
-efendi8 effend
-effaca6 erasab
efface9 erase delete clears clear cleare wipe erases cleari deleti erased eraser pen pens
-effara9 awesom outrag
-effare8 alarm alarms shocke dismay appall aghast
-effe8 ef
effect4 perfor conduc carrie actual voyage workfo corn active action real freque size fact
-effemi8 womani
-effes8 efs
effet5 effect greenh ghg impres
-effetb8 bubble effect
effets8 effect advers impact bubble
-effeui8 efeuil
effica9 effect expedi
effici9
-effigi8 image simula images
-effilo8 shredd
-effleu6 caress brush graze
-efflor8 bloomi bloom blooms
efflue9 outflo
effond6 collap breakd
efforc6 strive endeav strivi
effort8 attemp endeav exerti strugg workin
effrac6 breaki break enteri houseb ins
-effrai9 scare scares scarin owl owls
effray9 fright scared scary creepy afraid scarin dreadf shocki startl terrib sick awful shocke dismay
-effren6 unbrid
-effrit8 crumbl
-effroi6 fright terror fear panic affrig fearfu fears panics
effron9 forwar fresh lied impert shamel barefa brazen cheeki bold unasha
-effroy8 fearfu fright appall fearso horrif terrib awful dire
Efpc9 csps
egal7 equal equals
egale7 equal equals evenly
-egalem8 equall evenly likewi
egalen8 plus add
-egaler6 equal
egales8 equal equall unequa equals matche peers compee
-egalis7 equali leveli
egalit9 equali gender tiebre deuce tie classl draws ties deuces stando
-egals8 equal matche peers compee
egard7 respec regard relati sake behalf
egards8 ways regard relati tos behalf ofs respec
-egare9 wander bunch lost sungla distra astray lunch straye waywar
-egaree7 lost straye waywar distra astray lunch
-egarer8 accide astray lost lead lose way misgui mislay mislea mispla stray throw
-egares7 lost straye waywar distra astray lunch
egaux9 equal unequa matche peers compee
-egee8 aegeus
-egeen8 aegean
-egeenn8 aegean
-egeens8 aegean
egide6 unity aegis auspic protec
-egides8 aegise auspic protec
-eglant8 rosebu
eglise9 church house worshi mosque place synago temple buildi
-eglogu8 bucoli idyll eclogu idyl idylls idyls
-egocen8 self center egotis
-egoism8 selfis self intere egocen center concer
egoist9 selfis pigs
-egorge8 rip throat slit
egout8 drain runoff sewer sewera cloaca
-egouti8 sewage
egouts9 sewer sewage sewers drains sewera runoff cloaca
-egoutt6 drainb draini board boards
-egrati8 graze scratc slit dent incisi prick slits dents pricks
-egrene8 cotton gin gins
Egypte9
egypti9
Eh4 hey upsett
-ehonte8 brazen shamel unasha
-eibohp8 aibohp
-eicosa8 icosan
-eile8 ely
-einste8 es
eio9
Eject9
ejecte9 kicked
ejecti8 projec expuls forcin outs
-ejoint8 pinion
Ekater9 yekate
-ekrano8 ground effect vehicl
el9 al
elabor6 develo
-elagag8 prunin
-elague7 prune
elan7 galvan moment dynami elk enthus fervor moose passio
-elance8 sharp pain spring pains
-elans8 moment elk passio enthus moose dynami
-elaphe8 deer
elargi7 expand broade grow enlarg expans wideni
elasti8 yarn modal rubber band bands
-elatif8 case cases
-elbe8 elba
-elbot8 halibu
-elbots8 halibu
-ele8 ely
-eleagn8 oleast silver
electe9 voter voters
electi9 chief pollin
electo9 readju
electr9 email power charge hi fi cardio ecg ekg therap mechan techni home applia
-electu8 lambat linctu
elegam8 pretty
elegan8 stylis sophis distin classy fashio swish posh
-elegie8 elegy lament
elem9
elemen7 items item subele entry
elepha9 baby calf calves
-eleusi8 gooseg
eleva5 soared
-elevag6 breedi
elevan8 planes rails latera
elevat7
eleve7 high highes lesser greate higher studen pupil school
elevee6 high higher highes lesser
eleven5 planes
elever8 breed elevat farm heave height hoist keep lever lift raise rear
eleves7 studen high pupils educat school age childr
eleveu7 grower broile breede farmer
-elfe8 elf
-eli8 ely
Eliane9
-elie8 elijah
eligib9
elimin8 eradic dispos removi remove remova
elire9 elect electe ballot poll vote
Elisab8 elizab
Elise9
-elisee8 elisha
elisen8 elect unwill
elite8 crop sharp upper class
-elites8 groups upper classe
-elle8 el
-ellebo8 helleb
ellips9 arc oval eclips
-elof8 ocdt
-elofs8 ocdts
-eloge5 eulogy
eloges5 eulogi
-eloi8 loye
eloign6 away remote absenc distan remove outbac
eloque5 articu fluenc smooth
else9
elu9 electe chosen elect
-elucub8 lucubr
elue7 electe chosen elect
-eluer8 elute
-elues6 elect
-eluren9 electe
elus7 electe
-elviss8 presle
-elysee8 elysia palace
-emacie8 gaunt wasted pinche skelet bony
email9 enamel glaze
-emaill8 enamel
Emailm9
Emailp9
emails9 enamel glazes
emanan4 subpoe barris
emanat6 fires pumpin throwi emissi
emanci7 empowe femmes freein libera
-emaner6 arise emanat spring
-emarke8 market
-emaux8 enamel glazes
emball9 packag packin pack labell wrappe wrappi wraps
embarc9 craft lifebo pleasu boats boat dock jetty pier wharf docks wharve piers jettie
embarg9 releas trade stoppa
embarq7 boardi embedd bundle sailin aboard gotten
embarr9 awkwar abashm diffic perple predic strait stick oar sticky unenvi
-embase6 header
embauc9 hiring hire hired hires employ engage shoe tree trees
-embaum6 embalm fragra give odour perfum reek smell
embedd9
-embell5 flatte beauti
embeta9 annoyi upsett humdru monoto
embete8 bother annoy bug quit annoya nuisan
-embiop8 web spinne
emblem8 iconic allego
emboit6 nestin nested encasa boxing encasi packag fit
-emboli8 interc
-embonp8 plumpn stoutn
embouc8 mouth shoeho mouthp mouths
-embour8 bog embroi gentri
embout7 jam blende ing blocka blocus bottli traffi conges emboss jams
embran9 branch phylum phyla
embras9 kiss kissed kissin catch fire set hug trunni blazin blaze blazes
-embray8 clutch couple engage
-embroc8 run skewer
embrou9 confus scramb muddle bedevi befog compli entang snarl tangle snarls tsuris
-embrun8 spray spindr spoond sprays
embryo8 develo land plant fertil egg concep eggs plants
embuch5 ambush trap traps
embusc9 ambush ambusc trap lying wait traps waits
-embusq6 ambush
-emerau8 essex
emerge8
-emeri8 emery
-emeril8 swivel
-emeris8 emery
emerve8 amazed
emet5 emits emit
emetta8 emitti emitte
emette7 issuer emitte transm
emettr5 beep issue emit issuer emitte transm
-emeu8 emu dromai novaeh
-emeus8 emus emu dromai novaeh
-emeute8 riot riots
-emi8 nde
-emiett8 crumbl
-emigra8 expatr migrat
-emile8 emil
Emilie9 unclas tremen emily
Emily9
-emince8 mince
-eminen8 distin promin
Emir8 amir ameer emeer
Emirat9 arab
-emirs8 amirs ameers emeers
emis8 issued emitte reacqu
emise8 emitte thrown issued
emises9 issued bonds shares owning
emissa6 eps
emissi8 issuan issue talk show shows
-emisso8 smooth hound hounds
emit8
-emitta8 meter meters
emmaga9 storag stored tanks store
-emmail8 bandag swathe wrap
-emme8 em
-emmele8 tangle
emmena7 lowere took clappi picked
emmene8 take took ride takes bring conven along away someon somewh
-emmerd9 bore bored tough tireso bad news bother bummer pain arse worry aggro bovver hot
-emmes8 ems
Emn9 mne
emoji9
emojis9
emolum8 emanat partly
-emonct8 emunct
-emonde8 blanch trim pruner
-emotic6 smiley
emotif9
emotio9 feelin draine excite
emotiv9
emoulu9 fresh colleg
-emouss8 allay blunt dull
-emoust8 exhila
-emouva5 exciti moving
-emouvo8 affect agitat arouse incite move stir
-empail8 stuffi stuffe stuff shirt shirts
-empale8 impale
-empan8 span
-empans8 spans
empaqu8 packer packed packag packin packet
empara9 grabbe
empare7 seize bombs takeov
empath9
empatt8 wheelb serif seriph serifs
empech6 preven preclu impedi obstac forest obviat obstru
-empenn8 fletch
-emperl8 pearl empear
-empetr8 ensnar entang implic involv
-emphas8 accent bombas highli
-emphat8 exclam
-emphys8 pulmon
empiet7 assure infrin intrud
-empiff8 pig
-empila6 stacka
empile9 stacki stacke pushed stack close packin pile piling machin
empire9 worse worsen gettin hold master
-empiri8 philos sensat
emplac8 locati slot site
emplet9 shoppi errand acquis buy purcha taking buys overs
-emplis8 fill bucket
emploi9 job jobs applic appoin capaci functi office positi post statio usage use utiliz
employ9 serum staff use turn accoun
-empoch8 pocket
-empoig8 grab grip
-empois9 poison stock starch
emport7 prevai win outwei winnin bring carry away domina drag flare take cookie cutter
empota5 strip strips
-empote8 clumsy pot strip
emprei9 finger digest hash footpr imprin spoor trace track trail
Empres8 alacri readin fuss hasten
empris9 impris allowa road sway intern
emprun9 borrow stilte follow use word debt loan loanwo loans debts words
empty9 forbid
Emscri9
-emsien8 emsian
emu9 touche moved
-emue8 moved touche affect stirre
-emues6 moved touche affect stirre
emulat9
-emule8 emulat
emuler8 emulat
-emules8 emulat
-emus8 moved touche affect stirre
enable9
-enavan8 knock
-enbut8 goal area
-enbuts8 goal areas
-encaba8 lock
-encabl8 cable length cables
encadr6 mentor coachi info box dev framin frame manage superv
-encage8 caging
encais6 cash checki collec
-encalm8 becalm
-encape8 caped
encaps9 wrappe wraps wrappi wrap packag
-encart8 insert put
-encas8 snack
encein8 pregna enclos surrou expect gravid child compou enviro barrie fortif hold holds
-encens6 cense incens censer thurib
-enceph8 cerebr soften brain brains cephal phreni diseas disord
-encerc5 encirc
enchai8 chaine flow chaini fading linkin order run sequen series succes link togeth orders runs
-enchal8 beshaw
enchan8 deligh pleasu sorcer
encher9 auctio biddin bid bids sale vendue
-enchev6 tangle
-encier8 runnin bulls
enclen8 interl unatte crib faults lockin unlock engage turn
enclin5 prone tone amenab apt dispos inclin
enclos9 hay
-enclum8 anvil incus thickh anvils incuse
-encoch8 notch notche
encoda9
encode9
encodi9
-encoll8 gluein machin sizer sizers
encomb6 clutte jammed safely cumber block conges crowd encumb fill
-enconn8 cunt fuck shove
encont1 hr repris
-encorb8 corbel
-encord8 tether
-encore8 again additi nevert
-encorn8 squid squids
-encoub8 stumbl trip
encour8 liable hopefu promot incur work progre hearte inspir
encre8 ink
-encres8 ink
-encreu8 ink
-encrie8 inkwel inksta
-encrin8 stone lily lilies
encryp9
-encula8 fuckab screwa
-encule8 bonk bugger fuck tits kick ass nail pain arse bum butt rear piss screw
-encycl8 letter cyclop
end9 weeken
-endett4 indebt
-endiab8 furiou posses
endian9
-endigu6 curb embank
-endima8 sunday best clothe bests
-endive8 belgia brusse chicor french witloo
-endobl8 endode
-endoct8 indoct
-endoga8 inmarr interm
-endolo5 hurt
endomm9 damage undama damagi ruin
-endopt8 holome
-endore8 basin basins
endorm9 asleep sleepy put sleep dorman abeyan eyed
-endosm8 osmome
endoss9 endors
endroi7 place locati places spot somepl
ends9 unwind weeken
-enduir8 anoint apply smear spread
-enduit5 plaste
-endura9 resili stamin suffer toughn stayin powers
-endurc8 callou hard hearte heartl harden
endure9 wars hardsh put abide ail bear suffer sustai
-enee8 aeneas
-eneide8 aeneid
-eneoli8 aeneol chalco
energe9 giving produc
energi9 power active action forcef hungry drasti
Energu9
-enerva5 unnerv
enerve8 excite angry irrita anger upset nerves unnerv
-enfaca8 facing
enfanc8 childh childr braine infanc
enfant9 childr child kids kid blushe grandc plaype childi childl infant bairn youngs
-enfarg8 trip
-enfari8 flour bombin
-enfer8 hell underw hellho blaze infern earth
enferm8 locked confin closin close hold lock
-enfers8 hells hellho blazes infern underw hell earths
-enffan8 child baby kid infant youngs bairn
-enfich8 plugin
-enfile8 slip clothe put thread
enfin8 finall lastly last
-enfins8 finall last ultima long end
enflam8 ignite lit kindle light
-enfler8 inflat
-enflur8 bump gnarl knob knot lump protub tuber lumps bumps knots tubers knobs gnarls
-enfoir6 hammer blockh bonehe dumbas dunce dunder dunces
enfonc9 hold presse holdin batter hollow sinkin splint valley break open bury depres embed imbed
enfoui9 landfi bury
-enfour8 mount bifurc branch forkin
enfrei7 violat infrin broke break
-enfui9 away ran
enfuir9 away escape muddua
enfuit9 ran flies away
-enfume8 smoke
-enfumo8 bee smoker
engage7 commit undert incurr hired pledge admoni exhort tell
-engean8 brood broods
-engelu8 chilbl pernio
engend5 assuri unleas father beget genera
engin8 gear fumiga incend appara contra equipe gizmo tool weapon
Engine9 seeded
engins7 gear incend applia appara tools weapon contra equipe gizmos
englob4 enclos surrou multif intang
-englou6 devour gobble swallo wolf
engoue5 basics
-engouf8 engulf swallo
-engoul8 nightj caprim goatsu
engour6 numb allay blunt dull numbne
engrai9 fertil fatten
-engran8 garner gather
engren9 gear cogwhe wheel geared gears wheels
-engros8 knock
-engueu8 chew
-enhard8 embold
-eniant8 enanti
-enieme8 nth umptee
-enigma8 puzzli oracul
enigme9 riddle puzzle conund brain teaser
enivre7 inebri intoxi drunk
-enjamb7 crossi span step stradd stride
enjeu4 jammer direct goal policy politi stake target stakes
-enjeus8 polici stakes direct goals target politi
enjoig5 subpoe
enjoin1
-enjoli8 embell pretti hub cap hubcap caps
-enjoue8 jocund playfu
-enkiki8 pain ass
-enlace9 hugged hug
enleva8 took
enleve8 remove kidnap remova popped abduct rape expose lay put away take waive snatch rapes
-enlias8 bundle
-enlise8 bog
-enlumi8 illumi
-enne8 en
-enneag8 nonago
ennemi9 enemy enemie advers foe foes
-ennes8 ens
-ennoya8 floodi
-ennuag8 cloud enclou overcl
-ennui8 boredo languo lassit melanc proble troubl
ennuie8 bored bores annoy boring bore
ennuis9 troubl proble boredo languo lassit
ennuya9 boring bored daunti troubl
ennuye9 boring bored annoyi annoy bore bother irk tire troubl weary tediou dull monoto pesky
enonca3 statin
enonce5 statem set forth stated enunci uttera
-enonci5 enunci
enorme7 huge tremen massiv astron coloss extrem giant gigant immens prodig stupen
enquer9 inquir
-enques8 invest survey inquir probe questi inques
enquet9 invest inquir survey inques probe judge pollst detect judges
-enquiq8 pain ass
-enquis9 asked
enraci8 rooted roots rootin
enraye5 jammed
enregi9 regist save record saved saving saves logger enroll enrol keep tape equipm machin
-enrhum9 colds cold
enrich7 reward richer rich
-enrobe6 coatin machin
enrole8 enlist attrac canvas rally recrui woo regist
-enroue8 gruff hoarse husky
enroul6 wound coil roll wind wrap round rollin windin winder coils
Ens9 sla sumif counti sums
-ensach8 baggin bag fillin packag sackin bagger machin bags
-ensang8 blood bloody
enseig9 teache teach educat teachi taught tutor learni resear profes instru tuitio show ensign plaque
ensemb8 togeth set across whole subset overvi datase entire overal sets collec group harmon
-enseve8 bury inter
-ensile8 forage harves
-ensima8 sizing
ensole9 sunny solar insola sunshi
-ensome8 sleepy eyed
-ensomm8 asleep
-ensorc8 bewitc charm enchan sorcer spell witche spells
-enssem8 togeth whole set group collec suit
-ensuit8 accord afterw conseq next subseq later
ensuiv5 emerge ensue
-ensuqu8 sleepy eyed
ensure9 bootst incomi
Ent9
-entail6 cut notch cuttin slice nick slash cuts notche slices nicks slashe
entame1 break broach cut slice slices
-entart8 pieing pie
entass5 accumu amass collec gather heap pile stack
entend8 heard hear certai means greate sound oversl implyi reason unders knowle
entent9 agreem arrang memora accord allian concor double unders
enter9 undeco backin
enterr8 funera buried bury burial interm entomb inhuma sepult
entete9 headed stubbo header bill head captio headin headli letter bullhe obstin pighea self wills
enthou9 enthus excite alacri morale theole zest zests fancie
entier8 intege entire fully whole absolu altoge comple thorou utterl wholly wholen full global integr
entite9
entity9 laughs
-entolo8 pinkgi
-entomo8 insect fauna bugolo bug hunter
entonn9 funnel intone
-entors6 sprain
-entort8 ensnar entang implic involv
entour6 surrou enclos around compan encirc swizz dirty trick scam suite corteg retinu suites
entra7 typed entere room
-entrac8 entr acte interm interl actes
entrai6 coach result traini cause traine leads womb dragge bring away carry drag
entran8 incomi enteri inlet fir
entrav8 obstru hinder impede hamper impedi impair fetter hindra hobble interf preven encumb
-entrax8 center distan
-entreb8 ajar half close
-entrec8 rib steak crotch steaks
-entred8 interw era period
entree9 entry entrie input coming comes force entran enter access admiss admitt return starte
-entref8 snippe
-entrej8 crotch fork forks
entrel7 interl entwin intert entang
entrem1 entang interm interp interv matche marria broker matchm
entren8 come fixed intern
entrep8 busine compan enterp undert wareho storag firms storeh store yettie corpor firm ventur
entrer6 enter enteri come penetr pierce
entres6 come nonemp serbia interw eras period meanwh
entret7 mainte mainta talked meanwh entert interv kept tidy brace crossb strut meanti braces struts
entrev9 interv
entrez7 enter come
-entris8 entryi
entrop9 getran
-entroq8 crinoi stem stems
-entrou8 ajar half open
Entry9 combob
-entube8 rip
-enturb8 turban
-enuers8 revers
Enum9
enumer7 enum listed enums counta
enums9
env9
envahi9 invasi floodi invade fore encroa overru raid invadi pervas permea
envelo8 wrappe wrap surrou
enverg4 scale entail scope scopes
enverr9 send postca
envers1 upside owes owed backwa revers
envie7 envy feel fancy desire jealou
-envier8 envy
-envies6 envy desire jealou agnail enviou hangna
-envieu9 enviou jealou
enviro9 approx around roughl surrou area neighb conser
envisa6 consid contem
envoi7 sendin shipme sent mail consig dispat packag submis
envoie8 sends send
envois4 shipme
envola8 flew startl away blanke
envole6 flew blown bones flies flight fly
-envout8 bewitc spell bound spellb captiv
envoya7 sent sendin errand
envoye8 sent send sendin emaile sender
envoyo8 send
envvar9
-envyro8 around roughl approx
Eof9
-eole8 aeolus
-eoleha8 aeolia harp lyre wind
-eolesh8 aeolia harps lyres wind
-eolien8 aeolia eolian wind turbin aeolic
-eoliha8 aeolia harp lyre wind
-eolish8 aeolia harps lyres wind
-eon8 aeon
-eons8 aeons
-eosino8 granul
Epa9
-epagne8 spanie
epais8 thicke thick heavil thickl
epaiss9 thickn thick weight thicke thickl heavil
-epanch8 effusi
-epande8 spread
epanou8 flouri thrive fulfil light open
-eparch8 dioces bishop episco
epargn9 saving spare ces sparin save
-eparpi5 scatte
-epars8 scatte
-eparse6 scatte
-epatan6 impres
-epaula8 killer whale orca orcinu grampu sea wolf orcas whales wolves
epaule3 touche hurts clean jerk abutme flange retain wall board walls boards jerks
epave9 wreck flotsa shipwr wrecka jetsam hulk
-epaves8 wrecks flotsa shipwr jetsam hulks wrecka
-epeaut8 spelt tritic aestiv spelta
epee9 sword
-epees8 swords blades steel brands
-epeist8 epeeis
-epelab8 spella
epeler8 spell spelli
-epella8 spelli
-epenth8 intrus
-eperdu8 distra franti frenzi invete unrepe wild
eperla9 inland smelt europe osmeru sparli smelts
-eperon8 spur ram gad spurs rams gads
-epervi8 sparro accipi nisus hawk nisi hawks
-epheli8 freckl
-epheme8 fleeti short lived fugiti moment
-epi6 ear ppe
-epicar8 viscer perica exocar
-epice8 spicy season spice flavou flavor
-epicea8 spruce fir firs
-epicee8 spicy
epicen8
-epicer8 conven store grocer season market food stores
-epices8 spices flavou season flavor spicy
-epicie6 grocer
-epicon8 tennis elbow elbows
epidem9 outbre ebola
-epider8 skin cuticl skins
-epier6 keep eye watch spy
-epieu8 spear
-epieus8 spears
-epieux8 spears
-epigon8 deepwa cardin
-epigra8 quip quips
-epilat8 depila
-epille8 spikel
-epilob8 willow
epilog9
-epimor8 epic morphi epi epis
epinar9 spinac
-epine8 prickl spine thorn sticke pricke spikel
-epines7 thorns sticke spines prickl pricke spikel barber berber
-epinet8 spinet spruce
epineu5 sticky prickl thorny
-epinev8 berber barber
epingl9 pinned pin needle pins
-epinoc8 three spined stickl nine spine
epipha9
epique8 epic epical heroic larger life
-epis5 ears spikes capitu corn cobs cornco
-episod8 instal
-epissa8 splici
-episse8 splice
-epissu8 splice
-epista8 nosebl
-episto8 corres lectio
-epithe8 attrib adject tissue
-epitre8 epistl
-epitro8 golfer elbow
epluch7 peelin peel peeler groom peer proofr scruti cornhu corn roast huskin bee paring roasts
epoch9
eponge8 sponge
-epopee8 epic saga epos poem heroic epics sagas poems
epoque8 epoch epochs time age era period times ages eras histor
-epousa9 marrie
epouse9 marry wife marrie marryi spouse partne mate bride person wives mates brides
-epoust6 breath amaze stagge
epouva9 terrib horrib killin awful abysma fearfu horren unspea appall dreadf scarec fright sick atroci
epoux9 spouse husban
epoxy9 glue resin
-epoxys8 epoxie glue resins
epreuv8 outs proofr tests test testin ordeal proof proofs trials trial runs copies
eprouv3 proven resent honore dislik demand punish experi test gradua cylind tube tubes
Epub9
epuisa9 exhaus dating retros tiring wearin wearyi
epuise8 exhaus burnou dip worn dry run squeez use landin net nets
epurat6 purge purifi purgin purges
-epurer8 purify
-epurge8 caper spurge paper
eq9
-eqp8 tm
-eqps8 tms
-equani8 calm calmne compos
-equarr8 render squari knacke
Equate9 ecuado
equati8
equato9 ecuado guinea
-equerr6 bracke carpen square set triang
equidi7
-equijo8 equi join
-equila6 irrele
equili9 balanc trim trims counte chemic equipo
-equill8 sand lance launce eel lances eels
-equino8 point points
equipa9 crew gang work party crews gangs partie
equipe9 team teams manufa accout fit outfit detach force shift squad unit
-equipo8 equinu
-equisj8 equi joins
equita8 fair fairly horseb riding
equite9 fairne
equiva8 tantam compar equali par equati pars
-equivo6 double entend
er5 januar st beginn
Era9 pivota simon
erable8 le les locall sellin maple tree maples trees
-erabli8 forest maple orchar sugar shack maples shacks
-eraflu8 scratc
-erane8 eran
-erbium8 erbia ers
Ercan9
-erche8 harrow portcu
ere8 era age
-erecti8 hard ons
-ereint8 hard heavy gruell punish arduou labori
-ereme8 wilder
-eremes8 wilder
-eremit8 hermit
-eres8 ages eras epochs histor period
-ergati8 case cases
-ergol8 fuel propel
-ergoli8 fuel man men
-ergols8 fuels propel
-ergono8 biotec bioeng user friend
-ergot8 spur
-ergote8 carp cavil quibbl
-ergots8 spurs
Eric9
-eridan8 river
eriger8 erect
-erisma8 ruddy duck ducks
-ermita8 hermit eremit
-ermite8 eremit hermit solita reclus solitu troglo
-erodab8 erodib
-erodiu8 heron bill storks bills
erosio9 wearin corros erodin corrod eating away aways
-erotiq8 racy risque
err9
-erranc8 walkab wander
-errant8 wander
errati6
-erratu8 corrig
-erre6 ar
-errer8 roam stray wander
-erres8 ars
erreur9 error errors mistak fault
errno9
errone7 incorr misrep wrong missta mistak
error9 throw
errorc8
errorm9
errors9
-ersatz8 substi surrog
-eructa8 belchi belch burp burpin belche burps
-erudit8 learne schola studen bookma person learni encycl
-erupti8 blowou rash efflor eructa extrav rashes
-erythr9 eritre ol rbc red blood cell rbcs cells
-erza8 erzya
-erzas8 erzyas
Esc8 sqd sqn
-escabe8 stepla step ladder
-escadr6 squadr squad squads
escala9 climbi fence climb mounta rock moving stairc stairw
escale6 arriva stopov port call calls
escali9 stairs stairw upstai flight stairc steps
-escamo6 retrac presti sleigh hand disapp hands
escape9
Escapi8
-escarb6 carbun
Escarg9 snail snails
-escarm8 skirmi encoun brush clash brushe clashe
-escarp8 abrupt steep cliff court shoe pump rope swing scarp precip steepn cliffs scarps
-escarr8 eschar slough bedsor decubi ulcer pressu sore ulcers sores
-escaut8 scheld
-eschyl8 aeschy
-esclan8 outrag scanda
esclav9 slave slaver enslav prosla pro driver bondma slavey thrall bondag slaveh thrald slavic
-escoli8 snake macker
escomp7 discou expect count
escort9 unesco accomp entour retinu suite train bodygu trains suites
-escoua8 squad squads
-escrim8 fence fencin swordp fencer swordf swords
escroc9 crook unleas profou artist con confid man scam swindl chisel crooks men
escroq9 scam scams scamme act con crimin crooke fraud swindl artist crook rig cheat frauds
-escs8 sqds sqns
-esgliz8 church temple mosque buildi house worshi place
-esope8 aesop
espace9 space spacin spaces worksp whites namesp airspa spaceb wellne userla shop room zone spacet
espado8 swordf xiphia gladiu sailfi
espagn9 spanis spain spains spania langua
-espali8 wall bars
-espass8 space way room zone blank bar
espece8 specie cash wildli
espera9 hoping hoped expect hope antici hopes
espere9 hope
esperi6 hoped hoping
-esperl8 ampers sign signs
espero8 hope hoping
-espieg6 impish mischi imp imps
-espinc8 spy
-esping8 blunde
-espiog8 spywar
espion8 spy spies spying parano spook underc agent agents spooks
-esplan8 piazza plaza public square plazas
espoir9 hope hopes hopele
Espres8
esprit6 mind minded minds spirit soul wander breath heads brains ghosts
-esquic8 squeez job jobs
-esquif8 skiff skiffs
-esquil8 splint sliver
Esquim8 eskimo snowsu
esquis8 sketch adumbr outlin plan design roughm study studie
esquiv5 dodge duck eschew slip away
Esr9
essai9 test tested trial testin assay attemp draft essay experi goal rehear shot try
essaie9 try trying tries attemp
-essaim8 spin bevy swarm horde drove offs swarms hordes droves bevies
essais9 testin tests trials ban test
essaya9 tried trying fittin try ons
essaye9 try tried trying assay attemp pilot prove sample test
essayi7 trying litter
essayo8 try trying
-esse8 ess
essenc9 gasoli gas petrol fillin statio gases gasole
essent8 critic crucia substa vital chiefl primar basica fundam
esseul9 lonely
Essex8
essieu8 axis axle spindl axletr axles axes
-essif8 essive case
-essifs8 essive cases
essor4 flight rise
-essora6 spinni
-essore8 air dry wring mangle spinne wringe
-essors8 rises flight
-essouf8 breath sob shortn sobs
-essuie9 wipe towel dry sweat windsc wiper windsh hand cloth paper blade wipers blades towels
-essuye5 clear dust wipe dry jizz mopper wiper wipers
-est8 east
Establ8
-estall8 east german
estamp9 stampe stampi stamp mark stamps
-estari8 laytim
ester5 suits
-esterl8 sterli
-esteur8 easter europe
-esthes8 aesthe
-esthet8 aesthe beauti cosmet
estima8 apprai esteem assess
estime8 consid opinio undere approp deems thinks assess believ deem esteem feel onesel guess
estimo6 belief
-estiva8 aestiv harves reaper thresh
-estnor8 east northe
estoma8 stomac starve digest guts tummy tum breadb tummie tums
estomp8 faded fading fade streak blur
Estoni9 esthon
-estqua8 east north south ebn ebs
-estrad8 dais platfo strati soapbo ambo podium daises ambos
-estram8 broads
estran9 includ foresh
-estrap8 strapa strapp
Estrem8 extrem
-estrop8 crippl massac game halt lame haltin gimpy
-ests8 es easts due eastwa
-estsal8 east german
-estseu8 easter europe
-estsno8 east northe
-estsqu8 east north ebns south ebses
-estssu8 east southe
-estsud8 east southe
estuai8
-esturg8 sturge
Eta5
-etable7 cowshe outbui outhou shed stall sty stable stalls sheds sties
etabli6 establ prepar determ instit found bench board workbe
Etabo9
etage9 upstai floor storey story level
etager8 shelf rack booksh shelve racks
etages7 floors storie levels storey
-etagis8 stage integr
-etai8 prop stay strut
-etain8 tin pewter sn
-etains8 tin sns pewter
etais1 happy sober home myself excite misera bluffi preten sure
-etal8 butche block stall table stand sales booth
etalag9 stall exposi cabine displa showca show shows
-etaler5 lay someth flat place sale spread
-etalin8 clinch
etalon9 calibr recali span gold standa stalli stud horse gauge entire horses gauges studs
-etals8 tables stands stalls butche blocks sales booths
etambo9 stem stems stern fore sternp
-etamin8 cheese stamen
-etampe8 stamp
etanch8 watert waterp tight leak weathe leakag sealed sealin staunc quench stanch ups
-etanco8 prop shore stanch shores
etang9 pond pool
-etangs8 ponds pools
etape8 step milest stage steppe leg stopov stop
etapes8 steps milest stages
etasun9 americ
Etat8 state status crown condit estate standi
etatiq9 tremen stockp state
-etatis8 nation statis pro govern
-etatna8 nation state
-etatpr8 welfar state
Etats8 states state usa
Etatsu8 united states americ usania ian usonia
-etau8 vice vise bench
-etaus8 vices vises bench
-etaux8 vices vises bench
etayer6 prereq embody prop
etc8
-ete8 summer
eteign6 turn exting lights turned candle snuffe
eteind7 turn power erase exting put quench snuff stub subdue
eteins8 turn lights
eteint5 turned exting extinc
etend8 extend expand flows
etenda7 extend sinkin banner standa flag flags
etende8 stretc extend
-etendo8 clothe line drying rack washin lines racks
etendr8 extend span expand adulte aggran anoint apply augmen dilute enlarg grease increa lay magnif
etendu7 extend lay extent expand scope expans ample broad bulky capaci commod extens huge open
eterne9 foreve lining silver everla perpet unendi endles lord
eterni9 ages lasts foreve infini
-eternu8 sneeze sneezi sternu
-etes8 summer
-ethana8 acetal
ethane9 butane ethyl mercap
Ethano8 ethyl alcoho fermen grain
-ethere8 celest supern
Ethern9
Ethiop9
ethiqu9 ethica ethics ethic moral philos
ethnic8
-ethnie8 group ethnos groups
ethniq9
-ethnog8 descri anthro
-ethnoj8 world music
-ethnoo8 ornith
-ethnor8 religi
ethyl8
ethyli9
-ethylm8 didehy epoxy ethoxy methyl ol codeth dionin morphi
-ethylo6 breath analyz alcoho test tests
etiez2 drunk injure taller home
etince9 spark sparki scinti sparkl glitte gleami twinkl flicke sparks
-etiolo8 aetiol
etions1 excite wasted
etique9 label labels labell tag tags gaunt markin labele tagger sticke
-etirab8 stretc
etire8 stretc
-etirem8 stretc
etirer7 stretc
etoffe7 cloth framin materi stuff fabric textil cloths
etoile9 stars star starry shaped
-etole8 stole
-etoles8 stoles
-etolie8 aetoli
etonna8 amazin unfold puzzle surpri stunni
etonne9 astoni surpri amazed amaze stagge stun
-etouff5 airles oppres stiffl stuffy sultry stodgy stodge choke dampen quell smothe stifle suffoc suppre
-etoupe8 oakum
-etourd9 forget carele dizzy light headed rash rashly daze stun tire wear deafen stunni blacko
-etourn8 starli
etrang9 foreig strang abroad outsid choked curiou eccent odd peculi queer weird alien extran pinchi
etrave9 stem stems bow fore prow bows fores prows
-etre8 existe
-etreen8 itself
-etrein8 constr embrac hug squeez clinch hugs
-etrenn8 christ gift presen
etres6 beings humans selves
-etrese8 itself
-etresi8 brace crossb braces
-etrier6 calipe callip stapes stirru iron irons
-etriqu8 coarse narrow minded skimpy tight
-etrivi8 leathe stirru
etroit8 closel narrow crampe strict closed close tight
-etron8 dirt crap poop shit shite turd
-etrons8 dirt crap poop shites shits turds
-etrule8 confus
Ets9 mult
etude6 study attent
etudes7 studie study educat
etudia9 studen studie academ schola underg pupil educat pupils
etudie8 study studyi studie
-etudio5 study
-etui6 case sheath
-etuis8 cases sheath
-etuve8 stove
-etuves8 stoves
-euarch8 suprap
-eucaly8 tree trees
-eucary8 eukary
eue4 tricke fuzzy
Eugeni8
Eulex9
-eumes8 heated exam pleasa troubl
-eunuqu8 eunuch castra
-euphem8 unders
-euphor8 spurge splurg
-euphra8 eyebri
eurent5 heated noises thieve
-euribo8 euro interb offere rate
-eurist8 heuris
Euro8
-eurode8 euro mp eurocu mps
-euroob8 eurobo
europe9 eu caucas celtic shorth euro pessim
-europi8 eu eus
Europo8
euros9 euro
-euroso8 eurobo
-eurypt8 sea scorpi
-eus4 felt intrud
euse4 fuse flows
-euskar8 basque
-eusker8 basque
-eusuch8 true crocod
-euthan8 mercy killin
-euther8 placen
-eutrap8 repart wit wits
Ev9
Eva9
evacua6 muster outlet entran emptyi voidan
evacue5 vent
-evader8 escape
eval9
evalua9 assess valuat apprai
evalue8 assess apprai assay estima gauge judge rate value
Evan9
-evangi8 gospel church doctri creed religi creeds
evanou7 fainte faint vanish cancel fading fainti deliqu swoon faints swoons
evapor9 boiled vapour vapor vapori vapors
evasio9 escape flight
Evchec9
-eveche8 bishop see dioces episco sees
-eveil8 arousa
eveill8 awake keeps daydre woke wakes lively wake
-eveils8 arousa
-eveina8 stripp
Evelyn8
evenem9 event events
-evenes8 evens
event9 vent air blowho fair open outdoo
eventa8 range wide fan fanmak fanpai fans
Eventb9
-evente8 aerate air windsw
Eventh9
-eventr8 disemb ripper
events9 vents viewmo iframe frameb fairs outdoo blowho open airs air
eventu4 potent contin possib prospe
-eveque8 royal purple bishop
-everge8 euerge
-evertu8 strive
-evicti8 constr
-evidem9 obviou course appare certai clearl manife patent unambi
eviden9 obviou highli promin clear emphas appare defini demons patent plain
-evier8 sink
-eviers8 sinks
-evince6 eject evict
-evitab8 avoida preven
evitan8 avoidi
evite5 avoids avoidi
evitee8 avoide
evitem8 avoida disman dodgin shunni turnin away aways
eviten7 unfini avoid
eviter8 avoid avoidi preven avoida avert circum dodge duck elude evade shirk sidest steer clear
-evites9 avoidi hence bytear
evitez9 avoid avoidi
-eviton5 brain
Evloop9
evocat9 spoken certio afterw
-evolen8 cattle
evolue6 evolve evolvi grow develo glide
evolut6 evolvi changi scalab evolve
evoque2 ring evoke
Evstat9
ex5 former eg
exacer7
exact9 accura nper correc time precis prompt proper punctu regula right timely
exacte8 accura alley precis
exacti8 accura truths
exacts9 accura correc right timely precis
-exaele8 exa electr volt volts
exager9 exagge shipbu hyperb
-exalta6 stirri thrill
-exalte8 elate fire
examen8 review examin exam test consid
examin8 review consid look solvin looked peruse questi scruti study tester quizze
exampl9
-exanth8 skin rash rashes
-exaoct8 exabyt
-exaspe9 infuri dumps graphs
-exauce6 fulfil grant
-exawat8 exa watt
-exbioc8 exbiby
exc9
excava9 bucket lasser wheel shovel digger power
exceda8 exceed requis excess surplu
excede8 exceed excess surplu maxed
Excel9
Excell9 great hereby annexe finely par supere
-excent5 decent eccent center crackp geek flake person noncon geeks flakes
except8 throws exclud way extrao exceed prodig olympi surpas
exces8 speedi overco cornuc differ supera surfei
excess8 overre undue overly extrav extrem fault
-excisi8 female circum clitor
excita9 thrill hearte stimul drug drugs inflam fervor fervou
excite9 throat agitat arouse rouse stimul stir titill work
exclam8
exclu7 expell outsid foreig
exclua8
Exclud9 subdir
exclue6 outsid foreig
exclur9 diem rule
exclus6 closed propri solely scoop outsid foreig entire alone scoops
exclut5
-excrem8 crappy poopy shitty
-excroi8 excres outgro rounde tab tabs
excurs8 hiking trips
-excusa9 apolog
excuse9 apolog condon forgiv justif pardon remit valida vindic reason
exe9
exec9
-execra5 imprec maledi
-execre8 abhor abomin detest loathe
execut7 run runnin enforc runtim perfor runs direct carryi outs death penalt capita punish
exempl8 exampl copy sample specim instan
exempt9 free except exclud dispen waiver
exerca3 engagi
exerce6 carry carrie powers duties perfor wield
exerci8 fiscal duties year perfor carryi powers coachi practi traini drills workou
-exetro8 thread
-exfemm8 ex wife
-exfoli8 scale scurf scales
-exfume8 ex smoker
-exhala8 effluv fume fumes smog
exhaus5 compre
-exhibi8 flashe
-exhila8 hilari
exhort6 urge urges pep talk admoni
-exhume8 bring
exif9
exige9 requir demand
exigea7 demand requir
exigee9 requir
exigen9 requir meets meet demand
exiger8 requir demand
exiges9 requir
-exigeu8 demand
exigib9 payabl due owing enforc
-exil8 exile transp deport expatr
-exils8 exiles transp deport expatr
-exinsc8 ex inscri
exista9 extant
existe4 philos
exists9
exit9 aexit
Exitst9
-exlibr8 ex libris
-exmari8 ex husban
-exmoor8 pony ponies
-exobio8 astrob space biolog
-exocet8 flying fish fishes
-exode8 exodus
-exodes8 exodus
-exogen8 advent
-exolun8 exomoo extras moon moons
exoner9 exempt relief reliev discla
-exopht8 propto
-exopla8 extras planet
-exorat8 entrea
-exorci8 dispos
-exorei8 exorhe
-exosqu8 exoske
exp9 ln
expand9 unmodi
expans5
expat9
expect9 antici
expedi9 shippe sender shipme consig shippi sent dispat forwar send ship transm hostil milita
experi9 junior backgr capabl able
expert9 adjudi charte accoun knowle
-expiab8 atonab atonea
-expiat8 atonem propit
-expier6 expiat
expira8 timeou breath end
expire7 breath
explic9 explan hint explai unambi unequi
expliq8 explai accoun clarif elucid give
exploi8 operat os levera take advant utiliz work feat usings victim
explor8 invest resear prospe study survey advent
explos9 break skyroc electr detona
-expo8 world fair
-expoma8 trade mart marts
expone9 involu
export9
exposa8 expone supers exhibi power index powers indexe
expose4 briefi presen
exposi9 exhibi
expr9
expres8 term especi purpos specia meanin espres train delibe
exprim7 expres cast articu onesel speak utter
exprop9
-expugn8 expung
expuls7 expell orderl expel deport
-exsuda8 exudat
-exsude8 exude
ext9
-exta8 adam ecstas xtc crista
-extas8 xes adams ecstas xtcs crista
-extase8 ecstas transp exalta raptur raptus
-extasi8 excite ecstas
-extati8 ecstat
-extemp8 cuff
extend9
extens9 scalab add strain gage gauge gages gauges
-extenu5 enfeeb
exteri8 outsid outer outdoo outwar
-exterm8 annihi wipe
extern8
-exterr8 extrat
extinc8 blanki shutdo beeps fire asphyx
extirp5 pulled away
extors8
-extour8 cancel revers
Extr9
extra8 outer subele
extrab9 non budget
extrac9 offsho hoist rackab
extrad9 surren non dieget
extrag9
extrai8 snippe retrie memori abridg excerp sample select
extraj8
-extral8 clairv
-extran8 output
extrao9 specia eccent except formid unusua extrem inordi
extras6 whistl percep ectopi
-extrat8 offsho alien aliens beings
-extrau8 ectopi
-extrav9 extrov outgoi
extrem8 end ends excruc abutti estrem abject dire dramat drasti gross ultra grossl suprem
-exutoi8 outlet
-eyelin8 eye liner
-eyesli8 eye liners eyelin
-fable6 apolog
fabric9 manufa
fabriq8 manufa factor mill pulp concoc plant works produc indust plants
-fabula8 fantas
-fabule9 fantas incred
fac9 colleg dnd facsim
-facade5 front fronts
face5 faced faces facing front heads
-faceam8 lorgne
Facebo9
-faceki8 face kini
-facesa8 lorgne
-facesk8 face kinis
facet9
-faceti8 joking jestin jocose jocula
facett7 multif
fache9 upset angry
fachee9 upset angry
-facher8 anger angry irrita upset
-faches8 upset angry
-facheu6 awkwar pitily unfort
-fachis8 fascis
facie9 prima
facile9 easy easily easier readil easies easygo simple
facili7 easier ease easy expedi fluenc
facon3 way manner basis fashio style
faconn7 shapin shape shaped shapab proces change fashio
facons7 ways anyway
-facsim8 fax faxes
facteu8 factor mailma manufa postma
-factio8 watch sentin lookou scout sentry man watche scouts sentri men
facto8
factor9
-factot8 chief assist man friday right hand men
-factri8 factor carrie postma mailma manufa letter postme mailme
factue8 unmet fills
factur9 invoic billin bills bill charge accoun
facult8 option adviso
-fada8 nuts
-fadais8 twaddl
-fadas8 nuts
-fadass8 wishy washy
-fade8 bland insipi tastel
-fades8 bland tastel insipi
-fadett8 luds
-fagace8 beech family
-fagopy8 buckwh eczema
fagot9 bundle grass
-fagots8 bundle
Fai9 isp
-faibla8 slow dull sluggi
faible8 weak low weakne lowest lower feeble coward dizzin frailt funk giddin vertig faint frail
-faicts8 facts advanc deeds ripe
-faide8 feud
-faides8 feuds
faille4 vulner hate hacked fault hole
failli9 bankru almost fallib fail weaken failur
faim9 hungry starve hunger starvi
-faims8 hunger hungri
-faine8 beechn
fainea9 lazy gotten good ne er bum slug idler slugga slugs lazies bums idlers
-faines8 beechn
-faires8 outrea sideki
-fairev8 sideki
-fairpl8 sports fair play plays
-fairsp8 fair plays sports
fais1 worry homewo overdo yourse
faisab8 feasib soundn doable
faisan1 equall formin hangin hen pheasa
faisce9 beam bundle cluste fasces shaft ray irradi beams shafts rays
-faiseu8 worker actor doer actors doers
faisie5 two
-faisio5 prs basics guidin
faison1 everyt fussy
-faisse8 cheese basket sieve strain curd quark quarks sieves
-fait8 deed fact
-faitdi8 news brief item story
faite0 summit surfac top crown peak tip
faites2 drag worry homewo yourse carefu right blush crowns peaks tops surfac summit tips
-faitma8 handma
faits5 facts fact
-faitsd8 news items storie briefs
-faitsm8 handma
-falais8 cliff cliffs
-falbal8 furbel flounc frill ruffle frills
Falkla9 oas
fallac9 ercan decept dising
fallai4 needed thing
Falls9 fort
fallu3 took myself
-fallut5 drowni stop
-falot8 dweeb
-falote8 dweeb
-falots8 dweeb
False9
falsif9 forger adulte counte fake forge dispro refuta bogus bastar phony phoney
-fame6 woman girl wife marrie adult female
-fames8 women girls wives marrie adult female
-fameus7 famous renown noted famed notabl distin
-fameux5 distin famous glorio renown noted famed notabl
famili9 unfami colloq inform phobia intima conver spirit
famill9 nuclea
Family9 inferr
famine9 starva
fan9
-fanati7 zealot fiend fiends
-fanclu8 fan club
-faner8 wilt
fanfar5 blowha boaste bragga bragge line shoote vaunte
-fanfic8 fan fictio
-fanfre8 bells whistl
-fange8 mud clay mire slop
-fanges8 mud clays mires slop
Fanion8 pennan
fann9
-fanon8 baleen whaleb
-fanons8 baleen whaleb
-fanscl8 fan clubs
fantai9 novelt fancy splash imagin whim fancie whims
fantas8 amazin temper awesom phanta ghost illusi capric odd footma foot soldie infant eerily
fantom9 ghosts ghost ghostl phanto shade spectr specte wraith shades
Fao9
-faon8 fawn
-faons8 fawns
Faq9 faqs
-farads8 fs
-farami8 coloss fantas
farce6 prank stuffi
-farceu8 joker pranks tricks cut hoaxer jokest jokers ups
-farcin8 farcy
-farcir8 stuff
fardea9 burden load loads onuses encumb incumb
-fardoc8 underb underg
-farewe8 long goodby good day bye adieu adios days byes
-farfad8 leprec
-farfel7 harebr mad lunati madman ridicu ludicr farcic madmen
farine9 flour meal mealy meals
-farouc8 asocia unappr unsoci wild fierce feroci
Farsi8 persia
-farsis8 persia
-fart8 ski wax
-farts8 waxes ski
fascin8 absorb riveti engros grippi
-fascis8 nazi german nazis
fassen3 scruti undof
fasses4 whatev blink
fassie4 whatev blink
fassio8 want
-fast9 sparse
Fastcg9
-faste8 lavish
-fastes8 lavish
-fastfo8 fast food foods
fastid7 cumber dull tediou tireso wearis burden taxing onerou
-fastsf8 fast foods
-fastue8 luxuri sumptu extrav lavish richly
-fatal8 fated
fatale9 deadly lethal coup de grace deathb fated graces
-fatali6 destin fate ill fates
-fatals8 deadly lethal coup de graces deathb fated
-fatidi8 fatefu fatal
-fatiga8 tireso tiring
fatigu9 tired bore tire weary wearin tiredn
-fatras8 junk mess pell mell
Faubou6 suburb
fauche9 broke stole scan swath mowed mown skint cut mow reap grim reaper harves phalan
-faucho8 falchi
-faucil8 pebble hook tip sickle reap reapin tips hooks
-faucon8 falcon pygmy hawker hawk war hawks
faudra4 bodygu deal need
-faufil6 worm
faune9 wildli animal life fauna faun tree grayli zoolog
-faunes8 wildli fauna fauns animal lives tree grayli zoolog
fauniq5
-faussa8 forger
fausse8 false misrep mislea falsel miscar adulte counte fake falsif forge falsen falsit incorr falset
faut4 need sober
faute7 fault typo blame mistak
-fauter8 mistak
fautes9 typos mistak wrongd faults errors breaks shifts defect
fauteu9 wheelc seats seat armcha chair chairs
fautif9 blame revert fault falter faulty
-fautiv8 faulty falter
-fauve8 tan tawny big cat fawn ochre wild animal wildca
-fauves8 wild animal tan ochre wildca big cats fawns
-fauvet8 warble
faux8 false fake wrong untrue mistak wrongl artifi bad errone ingenu tune poor counte
-fauxam8 false cognat friend faux amis ami
-fauxbo8 drone drones
-fauxco8 false collar head heads
-fauxfi8 sirloi
-fauxfr8 access fruit false pseudo spurio fruits
-fauxfu8 resort prevar equivo evasiv
-fauxmo8 counte forger
-fauxne8 sock puppet
-fauxpa8 retain braces brace orthod
-fauxpo8 americ pepper false peruvi
-fauxse8 fake sham postic fakes
-favell8 ghetto shanty slum slums
faveur5 favor favour favors
favora5 favour enabli
favori6 foster promot favour prefer sidebu side whiske pet
-favus8 favid
fax9
-faxer8 fax
fd9
Fdf9 sets
featur9
-febril6 feveri fevero
-fecalo8 faecal tumour scatom sterco
-fecaux8 fecal
-feces8 bm deject faecal matter faeces fecal
fecond9 fertil fecund prolif
-fecule8 starch food foods
federa8 parlia
Fedora9
-fee8 fairy fay
feed9
Feedpa9
-feeriq8 fairy
fees7 faerie fairie fays sprite
-feetau8 male fairy fairie
-feijoa8 pineap guava
-feindr8 affect attitu feign pose put airs
-feinte8 artifi ruse ruses
-feldsp8 felspa
-feler6 crack
felici9 congra welcom praise bliss happin cloud nine blissf sevent heaven nines
-felin8 ffw fist
-fell8 pony
-fellat8 cocksu blow job blowjo cock suckin jobs
-fellow9 obama
-fells8 fell ponies
-felon8 traito
-feloni8 treaso
-felonn8 traito
-felons8 traito
-felouq8 felucc
-felure8 crack cracks
Fem9 gef
femell6 female dame person dames
femini9 female setbac femici womanl womynh libber women libera righti woman fair sex mulieb
femme9 woman wife women lady maid
-femmee8 lolita
-femmeo8 jane trades woman band
femmes9 women gender ladies lolita woman bands folk singer jongle minstr poet trouba
-femmet8 folk singer jongle minstr poet trouba
-femtoo8 ohm
-femtor8 attora
-femtov8 volt
-femtow8 watt
-femur8 thighb femori
-femurs8 thighb femori
-fenais8 haymak
-fendil8 chappe crazed sprung
-fendoi8 cleave choppe meat
-fendre8 cleave rend split
-fenest8 window
fenetr9 window viewpo
-fengsh8 feng shui
-fenil8 haylof barn
-fenils8 barns haylof
-fennec8 fox
-fenniq8 finnic
-fenoui8 fennel
-fente6 crack slit cleft crevic fissur scissu
-fentes8 cracks slits clefts crevic fissur scissu
-fenugr8 greek clover trigon foenum
-feodal8 feudal system
-feodau8 feudal
fer9 railwa iron
ferai3 anythi whatev pack homewo sue everyt
feraie3 slashe
ferais6 better
-feral8 wild
-ferals8 wild
-feras5 hoping papa
-ferbla8 sheet metal tin plate tinner tinsmi
ferez4 misrep hoping
ferie9 holida
feries9 holida
feriez8 better colons
ferion7 better harm
-ferler8 furl
ferma9 shut closed sealed
-fermab8 closea
ferman6 bracke cumber
ferme8 closed closes close farm shut firm livest enclos wink determ hard resolu solid steadf
fermee8 closed shut unopen
fermem9 firmly tightl strong firm secure
fermen7 leaven
fermer9 close shut closin log adjour lock
fermes8 closed farms firm determ hard solid roofs
fermet8 closin closur close closed shutdo cottag fasten
fermez9 close shut erased
fermie9 farmer grange husban sodbus
-fermoi8 agraf clasp hook hooks eyes clasps agrafs
feroce8 fierce
-feroie8 faroes faeroe
ferons2 rethin
-ferrai8 scrap scraps
-ferran8 cattle
ferree9 railro railwa gauge
-ferrer8 shoe
-ferreu8 ferrou
-ferron8 ironsm
ferrov9 railwa rail traini
-ferrys8 ferrie
-fers5 irons fes
-fersbl8 tins sheet metals tin plates
fertil6 plant food foods
-ferven5 admire
-ferveu8 ardour fervou zeal fire ardor fires ardors
-fesf8 efsf
-fesse8 bun buttoc butt cheek
-fessee8 spanki slap smack slaps smacks
-fesser8 spank
fesses5 cheeks buttoc butts buns
-fesseu8 spanke
-fessu8 fat bottom
-fessue8 fat bottom
-fessus8 fat bottom
-festai8 feasti feast feasts
-festin8 feast spread banque feasts
-feston8 scalop
-fetard8 merry maker party animal revele makers
-fetas8 feta
fetch9
fete9 party celebr birthd feast day festiv name
-feter7 celebr
fetes9 holida season partie
-fetich8 fetish juju hoodoo voodoo jujus
-fetide8 foetid foul funky smelli ill scente
-fetu8 rush
-fetuen8 tropic
fetuqu9 fescue meadow festuc elatio grass grasse
-fetus8 rushes
-fetuse8 tropic
feu9 fire firear light ceasef firewa curfew gunsho late flame heat lighth lights traffi
feua9 acta
-feue8 light lights fire heat flame firear
-feues8 lights fire heat flames firear late
feuill9 sheet sheets leaves spread roadma leaf foliag blade browse page scroll column essay magazi
-feulem8 growl growli growls
-feus8 lights fire heat flames firear late
-feutre8 felt trilby hat fedora magic marker stetso felts hats trilbi
-feutri8 felt felts
feux6 lights curfew sideli fire heat flames firear late
-feve8 broad bean faba fava field horse tic trinke
-feves8 trinke broad beans faba fava field horse
fevrie9 februa febs
Ffi9
Fi9 wi wifi
fiabil8 reliab depend
fiable8 reliab trustw untrus truste unreli
-fiacre8 cab hackne coach cabs coache
-fianca8 betrot engage bookin espous
fiance9 engage bride wealth large yellow underw groom brideg grooms
fiant6 veloci contem
-fiasco7 flops debacl busts fizzle
Fiber9
fibre7 fiber
fibres9 fibers
-fibreu8 fibrou
-ficair8 ranunc ficari lesser celand pilewo
ficell8 ropes cord lever sparkl strand string twine
-fichag8 filing screen
fiche7 care sheet card filing index slip brace bracin
-ficher5 plug stick
fiches8 sheets cards uptake tagged slips braces bracin filing index
-fichez8 mess leave alone
fichie9 file files filena filesy readme keyfil cabine filing
-fichtr8 gosh
-fichu6 blaste broke crappy darned luck screwe stinki
-fichue8 broke screwe crappy blaste darned
-fichus8 broke screwe crappy blaste darned
fictif8 placeh
fictio9
fideic9 moneys trust
fidele7 faithf loyal fairly trusty belove coach close
fideli7 adhere allegi faithf
Fidji9 fiji
-fidjie7 fijian
fiduci9 trust truste settlo trusto way securi trusts
fie7 trust trusts
fief5
-fiel8 bile gall
field9 stats
fields9 le
-fiels8 biles galls
fier9 proud relyin trust rely
-fierab8 swashb
fiere9 proud
-fierem8 proudl
fieres9 proud
-fierot8 cocky
fiers9 proud
-fiersa8 swashb
fierte9 pride prides pridef
fievre9 fever temper ague excite feveri febric febril pyrexi fevers agues
-fiez8 trust
-fifill8 little girl girls
Fifo9
-fifre8 fife
-fifres8 fifes
-figeme8 freezi
-figer6 freeze
Figma9
-figue8 fig
-figuer8 fig orchar
-figues8 figs
-figuie8 fig tree trees
figura7 set descri listed schedu shown word painti extra spear carrie supern walk extras
figure5 shown listed appear set
fil8 wirele thread
-filage8 run
filair9 wired
-filand8 string
-filatu8 spinni factor survei watch watche
file9 queue parked xdiff line
Fileex9
filein9
filena9
Fileno9
-filer5 leave spin
files9 queues
Filesy9
filet9 net mesh gill weir thread fillet loin
-fileta8 thread screw
filets9 nets thread fillet lets loins
-fileur8 tracke
-fileus8 tracke
filial9 subsid affili compan
filier7 pathwa unsoa amisom die dies
-filifo8 slim hole holes
filigr9 waterm filagr fillag
fill9
fillco9
fille9 girl daught
filles9 girls daught
fillet9 beings relian daught little girl young female child jeune girls childr
-filleu8 godchi goddau godson
film9 movie motion pictur
-filmag8 filmin
-filmer6 film shoot
-filmeu8 camera
-filmiq6 cinema
-filmog8 catalo films
films9 movies
-filon8 vein load lode
-filons8 veins loads lodes
-filou8 thief tricks
-filous8 thieve tricks
fils9 son thread sons child wires
filter9
filtra9 matchi filter
filtre9 filter patter subpat press screen strain presse
-fimes5 tried
fin8 end termin purpos ends endnot ending traili acute delica far fine keen light subtle
final9 outcom end
finale8 eventu last long conclu lastly ultima end games endgam
finali8 end ends
finall9
finals8
financ9 fundin fiscal funded
-finass8 dodge ruse trick use tricke dodger tricks dodges ruses
-finaud8 sly wily slies wilies
finaux6 heavil end insign
find9 finder
findal9
fine8 graine tuning surge tune thin space
fineme5 slight slende slimly
-fines7 filler thin spaces
-finess8 delica elegan subtle
fini6 finish foolin ended finall finite comple
finie3 finite finish ended comple
finies8 finite vacati parts finish ended comple
-finime8 finite
finir8 finish finall come end conclu expire termin
finira8 eventu finish jail
finis7 lamina finite ended comple
finiss6 inequi end comple paver pavers
finit5 ends tale
-finite8 bounde
-finiti7 finish
-finitu8 imperm transi
Finlan9 finnis finn
-finnic8 fennic
-finnoi8 finnis landra finnsh finn suomi
-finnoo8 ugric
-finnos8 ugric
fins7 purpos
Finul9 unifil
-fiole8 bottle flask phial vial
-fioles8 vials bottle flasks phials
-fioul8 fuel oil
-fiouls8 fuel oils
Fips9
Fire9 blackb
Firebi9
Firefo9
firent3 trunk right
-firme8 firm compan
-firmes8 firms compan
first9
-fis2 rang waved breakd fired
fiscal9 tax taxati adviso
fiscau9 tax
Fisher9
Fisnua9 unisfa
-fissa8 flash snappy
-fissas8 flash snappy
fissil9
-fissur8 crack cleft cranny crevic chap cracks clefts cranni chaps
-fistag8 fistin
-fister8 fist fuck
-fistfu8 fist fuck
-fiston6 sonny lad cub laddie boy sonnie lads cubs boys
-fistsf8 fist fucks
fit2 preten nodded maid gave bow blackm sued acted
-fiv8 ivf
Fix9
fixa9 stared bow angril
-fixage8 fixing
-fixate8 fixer fixing agent fixers agents
fixati4 fixing hoisti pricin
fixe5 fixed fix sets set
fixee5 fixed stared fronte
fixees3 fixed
fixent4 payday
fixer7 fix starin prescr affix allot appoin attach define determ fasten secure set stick
fixes3 fixed affixe gazed
-fixeur8 fixer fixers
-fixez8 stare fixing set
-fixons6 turnar exempl
-fixup8 fix
-fjall8 cattle swedis mounta breed
-fjalls8 swedis mounta breeds
-fjord8 horse
Fl9
-flacon8 flask flasks
Flag9 flagge
-flagel8 flog lash whip lashin tannin whippi floggi
-flageo8 stagge
-flagor8 soft soap toady sycoph crawle lackey ass kisser toadie
flagra8 blatan handed illegi norms gross
-flagre8 burn
flags9
-flaire8 smell
-flaman8 flemis flemin flamin dialec
-flamba6 buckli
-flambe7 chande torch flame scarce swallo torche blazin blaze blazes
-flamin8 flamen
flamme8 flame flames
-flanc7 aspect flank side wing
-flancd8 dogrib
-flancg8 flank guard
flanch8 flinch fail resolv flank flanks
-flancs6 sides flanks aspect wings dogrib flank guards
-flandr8 east
-flanel8 flanne
-flaner8 stroll bugger loiter putter ramble twiddl thumbs wander amble peramb promen saunte ambles
-flaneu8 layabo loiter stroll
-flanqu6 flank fling throw
-flans8 flan
-flaque8 pool puddle pools
-flashm8 mob
-flasqu7 flacci flask soft flabby flasks
flatte9 compli sycoph
-flatul8 gas gases
-flatup8 fart fetish
-flaveu8 flavor flavou
-flavon8 hydrox
fleau8 scourg liberi flail plague
-fleaus8 scourg flails plague
-fleaux6 scourg flails plague
-flecha8 signag
fleche9 arrow arrows arrowh sagitt spire dart steepl darts
-flechi6 bend flinch flexor muscle
-fleckv8 cattle
-flegma8 phlegm
-flemma6 slug lazybo slugga slugs
-flemme8 lazine
-fleole8 timoth
-flerov8 eka lead ununqu leads
-flessi8 flushi
-flet8 flound
fletan9 halibu
-fletri5 blemis brand stigma brands
-flets8 flound
fleur9 flower angios bloom blosso favor virgin pick cream
-fleure8 foil foils
fleuri9 flower thrive bloom blosso flouri floris
-fleuro8 finial floret flower
fleurs9 flower
fleuve9 river rivers lawren
flex9
-flexec8 flexic
-flexeu8 flexor
flexib9 flex flexbo soften resili whippy
-flibus8 buccan freebo
flic9 cop bobby copper fuzz heat law pig bull
-flicai8 heat
flics9 cops bacon laws heat pigs copper bulls
Flight9
flingu9 guns shot pulled shoot handy gat gats
-flint8 caillo de glass verre
-flints8 glasse caillo de verres
Flip8 back
-flipfl8 handsp
-flippe8 freake freaki pinbal game games
-flips8 back
-flipsf8 handsp
-flirte8 coquet
float9
-floati9 fileno
-floats8 belly boats tubes
-floatt8 belly boat tube
flocon8 flakes beans grains
-floien8 floian
floor9 montgo ceil
-florai8 flower bloom bloomi blooms
flore7 flora vegeta botany
-flores8 flora vegeta botany
-florin9 guilde
flot8 subite flow flood torren wave stream surge
-flots8 flows stream waves floods surges torren
flotta9 floati float floats buoyan floata
flotte9 fleet floats floati float coveri flutte belly boat tube fleets boats tubes buoy pontoo
-flotti8 flotil
flou6 blur fuzzy sharp blurry confus vague fuzzin fuzz
-flous8 fuzzy confus fuzz vague blurry blurs
-flouta8 blurri
-floute6 blur
-flouze8 sugar scratc bread clams lettuc cabbag sugars breads
-fluage8 creep creeps
fluctu7 tended artifa swing
-fluer8 creep
-fluet8 slende sylphl
-fluets8 slende sylphl
-fluett8 slende sylphl
fluide9 smooth seamle
fluidi8 fluent smuggl
fluore9 berger cloude yellow
-fluors8 fs
-fluoto8 flospi flotur flow turnin
flush9
flute9 reed glass loaf stream tall transv
-flutes8 glasse talls stream loaves transv
-flutis8 flauti flute player
flux9 stream flow workfl flows flood tide
-fmi8 imf intern moneta fund
fmod9
Fmt9
fn9
-fnbc8 bcnf
-fndc8 dknf
Fnuap9 unfpa
Fnuod9 undof
-foc8 jib
focali9 focuss unbloc focus powere headed focusi
-focs8 jibs
focus9 klar
-foene8 fish gig foenus pronge harpoo
-foenes8 fish gigs pronge harpoo foenus
-foetos8 fetosc
-foetus8 fetus
foi7 faith equall purpor whereo belief confid creed tenet trust
-foie8 liver
-foies8 freake freaki chicke livers
foin9 thatch hay
-foinea8 hay storag
-foins8 hay
foire6 messed mess blow screw blew ruined annual fair bazaar carniv festiv fete market trade
-foirer7 ruined screwe
-foires6 fairs market bazaar festiv annual bazars
fois6 once times twice time whenev again occasi
fold9
-folie9 rage mad stop extrav insani lunacy madnes crazin foolis folly
-folies8 madnes insani crazin foolis follie extrav
-foliol8 leafle
-foliot8 pagina
-folitu8 camp crazin camps
folle9 crazy mad dement insane nuts queen
-follem6 madly
folles9 crazy insane mad nuts fools wild
-follit8 camp camps
follow9 symlin
fonce7 grabbe dark
-foncee7 dark
-foncer8 charge darken deepen dim
fonces8 dark
foncie8 land fronta basica fundam real estate essent
-foncte8 functi word functo words
foncti8 functi featur servan works work based public callba workin uptime admini bureau civil office
fond6 backgr bottom merits substa back core depth founda
fondam8 fundam core founda embodi basic inhere radica basica essent key centra primal cardin
fondan4 basis learnt meltin
Fondat9 founda founde foundi establ instit father beginn
fonde6 based merits proxyh relies founde validi
fondee7 based unfoun basis
fondem8 basis founda unfoun underp fundam
fonden6 meltin allega
fonder5 rely foundr erect establ form found metalw
fondes7 based arises
-fondeu8 cross countr skier founde skiers
fondre9 meltin melt
-fondri8 pothol
fonds9 fund funds moneys land funder money capita cash collec
fondu7 fading melted faded fuse cross fade
fondue9 melted smoked chille knitti
-fondus8 fades
fongib9 fungib
-fongis8 fungis
-fongus8 fungus
-fonio8 fundi hungry koos millet rice
fontai5 founta fount source spring founts
-fonte8 castin cast iron font meltin smelti thawin case face
-fontes8 fonts meltin cases cast irons faces thawin
fonts9 baptis font
Fontwo9
foo9
foobar9
-foodco8 food court
-foodsc8 food courts
foot9 soccer footba
footba9 soccer player games associ
Foothi9 office
-footin8 joggin
fopen9
for1 pour fellow primer
forage9 drilli drill
-forain6 alien fairgr foreig market carny carney carnie entert
-forca8 forced himsel
-forcat8 galley slave slaves
force8 streng unficy visiti power vigour
forcee5
forcem7 whatso ancest inevit necess
forcer8 forcin coin compel onesel open
forces8
-forcez8 again come beg
-forcin8 pressu
-forclo8 exclud
Ford9
fore9 drille
forer7 bore broach drill pierce sink strike tap
forest9 timber wood arbori tree farmer
foret9 forest drill bit tap timber woodla wood
forets9 forest taps drill bits
-foreus8 drill drilli rig oil oilrig drills rigs
foreve9
forfai5 lump fixed exploi packag
-forfic8 earwig
-forge8 smithe smithy wrough
Forger8 smith coin work blacks smiths
fork9 forkin
forker9 fork forkin
form9 specif
formal8 expedi methan
forman5 toe knot
-formar8 merche
format9 traini disk educat
forme4 form shape
formee6 malfor traine
formel9 formal expres
formen5 handfu succin form
former5 train config educat form
formes6 shapes forms traine shape
formid8 great amazin unilin shine magnif wonder fantas tremen
-formon6 team
forms9 utm
formul9 form forms subfor wordin blank articu word expres
fort4 strong louder loud loudly hard astute timid sophis good
forte6 strong high
fortem7 strong heavil highly emphat forcef greatl powerf
Forter6 fortre fort forts
fortes7 strong
fortif9 streng
forts9 strong bonds
-fortui6 accide chance unwitt
fortun9 capita wealth destin fate luck lucky
Forum9 newsgr
forums8
forwar9
fosse9 ditch pit gap burial chasm fossa grave split trench cavity
-fosses8 graves pits caviti fossas trench burial ditche splits chasms
-fosset8 dimple
-fossey8 ditch split chasm
fossil9 fuels rich
-fossoy8 graved
fou9 crazy mad dement nuts insane fool barmy foolis wacky wild bishop gannet lunati madman
-fouage8 hearth
-foudja8 fujair
foudre9 struck lightn sight
-foudro8 devast foment strike stun baton gun batons guns
fouet8 collid baton boats lash whip whisk
-fouets8 whips lashes whisks
fouett7 flogge whippe flog lash whip
-foufou8 crazy bunny
-fouger8 bracke brake fern eagle ferns
fouill9 search exitin dig muckra frisk rummag excava junk mess
-fouine5 beech marten stone busybo hacker noser nosy martes foina foinas nosies nosers
-foular8 bandan handke headsc kerchi necker
foule7 crowd crowde twiste bunch mass multit tons
-fouler8 stomp tread
-foules8 crowds multit masses bunche tons ofs
-foulon8 fuller
-foulqu8 coot coots
Founda9
four9 heater oven kiln stove pitch boiler furnac fur bust
-fourbe8 ambide duplic janus faced deceit double dealin craft cunnin guile crafti foxine slynes crafts
-fourbu8 lamini
fourch9 fork forks collar hook pitchf frame range crotch split end hooks ends ranges frames
-foures8 forest wood woods woodla timber
fourgo8 van baggag car cart vans cars materi carts equipa
fourmi9 ant ants little hill anteat swarm emmet pismir new world anthil beehiv formic hills
-fourna8 furnac
-fourne5 fornax furnac kiln oven stove batch ovens kilns stoves batche
fourni9 provid suppli supply vendor given furnis thick delive purvey yield procur admini arriva provis
fourra8 forage fodder foragi
-fourre6 raking nose clean keep scabba sheath filled fur lined stuffe bone bury drill enter
-fourri8 pound pounds
fourru9 fur furry furs
-fours5 ovens kilns furnac stoves furs busts
fous7 crazy dement mad nuts screw madrid insane fools wild
-fout7 cares shiver joke
-foutad8 djallo
-foutai6 garbag drivel
foutre6 ruin beats cum fuck jizz futter give damn shit screw come seed semen ejacul
-foutu8 ruined messed creeps everyt fucked fuckin blame flamin crashi blesse bloody blamed
-foutue8 flamin crashi
-foutus6 blame flamin crashi blesse bloody blamed
Fox9
Foxit9
-foxter8 fox terrie
foyer9 habitu househ housew home vital fire focus hearth lounge source tearoo vertex family
foyers6 homes househ famili centre center fires
-foys8 times occasi clips
fp9
fpm9
fr8 en
fra8 eng ca
Frac8 tails dress suit full mornin coat swallo tailed
-fracas6 crush dash destro shatte smash
-fracs8 tails dress suits full dresse mornin coats swallo tailed
Fracta8
fracti8 portio undepr
-fractu8 break
fragil9 wiring frail brittl delica unanne
fragme8 snippe chunk breaka bit piece spalla
-fragon8 ruscus
-frai8 roe spawni
fraich9 fresh cold cool spawne coolly freshl newly freshn fishy fishie costs cost charge recent
-fraie8 spawni
-fraies8 spawni
frais9 costs expens charge fees incurr fee fresh cost chilly cool recent
-fraise8 cutter ruff strawb millin machin ruffs miller
-fraisi8 plant strawb plants
-frake8 afara korina limba
-frakes8 afaras korina limbas
-frambo7 maroon raspbe bush bushes
frame9
frameb9 viewmo iframe snc
frames9 fileha
framew9 blazin
franc9 freebo frank franki free tax true vocal
franca9 french englis langua alodiu
France9 lodge
-francf8 frankf
franch7 frankl crossi crosse honest exempt frankn immuni french frank true free tax
Franci9 san montgo attn franki french fr frs
-francj8 fair play
-francm8 freema mason masonr masons
franco8 french albert german americ britis canadi colomb columb spanis italia japane
francs6 freebo frank true free tax vocal alodiu fair play masonr freema masons partis
-franct8 freela irregu loose cannon militi partis
-frange6 fringe bang interf bangs
-frangi8 sis bro bros ses
-frangl8 frengl
Frankl8
-franqu8 frankl franco frank franc true free tax vocal
frappa8 knocke banged hit punche tower beat
frappe7 hit hittin knock typo punche knocke beaten strike typos frozen iced attain beat
Fraser9
-frater7 brothe
-fratri8 siblin sib sibs
fraude9 defrau scam
fraudu9 fake bogus bastar phony phoney
frayer8 spawni pave way
Freder7
-fredon5 gogo sings hum
free9
Freebs9
freede9 udisks
-freela8 indepe self employ person free lances
-frees8 migrat
-fregat8 frigat
frein7 brake restra
freina9 brake cart speeds
freine5 brake ping stem
-freino8 brake tester
freins9 brakes brake restra
-frele8 flimsy fragil frail
-freles8 frail fragil flimsy
-frelig8 frankl
frelon9 hornet
-fremir8 quiver shiver trembl waver wince
-fremis8 vibrat shakin trembl palpit quiver
French8 migrat kiss deep soul kisses
-frene8 ash tree
-frenec8 frenot frenul
-frenes8 frenzy fury hyster craze deliri frenzi furies crazes ashes ash trees
-frenet6 franti frenzi phrene
freque8 often common oftent regula attend intera interr usuall normal oftenn
frere9 brothe mistoo sister
freres9 brothe siblin
-frerot8 little brothe
-fresqu8 fresco
fret9 cargo freigh shipme load loadin lading
-fretil8 wriggl
-frets8 cargoe freigh shipme loads loadin lading
-friabl8 crumbl
friand5 dainty delica sweetm sweet tidbit titbit sweets dainti
fric9 loaded money dough sugar scratc bread clams lettuc
-fricad8 frikan
-friche8 fallow wastel
-frics8 sugars scratc breads clams lettuc doughs
fricti9 rub rubbin
-frigid8 frozen icy frosty glacia wintry
-frigo8 fridge
frigor9 refrig
-frigos8 fridge
frimer6 show
-frimeu8 show offs
-frimou8 emotic smiley
-fringa5 cravin
-fringi8 true finch finche
-fringu8 togs
-frioul8 friuli
-fripeu8 waster
-fripou8 rascal rogue knave rapsca scalaw scally rogues knaves
frire8 broile pan fry
-frise6 border frieze frillb frisia curly frille frilly ruffle
-frisee8 frizzl fowl curly frillb frille frilly fowls ruffle
-friser6 curl
-frises8 border frieze curly frillb frille frilly ruffle
-frison8 friesi frisia
-frisqu8 chilly
-frisso8 quiver shiver thrill tingle tremor vibrat chill shakin chills
-frit8 fried deep
-frite8 chips french fries fried euphor deep
frites8 fries french chips euphor
-friteu8 deep fat fryer fryers
-fritil8 checke lily lilies
-friton8 crackl
-frits8 fried deep
-fritz8 kraut
-frivol8 concei vain
-froc8 cowl frock
-frocs8 frocks cowls
froid9 cold colds bleak chilly coldne
froide9 cold bitten cool coldne chilly polar icy arctic frigid chilli coolne colds
-froids8 cold chilly polar icy arctic frigid
-froiss5 yourse crease crumpl rumple
-froler8 graze
from2 submod mangle
fromag9 cheese shop cheesy ceiba maker seller shops ceibas makers
fromen9 wheat wheats
-fronce6 scowl frown gather scowls frowns
-fronde8 catapu slings sling slinge
front7 forehe battle effron
fronta9 border facing
Fronte9 frankl
fronti8 border bounda crosse end limit perime
-fronto8 pedime pelota court courts
frotta9 rubbed struck rubbin
frotte9 rubbed swipe rubbin rub fricti detrit
-frotti8 pap test papani smear
-frotto8 brush fricti strip long handle brushe strips
-froufr8 frill rustle flounc furbel ruffle frills
-frouss5 fright
-frout8 queef
-frouts8 queefs
frozen9
-fructo8 fruit sugars laevul levulo
fructu5 succee fruitf
fruit5
-fruite8 store stores
-fruiti8 fertil produc
fruits9 seafoo
-frusqu6 rags
-fruste8 uncout
frustr9
-frutic8 shrubb
Fsf9
fsocko9
Ftp9
-ftth8 fiber
-fugace8 fleeti fugiti moment
-fugere8 frankl
-fugiti8 fleeti
-fugue8 flight
-fuguer8 run away
-fugues8 flight
-fugueu8 runawa
fuir9 scare run away avoid escape flee leak
fuit9 leaks truthf
-fuitag6 leakag
fuite8 leak breach leakag leakin leaks flight run take
fuites9 leaks leakag breach lookou leak
Fukush8
-fulgur8 dazzli lightn screw crushe punch corusc agile nimble punche
full9
Fuller8
-fulmic8 guncot pyroxy
-fulmin8 vocife
-fulmis8 guncot pyroxy
fume9 smokes smoke smokin smoked cured dried
fumee8 smoke smokin
-fumees8 smokes smokin
fumer9 smokin smoke
-fumes6 smoke lost ran smoked cured dried
-fumett8 toke tokes
fumeur7 smoker tobacc user users
-fumeus8 smoker tobacc user users
-fumez9 smoke
-fumici8 vaporw
-fumier8 dung manure muck droppi
fumiga9
-fumoir8 smokeh smokin room rooms
-fun9 timer bindin
-funamb8 tightr walker walkin
func9
functi9
functo9
-funebr8 funera funere sick grim grisly ghastl
funera9 cremat parlou
-funest8 banefu sick terrib awful dire fearso fright
-funicu8 cable railwa
fur2 grows arise
-furane8 furfur
-furer8 chat kiss
-furet8 ferret rabbit shuttl snake
-furete8 browse
-furets8 snakes rabbit shuttl ferret
-fureur8 feroci furor fury outrag rage wrath anger ira rages furies iras
-furie8 furiou fury rage madnes shrew termag
furieu9 furiou mad infuri crush amazin angril feroci frenet frenzi wild wrathf angry enrage tetchi
-furonc8 boil furunc boils
-furose8 frusem
-furtif8 stealt
-furtiv6 stealt surrep sneaki
-fus2 misund stung eventu seat forced
-fusain6 spindl tree trees
fuseau9 timezo zone zones bobbin pod spindl pods
fusee9 fusil fuze grip rocket sinus skyroc stub axle projec
fusees7 rocket soundi grips projec skyroc fusils fuzes
-fuseol8 rocket
-fusibl8 fuse electr safety fuses
fusil9 rifle shotgu gun sharpe steel scatte
-fusili8 royal marine riflem
fusill9 shot shooti shooto gunner shoote
-fusilm8 light machin gun
fusils8 shotgu rifles guns steel scatte sharpe light machin
fusion9 amalga merge merged mergin merger merges proces meltin melts unific thawin
-fuste8 log cabin
-fustes8 log cabins
-fustet8 smoket
-fustib8 staff sling slings
-fustig8 birch castig censur denoun flay thrash
-fut8 barrel cask keg shaft stock
-fute6 shrewd street
-futees8 shrewd street
-futes7 perfec shrewd street
futile9 frivol vexati
futon9 air
-futs6 stocks barrel shafts casks kegs
-futsal8 five side footba indoor soccer
futur8 tense hereaf
future9 prospe
-futuro8 studie
futurs9
-fuyard8 runawa
-ga8 ag
-gab8 atm
-gabard8 worste
gabari9 templa bones probe guide temple guides
-gable8 end wall
-gables8 ends walls
Gabon8
-gache9 ruined mess wasted everyt strike plate trowel
-gacher6 blow blunde botch bungle flub ruin screw spoil
-gaches8 strike plates trowel
-gachet8 latch trigge gun latche
-gachis8 mess waste
gadget9 widget applia conven contri gismo gismos
-gadicu8 silver pout pouts
-gadoul8 gadulk
-gaetan8 cajeta
-gaffe6 blunde lapse
-gage7 deposi guaran pledge securi
gages6 securi pledge guaran deposi
-gagnab8 winnab
gagnan9 winnin winner convoy frivol win victor
gagne5 earned earns win winner wins
gagnen6 tracti quirks builds
-gagnep8 breadw liveli
gagner7 win winnin earn gain saving stalli accrue acquir attrac beat canvas living enlist enroll
gagnes7 earned winnin liveli breadw
gagnez6 winnin pop
-gagues8 slapst
-gai8 cheerf exuber gay good humore humour lighth lively merry perky
-gaiac8 guaiac lignum vitae
-gaiacs8 guaiac lignum vitaes
gaie8 parade merry gay cheerf lively jolly lighth
-gaieme5 lively merril happil blithe gayly jubila
-gaies8 merry gay cheerf lively jolly lighth
-gaiete8 cheerf glee gleefu hilari mirth glees
-gailla8 bravel cheerf dirtil happy aftcas fo le foreca
-gaimen8 gayly happil lively merril
gain7 win
gaine9 tube hollow anode duct girdle shaft sheath case
-gaines8 cases ducts shafts sheath girdle
gains9 earnin unadju gain
-gais8 merry gay cheerf lively jolly lighth
-galago8 bushba
-galand8 brick partit
-galang8 blue ginger
-galant5 gallan amorou chival polite
Galapa8
-galaxi8 extrag nebula
-galbe8 rounde curved outlin
-galbee8 rounde curved outlin
-galbes8 rounde curved outlin
Gale8 scabie itch
-galee8 galley
-galees8 galley
-galeph8 galeop
-galere6 galley
galeri9 galler roadwa mall intake rack galley slave art pictur slaves
-gales8 scabie itches
-galet8 pebble hockey puck shingl
-galeta8 garret attic loft
-galets8 pebble hockey pucks shingl
-galett8 biscui cookie cracke sugar scratc bread clams sugars breads
-galeus8 mangy
-galeux8 mangy
-galien8 galen
Galile8
-galima8 gobble
Galind9 pablo
-galion8 galleo
-galipe8 somers flip summer flips
-galle8 gall
-galles8 galls
-gallif8 birds
-gallin8 tub fish gurnar fishes
-galliu8 gas
-galloi8 cymric welsh welshm welshw
gallon9
-gallor8 roman
-gallos8 roman
-gallow8 cattle
-galoch8 clog galosh oversh arctic rubber french kiss deep clogs kisses
-galop8 gallop
-galope8 gallop
-galops8 gallop
-galvau8 screw transf
-gamach8 spat spats
-gambad8 caper frolic gambol
-gamber8 medita think
-gambet8 tringa totanu redsha
-gambie8 river
-gambus8 mosqui
-gamell8 billyc bowl mess tin wipeou tins bowls
-gamete8 germ cell cells
-gamien8 alien extrat aliens beings
gamin9 boy kid boykin urchin
-gamine8 kid girl little boykin female child urchin kids girls childr
-gamins8 kids boykin urchin
gamma8
-gammag8 globul
gamme7 range gamut smarte price bracke scale
-gammes8 ranges gamuts scales gammas musica price bracke
gamut9
-ganach8 jawbon fogey fogeys
-ganade8 cattle farmer
-gand8 ghent
-ganda8 lugand
-gandou8 gandur
-gang8 street
-gangre8 mortif necros sphace
-gangue8 ore ores
-gant8 glove mitten
-gantel8 gloved cluste bellfl
gants7 gloves mitten
Gao8
gap9 spacin band
-gaps8 band
garage6 parkin
-garanc8 madder
garant9 guaran warran securi ensure secure safegu borrow
garbag9 freein diviso
-garbon8 partri
-garce8 bitch slut tart cow tramp prosti
-garces8 cows tarts bitche sluts tramps prosti
-garcet8 goiter blacks
garcon9 boy boys boykin bachel lad son waiter tomboy hoyden romp romps
gardan7 keepin surely crafte bearin
garde7 custod guard keep keeps cautio kept bodygu grudge charge duty period marsha watch
-gardeb8 level crosso keeper buff backed heron cattle egret fender mudgua
-gardec8 ranger gameke coastg game warden guardr safety rail coast guard
gardee7 recoun kept
-gardef8 brakem guardr safety rail rails
-gardem8 pantry butter larder
garden6 guardi unreli party partie
garder8 keep keepin retain daycar closet wardro guard mainta preser safegu watch press presse day
gardes9 guards kept warden custod charge watche warder level crosso keeper fender mudgua buff backed
-gardet8 stopwa stop watch
gardez9 keep bear evange
gardie7 warden keeper guards guardi guard marsha ranger warder watchm goalie
-gardon5 roach rutilu roache
gare9 statio parked termin park railwa train railro depot
-garenn8 warren rabbit
garer9 park parked avoid garage stand aside statio stay away
gares8 parked statio railwa train railro termin depots
-gargan8 giant jumbo elepha
-gargar8 snaket fish gargle gargli mouthw fishes
-gargot8 greasy spoon spoons
-gargou8 growl rumble grumbl rumbli
-garnem8 urchin
-garnir8 accout bedeck deck decora embell fit furnis trim
-garnis6 garris
garnit8 trimmi trim leakin packer accout fittin fixing kit tackle lining liner kits liners
-garou8 werewo loup lycant wolfma
-garous8 werewo loup lycant wolfma
Garrot6 wither compre bandag tourni
gars9 guy guys feller fellow lad fella gent blight
Gas9 gaseou heatin
-gascon8 cattle
-gasoil8 diesel fuel engine motor fuels motors
-gaspac8 gazpac
gaspar8 dip wound caspar jasper
-gaspi8 waste
gaspil9 wastin waste wasted dissip wastef wastes scatte spend spende spendt alls
-gaspis8 wastes
Gaster8 gastro stickl
-gastro6 stomac diseas botfly horse bot fly gaster braxy intest flu botfli flies braxie
-gate8 spoile blanks spoilt
gateau9 cake cakes pie pies
-gatebo8 goat moth
-gatee6 spoile spoilt
-gatees8 spoile spoilt
-gater6 spoil worsen
-gates8 spoile spoilt
-gatesb8 goat moths
gauche9 left leftmo hand handed hander leftie wing southp lefty sinist pitche wings clumsy unwiel
-gauchi8 left wing winger wings
-gaude8 weld reseda luteol dyer mignon rocket
-gaudes8 welds reseda luteol dyer mignon rocket
-gaufre8 gopher waffle wafer wafers
-gaule8 bar fishin rod gaul handle pole shaft spar staff stake stave
-gaules6 staffs handle bars shafts stakes poles
-gauloi8 gallic gaulis
-gaulth8 winter
-gaulti8 walter walt
Gauss8
-gaussi9 counti
-gauthi8 walter walt
-gautie8 walter walt
-gauvai8 gavin gawain
-gaver8 fill force feed stuff
-gavide8 divers loons
-gays8 gay queer homose homoph homos
gaz9 gas gases ghg fart natura wind
Gaza9
-gazaou8 gazan
-gaze6 black veined white gauze nettin bandag veilin
-gazebo8 summer
-gazee8 black veined white
-gazeif8 gasifi gasify
-gazer8 gas smoke
-gazes8 gauzes nettin gauze bandag veilin black veined whites
Gazett9
-gazeus5 fizzy gassy
gazeux9 gaseou fizzy gassy
gazier9 gas oil
gazodu9 pipeli debit debite gasodu
-gazole8 diesel fuel engine motor fuels motors
-gazon8 green lawn turf greens sod sward
-gazons8 lawns greens turfs sods swards
-gazou8 kazoo
gazoui9 tweet btn emaili burble chirp peep twitte warble
-gazous8 kazoos
Gc9 forms
Gcconn9
gcds9
Gcnume9 gcdigi
Gd9
gdm9
-gdn8 drm
Gds9 des
-ge9 gee
-geai8 jaybir jay
-geais8 jays jaybir
geant7 giant tselan gigant
-geante7 giante giant gigant titan behemo coloss giants titans
geants8 wars big reclai giant gigant titans behemo coloss heavyw
Gearma9
-geastr8 earths
Gecko8
-geigne8 moanin
-geindr6 moan
-geiser8 geyser
-geisha8 girls
-gel6 freezi cold frost
-gelada8 baboon
gele6 freezi bone frozen freeze
-gelee5 freezi cold frost gel jelly
-gelees8 frosts gels jellie gelati freezi colds
-geler8 freeze
geles8 frozen
-gelifi8 gel
-gelino8 hazel grouse
-gels8 freeze frosts freezi colds colloi
-gelule8 capsul
-gelure8 frostb cryopa
-gemeau8 gemini
-gemell8 twin
-gemir8 groan moan
-gemiss6 groan moan whimpe moans groans
-gemme8 gem gemsto stone
-gemmes8 stones gems gemsto
-gemmif8 gemmat
genant7 annoyi embarr bother distur troubl sticky awkwar unenvi
-genciv8 gingiv gum gums
Gendar9 mounte royal police rcmp house consta firebu patrol office houses
Gender9 handfu
-gendre8 son law laws
gene6 embarr impede obstru awkwar factor cistro
Geneal5 family tree trees
-genee8 embarr bother
gener5 omitti rubbis impedi annoy bother distur embarr encumb hamper hassle hinder inconv irrita troubl
genera9 usuall typica fbi widesp broad usual normal common broadl ordina comman chief chiefs
genere8 bounte unstin
generi9 wildca drug openin credit title sequen drugs
genero9
-genes9 embarr admitt genoa factor cistro
-genese8 making origin genera
-genet8 besom broom furze genist gorse
geneti9 dna scienc
-genets8 brooms besoms furze genist gorse
Geneve9
-genevr8 junipe tree trees
genial8 awesom amazin great brilli
-geniau5 brilli
genie9 genius tackli engine spirit brain einste
-genies8 engine genius spirit brains einste
-genipa8 tree trees
-geniss8 heifer
genita9 mutila
-genite8 progen relati parent
-geniti8 posses case cases
-genito8 urogen
-genitr8 relati parent progen
genoci9 race murder racial exterm
-genol8 metol
-genols8 metols
genoty8
genou9 knee banged lap articu genus genu human joint
-genoui8 knuckl joint joints
-genous8 knees laps articu genera genus human knee joints
genoux9 knees lap knee laps articu genera genus human
genre7 gender kind type genus mankin sort style way
genres8 gender dug kinds types forms sorts ways
gens9 people
Gentia8
gentil9 kind nice kindne sweet nicer gentle demony charmi fair good lovely nation friend
gentim9 gently nicely pushed cse affabl kindly
-gentz8 people
-geobio8 earth radiat
-geocou8 califo chapar cock roadru cocks
-geocro8 near earth object
geodes8
-geodis8 global distri system
-geoffr8 jeffre
geogra8
geoip9
-geole8 gaol jail
-geoles8 jails gaols
-geolie8 jailer
geoloc7 tower positi
geolog9
-geomer8 geomar
geomet9 survey moths
geophy9 scienc
George9 autopi
Georgi9
geosci9 geo
geospa9 geo spatia
geotec9
-geothe8 scienc
-geotru8 dung beetle
-gerabi8 manage
gerabl9 workbo manage
-geranc6 admini govern manage runnin
-gerani8 crane bill pelarg true
gerant6 managi seques manage trader admini direct
Gerard8
-gerbag6 rackin
-gerbe5 bundle collec sheaf spray
-gerber6 puke stack upchuc
-gerbes8 collec sheave sprays bundle
-gerbeu8 stacke reachs supers
-gerboi8 jerboa
-gercer8 chap
-gercur8 crack cracks
gere8 handle suppor manage
geree3 unhand unmana
gerees5 handle unmana
gerent6 suppor unequa
gerer7 manage handle managi admini
geres5 manage
gerez7 managi manage
-gerfau8 falco rustic gyrfal
-geriat8 geront
Germai8 first full teuton
german8 langua ges
-germe8 germ sprout
germer8 germin sprout
-germes8 germs sprout
-gerond8 gerund
-gerone8 girona
gerons7 handle
-geront8 gereol geriat
-gerris8 water stride
Gerry9 mcgove
-gesier8 gizzar gastri mill ventri mills
-gesir8 lie
-gesse8 sweet pea vetchl
-gesses8 sweet peas vetchl
-gestal8 therap
geste7 gestur infere act deed wave
gestes7 gestur acts opted swipe deeds waves
gestio9 manage handle handli managi admini govern direct
get1 prepro passin
getadd9 looked
getatt9
getcol9
getcon9
getfil9
gethos9
getite9
getnam9
getpoc9
getpro9
getran9 entrop
getser9
gettex9
gettyp9
-gexte8 gextur
-gextes8 gextur
Ghana9
ghanee7 ghanai
-ghazel8 ghazal
-ghi8 ghee
-ghilli8 shoe shoes
-ghis8 ghees
Gi8 im
-gibele8 carp prussi silver carps
-gibet8 gallow gibbet
-gibets8 gallow gibbet
gibier9 game hunted catch games catche
-gibioc8 gibiby gb gib gigaby gs gbs gibs
-giboul8 shower
Gibral9
-giclee8 spray squirt sprays
-gicler8 spurt squirt
-gicleu8 jet nozzle sprink jets
gid8
Gif9 gifs
-gifle9 slappe slap smack
-gifler8 slap
-gifles8 slaps smacks
-gigaam8 giga amp amps
-gigael8 giga electr volt volts
gigant7 huge organ forcib astron giant himala whoppi
gigaoc8 gigaby gb gs gbs
-gigaoh8 giga ohm gigohm
-gigavo8 giga volt
-gigawa8 hour giga watt hours
-gigogn8 nestin slidin
-gigot8 leg lamb
-gigots8 leg lambs
-gigue8 gig jig jitter
Gil9
Gilber8
gilet8 lifeja vest waistc
-gilets5 vests waistc
-gilles8 giles
-ginkgo8 gingko maiden tree
gio9
-gir8 gyr
girafe9 camelo
-girato8 gyrati gyrato
-girell8 rainbo wrass wrasse
-girofl8 clove cloves
-giroll8 chante golden
-giron8 run tread
-girons8 treads runs
-giroue8 weathe vane wind vanes
giseme7 pool transb bearin bed berth couch deposi encamp goldfi lair layer oilfie seabed shoal
-gissu8 japane
-gissus8 japane
git9
-gitan8 gypsy roma romany bohemi gipsy
-gitane8 roma romany gypsy bohemi gipsy romas romani gypsie gipsie
-gitans8 romas romani gypsie bohemi gipsie
-gite5 guesth inn
-gites8 inns guesth
Github9 repo
Gitlab9
-giton8 hustle
-gitons8 hustle
-givrag8 icing
-givre8 frosty nuts frost glaze hard rime hoarfr hoar
-givree7 nuts frosty
-givrer8 frost ice
-givres8 frosts hoarfr rimes glazes hard hoars nuts frosty
-gizeh8 giza
-glabre8 beardl hairle
-glacag8 ice icing frosti ices
glace9 ice cream mirror icy arctic polar frigid glacia gelid
glacee8 cream desser ice icy arctic polar frigid glacia gelid
glaces9 ice ices creams mirror icecre water icy arctic polar frigid glacia gelid
-glacia8 icy arctic frigid polar gelid
-glacie8 fridge icebox icehou icemak refrig glassm glazie ice cream vendor
-glacis8 glaze
-glacon8 ice cube icicle cubes
-glacur8 glaze glazes
-glaieu8 gladio sword lily glad glads lilies
-glaire8 mucus phlegm white albume egg ovalbu whites
-glamor8 cattle
-gland8 acorn glans penis
-glande5 slacke secret organ organs bum idler layabo loafer bums idlers
-glands8 glans acorns penise
-glaner8 glean scroun
-glanur8 gleani
-glapir8 yelp
-glapis8 squeal yappin yelpin
-glareo8 greywa pratin
-glas8 death knell bell
glauqu5 blue green glauco greeni
Glean9
glissa8 slippe draggi slip skid sidesl slips skids
glisse9 drag draggi slip slidin stealt drop glide skim slide sneak skatin drops
glissi6 rails guardr gating slide slides
-glisso8 rink slide slides rinks
glo9
glob9
global9 overal compre lump trans aggreg roughl entire total world worldw wide planet
globau9 total world worldw wide planet
Globe9
-globet8 world travel
-globic8 pilot whale blackf melaen black common whales
globs9
-gloire6 fame glamou glory merit presti renown worth congra praise glorie merits
-glorie8 gazebo famous splend resple
-glorif8 extol glory laud praise
-glose8 gloss
-gloses8 glosse
-gloss8 lip
glossa9
-glosso8 glotto
-glouss9 giggle chortl cackle chuckl cluck gobble clucki clucks
-glouto8 glutto greedy greedi voraci carcaj wolver gulo luscus
-glu8 birdli glue
-gluant8 gooey sticky
-glucid8 carboh saccha glycid sugar sugars
-glucos8 added glycos hydrol
-glus8 glue limes birdli
gluten9
-glycem8 blood glucos sugar sugars
-glycer8 acylgl
-glycin8 wister
-glycoc8 cell coat
-glycog8 animal starch
Gmagic9
Gmp8 prime
Gmt9
gmtime9
-gnangn6 namby pamby pambie
Gnc9 nc
-gnogno8 peanut
-gnole8 hooch
-gnoles8 hooch
gnome9
-gnose8 gnosis
-gnoseo8 episte gnosio
-gnou8 gnu wildeb
-gnous8 gnus wildeb
Gnu9
gnupg9 oo
Go5 gb belove game
-goal8 goalie goalke goalte netmin netkee
-goals8 goalie goalke goalte netmin netkee
-goalsb8 goalba
gobe8 buying buy
-gobele8 goblet chalic
-gobeli8 goblin
-gobemo8 flycat
-gober8 gobble swallo
-gobie8 goby
-gobies8 clingf
-gobra8 senega fulani
-gobras8 senega fulani
-gode8 dildo
-godefr8 godfre
-godemi8 dildo dildos
-godes8 dildos
-godmic8 dildo dildos
goelan9 gulls whaaat gull sea seagul
-goelet8 schoon
-goemon8 brown alga kelp wrack kelps algae wracks
-goglu8 boboli
-goglus8 boboli
Gogo8 mark fool gull mug sucker chump
-gogol8 googol
-gogolp8 googol
-gogols8 googol
-gogos8 marks fools gulls mugs sucker chumps
-goguen8 mockin
-goinfr6 enrich pig stuff glutto gourma trench
-gois8 gentil goys non jews
-goitre8 goiter
Golan9
golf9
Golfe9 gulf
-golfes8 gulfs
-golfeu8 golf player linksm
-golfs8 golf games
-gombo8 bhindi gumbo lady finger okra
-gombos8 bhindi gumbo okra
-gomina8 gel hair gels
gomme9 gum eraser rubber pencil
-gommes8 gums eraser rubber pencil
-gonart8 goniti
-gond8 hinge flexib joint
-gonds8 hinges flexib joints
gonfla9 inflat blowin enlarg fillin ups
gonfle6 inflat swelli blow bug exaspe fill nerves swell swolle
Gonm9 nmog
-gonnel8 rock gunnel
-gonoco8 neisse gonorr
-gonorr8 clap claps
-gonthi8 gunter
gonzes8 good guys person bird chick doll skirt dame wench birds dolls chicks skirts dames
-good9 timers
Google9
-googol8 google
-goon8 enforc
-gord8 kiddle stake net
-gords8 kiddle stake nets
Gore9
-goret8 piglet piggy shoat shote
-gorets8 piglet piggie shoats shotes
-gorfou8 creste pengui rock hopper
gorge8 throat wearin bosom breast chest pharyn
gorgee9 sip sipped gulp draft draugh sips drafts gulps
-gorger8 cram engorg
-gorges8 throat chests breast bosoms pharyn
-gosier8 gorge esopha gullet oesoph gorges
gosse7 kid ball chick testic
gosses9 kids balls chicks testic
-gotiqu8 gothic
-gouani8 blunt snoute clingf
-gouape8 perver rufian
-goudal8 gudali
-goudja8 gujara gujera
-goudro8 pave tar pitch tars pitche
-gouffr6 abyss chasm divide gulf jaws maw mouth muzzle ravine tunnel chasms gulfs abysse mouths
-gougno8 dine eat pussy muff diving
-gougou8 flip flop thong flops thongs
-gouine8 dyke dike butch dykes dikes butche
-goujon8 gudgeo gobio gobios
-goulag8 gulag gulags
-goulas8 hungar gulyas
-goule8 ghoul
-goules8 ghouls
goulet5 bottle
goulot9 bottle throat
-goulu8 glutto greedy gourma trench
-goulue8 greedy glutto gourma trench
-goulus8 greedy glutto gourma trench
-goupil6 cotter pin asperg aspers bottle brush fox pins brushe foxes
-gourd8 numb
gourde9 cantee
-gourds8 numb
gourma6 greedy delica glutto voraci epicur bon vivant foodie gastro
-gourme8 id bracel
-gourou8 guru gurus
-gousse8 bean clove pod gusset cloves pods beans
gout9 tastes taste tasted
goute8 tasted tastes tried taste
gouter8 taste snack snacks bite collat bites
-gouteu8 food taster tasty
gouts8 taste tastes tailor flavou flavor tangs relish smacks
goutte9 drops drop straw leaf bucket drip cinnab moth bead drople gout pearl gouty arthri
-goutti8 eavest gutter scuppe splint trough
-goutu8 tasty
-goutus8 tasty
gouver9 govern rudder admini ascend contro regula reign rule ruling gubern housek
Gov9
Govern9 gouver uk
-goyave6 guava
Gp9 pm
Gpg9
Gpl9 lpg
Gplv9 osi
Gps9
-graal8 grail
-graals8 grails
-grabat8 bedrid
-grabug8 mayhem
grace1 thanks boon charm favour gift kindne
-graces6 favour gifts charms pardon amnest
-gracia8 catch releas
gracie8 pardon gracef ex gratui amiabl
-gracil8 willow
grade9 rank class degree gon gradia stage
gradie9
-gradin8 bleach level step levels steps
gradua8 scalab
gradue7 fade hovere phased graded scalab
grain9 granul pip speck squall
graine8 seeds seed granul pip semen speck sperm
grains9
graiss9 trim fat grease smear greasy fats
gramma8 syntac
gramme9 grams dried gram gm gs gms
grand6 tall big large larges taller great talles larger grant grown
-granda8 wide angle
-grandb8 penny farthi upper class
-grandc8 slam
-grandd8 duchy duke
grande6 large big tall great larger taller high vast britai greate greatl piles greatn
-grandg8 genera clothe press inspec head superi goat legs pelica eel gore eels
grandi9 grew grow growin grown accrue aggran mount wax increa
Grandm6
-grando8 uncle great
-grandp8 gramps
-grandr8 main street thorou
grands7 large major big taller larger larges tall bigges saint esprit wide angles penny
-grandt8 aunt great aunts
-grandv8 mainsa
-grange5 barn barns
Granit8 stony rockli
granul9 chondr
graphe9 chart softwa charts charac symbol
graphi9 widget gui spelli writte form writin chart forms black leads plumba
-grapho8 hyperg handwr expert
Graphq9
grappe6 bunch cluste bunche clumps raceme
-grappi8 hook grapne iron hooks irons
gras9 bold fat greasy gristl
grasse8 fatty fat greasy stiffl bold gristl butter
-gratic8 freewa
gratif7 reward gratui
-gratin8 au
gratit8
gratte7 scratc beddin skyscr hip rosehi penpus itch scrape squawk axe blade card blades axes
-gratto8 scrape
gratui9 free freewa charge freebi compli grievo unfoun gratis
grave8 seriou severe alrigh bass import signif weight
-gravel8 gritty plover
gravem7 badly seriou severe soberl solemn earnes
-graver5 burn carve engrav
graves8 seriou severe gross
-gravic8 accele
-gravid8 pregna deviat
gravie9 gravel grit slack crushe rock
-gravil8 grit spread gravel crushe rock
gravim9 prover
-gravir8 climb scramb
-gravis8 sphere
gravit8 severi seriou orbit attrac forces graven
gravur6 burnin engrav etchin print prints
Grc9 rcmp
gre5 marryi volunt grace liking free willin wish
grec9 greek hellen langua
Grece8 greece
-grecol8 roman
-grecor8 roman classi hellen graeco
-grecos8 roman classi hellen graeco
grecqu9 greek greece key meande meandr hellen langua greeks
grecs9 greek hellen langua
-gredin8 rogue scound villai rogues
-greeme8 riggin tackle
Green9
Greenw9
-greeur8 rigger
greffe8 clerk regist engraf graft transp organ grafts
greffi7 clerk clerks
-greffo8 transp grafts
-grege8 rough silk
-greges8 rough silks
-gregoi8 greg
gregor9
-grele8 high note pock marked skinny thin hail
-grelee8 pock marked
-greler8 hail
-greles8 hail thin skinny high note pock marked
-grelon8 hailst
-grelot8 chill shiver chills
-gremil8 ruffe crumbl mealy ruffes
Grenad9 sweet granad pomegr rattai
-grenai8 shot peenin
-grenat8 garnet
-grenie8 attic barn granar loft garner garret attics lofts barns
grenou9 frog frogs romper suit bullfr anuran batrac salien toad toads suits
-grenvi8 sur la rouge
-greppe8 grep
-gres6 sandst stonew wills wishes willin graces liking
-gresil8 sizzle
-gressi8 bread stick breads sticks
greve9 strike alteri bank shore strand
greves6 strike
-grevil8 silky oak spider flower oaks
-grevis8 strike
Grey9
-gribou8 doodle scribb
grid9
grief9 grieva adjudi grievo
griefs9 grieva grievo
-grieve6 gravel
griffe8 scratc squawk claw talon claws talons
-griffo8 scrawl scribb
-grigno8 nibbli nibble snack
-grigou8 scroog churl niggar skinfl churls
-gril8 gridir grill
-grill8 bar room
grilla7 fencin grate gratin railin trelli wire nettin grates
grille9 grid grids broile toaste roast toast bars grate railin power system lattic
-grillo8 cricke
-grills8 bar rooms
-grils8 grills gridir
-grimac8 face faces
grimpa9 climbe upstai
grimpe5 climb climbi jumps soared jumped treecr scramb climbe social
-grince8 creak grate grint squeak
-grinch5 grouch
-gringa8 weakli doorma wuss wusses
-gringu8 wooing
-griott8 eugeni coryna sour cherry cherri
-grippa8 gallin
grippe9 flu bind seize influe
gris9 gray graysc grey tipsy grayis grayne greyis
-grisat8 grayis grey gray greyis
-grisbi8 dough sugar scratc bread clams lettuc sugars breads doughs
grise7 grey gray
-griser8 gray
grises8 gray
-grison8 gray grey
-grisou8 fireda
-grive6 thrush
-grives8 thrush
-grivet8 sheep thrush
Grizzl8 bear ursus arctos horrib silver tip bears tips
Groenl9 greenl
-grogic8 bloatw
-grogne5 grunt growl snarl compla growli oink grunts growls oinks
-grogno8 grumpy grouch
-grogs8 grog
-groin8 oink snout
-groins8 snouts oinks
-grolar8 pizzly prizzl
-gromel8 gramme
-gromme8 grumbl
-gronde9 scolde rumble admoni howl reprim scold grunt grumbl rumbli grunts
-grondi8 gurnar sea robin robins
-gronin8 blaark
-groomi8 child
gros9 big fat large wholes bigger bigges bold corpul great stout thick
-grosei8 curran gooseb red bush bushes
-grospo8 jumbo jet jets
grosse9 pregna big fat bigges trout round hand large great fatty gestat matern
grossi9 rude magnif wholes rough bluntl booris churli rudely cruden dirty word lack manner roughn
-grosso6 roughl
-grotes5 ludicr ridicu monstr farcic
grotte9 cave giant grot caves grots
grouil9 hurry crawli teem girl friday messen chief assist man right hand men
group9
groupa8 bin consol
groupb9
groupe9 unit affili subgro panel assemb band bunch detach force shift
-groupi8 genera set operat power electr
groups9 subgro
gruau8 porrid groat gruel
-gruaus8 porrid gruel groats
-gruaux8 porrid gruel groats
grue9 hangin leave crane grus
grues9 cranes
-gruide8 cranes
-grume8 raw timber
-grumea8 clot lump lumps clots
-grumes8 raw timber
-grutie8 crane operat
Gsetti9
Guam9
-guanin8 gs
-guano8 manure
-guanos8 manure
Guaran8
-guaras8 pauser
Guatem9 city
-gue8 ford
-guede8 woad
-guedes8 woads
-guegue8 gheg dialec ghegs
-guelfe8 guelph
Guelph9
-guenil8 rags
-gueniz8 geniza
-guenon8 monkey
-guepar8 cheeta acinon jubatu chetah
-guepe8 wasp
-guepes8 wasps
-guepie8 bodice
guere3 barely hardly
-gueres8 hardly barely scarce
-gueri8 cured
-guerie6 cured
-gueril8 guerri warfar war wars irregu insurg
guerir7 stitch sweat care cure heal recove remedy treat
gueris8 healer neat healin cured recove
-guerit5 sentry box boxes
Guerne8 cattle
guerre9 war wars blitzk
-guerri7 bellic martia warlik warrio
-guerro8 war wage
-gues8 fords crossi steppi stones
-guetap8 ambush
-guetre8 gaiter spat spats
-guetsa8 ambush
-guette7 keep eye watch look spy lookou watche securi guard watchm guards
-gueula8 shouti
gueule5 mouth cool snapdr bellow gules gob hatch mug pie hole trap nose mouths traps
-gueux8 beggar rogue villai
-gueuze8 blende
-guggul8 gugul mukul tree guguls trees
Gui8 mistle
guiche8 jobs dutch bankin ticket kiss curl strap box office counte hatch window wicket
guide9 playbo handbo howto guidan
Guidel9 wcag
guiden9 guidin
guider8 guidin conduc direct drive head lead show way
guides8 multis
Guido9 rossum
-guidon8 shimmy wobble handle shimmi
-guifet8 marsh tern terns
-guigne6 bad luck gean mazzar cherry geans cherri
-guigno8 fool puppet hypocr phony dissem dissim fools phonie
-guilla8 willia wilhel
guille9 quotes quoted quotat quote quotin unquot mark murre jolly upbeat marks murres
-guimau8 marsh mallow marshm white
-guimba8 clunke jew harp rattle harps
-guinde8 anchor windla
Guinee9 bissau
-guipus8 gipuzk dialec
-guirla8 festoo garlan wreath chaple corona
-guis8 mistle old world viscum albums
-guisar8 gisarm
guise3 wartho
guitar9 player
-guitou8 tent collap shelte tents
-guivre8 wyvern wivern
-guppy8 millio
-guppys8 guppie millio
Guyana9 lastly
Guyane8 french guiana
-guzera8 cattle
Gwich9
gwichi9 sahtu
gym8 workou
-gymnas8 gym gyms exerci physic educat
-gynece8 gynaec
-gyneco8 gynaec accouc obstet woman doctor
-gynoci8 femici
-gynoph8 gyneph
-gypaet8 bearde vultur lammer barbat
-gypse8 gypsum
-gypses8 gypsum
-gyrer8 spin
-gyromi8 false morel morels
-gyroph8 lightb revolv light rotati warnin lights
-gyros8 gyro
gz9
gzip9 compre
Gzipfi9
habile4 clever skill skille able accomp adept adroit apt capabl handy profic skilfu smart ably
habili7 empowe cleara enabli entitl abilit capabi power skill powers skills
habill9 dresse wraps wrap dress clothe clothi array attire fit suit
-habit6 articl dress coat evenin full garmen tails
habita8 dwelli housin accomm inhabi reside cockpi passen compar denize abode domici home occupi
habite9 live lives living dwell inhabi reside stay
habits9 clothe tails garmen articl dresse dress coats evenin full
habitu8 usuall usual ordina accust typica normal used custom fashio practi way
-habler8 swagge
hachab9 hashab
hachag9 hash hashin digest crypt choppi code codes
hache5 hashed choppe choppy jerky axe ax
hachee5 choppe choppy jerky
-hachel8 public housin
hachem4
-hacher9 hash hashin chop cut hack hew
-haches7 axes choppe choppy jerky
-hachet8 tau empero
-hacheu8 choppe
-hachic8 hash haschi hashee hashis hashes
-hachis8 hash haschi hashee hashis hashes
-hachoi8 choppe meatgr mincer mincin machin
-hackat8 codefe hack day hackfe
hacker9 hack
-hackne8 horse horses
-hadaux8 hadal
-hadeen8 hadean
-hadros8 duck billed dinosa
-haemul8 grunts
Hafiz8
-hafniu8 hfs
-hagard8 haggar
-haha8 ha haw sunk fence
-hahas8 ha haw haws sunk fences
Hai9 hated unregi
-haie8 hedge hurdle hedger
-haies8 hedges hurdle hedger
haillo8 rag rags
haine9 pictor incite antipa hate hatred
Haines8 hate hatred antipa
haineu5 hatefu
-hair8 hate
-hais9 hate
-haisse6 hater haters
Haiti9
haitie8 creole
-halde8 dump
-haldes8 dumps
-hale5 leathe weathe beaten
-halee8 leathe weathe beaten
-halees8 leathe weathe beaten
halein7 breath smell respir wind winds
-haler6 hail haul
-hales8 leathe weathe beaten
-haleta9 pantin breath
-halete6 chuffi gasp pant sob breath shortn sobs
Half9 traps
-haliot8 abalon ear shell shells
Hall8 concou lobby
-halleb8 halber bill bills
Hallow9
-halluc6 blowin blew mind
haloge8 halide
-haloha8 halo
-halos8 haloes
-halosh8 halo
-haloth8 salt therap
-halte7 baitin place haltin halt pull stage stagin post stand stands stoppa stoppi stop
-halter8 barbel dumbbe weight
-haltes8 stops stands stages halts stoppa
-hamac8 hammoc sack
-hamacs8 sacks hammoc
-hamadr8 baboon
-hamame8 witch hazel
Hamas9
-hambou8 hambur
hambur9
-hameau8 hamlet townsh villag
hameco9 phishi hook phish fish oak tip fishho hooks tips
Hamilt8
Hamisi9
Hamlet8
hampe6 breast downst flank skirt steak stem shaft
-hampes8 shafts stems breast flanks downst skirt steaks
-hampsh8 pig
-han8 river
-hanche8 haunch hip hips
handic9 disabi disabl impair
handle9
-hangeu8 hangul
Hangou8
Hangul9 hanja
-hanisa8 haniza
Hanja9 hangul
-hannet8 cockch bug beetle melolo bugs
Hanoi8
-hanouk8 hanukk
Hanovr8 horse horses
-hans8 han
-hante7 haunte
hantee8 haunte
-hanter8 haunt
-hantes8 haunte
-hantis8 haunti
-hapax8 legome time nonce
-haploi8 monopl
-happer8 snatch
-haraki8 hara kiri
-harang8 rile
-haras8 stud
-harask8 hara kiris haraki harika seppuk
-harass8 exhaus
harcel8 harass pickin mobbin annoyw guiltw hassle nagwar molest
-hardeu8 pornog actor actors
-hardi8 audaci bold brazen daring fearle impert perky rude unflin
hardie8 boldne bold rude fearle daring audaci brazen
-hardis8 bold rude fearle daring audaci brazen
-hardt8 harthw
hareng9 herrin drifte
-haret8 feral cat
-harets8 feral cats
-harfan8 snowy owl owls
-hargne8 surly
harico9 beans rope bean phaseo vulgar common plant edible green plants
-haride8 plug hack jade nag harrid plugs hacks nags
-harmel8 harmal
harmon8 align alignm aligni seamle aligne mouth harp organ melodi musica conson reed organs
harnai8 harnes
-harpag8 churl niggar scroog skinfl churls
-harpe8 harp
Harper8 grab
-harpes8 harps
-harpie8 harpy witch harpyj beldam crone witche crones
-harpis8 harper
harpon8 spears heads
Harvar9
has8 ca
hasard9 chance random guess hazard accide fate fates
haschi9 hashis hash hashee hashes
-hase8 hare doe
-hases8 hares
hash9 hashes hashed
Hashab9
hashli9
-hashs8 hashes haschi hashee hashis
Hassan8 arabic
-hassid8 hasidi
hate8 wait forwar excite eager haste prompt quickn rapidi speed swiftn
-hater6 accele hasten speed
-hates8 hurry haste speeds rushes precip rushin
-hatif8 early hasty hurrie quick
-hatifs8 early hasty quick hurrie
-hative5 early hasty quick hurrie
-hauban8 shroud
hausse3 shaken cavity shrug advanc elevat exalt inflat raise rise gorget shrugs
haut7 top high higher highes upstai topmos upward above nagorn tall height summit surfac
-hautai8 haught lordly superc
-hautbo8 oboe oboist
-hautde8 top hat beaver dress high opera silk
haute8 high senior aloud loud highes
-hauteb8 upper bavari
-hautee8 upper egypt
-hautef8 upper franco
hautem9 highly skille
hautes8 high alpes
hauteu8 height altitu elevat tallne
-hautev8 french upper volta
-hautle8 gag
-hautpa8 upper palati loudsp speake system unit units
-hautre8 high relief
hauts6 senior tide ups
-hautsd8 beaver top hat dress high opera silk hats
-hautsl8 gags
-hautsp8 speake loudsp system units upland highla
-hautsr8 high relief
-hautze8 sun height
-havana8 chestn orient shorth brown swiss mounta cat cats browns
Have8 pwned pale wan pallid
-haves8 pale wan pallid
havre9 warden harbou harbor seapor
-havres8 havers harbou harbor havens seapor
Hawai9 aleuti
Hawaii8
Haye9 hague
-hayon8 hatchb door
-hayons8 hatchb doors
haysta9 needle
Hcfc9 hcfcs
He9 hey et hi ah
head9
header9
headin9
heap8
-heaume8 helmet
-hebdo8 weekly
hebdom9 weekly week
-hebdos8 weekli
heberg8 hosted hostin host lodgin hosts accomm parti wall party hoster web walls
Hecate8
-hecato8 bloodb hekato
hectar9
-hectog8 hg
-hectom8 hm hms
-hedoni8 pagan pleasu seeker pagans
-hegire8 hijra hejira hijras
-heiduq8 haiduc hajduk
height9 iframe viewmo frameb src
Heimes9
Helene9
-heler8 hail
-helian8 rock rose sunros roses
-helice8 helix propel screw thread screws
helico9 choppe eggbea whirly
-heliee8 heliai
-heliga8 helico statio helipo
-helios8 solar seismo
-heliot8 pipero photot
-helipo8 helico
-helisu8 helico airstr
-helitr8 heliho
-helium8 hes
-hellen8 greek langua greeks
hello9
-helois8 eloise
help9 pure
-helvel8 elfin saddle
-hemagg8 haemag
-hemato8 horn fly hemoly haemat flies haemog haemop
-hemera8 night blindn
-hemico8 hemibo
-hemicy8 semici
-hemida8 house gecko geckos
-hemine8 haemin
-hemion8 onager
-hemipa8 semipa
hemisp9 halves sphere domici
-hemocu8 blood cultur haemoc
-hemodi8 haemod
-hemogl8 haemog hb hbs
-hemogr8 comple blood count counts
-hemopa8 blood diseas
-hemoph8 haemop bleede diseas
-hemorr8 haemor pile bleedi piles
-hemoto8 haemot blood agent agents
-hemovi8 haemov
-hendec8 gon undeca
-henne8 henna
-hennes8 henna
Hennin8
-hennir8 neigh whinny
-hennis8 neigh whinny nicker whicke neighs whinni
-henoch8 enoch
-henri8 henry
Henry8
-henrys8 henrie hs
-hepari8 lipo hepin liquae hepins
-hepati8 liverw
-hepato8 biliar
-heptad8 gon
-heraut8 herald trumpe
herbe8 grass aspiri herb
herbes8 weeds odds grass grasse herbs smokes pots skunks
-herbie8 herbar
-herbor8 herbal
-herbu8 grassy salt marsh
-herbue8 grassy salt marshe
-herbus8 grassy salt marshe
-hercyn8 varisc
-heredi8 inheri transm ancest patrim
-heresi8 hetero unorth
-hereti8 misbel religi outcas
-heriss8 agitat arouse bristl exaspe excite angry incens rile rouse stir tousle work hedgeh erinac
herita9 inheri legacy patrim legaci beques
herite9 inheri legacy
heriti9 heirs deceas heir inheri
-hermap8 epicen androg person gynand
hermet9 airtig gas tight air
-hermin8 ermine stoat adze mustel shortt weasel stoats adzes
-hernie8 ruptur
heroin9 addict hero diacet protag agonis heroes
-herois8 gallan valor valian valoro
heros8 hero
-herpes8 virus
-herpet8 herps
-herse8 harrow portcu
-herser8 harrow
-herses8 harrow portcu
-hertz8 cycle hz cps second
-herve8 harvey
Herzeg8
hesita8 reluct braine
hesite7 reach free touch loss words falter pause waver
-hesper8 skippe butter esperi
-hetair8 hetaer
-hetero7 moth conjug protei true bug skewed hybrid vigour moths bugs straig person
-hetre8 beech tree
-hetres8 beeche beech trees
Hettin9 raymon
-heur8 luck
heure9 time hour summer daylig kamcha aqtobe bedtim hours clock
-heureh8 man hour person
-heurel8 light hour
heures8 hours clock hour overti times ten six man person light
heureu9 happy glad happie happil luckil thankf fortun gladly fain lucky felici
heuris9 progra rule rules
-heurs8 luck
heurt5 crash
heurte6 hit banged confro appal beat crash horrif knock shock smack strike stub wallop
-heurto8 buffer bumper door knocke
-heurts6 crashe
hex9
hexade9 hex gon
-hexaed8 hexahe
Hezbol9 hizbul
Hfc9 hfcs
Hh9
hibern8 winter wintry
hibou9 owl bird minerv night hooter
-hibous8 owls bird minerv nights hooter
-hiboux9 owls bird minerv nights hooter
-hic5 hold catch hitch kink
-hics8 catche kinks hitche
hide9 whethe acute anteri poliom infant paraly polio
-hides8 acute anteri poliom infant paraly polio
-hideus8 awfull hideou horrib awful nasty abomin abhorr
-hideux7 abhorr abomin accurs awful detest ghastl grueso hideou horrib loaths nasty vile
hier9 yester night
-hierac8 hawk headed sphinx
hierar9 priori peckin orders power struct
-hierog8 gamos
-hiers8 yester
high9 waterm plus
-highla8 scotti cattle pony ponies
Highli8
-highst8 high tech teches techno
-highte8 high tech
-higoum8 hegume igumen
-hilair8 hilary
hilara9
Hilber8
-hile8 apicul
-hiles8 apicul
-himala8 colorp colour persia
-hindip8 speaki
-hindou6 hindui hindu hindus indost
hint9
-hippiq8 equest
-hippis8 horse racing
-hippoc8 sea horse seahor horses
-hippod8 track raceco racetr racewa tracks
-hippop9 superc whites river horse zeekoe sesqui amphib horses
-hippos8 hoof boot boots
Hire9 lever
-hirond8 swallo
-hirsut6 bristl hairy standi end untidy haired
-hispan8 arabic
hisser7 trim shrine hoist lift heave heavin heaves
histog9
histoi9 story storie fuss tale accoun fairy
histor9 antiqu log timeli
-histri8 ham actor bathet drippy hokey kitsch maudli mawkis actors
hiver9 winter
-hivern8 snowbi wintry winter
-hivers8 winter
-hlm8 public housin
Hmac9
-hobbes8 hobbsi
-hobbys8 hobbie pursui sideli avocat lines spare time activi
-hobere8 hobby hobbie
hoc8 soft encaps
-hocheq8 wagtai
-hocher8 nod
-hochet8 rattle
-hocheu8 greate spot nosed monkey
-hockey8 player ice field games
-hodjat8 hojato
-hoir8 heir
-hoirs8 heirs
Hokkai8 inu seta inus setas
-hokki8 eared pheasa
-hokkis8 eared pheasa
Holdin8 compan
-holdsu8 hold ups
-holdup8 hold
-holism8 theory theori
-holist8 wholis
Hollan8 dutch rabbit dutche
-holoce8 squirr
-hologr8 manusc
-holony8 whole name names
-holopr8 simple protei
-holoth8 sea cucumb pig pigs
-holste8 friesi
-homard8 lobste scallo
home9 stylin
-homeba8 bankin
Homebr9
-homeja8 home jackin
-homeli8 homily preach homili
-homeop8 homoeo
-homeot8 warm bloode
-homes8 humans men males human beings husban adult
-homesj8 home jackin homeja
homici9 murder
-homino8 ape apes
-hommag8 homage tribut court protec courts
-hommas8 dike dyke butch dikes dykes butche
homme9 man human husban
-hommef8 ant man
-hommeg8 frogma diver underw
-hommel8 leopar man
-hommeo8 handym jack trades man band
-hommer8 human robot
hommes9 men gender ant mans divers frogme underw leopar handym man bands human robot
-homofi8 homola
homoge8 spatia
homolo5 counte pest corres acknow admit avow conced recogn opposi number
-homony8 namesa
-homose8 homoep queern gaynes homoer gay homo homoph gays
Hondur9
Hong9 kong
-hongre8 gelded geldin gelder
Hongri9 hungar
-hongro9 hungar magyar
honnet9 honest above board faithf forthr honour loyal staunc straig true trusty uprigh decent fairly
honneu8 honour honor herewi accola honors laurel
-honnir8 revile
honora9 fees honour worshi credit fee
honore7 honour venera
honte9 ashame shame disgra object
-hontes8 shame disgra ignomi
honteu9 ashame disgra shamef scanda shocki discre dishon
hook9 hooks
hooks9
-hoolig8 tough bully ruffia roughn rowdy toughs bullie rowdie
-hopis8 hopi
hopita9 hospit infirm
-hoplos8 slimeh
-hoquet8 hiccup hiccou singul
horair8 timezo zone hourly schedu timeta tight
horizo9 level
horlog9 clock clocks clockm watchm horolo pendul clockw
hormis9 except philip
horoda8 timest dateti
horreu9 hate creeps nightm dietin crowds scary horrib abhorr abomin atroci horror phi sleaze phis
horrib9 awfull terrib awful excruc alarmi dreadf ugly dire
horrif9
hors4 offlin outsid irrele absent overal crawle
-horsbo8 outboa
-horsje8 offsid
-horsla8 outlaw crimin crook felon malefa crooks felons
-horspi8 piste pistes
-horsse8 specia issue order extra extras issues
-hortat8 exhort
-horten8 hydran
-hortic8 garden
hospit9 care cares
host9
-hostie8 host wafer hosts wafers
hostil9 unfrie uncong ill wills
hostna9
-hotdog8 frankf hot dog red dogs hots
hote9 host hostna guest
hotel9
-hoteli8 hostel manage
hotels8
hotes9 hosts host
hotess6 hostes
-hotsdo8 hot dogs hotdog frankf red hots
-hotte8 basket extrac fan fume hood exhaus hod
-hottes8 hoods basket exhaus extrac fans fume hods
-hotu8 common nase
-hotus8 common nases
-houaic8 wash washes
-houari8 slidin gunter sail sails
-houblo8 hop hops
-houe8 hoe spud
-houes8 hoes spuds
-houill8 coal coals
-houka8 hookah
-houkas8 hookah
-houle8 surge swell
-houles8 surges swells
-houlet8 crook shephe crooks
-houlig8 hoolig tough bully ruffia roughn rowdy toughs bullie rowdie
-houlom8 wave induce motion
-houlqu8 soft grass grasse
-houmou8 hummus
-houppe8 puff puffs
-hourra5 hurrah
House9 gb
-houspi8 critic roundl
-housse8 cover covers
houthi9
-houx8 holly ilex
how4 mismat vacuum
howto9
Hp8
href9
-hso8 tot
Html9
Htmlpa9
Http9
Httpre9
https8
-huard8 common loon erne ern great northe diver loonie sea eagle white tailed
-huards8 divers common loons ernes erns great northe sea eagles
Hubert8
hublot9 apertu portho window
-huche8 chest dough trough hutch kneadi
-huches8 chests dough trough hutche kneadi
Hudson8
-huee8 boo
-huees8 bird raspbe snort boo boos hiss
-huer8 boo hoot
-hugues8 hugh
huile9 oil oiled kingpi bigwig stuffe shirt top banana
huiles9 oils oiled kingpi bigwig stuffe shirts top banana
-huileu8 greasy oily
-huir8 calls
huis8 camera privat door
-huissi5 consta usher bailif doorke ushers
huit6 eight eighte
-huitan8 eighty eighti
huitie7 eighth
huitre9 oyster
-huitri8 oyster farm farms catche
-huits8 eight viiis octads octets eighte decatu
-hulott8 lesser yellow underw
-hulule8 hoot hoots
humain9 human humans humane humanl
humani9 mankin secula worlds men beings
-humant8 sailfi roughs
humble9 lowly meek diffid meekly
-humer8 smell
humeur9 mood feel grumpy moody cheerf humor humour temper moods humors
humide8 wet ts damp moist
humidi8 cloth dilute drains silver watert dampen
-humien8 humian
humili9 humble humbli abase mortif
-humori8 comedi comic comics joking jestin jocose jocula
humour9 amused sense dry humor
-hune8 foreto top
-hunes8 tops foreto
-hunier8 topsai
-huppe8 classy creste posh senior sophis worldl crest hoopoe hoopoo
-huppee8 senior sophis posh classy creste worldl
-huppes8 crests hoopoe hoopoo senior sophis posh classy creste worldl
hurla9 shoute scream
hurle9 yelled howlin scream yellin shouti
-hurlem8 howlin howl row squeal scream screec howls rows
hurler9 yellin scream shoute bawl bellow bleat bray cry growl howl moo neigh roar shout
-hurlub8 eccent weirdo
Huron8
Husky8
-huskys8 huskie
hutte8 hut cabin shack shanty shed hovel
-huttes8 huts cabins sheds shanti shacks hovels
-hutus8 hutu
-hyalop8 cytoso
hybrid9 crossb mongre cross loan blend crosse blends
-hybris8 hubris
-hydrar8 mercur poison
-hydrat8 moistu
hydrau9 domini power fluid mechan
-hydrav7 seapla hydrop
-hydre8 hydra
-hydres8 hydras
Hydro9
hydroc9 petrol oil oily
hydroe9
hydrof9 plates damp proof
hydrog9 waters airboa hs
hydrom8 massag mead waterl
-hydror8 water resist
hydros8 diver propul vehicl dpv dpvs
hydrox9 ol methyl hydrat oxide oxides
hyene9 hyena
-hyeneg8 hyena werehy
hyenes9 hyenas hyaena werehy
hygien6 toilet obey
-hygroc8 waxcap
-hygrom8 bursit
-hygrop8 waxy cap woodwa caps
-hylemo8 hylomo
-hyloch8 giant forest hog hogs
-hymne8 anthem hymn
-hymnes8 anthem hymns
Hyok9 tong
-hypant8 calyx tube floral cup tubes cups
-hypera8 man men
hyperb9
-hyperc8 contin
-hypere6 overex
-hyperf8 microw freque
-hyperg8 grapho
hyperl9 readin link links
-hyperm8 mediat farsig longsi syndro
Hypero8 cross polyto orthop bottle whale supero word words whales
-hyperp8 binge eating disord omnipo
-hypers8 high lift device
hypert9 blood high pressu link links
-hyphe8 hypha
-hyphes8 hyphas
hypnot9 ever sugges mesmer
-hypobl8 endobl
-hypoco8 valetu pet name names
hypocr9 hippoc falsel phony dissem dissim phoney phonie
-hypode8 catlle grub subcut tissue warble fly grubs flies
-hypola8 warble
-hypoli8 antihy agents agent
-hypony8 subord word words
-hypoph8 low blood phosph pituit body gland
-hyposi8 sidero
hypoth9 assump mortga guess presum suppos conjec divina
-hyraco8 das coney cony dassie hyrax coneys conies hyraxe
-hysope8 hyssop
Ia9 ai
Iakout8 yakuts
-iambe8 iamb iambus
-iambes8 iambs iambus
Iana9
Iati9
ibase7
-ibere8 iberia
-iberes8 iberia
ibid9
Ibm9
-ibupro8 advil motrin nuprin isobut propio acid advils acids
Ic9 ci
-icaque8 cocopl
-icaqui8 cocopl
Icc9
iceber8
-icelle6 eyelas lashes cilia
-ichtyo8 ichthy piscif fish eating
-icis8 hither
icone9 icon
icones9 icons icon
-iconoc8 image map maps
iconv8
-icosag8 gon
-ictere8 jaundi
Icu9
id9
-idahan8 ida
Ide8
ideal7 perfec
ideale8
-ideali8 high minded noble
-ideate8 ideama
ideati9
-ideaux5 ideal
idee8 idea clue concep notion
idees8 ideas insigh
-idem8 ditto
-idems8 idem ditto
ident9
identi9 id ids creden logins login userna recogn spot equal simila indivi indist person
ideogr6
-ideola8 conlan constr langua
ideolo8 politi orient theori
-idh8 hdi
-idioci8 stupid
idiome9 adhere wraps dialec accent
idiot9 stupid fool foolis silly foolin addled dull sheepi moron stooge
idiote9 silly stupid fool dumb foolis dim fools
-idioti8 idiocy idiom amenti idioci idioms
idiots8 stupid bunch silly
Idl9
Idle9
Idna9
-idoine5 suitab
-idolat6 adore worshi adorat
-idole8 idol god perfec parago beau ideal graven image
-idoles8 gods idols perfec parago beau ideals graven images
-idonei8 capaci
Ids9
Ie8
Ieee9
-iekate8 yekate
ieme8 th
-iena8 jena
Ietf9
if7 peculi statem clause fallba yew tree
iframe9 viewmo frameb snc src docs
Ifrs7
Ifs8 sre est
igbina9
-iglou8 igloo iglu
-iglous8 igloos iglus
Ignace8 ignati
-ignaci8 mojeno
igname9 yams yam
-ignare8 ignora
-igne8 fiery igneou
-ignee8 fiery igneou
-ignees8 fiery igneou
-ignes8 fiery igneou
-ignifu6 firepr
Igniti8
-ignobl8 vilely
-ignomi8 phi sleaze disgra shame
ignora9 disreg know snowin
ignore9 know skippe discar skip disreg leave accoun
-ihm8 hci
ii9
Iii9
-iiiv8 iii
Iis9
-iivi8 ii vi
ile9 island edward isle
-iledef8 ile de france
-iledup8 prince edward island
-ileon8 ileum
-ileons8 ileums
-ileosc8 ileoco
-ilepri8 prison island
iles9 island solomo fiji
-ilespr8 prison island
-ilien8 island dwelle
-ilienn8 island dwelle
-iliens8 island dwelle
-ilithy8 eileit
-iliums8 ilia
-illati8 case cases
-illawa8 cattle shorth
-illect8 inform illite
-illeet8 ille et vilain
illega9 unlawf illici lawles anarch
-illett8 analph illite
illici9 unlawf unauth
-illico8 asap once direct forthw immedi instan right straig readil
illimi9 unlimi unboun endles absolu boundl infini limitl unconf
Illino8
illisi6 illegi unread
-illogi8 unlogi
illumi7 bigot beamed enligh light
illusi6 deceiv tricks delusi
-illuso8 decept
illust7 famous noted notabl celebr renown famed
-ilot8 islet isle
-ilotag8 house load operat reject return loadin trip
-ilote8 helot
-ilotes8 helots
ilots8 islets isles
image9 pictur graphi brandi
imagec9
imageg8 gradie
Imagem9
images9 graphi pictur gradie
imaget9 png emit thumbn
-imageu8 imagin
Imagic9
imagin9 figure guess concei fancy pictur visual invent
imap9
-imbatt8 unbeat undefe
imbeci9 idiot foolin fool dumb jerk foolis stupid stupe fools idiots stupes
-imberb8 beardl
imbric9 nestin fashio
imbriq9 nested nestin nest nests
Imbulu9
-imc8 bmi
Img9
imitat9 fake emulat copyca ape aper apes apers
imiter9 imitat biddin emulat look mimic
-immacu8 pristi spotle undefi untain
-immang8 inedib
-immanq8 inevit fail
-immate8 incorp
immatr8 regist
-immatu8 green unripe
immedi9 forthw once away direct instan right straig indepe outrig prompt
immens7 huge handfu hugely tremen vastne whoppi bangin humong thumpi wallop greatn enormo grandn
immerg4
immers4
-immett8 unwear
immeub9 immova real proper buildi reside constr mansio realty estate
immigr9
immine7
-immisc9 intrud interf pry
immobi7 immova estate real capita motion proper change aversi conser resist stagna static inacti
-immode8 shamel modest
-immond5 unworl
immuab9 immuta unalte unshak
immuni9
-immuno8 agent agents
-immur8 immatu unripe
-immurs8 immatu unripe
immuta9 fs unalte
impact9
impair8 odd logari uneven slip faux pas gaffe gauche slips gaffes
-impala8 aepyce melamp
-impalu8 malari
-impara8 unbeat
imparf9 imperf reluct progre contin tense tenses
impart4 unbias limite bias prejud assign fairne equity equiti
impass8 deadlo alley dead undone cul de sac end street dispas unpert emotio
impati9 eager wait eagerl forwar anxiou longin yearni queasi restle uneasi
-impavi8 fearle
impaye9 unpaid outsta unsati
-impecc5 perfec sin
-impeda8 resist electr ohmic
-impeni8 invete unrepe
-impens8 unthin
-imper8 rainco waterp
impera4 indisp author master empres forms moods jussiv form mood astran
-imperf8 defect shortc
imperi9 comman pressi urgent
-imperm7 impene waterp watert rainco
-impers8 waterp rainco
-impert6 irrele fresh smart wise sassy impude
-impesa8 weight zero lightn gs
-impetu8 passio tempes
-impie8 impiou ungodl
-impies8 impiou ungodl
-impiet8 profan
-impira8 unhack
impito9 ruthle mercil pitile callou hardli intran obdura relent uncomp heartl inexor
implac5
implan3 diamon settle embed imbed nidati
-implau8 unplau
implem9
implic9 involv inexpl
impliq8 involv connot imply
implor8 mercy pleade begged fate
impoli8 rude vulgar bad manner ill unmann rudene discou
-impoll8 unpoll
-impopu8 unpopu
import7 signif matter unimpo self vip thing care pester intrud trespa interl
imposa9 taxabl taxed
impose7 taxed coerce compel constr force requir
imposi9 taxati
imposs7 cannot unable imprac possib action
impost9 transo fraud fake pseudo sham frauds fakes
impot9 tax income toll
-impote8 powerl infirm
impots9 taxes tax
imprec9 unclea insuff curse maledi curses
-impred8 unpred
impres9 printi print unimpr feel manage air aura effect imprin printe matter printo spoor
imprev7 unfore unplan unexpe uninte unpred kink kinks
imprim9 printe print printi prints printa house press presse houses pressm
improb9 unlike hardly
-improd8 unprod
-improf8 unprof
-improl8 unexte
improp5 incorr unfitl malapr
-improu8 indemo
improv9 bloggi ad lib extemp
-imprud9 foolis reckle carele unwise absurd folly sensel follie
-impube8 prepub
-impude8 fresh smart wise impert overbo
-impudi8 shamel immode
impuis9 helple powerl impote
-impuls9 thrust impetu
impuni9 unprot unpuni
-impur8 mixed unclea
-impure8 mixed unclea
-impurs8 mixed unclea
-impusc8 impuls bit bits
imputa5 attrib
impute6 charge mere
-imputr8 rotpro
in2 ou substr vitro gwich
-inabor8 unaffo
-inabri8 unshel
inacce7 unacce pose unreac
-inacco8 unacco unfulf unaccu
-inaccu8 unaccu
-inache8 unbuya unboug incomp unfini
inacti9 idle dim defunc deacti dorman abeyan
Inada9 naoki
inadap9 inadeq unsuit ill adapte
-inadeq5 unequa
inadmi8 inelig
inadve8
-inaffe8 unaffe
inalie8 tracts
-inalte8 unalte
-inamic8 inimic unfrie
-inapai8 unappe
inappl5 trusts unappl
inappr8 misuse inadeq unappr
inapte8 unfit
inapti3
-inassi8 unassi
-inatta8 unatta
inatte8 unexpe uninte absenc mind absent unatte minds
-inattr8 unattr
inaugu4 startu first initia maiden
-inauth8 unauth
-inbon8 ungood
-inbons8 ungood
Inc9
-incalc8 countl infini myriad innume uncoun
-incand8 canden
incapa8 unable inabil disabi incomp unequa
incarc6 detain prison impris
-incarn7 embodi crimso flesh color colour colors
-incas8 inca
-incass7 unbrea
incend9 fire firefi arsoni flame torch confla firebu blaze fires blazes
-incere8 uncere
incert9 uncert doubt doubtf dubiou hesita shaky vaguen unsure
incess4 bombar shortl soon end unceas
inchan9 unchan
-inchoa8 incept
-inchre8 unchri
-incibl8 untarg
incide9 impact affect apropo bye way
incine9 cremat flue
-incipi8 inchoa
-incisi8 acute keen poigna sharp sectio surgic
incita9 incent influe tempte stimul inspir motiva abetme drive impetu impuls instig moment
incite6 induce incent motiva prompt encour pushin abet impel instig prod spur stimul stir
-incivi8 uncivi
inclin8 bowed outwar upward gradie bend bow tilt tip
inclua9
includ9 prints
inclue9
inclur9
inclus9
inclut9
-incoer8 unstop
incohe9 incons undesi disagr varian discre diverg
-incoll6 unbeat
-incolo8 colorl colour
incomb1 incumb
-incomm8 awkwar inconv uncomf whoppi bangin humong thumpi wallop
incomp9 incons prevai uncomp unfini unsymp misund confli rawnes unfath
inconc6 incomp incred
incond6 uncond miscon wantin unques unrese non conduc misbeh
inconf9 uncomf disqui troubl discom
inconn8 unknow obscur strang unfami terra incogn
incons8 uncons unawar riddle rashly reckle unscru mindle fickle discon volati
incont4 nowada uncont undeni indisp irrefu unavoi unveri
inconv9 mind drawba disadv pros cons unconv
-incopi8 uncopy
incorp7 embedd intang intake immate
incorr9 invali wrong discou faulti impoli uncorr
-incoup8 inculp
-incred8 non believ unbeli disbel skepti mental reject
Incref9
increm9 augmen
incrim5 tradin
incroy9 incred amazin unbeli wow improb inconc non believ surpri astoni
incrus9 pictur pop chroma key embed encrus gatecr inlay crashe unwelc guest guests
incuba9 hatchi broode
inculp9 charge indict defend suspec
-inculq8 drill
-incult6 encult
-incuri8 carele neglig
-incurs8 excurs foray
incurv9 curved
Inde9 india
-indebo8 unbolt
indece7 crass
-indeci8 undeci
-indecr8 hopele undeci
indefi9 undefi infini unlimi vague
-indefo8 non deform rigid
indele8
-indeli9 insens
indemn7 compen allowa unhurt whole unharm unscat
-indeni8 undeni
-indeno8 uncoun
indent9
indepe8 self regard freela
indesi8 unwant reacti junk uninte undesi
indete9 indefi undete
-indetr8 undeth
index9 forefi finger
indexa9
indexe8
Indian9
Indic8 ear
indica7 steppe flags metric flag marks hints unless mood signat tune declar common fact
indice8 index indexe hint subscr clue clues cues clews
-indici6 indesc unspea index indefi ineffa untell unutte
-indics8 ears
indien9 indian indus
indiff8 care uninte agnost vs casual cavali dismis immate hand apathe
indige9 native wateri needy poor pauper endemi autoch
indign9 outrag unwort despic shamef aggrav annoy exaspe provok resent
-indigo8 true anils
indiqu6 indica whethe tells approp shown specif shows connot demons denote displa manife point show
indire9 rounda way
-indisc5 undisc unques
indisp4 unavai
-indist8 unclea dimly
-indium8 ins
indivi8 separa chap fellow guy person
-indoar8 indo aryan indic
-indobr8 indo brazil
Indoch8
-indoeu8 indo europe proto
-indoga8 indo ganget
-indoir8 indo irania
indole9 flabbi laxly low grade listle
-indolo8 painle
-indomp8 say die unsubd
Indone9 bahasa
-indosa8 indo aryan indics
-indosb8 indo brazil
-indose8 indo europe proto
-indosg8 indo ganget
-indosi8 indo irania
indu5 unjust unwarr
-indubi8 undoub unques doubtl verily
-induct8 starte
-indue6 unjust unwarr
-induen8 induan
-indues5 unjust unwarr
induir9 mislea infere
induit5 sentim induce
-indulg8 mercy lenien mercif
indume8 unduly overpa unreas
-indus5 river unjust unwarr
-indusi8 induan
indust9 heater enterp hardwo tirele untiri
-indys8 indy
-inebra6 unshak immova
-inecou8 unlist
-inecra8 uncrus
-inedit8 innova new origin time unpubl
-ineffa8 unspea indesc indefi untell unutte
ineffi9 backwa
inegal9 inequa inequi unmatc unequa uneven
-inegau6 uneven unequa
-ineleg8 clumsi stiffn awkwar gracel
-ineluc8 inevit inesca unavoi inexor
-inempl8 unempl
-inenvi8 inconc
-inepel8 unspel
-inerga8 unerga
-inermi8 interm
-inerot8 unerot
-inessi8 case cases
-inesth8 unaest
inesti9 invalu
Inet9
inevit8 unavoi inesca ineluc inexor
inexac9 inaccu incorr missta untrue infide
inexis7 existe sake non
inexor6
-inexpe6 fledgl callow unfled
inexpl8 blendi obsess unexpl unchar incomp
-inexpr8 undesc
-inexpu8 impreg
inf9
-infail5 infall
-infais8 infeas unfeas
-infami8 opprob
infant9 childi feet
-infarc8 stroke cva apople cerebr accide
-infati8 incess indefa tirele untiri unflag unwear
-infatu8 self satisf
-infeco8 reprod failur infert
infect9 terrib disgus loaths revolt vile
inferi5 lower bottom lesser cent below equal subsid subord low qualit
-infern8 unholy diabol demoni fiendi
-infide8 unfait
-infilt8 leach
-infime6 lowest minute tiny
infini9 endles everla indefi interm ad contin eterna
infirm9 nurse disabl ailmen deform disabi diseas frailt illnes impair sickne weakne dilapi dereli
inflam9 flamma igniti squib squibs
inflat9
-inflec6 bend refrac reorie
inflex7
inflic6 imposi assaul
inflig9 impose mistre senten
influe9 affect impact act imping shape sway
info9
infoba9 tips extend toolti
infobu9 tip tips toolti
-infodi8 infota
infogr9 graphs compug comput graphi digita artist
-infogu8 inform warfar infowa iw iws
-infola8 techno
infole9 newsle
Infoli8 folio
infonu9 cloud comput
inform9 info comput specia scienc data proces techno acquai advise appris enligh find notify
-infort8 ill fated misfor unfort unhapp infeli
-infosb8 toolti
-infosp8 infota
infrac9 offenc contin sub subcon infrin trespa
-infrae8 muscle
-infran6 insurm
-infrao8 order orders
infrar9 light emissi radiat lights
infras9 muscle
infruc9 unsucc fruitl unfrui stillb aborti
-infus8 inborn
-infuse5 teabag
-ingagn8 unwinn
ingeni9 engine clever consul techno applie scienc scient
-ingenu9 innoce
-ingera8 unmana
ingere8 interf butt ingest
-ingest8 consum intake uptake
-ingouc8 ingush
-ingouv8 ungove
-ingrat8 thankl ungrat unthan
ingred9
Ingres8
inhabi7 unusua uncomm abnorm inabil inhosp uninha
inhala9 respir
-inhalo8 respir therap
inhere8 seedin dataty
inheri9 dont
-inhiba8 lining
inhuma8 burial interm ruthle entomb sepult
Ini9
-inimag8 unimag
-inimit8 enmity feud hostil antago enmiti feuds
-ininfl6 inflam nonfla
ininte5 uninte
init9
initia8 origin uninit seeded first onset tinder ab onsets instig instal trigge induct
initie7 inside acquai
inject9 shot droppe bloods
injonc9 injunc comman slapp enjoin slapps
-injure5 affron insult offenc offens
-injuri8 insult abusiv offens hurtfu
injust9 unfair unjust wrongf iniqui wrong inequi
-inlass8 indefa tirele untiri consta ending perpet ceasel
-inlava8 nonwas unwash
Inlet9
inline9
-inmana8 immana
-inne8 inborn innate congen
-innee8 innate inborn congen
-innees8 innate inborn congen
-inneis8 innati
-innes8 innate inborn congen
innoce9
innocu9 effica safety
-innomb8 innume countl myriad infini uncoun
-innome8 namele unname unknow uniden
-innomm8 unspea
innova9 early adapto invent
innove7
ino9
inobse3 void
-inocta8 octavo
inode9
-inodor8 odorle odourl scentl
-inoffe6 benign harmle innocu safe
inonda8 flood floodi inunda floods
inonde6 flood embrac fake
inoper5 ineffe
-inopin8 unexpe
-inoppo5 inconv
-inordi8 unusua
inorga9 unorga
-inorth8 unorth
inotif9
-inoubl8 unforg
-inoui8 extrao unhear unprec
-inouie8 extrao unprec unhear
-inouis8 extrao unprec unhear
Inout9
-inox8 stainl steel chromi
-inoxyd8 stainl
input9
inquie9 worrie worry worryi anxiou concer fret agitat restle rough troubl turbul uneasy unquie unsett
-inrata8 guaran unmiss
-inrega8 unwatc
insais8 elusiv seizur writ
-insalu7 unheal unwhol
-insane8 crazy mad
insati8 dissat unmet unsati disgru
-insatu8 unsatu
inscri6 regist sign listed enter note record entere noted
inseca5 breaki
insect9 bug bugs bugolo entomo
insecu8 hubs
insens8 callou nonsen outrag foolis insane sensel unfeel imperc madman maniac lunati madmen
-insepa8 lovebi
insera6 bearin
insere9
insert9
-insidi8 pernic
Insigh9
insign6 remark badge badges
insinu6 innuen worm
-insipi6 bland tastel
insist8 emphas stare accent stress
-insoci8 unsoci
-insola8 sunstr
-insole8 blatan brazen fresh smart wise impert impude
insoli9 obscur cooler unusua unexpe
insolv9
-insond8 unfath
-insono8 inaudi soundp
insouc9 reckle carele carefr worry free
insout9 underp pain expans unsust unbear
inspec9 review scruti
inspir7 breath inhala advanc convin dissua hint induce infuse inhale persua prompt propou sugges
instab9 unstab unreli insecu shaky unstea
Instag8
instal9 facili plant settli place settle
instam8 urges urge urged unhind
instan9 releas procee moment insist judgem snapsh shot snap shots snaps outrig flash point
instau3 establ
instin9 involu
instit9 teache educat instru master
instru9 statem device direct inform knowle tuitio brief versed educat manufa agent gadget implem
insu5 unbekn
-insuav8 unsuav
-insucc6 failur flop
insuff8 inadeq lack defici suffic absenc defect flaw gap scarci shorta shortc shortf want
insula9 pathwa uninco island dwelle
-insuli8 therap
insult8 abuse affron curse offend revile slur slurs
insupp9 unbear jumped imposs unsupp insuff intole
-insurg8 subver sediti
-insus8 unbekn
int9
intact8 undama unscat
-intail8 intagl
intang8 inviol
intege9 avoids
integr8 embedd onboar built embed incorp full entire comple fully wholly fundam consol
intell9 smart smarte clever smartp mental aptitu collus smarts bright unders smartn apt cleris
intemp8 weathe gctool pulls bad elemen untime eterna timele storms
-intend8 stewar
intens7 streng levels
intent7 mean brough bring instit take ill consci delibe plan knowin purpos design
Intenu9
inter8 ipc cross bettin
intera9 joint
interb8 deadlo roll livelo
interc8 leap inline insert
interd8 prohib unless person forbid disall ban inadmi proscr veto bans vetoes mutual benefi
intere8 curiou lucrat moneym profit quaint sharin concer good involv point signif stake
interf9 gui device wave
interg9 middle
interi6 inside inner domest inland innerl inward endoge intra acting meanti meanwh lag
interj9 appeal
interl7 spacin leadin letter tracki lingua colloc speake suspec unauth take aback conver
interm6 byteco middle endles irregu cross talk eterna talks
intern9 boardi school user endoge inland inner inside intra inmost inward pathol diagno
intero9
interp9 accost addres questi doorph entryp talkba perfor play part role
interr8 examin switch disrup query outage discon robot questi wh word invest
inters9 meet crack robot cracks
intert9 headin
interv7 stakeh respon range divine adjudi gap inbetw step meanti time gaps meanwh
intest9 moveme intern gut bowel guts bowels
Intfla9
intime9 respon close inmost innerm person
intimi9 assaul push daunti privac closen privat seclus
-intiss8 nonwov
intitu4 entitl titled labele call onesel
Intl9
Intlca9
Intlch9
Intlda8
intole9 inadmi
-intouc8 untouc dalit outcas dalits
-intox8 disinf hoax indoct propag fraud dupery fraudu
-intoxe8 fraud propag disinf hoax dupery fraudu
-intoxi8 brainw poison
-intrac6 untrac commun
-intrad8 untran
-intrae8 state
-intraf8 domest
-intrag8 inter compan interc
-intrai8 inflex
intral9 inline
intran9 input hard line hardli adaman inexor inputs
intrap8
intrep9 fearle bold boldly dauntl hardy brave audaci
-intric8 entang
intrig8 plot machin plots
intrin9 inhere underl built consti integr inbuil
introd7 commen preamb prefac primer advert announ enclos enter give notice input insert put
-intron8 interv dna sequen nucleo
-introp8 self examin
intros9 insigh self aware consci
introu7 found nowher cannot
-introv9 type types
intrus9 penetr interl pop advert popup trespa ups popups
-intuab8 unkill
intuit9 hunch insigh premon vision viscer nonrat
Inuit9
inuite9
-inule8 fleaba
-inules8 fleaba
inutil7 useles unnece unused needle ineffe pointl unusab unutil unusef
invali9 disabi disabl handic
invari8 unchan always consta
invasi8
-invend8 unsala unsell
invent7 stockt discov fictio find catalo artifi
invers6 revers unlike opposi conver recipr
invert9
invest8 resear examin inaugu
-invete5 chroni
invinc9 fancy hackin
inviol7
invisi6 incons
invita9
invite8 prompt guests guest deadhe
invito8 encour
invoca9
involo8 uninte inadve ceasin instin accide
invoqu6 invoke invoki relied appeal call hail summon
-invrai8 fantas improb incred unbeli unlike implau
io9
-iode6 iodine iodin
-iodes8 iodine iodins
-ionie8 ionia
-ionien8 ionian
ioniqu9 lithiu ion ionian ionic
-ionisa6 ioniza
ionise8 ionize
-ionogr8 blood electr
-ionoth8 ion therap
ios9
-iour8 day twenty four hours daylig apertu daytim mean solar
Ip9
Ipa6 creden
ipad9
ipaddr9
Ipc9
iphone9
-ipn8 npi
-ipnopi8 deepse tripod fish fishes
-ipomee8 ipomoe
Ipv9
-irai2 skatin ahead anywhe
irait4 labele
Irak9 iraq
Iran9
iranie9
Iraq9
iraqui9 iraqi iraq
-iras4 soon
-irasci8 choler
Irc9 kpis
Ircc9
Irene8
-ires8 ire anger iras wrath
-iridiu8 irs
Irkout9 irkuts
Irland9 irelan irish gaelic
-iroko8 africa teak
-ironie8 irony satire sarcas causti remark
-ironiq9 wry dry
-iront5 escala
irradi9
-irrais8 unreas
-irreal7 unreal
irrece5 inelig
irreco6 uncoll lightl nonrec unreco
-irrecu8 nonrec unreco
-irrede8 irride
-irreel8 unreal
-irrefl5 short sighte unrefl
-irrefu8 un refusa
irregu8 improp dubiou errati atypic
-irreme8 incura irrepa
-irremp8 irrepl
-irrepa8 irretr
-irrepr8 faultl impecc blamel unimpe inculp
irresi9 tasty
-irreso8 unreso unsolv
irresp9 disres unbrea unacco
irreve9 undone undo multit armame enduri
irrevo7
-irrigu8 water
irrita9 pain pet rash
irrite6 flashy arouse excite incite provok rouse stimul stir
-irrupt8 break burst outbre erupti intos
-irsna8 snri
is8 title
Isaac8
-isabel8 spanis moon moth moths
-isard8 rupica chamoi
-isards8 rupica chamoi
-isatis8 arctic fox
-isba8 izba
Isbn8
-ischem8 ischae
-ischio8 pin bone os bones
Isde9 ised
Isidor8
isinst9
Islam9
islami9
Island9 icelan golden horse
Isle8 island
-isles8 island
-ismael8 ishmae
-isme8 ism
Iso9 isowee
-isocel8 isosce
-isoete8 quillw
-isohyp8 contou line
isolan9 insula
isolat9 insula langua dielec noncon
isole8 isolat detach
isolee8 isolat insula
isolem8 isolat indivi separa seclus
isoler9 isolat insula seclud
isoles9 isolat reclai segreg insula
-isoloi7 pollin booth voting booths
-isoton8 isosmo
-isotop8 chemic
Israel9
-isrs8 ssri
isset9
issu2 sa
issubc9
issue7 amalga outcom conclu egress exit outlet way
issuer9 report legisl
issues6 waste produc
issus2 drawn learnt
Istanb9
it4 italia
Italie9 italy
italiq9
item9
items9
iter9
iterab9
iteran9 yields
iterat9
itere9 iterat wrappi
iterer9 iterat
iterto9
-ithaqu8 ithaca
itiner8 route exhibi homele roamin path routes paths
-ito8 indium tin oxide
-itou8 ditto likewi
-itous8 likewi ditto
Itsg9
-iugeme8 judgme judgem assess adjudi apprai
-iule8 ament catkin
-iules8 aments catkin
Iv9
Ivoire8 ivory tusk tusks
-ivoiri8 ivoria
-ivraie8 ryegra
ivre9 drunk drunke intoxi inebri
ivres9 drunk intoxi drunke inebri
-ivress8 drunke intoxi inebri insobr tipsin
-ivrogn9 drunka drunk robbed inebri rummy sot wino drunks sots winos
Ix9
-ixe8 ex
-ixer8 rate
-ixes8 exes
-ixodid8 ticks
-jabise8 sanshi
-jabot8 crop craw
-jaboti8 jabuti
-jabots8 crops craws
jacent9 underl
-jacint8 bluebe hyacin
jack9 trs
Jackso9
-jacona8 jackon
Jacque6 james jackfr jack jak jacks jaks
-jactan8 empty talk talks
-jacuzz8 hot tub
-jades8 jade
-jadis8 time long ago once earlie ever someti yore
-jaglu8 heidsc
-jaglus8 heidsc
-jaguar8 wereja
-jaiala8 jai alai
-jailli6 erupt gush spout spray sprink spurt erupti gushin spurti
-jains8 jain
-jais6 jet
-jaisal8 jai alais
Jakart8
jalon9 energi judged brass milest stake
-jalonn6 stake
jalons9 milest stakes
jalous9 jealou enviou veneti blind green eyed monste blinds
jaloux9 jealou enviou
Jamaiq9
-jamala8 bell fruit cloud apple jamaic java love mounta rose royal water wax jambu apples
-jambag8 downst jamb doorja doorpo jambs
jambe9 leg paw shank
-jambel8 anklet ankle bracel
jambes8 legs
-jambie8 leg warmer
-jamblo8 jambol jambul
-jambon8 ham gammon hams
-jambos8 rose apple malaba plum apples plums
James9
Jams9
Jan9
Jane9
-jante8 rim wheelr
-jantes8 rims wheelr
janvie9 januar jans
-japet8 iapetu
Japon9 japan
japona9 japane japan harleq rabbit langua
-japoni8 japane japani nippon japano
-jappem8 yelp yelpin yip yelps yips
-japper8 yap yelp
-jaque8 jackfr jack
-jaques8 jacks jackfr
-jaquet8 dust jacket
-jaquie8 jackfr
jardin9 garden center centre yard yards ground curtil
jargon8 gibber
-jarre6 jar
-jarres8 jars
-jarret8 garter calf gambre hock knee pit poplit fossa gallus brace suspen braces suppor calves
-jars8 gander
-jaser5 gossip
-jaseur8 waxwin
-jaspe8 orname
Jasper9
-jaspes8 orname
-jatte8 basin bowl
-jattes8 basins bowls
jauge9 tonnag gauge gross burden capaci
jaugea5 apport
-jauges8 gauges capaci burden
jaugeu9 tank measur
jaune9 yellow cured flue blackl scab strike
jaunes9 yellow blackl scabs strike xantho
-jaunir8 yellow
-jaunis8 icteru jaundi
Java9
-javana7 britis angora orient longha
-javas8 java
Javasc9
-javel8 bleach blanch agent whiten
-javelo8 spear spears
-javels8 bleach blanch agents whiten
Jaws9
jazz9
Jdbc9
Jean9 jeans john sean shane shawn
Jeanne8 jane joan jeanet
-jeanni8 jeanin
-jeanno8 johnny
jeans9
Jeff9
Jeffre9
-jemez8 towa
-jenny8 spinni
-jennys8 spinni jennie
-jeremi8 moanin whinin
Jeremy8
-jerez8 sherry
-jerric8 jerryc
Jersey8
-jersia8 jersey cattle jerria
Jerusa9
-jesusc8 christ
jet8 nozzle spray sees hose dioxid cast shot spurt squirt
jeta8 threw glance gazed stern
jetabl8 dispos
jete5 threw spread bed cover coveri bedcov bedspr counte
jetee7 jetty pier dock wharf breakw bulwar
-jetees8 piers docks wharve breakw jettie bulwar
jeter4 discar throwi cookbo throw cast pitch spit toss
-jetere9 threw glance
-jetes5 spread bed covers coveri bedcov bedspr counte
-jeteur8 throwe
-jeteus8 throwe
jetez4 peek throw
jeton8 token chip
jetons7 tokens token leaked chips
Jette7 throw junk look
jeu7 game set charse joypad play datase acting backla child cleara concer joke loosen perfor
jeudi9 thursd
-jeudis8 thursd ths
-jeudy8 thursd th
jeune8 young younge fastin fast youth
-jeuner8 fast
jeunes9 young youth youthf youths juveni fasts fastin
-jeunot8 youngi
-jeus8 games sets plays perfor acting jokes
jeux7 games sets gaming olympi datase
-ji8 jay
-jingoi8 chauvi superp ultran
-jinism8 jainis
-jinn8 jinni djinn djinni djinny genie jinnee
-jinns8 jinnis djinni djinns genies jinnee
Jj9 dd yyyy
-joaill8 jewele jewell jewelr maker makers
job9 work
-jobs8 lines works busine occupa line
-jocond8 mona lisa
-jocosi8 jocula
Joe8 guests meters joey
-joel8 big scale sand smelt
-jogger8 jog
joggin6 jog jogs
John9
joie8 joy happin cheerf deligh gladne joyful
-joies8 joys deligh happin pleasu joyful gladne
joigna7 joinin availa
joigne7 join
join9
Joinab9
joindr8 join joinin reach add append assemb attach build combin compos connec constr draugh link
-joins6 join
joint7 attach joined herewi joinin flange join reefer seam spliff stick
jointe7 attach joined grout joins seams sticks spliff gasket
joints6 attach joined ventur
jointu7 join stroke knuckl articu
-jointv8 ventur
-jojo8 naught boy
-jojos8 naught boys
joli8 pretty pretti nice
jolie8 pretty pretti beauti nice
jolies7 pretti pretty
-jolis8 pretty
-jonc8 rush
-jonche8 sprink strew
-joncs8 rushes
joncti7 juncti recept adjunc
-jonctu8 junctu
-jongla6 juggli juggle
jongle7 juggli juggle think
-jonque8 junk
-jonqui8 narcis pseudo daffod
Jordan9
Joseph8
-josse8 joyce judoc
-jossel8 joscel
-josue8 joshua
-jotko8 jokto
-jotkos8 joktos
-jouabi8 gamepl playab
-jouabl8 playab
jouaie9 played playin
-jouais8 played used
jouait5 played
-joubar8 housel
joue8 plays played cheek play playin gambli
jouent7 play role
jouer9 play playin gambli games act enact perfor
jouera8 play pivota
-joues8 play bossy pullin cheeks
jouet9 toy playth
jouets9 toys toy playth
joueur9 player gamble playfu
-joueus8 player gamble partic musici instru playfu
-jouez9 play toy
-joug6 servit slaver yoke
-jougs8 servit slaver yokes
jouir6 enjoym climax cum deligh enjoy
jouiss2 enjoym pleasu coming climax orgasm sexual
-jouons9 play dare
jour9 day update updati date someda th agenda weekda apertu
-jourda8 jordan
-jourho8 man day person
-jourlu8 light day
journa9 loggin newspa logs log diary logger logged daily female report news media newsma
journe9 day today daily
jours9 days day nowada workda
-joursh8 man days person
-joursl8 light days
-joute5 duel joust tilt
-jouter8 joust
-joutes8 duels tilts jousts
-jouteu8 jouste
-jouven8 youth youths
-jouxte8 juxtap
-jovial8 merry gay jolly jocund mirthf conviv
-joviau8 merry gay jolly jocund mirthf
-joyau8 gem jewel stone gemsto precio
-joyaus8 jewels stones gems gemsto precio
-joyaux8 jewels stones gems gemsto precio
-joyeus9 cheerf happy gaily gladly joyful happil blithe gayly merry glad jolly joyous
joyeux8 cheerf jolly feller exuber gay glad happy joyful joyous lighth lively merry perky
Jpeg9
jpg9
-jpop8 pop
Jr9
Jre9
-jri8 vj
-jrock8 rock
js9
Json9
-jube8 mane rood screen
-jubes8 manes rood screen
-judais8 hebrai jewish religi
-judas8 peepho
-judeit8 jewish
-judeoe8 judaeo spanis
-judeos8 judaeo spanis
judici7 wisely legal court forens judgem
-judos8 judo
juge8 judge justic deems consid sherif
jugee2 misjud
jugees4 misjud
jugeme9 judgme judgem adjudi assess apprai
jugent6 deem
-jugeot8 brain brains
juger5 unliqu deem judgem adjudg adjudi judge rule try
jugera6 deems
juges8 judges judge
-jugez8 harshl judge
-jugula8 vein vena veins
-jugule6 stamp
juif9 jewish count jew
-juifs8 jewish
juille9 july holida maker julies makers
juin9 june
-juing8 june
-juins8 junes
-juive8 jewess jewish
-juives8 jewish jewess
-jujubi8 christ thorn jerusa ziziph bush thorns bushes
-jukebo8 nickel
-jukesb8 jukebo nickel
-jules9 boyfri julius
julien9 julian gillia
jumeau9 twins twin
jumela7 attach joined togeth combin connec town twinni
jumele6 paired shadow
jumell9 twin twins founde binocu
-jument8 mare horse equus caball female horses mares
Jun9
-junkfo8 junk food
-junksf8 junk foods
-junon8 juno
-junte8 junta milita
-juntes8 juntas milita
jupe9 skirt beads
-jupecu8 culott divide skirt split
jupes8 fashio shirts skirts
-jupesc8 culott divide skirts split
-jupite8 jove
-jupon8 pettic half slip unders
-jupons8 pettic half slips unders
-jurass8 period
jure9 swear sworn jury member juror juryma jurywo
-jurees8 juries jurors sworn member juryma jurywo
-jurer7 affirm pledge swear vow
jures9 jurors juries sworn member juryma jurywo
juridi9 legal jurisd counse judici legall
jurisp8 case law preced common laws
-jurist8 lawyer attorn legal expert
-juron8 curse word dirty swear oath sweari cuss
-jurons8 oaths curses swears sweari curse words cusses
jury9
-jurys8 juries
jus9 juice gravy sap
-jusnat8 natura law laws
-jusqui8 henban hyoscy niger black stinki nights nigers
-justau8 leotar body suit cat jerkin unitar
juste3 fair right begun correc exactl true accura equita exact legiti proper righte
justem5 folk accura approp equita exactl fairly faithf graphi justly narrow newly releva sharp validl
justes4 fair barely accura right simply
justic8 sue fairne
justif5 warran creden excuse valida vindic
-jute8 jutish jutlan come seed semen cum
-jutes8 comes seeds semen jute cums jutish
juteus8 juicy
-juteux6 juicy
-jutosi8 juicin
-juxtap9 tile les
-jytomy8 zhytom
Ka8 kay
Kaboul9 kabul
-kacha8 kasha
-kachas8 kashas
Kadhaf6 khadaf
-kaftan8 caftan
Kakemb9
-kaki8 khaki persim
-kakis8 khaki persim
Kalabu9 sinson
-kalach8 kalash
-kaleva8 maj
Kalini6
-kallaw8 callaw
-kalmou8 kalmyk
-kaloup8 curry tree trees
Kamaku8
-kamasu8 kama sutra
-kamtch8 kamcha
Kanesa9 mohawk
Kangou8 kangar
kanji9
-kanjob8 anjob al
-kankre8 cattle
-kanour8 kanuri
-kantie8 kantea
-kaolin8 china clay clays
-kapoki8 silk cotton tree trees
Karaba9 nagorn
-karezz8 coitus reserv sexual contin
-karite8 shea sheas
-kassem8 kasem kasems
-katajj8 throat singin
Kataka7
Kategg9
-kathis8 cathis
-katien8 katian
Katitu9
Kayanj9
Kazakh9
-keas8 nestor notabi
-kebab8 kabob shish
-kebabs8 kabobs shish
-kebap8 kebab kabob shish
-kebaps8 kebabs kabobs shish
-keekee8 oxymor
Keep9 eject des
Keeper8 nurser naught
-keepsa8 mement souven
Keke9 show
-kekes8 show offs
Kelvin8
Kenora9
Kent9
Kentuc8
Kenya9
Kepi6 cap peaked servic yachti
-kepis8 caps peaked servic yachti
-kerati8 cerati
-kermes6 fair villag oak meanly bugs jumble sale rummag fairs sales
kernel9 vtiful
-kerose8 coal oil lamp oils
Kerry8
-kerrys8 kerrie
-ketchu8 catsup tomato cetchu
-ketouv8 ketuvi
-keuf8 bobby cop office police pig copper bull
-keufs8 office cops pigs police copper bulls
-keuper8 late triass upper
-keupon8 punk punks
Kevin8 kevyn
key9
Keyboa9 runner
Keyerr9
-keygen8 key genera
keys9
keywor9
kg9
-khalif8 caliph
-khamni8 mongol
Kharto8
-khat8 cat kat africa tea arabia qat
-khats8 cats kats africa teas arabia qats
Khayan9
-khepes8 khopes
-khi7 chi
-khicar8 chi square
Khideu7 chisq chi rt square
-khis8 chi
-khisca8 chi square
-khisde8 chi square
-khmer8 cambod
-khmers8 cambod
Khodja9 khojal
-khol8 kohl
-khols8 kohls
khz9
-kiang8 khyang tibeta wild ass
-kibbou8 kibbut
-kibioc8 kibiby
-kidnap9 abduct
Kiev5
-kievie8 kievan kyivan
-kiffer8 luv
-kikuyu8 grass grasse
kill9
-killi8 killfi
-killis8 killfi
-kiloam8 kilo amp amps
-kiloel8 kilo electr volt volts
kilogr9 force weight kilopo kg kilo kgs kilos forces
kilome9 km mileag klick kms klicks
-kilooc8 kb kiloby ks kbs
kilos9 kilogr pounds
-kilovo8 kilo volt
-kilowa8 hour kilo watt hours
-kilt8 kilted skirt pleate
Kim8
kimono8
-kinesi8 physio physic therap physia
King9 bianqi soundi stone
Kingst9 fronte
-kinkaj8 honey bear
-kinois8 kinsha
Kinsha8
Kio9 kib
kiosk9
kiosqu9 kiosk booth lean scramb shed stall stand cubicl kiosks booths stands stalls sheds
-kippa8 yarmul yarmel
-kippas8 yarmul yarmel
Kirghi9 kyrgyz
-kishu8 inu ken
-kissin8 kiss
Kit8
-kitch8 kitsch
Kitche8 waterl
-kitchs8 kitsch
-kitsch8 tacky flashy gaudy jazzy showy
Kivu9
-kiwi8 chines gooseb
Klar9
-klaxon8 honk horn automo car claxon hooter horns
Kleene8 tissue
km9 kilome
-knocks8 outs
Ko9 kb kib
Kobe9
Kobole6 hangin happil
-kodagu8 coorg kodava coorgs
Kodak8
Kong9 hong
-kontak8 kondak
-konzer8 trust trusts
-kopeck5 kopek kopeks
Kosovo9 eulex
-kouban8 kuban
-koudou8 kudu kudus
-kouign8 amann amanns
-koulak8 kulak kulaks
-koulan8 khulan kulan mongol wild ass asses kulans
-koulib8 coulib
-koumis8 kumiss
-koumyk8 kumyk kumyks
-koungo8 kungur
-kourga8 kurgan
-kouri8 kuri cattle
-kouril8 kuril island
-kouris8 kuri cattle
Koweit9 kuwait
kpa9
-kpop8 pop
-krach8 crash collap
-krachs8 crashe collap
-kraien8 twents
Krasno9
-krus8 kru
-krypto8 krs
-ksis8 xis
-ku8 cue
-kuanya8 kwanya
Kubern9
-kumiz8 kumis koumis
-kumqua8 cumqua
-kungfu8 kung fu
-kungsf8 kung fus
-kurde8 kurdis kurd
-kurdes8 kurdis
Kurdis9
-kvas8 kvass
kw9
-kwanza9 angola
kwargs9
kwds9
Kylie9
-kymriq8 cumbri
Kyoto9 prefec
-kyste8 cyst
-kystes8 cysts
-kysteu8 cystou
-labas6 yonder
label9
labell8
labeur9 hoping work graft labour toil grafts
-labile8 ambitr
-labiop8 labial palata conson
-labios8 labial palata conson
-labiov8 labial velar
-labium8 labia
-labo8 lab
labora9 lab forens assist techni tech teches labs scienc resear
-labori5 indust active arduou assidu challe dilige exacti formid hard hardwo heavy tough
-labos8 labs
-labour8 oxgang plough countr peasan yokel farmla tillag cultiv land plowla tilled yokels lands
Labrad9 newfou
-labre8 wrasse
-labres8 wrasse
-labrid8 wrass wrasse
Labs9
-labyri6 maze mazy toothe mazes dizzin giddin lighth vertig
lac9 lake loch mere
-lacaux8 lac aux sables sand lake
-lacer8 lace tie
-lacere8 slash
lacet9 shoe tie lace shoela yaw lacing string shoest
lacets9 shoela tie laces lacing shoe string shoest
lacha8 nose rope swing
lache4 coward break tight abject deprav ignobl loose loosen low lowlif mean sordid vile fearfu
lacher8 skip compro releas unleas utter
laches7 coward loose mean low fearfu
-lachet8 coward funk funks
-lacheu8 flake unreli flakes
-lachez3 tight break
-laconi8 tersel terse crisp curt pithy
-lacrym6 lachry christ tear weepin doloro dolour tearfu
Lacs9 lakes meres loches tarns noose runnin
-lactai8 milk cap milkca caps
-lacte8 milky
-lactee8 milky
-lactes8 milky
-lactob8 doderl bacill
-lactos8 cheese whey milk sugars
lacune8 gaps flaws gap defect shortc
-ladanu8 labdan
ladite4 said
-lagon8 lagoon laguna lagune
-lagons8 lagoon laguna lagune
-lagope8 ptarmi
-laguna8 forest muturu lagoon cattle breed breeds
-lagune8 lagoon
-laic8 layman secula layper
-laicat8 laity laitie
-laiche8 sedge sedges
-laicis8 secula
-laicit8 secula
-laics8 secula laymen laypeo
laid9 ugly mean nasty
laide8 ugly mean nasty
-laides8 ugly mean nasty
-laideu8 ugline
-laids8 ugly mean nasty
-laimar8 greenl shark sharks
laine8 wool woolen woolle
-laines6 wool woolen woolle
-laique8 lay secula
laissa7 leavin lettin left droppe
laisse3 leave left leavin loosen lenien allow releas leash faire pass leashe leads tether
-laisso6 fooled leave
lait9 milk cream
-laitag8 dairy produc
-laitan8 roe milt soft roes milts
-laite8 milt soft roe
-laites8 milts soft roes
-laiteu8 milkli milky whitis
laitie9 dairy dairym milkma slag milkme slags
laiton9 brass brasse
-laits6 milks
laitue9 lettuc
Lake9 baker watson
-lakenv8 dutch belted
-lakist8 laker lakers
-laks8 lak
-lala8 bisa
-lama8 llama
-lamanc8 americ goat
-lamant8 manate triche manatu
-lamas7 llamas
lambda9
-lambea8 rag scrap shred strip tatter tag end strips tags scraps shreds rags ends
Lamber8 st
-lambin6 slob slowco
-lambri8 wainsc banner dash board panel panell pane
-lame8 blade breake foil lamina peve sheet slat
lamell4 slat gill spline slats gills
lament9 misera crops poor pathet sorry sad distre deplor pitifu
lames8 pier wharf curb blades sheets foils slats breake lamina
-lamifi8 lamina
-lamina7 kelp kelps
lamine9 anneal rolled alloy roll
-lamino8 amino acid planig tomogr rollin mill mills
Lamp8
-lampad8 lamppo lamp standa light street lamps lights
-lampas8 langue
lampe9 lamp bulb incand light electr
-lampee8 gulp swig swigs gulps
-lamper8 guzzle
lampes9 lamps lamp bulbs incand light electr lights
-lamphe8 amphet levamf levoam
-lampio8 paper lanter chines
-lampis6 fall guy patsy whippi boy guys patsie boys
-lampri8 moonfi opah opahs
-lampro8 lamper eel eels
-lampyr8 glowwo
lanca7 threw tossed penetr glance
-lancab8 throwa
lancan6 embark throwi
lance6 throws launch throw spear
lancee6 thrown
-lancef8 flamet
lancem7 launch releas throw throws
lancen4 hoped
-lanceo8 lancif
-lancep8 catapu shangh slings sling
lancer7 launch starti throw start pitch run rocket roll throws rolls delive pitche
lances5 spears refurb shafts flamet shangh slings catapu rocket launch
lanceu9 dash launch runner vehicl pitche mounds mound
lancez4 launch
-lancie8 lancer spearm
lancon6 uncove sand lance launce eel lances eels
Land9 caveat levied
-landai8 pony ponies
-landau8 baby carria pram stroll pusher buggy prams buggie
-lande8 heath moor heathl moorla
-landes8 moors heaths heathl moorla
-landse8 contin type types
lang9
langag9 langua plain speech practi
-langer5 diaper
-langot8 french kiss
-langou8 langui languo rock lobste spiny dublin bay prawn dreamy lackad crayfi crawda crawfi
langua9 undecl
langue9 tongue pantin roussi target object
-langui8 drag slow
-lanier8 band belt lanyar strap strip thong lash bands strips belts straps thongs lashes
-laniid8 shrike
-lanoli8 wool fat grease fats
-lantha8 la las
-laotie8 lao laos
-lapali8 tautol
-laper8 lap
-lapere8 kitten bunny rabbit bunnie
-lapida8 terse crisp curt laconi stonin
-lapide5 stone
lapin9 rabbit bunny cony
-lapine8 doe
-laping8 rabbit werera
-lapini8 warren
-lapins9 rabbit conies bunnie coneys werera
-lapisl8 lazuli
-laponi8 laplan
-laps5 interv lapse
-lapsus8 freudi slip
-laptis8 bast shoe
-laquai8 footma lackey flunke flunky
-laque8 hair spray lacque spritz lac
-laques8 lacs hair sprays lacque spritz
Larave9
-larcin8 petty theft thefts
-lardon8 bacon
largag6 barrel dispat droppi dumpin jettis
large8 broad wide offsho wider libera broadb wholly abunda afflue ample aplent bulky
largem7 widely broadl abunda amply aplent richly substa consid
larges8 broade broad lined magnan munifi openha
largeu9 width widths wide beam bitnes breadt expans vastne wingsp beams
-largo8 larghe
-largos8 larghe
largue7 dumped ditch damagi break drop dump unfurl dispat
-larme8 drop tear bead pearl teardr
larmes9 tears wateri drops beads pearls teardr
-larmoy8 tearfu teary tear
-larve8 grub larva maggot
-larves8 larvae grubs maggot
-las9 tired leases weak weary
-lasciv8 lustfu sexily lust
laser9
-lasioc8 eggars lappet moths snout
-lasiur8 hairy tailed bat bats
-lasser8 bore tire weary
-lassit8 wearin
-lasso8 lariat
-lassos8 lariat
last9
-lasure8 stain stains
latenc7 lag lags
latera9 sideba side
latest9 pull
-lathop8 error anxiet
-lathyr8 neurol
latin9 insane
-latina8 americ
latine9
-latino8 americ
latitu9 longit straig thence
-laudan8 tinctu opium
launch9
Laura7
laurea9 gradua prize
Lauren9 lawren les
-laurie8 cherry laurel rose kudos laures laurus viburn bay nobili tree prunus lauroc nerium oleand
-lauze8 flag flagst
-lauzes8 flags flagst
-lavabl8 washab
lavabo9 toilet washba basin lavato handba basins
lavage8 scrubb exposi pig cleani enema washin wash lavati washes enemas
-lavand8 lavend launde
-lavare8 common whitef
-lavate8 tree mallow
lave8 wash washed washin lava
lavee9 washed washin
-laveme8 enema clyste enemas
laver8 wash washin dishes launde
-laveri8 laundr
laves5 lava
-lavesv8 dishwa dish washer machin
-lavett8 dishcl dishra
-laveur6 washer
-laveus8 washer
-laveva8 dishwa dish washer machin
-lavez9 wash
-lavoir8 wash house washin place
-lavoma8 launde
law9
-lawren8 lrs
-laxism8 lenien
-laxist8 lax
-laynne8 wool woolen woolle
layout9
-laze8 laz
-lazes8 laz
lb8 spike gvwr
Lc9
Ldap9
leader9
Learni9 ladies shifti
-lecheb8 bootli brown noser crawle sycoph apple polish fawner grovel
-lechec8 arse kisser ass brown noser
-lechef8 drippi pan pans
lecher6 lick
-leches8 bootli crawle apple polish brown nosers fawner grovel arse kisser ass window shoppe shoppi
-lechev8 window shoppe shoppi
lecon8 lesson humbli lectur
lecons8 lesson learne learni
-lecte8 lect
-lectes8 lects
lecteu9 reader player drive drives lector lectur proofr
lector8 reader le
-lectri8 player reader drive lectur proofr lector drives
lectur8 readin read readon playba readab
ledit6 afores said
-ledits8 said
Lee9
left8 placer cumber
legal9
legale9 lawful law
legali8 survei aged authen legiti
-legals8 lawful forens legiti licit
legata6
legaux9 legal drafti lawful forens legiti licit
lege6 waterl
legend9 captio autoca callou fables
leger8 light lightw slight lighte leodeg
legere7 slight lightl light ably capabl clever skilfu somewh
legers9 trucks lightw automo light
-legife8 legisl
Legion7 host hosts
legisl9 laws law lawmak
legiti8 lawful legal rightf statut
-legoma8 bookwo
legs6 beques
-leguer8 bequea leave pass
legume9 vegeta big fish couch potato veg veggie
-leishm8 kala azar
-leitmo6 leit motif motifs
Lekish9
-lemme8 lemma
-lemmes8 lemmat
len9
Lena8
lendem9 overni day next afters days morrow
length9
-lenini8 marxis
lent9 slow slower vain
lente9 slower slow nit
lentem9 slowly slower slow leasur tardil easy
lentes9 slow stride nits
-lenteu6 slowne tardin delibe unhurr
lentil9 lens contac lense culina lenses system
-lentis8 mastic
lents9 slower slow
Leon9 leo
leonai9 sierra leone leones
Leonar8
Leone9 sierra
leopar8 werele panthe pardus
-lepiso8 garpik gar gars
-lepre8 hansen diseas lepros
-lepres8 lepros hansen diseas
-lepreu8 leprou leper lazar lepers lazars
-lepros8 lazar leper lazars lepers
-leptos8 swamp fever
Lerato9
-lerot8 garden dormou
-lerots8 garden dormic
-lesbia8 sapphi
-lesbie8 sapphi gay homose homo homoph gays homos
lesdit6 said
-lesema8 lese majest leze
-leser8 wrong
-lesesm8 lese majest leze
-lesine8 skimp
lesion7 bodily harm wound wounds
Lesoth9
-lessiv6 washab launde tire wash housec laundr lye washin powder cleans deters washes lyes
-lest8 ballas flotsa jetsam
-leste8 agile nimble
-lestem6 racily
-lestes8 agile nimble
-lests8 ballas flotsa jetsam
-letal8 lethal deadly
-letale8 lethal deadly
letali9 lethal
-letals8 lethal deadly
-letaux8 lethal deadly
Letter9 folded sized
Letton9 latvia lettis
lettre9 letter newsle bill mailbo litera read
-lettri6 initia
-lettru8 litera
-leucem8 leukem leucae leukae
-leucoc8 leukoc white blood cell
-leucod8 leukod
-leucom8 leukom
-leucop8 leukop white winged
leurre9 deceiv drawn decoy lure bait lures decoys
leva6 raised stood trunk
levage8 liftin hoisti
-levain8 leaven poolis
levait6 rising beware woke
levant9 skips raisin unfini middle easter rising east orient easts
leve7 raises raise throws raised rises
levee8 raised thrown
levees8 raised lifted
level9 unwind
levent8 worm raise
-levequ8 bishop
lever7 raise raisin sunris lift stand strugg levy rise
levera6 anytim throw rewind
leves5 survey
-levest8 late risers early birds
-leveta8 late riser
-leveto8 early bird riser
levez5 raise stand
-levier8 lever handle hold grip handgr levers holds grips
-leviss8 levi straus
-levist8 levi straus
-levogy8 levoro
-levrau8 levere
-levre8 lip
levres9 lips wear
-levret8 doggys doggy style greyho bitch styles bitche
-levrie8 sighth greyho
-levure8 yeast barm yeasts barms
lexeme8 token lexica item unit items units
lexica8 lexer alphab
lexico8
lexiqu8 lexico glossa vocabu mental
-lezard6 lacert lizard
Lf9 cr
-lgbt8 glbt
-lgbtip8 phobia
-lgbtis8 phobia
-lglyce8 glycer
Lheo9 ohwm
liaiso6 bindin outrea
-liane8 creepe liana
-lianec8 mexica creepe san miguel vine
-lianes7 lianas creepe mexica san miguel vines
liant6 bindin binder
-liasse8 bundle lot deal mass stack batch lots deals masses stacks batche
Lib9
Liban9 lebano
libana9 lebane
libcur9
libell8 label read labels wordin pamphl dragon darnin needle mosqui hawk sewing skeete snake doctor
-liber8 bast inner bark
libera8 parole discha releas deallo freein relaxa
libere8 freed frees free releas discha set
Liberi9
-libero5 sweepe
-libers8 bast inner barks
libert9 freedo releas custod parole anarch print fast degrad degene dissip debauc prints
libev9
libeve9
libmys9
librai8 book mercha bookse vendor booksh bookst
librar9
libre8 free open source self availa
-libree8 free trade trades
librem6 freely
Libreo9
libres9 oss open free source self servic trades
libxml9
Libye9 libya
libyen9 libyan cattle shorth
-lice8 tiltya
-liceit8 licitn
licenc9 author dispen doctor leave permis dismis layoff discha expel fire lay redund
Licens8 forked
-lices8 tiltya
-liche8 leerfi lich
licite7 lawful legal
-licol8 headco headpi headst
-licols8 headco headpi headst
-licorn8 monoce unicor
-licou8 halter headco
-licous8 halter headco
lie5 bound binds linked relate bind bindin dregs lees muck sludge
Liecht6
-liedev8 wine colore colour
liee6 relate linked bound
liees5 relate linked bound tied
-liege8 cork quercu suber oak
-lieges8 corks quercu subers cork oaks
lien8 link arm bindin bond tie
liens8 links link
lient9 bindin
lier7 bind link attach fasten moor tether tie
-lierre8 ivy englis hedera helix common ivies helice
lies4 relate bound linked sludge lees muck dregs goo slimes
-liesde8 wine colore colour
lieu7 place instea workpl site happen locati rise landfi field locus polloc spot venue
-lieue8 league
-lieues8 league
lieur9 linker liner
-lieurs8 liners
-lieus8 places sites locati positi fields venues
lieute9 colone wing comman govern first flying office
lieux7 places premis sites place
lievre9 hare lepus rabbit hares
Life9 thirte
Liftin8 face lift cosmet surger faceli nip tuck lifts tucks
Light9 diet fat free lite low
Lighth9
-lights8 diet lite fat free low
-lignag8 lineag descen filiat line
ligne9 line online row frontl anglin newlin offlin figure round
-lignee6 lineag descen filiat line
-ligner8 line
lignes9 rows lines guidel guidan line row
-ligneu8 woody eyelin woodie
-lignic8 planta forest
-lignit8 brown coal wood coals
-ligota6 tying ups
-ligote6 tie
Ligue8 league confer
-ligues6 league confer
like8 object writab
-lilas8 lilac
-lillip8 tiny diminu bantam flyspe midget
-limace8 slug slugs
-limaco8 snail snails
-limand8 dover sole lemon dab flound soles dabs
-limbe8 limb
-limbes8 limbo limbs
Limbo8
-limbou7 limbur
-lime8 green file
-limequ8 cumqua kumqua
-limer8 file
-limes8 files lime green
-limett8 medite acid lemon sweet lime limes lemons
-limier8 bloodh sleuth
-limina5 introd prepar front matter prelim
limit9
limita9 restri discla
limite8 bounda restri bounds abridg circum confin constr curtai stint
limitr6 perime
-limnee8 lymnae
-limnic8 pond cultur
-limoge8 dismis rustic sackin supers sacked
-limon8 harnes thill silt string
-limona8 lemona soda pop pops
-limons8 silt string harnes thills
-limous8 cattle sheep
-limpid8 clear distin explic obviou pelluc plain straig transp crysta
-limpur8 cattle
-limule8 polyph xiphos horses crab king crabs
-lin6 flax linen
-linaig8 cotton
-linair8 toadfl linari vulgar butter eggs devil flax wild snapdr flaxes
-linceu8 shroud pall cereme windin clothe sheet palls sheets
-lincol8 longwo
line9 pipeli foothi
lineai8 inv dimens
linear9
lineno9
lines8
linese9
-lingal8 ngala
-linge7 cloth laundr linen rag washin wash
-linger8 intima appare
-linges8 cloths laundr washin washes linens rags
-linget8 towele
-lingot8 bullio ingot block metal bar ingots metals bars
-lingue8 ling lings
lingui9 langua locale scient
link9
Linked9
-linker8 link
links9
-linole8 lino linos
-linott8 cardue cannab linnet lintwh
-lins8 flaxes linens
-lintea8 transo header
linter9 saves
Linux9
lion9 leo
-lionce8 lion cub young carniv cubs
-lionco8 lion cub cubs
-lionga8 wereli
-lionne8 liones lion panthe leo king beasts lions leos
-lionsg8 wereli
-liotri8 leiotr
-lipari8 false twaybl sea snail
-lipdub8 lip dub dubs
-lipidi8 fat
-liposu8 suctio lipect
-lipoth8 near syncop
liquef9 gases
liquid9 windin cash cleara sale liquef wind conson sales cut rate events fluid
lire8 read readin lira
lis9 read readin lily
lisait9 readin read yard
lisant9 readin guessi uneasy
Lisbon8
lisent8 readin read
-lisero8 bindwe convol field
lisez7 read
lisibi9 readab legibi discer
lisibl9 readab legibl
lisier4 brink brinks
Lisp8
lissag9 smooth polish
lisse9 smooth politi bland suave
-lisser8 smooth
-lisses8 smooth politi bland suave
-lisset8 smooth
-lisseu8 hair iron straig smooth irons
list9 mimeap
-listag8 listin
listan9 listin loopin
liste9 list lists checkl listbo waitli listin codeli whitel array nomina recomm table tablet tabula
listee9
listen9
lister8 listin list circli diseas
listes8 lists checkl
lit8 bed reads gets crib read floodp riverb stream
Litani8
-litchi8 lychee
-liteau8 lath laths
litera9
literi8 beddin
Litesp9
-litham8 yashma
-lithia8 stony diseas calcul concre
-lithin8 bearin
lithiu9 ion lis
-lithog8 print prints
-lithop8 stone baby babies
-lithos8 geosph
-litier8 beddin litter materi
litige6 disput confli differ opinio
litigi4
-litote8 unders
litre9 liter
litres9 pack
-lits8 beds bottom stream floodp riverb
litter9 litera verbat word man letter lit lits
little9 lac endian
littor7 coasta coastl
-lituan9 lithua
-livech8 lovage levist offici
Liverp8
-livetw8 live tweet
-livoni8 liv livs
-livour8 leghor livorn
livrab9 items item awarde
livrai9 delive bringi
livre9 book pound lira whitep delive good half kilo
livree2 seedin coat common lackey feathe fur hallma livery plumag stamp wool stamps coats furs
livren5 imposi
livrer6 delive surren furnis provid supply
livres9 books pounds record
livret7 misuse bookle libret saving book transc folder leafle brochu pamphl
-livreu8 delive man person boy boys men
Ljublj8
Ll9 oss
Llc9
ln9 mod
lo9
load9
loader9
loadfr9
-loaght8 manx
Lob9 ocilob large
lobbyi9
-lobbys8 lobbie pressu groups third houses
-lobe8 earlob
Lobeli8
-lober8 lob
local9 premis office
locale9
locali9 locati locate locato abode accomm field place site spot town venue villag wherea
localn9
locals8 office
localt9
locata9 lessee leased leases hirer renter tenant leaseh hirers
locate8 lessor unspec
locati9 rental lease rented leases leasin key peg pin rentin reserv role roles keys
locaux8 premis local co
-lochs8 loches
Lock9
lockdo9
locks9 overri
locomo8 motive powers motivi
-locust8 grass warble
locute9 speake unfami
-locuti8 expres idiom phrase idioms
-locutr8 speake
log9
logari8 log logs
loge7 lodge box
logeme8 housin accomm underu dwelli abode domici home reside homes
loger7 dwell live reside stay
loges5 lodges boxes
logger9
loggin9
logici9 softwa oss malwar basewa logist
login9
logiqu9 logica logic sense boolea
logist9 chain
logo9 logoty
-logorr8 balder fiddle faddle piffle
logos9
-logoty8 logo logos
Logrec9
loi9 act law actc acta actb statut
loin7 far farthe away furthe distan afar forth yonder
-loins8 far away forth afar yonder
lointa8 elusiv reap distan farawa far remote
-loipro8 comman paper framew legisl
-loir8 dormou
-loirs8 dormic
lois9 laws acts statut legisl law
loisir9 recrea unequa rechar hobby free time leisur spare times
-loispr8 comman papers framew legisl
-loket8 latch door
-lolo8 boobie boob tit titty breast bosom
-lolos8 breast boobs tits tittie boobie bosoms
-lombes8 loins loin lumbus
-lombri8 earthw worm worms
-lompe8 lumpfi lumpsu
-lompen8 snake blenny blenni
-lompes8 lumpfi lumpsu
-londem8 day next morrow
London8
Londre9 london
long8 along longer thence length
-longan8 tree forbea trees
longev8
-longho8 englis cattle
-longil8 long limbed rangy
longit9 latitu straig west
-longjo8 coon footed
longs9 long lectur longer
-longsj8 coon footed
longte9 long ago longer time
longue9 length long longer longes time perenn spy glass telesc glasse
-lookup9 std
loop9
-loopin8 loop loops
-lopett8 queer queers
-lophot8 crestf
-loquac8 garrul talkat
loque9 wreck total
-loquet6 door latch latche
Lord9
-lordma8 lord mayor
-lordos8 hollow back backs
-lordsm8 lord mayors
-lori6 lory
-loriot8 oriole old world
-lormet8 methyl
lors1 using
-losang8 diamon lozeng rhomb rhombu rhombi rhombs
lost9
lot9 batch easter conces thence corner
-lote8 burbot cusk ling lota eelpou
loteri9 lotter raffle drawin
-lotes8 cusks burbot lings lota lotas eelpou
-lotion8 applic
-lotiqu8 lotic
lotiss9 subdiv apprai
-lotoph8 lotus eater
lots7 batche
-lotte8 angler burbot cusk eelpou fishin frog freshw cod fish gudgeo lawyer ling lush maria
-lottes8 burbot lawyer cusks marias lushes lings
Lotus8 positi
loua9 praise teache
-louang8 acclai praise congra kudos extolm
-loubar8 tough bully ruffia hoolig roughn rowdy toughs bullie rowdie
-louche8 sleazy suspec look askanc squint ladle someth fishy soup dipper fishie ladles
loue8 rented rent unleas leased rooms
louees9 leased plant
louer9 rent lease outlay hire praise
loues8 leased
-loufia8 waiter
Louis8 lewis
Louise8
loup6 wolf bass domino mask lupus tag beast brute
loupe9 missed magnif miss burl burr glass wen hand
-loupes8 magnif glasse burls wens burrs hand
-loupga8 lycant werewo
-loups8 wolves beasts tags basses brutes
-loupsg8 loup garous werewo lycant wolfma
lourd8 heavy heavie burden onerou stodgy thunde weight
-lourda6 ribald
lourde8 heavy heavie burden neglig stats hardly heavil easily strong diffic heavin onerou weight
-lourdi8 thick
lourds9 heavy duty burden onerou weight lumber grave
-loutre8 otter otters
-louve8 wolf bitch
-louveg8 werewo loup garou lycant wolfma
-louves8 bitche wolfs werewo loup garous lycant wolfma
-louvet8 wolf cub pup whelp young carniv cubs pups whelps
-louvoy8 beat wind tack
low9 waterm
Lower9 casing
-loxodr8 rhumb line lines
-loyale8 close faithf
-loyals8 close faithf
loyaut9 loyalt count truene
-loyaux8 loyal close faithf
loyer9 rent rental salary wage
loyers6 rents
Lsd8
-lsf8 fsl
lspci9
lstat9
Ltd9
Ltee9 ltd seaway
lu9 read readin
Lua9
Luasan9
-lubie8 addict
-lubies6 addict
-lubric8 lust
lubrif9 oiled lube substa lubes
-lubriq8 lustfu prurie
-luc8 lukas luke
-luca8 cenanc conces last common ancest univer lua
-lucarn8 dormer window skylig spire light upper corner fanlig lights
Lucas8
-lucern8 pigeon
Lucie5 lucy
-lucien8 lucian
-luciol8 firefl lightn bug bugs
lucrat9 profit nonpro backed non
-lucre8 profit
-lucres8 profit
-ludici8 funwar gamewa
-ludifi8 gamifi
-ludion8 cartes devil diver devils divers
-ludiqu5 ludic play
-ludoth8 toy librar
lue7 read
lues9 read
-luette8 uvula uvulae
-lueur6 gleam glimme glow sheen gleami
-lueurs5 glows glimme gleams sheen gleami
-luge8 sledge sled
-lugeur8 luger slider lugers
-lugeus8 luger slider lugers
-lugol8 iodine
-lugols8 iodine
-lugubr8 dismal gloomy mournf gloomi sorry dark sick blue
-luing8 cattle
-luings8 cattle
-luire8 gleam gliste shine
-luisan8 bright brilli shinin shiny vivid glossy
Lule8
-lumbag8 pains
Lumen8
-lumens8 second
lumier7 light lights enligh source visibl radiat
lumine8 bright light licked brilli aglow lamben
lumino9 bright dimmin lumiph light level lights levels
-lunair8 lunar honest
-lunais8 lunati
-lunati8 moody temper
-lunchs8 tiffin dejeun
-lunday8 lun dayeh
Lundh9 fredri
lundi9 monday
-lundis8 monday mons
lune9 moon luna satell
-lunes8 moons lunas satell
lunett9 glasse sungla eyegla specta field glass furcul scope spygla telesc toilet seat wishbo
Lungi8
Lunr9
-lupana8 bagnio bawdyh bordel brothe cathou house prosti
lus8 read
-lusace8 lusati
lustre9 ages film solids luster polish shine chande pendan brilli penden
-lut9 aloud read
-lutece8 luteti
-luteci8 luteti lu lus
-lutein8 xantho
-luth8 lute
-luths8 lutes
-lutin8 elf fairy goblin hobgob imp spirit sprite
-lutins8 spirit elves imps goblin fairie sprite
-lutrin8 lecter
lutte5 combat anti fight counte fighti fights suppre strugg wrestl
lutter5 combat fight battle conten strive strugg
luttes8 fights combat fighti strugg battle confli
-lutteu8 wrestl grappl matman strugg
-luxati8 disloc
luxe8 luxury
luxemb9
-luxes8 luxuri
-luxmet8 photom
-luxueu8 luxuri
-luxure8 lust
-luxuri8 lush lustfu
-luyct8 bed bottom stream floodp riverb
-luzern8 alfalf medica sativa lucern
-lwalab8 lualab
-lwange8 loange
-lycant8 werewo
-lycaon8 africa huntin dog cape pictus hyena dogs
lycee9 colleg gramma school high lyceum second
-lyceen9 studen school high highsc
-lycees8 high school second
-lycene8 gossam wing wings
-lyceni8 lycaen gossam wing butter wings
-lycode8 eelpou
-lycopo8 club moss clubmo mosses
-lydie8 lydia
-lydien8 lydian
-lyeu8 place site locati positi field venue
-lyeute8 lieute first flying office
-lymant8 tussoc moths
lympho8
Lynx9
-lyon8 lyons
-lyonna8 lyones
-lyophi8 freeze drying dried dry
-lyre8 lyra
-lyriqu8 lyrica
-lyrism8 lyrici
-lyse8 lysis
-lysima8 looses
-lytiqu8 lytic
lzma9
Mac9
-macabo8 arrowl elepha ear malang new cocoya tannia ears
-macabr8 grisly sick grim ghastl grueso
-macana8 macau creole patua
Macao8 macau
-macare8 puffin
-macaro8 badge badges
-macass8 makass
Macboo9
-maccar8 mccart
-maccha8 maccab remain cadave stiff clay corpse stiffs clays
-macchi8 caffe
Macedo9
-macero8 alexan
-macfar8 invern cape capes
-machai8 sabre toothe cat cats
-machao8 swallo
-mache8 mince corn salad
-macher6 chew
-maches6 corn salads
-machet8 matche panga pangas
machin8 typewr mechan whatch whatdo tool doodad gizmo thing thingu thingy face name widget
-machis5 male chauvi
machoi9 jaw jaws sp jawbon
-machon8 chew munch
-machou8 chew gnaw gum chewin gums
-machre8 mashri
Macint8
-macis8 mace
Macken9 valley
-macle8 crysta twinni
-macles8 crysta twinni
-macon8 brickl mason stonem
-maconn8 freema masonr build mason masoni
-macons8 masons brickl stonem
macos9
-macreu8 scoote scoter
macro9
Macroc8 megace comman instru megalo
-macroe8 expans
-macroo8 mainfr
-macrop8 photog
macros9 comman instru expans
Macs8 pander procur fancy men pandar pimps
Madaga8
Madame8 mme ms hence ladies dames gentle ma ams
Madawa9
Madele6 magdal
-mademo8 miss girl young lady woman fille missy misses girls ladies women filles missie
-madere8 madeir
-madour8 madura madure
Madrid9
-madrie8 beam beams
Madril8
-mafe8 ground stew maafe maffe
-mafes8 ground stews maafes maffes
magasi9 store shop shoppi shops storek storem wareho market keeper shopke stores storer magazi clips
magazi9
-mage8 magus wizard necrom sorcer magici thauma
Magent8
-mages8 wizard necrom sorcer maguse magici thauma
-magici8 wizard necrom sorcer thauma
Magicm9
magie9 magic
-magies8 magics thauma
magiqu8 magic exposi magica
magist9 master manner magnif judici
-magnan8 driver ant greath larges munifi openha ants
-magnat8 mogul tycoon power king baron powers kings moguls barons
-magner8 move haul ass hurry
magnes8 mg mgs
magnet9 tape film videot mesmer record video induct casset gaussm machin
magnif9 beauti gorgeo superb wonder weathe fabulo grandi splend lavish brilli glorio
magnit9
-magnol8 tree trees
-magoui8 wheel deal
Magozw9
-mahdy8 mahdi
-mahewu8 mageu
-mahjon8 mah jongg jong
-mahome8 islami muslim mohamm muhamm
-mahout8 mahut mahuts
-mahsjo8 mah jongs mahjon jonggs
mai1 rd th
maigre9 skinny lean thin meager meagre scragg exigui leanne poorne scanti
-maigri9 skinny losing slim
mail9 email es
Mailch9
mailin9 merge mail
mailla9 gill mesh sparke meshin net networ meshwo meshes nets
maille8 mesh picker laced link loop nettin stitch mallet net maker links meshes loops beetle
-maillo6 cable length chain link shackl shot jersey suit links bathin costum swimmi swimsu suits
mails9 emails email center malls plazas shoppi centre
main7 hand labour waved hands handba handsh
-mainat8 mina mynah myna minah bird minas mynahs mynas minahs birds
mainle7 undue discha
mainmi8 bid take
mains7 hands
-maint8 lot plenty substa
mainte3 hold techni servic presen comput aided back cache conser contin counte espous
mainti7 peacek retent
-maints8 substa lot plenty
mainty9
maire9 mayor burgom provos
-maires8 mayors
-mairie8 city hall town halls
-mais8 corn indian maize mealie sweet zea mays
maison9 house home houses haunte cottag homema mother outfit
maitre9 master akinyi teache high altar blackm dog handle cylind key lifegu mistre chief petty
maitri8 contro profic master manage degree
-maizen8 cornst
Maj9 shift
Majctr9 shiftc alt
Majest9 statel way lordly loftin
majeur7 major majori adult full grown age middle finger
-majoli8 maioli
major9 staff comman sergea valedi warran office class
majora4 augmen markup
-majord8 butler pantry
majore4 plus
majori8 mostly predom mainst absolu legal ages
-majorq8 mallor
Majsup9 shifts
majusc9 upperc capita upper caps letter senten case great
-maka8 maca
Makabe9 mrs
-makas8 macas
make2 walkth
Makefi9
-makher8 macher
mal7 hurt hurts bad wrong harm headac hurtin homesi misund misjud badly poorly evil ill
malade9 sick ill insane ailing unwell
maladi9 diseas illnes sickne ailmen sickly
maladr8 awkwar little clumsy clumsi stiffn gracel unwiel left handed bungli clunky ungain
-malagu8 aframo melegu guinea grains pepper paradi melagu
-malair8 malar
malais8 malays faint uneasi ailmen malaya malay
-malard8 drake drakes
-malarm8 africa armour searob
Malawi9
-malaxe8 knead massag mix work
-malbou8 junk food foods
-malcha9 unluck advers good luck ill mischa misfor bad tough
-malcom8 awkwar inconv
male6 bloke fellow guy man bad evil harm wrong ill injury bull
-maleab8 flexib
-maledi9 curse hex imprec jinx whammy curses hexes jinxes whammi
-malefi8 put evil eye malevo hex curse jinx whammy hexes curses jinxes whammi
-maleme8 manly
malenc9 accide wrong moment inadve inconv unfort alas regret unluck
malent9 misund deaf hearin impair misapp miscom hard mistak
-males8 bad evil harm wrongs ill injuri male men guys fellow bulls blokes
-malfai6 malefi malfea damagi harmfu malevo nefari evildo malefa perpet wrongd
malfor8
-malfra8 outlaw
-malgac8 malaga
malgre9 despit notwit spite
-malhab8 awkwar clumsi unskil
-malher8 weed scienc
malheu8 unfort unhapp misera sadly misery winner regret dismal pitifu poor sad unenvi advers hell
malhon9 dishon ill manner unscru crooke rudely bribab corrup purcha
Mali9 empire manden kurufa mandin
-malice8 mischi wicked
-malici8 malwar vandal archly mischi roguis naught
malien8 malian
malign9 smart smarte clever archly cunnin grave malici evil tricky
malin8 smart clever sharp cunnin evil grave malici malign savvy wicked tricky
-maline8 clever smart mechel mechli grave malici cunnin evil tricky
-maling8 sickly
-malino8 mechel
-malins9 smart smarte clever grave malici cunnin evil tricky
-malint6 ill intent malevo
-mall8 bad evil harm wrong ill injury
-malle8 trunk gladst bag portma
-malles8 trunks gladst bags portma
mallet7 briefc
-malleu8 hammer
-malnut8 underf
-malodo8 foul funky smelli fetid foetid ill scente
Maloui9 falkla
-malpol9 rude impoli gross
-malpro6 dirty impure grubbi
-mals8 bad evil harm wrongs ill injuri
malsai7 ailing ill sick unheal unwell
-maltai8 maltes
Malte9 malta
-maltra9 badly abused mistre abuse
-malure8 wren wrens
malvei8 malici malwar unsafe malevo
-malver8 embezz
Malvin9
malvoy9 vision low visual impair partia sighte person
maman9 mom mother mama mommy mummy
-mamana8 baby talk careta speech child direct daddy infant mommy mother parent
-mamans8 moms mamas mums mas mommie mummie
-mamell8 boob breast hooter jug knocke mamma tit bag mammar gland bags mammas glands boobs
-mamelo8 nipple teat pap mamill mammil tit teats paps tits
-mamie8 granny nan grandm gran granni
-mamies8 nans grandm granni grans nannas
-mammec8 mastec
mammif9 mammal
man9 hosts
-manade8 horde drove swarm hordes droves swarms
Manage9 getser
-mancen8 manchi tree trees
manche9 sleeve game wax ventil englis channe handle la neck set cuff headli
-mancho8 gromme sleeve armed pengui hold handle grip handgr holds grips
-mandar8 tanger orange tree trees citrus reticu beijin dialec chines
mandat9 agent warran proxy term agents terms deputy repres substi money order postal author
-mandch8 manchu
Mandel9 nelson
-mander8 send
-mandio8 cassav starch manioc
-mandol8 vegeta slicer
-mandra8 root roots
-manege8 carous merry round carrou rounda whirli rounds
Maneo9
-maneto8 crankp
manett8 joypad gear shift stick lever hold handle grip holds grips levers shifts
-mangan8 mn mns
Mangar6
mange9 ate eaten eat eats eating
mangea8 ate chewin eating
-mangem8 gobshi
mangen9 eat
-mangeo9 eat bird feeder birdfe table tray trough tables
manger9 eat eating food foods nutrie
manges9 eat edible gobshi snow peas
-manget8 snow pea
-mangeu8 eater feeder eaters
mangez9 eat
-mangou8 mongoo
-mangue8 mango orchar planta tree mangif indica mangoe trees
mangui9 mango tree mangoe
-maniab6 workab manage
-maniaq6 madman lunati madmen
-manico8 clavic
-manie9 handle addict fixati habit idiosy mania manic disord
-maniem8 handli manipu
manier4 manner way ways fussy affect showy bearin fashio mode style handle manipu wield bathet
-manies8 manias fixati habits addict idiosy manic disord
manife6 demons rally obviou show protes plain eviden appare patent
-maniga6 stop someth plot scheme ploy shenan ploys
-manigu8 aframo melegu guinea grains pepper paradi melagu
-manill8 shackl
-manioc8 cassav yuca yucas
manipu8 handli handle lab experi
Manito9
-manive8 crank starte cranks
-manne8 manna heaven miracu food
manneq8 model dummy form maniki manaki models forms dummie
-mannes8 manna heaven miracu foods
-mannoi8 manx
manoeu7 operab flexib tactic maneuv riggin unskil worker
-manoir8 manor mansio reside hall manse house halls manors manses houses
-manouc8 gipsy gypsy
manqua8 missin missed
manque7 miss missed lack missin misses disres lacks shorta failed absenc defect defici flaw gap
-mansar8 attic garret loft attics lofts
-mansi8 vogul
-mansue8 indulg
-mante8 mantis
mantea9 coat hanger cape cloak mantle coats cloaks capes
-mantes8 mantis
mantis8 coeffi signif
-mantou8 mantua
mantra6
Manual9
-manucu8 manicu
manuel9 manual textbo man handbo hand compen texts school
manufa9 fabric subite factor works plant mill plants mills
manusc7 handwr hard copy ms hologr
manute8 handli offere packer loader docker dock worker wallop dockha
-manx8 manks
-manxoi8 manx
map9 imagem
-mappe7 mappin map
mappee8
mappes9 maps mappin
mappin9 image textur
maps9
-maquee8 quark cheese quarks
maquer7 macker pimp pander procur fancy man pandar pimps men
maquet9 wirefr mockup storyb mock advanc lay model scale models outs
-maquig8 horset
-maquil7 paint makeup war paints fake bogus bastar phony phoney
-maquis8 brush macchi thicke underb underg brushw coppic
-mara8 mra
-maraic8 produc grower cattle
marais7 pit bog fen heath marshl marsh moor morass quagmi quag swamp wetlan
-maral8 caspia red deer noble
-marath8 mahrat
-maratr8 stepmo
-marbre8 home base plate marble steenb homes plates bases
Marc8 mark
Marcel9 tank top vest wifebe vests tops
marcha9 goods walked mercha market bargai haggle articl commod produc ware wares attend busine salesm
marche8 market walk walkin contra procur walked walks cheap tread works en famenn runnin
-marcot8 offsho vine layer layers
mardi9 tuesda
-mardis8 tuesda tues
mare9 pool pierce pond sea
mareca8 bog fen marshl marsh morass quagmi quag swamp wetlan marshy swamps marshe bogs fens
-marech8 blacks farrie marsha field horses
maree9 tidal tide
-marees7 tides
-maregr8 marigr
-marell8 hopsco
-maremo8 tidal
-mares8 pools seas ponds
margar9
marge7 margin paddin
marges9 margin limits
margin9 dropou misfit
-margou8 bead tree chinab persia lilac white cedar trees lilacs cedars
-margue8 daisy margar peggy daisie
-margui8 church
mari9 husban mate spouse smoke grass pot
Maria9 primer sailor
mariag9 marria weddin matrim wedloc unions hymene
Marian8
Marie9 mary marrie brideg bride groom
mariee9 marrie bride brides grooms brideg
-mariej8 smoke grass pot weed skunk dope
marier9 marrie marry marryi wed
maries9 marrie smokes grasse pots weeds skunks dopes brides grooms brideg
marihu9 cannab mariju ganja ganjas
-mariju8 cannab marihu ganja ganjas
marin7 sailor seabed mariti sea seaman tunnel muck
-marina6 spoil remova
marine8 shippi nautic art mariti
-maring8 mosqui
-marini8 breton
marins9 seabed nautic sailor seafar mammal seamen sea mariti
-marion5 puppet
-maris8 husban spouse smokes grasse mates pots
-marita8 marria
mariti9 marine shippi seaway sea
-marjol8 origan vulgar oregan pot wild winter sweet sweets
Mark9 herzeg bosnia finnis
market9
Markup9
-marlai8 marlen
Marlen8
-marmit8 casser cookin pot kitche boy pots boys
-marmon6 mutter murmur mussit
Marmot8 mutter murmur mussit
-marne8 marle marl
-marnes8 marls marles
Maroc9 morocc
maroca9 morocc moroca
-maroqu8 leathe goods
-marott8 fixati habit idiosy mania scepte habits manias
-maroue8 crake crakes
Marpol9 annex
marqua7 markin scored stampi showca curate labell
marque9 mark brand marked tradem marker marks bookma brandi brande markin check denote motion score
Marqui8 awning canopy marchi canopi
-marrai8 godmot
marran9 funny fun curiou odd singul comic peculi
-marre8 fed sick tired
-marree9 fun
marrer9 amusin loads fun
marron9 brown chestn maroon tree browni brownn chocol trees
-marrub8 horeho
mars9 march
-marsau8 pussy willow
Marsec9 approp
marsha9
-marsou8 porpoi
-marsup8 pouche mammal
-martag8 lily lilies
-marte8 cat
martea9 hammer nuts jackha pneuma drill door knocke knock gavel knocks gavels drills
-martel8 bashin thud thuds
-martes8 cats
martia9 bellic warlik
Martin7 smith swift halcyo kingfi swifts
-martre8 marten sable martes zibell cat sables cats
-martyr8 female
-marxis8 lenini
Mary9
-maryut8 cattle
Masai5 maasai
-masais8 maasai
-mascar8 tidal bore bores
mascul9 male manlin malene manful virili
mask9 clip cpus
-maskin8 muskel
masqua9 hiding screen maskin
masque9 hide hidden hides mask bitmas collap masked masks
-massa8 logone
massac8 khojal doubts awful slaugh
massag7 gave
-massai8 masai masais
-massas8 logone
masse8 mass waterb bulk accumu body crowd ground heap lot lump multit pile sledge swarm
-massel8 balanc dead head heads
-massep8 marzip marchp
-masser8 massag mass
masses7 waterb
-masseu8 kinesi masso
-massic8 guillo paper cutter
massif7 big mounta range system monoli monume ranges
-massio8 spongy mass masses
massiv7 mass cumber monoli monume mounta ranges system
-massme8 mass media medium
-massue8 club maul clubs mauls
master8 degree
-mastif8 englis
-mastiq8 munch
Mastod8
-mastur8 wankin onanis
mat8 masthe coupon flat matte ab check mate checkm ls mast os spar
-matamo8 bluste bragga
-matc8 ms
match9 game
matche9
-mate8 matt mat matte flat matted
matela9 mattre stuffe
-matelo6 seaman tar jack seafar marine sailor tars seamen jacks
-mater8 checkm contro leer mate ogle stare tame
materi9 hardwa equipm physic actual financ gear kit
matern9 tongue native nursin kinder nurser school ward mother pregna wards
-mates8 matt mat matte flat matted
math9
mathem9 math
-mathil8 matild
maths9 math mathem
matier3 materi matter substa
matin9 mornin watchd guard dog
-matina9 early mornin
matine8 mornin crossb hybrid mongre foreno morn time times morns
matins9 mornin foreno times morns watchd guard dogs
-matois8 sly wily tricky slick cunnin crafty
-matou8 cat tomcat tom
-matous8 toms tomcat cats
-matraq8 club billy bludge trunch clubs
-matras8 flask
-matria8 materf
matric9 array arrays tailed master uterus womb raster
matrim9 marita
Matrix9
-mats8 matt flat mat matte check mates checkm masts spars flagpo flagst
Matter9 focusi
Matthi8
mature9 ripe
maturi8 sadly wisdom ripene adulth
-matza8 matzo
-matzas8 matzo
-maudir8 curse
-maudit6 accurs cursed evil wicked person curst blame damn damned
-maugre8 grouse grumbl
-maulva8 bad wrong poor worst evil incorr
-maure8 mooris moor old lady moth
-maures8 old ladies mooris lady moths
Mauric8
maurit9
-mausol6 monume reposi
-maussa8 dismal dreary dull moody dark sour
mauvai8 bad wrong poor evil weeds misera nasty
-mauvei8 anilin purple
-mauves8 gulls mallow sea seagul
-mauvie8 wimp wimps
maux9 headac evil vs bad harm wrongs ill injuri
-mawash8 geri spin kick
max9
-maxidi8 hard discou store stores
maxima7 exceed max ceilin upper limit
-maxime8 max
maximi9
maximu7 ceilin upper limits
maxsiz9
maxspl9 splits nonzer
-mayonn8 mayo
mazout9 fired tanks oil seaway
mb9
mbstri9
Mcgove9 gerry
mcrypt9
md9
Mdc9
Mdn9 plus
-meandr8 ramble
Measur9 ohchr cooler
-meat8 meatus
-meats8 meatus
-mebioc8 mebiby mb mib megaby ms mbs mibs
mec7 guy bloke chap dude fellow
mecani7 mechan machin engine locomo auto automo car
-mecano6 machin operat tabula grease monkey
-mecatr8 mechat
-mecena8 patron sponso
-mecene8 patron sponso
mechan9 mean nasty guys evil monopo naught wicked villai baddie bitchy
meche6 bit drill fuse tuft hair wick lock curl taper
-meches6 bits locks wicks curls fuses tapers
-mecomp8 miscom misund
meconn5 uptake unreco disreg ignore misrea misund
-mecont7 unhapp disaff discon disgru disple dissat malcon
-mecopt8 scorpi flies
-mecrea8 miscre
mecs9 guys fellow feller blokes chaps dudes
medail9 medal worn badged award medali maker cameo medall decora ribbon prize palm medals awards
-medaka8 fish fishes
-mede8 medean median
medeci9 doctor medica physic medici practi
-medee8 medea
-meders8 madras
-medes8 median mede medean
media8 medium
-mediac8 videoc
median6 transv value values
medias9
mediat9 ombuds librar interm interc pick plectr picks
medica9 drugs drug pharma
medici9 coral plant plants
-medico8 forens
-medie8 media
-mediev8 fantas gothic mediae
medioc8 poor averag fair middli
-medioo8 mid oceani ocean
-medios8 mid ocean oceani
-mediqu8 median medic
-medisa6 calumn
-medita7 contem
medite8 sea inland muse ponder
Medium9 utm psychi weigh sensit spirit media
-medius8 middle finger
-meduse8 box jellyf mesmer paraly petrif stupef transf jelly fish
mefian9 suspic confro distru mistru wary
mefier5 distru suspic watch
-meform8 unfitn
-megaam8 mega amp amps
-megace8 megalo
-megach8 leafcu bee bees
-megaco8 mega rectum
-megael8 mega electr volt volts
-megalu8 typica grassb
-megaoc8 megaby mb ms mbs
-megaph8 bullho loudha tall herb fringe commun
-megapt8 humpba whale whales
-megase8 mega earthq
-megavo8 mega volt volts
megawa7 hour mega watt hours watts
-megere8 scold shrew termag virago wall brown harrid shrews scolds browns
-megest8 misman
-megiss8 tawery tawer taweri tawers
-megohm8 megger
-megot8 butt stub
-megote8 nitpic skimp
-megots8 stubs butts
-megott8 nitpic
meille8 best better
-meiose8 miosis reduct divisi
Mel8 mail
-melamp8 bigsca ridgeh cow wheat wheats
-melanc8 deject depres gloom lugubr dark sour moody dour
melang9 mixtur mix blendi mixed mixing blend blende stir mingle shuffl admixt mixer swingi mixes
-melano8 malign
-melass8 molass golden syrup treacl syrups
-mele8 minds interf mind
-meleag8 pearl mussel
-melee5 scrumm scrum
melees8 standu ups scrums scrumm
meler7 derail stayin blend involv mixed mingle mix
-melez6 interf
-meleze8 larch tree trees
Melill8
-melilo8 sweet clover
-melime8 mishma farrag hotchp melang gallim hodgep
-melior8 amelio
-meliph8 honeye
-melipo8 bee bees
-melism8 mishma farrag hotchp melang gallim hodgep
Meliss9
-mellif8 sweet dulcet honeye
-melodi8 air aria tune line strain tunes airs lines arias sweet dulcet honeye
-melon8 bowler
-melons8 bowler
-meloph8 sheep ked louse keds lice
-mels8 mail
member9 ordere mappin
-membra8 treeho drum tympan drums
membre9 member
memcac9
-meme8 grandm granny gran hersel himsel itself myself nan oursel self themse yourse
-mement8 memori
-memes8 nans grandm grans granni
memoir8 memory factum recoll memori storag stores rememb essays
memora9 mou memo memos
-memore8 usb key keys
memori9 rememb memoir monume
memory9
menaca9 threat chased evil forbid ominou sinist balefu
menace9 threat intimi loom spectr
-menade8 maenad
menage7 househ housew chores maid econom save furnis housec housek family house home zoo
menant3 leadin
-menche8 menshe
-mendel8 md mv mds mvs
-mendia7 beggar
mendic8 beggin
-mendie8 beg
-mendig8 beg beggar
-mendol8 blotch picare
mene4 conduc leads led
-meneau8 mullio
menee4 led conduc aquacu tenden
menees2 carrie led
menent4 lead
mener4 lead conduc carry
menes2 harsh
-menest8 minstr
-meneur5 agitat
-meneus5 agitat
mening9 brains
-menopa8 change life climac lives
-menorr8 hyperm
-menott8 handcu cuff handlo manacl bond hamper shackl cuffs
mens9 lie lying
menson9 lie lies falseh prevar falsit untrut
-menstr8 catame period flow menses flows
mensua9 monthl instal
mensue9 monthl
ment9 lying lies liar
mentai8 lying softwa
mental9 mindse lively witty mind set outloo sets
mentau9 lively witty
menten9 lying lie
-menter8 falseh falsit untrut
menteu9 liar liars lying mendac cheat slicke beguil cheate cheats
mentez9 lying lie liar
-menthe8 mint mints
menti9 lied lie
mentie9 lying lie
mentio7 refere referr statem set
mentir9 lie lying deludi tell
-menton8 chin mentum chins
mentor9 coachi coach
menu9 submen
-menue8 menu card carte bill fare du jour comput
-menues5 menus cards carte bill fares du jours comput
-menuet8 minuet
menuis9 carpen joiner piece shop woodwo pieces shops
menus8 submen
mephed8
-mepren8 forget onesel mistak
mepris8 despis contem despic invali condes disdai dispar scorn mistak disreg despit neglec ugly worthl
mer8 sea overse marine seafoo
-merbau8 merbea
-mercan6 bazaar mercha profit
Mercat9 transv market
-mercen8 soldie fortun
-mercer8 haberd
merci9 thanks thank cheers mercy
mercis9 thanks thank yous
mercre9 wednes edt weds midwee wed
mercur9 quicks hg hydrar hgs
merde9 messed screwe troubl junk break leg shit dirt crap poop shite
-merder8 screw
-merdes8 dirt shits crap break legs poop shites
-merdeu8 soccer mom moms
-merdie8 jumble mess shitst messes
-merdiq8 shitty rotten lousy icky crappy stinki
mere9 mother mom grandm parent base gogo merey
-merens8 ariege pony cheval de horse
meres8 classe mereys mother female parent
merge9 unmerg
meridi9 noon austra southe line longit
-merise8 wild cherry cherri
-merisi8 mazzar cherry sweet cherri
merita7 deserv tackli
merite9 deserv worthy value worth credit recogn values virtue
merito9 deserv
-merlan8 gadus whitin
-merle8 blackb merl europe turdus merula ousel
-merleb8 bluebi
-merlin8 sledge maul mauls
-merony8 part name names
-meropi8 bee eaters
-merou8 groupe
-merous8 groupe
-merove8 merowe
mers5 seas
-merule8 dry rot house fungus true rots fungi
mervei9 wonder amazin marvel fantas wondro grand tremen superb terrif
-mesang8 jay titmou tit jays titmic tits
-mesapp8 mismat
-mesave8 misadv
-mesdem8 misses girls young ladies women filles missie
-mesenc8 midbra
mesinf9 misinf disinf
-mesme8 itself themse himsel
-mesmes8 sames itself themse himsel
-mesnag8 househ family house home housek housew
-mesode8 mesobl
-mesoli8 epipal age ages
-meson8 mesotr
-mesons8 mesotr
mesqui9 mean meanly narrow minded niggar meager meagre measly petty small
Mess8
messag9 messen courie advert
-messe8 mass
-messei8 lords
-messes8 masses
-messie8 christ
mesura8 meteri measur rigoro
mesure7 measur extent action able steps metric taken
mesuro9 measur
-mesusa8 misuse abuse abuses
met3 puts scales availa ended
meta9 metada
-metaan8 meta analys
-metabo8 proces
metaca9 joker wild card wildca bone cards jokers
metacl9
metada9
metado9 meta
metal9 elemen
metall9 wire
-metals8 elemen
-metama8 meta mathem
-metamo8 recrea transf metabo
metaph9 imager
-metasa8 meta analys
-metast8 lungwo
metaux8 metals metal metall elemen
metava9
-metaye8 sharec
-metchi8 michif
-metemp8 rebirt
-meteno8 methen
meteo9 weathe foreca outloo
-meteod8 weathe depend
meteor9 weathe shooti star stars foreca
-meteos8 weathe foreca outloo depend
-metequ8 metic metics
-metfor8 glucop
methan9
-methem8 methae
method9 rarent approa avenue techni way analys
methyl9 group radica groups
-meticu5 niggli angle shades fastid painst puncti scrupu
metier8 skille craft job occupa handic living profes trade trades busine jobs crafts
Metis8 biraci crossb halfbr mixed breed race multir cross hybrid mestee
-metiss8 crossb crossi interb
-metopr8 methop
-metrad8 mistra
metre9 cubic meter
metres8 meters
-metreu8 quanti survey measur
metriq7 functi
metro9 subway underg tube system
metrop8 city cities underg tube subway system tubes
-metros8 subway underg tubes system
mets5 put loyalt
-mettab8 wearab
mettai4 drew stretc
mettan1 puttin roboti
metten1 applau
mettez4 put lining
mettra2 promul shotgu
mettre4 put update puttin implem emphas speed begin wear
mettro5 unchec reload posted
meuble7 furnit tangib movabl intang loose furnis common charge piece articl
-meugle8 moo moos
-meule8 grinds hayric haysta millst rick
-meules8 ricks grinds millst hayric haysta
-meuleu6 grinde
-meunie8 miller
-meure9 die
meuren8 dying dilute happil
meurs9 starvi die dying starve
meurt8 dies die
meurtr9 murder loopho deadly assass killer execut homici slayin liquid bruise contus mansla
-meute8 pack
-meutes8 packs
-mevent8 drop drops
mexica9
Mexico8 city
Mexiqu9 mexico
-mezouz8 mezuza
-mezze8 meze
-mezzes8 mezes
-mezzos8 sopran
mg9
-mgf8 fgc fgm
Mhash9
mi6 mid halfwa
-miaout8 mid august
-miaule6 miaowi mew miaow
-miavri8 mid april
-micas8 mica isingl
Michae9
-miche8 loaf bread dildo
Michel9 michae
-miches8 loaves loaf breads dildos
-michet8 dildo john trick whorem johns tricks dildos
Michig8
-micmac6 intrig mishma shenan tsuris
-micoco8 hackbe nettle tree trees
micro9 pcs mike mic bug
microa8 ampmet
microb9 bug germ bugs germs
microc9 power blip headse blips
-microe8 electr volt volts
microg8 mcg mcgs
-microl8 firmwa
-microm8 market
-micron8 swimme short story storie
-microo8 ohm organi oven pc person comput pcs
microp9 paymen thrust chip silico chips
Micros9 bugs mikes mics headse ovens organi vox pops
-microt8 vox pop
-microv8 car volt cars
-microw8 watt
-mictio8 urinat mictur
Middle9
-midece8 mid decemb
midi9 aftern noon midday noonti
-midipy8 midi pyrene
-midis8 noon ses midday south due southw
-mie8 crumbs
miel8 honey mosqui
-miella8 honeyd melon melons
-mielle8 honey house houses sweet dulcet honeye mellif mellis
-miels8 honey
mien1 totall
mienne2 totall wife across
miens4 books
-mies8 crumbs
miette9 garbag collec crumb breadc crumbs
mieux8 better best wellne
-mievre8 vapid bathet drippy hokey kitsch maudli mawkis
-mifevr8 mid februa
mignon9 cute ain pretty sweete winsom cutie cuties
-migou8 yeti abomin snowma
-migous8 yetis abomin snowme
migran8 smuggl
migrat9 itiner
migrer7 migrat
-mijanv8 mid januar
-mijote5 cookin simmer crock pot crockp slow cooker pots
-miju8 mishmi
-mijuil8 mid july
-mijuin8 mid june
-mijus8 miju mishmi
Mike8
mil9 lord reign thousa angula thou
Milan8 kite
-milans8 kites
-mildio8 mildew
mile9
miles9 mile
milest9 datemo
milice9 militi reserv
-milici8 militi
milieu7 middle workpl mid enviro academ backgr ambian averag centre inside mean medium midst
milita7 fashio style soldie warrio activi
-milite9 advoca irelan abuse
-milkba8 milk bar bars
-milksb8 milk bars
-milksh8 milk shake shakes
-milkss8 shakes milk
-millar8 clafou
mille7 thousa mile
-millef8 milfoi feuill napole yarrow
Millen8 chilia
millep9 millip fire coral corals
milles9 miles nautic brand date vintag thousa mis intern land stat feuill milfoi yarrow
millia9 billio thousa
millie8 thousa electr volt mil mils volts
millig9 ml microg mg mgs
millil9 ml
millim9 mm mms
millio9 ohm
millis9 msec msecs
-milliv8 volt
-milliw8 watt
-milong8 length
-mimai8 mid
-mimars8 mid march
Mime9
mimeap9
-mimer8 mimic
-mimeti8 mimicr
-mimiqu8 mimic mimicr
min8
-mina8 gen
-minage7 mining
-minas8 gens
-minaud8 affect air attitu feign pose put airs simper
-minbar8 mimbar
-minbei8 min bei beis
mince7 thin obsess slende slim lean
-minces8 thin slim slende lean
mine3 ore mining mill air appear expres look mien mina
miner5 underm
minera9 ore carrie ores
-minerv8 tuitio fee cast fees casts
mines9
-minest8 petite marmit vegeta soups
-minet8 cat kittie kitty pussy teeny bopper teenyb kitten
-minets8 cats kittie kitten pussie teeny bopper teenyb
-minett8 chick pussy cat teeny bopper teenyb bird doll skirt dame cats birds dolls chicks
mineur8 minor minors insign irrele accoun trifli trite undera unimpo miner miners
-mingre8 langua
mini9
miniat9 thumbn ignite
minido9
-miniel8 minili
minier9 mining minera resour
-minije8 miniga
-miniju8 minisk mini minis
minima8 lower limit
minime9 trace burns short messag bantam half note notes
minimi8 dataty
minimu9 lower limits
-miniop8 common bent wing bat
-miniro8 minidr
-minise8 minili
-minisj8 miniga
minist9 depart admini cabine
-minnan8 min nan nans
Minnes8
-minoen8 minoan
minor9
minori9 outnum
-minou8 honey kitten kittie kitty puss pussy cat sweeti slit
-minous8 honeys pusses pussie kitten slits kittie
-minove8 mid novemb
Minsk9
Minuad8 unamid
minuit9 midnig
minusc9 lowerc lower cased case minisc minute tiny small capita caps letter little
Minusm9 gratit
minute9 timer timers light time switch
minuti8 thorou detail demand exacti painst meticu
Minyea9
-mioche8 kiddo kiddos
-miocto8 mid octobe
Miquel9 pierre
-mirabe8 plum plums
miracl7 wonder
-miracu8 marvel
-mirand8 gascon areole
-mire6 sight test card chart patter
mirent4 agreed crept
-mirer8 gaze stare
-mires8 sights test cards charts patter
Miriam8
miroir9 mirror lookin glass
-miroit8 reflec
Mirror8
-miryam8 miriam
mis4 put update fined starte tested sweat pilote availa
-mischn8 mishni
mise5 layout implem updati update upgrad poolin stake
-misept8 mid septem
-misera8 abject dismal forlor meager pitifu poor squali unenvi wretch great povert low pathet
-misere8 hardsh squalo want wretch destit pauper advers woe woes
miseri9 mercif mercy grace clemen free god mercie graces gods
mises7 update layout
Misma9 afisma
-misogy8 woman hater haters
-missel8 missal
missil9
missin9
missio8 carryi
Missis8
mit6 began put starte rage
-mitage8 urban scatte
-mitain8 mitten
-mitard8 hole shoe solita confin holes shoes
-mite8 moth
Mithul9
Mitiga8 pallia
mitige7 single handle mixer lever mixers
-mitoch8 chondr
mitrai9 gun guns tribes machin submac
mixed9
-mixeur8 blende daw food proces mixer sound editor liquid mixers daws
mixte8 joint mixed co ed coeduc dual purpos
mixtes7 mixed co ed coeduc dual purpos
Mixtur8
mkdir9
mkstem9
ml9
-mli8 pwm
Mlle8 miss ms
mm9
Mme9 ms mrs jennif
Mo9 mb dozen
-mobbin8 bullyi
mobile9 cellph cell phone gear motiva object
mobili9 engage securi furnit movabl marsha articl piece milita
-mocass8 moccas
moche8 awful ugly
-moches8 ugly awful
mock9
mod9
modal9
modale9 auxili verb verbs
modali8 manner terms condit prescr mode mood
-modals8 auxili verbs
-modaux8 modal auxili verbs
mode7 fashio fad
Model9 gating armame
modele8 templa patter mould
modeli7 design fashio
modem9 tether
-modena8 modlin
modera9 unmode sparin mediat reason tenabi tenabl
modere9 unmode sparin centri
modern9 art nouvea
modes6
modest9 small minima simple unassu unpret humili simpli diffid
-modeux8 fashio
modifi9 change amende amendm amend amends edit changi amendi alter qualif gene genes
-modill8 corbel
-modiqu6 modest modicu
-modist8 millin
modula8 scalab
module9 ons submod
modulo9
-moelle7 marrow pith spinal cord mellow bone cords
-moes8 months calend
-moeurs8 custom manner mores
-mofugu8 mofu gudur
-mofusg8 mofu gudurs
-moghol8 moghul mogul mughal
-mogue8 prosti tart bawd cocott cypria fancy woman
-mogues8 prosti tarts bawds cocott cypria fancy women
-mohica8 mahica mohega
-moi8 ego self
-moigno8 stub stump tree stubs stumps
moindr3 lesser clue noises lower pack fewer
-moine8 monk monast
Moinea9 sparro
-moines8 monks monast
-moins8 minus sign
-moinsq8 nobodi
-moires8 moirae
mois9 months month
moise9 bassin crib moses basket
-moises8 moses basket
-moisho8 man month person months
moisi9 moldy smells mouldy mould mold musty
-moisie8 moldy mold musty mould mouldy molds moulds
-moisir8 moldy mouldy
-moisis8 mould moldy molds musty moulds mouldy mold
-moislu8 light month months
-moisso6 harves combin crop reaper crops
-moite8 moist sweaty
-moites8 moist sweaty
-moiteu8 dampne moistn
moitie9 half halfwa halves fifty halfs
-mojeno8 ignaci javier loreta trinit
-moka8 mocha
-mokas8 mochas
-molair8 molar grinde
-moldav8 moldov
Moldov9
-moldu8 muggle
-moldus8 muggle
-mole8 mola bulwar breakw jetty groyne
molecu9
-molene8 mullei velvet plant flanne leaf plants leaves
-moles8 bulwar molas breakw jettie groyne
molett9 hoist wheel cover mouse rowel scroll wheels rowels
-mollar8 spit wad wads
-molle8 soft
-molles8 soft
-mollet8 leggin fleece melton calf sura leg coveri leging calves suras
mollus9 shellf
Moloko9
-moloss8 hound dog hounds dogs
-moluqu8 maluku island
-molybd8 mo mos
-mome8 child street
moment7 time ain anytim times instan
-momes8 childr street
-momie8 mummy
-momies8 mummie
-momifi8 mummif
-momos8 momus
monapp9 myappl
-monarq8 sovere crowne head heads
-mondai8 mundan sophis worldl french
monde9 everyo everyb world worldw realm
-monder8 blanch clean hull
mondes8 worlds creati realms univer existe cosmos
mondia9 global world worldw wide planet
-mondov8 teleca
-monega8 monaca
-monerg8 monopr
moneta8 curren
Mongod9 driver
Mongol9 inner cattle langua
-monial8 nun nuns
-monili8 brown rot rots
-moniqu8 monica
monite9 device procto
Monito9
-monitr8 device procto
monnai9 curren purse mint coin exchan cash change coins money moneys
mono9 single
-monoat8 monato
monobl9 chille pump packag
-monoca8 unicam single strand
-monoco8 monoto monola endoge liliop
-monocy8 unicyc
-monoel8 single specie farmin
-monoer8 monopr
-monoet8 single stage
-monoga8 armbin single
-monogr7 single grade
-monoin8 monoun
-monoiq8 monoec
-monoki8 toples swimsu
-monolo6 self talk
-monoma8 pole single posses
monome8 methyl
-monomo8 single engine
-mononu8 mono
-monopa8 monofi single parent
-monoph8 single phase monaur mono unifol
-monopl8 box car cars
monopo8 inboar corner market
-monoro8 mono robot
-monos8 mono
-monose8 single specie farmin
-monosi8 monoun
-monosp8 multi purpos vehicl mvp people carrie mvps
-monosr8 mono robot
monoto8 humdru
-monova8 place
-monovi8 monoto
-monovo8 univoc
monoxy8 dugout
-monozy8 identi monovu
-monsei8 lord lords
Monsie7 sir gentle postma mister sirs
-monstr8 ogre devil demon fiend ogres devils demons fiends grotes
mont9 mount mt mounta
monta6 climbe upstai soared louder
montag8 mounta mounti ascent assemb compos erecti fittin mappin set highla ups mount
montai8 speedi tensio deep increa
montan9 amount ascend soarin
-montar8 st brunoi
-montbe8 cattle
-montbl8 mont blanc
-montde8 pawnbr pawn shop pawnsh
monte3 mounte rising hop aboard climb union coupli pairin mating conjug sexual
montee5 mounte rise branch
monter6 ride mount climb rise ascend assemb board bolt bring erect scale stage
montes6 mounte ride unions coupli pairin mating conjug sexual
monteu4 editor film
-montez3 hop beak scales
Montgo9 attn franci san balloo hot air
month9
-montic8 rock thrush hilloc mound hill knoll hammoc hummoc mounds hills knolls
Montpe8
montra7 showin showed demons
montre9 show watch showed shows shown showin clockw wristw demons displa indica manife point
-monts8 mounts mounta
-montsb8 mont blancs
-montsd8 pawn shop pawnbr pawnsh shops
Montse9
-montur8 mounti mount settin riding horse saddle mounts horses
Monty9
monume8
Monusc9
Mopan8
-moqua9 laughe accent fun ignora
-moquai9 fun care making
-moque7 joke fun laughe
-moquee9 clothe fun accent
moquer9 fun mock mocker jeerin scoff jeer scoffi scoffs jeers
-moques9 clothe fun laughe laughi
-moquet8 carpet rug rugs
-moquez9 fun kiddin
moral9 cheer tale spirit
morale9 corpor body uninco incorp code codes
-morali6 lesson
moraux9 moral morale
-morbid8 sick grim grisly ghastl grueso
morcea8 piece chunks pieces chunk chalk chunke bit lump bite morsel bits bites lumps
-morcel8 breaka
mord9 bites bite
-mordan8 acrid acrimo acute biting keen poigna sharp waspis
-mordil8 chew
mordit9 lip bit
-mordre9 gonna bitten dirt bite
mordu9 bitten bit lip buff enthus
mordue7 bitten ever
-mordus6 buffs enthus
-more6 mora mossi
-morell8 eugeni coryna nights sour cherry cherri
-mores8 moras mossis
-morgan8 horse left handed horses
-moride8 codlin
-morill8 morel morels
-moring8 drumst tree
-morio8 camber beauty mourni cloak
-morios8 camber beauti mourni cloaks
-moriqu8 moraic
-morne8 bleak dismal dreary dull sorry dark blue drear
-mornes8 dreary sorry dark blue dismal drear
-morose8 dark sour moody dour glower
-morosi8 gloom gloomi glumne
Morphe6
morphi9 epoxy dihydr
-morpio8 brat crab louse crabs naught boy nought crosse pickle punk tic tac toe toes
-mors8 bit
-morse8 walrus
-morsur6 bite bites
mort9 death dead died die beat dummy
-mortai8 mortis mortic
mortal8 deaths
morte9 dead died
mortel6 mortal fatal intoxi deadly lethal deeply fatall
mortem9
mortes9 died dead deaths expiry dummie beat deceas
mortie9 mortar howitz trench
-mortif8 castig chasti humili
-mortin8 stillb
-mortne8 stillb
morts6 dead died tales deaths unplan
-mortsn8 stillb
-mortst8 overbu
-mortsv8 undead
-mortte8 overbu
-mortvi8 undead
-morue8 codfis cod prosti tart bawd cocott
-morues6 cods codfis prosti tarts bawds cocott
-morve8 glande snot
-morves8 snot glande
-morveu8 snotty snot nosed
Moscou9
-moscov8 muskov muscov
Mossou8 mosul
mot9 word passwo keywor wordma hashta
-motard8 biker motorc bikers
-motell8 rockli
moteur9 engine motor rocket motors
motif9 patter ground reason cause motive
motifs9 ground reason patter
motion9
motiva9 ration
motive7 reason driven give justif provid warran
moto9 motorc bike motorb
-motoba8 dumper
-motocu8 rotary tiller
motocy9 motorc motorb sport bike bikes sports
motone8 snowmo motor neuron
-motopo8 motor pump pumps
motori6 passag
-motos8 motorc bikes motorb
-motou8 motu
-motous8 motus
-motout8 functi word
motric9 drivin power mobili
mots9 words keywor word passwo
-motscr8 crossw compil
-motsou8 functi words
-motsva8 blends portma words
-motte8 bush clump mound
-mottes8 bushes mounds clumps
-motval8 portma word blend
mou9 soft softwo gentle tender
-mouais8 yep
-moucha8 mashra rat sing snitch squeal bug confid inform police stool pigeon bugs
mouche9 flies fly blow buzzin pin gnat kid midge nipper musca sole patch soul
moucho9 handke tissue hankey hankie hanky
-moudja8 mujahi
-moudre8 crush grind mill pulver
-moue8 pout
-mouett8 gull seagul sea gulls
-moufet8 skunk poleca wood pussy skunks pussie
-mouffe8 skunk skunks
-moufle8 mitten brat kid kids brats
-mouhar8 muharr
mouill9 wet anchor berth drop wateri boggy patch patche
-moujik8 mujik muzhik
-moujin8 kid kids
-moulag8 moldin mouldi
-moule5 bearde clam mold mould mussel cast
-mouler5 mould
moules8 sweete hose boilin inflex moulds casts mussel molds bearde clams
-moulie8 mussel farm farms
-moulin7 vegeta mill grinde millin machin mills
-moulu8 ground milled
-moulue8 ground milled
-moulus8 ground milled
-mourad8 murad
mouran9 dying
mourir9 die dying expire pass away
-mouron9 die starvi chickw pimper
-mourra9 die
-mourur9 died
mourut9 died die
-mous8 soft tender gentle
-mousqu8 musket carabi
-moussa8 foamin
mousse6 dioxid blunt muslin st george mushro cabin boy foam matey moss suds frothy
-mousso8 monsoo
mousta9 mustac shaved whiske guenon sensor hair vibris hairs
-mouste8 forkbe
-mousti8 mosqui net gnat skeete nets gnats
-moutar8 mustar table
mouton9 sheep beggar velvet dust bunny kitten kitty mutton pile driver slut wool bunnie
-moutou8 muturu
-mouts8 musts
-mouvan6 follow
mouvem8 moveme gestur motion move shift stroke
mouvoi7 actuat adjour move shift stir
move9
-mox8 mixer oxide fuel
moyen6 way means averag convey middle medium mean
-moyenc8 medium haul
moyenn9 averag medium mean middle franco arithm geomet
Moyeno8 middle easter east
moyens7 ways means afford empowe myself medium haul middle easter
-moyeu8 boss hub nave
-moyeus8 hubs bosses naves
-moyeux8 hubs bosses naves
-moys8 months calend
Mozart8
Mozill9
Mp9
-mpaiem8 paymen
Mpho9 ma
mqseri9
-mr8 rc
-mrigal8 carp
Ms9
Mse9
msg9
mt9 rand
mtime9
Mtonya9
mu8
-muable8 changi
-mucovi8 cf cystic fibros pancre cfs
-mue6 molt moult voice break
-muer8 moult
-mues8 molts moults ecdyse moltin moulti voice breaks
-muet8 dumb mute silent deaf
-muets8 mute silent dumb deaf mutes
-muette8 silent dumb mute deaf mutes
-mufle8 muffle
-mufles8 muffle
-muflie8 snapdr
-mugili8 mullet
-mugir8 bellow
-muguet8 dandy gallan lily valley thrush conval majali dandie lilies
Mujahi8
Mukhwa9
-mulard8 moular
mule9 ridden ever
-muleje8 spinni mule mules
-mulesj8 spinni
-mulet8 mule mullet
-muleti8 skinne mule driver
-mulets6 mules mullet
Mullva9
Mulong9
-mulot8 field mouse fieldm
-mulots8 field mice fieldm
Mult9 ets
multi9 mult
multic8 strand pluric
multid9 direct
multie8 bag bags
multif7
-multig8 manage
-multii8 instru
multij9
multil9 sided
multim8 player system
multin8 pi tnc transn corpor tncs
multio9
multip9 cross platfo increa manifo bus mailin power strip factor numero strips
multir9 casual proper robot
multis8 instru robot
multit7 surfin
Multiv8 look looks
-mumeta8 mu metal
muni5 equipp fitted endowe
munici9 civic street admini counci town
munie7 equipp fitted drain
munies7 fitted cavity retrac
-munifi8 frankn genero
-munir6 accomm admini provid serve supply
munis6 equipp fitted endowe
muniti9 ammuni ammo cluste
-munste8 cheese
-muqueu8 mucosa mucous slimy membra
mur9 wall adult full grown mature ripe rotten
-murail5 great wall periop walls
-mural8 wall
murale9 wall
-murals8 wall
-murat8 im insens muniti
-muraux8 wall murals
-murbod8 cattle
-mure8 blackb mulber ripe mature
-murene8 moray eel eels
mures8 ripe berry blackb berrie mature mulber
-murier8 mulber tree blackb bush trees bushes
-murir6 mature ripen
-murmur9 whispe mutter mussit
-murois8 rubus logano ursinu loganb
murs9 walls ripe wall mature advanc adult rotten full grown
-musara8 shrew shrewm shrews
-musc8 musk
-muscar8 hazel dormou dormic
-muscic8 old world flycat
muscle7
-muscs8 musks
-muscul8 streng traini
museau9 tip nose muzzle snout neb noses snouts nebs
musee9 museum galler
musees9 museum patron
-musele8 muzzle wire hood hoods
-museli8 muzzle
-musett8 bagpip
musica9
musici9 player instru
-musico8 therap
musiqu9 music
-musoir8 bull nose approa pier head noses heads
musulm9 muslim moslem
mutabl9
mutage9
-mutant8 mutati variat sport sports
-mutate8 setter
mutati9 deploy incumb
muter6 mutate
mutila8 genita
mutile8 indisc deface abused kneeca maim top trunca
-mutin8 impish mischi
-mutins8 impish mischi
-mutiqu8 silent dumb mute
-mutism8 silenc
-mutual7 symbio
mutuel8 mutual recipr
-muxer8 multip mux
my6 lumber dimens
Myanma9 burma
myapp9
-mycene8 bonnet
Myclas9
-mycopl8 peripn organi
-mycorh8 associ
-mycose8 yeast infect
-myctop8 lanter
-mydy8 noon midday south due southw
-myelin8 medull
-mygale8 tarant europe wolf spider lycosa tarent
-myome8 myoma
-myomes8 myomas
-myope5 myopic near sighte short
-myopes8 short sighte myopic near
-myosot8 forget scorpi mouse ear
-myriad8 ten thousa
-myriam8 miriam
-myriap8 millip
-myriop8 waterm
-myrmid8 silky anteat
-myrrhe8 gum sweet cicely ciceli
-myrte8 myrtle
-myrtes8 myrtle
-myrtil8 bilber bluebe whortl meadow brown browns
-mysie8 mysia
mysql9
mysqli9
mysqln9
myster9 secret enigma closed book books mystic occult orphic
-mystic8 religi
-mystif6 hoaxer practi joker hypocr phony dissem dissim phoney phonie fraud hoax dupery fraudu
-mystiq8 religi
-mythe8 myth
mythes9 myths myth
-myxine8 hagfis slime eel eels
-myxobo8 myxosp
-myxoed8 myxede
-nabab8 nabob nawab
-nababs8 nabobs nawabs
-nabot8 dwarfi midget
-nabote8 dwarfi midget
-nabots8 dwarfi midget
-nabuch8 nebuch
-nacell6 gondol
-nacre8 pearly mother pearl
-nacree8 pearly
-nacres8 mother pearls pearly
-naevus8 mole
-nagana8 animal africa trypan pest
Nagasa9
nage9 swims swim swam oars swimmi stroke
-nageab8 swimma
-nageai9 swam swimmi
-nageoi6 fin flippe fins
nager9 swim swimmi
-nagere8 swam
-nages6 stroke
nageur9 swimme formed swim
nageus9 swimme formed swim
-naguer8 recent
naif9 naive ingenu innoce simple
naifs9 naive simple innoce naif ingenu
-nain8 dwarf midget gnome nanus
-naine8 dwarf gnome midget nanus
-naines8 dwarfs gnomes midget dwarf nanus
-naire8 ary
Nairob9
naissa8 birth born arose births childb giving accouc birthi
-naitre8 born
naive9 simple innoce naif ingenu
naives9
-naja8 cobra
-najas8 cobras
-nak8 sodium potass alloy
Nakitt9
Nambuy9
name9
named9
names9 host unspec
namesp9
Namibi9
Namukh9
Nan9
nana8 girlfr bird broad chick dame gal doll skirt
-nanas6 birds broads dolls chicks skirts gals
-nandin8 africa palm civet civets
-nandou8 rhea rheas
-nanism8 dwarfi
-nankin8 nanjin
-nanoai8 nanoma
-nanoel8 nano electr volt volts
-nanome8 nm microm millim nms
-nanomo8 nano engine nanoen
-nanooh8 nano ohm
-nanopu8 nanoch
nanose9
-nanovo8 nano volt
-nanowa8 nano watt
-nantai8 cattle
Nantes6
-nantis7 pledge
Nanu9
Naoki9 inada
naphta8
-napoli8 neapol
-nappag8 toppin
-nappe5 tablec
-napper8 doily cover doyley doyly place mat doilie doylie mats
Nara8
-narcis8 daffod self love loves
-narcot8 sleep therap traffi drug dealer
-nargue8 taunt
-nargui8 bong water pipe pipes bongs
-narine8 nostri anteri naris
-narquo8 mockin
narrat9 storyt teller
-narrer8 narrat tell story
-narum8 narom
-narums8 naroms
-narval8 narwha monodo monoce narwal
Nas9 sin
Nasa8
-nasaux8 nasal
-naseau8 anteri naris nostri
-nashi8 apple pear asian japane sand
-nasill8 nasal
Naskap9 cree
-nason8 unicor
-nasonn8 twang
-nasons8 unicor
-nata8 pastel de belem
-natach8 natash
-natal8 home
natale5 home
-natals8 home
natati9 swimmi formed swim swims
-nataux8 home natal
-natel5 cell phone mobile
-natels8 mobile phones cell
-nathal8 natali
natif8 native built
natifs9 built native builti
nation9 citize domest social commun
native9 built builti hintin
-nativi8 birthe
Natnum9
natte9 mat twist braid pigtai plait tress
-natter8 braid plait twine wreath
-nattes6 twists braids pigtai plaits tresse
Natura9 wild wilder wilds
nature8 kind plain unseas obviou course unders charac
-naturi8 nudism
-naturo8 medici
-naufra8 shipwr sinkin wrecks castaw surviv
Nauru9
nausee9 feel sickne
nautil9
nautiq5
-nautis8 waters
nav9 subcom
-navajo8 navaho
navale8 navy shipbu
-navarr8 labour
-navet8 turkey turnip brassi rapa white
-navets8 turnip turkey brassi rapas white
-navett8 commut shuttl
naviga9 browse browsi breadc nav airwor web
navigu8 browsi browse
navire9 ship ships vessel shipbu tanker mother oil oiler tank hospit sister oilers
-nawak8 nonsen surrea
-nawaks8 nonsen surrea
-nazair8 nazari
-naze5 beat lame shot
-nazes8 shot beat lame
-nazie8 nazi
-nazies8 nazi
-nazis8 nazi
nazism9 nation social naziis
Nb6 sumif counti
-nbc8 cbn
-nboule8 ball
nbsp2 soundi fatigu lining trials
-ncube8 cube
-ndjame8 djamen
neanmo4 nevert noneth nathle
-neant8 emptin nil void vacanc vacuum nullit
-neants8 voids vacanc nil vacuum nullit emptin
-neb8 ncw nec
necess8 requir needed need mandat inevit kit toolki entail requis needy needs want
-necrol8 eulogy obitua obit eulogi obits
-necrop8 scaven
-necros8 gangre mortif sphace
-nectai8 honey gland glands
-necton8 nekton
nee9 born
need9
needle9 haysta
neerla7 dutch dutchw langua dutchm nether
nees8 born occasi nee
-nef8 nave
nefast8 harmfu advers likeli nefari detrim damagi prejud
-nefle8 medlar
-nefles8 medlar
-neflie8 mespil german medlar tree trees
-nefs8 naves
negati9 advers nonpos denial denier
neglig8 carele neglec overlo casual remiss absent minded inatte lax fail disreg nonper
negoci9 negoti bargai traded dealer treate
-negre8 ghostw negro nigger black ghost spade
-negres6 blacks ghostw ghosts negros spades
-negrie8 slaves
-negril8 picani piccan pickan
-negro8 nigger spade coon jigabo nigga nigra
-negros8 spirit spades nigger coons jigabo niggas nigras
-neguen8 negent
neige9 snow snowed snowin snows
neiger9 snow snowin
-neiges8 snows snowfa
-neigeu8 snowy
Neil9
Nelima9
-nelore8 nellor
Nelson9 mandel
-nem8 spring roll
-nemato8 roundw thread
-nemrod8 hunter nimrod
-nems8 spring rolls
Nene8 boobie boob booby breast bosom knocke
-nenes8 breast boobs boobie bosoms knocke tits
-nenets8 nentsi nentsy yurak samoye
-nenett8 bird chick birds chicks
-nenufa8 nenuph water lily waterl lilies
-nenuph8 nuphar water lily waterl lilies
neo9 scotia new
-neocal8 new caledo
-neocan8 neocha
-neocre8 neo creati
-neodar8 neo darwin
-neodym8 nd nds
-neoglu8 glucon
-neogot8 gothic reviva neo victor
-neogre8 modern greek new
-neogui8 new guinea
-neolat8 neo latin new latins
-neolit8 age new stone ages
-neolog7 format word words coinag
-neoman8 neo mandai
-neon8 light ne
-neonaz8 neo nazi nazism
-neonor8 nynors landsm new norweg
-neons8 neon nes lights
-neopla8 tumor tumour tumors
-neopos8 logica positi
-neorni8 modern bird birds
-neoscl8 neocla
-neosco8 neocon
-neoscr8 neo creati
-neosgo8 neo gothic reviva victor neogot
-neosgr8 modern greeks new
-neosgu8 new guinea
-neosla8 neo latins new
-neosma8 neo mandai
-neosna8 neo nazi nazism
-neosno8 nynors landsm new norweg
-neozel8 new zealan white rabbit
Nepal9
neperi4
-nepeta8 catmin catnip
-nephri8 bright diseas
-nephro8 kidney diseas renal disord
-neptun8 nps
-nereid8 clam worm ragwor worms
-nerf8 guts nerve pep sinew nervus
nerfs8 nerves breakd wreck nervus pep guts sinews
-neroph8 pipefi
-nerpru8 buckth
nerveu9 nervou jitter irrita nervil
nervos7 nerves
nes8 born
net8 clean clear pure intern networ
Netfli9
netrc9
nets8 net networ clean intern clear
Netsca9
nette9 net
nettem5 stride diffus marked
nettes8 net networ clean intern clear
-nettet8 sharpn
nettoi8 cleans clean closet cleani pipe cleane
nettoy9 cleani clean cleane cleanu cleans agent agents woman char charwo lady women chars ladies
Networ9 picker
neuf8 nine new
neufs9 new nine niners ixes nina caroli ennead
-neuneu8 bimbo bimbos
Neural8
-neuroc8 brain surgeo
neurod8
-neurol8 brain doctor
neuron9 neural nerve cell cells
neutra7 handgu amisom counte
neutre8 impart neuter electr
neutro9 radiog granul polymo leukoc
Neuve9 newfou labrad new nine niner ix nina caroli ennead
-neuves8 new nine niners ixes nina caroli ennead
neuvie9 ninth ninete ninths
Nevada8
-nevass8 slush
-neve8 firn
never5 subtyp bottom
-neves8 firns
-neveu8 nephew
-neveus8 nephew
-neveux8 nephew
-nevral8 neural
-nevros8 neurot neuros psycho
-nevrot8 mental case neurot psycho cases
new9 york
newlin9
News9 spike fake
newsle9
-newton8 meter metre meters metres
newtyp9
-newyor8 new yorker
next9
-nexus8 gap juncti
Neymar9
nez8 nose scarf
-nezper8 nez perce perces
Nfc9 nfd nfkc
Nfd9 nfkd nfc nfkc
Nfkc9
Nfkd9 nfd
Nfs8
Nginx9
-ngone8 gon
-ngramm8 gram
-nguni8 cattle
-ngunis8 cattle
-nia9 denied
Niagar9
-niais6 nincom ninny poop
-niaise6 nincom ninny poop ninnie
-nibard8 boobie boob jug tit titty boobs jugs tits tittie
Nicara9
niche8 inboar dotted doghou kennel
-nicher8 nest
-nichoi8 birdho nest box boxes
-nichon8 boobie boob booby breast bosom knocke boobs bosoms tits
nickel9 spick span spotle
-nico8 nick
Nicola8 nichol
Nicosi9 fir acc
nicoti9
-nid7 den lair nest nidus
-nidifi8 nestin nest nestle nests
nids9 nests dens lairs niduse
nie9 denied denies deny
-niebe8 black eyed pea cowpea
-niebes8 black eyed peas cowpea
niece9
nier8 deny
-nieur8 denier
-nieurs8 denier
Nif9 tin
-nigaud8 simple nincom ninny poop ninnie
Niger9 river
Nigeri9
Nightl9
-niglo8 hedgeh
-niglos8 hedgeh
-niigat8 prefec
-nijnit8 nizhny tagil
Nil9 nile
-nilosa8 nilo sahara
-nimbe8 glory aura halo nimbus aureol glorio
-nimbes8 glorie auras haloes nimbi aureol glorio
Ninive6 nineve
ninjas9 preten
Ninten9
Nioue8 niue
-nippoa8 americ japane japan
-nippon8 japane
-nippos8 americ japane japan
nique9 picnic
-niquer6 fuck nail nick rip screw
niques9 picnic
-nirvan8 enligh
nitrat8
-nitre8 saltpe
-nitres8 saltpe
-nitroc8 cellul nitrat flash paper
-nitrog8 trinit glycer
-niueen8 niuean
-nival8 snow
-nivale8 snow
-nivals8 snow
-nivaux8 snow
-niveal8 early spring bloomi snow
niveau8 level levels toplev graysc amputa floor storey story storie grades floors tiers
-nivela8 leveli
-nivele8 level blade grader blades
nivell8 levell
-niveol8 snowfl
-nivero8 snowfi
-nivkh8 gilyak
-nivkhs8 gilyak
-nivolo8 snow snows
-nno8 nnw
no2 weeknu dated shown standb isowee noh nw
-nobeli8 laurea nos
-noble8 aristo
-nobles7 nobili lords peers ladies aristo
-noce8 marria weddin ceremo guests
-noces8 marria weddin hymene nuptia ceremo
nocif9 harmfu advers noxiou deadly pernic banefu pestil
nocifs9 harmfu advers noxiou deadly pernic banefu pestil
nocive9 noxiou delete deadly pernic banefu pestil
-noctae8 cross orthop
-noctam8 nighth night owl person sleepw nightb owls
-noctiv8 night wander
-noctui8 owlet moth moths
-noctul8 noctil
-noctur8 night
-nodaux8 nodal
Node9
Nodeli9
nodule8
Noe8 noah
Noel9 christ
-noemie8 noemy
noeud9 node knot bow gnarl
noeuds9 nodes knots gnarls
-nogai8 nogay
-nogais8 nogays
noir9 black dark blue blind drunk toaste trashe
-noirat8 blacki
-noirce8 blackn dark darkne gloom gloomi glumne
-noirci8 blacke darken
noire8 black crotch quarte note
noires7 black crotch quarte notes
noirs8 black dark pitch trashe blue blackn
Noise8 disput
-noises8 disput
-noiset5 hazel hazeln filber hazels cob cobnut cobs
noix8 nuts sweete bosshe walnut nut
-nokill8 catch releas
-nolise8 charte
nom9 name behalf names unname userna filena hostna noun
-nombra8 numera
nombre7 number numero count outnum amount large multip legion
-nombri8 navel gazing belly button bellyb omphal umbili navels
nomdus9 server
nomenc7 codeli naming implyi
nomina8 appoin par case subjec cases design assign naming
nommag9 namesp naming
nomman7 naming
nomme9 appoin named keywor
nommee8 named appoin
nommem3 namely
nommer9 appoin naming call design dub label name term
nommes9 keywor named appoin
noms9 names namesp filena
-non8 nay nope
-nonage8 nineti
-nonann8 unbirt
nonant5 nineti
Nonblo9
-nonce8 nuncio papal
-nonces8 nuncio papal
-noncha8 carele casual cool
-noncon8 non consum
None3 omitte return
-noneuc8 non euclid
-nonexi8 nonent
-nonfig8 non repres
-nonfum8 non smokin nonsmo
-nonill8 octode septen
-nonins8 indepe
-nonint8 non interv
Nonkun9
-nonlex8 non lexico
-nonlie8 dismis
nonloc9
-nonnai8 nun nuns
-nonne8 black arches nun moth sister
-nonnes8 sister nuns black arches nun moths
-nono8 ninth ninthl noni
nonobs9 notwit
-nonos8 ninth noni ninthl
-nonpai8 defaul nonrem
-nonpas8 non past
-nonreg8 regres testin
-nonrep8 non repudi
-nons8 nay nope
-nonsal8 nonali
-nonsan8 unbirt
-nonsco8 noncon non consum
-nonsen8 poppyc
-nonseu8 non euclid
-nonsex8 nonexi nonent
-nonsfi8 non repres
-nonsfu8 nonsmo non smokin
-nonsin8 indepe non interv nonint
-nonsle8 non lexico
-nonsli8 dismis nonlin
-nonsme8 nonmet
-nonsoi8 non self
-nonspa8 defaul nonpay nonrem non pasts nonpas
-nonsre8 regres testin non repudi nonrep
-nonsri8 nonriv
-nonsse8 nonsen poppyc
-nonsso8 non selfs
-nonste8 non termin nonter
-nonsvi8 nonvio non violen
-nonter8 non termin
-nonvio8 non violen
-nora8 nyora
Norah9
-noras8 nyoras
nord9 northe north northw thence easter
-nordaf8 north africa
-nordam8 north americ
-nordaz8 desmet desoxy nordia
-nordco8 north korean
-nordes8 northe east north nebe nebn
-nordeu8 northe europe
Nordio9
-nordiq8 boreal northe
-nordis8 northe
-nordno8 north northe west northw
-nordou8 northw north west nwbn nwbw
-nordpa8 nord pas de calais
-nordqu8 north east west nbe nbw
-nords8 north ns due northw
-nordsa8 north americ
-nordsc8 north korean
-nordse8 northe north easts nes nebes nebns europe
-nordsn8 north northe wests northw
-nordso8 northw nws north nwbns west nwbws
-nordsq8 north easts nbes west nbws
-nordsu8 north south
-nordsv8 north vietna
-nordvi8 north vietna
Norfol9
-nori8 maki
-noria8 bucket elevat
-noris8 makis
normal8 standa ordina kamcha aqtobe line usuall common unrema
Norman9 cattle goose geese
normat8
normau8
norme8 standa en norm
normes9 standa norms
-norois8 old norse
-norroi8 norse old
North9
Norveg9 norweg norway
-nosean8 hauyni
-nostal6 home sickne yearni longin homesi hungri
not1 drcp yields
-notabi8 lumina guidin light leadin lights
notabl5 signif lumina guidin lights leadin
notair9 notari notary secrec solici public
-notamm8 amongs things especi notabl
notant8 noting
notari9 dorsal bone
notati9 scorin rating evalua valuat
note8 score footno bill noted notes grade mark marks notati
notees6 tying denote
noter8 note write
notes8 footno endnot notebo rated grades
notez9 note
notice9
notifi9 notice dmca
notify9 wakes
Notimp9
notion7 concep underf track
-notodo8 ang angs
notoir7 notori
-notone8 backsw
-notons6 shortf childb
-notori6 reputa notabl lumina guidin light leadin notabi lights
-notou8 goliat imperi pigeon
-notous8 goliat imperi pigeon
-notred8 dame de montau du mont carmel lady
notres2
-nouba9 partie party nuba nubah
-noubas8 partie nuba nubahs
-noue8 tie shoe swale
-nouer6 associ bind connec fasten join knot link tie
-noues8 swales
-nouez9 shoe tie trick
-nougat8 maker shop makers shops
nouill7 noodle
-noune8 slit cunt puss pussy snatch twat
-nounes8 slits cunts pusses pussie snatch twats
-nounou6 teddy bear nanny nurse nursem nurses nannie
nourri9 food feed fed jerric jerryc nanny wet nurse foster nouris nurtur baby infant alimen
-nouuea8 new novel
nouvea9 new again newcom brunsw hanove novel mexico newbor norfol santan newnes novelt neonat baby
nouvel9 new news newly nova scotia reasse albion andalu englan caledo cornwa wales georgi guinea
Nova7 scotia
-novas8 novae
novate8 innova laser
novatr9 innova
novemb9 novs
-novlan8 newspe
Novoss9
now4 weekda
Nox9
noya9 drowne
-noyabl8 flush
-noyade8 drowni
noyau8 kernel core gist heart newel nub nucleu pith pit stone
-noyaus8 kernel cores newels stones meats hearts
-noyaut8 entryi
noyaux9 kernel
noye9 drowne drown
-noyee5 drown
-noyees6 drowns
noyer8 drowni drowne walnut tree drown sink
-noyera8 walnut orchar
-noyers8 walnut trees
-noyes5 drowns
npm8 nper fv startp pv
-npolyt8 polyto
-nrbc8 cbrn
ns9
-nsimpl8 simple
-nspher8 sphere
Nt9
Ntfs8
nu9 naked strip bare nude stark
nuage9 cloud
nuages9 clouds cloudy dreami unclou
nuageu9 cloudy
nuance8 shades grade alloy hue shade subtle tint tone refine tones tints
-nuanci8 color atlas atlase
-nubie8 nubia
-nubien8 nubian
-nubile8 marria
nuclea9
-nuclei8 nuclid
-nucleo8 base bases
-nudism8 naturi
-nudite8 nakedn nudene
nue8 naked hat
-nuee8 cloud horde drove swarm
-nuees8 clouds hordes droves swarms
-nues8 naked bare nude au nature
nuire5 demoti advers compro damage harm upset
-nuiset8 baby doll babydo shorti gown night robe nightd nightg gowns dolls robes
nuisib7 harmfu damagi prejud detrim deadly pernic
nuit9 night tonigh dark darkne
-nuitee6 night nights
nuits9 night sleeps nights dark darkne nightt
nul7 nil zero person
Null9
nullab9
-nullar6 numbsk numsku
nulle7 nowher anywhe void nil
nullem5 mephed toll
nulles8 zero
nuls7 void null
num9 gcd
number9 bcmath
numera4 hebrew curren
numeri9 digita digiti scanne image
numero9 number act charac issue dial
-numism8 coin collec
Nunavu9
-nuprop8 bare owner
-nuptia8 bridal
-nuque8 back neck nape cervix nucha scruff
-nuques8 necks napes cervic nuchas scruff
-nutete8 bare headed
-nutrim8 food foods
nutrit9 alimen dietic dietit susten nouris
-nuyct8 night dark darkne nightt
Nvda9
-nvram8 non volati memory random access
Nyame9
-nyaw8 meow mew miaou miaow miaul
-nyaws8 meows mews miaous miaows miauls
-nyctal8 night vision sight scotop twilig sights
-nycter8 slit faced bat bats
-nycthe8 nyctem
-nyctur8 noctur
-nympha8 brush footed butter four
-nymphe8 waterl pupa pupae
nᵒ9 commit
Oaci9 icao
Oasis8
Oauth9
Oauthp9 callba
ob9
-obei9 obeyed
obeir8 obey hyperb abide comply
-obeira9 obey
-obeiss9 obey obeyed manage tracta compli obedie respec
obeit5 minds obeyed
-obele8 dagger
-obeles8 dagger
obese6
-obesit8 corpul fleshi
-obier8 europe cranbe bush viburn opulus crampb tree guelde rose
-obiers8 europe cranbe bushes viburn opulus crampb trees guelde roses
obj9
object8 goals goal achiev nonsub
objet8 object subjec arrayo articl thing
objets9 object
-oblade8 saddle seabre
-oblati8 altrui offeri
obliga9 mandat requir compul liabil duty bondho bond bindin inevit necess
oblige4 compel forced requir helpfu kindne
obliqu9 backsl slash backti slashe slantw decept
-oblite8 cancel
-obnubi8 benumb daze engros
-obscen7 lewd raunch salaci
obscur9 darkne obfusc dark darken darkly arcane dim esoter abstru recond dimly murkil
-obsede8 obsess taken haunte preocc
-obsequ8 burial funera interm fawnin sycoph
observ8 watche repres submis watchi commen insigh compli afford noted lookou statio tower towers
obsole9 deprec outdat
obstac8 barrie blocke impedi hurdle
-obstet8 midwif ob tocolo obs
obstin8 stubbo hostag dogged headst obdura wilful persis bullhe pighea self wills contra perver
obstru8 vents subtit blocka
obtemp8 comply cartoo obey
obtena8 gettin
obtene1 blazin
obteni3 obtain gettin seekin achiev acquir gain secure
obteno4 steady asks
obtent5 obtain breede gettin access acquir acquis
obtenu5 obtain formul
obtien4 obtain gets
obtura7 bellow vacuum shutte
obture8 endang filled
-obtus8 blunt dull slow dim dumb
-obtusa8 angled
-obtuse8 slow blunt dull dim dumb
obus9 shells wound mortar shell
-obusie8 howitz mortar trench
-obvie8 obviou
-obvier8 obviat
-obvies8 obviou
occasi7 opport casual chance causes accide incide damage used times again
occide9 wester frisia west ws due westwa
-occita8 proven
occult8 concea obscur supern
occupa8 reside tenant
occupe8 busy care takes engage figure fill hold inhabi involv keep take
occurr7 needle counts
Ocde8 oecd
Ocds8
ocean9 sea coast
Oceani8 storm petrel
oceano8
Oceans9
-ocelle8 eyespo simple eye stemma eyes
-ochiko8 kwanya
-ochloc8 mobocr
-ochrac8 yellow xantho
oci9
ocid9
Ocilob9
Ocp9
-ocre8 ochre yellow ocher xantho
-ocrer8 ochre
-ocres8 ochre yellow ocher xantho
oct9
-octa8 okta
-octaed8 octahe
octal9
octale9
-octant8 eighti
octaux8 octal
-octavo8 eighth
octet9 byte bytes
octets9 bytes byte bytest
-octill8 sexdec quinde
octobr9 octs
-octoge8 eighti
-octogo8 octago
octroi5 granti grant issuan grants
octroy5 granti grante grant
-octuor8 octet octets
oculai9 eye strain subcat eyepie
-oculi8 oculus
-oculom8 eye tracke tracki
-ocytoc8 oxytoc pitoci
-odal8 ethel
-odals8 ethels
Odbc9
odeur9 smell smelle smells naphth odor odour scent fragra aroma
-odeurs8 smells odours scents fragra odors aromas
Odf9
-odieus9 obnoxi behave foul wicked disgus loaths object
-odieux8 detest horrid loaths obnoxi odious foul wicked disgus object
-odomet8 hodome mileom milome
-odonta8 tootha
-odonto8 dentis perfor gauge dental medici gauges
-odoran8 sweet scente odorif odorou perfum
-odorat8 smell nose olfact modali sense smells noses
-oecume8 ecumen
-oedeme8 edema dropsy hydrop dropsi
-oedicn8 stone curlew
oeil7 eye wink glance look scanna flashy glyph optic oculus
-oeilde8 oeil de boeuf cat eye
-oeilla8 eye eyes
-oeille8 blinde blinke carnat dianth gromme pink dwarf breads poppy small opium wild caryop clove
-oeils8 eyes optics glyphs oculus
-oeniad8 oiniad
-oenoch8 oinoch
-oenoth8 cellar wine
-oenoto8 wine touris
-oesoph8 esopha gullet haemor gorge gorges
-oestra8 estrad
-oestre8 warble fly flies
-oestri8 warble flies
-oestro8 estrog
oeuf9 egg ovum
oeufs9 eggs egg
oeuvre8 implem softwo work works employ pieces compos musica
of1 du de et gouver
offens9 affron aggrie hurt insult wrong
offert3
Office9 board agency commod attend capaci facili functi job pantry positi post servic storeh
offici9 formal unoffi white lie milita stuffe shirt shirts
offrai5 turnar
offran7 offeri provid whilst offer oblati offers
offre8 offer offers offeri tender bid provid advanc advoca presen propos supply
offren3 offer offeri
offres8 tender bids bid postin offeri offers
-offreu8 bidder
-offrez4 roared
offrir5 offer delive offeri
offron5 annoys hassle offer oursel
offset9 printi
Offsho8
offusq8 offend
ogre9
oh9
-ohmmet8 ohm meter metre
-ohmsme8 ohm meters metres
Ohttp9
oid9
Oie7 goose
Oies8 geese
oignon9 onion busine bunion onions
Oil9 gulf ultrav adapta
-oindre8 anoint
-oinj8 stick joint mariju cigare reefer spliff
-oinjs8 sticks joints mariju cigare reefer spliff
oiseau9 bird birds hummin thunde
-oisele8 birdca bird goslin birds
-oisell8 bird breedi sellin birdsh birds
-oiseus8 pointl
-oiseux8 pointl
-oisif8 idle idler bum layabo loafer
-oisifs8 idle idlers bums layabo loafer
-oisill8 birdle chick fledgl chicks
-oisive8 indole idle idler bum layabo loafer idlers bums
-oison8 goslin
-oisons8 goslin
Oit8 intern labour organi
Ok9 okay
Okapi8
-okina8 ʻokina
-okoume8 gaboon
-okroch8 okrosh
-okroug8 okrug okrugs
-ola8 mexica wave
-olas8 mexica waves
old9
-oldenb8 horse horses
Ole9
-oleagi8 oilsee
-oleand8 nerium rose bay bays
-olecra8 proces
-oleicu8 olive growin
oleodu8 pipeli
-oleoph8 oil repell
-olfact8 smell modali sense smells
-olibri8 oddbal
-oligoe8 dietar minera trace elemen
-oligos8 trace elemen
Oliver8 orchar
olives9
-olivie8 oliver olive tree trees
-olmequ8 olmec
olympi9
-olyre8 olyra
-olyres8 olyras
Oman9
Ombala8
-ombell8 umbel umbels
-ombili8 umbili
ombrag9 shadin shade chewin singly canopy umbrag canopi
ombre9 shadow shade blocki dark darkne ghost spectr
-ombrel8 paraso umbrel sunsha
-ombrer8 shade
-ombres8 shadow shades dark darkne ghosts spectr
-ombrin8 umbrin
ombuds9
Omc9 wto
omet7 fails
omette8 omit beneat rid
omettr7 omit omitti leave miss overlo skip
Omi9 imo
Omicro8
omis8 omitte failed failin
omise8 omitte
omissi9 failur omitte
omitwh9
-omnibu8 bus passen vehicl coach autobu charab
-omnipo8 pole almigh
-omnipr5 genera practi ubiqui
-omnium8 open opens
-omopla8 blade scapul bone blades bones
Omr8 seo
Oms2 uncomm chroni opted
Omsk9
-onagre8 onager
-onanis8 mastur
once8 ounce snow leopar panthe uncia
-onces8 ounces snow leopar panthe uncias
-onchoc8 worm nodule diseas
oncle9 uncle
-oncles8 uncles
-onclic8 avuncu
-onctio8 anoint ointme salve balm inunct unctio salves balms
-onctue8 unctuo
-ondatr8 muskra
onde6 lean standu page wave moving ridge
-ondee8 shower rain
-ondees8 shower rain
-ondele8 wavele
-ondepl8 rain hand
ondes7 waves microw oven moving ridges
-ondin8 merfol merper water sprite
-ondine8 undine
-ondins8 merfol merper water sprite
-ondit8 hearsa
-ondoye8 undula
-ondula8 invers invert ripple rollin undula wave moving ridge waves ridges crinkl waveli wavy
-ondule8 corrug surge undula wave conver invert ups upses
one7 nonpri chloro benzod hydrox cyclop
onereu7 expens onerou
-onesst8 steps
-oneste8 step
Ong5 ngo
-ongle7 nail thumbn
-ongler8 nail bar bars
ongles7 nails thumbn
onglet9 tab tabs hanger steak miter joint pick plectr skirt
-onguen8 unguen cream ointme salve balm emolli creams salves balms
-ongule8 ungula
-onguli8 unguli
-onigir8 rice ball
-oniriq8 oneiri
-onirol8 oneiro
only2 pour dos
-ono8 wnw
Ontari9
-ontaro8 franco
Onu9 un united nation uno
Onudc9 unodc
-onusie8 un
-onycho8 nail biting
onze6 eleven
-onzes8 eleven
onziem9 eleven
op9
opacit9 opaque
-opale8 opal
-opales8 opals
-opalin8 opal
Opanal9
opaque8
opcach9
opcode9
open9 source
opendi8
Opendo9
Openof9
Openpg8
-opens8 open
-openso8 open source
Openss9 open source
opera9 house
operan9
-operas8 houses
operat8 transa surger surgic telco teleph servic manipu phone compan telcos
-opercu8 cover lid covers lids
opere7 fieldn paced operat
operee5 cric
operer6 refocu act affect avail impact imping move operat produc take action work
-operet8 light opera operas
-ophidi8 cusk eel snake serpen snakes eels
-ophiog8 adder tongue
-ophiur8 brittl star stars
-ophtal8 ophtha eye doctor oculis
-opiace8 opiate
-opiner8 opinio
-opinia8 obdura obstin relent dogged persis stubbo
opinio8 conten sentim stand viewpo view
Opio9
-opioma8 opium addict
-oponce8 prickl pear pears
opport8 timely advisa conven advant comfor handy useful suitab suited self intere seekin expedi
opposa3 oppone reissu
oppose5 advers dwelli contra
opposi9 versus object advers
oppres9
-opprim8 oppres
-opprob8 infamy shame
Opt9
opte4 landed opted
opter8 unwill cluste opt choose elect pick
-optez6 opt
optima7 best
optimi9
option9 flag
optiqu6 optica lens optics
-optoci8 optoki
-optoel8 optron
-opulen8 abunda
-oque8 oka
-oques8 okas
-or8 gold
Oracle8
orage9 storm thunde gale tempes electr
-orages8 storms thunde gales tempes electr
-orageu8 thunde
-oraiso8 oratio prayer petiti orison
oral9
orale9 oral
oralem9 orally oral verbal
orales8 oral
-orals8 oral
orange9 colour tree trees
-orango8 pongo pygmae
-orangs8 pongo pygmae
orateu9 speake orator
-oratri8 speake orator
-oraux7 oral
-orbe8 orb globe ball
-orbes8 orbs globes balls
orbita8
orbite9 eye socket celest crania cavity caviti
-orbito8 determ
Orca9
-orcade8 orkney island
orches8 abilit apis
-orchid8 plant plants
-ordali8 ordeal trial
order9
Ordere9
ordina9 comput deskto laptop pcs run mill broadl common custom genera habitu largel normal
ordonn9 order ordere orders direct unorde tidy court schedu fine ordina prescr recipe book pad
ordre8 order agenda orderi
ordres6 orders levels
ordure9 garbag trash filth mother piece crap sucker waste wastes
-oree8 border edge
-orees8 border edges
Oregon8
oreill9 ears earrin ear eared long hare pillow auricl earpho mumps epidem paroti
-orenoq8 orinoc
-oreotr8 klipsp
-orfevr8 goldsm silver gold worker goldwo
-orfroi8 orfray orphre
org9
organe9 bodies body part voice
organi8 agenci body agency flowch chart curato planne stewar pda person digita assist
-orgasm8 coming climax sexual
orge9 barley candy
-orgele8 sty eye infect hordeo stye sties styes
-orges8 barley
-orgie8 orgy riot debauc baccha
-orgies8 riots debauc baccha
-orgue8 organ pipe
-orguei8 haught proud pride vaingl vanity amour propre concei pridef self love prides vaniti loves
-orgues6 organs pipe
-oribat8 beetle mites
-oriel8 bay window
-oriels8 bay window
orient7 wayfin east guidan easter frisia guide direct shorth pathfi easts
orific8 outlet penetr openin porta portas
-origan8 oregan marjor
origin8 native first genuin beginn outset deriva master copies stocks lines descen incept
-origna8 moose elk alces europe
-orion8 hunter
-orl8 ent doctor
-orloff8 russia
-orme8 elm tree
-ormeau8 abalon ear shell shells
-ormes8 elms elm trees
orneme9 orname adornm decora
-orner8 adorn bedeck decora embell orname
-ornier8 rut ruts
-ornith8 bird foot platyp watche orthop anatin duck billed duckbi
-oroban8 broom rape broomr rapes
-orogra8 orolog
-orpail8 placer mining data
orphel9 orphan nurser
-orpin8 goldmo sedum
-orpins8 goldmo sedums
-orque8 killer whale orca orcinu grampu sea wolf
-orques8 killer whales orcas orcinu grampu sea wolves
orteil9 toes toe digit digits
-orthan8 hypero
-orthes8 orthos orthot
-orthod8 mainli mainst great circle distan dental
-orthof8 ferros
orthog9 spelli spellc misspe spelle spell typo family planni augen gneiss writin system
-orthop8 speech therap
-orthos8 uprigh positi
-ortie8 nettle stingi
-orties8 nettle stingi
-ortive8 easter
-orvet8 blindw slowwo anguis fragil
-orvets8 blindw slowwo anguis fragil
-orviet8 nostru
-orycte8 aardva anteat afer ant bear afers bears
os9 bone
Osaka9
Osce9
-oscill8 swingi waver
-oseill5 sorrel dock sugar scratc bread clams lettuc docks sugars breads
-oser6 audaci dare hazard risk ventur
Oserro9
Osi9
-osidiq8 oside
-osier8 willow
-osmeri8 freshw smelt smelts
-osmie8 mason bee
-osmies8 mason bees
-osmium8 os
-oso8 wsw
-osque8 oscan
-osques8 oscans
-ossatu8 backbo skelet
-osseus6 bony
-osseux8 bony
-osteic8 bony fishes
-ostens8 monstr conspi
-ostent8 flaunt
-ostrei8 oyster
otage9 hostag held
-otages8 hostag
-otalgi8 earach
Otan9 nato
-otarie8 sea lion lions
-ote9 sungla remove take took
-oter8 remove take away
-otez8 take
other3 nonpri xor partly
-othon8 otto
-otique8 otic
-otite6 otitis
-otites8 otitis
-otocyo8 bat eared fox foxes
-otorhi8 otolar rhinol ent man men
-otosrh8 otolar otorhi rhinol ent men
Ottawa9 odawa
-otuho8 lotuko lotuxo
Ouagad8
-ouakar8 uakari
-ouaoua8 bullfr rana catesb
-ouatch8 watch
-ouate8 muffle wadded cotton wool
-ouatee8 muffle wadded
-ouates8 cotton wool muffle wadded
-oubli8 oblivi oversi inadve limbo
oublia9 forgot forget
oublie9 forget forgot rememb oblivi dungeo
-oublio7 forget
-oublis8 oversi oblivi inadve limbos
-oubykh8 ubykh ubykhs
-oudegu8 udege udeges
-oudmou8 udmurt
-oued8 wadi
-oueds8 wadis
-ouessa8 breton dwarf ushant
ouest9 wester west northw southw thence
-ouesta8 west german
-oueste8 wester europe
-ouestn8 west north northw
-ouestq8 west north south wbn wbs
-ouests8 west southw wester ws westwa due german europe north wests northw wbns south wbses
-ouf6 wow crazy
-oufa8 ufa
-oufs8 crazy
-ougand9 uganda
-ougari8 ugarit
-oui8 aye yeah yep yes
-ouidir8 hearsa rumor rumour
ouie9 ears hearin gill auditi audito modali sense
-ouies8 hearin gills auditi audito modali senses sense
-ouigho8 uyghur
-ouioui8 noddy
-ouis8 yes yeah yep aye
-ouisdi8 hearsa rumors rumour
-ouisti8 cheese marmos
-oukase8 ukase ukases
-oukaze8 ukase ukases
Oulan9 ulaanb
-oulanb8 ulaanb
Ouma9
-ouolof8 wolof wolofs
ouraga9 hurric typhoo
-oural8 oral ural urals
-ourani8 urania
-ourano8 uranus
-ourdou8 urdu
-ourebi8 oribi oribis
-ourlet8 fringe hemlin hem hems
-ourlie8 paroti
ours9 bear bears killer imprin masthe
-ourse8 bear
-ourses8 bears
-oursga8 werebe
-oursin8 sea urchin
-ourson8 bear cub young carniv cubs
out5 lockou bucket inout
-outaou8 ottawa
-outard8 bustar
-outeau8 dormer window
outil8 tool gadget implem instru utensi
outill8 toolin livest guarde equipm empowe
outils9 tools toolba toolki toolin gctool
output9
outrag9 contem teeth
-outran8 excess
outre6 additi furthe moreov overse beside across beyond side goatsk
-outrec8 assumi assump presum
-outrem8 overea ultram overse blue blues
outrep7 rectif overri
-outres8 additi beside across beyond goatsk overse
ouvert9 open opened openin openly openne frankl apertu overtu overtl chess
ouvrab7 busine
ouvrag9 works book struct books undert work accomp achiev constr feat labour needle piece
ouvran9 pensio unadju openin earnin
ouvre9 opens open
-ouvreb8 opener bottle tin
-ouvreh8 oyster knife
ouvren8 open modes
-ouvrep8 door opener
ouvres7 workda bottle opener tin oyster knives door
-ouvreu8 ushere usher ushers
ouvrez9 open
ouvrie7 premiu worker workin class hand labour operat man workma workme hands
ouvrir9 open openin clear switch turn unlock
ouvrit9 opened
ouvron9 open
Ouzbek9 uzbeki rated uzbek
-ovaire8 ovary ovarie
-ovale8 oval ellips
-ovales8 ovals ellips
over6 sweate sizing
Overfl9
overwr9
-ovide8 ovid sheep
-ovides8 sheep
-oviduc8 fallop tube uterin tubes
-ovins8 sheep
Ovni8 ever ufo
-ovniol8 ufolog
Ovnis8 ufos
-ovocyt8 oocyte
-ovoviv8 ovivip
-ovule8 ovum egg cell
-ovuler8 ovulat
ovules9 ova sperm egg cells
owner9 owning
Oxford8
-oxodeg8 oxo degrad
-oxosde8 oxo degrad
-oxydan8 oxidiz oxidan oxidis agent agents
-oxydat8 oxidat oxidis oxidiz
-oxyde8 oxide
-oxydem8 methyl
-oxyder8 oxide
-oxydes8 oxides
-oxydor8 redox reduct oxidat oxidor redoxe
oxygen9 therap os
-oxyure8 pinwor thread
ozone9 deplet
-ozonur8 ozonid
-pa8 puppet web path
Pablo9 galind
-pacane8 pecan pecans
-pacani8 pecan pecans
-pacfun8 pakfon pakton
-pachmi8 pashmi
-pachto8 pashto afghan pashtu paxto paxtos
-pachyu8 shrew shrews
pacifi9 peacef concil peace peacem reconc peaces passiv
pack9
packag9
packet8
-packin8 ormsto
-packsh8 pack shot
-pacque8 packag packet lot sight parcel deal
-pacs8 civil union
-pacte7 accomm accord agreem deal mutual pact
-pactes8 pacts agreem treati accord deals accomm
Pad9 csa
paddin9
-paddoc8 pad sack
-padoue8 padua
-paelia8 paella
-pafs8 tools peters shafts cocks dicks pecker
-pagaie8 paddle boat
pagail9 mess messed messy tsuris messes
-pagani8 heathe religi
-pagaye8 paddle
page9 layout footer pagedo homepa codepa footno
-pageot8 pandor seabre
pages9 page bookma
pagina9 page number folios
-pagne8 loincl breech sarong
-pagnes8 loincl breech sarong
-pagre8 sea bream
-pagres8 sea breams
paie9 payrol pay pays paying
paieme9 paymen paid overpa
-paien8 heathe pagan
-paienn8 pagan heathe
-paiens8 pagan heathe
-paiera9 pay gladly
-pailla8 mulchi mulch doorma lech lecher letch satyr leches letche satyrs pallet welcom mat mats
paille7 straw wow brush tropic hay chaff rope drinki straws ropes
-pailli8 mulch
pain9 bread loaf breads staff life
-pains8 breads loaves staff lives
pair5 peer par tiebre
paire9 pair keypai tuple couple
paires8 pairs couple braces duos duets
pairs9 peer peers
-paise8 paisa
-paises8 paisas
paisib9 peacef calmly compos leisur quiete quietl restfu
paitre8 grazin sons
paix9 peace justic peacek peaceb
-pajuna8 cattle
Pakist9
-palafi8 pile dwelli
palais9 palace palate
-palanc8 carryi pole poles
Palaos9 palau
-palati8 pfalz pfaelz
pale9 lighte tempte drab faded lurid pallid sallow wan washy blade paddle vane
-palear8 palaea
-palefr8 palfre hostle groom ostler stable grooms
-paleme8 palely pallid
-paleoa8 human palaeo
-paleob8 palaeo
-paleoc8 palaeo contin
-paleog8 palaeo
-paleol8 lake palaeo age ages
-paleon8 palaeo fossil
-paleos8 lakes slavic langua slavon
-paleox8 palaeo
-paleoz8 palaeo
Palerm8
-pales8 blades paddle vanes pale wan pallid faded drab lurid
palest9 palaes
-palet8 puck hockey
-paleto8 coat great overco three quarte topcoa greatc coats
-palets8 pucks hockey
palett8 pallet
-paletu8 mangro rhizop mangle
-paleur8 achrom lividi lividn luridn palene pallid
-palich8 palish
-palie8 pali
palier8 tier grieva levels landin stage stages
-palies8 palis
-palink8 brandy brandi
Paliny9
-palir8 blanch fade pale
-paliss6 rosewo
palit9 pale turned
-paliur8 christ thorn jerusa thorns
-pallad8 pds
-palle8 palla
-palles8 pallas
-pallie5 gaps mitiga reliev
-palme8 palm
-palmes8 palms
-palmie8 date palm tree phoeni dactyl palms trees
-palome8 plain bonito
-palonn6 compen bar rockin rudder swing swingl bars
-palour8 clam clams
-palper8 palpat
-palpit8 exciti pulsat thrill
-palpla8 sheet piling
-pals8 stakes
-paludi8 malari
Pam9 pensa
-pample8 grapef pomelo pummel chines jabong lusho fruit fruits
-pan8 flap panel
-panach8 mixed melang mix plumag plume shandy style dash elan flair styles dashes elans
-panade8 tsuris
-panafr8 pan africa
-panais8 parsni pastin sativa
Panama9 city
paname9 pan paris
-panara8 pan arab arabis
-panard8 hoof hoofs
-panari6 parony
pancan7 pan
pancar8 sign signs
-pancra8 pankra
pandem8
-pandit8 pundit
-panegy8 encomi eulogy paean pean eulogi paeans peans
-paner8 bread
-paneur8 pan europe
-pangee8 pangae pangai hills
-pangol8 scaly anteat
pangou8 wide
-panic8 barnya grass cocksp prickl
-panica8 eryngo
-panics8 cocksp barnya grasse prickl
panier9 basket packed bag lunch shoppi birdca handba bags lunche
paniqu9 panick panic scare panics scares shocke dismay appall aghast
-panisl8 pan islami
-panka8 punkah
-pankas8 punkah
panne4 broke breakd outage fault purlin
pannea9 panel sideba signs sign panels pane billbo board dashbo paneli signag boards signbo
-panner8 panel brick stretc bricks
-pannes8 breakd faults equipm failur purlin
-pannus8 scud
-panorp8 common scorpi
-panoui8 maize ear ears
-pans8 panels flaps
-panse8 belly first stomac paunch rumen
-pansem8 patch bandag patche
-panser8 bandag curry comb dress
-panses8 bellie first stomac paunch rumens
-pansla8 pan slavic slavis
-pantac8 capri pants capris
pantal9 trouse pants clowni tomfoo
-pantel8 pant
-panthe8 werepa
-pantin8 marion string puppet
-pantoi8 shocke dismay appall aghast
Panton8 placeh name names
-pantou8 couch potato slippe carpet
-panure8 batter breadc
-paon8 pavo peacoc peafow bird juno
-paonne8 peahen peacoc peafow bird juno junos
-paons6 peacoc peafow bird junos
papa9 dad father daddy pop
-papaga8 sugar daddy
-papamo8 popemo
-paparm8 pepper
-papas8 dads father pops daddie pas
-papasg8 sugar daddie
-papaut8 papacy papaci
-papaux8 papal
-pape8 pope pontif bishop rome cathol holy father roman
-papemo8 popemo
papera9
-papes8 popes pontif bishop romes cathol holy father roman
-papess8 pope pontif bishop rome cathol holy father roman popes romes
papete9 postag statio paperm paper mill mills
-papi8 grandf grandp gramps granda grandd
papier9 paper papers clipbo wallpa bog roll money foldin curren rolls moneys
-papili8 swallo
-papill8 bow horses sticky flutte butter flicke stroke
-papine8 wooden spoon spoons
-papis8 grandf grandp gramps granda grandd
-papote8 chit chat natter
-papou8 papuan
Papoua9 papua new guinea
-papoue8 papuan
-papous8 papuan
-papy8 grandf grandp gramps granda grandd
-papys8 grandf grandp gramps granda grandd
-paqueb8 cruise ship packet boat ships boats
-paquer8 daisy lawn daisie
Paques9 easter passov
paquet9 packag packet parcel drunk intoxi inebri
-parabl8 preven
-parabo8 dish fable saucer allego dishes fables
-parace8 island
parach9 rental comple skydiv jump jumps para jumper paratr paras
-paraco8 para contin
-parade5 displa flaunt strut
paradi6 heaven bird eden nirvan shangr la promis land
-parado7 loving self contra
parage9 around trimmi cut sea seas cuts
paragr9 subsec subrul subpoi
Paragu9 river
parais4 purpor sound dignif pariso
parait7 seems presum sounds looks unmana appear come sight emerge look materi seem
parall8 alongs latitu line
paraly9 stunne stun palsy palsie
param9
parame8 settin metric slippe animal vestme custom setup templa setups
-parami8 force organi unit forces units
-paramn8 deja vu
-paramp8 rumen fluke stomac flukes
params9
-parang8 parago ideal saint apothe nonesu nonpar ideals saints
parano9
-parape7 paragl parasa
paraph9 initia flouri parafo
parapl9 umbrel
-paraps8 psychi phenom
-parasd8 paradi
parasi9 obstac infest sponge leech leeche
-parask8 snowki
-paraso8 sunsha umbrel
-parath8 hormon pth pths
-parato8 decoy lightn rod conduc rods decoys
-paratr8 stepfa
-paratu8 johne diseas
-parave8 foldin screen
parc9 park fleet plaype superi
parcel8 tracts tract bees
-parche8 lambsk sheeps
parcim8 sparin parsim econom grudgi thrift penny pinchi
-parcme8 parkin meter meters
-parcom8 parkin meter meters
parcou4 journe scan traver browse skim cycle scanni cover pass read
parcs9 parks fleets greens common
-pardes7 overco topcoa greatc
pardon9 forgiv forgav excuse remit
pare7 firewa
-pareba8 bullet
-parebr8 windsc windsh
-parebu8 bull bar grille gard
-parech8 bumper
-parefe8 firebr fire line firero firewa lines
pareil3 payer alike allied simila equall identi likewi equal match equals matche
parent9 bracke relati extend family kinshi akin relate forebe forefa kin kinsma kith famili
-pareo8 sarong
-pareos8 sarong
parer6 modula fighti adorn avert avoid bedeck block decora dodge duck embell evade orname parry
-parere8 judgem opinio
-paresb8 bullet windsh windsc bull bars grille gards
-paresc8 bumper
-paresf8 firewa fire lines firebr firero
paress9 lazy sloth bugger twiddl thumbs lazine idly lazily sluggi acedia sloths fainea indole otiose
parfai7 perfec absolu certai comple impecc stark
parfoi8 someti occasi
parfum9 smell perfum flavor fragra scent odour aroma smells scents odours aromas
-parhel8 sun dog mock sundog suns dogs
pari9 bet mutuel bettin theatr gaming play gambli wager stake
-paria8 outcas ishmae castaw
-pariag8 corege
-parias8 outcas ishmae castaw
-paride8 tits
-parie9 bet gambli
parier9 bet stake wager
-parieu8 gamble
Paris9 bets bettin gamble gambli
-pariso8 warble
parite5
parjur8 perjur bearin false witnes lying oath oaths
-parkin8 car park lot
parla9 spoke talked childi
parlai6 talkin talked speaki
parlan5 lip speaki unfami
parle9 speaks talked speak talks spoke spoken talk talkin speaki
-parlee7 conver colloq
Parlem9 parlia tabled laid legisl
parlen8 speak talk talkin tuning speaki
parler8 talk speak talkin speaki
parles8 speak talkin talk conver colloq
parleu9 speake headph
parlez9 speak talk talkin tell speaki
parlie8 aloud tone talk
parlio9 appare talked talk
-parloi8 visiti room rooms
parlon9 talk speak
-parme8 parma
-parmen8 shephe pie pies
-parmes8 parma
-parodi8 spoof takeof mocker burles charad mock
-parodo8 period
-paroes8 parish
paroi8 wall partit paries
parois8 parish braces leakin paroch walls partit paries
parole8 word words speech spokes lyrics
-paroli8 libret lyrici
-paroto8 parato
-paroxy8 climax
-parpai8 perpen breeze block stone blocks stones
-parque6 prosec floor floors
parrai9 sponso vouche godfat
pars7 leavin leave away
parse9
-parsem5 dissem propag punctu scatte shower spread stippl strew stud
parser9
Parset9 pyarg
part3 somewh share nowher somepl party piece
partag9 shared share sharin tether shares divide separa apport sharew
partan6 beam diagon downwa
parte6 ex
parten9 partne concub
-parter8 bed orches stalls beds
partes8 leave
partez6 away leavin assumi
parti6 levera party left ago away fundra
partia9 biased
partic8 indivi especi involv specia peculi corpor ventur part share donate chiefl princi distin
partie9 part party parts portio partly stakeh dentur false teeth game match midter
partir2 leave based starti leavin corn curl absent onself depart discha drive away fire set
partis6 left fans splash advoca propon expone drumbe
partit8 left score sheet music
Partne9
-parton7 leavin retiri assumi leave
partou8 everyw across wherev anywhe around swinge orgy love group orgies everyp groups
parts8 shares shareh
-partur8 birth childb giving accouc births
party9 opted opt premie
-partys8 partie
-paru5 seemed
-parure8 adornm decora orname
parven2 achiev reachi succee accomp arrive attain catch encoun find hit manage reach run across
parvie1 anymor unable myself
-pas8 rfd
Pascal9 pascha second
-pascau8 pascha
-pasdec8 dover strait
-pasdep8 key money
-pasdes8 key moneys
-paspey8 paspyj
pass9
passa5 postca spent passed
-passab8 enough fairly pretty bit suffic
passag8 passen portio crossi passin short epheme fugaci fare rider
passai4 spendi spent couple walkin
passan5 passin bandwi passer bies
passat9 contra procur proces
passe7 passwo happen hobby past pass hovere passph last histor preter
passee6 past last
-passem8 balacl helmet
passen3 spend
passep9 passpo master key skelet samphi hatch pass servic servin piping partou passke hatche
passer5 pass skip passin spend switch spendi move happen sparro catwal footbr gangwa gatewa runway
passes6 master keys partou passke balacl helmet skelet samphi pass hatche servic servin
-passet6 hobby pastim tea strain pursui sideli avocat line
-passeu5 ferrym
passez4 pass spend flowch
passib9 liable punish guilty
passif9 liabil indebt inacti financ obliga
-passin8 shot shots
passio9 exciti absorb fascin thrill excite impass lust riveti engros
passiv8 liabil indebt inacti financ obliga
-passoi8 coland sieve screen sieves
passon4 spendi
passwo9 argon
-pastel8 crayon wax
-pasten8 stingw stingr
pasteq8 water melon waterm citrul vulgar vine vines
-pasteu8 pastor shephe minist curate rector religi
-pastil7 chip board proces land lozeng lands
-pastou8 shephe sheeph sheepm
-pat8 stalem
-patapo8 fatty whoops fattie
-patara8 backst
patate9 potato sweet murphy irish spud tater murphi spuds taters
-pataug8 paddli pool paddle wade pools
patch9
pate8 bleach pulp tour batter block dough pasta paste pastry pasty pie
-pateli8 backwa horse town towns
-patell8 limpet
patent9 obviou widget doodad gismo doohic doojig gimmic gismos
-patere7 coat peg pegs
-patern8 padarn father
pates8 pulp blocks pastes pastas pastri pasta batter doughs pies pastie
-pateus8 pasty
-pateux8 pasty
path9 finder
-pathet9 pitifu pitiab
Pathex9
pathli9
pathog9 toxins
paths9
patiem8
patien9 wait forbea solita longan
-patin6 skate french kiss deep soul
-patina8 ice skatin
patine9 skatin skate skater
-patino8 ice rink skatin rinks
-patins8 skates french kisses deep soul
-patiss8 confec shop pastry pattyp squash cake cakes pastri shops
-patois8 dialec idiom accent
-patou8 pyrene mounta dog
-patous8 pyrene mounta dogs
-patre8 shephe sheeph sheepm
-patres8 shephe sheeph sheepm
-patria8 paterf
Patric9
Patrie8 father homela home native land countr origin mother homes lands
patrim9 herita legacy estate inheri legaci heirlo
patrio6 nation
patron8 boss patter sponso manage owner bosses owners templa guides surnam last name cognom
patrou9 boat boats
-pats8 stalem
patte5 foot paw
-pattem8 damp cloth cloths
patter9 wildca
pattes9 legs crawli hands lickin feet paws
-pattin8 proces
patura9 grazin bands meadow pastur ley land lea leys lands leas
-pature8 alimen fare fodder food forage meadow nouris pastur ley foods fares leys
Paul8
Paulin8
-paume6 lost palm hand thenar tough bully ruffia hoolig roughn
-paumee6 lost tough bully ruffia hoolig roughn toughs bullie
-paumer8 lose lost
-paumes8 palms thenar lost toughs bullie ruffia hoolig roughn
-paumot8 tuamot
-paupie7 eyelid roulad lid palpeb lids
pause9 break interl interm interv lull recess respit rest semibr whole
-pausec8 coffee break tea
pauses9 breaks refres break suspen rests interv interr coffee tea
pauvre9 povert poor jerk contem despic destit impove indige meager misera paltry pitifu strick sorry
-pavane8 strut swagge
pave9 keypad touchp pad cobble
-pavees8 cobble setts
-paveme8 paving
-paver8 pave
paves9 mice touchp tactil cobble setts
pavill9 fly flag detach house ensign ears auricl houses marque
-pavois8 deck flags
-pavot8 papave poppy
-pavots8 poppie papave
pax9
payabl9
payant9 paid ghost paying
paye9 paid pay pays paymen
payee9 paid
-payeem8 cash carry
payees8 paid
-payeme8 paymen defray
payer9 pay payabl paying paid fees fee ante
payera9 pay debts
-payere9 debts pay paid
payero9 debts pay
payes9 paid paymen
-payese8 cash carrie
payeur8 payer remune payers
-payeus8 payer remune payers
-payez8 pay
payloa9
Paypal9 stripe
pays9 countr nether homesi compat fellow homela land
paysag9 landsc painti scener
paysan8 farmer midwif peasan countr yokel provin bucoli yokels
Paysba8 nether
Pc8 pcs
Pcaf9 cfp
Pci9 conven
Pcmcia9
pcntl9
pconne9
Pcre8
Pct9
Pcu9 cerb
-pcv8 collec call revers charge
pdb9
Pdf9 pdfs
Pdg9 ceo
Pdo9
Pdoexc9
Pdosta9
-pe8 pee
Peace9 la
-peage7 toll booth
-peages8 tolls
-peagis8 toll collec
-pean8 paean
-peans8 paeans
pear9
peau9 skin
peaufi8 refine refini polish phased mature
-peauro8 redski
-peaus8 skins hides pelts
-peausr8 redski
-peaux8 skins hides pelts
-peauxr8 redski
-pebioc8 pebiby
-pecari8 peccar
peche9 fishin fisher anglin catch peach punch sin transg sinnin
pecher9 fishin fish anglin peach orchar tree sin transg sinner evildo sinful prunus persic fisher
peches9 fisher oceans sins sinnin transg fishin catche anglin peache punche euphor
pecheu9 fisher sinful sinner evildo
Pecl9
-pecnot8 rednec
pecuni9 moneta cash penalt financ
pedago9 educat teachi sharpe
pedale5 queen queer fairy fag faggot queens queers fairie fagots
-pedalo8 paddle boat water bike boats bikes
-pedant8 bookwo know schola alls
-pede8 bugger faggot fag fairy flamer fruit moffie nance nancy boy pansy queen queer
-pedego8 lgbt lgbts
-pedera8 boy lover paeder paider child molest lovers
-pedes8 queens fruits queers fairie faggot fags
-pedest8 foot
-pediat8 peds baby doctor paedia medici pedolo
-pedice8 strig strigs
-pedilu8 footba
-pedocl8 solcli
-pedodo8 paedod pediat dentis
-pedofa8 soil fauna
-pedonc8 scape scapes
-pedoph8 paedop kiddy fiddle
-pedopo8 child pornog kiddie porn kiddy
peer9
-pegre8 underw
-pegres8 underw
-peigne6 comb combs
-peigni9 painte
-peigno6 bathro
peindr9 paint painti
peine8 senten barely hardly punish scarce worth ache attemp distre effort endeav exerti grief pain
-peiner5 afflic aggrie aim attemp bother distre endeav exert strain strive try
peines8 impris fine penalt convic
peint9 painte wallpa
peinte9 painte painti
-peintr9 painte easel pictor
peintu9 paint painti stir varnis paints pictur pigmen
-pejora5 antipa dislog dyslog
-pekan8 fisher martes pennan black cat
-pekans8 fisher martes pennan black cats
-pekin8 beijin
-pekino8 peke pekes
-pelage8 coat coats
-pelarg8 gerani
-pele9 peel freezi hair pealed
-peleat8 pele ata
-pelee8 pealed
-pelees8 pealed
-peleme8 pell mell
-peler8 peel
-peleri8 pilgri journe cloak cloaks
-peles8 pealed
-pelesa8 pele atas
-pelesm8 pell mell
-peliss8 furred coat cloak cloaks coats
-pelle7 french kiss shovel spade deep soul
-pelles8 shovel spades french kisses deep soul
-pellet8 shovel backho digger excava power
-pellic8 coatin film photog dandru films
-pelota8 pettin
-pelote8 paw
-peloto8 platoo
pelous9 grass keep lawn yard lawns yards
-peluch7 plush downli downy flossy fluffy
-pelure8 peel skin skins peels
Pem9
penal5 yugosl
penale9 crimin
penali9
-penaud8 sheepi
-penaux6 penal
-pence8 penny
pencha7 leaned bend bent declin leanin slope inclin moveme trend trends
penche2 cracki inclin lean slant slope stoop tip
-pendag8 dip dips
-pendai8 hangin
-pendan8 buckle
-penden8 pendan
Pendja8 punjab
Pendo9
-pendu5 hangma
-pendul9 clock struck grandf swing commut swings clocks
-pendus8 hangme
-pene8 bolt
-penes8 bolts
penetr6 enter dwelli enters enteri pierce pervas permea
-penial8 penile
-penibi8 hardne severi strenu
penibl7 upsett convol annoyi awkwar bother distre painfu troubl hardly easily sorely diffic effort onerou
-penich8 barge barges
-penien8 penile
penins9
-penis8 cock dick member pecker prick willy
penite7 inmate penanc self abasem mortif pen pens
-pennat8 pinnat
-penne8 pennat penna
-pennee8 pennat
-pennes8 pennas pennat
-pennsi8 pa dutch german dutche
Pennsy8
-pennys8 pennie
-penomb8 penumb
pensa7 oh himsel
-pensab8 thinka
pensai1 bluffi taller thinki cheape upset meant
pensan7 kenned thinki
pense8 think thinks loyal
-penseb8 remind
pensee5 thinki sherry aftert hackin viola tricol horten cerebr intell mentat
pensen7 incogn think
penser8 thinki think remind
penses9 think remind
penseu8 thinke
pensez7 think
-pensie8 thinki think
pensio9 supera annuit retire boarde inside intern boardi house school houses
penson9 believ think
-pentac8 contin
-pentad8 gon
-pentas8 contin
pente7 slope steepn inclin gradie side
pentes7 slopes gradie sides inclin
-pentho8 thiope
-pentox8 pentao
-pentur8 strap hinge hinges
-penult8 next last
penuri9 shorta lack misery povert scarci sparsi famine lacks miseri
-peon8 drudge galley slave navvy
-peons8 drudge galley slaves navvie
Pep9 ration
-pepe8 grandf grandp gramps granda grandd
-pepes8 grandf grandp gramps granda grandd
-pepiem8 peep tweet cheep chirp tweets peeps cheeps chirps
-pepier8 chirp peep squeak tweet twitte warble
-pepin6 grain granul pip pit speck stone endoca
-pepini8 tree nurser
-pepins8 grains pips stones pits granul endoca
-pepite6 nugget
-peplum8 histor drama romanc sword sandal film dramas
-peps8 pep ginger peppin
-peptid8 murein
-pequen8 countr bumpki hillbi yokel yokels
per6 bits pex xlpe
-percan7 acute pierci sharp toned shrill waspis
percee9 pierce bulkhe breakt
percen9 dist le snowdr
-perceo8 earwig
percep7 collec discer tax receip taxman excise intern revenu agent agents
-percer8 bore drill pierce punch punctu
-perces6 snowdr earwig
-perceu8 drill drills
percev7 levies collec perciv discer find notice
perche8 swam spotte chased wakes sunfis bar bass pole rod shaft spar staff
-perchi8 boom operat pole vaulte jumper
-perchl8 pce perc tetrac pces percs
-percho8 roost roosts
-percno8 egypti vultur white scaven
percu6 percei denies levied overpa
percue5 percei incurs
percus4 levied
percut7 impact collid regist smash firing pin hammer pins
perd7 loses ceasin ceases
perdan9 loser aside losing failur nonsta unsucc person losers
perde8 lose cachin
perden6 wastin lose
-perdez8 lose losing
-perdis9 lost
perdit9 lost eyesig leakan
-perdon8 wastin waste losing
perdra7 lose
perdre8 lose losing wastin lost partri
-perdri8 partri
perds8 lose losing wastin
perdu9 lost lose uncons confus
perdue9 lost
perdur6 dispar al unrest endure perpet
perdus8 lost confus
pere9 father dad grandf
-peregr8 pilgri
-pereio8 append
peremp4 time limita
perenn6 derefe perpet sustai durabi longev
-pereou8 pereul
perequ9 equali
-peres8 father begett male parent
perfec8 develo rocker jacket aspect flawle ne plus ultras
-perfid8 treach tricky slick cunnin crafty sly
perfor9 benchm metric flexor digito profun muscle hole maker punche punch holing pincer paper
-pergel8 permaf
-perian8 chlamy floral envelo perigo
-perica8 seed vessel
-perico8 peri contin
peril7 risk
perila9 acta risk
perill8 tracin danger beefst plant japane basil purple mint trad hazard harmfu risky treach
perils8 thieve
perime7 fencel contou covers expire obsole stale forfei peremp circum outdat date supera
period9 term recurr sporad repeat perenn
-peripa8 street
periph9 device hardwa circum outer bounda fringe
-peripn8 pleuro
-perir8 perish
-perisc8 extra curric
periss9 odd toed ungula
-perist8 vermic
-perite8 televi enviro
-perito8 inflam
-periur8 peri urbani
Perl9
-perlac8 baking soda sodas
-perlat8 case cases
Perle8 gem extrac bead howler pearl
-perlee8 light emeral
perles8 beads skirt pearls howler
-perlie8 pearl
perman8 standi abidin consta contin enduri eterna everla invari perenn perpet steadf unceas uninte
permet5 allows allow enable lets permit allowi enabli helps accord admit
permis8 licenc allowe licens helped lenien furlou leave dispen leaves
permit9 nodded la allowe
permut9 rt leaked swap
-pernam8 brazil
-perone8 calf bone fibula bones
Perou9 peru
-perous8 perugi
perpen9 angles orthog
perpet9 offenc arose acquie commis consta endles eterna everla indefi infini interm invari life
perple8 confus puzzle
perqui9 immune acted search raid raids
-perron8 malapr mixed metaph
-perroq8 parrot
-perruc8 parake paraqu paroqu parrak parrok parroq
-perruq8 hairpi wig periwi peruke wigs
persan9 persia profic farsi farsis
-perse8 persia
persec9 harass
-perses8 persia
-persev8 persis pursue point
-persie8 veneti blind louvre louver fin fins blinds
-persif8 mockin mocker ridicu
-persil8 parsle petros crispu
persis8 evergr tenaci persev dogged pertin
-person8 bigwig charac dignit notabl vip custom somebo someon part figure role case type
perspe7 insigh outloo
-perspi5 lynx eyed insigh
persua8 tricke
perte9 loss waste
pertes9 losses loss
pertin8 releva absolu defini
-pertui8 partis partiz
pertur8 disrup distur agitat bother distra overwr
peruvi9 mephed
-pervas8 penetr permea
-perven8 periwi
-perver6 deviat degene devian
-pes8 esp
pesage9 weighi
pesant8 weighi gravit heavin slowne weight heavy grave ponder taxing burden onerou attrac force forces
pese7 weigh hamper pounds weighe heavy
-pesebe8 baby scale scales
pesee8 weighe weighi
-pesela8 lactom
-pesepe8 scales
peser7 weigh weighe weighi fighte
-pesesb8 baby scales
-pesesl8 lactom
-pesesp8 scales
-peshme8 pershm
-peson8 weight indica
-pesons8 weight indica
-pessah8 pesach
pessim8 gloom
-peste8 plague pest pestil pestis
-pester8 rant
-pestes8 plague pests pestil pestis
pestic9
-pestil8 fumy
-pet8 fart wind
-petael8 peta electr volt volts
-petale8 flower
-petaoc8 petaby pb pbs
-petaou8 middle nowher
petard7 firecr joint stick cracke banger mariju cigare joints sticks
-petasi8 butter
-petaud8 balaga bedlam
Petawa9 peta watt watts
-pete6 bucks cracke screw
peter7 moody showin burst fall apart fart smash
Peterb9
Peters9
-petese8 cold fish
-petess8 cold fishes
-peteur8 farter
petit8 small little smalle boyfri breakf puppy kid young
-petitb8 middle class
-petitc8 first cousin once remove
-petitd8 breakf
petite9 small smalle little tiny girlfr first cousin once remove grandd grandc grandn middle class
-petitf8 grands
petiti9 suer
-petitl8 whey milk
-petitn8 grandn
petits8 small smalle grandc peas little grands middle class whey milk grandn
-petonc8 scallo escall scollo
-petrin9 troubl spot mess hot water kneadi machin trough scrape tight corner messes waters
-petrir8 knead work
Petro9
petrol9 oil gas black gold kerose minera ore carrie tanker oils crudes crude golds
-petrom8 monarc
-pets8 farts wind winds breaki fartin flatus
-petula8 tetchi
-peu8 hardly little
-peul8 fulani fula
-peuls8 fulani fulas
peuple9 people indige settle popula folk nation
-peupli8 poplar
peur9 afraid scared fear fright scare scares
-peureu9 timid anxiou nervou afraid coward fainth fearfu pusill shy timoro wimpy chicke shit funk
-peurs8 fears fright fearfu
-peus8 bits little spots hardly snatch
-peutet6 maybe perhap possib
-peutse8 perhap maybe possib mayhap peradv
peux1 anymor myself rely squeez cannot stand
-peyotl8 mezcal lophop willia mescal
-pfanko8 pancak
pg9
Pgo9 hostin mou steeri skippe
Pgsql9
ph9
Phacoc8 wartho
-phalac8 cormor shags
-phallo8 androc
-phallu8 member penis
-phaner8 skin append
phar9
Pharda9
phare7 headli lighth pharos beacon light headla
phares9 lights headli lighth pharos beacon headla
Pharex9
Pharfi9
pharma9 apothe chemis dispen druggi shop drugst drug safety monito materi medica medici
-pharsa8 farsal
-pharyn8 raw throat sore
phase8 stage
phases8
-phasme8 stick insect
-phenic8 date palm cultiv phoeni punic
-phenix8 phoeni
-phenol8 carbol acid hydrox oxyben phenyl acids
phenom7 prodig
phenyl9
Phil9
-philai8 philly
-philan8 gift gifts
-philat8 stamp collec
-philib8 philbe
Philip9 lee adrian philli
-philol8 lingui
-philum8 phillu
-phlebo8 bloods fly sandfl flies
-phleol8 timoth
-phobie8 disord neuros
-phocee8 phocae
Phoeni8 date palm cultiv
-pholad8 piddoc
-phonat8 voice
Phone8 phon
phonet8
-phonia8 speech therap
phonog8 cylind gramop record player
-phonol8 phonem
phoque8 seal werese cow seals cows
-phosic8 lightf
phosph9 blood ps
photo9 camera pictur
-photoc9 filmse copy xeroxi xerox electr eye magic cell eyes cells copies
-photof8 finish
photog9 woodbu pictur stills lensma exposu pic pics
-photoi8 ionise
-photok8 arc eye eyes
-photop8 camera phone campho contro mosaic phones
-photor8 effect report
photos9 pictur finish ionise
-photot8 pictur librar
Php9
phpdbg9
phpinf9
-phragm8 common reed warble reeds
phrase9 senten passph talker
-phryno8 topkno
phtala8 phthal
-phtale8 phthal
-phtisi8 phthis
-phycol8 algolo
-phylac8 amulet fereto periap shrine speech bubble talism tefili telesm
-phylet8 phylog
-phyllo8 americ leaf toed gecko
-phylum8 phyla
-physal8 ground
-physio8 geogra
physiq9 indivi natura
-physos8 calaba bean beans
Pi7 cotang
-piaffe8 stamp
-piaill8 chirp chirps
pianis9 piano player
piano9
-pianot8 tap
-piasse8 buck bucks
-piaule8 pad chambe bedroo sleepi accomm room bedcha pads rooms
Pib9 gdp
pic8 peak stocks handy spike pick woodpe
Picass8
-pichen8 flick bonus fillip bonuse flicks
-pichet8 pitche ewer ewers
pickle9
pickpo9 dip cutpur dips
-picksu8 pickup trucks
-pickup8 truck
-picole8 tipple
-picooh8 pico ohm
-picora8 cherry pickin
-picore8 cherry picker
-picote8 itchin itch prickl tingle tingli itches
-picovo8 pico volt
-picowa8 pico watt
-picris8 oxtong
-pics8 peaks picks woodpe pecker
-picsve8 pecker woodpe
-pictog6 groupe
pictur9 pictor shield
-picumn8 picule
-picver8 pecker woodpe
pid9
Pie8 dapple pious revere skewba magpie
piece7 room coin exhibi file ordina patch play
pieces5 coins exhibi parts rooms plays files patche
-pieche8 room piece play coin file patch rooms pieces plays coins files patche
pied6 footer foot walks walk shoeho feet paw
-piedat8 shelte
-piedbo8 club foot clubfo
-piedde8 claw crowba paragr sign pilcro hedgeh mushro sweet tooth wood dogsto hounds
-pieddr8 abutme
-piedes8 pedest footst plinth
-piedro8 doorja doorpo
pieds8 feet footer
-piedsa8 shelte
-piedsb8 club feet
-piedsd8 claw crowba sweet tooth hedgeh mushro wood dogsto hounds claws paragr signs pilcro teeth
-piedst8 pied tendre
-piedte8 pied tendre
piege9 trap trappe trick booby pitfal snare
piegea8 trappi
pieger9 fool cooled booby trap
pieges7 traps pitfal trappe tricks snares booby
-piegri8 shrike
-piemer8 pia mater
-piemon8 piedmo foothi
-pienoi8 black pied
-pierci8 body
-pierou8 red pied
pierre8 stone stones rock threw rocham paper scisso peter pete rocks
-pierro8 petey
-pies8 magpie pious dapple revere skewba
-piesgr8 shrike
-piesme8 pia maters
-piesno8 black pied
-piesro8 red pied
-pietai8 rank file files
-piete8 piety godlin piousn
-pietes8 pietie godlin piousn
pietin8 rot stampe deer trampl tread
pieton8 pedest lane walker footer
-pietra8 pig
-pietre6 lame ineffi lousy good paltry rotten wretch
-pieu8 post stake
-pieus8 posts stakes
-pieuse8 piousl pious devout godfea revere
-pieute8 crash hit hay sack
-pieuvr8 octopu squid squids
-pieux8 devout godfea pious revere
-piezoe8 effect
Pif8 schnoz snout
-pifs8 snouts nozzle beaks schnoz honker hooter
-pige6 ok idea capisc
pigeon8 sucker dove ring wood squab squabs marks fools doves gulls
-piger6 cotton nick pick things pinch snaffl swipe twig
-pigist8 freela indepe self employ person free lance lances
pigmen9
-pignon6 gable pine nut seed sprock pinon nuts gables seeds
-pignou8 fool fools
-pilafs8 pilau pilaws
-pilage8 crushi
-pilari8 pillar
pile9 stack traceb exactl batter cell tails
-piler6 crush pound pulver
piles9 batter piling stacks cells tails column
pilier5 pillar column
-pillar8 looter plagia plunde
-piller8 pillag plunde
-pilleu8 looter
-pilon8 pestle
-pilons8 pestle
-pilori8 pillor
-pilosi8 hairin
pilota9 steeri steera
pilote9 driver
-piloti8 stilt
-pils8 pilsen pilsne
-pilule8 pill tab tablet anovul drug birth contro pills tabs drugs
-pimbec8 minx minxes
-piment8 spice chile chili chilly chilli pepper chilie
Pin9 pine tree
-pinacl8 pinnac
-pinail8 nitpic split hairs
-pinard8 wine tanker plonk plonks
-pince9 pinche crush clamp claw clip crease grip pennyp pliers tweeze chela
-pincea7 light beam paint brush paintb eyelin beams brushe
-pincee8 gelpi retrac weitla pinch touch hint jot mite soupco touche hints pinche jots mites
pincem9 twisti pinchi pinch nip pinche nips
-pincen8 nose clip nez
-pinceo8 earwig
-pincer6 nip pinch strum
-pinces6 deadpa dry humor sarcas clips claws pliers grips chelas nez nose clip
-pincon8 pinch blood bliste pinche
-pine8 tool peter shaft cock dick pecker
-pinede8 pinery pinetu pinewo pineri
-pines8 tools peters shafts cocks dicks pecker
ping9
-pingou8 auk auks
-pingpo8 ping pong table tennis
-pingre8 greedy miserl stingy ungene
-pingsp8 ping pongs table tennis
-pinocu8 beddab doable fuckab shagga
-pinote8 peanut
-pinott8 crysta meth peanut tik earthn goober meths tiks peas
-pinpin8 dude fellow guy guys dudes
-pins8 pines pine trees true
-pinson8 chaffi finch fringi coeleb finche
-pinsup8 pin ups center centre
-pintad8 guinea fowl pearl mussel numida meleag fowls
-pinte7 pint quart
-pintes8 pints quarts
-pinto8 americ paint horse
-pintos8 americ paint horses
-pinup8 pin
-pinzga8 cattle
-pioche8 dig pick axe stock pickax picks stocks axes
-pion8 counte key man pawn peg pin instru
-pionne8 key instru man counte pin pion keys men pins pions
pionni9 pionee unficy engine innova ground trailb
-pions8 keys instru men counte pins
-pioupi8 peep peeps
pip9
-pipa8 star finger toad surina
pipe9 pipeli foothi fixed
-pipele6 chatte blabbe
pipeli9
piperi9 ethyl
pipes8 fixed
-pipesl8 pipeli
Pipett9 eyedro
-pipi8 peepee pee wee water urine piddle piss
-pipis8 waters urine pee peepee piddle pisses
-pipol8 tree
-pipols8 trees
-piquan8 acute keen lurid poigna racy sharp trench sticke spine thorn spines thorns
pique8 picnic sting stung mosqui stolen spade stoop dive nose nosedi
-piquea8 crashe gatecr unwelc guest guests
-piqueb8 oxpeck
piquee7 stung sting bee dives nose nosedi stoops
-piquen6 picnic potluc
-piquep8 hermit beetle russia leathe
piquer5 drug consum room shooti galler superv inject site pick pierce prick punctu quilt
-piques8 spades crashe gatecr unwelc guests oxpeck picnic potluc hermit beetle russia leathe dives nose
-piquet7 peg picket pole stake stump stakes poles pegs stumps
-piqure8 inject jab shot sting bite punctu insect bites stings shots
-piranh8 caribe
pirata9 hackin scans hackab piracy buccan piraci
pirate8 hacker hacked piracy hack buccan piraci
pire9 worst worse
pires9 worst bitter loudly worse
-piridi8 pome pomes
-pirojk8 pirozh pirogi pirosh
-pirole8 pyrola winter
-pis7 udder
-pisall8 worst case scenar
piscin9 pool swimmi bathro bath natato pools baths
-pise8 pisa rammed earth
-pises8 rammed earths
-pisifo8 lentif bone bones
-pisse6 piss water urine pee piddle weewee
-pissea8 bed wetter bedwet
-pissef8 cold fish killjo party pooper spoils stick mud wet blanke
-pissen8 dandel hawkbi blowba
-pisser8 peepee piss underr
-pisses8 waters urine pee piddle weewee bed wetter bedwet cold fishes killjo party pooper
-pisset8 squeez bottle trickl wash
-pissod8 pine weevil
-pistac8 vera tree veras trees
pistag9 tracki
-pistar8 track cyclis racer racers
piste9 runway strip scent lead track trail
pister7 track tracki
pistes7 scent airstr laying runway tracks trails leads cart cartro
-pisteu8 tracke
pistol9 gun nozzle blend laser submac french curve guns handgu shooti iron side arm
piston9 prover moves footpr influe pull string perine valve plunge
-pitanc8 pittan
-pitas8 pita
-pitbab8 paddoc girl pit babe girls babes
Pitcai8
-pitchp8 pine pines
pitie8 mercy ruthle pity playgr compas ruth sympat clemen mercif
-pities8 mercie pity sympat compas clemen mercif
-piton8 spike
-pitons8 spikes
-pitoya8 piteou pathet pitifu sorry poor sad misera distre
-pitrer8 clowni
Pitrou9 antoin
-pittor7 pictur
Pittsb8
Piu9 erap
-pivert8 green woodpe pecker
-pivoin8 peony paeony peonie paeoni
pivot8 center hub spindl
pivote9 rotate rotati swivel
pixel9
pixeli9 fuzzy look
pixels9
-pixieb8 bob
-pixies8 bobs
pizza9
pkcs9
pkg9
pl9
-placag8 veneer
placan5 placin
placar8 billpo post closet cupboa jail locker poster prison slamme jails
place5 instea seat put hanger appoin capaci job locati office piazza plaza positi
placee4
placeh9
placem8 invest mutual
-placen8 euther
placer7 placin puttin
places5 seats enqueu ticket
placez7 placin
-placid8 sereni
plafon8 ceilin maxed maximu limit toppin
plage9 range beach camped
plages8 ranges beache
-plagia8 piracy piraci
-plagis8 beachg
-plagus8 tongue
-plaida6 litiga litigi
plaide7 pleade curate pitch appeal litiga plead plea sue litigi
plaido6 synops oral argume pleadi
-plaie7 plague scar sore wound lesion
plaies8 wounds cuts sores plague scars lesion
plaign9 compla plaint
plain8
plaind9 compla
-plaine8 plane planes
Plains9 compla
plaint9 compla accusa allega blame charge denunc grieva indict lament whinin
plaira6 please
plaire8 eager please appeal
-plais6 anymor talkin
plaisa9 kiddin joking jokes pleasu joke craft teasin pleasa pleasi piacen sailor conver idle commen
plaise6 enjoya hats inboxe swampe
plaisi8 enjoy enjoye pleasu enjoyi gladly fun appeal joys deligh
plait9 please
plan9 outlin backgr plane foregr planar battle busine floor game ground map plans
-planag8 flatte
planch9 floor plate bed board flower patch plank shelf floors boards plates planks patche beds
-planct8 plankt
-planer6 glide soar
planet8 earth global epicyc gear orrery major gears orreri minor
-planeu8 glider sailpl
planif9 planni planne schedu plan progra
-planig8 planni
planni9 schedu agenda docket
-planor8 snail snails
-planqu5 hide stash
plans7 planes
planta9 crash crashe peas second seed
plante9 stuck crashe crash pencil tree drive dump stick sole flora life
-plantu8 seedli abunda afflue ample aplent copiou plenti profus rich
plaque8 placar plated plate plates dumped hub bakeap cloudb kaki persim leave slap pane
-plasmi8 dna dnas
-plasmo8 cell
plasti9 bombin lamina shape shapes
plat7 flat hull level smooth course dish plate
-platan8 plane tree sycamo planes trees
-platax8 batfis
-platbo8 gunwal gun rest gunnel
plate9 platfo flat punt
platea9 shelf bowl stage tray board platte tablel boards trays stages
-plateb8 flower patch
platef9 platfo bed patch rig
plates8 platfo punts patche flower
platfo9
-plathe8 flatwo
-platie8 marine terrac perche coastl raised beach reef flat shoal shoals beache flats
Platin9 award platte turnta pt pts
-platop8 white eye flound
-platre8 gypsum plaste paris cast bandag casts
plats8 flat dishes alloy takeaw plates level course
-platsb8 gunwal gun rests gunnel
-platur8 sandba sea krait shoal shoals kraits
-platyt8 tubesh
plausi8 credib timeli
Play9 google
-playba8 lip sync syncs
-playbo8 corint man town towns
-playsb8 corint man towns playbo
Playst9
-plebe8 plebs people mass multit masses hoi polloi
-plebei8 common man person men
-plebes8 people masses multit plebs hoi polloi great unwash
-plebis8 vote
-plecop8 stonef
-plectr8 pick picks
plein7 full plenty raking crowde packed comple open stuffe whole
pleine8 full fully employ open whole comple stuffe
pleins5 full orname open whole comple stuffe employ
plenie8 plenar rd nd
-pleona8 redund tautol
-plerio8 pulsar wind nebula
-pletho8 galore
-pleur8 tear
pleura9 cried crying bitter wow
pleure9 crying cry cried weep weepin crier crybab weeper criers
-pleurn8 whimpe whine bathet drippy hokey kitsch maudli mawkis
-pleuro8 righte flound abalon oyster tree mushro
pleurs5 tears
pleut9 rainin rains
-pleuva9 rainin grumpy rained crops
pleuve9 rain shine
pleuvo9 rain rainin
pleuvr9 rain rains
-plevre8 pleura cavity caviti
pli6 vacate stipul dart fold ply
-pliabl6 collap bendab pliant waxy
pliage9 foldin fold folds
-pliant8 foldin pliabl foldab bendab foldaw
plie9 folded foldin beddin laught plaice
plier9 obey bend stitch hilari fold acquie comply
-plies8 plaice
-plieur8 folder
-plieus8 folder
-pline8 pliny
-plinth8 basebo mopboa skirti board boards
-plioce8 pleioc
-pliome8 plyome
plis7 folds ply deals tricks bends darts
-plisse8 plaite pleat plait foldin fold folds plaits pleats
-pliure8 bendin fold bend crease crimp flexur folds bends crimps
plomb9 lead fuse arsena sinker pb
-plomba8 fillin graphi black lead plumba leads
-plombe8 leaded leaden lead plumbi system
plombi9 plumbe pipe fitter tutti frutti
-plombs7 leads sinker pbs
plonge9 diving dive diver dove plunge submer board spring loon boards divers dives loons dishwa
-plouc8 hick yahoo bumpki chawba haysee rube
-ploucs8 yahoos hicks bumpki chawba haysee rubes
-plouf8 plop splash
-ploufs8 splash plops
-plouto8 plutoc pluton
-ployer8 bend buckle curve
plu6 rained enjoye
plugic9 plug ins
plugin9
pluie9 rain rainy
-pluies7 rains rainfa
-plum8 feathe quill pen shaft plume plumag
-plumai8 plucki pluck
-plumar8 sack sacks
-plume8 feathe nib quill pen shaft plumag
-plumea8 feathe duster
-plumer8 pluck
plumes9 feathe
-plumpu8 plum puddin
-plumsp8 plum puddin
plupar1 mostly cases mosts ofs
plural5 racial caregi
pluria9 multi
-pluric8 multic contin
plurid9 discip multid interd
plurie9 plural form forms
-pluril8 multil
-plus8 anymor er est sign
-plusie8 severa
-pluspr8 sellin point points
-plusqu8 past perfec tense pluper tenses
-plut9 rained
-pluton8 theory theori pus
plutot4 instea kind pretty fairly bit ideall prefer suffic sort
-pluvia5 egypti plover
pluvie9 rainy rainin plover
-pluvio8 rain gage gauge udomet gages gauges
-plymou8 barred rocks rock
pm9 cpo
-pmb8 bdc
-pme8 sme
-pmh8 tdc
-pnb8 gnp
Pnbv9 gvwr
pneu9 tire flat tyre
pneuma9 tires inflat tire tyre tyres
pneus9 tires tire wheel tyres
png9
-pnj8 npc
Pnud9 undp
Pnue9 unep
po5 inch
poche8 pocket bag ladle
-pocher8 poach
poches8 pocket raking bowl popped bags ladles
-pochet8 pocket
-pocheu8 poache
-pochoi8 stenci
-pochon8 ladle ladles
Pocket9
podcas9
-podest8 dictat potent
-podici8 grebes
-podium8 catwal
-podolo8 podiat chirop foot doctor
-podome8 pedome step counte
-podzol8 podsol
-poecil8 africa stripe weasel
poele9 stove pan frying pall cookin frypan
-poeles8 stoves pans frying palls cookin frypan
poeme9 poem verse form
poemes9 poems verse forms
poesie7 poetry poesy verse verses
-poete9 poet
-poetes8 poet poets
-pognon8 bread dough lettuc sugar scratc clams breads sugars doughs
-pogo8 corn dog
-pogono8 beard worm worms
Pohnpe8 ponape
poids8 weight shot
poigna9 stabbe recoun stabbi stab knifes dagger sticke
poigne9 handho handle handsh door doorkn fistfu grip handfu pothol carpus wrist articu radioc joint
-poikil8 cold bloode
poil7 nicely fine timing hair
-poils6 hairs
-poilu8 hairy shaggy haired furry furred hirsut
-poilue8 hairy haired furry shaggy furred hirsut
-poilus8 hairy haired furry shaggy furred hirsut
-poinco5 hallma punch stamp punche stamps
-poindr8 spring
poing9 handgu punche fist clench
poings9 asleep fast fists clench
point6 dot item endpoi gluepo breakp full stop locus mark part period place spot
pointa8 toe poke pokes
-pointc8 saddle
pointe8 arrowh hover center punch englis clock acme apex highli peak
pointi8 dotted stroke dashed dashes line puncti picky partic finick fussy finica lines
points6 dots colon subpoi hooks ellips colons saddle semico semi
pointu8 shoe sharp keen
-pointv8 semi colon semico
-poire8 fall guy inflat bulb pear brandy perry mark fool gull mug
-poirea5 leek leeks
-poiree8 chard swiss leek chards leeks
-poires9 primer sour pears marks fools gulls mugs fall guys perrie
-poiret8 leek leeks
-poirie6 pear tree pyrus commun pears trees
pois9 pea peas polka dot plant
poison9
-poissa8 fishmo fishwi
-poisse8 unluck luck bad
poisso9 fish angelf mudmin anemon clownf boxfis coffer damsel ghost pipefi lanter filefi mandar dragon
-poitev8 poitou
poitri7 bosom breast chest collar forebe briske chests bosoms
-poivre8 pepper
-poivri8 pepper pot box shaker boxes pots
-poivro8 bell pepper capsic drunka drunk pisshe paprik annuum grossu piment drunks
-poix8 pitch tar
poker9
-pokoma8 poqoma
polair9 polar
-polar6 detect story thrill
Polari9 film films
Polaro8
-polars8 thrill detect storie
-pole6 instal facili magnet
-polemi6 contro flame war argume arguin flames
-poles8 instal facili magnet
poli9 polite courte polish manner civil
police9 font fonts cop filth fuzz milita
-polich8 pulcin
polici9 cop office matron
policy9
polie8 polite polish civil courte manner
polies9 polite polish civil courte manner
polime9 polite bowed courte
-poliom8 acute anteri infant paraly
-polir8 polish
polis9 polite civil courte manner
polite8 civili courte
politi9 policy polici pol leader pols
-polito8 scient govern scienc
polkit9 udisks
poll9
pollic9 offero dissen
-pollin8 pollen
pollua8
-pollue8 contam
-pollur8 spam
pollut9
-pollux8 doogal dougal polyde
Polo8
Pologn9 poland polish
-polona7 polish woman pole rabbit
-poloni8 po pos
-polos8 polo
poly9 xchach
-polyca8 multif
-polyce8 polyke
-polyed8 polyhe
-polyet8 polyth
-polyga8 milkwo
-polygl8 multil lingui
polygo9 shape shapes
Polyha8
-polyin8 polyun
-polyma8 polyhi
polyme9
-polymo8 allomo pleomo polimo
polyno9 multin
-polynu8 polymo leukoc
-polyph8 concer music
-polypn8 tachyp
-polyse8 lexica ambigu
-polysi8 polyun
-polyso8 polyri
-polysy8 agglut
-polyto8 poly drug use polydr uses
polyva6 versat
-pomelo8 grapef tree trees
-pommad8 ointme pomada pomade salve balm unctio salves balms
pomme9 apple
-pommel8 dapple
-pommer8 apple orchar
pommes9 apples potato fainte fries
-pommet8 cheekb jugal bone malar os zygoma bones malars
-pommie8 apple tree trees
pompe9 pump cheat sheet displa grande parade pomp press action push splend state
-pomper8 pump
pompes9 pumps pump states displa pomp parade grande
-pompeu8 pompou preten
-pompie8 firefi firema fireme fire fighte eater eaters
-pon8 plt
-ponce8 pumice stone
-poncea8 culver
-ponces8 pumice stones
-ponceu8 sander machin pumice
-ponch8 punch
-ponchs8 punche
-poncti8 puncti
ponctu9 punctu accura exacti precis prompt interp time point regula sporad timely duly
-pondag8 pounda
ponder9 weight balanc positi equili heavy goods materi
-pondeu6 lay layer layers lays
-pondic8 puduch
-pondoi8 laying box nest boxes
-pondre8 lay egg
-ponett8 pony mare mares
-poney8 nag pony
-poneys8 ponies nags
-pons8 plts
pont9 bridge deck mate
-pontag8 bypass
-pontba8 track scale weighb
-pontca8 naviga aquedu water bridge
-pontet8 bridge
-ponteu8 wire bonder
-pontle8 drawbr lift bridge
ponts8 bridge
-pontsb8 track scales weighb
-pontsc8 water bridge naviga aquedu
-pontsl8 drawbr lift bridge
-poo8 oop
pool9 poolin
pop9
Pope8 priest
Popen9
-popes8 priest
popite9
-popov8 ivan
-popsco8 popcor
-popsup8 pop ups
popula8 people colloq vernac mass multit masses hoi polloi great unwash
-popule8 crowde densel
-popup8 pop
porc9 pork hog pig hogs swine sus scrofa
-porcel7 ghost plant mother pearl piglet china chinas plants piggy shoat shote piggie shoats
-porcep8 porcup hedgeh
-porche8 pigsty sty pig farm pigger pigpen pigsti sties farms
porcs9 hogs pigs pork swines sus scrofa
-porcse8 porcup hedgeh
-poreus8 porous porife
-poreux8 porous porife
-porno8 porn
-pornog8 smut erotic porn
-pornos8 porn
-porosi8 porous
-porphy8 pink tooth teeth
-porrea8 leek leeks
-porree8 leek leeks
porrid9
port9 harbou harbor postag
porta6 muddua wore carrie
portab9 laptop cellph phones wearab notebo
portag8 portin carry trade
portai7 wore wearin gate gates sites
portan1 brande bearin relati lift lifts
portat8
-portau8 port au prince
porte6 door wearin wears wear gate doorbe doorwa purse
-portea8 aircra carrie cantil door car carryi wagon attack flatto house
-porteb8 lucky charm bottle carrie draine wine rack
-portec8 keycha contai ship knife rest vessel rests
-ported8 attach case briefc docume standa bearer color
portee5 scope scopin reach scopes sucker deck effect litter range staff stave reache ranges staffs
portef9 holdin wallet portfo briefc file folder french door window files pocket
-porteg8 rootst
-portej8 garter belt suspen
-portem8 coat rack mechan pencil coin purse jinx jonah wallet pocket billfo noteca gladst bag
porten1 bear
-portep8 spokes pen holder propon advoca expone
-porteq8 old world swallo short tailed blue cupid
porter3 wear carry injuri wearin bear suppor
portes5 doors withhe wearin wear soap dish car carrie carryi wagons aircra attack flatto lucky
porteu7 bearer bearin holder carrie toter toters
-portev8 megaph speaki trumpe
portez5 wear wearin cure
portie5 car door gateke porter doorma guard doorke goalie doorme guards doors
portio8 servin
-portiq5 gantry gauntr gantri
Porto5 port wine
-porton8 wear better
-portos8 ports port wines
portra8 pictur compos sketch limner painte
ports8
portua9 port author
portug9 langua
pos9
posa8 chest asked lips
-posada8 hostel inn inns
posaie6 hittin wished meadow
posant4 postin
pose6 asked put asks questi
-posede8 touch
posee7 judgem pad asked
posees2 enquir
-poseme8 exposu meter light photom meters
posent4 airpla posed
poser8 ask asking questi pose lay locate place positi put set
-posero9 fewer ethnic ask
poses5 finlan retrac
-posesd8 touch gos
-posest8 pipe layers
-posetu8 pipe layer
posez7 ask lay
-posido8 oceani
positi9 subhea offset headin affirm nonneg attitu locus postur situat stand constr
-posito8 antiel
Posix9
posolo9 dosage dose
possed2 owns owned mansio
posses9 owner owners geniti case cases
possib7 opport feasib soon abilit potent practi
post9
-postag8 postin
postal9 mailin postca mail
-postam8 epilog postfi
-postap8 post apocal fictio
postau8
-postco8 afterb reheat post commun contin
poste8 positi job mailed mail post office statio extens
poster5 later whiche subseq back rear backne mail post submit
postes8 posts positi statio items workst post
-posteu8 post europe
-postfa8 afterw
Postgr8 waits
-postil8 splutt spittl spit saliva spits
-postit8 post note
-postmo8 post mortem
-postna8 postpa
-postnu8 post nuclea
-postpa8 postna post partum puerpe
-postpo8 procra
-postsa8 post apocal fictio
Postsc9 reheat afterb post commun contin
-postsd8 postde
postse9 post enroll second
-postsi8 postin post notes
-postsm8 postmo post mortem
-postsn8 postpa postna
-postsp8 post partum postpa postna puerpe
-postst8 post trauma posttr
-postsy8 dubbin
-posttr8 post trauma
postul7 chops apply
-postur8 poseab
pot6 beatin bucket bush jar jug mug tankar vase vessel
potabl9 drinki sanita drinka
-potage8 garden soup soups
-potamo8 bushpi red river hog anadro hogs
potass8 cram ks
-potauf8 beef stew
-potdev8 bribe payoff
-pote8 buddy brothe pal chum crony sideki
poteau9 galvan undist appara pole post prop stake stanch standa strut posts poles stakes props
-potele8 chubby plump embonp
-potenc8 gallow
potent7 pot helm dictat
-poteri8 potter claywa
-potern8 poster
-potes8 brothe buddie pals chums cronie sideki
-potich8 chines vase deadwo vases
-potier8 potter throwe cerami
-potima8 red kuri squash
-potin8 gossip pewter
-potins8 gossip pewter
-potiro8 gourd marrow pumpki squash gourds
-potpou8 variet mixtur assort miscel motley
-potron8 sunris
-pots8 cans vessel smokes grasse jars
-potsau8 beef stews
-potsde8 bribe payoff bribes
-potsen8 pot helms
-potspo8 variet mixtur assort potpou miscel motley
Pou9 louse psu
poubel8 garbag trash storyb bin rubbis dustbi bins cans
pouce7 inch thumbn pollex thumb
-poucep8 goose barnac neck leaf cirrip
pouces9 inches ins thumbs thumbn pollex barnac cirrip goose neck leaf
-pouceu8 hitchh
-poudra8 powder
poudre9 powder percus cosmet sewage pulver downs
poudri9 magazi
-pouf8 footst hassoc pouffe stool tuffet
pouffe9 snicke giggle saw
-pouill8 apulia warble lousy
-poulag8 pig cop copper bull fuzz pigs cops bulls
-poulai8 hen coop henhou beakhe colt foal mentee yearli chicke hencoo coops horse equus caball
-poular8 potton
poule8 chicke creeps hen
poules9 chicke pools hens biddie
poulet9 chicke bacon baby billet doux pig chick cop copper bull babies pigs cops bulls
-poulic8 filly horse equus caball horses fillie
-poulie6 pulley block blocks
-poulin8 calve foal
-poulle8 hens biddie
-poulpe8 octopu squid squids
pouls9 pulse beatin beat pulsat throbb throb heartb
-poumon8 lung lungs
-pounde8 paki
-poupe8 puppis stern quarte tail part poop
poupee9 doll dolly dolls dollie
-poupes8 sterns quarte tails parts poop
-poupou8 chick chicks
-pour8 pro
-pourbo8 gratui tip backsh bakshe bakshi tips
pource9 percen hog pig sus scrofa grunte squeal hogs pigs pct centum pcts
pourch6 chase drive hunt pursue
-pourfe8 slay
-pourim8 purim
-pourli8 tip gratui backsh bakshe bakshi tips
-pourpa8 parley talks dialog negoti
-pourpi8 pigwee portul pursla
-pourpr8 purple purpur purpli violet
pourqu1 today flinch wonder asking ask somebo yayeri fighti drama come reason whys
pourre4 able
pourri1 rotten rot yeah spam putref decayi roting deteri rottin worsen spoile spoilt junk mail
pourro1 able
-pours8 pros
poursu7 prosec contin procee sued slapp chase follow pursui tracki hunt pursue run slapps
-pourta8 nevert withal
pourvo3 outfit staffe accomm admini provid serve supply
pourvu5 defray fitted provid
-pous8 lice suckin
poussa7 pushed kicked humbli urged
pousse7 push pushin pushed grow grew furthe pushes jouiss pleasu princi ricksh actuat chase drive
poussi8 dust furnit dusty chicke chick slow dull sluggi biddy chicks biddie
-poutin8 putin stuff putini
-poutre8 beam girder beams
-poutze8 clean
pouvan1 capabl
pouvez0 cannot yourse opt
-pouvoi8 power able
pouvon1 maybe cannot yes afford oursel
-poux8 lice suckin
-pouzzo8 pozzol
pow9
Powell8
power9
Powerp9
-poysso8 fish
pp9 pprint
Ppa9 pal
Ppc9 cfc
pprint9 pp
-pq8 tp
Pr8 prs
Practi9
pragma8 realis
-pragui8 pragia
-praire8 clam clams
Prairi9 grassl meadow pastur
-prame8 pram
-prames8 prams
-praseo8 pr prs
pratic9 practi
pratiq8 practi handy autops almost good handil admini apply exert put church member near nearly
pre7 prepro precom preset grassl meadow pastur
-preada8 pre adamit
-preado8 pretee tweena tween tweens
preala6 prior pre prelim prereq advanc discov first requir
preamb8 prefac
preavi9 notice intent catsa
prec9 traps jump anchor
precau8 dilige carefu cautio ginger discre genera pruden cares foreth
preced8 previo portio earlie unprec prior advanc antece anteri ex former forwar past antici
-precep6 princi
precha7 preloa prefet
-preche7 preach sermon discou
-prechi8 lectur sermon
precie8 valuab affect way artifi prim showy stilte
precip8 rush rushed hurrie hurry downst dashed hastil head first accele advanc cast fling
precis7 specif accura clarif exactl faithf narrow prompt punctu regula sharp state take shape
precit6 above mentio named
-precla8 antecl
precoc9 early premat earlin
-precog8 forekn
-precol8 pre columb
precom8 rpm deduct
precon8 precle lastly advoca pre preset contin parti pris idea notion opinio prepos ideas
-precor8 fronta cardia
-precui8 precoo
precur9 foreru predec herald harbin
-predat8 beast prey animal depred
predec9 former pre ancest foreru precur
predef8 preset pre
predic9 lookah preach man sermon men foreca forete progno
predir9
predit9
predom9 preval
preele9 partis pre electi
preemb9 prepac pre boardi preboa
-preemi8 pre eminen
preemp8 emptiv pre emptio
-preeta6 pre establ
-preeur8 pre europe
preexi9 pre existi
-prefac8 preamb prebil pre bill forewo prolus
prefec8
prefer8 favori favour favore pet
prefet6
-prefig8 foresh
prefix9 prepen
-prefor8 blank blanks
preg9
-pregna8 salien striki
-prehil8 pre hilber
-prehis8 cultur
preins8 pre regist prereg
prejud8 harm detrim injury hardsh harmfu saluta damage defect disadv flaw hurt impair imperf
prejug9 biases bias resent biased precon
-prelat8 pre latin primat archpr hierar high priest
-prele8 horset
-preles8 horset
prelev6 sample deduct sampli withdr subtra take away levy levies
prelim7 forepl
-premac8 pre chew
premat8 untime
premie8 first prime frontl foregr firstl start place eleven grade floor former second foremo
Premiu9
-premix8 alcopo
prenai5 retiri eating ate
prenan6 stakeh taking noting
prend5 takes makes annexe take actb taking hereby acta
prendr4 take taking caught
prends6 take taking
preneu9 lessee
prenez5 take
prenie8 take rest
prenne4 take
prenom9 surnam middle name christ first forena front given names
prenon4 sushi take
-prenup8 premar
preocc9 concer cares worrie cared agitat alarm distur pertur ruffle troubl unsett upset worry
-preoly8 pre olympi
-preouv8 pre openin
prepar8 cooked ready precau propae work readin readyi
prepay9
prepen9 pre pensio
-prepla8 pre market
-prepol8 pre polyme
prepon4 paramo predom preval
prepos8 servan office
-prepre8 pre prepar
prepro7
-prepuc8 foresk
-prereq8 requir
prerog9 privil exclus right perqui rights
pres5 near nearly close closer neares closel contig nearby meadow pastur leys grassl grazin lands
-presag6 sign omen porten augury foreto signs auguri
-presby8 parson rector vicara near sighte nearsi short shorts farsig
-presci8 forekn
-presco8 precom
prescr6 set
-presde8 predec
presea7 outran preced priori
presel8 shortl pre
presen6 submit person purpos act introd apply poses provis apolog attend access adhere adhesi
preser7 condom prophy rubber guard protec save safety safe safeti safes conser
preset9
presid9 chairp chairm chair speake chairs chairw praesi
-presin8 preinc
-preso8 condom prophy rubber
-presoc8 pre socrat
-presom6 presum assumi assump
-preson8 playba
-presos8 rubber condom prophy
-prespr8 pre prepar
presqu9 almost nearly hardly near virtua
pressa7 urged
presse9 clipbo hurry news juicer lemon squeez reamer garlic crushe citrus cable gland
pressi9 dry cleane stress
-presso6 therap
presta9 benefi delive claima servic
-preste6 agile nimble preten
presti8 premie vitali magici magic sleigh hand magics hands
presum5 allege recapt assume probab
pret9 loan ready finish
-pretam8 kit
-pretap8 readym
prete6 ready lent lend
preten6 allege purpor lend claimi argue ask demand suppos intend cover name figure front
preter4 lend loan advanc borrow
pretes6 ready figure cover names front person
preteu9 lender praeto pretor loaner
pretex6 excuse postur plead plea alibi exculp self justif pleas alibis
-pretez6 consci lend
-pretor8 praeto
-pretre8 priest clergy common sand smelt minist silver revere smelts
prets8 loans ready loan lendin
-pretsa8 kits readym
-preuue8 eviden proof sign token cogent
preuve8 eviden proof sign token
-preux8 valian knight valoro
preval4 avail remedi negate
prevau6 reassi
preven9 warned warn accuse antici forest obviat preced presal precon defend
prever9 pre
previe6 warn
previo9
previs8 foreca predic forese estima weathe progno
prevoi6 provid antici plan amends forese prepar requir
prevoy5 plan provid foresi foreth
prevu4 planne referr intend set expect
prevue3 set prescr
prevus3 fee set
prie8 please beg prayed
prier7 pray prayin ask beg bid
-priera9 prayin pray
priere8 plea prayer petiti orison pleas
-prieur8 priory church priori
prima9 facie
primai9 abeced elemen
primar9 tightl
prime8 bonus premiu forgiv first bounty
-primer6 award come priori surpas trump
primes7 premiu enlist impuls first bonuse bounti
-primet8 mornin star stars
-primeu8 newnes
-primev8 primro primul
primit9 built ins early origin crude rude
-primo8 first place firstl foremo
-primoa8 office franca de immigr et integr
-primod8 cleans
-primoi8 infect
primor4 paramo moment
-primos8 first firstl foremo infect
prince9 edward island electo
princi8 main primar top key mainly senior core above chiefl especi partic notabl
print9
printa9 quoted vernal spring
printe9 spring
printf9 dbase
-priodo8 giant armadi
priori8 preced antece
priren7 hugged nelima steali took
pris5 took taken caught snappe regula basked mistoo risked unsupp
prise5 taken making suppor taking drive electr outlet socket footho grip handho hold prize
-prisee6 pricin
-priser8 price snort take snuff
prises5 taken
-priseu8 pricer
-prisme6 optica
prison9 jail creatu captiv war cell gaol lock
Pristi8
prit7 took oars caught
privat9 depriv acc absenc defect defici flaw gap lack shorta shortc want lacks denati
prive9 privat privy detect
privee9 privat privac browsi
prives8 privat depriv mangli
privil8 lien
prix8 price prices prize fee pricin award bounty premiu reward
pro8 pushin
proact9
-proadj8 pro adject
-proadv8 pro adverb
probab9 likely likeli unlike belike
proban9 eviden
probat8
-probe6 honest
-probes8 honest
-probit8 honest
proble9 issues issue troubl solve hassle
proc9
-procai8 novoca
-procar8 prokar
proced7 conduc act behavi deport techni
-procel8 tubeno
proces9 trial subpro cpus fine minute protoc ticket fines
-procez8 trial case cause suit
procha9 next upcomi soon ahead coming follow forthc future speedy subseq fellow man
proche8 neares close near closes nearby adjace handy local next east loved
procla9 issue manife
-procra8 cuncta shilly
procre9 reprod
procur8 attorn proxy prosec solici counse act agent cause take place delive hold organi
prodig3 homes fantas incred miracu eccent except extrao formid unusua lavish squand waste scatte
-prodit8 treach
produc9 publis filing manufa
produi7 happen yields occurs yielde bear show yield
-proemi8 promin
-proeur8 pro europe
prof9 teache pet precep
-profan6 non religi secula laymen laypeo
profes8 teache vocati occupa enterp prof instru precep profs dons
profil9 struct steel wind
profit5 enjoy benefi advant gain take
profon9 deep depth deeply deepes deeper depths fast intens sound abstru deepne
-profor8 pro form forms
-profra8 pro french
-profs6 dons precep
-profus6 abunda afflue plenty richne wealth
-progen8 offspr young
-proges8 lipo lutin lutins
progic6 scorin softwa packag
progra9 agenda framew schedu comput coder softwa engine coders
progre8 gradua increm advanc proces forwar motion
prohib9 forbid
-proie8 captur prey quarry target fair game
-proies8 prey target quarri captur fair games
projec8 movie search screen spotli spot spots
projet9 propos draft design diagra ground plan plane scheme
prolep8
-prolet8 worker labour labor workin class labors classe
prolif9 nonpro non fertil
-prolix8 long winded verbos tediou windy wordy
-prolo8 worker prole prolet
prolon8 extend extens cord extra time overti length cords times
-prolos8 worker proles prolet
promen7 walk walks walkin esplan stroll baby walker amble ambles peramb saunte
promes9 promis undert affirm
promet9 promis hopefu bright pm pms
promis9 sleepi around
-promit9 marry
-promon8 peak head forela headla heads peaks
promot9 propon sponso advanc class develo
promou8
prompt7 speedy quick prone prints quickl witted telepr
promu9 promot
-promue9 promot wholes
promul8 drafti tenth procla
-prone5 homily sermon
-prones8 sermon homili
pronom9 reflex
pronon2 ordere articu pronun uttera orthoe vocali
-pronos8 progno
propag9 spread bubble promot push
-propal8 pro palest propos
propan9
-propen7 tenden leanin procli
proper9 viewmo iframe frameb
prophe9 oracle hypocr phony sooths dissem phonie
Propho9
-prophr8 pro senten
propic3 thrive advant auspic favora favour
propio9 piperi propan
-propit8 sifaka mercy seat seats
propor7 ratio compar distri rate
propos5 offer sugges offers proffe clause discus insinu intent plan purpos
propre2 clean equity self proper pure untain accura adequa approp aright correc decent duly exactl
propri9 proper owner owners owned owns cleani
-propto8 exopht
propul9 propel powere driven thrust
prorat7 rata pro
prorog9 extend contin extens
-prosad8 pro adject adverb
-prosca8 procat
-prosen8 forebr
-proser8 spanis festoo
-prosod8 metric inflec
-prospa8 pro palest
prospe9 handou leafle thrive explor lead flouri succes weal leads weals
-proste8 onesel
prosti9 whore hustle rentbo tart bawd cocott cypria whores tarts bawds
-prostr8 alarm dismay conste alarms
-prosve8 pro verbs
-protac8 pas protoa
-protag8 hero agonis heroes
-protea8 pea enzyme peas
protec9 privac safegu unprot associ state states
proteg9 privil exerci book cover mouthg eargua back guard keep look preser safegu watch
protei9
-protel8 aardwo crista
-proter8 protog aeon eon aeons eons
protes9 arena afores object outcry outcri
-prothe8 prosth device
-prothr8 factor ii iis
-protoa8 algonq
protob9 bantu basque
protoc9 memora minute contin costan
-protog8 german
-protol8 langua
-protom8 micron
proton9 protho nostra
-protoo8 oceani
-protop8 primit feathe polyne living substa
-protos8 slavic algonq bantus basque contin costan german micron nostra oceani
protot9 tupi guaran turkic
-protou8 protur telson
-protox8 monoxi
-protub8 bump gnarl knob knot lump tuber protru promin lumps bumps knots
-proue8 bow prow fore stem
-proues8 derrin prowes fores bows stems prows dos
prouva5 demons provab
prouve8 prove proved proof proven
proven4 arisin derive non revenu origin source accrue come result spring stem
-prover8 adage pro verb saw byword saws adages
Provid9 backtr
provie3 derive arise arises
provin9
provis9 interi stores agenda tentat ships tempor time headma princi head teache headmi heads
-provit8 previt
provoc9
provoq5 cause causes shocki challe defy exaspe incite
-proxen8 pimp pander procur fancy man pandar pimps men
proxim9 near nearby vicini ivo
proxy9 proxie
-proxys8 proxie
-pruche8 hemloc tree trees
-prude8 prudis
prudem8 safely carefu provid
pruden9 carefu cautio discre genera
-pruine8 bloom blooms
-prune5 plum ticket
-prunea5 dried plum slug bullet slugs plums
-prunel8 blackt sloe tree pupil accent trees pupils
-prunie8 plum tree trees plums
-prurit8 itch itches
-prys8 prices awards costs prizes premiu bounti
ps9
-psalmo8 chant
-psathy8 brittl
-psaume8 psalm psalms
-psauti8 psalte
pseudo9 non unital ring rng contin range pen name ranges alias anonym false assume
-psilop8 whisk fern ferns
-psocop8 psocid
pspell9
-psy8 shrink
-psycha8 analys depth
-psyche8 soul souls
psychi9 powers shrink head medici soul souls
psycho9 majore drug substa teleki scienc person sociop neurop physio mental case neurot cases
-psylle8 snake charme
-psys8 shrink psychi head
pt9
-pterid8 bracke poison
-pteroc8 wingnu
-pteros8 flying reptil
-pteryg8 winged insect
pthrea9
-ptyali8 sialor
pu2 able unable
-puant8 smelly stinky foul funky smelli fetid
-puante8 stench stink foul smelly stinky funky smelli fetid reek fetor foetor malodo stinks reeks
-puants8 foul smelly stinky funky smelli fetid
pub9 fips ad advert commer public house
-pubard8 adman admen
-pubere8 pubesc
-pubert8 pubesc
-pubici8 adware
-pubien8 pubic
publia6 postin
public9 audien advert ads ad domain softwa adman adwoma commer common open
publie8 releas btn advert announ give notice
publio9 foster gained
publip8 mailin mail merge mailsh merges
publiq9 admini
-publir8 advert infome
-pubs8 commer ads advert
puce9 bullet chip flea
-puceau8 virgin
-pucela8 virgin
-pucell8 maid virgin maiden maids
-pucero8 aphid greenf aphids
puces9 bullet chips fleas
-pucier8 bed beds
-pudeur6 decenc modest pudity puditi
-pudibo8 pale tussoc
-pue8 smells bad
-puer8 smell stink
-pueril8 childi sillil juveni infant
-puffin8 shearw
-pugila8 fistfi fistic slugfe
-puis8 subseq
-puiser5 draw
puissa9 powerf power greatl force forcef mighty potent stallw strong tough vigoro
puisse0 able
puissi1 pity
puits4 wells drille drilli dry shallo pit
-pukina8 puquin
pull9 sweate
-pullbu8 pull buoy
-pullov8 jersey jumper sweate slipov
-pulls8 sweate jumper
-pullsb8 pull buoys
-pullso8 sweate jersey jumper pullov slipov
-pulmon8 lungwo
-pulpe8 pulp flesh
-pulpes8 pulp flesh
-pulpeu8 gorgeo pulpy ravish
-pulsat8 pasque flower pulse beat heartb pulses beats
Pulse9
-pulsio8 drive impuls urge itch drives urges itches
-pulver5 pulvim offset disc harrow spalla
-puma8 cougar mounta lion
-pumas8 puma painte cougar mounta lions felis concol
-punais8 bedbug dammit drawin pin push shield bug stinkb tack thumbt pins tacks
-punch6 pep ginger peppin
-punchi8 bag speed bags
-punchl8 line lines
-punchs8 pep ginger peppin
-puncti8 pointl
puni9 punish
punir9 punish chasti penali
punis8
puniss9 convic
puniti9 punish exempl penalt retrib penali
-punjab8 panjab
-punks8 punk rocks
-pupe8 pupa
-pupes8 pupae
-pupill8 orphan ward wards
-pupitr7 desk lecter school music rack stand desks racks stands
pur9 pure absolu clean common mere simple sole solita stark straig unpret untain
pure6
-puree8 gruel mashed potato mess mush porrid
-purees8 messes porrid mush gruel mashed potato
pureme5 purely
Purepo9
-pures8 pure simple common clean absolu mere
purete9 purity innoce whiten purene sinles puriti
purge6 flushe servin flushi
purger4 servin purify
-purgeu8 drain cock cocks
purifi9 saniti cleans clean launde purge
-purin8 manure muck water stale dung droppi
-purins8 stales manure dung muck droppi waters
-purita9 prude
purs9 pure simple common clean absolu mere
-pursan8 thorou arabia horse
-purssa8 arabia horses thorou
-pus5 wound laughi stop
push9 enqueu
-pustul5 hickey pimple zit zits
put6
-putain8 bitch damn fuck harlot hooker ho shit slut strump tart trollo whore tramp hos
-pute8 bitch fuckin hooker whore prosti tart bawd
-putes8 whores fuckin hooker prosti tarts bawds
-putois8 poleca fitch mustel putori foulma foumar
-putref6 putrif rot rots
-putsch8 takeov coup etat coups etats
-putti8 putto
-puttis8 puttos
-puys8 next subseq
-puzzle8 enigma jigsaw riddle
Pwned9
px9
py9
Pyarg9 parset
pyc9
pycach9
Pycon9
pyd9
Pyerr9
-pygarg8 sea eagle eagles
-pygmee8 pigmy pygmy pygmie pigmie
pyjama9 pajama
Pylist9
-pylone8 power
Pyobje9
Pyongy7
Pypy9
-pyrami8 chimne bellfl
-pyrene8 goat
-pyrite8 fool golds iron
-pyrole8 winter
-pyrosi8 heartb
pyrote9 firewo firing
-pythie8 python
Python9
Pytype9 tp
Pyunic9
-pyxide8 pyxis pyxise
Qaida9 arabia
-qat8 quat
Qatar9
-qats8 cats quats kats africa teas arabia
-qcm8 mcq
-qg8 headqu hq
-qi8 iq
Qname9
-qqoqcc8 five ws
Qr9
-qu8 wh
-quad8 terrai vehicl tradit skate
quadra8 square fortie fortys tetrag
quadri8 grid halves contin four dimens check patter contro coveri criss cross layout
quadru6 murder wheelc rugby hemide sixty fourth note four foldin rugbie notes quad quads
-quads8 terrai vehicl tradit skates
quai7 wharf dock pier platfo quay harbou
quais9 docks wharve piers harbou quays platfo
-quaker8 oats friend
qualif7 skille descri
qualit7 capaci grade calibe calibr proper contro manage
-quamas8 camas
quanti9 amount day month degree rate
Quanto8
Quantu9
quaran6 forty fortie fortys five two eight nine ninth four seven six three
quart7 deck fourth
Quarte8 nibble nybble
quarti8 headqu neighb area distri ward
-quarto8 fourth place
quarts8 shifts redact fourth parts
quasi4 misses almost
-quasic8 contin
-quasif8 stepbr
quasim7 almost hardly mostly mosaic
-quasis8 synony almost contin stepbr mosaic
quator4 fourte
-quatra8 tetras
quatre6 four ninety eighty allspi epices aftern snack master pound cake two nineti nine
quatri9 fourth place eighth grader grade grades
-quatuo8 quarte fourso
Quebec9 city
-quechu8 kechua langua
queers8
quelco1 ideas arbitr kind
-quelqu8 around occasi someti whatev
-queman6 scroun
-quenel8 dumpli
-quenou8 distaf
-quenti8 quinti quinto
-querci8 black oak easter
-querel7 alterc contro disput feud quarre squabb wrangl argume words row rows
querir7 help manage
-querul8 compla
query9
-queste8 quaest
questi8 matter issues issue interr trick inquir point query tag
quete7 seekin hunt quest raking
-quetes8 quests seekin raking
-quetsc8 damson plum plums
queue9 tail tails brush line stalk stem
-queued8 pony tail cat whip cauda equina horse horset ponyta lion ear wild dagga field
-queuef8 fork tail moth
Queueh9
Queuel9
-queuer8 rouge
-queues9 tails ponyta cauda equina horse tail horset flat brush tailco dress suit full
-queute8 kiss
quick9
Quickh9
quicon9 anyone anybod person whoeve
-quidam8 jane doe john
-quietu8 sereni calm calmne compos equani
-quigno8 heel heels
-quileu8 quilla
-quille8 keel skittl ventra fin pin bowlin keels pins fins
-quimbo8 sorcer
-quinca8 hardwa store ironmo shop stores shops
-quiniq8 kinic
quinqu6 fiftie fiftys term terms
-quinse8 fiftee
-quinta8 hundre cental centne cwts short
-quinte8 cinque tormen fifth cantan disagr irasci surly straig fifths
-quinti8 decill nonill cinqua pentas
-quinto8 fifth fifthl place
-quintu5 quin quins
quinze4 fiftee three hundre
quinzi9 fiftee th
-quinzo8 biweek
-quipro8 equivo misund quid pro quo quos quids
-quisli8 collab
-quisvi8 challe
quitta5 left receip
quitte8 leave exit leavin leaves quit left exits quits abando desert forsak
-quiviv8 challe
quo9
-quolib8 gibe gibes
quorum9
quota9 dictat taggin
quote6
quotec9
quoted9 printa
quotes9 apport quotas
quotid9 daily everyd day mundan workad
quotie8 dividi
-quotit8 quota quotas
-rabach8 harp
rabais8 discou rebate abatem reduct
-rabatj8 killjo party pooper spoils wet blanke
-rabats8 killjo party pooper spoils wet blanke
rabatt9 lid mvp drawdo tout foldin foldab foldaw touts
-rabibo8 reconc
-rable8 back saddle
-rables8 backs saddle
-rablur8 rabbet
-rabot8 plane planer planin machin
-rabote8 plane planer rough apple dumpli
-rabots8 planes planer planin machin
-raboug8 stunte stunt
-raboui8 rabbit nest
-rabout8 stubbi
-rabrou8 rebutt
-racail6 riff raff ragtag rabble bobtai riffra raffs
-raccom6 fixabl mendab mender take back
raccor8 piping sewer connec derail adapte fittin
raccou9 shortc shorte abbrev abridg behead curtai decapi drawin ins
raccro8 hung slamme hangin hang
race9 breed
rachat9 redemp redeem surren buyout
Rachel8 passio levera
rachet9 redeem buy back ransom
-rachia8 spinal anaest
-rachis8 back backbo spine spinal column verteb
-rachit8 ricket
racial8 racism
racine8 root roots radix stem rootbe bases themes stems radica radixe
racism9 racial discri
-racist9 anti semite antibl racial
-racker8 rack
-racket8 protec
-raclee8 beatin drubbi hiding thrash lickin lacing
-raclet8 squeeg
-raclur8 crud dirtba louse scumba scumbu scum scuzzb sleaze slutba lice
-racola8 solici toutin
-racole8 hustle tout hooker floozi floozy slatte street girl girls
racont8 tell gossip story told tells tellab narrat recoun relate storyt teller
-racorn8 shrive
radar9
-radara8 astron
-radarg8 image images
-radari8 operat
-rade8 harbor harbou roadst roads
radeau9 raft rafts
-rades8 harbou roadst roads harbor
radial9
radian8 cotang
radiat6 expung deregi burns heat sink barrin blackb exclus heater warmer sinks
radica7 stem stemmi root base theme free roots bases themes stems
-radice8 acrosp
-radici8 rhizop
radie5 deregi
radier4 deregi sill plate sole strike plates
-radieu5 radian
-radin8 stingy cheaps penny pinche skinfl churl niggar
-radine8 stingy ungene
-radins6 stingy skinfl cheaps churls niggar penny pinche
radio9 phonet broadc listen
radioa9 amateu activa altime ham astron
Radiob8 beacon marker
radioc9 boom box casset player dating contro boxes
radiod9 broadc televi transm
radiof9 abort jammer freque
radiog8 ray tube galaxy direct findin galaxi photog pictur rays
radiol9 ray shield
-radiom8 paging
radion9 office operat
radiop9 radiat beacon protec
-radior8 homing report
radios9
radiot9 engine operat telesc televi compan reflec
-radis8 plant
-radium8 ras
Radius9
-radjab8 rajab rajabs
-radjpo8 rajput
-radons8 rns
-radote8 drivel ramble
-rafale5 gust gusts
-raffer8 streng
raffin9 refine sophis shiny rarefy
-rafiot8 old tub tubs
rafrai8 refres cooled cool reload rate fresh bracin brisk tonic rates
-ragdol8 physic
-rage7 rabies
-raggam8 music
-ragond8 coypu myocas coypus nutria
-ragot8 gossip scuttl commen
-ragote8 commen gossip scuttl
-ragots8 commen gossip scuttl
ragout9 stew stir stews
-ragtim8 rags
Rahim9
Rai8
-raia8 dhimmi
-raias8 dhimmi
raide9 stiff steep gorgeo little abrupt handed hand rigid string tense tight
-raides8 steep stiff tight rigid string tense
raideu5 abrupt handed rudene
-raidir8 rack stiffe strain stress stretc tense tighte wind
-raidis8 stiffe
-raie8 ray skate stingr part bar stripe streak
-raiepa8 butter ray
-raies8 parts skates bars rays stripe streak
-raiesp8 butter rays
-raifor8 black radish horser armora rustic horse root red cole roots coles
rail9
-raille6 mocker ridicu taunt joke rail tease jeerin scoff jeer scoffi scoffs jeers
rails8
-rainet8 tree frog frogs
-rainur8 chamfe flutin groove riflin slot channe slots
-raiole8 sheep
-raipon8 rampio
raise9
raisin8 grapes grape
raison7 reason due right approp becomi judici proper pruden seemly sensib sound suitab wise fairly
-raja8 rajah
-rajas8 rajahs
-rajeun8 rejuve
rajout9 erect append add additi
rajust9 adjust applyi heal readju straig
-rale5 crake groan rail
Raleig8
ralent8 slow slowin slower abate allevi decele modera speed bump idle overcr motion downs speeds
-raler8 compla croaki croak groan grouch grumbl moan rasp rattle wheeze
Rales8 rails groans crakes
-raleur8 grouch
-raleus8 grouch
-rallid8 rail rails
-rallie6 papier huntin reach
rallon7 extend length extens greens
rallum9 turnin again resort rekind
-rallye8 rallie
Ram9
ramass9 garbag picked pick raking crumb collec silent butler accumu amass assemb gather heap pile
-rambar6 handra balust banist bannis
-rambou8 rambut nephel lappac tree trees
rame8 oars enters oar ream string paddle boat
-rameau8 branch twig spray bough sprays twigs boughs
ramene6 home ladies bring again back forwar fetch recall restor return
-ramequ8 rameki
-ramer8 row
rames7 oars string reams paddle boat
-rameur8 oarsma rower oarsme rowers
-rami8 rummy rum
-ramier8 culver wood pigeon
-ramifi8 fork branch forkin forks
-ramill8 twig twigs
-raming8 resist
-ramis8 rums rummy
-ramone8 chimne sweep sweeps
rampe8 rack ramp crawli balust banist bannis parape railin handra
-rampem8 grovel
ramper9 crawle crawli crawl creep grovel
-rampes7 ramps railin handra balust banist bannis
-ramses8 ramess
-ramure8 antler branch
-rance8 rancid stale
-rances8 stale rancid
-ranchs8 spread cattle farms
-rancir8 reek
-rancon8 ransom money moneys
-rancun9 grudge bear rancor rancou resent unforg bitter gall galls vengef reveng vindic despit spitef
rand9 mt
Randal8 cattle
Random9
randon9 hiking planni excurs outing sights trip hike trek hiker tourin bike hikers bikes walkin
rang5 rank rankin non ranks row series social class
range8
rangee8 row inline bench file line run sequen rows files lines runs
-rangem6 clean storag ups
ranger9 clean boardi bedroo neat pull arrang file away put rank sort tidy
ranges7 ignite
-rangou8 yangon
rangs5 slippe ranks rankin rows series social classe
-ranicu8 frog farmer farm farms
-ranime8 rekind revive
Raoul6 ralph
-raout8 rout
-raouts8 routs
-rapace8 bird prey raptor voraci raveni birds
-rapanu8 rapa nui nuis
rapatr7 repatr
-rape8 rasp grater wood file
-raper8 grate rasp scrape
-rapes8 rasps grater wood files
-raphia8 raffia
rapide9 quickl fast faster quick fastes quicke speedy expedi prompt swift apace shallo
rapidi7 speed shocki pace prompt quickn swiftn veloci speeds paces
-rapiec6 mend patch
-rapier8 foil tuck foils tucks
rappel9 callba recall rememb remind rsa call booste
rappor8 report relati relate ratio give accoun refer agreem releva newsme newspe protra newsma
rappro6 closer reconc neares magnif bringi
-rapt8 abduct
-rapts8 abduct
raquet9 racket racque snowsh paddle
Rar9
rare7 short supply poor precio scanty scarce sparse thin uncomm
rareme8 rarely seldom
Rarent9
rares9 rare scarce
-rarete8 rarity infreq rarene rariti
Raroto9 focal
Ras6 chouin
-rasade5 glassf glass glasse
rasage5 shavin sheari
-rase7 shaved shave
-raser8 graze raze shave
-rasibu8 once
-rasoir8 razor sabref razors
-rason8 pearly razorf
-rasons8 pearly razorf
-raspou8 rasput
rassas9 full satiat
rassem7 togeth gather collat congre accumu amass assemb collec conven heap pick pile raise stack
-rassis8 stale
rassur8 reassu appeas assuag calm quiet soothe comfor consol
-ratati8 wizene shrive wither shrunk wizen
rate7 missed loser misses failur spleen lien
-rateau8 rake rakes
-ratee8 failur
-ratees8 failur
-ratel8 honey badger
-ratele8 rake
-rateli8 hayrac
rater7 miss
-rates6 liens spleen failur
-ratgar8 werera
-ratier8 mouser rattra
ratifi9
ratio9
ration8 matche regula match reason
-ratisb8 regens
-ratiss5 buff arches
-raton8 kitten
-ratons5 kitten
rats7
-ratsga8 werera
-ratsta8 mole rats
rattac4 connec matchi
-rattau8 mole rat
rattra7 catch caught gainin earn back recoup recove regain win
-ratura8 deleti erasin
-rature6 strike
-rau8 uar
-rauque8 hoarse raucou stride gruff husky
-rauwol8 rauvol
-rava8 sheep
-ravas8 rava sheep
-rave8 party taproo
ravi7 deligh thrill glad
ravie7 deligh glad thrill brough nincom ninny poop
-ravies6 nincom ninnie poop
ravin5
-ravine8 gully gullie
ravir5 abduct bewitc charm dazzle deligh fascin kidnap loot plunde ravish rob steal thrill
ravis6 thrill excite nincom ninnie poop
raviss8 lovely phrasi charmi deligh raptur kidnap robber
ravita8 fuelli admini arriva cateri provis supply victua vessel suppli
raw9
Ray7 stevie
-raye7 stripe
-rayee8 stripe
-rayees5 stripe
-rayer8 cross delete strike
-rayes6 stripe
-raygra8 ray grass
Raymon9 hettin
rayon7 radius cell depart honeyc ray row spoke beam shaft
rayonn9 radiat beamed ray shine shelvi wheeli radio
rayons9 rays ray radii beams depart rs shafts
-raysgr8 ray grasse
-rayure8 ray scratc stripe slit dent incisi rays slits dents
-razdem8 landsl tidal wave
-razdes8 landsl tidal waves
-razzia8 raid raids
rb9 rt
Rc9
-rda8 gdr
-rdc5 drc
re2 st nd substr backtr isle rhe ra
-reabon8 resubs
React9
-reacte8 jet engine nuclea
reacti8 respon reagen precur
read9
readab9 purple
readap8 rehabi
reader9
-readhe8 reacce
readli9
Readme9
readon9
Readpr9
ready9 cycles fills
-readys8 mades
reaffe6 reassi mutate
reaffi9 reiter
reagir8 react rapidl reacti respon
reagis7 overre trader mice
reagit8 reacts respon
reajus8 unfold relent iterat readju regist adjust
real9
realis5 achiev carryi conduc carry carrie doable film direct making accomp fulfil produc
realit7 actual fact
reamen5 redeve restru
-reamor8 reboot
-reanim8 resusc
reappa5
reappr8 unlear reclai procur replen supply suppli
reassi8
reassu9 reinsu
-reaux8 reals
-rebarb8 surly
-rebatt8 barry cliche
-rebell8 disobe insubo recali rogue waywar insurg insurr rising revolt uprisi
-rebois8 refore affore
rebond9 bounce plump puffy reboun recoil ricoch chubby embonp
rebord9 sill lip vents border brim edge ledge shelf edges shelve ledges brims
-rebouc8 loopba
-rebrou8 curl back turn
recadr5 croppi refocu
recalc7 regene recomp
recapi7 summar sum ups
receiv9 eof
-recele5 concea hide receiv recipi
recemm9 recent new late lately newly fresh
recens7 census invent stock list nose count noseco counts lists
recent8 newer latest fresh
recepi9 lading receip
recept9 receip receiv inbox shower set system sets
-recesu8 rehyph
recett9 revenu recipe income proces receip return taking formul
receva8 admiss receiv suscep
receve7 receiv catche recipi
recevo6 receiv catch entert
recevr6 receiv
rechan8 altern spare fallba part spares parts
rechar9 reload chargi refill resett
rechau6 warmin heatin warmer backs primus heat warm warmis
-reche8 coarse rough
recher9 resear search lookup lookin find look getadd wanted examin inquir seek explor invest quest
-reches8 rough coarse
-rechri8 christ
-rechut8 relaps
recidi9 subseq offend undue repeat recurr relaps reoffe habitu crimin
-recif8 reef
-recifa8 reefal
-recifs8 reefs
recipi8 honore alimon contai vessel
recipr9 gratui invers mutual way round
recit8 story holes accoun narrat tale
-recita8 readin
-recite6 declai
recits9 storie narrat accoun tales
reclam9 claim claims claima harmle compla claime demand object requir ad advert titles ads
reclas7 grower
-reclus8 solita hermit solitu troglo
-reco8 recon
-recoin6 cranny nook cranni nooks
-recois8 mail visito
recoit6 receiv
recoiv5 receiv
recolt9 harves crops crop sow garner reaper
recomm9 referr advoca alert cautio caveat enroll enrolm regist warnin commen begin restar resume
recomp7 reward prize compen damage
reconc8 rappro
recond5 lift reappo drove work renewa overs
reconf9 redesi comfor warmin reassu busine engine reorga encour hearte consol solace
reconn8 recogn apprec acknow gratef unreco accept admiss gratit identi thankf placea
-reconq8 winbac
recons7 rebuil restor reenac
reconv8 counte plaint conver
recopi9 copied copy
record9 backtr holder
-recos8 recons
recour5 resort remedy remedi appeal use
recouv8 recove collec coated covere cover overla heal reclai regain back coat lag plate
recove8
-recre8 playti recess
recrea9 amusem distra divers entert fun pleasu
recree6 irrepl
-recres8 recess playti
-recrit8 rewrit
-recroq6 shrive curl hunch
-recrue6 milita
recrut8 hire hired hiring attrac canvas enlist enroll enrol rally woo
rectan9 boundi right angled
-recteu8 parson rector
rectif6 correc distil fix kill redres set aright straig take care
-rectit8 uprigh
recto9 sided sides face
-rectos8 procto double sided two
-rectov8 double sided two
-rectri8 rector parson
-rectum8 recta
recu7 receiv receip
recue9 receiv
recuei7 collec gather medita accept accred admit assemb garner harves pick raise receiv compen
recues8 receiv bids replie
recul6 step slowin declin distan recoil retrea kick hindsi
recule7 back backwa stand accomm adjour assign cede defer delay fall flinch give way grant
-reculs6 distan recoil declin kicks retrea hindsi
recupe6 retrie gets fetche recove fetch sch exchan regene recycl
-recure8 rub
recurr8 repeat return perenn
recurs9
recus7 receiv
recusa4
recut7 receiv visite
recv9
recvfr9
recycl9 launde rebrea
Red9 mug
redact6 writin drafti editor copy depart office essay paper copywr copies papers essays
reddit5 surren fall capitu falls
-redeco6 redisc
redefi8 overri
redema9 restar again reboot
-redemp8 salvat
redesc5
redess6 redraw
redeva9 royalt charge levies liable accoun debtor
redevi4 flashi
-redie8 redia
-redies8 redias
-rediff8 rerun reruns
redige6 write drafte writte wrote writin compos draft draw edit record rewrit take word
redime9 resize resizi scalab
-reding8 riding coat
redire8 repeat restat say again
rediri8 spell route
redist6
redond9 redund excess extra surplu spare supern
redoub5 relent augmen double duplic grow increa intens rise
-redout8 takeov feared exam terrib danger fearfu formid harmfu hazard perilo treach unsafe affrig alarm
redres7 relief pricin sought restor set right straig rectif
reduce9
reduct8 abatem curtai decrea dimini discou rebate retren simpli
reduir8 reduce reduci minimi shrink downsi lower
reduis7 reduci reduce
reduit7 reduce collap lowers
-redunc8 reedbu
-reduve8 assass bug kissin bugs
-reecha6 resamp
-reeche8 restru
reecri5 rewrit
-reeduq8 rehabi
Reee9 resp clb ces
reel9 real actual genuin legiti practi true
reelle9 actual real really rem genuin truly
reels9 real immova actual
-reelu9 mayor electe
-reem8 em
-reemet8 rebroa statio relay
-reempl8 reuse reusab
reentr9
-reequi6 rebala balanc
-reerec8 erecti
reessa9 again try retry
-reetal8 recali
reeval9 recons reasse evalua
reexam8 recons review reperf
reexpo9 export
ref8
-refact8 atonem
refair8 again retest undern fix mend remake renew renova repair repeat restor
-refais9 again
-refait7 again
refcou9
-refect6 dining hall halls
refera9 again locato
refere9 baseli seo reposi repo benchm frame
referm6 closed tighte
-refile6 convey pass
-refina8 recapi
reflec8 thinki think attend mirror ponder
reflet8 flip startd
reflex5 thinki inborn innate instin physio reacti
-reflux8 ebb tide
-refnec8 citene
-refond5 refoun
refont8 redesi rework overha devops recast remake reshap
-refore8 affore
reform9 rephra retire plant protes amelio amend enhanc free improv libera ration releas remedy
-refoul8 pushba push back repres
-refrac8 resist unyiel draft phorop
-refren8 restra refrai
refrig9 fridge chille icebox
refroi8 coolin cooled gettin chill cool common cold cooler colds
refuge8 muster safety sanctu shelte asylum safeti
refugi9 immigr
refus8 denial dishon unwill
refusa7 turned
refuse8 declin denied deny
-refuta7 rebutt
refute8 benchm dispro give lie rebut
-refuzn8 refuse
-regagn7 earn back reclai recoup recove regain reoccu win
-regain6 crop crops
regale9 blogge storm oarfis entert treat
regard8 look watch watchi looked lookin watche starin gazed watcha concer consid deem involv
-regati8 sailor yachte yachts
regene7
regex9
Regexi9
regi3 covena
Regie6 regula
regies3 widest liquor
-regima8 calibr
regime5 plan diet dietin pensio plans scheme bunch lifest policy
region9 locale area areas zone
regir8 respec forego admini manage
regiss5 govern admini manage direct conduc music
regist9 record style
regit8 makers govern
reglab9 adjust inacce
reglag7 settin adjust agreem attune mood regula tuning
regle6 rule ruler standi settle norma
reglee5 resolv outsta settle
reglem9 regula prescr settle paymen rule rules ruling
regler4 resolv solve fix adjust
regles8 rules rulers rule period
-reglet8 guide templa temple guides
reglez8 adjust set
-reglis8 licori liquor
-reglo8 fair
-regloi8 ruler rulers
-reglos8 fair
-regnan8 ascend ruling
regne7 reign lord ascend contro govern kingdo kingsh realm regula royalt rule ruling state
-regner6 contro govern reign rule
-regnes8 reigns kingdo rules states contro ruling
regorg5 abound
regres9 dimini
regret9 unfort miss bad
regrou7 groupe groupi togeth group bring includ
regula7 accura exacti precis prompt punctu dispat
-regule8 dispat
reguli8 duly equabl evenly accura consta time prompt punctu steady timely
rehabi9 pardon slum redres
-rehaut8 highli
-reific8 realiz hypost
-reifie8 reify
-reimpr8 reprin
-rein8 kidney
-reinau8 queend
-reindu8 indust
Reine9 queen elizab female monarc bee regnan
-reined8 meadow
-reinem8 china aster
-reines8 queens female monarc queen bees regnan meadow china asters
-reinge8 reengi
reinit9 reset resets rewind resett
-reinsc5 rewrit
reinse7 reinte rehabi
reinst9 resett reloca rehear
reinte7 reinst cross
reinve9
reiter6 repeat
rejet9 discha reject releas dismis deposi spill
rejeta8 reject deny
rejete6 reject dismis denied declin disall disavo discar dispos dump rebut refuse refute relay repres
-rejeto6 shoot shoots
rejets6 spill reject
rejett7 dismis reject
rejoig7 join
rejoin8 join joined waitli togeth meet reasse
-rejoue6 replay
rejoui9 glad cheer deligh enjoy look forwar rejoic celebr festiv
relach8 releas relent relax
-relai8 relay electr
relais8 relay bridge baton
relanc6 recove restar relaun boost
-relaps8 hereti
-relarg8 saltin outs
relate9 accoun
relati7 respec concer word accoun acquai connec contac interr narrat story tale unders
-relaxa7 releas
-relaxe7 lighte nol pros nolle proseq
Relay9
releas9
relect9 review proofr second readin
relegu7
releva3 jurisd
releve1 reliev ration rebuil recons reorga restor change changi relief backup substi
relian6 joinin linkin
relie6 bound awardi hardba hardbo hardco
reliee2 hints hardba hardbo hardco
relief5 discer emboss textur topogr
relier8 associ bind connec fasten join link tie
relies3 vent unrela hardba hardbo hardco
-relieu8 bookbi
religi9 revere scrupu monast monk nun confes faith persua sister sacred monks nuns
reliqu8 debit remain balanc
-relire6 read
-reliur8 bindin bookbi
-reloge8 reloca
-relook8 makeov
-relou8 annoyi frustr
-relous8 annoyi frustr
rem9 px
-remail8 net maker
remane9 sticky remain
remani8 redesi rework amendm reorga reshuf revisi
-remarc8 rewalk
remari7
remarq8 note notice notabl notewo striki outsta commen observ signal unmist
-rematr8 remast
rembla7 boil drains embank landfi fill back filler
-rembob8 rewind
rembou8 refund reimbu rebate repaym repay repaid stuffe pad stuff uphols redeem drawba paddin cushio
remede9 cure medici odds agency avenue drug expedi means medica pharma recour resour way
remedi8 addres fix mend repair
-rememo8 remind
remerc9 thank thanke apprec thanks gratit
-remets7 procra put hand homewo
remett3 hand surren postpo delive send back
remis2 remitt recove
remise6 remitt discou abatem assign delive draw handov rebate reduct shed transm draws
-remit7 limpin speedy handed
-remnog8 nmr imagin nuclea magnet resona
-remode8 liftin restyl
remont4 cheer comeba climb back rack strain strech stress tense tighte wind
-remora8 sucker
remorq9 traile towing towed tug tow boat tugboa truck tows towboa tower tugs towers boats
Remote9
-remoul8 knife grinde sharpe
-remous5 slipst
remove9
-rempai8 chairc
-rempar8 wall rampar
rempla9 replac overri follow substi stand succee suppla take place
rempli6 fill filled fillin met fills comple paddin filler fulfil fillco
rempor7 win game
remue8 brains shaken
remuem9 distur brains stir fuss flurry ado bustle hustle
remuer7 actuat affect move shift stir transf transp
-remues6 stirs fuss flurri ado bustle hustle brains
-remugl8 mustin
remune9 earnin compen paid reward
-renais8 rebirt reviva renasc reinca
renait9 reborn
rename9
renard9 fox hunted cub kitten werefo werevi vixen bitch young carniv cubs foxes vixens bitche
-renart8 reynar
-renaud8 regina reynol ronald
-renaux6 renal
-rencar8 appoin date meetin engage dates
rencon8 met meet encoun meetin meetup come across sink strike tap
rend5 makes blames render making drives
rendai3 drove polish happie headed
rendan6 making
rende8 makes glad back homes
rendem8 perfor yield effect effica effici output produc yields
renden3 headed ups
rendes9 back favor
rendez6 appoin resche date vous
rendie9 back favor
rendir6 knocke midwif
rendit2 drove visite
rendon5 downto safer surren shop
rendra2 cumber findab
rendre2 making render easier return
-rendro6 prs surren
rends3 give back apprec downto
rendu3 render realiz visite judgme
rendue5 order ruling render
rendus3 render
-rene8 rein
-renega8 desert aposta ratter recrea turnco
renego8
-renes6 reins
renfer9 contai confin admit compri hold includ
renfor7 streng reinfo enhanc buildi muniti fortif
-renfro8 sulkin sullen frown scowl
-rengag5 reenga reenli
-renier8 disown take back
renifl9 sniffe chased sniffl sniff snort
-renne8 caribo reinde greenl rangif tarand
-rennes8 reinde caribo greenl rangif tarand
renom6 fame renown reputa celebr
renomm9 rename renami fame renown famous noted famed notabl celebr reputa repute
-renoms8 reputa fame renown celebr
renonc7 waiver renoun waive waived renunc waives relinq surren abnega forgo give resign butter spearw
-renoue8 renew retie
renouv9 renewa renew renewe renewi reappo refurb renova restor
renova8
renove8 fix
rensei9 inform fbi disclo accoun advice announ commun info messag notice notifi report acquai advise
rentab2 payoff profit
rente9 annuit income intere profit rent revenu
rentes9 annuit alimon intere income rents revenu profit
rentie9 annuit
rentra8 home came bushes
rentre8 home back fit come return gather enter backs
Rentro8 home
renver7 spille revers return collap fall invers overth capsiz overtu spill subver topple turn upset
renvoi9 return refere discha firing referr tempor call forwar releas
renvoy9 return adjour chase away defer delay discha disgor dismis drive expel fire oust postpo
-reorbi8 orbiti orbit
reorga8 reorde rearra
reorie8 career firsth refocu shifti
reouve7 reopen
-reouvr8 reopen
repand6 spread widesp popula spill
repara7 repair relief reappe redres fixer mender fixers fixes fixing fixtur
repare9 repair fix fixing fixed mend
repart6 apport alloca distri equall evenly dispat return counte replic comeba rejoin
repas7 meal meals divine lunch curati
-repasp8 potluc
repass5 iron shirts come back pass recros
-repech8 draft fish recove drafts
repens4 rethin think
repent5
repera5 findab search orient
reperc8 impact implic reverb
repere6 spotte landma traces spot bookma refere encoun find bearin scout benchm bench marks
repert9 direct subdir reposi listed lists catalo folder invent
repeta8 repeat
repete9 repeat again reenac reiter
repeti9 repeat tutor rehear tutori tutors dry run runs
-repiqu8 subclo subcul
-repit7 relief respit
-repits8 relief respit
repl9 eval
replac9 spawni
-replet8 mascon chubby plump
-repli5 crease retrea
-replia8 foldab foldin foldaw
replic9 reprod
replie8 fold shaft folded roll tuck
repliq8 reply afters answer crackd cue rebutt rejoin retort reprod return
-replis8 plait retrea crease
-replon8 replun
repond8 answer meet respon meets needs reply replie impert machin transp
repons9 answer respon reply comeba rebutt rejoin replic retort
report7 resche refer postpo defer deferr put ship transp covera study writte insura studie
repos6 rest ease break calmne calm compos deadlo half landin immobi inacti interl interm interv
reposa4 restin rested spaced
repose6 rest rested relies restin rely footst wrist lie relax head ottoma footre tuffet
reposi9
-reposo9 rest take
-repost8 remail
-repour8 filled
repous8 push pushed grow pushes detest loaths repuls vile back reject repel
repr9
repreh8 wrongd servan postmo
repren5 resume pick resumi snap admoni blame censur critic exhort knock rebuke reclai recoup recove
repres7 repris retali depict agent broker delega envoy averag classi typica show factor agents
reprim5 anti blamab repreh admoni blame exhort rebuke reproa reprov scold tell upbrai brake
repris6 failov resump resume retest reconv occasi times repeat twice mend redemp
reprit5 headed happil
-reprob8 disapp
reproc8 blame blamel allege blames blamed messen rebuke reprim scold tell upbrai repreh
reprod6 replic copyin copies breedi
reptil9
Republ9 democr common
repudi5 reject split
-repugn6 detest loaths nasty
-repuls8 repell
reputa9 mud
repute9 deemed
requer9 applic need requir want
reques9 pull forger workin asking petiti effort approa
requet9 query querie motion statem advanc approa attemp effort endeav exerti workin
requie8
requin9 shark fins whale bamboo longta carpet finbac catsha lemon whitet reef crocod school snappe
requir9 whethe
requis8 accusa rogato compul conscr mandat necess summon
-rescap6 surviv subsis
-rescou8 rescue
-rescri8 ruling
Resear8 lab armame
reseau9 networ net nets webs electr
-reserp8 rau sed raudix sandri serpas seds
reserv9 subjec tank booked tanks bookin book admini box room cache pantry resour stock
reset9
resida9
reside9 lodgin housin abodes living accomm occupi occupa habita inhabi dwelle
residu8 waste left leftov remain
-resign8 acquie forgo give renoun
resili9 termin cancel
resine8 softwo rosin
-resipi8 repent
resist8 withst streng restis stand hardy tough electr durabi stands underg impeda
resolu9 solves solved solve solvin determ intent
resolv8 solver
-resonn9 gunsho rang sounde resoun
resoud8 solve resolv solvin fix proble dissol settle
-resoum8 resubm
resour9
resout9 solves resolv
respec6 compli comply met disres elders abide severa variou
respir9 breath ventil inhala extern
resple9 fabulo sparkl
respon8 liabil charge mainta liable blames accoun author
-resqui8 fare dodgin line jumpin deadhe wangle
-ressac8 undert
-ressay6 retry
ressem8 looks resemb look looked
ressen9 feel felt feels resent feelin experi sense bitter gall rancor rancou galls
resser6 tighte knot retigh serve again
ressor6 nation jurisd surfac follow leave stand compre energy expert resour shock absorb shocks spring
ressou9 resour agency avenue expedi liveli means recour remedy way
ressus9 resurr resusc revive rise death
resta5 stayed stood
restai4 stayed steady
restan8 remain left odd unexpe leftov
restau9 restor eating house dining reinst dine reset
reste7 remain rest stay stayed left stays stayin keep leftov remnan
restee7 stayed remain stuck
resten6 remain stays stayin
rester8 stay remain stayin stick abide keep rest stop
restes7 stayin stay leftov remain rests balanc residu
restez8 stay keep tuned stayin
restit9 restor surren return
-resto8 restau eatery eating house place
-reston9 stayin touch keep stay
restor9
-restos8 restau eateri eating houses places
restre7 limite
restri9 limita
restru9 rearra redesi downsi rights
result8 outcom effect amount follow
-resuma6 abstra summar
resume9 summar abstra outlin recapi curric vita
retabl7 reinst restor recove reset revive
-retape8 fix
retard9 late delaye delay overdu delays behind adjour decele defer postpo procra put shelve
-retass8 cold joint crack shrink hole splice cracks joints holes
reteni7 takeaw retain seize detain rememb withho hold back keep
retent6 detent
retenu8 restra withhe payrol detain deduct withho retain carry detent reserv
retice8 reluct aposio
-reticu8 cross linkag linkin crossh honey comb bag bags
retien6 retain hold
-retif8 restiv
-retifs8 restiv
retira9 took removi overco pullin
retire8 withdr remove took draw back pull reprin retrie take
-retive8 restiv
-retivi8 stubbo
retomb8 impact landed spillo droop hang lapse
-retorq5 refute
-retouc6 ever cosmet correc touch
retour9 return back backsp gets rl blend inside invert mingle mix relay resend revers revolv
retrac6
retrai9 retire supera withdr indent pensio retiri reproc annuit retrea person outs pullin coitus interr
retran6 deleti amend abstra count curtai cut deduct remove retren seize slash subtra take away
retrav7 rework
retrec8 shrink narrow
-retrei8 shrink
retrib4 remune
retro8 backwa seedin yellow
retroa9 feedba backro
retroc9 backwa breaki compat
-retrod8 backsc back scatte direct
-retroe8 backli
-retrof6 cacumi back format
retrog7 demoti demote femmes downsh
-retroi8 revers engine
-retrol8 backli linkba trackb link links
-retroo8 olfact
-retrop6 cashba backpe backpo overhe projec
retros9 postmo flashb backro direct revers engine olfact cashba
retrou2 themse curl back turn reunio recove redisc refind chase chases
retrov8 mirror rear view
-retuba8 tubing
return9
reuni4 awkwar
reunie3 met satisf lamina
reunif8 avenue
reunio9 meetin debrie assemb gather union
reunir2 connec gather join
reunis3 reconv gonna corrid
reussi8 succes succee manage pass achiev attain doable feasib patien
reutil7 reuse reusab reused reusin
revanc2 reimbu rematc repaym retrib reveng vengea vengef vindic
-revass7 daydre figmen
reve9 dream dreame daydre
-revech8 acid cantan irasci sour tart
reveil9 wake woke oversl awake awoke wakes resume alarm clock awaken eve alarms clocks
revela6 reveal turned disclo develo
revele5 reveal disclo proved showed prove uncove
revena4 revert triage notebo ghost ghosts
revend9 claims resell claim settle claime demand
revene7 back come
reveni8 back revert come return
-reveno8 someda back
revent8 resale feeds
revenu9 income allowa annuit return yield
rever9 dreami dream
-reverb8 street lamp lamps
-revere8 bow fear awe venera fears bows clergy
-reveri9 double check daydre air castle spain spains oneiri
-reverr9 someda again intake
revers8 setbac hardwo backha flipsi lapel upset back rear
reves9 dreams dreami daydre figmen
revete7 coatin coveri lining liner liners
reveti8 coupon accept accred admit apply array attire back clothe coat cover dress fit lag
revetu6 affixe footin
-reveur8 dreamy dreame
-reveus8 dream dreami dreame dreamy
revien7 back come
review9
revinr5 crept
revint7 came crawle swam till back
-revire8 turn face turns faces
revise9 review edited check proofr
revisi9 review readju releas visit again
-reviso9 stays toll review
revita9
-revivr8 resusc
revoca8 revoke revoki remova
-revoil9 laugh again back
revoir9 goodby again see review revise
-revolt8 insurr mutiny rebell uprisi mutini
revolu9 rotati radica subver gyrati
revoqu9 revoke cancel
revu5 saw
revue7 review journa traver magazi period
revues7 review magazi journa period diarie
rewind9
rewrit9 vars
-rex8 rabbit
Reykja8
-rezdec8 first floor ground level
-rezdej8 garden level
-rezdes8 ground floors levels first garden
-rfa8 frg
Rfc9 rfcs
Rgb9
Rh9 hr relied
-rhabdo8 dowsin
-rhabil5 redres fix change
-rhebuc8 grey rhebok
-rhee8 rhea
-rhees8 rheas
-rheme8 commen
-rhemes8 commen
-rhenan8 north rhine westph rhinel palati rhenis
-rheniu8 res
-rheofl8 shear thinni
-rhesus8 factor macaqu
-rhetie8 rhaeti
-rhin8 rhine
-rhinit8 coryza
-rhinol8 laryng horses bat bats
-rhinop8 nasoph nose job
-rhizoc8 solani
-rhodiu8 rhs
-rhodod8 alpenr
-rhodop8 visual purple
-rhombu8 diamon
-rhomer8 rohmer
-rhopal8 butter
-rhos8 rho
-rhubar8 plant plants
-rhum8 rum
-rhumat8 rheuma
rhume9 cold hay catarr chill common
-rhumes8 colds chills common catarr
-rhums8 rums
ri9 laughe laugh
-ribaud8 ribald
Rica9 costa
-ricain8 yank yankee northe yanks
-ricane8 chuckl snicke snigge giggle titter snort snorts chortl
rice7 users user cue unsure
Rich9 aria
Richar9 rich
riche9 rich wealth afflue
Richel8 oxford shoe
riches9 rich wealth afflue fecund fertil fortun luxury richne luxuri
ricin9 castor oil plant
-ricine8 toxin toxins
-ricins8 castor oil plants
-ride6 furrow ridge ripple wrinkl line seam
rideau9 curtai drape draper mantle pall drapes palls
-rider8 furrow wrinkl
-rides8 lines ridges seams furrow wrinkl ripple
ridicu9 ludicr fool farcic laugha risibl silly pathet
-ridoir8 turnbu
-riens8 zeros zips nulls nil naught
riez8 laughi laugh cues
right9
Rights9
rigide8 inflex stiff
-rigidi8 stiffe stiffn
rigole8 laughi joking kiddin laugh somebo kid tease drain ditch drains ditche
-rigolo6 funny comic amusin laugha comica mirthf
rigour6 rigoro absolu exactl severe strict string
rigueu9 hold hdrs hardne rigor rigour severi rectit uprigh rigors
-rimaye8 bergsc
-rime8 rhyme
-rimer8 rhyme
-rimes5 rhymes
-rimeur8 poetis poetiz rhymer rhymes versif
-rimeus8 poetis poetiz rhymer rhymes versif
-rimmel8 mascar
-rinceb8 bottle
-rinced8 finger bowl wipe moist towele wet nap towel
-rincer8 rinse
-rinces8 bottle finger bowls wipes moist towele wet naps
-rinceu8 rinser
-ring8 road
-ringar6 lamene seedin shabbi lame seedy shabby
-ringsl8 ringbe
-ripail8 gorman
-riper8 rip skid
-ripeur8 ripper
-ripisy8 ripari forest
-ripost7 comeba retort return counte replic
-ripou8 corrup putref rotten
-ripous8 corrup rotten putref
-ripper8 rip
rire9 laugh laughi laught laughe amused hilari
rirent9 laughe
-rires8 laughs laught
-ris9 laugh laughi
-risee8 puff
-risees8 puffs
-risibl8 funnil laugha ridicu ludicr farcic
risqua5 risked damagi
risque8 risk risks risky likely hazard risked chance dare ventur
ristou9 patron collat discou divide rebate refund reimbu securi
rit9 laughe laughs laughi
-rits8 rites ritual
rituel7 ritual rite ceremo rites
rivage6 shore shorel shores
-rivale8 compet challe conten
rivali9 compet match conten vie
-rivals8 compet challe conten
-rivaux8 rival compet challe conten rivalr
rive9 shore unname spite bank coast coastl riverb rivers
River9 hay rainy
rivera8 deeds discer reside
rives5 backfi banks shores coasts coastl riverb rivers
rivets9
rivier9 river rivers
-rivula8 ripari
-rixe8 brawl din commot ruckus ructio rumpus
-rixes8 dins commot brawls ruckus ructio rumpus
-riyal8 irania yemeni saudi
riz9 rice
-rizico8 rice growin
-rizicu8 rice farmer farmin
-rizier8 paddy field rice fields paddie
rl9 callba
Rlock9
rmdir9
Rncan9 nrcan
-rnis8 isdn
Rnp9
robe9 dress gown
-robeho8 sack dress
Robert8 comma boobie boob tit titty boobs tits tittie commas
-robes8 dresse gowns frocks
-robesh8 sack dresse
-robin8 罗宾
robine9 tap valve screwe faucet spigot stopco taps
Robins8
-robogi8 bot bots
robot8 chat
-robote8 fembot
robots9
robust8 able bodied burly firm resist rugged solid strong sturdy tough sturdi
Roc8 ocr rock
-rocail8 rocky
-rocamb8 fabulo
roche9 rock weir stone
-rochem8 bedroc
rocher9 rocks rock boulde
roches8 rocks stones bedroc
-rochet8 ratche
rock8
-rockin8 rocker chair chairs
-rocou8 achiot annatt lipsti tree
-rocous8 achiot annatt lipsti trees
-rocouy8 achiot annatt lipsti tree trees
-rocs8 rocks stones
-roder8 break prowl
-rodeur8 prowle
-rodeus8 prowle
-rogne8 anger
-rogner5 gnaw pare trim
-rognes8 anger
-rohum8 humint
roi9 king
-roigne8 queen female monarc bee regnan
-rointe8 screw
-rois8 kings rexes male monarc
-roisol8 sun king
-roitel8 goldcr
role8 roles part roll scroll
roles9
rollba9
-roller8 line skate skates
-rollie8 roller
-rom6 gypsy romani
romain9 roman numera lettuc runt pigeon
roman9 novel langua art figmen
-romanc8 noveli
-romane8 novel langua art figmen novels arts
-romanf8 novel sequen
-romano8 speaki speake
romans9 novels lot langua arts figmen novel sequen
-romant9 moveme
-romari8 rosema rosmar offici
Rome9
-romeiq8 romaic
-romosi8 polled sinu romo sinuan cattle
-rompeu8 breake
rompre8 break habits breaku somebo dismis
rompu9 broke break
Ron8
-ronce8 brambl blackb bush
-ronces8 blackb bushes brambl
-roncho8 grouch grumbl
-roncie8 blackb bush bushes
rond9 round spinni pan fat circle ring
-rondad8 roundo
-rondde8 pen pusher
ronde7 round patrol semibr watch whole note
-rondel8 blotte puck washer hockey pucks
rondes8 round patrol rounds watche semibr whole notes
-rondou8 chubby plump
-rondpo8 piazza plaza public square rotary rounda traffi circle
-ronds6 round rings circle fat
-rondsd8 pen pusher
-rondsp8 square circle rotari rounda traffi plazas
-roneo8 mimeog
-roneos8 mimeog
-roneot8 mimeog
ronfle9 buzzin sack snore snort snorin sterto snores
-ronger6 gnaw
-rongeu8 rodent gnawer
-ronier8 palmyr palm palms
-ronron8 drone hum purr buzz whir purrer purrs drones hums
root9
-rooter8 router
-roque8 castle castli
-roques8 castle castli
roquet9 rocket eruca sativa vesica arugul garden
-ror8 mmr
-rosace8 rose family window rosett
-rosair8 rosary prayer beads rosari
-rosatr8 pinkis rosy rose pink roseat rosace
-rosbif8 roast beef beeves roasts
rose9 pink blue cut diamon window
roseau9 themse cane reed reeds canes
-rosee8 dew
-rosees8 dew
-rosera8 rose roses
roses9 pink
-rosett8 rosy footma
-roseur8 pinkne
-rosier8 rose bush rosebu bushes
-rosse8 cat nag plug hack jade bitch
-rosser8 hammer thrash thresh wallop bitchy cattis catty
-rosses8 cats plugs hacks nags jade bitche
-rossig8 nighti
-rossin8 plug hack jade nag plugs hacks nags
Rossum9 van guido
rotati9 spin pivot curl turnov curls
-roteng8 common rudd scardi erythr rudds
-roter8 belch burp
roti9 roast roaste joint
-rotie8 roaste roast toast
-roties8 roaste roast toasts
-rotin8 rattan calamu rotang palm
-rotins8 rattan calamu rotang palms
rotir6 roast toast
-rotis8 roast roaste joints
-rotond8 rotund
-rotoph8 phasin
rotors9 tube
-rots8 belche burps belchi burpin eructa
Rotter9
-rotule8 ball socket joint balljo kneeca articu sphero cotylo enarth joints
-roturi8 common man person men
-rouage6 clockw
-rouble9 ruble
-roucou8 coo achiot annatt lipsti tree coos trees
roue7 wheel rim cartwh
roues7 wheels wheel rims cartwh
-rouet8 spinni wheel
-rouets8 spinni wheels
-rouffe8 barrel butter
-roufla6 sidebu
rouge9 red bluefi
-rougea8 reddis red ruby ruddy cherry crimso
-rougeg8 robin eritha rubeco old world redbre
-rougeo8 measle glow morbil rubeol
-rougeq8 redsta
rouges9 red flushe crimso rednes faced redden robins eritha rubeco old world redbre robin redsta
-rouget8 goatfi
rougir9 blush blushe making redden
-rougis9 blushi redden
-rouill8 rust little dark barred twin spot carpet rusty blight
-roulag8 rollin take roll taxiin
roulan9 rollin wheelc stock
roule6 snapsh drivin roll rolled
-rouleb8 roll
roulem8 rollov rotati bearin roll rolls
rouler8 drivin rolled drive bilk cheat roll take trick wheel
-roules8 rolls
roulet9 skate wheel curb castor caster
-roulie6 roro
-roulip8 skateb
-roulis8 roll
roulot5 carava
-roulur8 prosti tart bawd cocott cypria fancy woman tarts bawds women
-roumai8 romani rumani
Rouman9 romani
-roumel8 rumeli
-roumi8 rumi
-roumis8 rumis
round9
Roundi8
-roupie8 rupee pakist rupees
-roupil8 kip nap snooze cat sleep catnap forty winks naps kips
-rouqui8 ginger red headed redhea
-rouspe7 bellya grumbl
-rousse8 warble foxing red redhea ginger carrot haired header
Roussi8 brown scorch
routag8 route routin bypass
route8 road roadma highwa way along
Router9
routes9 roads highwa
routeu9
routie8 road motor highwa rutter sea charts trucke truck driver teamst
routin9 subrou
rouver6 reopen bay headed tanage
-rouvet8 osyris
-rouvre5 sessil oak oaks
rouvri6 reopen reconn
roux9 red ginger haired redhea russet carrot header
row9
Rowid9
rows9
royal9 navy patron kingly
royale9 mounte police grandl prince regall
-royals8 kingly
Royaum9 kingdo uk realms realm united
-royaut8 royalt kingsh
-royaux7 royal kingly
Rpac8 prpp
Rpc9 cpp prc
Rpm8
Rrd9
-rro8 mmr
Rsa9
-rtt8 compen time comp toil
-ru7 brook rivule
-ruade8 buckin
-ruades8 buckin
-ruban9 tape ribbon typewr
-rubani8 ribbon
-rubans8 tapes ribbon typewr
-rubeol8 german measle rubell
-rubiet8 redsta
-rubis8 ruby
rubriq7 topics sectio catego column headin entrie
Ruby9
-ruche8 beehiv hive flounc frill furbel ruffle
-rucher8 apiary apiari
-ruches8 hives beehiv flounc frills furbel ruffle
-rude8 rough
-rudeme7 rough roughl
-rudes8 rough
-rudess8 abrupt handed rudene
rudime7
rue9 street road
-ruee8 rush
-ruees8 rushes
-ruelle8 alcove alley alleyw lane recess back street lanes alleys
-ruer8 buck hind leg kick rush
rues8 street
rugby9 footba
-rugbym8 player
-rugbys8 rugbie footba rugger
-rugir8 roar
-rugiss6 roar roars
rugit9 roars roared
-rugueu8 rough
ruine9 wasted ruin broke ruinat wreck wrecki ruinin laying waste
-ruineb8 mouth organ
-ruiner8 destro devast ruin spoil
-ruines8 ruins wrecks ruinat wrecki ruinin laying wastes mouth organs
-ruinur8 notch notche
ruisse9 creek brook stream rivule creeks brooks brookl rill rills
Rules9 std
Rumbol9 sherry
-rumen8 fardin paunch
rumeur9 rumor rumors murmur rumour hearsa grumbl
-rumine6 chew cud
-rumste8 steak steaks
run9
-runer8 run
-runiqu8 runic
runkit9
Runner8 run
runnin9
Runtim9
-rupest8 rocky
-rupico8 cock rock
-rupteu8 contac breake
ruptur7 breaki breakp breach breaks
rural9 myanma agrari rustic
rurale9 agrari rustic
-rurals8 agrari rustic
-ruraux8 rural agrari rustic
ruse9 sly crafty cunnin jackal tricke clever deviou smart sneaky tricky wily artifi crafti foxine
-rusee8 sly cunnin crafty tricky clever smart
-ruser8 trick
-ruses8 cunnin tricks crafts guile artifi sly crafty tricky clever smart
-rush8 onslau rushes
-rushs8 rushes onslau
russe9 russia langua rabbit
Russel8 coralb firecr plant plants
russes8 russia
Russie9
Rust9
-rustin8 patch stop gap patche gaps
-rustiq8 agrari coarse hardy rural uncout provin peasan
-rustre8 uncout peasan goth barbar boor churl tike goths boors churls tikes
-rutaba8 rape plant swede turnip swedis rapes plants swedes brassi napus napobr
-ruthen6 ru rus
Ruther8
-rutile8 glow
-ruts8 heat estrus oestru
-rv8 vr
Rvb9 rgb
Rwanda9
rythme6 pace rhythm shuffl beat rates paces beats musica
-rythmi8 rhythm
-saanen8 goat goats
Saanic8
Saas9
-saba8 sheba
-sabayo8 zabagl zabaio
-sabbat8 shabba
-sabeen8 sabian
-sabelp8 booted bantam dutch sablep
-sabine8 savin junipe savins
sable8 sand erases
-sables6 sand
-sableu8 sandy
-sablie8 hourgl
-sablon8 sand
sabord9 ports freein blew sheer scuttl gunpor
-sabot8 brake block shoe clog drag hoof skid sprag patten
sabota8
-sabote8 fifth column
sabots9 hooves hoofs drags patten clogs skids
-sabre8 cutlas cut throat razor saber
-sabreu8 fighti cock swords
sac8 bag handba purse sack grand
-saccad6 choppy jerky tug jerk tugs jerks
-saccag8 ransac sack pillag plunde vandal rampag violen disord
-saccar8 saccha
-saccha8 sucros sugar carboh sugars
-sacerd8 priest
-sacha8 sasha
sachan6 knowin reckle relied
sache7 know
sachen8 know
-sacher8 sack sacks
saches9 pity know
-sachet8 bag packet bags
-sachez7 hereto privy know
sachie8 know
-sacoch8 purse wallet purses
-sacque8 sackbu
-sacre5 jolly feller devil good holy consec
-sacrec8 coeur heart
-sacree7 liar holy
-sacrem6 sacram
-sacres8 consec holy hearts
sacrif9 offer
-sacril8 blasph desecr profan
-sacris8 sexton vestry
sacs9 bags yielde peas sacks pocket gs grands
-sadien8 sadian
-sadiqu8 sadist ruthle
-sadosm8 sadoma
Sae9 oiled
Safari9
safe9
Safety9 scaffo shipbo guarde
-safou8 africa plum
-safous8 africa plums
-safran8 rudder head saffro crocus sativu orange yellow heads
-sagace8 shrewd sharp astute
-sagaie8 assaga assega
sage9 wise wiser midwif wisdom farsig good judici pruden reason sagaci sensib sound
-sagefe8 midwif obstet accouc
-sageme8 sagely wisely wisdom
sages6 wise smart good sage sensib reason sound
-sagesf6 midwiv accouc obstet
sagess9 wisdom wisely wiser foresi pruden reason sense wits senses
-sagitt6 arrowh
-sagou8 sago
-sagoui8 ribald
-sagous8 sago
Saguen8
-sah8 ccw
Sahara8
Sahel8
-sahiwa8 cattle
Sahtu9
Saidi8 cattle
-saidis8 cattle
-saiga8 tatari
-saigas8 tatari
-saigna5 bloody rare raw
saigne9 bleedi bleed hemorr haemor
Sail9 lias
sailla9 plaype highli spot salien notabl notewo remark striki promin outsta
sailli9 mounti clamp lip toe bump copula flash wit hard ledge projec protub sally jut
sain8 health unheal ok wholes
-saindo8 lard
saine6 health
-sainem8 health
saines7 poured health wholes
sains6 crafte health wholes
Saint8 st holy sacred
-sainta8 adelph alexis des monts
-saintb8 st bernar brieuc
-saintc8 celest kitts nevis cloud
-saintd8 rajout la traduc en anglai ici
Sainte9 st helena angele de premon anne la perade edouar maskin genevi batisc
-sainth8 hubert
-saintj8 jean pied de port john st
-saintk8 st kilda
-saintl8 leon le grand louis st luc de vincen
-saintm8 san marino mathie du parc
-saintn8 narcis nectai nichol day
-sainto8 holy office
-saintp8 paulin paul holy father peters pierre miquel john dory smooth oreo spiky pol
-saintr8 roch de mekina
-saints8 severe holy see stanis new year eve bernar st nectai paulin john dories
-saintt8 tite
-saintv8 valent day
-saintw8 wences
sais9 know
saisi5 seized entere typed catch matter distra
saisie8 input seizur seized entere inputs typing entry garnis enteri attach distra confis distre entrie
saisin5 asks
saisir9 enter typing seize type captur catch grab grappl grasp input nab record sear snatch
saisis8 enter type seized grab grippi
saisit4 grabbe shouti
saison9 season time years
sait7 knows know
-sake8 saki rice beer
-sakes8 sakis rice beers
Sakhal9
-sakieh8 sakia
-salaci8 lewdne bawdin obscen
salade9 bar sallet lettuc bars tsuris
-saladi8 mixing bowl bowls
salair9 wages salary wage salari pay remune stipen
salari9 wage employ equity earner worker
-salaud8 asshol louse lowlif perver wretch hog pig bastar hogs pigs lice
sale8 dirty rough salted salty savory soiled unclea
salee7 smoked little salty salted savory
Saleh6 steppe
-saler6 pickle salt
-salers8 cattle
sales9 dirty bacon soiled unclea salty salted savory
-salete6 abuse dirtin abuses
-saleus8 salt spread
-salica8 willow family purple looses
-salici8 willow flute
salicy9
-salien8 salian
-salier8 salt cellar shaker saltsh
-saliga8 bastar
-salir8 besmir dirty
-saliss6 staina dirtyi
salive9 licked breath water spittl spit spits
salle8 classr room bathro laught chambe ward
salles8 rooms washro halls chambe wards manor
-salmig8 hodgep hotchp potluc farrag melang gallim mingle mangle
Salmon9
Salomo8 solomo
salon8 rooms exhibi exposi living room parlou show hall
-salona8 snob
salons9 rooms chairs cremat shows exhibi halls parlou living
-salopa8 bastar sob asshol cocksu dickhe mother fucker sobs
-salope6 bitch cow slag slut tramp whore dungar overal cunt cows tramps bitche sluts slags
-salpet8 saltpe
-salsep8 rough bindwe sarsap
salt9
-salua8 greete salute waved hello
salubr4 sanita
salue7 welcom greete waved
saluer9 salute hi greete crimes greet hail
-salut9 hi hello hey bye salvat welfar greeti
saluta8 greeti
-saluti8 salvat
-saluts8 hellos welfar salvat greeti
Salvad9 el
-salvat8 saving
-salve8 salvo volley burst fusill
-salves8 salvoe volley bursts fusill
Sam9
Samara8
-sambod8 sambad
-same9 sami
samedi9 saturd sats sabbat
-sami8 saami
-samis8 saamis
-samnit8 sabell
Samoa9
-samour8 samura
sample9 shuffl
-samu8 emerge medica servic regula center
San9 franci
sancti9 assent penalt royal ratifi
-sanctu8 shrine
Sandra9
-sandre8 pike perch zander perche
sandwi9
sang9 blood
-sanga8 cattle
-sangas8 cattle
-sangfr8 aplomb compos coolne cool impert poise self contro posses unflap
-sangla8 strapp webbin bloody gory bloods
sangle7 ripcor strap straps
-sangli8 boar wild sus scrofa boars
sanglo8 tears burst nearby sobbin sob hiccup howl sobs howls
-sangme8 half bloode
Sango8
-sangs8 bloods
-sangsf8 cool self contro poise aplomb compos coolne
-sangsm8 half bloode
-sangsu8 bloods leech hirudi leeche
sangui9 blood type bloodt bloody minded
sanita9 health medica
Saniti9
-sankak8 triang choke chokes
-sannou8 sandwi
-sansab8 homele
-sansco8 callou hard hearte heartl
-sanscr8 sanskr
-sansem8 jobles unempl
-sansfa8 faultl
-sansfi8 wirele
-sanskr8 langua
-sansle8 pennil
-sanslo8 homele
-sanspa8 illega immigr undocu
sante9 health cheers
-santes8 health wellne
-santou8 santur
-sanza8 mbira
-sanzas8 mbiras
Sao8
saoudi9 saudi
saoul9 drunk intoxi inebri
saoule9 drunk bender drinki sessio
-saouls9 drunk intoxi inebri
-saoum8 sawm
-saoums8 sawms
-sapequ8 cash
-saper6 erode sap
-sapeur8 combat engine milita sapper firefi firema fireme
-saphiq8 sapphi
-saphir8 sapphi stylus
-saphis8 lesbia
Sapi9 sapis
-sapin8 fir tree true
-sapins8 firs fir trees true
-sapona8 soapwo
-sapoti8 mamey sapodi
Sar5 gilthe seabre
Sara9
-sarago8 zarago
Sarah9
-sarbac8 blowgu blowpi blow tube blowtu tubes
sarcas7 satire irony taunti causti remark taunt ironie taunts
-sarcel8 teal cyan blue green bluish
-sarcle8 weed
-sarcop8 bluebo mummy bag bags
-sardai8 sardin
-sarde8 sardin sarda sheep
-sardes8 sardas sardin sheep
-sardin8 peg pole
-sarigu8 opossu possum
-sarin8 gb
-sarins8 gbs
Sarnia9
-sarpha8 zarpha
sarpro9 shift
-sarras8 buckwh sarace fagopy escule polygo
-sarre8 saarla
-sarrie8 savory savori
sas8 chambe oas airloc lock sluice
Saskat9 saskie
Sasl9
-sassab8 common tsesse
-satane8 devili lean
-satani8 devili demoni diabol
satell8 orbita orbit orbite artifi
-satin8 ice pigeon
-satins8 ice pigeon
satisf8 meets meet happy fulfil conten gratif reward
satura9
sature8 reacto floodi concen
-saturn8 lead poison plumbi
-satyre8 forest god gods
sauce7 gravy
-saucee8 soakin
-saucie8 sauce boat boats
-saucis7 sausag slicin tying slice ups
-saucle8 medite sand smelt smelts
sauf8 unless except otherw barrin exclud safe
-saufco8 safe conduc safegu
saufs8 rushed safe except exclud barrin
-saufsc8 safegu safe conduc
-sauge8 sage salvia
-sauges8 sages salvia
-saugre8 bizarr weird
-saul8 sal shala
-saule8 willow tree
-saules8 willow trees
Saulni9 marcel
-saulx8 willow trees
-saumat8 salty bracki briny
saumon9 salmon samlet pink ingot ingots
-saumur8 brine brines
-saupe8 salema porgy
-saupes8 salema porgie
-saupou8 sprink salt shaker
saura9 assumi know backs
saurai5 cannot know cleare
-sauras8 know soon
saurez5 hopefu
-sauroc8 dragon
sauron9 someda know alerti
saut9 break newlin prop leap linefe hop jump spring bound bounce
sauta8 jumped skippe
-sautde8 haha sunken fence ha haw sunk
saute9 jumped jumps jump skips fuse skippe skip
-sautea8 nympho slut
-sautem8 leapfr
sauten8 bounce miss
sauter9 jump skippi skip leap jumpin ditch grassh blow hump rush spring stir fry
sautes9 skippe nympho sluts leapfr
-sautil5 hop skip
-sautoi8 neckla
sauts8 breaks jumps unesca leaps spring bounds bounce hops
-sautsd8 haha ha haw sunk fence sunken hahas haws fences
sauva8 saved
-sauvab8 savabl
sauvag9 wildli wild feroci pristi rampan savage unbrid wildly
sauve9 saved rescue saver wordli saving safe
sauvee9 saved rescue
sauveg9 backup save saved back saving backin backed protec safegu
sauver8 save keep rescue
sauves8 saved rescue
sauvet8 lifebo rescue craft salvag buoyan lifeja raft lifegu delive savior saviou
-sauveu8 savior delive rescue saviou
savaie6 know
savais8 knew
savait9 knew know
savane9 veld
-savant6 educat erudit expert knowle learne skille boffin schola studen knowin prolix
-savate6 french footfi kickbo
save9 wordli sava
savent7 know
-saveti8 cobble shoema
saveur9 flavou flavor cooks taste savor tang relish tastes tangs
savez7 know unsure
saviez9 knew know
savion8 knew
savoir7 learn know whethe namely knowin expert faire knowle chival gallan polite hows faires
savon9 soap
-savonn8 soaper soap soaps soapbe tree trees
savons9 know hood
-savour6 relish savor delici nice tastef tasty
-sawi8 sawuy
-sawis8 sawuys
sax9
-saxe8 saxony
-saxean8 saxony anhalt
-saxoph8 sax saxes saxist
-sbire8 henchm
-sbires8 henchm
Sc9 hc
-scabre6 rough
scalai9 angelf
scale9 bcmath
scanda9 tabloi shocki appall grossl outrag shamef disgra
-scande8 chant scan
scandi9 norse northm norses
scanne9 scan
-scapha8 diving suit suits
-scapho8 bone bones
-scarab8 beetle curve curves
-scarid8 parrot
-scarif8 subsoi
-scarla8 fever fevers
-scarol8 escaro
-scat8 singin
-scats8 scat singin
sceau9 seal stamp
-sceaus8 seals stamps
-sceaux7 seals stamps
-sceler8 evil villai scound
-scella8 sealin
scelle9 sealed seal stamp
scenar8 storyb screen script book playsc film writer
scene9 stage arena
-scenes8 stages
scepti8 skepti doubtf agnost disbel doubte
Sch9
-schade8 epicar
schema9 model patter oversi models outlin
scheme9
-schena8 lemon grass lemong grasse
-schist8 shale slate shales slates bilhar
-schizo8 dement praeco disord psycho
-schlas8 plaste sozzle
-schles8 holste
-schleu8 kraut
-schnic8 booze
-schnoc8 shnook
-schnor8 snorke
-schnou8 junk
-schofa8 shofar
-schtro8 smurf smurfe smurfi smurfo
-sciabi8 sawabl
-scialy8 lamp lamps
scie9 cut stunne saw sawfis
-sciecl8 holesa
sciemm9 knowin delibe wittin
scienc9 fictio
scient9 church
-scier8 saw
-scieri8 sawmil
-scies8 saws sawfis
-sciesc8 holesa
-scieus8 bandsa
-scille8 squill
-scinci8 skink skinks
-scinda8 cleava
scinde8 split unmerg splitt splits leases
-scinqu8 skink scinci lizard skinks
-scinti6 twinkl flutte flare flicke
-scioph8 skioph
-sciott8 bow saw
scissi5 schism
-sciure8 sawdus
scolai8 school academ tours schola
scolar7 enrolm colleg years school
-scolas8 schola
-scolop8 sandpi
-scombe8 saury saurie
-sconse8 skunk poleca wood pussy skunks pussie
-scoote8 driver
-scop8 cooper worker
scope9 markup
-scorbu8 scurvy
score9
-scorie8 slag dross slags
Scotch8 adhesi tape whisky tapes whiski
Scotia7 nova
-scotom8 oblivi
Scott9 brison
-scotti8 schott
Scout8
-scoute8 talent
-scrama8 seax seaxes
screen9
-scriba8 desk desks
script9 copywr writer printe font girl writin
Scroll9
scrupu5
scruta9 deputy return pollin
scrute6
scruti9 pollin ballot poll electo vote return electi votes
Sct9 tbs
-sculpt5 carver statue maker makers
-scutel8 skullc helmet
-scythi8 early triass lower
Sd8 whatso
-sda8 ddi
-sdf8 homele
-sdt8 pte
seal9
seance8 sittin sessio th meetin
search9 vs
Seaslo9
Seattl8
seau9 bucket bin pail
-seaus8 bucket pails
-seaux7 bucket pails
Sebast8 rockfi
sec9 dry dried
-secate8 lopper
seche9 dry dried drying dock played
-sechec8 blow dryer hairdr
-sechel8 clothe dryer
-secher6 drough drynes dryer ditch play hookey truant dryers drouth
seches9 drying dry sweete blow dryers hairdr clothe
-secheu7 dryer
-sechoi5 dryer dryers
second8 sec access adjunc advent ancill appurt additi light grade tenth mates first
-secoua9 shook head
Secoue9 shook shaken shake hurry buffet rouse wake shaker
secour8 societ rescue relief aid emerge helpin assist succou first aids aider aiders
-secous8 jar shake shakin shock tremor tug jerk shocks shakes tugs jerks jars
secret9 silenc escrit assist writin tables secern
-secs8 dry dried
-sectar8 bigotr denomi
-secte8 cult sect religi order
-sectes8 sects cults religi orders
secteu8 sector area areas pie
sectio9 divisi subdiv subcha cut dissec breake branch chapte severe
-secula8 ancien centur old
-secund8 second place
securi9 safety safe safely safer confid sex sexes surety sureti safeti
-sedati8 depres downer drug drugs
-sedime8 deposi
-sediti8 inflam
-seduct8 lady killer conque
-seduir8 seduce
seduis7 attrac charmi seduct
seduit8 fall
seek9
-sefara8 sephar
segmen8 piston ring divisi partit sectio
-seic8 dry dried
-seiche8 cuttle sepia squid squids
-seide8 henchm
-seides8 henchm
-seigle8 rye ryes
Seigne8 highne signor lord lords
-seille8 bucket
sein1 across boob bosom breast chest heart tit
-seins8 hearts breast chests boobs bosoms tits
-seisme8 earthq quake quakes
seize7 sixtee age nail
-seizes8 sixtee nails
seizie7 sixtee part parts
sejour6 abode living stay stayed stayin sojour room stays visits rooms parlou parlor
sel9 salt
-selagi8 spike moss mosses
Selah9
select9 picker nomina animal breede option ranges choice picks
seleni9 se ses
self9
-selfco8 self contro
-selfgo8 self govern
-selfma8 self man woman
-selfsc8 self contro
-selfse8 self servic
-selfsg8 self govern
-selfsm8 self men women
-selfss8 self servic
-selle8 saddle bicycl seat
-seller8 saddle
-selles8 saddle bicycl seats
-sellet6 saddle
-sellie8 saddle
Selma9
-selonj8 john
-selonl8 luke
-selonm8 mark matthe
sels9 salts salt ol common table
-semail8 first seed
semain9 week weeks weeknu weekda light septet wage weekly
semant9
semaph9
-semasi8 poplar shoot borer borers
sembla8 simila seemed preten alike sounde allied
semble9 seem seems sounds looks appear sound feels act look
seme8 sow reap
-semell6 sole tread soles treads
semenc9 seed seeds pedigr cum jissom jizz sperm spunk come
-semer6 planti struck sow
semest7 semi half yearly yearli
semi8 stern parole
-semiap8 cloude apollo
-semiau8 semi automa auxili verb
-semich8 half track
-semico8 solid state semi racer glide semivo materi
-semigr8 semi wholes semiwh
-semilu8 lunate bone bones
-semima8 half marath
semina7
-semino8 semi nomadi
-semioc8 nibble nybble
-semiou8 semi finish
-semire8 semi traile
-semiri8 semi rigid
-semis7 seedin sowing seedli
-semisa8 cloude apollo semi automa semiau auxili verbs
-semisc8 semico solid state glides semivo semi racers
-semisg8 semi wholes semiwh
-semisj8 semijo
-semism8 half marath
-semisn8 semino semi nomadi
-semiso8 semi finish
-semisr8 semi traile
-semisv8 semivo glides
-semivo8 glide
semoul5 semoli
-semper8 evergr
-sempit8 ever
-senair8 senary
Senat9
senate9
senato9 ethics
-senatu8 consul
-senau8 snow
-senaus8 snows
send9
Sendai9
sendma9
-senech8 senesc
Senega9
-senesc8 aging ageing
-senest8 sinist arm arms
-seneve8 mustar
-senile8 dodder gaga
-senili8 dotage second childh
-senouf8 senufo syener
sens9 meanin feel define sense feelin smell clockw direct way
-sensas8 smashi swell
sensat9 feelin feels headli
sense9 sensib sagaci sage sane wise
-sensee7 sensib wise sane sage sagaci
-senses8 sensib wise sane sage sagaci
-senseu8 sensor
sensib8 awaren outrea apprec raise feel feelin notice percep striki approx deeply marked
Sensit9
sensor9
-sensua8 sensat sensis
sent8 smells feels smell
sentai9 felt feelin smelle lonely
sente6 feels path
senten8 feel award adage adjudi maxim prover saying verdic adages maxims
-sentes8 paths
sentez9 feel lonely feelin smell
senti9 felt
sentie9 felt cheate trail path pathwa track trails paths tracks
sentim9 feelin sense feel felt sympat bathet drippy hokey kitsch maudli
-sentin8 guard longcl sentry watch lookou scout sentri watche guards scouts
sentir7 feel rat smell finger give odour grope reek sense touch
-sentis9 felt
sentit9 felt smelle vibrat
-seoir8 become sit suit
-seoudi8 saudi
Seoul8
sep9
separa8 delimi divide severa dividi detach breaka fissip
separe9 apart split divide segreg indivi singly severa
-sepia8 mahoga veneti red burnt sienna reddis brown
-sepias8 mahoga veneti reds burnt sienna reddis browns
-sepmai8 weeks weekli wages calend septet
-seppuk8 hara kiri
sept9 seven sevent
-septai8 heptas septet
-septan8 sevent
-septe8 clampe
septem9 seps septs
septen9 frisia northe el um north due northw ns
-septes8 clampe
-septic8 blood poison
septie8 sevent
-septil8 quattu tredec
-septim8 sevent
-septiq8 infect
-septor8 leaf spot spots
-septs8 seven
-septua8 sevent
-sepulc8 burial chambe
sepult9 shrine plot burial interm entomb inhuma
seq9
sequen9 flow
seques9 receiv hold
-sequoi8 redwoo
serai2 sec back away
serais4 gratef circul figure happy
-seran8 hackle hatche
seras2 someda hurry
-serbe8 serbia serb
-serbes8 serbia
Serbie9 monten
-sercq8 sark
-serein8 serene calm clear fine peacef placid unruff untrou
-serena8 divert
-sereni8 peace peacef atarax hearts mind minds
serez1 fired cowork
-serf8 slave helot villei
-serfs8 slaves helots villei
-sergen8 flight master first class staff techni classe
Sergue9 sergei offici sergey
Serhiy9 storch
serial9 pickli pickle deflat marsha music
serie8 serial round
seriel9 serial
series9 rounds string trains
serieu8 seriou bluffi coldly earnes meanin soberl solemn grave reliab
seriez4 willin figure older gratef
Serif8
-serigr8 screen printi
-sering8 mock orange syring needle
serion6 nowher love
-seriqu8 serous
sermen9 oath affida sworn affirm pledge vow oaths vows
-sermon6 lectur
-serogr8 seroty
-serone8 hiv negati
serons2 whatso refocu shortl
-seropo8 hiv positi
-seroti8 house bat bats
-serotr8 seroso
-seroty8 serova
-serpe8 sickle
serpen9 snake snakes snakin ophiuc ophidi
-serpes8 sickle
-serpet8 bill billho bills
-serpil8 mop swab swob mops swabs swobs
-serpol8 creepi thyme wild
-serpul8 calcar tubewo fanwor plume worm worms
-serra8 shook hug hugged
-serran8 comber
serre7 greenh ghg shook tight carefu crampe talon
serree8 tight wrench spanne
-serrel8 booken
serrer9 shake hug hugged tighte conden confin enclos keep lock oppres pinch put away rack
serres6 tight shook greenh nurser talons conser glassh hothou booken headba kerchi wrench spanne carefu
-serret8 headba kerchi
-serrez9 shake hug hands
serrur8 lock locksm locks
-sers8 yourse help
sert3 slot serves arguin
-sertir8 crimp set
serum9 used blood
-serums8 blood
-servag8 serfdo servit serfho vassal
servan5 maid used handma girl maids
serve9 foreve myself slave serf helot villei
serven2
server9
serveu9 waiter waitre hosts
servez5 yourse pour
servi5 served
servia9 helpfu willin obligi
servic9 attend branch capaci chapte crocke set facili functi job office positi post sectio
servie8 towel towels napkin briefc table
-servil8 cringi
servir4 serve
servis6 wordin mixed
servit8 poured served fruit leases attend man servan easeme slaver thrall bondag thrald
-servod8 direct
servon9 serve
-servos8 direct
-sesame8 open indicu benne benni benny bennes bennie bennis
-sesamo8 bone bones
-seseli8 hartwo
sessio9
set9
setatt9
setcoo9
setloc9
setpro9
sets8
setter8
settin9 daemon
settra9
settyp9 juggli
setup9
seuil7 thresh waterm drains doorst doorwa sill
-seuill8 thresh
seuils8 thresh sills doorst doorwa doorsi limens
seul6 alone single lonely myself himsel sole solely solita unacco
seule5 single alone sole hersel lonely readon myself
seulem0 exclus merely simply solely alone
seules4 alone
seuls4 alone
-seve8 juice sap
severe8 harshl stern strict auster hard harsh sharp stark tough sharpl sternl
severi8 rigour hardne rigor stiffn harshn rigors
Severn8
-seves8 saps juices
-sevice8 maltre abuse ill treatm usage abuses usages
-sevrag8 ablact weanin withdr
-sevrer8 wean
-sewan8 wampum
-sewans8 wampum
-sexage8 sixtie
-sexapp8 sex appeal
sexe9 sex gender
sexes9 gender equali
sexist5 male chauvi
-sexrat8 sex ratio ratios
-sexsho8 sex shop shops
-sexsom8 sleep sex sexes
-sexsym8 sex symbol
-sextap8 sex tape
-sextet8 sixsom
-sextil8 duodec undeci
-sexto8 sixth place sixthl
-sextos8 sixth sixthl
-sextuo8 sextet sixsom
-sextup8 six vi captai hicks half dozen hexad sixes vis dozens hexads
sexual9 gender sex sexes
-sexuat8 gender
sexuel9 sexual sex
sexy7
-sexyme8 sexily
-sexys8 sexy
Seyche7
Sf8 sci fi
Sfdocu9
Sgbd8 dbms
Sgc9 cms
Sgdc6 styled gcds
sh9 cw
Sha9
-shakac8 shekka
shake9
-shaker8 cockta
Shakes8
shape9
share9 usr
shared9
Sharep9
-sharpe8 shar pei
-sharsp8 shar peis
sheban9
Sheet9 dr
Sheets9 pros cascad
-sheher8 schehe
-sheko8 cattle
-shekos8 cattle
shell9
sherif9
Sherlo8
Sherry9 rumbol
-shetla8 pony ponies
-shingl8 asphal
-shinka8 bullet train trains
-shipch8 ship chandl
-shipib8 conibo
shisha9
-shiso8 beefst mint egoma green wild perill
-shisos8 beefst mints egomas green wild perill
-shit8 hash haschi hashee hashis
-shits8 hashes haschi hashee hashis
-shivai8 shaivi
-shogun8 dictat totali tyrann author stalin
Shopif9
Short9 mac
-shorty8 boy boysho
Show9
showwa9
shrink9
shuffl9
Shuswa8
shutdo9
shutil9
-si8 yes te ti
-sialis8 alderf
-siamoi8 siames
-siberi8 forest cat silber cats
-sicair8 contra killer hitman profes gun shoote torped guns
-siccat8 drying power powers
Sichua8 szechu
-sicist8 bitch mouse mice
-sics8 sic
sid9 trans
sida8 aids epidem
-sidas8 aidses aids
side8
-sideca8 motorc
-sidera8 alarm dismay conste alarms
-sidere7 stunne stagge
-sideru8 steel steelw blacks
-sidesc8 sideca motorc
siecle9 centur light centen
sied9 suits look way
-siegba8 unit units
siege8 seat headqu head office
sieger6 disqua houses meet
sieges7 seats seatin
-siemen8 mho recipr ohm
sien3 suits
sienne2 reconv
-sienno8 sienes
sierra9 leone
sieste9 nap snooze cat sleep catnap forty winks naps
-siffla6 sibila conson
siffle9 whistl whirl whirri whizzi whizz hiss whirls fizzle hissin hushin sibila hisses
-sifflo6 whistl
sig9
Sigint9
-sigisb8 fellow boyfri young man beau swain men beaus swains
-siglai8 initia
Sigle6 abbrev initia siglum
-sigles8 initia abbrev siglum
sigma9
-sigmat8 lisp lisps
sign8 inscri
signal8 report flagge descri alert attent call distin draw highli observ prompt remark
-signan9 signin
signat9 signed signin signer autogr
signau9
signe9 sign signs unsign waved
signee9
signer9 sign signin
signes7 signs sign unsign
signet9 bookma
-signez9 sign guest
signif8 means served meanin mean serve stands sense denote imply stand import senses
-silage8 ensila
silenc9 quiet rest noisel quietl muffle mute dumb
-silene8 great banded grayli
-silex8 flint
silhou8 outlin figure lineat
-silice5 dioxid oxide oxides
Silico8 anthra black lung diseas
-sillag8 wake backwa wakes
-sillon6 crissc chamfe flutin furrow groove riflin slot wrinkl track slots tracks
silos7
-silota8 silage
-silure8 duckbi catfis fish fishes
Sim8
Sima8
-simble8 key peg pin keys pins pegs
-sime8 siime
-simes8 siimes
Simfer8
simila8
simili5 leathe autoty
-simmen8 cattle
Simon9
-simoni8 barrat
-simoun8 samiel simoom simoon
simple6 single easy basic mere wander whatwg plain straig unassu merely unpret nincom
simpli8
simula9 mock preten sham faking
simule8 mock dives fake
-simuli8 black fly flies
simult7 concur
Sin8 hyok tong
-sinant8 peking man men
sincer9 truthf truly genuin honest really unfeig
-sind8 sindh
Singap9
singe9 monkey ape primat
-singer6 ape
-singes8 monkey apes primat stuffe shirts
single9 viewmo iframe
singul8 unusua especi partic peculi bizarr curiou eccent except extrao formid intere odd quaint
-siniqu8 siniti
-sinisa8 sinici
sinist7 creepy welfar ominou claim damage anticl counte left handed dread sick grim eerily
-sinoca8 chines canadi
-sinoco8 sino korean
-sinogr8 chines charac han
-sinoja8 sino japane
sinon8 otherw else
-sinons8 otherw
-sinopl8 vert verts
-sinosc8 chines canadi
-sinosv8 sino vietna korean
-sinoti8 sino tibeta
-sinovi8 sino korean vietna
Sinson9 kalabu
sinus9 sine sin
-sion8 zion
-sionis8 zionis moveme
Sioux8
-sipaca8 sipaka
sir6
-siraci8 eccles
-sirene8 alarm mermai vixen enchan delila femme fatale alarms
-sirex8 woodwa
sirop8 locall sellin syrup sirup
-sirops8 syrups sirups
-sirote6 sip
-sis6 locate situat
-sise8 locate situat
-sises8 locate situat
-sismal8 seisma
-sismau8 seisma
sismiq9 seismi explor
-sismog8 seismo
-sismol5 seismo
-sismom8 seismo
-sismot8 electr
Sister8 ship ships
site9 websit ca web
sites9 websit
-sitin8 sit
-sitsin8 sit ins
-sittel8 nuthat
situat7 circum status condit positi
situe5 locate situat thence latitu longit shiftc
situee5 locate lying situat east
-situer9 vs cause take place hold identi locate organi positi provok set situat spot stage
situes6 locate situat immova beneat lands
six9 months
-sixain8 hexast sestet
-sixcen8 six hundre
sixiem8 sixth trans place sixthl grade sixths grades
-sixte8 sixtus
size9
-sizeri8 redpol
Sizwe9
Ska8
-skai8 leathe imitat
-skais8 leathe imitat
-skatin8 kickbo
Sketch9 skit skits
ski9 skiing
skier9 skiing ski
-skieur8 skier skiers
-skieus8 skier skiers
skip9
-skite8 skete
-skites8 sketes
-skrapa8 distri
-sla8 als
Slack9
-slamme8 crowd surfer
slash9
Slave8 slavic slav
-slaves8 slavs slavic
-slavon8 slavic langua
-slavop8 slavic speaki
sleep8
slice9 indexi
-slip8 briefs knicke pants panty slipwa underp undies jockey shorts
-slips8 briefs pants slipwa jockey shorts knicke pantie
-slogan8 mantra
-slopst8 slop tanks
-slopta8 slop tank
slot9
slots9
slovaq9
small9 whenev
Smart9
smartp9
-smash8 overhe
-smashe8 overhe
-smashs8 overhe
Smece7 cems
-sminth8 globul spring
Smith9
-smogs8 smog smoggi
-smokin8 dinner jacket tuxedo tux black tie tuxes ties
Sms9 masks text messag
-smsser8 sms text
Smtp9
smtpli9
-snacki8 pret manger
Snc9 cds
-sne8 ens
Sniffe8 snort
snippe9
Snmp9 disman
-snob8 posh
-snober8 disreg high hat snub
-snobis8 snobbi
-snobs8 posh
Snow9 aaron ceo
-snowsb8 snowbo
Snpd9 hns
so3 pyd sw
Soap9 opera
Soapcl9
-soaps8 soap operas
-soay8 sheep
-soays8 soay sheep
-sobre8 sober drab somber sombre
-sobres5 sober drab somber sombre
-sobrie8 abstem abstin modera temper
-sobriq8 monike
-soc8 plough plowsh butt
-socca8 calent
-soccas8 calent
-soccer8 associ footba
-sociab9 outgoi creatu
social8 welfar democr accult encult
sociau9 media democr
societ9 corpor compan partne holdin
socio9
socioc9 cultur
socioe9
-sociop8 profes
sock9
socket9
-socle8 base dockin statio dock plinth
-socles8 docks bases dockin statio plinth
-socque8 clog clogs
-socrat8 sodomi
-socs8 plough plowsh butts
-sodali8 frater brothe
-sodar8 sound detect rangin
sodium9 natriu lamp nas lamps
-sodomi8 anal sex bugger sexes sod sods
soeur9 sister siblin
-soeure8 baby sister kid
soeurs8 sister siblin
Sofia8
Softwa9
-soidis8 suppos self procla called
soie9 silk heaven
-soies6 silks
soif9 thirst hunger hungri
-soifs8 hunger thirst hungri
-soigna6 treata caregi health worker
soigne8 carefu neatly cured neat attend care cure heal look mainta nurse remedy take tend
-soimem8 onesel
soin7 care carefu concer
soins7 care aid treatm
soir9 tonigh evenin night
soiree8 evenin night nights
-soiret8 evenin star stars
soirs9 night evenin nights evens eves eventi
sois1 glad nicer yourse hang greedy
-soisdi8 called suppos self procla
-soisme8 onesel
-soit8 either
soixan6 sixty sevent reache th sixtie sixtys two nine seven eight four five six three
-soja8 soya soy bean soybea glycin max
-sojas8 soyas soy soya beans soybea glycin maxes
sol8 soil floor ground subsur earth
solair9 sunscr solar
Solari9 pyrano sun lounge parlor parlou porche sunpor
Solas9 regula
soldat8 soldie
solde8 balanc pay cleara sale
-solder5 rag bone shop
soldes9 balanc sales pay sale cleara cut rate
-soldeu8 discou
soleil9 sun sunset suns sunny basked sungla sunlig sunshi
solenn9 solemn affirm statut oaths
-soleur8 soloth
-solfeg8 solmiz
-soli8 solo
solida9 jointl severa golden interd showin standi togeth equiti fairne
solide9 strong secure firm sterli stout substa firmly
solidi8 soundn
-solifu8 camel spider sun wind scorpi
-solile8 oyster
-solilo8 monolo
-solist8 solois
solita8 lonely alone loneli klondi moorla cloude yellow palaen sulphu pale arctic loneso
solitu9 loneli
-solive8 joist joists
sollic6 solici unsoli seekin seek allure appeal attrac beg beseec draw implor plead
-sologn8 sheep
Solr9
Solrdi9
Solrqu9
-sols7 lands soils floors sos ground gs
soluti8 solvin solve
solvab9 solven
solvan8 solven dissol agent resolv agents
solveu9
Somali9
-somato8 releas inhibi factor
sombre9 dark sun dusk gloomy somber darkne gloom gloomi glumne
-sommab8 summab
sommai9 summar convic lightw basica briefl table conten toc tocs pithy senten sum ups
-sommat7 adding summat summon
somme9 sum amount sumif aggreg
sommei9 sleepy sleep sleepi slumbe
-sommer8 summon sum top
sommet8 summit peak top node vertex tops peaks crowns apices
-sommie8 box spring pin platfo bed boxes beds
-somnam8 dreaml sleepw noctam
-somnif8 sopori sleepi capsul draugh pill tablet pills
-somnol6 drowsi sleepi drowsy nod slumbe sleepy eyed
-somptu8 sumptu lavish luxuri pulchr
-son8 bran sect sound
-sonars8 asdics echo sounde
sonate8
sondag9 survey poll soundi polls
sonde8 probe tenths
-sonder7 poll probe sound
sondes7 probes probe
-sondeu8 poller probe probes
-sondoc8 polloc
-sonetl8 son et lumier sound light show
songe5 figure dreame daydre thinki dream dreami
songer6 think daydre dream fancy medita muse ponder
-songes8 dreams dreami
-songeu8 pensiv dreame
-songez8 thinki meetup
-soniqu8 sonic
sonna7 rang prayin prayed
sonne7 ringin rang harsh
sonner9 ringin ring bell soundi alarm clock ringto clang give peal resoun sound strike toll
sonnet9 doorbe rang bellow bell pile driver buzzer bells
sonore8 sound audibl audio aural loud resona sonic
sonori9 aloud sound pa public addres system pas
sons9 sounds sound brans sects
soon9
sophis8 predat worldl fallac false belief
-sopori8 humdru monoto
-sopran8 male
-soquet8 socket
-sorabe8 sorbia lusati
-sorbet8 sherbe water ice ices
-sorbie8 sorb sorbs
-sorcel8 witchc witche
sorcie9 moloi wizard witch enchan magici sorcer warloc necrom thauma beldam witche
-sordid8 squali dirtil
-sorgho8 molass
-sorgo8 sorghu molass
-sorgos8 sorghu molass
-sorora8 sister
-sorore8 sister
-sorori8 sister
sors1 dating
sort7 fate dating licked little
-sortab8 presen
sortan6 outgoi outbou incumb
sorte3 kind ensure sort
sorted9
sorten6 streak dashed exitin
sortes7 kinds sorts
sortez3 dating notebo cruise classr take
sorti1 slippe lightl
sortie7 output exit exitin stdout opera cloak charge egress emerge expend expens outlay outlet way
-sortil8 sorcer hex curse jinx whammy hexes curses jinxes whammi
sortir2 dating hang asked exit bring come take
sortis3 rushed
sortit3 pulled
-sorton4 dating managi
-sorts8 fates curses hexes jinxes whammi
-sosie8 double look alike image
-sosies8 images double look alikes
-sot8 fool
Sotchi8 sochi
-sots8 slow fools dim dumb dull dense
-sotte8 slow fool dim dumb dull dense
-sottes8 slow fools dim dumb dull dense
-sottis6 fatuit stupid foolis madnes folly crazin follie
sou7 broke
-souabe8 swabia
-soubas8 sousap bass horn tuba horns tubae
-soubre5 french maid maids
-souche6 stump tree stumps
souci8 worry worrie worryi sake troubl common cloude yellow dark
soucia8 cared reckle
soucie8 care cares worry worryi worrie
-soucio8 tone care
soucis7 troubl worrie
-soucou8 saucer
-soudab8 solder weldab
-soudag8 weldin
soudai8 sudden abrupt dramat handed hand once
soudan9 sudan sudane sudani sudano grand turks sultan
-soude8 lye seabli seepwe soda sodium carbon hydrox washin
-souder5 solder weld
-soudes6 lyes sodium hydrox sodas seabli seepwe carbon
-soudeu8 welder
-soudoi8 bribe bribes
-soudoy5 bribe
soudur9 weldin weld solder welds
souffe8 suffer
souffl8 blew breath bellow blowin blast blow fan frostf wind tunnel breeze gust murmur
souffr6 suffer pain punchb ail endure hurt distre
-soufis8 sufism
soufre8 sulphu sulfur brimst pale cloude yellow native ses
souhai7 wish want desire wishes wished wants desira hope ambiti aspira congra
-souill6 foul soiled dirty unclea
-souk6 souq
-soukou6 sukun sukuns
-souks8 souqs
soul9 drunk
soulag8 reliev relief allevi abatem appeas allay cushio ease facili mitiga remit easeme easing
-soular8 drunka drunk drunks
-souler8 bender drinki bout bouts
-soulet8 dialec
soulev6 lifted raised lift raise upheav uprisi arouse rise uplift upthro upthru
-souley8 solomo
soulie9 shoes calmed hare boot shoe footwe boots
soulig8 underl stress emphas highli noted unders
-soulog8 drunk boozin drunke drunks
-soultz8 sous forets
soumet7 submit subdue subjec
soumis8 submis submit bidder subjec contri
-sounda8 sundan
soupap9 valve valves outlet
soupco8 suspec suspic dash hint touch intima glimme touche hints dashes
soupe9 soup stir broth slop pigswi pigwas slops
souper9 supper dinner eats dine sup
-soupes8 soups broths slop pigswi
-soupie8 tureen
soupir9 sighed tense cellar window ache long sigh yearn crotch rest quarte suspir sighs rests
souple9 flexib agile elasti pliant spring supple manage tracta
-sourat8 sura suras
source9 dowsin founta head fount spring expert
sourci8 walked raise entrie dowser break sweat eyebro brow superc beetle browed scowli brows
sourd9 deaf blunt dull muted surd voicel
sourde9 deaf voicel conson dumb mute muted dull blunt surd
sourdi9 muted mute sordin deaf mutes
-sourdm8 deaf dumb mute
-sourdr8 spring
-sourds8 deaf muted dull blunt surd voicel dumb mute
souri9 smiled
souria9 smilin smiled mme
-souric8 mouse mouset mice
-sourie9 smile smilin
sourir9 smile smilin smiled smiles grin grins grinni simper
souris9 mouse mice hovere
sourit9 smiled smiles smile
-sourno9 sneaky sly deceit deviou underh manner sneaki dising surrep tricky slick cunnin crafty craft
-sousad8 subadd sub addres
-sousal6 starva underf
-sousar8 subtre sous arbris
-sousbo8 underb underg underw
-sousch8 underd
-souscl8 subcla
-sousco8 subcom underc sub contin subcon primer ground primin flat coat coats
souscr7 policy subscr underw advanc order sub critic subcri orders
-souscu8 subcut subcul
-sousde8 underd
-sousdi8 subdea
-sousem8 subdiv undere
-sousen8 subset imply implie implic insinu innuen underc undert
-souseq8 undere
-souses8 subspe undere race races
-sousev8 undere underv
-sousex8 undere underp
-sousfi8 minion underl
-sousfr8 subshr suffru
-sousga8 gaussi
-sousge8 low conver
-sousgo8 vice govern
-sousgr8 subgra subgro
-sousho8 subhum
-sousin8 subint
-sousja8 subjac underl inhere implic
-sousju8 unders
-sousli6 suslik pilot office second lieute
-souslo8 subten sublea sublet
-sousma8 desk blotte place mat madam submar unders underw mats sub boat pigboa subs boats
-sousme8 underm
-sousmu8 cluste bomb bombs
-sousoc8 subocc
-sousof8 nco non commis office ncos
-sousor8 suborb subord
-souspa6 subpag underp
-sousph8 subpha
-souspi8 subpix
-souspo6 hair subcar hairs
-souspr8 underp produc subpro byprod spin offs
-sousre8 subkin interm distri frame subdir frames
-sousro8 subrou functi proced routin subpro
-soussc8 subsca
-sousse8 subsec subdiv
soussi7 whereo unders
-sousso7 subsoi baseme underg susu cellar unders susus
-sousst8 substa
-soussy8 subsys
-sousta8 saucer
-souste8 brown outs
-sousti8 captio subtit
-sousto8 subtot
soustr6 subtra exempt protec contra manufa subcon
-sousty8 subtyp
-sousut8 underu
-sousve8 coaste underc underg underw unment
-soutan8 cassoc
soute9 bunker hold storag area cargo deck
souten8 suppor backed sustai pander pimp whorem abide bear cope endure stand uphold formal procur
souter8 underg subter econom
-soutes5 holds storag areas cargo decks
South9
soutie9 suppor bra brassi advoca backin behalf endors espous bandea bras props
-soutif8 bra bandea brassi bras
-soutra8 sutra sutras
souven9 often rememb freque remind oft oftent ofttim
souver9 sovere suprem power associ domina paramo import predom indepe autono self govern
souvie9 rememb
-souvin9 rememb
soviet8 soviеt
Sox8
-soyeus8 straw dot silk silky silken dots
-soyeux8 silk silken silky
soyez1 nicer yourse glad childi mercif sensib
soyons2 foreve whatso loosel harmed
-spa8 triple bar whirlp bath
Spac9 pspc
Space9 minus
-spacie8 spatio roomy
spacin9 paddin gcds
-spalax8 mole rat
spam9
-spams8 spam junk mail
-sparad8 bandag patch patche
-sparid8 sea bream breams
sparkl9
-spasme8 cramp muscle cramps
-spasmo8 antisp
-spath8 spar
-spaths8 spars
spatia9 space outer spacio
-spatio8 space scienc techno spacec
-spatul8 paddle spoonb
spawn9
Spc9 ssc
-speake8 anchor announ
spec9
specia9 majore vocati especi partic branch compar depart divisi pigeon sectio square ward peculi
specif9 unspec spec typica
specim8 sample
specta9 show entert dramat sight bystan onlook viewer pagean shows striki witnes watche looker
spectr9 ghost shade wraith ghosts shades
-specul8 ventur
Speedo9
-speleo8 spelun pothol spelae
sperma9 ova phaner cell cells
sperme9 semen cum jissom jizz seed spunk come seeds comes cums jizzes
-spermo8 ground squirr suslik
-sphaig8 peat moss sphagn bog mosses
-spheno8 puncta tuatar
sphere9 prover ball realm area field arena domain areas balls fields arenas
-sphing8 hawkmo
Sphinx8 narrow border bee hawk moth hawkmo
-sphynx8 canadi
-spider8 spyder
-spinas8 ventos
-spinav8 ventos
-spinof8 spin
-spinso8 spin offs
-spiran8 approx
-spire8 coil speyer twist
-spires8 coils twists
spirit9 lively witty wittil otherw liquor booze john barley hard drink drinks
spl9
Spldou9
-spleen8 grudge
splend8 gorgeo grande marvel pomp state magnif wonder states glorio resple
Splfil9
-splif8 joint stick mariju cigare reefer
-splifs8 joints sticks mariju cigare reefer
spline9
split9
-spongi8 cultur squash squish
-sponsa8 spousa
sponso9 broker financ suppor
sponta9 revolu
-sporee8 print prints
sport8
sporti9 entert athlet
sports9
-spoule8 spool spoole spools
-spoutn8 sputni
-sprat8 europe
Spring8
Sprink8
sprint9
Spytz9 zacker
Sql9
Sqlite9
sqlsrv9
Sqlsta9
sqrt9
-squale8 knifet dogfis shark sharks
-squame8 scale exfoli scurf scales
Squami8
-squash8 racket racque
-squati8 angel shark angelf monkfi sharks
squele7 skelet frame system frames emacia wasted pinche bony cadave
-squirr8 scirrh
src9 iframe viewmo frameb
srgb9
Sri9 lanka
-srilan8 sri lankan
Ss9 hh
Sse8 sbe
Ssh9
Ssl9
Sslcon9
Sslpca9 cfdss
-sso8 ssw
St9
stabil9
stable9 perman
-stabul8 stabli stalli
stack9 skim
stade6 stage point stadiu
stades8 stages arenas bowls stadiu sports
-stadia8 stewar
stage8 fellow probat intern season
-stages8 intern season
stagia7 appren probat intern traine housem medica
stagna9 epochs
stagne9 stall
-stakha8 workah
-stance8 stanza
standa9 attend operat switch
-stanni8 tin bearin
star9
-starga8 shaker zitter
-starie8 laytim
-stariq8 auklet
Starof9
start9
-starte8 choke
-starti8 gate gates
Startu9
-stase8 stasis
stat9
Statca9
state9 combob
-states9 sits
static9
statio9 parkin parked carpar lot space park gas petrol fillin gasoli area car parks
statiq9
statis9 stats
-stator8 ramjet
statu9 quo
statue3 dispos state figuri
-statuq8 quo quos
status9
statut9 articl law regula rule
Stcw9
stderr9
stdin9
stdout9
-steati8 soapst
-stegos8 stenop
-steinb8 steenb
Stella8 stradd
-stelli8 hardim star lizard starre agama agamas
-stenci8 cyclos
-steno8 shorth
-stenod8 shorth
stenog9 clerks report shorth tachyg
-stenop8 pinhol camera
-stenos8 shorth strict
-stenot8 shorth machin
step9
Stepha6 steven steve
-sterad8 sr srs
-sterco8 skua skuas
-steree8 leaf fungus shelf wax fungi
stereo8 system
steril9 rock barren fruitl intrau device autocl
-sterne8 tern terns
-sterno8 deep sea hatche
-sternu8 breast
Steve9
-steved8 docker longsh loader dock worker wallop
Stevie9
Stewar8 air hostes flight attend
-stibin8 stibni
stigma8 mark brand stain marks brands stains
stimul5 energi pacema rouse stir hormon excita drug drugs input
Stinne9 victor
stipul2
stmt9
-stocho8 demarc lottoc
stock9 invent loweri
stocka9 storag bonded storin abilit capabi storab
-stockc8 car racing
stocke9 stored store stores storin
Stockh9
stocko9 store option
stocks9 invent car racing option
-stoech8 stoich
-stoiqu8 stoica stoic unemot person stoics
-stolon8 runner
-stomie8 stoma stomas
stop9 sign
Stopas9
Stopit9
stoppe9 stop closer finish
-stops8 stop signs
Storch9 serhiy
Store9 blind blinds shade shades window
-stores8 blinds shades window
str9
-strabi8 cross eyed squint eyeds
-stramo8 devil apple jimson weed weeds apples
Strang8
-strapo8 jump seat seats
-stras8 paste
-strass8 paste
strate9 policy gamepl office
Stratf8
strati9 lamina
stream9
Street8 basket
-strept8 marmal bush bushes
stress9
stretc9
strfti9
-striag8 streak stripi
strict8 bare plainl neckin pinch stern exacti pinche
-stride8 sharp raucou shrill
-stridu8 chirp
-strie8 streak striat stripe
-striee8 stripe streak striat
-strier8 streak striat stripe
-stries8 streak stripe striat
-strigi8 owls
string9 thong thongs
Stripe9 paypal
-strips8 teases
-stript8 tease ecdysi exotic dancer peeler
strist9 strstr
-stromb8 strobo
strong8
-stront8 srs
-stroph8 roundh
-stroug8 struga
strpti9
strstr9 strist
struct9 anatom unstru fabric
-stuc8 plaste stucco
-stucs8 stucco plaste
studen7 ascend
studio9
stupef9 narcot astoni stunne alarm awe conste dismay stupor aghast dazed dumbfo taken aback
-stupeu8 alarm conste dismay stupor stupou alarms
stupid9 silly addled dull foolis idioti sheepi doltis dumb slow folly betise imbeci follie
-stupre8 lewdne
-stups8 dea drug enforc admini agency
-sturne8 lark meadow larks
-sturni8 starli
style9 tokens stylin token
styles9 stylin
stylet9 stylus stilet
-styliq8 design
stylis8 styled singul design
stylo9 pen pencol ballpo felt tip founta
-stylob8 ballpo pen
-stylof8 marker pen
-stylom8 pencil land snails
-stylop8 founta pen
stylos8 pens ballpo felt tip founta marker
su5 knew
-suaire8 shroud pall cereme windin clothe sheet palls sheets
-suave8 sweet dulcet honeye mellif mellis
-suaves8 sweet dulcet honeye mellif mellis
sub9
subalt4
-subcon8 sub contin mind minds
subdiv9 subcla
subi3 suffer underg passes
subir3 underg decay endure put suffer
subis6 incurr
subiss5 underg blast vibrat
subit5 incurs seawor underg subfle abrupt sudden
subite8 surge sudden abrupt dramat
-subits8 sudden abrupt
-subjac8 underl
subjec9 codepa
-subjon8 subjun mood moods
-sublat8 case cases
-sublim6 grand elevat lofty rarefi exalte
submer8 swampe overwh rubbis sink flood inunda overfl
suborb8
subord2 subsid foot soldie underl
-suborn8 bribe
subpar9 typed
subpro9
-subrep8 surrep sneaki stealt
subrog9 surrog
subsah9 sahara sub saheli
subscr9 op
subseq8
subsid8 collat
subsis7 liveli
-subsom8 subsum
substa9 signif matter stuff noun nomina nouns
substi9 placeh surrog fallba altern replac succee
substr9
subtil8 subtle tricky acutel clever way subtly shade refine nicene nuance nicety shades niceti
-subtro8 semitr
subtyp9 mainty
subven9 grant grants subsid incent granta
subver9 insurg sediti
-suc8 heart juice meat
succed9 substi cues happen
succes9 estate amende descen offspr strech consec togeth end sequen achiev hit serial
succin6 briefl concis summar compac compen pithy senten
-succio8 suckin suctio
-succom8 succum
-succul8 delici tastef tasty
succur9 branch
-suce8 pacifi baby dummy comfor teethi ring
-sucer8 suck
-suces8 pacifi baby dummie comfor teethi rings
-sucett8 lollip pacifi soothe sucker day hickey love bite bites
-sucon8 hickey sucker day lollip love bite
-sucons8 hickey sucker day lollip love bites
sucre9 sugar sweet tooth tasted sugary refine
sucree9 sweet buzzin tooth sugary
sucrer9 sweets tooth candy sugar refine candie
-sucres8 sugars refine sweet sugary
-sucret8 sweete
-sucrie8 sugar bowl bowls
-sucros8 sweetn
-sucs8 meats hearts juices
sud9 southe south southw thence
-sudafr8 south africa
-sudame8 south americ
Sudbur9
-sudcor8 south korean
-sudest8 southe east south sebe sebs
-sudeur8 southe europe
-sudist8 southe
-sudoue8 south west southw swbw swbs
-sudqua8 south east west sbw
-suds8 ses south southe due southw
-sudsam8 south americ
-sudsco8 south korean
-sudses8 southe south east ses easts sebes sebses
-sudseu8 southe europe
-sudsou8 south sudane southw west sws swbws swbses
-sudsqu8 south easts west sbws
-sudsso8 south sudane
-sudssu8 south easts southe southw
-sudsud8 south east southe southw
-sudsvi8 south vietna
-sudvie8 south vietna
Suede9 sweden
-sueder8 swede
-suedes8 leathe
-suedin8 leathe
suedoi9 swedis hereof swede
-suedop8 swedop
-suer8 perspi sweat
-sueur8 perspi sweat sudor
-sueurs8 sweats perspi sudors
-sueves8 suebi suevi
suffir6 plenty shortf
suffis9 enough adequa concei pretty smug plenty self satisf
suffit5 enough ask insuff
suffix9 postfi
-suffol8 sheep
-suffoq8 choke quell stifle suppre
-suffra8 vote right votes
sugger9
sugges9
suicid9 himsel felo de se ses
-suie8 soot smut carbon black crock lampbl
-suies8 smuts soot carbon blacks crocks lampbl
-suif8 suet tallow
-suiffe8 tallow
-suifs8 tallow suet
Suisse9 switze swiss chipmu beadle
suit9 follow replac
suite4 away result subseq therea forth afterw right chase claim connec conseq contin entour
suites7
suivai4 amazed
suivan5 follow next ahead coming subseq
suive5 tag
suiven4 follow
-suiveu8 chaser toos
suivez9 follow steps
suivi8 tracki monito track follow tracke contin
suivie8 follow ups contin
suivis9 tracke follow ups contin
suivit9 follow
suivon5 track
suivra7 eagerl follow anywhe
suivre7 track follow proced tracki come trail
suivro8 follow
sujet3 topic subjec matter subser examin questi
-sujeti8 subjec
sujets7 topics topic
sujett5 breaka subjec questi topic theme heart substa
sulfit9 sulphi
sulfur9 sulphu sulfid sulphi
-sulkys8 sulkie
Sultan8
sum9 sumif som
-sumacs8 shumac
-sumava8 bohemi forest
Summar9 hereaf
Sumo8
sun9 star
-sunnis8 islam islams
-sunnit8 muslim
super8 great awesom feller sip
superb8 gorgeo beauti great excell brilli magnif pride surpri amazin astoni prides
Superc8 premiu grade contin grades deceit decept dissem dissim
-superd8 deep stall stalls
-supere8 case minima cases
superf9 shallo area footpr unnece surfac cursor areas redund excess extra surplu spare
superg9
superi8 top greate upper higher exceed larger senior except above ascend domina equal overwh
-superl8 lightw degree
Superm9 worksp
superp9 overla coinci stacki
-superr8 regene domain kingdo
supers9 freebo domain kingdo
Supert9 switch earth typhoo earths
superv8
supple9 additi extra furthe altern overti bonus adjunc deputy lieute deputi
suppli9 begged beg beggin pleade tormen tortur implor
suppor8 stand bear medium bearab charge respon put withst fan fans
suppos9 assume guess assumi deem presum surmis think report
Suppr9 del delete
suppre9 deleti remova delete striki remove overdu
suppri9 remove delete deleti removi stripp abolis annul cancel rid nullif rescin take care
-supput8 calcul work
-suprac8 superc
-suprae8 muscle
-supral8 faster light ftl
-supran8 supern
-supras8 muscle
-suprat8 heaven
suprem9
-sur8 benign certai depend faithf harmle reliab respon safe secure sure trustw
-surabo5 abunda cornuc supera surfei
-suracc8 jerk jerks
-suraig8 high pitche shrill
-surajo8 supera
-suramp8 booste
-surang8 supran bone bones
-surarb8 third arbitr
-surarm8 stockp weapon
-surbou8 party partie
surbri9 highli bright
-surcap8 overca
surcha9 overri overlo overhe overbu superh
-surcho8 top qualit
-surcom8 overco
-surcon8 consum overco
surcou9 overhe wrappe surcha overru overtr
-surcre8 abrasi
-surcri8 super critic superc
-surcui8 overco
-surdef8 overlo
-surdet8 overde
-surdim8 oversi
-surdit6 deafne
-surdos8 overdo
-surdou8 gifted whiz wunder whizes
sure9 safe sauer
-sureau8 elderb elder bush elders bushes
-surecr8 overwr
-sureff8 overst
suremb8 overpa overwr
sureme4 surely merely innoce
-surenc8 overbi overcr
sures7 sure
-surest8 demurr overes
surete9 securi safety safeti
-surexp8 overex
surf8 surfbo surfin surfri
surfac9 overbi
-surfai8 overdo overra overva flashy gaudy jazzy
surfer5 surf
-surfeu9 surfbo
-surfez5 causin
-surfin8 top qualit
-surfs8 surfin surfbo surfri
-surfus8 superc
-surgau8 gaussi
-surge8 housem
-surgel6 deep freeze quick
-surgen8 breede reacto mode breedi modes
-surges8 housem
-surgir7 appear come sight emerge materi perfor rise stand rising ascent ascens rises
-surgla8 glaze overgl glazes
-surgyr8 spin ups
-surhom8 superm demigo uberme
-surhum8 superh
-surica8 meerka
surimm9 platin margin
-surimp6 overpr
surint9 superi overcu overse
-surinv8 overin
-surir8 sour
-surjal8 fouled stock become unstoc
-surjet8 throwe
-surlec8 spot
-surlen6 two days later laters
surlig8 highli
-surliu8 whippi
-surmed8 hype
surmen9 overwo
-surmis8 overbe overbi
-surmoi8 supere
surmon6 overco hurdle beat cross defeat exceed excel beyond outcla outsco outshi overth surpas
-surmor8 overmo
-surmul8 norway rat rattus norveg brown rats
-surnat8 overfe supern
-surnom8 nickna monike byname cognom sobriq soubri
surnum7 redund
surpas7 outnum overac outdo
-surpat8 overgr
-surpay8 overpa
surpeu8 overcr overpo
-surpla8 stands
-surplo5 overha
surplu9
surpoi9 overwe
-surpop6 overpo
surpre8 take unawar overpr
surpri9 startl party extra charge surcha partie
-surpro8 overpr overru
-surrea8 oversh overre
-surreg8 overre
-surres8 overbo
surrog9
surs8 sure safe
-sursal8 bonus bonuse
-sursau9 startl rise spike stand start resurg resurr spikes
sursis6 probat senten intoxi adjour delay postpo respit surcea suspen
-sursit8 deferr
-sursle8 spot
-sursti8 stimul overst
-sursur8 three days later laters
-surtau8 overra
surtax8
-surten8 overvo
-surtit8 kicker strapl supert
surtou8 especi mostly above chiefl partic mainly notabl princi specia primar
-surtra8 overtr gold platin
-suruti8 overus
-surval8 goodwi overes
survec9 surviv
survei8 monito superv oversi watch unatte watchi examin overse
surven6 occurr happen occur arise appear emerge featur
-survet8 joggin outfit tracks
survie6 occurs happen failur occurr occur arises retry endura
-survit8 oversp
surviv9 subsis
survol9 hover hoveri overvi overfl fly flyby overvo flybie
sus8 additi
suscep5 likely capabl prickl sensit touchy
suscit2 engagi
-suscri8 addres
susdit7 abovem aforem afores said above mentio named
-susdom8 submed
sushis8
susmen9 mentio afores above aforem named
suspec9 suspic
suspen9 hangin pendin jockst
suspic9 distru
-sussex8 cattle
-susten6 lift
-susuki8 chines silver grass maiden zebra grasse
-susurr8 burble whispe
-susvis5 above mentio
-suture8 stitch
-suytte8 suite string connec conseq contin series
-suyuan8 follow next subseq coming ahead
-suyvan8 follow next subseq coming ahead
Svalba8
-svasti8 swasti hakenk
-svelte8 slim slight slende gracil willow
Svg9
Svm9
svn9
Swazil8
Swift9
switch9 loosel
Swoole9
-sybari8 volupt
-sycomo8 sycamo
syllab7
-syllog8 dispos hoardi
-sylve8 forest wood woods
-sylves8 forest covere wooded woodsy woods
-sylvic8 silvic forest
-sylvid8 old world warble
-sylvin8 orange swift swifts
-symbio8 mutual
symbol9 wordma symlin
symetr9 symmet mirror balanc propor corres
symlin9
sympa9 nice cool
sympas9 cool apps cse nice
sympat9 empath friend congen fellow feelin liking likabl nice sensit unders attrac
-sympho8 music
sympto9
sync9
-syncel8 protos
synchr9 sync synced
-syncin8 synkin
-syncop8 fainti spell faint
Syncre8
syndic8 truste union unions unioni trade labour trades mayor leader mayors
syndiq8 unioni
-synere8 synaer synoer
synerg8 groupw
-syngna8 pipefi
synony9 thesau aliase equiva word words
-synops8 abstra compen digest outlin overvi pitch summar
-synoqu8 synoch
-synovi8 fluid fluids
-syntac8 gramma
-syntag8 phrase
syntax8 senten struct phrase
synthe7 parole digest thinki
-syntho8 buildi block
-synton8 tune tuner tuners
-syrah8 shiraz
-syrahs8 shiraz
Syrie9 syria
syrien9 syrian arab syria
-syrrha8 sandgr
-syrte8 sirte
sys9
syslog9
system9 filesy subsys datum set main manufa consis
-ta8 thine thy
Tab9
tabac9 tobacc smokin
-tabacs8 tobacc smokin plants baccie
-tabaga8 tobogg
-tabagi8 tobacc
-tabass6 beatin beat
-tabati8 snuff box snuffb boxes
-tabbys8 tabbie cats
-tabell8 tabula
-tabeti8 tabid tabids
table9 mensa
tablea9 array arrays painti dashbo pictur blackb board bullet chalkb scene tabula whiteb
tables9
tablet9 shelf shelve
tableu9 spread desira progra
-tablie8 apron deck pinafo pinny jumper aprons decks pinnie
-tabou8 taboo tabu
-taboue8 taboo tabu
-taboul8 tabbou tabool
-tabour8 stool stools
-tabous6 taboo tabu
tabula9 tabs tab stops
-tacana8 takana
tache8 task stain assign blotch blot chore dent job spot stint patch dapple
-tacheo8 tachog total statio
-tacher8 try
taches9 tasks task spots stains patche blots blotch dapple
Tachke8 tashke
-tachyg8 shorth stenog
-tacite7 unders silent implic inexpl
-tacitu5 dark sour moody dour glower
-tacle8 tackli
-tacler8 tackle
-tacles8 tackli
-tacot8 rattle
-tacots8 rattle
-tact8 touch tactfu
tactil9 touchp touchs
tactiq9 maneuv manoeu
-tacts8 touche tact tactfu
-tadjik9 tajiki tajik tadzhi
-tadorn8 sheldu
Taf9
-taffe8 hit pull drag puff
-taffer8 work
-taffes8 hits pulls drags puffs
tag9 tagged
-tagete8 marigo
tagnam8 bind given
tags8
-tagueu8 tagger
Tahiti9
-tahr8 thar
-tahrs8 thars
-taie8 pillow cover tick tickin
-taies8 tickin ticks pillow covers
-tailla8 slash gash edge tool maker slashe gashes makers
taille8 size sizes length scalab pencil sharpe pen hedge trimme carve chisel chop cut facet
-tailli8 copse thicke
-taillo5 abacus
Taipei9 taiwan
taire9 shut silenc keep quiet withho
tais9 shut
Taiwan9
-takana8 tacana
-tal8 nlp
-talapo8 southe
-talcs8 talc
-taled8 tallit
-taleds8 tallit
talent9 untale
-taleve8 porphy
taliba9
-talion8 retali
-talith8 tallit
-talkie8 walkie walky talky
-talksh8 chat show talk shows
-talkss8 chat shows talk
-talon5 heel
-talonn8 back heel heeler hooker heels
-talons7 heels
-talure8 bruise
-talus8 embank slope ankleb astrag
-talweg8 thalwe
-tamano8 giant anteat
-tamari8 salt cedar indica tree trees
tambou8 drum hammer tenor major drumme barrel membra tabor tabour drums tabors majors
-tamerl8 timur
-tamia8 chipmu
-tamias8 chipmu
-tamis8 sieve screen
-tamise8 screen sieve sift strain thames sieves dim subdue
Tamoul8 tamil tamul tamils
Tampa8
tampon9 buffer unbuff flushe backfi stampi stampe bumper stamp stamps seals storag
-tamtam8 tam tams
-tamwor8 pig pigs
Tan9
-tanais8 tanace vulgar golden button scente fern tansy ferns
-tancar8 drying rack racks
-tanche8 tench tinca tenche tincas
tandis1 wherea
-tangag8 pitch axis pitchi lurch pitche lurche axes
-tangar8 tanage
tangen9 tan tans
-tanger8 tangie
tangib9
-tangou8 tangut
-tangue8 pitch
-tangui8 sea mango mangoe
-tanguy8 kipper neet parasi single
-tanier8 den hideaw lair retrea lairs dens
-tanin8 tannic acid tannin
-tanins8 tannic acids tannin
-tanise8 tan
Tank8
-tanker8 contai
-tankis8 tanker tank driver
-tanne8 leathe weathe beaten
-tanner8 tan
-tannes8 leathe weathe beaten
tant1 long servan mainta far
-tantal8 ta tas
tante9 aunt fairy queer
-tantes8 aunts auntie queens queers fairie faggot
-tantin9 bit louder little auntie tad aunt aunty aunts tads
-tantot8 someti
-tants8 far long
Tanzan9
-taon8 cleg gadfly horsef clegg horse fly
-taons8 clegs horsef cleggs gadfli horse flies
-tapage8 clamou drummi uproar gaudy tawdry noisy vocife
tapant7 taps typing tappin
tape6 flashy nerves kick pat slap tap
-tapecu8 seesaw dandle board teeter totter boards
taper9 typing type clappi hit pat tap
-tapes8 slaps
-tapett8 queen queer fairy milque fag faggot queens queers fairie fagots
tapez7 type
-tapiol8 fairy fairie
-tapir8 cower
tapis8 carpet napkin pad rug
-tapiss8 tapest wall coveri back coat cover hang lag overla paper plate protec arras uphols
tapote9 tap tappin taps
-tapusc8 typesc
taquet6 stops footin cleat cleats
taquin9 teased teasin tease
tar9 tarfil
-tarasq8 purepe
-taraud8 intern thread tappin tap taps
tard7 later late
tarder7 delay urgent unity late
tardif8 belate late tardy
-tardig8 water bear bears
tardiv5 late tardy belate
-tards8 late
-tarent8 cattle mooris wall gecko tarant geckos europe wolf spider lycosa
tarfil9
target9
-targeu8 topkno
-targui8 tuareg
-tarier8 auger augers
Tarif9 fare
tarifa9
tarifi8 pricin
tarifs7 pricin smuggl transp fares
-tarin8 siskin nozzle beak snout cardue spinus honker
Tarinf9
-tarins8 nozzle beaks snouts cardue spinus siskin honker
-tarir8 exhaus run dry
-tarlou8 candy ass pansy asses pansie
-taros8 taro
-tarpan8 eurasi wild horse
-tarpe8 stick joint mariju cigare reefer spliff
-tarpes8 sticks joints mariju cigare reefer spliff
-tarpon8 atlant
-tarse8 tarsus
-tarses8 tarsus
-tarsie8 tarsal
tarte8 pie piece tart
-tartel8 tart tarts
-tartes8 pies tarts
-tartig8 ridicu
-tartin7 spread toaste bread toast knife toasts breads knives
-tartre8 calcul tartar
tas8 heap plenty bunch
Taser8
task9
Taskay9 batuha
tasse9 cup mug cupful
-tassea8 furrin strip strips
-tasseb8 tamper tamp tampin bar
-tasser8 bluefi press pomato saltat
-tasses8 cups cupful tamper tampin bars tamps
-tata8 auntie aunt aunty
Tatars9 crimea chiygo ahtem
-tatas8 aunts auntie
-tatass8 finick niggli fairy homose fairie
-tatefe8 junk feeler
-tater8 explor feel finger grope handle probe test touch
-tatesf8 junk feeler
Tatie9 aunt auntie aunty
-taties8 aunts auntie
-tatill9 finick fussy picky
-tatin8 tarte
-tatins8 tarte
-tatou8 armadi
tatoua8 tattoo
-tatoue8 tattoo
-tatous8 armadi
Tau8 tauon
-taud8 awning rain
-taudis5 hovel
-tauds8 awning rain
-taule8 crib pad
-taules8 cribs pads
-taupe6 mole
-taupes8 moles counte
-taupin8 molehi
-taurea8 bull taurus bulls
-taurin8 bullfi humple cattle
-taurom8 bullfi
-taurus8 mounta
taux9 rate rates index level ratio
-tavern8 tap house houses
taxabl9 supply
taxati8
taxe9 tax fee toll
-taxer8 apprai assay assess estima evalua gauge judge rate value
taxes7 levies tax
taxi9 cab
-taxie8 taxis
-taxies8 taxis
-taxima8 taxi driver
-taxime8 taxi driver
-taxino8 taxono
-taxiph8 call box phone booth teleph kiosk boxes booths kiosks
-taxisv8 pedica
-taxive8 pedica
Tay8
tbs9 sct ca
Tchad9 chad ambass
tchadi9 chadia chad
-tchado8 chador chadar chadda chudda
-tchatc8 chat
-tcheco8 czecho
-tchekh8 chekho
-tcheli8 chelya
tchequ9 czech czechi
-tchere8 mari maris
-tchern8 cherno
-tchetc8 cheche chechn
-tchouk8 chukot chukch langua
-tchouv8 chuvas
Tcl9
Tcp9
-te8 tee
Teams9 plus
teardo9
-tebioc8 tebiby
tech9
-techa8 cunt pussy
-techas8 cunts pussie
-techne8 tc tcs
techni9
techno9 tech cell librar engine applie scient
-teck8 tecton grandi teak
-teckel8 dachsh
-tecks8 tecton grandi teaks
-tectit8 tektit
-teeshi8 shirt jersey tee shirts
-teessh8 shirts jersey tee
-teff8 abyssi love grass khak shir
-teffs8 abyssi love grasse khak shirs teff
-tegume8 integu
-tehera8 tehran
-teigne5 clothe moth ringwo roundw tinea moths tineas
teint9 dyed tan dye comple skin color colour
teinte8 hue nuance shade tint comple chroma skin color shades hues tints
-teints8 comple skin colors colour
-teintu5 dye dyestu dyes
-telamo8 atlas atlase
tele9 tv televi telly tube
-teleac8 armcha shoppi telesh
-teleas8 hot line lines
-telebo8 telepo base statio
-teleca8 gondol
telech9 downlo upload
teleco9 fax facsim remote radio contro machin faxes
telede8 sensin remote tele canvas
-teledi8 broadc cable wired
-teleec8 telewr
-teleen8 distan study studie
Telefi6 tv movie telemo televi film films movies
telegr8 wire ticker wires
-telegu8 radio contro
-teleim8 telepr telety
-telein8 remote data proces teleco
-teleki8 psycho
-telema8 remote mainte couch potato televi adddic enthus tv addict teleco telese
teleme9
-telena8 webvie
-telenc8 cerebr
-teleno8 soap opera operas
-teleob8 teleph lens lenses
-telepa6 transf
-telepe8 electr pricin
teleph9 phone phones phoned cellph couch potato telphe aerial tramwa cable car gondol tv
-telere8 tv report
-telero8 soap opera operas
-teleru8 impuls remote contro step relay relays
-teles8 tvs televi videos tubes tellie
-telesc7 telepr telety tty scope scopes tties
-telese8 televi series
-telesi8 chairl
-telesp8 viewer
-telete8 broadc videog
teletr7 virtua onboar telepr beam telepo telewo teleco
televe9 upload load teleph sales man woman sellin telese men women
televi9 tv broadc vysila receiv set boob tube tvs sets tubes
-telex7 telety telepr machin
-telexi8 operat
tell8 opaque
tellem2 impati bossy picky sweet cool feel dirt thereb
-tellur8 te tes
-teloch8 boob tube box tv televi set boxes tvs tubes sets
-teloug8 telugu
-temera5 daring foolha rashly rash reckle heady
temoig8 testim testif eviden witnes certif charac deposi mark proof refere sign token attest vouch
temoin9 witnes testif summon cookie
temp9
-tempe8 temple
temper9 abstem abstin body blood heat
-tempes8 temple
tempet9 storm gale racked
-tempi8 rate pace
templa9
-templi8 knight
-tempo8 rate pace
tempor9 stalli interi provis
-tempos8 rates paces
temps8 time weathe long times hobby uptime meanti meanwh lately grumbl period tense
-tenace9 resili ruthle
-tenaci6 persis persev dogged pertin
-tenaie7 stood held
tenait6 stood standi
tenant3 taking
tend6 behind tends
tendan7 trends tend trend tends apt patter tenden trendy inclin
tenden7 underp tend tends rot
tender9
-tendeu8 tensio
tendit7 handed stretc
-tendon6 sinew
tendre5 soft phases tender softly endear rack sell strain strech stress tend tense tighte wind
tendu8 tense framed handed
tendue9 tense tended
tendus8 tense shouti
-tenebr8 dark darkne
-tenesm8 strang
teneur8 subhea conten cent keeper tenor tenors
tenez4 hold stand
-tengue8 tenge tenges
-tenias8 taenia tapewo infest
-tenide8 flatwo
tenir4 keep hold mainta herewi hang retain
tennis9 player
-tenopl8 tenoly
-tenseu8 tensor
tensio8 voltag surfac active agent pressu stress stretc potent
tenta8 tried tempte
tentan8 tempti
tentat8 attemp tempta retry tempti tempte temptr entice
tente9 attemp tries tempte tried try trying tent
-tentea8 bivvy pup tent shelte
tentee9 tempte attemp
tenten6 trying
tenter8 attemp try entice induce put proof test tempt
tentes9 tempte inclin tents collap shelte bivvie pup
tentez3 shot
-tenton9 tempti fate try
tenu5 taking held requir kept refere regard liable tenuou thin
tenue7 held person requir outfit bearin behavi care clothi contro dress grip holdin keepin mainte
tenues3 almaty held thin tenuou
-tenure6 land
tenus3 kept mainta thin tenuou
-tep8 toe
-tepogr8 posito emissi tomogr
-teps8 toes
ter8 thrice
-terael8 tera electr volt volts
-teraoc8 teraby tb tbs
-teraoh8 tera ohm ohms
-teravo8 tera volt volts
-terawa8 hour tera watt hours watts
-terbiu8 tbs
-tercet8 tristi
-terebi8 tree turpen trees
-termai8 leads lags
terme5 term end expres
termes3 terms words pursua
termin8 ending finish ends comple end ended exits endpoi grade twelft abate conclu discon
-termit8 anthil formic
-ternai8 trinar
-terne8 blunt dark drab sorry blue gloomy grim
-ternes8 dark drab sorry blue gloomy grim
-terni8 tarnis
-ternir8 tarnis
-ternis8 tarnis
terrai8 land lands ground field
terras5 gradin strike flat roof roofs
terre9 earth land newfou onshor shore floor potato ground dirt soil
-terrea6 loam
-terren8 newfou labrad
terres9 lands land earthl newfou
terreu8 reign terror panic affrig panics
terrib8 awfull horrib alarmi consid dreadf awful fearfu dreade painfu
-terrie6 earthl earthy landed terran landlu burrow tunnel den lair dens lairs
terrif9 scary scares scared amazin awesom awful awe inspir awing
-terril8 collie waste tip slag heap tips heaps
territ9 inadmi turf
terror9 act acts
-ters8 thrice
-tertio8 third place thirdl
-tertre8 mound mounds
-tesmoi8 eviden witnes testim sign proof refere cookie inform
-tessel8 tiling
-tesser8 cell octach
-tessit8 range ranges
-tesson8 shard shards
test9 testin
testam7 intest probat estate last wills
testan9 testin
Testca9
teste8 test
testee8
tester9 test testin challe
testes8 patche
testeu7
testez8 test
-testic8 ball egg nut balloc bolloc balls eggs nuts
Testlo9
testmo9
-teston4 piloti
Testre9
tests9 testin usabil test retest
Testsu9
-tetani8 apyret interm cramp cramps
-tetano8 lockja
-tetard8 pollyw porwig tadpol polliw
tete8 header head mind headin banged headac giddy pate
-teteaq8 slew round whip
-teteat8 tete
-tetebe8 head foot tail
-tetede8 snipe bill woodco murex horseh nebula sainfo pope head turk giant puffba basket star
-teter8 breast feed suckle
-tetere8 breast pump shell nipple pumps shells
-tetero8 roundh
tetes9 header heads headin caputs pates
-tetesa8 slew rounds whip
-tetesb8 head foot tail
-tetesd8 snipe bills woodco murexe horseh nebula sainfo brown knapwe brownr lesser snapdr basket stars
-tetesr8 roundh
-tetier8 antima bow cap head stall bows heads caps stalls
-tetine8 binky comfor dummy pacifi soothe teat nipple bag bags dummie teats
-teton8 nipple pap teat mamill mammil tit
-tetons8 nipple paps teats mamill mammil tits
-tetoum8 tetum tetums
tetrac9
-tetrad8 gon nibble nybble
-tetrag8 square
-tetrah8 thc thcs
-tetrao8 snowco grouse
-tetrap8 quadri
-tetras8 grouse
-tetrod8 balloo puffer
-tetu8 mulish obdura obstin pig headed stubbo bullhe sledge stone hammer
-tetue8 stubbo obstin sledge bullhe mulish obdura
-tetues8 stubbo obstin sledge bullhe mulish obdura
-tetus8 stubbo obstin sledge bullhe mulish obdura
-teub8 tool peter shaft cock dick pecker
-teubs8 tools peters shafts cocks dicks pecker
-teuch8 hash haschi hashee hashis
-teucha8 pussy pussie
-teuchi8 hash haschi hashee hashis hashes
-teuchs8 hashes haschi hashee hashis
-teuf8 party
-teufer8 party
-teufs8 partie
Tex8
-texan8 pionee
-texane8 pionee
-texans8 pionee
text9 squeez
textar9
texte9 text enactm textar lyrics words
-texter8 text
textes8 statut texts instru text laws enactm
textil9 fabric materi cloths
Textio9
texto6 litera word messag sms text verbat
-textop8 sextin textua harass
-textos6 texts messag smses text litera verbat
-textot8 text messag
textue9 text litera verbat
textur9
Textwr9
Tf9
th9 montgo attn franci san
-thadee8 thadda
-thai9 classi siames
-thaie8 thai classi siames
Thaila9 thai siames
Thaimi9
-thais8 thai classi siames
-thalas8 catadr
-thaler8 taler talers
-thar8 desert
the5 tea
theatr8 booked hit dramat drama lover loving house houses lovers
-theier6 teapot
themat9 theme topic doorma topica
theme8 topic sign
themes9 topics
-themou8 temura
-theodo8 transi
-theolo8 divini
-theore8 law nature laws
theori9 possib hypoth
therap9 healer
-theres8 teresa
-theria8 opium addict
-therme8 termae termal bath baths
thermi7
thermo9 pump heat pumps heater dewar flask vacuum
-thes8 teas tea leaves
-thesau6 synony finder
these4 essay thesis disser
-theses8 essays disser
-thetaj8 join
-thetas8 joins
-thiami8 aneuri antibe factor
-thibau8 theoba
-thierr8 derek
-thimot8 timoth
this2 est
Thomas9 tom
Thomps8
thon9 bluefi tuna fish tunny
-thons8 tunas tunny tuna fishes
-thora8 torah
-thoriu8 ths
-thot8 thoth
-thraco8 illyri
thread9
Throw9
Thunde9
-thune5 sugar scratc bread clams lettuc cabbag
-thunes8 sugars scratc breads clams lettuc cabbag
-thyare8 tiare tiares
-thym8 thyme
-thymin8 ts
-thyms8 thyme
-thyreo8 thyroi stimul hormon tsh
-thyrox8 tetrai ts
-thysan8 thrips
Ti2 workfo spendi harnes im
-tiare8 tiara
-tiares8 tiaras
-tibia8 shinbo shin
-tibre8 tiber
Tic9 ict
ticket8 lunche vouche meal coupon receip
ticks9
-ticsta8 ticks tickto
-tictac8 tick tickto
tidy9
-tiedas8 warmis
-tiede8 lukewa tepid
-tiedes8 lukewa tepid
tien2 maize cap
tiendr7 held friday thursd
tienne1 reflec
tiens5 hold keep stand
tient6 keeps keep mainta consid hold takes
tierce9 third party terce hour trifec tercel
tiers8 third thirds party
-tiersm8 third world worldi worlde worlds
Tiff9
-tiffan8 asian longha semi
-tig8 commun servic
tige7 iron stem bar rod stalk stipe cane
-tigerk8 kidnap
-tigers8 kidnap
-tiges7 stems rods stalks canes stipes
-tigido8 ticket boo
-tignas8 mop shock hair mops hairs
tigre8 tiger tigers tigris panthe
-tigreg8 wereti
tigres9 tigers panthe tigris wereti
-tigron8 tiglon tigon tigons
-tiller8 scutch
-tilleu8 lime tree linden basswo limes trees
Tim9
-timarq8 bloody nosed beetle
-timbal8 kettle timpan tin cup casser cups
-timbis8 panami
timbre9 stamps stamp tone postag postma
time9
timede9
timeit9
timeou9
times9 irish
timest9
Timeva9
timezo9 edt tzname
timide9 shy coward abashe afraid anxiou fainth pusill timoro great promin unsure shyly
-timidi8 shynes
-timon8 drawba
-timone5 linkag
-timoni8 coxswa helmsm steers
-timons8 drawba
-timore8 fearfu trepid
Timoth8
-timour8 timuri
-tineid8 fungus moths
Tingi8
tint9 tightl stood kept held
-tintam8 noise racket disson noises
-tintem8 tinkle tinkli ring ringin tintin rings
-tinter8 buzz chime clang clank clink jingle peal ring sound tinkle toll
-tintin8 tinkle
-tioume8 tyumen
-tiphai8 tiffan
Tipi8 teepee tepee
-tipule8 crane fly daddy long legs flies
-tique8 tick
-tiques8 ticks
tir7 shotfi course fixing fire firing fusill gunfir shooti shot
tira8 pulled shot
-tirade8 monolo solilo
tirage7 pull drawin sp
-tiraie6 pantin
-tirail8 pull skirmi tug
tirait8 tug pantin pullin
tirant6 harnes cart bootst draft draugh drafts
-tircis8 speckl wood
tire4 shot derive drawee shoot pulled shooti pull
-tirebo8 corksc bottle screw screws
-tireco8 extrac
tiree5 drawn lightl hook
tirees4 learne lesson
-tirefe8 button lift platte
-tirefo8 tackle
-tireju8 hankie
-tireli5 piggy bank penny banks
-tireme8 tug jerk tugs jerks
tirent3 indisc
tirer6 shoot levera advant towed shooti learn shot pull pullin tap drag draw extrac fire
-tirera8 shoot shot rata unsoa
tires3 derive lesson
-tiresb8 corksc bottle screws
-tiresc8 extrac
-tiresf8 button lifts platte
-tiresj8 hankie
tiret7 hyphen dash dashes
tirets7 dashes hyphen dashed
-tirett8 hold handle zip zipper grip handgr holds zips grips
tireur8 drawer shotfi shoote shot shots
-tireus8 shots shoote
tirez5 shoot levera handy
tiroir9 drawer
-tirons5 flip coin
tirs7 shots firing shelli fires shooti fusill gunfir
-tisane8 herbal tea herb teas
-tison8 brand firebr
-tisonn8 poker salama fire hook stove pokers hooks
-tisons8 brands firebr
tisser7 peers connec weaver braid plait twine weave wreath
-tisseu8 weaver
tissu9 fabric yarn web materi textil cloth
-tissue8 terry cloth terryc towell fabric materi textil web cloths webs
tissus9 fabric organs materi textil cloths networ terryc terry cloth towell
-titane8 panchr ti tis
-tithon8 titoni
-titi8 tweety bird
-titill5 tickle
title9
titlec9 cased
titrag9 captio
titre5 headin title person basis titleb headli cited accord captio degree design style
titres8 titles headin captio owners securi subtit
-titris8 securi
-titube8 stagge
titula8 holder holds licens licenc owner
Tk9
tkinte9
tlicho9
Tls9
-tmese8 tmesis
-tms8 ct cumula trauma disord occupa overus syndro region muscul repeti motion injuri strain injury
-tnf8 cachec cachex tumor necros factor
-tnt8 hdtv
to2 skip unchec
Tobago9 trinid
-tobie8 tobias
-tobogg8 sled slide playgr slidin board slides sleds boards
-toc8 fake ocd
-tocade8 addict
-tocard6 bum bums
-tocs8 fakes
-tocsin8 alarmb
-tofou8 tofu bean curd
-tofous8 tofus bean curds
-toge8 robe toga gown
-toges8 robes gowns togas
Togo8
-tohubo8 hubbub
-tohusb8 hubbub
toile7 pot bubble web canvas cloth movie screen
-toiles7 webs canvas cloths linens movie screen
toilet9 restro bathro washro groomi water closet attire dress groome privy john
-toise8 fathom height measur
-toises8 fathom height measur
-toison8 fleece
toit9 roof thatch
toits5 roofs
-toitur8 roof
Tokela9
token9
tokeni9
tokens9 cas splits
-tokhar8 tochar
Tokyo9
-tole8 sheet metal
tolera8 limits bearab suffer
tolere8 condon abide brook endure put stand stomac
-toles9 sheets plates alloy sheet metals
-tolet8 oarloc rowloc thole pine
-tolets8 oarloc rowloc thole pines
-tolt8 single foot
-tolts8 single feet
-toluen8 methyl
Tom9 chubby
tomate8
tomba8 fell
-tombac8 low brass
tombai8 fell lightn fallin
-tombal8 tomb
tomban7 fell fallin
-tombau8 tomb
tombe6 fell falls grave fallin fallen fall sepulc tomb tombst
-tombea7 tomb reposi monume tombs
tombee7 fell fallen dark luckil broke fall falls
tomben6 fall
tomber6 droppe drop fallin fall quit dumped cartlo dump truck tip cart befall come across
tombes6 agreed graves tombs sepulc tombst
-tombeu8 defeat ladyki seduct slayer
-tombol8 raffle
-tombou8 timbuk
Tome8
-tomogr8 imagin
-ton8 thy agreem attune key mood strain style tamber timbre tone tuning
-tonali8 busy signal tone dialli dial key keys tones
-tondeu8 sheare hair clippe
-tondre8 clip cut mow shear
toner9
Tong9 hyok flip flop thong
Tonga9
-tongie8 tongan
-tongs8 flip flops thongs
-tonien8 tonian
tonne9 ton halfwa metric
tonnea8 tons barrel cask casks
-tonnel8 keg cooper arbour bower kegs barrel maker makers bowers
-tonner8 thunde
tonnes9 tons abunda
-tons7 tones agreem keys styles shades
-tonte8 shear
-tontes8 shears
-tonton8 uncle uncles
-tonus8 pep ginger peppin
tools9 lockin glass
top9
-tophus8 tofus
-topina8 jerusa artich suncho
topiqu8 topica
topogr8
topolo9 analys situs
-topony8 place name names
-topsec8 top secret
-toquad8 addict
-toque6 beret cap cover
-toques8 covers caps berets
-torche8 arsewi asswip bumfod bungho cleans tail napkin wipebr flashl
-torchi8 cob
-torcho8 dishcl duster dust rag rags
-torcol8 wrynec
-tordbo8 rotgut
-tordre8 contor distor mangle sprain twist warp wrench wrest wrick wring buckle warps
-tordsb8 rotgut
-tordu8 twiste
-tordus8 twiste
-tore5 annulu torus
-toread8 bullfi
-torero8 bullfi toread
-tornad8 twiste
-toron8 strand
-torons8 strand
Toront9
-torped8 crampf electr rays numbfi
-torpeu8 torpor
-torpil8 abort quash torped electr ray crampf numbfi rays boat boats
Torren8
torse8 chest belts torso trunk body
-torses8 torsos bodies trunks
tort9 wrong falsel
-tortic8 wrynec
-tortio8 tortur
-torts6 wrong harm hurt incorr injuri faulty
-tortu8 crooke twiste
tortue9 turtle tortoi alliga snappi box crooke twiste twisty
tortur9 beat killin
-tortus8 twiste crooke
-torve8 grim menaci
-torves8 grim menaci
-tosain8 japane mastif tosa
-tosasi8 japane mastif
-toscan8 tuscan
-toshop8 photos
-tosque8 tosk dialec tosks
tostri9
tot9 early earlie sooner soon quickl right away
total9 aggreg subtot
totale8 aggreg whole absolu altoge entire utterl wholly summum full
totali7 whole entire wholly substa thereo absolu wholes integr
-totals8 full entire
totaux8 subtot payee total full entire
-totott8 dummy pacifi baby comfor teethi ring dummie rings
-tots8 early quickl right away soon ahead time
-touare8 tuareg west africa long legged
toubib9 doctor doc md physic medico docs mds
-toucan8 tucana
toucha2
touche8 key affect keys hold press busybo jack trades feelin feel abut adjoin
-touffe8 bush tuft tuftin tussoc tufts bushes
-touffu8 bushy dim indist thick turbid
-touill8 stir stirre stick swizzl sticks
toujou6 always foreve aye invari perman perpet
-toulou8 tulu madaga coucal
-toundr8 tundra
-toupet8 face nerve brass cheek audaci faces nerves brasse cheeks
-toupie8 spin button spinni top spinto teetot whirli tops
tour5 turn tower castle lathe potter wheel revolu rook round rounds trick turret
-touran8 turani turan
-tourbe8 peat peats
-tourbi5 bog whirl maelst vortex whirlp whirlw swirl convol swirls vortic bogs
-tourd8 green wrasse thrush
-tourde8 thrush green wrasse
-tourds8 thrush green wrasse
tourel7 bell submer
touris8 sights rubber neckin holida tourer
-tourma8 elbait
-tourme8 agoniz bully distre harass tormen tortur anguis storm violen storms
tourna7 turned sour dizzy exposi swing hub filmin curve turnin point waters landma points
tourne6 turn turned rotate dizzy runnin giddy tossed round tour turnst litmus sunflo screwd phonog
-tourni6 baffle gate merry round rounda robin turnst
tourno6 toll
-tournu5 appear
tours9 scrubb lookou turns towers rounds plays
-tourte7 trock crab dove meat pie oil cake cakes crabs doves pies
toussa9 coughe saints day
tousse9 coughi cough
-tout8 everyo whole
-toutep8 allspi almigh
-toutes8 almigh nevert withal noneth
-toutou8 doggy doggie
-toutpu8 almigh
-touts8 everyo wholes total full
-toutse8 allspi
-toutsp8 almigh
-toutst8 four wheel drives
-toutte8 four wheel drive drives everyo whole total full
-touvai6 tuvan tuvans
-toux9 cough coughi
townsh9
-toxemi8 blood poison septic
toxici9 pernic
toxico9 addict abuse drug junkie junky
-toxiin8 toxi infect bacter toxico
toxine9
toxiqu9 toxic poison
-toxisi8 toxi infect bacter toxico toxiin
-toxost8 south west europe nase
-toyoti8 grand
tp9
Tps9 gst hst
Tr8 si
-trac6 stage fright
-tracab8 tracea tracka
tracag8 tracin trace polygo
tracas9 fret bother bug distur fuss worry rumpel rumple stink
trace8 draw hassle trail track logs draws
traceb9
tracee9 drawn
tracer9 draw figuri outlin sketch
traces8 footpr tracks
-tracez8 draw
-trache8 windpi higher plant vascul plants
-trachi8 roughy slimeh weever ribbon roughi
-track9 errorm
tracke8
-tracs8 stage fright
-tract8 circul flyer
-tracta8 pullab
tracte9 drawn
tracti8 pull
Tracto8 backho loader
-tracts8 flyers circul
Trader8
tradit9 always usual
traduc9 transl locali studie transc
tradui7 transl locali
trafic9 traffi game trade trades games
-trafiq7 bootle traffi smuggl fake bogus bastar phony phoney
-tragic8 serioc
tragiq6 posed
trahi8 betray cheate
trahie9 betray
-trahir7 betray
trahis7 betray treaso treach perfid
-trail8 terrai motorc racing dual sport runnin
-trails8 terrai motorc racing dual sport runnin
train2 eating flirti dreami stalli
-traina8 draggi tahnut mooch
traine8 hang behind hangin draggi sledge sled sleigh ragamu drag along pull tow trail sleds
trains9
-traint8 humdru
traire9 milk
trait3 stroke relate dashed
traita4 subcon
traite8 treatm treaty treate proces treat treats treati salary dealt handle handli addres deal negoti
-traiti5 dashed dash dashes
traito9 treat handle proces
traitr9 treach unfait betray double crosse dealer treaso two timer timers false faithl
traits6 bars tracks
-traitt8 track
trajec9 refine course flight path paths
trajet6 hoisti unwill route routes
-tramai6 tramme
-trame9 shadin someth view frame weft woof
-tramer8 weave
trames8 frames woofs wefts
-tramst8 tram trains
-tramtr8 tram train
-tramwa8 street tram trams trolle tramca cars
tranch6 slice slicin slices expedi decide trench cut edge wafer execut ditche acuity keenne
tranqu8 quiet alone quietl peace calm leisur calmly easily gently smooth placid sereni repose
trans9 sid
transa9 assura deck chair deckch race ultram beach chairs races
transb9 ferry boat train ferrie boats
transc9 writer copies writte texts
-transd8 cross straig
-transe8 trance
transf8 conver handof hand number face adapta adjust altera change metamo recrea refash
transg6 pursui
transi8 compro give cut pass convey thorou
transl9 case thunki cross langua clear cases semitr
transm8 passed convey pass forwar sent submit provid sender tramon
transn9 cross nation neptun
transp9 carrie convey carria sweat jigger pallet jack truck pump perspi graft spellb
transt8 juggli castin cast stacke crane storag retrie machin cranes casts
transv9 cross axis mainst decant shear mappin crossw
-trapez8 dun bar bone os bars bones
trappe9 trap traps pit weir interl trapdo
-trapu8 stocky squat unders
-trapue8 squat stocky unders
-trapus8 squat stocky unders
traque9 tracke snare trap stalk track wheate traps snares
trauma8 injury harm hurt psychi injuri accide surger
travai9 work workin worked job labour worker works worksp workpl workfl sewing cabine labor employ
travau7 work works
-travel8 shot shots
traver6 across ferry crosse cross wrong misund crossi crossa mind pass sleepe tie bolste
-traves8 transv cross dresse
-travol8 travel
-trayeu8 dairym milkma
-trayon8 nipple pap teat mamill mammil tit paps teats tits
trebuc9 trippe stumbl across trip balanc scales arbale ballis arbali
-trecar8 bounda drywal square plot plots
Treebu9 custom
-trefle8 clover club shamro trefoi medic trifol repens clubs medics
treill5 trelli
treize5 thirte arrear
treizi8 thirte retiri
-trekke8 hiker hikers
-trekki8 trek
Trello9
-trema8 diaere umlaut dieres
-tremas8 umlaut diaere dieres
trembl9 earthq shake shiver bounce scrapi shakin shaky cantle buffet quake quiver rattle wave
-tremie5 pit pits
-tremou8 gyrate
trempe8 wet luckil drench soaked temper dip dunk quench soak take drop forge lickin forges
-trempl8 spring
-trench6 coat coats
trenta8 turnin thirti thirty
trente8 thirty days five second two first eight tricen nine four seven six
trenti8 thirti th
-trepan8 trephi hammer grab grabs
-trepie8 tripod trivet
-trepig8 stamp
-tresha8 high
Tresor9 treasu consol fund cashie financ office troves
tressa7 flinch trembl
-tresse8 braid plait twine wreath twist pigtai
-tretea8 sawhor trestl
treuil9 hoisti motors hoist winch winche hoists
-treve8 truce armist cease fire
-treves8 trier truces armist cease fires
-trevir8 parbuc
Trevor9
tri9 sortin sort
-triabl8 sortab
-triade8 three iii trinit ternar leash threes iiis leashe
triage7 flange
-trial8 motorc
-trials8 motorc
triang9
-triato8 kissin bug bugs
tribal8
-tribor8 starbo
-tribu7 tribe folk
-tribul8 bullhe caltro devil thorn punctu trial visita trials thorns
tribun9 court courts justic law platfo rostru laws courth judica soapbo ambo dais podium
tribus9 tribes folks
tribut9 brook freein protec
-tricen8 tercen
-tricha6 cheata
triche9 cheati cheat cheate bettin trick con man tricks men
Trichi8
-trichl8 tce tricky trike tri tricki tris tces trikes
-tricho8 hair ball hairba balls
-tricli8 anorth
-tricol8 three colore trichr
-tricor8 three corner
tricot9 knitti knit sweate framed knitwe knits
-trictr8 backga
-tridac8 giant clam clams
-tridec8 gon
Triden8
-tridim8 three dimens cubic
trie9 sorts sorted sort
triee7 sorted unorde
triees9 sorted
trier9 sort sortin triage divide pick segreg select separa split
-triere8 trirem
-trierg8 tripro
tries9 sorted triage
Trieus9 sorter
-triflu8 troisf
trigge9
-trigle8 gurnar
-trigli8 sea robin robins
-trigon8 trig trigs
-triheb8 triwee
-trihol8 trisac
-trijum8 trigem
-trille8 shake shakes
-trilli8 sextil quinti
-trilog8 trialo
-trimar8 roads cart along lug walk road
-trimen8 trimon
trimes9 quarte
-tringl8 rod shank stick sticks rods shanks
Trinit9 tobago dinitr tnt tnts blesse holy sacred
-trinqu8 toast glasse
-trioli8 menage trois threes
triomp8 conque evil triump rejoic jubila exulta exulti
-tripal8 gutsy gutty
-tripe8 guts stomac
-tripes9 guts stomac chitli
-tripha8 three phase
triple9 tuple demise thirty second note three foldin times threef bagger base hits notes
-tripot5 scheme fondle grope mistre plan
-tripte8 threef triple blenny blenni
tris9 sortin sorts sort
-trisan8 triann
-trisha8 jinrik ricksh
triste9 sad sadly sorrow unhapp sadnes woe woeful woes
-trithe8 triple therap
Triton8 merman newt
-trival8 three place places
trivia7 coarse crudel little petty fiddli footli lillip
-trobai8 folk singer jongle minstr poet trouba
-troc8 barter exchan trade swap interc
-trocar8 trocha
-trochi8 lesser tubero greate
-trocs8 barter exchan trades swaps interc
-troene8 privet
-trogno8 core pit cores pits
Troie6 troy
trois9 three
-troish8 three shift system
troisi8 third place thirdl grade ninth grades
-troism8 three master
-troisq8 three quarte
-troisr8 rives rivier
-trolle8 globe flower globef
-trombe5 waters torren deluge downpo cloudb pelter
-trombi8 facebo
-trombl8 blunde
-trombo8 paper clip player
trompe9 mislea deceiv cheate mistak wrong fooled decept cheat foolin darede fraud probos salpin snout
tronc8 frustu sectio trunk body torso bole
-tronca8 trunca
tronco5 frusto chains circul saw sectio stub stump chain saws stubs stumps
-troncs6 trunks sectio bodies torsos boles frustu
-trond8 trudo
-trone7 throne
-trones8 throne
tronqu9 trunca trunc cut stemmi
trophe8 award prize prizes awards
-troppl8 overfl hole surplu holes
-trops8 overly excess fault
-tropsp8 overfl surplu holes
-troque6 barter
-trotte8 trot second hand hands
-trotti8 amble kick scoote
trotto9 sidewa lightl paveme
trou9 hole backwa blank brain fart hicksv
-trouba8 folk singer jongle minstr poet
troubl8 disord distur unrest adduce party pooper abash addle agitat arouse bemuse bewild confus
-trouer8 hole pierce
-troufi8 yard bird yardbi birds
-trouil5 fear meter meters
troupe5 troops pleade drove flock herd troop horde fold herds flocks droves hordes folds
trous8 holes bore eyes blanks hicksv backwa brain farts
trouss8 kit toolki keyrin bunch bundle keycha case pencil box bunche cantle kits cases boxes
trouva2 found findab findin find finds
trouve6 find found findin locate finds folk singer jongle minstr poet trouba
trouvi4 pitch unclea
-troys8 three iiis leashe triads trinit ternar
Trs9
-truand8 vagabo gangst mobste
truc9 stuff foo thing catch doodad flat car flatca gadget thinga thingy trick twist whatch
-trucag8 fakery fakeri
-truche5 interm mouthp
-trucmu8 thinga
trucs9 stuff tips
-trucul8 swagge swashb
Trudea8
True9
trueco9 palett true
-truell8 trowel
truffe5 chocol earth ball earthn balls
-truie8 sow
-truies8 sows
-truism8 tautol
truite9 trout hatche
trunc9
trunca9
-truque8 fake bogus bastar phony phoney
-trusqu8 markin gauge gauges
trust9 fiduci
try9
-tsar8 czar
-tsarin8 tsar czar czarin czarit tsars czars
-tsaris8 csaris tzaris
Tselan8
-tsests8 glossi tsetse flies tzetze
-tsetse8 glossi fly tzetze
-tshirt8 shirt
-tsigan8 gypsy roma sinti romany bohemi gipsy romani gipsie
-tsql8 sql
-ttc8 vat
ttk9
tty9
tua9 killed
-tuable8 killab
-tuba8 snorke
tubage9 casing
-tubas8 tubae snorke bass horns sousap
tube9 pipe barrel hit pipeli stem
tuberc9 tb cuttin skin test tests consum phthis pulmon wastin diseas
tubes8 pipes piling pipeli hits stems barrel
-tudanc8 cattle
tue9 killed kill killin
tuees9 killed kill
tuer9 kill killin liquid slay
tuera9 kill hut
-tuerai9 kill
-tuerie8 killin
-tueron9 kill
tues9 killed killin murder
-tueur8 killer slayer
-tueurs8 killer slayer
-tueuse8 killer slayer
-tuez9 messen kill killin
-tuf8 tufa
-tuffea8 tufa tufas
-tufs8 tufas
tuile8 roof tile
-tuiler8 tile
tuiles9 tile tiles roof
-tuileu8 tiler tilers
-tulare8 deer fly fever rabbit yatoby fevers
-tulipi8 liriod canary whitew poplar tree yellow trees
-tumble8 collin glass highba
-tumbli8 power
-tumeur8 tumor neopla tumour tumors
-tumult5 chaos stir bedlam pandem topsy turvyd turvyn stirs
tungst9 wolfra ws
-tunici8 sea squirt urochr
-tuniqu8 tunic tunica advent tunics
Tunis8
tunnel9 mole moles
-tupigu8 tupi guaran
-tupis8 tupi
-tupisg8 tupi guaran
tuple9
-tuque8 cap
-tuques8 caps
-turbel8 planar
turbin9
-turboc8 turbin fuel fuels
-turbop8 propje propel plane planes
-turbor8 engine fan jet fanjet jets
turc9 turkis fir turk
-turcie8 levee levees
-turciq8 turkic
-turcop8 turkop
turcs9 turkis
-turdid8 thrush
-turgid8 swolle
Turin7
Turkes8
Turkme9 turcom turkom
-turnix8 button
turque8 turkis lira
Turqui9 turkey turkiy turkis
-tursio8 bottle dolphi
turtle9
-tussac8 tuft tussoc tufts
-tussau8 tassar silk tussor silks
-tussil8 coltsf
tut8
tutell4 charge care guardi cares
tuteur8 guardi tutor careta stake stakes
-tuthie8 tutty tuttie
tutori9
-tutoye8 thou
-tutric8 stake careta stakes
Tutsi8
Tuvalu8
-tuxzil8 tux cattle
tuyau9 hose pipe condui line pipeli tip tube duct
-tuyaus8 pipes hoses lines pipeli tubes ducts
tuyaut8 piping plumbi tubing system plumbe pipe fitter
tuyaux9 pipes nozzle hoses lines pipeli tubes ducts
Tva6 vat
Tvh9 hst gst
-tvhd8 hdtv
Tvr9 rvc
Twilio9
-twill8 tweel
Twilli9
-twills8 tweels
Twitte9 tweet hashta
two9 canvas spawni
-txakun8 ttakun
txt9
-tympan8 eardru myring membra dulcim
typage8 typing subtyp
type8 guy kind subtyp jerk
typeco9
Typeer9
types9 kinds type
typess9 type sort fellow devil feller gent sorts devils gents
typing9 hints
typiqu6 typica
typogr9 setter compos typese
-typome8 picame
-typtol8 polter
-tyran8 autocr despot
-tyrann7 despot absolu rex rexes
-tyrans8 autocr despot
tz9
-tzarin8 tzar czar czarin czarit tsar tzars czars tsarin
-tzigan8 gypsy roma sinti
tzinfo9
tzname9
tzpath8
-ubiqui6 omnipr
Ubuntu9
udisks9 polkit freede
Udp9
Ue8 eu
Uf9
Ui9
-uicpa8 iupac
uid8
Uk9 gov ts
-ukiyos8 es
Ukrain9
ul9
-ulcere8 sore sores canker
-ulnair8 ulnar
ulteri8 subseq later furthe afterw
Ultima8
ultime9 final eventu last
ultra8 lightn loads
-ultrac8 contin
-ultrao8 orthod
-ultrap8 petita
ultras8 minima supere supers soluti contin petita echogr sonogr
ultrav9 light lights
-ululem8 hoot hoots
-ululer8 hoot
-ulve8 sea lettuc
-ulves8 sea lettuc
-ulysse8 odysse
umask9
-umbre8 mudmin
-umbres8 mudmin
-umh8 micu
-umma8 ummah
-ummas8 ummahs
Umoja9
unaire9 unary
unanim9 accord consen
-unau8 two toed sloth
-unaus8 two toed sloths
unders9
-unedeu8 deflec pass two
unes1 framin
unesca9
-unesde8 deflec passes twos
-unfrie8 defrie
Uni9 kingdo uk united gds
Unicef9
-unicit8 unique
Unicod9
-unicol8 self colour
-unicon8 uni contin
Unicri9
unidir6 pipes
unie7 solid gradie
unieme8 st first
Unies9 united nation
-unifer8 unitar
unific8 carria reunio unifyi unions unitin conjug jointu
unifie9 supers
-unifil8 single line diagra
-unifol8 maple leaf
unifor9 consis flat evenly regula steadi
-unigen8 gender neutra
unilat9 tail sided sidedl
unilin8
Union8 unitiz eu join
unions8
unique4 single solely exclus alone simply
unir6 coales unitiz bring togeth unite
Unis8 united states usa americ
unisso8 unison sang
Unit9
unitai8 unit unitte unitiz
Unitar8
unite8 unit units unity
United9 sits
unites9 units tokens unit credit mouse
unitte9
univer9 academ colleg dorm compre varsit genera cathol worldw world wide cosmop ecumen
-univoq6 unambi unequi
Unix9
unlink9
Uno9
Unops9
unpack9
Unpick9
unrais9
uns1 startp
unseri9
unset9
-untel8 john doe
uopz9
up5 robber startu fundra inscri
update9
uplet9 tuple
uplets9 tuples tuple
upload9
Upper9
urando9
uraniu9
-uranos8 starga
-uranus8 caelus coelus
urbain8 urban city metrop urbane
urbani8
-uree8 urea carbam
-urees8 urea carbam
-uremie8 azotae azotem uraemi
-uretra8 urethr
-uretre8 urethr
urgenc9 emerge interi casual exigen pinche
urgent8 pressi top
Uri9 uris
-urial8 shapu
-urinai8 tract tracts
urine7 pee piss water
-uriner8 pee urinat
-urines8 waters pee pisses piddle weewee
-urinoi8 urinal
Url9 urls
urllib9
Urls9
urne9 ballot box urn
-urnes8 ballot boxes urns
-urogen8 genito
-urolog8 urogen medici
-uromet8 urinom
-urospe8 golden
-urss8 ussr
-urtica8 hives nettle rash rashes
Urugua9
Us2 es
Usa7 desele
usage8 use used worn thin
-usagee8 used worn thin
usager7 radioc users consum user
usages3 used worn thin
Usb9
Usd8 awarde estima
use9 wreck overus used worn thin
used9 hits
-usee5 worn used overus thin
usees9 sewage wastew worn waste
user9 use wear
userid9
userna9
-uses8 worn used overus thin
usinag7 machin manufa
usine9 plant mill factor works indust manufa
-usiner8 machin manufa
usines9 mills plants factor works indust manufa
-using9 kevin strain
-usite8 use used
-usitee8 used use
-usites8 used use
usr9
-ustens7 gadget implem instru tool utensi tools
usuel8 common everyd
usuell6 usual everyd
usuels8 inacce common everyd
-usurai8 usurio
usure8 wear tear usury attrit vigori
-usures8 wear usury attrit vigori
-usurie8 loan shark loansh moneyl shyloc usurer sharks
Utah8
Utc9
utcoff9
-uterus8 womb
-utes8 ute
Utf9
utile8 useful helpfu payloa handy busine day
-utilem6 useful
utiles6 useful helpfu releva
utilis9 use used using user users uses usage usable usabil
utilit6 useful
utils9
-utopie8 figmen
-utricu8 bladde
uuenco9
uuid9
-uvule8 uvula
-uvules8 uvulae
Ux9
-vaast8 gaston vedast
vacanc9 vacati holida
vacant9
-vacarm8 commot racket noise disson noises
-vaccai8 cowher
vaccin9 immuni flu scarif jab
vache8 cow cowhid mean rotten sod swine
-vacheg8 wereco
-vachel8 cheese
-vachem8 passin extrem super exceed
-vacher9 herdsm cheese cowboy cowher cattle cowhan cowman cowpok cowgir
vaches9 cows wereco
-vachet8 calfsk young cow cows
-vacill8 wobble
-vademe8 vade mecum handbo enchir
-vadesm8 handbo vade mecums enchir
-vadrou8 stroll bummer mop swab swob mops swabs swobs
-vaetvi8 back forth coming two way switch
-vagabo7 vagran beggar bum hobo tramp hoboes bums tramps
-vagini8 yeast infect
-vagiss8 wail wails
vague9 wave spell flow wishy washy void
-vaguel8 wavele ripple riffle rippli
-vaguem8 dimly mistil murkil
-vaguer8 roam stray wander
vagues8 waves voids obscur wishy washy
-vailla6 valian bold brave courag daring gallan good honest stallw staunc unflin valoro worthy
vain6 unsucc concei frivol futile useles
-vaincr9 defeat beat overco overth surmou vanqui win
-vaincu8 defeat hunger
-vaine8 vain useles frivol concei futile
-vainem8 vain vainly
-vaines8 vain useles frivol concei futile
-vainqu8 winner victor
-vains8 vain useles frivol concei futile
-vaire8 vairy
-vaires8 vairy
-vairon8 eurasi minnow phoxin
vais1 chef myself deal fix today marryi
vaisse9 dishes washin vessel china cabine crocke ship waterc vas ships dishwa ups
val9 hollow vale valley
valabl5 validl valid cause valuab
valait8 worth
-valaqu8 wallac
-valdor8 val orian
valent6 deeds read fieldn
-valet8 jack knave
-valets8 jacks knaves
-valetu8 sickly
valeur8 value values certif prize valor valuab worth
valid9
valida8
valide8 invali lot machin termin
validi6 irresp
valise9 suitca luggag briefc bag trunk grip gladst bags trunks grips
vallee9 macken vale vales
-vallon8 undula hollow glen glens
valoir1 argued worth
valori6 valued upgrad valuat value
-vals8 valley vales hollow
-valse8 waltz
-valseh8 shilly shally
-valser8 waltz
-valses8 shilly shally
value9
Valuee9
values9
-vam8 vadm
-vampir8 oupire bat
van9 rossum pv guido horse traile winnow basket
-vanadi8 vs
Vancou9
-vandal8 hoolig malici mischi
-vandoi8 common dace leucis daces
Vaness8 admira
-vanill8 extrac
-vanite7 futili concei vaingl amour propre self love loves
Vanity8 case cases
vanne8 exhaus valve vault floodg head gate pensto sluice
-vannea8 lapwin green plover peewit pewit pewits
-vanner8 wicker winnow caning
-vannes7 valves floodg head gates pensto sluice
-vanoua8 vanuat
-vantar8 braggi boaste bragga bragge blowha line shoote vaunte
-vante6 vaunte
-vanter8 exalt praise vaunt
-vantes8 vaunte
Vanuat9
-vape8 haze
-vapes6 hazes
vapeur9 vapour steams steam steamb steame vapor vapors
-vapocr8 steam cracki cracke
-vapore8 aerial airy overgr overhe
vapori7 spray dose atomiz
vapota9 vaping
var9
Varcha9 arrays
-varech8 brown alga kelp vraic wrack kelps algae vraics wracks
variab9 changi floati fluctu varyin
varian9
variat8 percen
-varice8 chicke pox vein veins
varie6 vary beep
variee5
varien8 vary pricin
varier7 vary
varies5 rangin
variet8 divers manifo entert change
-variol8 smallp major majors
Varnis9
-varron8 cattle grub hypode warble infest grubs
Varsov9 warsaw
vas2 ahead ok superb today gonna rough wearin
vase8 straw drain mud silt
-vaseus8 muddy mucky
-vaseux8 muddy mucky
-vasist8 transo window fanlig
Vassal8 state liege feudat subjec liegem lieges states
-vassau8 lieges feudat liege subjec liegem states
vaste6 broade broad larger wider vast
vastes6 broad vast
-vastit8 vastne
Vatica8
-vatici8 forete predic figmen
-vaudou8 voodoo hoodoo vodoun
vaudra3 undefi
-vaurie8 good lowlif tough hood thug punk goon toughs hoods thugs punks goons
vaut4 worth refere read
Vautou9 vultur
-vaux6 valley vales hollow
Vba9
-ve6 vee
veau9 juveni calffl calf veal
-veaus8 veal calves calffl
-veaux8 veal calves veaus calffl
vecteu8 vector
vector9 scalab
vecu6 lived editab live
vecues5 faced
-vecut9 lived ripe
-veda8 vedic litera
-vedas8 vedic litera
vedett5 star rated displa speedb spotli top billin princi lead headwo stars leads
-vegece8 vegeti
vegeta9 plant growth plants elevat vegan green vegani flora botany
-veheme8 violen fierce tearin trigge happy
Vehicl9 sae
vehicu9 convey ride
-vehme8 vehmic
-vehmes8 vehmic
veilla6 ensuri enact
veille9 ensure ensuri suspen sure keep watch stay day eve previo scouti wake front positi
-veinar9 luck lucky devil devils
veine8 lucky fluke luck vein bed good fortun
-veines8 luck veins beds flukes good fortun
-veineu8 veinou
-velage8 calvin
-velair8 velar conson velars
-velar8 hedge mustar wallfl
-velars8 wallfl hedge mustar
-veler8 calve
-velin8 vellum
-velins8 vellum
-velipl8 wind surfer
-vellei8 indeci
velo9 bicycl bike
-velomo8 moped mopeds
-velori8 recumb bicycl
velos8 bicycl bikes cycles wheels
-velosk8 skibob
-velota8 cycle ricksh pedica
velour8 cordur velvet
-velout8 soup soups
-velu8 hairy shaggy furry furred
-velue8 hairy furry shaggy furred
-velues8 hairy furry shaggy furred
-velus8 hairy furry shaggy furred
venaie6 coming
venais7 coming sink
venait2 hoping
-venal8 able bought sale
-venale8 sale
-venals8 sale
venant3 silico expiri crush
-venaux8 sale venal
vend8 sells sellin
-vendab5 saleab
vendan9 beggin spying vpns auctio sellin vintag grape harves
-vendee8 sheep
venden7 sell sellin
vendeu9 seller vendor sellin salesm clerk market clerks
-vendez8 sell lamps
vendor9
vendre9 sell friday sellin sale vend fris fri
-vends9 sell sellin
vendu9 sold sell
vendue8 sold
vendus9 sold
-venell8 vennel
-venera8 worshi
-venere7 adore worshi
-veneri8 huntin hunt hunts
venez7 come coming
venezu9 boliva
-vengea7 revanc reveng retali
-venger7 avenge reveng avengi
-vengeu8 avengi avenge
veniez9 coming come
-venime8 poison toxic venemo virule
-venin8 poison venom spite malice malici spitef
-venins8 venoms poison spite malice malici spitef
venir8 come upcomi coming happen
Venise8 venice
-veniti8 veneti veneta
venons3 wrappe
vent9 wind windy lightl hot air
-ventai8 sash window sashes
-ventau8 sashes window
vente9 sale sales sold sell sellin
ventes9 sales buyand
-venteu8 breezy windy blowy
ventil9 fan fans disagg broken aerate alloca itemiz blower
-ventou8 traffi contro sucker suctio cup valve plumbe helper plunge valves cups
ventre8 belly stomac sore abdome gut paunch tummy middle bellie tummie guts
-vents8 winds hot airs rhetor empty words talks air curren
venu8 came come
venue9 came come arriva coming
venues8 came newcom come coming arriva
venus8 came come jammed newcom
-venust8 pulchr
venv9
-vepre8 vesper
-vepres8 vesper
-vepse8 veps vepsia
-vepses8 veps vepsia
-ver8 worm
veraci8 truth truthf
-verand8 galler porch porche
verbal8 violat fined orally enters oral minute
verbau6 minute oral
verbe9 verb
verbes7 verbs
verbeu9 verbos spelle sift wordy tediou windy long winded
verbos9
-verdat8 green light dark greeni
Verde9
-verdel8 blotch emeral
verdic7 disord
-verdie8 greenf
-verdoy8 verdan
-vereus8 unsoun worm eaten
-vereux8 unsoun worm eaten
-verge8 baton penis rod shaft trunch yard
-vergee8 rood roods
-verger7 butter fleaba horsew orchar grove planta woodle groves
-verges8 yards shafts rods batons penise trunch
-verget8 stretc mark marks
-vergla8 black ice glazed frost glaze
-vergue8 yard yards
veridi8 truthf packer true
verifi8 check checks audito checki checke audit whethe spellc
verify9 signer
-verin8 cylind
-verins8 cylind
verita7 real genuin fide bona true mansio truly absolu trustw really verily
verite9 truth truthf actual fact true statem truths facts
-verlan8 backsl
-vermei8 vermil chines red cinnab
-vermin8 louse maggot worm worms lice
-vermou8 worm eaten
-verne8 alder tree
-vernes8 alders alder trees
-verni8 patent leathe varnis
-vernis8 varnis polish patent leathe
-verole8 pock marked
-veroni8 speedw
verra5 sees militi
-verrai9 see
-verrat8 boar boars
verre9 glass drink lens
verres9 drinks glasse bought bevera lenses potabl drinka
verrez9 see backre
-verrie5 canopy skylig glassy glassm canopi
verron8 mutate congre see
verrou9 lock locked locks lockin lockdo lockab bolt fasten deadbo bolts
-verrue8 wart warts
-verruq8 warty
-vers8 around direct vicini verse
versa8 poured
versan7 flows whitec paying moody
-versat8 hesita indeci
verse6 paid pays remit lodgin
-versea8 aquari
versee6 paid
versem6 paymen disbur deposi
verser8 pay payabl remit amount paid dump pour scatte shed tip
verses6 paid fees lodgin
versio8 releas
verso9 sided sides endors concea back flipsi revers
-versoi8 moldbo mouldb
-versos8 revers flipsi
versus9 vs
vert9 green verde acidul sprigh uncout
-vertde8 verdig
verte9 green
verteb9 shiver crania
vertes9 green light unripe immatu acidul
-vertex8 maximu ordina
vertic9 perpen whorl whorls
vertig9 dizzy giddy dizzin dizzyn spell dizzyi giddin lighth spells
-vertja8 yellow green
verts8 green
-vertsd8 verdig
-vertsj8 yellow green
vertu8 pursua person hereby issued virtue subsec act righte
-vertue6 virtuo morall
-vertug8 farthi
-vertus8 virtue righte
-vervei8 verben tea vervai teas
-vervet8 monkey africa green cercop aethio sabaeu
-vesce8 vetch
-vesces8 vetche
-vesicu8 bladde bubble
-vespas8 urinal
-vesper8 bat bats
-vessed8 puffba true
-vesses8 puffba true
-vessie8 bladde bubble urinar
-vestal8 virgin
veste9 jacket coat cardig
vestes8 jacket cardig
-vestia8 changi room cloakr coatro dressi locker rooms
-vestib8 foyer lobby hall antech antero lobbie halls foyers
-veston8 blazer suit jacket
veteme9 clothe clothi appare underw garmen item piece raimen
vetera9 old timer hand stager oldtim
veteri9 surgeo vet vets
-veteti8 mounta biker bikers
vetir8 array attire clothe dress fit suit
-vetos8 vetoes veteri vets surgeo
vetu6 neatly dresse
-vetue8 dresse neatly
-veue8 view vision sight aspect scene prospe
-veuf8 widowe widowm
-veufs8 widowe widowm
veuill8 please
-veule8 fearfu coward
veulen8 want
-veules8 fearfu coward
veut7 wants want
-veuvag8 widowh
veuve9 widow woman
veuves9 widows widow women
veux9 want
vexato9 frivol
-vexer8 vex
-vexill8 feathe vane vanes
Vhf9
Vi9
via0 funded apt zitade way
viabil9 sustai viable condit
viable8 mvp
viager9 annuit life
viande9 meat fleshy meats kernel
-vias8 viae way ofs
-vibrap8 vibes
vibrer8 vibrat
-vibris8 whiske sensor hair hairs
-vibrom8 dildo vibrat dildos
-vibujo8 roy biv
Vic9
-vicair8 curate deputy vicar deputi vicars
-vicari8 curacy curaci
vice9 deputy addict defect defici evil fault flaw impair imperf
-viceam8 rear admira upper half
-vicech8 runner second best
-vicepr8 vice presid
-vicesa8 rear admira
-vicesc8 runner ups second bests
-vicesi8 vigesi
-vicesp8 vice presid
-vicesr8 vicero
-viciat8 vitiat
-vicie8 stale
-vicies8 stale
-vicieu8 deprav lecher debauc vice viciou
-vicini8 locali neighb
-vicomt8 viscou
victim8 casual
victoi9 wins triump
Victor9 stinne triump
-victua8 vittle
vidage7 flush flushi flushe emptyi
vide9 empty blank nonemp bare destit hollow impove misera needy pennil vacant void emptin vacuum
-videgr8 garage sale rummag yard
video9
videoc9 music rental shop librar confer casset
-videol8 happy slappi
videos9 rental shops librar happy slappi
-videpo8 coin tray
vider9 flush empty dump finish leave remove
vides9 empty blank
-videsg8 garage sales yard rummag
-videsp8 coin trays
-videur8 bounce
-videz8 empty
-vidien8 vidian
-viduit8 widowh
vie9 life lives alive privac living lifeti lifecy
vieil9 old man
vieill9 old oldest age older ageing man timer woman wrasse aged archai dated fashio aging
-viele8 vielle
-vieles8 vielle
-vielle8 hurdy gurdy gurdie
viendr8 come
vienne8 come coming
-vienno8 danish pastry french pastri
viens5 come tenure coming
vient4 comes coming somebo mosqui
vierge8 virgin blank blanks maiden virgo clean white
vies8 lives
Vietna9 anname annami
vieux9 old older oldest aged decaye decrep dilapi lapsed ramsha ricket seedy venera void
-vieuxn8 old norse norses
viewmo9 iframe frameb snc src docs
vif8 sharp cents hosts alive bright keen lively nimble spirit
-vifarg8 quicks mercur hg hydrar
-vifazu8 last seed seeds
-vifs8 sharp alive bright keen lively nimble
-vifsar8 mercur hgs quicks hydrar
-vigie8 contro tower lookou
vigila8 toes watchf alertn wakefu
-vigile8 eve eves
-vigne8 grapev vine grape vinery vineya
-vigner8 winema wine grower
-vignes8 vines grapes grapev grape vineri vineya
vignet8 thumbn
-vignob8 vineya vinery vineri
-vigogn8 vicuna
-vigour6 energe strong vigoro sturdy
vigueu9 force comes effect coming activi dynami gusto liveli solidi spirit stamin stir streng toughn
Vih8 hiv
Vii9
Viii9
-vil8 vile
-vilain7 naught nasty wicked mean villai
-vilebr8 bitbra bitsto brace cranks braces
-vileni8 villai
-viles8 vile
-vilete8 vility viliti
-villa8 countr house vacati home
villag9 linear settle hamlet bedroo commun provin peasan bucoli
-villar8 de lans cattle
ville9 city town downto
-villed8 bedroo commun suburb commut town dormit
villes9 cities towns urban bedroo commun suburb commut dormit
-villet8 town towns
-villeu6 villou
-villot8 town towns
Vilniu8
-vils8 vile
vin9 wine
-vinaig8 vinega acetum
Vincen8
-vindic8 vengef reveng
-vineri8 winery wine maker wineri makers
-vineus8 vinous
-vineux8 vinous
vingt7 twenty ninety days
-vingta8 score twenti twenty scores
-vingtc8 twenty five fifth
-vingtd8 twenty second two cheese
-vingte8 twenty first et un blackj
-vingth8 twenty eighth eight
vingti9 twenti th
-vingtn8 twenty nine ninth
-vingtq8 twenty four fourth
vingts5 eighty unsucc twenty sevent seven sixth six five fifth two cheese second first
-vingtt8 twenty third three
-vinifi8 winema vintne wine maker makers making
vinren9 came
vins9 came wine wines vinos
vint8 came
-vinule8 puss moth moths
-vinyle8 group radica groups
viol9 rape assaul violat ravish
-violac8 purple purpli violet
violat9 infrin breach purple purpli violet
viole7 infrin
violee6 blatan dictat
violen9 fierce tearin trigge happy veheme impetu
violer8 defile desecr force rape violat
violet9 purple mauve purpli reddis blue blues
-violeu8 rapist raper rapers
violon9 violin cello cellis fiddle cellos
-viols8 rapes assaul violat ravish
-vipere5 berus adder common beruse adders
virage5 curve curves
-virago8 harrid
-viraux8 viral
vire9 fired firing lettin sack
viree7 fired excurs expedi outing jaunt junket pleasu trip
-virees5 excurs expedi outing jaunts junket pleasu trips
-virela8 tongue twiste
vireme8 transf remiss remitt remitm
virent8 saw greeti
virer9 fire fired kick endors sack send swerve transf turn away veer
-vireus8 virose
-vireux8 virose
-virevo8 tumble flit
-virgil8 vergil
Virgin8 west maiden
virgul8 comma commas semico point skid mark points marks
-viriel8 virial
-viril8 male manful manlik manly
-virile8 male manful manlik manly
-virili8 manhoo manlin manful
-virils8 male manful manlik manly
Virtua9
virtue9
-virure8 strake
virus8 zika
vis8 live saw living screw siv
visa9 endors
visage9 face faces counte mug featur human mugs lineam
-visagi8 artist
visait5 focuss basica playba
visant0 aimed
visas9 visa deny
-visavi8 vis
-viscer8 gut intern organ organs
vise6 referr descri
visee7 referr person descri
-viseen8 visean visian
visees6 referr descri
visent3 aimed aim
viser3 nurtur aim mean target
vises7 referr descri
-viseur6 finder viewfi view
Visez6 tip
visibi8 featur
visibl8 promin clear obviou seeabl viewab clearl percep
-visier8 bill peak visor eyesha vizor bills peaks visors vizors
-visioc8 video confer videop
vision8 viewer sight view
-visiop8 videop visual teleph
visit9 classn
visita8
visite8 dwelli attend call see tour caller
-vison8 europe mink
visons8 aiming aim strivi minks europe
-visque8 sticky viscou gluey glutin gummy mucila
-visser8 screw shag ass fuckin screwi fuck screws shags asses fucks
-visseu8 electr screwd screw gun screwg guns
visual9 view viewed viewin render viewer displa images
visuel9 visual
vit8 lives saw live
vitale8
vitali9 openne energy vim energi
vitami9
vitaux9 vital abode
vite9 fast quickl faster quick soon rapid
-vitell8 yolk
-vites8 fast quickl quick rapid rapidl apace
vitess9 speed speeds fast veloci benchm pace paces
-viticu8 wine growin vinicu
-vitrai8 staine glass window glasse
-vitrau8 staine glass window glasse
vitre9 hail window glass pane
-vitrer8 glaze
-vitres8 window panes pane glasse glass
-vitrie8 glazie glass cutter glassw glazer
-vitrin7 displa window showca show store case cases
vitro9
-vitroc8 glass cerami
-vits8 tools peters shafts cocks dicks pecker
-vituli8 calf veal
vivace8 chewin vivid nurser orname perenn
vivaie6 lived altoge
vivait8 lived
vivant9 alive living live animat lifeti
vive6 sharp eagerl burnin ram undocu long live weever
viveme5 highly keen briskl forcef keenly vigoro
vivent8 live mansio living downst
-viverr8 civet cat
vives6 sharp clippe long live weever
vivez8 live
-vivide8 bright brilli
-vivifi8 invigo
vivons9 live
-vivote8 ends meet strugg
-vivrai9 welfar live
vivre8 live living alive
-vizir8 vizier
-vizirs8 vizier
Vladiv8
vocabu8 wordli
vocal6 seo tactil
vocale9 voice speech
vocati2 callin case cases
vocaux9 voice chatti vocal
-vocife8 call cry shout outcry yell calls cries shouts outcri yells
-voeu8 pledge vow wish
-voeus8 vows wishes promis pledge
voeux5 congra speedy vows
-vogoul8 vogul voguls
-vogue8 style fashio trend
-voguer8 sail
-vogues8 styles fashio trends
Voice9
Voiceo9
void9
voie5 track seaway route way road channe endang kerf path pathwa
voient5 see
voies5 routes channe assaul adjace vicini
voile9 sailin sail veiled veil sheet canvas
-voilee8 veiled
-voilem8 buckle warp warps
-voiler8 veil warp
-voiles9 sail backs taken vela sails sailin sheets canvas veils veiled
-voilie8 sailbo sailfi sailin ship vessel boat ships boats
Voip8
voir9 see seeing view witnes
voire2 cuts seemin
voirie8 road wagon
vois8 see seeing
-voise8 voiced
-voisem8 voicin
-voises8 voiced
voisin9 neighb vicini close contig nearne proxim enviro tos
voit4 sees
voitur9 car cars buffet ram raidin couche cab contro steuer dining lounge automo carria coach
voix8 voice voices votes loud vote speech
vol9 flight theft robber steali stolen
vola9 flew stole
volail9 poultr fowl des domest fowls
volant8 wheel kite stuffe flew flying shuttl steeri bird flywhe wheels birds
volati8 vanish
-volauv8 patty
-volbel8 ram raid ramrai
-volcan8 vulcan
vole9 stole stolen steal robbed somebo sweep
volee9 stolen stole storin blast flight stairs flock stair volley burst
-volees5 flight blasts bursts flocks volley stairs
-volemi8 blood volume
volent9 birds fly flying
voler9 steal fly steali stolen flying abstra nick purloi rob scampe
-volera9 fly
voles5 sweeps
volet8 pane scope sideba flap panel shutte slat
volets7 scopes rfp panels slats shutte flaps
voleur9 thief raider thieve pickpo robber bandit brigan steale
-voleus9 thief thieve bandit brigan robber steale
Volgog8
-volier8 aviary bird sanctu birdca volary aviari volari
-volige8 lath laths
volley8 player game games
volont8 volunt wilful willin gladly beyond willfu determ intent desire wish ideall prefer pleasu wills
-volque8 volcae
vols8 flight suborb thefts flying steali robber thievi
-volsau8 pattie
-volsbe8 ram raids ramrai
-voltai8 seat seats
-voltef8 face turn flip flop turnab turnar
-voltes8 turnar faces turns
-voltig8 flutte flirt flit wave
-volubi8 incons
volume9 capaci loundn sound scroll roll rolls
volumi7 large
-volupt8 lust sexual pleasu lasciv
volute8 scroll spiral
-volve8 volva
-volves8 volvas
-vomer8 bone
-vomi5 barf puke spew vomit vomiti disgor
vomir8 throwi keep loathe puke spit throw vomit barf vomitu
-vomirs8 vomits barfs puke vomitu
-vomis8 vomits barfs puke vomiti spews disgor
-vomiss6 vomit vomits
-vomiti8 emetic
-vorace8 raveno edacio esurie rapaci raveni hungri
-vorder8 cattle
-vosges8 mounta
-vosgie8 cattle
votant9 voting thirds voter electo voters
-votati8 vote voting votes
vote9 voting voted ballot pollin votes votic
voter9 vote voting
votes8 cast
-votif8 votive
-votifs8 votive
votres3 level
voudra3 want sue lodge wish twin
voudre8 want
voudri3 want swap
-vouer8 consec devote promis swear
-vouivr8 wyvern wivern
voulai9 wanted meant want
voulan4 versus
voulez8 want
voulie9 wanted meant want
voulio9 wanted
vouloi7 circul want willin wish wills
voulon9 want
voulu6 wanted timely
voulue4 dilige
voulus3 steeri
-voulut6 wanted
-voute6 arched vaulte dome vault burial canopy
-voutee8 arched vaulte
-voutes8 vaults domes burial canopi arched vaulte
voyage9 travel trip trips journe wayfar
-voyagi7 tour operat
-voyait8 somebo saw seen
-voyanc8 clairv
voyant6 sighte psychi lights notice seeing seer showy flashy
-voyell8 vowel sound vowels sounds
-voyeur8 lurker peepin tom
-voyeus8 lurker peepin tom peeper toms
voyez7 see seeing
voyiez9 perpet see
voyons9 see
-voyou6 gang member good hoodlu hood hoolig lout ne er ruffia street urchin rogue tough
-voyous8 ruffia rogues hoods toughs thugs hoodlu
Vpn9 vpns
vrac9 bulk
-vracs8 bulks
vrai8 true real drunka correc genuin legiti right sound valid
vraie8 true gossip story real
vraies8 afterw real true right correc genuin sound
vraime9 really truly real indeed actual truth verily
vrais6 real
vraise8 likely appare believ plausi probab credib likeli
-vraqui8 bulk carrie
-vrille8 auger gimlet spin tailsp tendri twist screw spins twists augers
-vrombi8 hum snore snort whoosh
vs9 versus
-vsage8 use usage employ exerci utiliz utilis
-vtt8 atv terrai vehicu mounta bike
vu8 saw seen see anybod consid given view
vue5 overvi view perspe sight eyesig purpos saw seen views vision
vues7 views saw
-vulcai8 red admira vaness atalan
-vulcan8 volcan
-vulgai8 coarse common crude everyd lurid rude usual vernac grossl popula
-vulgar8 negate outrea popula coarse common grossn raunch
vulner9 expose
-vulve8 vulva
-vulves8 vulvae
vus7 saw seen
Vusi9
-vyns8 wines vinos
Wacom9
Wagner9
wagon9 car dining sill carria coach truck van waggon passen
-wagonc8 tank car sleepe sleepi lit
-wagong8 railro crane
-wagonl8 sleepi car sleepe lit
-wagonn6 carloa load mineca loads
-wagonp8 pocket
-wagonr8 dining car diner buffet compar
wagons8 cars carria trucks vans coache passen tank sleepe sleepi lits railro cranes
-wagont8 hopper car
-waguin8 wagon wagons
-wahhab8 wahabi
-wahswa8 wah
-wahwah8 wah
-wai8 disord mess
-wais8 disord messes
wait8 aw
waitid9
waitpi9
wakeup9
walk9
-wallab8 brush kangar
Wallis8 futuna east uvean uveans
-wampi8 wampee
Wangar9
-wapiti8 elk americ cervus elaphu canade
-waray8 winara
-warays8 winara
warn9
Warnin9
warran8 warant
Wartho9
Washin8
Watch9 imager unmoun
watche9
-watchi8 rice beans
-waterb8 ballas tank sailin tanks
-waterc8 closet
-waterg8 gang gangs
Waterl8
-waterp8 polo
-waters8 closet loo ballas tanks sailin
Watson9
-watthe8 watt hour hours
-watusi8 ankole
Wave9
wbmp9
Wcag9
Wddx9 packet
weakre9
Web9 websit webpag
Webcam9 web campai
Webcas9
Webdav9
-webdif8 webcas
Webex9
-webise8 webify
-webjou8 blog weblog blogs
-webmag8 webzin
Webmak9 mozill helpin multip
-webmes8 webmas
-webogr8 collec links
-webzin8 webmag
week9 weeken
weekda9 isowee
weeken9
-weekse8 weeken
-wehnel8 cylind
Weibul9 stdev given
weight9 retry
Wekeez9 valley
Wellin9
-welter8 weight
Wep9 wpa
-wergel8 weregi wergil
West9 ir
-whalph8 wholfi
-what7 focusi really
Whatwg9 basic
when4 dock
Where5 padded
which8 cdf par
while4 nested colons
whisky9 drank
White9
whites9
Why5 pivota
Wi9 fi wifi
Wide9 consor narrow
widget9
width9
-wifi8 wi fi
wiki9
-wikide8 wiktio
-wikili8 wikibo
Wikipe9
Wilaya8
Win9
Wincac9
-windau8 windoz
Window9
Winnip9
Wiregu9
-wirele9 wifi
Wiscon8
-wisigo8 visigo
with5 statem exited longer
withou6 bundle hashes
-wolfra8 tungst ws
Women9 plot
-woofin8 wwoofi
Word9
worker8
world9
Wpa9 wep
wrap9
wrappe9
write9
Writec9
Writer9
Wsdl9
Wsgi9
-wurmie8 wurm
-wurtem8 wurtte
www9
-wyattj8 superh
-xanthi8 cockle harrid
xchach9 poly
Xdecre9
xdevap9
xdg9
xdiff9
-xenogr8 xenoog xenotr
-xenon8 xe
-xenons8 xes
xenoph9 racism
-xeres8 sherry
-xeroco8 xerox copy xeroxe copies
-xeroph8 conjun arida xeroma aridas
xhprof9
xhtml9
Xi9
-xian8 county
-xians8 counti
Xii9
Xiii9
Xiv9
Xml9
Xmlpar9
Xmlrea9
xmlrpc9
xorg8
Xp9
Xpath9
xsessi9
Xsl9
Xslt9
Xvi9
Xviii9 xxviii
xx9
Xxvii9
Xxviii9
Xxxv9
Xy9
-xylene8 xylol xylols
xyz9
yac9
-yachtc8 club clubs
-yachts8 clubs
-yack8 yak bos grunni
-yacks8 yaks bos grunni
Yael9
Yaf9
-yakout8 yakut yakuts
yaml9
-yangts8 chang jiang long river
Yankee8
-yaourt8 yoghur maker yoghou yogurt makers
Yar9
-yarcha8 caterp fungus fungi
-yarsag8 caterp fungus fungi
Yayeri9 great
-yazidi8 yezidi
year9 leap
-yechiv8 yeshiv
-yedo8 edo yeddo
Yellow9
Yemen9
yemeni9
yen9
yens9 yen
yes9
-yeti8 abomin snowma
-yetis8 abomin snowme
yeux8 eyes eye
-yeye8 pop music
-yeyes8 pop music
-yezidi8 yazidi
-yidich8 yiddis
yield9
-yindji8 yinjib
-ynstan8 instan judgem insist
-yobioc8 yobiby
-yoctov8 volt
-yoctow8 watt
-yodler8 yodel
yoga8
-yogas8 yoga
-yoghou8 yogurt yoghur
-yogiqu8 yogic
-yogour8 yogurt yoghou yoghur
-yoguis8 yogism
-yohimb8 bark barks
Yokoha8
Yoon9 seongm
York9
-yottaw8 watt
yougos9 yugosl
Young9 allevi
-yourte8 yurt yurts
Youtub9
-youyou8 dinghy senega parot ululat dory rowboa dinghi dories parots
-yperit8 mustar gas sulfur gases
-ypreau8 poplar
-ytterb8 ybs
-yttriu8 ys
-yuans8 yuan kwais
-yug8 yugh
-yugs8 yughs
Yukon9
Yusuf9
-yvrong8 drunk drunka inebri rummy sot wino
Yyyy9
za9
-zabre8 zabrus
-zabres8 zabrus
-zachee8 zaccha
Zacker9 spytz
-zagaie8 assaga assega
Zama9
-zamal8 smoke grass pot weed skunk dope
-zamals8 smokes grasse pots weeds skunks dopes
Zanele9
-zapote8 langua
-zapper8 surf zap
-zaraf8 irrita
-zarafs8 irrita
-zarbe8 rum
-zarbes8 rum
-zarbi8 weirdo
-zarbis8 weirdo
-zayses8 zergul
-zaysez8 zergul
-zebioc8 zebiby
-zebran8 zonkey
-zebre8 stripe stripy zebra
-zebrea8 zebra foal foals
-zebree5 stripe stripy
-zebrer8 streak stripe
-zebres8 zebras stripe stripy
-zebrul8 zorse zorses
-zebrur5 stripe zebra markin
-zebu8 humped cattle
-zebus8 humped cattle
-zede8 zed zee
-zedes8 zeds zees
-zees8 john dories zeus fabers
-zeide8 true dories
-zeides8 true dories
Zeland9 zealan zeelan
-zelate8 zealot zealou suppor
-zelatr8 zealot zealou suppor
-zele8 zealou ardor ardour fervor fervou zeal elan avid
-zelee8 zealou avid
-zelees8 zealou avid
-zeles8 zeal ardour ardors elans fervor fervou zealou avid
-zelote8 zealot
-zemidj8 semija
Zend9
zenith8
-zens8 zen
-zephyr8 air breeze gentle wind airs winds
-zeptov8 volt
-zeptow8 watt
-zergue8 zerg
zero9 scratc nought null
-zeroie8 zeroth
zeros9 zeroes zero nulls points cipher nought cypher
-zerote8 zero
-zeste8 dash peel zest
-zestes8 dashes peels zests
-zetas8 zeta
-zeteti8 skepti
-zettaw8 watt
-zeuzer8 leopar moth moths
-zezaie8 lisp lisps
-zezaye8 lisp
-zguegu8 cock dick cocks dicks
-zhuyin8 bopomo fuhao
-zibeli8 marten rabbit sable martes sables
-ziehl8 acid fast stain neelse
-ziggou8 ziggur zikkur zikura
-zigoma8 guy guys
Zika9
zimbab9
zinc9
-zincis8 zinc poison
-zingib8 ginger family famili
-zingue8 zincwo
zinzin9 screw nuts guy warble
Zip9 zipfil
Ziparc9
zipfil9
-ziphod8 zyphod
zipimp9
Zipinf9
-zircon8 dioxid oxide oxides zrs
-zizi8 pee willy
-zizis8 willie pee pees
zlib9
-zlotys8 zlotie
-zoarci8 eelpou
-zob8 prick
-zobs8 tools peters shafts cocks pricks dicks
-zodiac8 inflat boat boats
-zoe8 zoeae zoea zoey
-zoes8 zoeas zoeaes
-zona8 herpes zoster shingl
zonage9 zoning
-zonas8 herpes zoster shingl
zone9 area box textar listbo space
Zonein9
zones8 areas boxes textar ranges
zoo9 zoolog garden
Zookee9
-zoolog8 scienc animal scient
zoom9 zooms zoomin
-zoomer8 zoom
-zoonos8 diseas
-zoopha8 flesh eating meat
-zoophi8 bestia zooera
-zoothe8 pet therap
-zootro8 zoetro
-zorill8 poleca
-zoug8 zug
-zoulou8 zulu
-zumiqu8 zymic
-zygeni8 burnet
-zygoma8 major muscle minor
-zymase8 zymosi
-zymiqu8 zymic
-zyzomy8 rock rat thick tailed`;

/** Stems that texts have, with their coverage in tenths. */
export const ENGLISH = `Aa9 Aaa9 Aaact8 Aaron9 Aas6 ab9 Ababa6 abando8 abatto9 abbrev9 abc9 abcdef9 abduct8 Abdull8 Abel8 Abi8
abide6 abidin4 abilit7 Abkhaz9 able6 abnorm9 aboard9 abode9 aborig9 abort8 aborti9 above9 abroad9 abroga5 abs9 absenc7
absent9 absolu8 absorb8 abstai9 abstra9 abunda9 abuse6 abused8 abuses3 abusiv7 abutti9 Abyei9 Ac5 academ9 Acadia8 Acc9
accede9 accele9 accent9 accept9 access9 accide9 Acclim8 accomm4 accomp9 accord7 accoun9 accred9 accrua8 accrue5 accumu7 accura9
accusa8 accuse9 accust8 achiev7 acid9 acknow6 acquie8 acquir9 acquis9 acquit9 acre8 acres9 acrony9 across5 Acs8 Act9
Acta9 Actb9 Actc9 Acte5 acted6 acting8 action8 activa9 active9 activi9 actor9 actors7 acts7 actual6 actuar9 actuat6
acute9 ad9 Adam8 adapt9 adapta9 adapte9 adapti9 adapts9 add9 added9 addend7 addict9 adding9 additi6 addons9 addr9
addres8 adds9 adduce4 adequa7 adhere5 adhesi9 adjace9 adject7 adjoin9 adjour9 adjudi8 Adjunc6 adjust8 admin9 admini9 Admira9
admire9 admiss9 admit9 admitt5 Adobe8 adoles9 adopt9 adopte9 adopti9 Adrian8 ads9 adult9 adults9 advanc8 advant9 advent7
Adverb8 advers8 advert9 advice9 advisa4 advise8 adviso8 advoca6 aead9 Aegir8 aerial9 aerodr9 Aerona9 aeroso9 Aerosp9 Aes9
aexit9 Af9 Affair8 affect7 affida9 affili9 affirm9 affixe5 afford6 Afghan9 Afisma9 afores7 afraid9 Africa9 aft9 aftern9
aftert8 afterw8 again7 age9 aged8 ageing9 agen9 agenci9 Agency9 agenda9 agent9 agents9 ages6 aggrav9 aggreg8 aggres8
aggrie2 agile9 agnost7 ago3 agoniz5 agree8 agreed8 agreem9 agrees3 Agri9 agricu9 Ah8 ahead6 Ahtem9 Ai9 aid9
Aids7 aim5 aimed5 aiming4 aims2 air9 airbor9 aircra9 airlin7 airmen9 airpla9 airpor9 airspa9 airstr6 Airtab9 Airwor8
aisle6 aiter9 aka6 Akai9 Akinyi9 Akkadi8 al8 alarm9 alarmi8 Alaska8 Albani8 Albert9 albini8 album9 alcoho9 Aleppo9
Alert9 alerti9 alerts8 Aleuti9 Alexan9 Algeri9 Algier8 Algoma9 Algonq8 algori9 Ali9 alias9 aliase9 alibi9 Alice9 aliena9
align8 aligne8 aligni7 alignm9 aligns8 alike6 Alinya9 alive9 alkali9 allega9 allege7 allegi8 allerg9 allevi7 alley9 allied6
allies9 Allo8 alloc9 alloca8 allotm5 allott6 allow9 allowa9 allowe7 allowi6 allows9 alloy9 alloys8 Almaty9 almost9 alone9
along5 alongs3 aloud8 alpha9 alphab9 alphan9 Alpine8 Alps8 Alrigh4 alt6 alter9 altera3 alteri3 altern6 Altf9 altoge5
Aludah9 alumin9 always9 Ama9 amalga9 amateu9 amazed7 amazin8 Amazon9 Ambass9 ambien9 ambigu9 ambiti9 ambula9 amend9 amende9
amendi9 amendm9 amends9 amenit9 Americ9 amino8 Amisom9 ammoni9 ammuni9 amnest9 Amo9 Amoeba8 amongs2 amorti9 amount8 Amphit6
amplif8 amputa9 Amster8 amused9 amusem8 analog9 analys9 analyt9 analyz9 Anansi9 Anatol8 anatom9 ancest8 anchor9 ancien8 ancill8
Andrea8 Andrew9 Androi9 anecdo9 anext9 Angele8 anger9 angle8 angles8 anglin9 Angola9 angril9 angry9 Anguil9 Angula9 Ani8
animal9 animat9 Ankara6 Anne8 anneal9 annex9 annexe9 annive9 annota9 announ9 annoy8 annoyi8 annoys8 annual8 annuit9 annulm8
annum6 anomal8 anonym9 Ansi9 answer9 Ant9 Antarc9 ante7 Anthem8 Anthon9 anthro9 anti8 antici4 Antico8 Antigu9 Antill8
antiqu7 Antoin9 anxiet7 anxiou9 anybod3 anymor1 anyone3 anythi2 anytim6 anyway3 anywhe4 Apache9 apart3 apartm9 Apcu9 Apenyo9
apertu8 Api9 Apis9 Apolit7 apolog9 apostr9 app9 Appala8 appara8 appare9 appeal9 appear8 appell9 append8 appeti9 applau9
apple9 apples9 Applet8 applia9 applic9 applie8 apply9 applyi5 appoin9 apport8 apprai9 apprec8 appreh8 appren9 approa9 approp8
approv9 approx9 apps9 appurt6 Aprico8 April9 Apt9 aquacu8 aquati9 aqueou9 Ar8 Arab9 Arabia9 Arabic9 Aramai8 arbitr9
Arbour6 arc9 Arca9 Arch8 archae9 archit9 archiv9 Arctic9 area8 areas8 arena6 arg9 Argent9 Argon9 args9 argue8
argued7 arguin9 argume9 argv9 aria9 arise5 arises6 arisin5 arithm9 arm9 Armada9 armame8 armed9 Armeni9 Armore8 arms9
army9 arose5 around4 arr9 arrang7 array9 Arrayi9 Arrayo9 arrays9 arrear9 arrest8 arriva9 arrive9 arrivi8 arrow9 arrowh9
arrows9 arsena9 art8 Arthur8 articl9 articu5 artifa9 artifi9 artist9 Artois8 Asap6 asbest9 Asc9 ascend9 Ascens8 ascert2
Ascii9 ascrib8 ashame9 ashes8 Asia9 Asian9 Asians8 aside6 ask9 asked9 asking8 asks9 asleep9 aspect7 aspira9 aspire6
aspiri9 assaul9 Assay8 Assemb8 assent9 assert8 assess8 asset6 assets8 assign8 assist8 assoc9 associ8 assort5 assume6 assumi7
assump8 assura7 assure7 assuri6 ast9 asteri9 Astero8 Astm9 Aston8 astron9 asylum6 asymme9 async9 asynch9 asynci9 Atc9
ate8 atexit9 Athaba9 Athana8 Athens9 athlet9 Atip9 Atlant9 Atlas9 atmosp8 Atom9 atomic9 atoms9 atroci9 attach7 attack8
attain5 attemp8 attend6 attent8 attest9 attitu9 Attn9 Attorn9 attr9 attrac9 attrib9 attrs8 au5 auctio8 audibl6 audien9
audio9 audit9 audita5 auditi9 audito9 audits5 Aug8 augmen7 August9 aunt9 Auntie6 Aurora9 auspic8 auster9 Austra9 Austri9
auth8 authen7 author8 auto9 Autoca9 Autoco8 autofi5 Autofo9 Autoin6 autolo9 automa9 automo9 autono9 Autore6 autost9 Autote9
autumn9 auxili7 avail9 availa8 avatar9 avenue9 averag9 aviati9 avoid9 avoida8 avoide5 avoidi9 avoids7 aw8 await9 awaita9
awaite8 awaiti7 awake9 award7 awarde3 awardi8 awards4 aware5 awaren8 away5 awesom7 awful8 awkwar8 Aws9 axe9 axes9
Axion8 axis9 Ayurve8 Azerba9 azimut9 Azizi9 Azure8 Babel8 babies8 baboon9 baby9 Bachel7 back6 backed7 backen5 backfi5
backgr9 backin7 backlo8 backs7 backsl9 Backsp8 backst7 backti8 backtr6 backup9 backwa8 bacon8 bacter9 bad8 badge9 badly8
Badmet9 bag9 baggag9 Baghda8 bags9 Bahrai9 Baht8 bail7 Bails8 bait9 Baker9 baking7 Baku8 balanc9 ball8 ballas9
ballot9 balls9 Baloch8 Bam8 ban9 banana9 band9 banded7 Bander8 bands8 bandwi9 Banff9 Bang9 Bangko8 Bangla9 Bangui8
bank9 banker8 bankin8 bankru9 banks9 banner9 baobab9 bar9 barbec7 Barbud9 Barcod6 bare6 barely9 bargai9 bark8 barkin8
barks9 barome8 barrac8 barrel9 barrie9 barrin5 barris9 Barros8 Barrow6 Barry8 bars8 base8 baseba9 based6 Baseex9 Basehe9
Basel9 baseli9 basena9 Basepr9 bases5 basic9 basica4 basics7 Basin9 basins6 basis5 basket9 Basque8 Bass8 bassin9 Basswo8
bat8 batch9 batche7 bath9 bathro9 baton9 batter9 battle9 Batuha9 Bay9 baz9 Bc7 bcd9 Bce8 Bcmath9 Bdfl9
beach9 beads8 beak9 beam8 beamed9 beams5 beans8 bear7 beard9 bearer9 bearin4 bears3 Beast7 beat8 beaten8 beatin7
Beaufo8 beauti9 beauty9 Beaver8 became6 become6 becomi6 bed9 beddin9 bedroo9 bee9 beef9 beep8 beeps8 beer9 bees9
began7 begged9 beggin8 begin8 beginn8 begins8 begun3 behalf9 behave8 behavi9 behind8 Beijin9 beings7 Beis8 Belaru9 Belem8
Belfas8 Belgiu9 Belgra8 belief6 believ9 Belize8 bell9 bellig9 bellow9 belly9 belong7 belove9 below7 belt9 belts8 bench9
benchm6 bend9 bends9 beneat6 benefi9 Benevo8 Benin8 Benjam9 bent7 benzen9 benzod9 Bergam8 Berger8 Berkel8 Berlin8 Bermud9
Bernar7 berrie7 berry8 berth8 beside6 besieg8 Bessel9 best7 bet9 beta9 betray9 bets8 better9 bettin9 bevera9 beyond6
Bezier9 Bhutan8 Bianca8 bias8 biased7 biases9 Bib8 Bible8 biblio9 bicycl9 bid7 bidder9 biddin5 Bidi9 bidire7 bids8
bienni9 big8 bigger2 bigges3 bike9 Bila8 bilate9 bilge9 biling9 bill6 billin7 billio9 bills6 bin9 binari9 binary9
bind8 binder8 bindin6 binds5 Bing9 bioche8 biocid9 biodiv9 biogas8 biolog9 biomet9 bird9 birds9 birth9 birthd9 births9
bis9 Bishop8 bison9 Bissau8 bit5 bite6 bites9 biting5 bitmap9 bitmas9 bits9 bitten8 bitter8 bitume9 bitumi8 bitwis9
biweek5 black9 blackb9 blades7 Blake9 blame8 blamel9 blames9 Blanch8 Bland8 blank9 blanke9 blanki8 blanks5 blast7 blatan9
blazin6 bleach9 bleedi9 blend8 blende6 blendi9 blends4 bless8 blesse5 blew7 blind6 blindl8 blindn9 blinds9 blink9 Blob9
block8 blocka8 Blockb8 blocke9 blocki9 blocks7 blog9 blogge9 bloggi5 blogs9 blonde9 blood9 blow8 blower6 Blowho8 blowin6
blown5 Blowou8 blue9 bluefi9 Bluesk9 Blueto9 blur7 blurri5 blush9 blushe6 Bm8 Bn5 Board9 boardi8 boards2 boat9
boats9 Bob7 bodies5 bodily9 body9 bodygu9 boil9 boiled9 boiler9 boilin9 bold9 Boliva9 Bolivi9 bolts9 Bom9 bomb7
bombar9 Bombay8 bombs9 bona7 bond8 bonded7 bondin5 bonds4 bone9 bones6 Bongo8 Bontle9 bonus7 book9 booked9 bookle9
bookma9 books9 bool9 boolea9 Boom8 boost7 booste9 boot5 boots8 bootst8 Bopomo8 border9 bore8 Boreal8 bored8 bores9
boring9 born6 borne4 boron9 borrow9 Bosnia9 boss9 Boston9 bother8 Botswa8 bottle9 bottom8 bought9 Boulev9 bounce8 bound6
bounda9 bounde6 boundi8 bounds9 bow7 bowl8 bowlin8 box9 boxes9 boy8 boyfri9 boys9 Bp8 bracel8 braces9 bracke9
Braill9 brain5 brains6 brake9 brakes8 branch8 brand8 brande9 brandi9 brass8 brave9 Bravo9 Brazil9 Brazza8 breach7 bread9
breadc9 breadt6 break6 breaka6 breakd5 breake6 breakf9 breaki5 breakp9 breaks5 breath9 breed9 breede7 Breton9 bribe5 bride8
bridge8 brief7 briefi8 briefl9 Brigad8 bright7 brilli6 bring5 bringi1 brings2 Brison9 Britai9 Britis9 Bro6 broad8 broadb5
broadc9 broade6 broadl7 brochu9 broile9 broke8 broken8 broker9 brooch8 Brook8 Brooks8 brothe9 brough5 brown9 browse9 browsi9
Brunei9 Brunsw9 brush8 brushe9 brushi9 Brusse9 Bryan9 Bs8 Bsd9 Bson9 btn9 bubble9 bucket9 buckle6 bucks8 Buddhi9
buddy6 budget9 Buffal8 buffer9 bug9 bugs8 Bugzil9 build6 builde8 buildf9 buildi7 builds3 Buildv9 built7 builti9 bulb9
Bulgar9 bulk8 bulkhe9 Bulkwr9 Bull8 bulldo9 bullet9 bunch4 bundle5 bunker9 buoyan9 burden7 Bureau9 burial9 buried7 Burma8
burn8 burned8 burner8 burnin7 burnou9 burns9 burnt7 burst8 Burton8 Burund7 bury9 bus9 bush6 bushes9 busine8 busy9
butane9 butter9 button9 buy9 Buyand9 buyer9 buyers8 buying9 buys8 buzzin9 bypass8 byprod5 byte8 bytear9 byteco9 bytes9
Bytesg9 bytest9 bz9 bzip9 ca9 cab9 cabine8 cable9 cables9 cache9 cached9 caches9 cachin9 cadast9 cadenc8 Cadre8
Cairo9 cake9 cakes9 cal9 Calc9 calcul9 Caledo9 calend9 Calgar9 calibr9 Califo9 call9 callab9 callba9 called8 caller9
callin9 callou8 calls8 calm9 calmed8 calmly9 Calori8 Calves8 Cambod8 Cambri8 came5 camel9 camera9 Camero9 camp8 campai9
campgr9 campin9 camps8 campsi9 Canada9 Canadi9 canal9 Canary8 cancel9 cancer9 candid9 candle9 candy8 cane9 cannab9 cannot2
Canon8 canoni9 Canopy8 canvas9 cap8 capabi6 capabl5 capaci8 Cape9 capita9 caps5 capsiz9 Capsul9 captai9 Captch8 captio9
captiv9 captur6 car9 carbin9 carbon9 carcas9 card9 cardin6 cards9 care7 cared6 career9 carefu9 caregi6 carele9 cares7
cargo7 Caribb9 Caribo8 caring5 Carlet9 Caroli8 carous9 carpen9 carria9 carrie7 carrot9 carry4 carryi3 cars9 cart7 carton8
cartoo9 cartri8 Cas9 cascad9 case8 cased7 casefo9 cases8 cash8 cashin5 casing7 casino8 Casket8 casset8 cast6 castin6
castle9 castor9 casts7 casual7 cat9 Catala8 catalo9 cataly8 catast9 catch7 catche3 catchi5 catego9 Cathar8 Cathol8 cats9
Catsa9 cattle9 caught7 causal8 cause4 caused7 causes5 causin3 cautio9 cave8 caveat5 caves7 cavity8 Cayman9 cb9 Cbsa9
Cc9 Ccfta9 Ccofta9 Ccrfta9 Ccus9 Cd9 Cdata9 Cdf9 Cdn8 Cdo5 Cds9 Ce5 cease7 ceased8 ceasef9 ceases9
ceasin5 Cedill8 ceilin9 celebr8 cell9 cellar9 cellph7 cells9 cellul9 cement9 cemete9 Cems8 census9 cent6 center9 centim9
centra9 centre9 centri9 cents8 centur9 Ceo9 Cerb9 cereal9 ceremo8 certai3 certif9 certio9 Ces9 cessat7 cessio3 Ceta9
cetace8 Cf9 Cfc9 Cfdss9 cfg9 Cfp8 Cfr9 Cgi9 Cgsb9 Ch9 Chad8 Chadia9 chain8 chaine9 chaini9 Chainm9
chair9 chairm9 Chairp9 chairs9 chalk8 challe8 chambe8 champi5 Champl8 Chan9 chance9 change9 changi9 channe9 chapte9 char6
charac9 charco8 charge7 chargi8 charit8 Charle9 Charlo9 charmi9 chars7 charse9 chart9 Charte9 charts8 chase7 chased8 chassi9
chat9 chatbo9 Chatea8 Chatha9 chats6 chatti9 cheap8 cheate8 cheati9 check8 checkb9 checke8 checki7 checkl9 checkm8 checko6
checks8 Chedda8 cheek9 cheer8 cheere9 cheerf7 cheese9 chef9 Chelya8 chemic9 chemis9 cheque9 cherry9 chess9 chest9 Cheste8
Chestn8 chevro9 Chfta9 chi8 Chicag9 chicke9 Chief9 child9 childb8 childh8 childr9 Chile9 chille8 Chimpa8 China9 Chines9
Chinoo7 Chisq8 Chiygo9 chlori9 chloro9 Chm9 chmod9 chocol9 choice9 choose9 choosi9 Chopin9 chops5 chores8 chose8 chosen8
Chouin9 chown9 chr9 Chris9 Christ9 chroma9 Chrome9 chromi9 chroni8 chrono9 chunk8 chunke8 chunks7 church9 Ci8 Cifta9
cigar9 cigare9 cigars9 Cio9 cipher9 circle9 circui9 circul6 circum8 Circus8 citati7 cited6 cities9 citize9 city9 civic9
civil9 civili9 Cjfta9 Cl8 claim9 claima7 claime3 claimi5 claims6 clamp7 clams9 Clang8 clappi9 clarif9 clarit8 clash8
clashe5 class9 classe9 classi9 classm9 classn9 classr9 clause9 Clb9 clean9 cleane7 cleani9 cleans9 cleanu9 clear8 cleara7
cleare6 cleari7 clearl8 clears7 Cleava6 Clemen9 clerk9 clerks5 clever9 Cli8 click9 clicka9 clicke8 clicki9 clicks7 client9
Cliff8 climat9 climb8 climbe7 climbi9 clinic9 clinke8 clip8 clipbo9 clippe7 clk9 Clob9 clock9 clocks9 clockw9 clone9
cloned9 clonin9 close8 closed9 closel7 closer7 closes8 closet9 closin7 closur9 cloth9 clothe9 clothi9 cloud9 Cloudf9 clouds9
clover8 cls9 club9 clubs9 clue9 cluste7 clutte8 cm9 cmd9 Cmis9 Cms9 Cn9 co7 coach9 coachi7 coal9
coales6 Coalit9 coast9 coasta9 coasti9 coat9 coatin9 coats8 cocain9 cock5 cocks7 code9 codeba9 codec9 codecs9 coded8
codeli9 codepa9 codepo8 codes9 coding9 coeffi9 coerce6 coerci6 coexis8 coffee9 Coffin8 cognit9 cohabi9 cohere9 cohesi8 coils8
coin9 coinci9 coins9 col8 cold9 colds9 Cole8 Colin8 collab9 collap7 collar9 collat7 collea9 collec9 colleg9 collid9
Collin8 collis9 collus8 Cologn7 Colomb9 colon8 colone8 coloni9 colons8 color9 Colora8 colori9 colors9 colour9 Columb9 column9
com9 combat8 Comber8 combin8 combo8 combob7 combus9 come7 comedy5 comes7 comfor9 comic9 comics6 coming7 comma9 comman9
commas8 commem9 commen8 commer9 Commis8 commit8 Commod8 common7 comms9 commun9 commut4 Comoro8 comp9 compac8 compan9 compar9
compas8 compat9 compel4 compen9 compet9 compil9 compla9 comple7 compli8 comply8 compon8 compos9 compou8 compre9 compri4 compro8
Comptr6 compul9 comput9 concat9 concav9 concea7 concei8 concen9 concep9 concer7 Conces9 concil9 concis8 conclu8 Concor8 concre9
concur7 condem9 conden7 condit9 condom9 conduc7 condui7 conf9 Confed7 confer9 confes8 confid8 config9 confin7 confir9 confis9
confli9 conflu9 confor9 confro7 confus8 Congo9 Congol8 Congre9 conjug9 conjun6 conn8 connec8 connot9 conque7 cons8 consci9
consec9 consen9 conseq8 conser9 consid8 consig9 consis7 consol9 Consor9 conspi5 const9 consta9 consti9 constr9 consul9 consum9
contac9 contag8 contai8 contam9 contem5 conten9 contes9 contex9 contig8 contin8 contou9 contra9 contri9 contro8 Conven9 conver9
convex9 convey8 convic9 convin9 convol8 convoy9 Coo6 cook8 cookbo8 cooked8 cookie9 cookin9 cooks9 cool7 cooled9 cooler7
coolin7 Coop6 cooper9 coordi9 Coots8 cop8 copied9 copies8 Copilo8 copper9 Coprod8 cops9 copy9 copyin9 copyle6 copyri9
cord8 Cordov8 core8 corn8 corner9 Cornwa8 corona9 corout9 corpor9 Corps8 corpus7 correc8 correl8 corres8 corrid8 corros9
corrup9 coseca7 Cosewi9 cosine9 cosmet8 cost8 Costa9 costly9 costs9 cotang9 Cote9 Cots5 cotton9 couch9 coughe9 coughi9
Counci9 counse9 count9 counte6 counti9 countr9 counts3 County9 couple3 coupli6 coupon7 courag9 courie9 course6 court9 courte9
courts9 cousin9 covari8 Cove9 covena7 cover7 covera8 covere5 coveri4 covers5 Covid9 cow9 coward9 cowork9 cows9 Cp9
cpg7 Cpp9 Cpu7 Cpus8 Cpytho9 Cr9 Cra9 crack8 cracke8 crackl7 cradle9 craft7 crafte5 crafti3 cranes9 crash7
crashe8 crawle9 crawli9 crazy9 Crc9 cream9 create9 creati9 creato9 creatu9 creden5 credib9 credit8 Cree9 Creek9 creepi4
creeps8 creepy8 cremat9 Creole9 crept6 Cresce9 crew9 crib9 Cric4 cried9 crime9 Crimea9 crimes9 crimin9 crisis9 criter9
critic8 critiq9 Croati9 crocod9 crook9 crop7 crops7 cross6 crosse7 crossh9 crossi9 Crow8 crowd9 crowde8 crowds8 Crown8
Crs6 Crtc9 crucia8 Crud8 crude8 cruel9 cruise9 crushe9 cry9 crying9 crypt9 crypto9 Crysta8 Cs9 Csa9 Cse7
Csprng9 Csps9 Css9 Csv9 cte9 Ctrl9 Ctrlal9 Ctrlp9 ctx9 Ctype9 ctypes9 Cuba9 Cuban9 cubic9 cubrid9 Cucumb8
cue6 cues8 cultiv9 cultur9 Cultus8 cumber9 cumula8 cup9 curate5 curati6 curb5 cure7 Cured9 curfew9 curios9 curiou9
curl9 Curlin9 Curlop9 curly9 curren9 curric3 Currie8 curses9 cursor9 curtai7 curve9 curved9 curves9 cushio9 Cusk4 Cusma9
custod8 custom5 cut6 cute9 cuts7 cuttin3 cyber9 cyberc9 cybers9 cycle8 cycles8 cyclic9 cyclop9 Cyclot8 cylind9 cypres9
Cyprio9 Cyprus9 Cyrill8 Cytoge8 Czech9 Czecho8 Da8 dad9 daemon8 daily8 dairy9 daisie8 Dakota8 Dalhou9 dam9 damage9
damagi8 Damasc9 Dan9 dance9 danced8 dancer9 dancin9 danger9 Daniel9 Danish8 Daphni8 Darfur8 dark9 Darwin9 Das5 dash8
dashbo9 dashed9 dashes9 data9 databa9 datacl6 datagr9 datase9 dataty6 date9 dated8 Datein9 datemo9 Datepe9 dates9 Datese9
dateti9 dating7 Datum9 daught9 daunti9 Dauphi8 Dave9 David9 davits9 Dawns8 day9 Daylig9 days9 db9 dba9 dbase9
Dbcs9 dbm9 Dc9 dconf9 Dd9 Dde9 Ddn9 Ddos8 Ddt8 de2 deacti9 dead9 deadli6 deadlo9 deaf9 deal3
dealer8 dealin0 deallo8 deals2 dealt4 dear8 death9 deaths9 debate9 debent5 debit9 debite9 debits8 debris9 debt9 debtor9
debts9 debug9 debugg9 Dec8 decade9 decay9 deceas8 deceiv9 Decemb9 decent9 decept8 decide9 decidi4 decima9 decisi9 deck8
decks5 declar9 declin8 decode9 decodi9 decolo9 decomm9 decomp9 decont9 decora9 decrea7 decree9 Decref9 decrem9 decryp9 dedica7
deduct9 deed8 deeds6 deem4 deemed9 deems8 deep7 deepen7 deeper5 deepes6 deeply8 deer9 def9 deface7 defaul9 defeat7
defect9 Defenc9 defend9 defens9 defer7 deferr9 defici8 define9 defini9 deflat9 deform8 defrau9 defray7 defros9 defuse9 degrad9
degree7 Dehumi8 Deja9 del9 delay9 delaye7 delays9 delega9 delete9 deleti9 Delhi9 delibe7 delica9 delici9 deligh9 delimi9
Deline9 delive8 Delphi8 deludi7 demand9 Demers8 Demili8 demo9 Democr9 demogr8 demoli9 demons8 demos9 Demote9 demoti9 denatu9
Dene7 denial8 denied7 denies8 denim9 Denmar9 denomi7 denote7 denoti6 densit9 dental9 dentis9 deny8 depart9 depend6 depict8
deplet8 deploy9 depone9 deposi9 deprec9 depres9 depriv5 depth8 depths9 deputy5 deque9 derail9 Derby8 derefe8 deregi9 deriva9
derive7 deroga3 derric9 des5 desc9 descen9 descri8 desele8 desens8 deseri9 desert9 deserv9 design9 desira6 desire7 desiri8
desk9 desks6 deskto9 despat5 desper9 despis9 despit9 desser9 dest9 destab9 destin9 destro9 destru9 detach9 detail8 detain9
detect9 detent8 deteri9 determ8 deterr8 detona9 detrim7 Detroi8 Deutsc8 dev9 Devana8 develo8 deviat8 device9 devise5 Devolu5
Devops7 devote7 Devtoo7 diagno9 diagon9 diagra9 dial7 dialec9 dialog9 diamet9 diamon8 diary9 dict9 dictat6 dictio9 dicts9
Didier8 die8 died9 diem6 dies9 diesel9 diet9 dietar5 diethy8 diff8 differ8 diffic9 Diffra8 diffus8 dig5 digest9
diggin7 digit9 digita9 digiti9 digits9 dignif9 dignit9 dihydr9 dilemm8 dilige8 dilute8 diluti7 dim9 dime5 dimens8 dimeth9
dimini7 dimmin9 Din8 Dinar9 Dinka9 dinner9 Dino8 dinosa9 dioxid8 Dioxin8 dip8 diphen9 diplom9 dir9 dire7 direct9
Dirent9 Dirham8 dirnam9 dirt7 dirty8 dis9 disabi9 disabl9 disadv8 disagg9 disagr9 disall7 disapp8 disarm9 disass9 disast9
disbur8 disc9 discar7 discer8 discha7 discip9 discla7 disclo9 discom7 discon7 Discor6 discou9 discov9 discre7 discri9 discs9
discus8 diseas9 disemb9 diseng4 disgus9 dish7 dishes9 dishon8 disinf9 disjoi8 disk9 disks9 disman9 dismis8 Disney7 disord8
dispar9 dispat6 dispen9 disper8 displa8 dispos7 dispro8 disput9 disqua5 disreg8 disres9 disrup9 dissat7 dissem9 dissen7 dissol9
Dist5 distan8 distil9 distin8 distor9 distra9 distre9 distri9 distur9 distut9 ditch8 div9 dive8 diver9 diverg9 divers9
divert9 dives8 divest5 divide9 dividi9 diving9 Divisi8 diviso7 divorc9 dizzy9 Djamen8 Django9 Djibou8 dl8 Dldd9 dll9
Dmca9 Dn9 Dna8 dnd8 Dns9 doc8 dock8 Docker8 Dockin5 docks9 docs7 docstr7 doctes9 doctor9 doctyp9 docume9
dog9 Dogrib8 dogs9 doll9 dollar9 Dom9 domain9 Domdoc9 Dome8 Domele9 domest7 Domexc9 domici9 domina9 Domini7 Domnod9
donate7 donati9 donee9 Donets9 donkey9 donor9 donors9 donut7 door9 doorbe9 doorma8 doors8 doorwa8 dorm9 dormit8 Dos8
dosage9 dose9 dot9 dots9 dotted5 double9 doubli9 doubly5 doubt9 doubts9 dove9 Dover8 downlo9 downs4 downst9 downti5
downto9 downwa9 dozen9 dozens9 dpo9 Dprk7 Dr5 Drachm8 draft9 drafte8 drafti6 drafts5 drag9 dragge5 draggi8 Dragon8
drain9 draina8 draine8 drains9 Drake8 Dram8 drama8 dramat6 drank8 draw7 drawba9 drawdo5 drawer9 drawin8 drawn5 draws8
Drc9 Drcp8 dreads5 dream9 dreami9 dreams9 dress9 dresse8 drew5 dried8 drill8 drille9 drilli9 drink9 drinki8 drinks9
drive7 driven3 driver9 drives7 drivin6 Drm9 Drogue8 Drone8 drop8 dropdo9 droppe5 droppi3 drops6 drove9 drowne7 drowni8
drug9 drugs9 drum7 drums5 drunk9 drunka9 Drupal9 dry8 drying6 Ds9 Dsn9 dst8 Dt9 Dta9 Dtd9 Dto9
Dtrace9 du4 dual9 Dualit8 Duches8 duct4 due6 dues5 dug8 Duiker9 Duke8 duly8 Duma8 dumb7 dummy6 dump7
dumped7 dumpin8 dumps7 Dun8 Dungeo8 Dup9 dupes9 duplic8 durabl8 durati9 dust9 Dutch8 duties8 duty4 Dvd9 Dvds9
Dwell5 dwelli9 dye9 dyed9 dying9 dynami9 eager9 Eagle9 ear9 Earb9 earlie7 early7 earmar5 earn6 earned6 Earner8
earnin8 earrin9 ears9 earth7 earthq9 ease7 easier9 easies7 easily9 east5 easter7 easy9 eat9 eaten7 eating9 eats8
Eaves8 ebay9 Ebb8 Ebei9 Ebola9 Ec6 Eccas9 Echelo8 echo8 Eclips8 Eco8 ecolog8 econom9 ecosys9 Ecowas9 ecozon9
Ecuado9 Ecumen8 ed6 edge7 edges8 edible8 edit9 editab7 edited5 editin6 editio9 editor9 Edmont9 Edt9 educat9 Edward9
Eec8 eels8 effect8 effica9 effici9 efflue9 effort7 Efta8 eg6 egg9 eggs9 ego6 Egypt9 Egypti9 Ei6 eight9
eighte9 eighth9 eighty8 Eio9 either0 eject9 El9 elabor6 elapse6 elasti9 elderl9 elders8 elect8 electe7 electi9 electo9
electr9 elects8 elegan9 elem9 elemen9 elepha9 elevat6 eleven8 Eliane9 eligib7 elimin8 Elise9 Elite8 Elizab9 ellips9 Ellipt8
Elm8 else1 elsewh7 em6 email9 emaile9 emaili6 Emailm9 Emailp9 emails9 emanat5 embarg8 embark7 embarr9 embass9 embed8
embedd8 emblem8 embodi5 embody4 embrac6 embryo9 Emeral8 emerge9 emergi6 Emily9 Emir8 Emirat9 emissi9 emit8 emits8 emitte7
emitti6 emoji9 emojis9 emotio9 empath9 emphas9 employ9 empowe7 Empres9 emptiv9 empty9 Emscri9 emulat8 en8 enable8 enabli7
enact4 enacte9 enactm8 enacts8 encaps8 Enceph8 enchan9 enclos5 encode9 encodi9 encoun7 encour9 encroa5 encryp9 end8 endang7
endeav6 ended5 endian9 ending8 endles7 endnot9 endors6 endpoi8 ends8 endura7 enduri5 enemie9 enemy9 energi9 Energu9 energy9
enforc6 eng9 engage5 engagi3 engine9 Englan9 Englis9 enhanc7 enjoy7 enjoya9 enjoye8 enjoyi7 enjoym7 enlarg8 enligh6 enlist8
enormo9 enough9 enqueu8 enquir5 enrich9 enroll6 enrolm6 ensure8 ensuri6 Ent9 entail4 enter9 entere6 enteri4 enterp8 enters2
entert9 enthus9 entire6 entiti8 entitl7 entity9 entran8 entrep9 entrie8 entrop9 entry8 enum9 enumer9 enums9 env9 envelo9
enviro9 envisa6 envisi6 Envoy8 envvar9 envy9 Eof9 Epa9 ephedr9 epicen8 epidem9 epilog9 epipha9 epoch9 epochs9 epoxy9
Eps8 Epub9 eq9 equal7 equali9 equall6 equals8 equati8 Equato8 equidi9 equip7 equipm9 equipp7 equita9 equity7 equiva9
Er7 era9 eradic7 Erap9 erase8 erased7 erases9 Ercan9 erect7 Eric9 Eritre9 erosio9 err9 errno9 errone7 error9
errorc8 errorm8 errors9 es5 Esc9 escala5 escape8 escapi8 escort8 Escudo9 Esdc9 especi8 Espera9 Espres8 Esr9 essenc8
essent9 Essex8 Est6 establ7 estate8 esteem5 estima8 Estoni9 Estrem8 estuar8 et6 eta9 Etabo9 Etat8 etc9 ethane9
Ethano8 Ethern9 ethica8 Ethics9 Ethiop9 ethnic9 ethyl9 Ethyle8 Ets9 Eu8 Eugeni8 Eulex9 Euro9 Europe9 euros9 Ev9
Eva9 evacua9 evade5 eval9 evalua9 Evan9 evange9 evapor9 evasio8 Evchec9 Evelyn8 evenin9 evenly9 event9 Eventb9 Eventh9
events9 eventu5 ever1 everyb9 everyd7 everyo7 everyt0 everyw7 eviden8 evil9 Evloop9 Evolut9 evolve9 evolvi7 Evstat9 ex7
exacer9 exact9 exactl8 exagge9 exam9 examin8 exampl9 exc9 excava9 exceed9 Excel9 excell9 except9 excess7 exchan9 Excise9
excite8 exciti7 exclam9 exclud8 exclus9 excurs9 excuse9 exe9 exec9 execut9 exempl9 exempt9 exerci8 exhaus8 exhibi6 exif9
exist8 existe7 existi8 exists8 exit8 exited4 exitin6 exits8 Exitst9 exp9 expand4 expans6 expat9 Expatr8 expect7 expedi7
expell8 expend9 expens9 experi8 expert9 expira7 expire9 expiri7 expiry8 explai9 explan8 explic9 explod8 exploi9 explor8 explos9
expone9 export9 expose8 exposi8 exposu9 expr9 expres8 exprop8 expuls8 expung9 ext9 extend8 extens9 extent6 exteri9 extern9
exting9 extort9 Extr9 extra7 extrab9 extrac9 extrad9 extrag9 extraj8 extrao9 extrem9 Extrus8 eye8 eyebro8 eyedro9 eyes9
eyesig9 Fa5 Fable8 fabric9 fabulo9 face6 Facebo9 faced7 faces8 facet9 facets8 facie9 facili8 facing5 facsim9 fact2
facto7 factor8 facts8 factua6 factum9 facult7 faded9 fading8 fail6 failed7 failin5 failov8 fails5 failur7 faint8 fainte9
fair8 fairly8 fairne8 faith9 faithf9 fake8 Falkla9 fall5 fallba8 fallen7 fallin7 falls4 False9 falsel9 Falset8 falsif9
famili7 Famill8 family9 famine9 famous9 fan8 fancy7 fann9 fans9 fantas8 Fao9 Faq8 Faqs9 far5 fare7 farm9
farmer8 farmin9 farmla3 Farms8 Farsi8 farthe8 fascin9 fashio8 fast9 Fastcg8 fasten7 faster9 fastes8 fat9 fatal9 fate8
father9 Fathom8 fatigu9 Fats8 fatty9 fault9 faults8 fauna8 favor8 favori9 favour8 fax9 faxes5 Fbi9 fd9 fdf9
fear9 feared8 fears6 feasib8 feathe9 featur9 Februa9 fed6 federa9 Fedora9 fee8 feed7 feedba8 feedin3 Feedpa9 feeds5
feedst8 feel8 feelin7 feels6 fees9 feet9 fell6 feller9 fellow7 felt8 female6 femini9 fence9 fencel9 fermen7 ferry9
fertil9 fescue9 fetch8 fetche8 fetchi4 fever9 feveri7 fewer2 Ffi9 Fhsa9 Fi9 Fib8 fiber9 fibre9 fibres9 fictio8
Fiddle8 fide7 fideli9 fiduci4 field9 fieldn8 fields9 fierce9 Fifo8 fiftee9 fifth8 fifths8 fiftie8 fifty9 fight8 fighte9
fighti8 fights9 Figma9 figure6 figuri3 file9 filed6 Fileex8 Filefi8 Fileha9 filein8 filena9 Fileno9 filers9 files9 filesy9
filing8 fill8 fillco9 filled6 filler9 fillin8 fills8 film9 films8 filter9 final9 finali8 finall8 financ9 find8 findab8
findal9 finder9 findin7 finds5 fine6 fines8 finger9 finish9 finite8 Finlan8 Finnis9 fins9 Fips9 Fir9 fire9 firear9
Firebi9 fired5 firefi9 Firefo9 fires5 firewa9 firewo9 firing8 firm9 firmly7 firms9 first9 firsth6 Firstl6 fiscal9 fish9
fisher9 fishin9 fissil9 fissio7 fists8 fit3 fitnes5 fits1 fitted7 fittin2 five9 fix8 fixed8 fixes6 fixing6 fixtur8
Fjord8 Fl9 flag9 flags8 flakes7 flame9 flames8 flamma9 Flande6 flange7 flash6 flashi6 Flask8 flat9 flatte9 flavor8
flavou6 flaws8 fleet9 fleets9 Flemis8 flew6 flex9 Flexbo8 flexib9 flies8 flight9 flip7 flirti9 float9 floati9 floats8
flock8 flood8 floodi9 Floods8 floor9 Florin8 flour8 flouri6 flow7 flowch8 flower9 flows8 flu9 fluctu8 Flue9 fluent9
fluid9 fluids9 fluore9 fluori8 flush8 flushe8 flushi6 flute9 fly8 flying6 fmod9 Fmt9 fn9 Foal8 focal4 focus7
focuse6 focusi6 focuss6 foetus7 fog9 fold7 folded8 folder9 foldin7 folk6 folks2 follow9 font9 fonts9 Fontwo9 foo9
foobar9 food9 foods9 fool8 fooled6 foolis9 foot8 footba9 footer9 Foothi9 footin4 footno9 footpr9 fopen9 Forage7 forbid9
force9 forced8 forces9 forcib5 forcin7 Ford9 fore6 foreca9 forefr3 forego2 foregr8 forehe9 foreig9 foremo7 forens8 forese8
foresh8 forest9 foreve8 forfei8 forget9 forgiv8 forgot9 Forint8 fork9 forked6 forkin6 form8 formal8 format9 formed6 former9
formin3 forms9 formul9 Fort9 forth4 forthw6 fortif9 fortun9 forty9 Forum8 forums8 forwar6 fossil9 foster6 found7 Founda8
founde7 foundi7 four9 fourte9 fourth9 fowl9 fox9 Foxit9 fp9 Fpm9 fr9 Fracta8 fracti8 fragil7 fragme9 frame8
frameb9 framed7 frames8 framew9 Franc9 France9 franch8 Franci9 franco9 Frank8 frankl9 Fraser9 fraud9 fraudu9 Freder8 Fredri9
free8 freebo9 Freebs9 freed9 freede9 freedo9 freein8 freely7 frees8 freeze8 freezi8 freigh5 French9 Frenzy8 freque9 fresh8
freshl7 Freshw9 fricti8 Friday9 fridge9 friend9 fries9 Frigat8 fright9 Frisia8 frivol8 frog7 frogs9 front5 fronta9 fronti9
frontl8 frozen8 fruit9 fruits9 frustr9 Fsf9 fsocko9 Ftp9 fuel9 fuelli8 fuels9 Fukush8 fulfil5 full8 Fuller7 fully7
fumiga8 fun9 func9 functi9 functo9 Fund9 fundam8 funded6 funder9 fundin8 fundra6 funds8 funera9 fungib9 Funk8 funnel8
funny9 fur8 Furans8 furiou9 furnac5 furnis7 furnit9 furthe3 Fuse9 fusion7 futon9 Futuna8 future8 fuzzy9 Fv5 Gabon8
Gabone8 Gadus8 Gaelic8 gain6 gained2 gainin2 gains7 Gale8 Galile8 Galind9 Galler9 galley5 Gallin8 gallon9 Gallus8 galvan7
gamble8 gambli8 game9 games8 gaming8 gamma8 gamut9 Gao8 gap8 gaps6 garage8 garbag9 garden9 garlic8 garner7 garnis9
Garter8 gas9 gaseou8 gases9 gasoli9 Gaster8 gate8 gather8 gating8 Gats8 gauge8 gauges6 gaugin5 Gaussi9 gave6 Gaza9
gaze5 Gazett9 Gb9 Gc9 Gcconn9 gcd8 Gcdigi9 gcds9 Gctool9 Gd9 gdm9 Gdp9 Gds9 gear8 Gearma9 Gecko8
Geese8 Gef9 gem9 gender9 genera9 generi9 genero9 geneti9 Geneva9 genius9 Genoa8 genoci9 genoty8 Gentia8 gentle9 gently9
genuin8 geo8 geodet9 geogra9 Geoip9 geolog9 geomet9 geophy9 George9 Georgi9 geosci9 geospa9 geotec9 Gerard8 German9 Gerry9
gestur9 getadd9 getatt9 getcol9 getcon9 getfil9 gethos9 getite9 getnam9 getpoc9 getpro9 getran9 gets5 getser9 getter7 gettex9
gettin2 gettyp9 Ghana8 Ghanai8 Ghazal8 Ghg9 ghost8 ghosts9 giant8 giants5 Gib5 Gibral9 gid9 giddy9 gif9 Gifs9
gift9 gifts9 Gigawa8 giggle9 Gil9 Giles8 gill9 Gimp8 gio9 Gir5 giraff8 girl9 girlfr9 girls9 git9 Github9
Gitlab9 Gitter8 give6 given6 gives5 giving6 Glacie8 glad9 Gladst8 glance8 glass8 glasse9 Glean9 glo9 glob9 global9
Globe7 globs9 glossa9 glossy5 gloves9 gluepo9 gluten9 Gmagic9 Gmp9 Gmt9 gmtime9 gnome9 Gnu9 gnupg9 goal9 goals9
goat9 God9 Gogo8 Golan9 gold2 golden7 golf9 good7 goodby8 goods8 goodwi7 Google9 Goose9 Gore9 Gorge8 gorgeo9
Gorill8 gossip9 gotten5 Gourd9 Gourde8 Gouver9 Gov9 govern9 Gp9 Gpg9 Gpl9 Gplv7 Gps8 grab6 grabbe6 Grace9
gracef7 Grad8 grade5 graded8 grader8 grades5 gradie9 gradin9 gradua8 grain9 graine4 grains9 gramma8 grams9 grandc9 Grande9
grandf9 grandm9 Granit8 grant6 grante7 granti4 grants6 granul9 Grape8 grapes9 graph9 graphe9 graphi9 Graphq9 graphs9 grass9
Grassy8 gratef8 gratit9 gratui9 grave8 gravel9 Graven8 graves6 gravit9 gray9 grazin8 greasy9 great6 greate7 greatl8 Greece9
greedy9 Greek9 green9 greenh9 Greenl9 Greenw9 greete9 greeti8 Gregor9 Grenad9 grew7 grey9 Greyho8 grid9 grids9 grieva9
Griffi8 grindi6 Grizzl8 groove6 gross9 Grosse8 ground8 group9 groupb9 groupe9 groupi9 groups9 Grove8 grow8 grower7 growin6
grown4 grows4 growth9 grudge8 grumbl9 grumpy8 gsetti9 Gst9 Guam9 guaran9 guard8 guarde6 guardi8 guardr5 guards7 Guatem9
Guelph9 Guerns8 Guerri8 guess9 guesse7 guessi5 guest8 guests9 Gui9 Guiana7 guidan8 guide9 guidel8 guides8 guidin5 Guido9
Guilde9 guilt9 guilty9 Guinea9 guitar9 Gulf9 Gullie8 gulls9 Gully7 gum9 gun9 guns6 gunsho9 Guru8 Gut6 guts9
guy9 Guyana8 guys7 Gvwr9 Gwich9 gym9 gz8 gzip9 Gzipfi9 habit9 habita9 habits9 habitu9 hacked9 hacker8 hackin9
hacks5 Hafiz8 Hague7 Haida8 Haines8 hair9 haircu9 Haiti9 Haitia9 half9 halfwa9 halibu9 halide8 Hall7 Hallow9 hallwa9
halt6 halves8 Hamas9 hambur9 Hamilt8 Hamisi9 Hamlet8 hammer9 hamper9 hand6 handba9 Handbo9 handed6 handfu8 handgu9 handho9
handic9 handke9 handle8 handli8 handof8 hands8 handsh8 handso9 handwr6 handy7 hang6 hanger9 hangin4 Hangou8 Hangul9 Hanja9
Hanoi8 happen8 happie8 happil7 happin9 happy9 harass9 Harbor8 harbou9 hard8 hardco5 harden7 harder7 hardes9 hardli9 hardly8
hardsh4 hardwa9 hardwo6 Hare9 harm7 harmfu8 harmle8 harmon9 harnes6 Harper8 harsh8 harshl9 Hart8 Harvar9 harves9 haschi9
hash9 hashab9 hashed6 hashes5 hashin9 hashli9 hashta9 Hassan8 hassle8 hat9 hatche8 hatchi8 hate9 hated9 hates9 hatred8
hats6 haunte9 Hawaii9 haysta9 hazard9 Hc7 Hcfc9 Hcfcs9 Hdi6 Hdrs6 head6 headac8 headed5 header9 headin9 headli8
headma4 headph9 headqu9 heads7 headse9 healer9 health9 heap8 hear8 heard9 hearin8 heart9 hearte9 heat9 heater9 heatin9
heaven9 heavie9 heavil7 heavy7 Hebrew9 Hecate8 hectar9 height9 Heimes9 heirs9 held6 Helena9 helico9 Hellen8 hello9 help8
helped7 helper2 helpfu7 helpin8 helple9 helps7 Hemisp9 hemp9 hence3 Hennin8 Henry8 Hepati8 hereaf4 hereby7 herein5 hereof5
hereto4 herewi9 herita9 hermet9 hero9 heroes5 heroin9 herrin9 hersel3 Herzeg8 hesita9 Hettin9 heuris9 hex9 hexade9 Hey9
Hezbol8 Hfc9 Hfcs9 Hh9 Hi9 hibern8 hid9 hidden9 hide9 hides8 hiding7 hierar9 high8 higher7 highes6 Highla6
highli8 highly4 highwa9 Hilber8 hill9 hills7 himsel2 hinder6 Hindi7 hint9 hints8 Hippo8 Hiraga8 hire8 hired9 hires5
hiring9 histog9 histor9 hit6 hits6 hittin9 Hiv9 Hizbul9 Hm8 Hmac9 Hms7 Hns9 hobby9 hoc5 Hog9 hogs9
hoist8 hoisti9 hold6 holder9 holdin7 holds6 hole9 holes7 holida9 holist4 Hollan8 hollow9 holy9 home6 Homebr9 Homela5
homele8 Homeop8 homepa9 homes6 homewo4 homici8 homoge9 Hondur9 honest9 honey8 Hong9 honor8 honore9 honors7 honour8 hood8
hook7 hooks9 hooves9 hop7 hope9 hoped8 hopefu3 hopele8 hopes7 hoping9 horizo9 hornet9 horns9 horrib9 horse9 horsep5
horses9 hose8 hospit9 host9 hostag9 hosted4 hostil9 hostin8 hostna9 hosts9 hot9 hotel9 hour9 hourly8 hours9 house8
househ7 houses9 housew8 housin9 Houthi9 hover9 hoveri8 howlin8 Howto8 Hp9 Hr7 href9 Hryvni8 Hs8 Hst9 Html9
Htmlpa9 Http9 Httpre9 https9 hub4 Hubert8 hubs6 Hudson8 hue8 hug9 huge6 hugged8 Hugh8 hull9 human8 humane9
humani9 humans8 humble8 humbli8 humid9 humili9 hundre9 hung5 Hungar9 hunger9 hungri4 hungry9 hunt9 hunter9 huntin9 hurdle9
Huron8 hurrie8 hurry8 hurt9 hurtin8 hurts9 husban9 Husky8 hut9 hybrid9 hydran5 hydrau9 hydro8 hydroc9 hydroe8 hydrof8
hydrog9 hydros8 hydrox9 hyena9 hyenas9 hygien7 Hyok9 hyperb9 hyperl9 Hypero8 Hypert9 hyphen9 hypnot9 hypocr9 hypoth9 Hz9
Ia8 Iaea9 Ian8 Iana9 Iati8 ibase9 ibid9 ibm9 Icao9 Icc9 ice9 iceber9 Icelan9 icon9 icons9 iconv9
Icpd8 Ict9 Icu9 id9 Ide9 idea9 ideal9 ideall9 ideas9 ideati9 ident9 identi8 ideolo8 idiom4 idiot9 Idl9
idle9 Idna9 Ids9 ie7 Iec9 Ied6 Ieee9 Ietf9 iframe9 Ifrs8 igbina9 ignite8 igniti8 ignora9 ignore9 ignori8
Igor6 ii9 Iii9 Iis8 ill9 illega8 illegi9 illici9 Illino8 illite9 illnes9 illumi9 illust8 Im8 image9 imagec9
Imagem9 imager9 images9 imagic9 imagin9 Imam8 imap9 imbala8 imbulu9 Img9 imitat8 immedi8 immers9 Immigr9 immine9 immobi9
immova9 immuni9 immuta9 Imo9 Imp8 impact8 impair5 impart8 impede6 impedi9 impera8 imperf9 imperi9 implem8 implic9 implie8
imply6 impoli9 import9 impose7 imposi6 imposs9 imprac7 impres9 impris9 improp6 improv9 impuls9 impuni9 impute6 inabil7 inacce7
inaccu9 inacti9 Inada9 inadeq7 inadmi9 inadve9 inappr7 inboar6 inbox8 inboxe5 Inc9 incapa8 incarc9 incend9 incent9 incept6
inch8 inches9 incide7 incite9 inclin9 includ6 inclus8 incogn8 income9 incomi6 incomp9 incons8 inconv6 incorp9 incorr9 increa7
incred9 Incref9 increm9 incuba8 incumb7 incur2 incurr8 incurs5 indebt5 indece7 indeed2 indefi9 indemn9 indent9 indepe9 indete9
index9 indexe9 indexi7 India9 Indian9 Indic8 indica8 indice9 indict9 indiff8 indige9 indire9 indisc6 indist6 indivi7 indole9
Indone9 induce6 indust9 ineffe7 ineffi8 inelig6 inequa9 inequi9 Inet9 inevit8 inexpl8 inf9 infant8 infect8 infere6 inferr7
infest9 infini9 infirm9 inflat9 inflex9 inflic8 influe8 info9 inform9 Infowa6 infra6 infrac6 infrar9 infras9 infrin8 infuri6
ing5 ingenu8 ingred9 Ingres8 inhabi9 inhala9 inhale8 inhere8 inheri9 Ini9 init9 initia8 inject9 injunc8 injure9 injuri7
injury9 ink9 inland9 Inlet8 inline8 inmate8 inner8 innoce9 innova9 Innu6 ino9 inode9 inoper5 inorga9 inotif9 Inout7
input8 inputs5 inquir9 ins5 insane8 inscri8 insect9 insecu5 insens9 insert9 inside5 insigh4 insign6 insist9 insofa4 insolv9
inspec9 inspir9 Instag9 instal9 instan9 instea8 instin9 instit9 instru8 insuff8 insula9 insult9 insura9 insure9 int9 intact7
intake4 intang8 intege9 integr9 intell7 intend5 intens9 intent8 Intenu9 inter7 intera9 Interb8 interc9 interd9 intere8 interf9
interg9 interi9 interl8 interm9 intern9 intero9 interp9 interr9 inters9 interv9 intest9 Intfla9 intima7 intimi9 Intl9 Intlca9
Intlch9 Intlda9 intole9 intoxi9 intra8 intrap8 intrig8 intro8 introd7 intros8 intrud8 intrus9 intuit8 Inuit9 Inukti8 Inuvia7
Inv7 invali9 invalu8 invari7 invasi9 invent9 invers8 invert9 invest8 invisi9 invita9 invite9 inviti8 invoca7 invoic9 invoke7
invoki6 involv6 io9 ion7 Ionic8 ionize8 ios9 Ip9 Ipa7 ipad9 ipaddr9 Ipc8 iphone9 Ipv9 Ir8 Iran9
Irania9 Iraq9 Iraqi7 Irc9 Ircc9 Irelan9 Irene8 Irish9 iron9 irradi8 irrefu9 irregu9 irrele6 irrepl8 irresi9 irresp7
irreve8 irrevo9 irrita9 Irs5 Isaac8 Isbn8 Ised9 Isidor8 isinst9 Isis4 Islam9 Islami9 Island9 Isle8 Isles6 islets8
Ism8 Iso9 isolat9 isowee9 Isp8 Israel9 isset9 issuan8 issubc9 issue8 issued7 issuer8 issues9 issuin5 Istanb9 Italia9
italic9 Italy9 itchy5 item6 items8 iter9 iterab9 iterat8 iterto9 itself0 Itsg9 Iv9 Ivan8 Ivo9 Ix9 Jabal8
jackal9 jacket9 Jackso9 Jacob6 Jacque8 jail9 Jakart8 jam8 Jamaic9 James9 jammed9 jammer9 Jams9 Jan7 Jane9 Januar9
Japan9 Japane9 jar8 jargon9 Jasper9 Java9 Javasc9 jaw9 Jaws9 Jay8 jazz9 Jdbc9 jealou9 Jean9 Jeanne8 jeans9
Jeff9 Jeffre9 Jennif9 jeopar7 Jeremy8 jerk7 Jersey8 Jerusa9 Jew8 Jewish9 Jihad8 job9 jobs7 joggin8 John9 Johns8
join8 Joinab9 joined6 joinin5 joins5 joint9 jointl9 joints8 joke9 jokes9 joking9 Jongle8 Jordan9 Joseph8 journa9 journe5
joy9 Joyce8 joypad9 Jpeg9 jpg9 Jr9 Jre9 js9 Json9 judge9 judged5 judgem8 judges9 judgme8 judici8 juggli9
juice8 juicy8 Julian9 Julien8 July9 jump5 jumped8 jumpin4 jumps7 Jun8 juncti8 June9 junior8 junk9 Juno8 juridi8
jurisd8 jurisp8 juror8 jurors8 jury9 justic9 justif9 juveni7 Kabul9 Kakemb9 Kalabu9 Kamaku8 Kanesa9 Kangar8 kanji7 Karaba9
karate8 Kat8 Kataka8 Katang8 Kate8 Kategg8 Katitu9 Kay8 Kayanj9 Kazakh9 Kb9 keel6 keen6 keep7 keeper7 keepin4
keeps4 Keke9 Kelvin8 Ken8 Kenned8 Kenora9 Kent9 Kentuc8 Kenya9 Kenyan9 kept6 Kerber8 kernel8 Kerry8 kettle9 Kevin6
key9 keyboa9 Keycha8 Keyerr9 keyfil9 keypad9 keypai9 keyrin9 keys9 keywor9 kg9 Kharto8 Khayan9 Khojal9 khz9 Kib9
kick4 kicked8 kid9 kiddin8 kidnap9 kids9 kill9 killed8 killer8 killin9 kiln8 kiloca6 kilogr9 kilome9 kilos9 Kim8
kimono8 kind7 Kindle8 kindly6 kindne9 kinds7 king8 Kingdo9 Kingst9 Kinsha8 kiosk9 Kip8 kiss9 kissed9 kisser5 kissin9
kit9 kitche9 kite9 kits7 kitten7 Kitts6 Kivu9 Klar9 Kleene8 Klondi8 km9 Kms8 knee9 knees8 knew9 knife9
knit8 knitti9 knob8 knock8 knocke6 knot9 know9 knowin8 knowle9 known8 knows9 Kobe9 Kodak8 Kong9 Korea9 Korean9
Kosovo9 kpa9 Kpis8 Kubern9 kudos5 Kurdis8 Kuwait9 kw9 Kwanza9 kwargs9 kwds9 Kylie9 Kyoto9 Kyrgyz9 la3 lab9
label9 labele8 labeli7 labell9 labels9 labora9 labour9 Labrad9 Labs9 Lac8 lack8 lackin5 lacks7 Lactat6 ladder9 ladies8
lading9 lady8 Ladybi9 Lagoon8 laid5 Lake9 Lakes8 lambda9 Lamber8 lamina8 lamp9 lamps9 land8 landed7 landfi9 landin7
landma5 lands9 landsc9 lane7 lang9 langua9 Lanka9 Lankan8 Lao8 lap9 lapse5 laptop9 Larave9 large8 largel3 larger7
larges6 laser9 lashin4 last8 lasted9 lastin8 lastly9 lasts7 late9 lately9 latenc9 later8 latera9 latest9 Latin9 latitu9
latter6 Latvia9 laugh9 laughe8 laughi9 laught9 launch8 Launde9 Lauren9 law8 lawful9 Lawren9 laws9 lawyer9 Lax8 lay6
layer8 layers7 laying3 layout8 lazily8 lazy9 Lc9 Ld8 Ldap9 le7 lead4 leader6 leadin3 leads5 leaf9 leafle9
League9 leak8 leakag9 leaked6 leakin8 leaks9 lean8 leaned9 leap8 learn9 learne8 learni9 learns7 learnt6 lease9 leased7
leaseh5 leases8 leasin9 leave9 leaves7 leavin7 Lebane9 Lebano9 led5 Lee7 left8 leftmo8 leg8 legacy5 legal8 legali8
legall7 legend9 legibl9 Legion9 legisl8 legiti9 legs8 Lek8 lemon9 len9 Lena8 lend9 lender9 lendin5 length9 lens6
lenses8 lent6 Leon9 Leonar8 Leone9 leopar8 Lerato9 les6 Lesoth9 lessee9 lessen8 lesser8 lesson9 lessor8 lethal9 lets8
letter9 lettin3 lettuc9 Levant8 level8 levell8 levels8 Lever9 levera8 levied5 levies6 levy3 lexica9 lexico8 Ley8 Lf9
liabil9 liable8 liaiso9 liar9 liars9 Lias9 Lib9 libcur9 libera9 Liberi9 libert8 libev9 libeve9 libmys9 librar9 Libreo9
libxml9 Libya9 Libyan9 licenc9 licens8 licked8 lickin6 lid8 lie9 lied9 lien9 lies5 lieute9 life8 lifebo9 lifecy9
lifeja9 lifest5 lifeti8 lift7 lifted7 liftin7 light8 lighte8 Lighth9 lighti9 lightl8 lightn9 lights9 lightw7 liked9 likeli7
likely8 likes9 likewi4 limb5 lime8 limit9 limita9 limite8 limiti7 limits9 line8 linear9 lined5 linefe9 lineno8 lines8
linese9 lingui9 lining6 link9 linkag5 linked7 linker8 linkin3 links9 linter8 Linux9 Lion9 lip9 lips9 liquef9 liquid9
liquor6 Lira9 Lisa8 Lisbon8 list9 listbo9 listed7 listen9 listin7 lists9 lit9 Lite8 litera9 Litesp9 lithiu9 Lithua9
litiga9 litre9 litres9 little3 live7 lived7 liveli6 Liverp8 lives9 livest9 living7 Ljublj8 Llc9 ln9 lo8 load9
loaded8 loader9 loadfr9 loadin9 loads9 loan9 loans9 lob9 lobbyi9 Lobeli8 Lobs9 lobste6 local9 locale9 locali9 locall8
localn9 localt9 locate8 locati8 locato8 lock9 lockdo9 locked8 locker6 lockin8 lockou9 locks9 locomo9 lodgin8 log8 logari9
logged8 logger9 loggin8 logic8 logica9 login8 logins7 logist9 logo9 logos9 logout8 Logrec9 logs7 London9 lonely9 long8
longer2 longes7 longit9 look8 lookah9 looked8 lookin7 lookou8 looks8 lookup8 loop9 loopin8 loops9 loose3 loosel6 Lord9
lose8 loser8 loses8 losing8 loss8 losses9 lost9 lot8 Lotic8 lots7 lotter9 Lotus8 loud8 louder8 loudly6 Louis8
Louise7 louse9 love9 loved9 lovely8 lover8 loves9 loving7 low8 lower8 lowerc9 lowere8 loweri5 lowers9 lowest6 loyal9
loyalt9 ls8 Lsd8 lspci9 lstat9 lt9 Ltd9 Lu8 Lua9 Luasan9 lubric9 Lucas8 luck9 lucky9 luggag9 Luhans9
Luke8 lumber9 Lumen8 lump9 lunch9 Lundh9 Lungi8 Lunr9 lure8 Lushoo8 Luxemb9 Luxury9 lying7 lympho8 Lynx9 lzma9
Ma8 Mac9 Macboo9 Macedo9 machin8 Macint8 Macken9 macos9 macro9 Macroc8 Macroe5 macros9 mad9 Madaga8 Madam7 Madawa9
Madrid9 magazi8 Magdal8 magic9 magica5 Magicm9 magnes8 magnet8 magnif9 magnit6 Magozw9 mail9 mailbo9 Mailch9 mailed8 mailin8
Mailma8 main9 mainla4 mainly9 mainst4 mainta8 mainte9 mainty9 maize4 Majest9 major5 majori9 Makabe9 Makefi9 maker5 makers3
makes3 making3 malari8 Malawi9 Malays9 Maldiv7 male7 Males6 malfor8 malfun6 Mali9 Malian8 malici7 Mallar8 malt7 Malta9
maltre7 Malvin9 malwar9 mama9 mammal9 man9 manage9 managi9 Manat8 Mandar8 mandat9 Mandel9 Maneo9 mangle7 mangli7 mango9
Manife9 manipu9 Manito9 manner8 manoeu9 mansio9 manual9 manufa9 map7 maple9 mapped7 mappin8 maps6 Marcel9 March9 Marche8
Mare8 margin9 Mari8 Maria8 Marian8 Marie9 marihu9 marine9 Marino8 marita7 mariti9 mark8 marked7 marker9 market9 markin6
marks8 markup9 Marlen8 Marpol9 marria9 marrie9 Marrow8 marry9 Mars9 Marsec9 marsh9 marsha6 Mart8 martia9 Martin9 Mary9
mascul9 mask9 masked9 maskin8 masks9 mass9 massac8 massag9 massiv5 master8 masthe9 Mastod8 mat9 match8 matche7 matchi8
Mate9 materi8 matern8 math9 mathem9 matrix9 mats6 matter6 mattre9 mature6 maturi7 Maurit9 max9 maxima8 maximi8 maximu9
maxsiz9 maxspl9 maybe2 Mayo8 mayor9 Maze8 Mb9 mbstri9 Mcgove9 mcrypt9 md9 Mdc9 Mdn9 meal9 meals8 mean8
meanin8 means4 meant4 measur9 meat9 mechan9 medal9 media9 median8 mediat9 medica9 medici9 Medite8 medium9 meet7 meetin9
meets7 meetup9 Mel9 Melill8 Meliss9 melted8 meltin8 member7 memcac9 memlim9 memora8 memori9 memory9 men9 mental9 mentho8
mentio6 mentor9 menu9 menus9 mephed9 Mercat8 mercha9 Mercie8 mercur9 mercy8 mere9 merely5 merge9 merged9 merger9 mergin9
meridi9 merit9 merits8 mesh7 mess9 messag9 messen9 met8 meta9 metach9 metacl9 metada9 metal9 metall9 metals9 metaph9
metava9 meter7 meteri9 meters8 methan9 method9 methyl9 Metis9 metre9 metres9 metric9 Metrop9 Mexica8 Mexico9 mg9 Mi5
Mib6 mice9 Michae9 Michel9 Michig8 micro9 microb9 microc9 microg7 Micron8 microp9 Micros9 microw9 mid7 middle8 Midi8
midnig9 midwif9 mighty6 migran9 migrat9 Miguel8 Mike9 Milan8 mild7 mile8 miles9 milest9 milita9 Militi9 milk9 mill9
Millen9 Miller8 millig9 millil9 millim9 millio9 Millip9 millis9 Mills8 Mime9 mimeap9 min9 mind6 minded7 minds9 mindse8
minera9 mines9 mini9 minido9 minima8 minimi8 minimu9 mining8 Minist9 Minnes8 Minnow6 minor7 minori8 minors9 Minsk9 minus2
Minusc8 Minusm9 minute9 Minyea9 Miquel9 miracl9 Miriam7 mirror7 misapp5 Miscel8 miscon6 misera9 misery4 misinf9 misjud8 mislea9
mismat7 misrep8 miss9 missed9 misses8 missil8 missin7 missio9 Missis8 misspe7 missta9 mistak9 Mister8 Misty8 misund9 misuse5
Mit9 Mithul9 mitiga8 mix8 mixed7 mixing8 mixtur9 mkdir9 mkstem9 ml9 mm9 Mme9 Mms8 Mne9 mobile9 mobili9
mock9 mockup8 mod9 modal9 modali9 mode9 model9 modell8 models9 modem9 modera8 modern9 modes8 modest9 modifi9 modify9
modula8 module9 modulo9 Mohamm8 Mohawk9 moistu5 Moldov9 moldy9 molecu9 moloi9 Moloko9 molybd9 mom9 moment8 Monday9 moneta7
money8 moneys6 Mongod9 Mongol9 monito8 monkey9 monome8 monopo9 monoto9 monoxi8 Monten8 Montgo9 month9 monthl9 months9 Montpe8
Montre9 Montse9 Monty9 Monume9 Monusc9 mood9 Moody9 moon9 moored9 moorin8 moral9 mornin9 Moro8 Morocc9 Morsel8 mortal8
mortar9 mortem9 mortga9 Mosaic8 Moscow9 Moss8 mostly3 Mosul8 mother9 motion8 motiva9 motor9 motorc9 motori7 motors9 Mou6
Mount9 mounta8 Mounte9 Mourni7 mouse9 mouth8 movabl7 move7 moved7 moveme9 moves7 movie9 movies9 moving5 Mozamb8 Mozill9
Mp9 Mpho9 Mra5 Mro8 Mrs9 Ms9 Mse9 msg9 mt9 mtime9 Mtonya9 mu9 mud9 Muddua7 muffle9 mug9
Muhamm6 Mujahi8 Mukhwa9 mule9 Mullva9 Mulong9 Mult9 multi7 multib8 multic8 multid9 multif8 multil9 multim9 multin9 multip5
multis8 multit7 mundan5 munici9 muniti9 murder9 Murmur8 murre7 muscle8 museum9 music9 musica9 musici9 Muskra8 Muslim9 mustac9
muster6 mutabl9 mutage9 mutate5 mutati9 mute8 muted9 mutila9 mutual7 mutuel9 Mvp9 Mvps6 Myanma9 myapp9 myappl9 Myclas8
myself3 Mysql9 mysqli9 mysqln9 myster9 myths8 Nafta9 Naga6 Nagasa9 naggin5 Nagorn9 nails9 Nairob9 naive9 naked9 Nakfa6
Nakitt9 Nambuy9 name9 named6 namely4 names9 namesp9 Namibi9 naming7 Namukh9 Nan9 nanose9 Nans5 Nanu9 Naoki9 nap8
naphth9 napkin9 Nara8 narcot9 narrat8 narrow7 Nas9 Nasa8 Naskap9 nasty8 Nation9 native9 Natnum9 Nato9 natura9 nature8
Nauru9 nauseo8 nautic8 nautil9 nav9 naval7 naviga9 Nazi8 Nazism9 Nc9 nd6 near7 nearby7 neares9 nearly8 neat5
neatly8 necess8 neck8 neckla9 need8 needed8 needin2 needle9 needs8 negate7 negati9 neglec9 neglig9 negoti9 neighb9 Neil9
neithe0 Nelima8 Nelson8 Nemato8 Nepal9 nerve9 nerves9 nervou9 nested9 nestin8 nests9 net9 Netfli9 Nether9 netrc9 nets9
Netsca9 networ9 neural9 neurod9 neuron8 neutra8 neutro9 Nevada8 nevert7 Nevis7 new9 newcom8 newer6 Newfou9 newlin9 newly8
news8 newsgr8 newsle9 newspa9 newtyp9 next8 Neymar8 Nfc9 Nfd9 Nfkc9 Nfkd9 Nfs9 Nginx9 Niagar9 Nicara8 nice8
nicely7 Nichol8 Nick9 nickel9 Nicosi9 nicoti8 niece9 Niger8 Nigeri9 night9 Nightl9 nightm9 nil7 Nile9 nine9 ninete5
nineti7 ninety9 ninjas9 Ninten9 ninth9 nitrat8 nitrog9 Niue8 Nl9 Nmog9 Nmr6 Nnhpd9 Noah8 Nobel8 Noc9 nodded6
node9 Nodeli9 nodes8 nodule9 noise9 noises9 noisy9 Nomadi6 nomina8 nomine7 non2 Nonblo9 noncom8 nonemp8 noneth9 Nonkun9
nonloc9 Nonpar6 nonpro9 nonsen6 nonzer5 noon9 Norah9 Nord8 Nordic8 Nordio9 Norfol9 norm6 normal9 Norman9 normat9 norms9
Norse8 north9 northe9 northw9 Norway9 Norweg9 Nos4 nose9 notabl4 notari9 notary9 notati9 note9 notebo9 noted5 notes7
notice8 notifi9 notify9 Notimp9 noting8 notion7 notwit9 noun8 nouns3 Nova9 novel9 novels8 novelt8 Novemb9 nowada8 nowher9
Nox9 noxiou9 nozzle8 Npc6 Nper6 npm9 Nps6 Nrcan9 ns9 Nt8 Ntfs8 nu9 nuance8 nuclea9 nuisan9 Nul9
Null9 nullab9 Nulls8 num9 numb7 number9 numera9 numeri9 numero9 Nunavu9 Nuns6 nurse9 nurser8 nurtur7 nut8 nutrie9
nutrit9 nuts8 Nvda9 Nyame9 Nynors8 oars9 Oas8 Oasis8 oath9 oaths9 Oauth9 ob9 Obama9 obey7 obj9 object9
obliga8 oblige8 Obliqu8 obscur7 observ8 obsess9 obsole8 obstac9 obstru7 obtain8 obviou9 occasi7 occupa7 occupi9 occupy9 occur2
occurr5 occurs6 Ocds9 ocean9 Oceani8 Oceans9 Ochro8 oci9 ocid9 Ocilob9 Ocp9 Ocr8 octal9 Octobe9 Odbc9 odd8
Odf9 odour8 Oecd9 offenc9 offend7 offens8 offer8 offere6 offeri6 offero9 offers8 office8 offici7 offlin9 offs6 offset9
offsho9 often9 ogre9 oh9 Ohchr5 Ohio8 Ohttp9 Ohwm9 oid9 oil9 oiled9 oils9 oily9 Ok6 Oka8 Okanag8
Okapi8 okay1 ol9 old8 older8 oldest9 Ole9 Oliver8 Olympi9 Om8 Oman9 Ombala8 Ombuds8 Omicro8 omissi8 omit6
omitte8 omitti8 omitwh9 Omsk9 onboar8 once8 ongoin7 online9 ons9 onshor8 Ontari9 Ontolo8 onward4 Oo9 op8 opacit9
Opanal9 opaque8 Opc9 opcach9 opcode8 open9 opendi8 Opendo9 opened8 opener9 openin8 openly8 openne9 Openof9 Openpg9 opens9
Openss9 opera9 operab6 operan9 operat7 opinio9 Opio8 oppone8 opport8 oppose6 opposi8 oppres9 opt7 opted8 optica9 optima8
optimi9 option9 Oracle9 oral8 orally9 orange9 orbit9 orbita8 Orca9 Orcinu8 order8 ordere8 orderi6 orderl5 orders7 ordina9
ore9 Oregon8 org9 organ9 organi9 organs9 orient8 origin9 orname9 orphan9 orthog9 os9 Osaka9 Osce9 Oserro9 Osi9
Oss9 Ostric9 otherw7 Ottawa9 ou6 Ouagad8 Ouguiy8 Ouma9 oursel2 outage9 outboa4 outbou8 outbre7 outcom8 outdat9 outdoo8
outer8 outgoi9 outlay7 outlet5 outlin7 output8 outrag8 outrea6 outs7 outset6 outsid9 outsou5 outsta5 outwar9 outwei8 ova9
Ovals6 oven9 overal6 overco7 overcr9 overdo8 overdu7 overfl9 overha3 overhe5 overla8 overlo7 overly6 overni5 overpa6 overri9
overru5 overse5 oversi9 overti9 overvi9 overwe9 overwh5 overwo9 overwr8 owe9 owed4 owes4 owing3 Owl8 owned8 owner8
owners8 owning8 owns8 Oxford8 oxides8 oxygen9 oyster9 ozone9 Pablo9 pace8 paced5 Pacifi8 pack8 packag9 packed6 packer9
packet9 packin8 pad5 padded3 paddin8 pads5 page9 Pagedo9 pages9 pagina9 paid8 pain8 painfu8 pains6 paint8 painte9
painti9 pair8 paired7 pairin9 pairs9 pajama9 Pakist9 Pal7 palace9 Palau9 pale8 Palerm8 Palest9 palett9 Paliny9 Pam9
pamper5 pamphl9 pan8 Panama9 pandem9 pane8 panel8 panell4 panels4 panic8 panick9 Panjab6 pants9 Papa9 paper9 papers7
paperw6 Papua9 par7 para3 paradi8 paragr9 parall9 param9 parame9 paramo8 params9 paras3 parcel8 pardon9 parent9 pari9
Paris9 parish9 park9 parked9 parkin9 Parks9 Parle9 Parlia9 parole9 Parry8 parse9 parsed9 parser9 parses9 Parset9 parsin9
Parson8 part9 parte9 Parthi8 partia9 partic8 partie9 partis9 partit9 partly9 partne8 parts8 party9 Pascal9 pass8 passag8
passed7 passen9 passes7 passin6 passio9 passiv9 passph9 passpo9 passwo9 past7 paste9 pasted8 pastin9 patch6 patche9 patchi5
patent9 path9 Pathex9 pathli9 pathna9 pathog9 paths8 pathwa7 patien9 Patric9 patrol9 patron8 patter9 Paul7 Paulin8 pause9
paused7 pave5 paveme7 pax9 pay7 payabl8 payday7 payee9 payer9 paying5 payloa9 paymen8 Paypal9 payrol8 pays7 Pc9
Pcb6 Pcbs9 Pci9 Pcmcia9 pcntl9 Pco9 pconne9 Pcre9 Pcs9 Pct9 pdb9 Pdf9 Pdfs9 Pdo9 Pdoexc8 Pdosta9
Pe6 peace9 peaceb9 peacef9 peacek9 peak7 peanut8 pear9 peas9 Peasan8 Pecl9 pedest9 pedigr9 peek6 peer8 peers8
Peg7 Pei6 Pem9 pen9 penal7 penali7 penalt9 pencil9 pencol9 pendin5 Pendo8 penetr8 Penins9 penite9 pennan7 Pennsy8
pens9 Pensa9 pensio9 people5 Pep9 pepper6 percei8 percen9 percep7 percus9 perfec8 perfor8 perhap1 perils9 perime9 period9
periph7 perish7 perjur8 Perl9 perman9 Permil8 permis9 permit8 permut8 perpen9 perpet5 persec9 Persia8 persis9 person5 perspe8
persua9 pertai1 pertin8 Peru9 Peruvi9 Peseta9 Peso9 pest9 pestic6 pests3 pet9 Petawa9 Peter9 Peterb9 Peters9 Petite8
petiti7 Petro9 petrol9 petty5 pg9 Pgsql9 ph9 Phac9 phar9 Pharda9 Pharex9 Pharfi9 pharma9 phase8 phased5 phases8
phenom9 phenyl9 Phil9 Philip9 Philli8 philos7 phishi9 Phoeni9 phone9 phones9 phonet9 phonog8 phosph9 photo9 photog9 photos9
Php9 phpdbg9 phpinf9 phrase5 phthal8 physic9 Pi7 Pia7 pianis9 piano9 Pica7 pick7 picked7 picker9 pickin4 pickle9
pickli9 pickpo9 picky9 picnic9 pictor6 pictur9 pid9 Pidgin8 pie9 piece5 pieces5 pier8 pierce9 Pierre9 pig8 pigeon9
pigmen9 pigs9 piling5 Pill6 pillar4 pilot9 pilota9 pilote8 piloti5 pilots9 pin7 pinchi8 ping8 pink8 pinned9 pins8
pionee7 pip9 pipe7 pipeli9 Piper8 piperi9 pipes9 piping9 piston8 pit9 Pitcai8 pitch5 pitchi5 pitfal6 Pitrou9 pits6
Pittsb8 pivot9 pivota6 pixel9 pixela8 pixels9 pizza9 pkcs9 pkg9 Pl8 placar9 place8 placed6 placeh8 placem6 Placen8
placer9 places6 placin7 Plague6 plain8 plaint9 plan9 plane9 planes9 planet9 planne7 planni8 plans8 plant9 planta8 plante9
planti9 plants9 plasti9 plate9 Platea8 plated9 plates9 platfo9 platin8 play8 playba7 Playbo8 played7 player9 playgr5 playin6
plaype9 plays9 pleade9 pleadi6 pleasa8 please9 pleasu9 pledge8 plenar9 Plenip8 plenty8 plot7 plots5 plug8 plugge8 pluggi9
plugin9 plugs5 plumbe9 plural9 plus4 ply6 pm5 Pms6 pneuma8 png9 Pocket9 podcas8 poem9 poems9 poet9 point8
pointe8 pointi8 points8 poison9 poker9 Poland9 polar9 Polari9 Polaro8 pole7 Poles8 police9 polici9 policy9 polish8 polite9
politi9 polkit9 poll8 pollin9 polls5 pollut8 Polo8 poly9 polygo9 Polyha8 polyme9 Polyne8 polyno9 pond9 pool6 pooled7
poolin9 pools6 poor8 poorly6 pop6 Pope8 Popen9 popite9 popped6 pops3 popula8 pork9 Porpoi8 porrid9 port9 portab8
portal9 Porter8 portfo7 portio9 portra9 ports9 Portug8 pos9 pose5 posed6 poses8 positi9 Posix9 posses9 possib8 post8
postag8 postal9 postca9 posted6 poster5 Postgr9 postin4 postma8 postmo9 postpo6 posts7 Postsc9 postur8 pot7 potass8 potato9
potent8 poultr8 Pound9 pounds9 pour6 poured9 povert9 pow9 powder9 Powell8 power6 powere4 powerf8 powerl9 Powerp9 powers7
pp8 pprint9 Pr8 practi8 pragma6 Prairi9 praise6 pray7 prayed8 prayer8 prayin9 pre7 preach9 preamb9 Precar8 precau7
preced9 precio8 precip8 precis9 precle8 preclu5 precom8 precon6 precur9 predat8 predec4 predef9 predic8 predom6 Preemp8 prefec8
prefer9 prefet7 prefix9 preg9 pregna9 prejud7 prelim8 preloa8 premat9 Premie9 premis7 premiu9 Prenat8 prepac9 prepai9 prepar8
prepen9 prepro9 prereq9 prerog9 prescr8 presen8 preser8 preset7 Presid9 press9 presse7 pressi8 pressu9 presum8 preten8 pretty8
prevai8 preval7 preven9 previe9 previo8 price9 prices9 pricin9 pride9 Prim8 prima9 primar9 Prime9 primit8 Prince9 princi9
print9 printa8 printe8 printf9 printi8 printo5 prints6 prior9 priori9 prison9 privac9 privat9 privil9 Privy9 prize9 prizes5
pro7 proact9 probab9 probat9 probe6 probes9 proble9 proc9 proced8 procee7 proces9 procla9 procra6 procur9 produc9 produi9
profes9 profic9 profil9 profit9 profou8 profus9 progra9 progre8 prohib9 projec9 prolep8 prolif9 prolon9 prom9 promin6 promis9
promot9 prompt6 promul9 prone5 pronou8 proof9 proofr8 prop8 propag9 propan9 propel7 proper8 prophe9 Propho9 propio8 propon9
propor7 propos8 propri9 propul9 Propyl8 prorat8 prosec9 prospe6 prosti9 protec9 protei9 protes9 protho9 protoc9 protot9 proud9
provab8 prove9 proved6 proven4 prover9 proves4 provid6 provin9 provis9 provoc9 Provos5 proxie4 proxim8 proxy9 proxyh9 Prpp9
Prs9 pruden9 ps9 pseudo9 Pspc9 pspell9 Psu9 psycho9 pt7 pthrea9 public9 publis9 pull8 pulled7 pullin5 pulls5
pulse9 pump9 pumpin7 pumpki9 pumps9 punche9 punctu9 punish9 Punjab8 Puppet8 puppie8 puppy9 purcha9 pure8 purely4 Purepo9
purifi9 purity9 purple8 purpor6 purpos8 purse9 pursua7 pursue4 pursui3 push7 pushed7 pushin8 put6 puts4 puttin4 puzzle8
Pv6 Pwned9 px9 py9 Pyarg9 pyc9 pycach9 Pycon9 pyd9 Pyerr9 Pylist9 Pyobje9 Pypy9 pyrote9 Python9 Pytype9
Pyunic9 Qaida9 Qatar9 qname9 Qr8 quadra9 qualif8 qualit9 quanti9 Quanto8 quantu8 quaran9 quarry9 quarte9 quasi8 Quebec9
Queen9 querie8 query9 questi9 Quetza8 queue9 Queueh9 Queuel9 queues9 quick9 quicke8 Quickh9 quickl9 Quicks5 quiet9 quiete5
quietl7 quirks8 quit9 quo9 quorum9 quota9 quotas9 quotat9 quote9 quotec9 quoted8 quotes9 quotie9 quotin8 Ra5 rabbit9
race9 races8 Rachel8 racial9 racing8 racism9 rack7 racket8 racks5 radar8 radian7 radiat9 radio9 radioa9 Radiob8 radioc9
Radioe8 radiol9 radion9 radiop9 radios8 radiot9 radius9 raft9 rafts9 rage9 rags8 Rahim9 Rai8 raider9 rail8 railin5
rails8 railwa9 rain9 rainbo9 rainin9 rains9 rainy9 raise8 raised8 raises9 raisin4 Raleig8 Ram9 ramifi6 ramp7 Rampar8
ramps7 ran5 rand8 Randal8 random9 rang8 range8 Ranger8 ranges7 Rangif8 rangin6 rank9 ranked9 rankin6 ranks7 rape9
rapid9 rapidl9 Rappor9 Rar9 rare9 rarely9 Rarent9 Raroto9 Ras8 rat8 rata7 rate9 rated4 rates9 ratifi9 ratify9
rating3 ratio8 ration6 ratios6 rats9 Raven9 raw8 ray9 Rayed6 Raymon9 rays9 rb9 Rbc8 Rc9 Rcmp9 rd6
reach6 reache7 reachi6 reacqu8 React9 reacti9 reacto7 reacts8 read8 readab9 reader9 readil7 readin9 Readju9 readli9 Readme9
readon9 Readpr9 reads6 ready9 reaffi8 real9 realis8 realit8 realiz7 really8 realm7 Realms9 reap7 reappo9 rear9 rearra8
reason8 reasse9 reassi9 reassu8 rebate9 Reboot8 reborn9 rebuil8 rebutt6 recalc6 recali7 recall9 recapt7 receip9 receiv8 recent9
recept9 rechar8 recidi8 recipe8 recipi8 recipr9 reckle9 reclai6 reclas9 recogn8 recomm9 recomp8 reconc9 reconn9 recons8 reconv7
record9 recoun9 recour9 recove8 recrea9 recrui9 rectan9 rectif8 Rector8 recurr6 recurs9 recv8 recvfr9 recycl9 red9 redact8
Reddit9 redeem9 redefi9 redemp7 redesi7 redeve8 redire9 redist8 redres6 reduce9 reduci8 reduct9 redund9 reed9 reeds8 reentr9
ref7 refcou8 refer7 refere8 referr8 refers6 refill8 refine7 refini5 reflec6 reflex9 refocu9 reform8 refrai7 refres8 refrig9
Refuge9 refund9 refurb5 refusa9 refuse9 refusi8 regain6 regard6 regene9 regex8 Regexi9 regime8 region9 regist9 regres9 regret9
regula9 rehabi7 rehear4 Reign9 reimbu8 reinfo8 reinst8 reinsu9 reinte9 reinve9 reissu3 reiter4 reject8 rejoic7 relate8 relati7
relax9 relaxa5 relaxe9 Relay9 releas8 relent7 releva7 reliab9 relian3 relied4 relief7 relies6 reliev7 religi9 relinq6 reload8
reloca5 reluct8 rely5 relyin4 rem9 remain7 remanu7 remark7 remedi6 remedy6 rememb9 remind9 remiss9 remit6 remitt6 remnan4
remote9 remova7 remove8 removi7 remune9 rename9 render6 renego8 renew9 renewa9 renewe8 renewi9 renoun9 renova9 rent9 rental9
rented7 renumb9 renunc8 reoccu5 reopen8 reorde8 reorga9 repaid9 repair9 repatr9 repay9 repaym9 repeal9 repeat8 reperc8 Repert8
repeti9 repl9 replac9 replan7 replic9 replie8 reply9 repo9 report9 reposi8 repr7 repres9 repris9 reprod9 reptil9 Republ9
reputa9 reques9 requir8 requis6 res8 resale8 resche7 rescin9 rescue9 resear9 resell9 resemb8 reserv9 reset8 resets9 resett9
reside9 residi7 residu9 resign9 resili9 resin9 resist9 resize9 resizi8 resolu9 resolv9 resona8 resort7 resour9 Resp9 respec6
respir9 respon8 rest8 restar9 restau9 rested9 restin7 restit9 restor8 restra7 restri8 restro9 restru9 rests5 result8 resume8
resumi6 resump8 resurr9 retail9 retain7 retali7 retard8 retent8 rethin8 retire9 Retiri7 retrac9 Retrea9 retrie7 retro9 retroa9
retros9 retry9 return9 reusab9 reuse9 reused9 reusin8 reveal6 reveng8 revenu8 reveri5 revers8 revert6 review7 revise9 revisi8
revita8 reviva4 revive6 revoca7 revoke9 revoki6 revolu9 revolv5 reward8 rewind8 rework8 rewrit9 Reykja8 Reynol8 Rfc9 Rfcs9
Rfp5 Rgb9 Rhino8 rhythm9 Rial5 Rica9 Rican8 rice9 rich9 Richar9 richer9 rid9 ridden9 riddle9 ride6 Rideau9
Ridge5 ridicu9 rifle9 rig5 right7 rights9 rigid8 rigoro9 ring6 ringin8 ripe9 rise7 riser5 rises9 rising2 risk9
risks9 risky9 river9 rivers8 rivets9 Rivier9 rl9 Rlock9 rmdir9 Rng8 Rnp9 road8 roadbl5 roadma9 roads8 roadwa9
roared9 roars9 roast9 roaste7 robbed9 robber9 Robert8 Robins8 roboti8 robots9 robust7 rock9 rocket9 rocks9 rods7 role8
roles9 roll5 rollba8 rolled7 roller4 rollin6 rollou9 rollov9 Roma5 Romain8 Roman9 Romani8 Rome9 Ron8 roof9 room9
roomma9 rooms8 rooste9 root9 rooted5 roots8 rope9 ropes8 rose7 roses9 Rossum9 rot8 rotate9 rotati9 rotten9 Rotter9
Rouge8 rough6 roughl6 round8 rounde9 roundi9 rounds8 Roussi8 route8 router9 routes8 routin6 row9 Rowid9 rowing5 rows9
Roy8 Royal9 royalt9 Rpc9 Rpm8 Rrd9 Rs6 Rsa9 rubbed9 rubbis9 Ruble9 Ruby9 rudder8 rude9 rudime7 rugby9
ruin8 ruined9 ruins6 rule8 ruler9 rulers8 rules9 ruling9 Rumbol9 rumina8 rumor9 run7 Runkit9 runner7 runnin6 runs5
runtim9 runway9 Rupee9 rural9 Rus8 rush6 rushed8 Russia9 Rust8 Ruther8 Rvc9 Rwanda8 ryegra5 Sa2 Saanic8 Saas9
saber5 Sable8 sabota9 sack7 sacrif8 sad9 sadly8 sadnes7 Sae9 Safari9 safe6 safegu9 safely8 safer6 safety9 Saguen8
Sahara9 Sahel8 Sahtu9 said8 Saidi8 sail8 sailin7 sailor9 Saint9 Sainte8 sake6 Sakhal9 salari5 salary9 sale9 sales9
Salish8 salmon9 salt9 salts9 salty8 saluta9 salute9 Salvad9 salvag4 Sam9 Sami9 Samoa8 Samoan8 sample9 sampli9 San9
sancti9 sand9 Sandra9 sandwi9 Sandy8 sang9 Sango8 sanita9 saniti8 sank8 Santan8 Sao6 Sapi9 Sapis9 Sar5 Sara8
Sarah9 Sarnia9 Saskat9 Sasl9 sat8 satell9 satisf8 satura9 Saturd9 sauce6 Saudi9 save9 saved8 Saver9 saves6 saving8
saw8 sax9 Saxon8 say8 saying7 says7 Sb8 Sc9 scaffo9 scalab9 scalar9 scale7 scaled3 scales6 scalin6 scam9
scams8 scan6 scanda9 scandi9 scanna6 scanne6 scanni8 scans7 scarce7 scare9 scared9 scares9 scarf9 scary7 scenar9 scene6
scenes8 scent9 Sch9 schedu9 schema9 scheme6 Schill8 schola8 school9 scienc9 scient9 scoop5 scope6 scopes8 scopin7 score7
scored7 scorin9 Scotch6 Scotia9 Scotla8 Scott9 Scotti8 scourg8 Scout8 scramb5 scrap8 scratc6 scream9 screen9 screw8 screws5
script9 Scrofa8 scroll9 scrubb6 scruti8 sct9 Scuppe5 scuttl5 se4 sea9 seabed9 seafar4 seafoo9 Seahor8 seal9 sealed8
seals6 seam8 seaman8 seamle4 Sean8 search9 seas4 Seaslo9 season8 seat9 seated7 seatin9 seats8 Seattl8 Seaway9 seawor5
Sebast8 sec9 second9 secrec8 Secret9 Sect8 sectio9 sector9 secure8 securi9 see8 seed9 seeded8 seedin8 seeds9 seeing6
seek6 seekin6 seeks4 seem9 seemed9 seemin4 seems9 seen8 sees6 segmen8 segreg4 seine8 seismi8 seize9 seized9 seizur8
Selah9 seldom9 select9 seleni9 self8 selfis9 sell9 seller9 sellin8 sells9 Selma9 selves5 semant9 semaph9 semen9 semi8
semico9 semina8 Semiti8 Senate9 send9 Sendai9 sender9 sendin8 sendma9 sends7 Senega9 senior8 sense7 sensib6 sensin8 sensit8
sensor9 sent8 senten9 sentim5 Sentry8 Seo9 Seongm9 Seoul8 sep9 separa9 Septem9 seq9 sequen9 seques9 Serbia8 Sergei9
Sergey8 Serhiy9 serial9 series9 serif9 seriou9 serum8 servan9 serve6 served8 server9 serves4 servic9 servin6 sessio9 set7
setatt9 setbac9 setloc9 setpro9 sets7 setter9 settin8 settle7 settli7 settlo8 settra9 settyp9 setup8 seven9 sevent9 severa1
severe7 severi9 Severn8 sewage9 sewer9 sewing8 sex9 sexual9 Sfdocu9 sh9 Sha9 shade9 shades7 shadin7 shadow7 shaft8
Shag8 shake8 Shakes8 shakin8 shallo8 shame8 shape8 shaped5 shapes9 shapin6 share8 Sharea9 shared8 shareh9 Sharep8 shares9
Shari8 Sharif6 sharin8 shark9 Sharon8 sharp8 sharpe8 shave7 Shearw8 sheban9 sheep9 sheer5 sheet9 sheets8 shelf9 shell8
shellf9 shelli8 shells6 shelte8 shephe8 sherif9 Sherry9 Shi8 shield4 shift7 Shiftc9 shifte5 shifti5 shifts6 Shilli9 shine7
shinin8 shiny8 ship9 shipbo9 shipbu9 shipme9 shippe8 shippi8 ships9 shirt9 shirts9 shisha9 shock9 shocke9 shoe9 shoela9
shoes9 shook9 shoot9 shooti8 shop8 Shopif8 shoppi9 shops7 shore8 shorel6 short7 shorta9 shortc9 shorte8 shortf6 shorth6
shortl4 shot6 shotfi9 shots8 shoute8 shouti9 shouts6 show9 showca5 showed7 shower9 showin3 shown8 shows8 showwa9 shrine8
shrink8 shuffl9 Shuswa8 shut7 shutdo9 shutil9 shy9 Si7 siblin8 sick8 sickne9 sid9 side7 sideba9 sided7 sideli6
sides7 Sidest6 sidewa7 siege7 Sierra9 sift4 sig9 sigh8 sighed9 sight8 sighte7 Sigint9 sigma9 sign8 signag8 signal9
signat9 signed9 signer9 signif7 signin5 signs7 silenc9 silent8 Silesi8 silk9 sill8 silly9 silo6 silos8 silver8 Sim8
Sima8 Simfer8 simila8 Simon9 simple9 simpli9 simply8 simula9 simult7 Sin8 sincer9 sine8 sing9 Singap9 singer9 Singha8
singin9 single8 singly5 sings9 singul5 sink7 sinkin8 Sinson9 sip9 sipped6 sir9 Sis5 sister9 sit8 site8 sites9
sits4 sittin9 situat8 six9 sixtee8 sixth9 sixty9 size9 sized2 sizes8 sizing8 Sizwe9 Ska8 skate9 skepti9 sketch8
skew6 ski9 skiing9 skill7 skille9 skills9 skin9 skinny9 Skins6 skip9 skippe8 skippi4 skips6 skirt9 skirts8 sky9
Sla8 Slack9 slash9 slashe9 slaugh8 slave9 slaver9 Slavey8 Slavic8 Slavon8 sleep8 sleepi8 sleeps7 sleepy9 sleeve9 slept9
slew5 slice9 sliced6 slices8 slicin9 slide9 Slidep8 slider9 slides9 slight7 slip9 slippe5 slope9 slot8 Sloth9 slots7
Slovak9 Sloven9 slow8 slower8 slowin9 slowly9 slum9 sly9 small9 smalle8 smart9 smarte9 smartp9 Smashi8 smell8 smelle8
smells9 smile9 smiled9 smiles9 smilin9 Smith9 smoke9 smoked7 smoker9 smokes9 smokin9 smooth6 Sms8 Smtp9 smtpli9 smuggl9
Sn8 snack7 snacks5 Snail9 snake9 snakes9 snap7 snappe9 snapsh8 snare9 snc9 snicke9 sniffe9 snippe8 Snmp9 snow9
snowmo8 snows9 snowsh4 Soap9 Soapcl9 soared8 soccer9 Sochi8 social9 societ9 socio9 socioc9 socioe9 sock9 socket9 socks9
sodium9 sofa9 Sofia8 soft7 softwa9 softwo9 soil9 Sol8 solar8 Solari9 Solas9 sold9 soldie9 sole7 solely8 solemn9
solici9 solid8 solida9 solids5 Solomo9 Solr9 Solrqu9 soluti9 solve9 solved7 solven9 solver9 solves9 solvin9 Som8 Somali9
somebo2 someda9 someon0 someth8 someti8 somewh8 son9 sonata8 song8 songs9 sons9 soon8 sooner8 sophis9 Sor9 Sorbia8
sore5 sorrow5 sorry9 sort8 sorted8 Sorter9 sortin9 sorts8 sought2 soul8 sound5 sounde6 soundi7 sounds7 soup9 sour8
source9 sourci6 Sous5 South9 southe9 southw9 souven8 sovere9 Soviet9 sow9 Sox8 Sp8 space8 Spaceb9 spaced4 spaces8
spacin9 Spain9 spam8 span6 Spanis9 spans5 spare6 sparin6 spark8 sparke9 sparki9 sparkl8 Sparro9 sparse9 spatia7 spawn8
spawne7 spawni8 speak9 speake8 speaki6 speaks9 spear6 spears9 spec9 specia9 specie9 specif7 specim9 specta8 spectr7 speech9
speed9 speedi6 Speedo9 speeds7 speedy9 spell6 spellc9 spelli8 spend8 spendi5 spent4 sperm9 sphere7 Sphinx8 spider9 spike6
spill8 spille8 spin2 spinac9 spinni6 spirit8 spl9 splash8 Spldou9 splend7 Splfil9 Spline9 split6 splits8 splitt8 spoile5
spoke8 spoken6 spokes9 sponge9 sponso8 sponta9 spoon9 spoons8 sport9 sports9 spot5 spots7 spousa4 spouse9 spray7 spread8
spring9 sprint9 sprout8 spy9 spying9 Spytz9 Sql9 Sqlite9 sqlsrv9 Sqlsta9 sqrt9 Squami8 square8 squawk6 squeez8 squish5
src9 Sre9 srgb9 Sri9 Ss9 Ssc9 Ssh9 Ssl9 Sslcon9 st8 stabil9 stable9 stack8 stacke7 stacki6 stacks5
staff2 staffe5 staffi7 stage7 stages7 stagin7 stagna9 stairs9 stakeh9 stale6 stall8 stamp9 stampe8 stampi9 stamps9 stand6
standa9 standb5 standi6 stands5 standu6 star9 starin7 Stark8 Starof9 stars9 start9 startd7 starte8 starti7 startl8 starts8
startu9 starve9 starvi9 stat9 Statca9 State9 stated1 statel7 statem8 States9 static9 statin4 statio6 statis9 stats8 status8
statut9 stay8 stayed7 stayin8 stays8 Stcw9 Std8 stderr9 Stdev9 stdin8 stdout9 steadi5 steady5 steal8 steali9 steam9
Steams9 steel9 Steele8 steep8 steepn9 steeri7 stem7 stemmi5 stems5 stenog8 step6 Stephe8 steppe6 steppi3 steps8 stereo8
steril9 stern9 Steve9 Steven8 Stevie9 stew9 stewar6 stick6 sticke9 Stickl8 sticks8 sticky8 stiff9 stigma9 stimul8 sting9
Stinne9 stipul5 stir9 stmt8 stock8 Stockh9 stockp6 stocks7 Stoke8 stole9 stolen9 stomac9 stomp7 stone8 stones9 Stony8
stood7 stop8 Stopas9 Stopit9 stoppa9 stoppe9 stoppi7 stops8 storag9 Storch9 store9 stored7 stores7 storie9 storin8 storm9
story9 storyb6 storyt9 stove9 stowed6 str9 straig8 strain6 Strait9 strang9 strap9 strate9 Stratf8 strati9 straw8 straws8
streak6 stream8 street9 streng8 Strenu8 stress8 stretc5 strfti9 strict9 stride6 strike7 striki7 string9 strip9 Stripe8 stripp6
strips8 strist9 strive8 strivi8 stroke7 stroki5 strong7 strpti8 strstr9 struck6 struct9 strugg6 stub7 stuck7 studen9 studie9
studio9 Studs6 study9 studyi8 stuff7 stumbl7 stunne9 stupid9 Sturge8 style9 styled5 styles9 stylin9 stylus9 sub3 subcat6
subcha9 subcla9 subcom4 subcon7 subdir8 subdiv9 subele9 subfle5 subfol9 subfor9 subgro9 subhea9 subite4 subjec8 subkey8 sublic7
Submac9 submar5 submen9 submer7 submis5 submit8 submod9 suborb9 subord4 subpac7 subpar9 subpat7 subpoe9 subpoi9 subpro9 subrog8
subrou6 subrul9 subscr9 subsec9 subseq8 subset7 subsid9 subsis7 substa7 substi9 substr9 subsur8 subsys9 subtit8 subtle9 subtot9
subtra9 subtre9 subtyp9 suburb8 subver9 subway9 succee8 succes8 succin6 Sucre8 suctio9 Sudan9 Sudane9 Sudbur9 sudden9 suffer5
suffic9 suffix9 suffoc7 sugar9 sugges9 suicid9 suit6 suitab6 suitca9 suite8 suited7 suites9 suits5 Sulfur8 sulphi9 sulphu9
Sultan8 sum8 Sumif9 summar9 Summer5 summit9 summon9 Sumo8 sums2 sun9 Sunday9 sungla9 sunlig8 Sunni8 sunny9 sunris9
suns9 sunscr9 sunset9 super8 Supera9 superf8 superg9 Superi9 supern6 supers6 Supert9 superu8 superv7 supper8 supple9 suppli8
supply8 suppor8 suppos9 suppre7 Suprem9 surcha6 sure5 sureti9 surety9 surfac9 surge6 surger9 surnam9 surplu9 surpri9 surren6
surrog9 surrou6 surtax9 survei9 survey9 surviv9 Sus8 suscep6 Sushi9 suspec8 suspen9 suspic9 sustai8 Svalba8 Svg9 Svm9
svn9 Swahil8 Swale8 swallo7 swam8 swamp8 swap7 Swazil8 swear7 sweat9 sweate9 Sweden9 Swedis8 sweet8 swift9 Swig8
swim9 swimme8 swimmi9 swing8 swipe9 swish5 Swiss8 switch8 Switze9 swolle5 Swoole9 sword9 swordf8 sworn8 Swot7 syllab8
symbol9 symlin9 symmet9 sympat9 sympto8 sync9 synced9 synchr9 Syncre8 Syndic8 synerg9 synony9 synops8 syntac8 syntax9 synthe9
Syria9 Syriac9 Syrian9 syrup9 sys9 syscal9 syslog9 system9 tab9 tabbed6 table9 tablec9 tabled9 tables9 tablet9 tabloi9
tabs9 Tac5 tackle5 tackli5 tactic8 tactil8 Taf9 tag9 tagged5 taggin5 tags9 Tahiti9 tail8 tailed6 tailor6 tails9
Taipei8 Taiwan9 Tajiki9 take6 takeaw7 taken5 takeov5 takes5 taking5 Tala8 tale7 talent9 tales6 Taliba9 talk9 Talkba8
talked9 talker5 talkin8 talks6 tall9 taller9 Tamazi5 Tamil8 Tampa8 tamper5 tan9 tangen9 tangib9 tank8 tanker9 tanks9
tannin5 Tanzan9 tap5 tape8 taper5 tappin9 taps9 tar9 tarfil9 target8 tariff9 Tarinf9 Taser8 Tashke8 task9 Taskay9
tasks9 taste9 tasted7 tastes9 tasty6 Tatar9 tattoo9 Tau8 taught8 tax9 taxabl9 taxati9 taxed9 taxes8 taxi9 taxing3
Taxono8 taxpay9 Tay8 Tb9 Tbs9 Tc8 Tcl9 Tcp9 Te6 tea9 teach9 teache9 teachi6 Teal6 team9 teamma9
teams9 tear9 teardo9 Teardr8 tears9 teasin9 tech8 techni9 techno9 teen7 teenag8 teeth9 teleco9 telegr8 teleme9 teleph9
televi9 tell8 tellin5 tells6 temp8 temper9 templa9 tempor9 tempta9 tempti9 ten9 tenant8 tend8 tended6 tenden9 tender9
tends8 tenets5 Tenge8 tennis9 tense9 tensio9 tentat8 tenth9 tenths9 tenure5 term7 termin8 terms8 terrai8 terres9 terrib7
terrif8 territ9 terror9 Terry8 test9 Testca9 tested7 tester7 testif9 testim8 testin9 Testlo9 testmo9 Testre9 tests9 Testsu9
tether9 tetrac9 Tex8 text9 textar9 textbo6 textil9 Textio9 texts6 textua9 textur9 Textwr9 Tf8 th7 Thai9 Thaila9
Thaimi9 Thames8 thank9 thanke9 thanks9 thatch9 Thc8 theatr8 theft9 themat9 theme9 themes9 themse1 thence9 theore9 theory9
therap8 therea5 thereb1 thereo1 thereu3 therma9 thesau9 thick8 thicke9 thickn9 thief8 thieve9 thin8 thing6 things5 think9
thinke7 thinki6 thinks8 third9 thirds9 thirst9 thirte9 thirti8 thirty9 Thomas9 Thomps8 thorou8 thousa9 thread9 threat9 three9
Threes6 thresh8 threw7 thrift4 thrive9 throat9 thrott3 throw8 Throwa8 throwi6 thrown7 throws9 thrust7 thumbn9 Thunde9 Thursd9
tick8 ticket8 tickin5 tickle8 ticks9 tidal9 tide8 tidy9 tie9 tiebre8 tied5 tier3 ties6 Tiff9 tigers9 tight7
tighte7 tightl5 tile7 tiles9 till8 Tim9 timber9 time8 timed6 timede9 timeit9 timeli8 timely5 timeou9 timer9 timers9
times8 timest9 timeta7 Timeva9 timezo9 timing4 Timoth8 Tin9 Tingi9 Tinkle8 Tins6 tiny6 tip8 tips9 tire9 tired9
tirele6 tires9 Tis8 tissue9 title9 titleb9 titlec7 titled7 titles9 Tk9 tkinte9 Tlicho9 Tls9 tmp8 tobacc9 Tobago9
today1 toe7 toes9 togeth6 toggle9 Togo8 toilet8 Tokela8 token9 tokeni8 tokens9 Tokyo9 told8 tolera9 toll6 tolls4
Tom9 tomato8 Tomcat8 Tome6 tomorr9 ton7 tone4 toner9 Tong9 Tonga9 tongue9 tonigh9 tonnag9 tonne9 tonnes9 tons9
took6 tool9 toolba9 toolin9 toolki9 tools9 tooth9 toothb9 top8 topic9 topica8 topics8 toplev9 topmos6 topogr9 topolo9
tops4 Toront9 torque8 Torren8 torso9 Tortoi9 tostri9 total9 totali9 totall8 touch8 touche8 touchi7 touchp9 touchs9 tough8
tour5 touris9 tours6 Tout6 towed9 towel9 towels9 tower8 towing9 town9 towns9 Townsh9 toxic9 toxici9 toxins9 toy8
toys9 tp9 Tr9 trace8 traceb9 tracer6 traces8 tracin5 track7 tracke9 tracki8 tracks5 tract7 tracti8 tracto9 tracts8
trade9 traded9 tradem9 tradeo9 trader9 Trades8 tradin6 tradit9 traffi8 trail7 traile8 traili5 trails8 train9 traine6 traini9
trains8 trait9 traito9 traits9 trans9 transa9 transb9 transc9 transf9 transh9 transi8 transl9 transm8 transn9 transp9 Transv8
trap9 trappe6 trappi7 traps8 trash9 travel8 traver9 trawl8 tray8 tread8 Treasu9 treat8 treate7 treati8 treatm9 treats9
Treaty9 tree9 Treebu9 trees9 Trello9 trembl9 tremen8 trench8 trend9 trends9 Trent8 Trevor9 Tri5 triage8 triagi5 trial8
trials7 triang9 tribal8 tribes8 Tribun9 tribut9 Trichi8 trick6 tricks8 tricky6 Triden8 tried8 tries8 trigge8 Trigon8 trim8
trimmi8 Trinid9 Trinit8 trip8 triple8 trips7 Triton8 trivia6 Trois8 troop4 troops4 trophy8 troubl8 trouse9 trout8 Trs9
truck9 Trucke8 trucks8 Trudea8 true9 truly7 trunc9 trunca8 trunk8 trunks5 trust9 truste9 trusti9 trusts9 trustw9 Trusty9
truth9 truthf9 try9 trying7 Tsd9 Tselan9 ttk9 tty8 tub9 tube9 tubes9 Tuesda9 tug9 Tuna9 tune3 tuned7
tungst9 tuning6 Tunis8 Tunisi9 tunnel9 tuple9 tuples8 turbin8 Turin8 Turkes8 turkey9 Turkic6 Turkis9 Turkiy9 Turkme9 Turks5
turn7 turnar6 Turnbu8 turned5 turnin3 turns3 turtle9 tut9 tutori9 Tutsi8 Tuvalu8 Tv9 Tweaks7 tweet9 twelft9 twelve8
twenti9 twenty9 twice9 Twilio9 Twilli9 twin9 twins9 twiste7 Twitte9 two2 txt9 tying5 type9 typeco8 typed5 Typeer9
types8 typewr9 typica8 typing9 typo9 typogr9 typos9 tz9 tzinfo9 tzname9 tzpath9 Ubuntu9 udisks9 Udp9 Uf9 Ufo8
Ufos7 Uganda9 ugly8 Ui6 uid9 Uk8 Ukrain9 ul9 Ulaanb9 ultima5 ultras9 ultrav9 Um6 umask9 umbrel9 Umoja9
Un3 unable6 unacce8 unadju9 unaffe5 unambi9 Unamid9 unanim9 unary9 unatte8 unauth9 unavai7 unavoi9 unbear9 unbloc6 unboun8
unbuff8 unbutt9 uncaug7 uncert8 unchan7 unchec8 unclas8 uncle9 unclea6 uncoll6 uncomf8 uncomp6 uncond5 uncons8 uncont5 uncove6
undama9 undeco6 undefi7 undeni9 undepr9 underd5 undere9 underg6 underl9 underm4 undern6 underp5 underr5 unders9 undert7 Underu8
underw4 undesi5 undete5 undist5 undo8 undocu9 Undof8 undone6 Undp9 undue5 unduly8 uneasy9 unempl9 Unep8 unequa7 unesca8
unesco8 uneven7 unexpe8 unfair9 unfami5 unfavo8 Unficy9 unfini7 unfit6 unfold7 unfore8 unfort9 unfoun9 Unfpa7 unhand8 unhapp9
unheal9 unhind8 Unicef9 Unicod9 Unicri9 unifie8 Unifil9 unifor9 unilat9 unilin8 uninco9 uninit9 uninst8 Uninsu9 uninte6 union9
unioni9 unions8 unique9 Unisfa8 unison9 unit8 Unitar8 United9 unitiz9 units8 unitte9 unity9 univer9 Unix9 unjust8 unknow9
unlawf9 unlear8 unleas6 unless5 unlike8 unlimi9 unlink9 unliqu5 unload9 unlock9 unmana8 unmann5 unmark7 unmerg8 unmet6 Unmiss5
unmodi5 unmoun9 unname8 unnece7 Uno9 Unodc9 Unops9 unorde9 unpack7 unpaid6 unpick9 unplan9 unplug9 unprec8 unpred7 unprot8
unquot9 unrais9 unreac5 unreas7 unreco9 unregi4 unrela3 unreli7 unreso5 unrest8 unsafe6 unsati5 unseri9 unset5 unsign9 Unsoa7
unsoli9 unspec8 unstab9 unstru9 unsubs8 unsucc6 unsuit4 unsupp7 unsure5 untrue7 untrus7 unused7 unusua7 unwant5 unwelc4 unwill8
unwind9 unzipp5 uopz9 upcomi9 update9 updati8 upgrad4 uphold4 upload9 upper8 upperc9 ups8 upset9 upside8 upstai8 upstre9
uptake7 uptime9 upward9 urando9 uraniu9 urban9 urbani9 urge8 urged7 urgenc9 urgent9 urges8 Uri9 urinal7 urine7 Uris9
Url9 urllib9 Urls8 Urn8 Urugua9 Usa9 usabil9 usable8 usage9 Usb9 use9 used8 useful9 useles9 user9 userid9
userla6 userna9 users9 uses9 using8 usr9 usual6 usuall9 Utah8 Utc9 utcoff9 Utf9 utilis9 utilit7 utiliz8 utils9
utm7 utterl7 uuenco9 uuid9 Ux5 Uzbek7 Uzbeki9 Vac9 vacanc9 vacant8 vacate4 vacati9 vaccin9 vacuum8 Vagran8 vague8
vain9 val9 Valent8 valid9 valida9 validi9 validl8 Valley9 valuab6 valuat9 value9 valued3 Valuee9 values9 valve9 valves9
van9 Vancou9 Vaness8 vanish8 Vanity8 vaping9 vapour9 var9 Varcha9 variab9 varian9 variat5 varied2 varies7 variet8 variou8
varnis9 vars8 vary4 varyin2 vase9 Vassal8 vast8 vault9 Vba9 vector9 vegeta9 vehicl9 Velcro8 veld9 veloci9 velvet8
vendor9 Venezu9 Venice8 vent9 ventil9 vents9 ventur9 venue5 venv9 Vera8 verb9 verbal9 verbat7 verbos8 Verde9 verdic8
verifi9 verify9 Vermil8 versa8 versio9 versus6 verteb9 vertex9 vertic9 vessel9 vest5 vested5 vestin5 vests5 Vetera9 veteri8
vexati9 Vhf9 Vi9 viabil8 viable9 vibrat8 Vic9 vice9 vicini6 victim9 Victor9 video9 videoc9 videos9 videot9 Vienna9
Vietna9 view7 viewed4 viewer6 viewin2 viewmo9 viewpo8 views8 vigila9 Vii9 Viii9 villag9 Vilniu8 Vim8 Vincen8 Vinyl8
violat9 violen9 violin9 Vip7 Virgin9 virtua9 virtue4 virus9 viruse9 visa9 visas8 visibi9 visibl9 vision9 visit9 visite8
visiti7 visito9 visits9 visual9 vital7 vitali9 vitami9 vitro9 vivid8 Voc9 vocabu9 vocati9 voice9 Voiceo9 voices9 void8
Voip8 Vol9 volati8 volley8 voltag9 volume9 volunt9 vote9 voted9 voter7 voters8 votes9 voting9 vouche5 voyage9 Vpn9
Vpns9 Vr5 vs5 Vue9 vulner9 Vultur9 Vusi9 Wacom9 Wadi8 wage9 wages9 wagon8 wait9 waited9 waitid9 waitin9
Waitli9 waitpi9 waits9 waive8 waived6 waiver8 waives8 wake9 wakes8 wakeup9 Wales8 walk8 walked6 walker4 walkin6 walks8
walkth6 wall9 wallet9 wallpa9 walls8 wand8 wander9 Wangar9 want8 wanted9 wantin4 wants9 war9 warden6 wareho9 wares8
warm9 warmer8 warmin6 warn9 warned9 warnin9 warran9 wars9 Warsaw9 Wartho9 wash8 washed7 washer7 washin8 washro8 waste9
wasted6 wastes9 wastew9 wastin9 watch8 watche9 watchi9 water9 waterb9 waterc4 waterf9 wateri7 waterm8 waterp9 waters9 watert9
Watson9 Wave9 waves7 wax7 way6 wayfin9 ways7 wbmp9 Wcag9 Wddx9 weak9 weakne9 weakre9 wealth9 weapon9 wear8
wearin9 wears8 weathe9 web9 webcam9 Webcas9 Webdav9 Webex9 webpag8 websit9 weddin9 Wednes9 weeds9 week9 weekda9 weeken9
weekly9 Weeknu9 weeks9 weigh8 weighe8 weighi8 weight9 weir8 weird9 Wekeez9 welcom9 weldin8 Welfar8 wellbe4 Wellin9 Wellne6
wells9 Wep9 West9 wester9 wet8 Wh8 wharf9 whatev3 whatso5 Whatwg9 wheat9 wheel8 wheelc9 wheele4 wheels7 whenev4
wherea7 Whereo9 wherev3 whethe4 whiche2 whisky9 whispe9 whistl9 white9 whiteb8 Whitec7 whitel9 whitep9 whites9 Whitew8 whoeve6
whole5 wholes9 wholly4 Wi9 wide6 widely4 wider5 widesp8 widest5 widget9 widow9 widows9 width9 widths9 wife9 Wifi9
Wig7 wiki9 Wikipe9 Wilaya8 wild7 wildca5 wildli9 wilful7 willed5 Willia8 willin4 win9 Wincac8 winch9 wind9 windin9
window9 winds5 windsh4 Windso8 wine9 wing8 wings9 wink9 winner7 winnin8 Winnip9 wins7 winter9 wire6 wired9 wirefr9
Wiregu9 wirele9 wires9 wiring9 Wiscon8 wisdom7 wise8 wisely8 wiser9 wish8 wished9 wishes6 wishin5 withdr8 withhe8 withho6
withst9 witnes9 wives6 Wizard9 woke9 Wolf9 woman9 women9 wonder9 wood9 wooden9 Woodla7 woods8 Woodwo8 word9 wordin9
wordli9 wordma9 words9 work8 workar8 Workbo5 workda7 worked7 worker8 workfl8 workfo8 workin8 worklo9 workme6 workou8 workpl9
works9 worksh8 worksp9 workst8 world9 worlds8 worldw9 worm8 worn7 worrie9 worry9 worryi8 worse8 worsen8 worst9 worth9
worthl5 wound9 wounde9 wounds9 Wpa9 wrap6 wrappe6 wrappi5 wraps6 wreck9 wrist8 writ8 writab7 write9 Writec9 Writer9
writes8 writin9 writs9 writte9 wrong8 wrongd7 wrongf6 wrote8 Wsdl9 wsgi8 Wto9 www9 xchach9 Xdecre9 xdevap9 xdg9
xdiff9 xenoph8 xhtml9 Xi9 Xii9 Xiii9 Xiv9 Xml9 Xmlpar9 xmlrea9 xmlrpc9 Xor8 xorg9 Xp9 Xpath9 xsessi9
Xsl9 Xslt9 Xvi9 Xviii9 xx9 Xxvii9 Xxviii9 Xxxv9 xyz9 yac9 Yael9 Yaf9 yaml9 yams9 Yankee8 yard8
yarn9 Yayeri9 Yeah6 year9 yearly8 years9 yelled8 yellin9 yellow9 Yemen9 Yemeni9 yen9 yes2 yester9 yield7 yielde6
yieldi5 yields8 Yokoha8 Yoon9 York9 young9 younge8 yourse3 youth9 Youtub9 Yuan8 Yugosl9 Yukon9 Yusuf9 Yyyy9 za9
Zacker9 Zaire8 Zama9 Zambia9 Zanele7 Zealan9 Zend9 zenith8 zero8 zeroes9 zeros9 Zika9 Zimbab9 zinc9 zip9 Ziparc9
zipfil9 zipimp8 Zipinf9 Zitade9 zlib9 Zloty8 zone9 Zonein9 zones9 Zoning9 zoo9 zookee8 zoom9`;

/** Words that both languages write alike. */
export const HOMOGRAPHS = `abandon abattoir abattoirs abbatial abbatials abbrev abbés abdication abdications abdomen abdomens abduction abductions aberrant aberrants aberration
aberrations abigaïl abigaïls abject abjection abjections abjects abjuration abjurations ablation ablations abolition abolitions abominable abominables abomination
abominations abondance abondances aboriginal about abracadabra abracadabras abrogation abrogations abrupt abrupts abscission abscissions absence absences absent
absents absinthe absinthes absorption absorptions abstention abstentions abstinence abstinences abstract abstractification abstractifications abstraction abstractions abuse abusive
acacia acacias acajou acajous acanthite acanthites acanthoclade acanthoclades accent accents accept acceptable acceptables accepted access accessibility
accessible accessibles accession accessit accessits accident accidents acclamation acclamations accommodation accommodations accord accordance accordances accords accouchement
accouchements accoucheuse accoucheuses account accrue accrues accumulation accumulations accusation accusations acolyte acolytes aconitine aconitines acquiescence acquiescences
acquire acquisition acquisitions acres acrylamide acrylamides acrylate acrylates actinium actiniums action actions activate activation activations active
acupuncture acupunctures acyle adaptable adaptables adaptation adaptations adaptaur adaptaurs adapter addax addict addiction addictions addicts addition
additional additions addons address addresses adieu adieus adjacent adjacents adjudication adjudications admin administrable administrables administration administrations
administrative administrator admirable admirables admiration admirations admire admissible admissibles admission admissions adobe adobes adolescence adolescences adolescent
adolescents adoptable adoptables adoption adoptions adoptive adorable adorables adoratif adoratifs adoration adorations adrianne adroit adroits adulation
adulations adverse adverses aexit affable affables affectations affected affection affections affective affectives affidavit affidavits affiliation affiliations
affirmation affirmations affirmative affirmatives affliction afflictions affluence affluences affluent affluents afflux affront affronts afghani afghanis agape
agenda agendas agent agents agglutinant agglutinants aggravation agile agiles agility agilitys agiotage agiotages agitation agitations agriculture
agricultures aiter ajowan ajowans album albumen albumens alevin alevins alexandrite alexandrites algorithm algorithms alias alibi align
alignment aliment aliments allergies alliance alliances alloc allocate allocation allocations allocution allocutions allow allowed allusion allusions
alose aloses alpha alphabet alphabets alternative alternatives altitude altitudes altitudinal altitudinals aluminium aluminiums aluminosilicate aluminosilicates amadouvier
amadouviers amaryllis amateur amateurs amazonite amazonites ambiance ambiances ambition ambitions ambivalence ambivalences ambivalent ambivalents amblyope amblyopes
ambon ambulance ambulances amendment amendments amens ammonification ammonifications ammonite ammonites amount amphibolite amphibolites amphiphile amphiphiles amphiprostyle
amphiprostyles ample ampoule ampoules amusement amusements analepses analogue analogues anals analysable analysables analyse analyses analysis analyte
analytes ancestral ancestrals androgyne androgynes anecdote anecdotes anext angle angles anglophone anglophones anhydride anhydrides anhydrite anhydrites
animal animals animation animations anime animes annexes annihilation annihilations annotation annotations anonymous anthracite anthracites anthropomorphic antiamaril
antiamarils anticipable anticipables anticoagulant anticoagulants anticodon anticodons anticollusion anticollusions anticolonial anticolonials anticontinental anticontinentals anticorruption anticorruptions anticyclone
anticyclones antidote antidotes antidumping antidumpings antigaspi antigaspis antihalo antihalos antihormonal antihormonals antimissile antimissiles antinazi antinazis antipapal
antipapals antipathies antipersonnel antipersonnels antiquark antiquarks antique antiques antirobot antirobots antisocial antisocials antitauon antitauons antiviral antivirals
antivirus antivortex anœstrus apache apartheid apartheids apocalypse apocalypses apode apoplexies apostrophe apostrophes appaloosa appaloosas apparatchik apparatchiks
apparent apparents apparition apparitions append appendices apple applicable applicables application applications apposition appositions approbation approbations approval
approximation approximations approximative approximatives aptitude aptitudes apéritif apéritifs aquaculture aquacultures aquaplane aquaplanes aquaplaning aquaplanings aquarelle aquarelles
aquarium aquariums arabesque arabesques arabica arabicas arable arables arachnolysine arachnolysines aralia aralias araucaria araucarias arbitrage arbitrages
arbitral arbitrals arbitration arbitrations arborescence arborescences arborescent arborescents arboriculture arboricultures arcane arcanes archangel archangels archetier archetiers
archipallium archipalliums architectural architecturals architecture architectures architrave architraves archive archives ardent ardents argentine argentines argon argons
argot argots argparse argument argumentable argumentables argumentation argumentations arguments arithmetic armada armadas armoire armoires aronia aronias
arracacha arracachas arrangement arrangements array arrays arrive arrives arrogant arrogants arsenal arsenals arsenic arsenical arsenicals arsenics
article articles articulation articulations artifice artifices artisan artisans ascendant ascendants ascension ascensions ascii asocial asocials aspect
aspects aspic aspics aspirant aspirants aspiration aspirations assassin assassins assemble assembly assert assertion assertions assign assignable
assignables assignation assignations assigned assignments assimilable assimilables assimilation assimilations assistance assistances assistant assistants assoc associable associables
association associations associative assume assurance assurances assure astral astrals async asynchronous asyncio ataxies atelier ateliers atexit
atlas attach attaches attachment attaché attachés attend attendant attends attention attentions attentive attestation attestations attitude attitudes
attovolt attovolts attowatt attowatts attraction attractions attrib attribute attributes attribution attrs auberge auberges aubergine aubergines audience
audiences audio audit audition auditions auditorium auditoriums audits auras auricule auricules auroral aurorals ausonium ausoniums auspice
auspices austral australorp australorps australs authentication author authority authorized autobus autochrome autochromes autocommit autocomplete autocorr autocrine
autocrines autodiffusion autodiffusions autofocus autoload automate automobile automobiles autopode autopodes autostart autotransfusion autotransfusions autovaccination autovaccinations available
avalanche avalanches avarice avarices avatar avatars avenue avenues aversion aversions await awaitable awaitables award awards axion
axone axones azawakh azawakhs azote azotes babouche babouches backend background backlog backroom backrooms backslash backup badaud
badauds badge bagatelle bagatelles baguette baguettes baignoire baignoires balance balancer balances balconing balconings ballade ballades ballast
ballasts balustrade balustrades banal banalisation banalisations banals bandage bandages banderole banderoles bandit bandits banner banquet banquets
baobab baobabs barbarisation barbarisations barbet barbets barbotine barbotines bardiche bardiches barge barman barmans baryton barytons baseball
baseballs basename bases basketball bastion bastions batch batteries bazar bazars beagle beagles beaufort beauforts before begin
beiges beignet beignets benefits berceuse berceuses bestial bestials bible bibliophile bibliophiles bibloc biblocs bidirectional bidule bidules
biennale biennales biface bifaces bifurcation bifurcations bigot bijection bijections bilboquet bilboquets billy billys binary binomial binomials
biocide biocompatible biocompatibles biosurfactant biosurfactants biscuit biscuits bismuth bismuthinite bismuthinites bismuths bison bistre bistres bitmap bitmaps
bivalence bivalences bivalent bivalents bizarre bizarres blake blame blastocyte blastocytes blasé blasés bleus block blockbuster blockbusters
blocking blogs blond blonde blonds blouse bluetooth bobos bogue bogues bolide bolides bombardier bombardiers bomber bombers
bonbon bonbons bongo bongos bonus bookmaker bookmakers boolean boomslang boomslangs boost booster bootstrap border bordereau bordereaus
borderline borderlines borne boubou boubous boudoir boudoirs bouillon bouillons boulevard boulevards boundary bouquet bouquets bourgeois bourgeoisie
bourgeoisies boutique boutiques bowling bowlings boxer boxers bracelet bracelets brachypode brachypodes branches brave braves bravo bravos
breadcrumb breadcrumbs break breakpoint breakpointhook bride bridge bridges brigade brigades brigadier brigadiers brigand brigands briquette briquettes
britannium britanniums brochure brochures brome bromes bronze bronzes brouhaha brouhahas browser brusque brusques brutal brutals brute
brutes bucket budget budgets buffer buffering buffers buffet buffets bugle build builds builtins bulletin bureau bureaucracy
bureaus bureaux burlesque burlesques burqa burqas business butana butanas butane butanes button bypass bytearray bytecode bytes
cabinet cabinets cacao cacaos cachable cachables cache caches cachet cachets cadastre cadastres caddys cadence cadences cadet
cadmium cadmiums cadre cadres caftan caftans cafés calamine calamines calcification calcifications calcination calcinations calcium calciums calendar
calibre calibres californate californates californium californiums callable callables callback callbacks called calorie calories calque calques camaraderie
camaraderies camargue camargues camion camions camouflage camouflages camouflet camouflets camping campings camps canada canal canals canapé
canapés cancan cancans cancel cancelled cancer cancers candela candelas candidate candidates candidature candidatures cannabis cannelloni cannellonis
canon canonicalize canonisation canonisations canons canton cantons cantor cantors canyon canyons caoutchouc caoutchoucs capable capables capacitation
capacitations capelan capelans capital capitalisation capitalisations capitals capitation capitations capitulation capitulations caprice caprices capsule capsules captcha
captchas capture captures caramel caramels carapace carapaces carat carbonadium carbonadiums carbonado carbonados carbonara carbonaras carcasses cardigan
cardigans cardinal cardinals cardio cardios cardioversion cardioversions caresses carex cargo caribou caribous caricatural caricaturals caricature caricatures
caries carline carlines carneau carneaus caron carpophore carpophores carrefour carrefours carrousel carrousels cartographies carton cartons cartouche
cartouches cascade cascades cascara cascaras cases casino casque casques casserole casseroles cassette cassettes cassone cassones casting
castings castration castrations catabolite catabolites catalogue catalogues catapultable catapultables catastrophe catastrophes catch category catgut catguts catharsis
cathode cathodes caudal caudals causal causalement causalements causals causation causations cause causes caution cautions caviar caviars
cellulite cellulites cellulose celluloses censure censures centauresque centauresques center centigrade centigrades centigramme centigrammes centigray centigrays centime
centimes centimole centimoles centimorgan centimorgans centinewton centinewtons centrage centrages central centrals centre centres centrifugation centrifugations centrosome
centrosomes cents cerise cerises certain certificate certificates certification certifications certiorari certitude certitudes cervical cervicals cessation cession
cessions chagrin chagrins chain chair challenge challenger challengers chamois chamotte chamottes champagne champagnes champion champions chance
chancel chancels chances chandelier chandeliers change changeable changeables changelog changes channel channels chanson chansonnier chansonniers chansons
chant chantilly chantillys chants chaos chaparral chaparrals chapeaus chaperon chaperons character characters charbray charbrays charge chargeback
chargebacks charges chariot chariots charitable charivari charivaris charlatan charlatans charollaise charollaises chars charset charter charters chartreux
chaste chastes chatbot chatbots chats chaudin chaudins chauffeur chauffeurs check checklist cheeseburger cheeseburgers cheesecake cheesecakes chefs
chergui cherguis chevron chevrotain chevrotains chics chignon chignons child chimichanga chimichangas chinchilla chinchillas chipolata chipolatas chipotle
chipotles chiral chirals chloro chmod chocolatier chocolatiers choosealicense choral chorale chorales chorals chose chous chown chrome
chromes chromophore chromophores chromosome chromosomes cicatrice cicatrices cigarette cigarettes cipher circle circuit circuits circulation circulations circumcontinental
circumcontinentals circumnavigation circumnavigations circumvallate circumvallates cirque cirques citation citations citron citrons cittosis civil civilisation civilisations civils
claim claims clairaudience clairaudiences clairvoyance clairvoyances claque claques clarification clarifications class classes classic classification classifications classmethod
clathrate clathrates clause clauses clean clear cleptoparasite cleptoparasites clergyman clergymans cliché clichés client clients clique cliques
clitoris cloche cloches clock cloisonné cloisonnés clone close closed closure closures cloud clubs cluse cluster coalition
coalitions coati coaxial coaxials cobalt cobaltite cobaltites cobalts coccyx cocker cockers codebase codec codecs codepoint codes
coefficient coefficients cognition cognitions cognitive cohabitation coiffeur coiffeurs coiffure coiffures coins colchicine colchicines coleslaw coleslaws collaboration
collaborations collaborative collage collages collapse collapses collation collator collect collection collections collective colligation colligations collimation collimations
collision collisions collusion collusions colon colonel colonels colonial colonials colonisation colonisations colonnade colonnades colons colophon colophons
color colorectal colorectals colorisation colorisations colossal colossals colour colourpoint colourpoints columbium columbiums column columns colza colzas
combat combats combinable combinables combinations combine combustible combustibles combustion combustions comestible comestibles command commandant commandants commander
commando commandos commands commence commencement commences commensurable commensurables comment comments commerce commerces commercial commercialisation commercialisations commercials
commission commissions commissural commissurals commit commits commode commodes commodore commodores common communal communals communard communards commune
communes communicate communication communications communion communions communiqué communiqués community commute compact compacts company comparable comparables comparative
comparator compare comparisons compartimentation compartimentations compassion compassions compat compatible compatibles compendium compendiums compensation compensations compilation compilations
compile compileall compiled compiler completed completion complex compliance compliances compliant complication complications compliment compliments component components
compose composite composites composition comprehensions comprehensive compress compression compressions comprise comprises compromise compulsion compulsions computer concave
concaves concentration concentrations concept conception conceptions concepts conceptualisation conceptualisations concern concert concertino concertinos concerts concession concessions
conches conciliation conciliations concise conclusion conclusions concoction concoctions concomitant concomitants concordat concordats concupiscence concupiscences concurrence concurrent
condensation condensations condition conditions conduct conductance conductances conduction conductions conduit conduits confession confessions confidence confidences config
configparser configurable configuration configurations configure confinement confinements confirmation confirmations confiscation confiscations conflict confluence confluences confluent confluents
conformation conformations confrontation confrontations confuse confusion confusions congestion congestions conjecture conjectures conjugal conjugals conjugopathie conjugopathies connect
connected connection connectome connectomes connotation connotations conscience consciences conscription conscriptions consensus consent consequence consequences conservable conservables
conservation conservations conservatoire conservatoires conserve consistency consistent consolation consolations console consoles consolidation consolidations conspiration conspirations const
constant constantan constantans constants constellation constellations consternation consternations constipation constipations constituent constitution constitutions construct construction constructions
constructive constructor consultant consultants consultation consultations consultative consume consumed consumer contact contacts contagion contagions container contains
contaminants contamination contaminations contemptible contemptibles content contentmanager contents contestation context contextlib contextmanager contexts contextvars continent continental
continentals continents contingent contingents continuation continuations continue continues contour contours contraception contraceptions contract contracting contracture contractures
contravariance contravariances contravention contraventions contribute contributing contribution contributions control controller controls contusion contusions convenience convention conventions
convergent convergents conversation conversations conversion conversions convert converter converters convertible convertibles convict conviction convivial convivials convocation
convocations cookie cookies cools cooperative coordinates coordination coordinations copies coproduction coproductions copyleft copyright copyrights cordial cordials
cordon cordons corner corners cornet cornets corniche corniches coronavirus coroutine coroutines corporal corporals corporation corporations corps
corpulence corpulences correct correction corrections corrective corrects correspond corresponds corridor corridors corroboration corroborations corrosion corrosive corruptible
corruptibles corruption corruptions corset corsets coryphée coryphées cosmopolite cosmopolites cosmos costume costumes cotentine cotentines couchsurfing couchsurfings
cougar cougars coulibiac coulibiacs coulomb coulombs count counter countries country couple couplement couplements couples coupon coupons
courage courages courgette courgettes course courses court courts couscous cousin cousins covariance covariances cover cpython crack
cramerite cramerites crampon crampons crash create creationflags creek crescendo crescendos crevasse crevasses crime crimes criollo criollos
critical critique critiques crochet crochets crocodile crocodiles croissant croissants croquette croquettes croupe croupes crucial crucials cruel
cruels crypt cryptand cryptands cryptate cryptates crypto cryptochrome cryptochromes cryptorchidies crèche crèches crèvecœur crèvecœurs crêpe crêpes
ctype ctypes cubes cubrid cuisine cuisines culottes cultivar cultivars cultivation cultivations culture cultures cumins cumulative cures
curium curiums curling curlings currency current curses cursor custom customization cybercrime cybersurveillance cybersurveillances cyclamate cyclamates cycle
cycles cyclone cyclones cyclophane cyclophanes cyclopropane cyclopropanes cytosine cytosines càdlàg càdlàgs daemon daemons dalton daltons danakil
danakils dandys danger dangerous dangers database dataclass dataclasses datagram datefmt dates datetime datetimes dbase dconf dealer
dealers dealloc debug decimal decimals declaration decode decoded decompress decoration decorator decrypt default defaultdict defaults defect
defects define defined deflate delay delete deleted delimiter delimiters delphinium delphiniums denier deniers denim dense denses
dentition dentitions denture dentures deprecated depth deque derby derbys derrick derricks descendant descendants describe describing description
descriptions descriptive descriptor design designated designers designs desktop dessert desserts destination destinations destrier destriers destruct destruction
destructions destructive destructor detail details detect detection developer developers development device devices devise devises dextrose dextroses
dextroverse dextroverses diagnostic dialect dialectal dialectals dialogs dialogue dialogues diapason diapasons dictatorial dictatorials diction dictionary dictions
diesel difference diffusable diffusables diffuse diffusion diffusions digest digestion digestions digests digit digital digitals digits dignity
dihydro dilettante dilettantes diligence diligences diligent diligents dimension dimensions diminuendo diminuendos diminution diminutions dingo dingos dinka
direct direction directions directive directives directory directs dirname dirnames disable disabled disciple disciples discipline disciplines disconnect
discontinue discophile discophiles discount discounts discriminant discriminants discrimination discriminations discussion discussions dismutation dismutations disparate disparates dispatch
dispense dispenser dispersant dispersants dispersion display displayhook dispose disposes disposition dispositions disputation disputations dispute disputes disqualification
disqualifications dissertation dissertations dissidence dissidences dissident dissidents dissimilation dissimilations dissimilitude dissimilitudes dissipation dissipations dissolution dissuasion dissuasions
distance distances distant distants distillation distillations distinct distinction distinctions distinctive distincts distortion distraction distractions distribution distributions
district districts distutils divan divergence divergences divergent divergents divers diverse diverses diversifiable diversifiables diversification diversifications diversion
diversions divides divine divisible divisibles division divisions divorce divorces divorcé divorcés divulgation divulgations djellaba djellabas djinn
djinns docker dockers docstring docstrings doctest doctests doctoral doctorals doctrine doctrines doctype doctypes document documentation documentations
documents dodos dollar dollars domain domestic domestication domestications domicile domiciles dominance dominances dominant dominants domination dominations
donjon donjons dormition dormitions dorsal dorsals dosage dosages doses dossier dossiers double doubles doublets download doyen
doyens dragon dragons drain drainage drainages draisine draisines dramaturgies drawback dressage dressages driver drivers drone dubitable
dubitables dubitation dubitations dubnium dubniums ducal ducals dumping dumpings duplication duplications durable durables duration dynamic dynamisation
dynamisations dynamite dynamites dynamo dynamos dénouement dénouements dépanneur dépanneurs ecballium ecballiums ecchymoses ecclésia ecclésias ecstasy ecstasys
edition effect effective effectual effectuals efficient efficients effigies efflorescence efflorescences effluent effluents effort efforts einsteinium einsteiniums
element elements ellipse ellipses email emails embargo embargos embedded embonpoint embonpoints embouchure embouchures embrasure embrasures emergency
emoji emojis empire empires employable employables employer empty enable enabled encapsulation encapsulations enchant enclosure encode encoder
encoders encoding encodings encourage encouragement encouragements encrypt encrypted encryption endive endives endurance endurances engage engagement engagements
ennui ennuis ensemble ensembles ensure ensurepip entente ententes enter entity entourage entourages entracte entractes entrechat entrechats
entrecôte entrecôtes entrepreneur entrepreneurial entrepreneurials entrepreneurs entry enumerate enums environment epilog epiphany epoch erbium erbiums ergonomies
ergonovine ergonovines ergot ergots errant errants erratum erratums errno error errormsg errors ersatz escalator escalators escape
escapechar escargot escargots espalier espaliers esplanade esplanades espressivo espressivos essence establishment establishments ester estimable estimables estimation
estimations estival estivals estrade estrades estramaçon estramaçons ethernet ethernets euarchontoglires eucalyptol eucalyptols eucalyptus euphories europium europiums
euros event events exacerbation exacerbations exact exaction exactions exactitude exactitudes exacts exaltation exaltations examine examiner example
examples exawatt exawatts excavation excavations excellence excellences excellent excellents except excepted excepthook exception exceptions exceptées excessive
excision excisions excitable excitables excitant excitants excitation excitations excitement excitements exclamation exclamations exclude excludes exclusion exclusions
exclusive excursion excursions excusable excusables excuse excuses executable execute execution executor exemplification exemplifications exempt exemption exemptions
exempts exfoliation exfoliations exhalation exhalations exhibition exhibitions exhortation exhortations exigible exigibles existence existences existentiation existentiations exists
expand expansion expansions expat expect expectorant expectorants expectoration expectorations expert expertise expertises experts expiation expiations expiration
expirations expire explicable explicables explication explications explicit explicits exploit exploitable exploitables exploitation exploitations exploits explorable explorables
exploration explorations explore explosion explosions explosive explosives exponent exponential exponentiation exponentiations export exportable exportables exportation exportations
exporter exports expose exposed exposition expositions express expresses expression expressions expressivement expressivements expropriation expropriations expulsion expulsions
extend extended extensible extensibles extension extensions extermination exterminations external externalisation externalisations extinction extinctions extirpation extirpations extra
extraconjugal extraconjugals extract extraction extractions extradition extraditions extraglobs extranet extranets extras extraterritorial extraterritorials extravagance extravagances extravagant
extravagants extravasion extravasions fable facet facie facile faciles facilitation facilitations facility faction factions facto factorisation factorisations
factory facultative facultatives faille failles false falsification falsifications familial familials family famine famines fanfare fanfares fantasy
fantasys farads farce farouche farouches fascination fascinations fatal fatals fatigue fatigues faubourg faubourgs favorable favorables favorite
favorites façade façades feature features federal feijoa feijoas fellation fellations fellow fellowship femtoohm femtoohms femtovolt femtovolts
femtowatt femtowatts femtoweber femtowebers fenestration fenestrations fennec fennecs fermentation fermentations fertile fertiles fervent fervents fetas fetch
fiancé fiancés fiasco fiascos fiber fibre fibres fiction fictional fictions field fields fieldset figure figures filature
filatures filename filenames fileno files filet filets filial filials fillcolor films filter filters filtrable filtrables filtration
filtrations final finale finales finalize finally finals finance finances financial financier financiers findall fines finite firefox
first fiscal fissile fissiles fissure fissures fixation fixations fixes fjord flagellation flagellations flagrant flagrants flags flans
flashmob flashmobs flatten flatter flatters flatulence flatulences flavone flavones flexible flexibles float floating floats floor florin
florins fluctuation fluctuations fluorescence fluorescences fluorescent fluorescents flush focus foetus follow fondant fondants fondue fondues fonio
fonts foobar football footballs fopen force forces forestation forestations forever forge formaldehyde formariage formariages format formation
formations formats formatstrings formatted formatter formatters former forms formulable formulables formulant formulation formulations fortification fortifications fortifier
forts fortune fortunes forum forums forward fossilisation fossilisations foundation foyer foyers fractal fractals fractile fractiles fraction
fractions fracture fractures fragile fragiles fragment fragmentation fragmentations fragments frame frames framework frameworks franc franchise franchises
francium franciums francolin francolins francophone francophones francs frangible frangibles franklinite franklinites frappé frappés fraternisation fraternisations freedesktop
freelance freelances friction frictions frigidarium frigidariums frisson frissons front frottage frottages frotteur frotteurs frozen frozenset fructose
fructoses fruit fruits frustration frustrations fsockopen fugue fugues fumigation fumigations function functions functools furane furanes furtive
furtives fusible fusibles fusilier fusiliers fusillade fusillades fusion fusions futile futiles futon futsal futsals future futures
gabardine gabardines gadget gadgets gaffe gages gains galago galagos galantine galantines galimatias gallium galliums gallon gallons
gamma gamut ganache ganaches garage garages garbage garrot garrots gauss gazette gecko geisha geishas gendarme gendarmes
gender general generate generation generator generators generic genre genres gentianose gentianoses geoip geometry germanane germananes germanite
germanites germanium germaniums germanophile germanophiles gestalt gestalts getaddrinfo getattr getattribute getfilesystemencoding getitem getpocket getrandom gettext giclée
giclées gigaohm gigaohms gigavolt gigavolts gigawatt gigawatts gigue ginkgo ginkgos girolle girolles github glacial glacials glacier
glaciers glacis global globalisation globalisations globals globs gloss glossary glucose glucoses glucoside glucosides gluten glutens gmtime
gnome gnupg gobelin gobelins goitre goitres golfs googlewhack googlewhacks gorge gorges goulash goulashs gourde gourdes gourmand
gourmands gourmet gourmets government grade gradient gradients graduation graduations grain grains grammage grammages grammar grammatical grammaticals
gramme grammes grandiloquent grandiloquents grandiose grandioses granulite granulites granulocyte granulocytes grapheme graphite graphites gratitude gratitudes grave
graves gravitation gravitations graviton gravitons green grenade grenades grenadier grenadiers grenadine grenadines griffon griffons grills grimace
grimaces grippe gripper grippers grippes grivet grivets grogs grolar grolars grosses grotesque grotesques group groupable groupables
groupby groupie groupies groups gsettings guanine guanines guano guanos guanosine guanosines guiche guiches guide guiderope guideropes
guides guidon guidons guignolée guignolées guillemet guillemets guise guppy guppys gyros habilitation habilitations habitable habitables habitant
habitants habitat habitation habitations habitats habits hackathon hackathons hacker hackers hafiz hafnium hafniums hallucination hallucinations halos
hamburger hamburgers hampshire hampshires handicap handicaps handle handler handlers hangeul hangeuls hanja hapax harangue harangues harmonica
harmonicas harmonisation harmonisations harmonium harmoniums harpies haschisch haschischs hashlib haubanage haubanages haystack header headerregistry headers heading
headings hectare hectares hectogramme hectogrammes hectogray hectograys hectomole hectomoles height hello hennin hennins henry henrys hermaphrodite
hermaphrodites hertz hibernacle hibernacles hibernal hibernals hibernation hibernations hierarchy highlight hippodrome hippodromes hippophage hippophages hirsute hirsutes
history hobbys hockey hockeys holstein holsteins homicide homicides homologation homologations hooks hooligan hooligans horizon horizons horizontal
horizontals horrible horribles hospitalisable hospitalisables hospitalisation hospitalisations hostile hostiles hostname houlomotricité houlomotricités houppelande houppelandes https humble
humbles humidification humidifications humiliation humiliations husky huskys hydratase hydratases hydrate hydrates hydraulophone hydraulophones hydrochore hydrochores hydromassage
hydromassages hydrosalpinx hydroxy hydroxylamine hydroxylamines hyperbole hyperboles hypercontinental hypercontinentals hypercorrection hypercorrections hypercube hypercubes hyperextension hyperextensions hypergol
hypergols hyperpagination hyperpaginations hyperspectral hyperspectrals hypersubstance hypersubstances hypertaxation hypertaxations hypertension hypertensions hyperthermies hyperthermophile hyperthermophiles hypocrite hypocrites
hypothalamus ibase iceberg icebergs ichtyol ichtyols iconv idems ident identifiable identifiables identification identifications identifier identifiers identify
idiot idiots iframe igbinary ignition ignitions ignoble ignobles ignorance ignorances ignorant ignorants ignore ignores iliums illation
illations illegal illumination illusion illusions illustration illustrations image imagecopymerge images imagick imaginable imaginables imagination imaginations imitation
imitations immature immatures immense immenses immersion immigrant immigrants immigration immigrations imminence imminences imminent immobile immobiles immunofluorescence
immunofluorescences immunomodulant immunomodulants immutable immutables impact impactite impactites impacts impair impala impalas impartial impartials impasse impasses
impatience impatiences impatient impatients impeccable impeccables impertinence impertinences impertinent impertinents implacable implacables implant implantation implantations implants
implausible implausibles implementation implementations implication implications implicit impliciter impliciters import importance importances important importants importation importations
imported importer importlib imports impose imposition impossible impossibles impotence impotences imprescriptible imprescriptibles impression impressions improbable improbables
improved improvisation improvisations imprudent imprudents impudence impudences impudent impudents impulsion impulsions impure impures imputation imputations inaccessible
inaccessibles inaction inactions inactivation inactivations inactive inadaptable inadaptables inadaptation inadaptations inadmissible inadmissibles inapplicable inapplicables inaptitude inaptitudes
inattention inattentions inaugural inaugurals inauguration inaugurations incalculable incalculables incandescence incandescences incandescent incandescents incapable incapables incarnation incarnations
incertain incertains incessant incessants inchoative inchoatives incidence incidences incident incidents incipit incipits incision incisions incitable incitables
incite inclination inclinations include inclusion inclusions inclusive incombustible incombustibles incommensurable incommensurables incommodation incommodations incommunicado incommunicados incomparable
incomparables incompatible incompatibles incomplete inconsolable inconsolables inconstant inconstants incontestable incontestables incontinent incontinents incorporation incorporations incorrect incorrects
incorrigible incorrigibles incorruptible incorruptibles increment incrustation incrustations incubation incubations inculturation inculturations inculture incultures incursion incursions indent
indentation indeterminate index indexable indexables indexation indexations indication indications indicative indices indigent indigents indignation indignations indigo
indigos indirect indirection indirections indirects indispensable indispensables indistinct indistincts indium indiums indivisible indivisibles indole indolence indolences
indoles inductance inductances induction inductions indulgence indulgences indulgent indulgents industrialisation industrialisations industries indys ineffable ineffables inestimable
inestimables inexact inexacts inexorable inexorables inexplicable inexplicables infanticide infanticides infantilisation infantilisations infection infections infernal infernals infiltration
infiltrations infinitude infinitudes inflammable inflammables inflammasome inflammasomes inflation inflations inflexible inflexibles influence influences infographies information informations
informative infracontinental infracontinentals infrastructure infrastructures ingrate ingrates ingratitude ingratitudes ingredients inhalation inhalations inherit inheritable inhumation inhumations
initial initialisation initialisations initialize initializer initials initiation initiations initiative initiatives injectable injectables injection injections injustice injustices
inline innocence innocences innocent innocents innovation innovations inode inoffensive inoffensives inotify input insane insanes insatiable insatiables
inscription inscriptions insectarium insectariums insecticide insecticides insectivore insectivores insecure insert insertion insertions inserts insinuation insinuations insolence
insolences insolent insolents insouciant insouciants inspect inspection inspections inspiration inspire install installation installations installer instance instances
instant instants instinct instincts institution institutions instruction instructions instructive instructives instrument instrumental instrumentals instrumentation instrumentations instruments
intact intacts intangible intangibles integer integers integral intellect intellection intellections intellects intelligence intelligences intelligent intelligents intelligentsia
intelligentsias intelligible intense intenses intensification intensifications intensifier intensive intention intentions interaction interactions interactive intercalation intercalations interception
interceptions intercession intercessions interchangeable interchangeables intercommunal intercommunals intercontinental intercontinentals intercostal intercostals interdialectal interdialectals interface interfaces interfamilial
interfamilials interjacent interjacents interjection interjections interlingual interlinguals interlude interludes intermezzo intermezzos interminable interminables intermission intermissions intermittence
intermittences intermittent intermittents intermixed intermodal intermodals internal international internationalisation internationalisations internationals internet interphase interphases interpolation interpolations
interposition interpositions interprandial interprandials interpreter interprovincial interprovincials interrelation interrelations interruption interruptions intersection intersections interstice interstices interval
intervention interventions interview interviews intestinal intestinals intestine intestines intimidation intimidations intoxication intoxications intrafamilial intrafamilials intranet intranets
intraprovincial intraprovincials intrigue intrigues introduction introductions intron introns introspection introspections intrusion intrusions intrusive intrusives intuition intuitions
intuitive invalid invalidation invariable invariables invariant invariants invasion invasions invasive invention inventions inverse inverses inversion inversions
investigation investigations investiture investitures invincible invincibles inviolable inviolables invisible invisibles invitation invitations invite invites invocation invocations
ionisation ionisations ipaddress irascible irascibles iridium iridiums iroko irradiation irradiations irresistible irritable irritables irritation irritations irruption
irruptions isinstance isles isohypse isohypses isolation isolations isotone isotones isotope isotopes isset issubclass issue issuer issues
items iterable iterables iteration iterator itertools jabot jabots jacquerie jacqueries jacuzzi jacuzzis jades jaguar jaguars jambon
jambons jargon jargons javas jeans jogging joggings joins joint joints journal jovial jovials judas judos julienne
juliennes jurisprudence jurys justice justices justification jutes juxtaposition juxtapositions kaftan kaftans kanji kaolin kaolinite kaolinites kaolins
karezza karezzas katajjaniq katajjaniqs katakana katakanas keepsake keepsakes kelvin kelvins kernel kerry kerrys ketchup ketchups keygen
keygens keyword keywords khats kiang kidnapping kidnappings kilogramme kilogrammes kilogray kilograys kilooctet kilooctets kilos kilovolt kilovolts
kilowatt kilowatts kimono kimonos kinkajou kinkajous kishu kitchenette kitchenettes kitsch kitschs klaxon klaxons kleenex kodak kontakion
kontakions koulibiac koulibiacs koulibiak koulibiaks kraienköppe kraienköppes krypton kryptons kumquat kumquats kwargs label labile labiles labium
labiums labradorite labradorites lactose lactoses lagune lagunes lamancha lamanchas lamas lambda lambdas lamentable lamentables lamprophyre lamprophyres
lance lances landaulet landaulets langoustine langoustines language languages lapidation lapidations large larges largesse largesses laser lassitude
lassitudes lasso lassos latest latitude latitudes laudanum laudanums launcher lavabo lavabos lavaret lavarets lavoir lavoirs lawrencium
lawrenciums layout leader leaders leadership leaderships learning legal legend leishmania leishmanias leitmotiv leitmotivs length letter letters
lettreux leucocyte leucocytes level lexical lexicalisation lexicalisations lexicals liaison liaisons libcurl libertinage libertinages libev libevent libmysql
libmysqlclient library libreoffice libxml licence licences license licensing lieutenant lieutenants light lights ligniculture lignicultures lignite lignites
limbo limes liminal liminals limit limitation limitations limited limniculture limnicultures lincoln lincolns linear lineno lines linesep
lingerie lingeries linker links linter linters liquidation liquidations listen listener litchi litchis literacy literal literals lithium
lithiums litre litres little loader lobbying lobbyings lobbys local locale localectl locales localname locals localtime location
locations lochs lockdown locks locomotion locomotions locomotive locomotives locution locutions loges logger loggers logging login logos
logotype logotypes longitude longitudes longitudinal longs lookup lotion lotions lotus loupe loupes lourdaise lourdaises lower loyals
lspci lstat lucre lucres lumen lumens luminescence luminescences lungi lustre lustres luxuriance luxuriances luxuriant luxuriants lycanthrope
lycanthropes lycée lycées lymphocyte lymphocytes lyonnaise lyonnaises macabre macabres macaron macaroni macaronis macarons macchiato macchiatos machination
machinations machine machinery machines machinima machinimas macro macrocycle macrocycles macrophage macrophages macros macrospore macrospores macrostructure macrostructures
magazine magazines magenta magentas magnificence magnificences magnitude magnitudes mahewu mahewus mailing mailings mains maintenance maintenances maintype
major majorette majorettes majority malaise malaises malnutrition malnutritions malproduction malproductions management managements manager managers mandarin mandarins
manifestation manifestations manioc maniocs manipulation manipulations mannequin mannequins manoeuvre mantou mantous mantra mantras manual manufacture manufacturer
mapping maral marathon marathons marches margarine margarines margarita margaritas margin marginal marginalisation marginalisations marginals marihuana marihuanas
marijuana marijuanas marina marinas marine marines marital maritals maritime marketing marketings marquis marquise marquises marshal marshalling
marsupial marsupials martial martials martini martinik martiniks martinis martyr martyrs mascara mascaras masculine masculines massacre massacres
massage massages massasauga massasaugas masseur masseurs masseuse masseuses massif massifs massive master mastering masterings masters masturbation
masturbations masturbatorium masturbatoriums match matches material maths matrimonial matrimonials matrix matters mature matériel matériels mauves maximal
maximals maximisation maximisations maximum maximums maxsize maxsplit mayonnaise mayonnaises mbstring mcrypt measurement media median medium melon
melons member members membrane membranes membranophone membranophones memcache memcached memory memoryview menace menaces mendicitaire mendicitaires menstruation
menstruations mental mentals mention mentions mentor mentors menus mercantile mercantiles mercurial mercurials merge merle mesquite mesquites
message messages metaclass metaclasses metadata metal metavar method methods micas microbe microbecquerel microbecquerels microbel microbels microbes
microbicide microbicides microbiome microbiomes microbus microcandela microcandelas microcapsule microcapsules microcontinent microcontinents microcoulomb microcoulombs microgal microgals microgramme
microgrammes microgray micrograys microlitre microlitres microlumen microlumens microlux micromole micromoles micromorgan micromorgans micron micronewton micronewtons microns
microohm microohms micropascal micropascals microphage microphages microphone microphones micropyle micropyles microscope microscopes microsecond microseconds microsiemens microsievert
microsieverts microsite microsites microtesla microteslas microtubule microtubules microvolt microvolts microwatt microwatts microweber microwebers mignon mignons migrant
migrants migration migrations miles milestone milestones milieu milieus militance militances militants militarisation militarisations milligal milligals milligramme
milligrammes milligray milligrays millilitre millilitres millilumen millilumens millilux millimole millimoles millimorgan millimorgans milliohm milliohms million millions
milliseconds millisiemens millisievert millisieverts millivolt millivolts milliwatt milliwatts milliweber milliwebers milonga milongas mimeapps mince mines minestrone
minestrones miniature miniatures minidom minimal minimals minimisation minimisations minimum minimums minirobot minirobots minor minorities minuscule minuscules
minute minutes miracle miracles missile missiles missing mission missions mitigation mitigations mitochondrial mitochondrials mixed mixture mixtures
mkdir mkstemp mobile mobiles mobilisation mobilisations modal modals model modem modernisations modes modifiable modifiables modification modifications
modifiers modulable modulables modular module modules modulo modulor modulors modulos moles moment moments monetary mongodb monial
monials monitor monitoring monitorings monobloc monoblocs monocontinental monocontinentals monocycle monocycles monocyte monocytes monograde monogrades monokini monokinis
monologue monologues monopodial monopodials monopolisation monopolisations monospace monotone monotones monotonic montage montages month monument monumental monumentals
monuments moquette moquettes moral mordant mordants mordâne mordânes morgan morgans moringa moringas morose moroses morphine morphines
morphing morphings motif motifs motion motions motivation motivations mouche mouches moulin moulins mousse mousses moustache moustaches
mouton moutons mozilla mqseries mrigal mrigals mtime mucoviscidoses multi multicast multicasts multicontinental multicontinentals multifragmentation multifragmentations multigenre
multigenres multimodal multimodals multinational multinationals multipart multiplace multiplaces multiple multiples multiplex multiplication multiplications multiplier multipotent multipotents
multiprocessing multiracial multiracials multiset multistandard multistandards multithreading multitude multitudes multivariance multivariances municipal munition munitions mural murals
muscle muscles musculature musculatures musical musicals mutable mutables mutation mutations mutilation mutilations mutually mutuel myapp mysql
mysqli mysqlnd mystification mystifications mérens mêlée mêlées nacelle nacelles nacre nacres nagana naganas named names namespace
namespaces nanomole nanomoles nanoohm nanoohms nanovolt nanovolts nanowatt nanowatts nappe narrative narratives nashi natal natals nation
national nationals nations native naturalisation naturalisations nature natures nautilus navigable navigation navigations nazis naïfs needle negative
neptunium neptuniums netrc network neural neurals neuronal neuronals neutralino neutralinos neutron neutrons never newline newlines newsletter
newsletters newton newtons niche nickel nickels nicotine nicotines ninjas nitrate nitrates nitration nitrations nitrocellulose nitrocelluloses noble
nobles noblesse noblesses noctule noctules nocturne nocturnes nodules nomenclature nomenclatures nominable nominables nominal nominals nomination nominations
nonchalance nonchalances nonchalant nonchalants nonlocal noria normal normalisation normalisations normalize normals normative notable notables notarium notariums
notation notations notes notice notices notification notifications notify notion notions nougat nougats novas nuance nuances nuclear
nullable number numbers numeric nuptial nuptials nutriment nutriments nutrition nutritions nymphal nymphals névés oasis object objection
objections objective objects oblation oblations obligation obligations observable observance observances observant observation observations observe observer obsolescence
obsolescences obsolescent obsolescents obstacle obstacles obstruction obstructions obtention obtentions occasion occasions occidental occidentals occultation occultations occupant
occupants occupation occupations occurrence occurrences occurrent occurrents octal octant octants octet octets odontologies offense offenses offensive
office officename officer offices officinal officinals offset offsets offshore offshores offshoring offshorings okapi okina olfaction olfactions
olives ombudsman ombudsmans omicron omicrons omission omissions omnibus omnipotence omnipotences omnipotent omnipotents onigiri onigiris opalescence opalescences
opaline opalines opaque opaques opcache opcode opcodes opendir opens openssl operand operands operation operator opinion opinions
opportune opportunes oppose opposition oppression oppressions optimal optimals optimisation optimisations optimization optimize option optional options opulent
opulents orals orange orangeade orangeades oranges orbital orbitals orchestration orchestrations order ordinal ordinals organigramme organigrammes orgies
orientable orientables oriental orientals orientation orientations orifice orifices original originals orloff orloffs orthant orthants orthofix orthogonal
orthogonalisation orthogonalisations orthogonals orthoscope orthoscopes orthosiphon orthosiphons orthostat orthostats oscillation oscillations oscilloscope oscilloscopes osier osmium osmiums
ostensible ostensibles ostentation ostentations other oubliette oubliettes ouessant ouessants output outrage outrages overflow overwrite ovule ovules
owner ozone pacification pacifications package packager packages packaging packet packets packing packshot packshots padding paddock paddocks
pages pagination paginations pairs palatial palatials palette palettes palladium palladiums panache panaches pancarte pancartes pandit pandits
pangolin pangolins panic pannus papas parachute parachutes paracontinental paracontinentals parade parades parador paradors paragraph parallel param
parameter parameters params paranormal paranormals parapet parapets paraphernal paraphernals paraphrase paraphrases parasite parasites parasol parasols pardon
parent parental parentals parents parking parmesan parmesans parole parquet parquets parse parser parsers parte partial partials
participant participants participation participations parties partisan partisans partition partitions partnership parton partons parts parturition parturitions parvenu
parvenus pascal pascals passage passages passes passion passions passive password pastel pastels pasteurisation pasteurisations patch patent
patents pathlib pathognomonique pathognomoniques paths patience patiences patient patients patronage pattern paupiette paupiettes pause pauses pavane
pavanes pavement pavements payable payee payer payload pcntl pconnect peace peloton pelotons penchant penchants pendant pendants
penne pennes pennys pension pensions pentacle pentacles pentester pentesters peons peptidase peptidases peptide peptides percent percentage
percentile perceptible perceptibles perception perceptions percheron percherons percussion perdition perditions perfection perforation perforations performance performances performant
performants permanence permanences permanent permanents permission permissions permissive permit permutation perquisition perquisitions perron perrons persistent person
personal personally personas personnel personnels perspective perspectives persuasion persuasions pertinence pertinences pertinent pertinents perturbation perturbations perversion
perversions peshmerga peshmergas pesticide pesticides peterbald peterbalds phallus pharmacovigilance pharmacovigilances pharynx phase phases phone phosphatase phosphatases
phosphate phosphates phosphorite phosphorites photo photocall photocalls photocathode photocathodes photocomposition photocompositions photocopies photofission photofissions photographies photophile
photophiles photos phototransduction phototransductions phpdbg phpinfo phrase phrases phyllosilicate phyllosilicates phylum phylums physique physiques piano pickle
pickpocket pickpockets picoohm picoohms picoradian picoradians picotesla picoteslas picovolt picovolts picowatt picowatts pictures pieces piercing piercings
pigeon pigeons pigment pigments pilafs piles pilotage pions pipeline pipelines pipes piquet piquets piranha piranhas pirate
pirates pisses piston pistons pitas piton pitons pivot pixel pixels pizza placard placards place placeholder placeholders
placement placements placenta placentas placentation placentations placer places plain planning plans plantain plantains plantation plantations plaque
plaques plasmocyte plasmocytes plasmon plasmons plasticine plasticines plasticulture plasticultures plastination plastinations plastisol plastisols plate plateau plateaus
plates platform plausible plausibles playback playboy playboys pliant pliants plugin plugins plume plumes plural plurals pluricontinental
pluricontinentals plutonium plutoniums podcast pogonophore pogonophores point pointer pointillé pointillés points poison poisons poitevin poitevins poker
polar polarisation polarisations polariton polaritons police polices policies policy politically politicide politicides politisation politisations polling pollutant
pollution polonium poloniums polos polycarboxylate polycarboxylates polygon polygonal polygonals polyhandicap polyhandicaps polysome polysomes polytonal polytonals polytope
polytopes popen popitem population populations porcelaine porcelaines porchetta porchettas porcs porno pornos porphyrite porphyrites porridge portable
portables portion portions porto portos portrait portraits ports posada posadas position positional positions positive posix possession
possessions possible possibles postal postals postcolonial postcolonials poster posters postface postfaces postnatal postnatals postposition postpositions posture
postures potassium potassiums pourboire pourboires poutine poutines powellite powellites power pprint prairie prairies preamble precision predicate
preferencelist prefetch prefix prefixes premium prepare prepend prescience presciences prescient prescients prescription prescriptions presentation preset prestidigitation
prestidigitations prestige prestiges prestissimo prestissimos previous prima primary prime primer primes primitive primitives primordial primordials prince
princes principal principals print printer printers printf priority prison prisons private privatisation privatisations proactive probable probation
probe problem process processing procession processions proclamation procrastination procrastinations procure procurement prodigal prodigals product production productions
productive products profane profanes profession professional professions profile profit profitable profitables profits program programmable programmables programme
programmer programmes progress progression progressions progressive prohibited prohibition prohibitions projection projections projects projeteur projeteurs prolongation prolongations
promenade promenades promise promotion promotions prompt promulgation promulgations propagate propagation propagations propagule propagules propane propanes properties
property proportion proportions propose proposition propositions proprioception proprioceptions propulsion propulsions prorogation prorogations prosodies prospective prospectus prostitution
prostitutions prostration prostrations protactinium protactiniums protected protection protections protestant protestants protestation protestations protocol protocols protocontinental protocontinentals
proton protonation protonations protons prototype prototypes provenance provenances providence providences provider province provinces provincial provincials provision
provisional provisions provocateur provocateurs provocation provocations proxy proxys prudence prudences prudent prudents prune pseudocycle pseudocycles pseudoparasite
pseudoparasites pseudovirus pspell pthread public publication publications publics puissance puissances puissant puissants pulsation pulsations pumas punch
punchs punks purge purification purifications putsch putschs puzzle pycache pyjamas pyrite pyrites pyrosis pyrotechnies python pythons
qname quadrant quadrants quadratojugal quadratojugals quadrature quadratures quadriceps quadruple quadruples quadruplet quadruplets qualification qualifications qualifier qualifying
qualitative quality quantifiable quantifiables quantification quantifications quantitative quantities quanton quantons quantum quantums quarterback quarterbacks quartette quartettes
quatrain quatrains queers quercitrin quercitrins quercitron quercitrons query question questionnaire questionnaires questions queue queues quick quintal
quintals quintessence quintessences quintette quintettes quintile quintiles quintuple quintuples quisling quislings quitter quorum quorums quota quote
quotechar quoted quotes quotient quotients québécoise rachis racial racials racket rackets raconteur raconteurs radar radial radials
radian radians radiation radiations radical radicalisation radicalisations radicals radio radioactinium radioactiniums radioactive radiocobalt radiocobalts radiocommunication radioluminescence
radioluminescences radionavigation radionavigations radios radiosonde radiosondes radium radiums radius radons ragdoll ragdolls rails raise ramification ramifications
ranchs random randomization range ranges rapprochements rares rates ratification ratifications ratio ration rations rayon readable reader
readline readonly ready realisations received recension recensions recharge reclassification recommendation reconnaissance reconnaissances reconnect reconstitution reconstitutions reconstruction
reconstructions record records recovery rectangle rectangles rectifiable rectifiables rectification rectifications rectitude rectitudes recto rectos rectoscope rectoscopes
rectum rectums recursion recursive recvfrom recyclable recyclables redefine redingote redingotes redirect redirection redirections redistribution redistributions reduce
refcount reference refermentation refermentations reflection reflux reforestation reforestations reformulation reformulations refuge refuges refusable refusables refuse regain
regard regardable regardables regards regenerate regex region register registrar registrars registration registry regret regrets regrettable regrettables
regular regulatory related relation relations relative relaxation relaxations relaxed release releases relevant reliance reliances relief reliefs
religion religions relique reliques remit remote remove renaissance renaissances rename rentier rentiers repentant repentants replace replacement
report reportage reportages reporter reporters reporting repository representation reproduction reproductions reproductive reptilarium reptilariums reptile reptiles request
requested requests requiem requiems require required requirement requirements reserves reset resolution resolv resolve resource resources respect
respectable respectables respective respects respiration respirations response responses restaurant restaurants restaurateur restaurateurs restitution restitutions restore restriction
restrictions restrictive result results resume retable retables retard retardant retards retire retoucherie retoucheries return returncode returns
revenue revenues reverse reversed review reviewers revue revues rewind rewrite rhinophore rhinophores rhodium rhodiums rhododendron rhododendrons
rhombus right rights rigidification rigidifications rimes riposte ripostes risqué risqués rivals rivets rmdir robes robot robots
rocambolesque rocambolesques rochet rochets rollback romanophone romanophones romanov romanovs roquette roquettes roses rosette rosettes rotation rotations
rotors round rounding route routes routine routines royal royals rudiment rudiments rugby rules rumen runkit running
rural rurals ruses rutabaga rutabagas rutherfordium rutherfordiums rutile rutiles réflectance réflectances rémoulade rémoulades sabot sabotage sabotages
saboteur saboteurs sabots sabre sabreur sabreurs saccade saccades saccharide saccharides saccharification saccharifications sacerdotal sacerdotals sachet sachets
sacrifices sages sagittal sagittals saint saints sakieh sakiehs sakés salade salades sales salicional salicionals salicylate salon
salons salutation salutations sample sampler samplers sanction sanctions sanctus sandwich sandwichs sanitation sarcophile sarcophiles sardine sardines
sarin sarins sarprop satellite satellites satin satins satisfaction satisfactions saturation saturations sauce savant savants savate savates
saxophone saxophones scale scandir scandium scandiums scanner scaphognathite scaphognathites schadenfreude schadenfreudes schema scheme schemes science sciences
scintillance scintillances sciophyte sciophytes scission scissions scooter scooters scope scorbut scorbuts score scotomisation scotomisations scout screen
screensaver scribal scribals script scriptlet scriptlets scripts scriptural scripturals scrollable sculpture sculptures search second secondary seconds
secret secrets secretstream section sections security segment segmental segmentals segmentation segmentations segments seiche seiches seigneurie seigneuries
seize select selected selection selectors semantics semaphore semaphores semicoke semicokes sempervirent sempervirents sempervivum sempervivums sendmail sensation
sensations sensible sente sentence sentences sentes sentiment sentiments separator separators seppuku seppukus septemvir septemvirs septime septimes
sequence serfs serial serialize serializer series sermon sermons serpent serpentarium serpentariums serpents servant servants serve server
servers service services serviette serviettes servile serviles session sessions setattr setcookie setlocale setprofile setter setters settings
settrace settype setup sextape sextapes sextette sextettes sextuple sextuples sexuation sexuations sexys shake shape share shared
sharedctypes shebang shell sheriff shits shogun shoguns short showwarning shuffle shutdown shutil siemens sierra sierras sigma
signal signals signature signatures signer significations silence silences silhouette silhouettes silicone silicones silos similar similarisation similarisations
simple simples simplicial simplicials simplification simplifications simulation simulations singapura singapuras singer single singles singleton singletons singular
sinistroverse sinistroverses sinus sites situation situations sketch sketchs slash slave sleep slice slots small smart smartphone
smartphones smash smashes smashs smoking smtplib snippets sobriquet sobriquets soccer sociable sociables social socials socket sockets
socle socles sodium sodiums sodomite sodomites software soirée soirées sojas solarisation solarisations solarium solariums solidago solidagos
solidaires solidification solidifications solifuge solifuges solitaire solitaires solitude solitudes solution solutions somali somalis somalisation somalisations somnambulation
somnambulations sonars sophistication sophistications sorbet sorbets sororal sororals sorted soufflé soufflés source sources soutane soutanes souvenirs
soviet soviets space spalax spatial spatialisation spatialisations spatials spawn speaker specification specifications specified spectacle spectacles spectral
spectre spectres spectroscope spectroscopes spermaceti spermacetis spermatocyte spermatocytes sphinx sphynx spiders spleen spleens spline splines split
sponsor sponsoring sponsorings sponsors sport sportive sportives sports springbok springboks springer springers sprint sprinter sprinters sprintf
sprints sqlite sqlsrv squash squashs stabilisation stabilisations stability stable stables stack stadia stadias stage stages stagnation
stagnations standalone standard standardisation standardisations standards stannite stannites start started starter starters starting startup state statespec
static statice statices staticmethod station stations statistics statue statues statuesque statuesques statuette statuettes status stderr stdin
stdout sternum sternums sternutation sternutations stevedore stevedores stewardess stimulant stimulants stimulation stimulations stimulus stipulation stipulations stipule
stipules stock stocks stolon stolons store stores strangelet strangelets strangulation strangulations strasser strassers stratification stratifications stream
streaming streams streetball streetballs streetwear streetwears stress strftime strict stricts stridence stridences strident stridents string strings
stristr strong strontium strontiums strophe strophes strptime strstr struct structural structurals structuration structurations structure structures student
students studio studios style styles stylesheet stylopode stylopodes suave suaves subcontinental subcontinentals subdivision subdivisions subject subjectile
subjectiles subjective sublime sublimes subliminal subliminals submersible submersion submersions suborbital suborbitals subordination subordinations subornation subornations subparsers
subpart subparts subprocess subscribe subscriber subsidence subsidences subsidiary subsidy substance substances substitute substitution substitutions substr substructural
substructurals substructure substructures subtropical subtropicals subtype subversion subversions success succession successions succinct succincts succulence succulences succulent
succulents suffix suffixal suffixals suffixation suffixations suffrage suffrages suggested suggestible suggestibles suggestion suggestions suicide suicides suite
suites sulfuration sulfurations sulkys sultan sultans sumacs super superblock superblocks supercontinent supercontinental supercontinentals supercontinents superficie superglobal
superglobals superinterface superinterfaces superposition superpositions superproduction superproductions superprofit superprofits superstar superstars superstition superstitions superstructure supertanker supertankers
supervise superviser supervisers supervision supervisions supplier suppliers support supported supporter supporters supports suppose supposition suppositions suppress
suppression supracaudal supracaudals supranormal supranormals suprasegmental suprasegmentals supériorisme supériorismes surcharge surface surfaces surfactant surfactants suricate suricates
surplus surprise surprises surveillance surveillances survive susceptance susceptances susceptible susceptibles sushis suspect suspects suspend suspension suspensions
suspicion suspicions suspicious sussex suture sutures svelte sveltes switch swoole sybarite sybarites syllabification syllabifications syllabus symbiote
symbiotes symlink symlinks synchrocyclotron synchrocyclotrons synchronisable synchronisables synchronisation synchronisations synchrotron synchrotrons syncopal syncopals syncope syncopes synergies
synopsis syntax syntaxes synthon synthons syslog system systemd systems table tables tachygraphies tactile tacts tagname taille
tailles talcs talent talents talus tampons tangent tangents tangible tangibles tanker tankers tanzanite tanzanites taper tapir
tardigrade tardigrades tarfile target targets taros tarpan tarpans tarpon tarpons tarsier tarsiers taser taupe taupes taxable
taxables taxation taxes teams technique techniques techno technologies technology technophile technophiles technopole technopoles technos template templates
temporisation temporisations tenant tender tenders tendon tendons tennis tension tensions tentative tenure terbium terbiums tercet tercets
terminal terminals terminate terminus termite termites terrain terrains terreña terreñas terrible terribles terrier terriers territorial tessellation
tessellations tesseract tesseracts testament testaments tester testmod tests tetradymite tetradymites textarea textile textiles textural texturals texture
textures theme thermite thermites thermoconvection thermoconvections thermoluminescence thermoluminescences thermophile thermophiles thermopile thermopiles thermos thermosiphon thermosiphons thermostable
thermostables thermostat thermostats thorium thoriums thread threading threads throw thymine thymines thyroxine thyroxines tibia ticket tickets
ticks tierce tierces timedelta timeit timeout times timestamp timestamps timezone tintinnabulum tintinnabulums tirade tirades tissue tissues
titillation titillations title titlecase tkinter toboggan toboggans tocsin tocsins token tokenize tokens tombola tombolas tomographies toner
tonga tonne tonnes tools torrent torrents torture tortures total totals toucan toucans touché touchés tourbillon tourbillons
tourniquet tourniquets tours townships trace traceback traces track tracker trackers traction tractions trader traders tradition traditions
train trains trait traits tranche tranches trans transactinide transactinides transaction transactions transaminase transaminases transclusion transclusions transcontinental
transcontinentals transcription transcriptions transcriptome transcriptomes transduction transductions transept transepts transfection transfections transfixion transfixions transformable transformables transformation
transformations transfusion transfusions transgression transgressions transistor transistorisation transistorisations transistors transit transition transitions transits translate translation translations
translocon translocons transluminal transluminals transmission transmissions transmutation transmutations transnational transnationals transparences transparent transparents transpiration transpirations transport
transportation transportations transporter transports transposable transposables transposase transposases transposition transpositions transvection transvections transversion transversions trauma traumas
travel travelator travelators travelogue travelogues traversable traversables traverse trekking trekkings triage triangle triangles tribal tribalisation tribalisations
tribals tribulation tribulations tribunal tribunals trichite trichites trichoma trichomas trichophyton trichophytons tries trigger trimaran trimarans trinitramide
trinitramides tripe tripes triple triples triplet triplets triton tritons trivalent trivalents trivial trivials trolley trolleybus trolleys
trombone trombones troubadour troubadours trouble troupe troupes trunc truncate trust tubas tuberculide tuberculides tubes tumbler tumblers
tumbling tumblings tunnel tunnels tuple turbine turbines turcopole turcopoles turtle tutorial twill twills typecode types typing
tzinfo tzname tölts udisks ultimatum ultimatums ultra ultracentrifugation ultracentrifugations ultras ultrasecret ultrasecrets ultrasimple ultrasimples ultraviolet ultraviolets
umask underscore unescape unicode unicodedata unification unifications union unions unique uniques unittest univerbation univerbations universal unlink
unpack unpacking unraisablehook unserialize unserialized unset update updated upload uploaded uploader upper urandom uranium uraniums urbanisation
urbanisations urgent urgents urial urine urines urllib usage usages userid username using utcoffset utilisation utilisations utility
utils uuencoded vacant vaccinal vaccinals vaccination vaccinations vaccine vaccines vaccinostyle vaccinostyles vacherin vacherins vagabond vagabonds vague
vagues vains valentine valentines valet valets valid validate validation validator valorisation valorisations value values vampire vampires
vanadinite vanadinites vanadium vanadiums vaporetto vaporettos vaporisation vaporisations variable variables variance variances variant variants variation variations
vassal vassals vastitas vaticide vaticides veaus vehicle velours vendor vendéen vendéens vengeance vengeances ventilation ventilations venue
verbal verbals verbose verbosity verdict verdicts verifier verify verlan verlans vermeil vermeils vermouth vermouths versa versatile
versatiles version versions verso versos versus vertex vertical verticals vestibule vestibules vetos vexillophile vexillophiles viable viables
vibraphone vibraphones vicariance vicariances vigilance vigilances vigilant vigilants vignette vignettes villa village villages violation violations violence
violences violent violents violet violets virile viriles virtual virtualisation virtualisations virus visas visibility visible visibles vision
visions visit visitable visitables visualisation visualisations vitrine vitrines vitro vocal vogue vogues voiturette voiturettes volatile volume
volumes volute volutes vomer voter votes voyage voyages voyeur voyeurs vulcanisation vulcanisations wagon wagons waitid waitpid
wakeup wallaby wallabys wampi wapiti wapitis warning warnings warranto watch watcher watchers waterproof waterproofs weakref webcam
webcams webzine webzines weekday weekend weekends weight weighted weights welter welters wergeld wergelds which while whisky
whiskys white whitespace widget widgets width wincache window windows wireless without wolfram wolframite wolframites wolframs women
woofing woofings worker workers world wrapped wrapper write writer xanthine xanthines xchacha xdevapi xdiff xhprof xhtml
xmlreader xmlrpc yachts yield yoctovolt yoctovolts yoctowatt yoctowatts yoctoweber yoctowebers yogas yohimbe yohimbes yohimbine yohimbines yokohama
yokohamas yottawatt yottawatts yottaweber yottawebers ytterbium ytterbiums yttrium yttriums yuans zeptovolt zeptovolts zeptowatt zeptowatts zeptoweber zeptowebers
zettawatt zettawatts zettaweber zettawebers zhuyin zhuyins zipfile zipimport zipimporter zircon zirconite zirconites zirconium zirconiums zircons zlotys
zoneinfo zones zookeeper écaillure écaillures élans`;
