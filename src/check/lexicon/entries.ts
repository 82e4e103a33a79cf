/** `French English English…`: stems and what may translate them, made by an earlier form of training/build-lexicon.ts; names have a capital. */
export const ENTRIES = `Aa Aa Wcag guidel meet check standa
Aaa Aaa meet tap callin closed
Aaaa Yyyy Dd value output mm Ipv
Aarch Aarch crossb linear gettin once things
Aaron Aaron formed reflec boxes centre whole
Aatia Aaact comput accomm contac adapti lead
Abi Abi advise confor upload build
Abyei Abyei Unisfa commun approa oversi consti
Acc Vac staff Affair Vetera opport
Accoun accoun checko sign sync softwa everyw
Aceh Aceh unrest west massiv taking gain
Aceum Cusma good non locate underg hat
Acl acl fail count manage gets passin
Acp Acp Epa spirit essent adopte overse
Acpi Acpi Conven draft Howto
Acsta Catsa restri disclo asks issued submit
Act Act Oct defini means Albert Tariff
Acv Lca either using input publis
Ada Ada modell draft checke
Adam Adam order
Adams Adams Clint meanti breaki presen types
Adjust adjust read base de policy covera
Adn Dna tagged messag aims gets meanti
Adobe Adobe Sharea scheme versus pilot wrong
Adrian Adrian Bunk little totall better point
Ads ads libast contra minimu employ basis
Ae Ei honey worth resear topics coming
Aele Efta namely light co operat means
Aethen Aethen bounde extens fronti legend tone
Aether Aether forth sendin back able grows
Afghan Afghan women
Afriqu Africa Kenya East
Ag Ag step locati provid includ meetin
Again again bash shell Gnu
Agency Agency Dta Italy often drawn began
Aggreg aggreg conser able formed past
Agusti Agusti Jarqui arrest audito highly audit
Ah Ah oh everyt Mr
Ahern Ahern Mrs magnif raised itself burden
Ahtem Ahtem Chiygo materi channe separa organi
Aiea Iaea safegu non Treaty partie aligne
Aigars Aigars Nm entere yes intens
Aim aim webaim checke meet client
Aiprp Atip forth back guidan lot notice
Airtab Airtab sheets awesom cache fetch everyo
Aix Aix hence severa order people
Ajax Ajax whethe
Akai Akai stretc
Akinyi Akinyi teache grow asks sleep storie
Akkerm Akkerm Wicher posted
Albani Albani become elsewh far happen realit
Albert Albert provin herein
Ale Ale behalf Mr Greens group allian
Aleci Cifta altera verifi sends occur non
Alegre Alegre Porto papers years revenu th
Alena Nafta refere striki corres meanin amende
Alep Aleppo Ohchr office struck terror armed
Alex Alex Aaron collea federa alongs commun
Alexan Alexan Schmeh
Algeri Algeri coloni freedo sort world founde
Algoma Algoma longit latitu
Alinya Alinya oldest whole gave name
Alioth Alioth sprint report
Allan Allan Moray newly rest says
Allber Allber Russ added Debian curren blog
Allomb Allomb bill unstab reache fail people
Allowe allowe regard checki
Alpes Alps Alpine wise saying fewer breaks
Als Als bloat filter pictur
Alsa Alsa Bse sound viewer
Alt alt next key hold
Alteho Alteho Thorst severa upload posted try
Altene Altene hand suppor import stage falls
Altf Altf press use key origin
Aludah Aludah Chief said wanted heavil part
Ama Ama Imo Twitte awaren found govern
Amazon Amazon uptime metric depend
Amc separa two adviso advert seek year
Ameriq Americ Centro Latin United
Amo Amo ons add usage polici otherw
Amoco Cadiz Amoco thing coast experi happen
Amster Amster Treaty
Ana Ana Guerre contes modera news variou
Anand Anand Kumria posted platfo referr
Anansi Anansi said
Anatom anatom physio th headin
Anders Anders Mal genera healin extrem share
Andrea Andrea Schuld Barth
Andres Andres Manuel patche
Andrew Andrew Suffie assure
Androi Androi
Anglet Englan living remind Kingdo fixing despit
Angula Angula corner lettin intera defini centra
Angus Angusl platfo years shortc settle themse
Anna Anna Uk put great togeth really
Ansgar Ansgar Burcha announ behalf permis team
Ansi Ansi materi tells approp expand prefer
Anssi Anssi Clip Os sugges curren first
Antarc Antarc knowin offend anythi court money
Anthon Anthon Towns manage
Antoin Antoin Pitrou partic regist Divisi please
Antoni Antoni spoke satell cleare label level
Any subtyp covert simila words conclu type
Aoki Osamu Aoki report accomm simila brief
Apache Apache Gplv
Apc Apc receiv breaki user ground highli
Apcu Apcu retrie exist store decisi
Apenyo Apenyo man know first young woman
Api Api Apis
Apis Apis using Api useful alter helper
Apparm Apparm using tight curve wrote later
Appima Appima linked feathe
Apple apple inquir approp purcha
Aq Qa buggy reques unused orphan Rc
Ar Ar accord road endors approv establ
Arabie Arabia Malays Mexico Nether new
Arc Cra bow archer contac ranged
Arca Arca sub user title magnif apply
Arcanc Arcanc clan strong follow severa conver
Arch arch contro system
Ari Ari signif conclu joint introd member
Ariane Ariane breadc links label looked presen
Arlene Mccart planni conduc bring repeat think
Arm arm Aarch
Armada Armada mainst multip donate Cpu boards
Armeni Armeni incomi Azerba contin woman
Armstr Armstr subpro longer next times neutra
Arnaud Arnaud report freely strong lead
Arp arp using reques active scanne
Arrayo Arrayo prop unless wrappe flags
Arthur Arthur obey please work tasks variou
Ascii Ascii non
Asean Asean implem etc reduct prolif
Ashees Laroia Ashees stuff insecu genera
Asia Asia lookup expens kept upcomi behalf
Asie Asia Asian East global
Aspc Phac huge modera enable Dto transf
Aspell Aspell word en lacks seekin itself
Assad Assad ideal partne negoti distan attitu
Assemb Assemb house meetin shareh Chambe
Astm Astm sampli previo decide longer coal
Ata Ata defer suppor Raid serial
Athene noting born respec signed
Atlant Atlant flew across accord
Atlas Atlas beyond learni vulner based severa
Atom Atom feed pull favour feeds
Attere Attere ran assign carry troubl work
Attn Attn ca st th altern floor
August August emptie heart longer common de
Aureli Aureli Jarno Mr hosted bit setup
Austra Austra au
Author author everyo create lists incorp territ
Autric Austri refute
Ave eta decidi added five top came
Avenan protoc endors decrea commer furnis declar
Avr Avr avaric daemon
Aws Aws uses held initia behind blog
Axel Axel writte suite websit entere
Azerba Azerba Republ contin record side writin
Azizi Azizi flower beside clean feed colour
Azure Azure creden takes using
Baboui Baboon except himsel part straig replie
Backed backed cases proper prior
Badmet Badmet throws set thrown modify allowe
Bale Basel partie Conven steppe pertai led
Balkan Balkan fixed fact
Banck Banck took offici facili whethe look
Banff Banff town occupa licenc commer name
Bangal Bangal held facili develo
Bangla Bangla Maldiv said came Republ
Bangui Bangui result consci
Banja Luka Banja held comput upcomi signif
Banott Banott Mrs permis reply receiv series
Banshe Banshe clutte data contri extens provid
Barak Barak Prime Mr view party
Barbie barber Barbie regard compil new way
Barcel Barcel Medite kept docume benefi beginn
Barnab Barnab Mr row due Union behalf
Barnie Barnie Mr areas gave Commis
Baron Crespo Baron Mr speak course commen
Barrat Barrat manage furthe people team point
Barros Barros Mr yester instan says said
Barth Barth Andrea releas progre added blogge
Basic basic brandy Mac unders addres locati
Bastia Bastia major blank waitin runnin Zacchi
Bavier Bavari rural forced alone suffic farmin
Bay Bay consis domest de bearin conseq
Bazaar Bazaar revisi contro packag new
Bbc Bbc runnin news assura senior find
Bc Bc yellow outlin conclu two dated
Bcmath Bcmath object number
Bcp Pco leadin build trust necess approa
Bdale Bdale Garbee platfo certai
Bdfl Bdfl stands two origin fall
Bdpi Cio office fall share guidan stated
Bdprh Ochro Chief possib fellow later alignm
Beasts Mythic beasts wishes serve host two
Bec Ceo beak ca worked Dto
Been Pwned timely curren either breach named
Behren Behren Roth relati ever words consul
Bei Eib refuse status obtain line find
Beijin Beijin platfo ending advanc
Belaru Belaru potent notifi transf little know
Belgiq Belgiu
Bell bell backli grade wired Canadi typica
Ben Ben Collin bin
Benin minor grand scheme nevert disput task
Benjam Benjam said
Beowul Beowul cater tutori happen give buildi
Berend Berend show ensure report Mr myself
Berg Berg volunt ships outsta someon lots
Berge suffix prefix lying remove apply public
Berger Berger shephe Affair animal course extrem
Berkel Berkel databa db availa recent report
Berlin Berlin blues weddin
Bermud Bermud regula civil integr financ contro
Bernd Bernd involv select perfec reaffi envisa
Best best mergin reflec soluti local simila
Better better layout market wonder compre
Bhouta Bhutan countr fully entire submis namely
Bible Bible making proper checke
Bidder bidder Adrian higher gettin submit von
Bielor Belaru takes top aware endors fact
Bill bill Allomb paint wrote tools
Bing Bing custom chat compar tool needs
Bios Bios edit user manual legacy simply
Birds birds Bof away confer filled called
Birman Burmes Asean trade resour woman namely
Bissau Bissau Guinea calls stress findin conduc
Bittor Bittor based unlike ship gather apt
Black black Sturge two items live Board
Blackb blackb highly custom
Blake Blake shake winter variou offeri secure
Blank blank Bastia waitin log query Pop
Blend Blend Med wider seems public known
Blende blende render softwa point purpos secure
Blends Blends pure variou sent update second
Blob Blob Clob contai handle writte
Blu Blu discs sticks variou range code
Bluesk Bluesk touch keepin instea points happen
Blueto Blueto switch
Blunde blunde helpin pointe effort distri furthe
Board Board bean commod Turkey people means
Bob Bob file entire scanni wonder whethe
Bochs Bochs fine settin
Boew wet toolki handli refer patter web
Bof Bof Bofs schedu goal talk Debian
Bolivi Bolivi incorp housin specia carrie relati
Bolkes Bolkes matter cannot Mr separa appear
Bonn Bonn two good strong reflec copies
Bontle Bontle Mme
Bordea Bordea Libre Boston term hoping heart
Borger Borger asked card foo bar announ
Bosnie Bosnia Srpska around potent
Boston Boston
Bourla Bourla Mr refers repeat recogn situat
Boxes boxes volume Gnome allow soluti
Boy boy masses bring releas itself works
Bp Bp observ front end climat base
Bpc Pcbs site solid furthe two anythi
Braakm Braakm Richar headed serve appare due
Bramer Bramer talk Michae report use give
Brande Brande Robins platfo
Braser Brazie burnin lit put applic
Bravo Bravo side crossi congra sides remain
Breder Breder Goswin people togeth able demand
Breitn Breitn Joachi founda target suppor collec
Bresil Brazil
Bretag Britai Britta Britis Kingdo Gb
Brian Brian pointe test likely eventu tracke
Brison Brison Board Treasu honour genera underw
Britis Britis kilowa aware means use shippe
Britne Britne proces occasi hand holdin happen
Brocks Brocks taking care hence assert manage
Brok Brok Mr view two diffic sent
Brown brown beacon replie either involv refres
Browse browse chromi privat
Bruce Bruce Perens engine
Bruleb cyril Bruleb additi releas announ spend
Brumes Mists Isle played experi defeat finall
Bruno Bruno heed precis warned celebr
Brunsw Brunsw partic new supply means
Bruxel Brusse
Bryan Bryan team overco consum help health
Bsd Bsd hiatus little picked paper starti
Bson Bson Mongod packed cannot interf
Bsp Bsp episod see th party squash
Btn Dto btn ca Canada
Btrfs Btrfs cannot suppor fix filesy
Bts Bts tracki Debian bugs tag system
Buffal Buffal Linkst garden withdr wood
Bug Bug Swf
Bugzil Bugzil escala privil aggreg took public
Bulkwr Bulkwr matche multip count result option
Bunk Bunk Adrian result thinks feels machin
Burcha Burcha Ansgar announ behalf permis team
Burrow Burrow Dwn likes purely workin cause
Burton Burton start brings namely intere space
Burund Burund events includ connec restor crucia
Bush bush George adopti succee came weight
Bushne Bushne questi report anymor asking
Buster Buster Cfp ca Debian artwor
Byfiel Byfiel review report sub trying
Byrne Byrne Mr employ three myself today
Byte classn byte style
Bytema Bytema boosts intens severa good plan
Bytesg Bytesg rooted print exact create
Cacere Cacere took agreed th place taking
Cadiz Cadiz Amoco despit saying rememb occur
Caiman Cayman weeken togeth workin writte fine
Caire Cairo Islami Thursd excell Conven order
Calder Calder Pdp sample perhap lead demand
Calgar Calgar across brough thereo based live
Califo Califo law exclud terms Expo locate
Cambod Cambod woman shadow scruti chance improv
Cambri Cambri Uk wounde summer
Camero Camero cent non jobs notabl studie
Canada Canada ca Royal mounte Gc interc
Canter Canter notifi reveal behind record earlie
Captch Captch ads engage ask fast solve
Caraib Caribb easter engage view
Carden Carden Gmt weeken Saturd said patch
Carlo Carlo Di allow leader pre first
Carlos Carlos deface revisi severa render wonder
Caroli Caroli tone whole consis run subjec
Carter emitte means portio lists exhaus platfo
Castil Castil carrie affect area wish
Caucas Caucas contin decide suspic height closer
Cauchy Cauchy accura step twice
Cb dimens become plain custom book user
Cc Cc availa consum along gives
Cct Cct handle donati entire
Cd Cd Cds Dvds Knoppi
Cdd Cdd custom sub tries focusi
Cdf Cdf denote non parame
Cdn Cdn delive eventu instru two
Cdrom Cdrom media manage longer
Ceai Earb enterp Tbs Gc acts formal
Cebit Cebit comput fair switch stop exhibi
Ceca Ecsc establ succes Treaty shortl due
Cedeao Ecowas proces assets exchan lead joint
Cee Eec Ec amendi quota Board expect
Ceeac Eccas gave assist subseq outlin promot
Celest Celest Cote taking pm keeps Privy
Celiap Fhsa manner carrie time applic indivi
Cen Cen comple unable forwar pointe diffic
Cfr Cfr subpar standa
Cgi Cgi page easy focuse send receiv
Cgsb Cgsb aquacu non grade commod offer
Cgv terms grants once except detail govern
Chairm chairm chair appear provis amende Chairp
Channe channe below longer throw order sets
Charle Charle third initia shape wise maybe
Charlo Charlo defini outlin checki bad join
Charm Sharm Sheikh knows memora interi substa
Chart chart Helm focusi compon overvi flexib
Chatha Chatha sheets apply regula lands held
Cheikh Sharm Sheikh knows memora interi substa
Chemni Chemni Tage th talks deals days
Chen Chen please beginn arisin time look
Chicag Chicag means hereby mark field naviga
Chili Chile goods countr follow exempt affili
Chine China embass Chines
Chiygo Chiygo Ahtem materi channe separa organi
Choice choice papers advert opt inform visit
Chopin Chopin really playin
Chouin Chouin Rsa manage shares sat themse
Chris Chris Lamb speaki accomp
Christ Christ Perrie turned
Chrome Chrome chromi
Chung Chung Randol major build upload thanks
Chypre Cyprus airspa traffi releva join
Cie Efi visual approx models shows shape
Cig Igc forthc
Cipd Icpd index intera transf buildi friend
Cisco Cisco Sp sample wildli risk
Cisjor west bank delay hand
Citize citize Poitra two listen speaki euro
City city castle words start result way
Cl cl Lc figure taken suite
Claes Claes Luk audito standi strive overvi
Clark Clark erinn report stakeh bit regard
Claudi Claudi everyo possib else choosi tools
Claws claws mail either Tails contex
Clint Clint Adams meanti
Clip Clip Os talk news discou welcom
Clippe Clippe Obsidi web newcom offlin device
Clob Clob Lob overwr existi value straig
Cloner Cloner clone mirror either someon identi
Closur closur disall result callin functi
Cloudf Cloudf outage updati respon pertai delive
Cms Cms runs locall passed
Cnp Noc occupa belong eligib worker show
Cns Cns commit behalf Mr amendi Ec
Co co circus site
Coccin Ladybi yes little passed asked right
Cocori little steppe forwar everyo came everyw
Cod cod behalf commit next Mr text
Coker Coker Russel enhanc times lead instea
Colema Colema leg procee later paper Debcon
Colin Colin Watson pointe
Cologn Cologn year takes bind moment come
Colomb Columb Colomb white Britis provin
Columb Columb grower salmon last shippe
Comdex Comdex togeth comput pm panel exhibi
Commis Commis commit Board panel mistak crimes
Common common Lisp voice
Compan compan Seguro joint de limite matche
Compaq Compaq drive test added writin aware
Comput comput Tage magazi
Condor Condor uses method stated plain proof
Congo Congo Drc review
Consor Consor review policy guidel see adviso
Contai contai ce Facebo seeing shares replac
Copenh Copenh Prime requir leadin Minist easter
Copilo mundan co pilot graph showin engine
Corba Corba tracki archiv fully compli
Corbea Raven Crow flew yourse fly hold
Corbet Corbet Mr notifi receiv views term
Coree Korea Dprk Korean
Corel Corel base thorou bit closed gettin
Cos Cos behalf commit Mr Affair implem
Cosepa Cosewi back consid referr taken strate
Costa Costa Rica Mr
Counci Counci quasi means food Board intend
Cour court yard Suprem audito
Courtn Courtn usuall talkin feelin everyt need
Coutur needle sewing tailor appare huge themse
Cov Voc concen meets indica expect presen
Covid Covid alert app update people
Cox Cox Mr attrac energy expect accept
Cpu Cpu usage slight
Cpvp Opc office meanin feedba initia engage
Cpytho Cpytho define detail focuse manage possib
Crc Crc checks string return featur workpl
Credat Credat Gmbh found info office donati
Crimee Crimea Tatar people autono crimin aimed
Croati Croati based unders proven
Croix cross crossh opposi circul space
Crt Crt switch quiet approx easily shows
Crtc Crtc dated direct meanin stock fewer
Cs Cs workfo non signif groups assess
Csa Csa set meet compre meets dated
Css Css cascad styles
Csu Csu delega status grant acknow de
Csv Csv upload file spread
Ctrl Ctrl holdin click pressi
Ctrlal Ctrlal Ctrl alt key shown move
Ctrlp Ctrlp print dialog setup normal
Ctype Ctype alphab type provid encodi ex
Cuba Cuba role recomm wishes submit look
Cunha Helena quota contai comes fail meet
Curiti Curiti hosted meetin availa see
Curlop Curlop upload reques subseq uses sent
Cursor cursor move backwa forwar
Cusc Ccus qualif means operat proper taxpay
Cut cut usable innova ad rangin stable
Cv resume jim anywhe someti street opport
Cve Cve Gunthe fix adviso showed applie
Cvs Cvs reposi checki
Daily daily desele allow usage know review
Dalai Dalai Lama Affair despit soluti fact
Dale Dale Scheet mainta posted two smooth
Dalhou Dalhou across talkin collab height reveal
Dam dam manage side sort clearl aware
Damas Damasc report includ advanc engage immedi
Dan Dan amazin countr hold space conver
Dandri Dandri half noted sent talk mail
Danema Denmar univer States Danish apply introd
Daniel Daniel Lopez wonder announ
Danjou Danjou revere run himsel softwa
Dann Frazie Dann droppe upcomi
Danube Danube boats fair known disast increa
Darfou Darfur intern includ displa respon driven
Darst Darst blog covere everyo post topics
Das Das financ worldw ex Thursd Tuesda
Databa databa accord upcomi web
Dave Dave actual full callin implic lot
David David Harris
Davies Davies Mr speaki rise rule proced
Davis Davis David respec compil certai see
Day day featur year
Dc Dc luggag compri runnin utiliz compre
Dco Dco matter addres helps signed purpos
Ddn Ddn execut path direct
Ddp Ddp associ issued itself applyi needs
Ddtp Ddtp templa featur give gather buildd
Ddts Dldd specif coveri indica anymor expect
Debcam Debcam Managu Debcon
Debcon Debcon platin videos
Debian Debian Dds Dd Dpl Dfsg th
Delfad Delfad side standi great suppor earlie
Deline deline final type partic uses gives
Dell Dell Union look setup draw th
Delors Delors Jacque issue raise exampl compro
Deni Denial deniab servic delaye
Dep Dep deps excess achiev burden changi
Deutsc vanity Sbb great notabl
Devops Devops diggin meant founda refine helpin
Devtoo Devtoo gives need Firefo quick
Dex Dex deriva common bit discus front
Dfsg Dfsg guidel compli
Dg ransom head Mr couple tell right
Di Di Carlo switch accura
Didier Didier revers Gdp theory beyond
Diego Diego noncom place concer taking San
Dieu God bless marry earth ever sign
Digita digita finger log
Dimitr Dimitr Leinen Mr thorou vote favour
Dino Dino option using additi loader
Diphen Diphen dextro
Dirk Dirk Eddelb delaye manage master driven
Disk disk probin device
Diskpa Diskpa disks start suppor
Disks disks using Gnome
Dj user featur music applic advanc
Django Django updati mentio above depend enforc
Djibou Djibou Kong attack partic regime ensure
Dll dll linker librar dynami link handle
Dm Dm fledge Dd insura additi
Dmca Dmca notice counte infrin materi file
Dmitry Dmitry please pride worthy great taken
Dn Dn finds turns user friend
Dns Dns drasti custom route
Dnssec Dnssec unboun probab usage materi
Dnt Tsd Assemb time confor amende means
Docboo Docboo editin itself
Dogguy Dogguy Mehdi platfo mail shared inside
Doha Doha agenda based trade round wherea
Dom Dom Edf
Domdoc Domdoc diff proces substi two
Domele Domele occurr
Domeni Domeni suite willin linked job thanke
Domini Domini Indian women today certai effort
Domnod Domnod instan traver given
Donets Donets Luhans certai interi law Ukrain
Doom Doom style course builde
Dorlan Dorlan Phoeni formal person upload tradem
Dorval Dorval Eliane senior intere spoke suppor
Douma aerial Abkhaz regime attack lower site
Dpi Cio office Chief depart future facing
Dpl Dpl Uucp electi leader
Dpsnso Nnhpd journe main forms hear interv
Dr Dr declin comple th includ comput
Dresde Dresde pub course th taking place
Drew drew setup finall update burden ever
Drive drive Pop overwh editin docs bit
Driver driver Mongod
Drm Drm play restri song fronti founda
Ds ds exampl
Dsa Dsa refres
Dsl Dsl truly hand single disclo suppor
Dsn Dsn syntax functi severa accept stored
Dsssl subsys setup supple custom workin
Dta Dta draws deal jump couple previo
Dtd Dtd fetch full create specif writes
Dtrace Dtrace tracin comes used enabli called
Dublin Dublin locate influe days space commun
Duckdu Duckdu lush matche likely report great
Duisen Duisen Mr underm helpin interv entire
Dvb Dvb Lan broadc stream transp based
Dvd Dvd Dvds
Dwn Dwn weekly issue welcom newsle th
Dx Dx microw used radio modes
Dzongk Dzongk locali bringi aimed severa entire
Eagle Eagle Board guardi climat fact de
East East side portio extend
Easter easter eggs egg replac along way
Ebei Ebei walked mother
Eben Moglen Eben takes view unders seriou
Ebola Ebola outbre stoppi numero worker bear
Ec Ec append Eu Agency approp genera
Echap Esc press enter return reset window
Eclips Eclips crept framew warn away
Ecofin Ecofin primar attach aim mind meetin
Ecosse Nova Scotia
Edd Edd probin sympat talkin felt tabled
Eddelb Eddelb Dirk master driven worker fields
Edge edge allowi compan looks
Edimbo Edinbu rd wide confer summer cross
Edmont Edmont descri reside Canadi house law
Edouar Edward prince island supply means April
Edsc Esdc openin
Edu Edu Debian
Eduard Eduard coding separa himsel termin otherw
Edward Edward Snowde couple himsel felt practi
Eee Eea Eee curren centra easter planne
Ef paths train curren office voyage stay
Efi Efi labele ensure beta third announ
Efpc Csps consum sector servic across bit
Egypte Egypt democr today overse servin move
Egypti Egypti halt direct today inhabi certai
Eh Hey Um strong convin
Eisent Eisent end starts forwar comple startu
Eldr Eldr behalf ahead Mr either reach
Elense Elense emptie easter Treaty histor define
Elf elf utilit allies home larges
Eliane Eliane public servan taking learni senior
Elise Elise today second figure based incomi
Emacs Emacs emacse
Emacse emacse held
Emailm Emailm parts sub messag popula
Embedd embedd larger met suitab
Emdebi Emdebi Consor anyone else showin uses
Emily Emily bigges schedu things able say
Emir emir recess bill subscr rank firstl
Emma Emma Cfp featur part managi extend
Emn Mne fiscal standa owners group top
Enchev entang mechan specia specif pace ancien
Encryp encryp talkin previo bankin relate unlike
Energu Energu rating buildi soluti query facing
Energy energy amende subpar Canadi carryi
Engelh Engelh Rene progre concur hence remain
Enigma Enigma wizard setup mitiga suppor partly
Enrico Enrico Zini Dd effort credit promot
Ent leave name unit alone unless single
Enterp enterp Hpe consul attach
Entry entry exec buffer adding build
Enum enum backed create new given itself
Eof Eof gz assume test packet unless
Epa Epa covere heavy groupi aligne duty
Equal equal Stenze
Equate Ecuado guardi myself first partne owing
Ercan Ercan False stood alone almost projec
Eric Eric Dorlan secret sorted Treasu
Erich Erich Schube backgr deskto likely simply
Erik Erik zipped ease stress look low
Erika Erika disast said
Erlang Erlang webser top high writte
Erythr Eritre Africa adopte monito period short
Esb Bse bindin couple follow actual Denial
Escarg Snail snails sideba icon featur yes
Eslint Eslint pretti plugin four build setup
Espres Espres patien first sound Englis French
Esr Esr releas extend previo read note
Essen Essen Linuxt meetin mixed took target
Estoni Estoni et around woman breaki ground
Estrad Manuel platfo hacker lead killed de
Estrem extrem gnulin Spain sessio Debian Mr
Etabo Etabo big turn harder saying old
Etasun Americ
Etats States Usa San state propri Americ
Etch etch releas
Etcher Etcher using starts
Etcs brakin locati train onboar curves Europe
Ethern Ethern plugge feed near marked cable
Ethiop abyssi Ethiop fellow gradua mind natura
Euler Euler step method appare append accura
Eulex Eulex ongoin coordi staff subjec return
Eurato Eurato two bindin attent draft adhere
Euroda Euroda opinio implem urgent attrac basic
Euroju Euroju introd future confid struct corres
Europo Europo involv powers extend
Ev Ev fetch calls makes wait outsta
Eva Eva jump added around opport collec
Evan Evan able share assert talked captur
Evans Evans Mr implic type entire yes
Even traps half enable cleare delive say
Eventb Eventb drain behave
Everyw everyw major words fixes saw https
Excel excel sheet saved custom confir dealin
Exchan exchan dealer lets stock owned
Exif exif meta camera data static tags
Expo Expo Linux Uk everyo confer larges
Fabian Fabian non workin year
Facebo Facebo harder progra
Fai Fai Isp servic maybe setup
Falcon falcon remain softwa open Mr left
Falkla Falkla Oas Republ dates years existe
False False return
Fao Fao Mou cost corpor consis mainta
Faq Faq Faqs
Fast fast buzzwo fail based import food
Fastcg Fastcg Fpm overhe result open
Fat fat fix additi filesy
Faulkn Faulkn restar noted thanks settin
Fbi Fbi frameb form includ user
Fdf Fdf proces provid gets stream defaul
Fdl Fdl licens draft itself
Feathe feathe Appima using upper scruti simila
Fed Edf partic ensure connec depart closer
Feder Erdf bear mind regard encour role
Federi Federi please somebo effort safe newcom
Fedora Fedora fixes genera system detect clock
Felix angel st please
Feltel Feltel wonder de postin web late
Fem Gef pops global cross redund multi
Feoga Eaggf sectio come guidan suppos longer
Fernan Fernan Pena backgr moving
Ferrar Ferrar togeth drives mail Act
Fest Fest enthus run around northe bring
Ff Ff Frf buildi sittin taxi losing
Ffi Ffi usage lets longer regula render
Fhs Fhs compli filesy requir pointe featur
Fi Fi Wi newer
Fifo Fifo keep filesy
Figma Figma design procur token uses testin
Fileno Fileno fine reads cannot socket handle
Filesy filesy Ok choosi featur whethe put
Fina Fina instan specif tanker thinki Supera
Finder finder unsure yield drop object correc
Finlan Finlan Finnis result
Finul Unifil reduct expect output shown relate
Fire fire Kindle referr confor fighti de
Firebi Firebi powerf suppor Dfsg
Firefo Firefo
Firegp Firegp action safely perfor seen spoofi
Firewa firewa knock effect
Fischl Fischl Commis Mr urgent tackle preser
Fisnua Unisfa expres contri occur cases compar
Flag flag Intfla flags rating togeth strip
Flash flash Swf drives break writes
Flight flight gear onboar uses map
Floor floor ceil usuall yield ca th
Floren Floren Mr commen hold asks
Floria Floria Weimer contri thread
Floss Floss covers mentio additi policy topic
Fmi Imf superv financ asks estima contri
Fnuap Unfpa oversi outcom Conven launch helped
Fnuod Undof diseng inside extend major force
Fog fog Heen change
Fontai Fontai founta taxi driver Mrs feel
Foothi Foothi office pipeli design constr intend
Ford ford hosted took drives vote revers
Forres Forres flaw knowle took looked vendor
Fortra Fortra varies fastes
Fosdem Fosdem Wookey organi cat fair arrang
Foss Foss Outrea find talks two enterp
Fossas Fossas Debcon mini space users
Founda founda profit
Fox fox eve diffic wanted supers large
Foxit Foxit editor Pdf instru desk analyz
Fpm Fpm alive value output file
Fpo Fpo freedo party token voted previo
France France slick French beef
Francf Frankf parkin called Expo proble party
Franci Franci French observ workin ca confin
Frank Frank Lichte wonder th
Frankl frankl easter half serve
Frans Frans period shape contin break kept
Franz Franz shadow endeav intere brough fact
Fraser Fraser licens moveme effect contin year
Frasso Frasso Mr somewh bigges hand list
Frazie Frazie Dann droppe upcomi
Freder Freder myself recomm issues
Freebs Freebs userla beside
Freedo freedo Eclips coding closer existi
Freene freene publis peer client
Freexi Freexi Lts begins starti issues owned
Frosco Frosco orient sub takes years papers
Frost frost backed author arch patch pointe
Fsf Fsf free starte
Fuchs Fuchs Gerfri effort years connec impres
Fukush Fukush atomic introd measur prepar author
Fully fully Fai place stands import exampl
Fund Fund hedge restri delive influe campai
Gabrie Gabrie pursua corpor Presid please landin
Galeon Galeon keepin redesi non Mozill
Galind Galind Pablo digits define regula uses
Galles Wales status lookin deeply faces believ
Gama Gama Mr earlie mentio leadin role
Garbee Garbee Bdale
Garcia Garcia Mantin
Gargan Gargan chairm pick delega role match
Garret Garret Matthe Outrea reconc world mixed
Gas gas Gpa
Gaseou gaseou tracea heat bearin method
Gasoli gasoli Mr remark pursue underl indeed
Gaza Gaza taxing rebuil politi group direct
Gb Gb Sandis delive live info Englis
Gc Gc gcds forms pulled notify
Gcc Gcc Palmos unless
Gcconn Gcconn builds built jurisd missio Nrcan
Gcnume Gcdigi hashta web love share forwar
Gd Gd Nc ca functi
Gds Gds des build allows images intern
Gearma Gearma worker calls jobs tasks job
Gecko Gecko shocki push powere ending class
Geforc Geforc founde de works fixed
Geisse Geisse post nice shell editin
Gendar mounte Royal police Canadi Rcmp force
Geneve Geneva emblem recent
Gentoo Gentoo slower ran beside wonder
George George someon system run sat ground
Georgi Georgi Ec
Gerfri Gerfri Fuchs previo blogge usage
Gergel Gergel Nagy receiv platfo motiva style
Gerrit Gerrit drop replac submis across multip
Gerry Gerry Mcgove ran custom top
Gfdl Gfdl imply danger variet ways expand
Ghana Ghana group securi Counci studie dated
Ghz Ghz runnin water run discus carrie
Gi Im army consid layer legacy due
Gibral Gibral met agreed belong decidi huge
Giesse Gießen th practi taking place Linux
Gif Gif Gifs clear commun visual post
Gil Gil said intens judici consum third
Gimp Gimp severa plugin homepa magic submis
Gis Gis hopefu sub open non togeth
Git git forsak commit using
Github Github Pat reposi terrif
Gitlab Gitlab reposi whole existi file using
Giusep Giusep commen pointe please two
Gkrell Gkrell scroll lock plugin news
Glacie Glacie park booth
Glean Glean load delive usage used opt
Gmagic Gmagic image stroke new
Gmail Gmail sign email web someon
Gmbh Gmbh comply order held sudden alongs
Gmp Gmp repres compar cast order functi
Gmt Gmt Utc date repres accord admin
Gnat Gnat runtim
Gnc Nc unit path facing built charge
Gnome Gnome libgtk
Gnu Gnu unoffi Linux Debian
Gnupg Gnupg padloc
Gnuste Gnuste Ide basic
Go Gb Gib minimu finder poll
Goerze Goerze wide wonder John reside sensib
Golan Golan height remain elemen accura equall
Golfe Gulf Biscay compre timely noneth raised
Gonzal Gonzal measur softwa tabled variet part
Google Google cyclic
Gost Gost rely passph idea
Goswin Goswin Breder people togeth able
Gov Gov featur succes leadin
Govern govern Gouver
Gp pm sat former non
Gpg gpg web Gnupg multip
Gpl Gpl Gpled licens non
Gplv Gplv Osi compar draft says preven
Gpm Gpm hull broken recent expect
Gps Gps trails fifth maps locati decima
Gpt Gpt Gb shippe deal know larger
Gpx Gpx Kml accide traffi report import
Graca Moura Graca Mr rappor effort discus
Graham Graham unpopu talks itself severa
Graphq Graphq serves modern compet multip new
Graz Graz Linuxt giving nd regard talk
Grc Rcmp sat produc
Grece Greece remote
Greenw Greenw author mentio end mean known
Greete greete yes freeze refer trying gettin
Greg Greg pointe framew tool wonder
Gregor Gregor taking
Grenad Grenad credit manner calcul chapte basis
Grip grip involv said large fact subdiv
Groenl Greenl exampl report includ regard taken
Gsetti gsetti overri use intere comple
Gsm cellph Mrsp proces nearby curren settin
Gsoc Gsoc mentor admin assign focus sharin
Gstrea Gstrea Gst based
Gtk Gtk libgtk
Guadal Guadal de past leader severa
Guam Guam branch legisl appoin govern need
Guatem Guatem perpet gradua non press kind
Guelph Guelph piloti ups innova depart Montre
Guerne Guerns Jersey paragr giving credit effect
Guidel guidel ratio meets Wcag needs reliab
Guido Guido remain
Guilhe Guilhe pastor de figure pointe please
Guinee Guinea Bissau suppor stage helpfu necess
Gul Lug Lugs people pointe encoun waste
Gunnar Gunnar wolf relate severa speech strict
Gunthe Gunthe Groupw Dpn cut th issue
Guntho Guntho Jason docs huge effort invest
Gupta Gupta raised push matchi taken rules
Gustav Gustav Noronh listed sub
Guterr Guterr heard proact extrem yourse Prime
Haber Haber steppe forwar wanted itself either
Haider Haider Mr succes
Haiti Haiti calls closel effort cluste note
Haldri Haldri duel hall named Kingdo allowi
Halifa Halifa rehabi Nos procee rail opinio
Hallow Hallow leaked chance handed treate house
Halls Halls attend confer previe give introd
Hamas Hamas rebuil news posted powers once
Hambou Hambur th sprint st severa depart
Hameau Hamlet acting town whethe settle place
Hamilt Hamilt legacy propos says wherea quote
Hamisi Hamisi says thinks fine dad
Hamm Hamm releas point almost draw recogn
Hands hands Phil previo writes delive mail
Handsh Handsh servin
Hangou Hangou Webex fairly conver face leader
Hangul Hangul hanter termin script classi suppor
Hanovr Hanove Hannov again fair th neithe
Hardi Dauntl bold record follow tactic practi
Hardwa hardwa coloca attach dedica needed design
Hartma Hartma amende settin expire positi mailin
Harvar Harvar Bernar variet Prime
Haskel Haskel tips litera
Hat hat red
Hatzid Hatzid Mr Chambe thing wish asked
Have Pwned timely curren either breach named
Haye Hague means contra law relati servic
Hc Hc exhaus number accord credit
Hcfc phase warmin fundin techno oppose global
He Hey et anythi pm wait everyt
Health health amend receiv accord
Heath Heath Adam togeth postin upstre availa
Heen Heen Tollef fog differ Ok lucky
Heidel Heidel basic deadli uses comput past
Heimda Heimda realm includ weakne
Heise Heise facili de news accord comfor
Helas alas unfort way lackin certai materi
Helen Helen Faulkn call weekly self everyt
Helene Helena Helen Saint inter covere reflec
Helix Helix somewh beside note gettin sets
Helm Helm chart using servic focusi compon
Helsin Helsin meetin agreed Europe concer
Hendri Hendri please powers mainly Chambe
Hennin Hennin Makhol ship hence prepar
Henriq Holsch Henriq init asked de
Henry Henry revers line apart differ
Herber Herber itself longer remova loader issue
Herrma Herrma runnin mentio blogge speaki Rc
Hertzo Hertzo Raphae blogge
Herzeg Herzeg Bosnia annual system hoping place
Hess Hess Joey
Hettin Hettin Raymon winter
Hewlet Hewlet Packar Debian vulner enthus run
Hezbol Hezbol Hizbul defenc stand tank anti
Hfc Hfcs Hfc provis approv grante aimed
Hh Hh applie format hours proper second
Hicks Hicks former iron coinci part
Hill hill Mako compri Debian
Hilton Hilton distin recogn commen starte
Hire lever hire servic past apply
Hispal Hispal Linux confer de
Hmac Hmac stored suitab key means suppor
Ho Ho Minh fits unoffi takes Debcon
Hoceva Hoceva kudos themse course last electe
Holger Holger Levsen caused
Holoca Holoca ago declar lesson rememb subjec
Holsch Holsch Henriq init asked de compil
Homebr Homebr priori saying user based
Hommey Hommey severa apt upload ten run
Hondur Hondur woman corres hand themse find
Hong Hong Kong along overse meetin awarde
Hongri Hungar freedo standi press long fact
Hood hood Lsb handle compon useful updati
Hotmai Hotmai gatewa fetch people wonder anythi
House house cited settle held rule thereo
Howto Howto zh step pointe see orient
Hp Hp
Hpc Hpc ready gettin de focus box
Hpe Hpe portfo leadin senior said indust
Htmlpa Htmlpa always define subcla end
Httpre Httpre favor passed put
Hu Hu law intent draft enforc
Hudson hudson rd carry bound
Hugo Hugo lies fit itself using applic
Hulten Hulten Mr van
Hum hmm Um perhap starte
Humber Humber fronti allowa lands Canadi
Hurd Hurd runnin Gnu
Hussei Hussei Saddam renewe attack el occurr
Hutchi Hutchi fronte white reache himsel curren
Hydro Hydro future purpos bearin labour apart
Hz Hz rate condit suppli taken above
Ia Ai ia
Iac Iac rest cash procee applie
Ian Ian Murdoc founde
Ibm Ibm suppor
Ic Ci Ic appoin run models patter
Icc Icc aware tools anythi workfl suppli
Icewm Icewm requir upstre piece keep alive
Icmp Icmp packet builde cannot
Icq Icq pure flexib client
Icu Icu locale resour implem wherev normal
Ide Ide pane below put seen later
Idl Idl raise work
Idle idle editor above checks block known
Idna Idna whethe illega keys possib usage
Ie ie web shippi hand comput built
Iec dis guaran rotati worker effici certai
Ieee Ieee style respec
Ietf Ietf unencu force task engine needs
Ifit Ifit crew respon held lot two
Ifs Sre site senior reliab perfec arrows
Ihn Ihn Ruaskk burnin region enteri ago
Iii Iii subpar
Iis Iis authen contro runnin uses
Imaget png checki suppor simila unable handle
Imagic imagic using
Imap Imap Imapd emails
Imapd Imapd cyrus Pop adviso
Imbulu imbulu wear pointe
Inc Inc busine admini
Inde India basis colleg
Indian Indian settle abuse guidan issued awaren
Ingo Ingo sane variou gettin
Inksca Inksca severa applic provid based supers
Insigh insigh web traffi io apps view
Instag Instag gram ads workpl focuse promot
Instap Instap later offers polish focuse real
Intel Intel Macs Cpu
Interb Interb deadlo join remitt itself error
Intfla Intfla unrela keep cannot unlike
Intl Intl progra variou ultima workin enabli
Intlca Intlca dst occurs backed larger error
Intlch Intlch return numeri
Intlda Intlda used patter id locale
Inuit Inuit solely placed repres subsec test
Ion ion type advice common amount
Ip Ip Voip addres
Ipa creden Api based log Gnome enterp
Ipv Ipv follow
Irak Iraq flow period respon rapidl firm
Iran Iran Islami Republ
Iraq Iraq Mr execut govern serves solida
Irc Irc Kpis chat
Ircc Ircc staff
Irill Irill et Paris financ de use
Irland Irelan Irish
Isde Ised starti outcom people number seen
Isdn Isdn lies capabl benefi requir additi
Island Icelan island incorp piece neithe single
Iso Iso Isos
Ispa pre struct access instru practi partic
Israel Israel Bravo
Istanb Istanb sessio couple partne face gradua
Itp Itp stripp revisi upload tags timeou
Itri Itri Marco pointe anymor report two
Itsg Itsg specif inside known catalo otherw
Iv Iv subpar
Ivoire ivory Cote coast trade dated ongoin
Ix Ix Divisi part filed
Jabber jabber client chat
Jack Jack Trs connec plugin pointe progra
Jackso Jackso whethe
Jacob Jacob moving really paper thinks safety
Jacobo Jacobo draft carele checks anymor stage
Jacque Jacque scallo advoca reiter sale today
Jaldha Jaldha comple length bandwi face news
Jamaiq Jamaic portio respec ratio
James James Troup
Jams Jams callin takes conduc stream whethe
Jan Jan Palic added travel publis senior
Jane Jane need time rough helpfu look
Japan Japan Fest code people
Japon Japan around
Jarno Jarno Aureli hosted bit setup regula
Jarqui Jarqui Mr exist say endors actual
Jason Jason Guntho embarr mark lack say
Jasper Jasper Jorg ftp master announ
Java Java Jvm
Javasc Javasc acroba enable
Javier Javier Sangui spoken Debian
Jaws jaws list compar actual differ
Jay Jay mini Howto accord found enhanc
Jean Jean jeans John promot puts
Jeff Jeff upload teams believ groupe positi
Jekyll Jekyll aware met delive site ground
Jennif Jennif Dr want servan stakeh public
Jens Jens Schmal workpl loss died th
Jeremy Jeremy legal matter togeth ensuri please
Jeroen Jeroen Wolffe mean myself van
Jerome Jerome Marant please wonder
Jersey Jersey Guerns giving effect specif amend
Jerusa Jerusa East occupi settle Israel river
Jesse Jesse Wellne lead head singer
Jessie Jessie releas
Jimene Jimene Redond rappor lead displa checke
Jj Yyyy Dd across mm unless either
Joachi Joachi Breitn please founda target suppor
Joe Joe crew arrang attend closer review
Joel Joel known probab buildd cuttin order
Joerg Joerg featur mirror waste turns compon
Joey Joey Hess press Schulz releas
Johann Johann accele vast encour outcom agreed
John John Goerze
Johnso Johnso fracti form draft member mail
Jon jon diary remova togeth snow opport
Jonas Jonas talk later instea inside little
Jonath Jonath Wiltsh news relate
Jonckh Jonckh Mr rise manufa
Jordan Jordan treati wishes told Mr rule
Jorg Jorg Jasper severa
Jose Jose de freque mainly week strate
Joseph Joseph sales referr pursua lists agreem
Josip Rodin Josip woody found happen recove
Jossel Jossel Mouett discus team seekin willin
Jp Jp availa projec speaki Debian expire
Jpeg Jpeg subtyp things excell
Jr Jr kids listin new checki sub
Jsc Jsc freigh works plant
Json Json config open
Jukebo jukebo shell based managi
Julian Julian figuri points really hard
Julien Julien Julian curren count gave additi
Junior Jr junior Debian kids someti occur
Justin Justin stated seen traffi mails de
Jørgen Jørgen repaym forwar connec pilot put
Kachin Kachin manpow high put curren perfor
Kah Ruuk Kah eating easter nearly laughi
Kakemb Kakemb maid discus overhe Royal approa
Kalabu Kalabu Sinson warned lived take carryi
Karaba Karaba Nagorn exclus hold submit notifi
Karas Karas Mr said Chambe put enemy
Karl Karl delay statem manage captur aimed
Karlsr Karlsr nd rd th takes place
Karlss Karlss agree additi emerge applie mass
Kategg Kategg heavy approa fast pulled accept
Katitu Katitu little swallo men climb told
Katsur Katsur Yoshio thanks contri
Kayanj Kayanj bride king price young search
Kazakh Kazakh mean terms requir beside newly
Kde Kde gamma
Kdevel Kdevel Ide locali files de
Keepas Keepas
Keeper keeper nurser bottle last name love
Keke Keke moved ground
Kemp Kemp wallpa handli two vast Steve
Ken Ken bloom run whethe
Kenshi Kenshi Muto unoffi note please really
Kenya Kenya Neymar goal keepin welcom entrep
Kerber Kerber forwar keeps settin mailin home
Kern Kern wonder proces suppli warran mail
Kevin Kevin spoke panel named newer aims
Keyerr Keyerr callin curren map keywor item
Khayan Khayan fetchi saying visite left
Khodja Khojal mass de posses local groups
Kindle Kindle mobile unit limita variet
King king please multip
Kingst Kingst unbloc blocke fight drive ready
Kinnoc Kinnoc Mr
Kirghi Kyrgyz perman repres active suppli mainly
Kit kit dak mix propos dialog level
Kitche kitche waterl grown slight sessio bit
Klar Klar focus opt daily usage users
Klaus Klaus Knoppe shoppi implem inside planne
Kleopa Kleopa using consid privat want
Klose Klose Matthi target severe furthe buildd
Kmb Kmb tap choose maps loaded Google
Kml Kml Kmz shared tracks instru step
Kmz Kml Kmz tap import tracks
Knoppe Knoppe Klaus inside planne area daily
Knoppi Knoppi live
Kobe Kobe used live lower
Kobo Kobo saved reader articl phones ink
Kobole hangin happil sheet name seen saw
Koch Koch Mr rappor extrao declar conseq
Kolab Kolab Groupw repres severa
Kong Kong Hong along overse meetin awarde
Kongre Kongre de around oldest appear shows
Konrad Konrad playin move unit learne
Kooten Kooten compri thereo copy shown
Kosovo Kosovo Kosova
Kouchn Kouchn Mr words cannot falls job
Koweit Kuwait stand call able
Krafft krafft Martin
Krenn Krenn shop leadin chairm want array
Kristo Kristo mourns serve standa early
Kubern Kubern sets mean ready runnin based
Kumria Kumria Anand posted platfo referr two
Kurt Kurt reappo middle East
Kuster Kuster wonder manual starti comes unclea
Kutta Runge Kutta far method addres encoun
Kylie Kylie compli test tool track long
Kyoto Kyoto born meetin climat adhere
Laan Laan der expert covere sectio commen
Labour labour irriga farmer plant farm joined
Labrad Labrad Newfou accord provin
Labs Labs enroll runs payabl look become
Laeken Laeken concer future repres signif point
Lama Lama Dalai Affair despit soluti fact
Lamb Lamb mark effort relate focusi
Lan Lan Fai adapte wake enable router
Lander lander States due moon largel meanti
Landsc landsc torste trial ready instal
Langas Langas Steve severa
Lange Lange Mr nevert sought
Langen Langen Mr report excell
Langua langua nls curren offere charse
Lanka Lanka Sri recent featur aware explos
Laptop laptop child suppor useful talk remove
Larave Larave co pull flight summer taking
Laroia Laroia Ashees stuff insecu genera main
Larond Larond Thierr organi powere house
Lars Lars Wirzen widesp paid
Latex Latex rubber tool public
Latino Viii organi th de regard report
Laura Laura Poitra plans
Lauren Lawren Lauren st author mounta France
Laurie rest expans thereo shadow awarde
Lc Lc locale sets concre
Lcs Lcs eng exampl expect founde
Ldap Ldap direct link alongs
Ledru Ledru Sylves using blogge brand migrat
Lee Lee comput needs later scient Debcon
Lees Angusl Walthe settle themse disagr corpor
Leinen Leinen Mr party collab wordin indeed
Lekish Lekish starts happy callin track
Lenny Lenny releas codena upcomi
Leo Leo review again please ended singer
Leon Leon resign foster emphas severa Mr
Leone Leone Sierra situat
Lerato Lerato eating said
Levsen Levsen Holger pure failur care far
Ley Ley en case value
Lgpl Lgpl motif sharin posted share bind
Lheo Ohwm easter bounda along lot
Li Li sar years move playin
Liban Lebano Lebane future withdr date forese
Liberi Liberi wish leader design choose itself
Libran Libran treat friend later deal additi
Libreo Libreo pupils lang office
Libye Libya integr furthe determ comput consti
Licens licens statem Fdl suitab Gnu mainst
Lichte Lichte Frank added covers shortl file
Life life priest cent newly create runs
Lighth Lighth learn tools levera run
Ligue League milita connec annex Counci releva
Liikan Liikan collea decisi driven please conclu
Limux Limux Bsp office runnin take
Lindow Lindow first proper comes runnin limite
Linked linked previo tag helpfu found direct
Linkst Linkst Buffal daemon
Lintan Lintan Wesmer reache easter edge power
Linus Linus Torval cheap talk noted awarde
Linux Linux Linuxd Lsb Linuxt unoffi
Linuxd Linuxd suppor says runs rd concur
Linuxf Linuxf severa banner funded themse genera
Linuxh Linuxh meetin took focusi taking th
Linuxl Linuxl booted hence looked relate year
Linuxp Linuxp sane review inside orient receiv
Linuxt Linuxt Karlsr larges
Linuxw Linuxw Expo nd rd
Lisbon Lisbon someth discus making
Lisp Lisp cl common
Little little salmon final settle inclus
Lituan Lithua woman langua case operat dealt
Liu Liu obey moment work matter tasks
Ll Oss titlec softwa source packag
Llc Llc set sole imagin dedica liabil
Lo Lo unlink
Lob Lob object large intern positi resour
Loeuil Loeuil sole propri publis contro data
Logrec logrec leakin shown ends staff custom
Lome Lome Eu cooper force today once
Londre London visit allowi market
Lopez Lopez de appoin announ please newly
Lord Lord knight helped move addres disrup
Low low waterm bound income Os decidi
Lpi Lpi exam tested beginn story said
Ls Ls boards brand way
Lsb Lsb compli chair base
Lsm Lsm held event member around amount
Ltd Ltd propos declar increa limit quanti
Lts Lts cannot suppor
Ltsp Ltsp expect filesy thin talks
Lua Lua privil Unsafe grant custom
Luasan Luasan full Conven callin
Luca Luca de away right file
Lucas Lucas Nussba
Lug Lugs Lug variou starte gather Dd
Luis Luis layout experi feedba asked de
Luk Luk Claes quanti delibe somebo audito
Luka Luka Banja held comput upcomi signif
Luks Luks disk upgrad either uses strong
Lunr Lunr wildca main object constr abilit
Luxemb Luxemb jurisd court themse God
Lvm Lvm rescue featur runnin uses allow
Lwn Lwn afterw ways series timeli think
Lxde Lxde deskto desire newly introd severa
Lynne Lynne Mrs whethe teeth word strong
Lzw Lzw intern move pendin leavin
Maastr Maastr Treaty Ec dictat style positi
Mac Mac Macs spoofi
Macboo Macboo device work staff
Mach Mach devel uses
Macint Macint old ending end hardwa
Macken Macken Valley resour wholly utiliz outsid
Madame Madam Mme Mrs Presid Schroe
Madrid Madrid pass ended inter send news
Magall Magall Marcel see belong submit given
Magozw Magozw said replie Thomas died gave
Mailch Mailch data Cds showed read rates
Maildi Maildi mailbo folder
Maj shift hold paint layer magic pick
Majctr Shiftc alt worksp
Majest Majest right Crown
Majsup shifts pressi page using perman
Makabe Makabe lit bigges called Mrs smiled
Makede Makede moving remove fixes wonder
Makefi Makefi snippe comfor welcom causes demand
Maker maker dock hence app view
Makhol Makhol Hennin forums raised Debian
Mako Mako hill named Debian sub organi
Mali Mali engage securi Counci mandat inter
Mallac jordi Mallac report severa bits ship
Malte Malta inclus making boards divide adopte
Malvin Malvin questi specia agreed adopte partie
Managu Managu learn de bigges upcomi took
Mandel Mandel prize statut browse presen annexe
Mandra Mandra reusin maybe discov joint give
Maneo Maneo asked wanted summer next
Manito Manito means market egg
Manoj Manoj Srivas votes thanke
Manter Manter Margar unable mail assert easily
Mantin Mantin weekly buildi hardwa offici
Maps maps organi app
Mar Mar Argent come eight burnin region
Marant Marant Jerome wonder need upload deal
Marc Marc Marcus readab hardly
Marcel Marcel Magall de delive
Marco Marco Itri talk mainly travel
Marcus Marcus instru replie starts top
Margar Margar Manter inspir platfo princi
Maria Maria sailor fantas growin awaren Asia
Mariad Mariad fact disclo captur licens widely
Marie Mary marrie marry Tom
Marinh Marinh reason Mr Affair intern market
Mario Mario somebo called bit port manage
Mark mark Hendri occasi
Markdo markdo become turn everyt step
Markup markup fully design users human featur
Markus Markus please listed serve earlie follow
Maroc Morocc instru system mainta front enters
Marpol Marpol annex regula meets discha eventu
Marsec Marsec approp contai restri extent contin
Martin Martin krafft Michlm Schulz
Marvel Marvel transc entire divers regist affili
Mary Mary blushe Tom
Mas Mas Roland news co intent best
Mate Mate users landin builds fully deskto
Mathie Mathie Wulf guidel postin Mrs itself
Matrix matrix live sure channe chat
Matt Matt plans case brief applie matche
Matter matter app hold focus beauti regard
Matthe Matthe Garret
Matthi Matthi Klose drop asks Mr need
Mattia Mattia Wadens order settin please
Mauric Maurit Mr agreed acknow outcom effort
May ce privat advise create
Mayer Mayer Mr togeth said carrie agree
Mccart Mccart Mrs added pointe de succes
Mcgove Mcgove Gerry says
Mcinty Mcinty Steve bits electe commit
Mcnall Mcnall met say respon myself said
Mdc Mdc datase collec mirror visit place
Mdn Mdn plus servic custom
Measur measur means indige inside subpar assist
Med Med Debian
Meda Meda Phare overco treatm third extend
Meder Meder especi wishes contac Christ
Mediap Mediap entert gatewa news invest organi
Mehdi Mehdi Dogguy bit disagr platfo mail
Meike Meike Dds man served best step
Mel Mel email resear addres docume facing
Meliss Meliss publis found workin sharin possib
Memcac Memcac form conjun Api
Mesa mesa qualit strike advanc asks build
Mesdam ladies gentle cheate Mr
Meskes Meskes delive talk notice additi curren
Messie gentle ladies Mr cheate Madam Presid
Metzle Metzle counte soon unless safe based
Mexico Mexico Santa city allowi circum saw
Mexiqu Mexico Mexica
Mhz Mhz dual Cpu availa transm broadc
Mia Mia newbie missin action etc above
Micah Micah custom integr fulfil deskto
Michae Michae Banck
Michel Michel sat end keepin switch
Michlm Michlm Martin co
Micros Micros Hallow micro
Middle middle East compre de former latter
Miguel Miguel de autono remark delive counse
Mike Mike bracke saying overvi viewed
Milan Milan kite relati took profit callin
Millan Millan Robert hostin announ pointe self
Miller Miller pullin folks reason guidel please
Mime Mime bloat regist custom
Minh Minh Ho Debcon perfec opposi fit
Minide Minide Fossas place took Debian mini
Minsk Minsk backgr demons refuse chair packag
Mint Mint using transi sugges contac wish
Minuad Unamid invent missio owing reveal aim
Minusm Minusm major missio reiter Counci usual
Misma Afisma shortf troops critic lift allowe
Mithul Mithul produc laid gave suit began
Mj Mj Mp input pointe baseli map
Mmc Mmc run browse plug media insert
Mme Mrs Ms rappor
Mo Mb gettex large Ram dozen actual
Moglen Moglen Eben takes view unders seriou
Mohamm Mohamm identi cooper sites counse potent
Moinea Sparro yes little passed
Moldav workin free Parlia democr Europe
Moloko Moloko soccer teachi game
Moluqu Molucc casual proble crucia believ addres
Mongod Mongod driver
Mongol Mongol free alike emerge needed seek
Monito monito breach
Monsie Mr sir Presid gentle
Monten Monten statel path neithe visiti compon
Montgo Montgo ellipt ca th floor st
Monti Monti Mr Commis rules say compet
Montse Montse report five accoun facili pursui
Monusc Monusc depend take Assemb callin reiter
Moraes Moraes de disagr pointe paper instea
Morati Morati includ stress excell missio really
Moray Moray Allan platfo lackin writes wider
Moreno Moreno runs needin work prospe set
Morgan Morgan ask drawn oursel stated outsid
Moritu Moritu scene offens create two requir
Moritz networ lookin users end data long
Morphi Morphi de live hand review featur
Moscou Moscow group place Conven signs opinio
Moshe Moshe Zadka itself run stated thinks
Mosix Mosix viral descri mentio provid platfo
Motoro Motoro Cpus comes deal carrie suppor
Mouett Jossel Mouett discus team seekin willin
Moura Moura Graca Mr rappor effort discus
Mozill Mozill gaming Vpn
Mp Mp Mpeg player Iii layer
Mpeg Mpeg player server sound making
Mpho Mpho Ma head kissed
Mrsp Mrsp starti runnin overla coming noted
Ms Ms runtim
Msc Msc servic guidel ship extend perfor
Msi Msi instal
Mta Mta mail transp capabl longer file
Mtonya Mtonya stay told past
Mukhwa Mukhwa marry asked two song yes
Muller Muller staffe Mrs beta speake produc
Mullva Mullva find circum either servic partne
Mulong Mulong ogre deep
Mumble mumble chat works
Munich Munich yearly held comput southe events
Murdoc Murdoc Ian founde led origin passed
Murphy murphy watchi task reach exactl labour
Murray Murray Ryan world pick new develo
Muto Muto Kenshi Christ droppe twice Perrie
Mw Mw genera unit units names indica
My clippi lumber easier explic variet known
Myanma Myanma Burmes delega notifi provis arms
Mysql Mysql xdevap
Mythic Mythic beasts wishes serve host two
Nadeau Nadeau issues gives news issue two
Nagasa Nagasa born lives
Nagios Nagios announ host status
Nagy Nagy Gergel above runnin choice ahead
Nairob Nairob staff import wherev enable third
Nakitt Nakitt sleeps near pictur reads teache
Nambuy Nambuy lived called cook ago long
Namukh Namukh midwif give tradit called took
Nan Nan either outsid confus carry code
Nanu Nanu little worry name waitin
Napoli chairm absolu bringi major compet took
Napste Napste popula based
Nas Nas sin detail person work blank
Nathan Nathan Nerode live severa non draft
Natura natura Gpa nevert specif nature pre
Ndalo Ndalo fresh day
Ndt boxed openpr wonder reache Debian
Neal Neal corner around usabil respec system
Neil Neil mails plans behalf target
Nelima Nelima Netasi agreed lived girl helpfu
Nelson Nelson views prize statut presen annexe
Nerode Nerode Nathan severa non draft looked
Netbsd Netbsd breaka small took view net
Netcra Netcra survey run accord nearly ran
Netfli Netfli citize servin actual figure user
Netsca Netsca releas turns suite draft stick
Netwin Netwin added greatl standa suppor follow
Networ networ orion compan png
Neuve Newfou Labrad new provin burn
New new York
Newbie newbie lately recent quiet school dry
News news Kristo weekly drafti
Newsfo Newsfo story profit detail releas severa
Neymar Neymar skill ball Africa conclu
Nfc Nfc nfkc form compos
Nge Nge soon softwa pieces Osrd timeta
Ngl Gue Ngl behalf Mr green United
Niagar Niagar falls commen corner
Nicara Nicara
Nice nice proc parame entity conclu nevert
Nicola Nicola Nichol sent lack fully brough
Nicosi Nicosi Fir permit aircra infrin traffi
Niels Niels Thykie announ releas
Nielso Nielso Mr partly togeth Commis rest
Niger Nigeri thereb plans deadli fully advanc
Nigeri Nigeri risen low cent correc rise
Nightl Nightl builds channe pointe run
Nil Nile breeze permit upper approx
Nils Nils long regard delays togeth due
Ninten Ninten system instan accura works bring
Nipiss Nipiss lying shown Canadi extend
Nmu Nmu Nmus upload mainta non
Nntp Nntp leaf talkin servic using
Nobel Nobel prize winner Act ever checki
Node node js
Nodety node types confor two mandat part
Noel Christ Noel soon approa proble
Nolden Nolden builds collec everyt
Nonblo Nonblo set unless togeth pendin sets
None tzinfo const omitte return
Nonkun Nonkun song
Norah Norah called find happy gave
Norber Norber suppor end using offlin
Norfol Norfol fisher launch patent inclus instru
Norman Norman oversi writin better channe establ
Noronh Noronh Silva mail regula pointe Howto
North north conflu reliab servin operat Chief
Northe northe Fest bring two colleg advoca
Norveg Norway Norweg
Noscri Noscri Tor browse option especi
Notify notify wakes fit genera notifi gets
Notimp Notimp Cpus half exclus rich respec
Now boxed French consul speaki jobs part
Nox Nox emissi rollin electi engine
Np Np Ngo Cd hosted drives comple
Nsa Nsa altrui discla files itself forced
Nt Nt dump handle load effort approa
Ntfs Ntfs resizi earlie arch media
Null Null return either
Nunavu Nunavu inoper settle area body
Nussba Nussba Lucas involv
Nvda Nvda webpag themse able tests multip
Nvidia Nvidia graphi pipeli closed side encode
Nyame Nyame said laughi anymor laughe two
Oauth Oauth string
Oauthp callba Oauth later regist provid sets
Obsidi Obsidi Clippe workfl inside lot
Ocaml Ocaml task force packag deeply inter
Ocde Oecd organi econom cooper develo restri
Odbc Odbc Ms box either talk establ
Office Board Agency commod office Olaf acted
Oftc Oftc join Irc pm appeal affili
Ogg Ogg Vorbis tag refers Mp
Ogm bells crops high addres previo propos
Ohttp Ohttp preser concea browsi linked helps
Oit labour textua above source Attorn progre
Ok Ok okay exist task three simple
Olaf Olaf crimin invest undert kind monito
Oldenb Oldenb flood meets severa plans listed
Oliver Oliver stripp fixed pointe notice provid
Olivie Olivie Oliver tree handle severa Storag
Olpc Olpc needed longer histor suppor
Oman Oman Canada origin submis namely two
Ombala Ombala lived tell people villag
Omc Wto implem non immedi countr word
Omi Imo code tried neithe essent adequa
Omnivo Omnivo reader shut stands saved driven
Oms Gerry spotli world top organi health
Ong Ngos Ngo amount firstl mind non
Onions Onions chat access anymor usabil using
Ontari Ontari
Onu Un United nation
Onudc Unodc assist Conven model releva raisin
Opanal Opanal third dates entitl event furthe
Openbs Openbs plan famili patch backgr histor
Opengl Opengl pointl enabli polish
Openh Openh gateke itself mainly
Openld Openld uses serve
Openof Openof org
Openpg Openpg keyser keys
Openra Openra charts thanks railwa deligh run
Openrd Openrd remove platfo boot
Openst Openst errors transf advanc instan
Opio Opio said sleep asked
Opt opt brew allowi largel scope sign
Oracle Oracle divine databa placeh outsta next
Orca Orca refres speak depend along
Oregon Oregon place hosted take planni took
Osaka Osaka born hold coming
Osamu Aoki Osamu report accomm simila brief
Osce Osce monito ensure essent chairm exampl
Osef Osef closel outsta local worked
Oserro Oserro subcla depend occurs suppor
Osi Osi stewar confor name approv value
Oslo Oslo hotels finish offere sprint subseq
Osm Osm edits volunt looked upload edit
Osrd Osrd open
Otan Nato strong allian wake instea record
Otr Otr store separa contri report turn
Ottawa Ottawa rains authen
Ougand Uganda exciti Irelan tested design failed
Ouma Ouma left please fat silly says
Outrea Outrea incred market intern topic
Ouzbek Uzbeki partic profit period functi leadin
Ovni ever looks seen believ
Ovp Ovp underl resort played last small
Oxer Oxer told multip run attend order
Pa Pa Risc mainly celebr availa droppe
Pablo Pablo Galind years plan Debcon attend
Pac cap disgui modera level preven releva
Packar Packar Hewlet
Padoue Padova Italy severa held event
Pakist Pakist leader notify cent exhibi
Palaci Palaci de Mrs whole appear togeth
Palaos Palau testim transa approv abroad foreig
Palati Palati Rhinel welcom progra organi due
Palfra Palfra runnin keyrin asks host wonder
Palic Palic gettin people missed
Paliny Paliny boy reache adopte till
Palm Palm trades virtua wirele online Conven
Palmer Palmer rd powers decide pick lookin
Palmos Palmos stuff info plain read
Pam Pam bird trap guide shoot
Panama Panama academ held labour conclu women
Paques easter near painti dates based
Para para nine offenc framew adopti provis
Param param bind parame overhe marker
Paris Paris bets France
Park park Ag apply helpin additi includ
Parlem Parlia cardbo house
Parset Parset Pyarg counte passed suppor
Pascal Pascal shells hurt gradua top build
Paths paths argume filena base relati messag
Patric Patric workin admini co ordina
Patten Patten Mr commen Commis today perfor
Paul Paul census
Paypal Paypal Stripe pay provid accept honest
Pc Pc Pcs runnin
Pcaf Cfp online listen learni field contac
Pci Pci wirele found common releva adapte
Pcmcia Pcmcia slot insert notes checki beside
Pcre Pcre apply modifi refer uses core
Pcu Cerb respon apply moves econom ask
Pda Pda Mal utilit using develo releas
Pdf Pdf Pdfs
Pdg Ceo next digita talks Canadi facili
Pdo Pdo retrie issue
Pdosta Pdosta bound count help called unlike
Pear Pear qualif sub relate taken desire
Pecl Pecl longer failur False return previo
Pekin Beijin manife presse happen bigger twice
Pena Pena Sangui founde asked people Debian
Pendo Pendo gives father says
Pentiu Pentiu proces once partic master suppor
Pep pep line type ration despit positi
Perens Perens Bruce works past led umbrel
Perez Perez Mr forwar put reliab aimed
Perle gem extrac struct
Perou Peru detach spread word major
Perrie Perrie Christ noted blogge
Perry Perry talk short States featur asks
Perth Perth wester place receiv severa take
Pesc matter Morati policy concil proced foreig
Peter Peter showin de
Peters Peters thrash allows Os people
Petr Petr work rewrit tool gave worked
Petro Petro cited dealin grante reason object
Petter Petter Reinho
Pgo Mou skippe seat fellow hostin Tbs
Pgp Pgp steali packet tools active front
Pgsql Pgsql live Postgr
Pharda Pharda plain mappin filesy files
Phare Phare Lighth once aid funds receiv
Phil Phil mindfu bigges cool aged
Philip Philip Lee island woman
Php Php Intlca
Pi pi Raspbe staff lock Ip Cpp
Pib Gdp capita terms domest cent attrib
Pidgin Pidgin messen plugin intern instan runs
Pike Pike www removi report
Pin pin pine road tree airpor causes
Pinboa Pinboa saves ambiti primar shows consid
Pine pine keeps worth plus allows db
Pinoch Pinoch subjec borne genera furthe mind
Piotr Piotr wonder itself taken
Pipett eyedro tool single value lets see
Pitcai Pitcai island child safegu funds contin
Pitrou Pitrou Antoin along contri
Piu Erap person contra author entere receiv
Pki Pki scanni gather ease featur fact
Plasma Plasma desire severa worksp stands chosen
Plath Plath Randzi partic Mrs felt Japane
Play play Google Androi device option obtain
Playst Playst contro brough Powerp remote
Plone Plone unmain fully work
Pluto Pluto meetin user
Pme Smes certai block busine given sized
Pnbv Gvwr confor means contro time passen
Png png file want chart
Pnud Undp invest loss lead
Pnue Unep unders matter respon partie progra
Pocket Pocket servic
Poette Poette Mr point politi convic someth
Poitra Poitra breast credit accord
Polari Polari submit see
Polloc Polloc wonder somebo gettin giving along
Pologn Poland frozen countr regard outsid
Pop Pop better suited emails coasta basic
Popen Popen small
Portla Portla Oregon closes place take planni
Porto Porto Alegre papers years revenu th
Posix Posix multib effect change data
Possel Possel Mr yes actual rule noted
Postfi Postfi Mailer module plugin
Postgr Postgr connec
Postsc Postsc scalab
Potato potato releas couple
Powerp Powerp storyb
Ppa Pal unoffi speaki applyi based past
Ppd Ppd vendor unlike files run needs
Ppe Ppe Epp de Europe group party
Ppp Ppp level line limite
Pr Pr Prs feedba review
Practi practi Gießen de discus draft
Premiu premiu featur plus plans assert things
Presid Presid chairm Chairp chair Mr chairs
Pro pro tip phrase boss borrow de
Prodi Prodi Mr today
Progen Progen ceased public entere stated looked
Prokop Prokop aimed brand fellow newly hacker
Propho Propho clearl larges availa everyt freque
Prs Prs refact Pr low issue valid
Pse Pse behalf Mr party favour wants
Psn knew once drugs works living prescr
Pt Pt agreei severe sector experi again
Pts Pts tracki bugs defici lift meanti
Pulse pulse existi fork starte life start
Puppet puppet found altern direct disk levera
Pv Hp itself heal starts certai advant
Pwned Pwned timely curren either breach named
Pxe Pxe netboo using note look allowi
Pyarg Pyarg Parset counte passed suppor
Pycon Pycon forked discus talk pretty includ
Pyerr Pyerr set condit catch cleare whethe
Pygtk Pygtk bindin scanni uses
Pyobje Pyobje runtim sees cleari cast
Pyrene Pyrene depart billio firm gains Eur
Python Python decodi
Pytype Pytype uses slot adequa style declar
Pyunic Pyunic routin data needs remove
Qa Qa additi manife confer intere taking
Qaida Qaida securi Counci reinfo gap stop
Qatar Qatar replie basis prepar seat availa
Qnap Qnap device split latter fit point
Qr Qr scan code app able device
Qt Qt messen dealt
Quantu Quantu kept runs Firefo specif privat
Quebec Quebec du de
Quickh Quickh makes
Rabbit rabbit Valkey side used
Rachel passio levera forms delive Gc amount
Radeon Radeon adding adapte issue relax affect
Rahim Rahim sorry starts sick says
Raid Raid suppor two comes existi
Raindr Raindr bookma app io exactl itself
Ralf Ralf part prospe mail aimed sample
Ram Ram ramdis smooth itself work initia
Randol Randol Chung major build upload thanks
Randzi Randzi Plath partic Mrs felt Japane
Raphae Raphae Hertzo
Rapkay Rapkay Mr begin constr share plays
Rarent Rarent unspec entrie used
Ray ray Stevie recomm bindin word
Raymon Raymon Hettin please mess late
Raythe Raythe funded Board plant record tech
Rdf Rdf parsin query
React react Vue framew blocks
Readec Readec strong later want look saving
Reader reader Readwi makes
Readme Readme docs
Readpr Readpr inferr prefer read active values
Readwi Readwi pricin reader makes rich space
Ready ready talk cycles either base tables
Really really focusi value realis valida voting
Realti Realti watchd talks order see
Recipe recipe talk recept ordere delive once
Red red hat
Reding Reding myself agree given side smalle
Redmin notice move perhap happen managi anymor
Redux Redux built class multip best funded
Regie regula govern
Regl Reg grante amendm minera aid regula
Reichl Reichl office perfec says news guidel
Reilly Reilly award distri winnin coveri info
Reine Queen Privy design means
Reinho Reinho Petter enabli
Reiser Reiser articl licens seem leads better
Relay relay Firefo creati forwar suppor
Remnan Remnan alter need entrie James people
Rene Rene Engelh guy lead progre concur
Republ Republ Dprk Africa
Reset reset pieces blocks able
Rest rest Apis helper source
Retina Retina report early
Rev rev de model front signs
Rfc Rfc Rfcs non compli sets
Rgb Rgb colors repres three points values
Rgpd Gdpr fully Eu compli meanin covere
Rh Hr ingenu human reacti envelo bring
Rhenan Rhinel Palati welcom progra organi due
Rhvoic Rhvoic custom crash workar troubl
Rica Rica Costa tag title gcds role
Richar Richar Braakm rich
Richte Richte platfo doubts damage budget regist
Rico Rico puerto trade foreig
Rights rights hackin overco poor stay lackin
Rio Rio Grande assert docume outcom talk
Risc Risc Pa attemp little live mainly
Riseup Riseup yourse managi failur
Rk Rk Cauchy db machin step
Rlock Rlock proxy suppli lock
Rmll Rmll Lsm help speech beer
Rms Rms non past asking stated whole
Rncan Nrcan locati build co inform share
Rnp Rnp subkey order primar work
Robert Robert Millan announ self downlo
Robins Robins Brande
Rocheu rocky anomal deals rock holes workin
Rodin Rodin Josip woody found happen recove
Rodrig Rodrig specia availa views mail wonder
Roger Roger panic adviso pass droppe taking
Rois kings three letter lie wish say
Roland Roland Mas add bit little alter
Rollin rollin emacse year deriva variou main
Rom Rom Roma track framew users lack
Rome Rome Treaty statut built
Roms Roma Romany streng granti succes comple
Ronneb Ronneb talk coveri th busine enviro
Rosa Gonzal streng taken forwar put relati
Ross Ross chunks open popula
Rossum Rossum appear averag flying extrem believ
Roth Behren Roth relati ever words consul
Rothle Rothle Mr mentio length princi tabled
Rotter Rotter explor Conven releva intera recogn
Rouman Romani ten added leave greate featur
Router router mini expert distri paper specif
Roy Roy apport postin itself saving mentio
Royaum Kingdo Uk United
Rpc Cpp Rpc pensio plan Canada disabi
Rrd rrd later back databa appare
Rs Rs rework seems consen Brazil invest
Rsa Rsa paddin asking securi kind soon
Rsh rsh split multip fast
Rss Rss feed feeds news
Ruby Ruby
Ruiz Ruiz Mr perspe major hence point
Rumbol Rumbol Sherry gettin named safety adviso
Runge Kutta Runge far method addres encoun
Runtim runtim throws killed parall callab across
Russ Allber Russ added Debian curren blog
Russel Russel Coker positi gettin
Russie Russia
Rust Rust crysta jobs langua toolki offer
Ruuk Kah Ruuk eating easter nearly laughi
Rvb Rgb print captur image encodi approx
Rw Rw owns specif settin drives next
Rwanda Rwanda du de figure begin later
Ryan Ryan Murray Dsa stuff myself new
Saas Saas distan matche positi team past
Sabah Sabah Prime offici based servin speake
Saddam Saddam Hussei demand experi length fact
Sae Sae system portio reduce worked paragr
Safari Safari stuck wizard secure magica first
Safety safety scaffo copy reliab wide
Saguen Saguen physic manage
Sahtu Sahtu Gwich prior deals entry review
Sail Lias people gettin around plans spread
Saint Saint st San
Sainte Saint Sainte compri st de
Sakhar Sakhar prize Mr belief guard week
Salaza Salaza believ someth eyes party mail
Saleh attack update city steppe exampl good
Salomo Salomo Andres insecu subpro said sub
Salvad Salvad el equipp crimin cooper intern
Salzbo Salzbu party squash locate Linuxt Bug
Sam Sam teamwo wants featur expres
Samoa Samoa pathwa recent entitl reflec event
Samuel Samuel wants thanks immedi idea contri
San San ca th boards
Sanbaa Sanbaa sap violen highly nearly exceed
Sanche Sanche wonder cause custom applic runnin
Sander Sander attend enteri blogge discus aims
Sandis Sandis sticks manufa Gb
Sandra Sandra adviso inform wish accord advanc
Sane sane asks long adequa met curren
Sangui blood Pena type
Sankt st shifti arise Agency bound real
Santer Santer Mr goods hours came line
Santia Santia Vila latter lists
Sao Sao alongs earlie status compli implem
Sapi Sapi lived core usage
Sara Sara editin coming
Sarah Sarah adviso senior focus everyo interv
Sarge sarge releas
Sas Oas attemp recent point making lock
Saskat Saskat provin Albert prince accord lake
Sata Sata add fixes variou based Howto
Saulni Marcel force task reflec saying writin
Savary Savary Mr give renewe nevert progre
Sbb Sbb challe event relate shared enable
Sc Sc Hc topics card identi past
Scale scale Bcmath area Califo togeth object
Scheet Scheet Dale posted two smooth call
Scheme scheme specif asks admin policy thread
Scheng Scheng agreem concer incorp protec data
Schmal Schmal Jens workpl loss died th
Schmeh Schmeh Alexan talks two presen
Schrey Schrey chaire otherw deligh indivi someti
Schroe Schroe Mrs step report severa amende
Schube Schube Erich campai proper allowi
Schuld Schuld Andrea papers nd next came
Schulz Schulz Mr delive talk Joey
Schuss Schuss Mr freely certai led option
Scott Scott Remnan guidel
Scratc scratc newly inform buildd de works
Scribu Scribu layout applic publis using
Scroll scroll behavi allows direct normal used
Scsi Scsi drive st reside around mirror
Sct Tbs Pspc
Scud Scud Dpl coming deal figure setup
Sd Sd whatso card runnin sticks device
Sdg Sdg built Un closes lives using
Sdl Sdl mess newer seriou fixing effort
Seagat Seagat stable led point change fixes
Seahor Seahor front end anymor passwo
Sean Sean boots policy draft driven report
Seaslo Seaslo log count array custom
Seattl Seattl outlin seen later commer men
Sebast Sebast please goals coveri fit de
Secure secure Mailer curren new additi
Seixas Seixas Mr brief proact commen approa
Selah Selah looked find
Selinu Selinu Apparm securi manual enhanc Linux
Selma Selma skin asks yes smooth
Senat Senate common house houses thereo advice
Sendai Sendai line implem nation itself reachi
Sender sender forced collab accord especi ship
Sengun gurkan Sengun runnin compre
Sep Sep delimi itself value single string
Serbes Serbs Serb availa carrie sector
Serbie Serbia lapses showin field create lies
Sflc freedo said law struck glad collab
Sgc Cms tool helped stack powere facing
Sgdc gcds styled delive whenev purpos ca
Sgi Sgi Va togeth former foreve anythi
Sgml Sgml shippi discus specif
Sha sha sums digest signed stream using
Shared shared Sharea backed descri fit detail
Sharep Sharep site view alignm place turn
Sherry Sherry Rumbol public gettin named safety
Shoot shoot em scroll matter two side
Shopif Shopif Ceo really succes senior worked
Short short unsign Mac today map ever
Show show Crt valid gave actual two
Showca showca annual struck anyway handed show
Shuttl shuttl big book donate
Sid sid drop settin appear
Sierra Sierra Leone situat
Silva Silva Noronh entry submit seen regula
Sim Sim messen Fi card two plan
Simo Simo adeoda peer room enteri workfl
Simon Simon ring refer
Simpso Simpso Mr correc hand come grante
Sin Hyok Tong anti bringi human
Singap Singap availa signif Austri countr severa
Sinson Sinson Kalabu carryi big replie taking
Sip sip chat video creati making
Sizwe Sizwe smiles around
Sjoste Sjoste dictat pointi string desire contri
Sketch sketch Macs alongs extens uses
Skolel Skolel subpro togeth
Slack Slack channe chat commun good casual
Slackw Slackw impose class experi beside togeth
Slashd Slashd covera notes usabil somebo week
Slat slat libert featur th polici comput
Slink slink pbm schedu releas Novemb backpo
Sm Sm redepl applic scienc aid learn
Smart smart pkcs health phones helpin runs
Smb Smb comman
Smece Cems refere stack read instal append
Smith Smith obscur ran sets demand anythi
Sms Sms text messag relay texts privat
Smtp Smtp mail perhap settin largel
Snc Cds firsts vs
Sncf Sncf Reseau keen hear depart effici
Snmp Snmp output remote aware raised result
Snow snow Ceo wealth Ottawa leadin taking
Snowde Snowde throw survei away trustw improv
Snpd Hns ship pollut source commun direct
Soap soap Wsdl class multip sets servic
Soapcl endpoi web uses servic constr
Soderm Soderm redesi layout create puttin Dsa
Softwa softwa Livre Inc founda
Solana Solana Mr lines along forwar put
Solari Solari proces coveri box needed
Solas Solas regula met safety non
Solid solid drives sticks entire secure whethe
Solr Solr alive kinds legal instru reques
Solrdi solrdi existi partia exampl
Somali Somali awaits asked notify facili notifi
Sommer admoni comman outcom capabl dealin look
Sony Sony sells aid floati cyber becomi
Sound sound parry applic ca
South south nursin
Southe short southe bring trying togeth
Spac Pspc Tbs financ find dramat admini
Space space orbit around jump better attack
Spamas Spamas notabl furthe able charse eventu
Spc Ssc senior formed newly adviso enterp
Speech speech choice yourse additi cannot releva
Speedo Speedo benchm perfor widely ever order
Speeds speeds applet severa parts limits
Spi Spi Graham Board
Splfil Splfil custom
Splfix Splfix tentat deprec
Spring spring lying buildi forms posted
Sql Sql Sqlite statem
Sqlite Sqlite teache looked multip
Sqlsrv Sqlsrv statem warnin intend rolled termin
Sqlsta Sqlsta learn issue prompt means subcla
Squeez Squeez releas upcomi
Sri Sri Lanka ahead approv
Srivas Srivas Manoj votes year
Ss Ss praise object terror killed second
Ssd Ssd proof told severa drives option
Ssh Ssh secure
Ssl Ssl
Sslcon Sslcon given purpos usuall callin Ssl
Sslpca Cfdss strain leadin widesp proble work
St st Attn valid Saint update
Stalin Stalin grandc forgiv throw enter deal
Stallm Stallm quit origin endors covers name
Statca Statca hub across centra regard ca
State state desc inspec accord legisl transp
States States branch accord along effort facing
Stdcm Stdcm search provid order setup
Stefan Stefan Zacchi
Stenze Stenze postpo effort Mrs vote master
Stepha Stepha Lee self consum non posted
Stephe Stephe whatev regard alter given else
Steve Steve Langas
Steven Steven Chambe pointe post took visiti
Stevie Stevie sidewa pm incred gave gets
Stewar stewar bucket badly late faced call
Stinne Stinne exclud dummy victor limite contri
Stockh Stockh subreg partie status listin workpl
Stopit Stopit additi raise furthe yield state
Storag Storag want confus vendor public water
Store store roller blind app runnin loan
Strasb Strasb part sittin took greate housin
Street street peel land drive shown produc
Stretc stretc releas builds
Strike strike meanti report unoffi availa handli
Stripe Stripe pay funded honest qualif offere
Stuttg Stuttg people given
Suede Sweden someth refere twenty hours four
Suffie Suffie assert asks anybod itself abilit
Suisse Switze Swiss
Sulla Sulla likene ten
Summer summer Google code
Summit Summit talk Decemb finall availa handed
Sun sun Jun note
Superh Superh revive source counti people
Supert Supert switch bring exampl
Suppr delete del key respec altern sets
Surman Surman discus bottom values line adapti
Suse Suse broken years compar long whethe
Sustai sustai see lesson sharin togeth goal
Sven Sven placed featur show upstre works
Svg Svg sendin either want suppor differ
Swf Swf player flash
Swg manage servic implem pilot design severa
Swift swift covena drop expand facili prior
Swobod Swobod Mr materi later bring agree
Swoole Swoole cause
Sybase Sybase userna anywhe functi databa Sql
Sydney Sydney Herald mornin quoted powere appare
Sylves Sylves Ledru report new year find
Sympos Sympos confer th target birds feathe
Synapt Synapt using touchp calcul utilit root
Syrie Syria Syrian
Tab tab step uses cycle plus itself
Tacis Tacis aid relati advise strong point
Tadjik Tajiki aid
Taf Taf failin broken
Tage Tage tag aims rd mainta exhibi
Tails Tails Hindi boum applet
Tailsd Tailsd unlock shows pane folder enable
Taipei Taipei city hosted Canadi
Taiwan Taiwan host gather event progre overse
Talbot Talbot senior transp growin share phase
Tamper Tamper follow discus achiev Europe taken
Tanzan Tanzan United passin headin
Tatars Tatar Crimea people autono crimin aimed
Tatie aunt today asked big again called
Tchad Chad ambass States United Americ power
Tchetc Chechn reachi credit signed fact far
Tcl Tcl messen Tk uses
Tcp Tcp proxy consis space transp
Td Td Ta hence fact track
Teams teams plus entire rely moved longer
Ted Ted amongs regula asked users
Tell tell held raises giving discla tells
Term term Lts spoke capita Mr exampl
Terron Terron Cusi shows firm electi taking
Testca Testca derive contai cases test holdin
Testre Testre stdout printe custom need run
Tetris Tetris popula undead blocks attack undert
Tex Tex tetex large decent sign put
Texas Texas city execut hold
Textwr Textwr wrappi fillin taken two
Tf Tf stats implie hexes top fault
Tg Tg Ta cap invest namely happen
Thaila Thaila Thai woman rangin offici furthe
Thaimi Thaimi called furthe said run reache
Theato Theato expres seek nevert see
Thiemo Thiemo broad dedica commit upcomi missed
Thierr Thierr Larond organi enough kind furthe
Thinkp Thinkp vendor buying useful
Thomas Thomas Tom severa
Thors Thors Mr proper asking homewo point
Thorst Thorst Alteho upload told work non
Thunde Thunde email emails
Thykie Thykie Niels announ bits target shows
Thysse Thysse Mrs improv relati raised respec
Ti Im Geforc oversi
Tibet Tibet envoy views decide care greatl
Tic Ict Hanove en operat provid
Tille Tille custom Andrea talk Med two
Tim Tim buoy Attorn post scient
Times times vanity error covere Cpu runs
Timor Timor East someth
Tingi Tingi grandm hid came ran away
Tk Tk subsys Tcl
Tls Tls serve driven unlike helper sample
Tobago Tobago Trinid regard compre ordina
Tobin Tobin tax introd curren
Tokela Tokela ongoin speaki earlie put said
Tokyo Tokyo
Tollef Tollef Heen fog talkin drop talk
Tom Tom chubby Mary
Tome volume Handbo based battle compen earlie
Tong Tong Hyok anti bringi human
Topolo topolo Galind safely far whethe previo
Tor Tor Torbut
Torbir Torbir birds proper additi custom tool
Torbut Torbut evil usabil things above trade
Toront Toront metrop Montre centre titles core
Torval Torval Linus creati itself addres cheap
Towns Towns Anthon
Tps Gst Hst cited payrol settin certai
Trade trade inform guidan visit asked labour
Transl transl aware filesy intern depend prefer
Trello Trello Board keep workin visibi bit
Tresor Treasu Board consol revenu Tbs Fund
Tretko Tretko Norber de code eventu named
Trevor Trevor Kategg punish row night love
Trinit Trinid Tobago means lead exclus inclus
Troie Trojan inside safe itself runnin regula
Troup Troup James cautio relati anyone mainta
Trs Trs usuall ring either often using
Truecr Truecr execut open longer warnin issues
Truety Truety fonts font print dramat
Trust trust bequea pool planne corpor propos
Truste truste lightw files needs regula aims
Ts Ts variou suppor produc place propri
Tselan Tselan giant sang song away jumped
Ttk Ttk themed beside feel look
Tts Tts said roles Deputy held cuttin
Turin inscri apprec mind foster jointl part
Turkme Turkme able consul hold decisi compet
Turqui Turkey
Tux Tux kids forwar featur great look
Tva Vat effect tax audit cash giving
Tvd Tvd togeth told mean two really
Tvh Hst Gst payrol fulfil goods specif
Tvr Rvc requir listed subhea good hand
Twente Twente facili starte caught comput th
Twilio Twilio messag text give works set
Twitte Twitte tweet reach handle
Typeer Typeer passed non yield caught furthe
Tyrol pupils south migrat langua aims Linuxt
Ubuntu Ubuntu Wikipe
Udd Udd accord Dd closer top whole
Udp Udp multic portio parame gatewa domain
Ue Eu expell
Uefi Uefi bootin boot suppor lacks
Uekawa junich Uekawa foster effort
Uem Emu constr recons proof remote desire
Uen Uen Mr behalf store sexual appare
Uf Uf fed began divide accomm meet
Uk Uk Gov lots exhibi
Ukrain Ukrain landin easter
Ukuug Ukuug sectio intere upcomi featur wide
Ultima ultima accord upcomi expiry appear web
Ultras Ultras consis active physic genera
Uml Uml Mou superv partly held wholly
Umoja Umoja consol compli previo introd opport
Unesco Unesco stimul April term Deputy sendin
Uni Kingdo Uk United
Unicef Unicef transi leadin affect greate Agency
Unicod Unicod titlec code
Unicri Unicri undert establ identi projec addres
Unies United Un nation system
Union Union Eu Europe marria
Unis United Usa Americ San States propri
United United ransom reflec soluti local based
Univen Univen Gmbh stage presen based repeat
Unix Unix Lug
Unops Unops adviso separa acknow attent intera
Upnp Upnp enable search browse using play
Urban urban initia achiev concer far
Uri Uri Uris basic namesp parame
Url Url Urls
Urls Urls articl saved creati update favour
Us non gallon
Usa Usa desele retrie outsid asks type
Usb Usb stick sticks
Used used groupi use amount resolv num
Usenix Usenix place milita taking pm
Userli Userli real filesy enhanc core
Utc Utc th
Utf Utf encodi
Uucp Uucp coveri adds distri split
Uuid uuid given machin either wide safely
Uwe Uwe using consol Howto useful princi
Valenc Valenc southe Martin start ca conclu
Valkey Valkey cachin side used
Vallel Vallel expedi placed takes creden always
Valley Valley silico extens compri ups takes
Valuee Valuee throws thrown
Vancou Vancou prospe welcom greatl came severa
Varsov Warsaw gave aimed th teachi held
Vaumar Vaumar Le upcomi Debian annual
Vautou Vultur said story furthe again
Vcs Vcs cross distri give back co
Ve fifth techni framew resear develo progra
Vehicl vehicl equipm multi means
Venise Venice marker keeps coming ever two
Veracr Veracr plausi using city incorr multip
Verde Verde stems mariti facing domest means
Verhel Verhel Wouter ever pictur layout develo
Verheu Verheu Mr today correc agreem agree
Vhf Vhf microw freque capabl used means
Vi Vi cipher
Vic Vic lead career backgr embrac authen
Victor victor Stinne emerge Mr border
Vidali Vidali crosse looked onion
Viehma Viehma especi weeks sensib stuff standi
Viet Vietna Minh spirit brief defini leadin
View view Syndic core worldw locate origin
Vih Hiv cent people living friend key
Vii Vii duty form person subpar
Viii Viii subpar
Vila Vila Santia assert distri figure delay
Vincen Vincen servic focuse
Virgin Virgin blacks spot sheet falls opt
Visez tip keep simple layout target look
Vista Vista forces behind lead time arch
Vitori Vitori Mr words equall recept idea
Vlc Vlc scalab channe follow right
Vmware Vmware softwa purpos bullet bit listed
Vnc Vnc frameb releva utilit comfor longer
Voice voice common anyone assura
Voiceo Voiceo voice trying exampl learne looked
Voip Voip voice suited assess Conven choosi
Vorbis Vorbis Ogg announ tag
Vpn Vpn Vpns Mozill
Vt Vt way changi switch modify use
Vusi Vusi journe carrie smart care really
Wacom Wacom tracki monito asked plug map
Wadens Wadens Mattia hands mainta curren
Wagner Wagner took place
Wallen Wallen larges handed busine rescue photo
Wallst Wallst pertai princi talkin able apply
Walter Walter subpro ten shippi claims mainst
Walthe Jonath Walthe race discou Mr actual
Wangar Wangar learnt spread today
Warnin warnin emits error logger itself framew
Wartho Wartho al row cried called childr
Washin washin culpri United States merely due
Watch watch Nichol severa notifi troubl struct
Waterl waterl kitche except establ grown slight
Watson Watson Colin pointe
Wave Wave extens brings runs gettin
Waylan Waylan Unsafe migrat safer
Wcag Wcag guidel Aa standa meet checkl
Webb Webb Padova event market
Webdav Webdav cadave secure store regula strong
Webex Webex ramp face prompt happen Esdc
Webmak Mozill helpin multip domain includ websit
Webrtc Webrtc video divers creati includ making
Weimer Weimer Floria wonder stated leavin locked
Wekeez Wekeez water land bodies opinio panel
Weldyn Weldyn great branch range best times
Wep Wep Wpa pass secure correc along
Werner Werner hub held offere shortl event
Wesmer Wesmer Lintan edge power proces usuall
Wesnot Wesnot enjoym
West west consti area far crosse portio
Wester wester Arctic consis descri letter intend
Wheezy Wheezy unansw releas Debian
Where motto placeh meets data beef parser
Whispe whispe Bug inside report using handle
Why pivota Devops softwa survey say gets
Wi Wi Fi newer
Wicher Wicher Akkerm
Wide wide Consor narrow once reposi enable
Wielan Wielan Mr bringi air thin likely
Wikipe Wikipe compar entrie visite previo Urls
Wikiwi Wikiwi clone writte
Wilhel Wilhel days wherev drop reach ships
Willia Willia includ runnin specia posted contin
Win win loader
Window window camouf macos
Winnip Winnip revoca substi Nos recomm portio
Wip Wip create push draft title marked
Wired wired rogue nodes turn sectio includ
Wiregu Wiregu uses perfor powere stream advanc
Wirt Wirt scheme manage looked Alexan wonder
Wirzen Wirzen Lars sides wrote himsel
Wise wise Paul series bits remark effort
Wlan Wlan words marked severa includ adapte
Wml Wml adds tags writte custom tool
Wnpp Wnpp retitl see work prospe anymor
Wogau Wogau von Mr debate said emphas
Wolf wolf Gunnar fair relate severa altern
Wolffe Wolffe Jeroen van severa need additi
Women women erinn sub Debian mentor
Woody woody releas
Wookey Wookey declar wrote years making mentor
Word word non alt see typica docs
World world Consor Expo turtle start called
Wouter Wouter Verhel platfo Dd
Wpa Wpa fronte secure along used look
Writec Writec concer write whethe longer
Writer writer count instru quote word settin
Wrong wrong wildca status passed above someth
Wsdl Wsdl provid non
Wsl Wsl system tutori Linux reache perfec
Wulf Wulf Mathie Mrs alert evalua line
Wurtz Wurtz Mr clearl whole seeing speaki
Wysiwy Wysiwy cover tabs fonts
Xbox box dreami distri German deskto furthe
Xchat Xchat lots differ chat
Xcp Xcp Nova distri enabli find visit
Xen Xen adviso adds Mit amongs
Xeon Xeon dual core local proces array
Xfce Xfce deskto task larger
Xfree Xfree promin
Xfs Xfs serpen video week captur checke
Xi Xi articl provis goods contai
Xii Xii virtue Counci articl includ rules
Xiii Xiii subpar proper member establ articl
Ximian Ximian lookin assist famous
Xiv Xiv servic multi apply far engage
Xml Xml minido parser
Xmms Xmms playli Bug suppor
Xmpp Xmpp sat chat
Xp Xp advanc care highes
Xpath Xpath locati specif quotes look
Xsl Xsl styles abilit editin enable
Xslt Xslt standa cute skin severa abilit
Xu Xu Herber wishes report Mr rule
Xxe th fundam headin belief reflec passin
Xxie twenty centur first st confer becomi
Xxix Xxix rules articl paragr arise mentio
Xxvii Xxvii commen ticket incide indica
Xxviii Xxviii hereby rules compar deal policy
Yael Yael back scale grow serve
Yaf Yaf route dispat front custom
Yar Yar built occurr callba
Yayeri Yayeri oursel great ask
Yemen Yemen two assure panel adopti
Yoon Yoon Seongm Mr endors fifth dated
York York new city
Yoshio Yoshio Katsur thanks contri
Yougos Yugosl former woman econom
Young young walkth advanc de took
Youth youth Gil group couple Debcon list
Youtub Youtub play person used bound exampl
Yukon Yukon means territ
Yusuf Yusuf bring holds back said brings
Zacchi Zacchi Stefan leader
Zack lettin updati progre big giving mostly
Zadka Zadka Moshe perhap keep hands anyone
Zama Zama asks gives gettin ready needs
Zambie Zambia assump fairly basis referr recept
Zanele Zanele away far walked
Zaurus Zaurus Pda covers keyrin
Zdnet Zdnet au anti commen numero device
Zeland Zealan new Dutch Pacifi
Zend Zend mysqli listed mostly regula compri
Zephyr Zephyr naga fly announ
Zfs Zfs filesy needed redesi brough light
Zika Zika big gettin adviso below start
Zimmer Zimmer raised rename file lot took
Zini Zini Enrico gave explai
Ziparc Ziparc argume once either destro compre
Zobel Zobel Helas reques talk
Zoetek Zoetek bas needed listed lacks
Zonein Zonein callin usage end storin either
Zookee Zookee enable States commit gets
Zope Zope supers
Zwiebe Zwiebe press case severa cash
ab ab bf likes two ultima led
abaiss lowere abase roll decrea lower standa
abando abando cessio orphan give quit giving
abasou stunne alarm absolu puzzle totall
abatta slaugh scarin courag plants killin believ
abatte abatem grief grante demand relief civil
abatti cul debris perfor shot hunter
abattr abase Obama bring drop weaken cut
abattu slaugh swept cut low destro shot
abc abc keyboa trace occasi commen referr
abcdef abcdef values sequen byte counti th
abdiqu cede abando submit
abeill bee bees worked eat busy
aberra crazin abnorm crazy whethe
abilit abilit dst encoun elemen especi featur
abime Chasm abyss broken fresh due anyone
abimer perish ruin damage break
abject abhorr nasty horrib abando base
aboie barks barkin someon leavin dog dogs
aboien barkin bark bite dogs
abois agony presse invest urge hard beef
abolir abolis abolit improv want workin ex
abolit abolit penalt death fixing belong comes
abomin abomin abhor wait life soldie
abonda abunda feast lot everyt hair plenty
abonne subscr convoy genero plan
abord first firstl
aborda afford collis univer approa access addres
aborde addres accost touche discus approa tackle
abordo approa folks delive record digita involv
abords adjace vicini lands opinio manner around
about end hopper Url claims open signin
abouti result Simpso achiev
aboyer barkin bark stoppe cry starte dog
abrege abbrev abridg cited short shorte form
abreuv irriga flood bar nature body
abrevi abbrev Lugs de free items refere
abri homele shelte protec safe safety refuge
abrite shelte umbrel voyage protec accomm cover
abroga repeal law copies dates termin amendi
abroge repeal abjure Act revoke
abrupt steep abrupt solid overco tall cloud
abs abs intent near using
abscis coordi data drawn end
absenc absenc lack absent missin
absent absent furlou missin unavai duty unable
absolu absolu whatso totall
absorb absorb pumped versus enormo accide steps
absorp membra aiming system badly age
absten abstai refrai prohib
abstie refrai abstai far silent engagi remain
abstra abstra harmin base layer
absurd absurd nonsen sense makes resort wholly
abus abuse abuses power child secure
abuse abused abuse descri want commun appear
abuser overdo abuse always course uninte string
abusif abusiv hardsh fundam sense main ending
abusiv abusiv improp conduc especi heavil mistak
ac Ac bury suffix log query Pop
academ academ da noted intens share
accabl overwh downfa reader displa items led
accapa monopo reclai concen corner wonder consum
acceda access grasp answer signin experi severa
accede access passwd jump
accele accele speedi speed faster
accent accent emphas focus focusi stress
accept accept agree agreed okay agrees unacce
acces access hotspo
access access getter readil availa incide coding
accide accide Rockbo occurr crash uninte stroke
accise excise wareho duty Act
acclam cheere acclai alike offer recogn grante
acclim acclim spell occasi
accola curly braces placeh physic split patter
accomm accomm arrang Conven readil live situat
accomp accomp comple perfor
accord agreem agree grante agreed grant Ok
accost berth ashore landin launch areas
accouc childb births birth woman lying giving
accoup couple braces sexual interc joinin join
accour back chest ran headed incred submis
accout accust used otherw possib way
accred accred certif bargai Board receiv meter
accro addict junk food cousin
accroc hanger hang tight
accroi increa aggran enhanc
accru increa poachi expand greate paper height
accrue increa greate expans
accrus increa childb missed note indust human
accuei homepa welcom greete landin home host
accule driven wall Bay corner man grown
accumu accumu accrue become
accusa indict accusa accuse charge convic prefer
accuse accuse acknow blame receip
aceree sharp deadly couple combat circle engagi
achala goodwi time taxpay traffi deprec
acharn hard Meder strugg slow substa countr
achat purcha buying stock procur sale declar
achats purcha shoppi buying procur buy shop
achemi transp delive deriva ultima
acheta bought buy top carryi put
achete bought buy purcha buying
acheto buy buying statio pay unable produc
acheva aftert capabl high highli protec notice
acheve comple finish ended ending securi took
achill heel
acide acid sour oil meal replac ratio
acides acids fatty amount facts includ basis
acier steel nails steal round
acieri steelw slab line remain anyone manufa
aciers steel alloy rolled accord driven
acompt instal deposi paymen earlie fails initia
acoust acoust sound system causes associ descri
acquer acquir recipi purcha buy invest skills
acquie acquir nodded gain become person holdin
acquir acquir semaph procee human often making
acquis acquis acquir buy gained procur bought
acquit acquit discha paid duties fulfil carry
acres acres acre contai hundre land settle
acroba acroba doc adds
acrony acrony eg confus puts integr lot
acte Act indict omissi instru anythi
actes acts deeds action
acteur actors actor player stakeh operat partie
actif assets active asset estate ingred
actifs assets active asset
action action shares shareh stock share
activa activa enable turn
active enable active activa toggle turned turn
activi activi busine carrie
actric actres actor safer workin introd award
actuai actuar Chief practi additi fixing provin
actual topica news update refres
actuar actuar valuat liabil accord foreig
actuel curren existi moment presen today
acuite acerbi exotic grows awaren eye keen
ad ad hoc tradit critic extent large
adapta adapte adapti adapta modifi circum adjust
adapte adapt adapte tailor suitab suited adapti
adapti adapti fall buildi able using choosi
adapto scalin unique adapt author around placeh
add add vars type
added added sans part statem good manner
additi additi addend bill meta
addon addon add cannot contai perman names
addons addons ons add free button toolba
addres addres Af stands additi share Ipv
adeoda adeoda Simo peer room enteri
adepte adept practi adopte forwar asks adding
adequa adequa proper approp suitab
adhera accedi subscr sub taken measur pledge
adhere accede adhere cleare join agree member
adhesi adhesi access member recept Turkey ratifi
adieu goodby saying stoppe guys quickl prompt
adjace adjace adjoin coast area around
adject adject kind enabli mark addres give
adjoin Deputy assist associ duties
adjonc adding amende striki end formin
adjudi awardi auctio awarde allowa procur design
adjuge awarde award costs assign dispos furnis
admet admits recogn admitt meanin accept odd
admets admit elsewh saying buy argume recogn
admett admit recogn admiss accept acknow give
admin admin Handbo admini cross transl rule
admini admini admins admin direct laws jurisd
admira admire admira fan approa great fact
admire admire accept date
admis admitt allowe taken open agreed judici
admise allowe judici admitt admiss accept notice
admiss eligib qualif admiss admitt donor entitl
adoles adoles teenag youth young person justic
adonne engage person means lender insura situat
adopta adopti embrac taking value govern leadin
adopte adopte adopt adopti embrac passed
adopti adopti adopte Beijin approv enactm adopt
adopto adopt pass someti adopti arrang beyond
adorab adorab lovely cute
adorai loved love used enjoye girl little
adore love adores loves loved
adoren love fond loved kids song
adorer love versus loved hear
adoron love picnic custom
adress addres accost spoofi Ip email Urls
adriat Adriat includ ignore provin nuts rise
adulte adult adults grown receiv man
advanc advanc Emma top fuel drive turns
advena event hereaf caused aside
advenu happen become reliev fate noneth wait
advers oppone advers foes enemy attack
advien happen whatev become
aerati ventil air cleara type signs matter
aere futon air charge spaces circul puttin
aerien air aerial aviati carrie
aerodr aerodr restri aviati unless person
aerody chiefl reacti machin substa power used
aerona Aerona aviati aircra object relati author
aerone aircra operat means
aeropo airpor airbor
aeroso aeroso tracin transp air driven exclud
aerosp Aerosp pound worker sound built uses
aes aes keyfil cannot streng sets packet
aexit aexit seen unless passed object
affaib weaken soften impair underm
affair Affair busine matter bargai stuff hook
affame hungry starve anyway looked
affect affect unaffe assign
affere relate defray respec broker thereo owing
affich displa poster show shows shown viewpo
affida affida sets behalf otherw applic namely
affili affili xulrun foreig taxpay
affine narrow refine build people judici compil
affini affini minded clean Cpu race capabl
affirm affirm assert stated yes say statin
afflig afflic sad terrib yourse regret close
afflue tribut busies influe non lots delici
afflux conges rush growth openin signif real
affran postag meter post paid lower thereo
affret charte inspec bus concer essent course
affreu awful dismal terrib positi horrib boy
affron piglet clashe face battle
affut tuned lookou collea underw gets live
affute sharp talent enough almost lend intell
africa Africa Maria
after major fast forwar myself refres workin
agacan annoyi acerbi sites ups wrong lookin
agace annoys annoy frustr become back bring
agacer tease abet starti
age age old aged older ages
agee age old older person aged apprec
agees elderl older aged people old person
agence Agency agenci layout Cra palett
agenda agenda calend
agenou knees pray
agent agent office chatbo staff inmate
agente office worker health piece larger agent
agents agents pathog office employ
ages aged age ages older old younge
agglom pellet severa town city villag territ
agglut adhesi paste stick square once
aggrav aggrav worse compou escala gets result
agi acted view honest compan capaci relate
agile agile nimble
agiles agile nimble produc teams able
agilit agilit agile teams stayin center critic
agir abnega Act action acting
agira Act intera interv iterat mutual policy
agirai Act gettin push arrang integr perhap
agis Act acting
agissa acting case respec judges
agisse whethe acting Act
agit acts acting case
agitat campai persev minute planne compri cast
agite agitat shaken crazy declin gettin East
agitee unsett rough busy leavin again sold
agiter abet brandi respon using
agnost agnost factor format regard passed use
agrand magnif expans expand zoom extend enlarg
agreab pleasa enjoya nice comfor
agree pooled approv regist licens Acta
agreee approv licens names regist instru author
agreer accept certif makes issue descri design
agrees plans pooled regist charte source educat
agrega aggreg bondin incorp earlie passed feed
agrege aggreg scoop usage advert non shared
agreme approv acclai concur licenc regist commen
agress aggres assaul attack odd
agrico agricu farm farmin farmer
agricu agricu farmer farmin farm
agro Agri gives studie create superv corpor
agroal Agri food filed endors copies carry
agrono agricu plant method study traine using
aida helped cook
aidaie helped Hc best groupi gettin work
aidant caregi helpin assist lookin help users
aide help helps helped aid assist helper
aidee helped help assist said fired aircra
aidees helped weed walked clever group proces
aident help helps build people helpin
aider help helpin assist
aidera help gaim assist
aidere help climb respon tap power someon
aideri help reache great proces accoun wonder
aidero help sober across additi reduci expect
aides aid helped Aids state cultiv helpin
aidez help rescui helpin fight people join
aidons help helpin comple delive capabi glad
aie ouch pains yourse Eu centri equipp
aies glad brough liked correc perhap proper
aigle Eagle two flying bird mutual succes
aigre nasty sour milk
aigu acute laser sharp meant
aigue acute lethal sharp lesser calcul whiche
aiguil switch clockw node two point counte
aiguis sharpe sharp need knife messag higher
ail garlic bulb really forms
aile wing bad terms implem myself hope
ailes wings wing travel spread fast covere
aille prayed away suits leave mistak guys
aillen away abstra avoid disapp becomi provin
ailles home leave Ok glad again somewh
ailleu elsewh otherw indeed furthe somewh else
aima liked saw
aimabl kind kindly attend straig consid nice
aimaie loved rulers people mixed low land
aimais loved liked love used truly enjoy
aimait loved liked enjoye love used husban
aimant loving magnet affect phase distin life
aime likes sushi loves love liked loved
aimee loved belove love stoppe used want
aiment love fairy apples cats enjoy
aimer love loving stoppe apprec came sure
aimera wish Hawaii love want
aimere hope believ probab
aimeri love hear intere want find
aimes love olives apples songs
aimez love olives enjoy songs sports salmon
aimiez love liked glad
aimons love cyclin awesom resist update measur
aine oldest elder older give senior agrees
ainee oldest older left old daught
ainees elders old respec people older
aines elders senior worth older big depend
air look air looks looked sounds seems
aircra aircra ng dollar loans vote auditi
aire area apron areas operat materi
aires areas parkin covera accomm operat
airs air towed making abilit puts somewh
aisanc toilet outdoo room relief remark Affair
aise comfor uncomf easy ease feel
aisee easy smooth easier comfor winnin succee
aiseme easily alien easy practi order readil
ajourn adjour defer postpo contin motion origin
ajout add added adding udeb additi
ajouta adding add plus added
ajoute added add adds append adding slot
ajouto add adding amount contin bit ways
ajouts additi crlf added append dictat
ajusta adjust erecti wordin give removi used
ajuste adjust tweak paddin
al al Assad met stone
alarma alarmi archip writin infant fully itself
alarme alarm alarme someon
albana Albani fact carrie transi store integr
albini albini person awaren attent observ Treaty
album album photo phrase name theme
alchim alchem chemis mainta reason times
alcool alcoho drunka drink drinks cause gave
alcove consig contra doors past privat compan
aleato random wing
alento around surrou neighb sponso anyone else
alerte alert alerts warnin adviso
algebr algebr comput purpos
algori algori hashli
alias alias aliase mask
alibi alibi kind Commis study excuse add
aliena aliena dispos derive gains paragr realiz
aliene dispos otherw sell manner consid Commis
align align sets itself
aligne aligne alignm align line layout
alignm alignm contai inside contro sets centri
alimen food foods feed
alinea paragr subpar referr striki
alite bed sick remain lying
alitee bed sick stay
all locale setloc ini
alla walked away home drank left pace
allai answer walked bed fishin tired
allaie rap chores specia simila failed
allais people revolv say agile around realiz
allame except far week beach movie swim
allant rangin downhi variat int cover needed
alle Hawaii ever himsel home far today
allee twice avenue abroad far shoppi fair
allees blocke either wide Vice wherea decide
allega allega claim claims statem permit advert
allege allegi lean relief light
allegu allege allega sought sets party conten
allema German Karlsr
allere whale left men home place moved
allerg allerg drug ingred wanted
alles temple far entere whatev shortl duty
allez come logins ahead gear
alliag alloy incorp includ pass
allian allian harms marria combin
allie ally allied friend relati interr granti
alliee allied ally allies friend lead served
allies allies allied ally plans war
alliez home Ok glad door plus walk
allion right net cast future travel expect
alloca allowa alloca benefi child paymen
allocu speech moment ago contri emerge struct
allong lie lay lying longer extend himsel
allons Lerato crawl dancin Ok take
alloue alloca flows allowe
allow allow Nan clipbo viewmo abbrev iframe
alluma igniti lit turned device light
allume lit Brazie turned candle turn match
allure speed timing appear patter match upper
allusi allude hintin referr refer sugges mentio
ally ally Ai carryi move acting focusi
alourd increa adding partia add cognit implem
alpha alpha
alphab alphab refere litera order
alphan alphan numeri alpha unique three month
altera altera impair proces alter waters reinst
altere alter spoil change altere impair statem
altern altern weakre workar alt
altitu elevat altitu above assign level sea
altrui altrui perhap simila follow seekin action
alumin alumin good de basis item purpos
always always causes built set using dates
am Ams time worklo glad massiv way
amalga rash blown mix decent propor caused
amarra moorin prepai charge settle assist
amarre moored moor procee direct vessel entail
amasse fortun magi sum sets title knowle
amateu amateu lover enthus hobby diving fan
ambass ambass embass counse staff Greek retire
ambian ambien spoil enviro mood climat atmosp
ambigu ambigu unambi clear unique room
ambiti ambiti unambi
ambula ambula toe walkin dead man forced
amd amd Pcs
ame soul feast heart force core showin
amelio improv enhanc better refine
amena brough took fetch place take
amenag planni develo land use region
amenan led breath leadin gettin withdr saved
amende amendm fine Nos amende amendi
amene brough bring brings led leads
amenee expect triump encour bringi entail feedba
amenen makes stumbl bring oursel causin determ
amener bring lead ride
amenes need brough applic person requir comply
amenez bring along take
amer bitter acerbi medici tastes lands
americ Americ imperi United States
ames souls spirit known depart injury relati
ami friend boyfri
amiabl amicab mutual agreem compla justif resolv
amiant asbest noise barrie specif came type
amical friend amicab tone strike approa langua
amicau friend conten fellow especi faces
amie friend girlfr
amies friend
amis friend intrus folks winner
amitie friend inconv road along occurs built
ammoni ammoni Un cause once stage design
ammori Dunefo Dune usuall
amnesi amnesi Tails user
amnist amnest specif sole purpos begins
amont upstre httpd mainta reques
amonts upstre Canter gettin active track previo
amorca bootab boot loader grub
amorce bootst primer initia underw boot starti
amorti amorti undepr deprec proper schedu dispos
amount amount regain total heal tax
amour love blinde doll
amoure love lover fallin
amovib remova pleasu hold office media execut
ample ample loose pool broad flame cycle
amplem plenty pluggi standa thorou existi fully
amples furthe visit detail www pages please
ampleu scope scale extent
amplif amplif aggran covere says single Pocket
ampoul bulb gives sight lights game search
ampute amputa modifi removi suffer compul
amusan fun funny lot
amuse fun enjoyi enjoye enjoy myself time
amusee fun enjoye enjoy myself yourse last
amusem fun entert distra games funny vs
amusen enjoyi themse fun year needed shape
amuser fun amuse enjoye themse across around
amuses fun amused enjoye enjoy yourse themse
amusez fun yourse enjoy time nice
amuson fun enjoyi oursel
an year pbm ago sparc
analog analog simila substa
analph illite gaps female combin incide depend
analys analys analyz parser analyt parse
analyt analyt
anarch anarch people number point around wonder
ancest ancien Aborig engagi cards attach tradit
ancetr ancest early cars think taking second
anchoi anchov Biscay Bay stocks zone accoun
ancien former old ancien older Vetera legacy
ancrag anchor tether user restra system intens
ancre anchor rooted firmly manner base ensure
ancree tossed entren firmly founda redesi States
ancres anchor links bullet four releva pages
and xor Gpa
andalo andalu woman
ane donkey windin matter beside sun dispar
aneant devast sank stated distri far heart
anecdo anecdo shared dismis welcom think whethe
anesth agents agent common middle used
ang plague joined engine head newcom frustr
ange angel bury value knowin real suffix
angeli Angeli optimi naive point please
anglai Englis webaim Veracr
angle corner angle easter wester said along
angles spots angles blind two see corner
anglop Englis lingui speake native speaki commun
angois agony nerve worryi learn exist major
angola Angola regard worldw reache advant expres
anguil eel Anguil adult hold listin medium
animal animal pet
animat animat facili replay share graphi play
animau animal livest feed wildli
anime animat cartoo find active conduc standi
animee lively impass held round traini busy
animer animat lounge host mainta talks severa
animes cartoo lively told hate face
anneau ring blades power steel little
annee year prom weekly annual grade
annees years nineti decade ago
annexe schedu annex append set item annexe
annihi backtr destru defeat obviou
annive birthd annive th day year
annonc announ advert adviso ads
annota annota hints text
annote annota tag marked quoted extens instea
announ announ devel de adviso subscr
annuai book phone year list addres direct
annuel annual yearly year Srivas
annuit annuit monthl entitl greate deferr instal
annula cancel annulm aside
annule cancel undo revoke
anomal anomal issue submit deal arisin falls
anonym anonym deanon de
anorma abnorm unnatu first increa inform fails
ans years aged age two thirty old
anse Cove vicini coast handle former latter
ant Ant amend busine looked making proper
antago confro advers increa someth little think
ante ante ex order carefu borne laid
antece histor antece record backgr employ track
antenn antenn office branch States testin field
anteri earlie prior previo former read immedi
anthro anthro rear device descri whethe paper
anti anti foobar draft counte moved interp
antibi antibi non traits micro posses
antici antici early advanc bonus pollin statio
antico Antico anti compet affirm conseq combat
anticr kills tweaki sub anti render substa
antide resist tread anti power end messag
antifr anti fraud office Europe texts stated
antill Caribb Hawaii entitl west wholly partia
antilo spring chase time came starte short
antipa pest contro
antipo contro emissi device equipp anti spam
antiqu antiqu ancien enjoye times primar duty
antise Semiti anti meanin concen again summar
antisl backsl escape quoted forwar identi find
antivi antivi virus anti need probab softwa
anvers antwer de core sprint gather bits
anxiet anxiet anxiou fright high impact advice
anxieu anxiou wantin stress passin see people
aout August nurser th
ap Yw Af flight scroll
apaise anxiet leader addres someti died mediat
apathi apathy ends talk forwar tell identi
aperce see spotte first fact percei spot
apercu previe overvi insigh saw
apeure scared fright afraid felt
aplati flatte flat squash filled oppose passin
apollo Apollo powere really longer valuab
apothi apothe knowle compar lies task comple
app app gal Gnuste
appair pairin paired cable pair called entere
appara appear fading appare shown
appare device appara appare camera appear mobile
appari Wraith appear pair outbre emergi match
appart belong apartm owned ethnic member
apparu appear came emerge
appat bait carp attrac specie type take
appats bait goats wordin engage type post
appauv deplet halt loss net state patter
appel appeal call callin papers
appela appell caller callab callin called
appele called call callin invoke known
appeli call freaks called someon fed core
appell call calls called name shippi callin
appelo call Epp urge callin
appels calls call appeal centre stack
append append annex means access bow
appeti appeti enjoy today meal poor food
applau applau clap round
applet applet dock Openpg custom shows
appli app spots filled tried wallab availa
applic applic app apps purpos enforc applyi
appliq apply applie applyi enforc
appoin booste system restra seat salary supple
apport bring brough brings amendm provid bringi
appose affixe displa mark applie marks appear
apprec apprec liked enjoy enjoye likes seemed
appreh anxiet appreh fear antici unders boards
appren learni learn teach teachi learne
appret ready primer prepar finish tap page
appris learne taught learn learni
apprit discov heard area taught talk ride
appriv tamed tame hunter occasi failed cannot
approb approv acclai
approc approa closer mindse
approf deepen depth thorou deeper deep compre
approp approp suitab proper suited
approu approv endors remova
approv procur supply suppli chain
approx approx fuzzy rough roughl
apps apps zipped couple Gui across deleti
appui suppor prop
appuie suppor relies rely
appuis presse garner repeat enterp across press
appuya pressi based suppor inform
appuye press suppor tap pressi
appuyo pivoti peers shift happen differ owners
apr apr supers proper adviso
apre hard fought hands tough concil commit
apres follow aftern annexe herein post shortl
apt apt Gpled
apte fit unfit able suited cleare obtain
aptes bodily adept drive fit finish suitab
aptitu aptitu fitnes abilit skills
aquacu aquacu flat facili use confin Storag
aquati aquati water swimmi sea
arabe Arabic Arab Syria
arabes Arab Cairo countr non consid renewe
arabiq Arabia regard wherev robust whenev activi
araign spider epoch
arbale crossb device typica surren enabli acquis
arbitr arbitr adjudi award harass
arbore tree ribbon struct view direct path
arbre tree shaft suffix
arbres trees tree grow
arcade arcade player arch single overhe stick
arcane arcane mundan curren secret damage
archeo archae finds sides site recove remain
archer archer bowmen strong
archim arch Mage tradit match confer achiev
archip archip Ile whole safely seems number
archit archit arch ia Powerp amd
archiv archiv tarbal tar
arcs bows longbo flash men diffic weapon
arctiq Arctic submar shippi necess prescr above
ardemm eager keen someti forwar whethe bring
ardent Wraith fire great defend terms reflec
ardeur zeal glow great learn lesson object
ardu strugg cracke nuts sudden estate disapp
ardue skillf harder hard big engagi homes
are square plante trees pay entry indivi
area area script severa detail tags router
arene arena sand inside always attend high
arete choked edge nearly mounta
arg arg object args second entire
argent money Argent cash moneys
argile earth marble fire contai
argon argon uses
args args pack
argume argume argue args
argv argv passed set
aria aria rich air landma operat identi
arides wastel wetlan dry line neithe surrou
aristo aristo natura unfort practi deferr adapta
arithm arithm theore number deals
arjona arjona Floss part freedo
armate shipow ship owner units prohib idea
arme weapon gun firear armed melee
armee army milita armies armed force
armees armies armed forces
armel armel modern upgrad severe future anyway
armeme armame arms weapon implem known trust
armes weapon armed arms firear
armhf armhf plus archit workin
armoir arms locker standa whethe storin non
armure armor clad wear themse
arnaqu scamme trick fool catch broad gave
aromat flavou opposi amende Un identi includ
arome flavou Mint additi shorte non
arpent survey lands shown record plan Canada
arr arr percen stand define kind actual
arrach ripped rip hard worked open barely
arrang arrang Hague agreem suits
array array assoc
arrayi arrayi mappin simila
arrest arrest appreh warran intens detent commit
arret shutdo stop
arreta stoppe stoppi kept end stop bike
arrete stop stoppe arrest stoppi quit smokin
arreti stop quit
arreto stop quit argume full follow
arrets stoppa stops lost
arrier backgr rear backwa back zoom
arrime stowed secure rightl securi fit purpos
arriva came arrive newcom happen coming arriva
arrive arrive happen arriva coming came
arrivi admoni reache barrie steps high unless
arrivo come arrive victor point whenev figure
arroga arroga warrio great name preten conten
arrond rounde roundi neares round number
arrose water wateri flower celebr fruit plants
arrow arrow aware items Gui
arsena arsena armory offens find seriou packag
art art artwor
artefa artifa picked loyal either consid grow
articl sectio articl blogge rule item
articu articu framed links joint frame desire
artifi artifi folklo fake Ai single powere
artill artill shelli silenc associ hand carrie
artisa crafts craft busine archit scale wait
artist artist entert artwor perfor partic
arts arts galler perfor materi kind scienc
arturo arturo huge singer assist famous
ascend backwa ancest bottom broken fashio large
ascens elevat Helena lift escala moving lets
asiati Asian Asia East woman cited adopti
asile asylum seeker claima refuge claim intend
ask ask kdepim overwr giving bypass Cve
aspect aspect unfrie
asperg sprink spray nd nose shower grants
aspira aspira suctio cleane experi match swallo
aspire aspire ache want strive take claim
aspiri aspiri sheet
assain sanita Saniti relate clean inter commun
assais season spice forms salt househ
assass assass murder killed
assaut assaul onslau leadin merely direct hold
assech wither drying room remove serve servic
assene hits junior damage heavil partne joint
assent concur thereo consen knowle balanc occurr
asseoi sit ballas forced next sittin
asserm sworn oath say owned conduc
assert assert fictio custom conten
asserv lock lead vendor Gc art failur
asseya sat sittin sit home pictur watche
asseye sit wherev seat next shut sat
asseyo sit seats front take arms
assez enough pretty fairly fed
assidu dilige hard paying accept begin pane
assied sit seated wherev seat said take
assieg siege reache items vast lay expand
assiet plates plate base little revenu green
assign assign subpoe
assimi includ assimi digest means
assire sat circle
assis sat sittin next sit
assise seatin seated sittin sat positi next
assist assist wizard attend helper desk suppor
assit sat next beside rest fast
assoc assoc expand callin starti result output
associ associ Metis fellow partne mappin
assoif thirst lust river sellin consum extent
assomb dim dimmin dark idle turned gettin
assort attach subjec includ citati condit aspira
assoup flexib relaxe asleep become fabric supple
assuje subjec covere item person
assuma vis Foss wants pull thereb opinio
assume assume take respon accept taking suits
assumo curren accura frame aim releva taken
assura insura assura Qa ensuri insure
assure ensure sure insure assure ensuri
assuro ensure Hpc assure brough sure public
ast ast object value reflec contri
asteri asteri entrie sign wild card forces
astrei secrec requir bound perman put arrang
astrol astrol starte read proper signif leaves
astron astron series rely direct positi
astuce tips tricks sure quick skills
astuci astute crafty clever sensib carefu expend
asturi Asturi proble indust buildi ship langua
asymet asymme profou attrib impose additi genera
async async either limite flags code
asynch asynch async asynci socket Os eventu
asynci asynci Udp order concur uses ships
at decree Ta use engagi later lifted
atelie worksh jam talks held
ath ath hd add non includ
athlet athlet period beginn ending means
atmosp atmosp air outer pollut space
atomes atoms Tin good everyt total formin
atomiq atomic oxide non limite
atout asset great foes valuab clock supple
atouts assets streng fall helpin mid rich
atroce awful painfu horrib cruel underm kinds
atroci atroci abhorr takes action rapid Privy
attach attach fasten tied tie
attaqu attack tackle strike assaul
attard morons phpinf spend focus consid life
atteig reache reachi attain achiev reach live
attein reache achiev attain reach reachi breach
attela coupli rests fifth wheel carrie
attele pinpoi harnes commit witnes worked enormo
attena abuts abutti end runway design connec
attend wait expect waited waitin wherea await
attent attent beware carefu expect pendin queue
attenu mitiga allevi reduce
atterr landin landed land lands aircra flight
attest attest certif statin eviden furnis person
attira attrac pertin think
attire attrac attent draw drawn tone worthy
attitr dedica manage absenc qualif capaci role
attitu attitu stance behavi
attr attr wish
attrac attrac rides severa runnin people adopti
attrai attrac unattr appeal points concer shown
attrap caught catch grab
attray attrac appeal gets cost alike potent
attrib attrib assign powers alloca duties
aube dawn pruden early days substa seeing
auberg hostel youth host far stream live
aucuns chasin tutor take volati people argue
audace daring audaci ambiti bold charac planne
audaci bold audaci move felt thing
audess above parted standi bigges tree himsel
audien hearin audien procee held
audio audio Nadeau sound play
audiov audiov whatso depth audio millen visual
audit auditi audit said titles Chile
audite audit listen audito audien headed profes
auditi hearin auditi applic heard ears
audito audien audito genuin moved rememb reflec
audits audits auditi confid human eyes collec
augmen increa augmen raise
augure foreca indica power concep reinfo drawn
aune judged guidin accord standa puts balanc
aupara previo former ever seeing
aupres resona midwif filed people
aurai warn gladly needin say talk yes
aurais wish phoned told seen waited
auras bodygu obeyed need time stand hard
aurez Bn need gold able somebo point
auric auric rains Thursd anymor replac
auriez seen told plain tackle sustai garbag
aurion bake hmm liked anyway
aurons cleanl able commen opport put plenty
aurore dawn Aurora red high old night
auspic auspic allege reaffi adopte ammuni larges
aussit soon immedi away instan inform right
auster auster severi severe comply divers enacte
autant assimi insofa
autel langua pronou silent
auteur copyri author perpet writer upstre
auth auth authen userna user supple machin
authen authen Zitade genuin sign
autist autist tester releva care sustai inform
auto auto self car
autobu bus buses school fixed images seat
autoca bus buses means case witnes mentio
autoce certif self report jurisd includ purpos
autoch indige Aborig native people includ
autoco sticke autoco sticky whethe upstre wrote
autocr absolu ruler power langua term
autode self determ autono shape lives called
autodi self Uml educat discip sympto medica
autofo autofo whethe loads focuse
autoge self genera infras state improv point
autolo autolo unregi idle queue existi given
automa automa autobu auto buildd
automn autumn fall
automo automo car motor manufa cars indust
autono autono self empowe indepe standa
autopr self propel good specia underw East
autops autops postmo focuse embrac journe pointi
autori author unauth allowe permis dealer permit
autoro highwa lane road route lying motor
autos cars intra accord moved driven expert
autosa compla fragil bound offere indeed duty
autost autost motor road logs
autosu self suffic suppor trust monito sustai
autoto autoto togeth buildi stuff somewh causes
autour around lush
autref once used ahead play ways
autrem otherw anglin unless
autruc Ostric longes face ran large farm
autrui endang injuri opinio hersel person stage
auxili auxili mainte place solely second incide
auxque defray htdig faced facing
availa availa paints amount two constr matchi
avais needed tasted mean
aval downst Baltic above below item deriva
avala swallo last himsel drank time
avalan avalan face highly nature measur exclus
avale swallo girl men young drank Bug
avalee swallo left girls rid soon turned
avaler swallo eat finall teeth sharp replie
avanca resent ground far beat stick pushed
avance advanc forwar progre ahead early
avanco ahead moving yes move forwar assure
avant prior foremo ahead pre forwar comes
avanta advant benefi
avarie damage bad surrou strand averag took
avatar avatar powere posts names active replie
avenem advent unhear closin circum saw propor
avenir future worm forwar fate breaki desper
aventu advent ventur journe playin exciti hazard
avenue avenue thorou way faces worked bird
averai fifthl enquir fourth finall firstl came
avere turns proved turned establ
averee rumor prophe cycles approa noneth proved
averen exist Amla text campai intell seems
averer freein rumors turn prove actual
averes bridgi proved narrow proven absolu expose
aversi dislik abhorr eating furthe techni occurr
averti warnin warn warned adviso gave fair
aveu deemed commit notice acknow admiss
aveugl blind blinde people item words
aveux admiss admit fact condit
aviair poultr bird barrie farmin due indust
aviate issued two assert issuan releva adviso
aviati aviati air civil aircra de style
avide greedy eager acquis hungry famous become
avides greedy power secret
aviez needed clicke right Pop homewo curren
avion plane airpla fly flight flew hates
avions needed Itsg
avis notice opinio discla advice notifi hereby
avisan giving notice notify judge milita occurs
avise notify notifi advise wise notice inform
avisee wise notifi person aware pursua recons
aviser notify notice give attemp advise occurs
avises notice wise aware advanc dateti testin
avocat lawyer counse solici advoca Attorn party
avoine weed noxiou repres advert refer free
avoirs assets holdin enjoy balanc releva indica
avoisi adjace surrou around nearby variat largel
avorte aborti abort punish parent interf large
avoue confes induct admit fly review knowin
avouer confes admit acknow cleani exerci actual
avril April th
await await code gets execut curren runnin
awaita awaita return Python calls furthe concur
axe axis axe centre runway strip focuse
axee centri based focuse first orient
axees comb incarc based focuse centre delive
axer focuse establ focusi showin often stay
axes axes focuse driven orient centri focus
ayants assign hereto nevert acquir became bindin
ayez glad brough shocke unless suspic
ayons Guilhe fished chance need iterat delive
azimut azimut thence bearin distan southe
azote nitrog oxide removi case remain determ
babill bullet online boards chat Board iterat
bac playgr tray ferry mock later second
baccal bachel leavin certif degree examin honour
back back camel style end Nge guide
backen backen using hittin count keep
backgr backgr file view possib filena gsetti
backlo backlo next incomi arrang gave single
backpo backpo offere specif Alexan
backsl backsl mark escape repeat result immedi
backup backup backs severa nearly whenev either
bacter bacter shows prepar dated mainst facili
badge badge status users catego card
baffin baffin cumber sound easter withdr
bafoue violat recogn seek necess combat rule
bagage baggag luggag pack checke convey claim
bagarr fight agitat fighti logger homes
bagnol car cars vehicl teache today cool
bague ring back
baguet sticks wand fire brough French resolv
baie Bay berry bounda
baigne bathe swim bath able pipeli safely
baigno bathtu bath
bail lease leasin arrang thereo way licenc
baille yawn funder around whethe making shoes
bain bath bathro once swimmi taking
bains facili irriga bath wash exists
baiser kiss kissin action ready sex amazin
baissa blinds rolled pulled turned looked heat
baisse turn lower reduct decrea declin roll
bal prom voted dance ball winter asked
balade player brush gave music ride travel
balafr scar slice cut
balai sweepi damp cleane mess
balanc swing balanc rock weight
balaya scanni scan famili links accura formed
balaye sweep swipe order scan put house
balein whale calf means ever today tail
balena balena using
balisa markup mark layout labell releva warn
balise tag tags
balive nonsen rubbis expect know
ball baseba ball cats admin basket help
ballas ballas means keeps unless releas take
balle ball bullet shot leg
balles bullet bucks puzzle ball
ballon ball balloo headed degree progre
ballot emaili subjec receiv ballot vote
ban ban varnis fail rank moon often
banal common famili accumu answer bigges asked
banale trivia mundan ordina minor common actual
banali afterm trivia taking danger life rangin
banane banana bunch grandm food
banani banana plant coming intere leaves grandm
banc bench trial pre scruti resolv undert
bancai bankin bank holdin credit requir card
bancs fished oar fishin ground move fine
bande band strip bandwi runway
bandea bars balloo banner catego bindin March
bander strech kinkos wrappe useles added confer
bandes strips bands books Conven
bandit bandit crook guy employ wild
bang bang duck called base instit cultiv
bank bank banque word corres conjun
banlie suburb neighb distri regene affect confin
banner banner across opt put enhanc slot
banni banned nickna server forums
bannie banner banned job beta along far
bannir ban exile termin infrin States user
banque bank banks bankin busine
banqui banker clerk bank degree suitab visibl
baobab baobab tree way openin stood nearby
baptis baptis Christ testin learni rename perpet
baquet tub jug meet Bay sick wash
bar bar meet foo packed call
barbar barbar inhuma behavi pass mere stated
barbe beard bores growin thick red grown
barbec barbec party later acquir across genera
bareme scale assess fees range calcul sessio
baril Ivo observ two armed droppe
barils barrel sack caused oil case packed
barque boat bark bank meal little people
barrag dam Dams two barrie weight advice
barre bar titleb toolba top sideba naviga
barrea bar barris standi advoca thrown Presid
barree nuts troubl think
barrer blocka create bar reachi cross barrie
barres bars slashe toolba bar two custom
barret bars faults bar
barrie barrie fence breaks
bas bottom Nether low downst lower
basant based Garret basis trigge fixes future
bascul switch toggle viewed
base base databa basic based basis baseli
baseba baseba enjoys ever
basee based Cct
basees based xserve severa snapsh powere
baser based crysta base human build point
bases based bases databa founda
bash bash mustac locate starte scratc things
basili Basili elder turned fright soon gold
basiqu basic simple demons based blocks checks
basket basket imagin court game yourse fun
basque Basque virtue total fully fair lose
basse low bass water mark genera
basses low cheap shot dirty water cold
bassin Basin Docks waters area pool
bat defeat Taos votes domina level
batail battle battal fight armies
bateau boat vessel ship craft ships fishin
bati built reach togeth hence put techno
batime vessel buildi tanker
batir build buildi everyo reputa
batiss builde buildi build produc houses people
baton stick staff dragon
batons trader behold sticks seen driven talkin
battai sailin beat applyi member Europe heart
battan bleedi sail enforc alongs fighti found
battem heartb subscr thrown starte beat
batten fight fighti battle best flying active
batter batter drum power charge runnin parcel
battez fight enough battle good beat ancien
battit fought kicked beat horse remind fellow
batton fighti fight doubts confin ground consid
battra fight beat defeat aside fly face
battre fight beat fighti fly defeat entitl
battu beat fought defeat fight death happen
battue dirt beaten lost simply defeat resort
battus fought beaten box outsid beat lost
bavard talkat chat talkin popula great girl
bavaro Bavari giving area repres asked floor
bazar Bazaar mess horse kind namely focus
bcm bcm drop conjun pointe needed newer
be Incogn Le rd wrote dead mind
beau handso beauti nice good weathe fine
beauco lot lots plenty greatl
beaute beauty deep skin beauti woman stipul
beaux beauti handso lovely sweet whole two
bebe baby infant fed
bebes babies infant aggreg format older drawn
before insert agenci bringi need terms
begin begin offset call mind smalle commit
beguin crush
beigne donut ate fillin single Intel
bel nice handso beauti actual summer good
belge Belgia strong court higher dealer anybod
belges Belgia perfec faith forwar Paris able
belle beauti pretti nice good
belles beauti nice consti
bellig bellig calmed Denial posses target ceased
belliq utterl wary danger degree combat
benchm benchm use Ai awarde de
benedi blessi Coffin access naviga allowe longer
benefi benefi recipi profit immuni
benevo volunt Bdfl run
bengal Bengal Bn updati fonts script
beniss bless God
benite holy blesse swim based Debian
benzen benzen tank number interi come
benzod benzod chloro Acta contro
bercea cradle foldin gap leave size testin
berne fooled lowere ninth half ended beside
berser Berser rage combat work themse
besoin need needs needed needin anymor
bestia brutal breedi stock tolera
beta beta debs releas
betail cattle livest feed stock animal regist
bete beast stupid silly known better idiot
betes beasts beast cows man stupid notes
betise stupid foolis nonsen checki occasi realiz
beton concre museum consis logs bank mainly
beurre butter pass piece cake ways eggs
biais biases Stripe means using
biaise biased rolls output ignore broken recall
biblio librar gal libc
bicolo color two fully partia turns colors
bicycl bicycl bike ride equipp situat
bidire bidire way two direct Ict multil
bidonv slum slums manner growth adequa empowe
bidoui hack hacker keepin everyt shared lot
bienfa charit blessi benefi ecolog indivi societ
bienna bienni income propos contex former presen
biens proper goods immova titles assets
biento soon shortl almost coming forthc
bienve welcom greeti greete please lacks
biere beer Ale buy
bieres beers locals two beer ended
big big bang behind
bijou gem type wear Os introd fun
bijoux confin loose workpl enclos applie tips
bilan sheet balanc assess statem review report
bilate bilate trade aspect willin ensure bankin
biling biling profic speake change experi
bille marble center log perfor limits tested
billet ticket post blog posts note
bin bin mpi advise
binair binary binari firmwa bytes non
binary binary decode either below instea change
bind bind once pass
bindin bindin keyboa gets
binome paired buddy accide adapti clinic techno
binuti curren unusab includ develo axis supers
bio bio bioinf organi themse tastes purely
biochi bioche decay causin improv raw end
biocid biocid becomi incide seriou master intend
biodiv biodiv loss protec capaci revenu local
biogaz biogas deposi suppli tall produc
biogra biogra order backgr bit postin branch
bioinf bioinf severa activi main curren areas
biolog biolog biodiv
biomas biomas feedst whole organi determ practi
biomed biomed bio paper initia pertai involv
biomet biomet sole discre introd front using
biosec bio safety tell able adequa oursel
biotec biotec derive kiss callin totall provis
bip beep sound previo soon happen press
biscui cookie cracke eaten named used
bison bison plains site
bisou kiss emojis kissed affirm give
bissex leap beat dst Sunday counte whethe
bit bit bitwis flags below
bitcoi bitcoi anonym wallet donati prefer
bitmap bitmap Eps flags draw read covera
bits bit bits
bitumi oil sands boards cooper trade profit
bizarr weird odd strang funny acting
blade blade single Board separa runnin
blague joke jokes joking kiddin meant
blame blamed blamel blame comman assign positi
blamer blame blamel neutra missed places identi
blanc white whitep paper blank whites
blanch white launde blank
blancs white blanks whites filled turned else
ble wheat Board grain money pool due
blessa cursed hurt harmfu himsel langua spread
blesse hurt injure wounde feelin hurts
blessu injury injuri result person employ arisin
bleu blue cul
bleue blue stiff charge
bleus blue bruise equipp round annual featur
blinde armore armour loaded toggle panel certai
bloc block Notepa
blocag blocki blocke restra ad block
block block viewmo iframe frameb snc displa
blocke headli blocke employ shows
blocki blocki flock Un closin
blocs blocks chunke block multip patter
blocus blocka meanwh profil sponso callin subjec
blog blog blogge
blogs blogs blog update posts aggreg usual
blogue blog blogs blogge post posts share
blonde blonde dumb
bloqua blocki critic blocke non block releas
bloque blocke block blocks blocki stuck ad
bloquo stop tracki block give known full
blotti huddle togeth
blouse blouse appare fits overal calend co
blue blue foregr retain notice presse matter
bluez bluez pan person patche
bmp bmp alarm supers attemp basic
bobine coil coils togeth roll non duplic
body body nodes inside repres code finish
boeuf beef bovine bear assess mind ask
boeufs Buffal watche consti busine ahead beef
bogue Bug pbm buggy
bogues bugs squash Bug Bsp buggy Bts
boire drinki drink quit cow
bois wood wooden timber drink
boisso drinks drink
boit drinks drink drinki excess anymor little
boite box contai toolki grid dialog
boites boxes boxed contai myself set
boitie bellow casing case bottom fit submit
boiven drink drinki younge studie eating put
bol bowl Basin reserv lucky using
bombar bombar shelli middle cautio road mainta
bombe bomb bombin hot surren volume exhaus
bombes bombs bomb firstl know report media
bon good cheap smells right nice trip
bonbon candy sweets piece sweet favori
bond jumped leap worst fall short partne
bonde crowde Bonde packed Mr presen wind
bondi jumped put ahead vote prices
bondit back flew knew jumped big
bonheu happin gulls cannot fortun great non
bonhom man built making marry
bonjou hello hi mornin good day aftern
bonne good right luck faith
bonnem divine desks simply appear legal apply
bonnes good pincer right holida
bonnet cap pulls felt fabric
bons good bills right
bonsoi evenin good passin aftern head everyo
bonte kindne extend treat quote stay safe
bonus bonus bonuse finish early gold full
bookma bookma featur curren typica turned works
bool bool lenien whethe raisin revoca parame
boolee boolea bool valid whethe evalua outcom
boost boost boosts along moves partic
booste boost superc gives day benefi extra
boot boot sunxi Uefi
bootst bootst depend checki used unlike readab
bord aboard Board edge vessel side
borde side insofa shell border restri surrou
bordel mess Bordea sponso brothe group took
border border sheet sets divide paddin receip
bords edges evenly gaps start sized sides
bordur border curb contro elemen edge paddin
borne monume cairn bounda establ post site
bornee coastl bounde enclos fish border
borner golden remark sole rise gives extent
bornes monume bounds bounda operat lie statio
bossoi davits either ship thereo counte
bot bot Sre folks takes trigge room
bottes boots Bomber ruined wear troops flying
bottom bottom below kind brand once longer
bouc goat scapeg along
bouche mouth gape bite drinks
boucho push plug far
boucla loopin wrappi recurs live
boucle loop loops event
boucli shield buckle webpag highly causin
bouddh Buddhi sympat said long life non
boue mud boilin played everyt giant stuck
boues sludge Aqueou method determ final tall
bouge move moved shoot moves neithe ladies
bougea moved move
bouger move moving furthe moved big impact
bougez move till clicki pressi asking adjust
bougie candle plug light lit device uses
bougon grumpy
bouill boil broth warm bottom burnin hot
boulan Baker wares bread put headin cent
boule ball glob Ram trigge round distri
boules balls marble involv vertic highes best
boulev upheav distre overwh change power cause
boulon bolts fasten secure blind visibl identi
boulot job jobs work shop mess
boum boum Boom mailin people org Tails
bounda bounda always suppos contin embedd
bouqui buck book rabbit books away giving
bourdo buzz ringin full matter openin
bourga town small around grew
bourra jam Jams clear paper cleari feed
bourre sloshe plaste drunk loaded typica execut
bourse schola grants fellow exchan stock indige
boursi stock market commod exchan securi equity
bout end fought ultima piece
boutei bottle cylind secure two
boutiq shop shops free duty stores store
boutis endian byte signif first order forces
bouton button radios radio press toggle click
bovine beef bovine labell produc text propos
bovins cattle bovine beef animal labell cannot
box box ellipt usuall step router
boycot boycot de insist state occurr apply
br Br whites today
bracon poachi illega produc soldie fight pursue
brague zipper fly open
braill Braill displa print format assist mini
branch branch plugge plug fashio star
brandi trophy brandi critic pointe manife old
bras arm arms
brasse packer beer tobacc holdin premis return
brave brave contro share pick keep someth
braves brave battli holds virtua huge volunt
breadc breadc slot below subcom item add
break break either ever suppos trigge statem
brebis sheep due infect collec talked
breche planks prowes breach gaps hole gap
bref brief short concis
breffa briefi binder app buildi seeing strugg
brefs brief short soon bite possib inform
bretel ramps ramp jump lost arm suspen
breton Britta Fina proced closel coast draw
brette fencer endure leaves defend fit reliab
breve brief short bits inform descri featur
breves bits news short posted sent
brevet patent certif diving rank infrin basis
bricol foolin around tools class enjoy fix
bride nut valves choose blank conjun blocki
bridge bridge dealer
brieve briefl spoke state once say catalo
brigan rogue means comfor wish
brilla bright brilli great hit
brille shine shinin today bright gold day
brique lighte rest once blocks constr new
bris tiebre breaki broken curren detent forwar
brisa broke smashe scream someon pieces
brise broke breeze broken breaks breaki break
brisee broken curse knowin break modifi review
briser break breaki built cannot
britan Britis Pitcai Uk Britai Kingdo United
brltty brltty gettin stuck
broadc broadc bcm asks box needin whole
broche roaste pins wearin except sure chain
brochu bookle brochu print handed single bits
broker broker active failur occurr
brome bromin retard ban initia eventu say
bronza tan tannin equipm piece either
bronze tan stone sets myself basis averag
brosse brush toothb teeth began
brouil fog jammin draft causin interf
brouss brush veld gather gives homes enter
bruit noise sound making
bruits noises sounds hear news seriou taking
brulan hot Ruaskk burnin mark
brule burns burned burn combus burnin fire
brulee burned scorch policy unnece reachi far
brulen burnin torch burn homes foes
bruler burn burnin coming deligh ran smell
brules burned cold ventur insigh becomi path
brun brown black
brusqu abrupt sudden agrees short notice droppe
brut gross crude raw plain cent domest
brutal brutal slamme rough common roughl alpha
brute brute gross raw
brutes raw gross source remote greate tell
bruts raw gross rough binary procee items
bruyan noisy loud disrup pulled cannot
bs bs defenc
bu drank Coke drinki drink drunk permit
bucher lumber charco fire build living replie
budget budget twelft fiscal estima stocks meter
buf beef Tories ban allowe talkin better
buffer buffer Eventb popula
bugs bugs Bug
build build wanna Nge docker invest differ
buildd buildd beside build carrie two
builde builde transf helps
builds builds built availa files
builti builti built distin either namesp normal
buisso bushes bush ran class hid around
bulgar Bulgar issue mean
bulle bubble burst little put visual equal
bulles balloo bubble approx speech
bullet ballot adviso votes newsle receiv
bundle bundle togeth tokens
bureau deskto bureau office desk pollin Pc
burent drank ate walked away deep girl
bus bus dbus drank
busine busine bf sell proper share part
busybo busybo tiny tool floppi embedd
but purpos goal aim profit drank aims
butane butane ethane applic dispos
butoir toe stops buffer Board stop deadli
buts goals purpos reaffi charte
button button set
buvez drink drinki okay open anythi
buvons drink wine port
by morons geoip powere includ world entitl
bytear bytear bytes place operat values
byteco byteco byte series carefu pay advanc
bytes bytes bytear object length
bz bz compre compat local transi non
bzip bzip compre cease encode couple makes
bzr notewo scalab packag new report host
cabale cabal Debian years alone knowle course
cabane cabin hut log criter differ meets
cabine Cabine cabin firm office Chambe
cable cable plugge rope power plug sure
cables cables wires cable overhe power jump
cacahu peanut stir eating shell wherea actual
cacha hid sun behind place back
cachai hid corn hiding picked outsid switch
cache cache cachin hid hidden hiding hide
cachee hidden covert concea hide return shown
cacher hide hid hiding concea fact
caches hidden hiding files hide arise advice
cachet postma indica impres place meter mail
cachon hiding hide confid anythi anyone true
cacti cacti stunne monito charge releas
cadast regist land survey contin record dated
cadavr cadave Corpse body animat bodies walkin
cadeau gift presen anymor gave cheate
cadena padloc lockou lock severa shows secure
cadenc cadenc Mhz rapid speed schedu releas
cadmiu cadmiu chromi partly method ten found
cadran dial touch altern rotati displa major
cadre framew course frame part contex
cadres framew Ddn senior execut manage policy
cadric framew finer sets actual mostly involv
caduc decaye worded circum weight diffic state
caduqu lapses presen invali postpo shareh shares
cafe coffee cafe shop care
cafes cafes coffee likely device calls common
cage withst landin impose animal sustai self
cahier notebo book plans author design requir
caille sour stomac told quickl strugg end
caillo shoe rock stone home plenty
caisse Fund box boxes
caisso Chambe diver compre deploy
calcul calcul comput determ spread math
cale bilge dock hold vessel charge entry
caleba hornet Gourd evenin called mother good
calend calend timeta timeli schedu
calibr calibr arms type applie consis activi
calin hug hugged give
call call Yar soon object callab arbitr
callab callab takes passed hand
callba callba either functi safe applyi needs
calme calm quiet wind relax
calmee calmed droppi died longer happy
calmem calmly quietl Act making happen consis
calmer calm settle ease once tabled eventu
calmes calm cool quiet run point replie
calori Calori input units said terms presen
camara comrad classm friend fellow
camera camera way movie casual hence witnes
camion truck trucks van passen pulled contin
camouf camouf ambush ahead itself plan initia
camp side camp sides Debcam idle factio
campag campai abject
campai campai vendor releva
campem Encamp campsi durati exceed limiti establ
camper camped campin thereo occupy
campin campin tent times portab area applie
camps camps sides side move tied allowi
campus campus coloca reside refers Union sub
can Csa Cgsb Canadi means offsho device
canadi Canadi Canada Indian labour Cds
canal channe canal Irc
canali piping pipe channe system
canape couch sofa ruined lying
canard duck rubber baby huntin
canaux channe canals
cancel cancel next cause custom throw callin
cancer cancer died
candid candid nomina applic contes
caneva canvas two framew consec combin clearl
cannab cannab brand produc stolen
canne cane rod carrie fishin walkin stick
canon cannon gun cute entry given altern
canoni canoni form encodi matchi names instan
canots boats certif endors statio safely corres
canton Townsh sporti lying latitu
cap Cape Sainte head town course
capabl able capabl
capaci capaci abilit capabi
cape Cape cloak scienc traine comput locati
capita capita captai master equity stock
capot hood amazin behind bigges includ upgrad
capote ruin plans coat open
captag captur Storag unit carbon operat method
capte catch learne Ok idea respon challe
capter captur ground strive prelim knowin satell
captes exactl
capteu sensor flow water ratio net featur
captez exactl
captif captiv using sign Unsafe portal log
captiv captiv salien compel fascin exciti forgot
captur captur screen caught trap
carabi rifle eng versio design known terrib
caract charac chars string nature whites featur
carapa shell armor becomi resili fright
carava carava traile train park dedica serve
carbon carbon burnt co fuel
carbur fuel fuels means tank Storag altern
carcas carcas vehicl end life site grade
carcer prison inmate mainst cannot overal dealin
card card pkcs title appear mailin correc
cardia heart attack metric rate linked
cardio cardio killer bigges heart making winnin
carenc waitin hollow shortc depriv makes defici
caress stroke imager materi includ
cargai cargo cargoe carryi vessel meant stored
cargo cargo ensuin de agent ever fit
carita charit gear commer holder viable public
carnet book notebo reach please books addres
carott carrot cores myself grew lot cuttin
carre square means hold whole marker
carree square wheel fit mean standa ratio
carref crossr hubs market doubt skills inter
carrem blown foil mind dictat hence plain
carres square km marked across approx punctu
carrie career quarry grow
carrou carous checkl ads incorr captio succes
carte map card cards
cartel monopo certai kept clear form accomp
cartes cards maps card boards map
cartog map mappin initia maps commun facing
carton cardbo carton Board plain artwor media
cartou cartri carton means blank capabl ink
cas case cases event failur
cascad cascad waterf multi routin extra
case box checkb case hex square check
cases checkb boxes hexes multip check actual
casier crab locker record crimin indivi except
casino casino space array covers rangin
casque cap headse hat
casse broken broke case puzzle break
cassee broken breaka broke break
casser break pot breaki anythi around built
casses broken cased versio point rangin broke
cast cast casts cases
caste caste bladem lower founda fighte
cat Tac equipm requir cat affect
catala Catala catalo offlin redesi ago huge
catalo catalo open enteri source update items
cataly cataly enable driver ventur around crucia
cataph cataph reflex keen grants associ reflec
catast disast catast
catch catch spoken pipe proced availa multip
catego catego class classe
catena catena substa infras suppli outlin life
cathol Cathol Grande became polici holds reject
cauche nightm maybe largel dream bad figure
causan causin killin ago argume select time
cause due caused cause causes
causee caused bloods result arisin certai due
causen cause causin major users create injury
causer cause harm likely caused injury
causes causes caused Acta hereby annexe makes
cautio surety sureti securi deposi guaran give
cavale cavalr wherea naviga gain receiv full
cavali horsem rider
cave cellar hid Union partic Europe respec
cavern caves cave homes
cbc cbc keeps streng packet either weakne
cdebco cdebco latter previo severa patch adds
cdimag cdimag period assert downlo org
cds snc Cds viewmo iframe frameb ca
cecite blindn losing sight patien preven want
cedant transf dispos partic paragr deriva issuan
cede gave away back rights assign grant
cedee assign enjoys transf except term soon
cedees transf grante dispos surren held subjec
ceder assign transf
ceintu belt belts seat equipp
celebr celebr famous
celeri expedi garlic inform timely defini reach
celiba unmarr single woman Linux based
cell cell custom grant slot instan
cellul cell cellul phones mobile
cendre ashes ash burned remain borne dispos
cendri ashtra combus need non dispos
cense purpor suppos deemed became said
censee deemed suppos intend meant equall violat
censes meant suppos Act fake accord deemed
censur censor survei heavy people avoid
cent cent hundre wholly percen
centai hundre cries people annual thousa
center center middle activi cross
centim centim millim cent adjust alloca nevert
centra centra plant core heart
centre centre center centri focuse
cents hundre cents two exceed copy puzzle
cerami cerami textil base works articl
cercle circle club draw
cercue Coffin centre contai always
cereal rye grain feed fed design purpos
ceremo ceremo award attend awards conduc show
cerf deer kite flew ran tears life
cerise cherry best gives comput relati pronou
cerisi cherry tree tech painti featur cut
cerne identi surrou areas think staff front
cernee surrou identi making interv editin Superi
cerner identi gaps people usabil questi unders
cert cert vendor statem react filesy contai
certes certai admitt true course note takes
certif certif breede affirm
certit certai unsure confid sure greate
cervea brain brains findin past things trying
cessa stoppe ceased singin kept nation quit
cessat cessat termin ceases discon cease member
cesse ceases ceased cease stoppe stop quit
cessen cease cart keep contin hold time
cesser cease stop discon put break smokin
cessez ceasef stop quit cruel acting hittin
cessio assign transf surren dispos proper
cetace cetace whale distan operat best
cf cf seated solid push small slot
cfg cfg either file saves reflec custom
ch ch Winnip respec nd reserv Act
chacal jackal sly time spot starti
chacun everyo abutti two
chagri afflic grief mad
chahut rough joking around
chaine string chain channe
chair flesh creeps meat person
chaise chair chairs seat vacant
chakra chakra nagini posses legend skill signat
chalan barge dredge units borne carryi commen
chaleu heat warmly warm expand
challe challe auctio valida writer engine plain
chamai squabb mainly end two commit opinio
chaman Shaman hitpoi adjace orcs tend two
chambr room bedroo house Chambe Senate rooms
chamea camel rode enjoy drinki grandm
champ field input battle scope fields inputs
champa Champa drinki scient respec comput
champi mushro champi purely non
champs fields inputs field
chan Chan lead chat future joinin intere
chance lucky chance luck fortun opport likely
chanda sweate boss backwa gives
chande candle lit risk big severa makes
change change changi switch shift exchan sparc
chanso song songs sang sing
chanta sang blackm singin rooste
chante sing singer singin sang whatev
chanti shipya site projec sing work buildi
chanto sing songs love happy people singin
chants songs tale song legs
chanvr means dried terms plants readin
chaos chaos th terrib afford wider opinio
chaoti chaoti worse lawful better fight genera
chapea hat hats cap wearin gestur
chapit chapte statut
char char cart tank come values car
charac charac comfor settin set length lower
charbo coal charco means block cited power
charge load loadin loaded loads suppor loader
chario carria linefe feed surfac tracks single
charis charis highly lead statio lackin rappor
charit charit des runs de home give
charma charmi lovely benchm fine nice
charme grace sorcer lost side course temper
charni burial pivota interf stress join daily
charpe carpen timber build job
charru Elles cart ahead horse Mr yourse
chars chars tanks argume separa number increa
charse charse set subpar compar severa
charte charte policy
chassa hunted unmatc trying gain see indeed
chasse hunter huntin squash Bsp party
chassi lickin frame fit body
chat cat chat
chatbo chatbo read brains things input detail
chatea castle Elense vs keeps keep dwarve
chatou tickle tickli yourse
chats cats lover cat two
chatte cat female fat really tough
chaud hot warm today weathe
chaude hot warm highly summer
chaudi boiler heater unit vessel
chauds hot warm laptop concer people once
chauff heatin heat driver lift ride
chauss shoes socks take
chauve bald Bats
chaux Lime column digest exclud equipp
chavir capsiz boat thrown wild people
check check preset checkl exploi
checkb checkb inside checke requir gcds quick
checki checki tracke baseli confor checke
checkl checkl Gitlab explor
checks checks easy web things best
chef leader Chief Dpl Majest head boss
cheffe manage bit notify Gc looks grown
chefs heads leader manage
chemin path paths breadc way railwa stoppi
chemis shirt shirts
chenal channe dredge narrow lost floati exists
chene oak minded patch single tree great
cheque cheque check checks handli signed instru
cher expens dear
cherch lookin seek resear seekin finder look
chere dear expens safety tackle suitab organi
cheres expens cheape rapid moving adopte packag
chers gentle ladies Mr Presid expens
cheval horse knight mounte
chevau horses overla horse
cheveu hair haircu
chevre goat goats crazy drivin drives
chevro chevro flow forwar points user next
chi Chi Minh
chiant annoyi boring
chic good nice man boy husban guy
chien dog puppy awful
chienn dog fed pregna
chiens dogs Nonkun
chiffo bugs cloth free tell dry
chiffr encryp digits number figure crypto
childr childr juveni focuse Februa trial world
chilie Chilea curren achiev declar shippe face
chimie chemis teachi comput poor satisf testin
chimiq chemic cadmiu
chimis chemis togeth classi qualif carryi author
chinoi Chines kanji
chirur surger preclu colleg persis signif accred
chlore chlori chloro accoun system terms held
chloro chloro benzod involv
chmod chmod page docs read detail permis
choc shock clash heavy shocke gave relati
chocol chocol cakes loves resist drawn discou
chocs impact shock buffer events thing mere
choisi choose chosen chose choosi pick select
choix choice electi choosi select either
chomag unempl gigant increa levels
chomeu unempl tackle man enjoy despit woman
choose choose full choosi check right
chope mug beer caught anybod came seen
choqua shocki appall lay especi offer pointi
choque shocke grief
chose someth thing anythi else
choses things stuff
chouet nice owls apprec
chr chr invers intege return
chreti Christ people valuab
chroma chroma primar point color readin image
chromi chromi browse adviso web
chroni chroni recurr classi wholly cases needin
chrono chrono timeli time consum readin
chroot chroot ing inside outsid runnin
chucho whispe bit close
chute fall downfa falls overal heavy placed
chutes fall falls base look addres capabl
chypri Cyprio side indeed stop woman Cyprus
ciblag target ads people rely show better
ciblan target Cdd instit users home
cible target autofo audien focuse focus
ciblee target focuse wild dealer
ciblen target pickpo attemp end happen drivin
cibler target provid advert blocks single actual
cibles target stylus focus
cicatr scar scars oblige barely visibl proof
ciel sky heaven flying bright stone
cierge candle light lit
cigare cigare cigars smokin markin given tobacc
ciment cement manufa facili bind placed opinio
cimete curved slash posses skills strike balanc
cimeti common featur emerge used owned powers
cinema movies movie motion pictur connec televi
cingle crazy mad nuts people
cinq five Lopez ended vs
cinqua fifty fiftie
cinqui fifth fifths th issue five attain
cipher cipher Macs passed parame custom
circle circle approx run proces test chose
circon circum Readju electo distri
circui circui chipse channe cycles loop substa
circul moveme circul traffi outsta trains
cire wax stick fell resist grade treatm
cirer polish wax shoes
ciseau bought pair borrow
cistic bird little flew empty quick smalle
citade Citade Arcanc destin finish comple come
citati citati quote quotes text style little
cite cited city quoted quote quotes
citee cited levies seized list Counci order
citees cited listed above sense himsel cycle
citer quote cite name mentio includ
citera mentio order need stress length allow
citern tanker tank contai carryi attach approp
cites mentio cities Dunefo city
citoye citize Hezbol people civic Brusse
citron lemon sour Squeez till spring anyone
citrou pumpki moloi said open ladies summer
civil civil civili calend
civile civil calend civili emerge prepar civic
civili civili ooo odd cannot Union
civils civili civil manner
civiqu civic tech civil duty solvin taking
claim claim record covere charge claims submit
clair clear plain clearl light cleare unclea
claire clearl clear cleare unclea clarit
clairs clear cleare keen includ
clairv wise man recept change carry standi
clamav clamav update Debian curren need
clan clan myself leavin member
clande illega fleein immigr dark southe witnes
clang clang talk turns raisin web requir
clans clans home rapid defini popula fact
claque slamme slam front shut means everyt
clarif clarif disamb clear cleare straig
clarte clarit clear clearl value unders fair
class class getite either thereb Pdo
classe class subcla classe classi
classi classi unclas common tradit
clause clause covena discla able compul articl
claust claust
clavar chat ages custom asking mock functi
clavie keyboa hotkey layout arrow screen
cle key stick Usb keywor lock signin
clear clear Gifs unders prompt intera ad
clef key tying end guide
clefs keys key keyrin sticks admin
clemen Clemen mercif trying librar multip runs
cles keys key keyfil sticks keyrin keywor
cli cli embed templa remain output read
clic click hashta clicki clicke mouse right
cliche cliche plates snapsh call type checkl
clics clicks click rates easy timeou counts
client client custom
cligno blink flashi flash keyboa quickl entire
climat climat haloca air condit atmosp
clin wink faster tap finger create govern
cliniq clinic nursin trial sponso site
clipbo clipbo viewer viewmo iframe single Gnuste
cliqua clicki clicka clicke click select button
clique click clicke clicki press tap
clive clive Debian update adviso stable releas
clocha wrong right someth
cloche bell wrong right ring seem sound
clock clock copy run millen chosen expect
cloiso bulkhe silos Divisi class subdiv move
clonag clonin clone waitin broken
clonan clonin someon upgrad outdat store date
clone clone cloned failed move small
clore close bloody termin causes cause editin
clos confin closed isolat conclu cases carry
close close crypts closed conclu closes joint
closed closed rewind handle opens subseq calls
clotur fence closin close conclu closed end
clou nail worthl punctu
cloud cloud drizzl locall relies chosen leaves
cloue nail sick ground shut fighti involv
cls cls remain keywor update unless suppor
club club belong kind
clubs clubs approv dinner club concer
cluste cluste glue reusab shell collec
cm cm length possib overal
cmd cmd subcla using comman input class
cmf cmf framew uses based
cn Cn brothe articl China hereby contai
coalit coalit formed
coaute acquie assent party whethe liable prosec
cobalt cobalt rich rise sponso remove de
cocain cocain addict
coche checkm boat checke shows whethe wanted
cochee checke checkm select enable shows extend
cocher checkb tick check checki box boxes
cochez tick check select box enable option
cochon pig pigs allowe walkin food ever
coco jolly feller good
codage coding encodi code
code code codeba codena
codec codec plus piece Python meanin back
codeci codeci proced legisl areas call propos
codecs codecs codec right play instal played
codees coded encode Un either anythi parse
codema joint applic listed appear name
codepo codepo charac blank either
coder coding code encode iterat short piece
codes codes coded code captio reuse
codeve co develo pace fellow placem channe
codez code write coding mainta bugs ons
codifi consol coding descri commod strict arrang
coeffi coeffi factor agreed basis workin confor
coentr ventur joint either prepar means
coequi teamma team develo nomina member usuall
coerci coerci impose indivi contac procee opposi
coeur heart heartb core feel
coeurs chin hearts lack overlo youth sense
coexis coexis inviol live perfec exist Kosovo
coffre vault chest safe box plain locked
cofina cofina co financ planni ventur joint
cofond founde co Board ultima chair chance
cogest co third party manage Board giving
cogneu clashe stagge iron foes easily cannot
cognit cognit load create overwh
cohabi cohabi co locate partie basis lesser
cohere consis cohere across
cohesi cohesi region fundam
coiffe brushe barber hair drawin hat curl
coin corner bacon around nearby top local
coince stuck pincer perhap become case
coinci coinci busies curve procla worryi link
coins corner parts formed cuttin joinin length
col collar tailor pass mounta either duties
colere angry angril mad
colima colima startu commer sign Linux tutori
colis packag parcel permit consec Storag Assemb
collab collab closel cooper workin worked ups
collag paste pasted primar clipbo fewer outlin
collan sticky climbe copy custom back thread
collat collat snacks specif instan series adopte
colle glue adhesi sticky paste fit add
collec collec bevy commun gather
colleg collea colleg fellow Mr member ladies
coller paste glue right hence establ feels
collet snare Superi capabl immedi manner
collez paste restar attach copy instan sure
collie neckla collar took
collin hill hills stood
collis collis collid crash close exists comes
colloq semina talker dissem announ Conven assaul
coloca co locati myself odd oursel unders
colon settle Board educat unless favour
coloni coloni colony settle papers exploi
colonn column spine set item
colons settle holy commit ultima land includ
color color sets situat filled create given
colora highli colori input window progra settin
colore colore preloa color show showin comes
colori colori srgb color highli either expres
coloss coloss toweri huge assets giant posses
colour colour either signat set render take
column column option grid number layout
colza rape seed form white paper
com com Pat terrif
combat combat Vetera fighte fight fighti battle
combie long beers
combin combin combo mix
comble fill bridgi gap gaps filled
combus fuel combus
comedi Hamilt circus attack codeci avoid maybe
comest edible used identi apply accumu pieces
comite commit subcom Board panel wise
comito comito insofa urge apply discus latest
comman comman ordere shell order contro
commem commem triump kept conclu Canada year
commen starte commen began begin start begun
commer commer trade tradem busine commod mercha
commet commit guilty offenc mistak liable contra
commit commit rollba access git
commod amenit Conven commod equipm
commun commun common joint disclo mutual loyal
commut switch commut power desire toggle transm
comp comp org de post once report
compac compac stdcla pack full terrib accord
compag compan airlin lady
compar compar appear benchm
compas compas sympat little use pair inmate
compat compat compas consis incons
compen compen cleari offset settle counte
compet skills compet skill jurisd skille approp
compil compil builds build failin
compla Conven flags favour accord favor kind
comple comple full totall compre fully supple
compli compli diffic hard accomp
complo conspi access fact trap reduct create
compon compon gcds viewmo iframe snc frameb
compor behavi behave contai
compos compon compos compou consis subcom compri
compre unders compre includ compri
compri includ misund unders falls
compro compro underm threat
compta accoun counti asset record
compte accoun count meter counti audito rely
compto relyin leaned count rely oursel plan
comte County Nord soon practi
comtes counti County survey runnin seat contin
con con stupid cup respon means talk
concat concat iterto string argume append left
conced sublic grante licens grant neithe rights
concen concen focus focuse focusi merger
concep design concep
concer concer regard respec relati affect
conces Conces leases lessee lease royalt lot
concev design build buildi humili
concie gossip careta head cyber noted
concil concil reconc proces proced end
concis concis succin short keep brief words
concit citize fellow people intend lives
conclu conclu entere findin enter agreem enters
concoc came unholy beat utiliz occurr come
concoi design sociol delive makes unders federa
concom cucumb come day comes force concur
concor coinci statem matche adhere align match
concou contes popcon compet assist
concre concre practi specif realit realis aspira
concu design built diet
concue design Ffa
concur compet concur codeci
concus design uraniu built
condam condem doomed convic senten
conden conden capaci weak reliev build safely
condit condit terms subhea
condol condol grief famili expres sympat extend
conduc driver drivin conduc duty ground instru
condui drive conduc drivin drives led lead
conf conf au file
confec baked myself suit plane pair doll
confed Confed League consti Counci federa saying
confer confer powers talks Debcon
confes confes faith based acknow kiss engage
confia trust confid truste trustw overco
confid privac confid notice privat discla
confie entrus assign permit transf
config config setup set patter settin
confin confin contai Storag
confir confir unconf affirm
confis forfei confis seized dispos thing relati
confli confli disput resolv
conflu conflu rivers conver two lying waters
confon profus mistoo confus mistak nearly two
confor accord confor compli comply pursua comfor
confro faced confro facing face experi
confus confus disqui mislea lead
conge leave absenc vacati holida grante cleara
conged dismis employ fired counte ending discha
congel freezi freeze frozen becomi storin hazard
congen kin brethr fellow younge born remove
conges conges vacati leave absenc leaves sick
congre congre Kongre Conven attend confer severa
conjoi joint jointl spouse conjun co partne
conjon conjun specif full condit timely planne
conjug conjug ethos safe period signif combin
connai knowle know knows aware knew knowin
connec connec sign socket log plug plugge
connex connec login relate wired offlin loggin
connot connot overto convey deeper simila victim
connu known talker famous know
connue known famous intero
connus known issues famous
conque conque world ii shell playin design
conqui conque conced forwar co locati drive
consac devote enshri spent dedica spend
consci aware consci realiz awaren thorou
consec consec two period
consei Counci advice advise tips Board Treasu
consen consen acquie loans loan
conseq conseq result implic accord hence
conser conser retain keep preser retent kept
consid consid recita treate deemed viewed treat
consig record consig instru standi
consis consis untang involv
consol consol peaceb comfor shell streng statem
consom consum dryer packed
const const sort common proper note filena
consta consta debauc found findin
conste appall unequi record critic expres
consti consti incorp establ compri consis formin
constr constr build built builde buildi builds
consul consul adviso see refer visit check
consum consum burned burnin burn length encour
contac contac touch reach
contag contag commun infect higher suffer propag
contam contam viral equipm infect manner
conte tell tale told everyt cautio tellin
contem contem gazed open hold reflec consid
conten conten contai glad happy
contes tales contes disput challe fact
contex contex Efta
contie contai precom includ
contig contig adjace lying contin whethe consis
contin contin ongoin quota kept keep
conton impact blade based types attack
contou bypass workar circum censor outlin around
contra contra upset unlike compel otherw opposi
contri contri taxpay papers helped help
contro contro checks superv monito oversi checkl
contus bruise
convai convin satisf persua compel belief
conven Conven agreem agreed suitab thorou
conver conver chatbo cast
convic belief convic clear convin resolv satisf
convie suits suitab approp suit fit agree
conviv usabil friend user
convoc Conven requis called stated sought lawful
convoi convoy fierce risks protes called addres
convoq Conven called call meetin Board consid
cookie cookie setcoo
cool cool easy take totall
cooper cooper co credit
coordi coordi Sharep
coordo coordi contac inform ordina
copain boyfri friend anymor
copie copy copied copies duplic
copiee copied Chestn raw leadin device copies
copier copy copyin paste modify
copies copies copied copy examin record two
copiez copy paste everyt box info
copine girlfr friend date
copres chairs co Presid trustw negoti submit
coprop condom supply comple placem aside
copy copy high interf speed wrappe
copyle copyle restri source open mercha polici
copyri copyri readab
coq rooste cock longer sun allowe cook
coque hull hulled vessel shell mandat ensure
coques hulls hulled water borne includ produc
coquil shell shellf come runnin brings beauti
corbei trash empty delete perman send basket
corde rope cord pull hold tight string
cordes ropes alley right string elves rainin
cordia regard join real kind life stoppe
cordon Cobble strand aid absolu view bearin
core core Weimer stupid
coreen Korean Korea plus statem
coresp co manage respon extern fall points
coriac tough soften orcish viewed potent fine
corne horn horned means assets sharp growin
cornes horns horned ago big
corona corona ca landin outbre visite update
corout corout awaite
corp corp par sets word
corpor corpor bodily body person
corps body melee bodies police
corpus corpus juris prosec federa kind someth
correc correc patche fixes patch fix proper
correl correl conseq amendm makes browsi flows
corres corres match matche matchi mappin fits
corrig fix fixed correc fixes fixing solved
corrob backed said compar verifi decide incorp
corrom corrup debauc offici broken compro tried
corros corros site classi especi high sub
corrup corrup Antico offici cannot
corse corsic woman
cosmet cosmet certai whethe aspect instan feasib
cost cost case begin idea explai introd
costum suit good look wear
cote side Cote coast next beside aside
cotes sides alongs offsho coast side
cotier coasta coast guard carrie mounta stretc
cotisa contri assess premiu earnin employ
cotise contri member arrang compen salary reserv
coton cotton tricky two falls pertai surrou
cou neck head run stuck way deep
coucha lay sleep sleepi settin exceed lie
couche layer layers bed lay
coude bend blast approa interv ahead around
coudre sew sewing asked
coule sank floats runnin come obviou nose
couler sink sinkin runnin flow starte passed
couleu color colour colors
coulis scenes backst behind facing
couloi hallwa corrid hall Slack across chair
count count unpack named cautio effect contai
countr countr Sdg goal hates name provid
coup blow fluke sudden worth stroke
coupa cut two walkin hersel half
coupab guilty convic found offenc perpet
coupe cut thumb power
coupee cut Clippe myself accomm power yourse
couper cut haircu turn
coupes cut cuts sectio reason reduct away
coupez cut turn shut power away take
coupla coupli induct wired increm around
couple couple pairs races tuple aged
coups blows shots strike calls fired
coupur denomi cuts cut electr tracki black
courag courag brave bold lot
courai runnin ran full quick ahead
couram fluent common used speaks stands widely
couran curren common aware ran
courba stiff bent next
courbe curve curves
couren runnin run pro heads lock fundam
coureu runner gentle front apart enable fastes
courez run runnin replie asked safer keep
courie courie guide runnin part user
courir run runnin
couron Crown crowns run grant
courri email mail emails mails
courro strap sling introd caused safe workin
cours course ongoin courts progre past underw
course shoppi race contes races run
court short ammo shorte runs brief ran
courta broker subsis Act middle starti opt
courte short shorte little incomi
courti broker dealer firm securi busine transa
courto courte discou civili messag necess Board
courts short shorte scan keep
couru ran accrue run home fastes subjec
courum ran meter dash hundre
courus ran accrue order owing indebt earnin
courut ran flute back flew burned
cousin cousin Gnat second two talk allowe
cousu sewn sew cut subhea headin good
cout cost costs afford overhe
coute cost costs leg arm ring
coutea knife knives army employ lost
couten cost costin gold requir costs money
couter cost notion expens provin affirm massiv
couteu costly expens locked behind bound
couts costs cost borne incurr
coutum custom accust punish listen alike ad
couver blanke covera covere cover
couvra coveri cover incurr couple feed covers
couvre covers cover coveri hat covere
couvri cover coveri paymen across meet
cp cp codepa highly scanne unless
cpan cpan tester sends effort shift trying
cpg cpg weekda releva write reach input
cpp Cpp precis confor easy game lot
crache spit coughe breath themse gives blood
crack crack crackl
craie chalk piece two bring
craign fear feared worry afraid concer
craind fear feared afraid danger worry citize
crains afraid fear scared anymor
craint fear timid concer afraid
cran nerve notch teeth lying visit take
crane headac beneat equipm
craqua cracki predom tail consis proces
craque crackl crack kid gave togeth playin
crash crash crashi sites browsi encoun plane
cravat tie ties wearin wear suit suits
crayon pencil pens
creanc debt credit claims claim obliga due
creant creati pitchi create togeth making
create creato create credit
creati creati create establ buildi
creatu creatu trembl great dragon
credib credib detrac counte
credit credit approp Union
credul naive
cree create mockup
creee create jar founde establ
creees create Ntfs credit
creent create grids creati proble
creer create creati build
creera create undefi genera headin exploi prior
creero create princi end carrie
crees create Af establ
creez create dconf build db creati sync
creme cream sunscr indust best etc basis
crenea quickl window market opport realis saving
creons build create buildi people experi making
crepus dusk dark came home back trait
crete Ridge cliff mounta base main suffix
creuse diggin dig dispar deeper
creux hollow span depth new vertic integr
crevas Chasm unsurp terrai implie covers simply
creve dying exhaus tired die dead died
crevet shrimp place occupi studie potent take
cri cry singul heard fashio sounds calls
cria cried scream boy someon aunt
criait scream cried jump cry
crie Cree yelled scream cried someon
crient whaaat cry standi explan situat given
crier scream shouti cry starte crying someon
criere shoute cried fear scream tell wrong
crime crime Amla commit cyberc
crimes crimes crime commit killin law crimin
crimin crimin crime indict crimes Caribb
cris Cree squawk scream heard crying links
crise crisis pains heart
crises crises crisis saving enabli pull field
crista crysta Julien announ guy bought counte
criter criter ticks meets
critic critic pointl scenar stuff partly due
critiq critic critiq Rc buggy
crlf crlf multip extra header inject
croate Croati blamin happen witnes nice honour
croche bracke hook square mark placin cargo
crocod crocod squawk asked girls
crocs fangs hooks teeth hungry unusua large
croien believ people run
croira believ saying thorou feel indivi course
croire believ ground kissed belief reason meta
crois believ think
croisa came across boy celebr incide past
croise cross crossi inters crosse met
croisi cruise hash litera exclus giving style
croiss growth growin increa
croit believ thinks growin
croitr grow growin people lookin increa single
cron cron Bob serial soon makes fronte
croque bite bit take soon teeth
croqui sketch mode liked page ups includ
cross cross Cpus tested cannot check order
croute snacks pack served enterp solely
croyai believ Mme found trust count hopes
croyan belief believ nation ignore person first
croyez believ think trust hearin joking kind
croyon believ pivot
cru believ raw Mr need ahead
crucia crucia critic key import weaken vital
crue believ raw eaten almost feed
cruel cruel dire agrees vast attent actual
cruell cruel furiou badly cases suffer host
cruels cruel reliab approp nature punish kids
crues flood raw believ scient uncert two
crus raw snails believ hates added sell
crut believ almost woman said
crypt crypt hashes way valid
crypta encryp crypto electr featur Europe securi
crypte encryp crypt purpos stored place first
crypto crypto crypts
ctypes ctypes number note equiva retrie
cubain cuban Cuba Republ items remain reques
cube cube metre files binary five certai
cubes cubic feedst measur solid applic left
cubrid Cubrid four assume
cueill picked berrie gather pick gave growin
cuille spoon silver tea table gross articl
cuir leathe unfini pack
cuiras horseb forges cook warrio yourse force
cuire cook bake cookin bargai tough drives
cuis baking cook egg
cuisin cook cookin kitche food
cuisso cookin applia exactl proces users spend
cuit baked boiled overco dead common either
cuits cooked roaste togeth
cuivre Copper ingred listed wherea
cul end alley dead behind lucky single
culot base nerve troops house back shape
culpab guilt convic guilty liable offenc person
culte cult worshi object spendi warned houses
cultiv cultiv grown grow cultur grows growin
cultur cultur cultiv
cumul accumu failed countr combin double return
cumula cumula enhanc aggreg event Canadi preced
cumule cumula curing execut time entitl moment
cups cups friend change course replie
cupsys cupsys Tm common adviso
cur heart wholeh
cure care audite leadin firm pick mind
curieu curiou inquis intere
curios curios curiou makes knew killed cat
curl curl handle
curren curren ally value numeri first Cubrid
curric curric resume aims teachi values sharin
curses curses based traine bits
curseu cursor slider zoom hover contro grab
custom custom Cdd de expect launch
cutane dermal skin classi method acquir co
cuve prover tank master levels meter unless
cyber intern cafes instea busine run normal
cybera attack cyber safe majori spent keep
cyberc cyberc Mel hacker report people impact
cybers cyber cybers securi safe
cycle cycle lifecy round releas
cycles cycles cycle underg two multip hand
cycliq cyclic circul posted count tie outcom
cyclis cyclis cyclin app driver create procee
cyclop cyclop Hydro formul
cylind cylind placed foot feet marked high
cyniqu cynica worst establ
cypres cypres axe alt Gc visit itself
cyril Bruleb cyril additi releas announ spend
cyrus cyrus Imapd admin user
da da Helena Mr Costa merely absolu
dactyl typist type date smalle suppli
daemon daemon output specif joined user
dague dagger feet light blade disadv
dak dak stagin Dd immedi notice ongoin
dalton blindn colour blind color giant low
dame lady Maneo woman came pumpki Queen
dames ladies folks next heads lady bearin
danger danger hazard Unsafe harmfu
danois Danish da left Denmar scheme univer
dansa danced peacoc welcom
danse danced dance dancin long soccer perhap
danser dance dancin either
danseu dancer terrib
danson dance
darwin darwin everyt world change
dash dash simply progra middle either
data data deseri
datacl datacl orderi parame full provid
datagr datagr remote condit droppe given collec
date date day dated deadli dates resche
datee dated statin Mr altern wishes
datees dated timest sorted charge files number
datein datein gets common object
dater fulfil accrue date Tribun proced provid
dates dates planes earlie times date days
dateti dateti date
dauphi dolphi mid king son
davant furthe greate safer harder
days days nd st thirty partic striki
db db databa
dba dba databa fetche greate
dbase dbase emptyi gets stored databa record
dbg dbg Api source open provid builde
dbus dbus simple proces inter extend paid
dconf dconf user keyfil settin databa
dd Dd using shortl curren introd
deb deb debs starte buildi
deball unpack expand multip times
debarq disemb unload land drop landin loaded
debarr rid cleare dispos
debat debate discus segmen
debate debate procee immedi view able self
debats debate discus segmen panel
debatt debate debati discus argue today talkin
debbug debbug people tracki topics discus
debche debche aware accord used tools period
debhel debhel chunk newer essent
debit rate flow meter charge stream
debite debtor debite indebt arise judgme debt
debitr debtor debt utilit render discon maximi
debits flow rates expect spread patter measur
debloc unbloc releas taken fee criter remain
debloq unlock releas resour availa aid whethe
debmak debmak helper scratc new ago
deboga debug debugg
debogu debugg debug inspec suppor
deboot deboot sleeps faster mainly
debord overfl vivid overwh fit
debouc Burton stairw unempl lead severa
debour disbur statem alloca fees amount arrang
debout unbutt standi stood stand stayed feet
debran unplug again plug turned shutdo switch
debris debris action result trash remain remedi
debrou manage handle figure sorted resour often
debtag debtag tags tag enable multip increa
debug debug print interp fine equal variou
debut beginn start early commen begins
debuta beginn newbie starte starti
debute begins starts begin start starte began
debuts days early starte beginn starti
dec Dec Jan counti word
deca fallen owed gather short estima lower
decala offset shifti shift saving standa postpo
decale shifte shifts shift resche step contai
decede deceas died dead passed away awarde
decele uncove radar catch detect identi issues
decemb Decemb Dec th
decenn decade decoup grown
decent decent distri level
decept disapp furthe despit began raises fine
decern warran issued awarde prize issue satisf
deces death deaths died person
deceva disapp platfo result aspect tasks bit
decevo upset disapp try plans
dechai unleas wild fire carrie run sort
dechar discha unload whethe grant
dechet waste wastes garbag dispos materi produc
dechif decryp plaint encryp safe break
dechir ripped rip half dress foreve gather
decida decide mind lettin themse put
decide decide decidi whethe decisi determ
decido decide attemp pass oursel deal stoppe
decima decima places digits dummy float
decisi decisi ruling award making determ judgme
declar declar statem stated convic guilty report
declas declas decomm posts indivi extrac placem
declen trigge sparke throw initia
declin declin discla course mercha dealin arisin
decliv gradie motori mechan safe handli materi
decoch unchec shoote Api rate users enough
decoda decodi decode bytes dealin enough Api
decode decode decodi encode string certai
decoll take landin prepar partic strip portio
decolo decolo linked taking stock diplom agenda
decomp decomp unpack break count compre
deconc confus concer distra discon simple suite
deconn discon logout log switch loggin connec
decons discou deprec advise cause proble outdat
decont Decont cool worker learne tone casual
decora decora embell alt
decore decora mangle Python skip non
decoul arisin result
decoup slicin slice split cut
decour discou Decour Mr
decous bite painte come landsc discon focuse
decouv discov uncove find found learn
decrem decrem stare decrea counts long progra
decret order decree remiss Counci govern orders
decrir descri overst outlin
decrit descri outlin
decriv descri gulls outlin
decroc picked prize drop hook win overal
decroi descen decrea determ highes shift define
decu disapp sunk cheate back little feelin
decue disapp amaze little surviv felt depres
decues disapp overar called bound bit end
decus disapp dashed five extrem raised six
dedans drag pigeon inside anyone sleepi sittin
dedica dedica acknow grante valida texts suitab
dedie dedica subfol happen itself along host
dediee dedica Centro landin palett
dedies dedica specif able used editor mainta
dedomm compen damage relief hard indemn satisf
dedoua releas courie accoun duties goods commen
dedoub duplic loweri pass replic appear seek
deduct deduct allowa amount allowe net
deduir deduct hereof moneys requir carryi whethe
deduit deduct inferr proper three amount
deep deep clone settin writes Mcgove
def def binds essent always around statem
defail failur malfun impair defaul due wrong
defair dispos knot away waste cause himsel
defait defeat shoela lost scenar loss closes
defaul defaul Seaslo given
defaut defaul defect lackin failur
defavo unfavo disadv depriv advers favour severe
defect defect faulty broken perfor proble health
defend defend advoca stand
defens defenc defens defend advoca
defere referr hear hearin commen new nation
deferl swarm avalan random sellin opened across
defi challe urbani rise facing
defici defici disabi impair incurr plan shortc
defile scroll parade across
define define consta type librar loads checki
defini defini define sets set final
defis challe facing face
deform deform twisti aimed break offset sized
defunt deceas avenge dead receiv acquir remain
degage harmle reliev releas gap clear
degain whippe pulled words carrie long began
degat damage succes strike combat hitpoi usuall
degats damage hits caused hit
degene degene defuse ugly proact violen situat
degote come found lawyer job key
degout disgus creeps tastes terrib gives
degrad degrad deteri signif result
degre degree level
degres degree Gps decima mainta differ
degueu disgus messed dirty terrib
deguis disgui hersel arrang restor appear killin
degust tastin took sessio taste invita sent
dehors outsid dining beside beyond
dejeun lunch breakf dinner eaten eat ate
del del blink entire acted giving typica
dela beyond desola additi
delabr decaye restor drawn cities perhap purpos
delai delay forthw period time timeou deadli
delais soon limits time deadli delays timeli
delay delay int float happy activa either
delega delega uncont powers severa expres viewed
delegu delega Chief powers conser author office
delete delete Sql suppor drop
delibe delibe procee busine intent meetin transa
delica delica tricky sensit diffic harm
delici delici lovely wonder deligh choice depend
delict major offenc crimin defini skill mentio
delier unlink entry abilit uses linked press
delimi delimi bounde bounda define design
delinq offend delinq sex Board servin
delit handed caught crime red revenu prohib
delits offenc crimin legisl discus crimes
delivr issued issuan issue issuin certif
deloge dislod posts use exist displa instan
deloya disloy unfair supply viewed rules mutual
demago demago worker winnin despit dissem table
demain tomorr Laeken Ceo mornin
demand reques asked ask wonder asks asking
demant disman disban task secure dispos
demarc demarc approa effort proces
demarq stand markdo oursel stands mark greatl
demarr boot start startu starti starts starte
demasq found find
demena moved moving move away hear
demenc dement acted living forms people
demesu huge overwh trees create Unsafe ill
demeur remain mansio contin
demi half twilig turnin gaps soft track
demie half past hours speaki ask monthl
demis half tiebre dismis remove decisi descri
demiss resign quit steppe
demo demo attend viewmo
demobi demobi demoti regard spent mandat starti
democr democr Dprk
demode fashio outdat dated style co little
demogr demogr popula base eviden data streng
demois miss want
demoli demoli disman ruined buildi destro break
demon daemon buildd build
demons demons demo daemon buildd previe
demont demons unmoun proven show shown
demos demos walkth web demo agents sessio
demuni disadv rememb poor depriv manner brough
demyst depriv play himsel possib operat come
denatu denatu methyl partic spirit resist agent
denich come dug suitab manage people pretty
denied denied permis adding home delaye
denier revenu approp moneys money certai common
denigr Islam God slight meant promot depth
denis denis gettin famili method came regard
denomb counte pinpoi record counti perhap legisl
denomi name denomi corpor itself descri
denomm herein referr case call named called
denonc denoun inform termin laid accuse
denote denote reflec indica shift result partic
denoue conclu outcom leave ending succes proces
denree wares foodst commod goods short enable
dense dense densel concen packed terrai thick
densit densit high dealin missed Pdf guidel
dent tooth loose pulled food gettin around
dentai dental braces ray office teeth along
dentel jagged straig print turn head
dentif toothp
dentis dentis see extra comman fee qualif
dents teeth tootha coming ca range
denude bare soon trees
denue pointl poor openin comes Mr paragr
denuee weakes poor stupid scheme reduct leadin
deonto ethics conduc Board implem callin counse
depann troubl tow rescue fails refer steps
depaqu unpack divert elimin result handli part
depart depart starti start
depass exceed overfl outdat beyond excess
depech hurry hurrie dispat quickl home
depend depend deps arm relies relyin
depens expend expens spendi spent spend incurr
depers de identi usage basis anonym writte
depist screen testin test facili includ sub
depit despit spite approp heavil indica frustr
deplac move moved moves moving travel moveme
deplai resent upsett remark privat highly effort
deplia leafle flyer sets handed copy direct
deploi deploy rollou
deplor mourns deplor regret fact expres disapp
deploy deploy rolled roll effort
deport deport nonfre callin draw
deposa deposi depone filing propos prejud money
depose filed tabled laid deposi file tradem
deposi deposi eviden custod given transc
depot reposi deposi filing filed
depots deposi reposi law
depoui robbed recoun blind counti votes cast
depour untale unambi guard lacks caught lackin
deprec deprec elem plant additi
depres depres breakd mental eviden emissi leadin
deprim depres seem blue
depth depth below return object custom leave
depute member Meps Parlia honour da ladies
deque deque engine adds front side room
der der Laan judgem oursel play refer
derais unreas nonsen take talkin totall bound
derang distur bother mind troubl ill mental
derapa lapses Guterr observ tackle excess whatev
deregl deregu relian Tamper relief minimi dispat
deriva deriva bypass branch subcla discus engagi
derive deriva derive
dernie last latest latter past recent final
derobe backdo flinch stole steal stolen kinds
deroga notwit exempt despit except qualif claim
deroge deroga powers varian remark totall releva
deroul drop dropdo place smooth conduc flow
derout confus traps counte newcom taking trap
derrie behind Howl
desabo unsubs opted Un corres leavin stop
desacc disagr ftpmas argue agree argume
desact disabl deacti turn toggle switch turns
desaff decomm abando remova utilit undert relati
desagr disagg bleak produc disagr
desamo defuse escala de engine neutra willin
desano deanon de anonym applic earlie invest
desapp disapp disagr stroke attitu showin fails
desarc restor folder availa form mails perman
desarm disarm unarme non aligne Treaty States
desass disass rig discon passed unless adequa
desast disast decay major preven damage delega
desava disadv skies subjec cannot escape causes
desc desc ascend sides crypto waitin opened
descen descen shoot downst come shot
descri descri pitchi
desdit virtue said party later dispat unless
desele unsele desele de cannot switch select
desequ imbala terms balanc making need power
deseri deseri unpick want usual side able
desert desert windbo empty hills leave
desesp desper despai dying pulled lose hope
deshab undres gettin game
desher riches utmost excell poor manife stabil
deshon dishon scanda matter yield streng oursel
deshyd dehydr slowin healin proces around
design design means gcds
desinf disinf misinf hand reach sectio
desins uninst unsubs opt run previo remove
desint intere sentry lack facing areas home
desir Desir desire wish Mr
desira wishes minico exchan resour existi start
desire desire unwant wishes wish want willin
desiro wish want warran abando carrie contai
desirs desire wishes wants moving sense proved
desist abando determ withdr discon wholly attend
deskto deskto myappl
desobe disobe anyone orders
desoeu idle unit animat show standi
desola desola sadnes drop event water loss
desole sorry nuisan hate
desord disord clutte confus eating clear improv
desori confus phones distra little partic set
desorm nullab Splfix Valuee
desque sixtie respec person determ
dessai divest plea guilty submis
dessei purpos unwave nearly intent aim mere
desser desser servin serves serve servic served
dessin drawin comic draw drawn design artwor
dessou below sober downst follow
dessus above hovere shot shoot flew
dest dest normal suppli action custom handle
destab destab grave arisin furthe concep threat
destin destin intend recipi aimed fate meant
destit remova remove compan Chief office insura
destru destru destro
desuet outdat undocu dated staff realit appear
desync sync mitiga cannot game gettin save
detach detach postin discon second worker posted
detail detail retail
detaxe free rated zero duty tax shop
detect detect incend finger catch
detena holdin held repres shares aggreg benefi
detend relax relaxe cool bit little
detene dated above list please commit held
deteni hold gateke permit holdin detain otherw
detent holder detent detain holdin shareh held
detenu held inmate detain owned behalf member
deteri deteri harms worse damage remain
determ determ figuri whethe specif identi flex
detest hate hates hated
detien holds held invest substa owns hold
detona gunsho detona shot gun word lead
detour divert detour divers away create
detres distre dire emerge intera declar Pocket
detrim detrim expens human beings prosec fraud
detrit rubbis garbag lit mounta accoun away
detroi Strait sound firstl fact follow overal
detrui destro sofa destru ruined
dette debt indebt debts outsta charge owe
dettes debts liabil incurr indebt debt liquid
deuil mourni Schmal everyw precis speaki dream
deuxie second nd middle latter
dev dev thread proces
devaie needed whoeve sent far
devais able myself need duties sure run
devant front bowed laid house court ahead
devast devast swept words borne Afghan forest
devel devel Debian non
develo develo Dds Dd expand
devena becomi became increa become partic car
devene become smart turnin online contri differ
deveni become becomi
devenu became become grew nuts becomi orphan
deverr unlock magnet publis
devers spilla spill discha
devez need Ra bold owe
devfs devfs filed stated regard user runnin
deviat forks deviat subpro live helps fish
device device mapper simila depend portio someth
devien become renumb becomi gettin
devier turn divert enormo earlie threat said
deviez choice benchm back need take stock
devine guess guesse find someon today
devinr became hits belong people charge crazy
devint became grew turned fine famous
devion needed lifelo along need
devis specif interi licens Superi advanc show
devise curren motto foreig exchan
devoil reveal Phoeni disclo brand Eu wrong
devolu vested vests jurisd liabil acquir devote
devons need forsak oursel cautio
devore devour eat food slept falls free
devoue dedica abnega devote takes knowle
devras leave see warned ask give away
devrez need Makefi interm specif
devrie snails quinta able want
devrio maybe Snowde argue
devron need refocu
devscr devscr beside variou largel helpin noise
df df battal pretty donate hereby milita
dh dh et named steps advoca advant
dhcp dhcp root
diable devil earth kind luck push lost
diagno diagno igbina condit valuab treatm
diagon diagon weekda lines two fly comes
diagra diagra bluepr chart map maps pain
dialec dialec curren accord specif writer field
dialog dialog glass Syria
diaman diamon smuggl addres Mr thereo left
diamet diamet wire streng logs tested greate
diamon diamon rocks talk suit
diapor slides maker teachi readin based
diapos slides slide talks audien roughl start
dict dict class views querie remain bindin
dictat dictat crippl existe fair govern happen
dicte tell daring defici imposi inspir pointi
dictee dictat true main reason facili itself
dicter dictat inspir intent projec light
dictez tell soundi dictat furthe leads
dictio dictio dict mappin
didact tutori held give severa sessio st
diesel diesel equipp operat accomp writte deposi
diete diet
diff diff Diffs two applyi applie deeper
differ differ variou deferr disput severa unlike
diffic diffic hard harder strugg tough challe
diffus mailin dissem broadc releas
digere digest author extrem highly comes
digest digest food helps keepin encode upset
digne trustw worthy people truste
dignes notewo trustw allowe worth Dpn wide
dignit dignit gracef little regard
dihydr dihydr chloro
dilemm dilemm favor stretc strugg clearl listed
dilige dilige due exerci reason prior materi
diluti diluti testim stakeh water identi
dimanc Sunday Carden th Saturd
dimens dimens sizing size aspect
dimeth dimeth ethyl salt thereo furthe
diminu decrea lessen reduce reduct reduci lower
dindon Turkey market engage meat person quota
dine eaten dinner lunch eat himsel
diner dinner supper lunch meal eat
dingue nuts crazy drivin drives
dinosa dinosa years times prompt learne yes
diode jail daemon passin led inter
dioxin dioxin stimul growin submis recent eat
dioxyd dioxid durati bell statio uses
diplom diplom gradua degree creden channe educat
dir dir direct path locati base
dira tell say tellin ever time whethe
dirai tell say wrong finall
diraie say shippi intera unable action expect
dirais say ain tell Mr indeed
dirait looks seems feels sounds say look
dire say tell saying mean tellin meant
direct direct guidel guidan Chief headed
dirent said told grab back replie yes
diriez say tell judges forget enter faced
dirige office direct led Ceo leader lead
diront say tell saying realis backgr aim
dis tell say saying tellin nonsen
disabl disabl whethe radios instea using non
disaie said told tellin bridge end fundam
disais said saying say anyone tell consis
disait said ninjas rabbit heard catch occupa
disant saying called say suppos
discer discer groupe identi find random premis
discip discip Dauntl conduc conseq
discon discon sparse bigger
discou speech keynot discou talk delive
discov discov sub either want checke choose
discre discre stealt sole power soft failed
discri discri igbina non equal
discus discus chat thread debate
discut discus chatti talk chat talkin talked
dise tell say says whatev unless realis
disent say fret tell said
disiez tell issue today wish conseq whatev
disjon cracke Dont pointi hoping types separa
disloq disloc jagged coasta landsc two
disons say uprigh tell saying yes puts
dispar disapp vanish dispar missin
dispat dispat glossa entry usage use
dispen exempt dispen provid reliev requir
disper disper distri idea experi
displa displa viewmo iframe frameb snc docs
dispon availa unavai
dispos provis dispos availa device arrang plenty
dispro dispro lately force especi ratio stand
disput arguin argue argume fighti deny disput
disque disk floppi disks drives
dissem releas unconf dispar spread text form
dissid dissen shareh appeal fix appoin discre
dissim concea hide hid hidden hiding expand
dissip dissip disint clear certai waste lost
dissoc decoup unpack see endeav master isolat
dissol dissol corpor dispos apply liquid direct
dissou dissol corpor issued shown expira wind
dissua deterr deter discou offend indivi expres
distan remote distan ranged away
distil distil spirit whethe de suitab means
distin distin separa apart
distor distor encour consis allow statin simply
distra distra free today forget carele basket
distri distri distro dealer deriva circul oldsta
dit said told says say tells saying
dite called aka mass sense strict legisl
dites tell say saying know anyone
dits called soared storie favour sponso expres
div div set expans
diverg diverg differ disagr countr discre effort
divers divers variou variet differ
divert entert enjoya show time whole functi
divide divide owner rights
divina elven plane bit insigh differ little
divisa dividi amount breaki opport open combin
divise divide split breaks broken multip
divisi Divisi clause divide
divorc divorc husban granti
divulg disclo leaked person
dix ten ninete sevent decade till years
dixiem tenth sevent Assemb th end mark
dizain dozens tens ten decade dozen driver
dl dl neithe refer loaded
dmraid dmraid bootlo usabil works either
do Oct Livre need builds observ insigh
doc doc string
dock dock app apps large
dockab maker app weathe usage show browse
docker docker compos
docs docs viewmo iframe frameb snc overvi
docstr docstr doc causes fields intend attach
doctes doctes argume establ shown printi pieces
docteu doctor Dr addres sent once
doctor Phd ph doctor holds animal readin
doctri doctri thinke author fellow togeth say
doctyp doctyp parsin load entiti
docume docume briefc paper materi record doc
dog dog food hot
doigt finger toe point want pointe
doigts finger two apart
doing Ai ally settin curren side contro
dois owe snore need admit
doive Dpls burner decide need normal refuse
dollar dollar Usd billio millio
domain domain areas area field fields
domani lands fronti public intere federa admini
domest domest househ pest
domici home domici liable outsid accomm door
domina domina ruler majori de Superi Chief
domine domina meetup exceed master topic flying
dommag damage pity caused injury harm incide
don donati donate gift Armstr donors
donata donee qualif proper grante granti gift
donate donors donor contri delive pack due
donati donati Duckdu Jr househ Eur Attorn
done tells count call fetch proces whenev
donjon keep Dungeo castle able leader
donna gave kicked handed piece ogre fed
donnai gave chores looked give worked
donnan giving Rideau
donne gives given gave give giving partic
donnee data databa datase given
donnen give cube gives provid cows
donner give giving provid
donnes given hog give
donneu donor suitab donors unavai donate criter
donnez give chalk someon donate feed
donnon give sortin best oursel treat effort
dons donati gifts Mage donors
dore golden carp gold presse challe gets
doree golden tiny John leader
dorena hencef dis roll harder study web
dormai slept sleepi asleep fast sound inner
dormen sleep owls lying fairly Bts
dormi slept sleep good last
dormir sleep sleepi slept asleep little bed
dormis slept mats sleep sleepi
dormit slept sleep follow
dors sleep Sor sleepi tight light anymor
dorsal Ridge backen mid Atlant end worksh
dort sleepi sleeps asleep sleep baby lie
dortoi dorm colleg sleepi accomm
dos back Dos
dosage dosage mix oursel Gc
dose dose dosage recomm certai distin impres
doses dose scanna readab reduce single overal
dossie folder dossie record direct
dot dot define fact sancti paymen adviso
dotant equita leadin jointl goal outcom busine
dotati staffi allotm alloca fundin servic approa
dote vivid Cork set
dotee equipp handwr called manner powers good
dotees battli desks deal attend
doter equip provid adopt compat sancti oursel
dotes non aligne calls partie
dotfil dotfil featur load links
douane custom duty Tariff duties remiss
douani custom puerto relati office additi duty
double double dual duplic twice
doublo duplic reorde entrie uses recogn elimin
douce freshw sweet fresh smooth soft withdr
doucem slowly gently slow easy slight moving
douces sweet freshw covere potato resour corner
douceu smooth gently transi lot orient everyt
douche shower take
doue good gifted skille questi talent dedica
doues skille sharps great whenev brough talent
douill socket care kit plug hold
douleu pain ache feel away
doulou painfu excruc hurts rightl signif mentio
doute doubt doubtl probab perhap certai doubts
douter doubt questi idea charac belief sancti
doutes doubts doubt concer case agreem severa
douteu dubiou doubtf collec doubt pay bad
doutez guesse unsure trust reason expect positi
doux mild soft feel gentle warm sweet
douzai dozen dozens prompt rate
douze twelve months period ending
douzie twelft estima based items grante confer
doveco doveco secure adviso traver proper
down shuts collap expand compos items indica
downlo downlo jigsaw plain scheme normal additi
doyen oldest senior suitab reside servin free
doyenn oldest
dpkg dpkg Dpkgv
dpo dpo mail releva Eu standa reach
dput dput snippe fairly newly added first
dracan drakes drake
dragon dragon seen legend creatu lesser true
drague flirt flirti hittin drag settle glad
drain drain immune units elemen mechan based
draina draina drain along constr heads
draine drain drains health keepin life burn
drake drake toolse inhabi mostly writer
dramat dramat overre terrib damage start dying
drame drama traged deal disast big oursel
drames drama occur course events bought tabled
drap sheet
drapea flag flags
drasti drasti cargoe radica essent restri anymor
drawba drawba grante cited duties duty
dressa baobab traini retrie held sole road
dresse tame compil prepar cause paint
drogue drug drugs submis
droid droid give freedo posted source
droit right law entitl copyri fee voting
droite straig right pane side latitu longit
droits rights fees fee copyri duty remiss
drole funny amused strang fun guy odd
droles funny
druide Druid magics advanc become posses able
drupal drupal starte beyond years custom fully
dselec dselec local full based due course
dst dst text
dtb dtb vendor sub cannot boards found
dudit said Herber thereo wester corner along
due due owing virtue supply consid
dues malari due owing amount consid bypass
duiker Duiker said away people around run
dument duly due regard holder witnes antici
dump dump pointe simila repres become uninte
dumpin dumpin termin initia accoun inquir invest
dunc dunc tank lead itself fundin alloca
dunes dunes Scuttl especi sand homes craft
dup dup Deja applic backup valuab protec
duper fool impedi revisi itself mislea convey
dupes fooled Quickh bargai fool remark overwr
duplic duplic forkin certif copy valida querie
dupliq duplic forks replic anyone fee itself
dur hard hd harder drive tough
dura lasted two
durabi sustai splint compat knows puts termin
durabl sustai lastin inclus develo
durant period amoeba
durati durati banned effect forums
durcis harden tough fixing featur found accept
dure lasted hard tough last rough
duree durati term period length time long
durees period airbor retent Urls advoca fall
dureme harshl hard badly severe test offer
durent last lasts hand instal contin projec
durer last take contin accord long size
durera last weed entire everyo run foreve
dures hard callou tough repres solely grass
durs hard disks intern tough bad
dus due deaths delays source pollut
dustin dustin seekin family design feedba regard
dvi dvi makes files
dwarf dwarf starte change based submit
dynami dynami nouns cross script
dysfon malfun glitch wrong advise offici possib
eau water tub
eaux waters water
ebauch draft making append
ebay ebay buying shoppi
ebranl shakin upheav weaken lose cause suffer
ebulli boilin boil point partia
ecaill scales peelin scale damage enjoy leadin
ecart gap deviat away aside
ecarta brushe handic narrow ruling potent explor
ecarte deviat aside way keep far stand
ecarts deviat dispar differ standa gap prolif
echafa scaffo awaits secure impris death enough
echang exchan trade interc swap sharin forth
echant sample sampli taken
echapp escape escapi exhaus
echarp scarf put left
echauf loosen cube warm fight useful skill
echean applic foresh timeli deadli due civic
echec failur failed fail failin
echecs chess failur playin along
echell scale ladder wide across
echelo spaced level scale increm levels instal
echo echo resona order challe breaks stood
echopp barn stall sold store place
echoua failin build new failed places
echoue failed fail fails failin
eclair lighti lightn inform lit clarif
eclat splint gauge reputa emphas starti fully
eclata burst broke bright margin mean greate
eclate burst blast loud great time tears
eclats flashi splint exhibi
eclosi outbre alteri multip facing took seem
ecluse lock gates pass locks office channe
ecole school dorm colleg
ecoles school Palati colleg
ecolog ecolog enviro
econom econom Saver saves saving save
ecorce bark Selma trees peacef quickl nature
ecorch misspe nails broken speaks scratc
ecossa Scotia Nova motion sought
ecosys ecosys everyo
ecoule elapse flowli passed flow past
ecouta listen tentat hear lives obliga drawn
ecoute listen headph
ecouti hatchw covers listen journe meet became
ecouto listen tape
ecran screen fullsc monito
ecrans screen displa monito tablet
ecrasa overri overwh today shot massiv item
ecrase overwr crushe overri
ecreme skim butter calcul assist case export
ecria cried ouch alone said voice top
ecrira write writin regard append opened stream
ecrire write writin
ecris write writin yourse storie someti short
ecrit wrote writin writte writes blogge write
ecrite writte writin
ecrits writte Bruno submis materi screen using
ecritu write writin writes
ecriva writer writin wrote
ecrive write Meder reach writin yourse
ecrivi wrote write forwar upstre balanc team
ecrivo write giving caught levera whethe put
ecueil Reef stumbl expand scale quickl
ecureu squirr sweep Africa warned away ground
ecus Ecu draw grante say callab calls
ed ed anyway served late short inside
edicta enact amend arrang Divisi acts certai
edicte enacte enacts except Act
edific buildi struct mitiga accomp form learn
edite publis Eps edit edited years tag
editer edit redact editin nodes furthe editor
edites edited publis genera purpos likely judgem
editeu editor linker publis editin
editez edit editin right person openin file
editio editio editin issue news previo releas
editoa editoa statel old issues system forwar
editor editor curate items
educat educat motors traini
edulco sweete watere matter contai whethe added
eduque educat breed raised right traine equipp
efface erase erased delete clear deleti
effara awesom outrag undert totall repres contra
effect perfor conduc carrie effect voyage actual
effet effect indeed fact
effets effect acidif advers impact moneta
effica effici effect
effici effici irreve implem cost physic accoun
efflue efflue deposi discha daily
effond collap breakd ten sorry drop sit
efforc strive endeav effort work
effort effort endeav
effrai scare scarin away Ok kids women
effray fright scared afraid terrib
effroi dread awe perhap fear overwh lies
effron forwar fresh lied face
effroy terrib fathom inevit briefl ease proble
egal equal equals amount
egale equal evenly
egalen add equal full plus opport past
egales equal carryo compar sensib split libera
egalit equali equal gender opport tied equall
egard respec regard relati discri person
egards ways respec cases
egare lost badger mislea submit battle annoyi
egaux equal hashab compar multip
egcs egcs optimi favori
egide Aegis unity organi leader sector attach
eglibc eglibc update embedd seen Gnu instan
eglise church built old once right
egoist selfis pigs narrow serve circum challe
egout sewer sewage sanita tested thereo indust
eio eio Dt precis causes
ejabbe ejabbe needed steps check fault schedu
ejecte eject kick ban remove icon anyway
ejecti eject safely remove trigge pressi
el el al
elabor develo drafti drawn drawin buildi
elan moment impetu far genera stage
elargi enlarg expand broade grow expans
elasti elasti flexib lib clause doc additi
electe electo voters office pollin statio consti
electi electi electo Chief office electe voters
electo electo electi office distri
electr electr email emails power
elegan stylis elegan sophis smart printi pretty
elem elem indefi remove deprec
elemen elemen items item flex assets eviden
elepha elepha bull said
eleva soared raised straig stoppi itself whole
elevag breedi farmin outbre cause answer arisin
elevan latera extend partic limits
elevat elevat escala height person allowa adjust
eleve high higher lesser highes greate studen
elevee high highes higher lesser
eleven Copper litter keep pairs bear eleven
elever raise breed amount cultiv elevat specia
eleves high studen higher
eleveu farmer breede instan beef inputs secure
elfe Elvish elf
elfes elves Elvish
elfiqu elven Elvish power ill emphas
eligib eligib qualif aid areas scheme stand
elimin elimin eradic dispos remove removi barrie
elire elect electe attach direct electi spoken
elisen elect direct corpor nomina candid larges
elite elite marksm part abilit challe target
ellips ellips ellipt shape units toggle drawn
eloge praise tribut commen pay great endeav
eloign away remote far distan apart move
eloque meanin authen focus powerf speaks type
else else stored split words first parse
elu electe chosen repres
eluder evadin evade avoidi duties areas
elue electe chosen raised rightl serves eligib
eluren electe chairm Presid
elus electe member patter repres hold
em em bigger hold de shoot
email email Emailm charse
emails emails email art state mail write
emanan subpoe emanat proces positi Superi issued
emanci empowe protec believ served reach pursui
emane emanat rebutt bring render whethe agent
emanen monito audit projec laid dealt engage
emaner come spring supple author tools defend
emarge tally sheet viewed open sent rememb
emball packag packin pack packed tobacc labell
embarc lifebo craft boat pleasu launch operat
embarg embarg ban arms
embarq embedd boardi shippe
embarr embarr awkwar sticky attitu catch puttin
embauc hiring hire hired casual staff employ
embell pretti candy landsc cleari eye gets
embeta annoyi upsett box softwa issue userna
embete bother annoy quit Bug gettin drive
emblee outset straig away front expres care
emblem emblem ground perfec illust specif longer
embouc mouth entran direct approx drawn
embout traffi jam ran sittin miss defini
embran branch edit turn page logic multi
embras kiss kissed embrac anybod ever
embrou confus litiga conseq totall making enable
embryo embryo vitro heart types holds always
embusc ambush caught disapp best amongs bow
eme th rd rows column third nd
emerge emergi emerge become surfac co
emerve amazed amaze abilit short period someon
emet emits emit issued issues repres times
emetta emitti device legend sound stream attach
emette issuer hmm statio base
emettr issue emit issuin
eminem eminen shores illust pillar once extend
eminen eminen promin sessio fine called addres
emis issued emitte obliga
emise issued Pyerr thrown partic flash vendor
emises issued shares
emissa scapeg struct occurr deposi contai subjec
emissi emissi issuan broadc issue progra
emit emit occur deferr openin subcla pulled
emmaga Storag tanks stored preser tank store
emmena took clappi picked move water taking
emmene take took ride takes bringi home
emmerd bore bored cookie tough
emoji emoji word descri rememb alt reads
emojis emojis emoji messag text break hard
emolum emolum salari local visiti execut altern
emotif emotio
emotio emotio feelin show perspe
emotiv emotio
emoulu fresh colleg
empaqu packag buildd packed
empara grabbe ran dancin singin fire shot
empare little feedin take captur seen impair
empath empath buildi gain bring talkin
empech preven preclu unable laughi
empiet encroa infrin assure watchi supply interf
empile stack stacke pushed work suppor two
empire empire worse gettin bigger gets action
emplac locati slot places site placem
emplet shoppi errand acquis run around
emplis fill filled water tears
emploi employ jobs job marker occupa
employ employ serum staff
empois poison cheate somebo seekin attent
emport prevai win winnin take
emprei finger footpr digest hash
empres haste rushin Mr accele corner idea
empris impris allowa term road offenc
emprun borrow Marie loan
empty empty args puttin number ignore either
emu moved touche emotio seized powers proper
emulat emulat hardco Unix
emule emulat stops starts sleepi inside timeou
enable enable flushi enabli implic settin
encadr coachi box mentor info
encais cash checki suffer deposi third covere
encaps encaps wrappe embedd fashio suspen event
encein pregna enclos Chambe words
encerc surrou hyenas powerf confin mobili combin
enchai chaine flow linear link togeth overwr
enchan enchan deligh meet magica pleasu please
enclav enclav outpos times somewh rule strong
enclen interl fuelli initia power mean cleare
enclin prone inclin likely take scanne reach
enclos enclos equine retent premis broke
encoda encodi charac code
encode encode rip non string encodi
encodi encodi given specif
encomb clutte cumber safely busy ads transi
encont tenets Junta contra counte crimes sancti
encour encour promot liable incent foster
encre ink inkjet run low pen worrie
end end weeken front
endett debt indebt ran creati sum non
endian endian unsign big using intege
endomm damage broken filesy break result
endorm asleep sleepy fell fall sleep
endoss endors unauth bill notice
endpoi endpoi casts reuse concer longer prize
endroi place places locati spot
ends unwind Dungeo growin later strang things
endura endura resili power unders fastes match
endure endure Eea put drives underw punish
energe energy irradi effici produc dealer
energi energy power renewa
enerve excite angry nervou upset mad annoyi
enfanc childh childr early care agenci kids
enfant childr child kids kid
enferm locked lock cloud vendor subjec nine
enfila thread spawne offens Twitte learne whethe
enfile put slip puts clothe clean
enfin finall lastly last
enflam flamin flamew flame war lit
enfonc hold presse press holdin key push
enfoui landfi buried sand below lies cable
enfrei violat infrin contra broke law breaki
enfui away ran run home
enfuir escape away run tried ran fast
enfuit ran away turned great far quickl
engage commit undert engage incurr pledge hired
engend spawne afterm genera cause entail result
engin gear applia unit device cargo
engine engine mist docker smooth cleani mail
engins gear incend device cargo author craft
englob includ boundi enclos pm
englou sunken underw subsid spread caused home
engoue buzz hone co latest excite moment
engrai fertil repres means supple person based
engren gear mechan missin consis realis headin
enieme again discus dealt once differ fail
enigme riddle puzzle solvin answer ally leader
enivre drunk drank drink himsel
enjeu challe issue health lives scanne head
enjeux challe issues
enjoig requir named comply told restra margin
enjoin direct requir order comply necess failur
enlace hugged hug gave Ok
enleva took removi remove kernel module greate
enleve remove kidnap remova removi
enneig snowy oak snow break mainly strong
ennemi enemy enemie foes oppone
ennuie bores bored boring mind bother annoyi
ennuis troubl hassle antici anti nose keep
ennuya boring boxing bored lonely activi death
ennuye boring bored annoyi
enonca settin statin set fact carrie forth
enonce set statem stated forth
enorme enormo huge massiv lot
enquet invest inquir survey conduc
enquis asked sounde again
enraci entren rooted embedd root fact saw
enraye jammed curb restor educat stop measur
enregi regist record save saved logger saving
enrhum cold colds caught catch
enrich enrich richer reward rich extend innoce
enrobe coated disint tablet plain
enrole enlist recrui member statis becomi
enroul windin coil roll pull two thick
enseig teache teach educat teachi taught instit
ensemb togeth whole set overvi across datase
ensole sunny today fine day
ensuiv bleed dynami accura Mr region follow
entach vexati record face appear whethe approv
entame starte begin initia start begun
entass sardin piling accumu grew couple packed
entend heard hear means meanin certai course
entent agreem arrang monopo memora unders entere
enter enter contex hold around themse necess
enteri congre passed adopte inquir bill implem
enterr funera buried attend called
entete headed hard header offset loop inform
enthou enthus excite come
entier intege entire fully whole wholly worldw
entite entity entiti affili invest jointl person
entity entity handli core builde longer parser
entonn funnel exit bigges paths think usabil
entour surrou around enclos hersel
entra entere came room pool walked broke
entrai coach traini traine result cause entail
entran incomi enteri typing actual
entrav hinder hamper obstac
entree entry entrie input comes coming force
entrel interl inters shows compre output sets
entrem availa mapser either certai
entren come govern force Counci day fixed
entrep busine enterp compan entrep undert storin
entrer enter come enteri
entres come entere force deemed homes gestur
entret mainte upkeep interv mainta
entrev interv plunde
entrez enter come inside type connec
entron darker enteri brief called gettin face
entrop entrop feed pool fall back secure
enumer enumer enum listed lists
enums enums uncomp classe
env env assumi named lives varian usage
envahi invade invasi depth spirit
envelo envelo wrappe
enverg scale pervas class based simply major
enverr send Stripe delay offere money post
envers upside sage indebt oursel backwa
envie envy feel want dying dancin
envieu enviou jealou
enviro enviro approx roughl around surrou
envisa consid envisa possib
envoi sendin upload sent
envoie sends send sendin dispat sent
envois upload shipme postin remitt items mail
envol launch airstr trees gain covere
envola away flew safety flying white
envole flew blown away ground sticks defenc
envoya sendin sent mailin God
envoye sent send posted sendin upload
envoyo send sendin storin period saved connec
eolien wind towers import source played role
epais thick thicke height bold heavy humans
epaiss thickn thick weight space
epanou flouri thrive fulfil divers growth able
epargn saving spare save funds locked lot
eparpi scatte disper surpri proven blog compre
epaule shrugg disloc touche hurts put suppor
epave wreck sunk casual mariti strand locate
epaves wrecke scheme reflec furthe number ugly
epee sword swords melee
epees swords wieldi ill afford practi melee
epeist swords doubt typica value greate focus
epele misspe spell entere accord says looks
epeler spell spelli funny regist home favour
epic epic lame code eye news
epicen epicen writin French staff indica sex
epidem epidem outbre respon affect reach newly
epilog epilog texts comman order
epinar spinac eat
epines Stickl threes critic strate identi
epineu wicked goats people sticky loads compli
epingl pinned pinnin away lives accide critic
epinoc Stickl threes critic strate identi habita
epipha epipha consis define applic
epique epic strugg power
episod episod norm engagi occurr events altern
epluch peelin peel reveal often fact furthe
eponge sponge towel using bath final glass
epoque time epochs era times
epousa marrie local girl
epouse marry wife marrie
epouva dismal terrib awful horrib killin low
epoux spouse common law partne husban
epreuv outs test tests testin tested
eprouv fret dislik feel sympat
epub epub mobi articl includ severa whenev
epuisa exhaus tiring retros
epuise exhaus burnou run ran
epurat cleans sewage sanita end put opposi
equati equati motion derive index math path
equili balanc unbala strike
equipa crew manned member person flight
equipe team teams equipm equipp desk
equita equita fair fairly
equite equity fairne pay equita
equiva equiva equals equal
equivo unequi steps import clearl misund pre
er st Januar beginn April July Octobe
era era leadin high find
erable maple tree wherea sustai native
eradic bugsqu eradic th ahead aim held
eradiq eradic remove rid factor identi check
ere era eras age
ereg ereg match sets using additi works
eres eras option era ship alter suppor
ergono usabil dolphi focusi stress amount traine
eriger erect additi elevat exceed locati point
erinn erinn Clark stakeh bit regard relate
erosio erosio revege gains minimi initia
err err raised derive append failur creden
errata errata beside web posted else everyt
errati unreli shop coffee connec busy whole
erre coasti shambl track shown soon counte
errer wander roam effici armies rely powerf
erreur error errors mistak failur
errone wrong errone incorr certai mistak
error error throw
errors errors errorm encodi contro object
erudit learne studie ways offer lands far
erupti erupti rash develo collap vs discon
escala escala climbi climb privil
escale charts contin segmen termin interm
escali stairs stairw walked route fell downst
escape escape sandbo depend allows
escarm skirmi adept style reinfo necess skille
esclav slave slaver driver away
escomp expect discou effect desire intend relate
escort escort Unesco absenc tempor restri offend
escoua blesse teams common hand seen partie
escrim swordp blade either heavy places pick
escroc crook con artist confus basis origin
escroq scam scams ever fraud crimin involv
espace space spacin spaces worksp whites namesp
espagn Spanis Spain
espeak espeak switch side softwa multi person
espece specie cash wildli moneta idiot
espera Espera hoping expect hope plans
espere hope hopes hoping expect kiddin
esperi hoped hoping headin wanted truste cease
espero hope hopefu hoping expect look ambigu
espion spy spying networ online
espoir hope hopes give
esprit spirit mind entrep
esquis outlin sketch Turkey contex plan talks
esquiv deflec dodge find circum moment
essai trial test tested testin
essaie try tries trying attemp
essais testin tests test ban usabil
essaya tried trying try suppor testin
essaye try tried trying tries attemp
essayi trying try whethe oursel name built
essayo try trying give effort stages
essenc gasoli essenc gas pool suppli identi
essent essent crucia critic vital core key
esseul lonely says
essor underg rise alloca expans contra amount
essuie wipe dry bath clean shoes forced
estamp stampe stampi legend connec duty mark
ester suits legal acquir action incurr
esthet aesthe featur core whethe impact utiliz
estima estima grievo assess total
estime undere consid estima opinio approp believ
estimo think farce believ consid belief releas
estiva summer Decidu length descri spring unless
estoma stomac starve hurts bad big gave
estomp fading streak factio unable head purpos
estran foresh includ lying drawn due
esturg Sturge specif two listed strate certai
etabli establ settle prepar determ instit facili
etage floor upstai live layer kitche
etager shelf booksh put hit across differ
etais misera stiff myself home
etalag displa stall liked advert purcha proof
etaler anoint spread Towns expose talk severa
etalon calibr recali device standa accura displa
etanch watert tight therei space means
etang pond walked fisher lot sand upper
etape step stage steppe phase milest
etapes steps stages step milest multi
etat state status Crown rule shape
etatiq state stockp rehabi expose entail violen
etayer suppor embody global framew
etc etc Seo
eteign shut turn lights turned switch everyt
eteind turn shut shutdo power switch turnin
eteins turn lights hit treat put regula
eteint turned stove powere turn turns switch
etend spans extend expand keen includ
etenda extend coloss standa partic flag
etende extend stretc Board later commun lie
etendr extend anoint expand
etendu extend extent lay expand area scope
eterne eterna foreve perhap forth neithe annoyi
eterni ages foreve persis allowe reflec diffic
eternu coughe stop lot
ethane ethane propan applic dispos derive determ
ethere ethere severa
ethiqu ethica ethics advice
ethniq ethnic cleans ground preven
ethyl ethyl salt thereo
ethyle exempt operat furthe
ethyli ethyl brandi domest cent conten additi
etiez drunk home injure awake taller left
etince spark burnin lights arrest caught exhaus
etions excite dared workin agreed
etique label labell labels tag tags
etire stretc along item situat takes build
etoffe cloth velvet set fabric expand showed
etoile star stars pointe rating seven draw
etonna surpri astoun amazin puzzle wonder enviro
etonne surpri astoni judgem convin error wish
etouff choked stampe unacce covere style totall
etourd forget carele bugs slow connec
etrang foreig strang abroad odd outsid bottle
etres beings traffi humans
etroit closel narrow close closer
etude study geophy survey resear
etudes studie study educat school resear
etudia studen studie studyi
etudie study studyi studie examin hard
etudio study studyi resear potent aims basic
eue tricke ever possib sense sun fun
eues enjoye gave think sort affect office
eumes exam troubl right oral
eurent heated thieve away ran arrive severa
euro euro curren Eur single fact
europe Europe Eu Union
euros Eur euros euro sum cost
eus felt intrud wish come little obtain
euse naviga Nvda tailor langua usabil knowle
evacua evacua escape system statio space occupa
evacue evacua action immedi stretc allow yes
eval eval locals gives occur leadin curren
evalua assess evalua rating
evalue evalua assess ease
evaluo evalua assess piece test meetin releva
evanou fainte faint away passed almost pass
evapor evapor boiled greate away
evasio evasio evadin respec recycl herein escape
eveill awake daydre keeps wide woke dreams
evenem event events
event event vent Dutch daemon
eventa range wide fan Vetera
events events Eu viewmo iframe snc frameb
eventu possib potent eventu
evidem obviou course clearl natura
eviden obviou highli promin clear clearl eviden
evince pl unsucc pilot challe file
evitab avoida preven age route low end
evitan avoidi possib preven avoid differ intend
evite avoids avoide preven avoid terms
evitee avoide case whenev deferr Europe strong
evitem avoida spur avoidi deny due restri
eviten avoid unfini shy away ads overhe
eviter avoid avoidi preven
evites avoide avoidi hence role spent blocke
evitez avoid avoidi using non conten
eviton avoid away realit intent sets agenci
evocat mentio overar spoken said give simpli
evolue evolve evolvi change grow dramat
evolut evolut evolvi develo changi change evolve
evoqua mentio strate realit dealt task draft
evoque mentio Espres
ex ex former exampl
exacer exacer height potent sensit displa sense
exact exact accura right correc true perfec
exacte exactl exact accura precis correc
exacti accura nbd enterp correc
exacts accura exact correc times
exager exagge overst top gross safegu resear
exalta glorif inspir Superi fact concep mentio
examen review exam examin resche scruti test
examin examin review consid look looked solvin
exampl exampl user oppose value perhap open
exaspe infuri dumps awful seats defaul reach
exc exc raised standa normal show certai
excava excava public stream point action likely
exceda exceed alloy concer aggreg presen recipi
excede exceed excess amount charge
excell excell great hereby annexe terrif
except except Badmet
exces excess speedi way compou cases tool
excess excess undue unnece
excita exciti excite learn year stage shape
excite excite throat carrie away heart
exclam exclam chased marks said defaul output
exclu exclud expell proper affili includ taxati
exclua exclud devoid removi adding delive keeps
exclue exclud includ left exempt non discon
exclur exclud barred except silenc conseq
exclus exclus exclud closed propri solely
exclut exclud includ means number find experi
excomm hardly former influe endors commun demons
excurs hiking excurs sized proper provid device
excusa apolog excuse hearin attrib myself cannot
excuse excuse apolog forgiv sorry
exe exe fin hence depend either part
exec exec pass mode input Python
execut execut run runtim enforc runnin runs
exempl exampl exempl instan copies sample
exempt exempt free
exerca perfor exerci functi carrie apply body
exerce exerci carry carrie duties perfor carryi
exerci fiscal exerci year duties discha perfor
exergu highli touchi point perpet seek stress
exhaus compre exhaus comple non fully wish
exhort urge admoni calls call soon post
exige requir demand
exigea requir demand relati
exigee requir anthro indivi disclo vessel
exigen requir meets demand meet
exigeo demand unequi ask requir mandat seek
exiger requir demand necess enable
exiges requir stowed additi inform
exigib payabl due owing amount paid fee
exil exile limb refuge escape mounta receiv
exim exim uncont blocki hold center contro
exista existi combo existe
existe exist exists existe
exists exists readab checke
exit exit juggli semant die keyboa tool
exoner exempt reliev relief discla duty partic
exotiq exotic alien thorou admitt listed highly
exp experi presen develo releas yes matche
expans expans develo expand
expat expat produc fashio driven easily librar
expect expect mockin case usage updati limite
expedi shippe shipme shippi convey dispat sent
experi experi Ux Dto
expert expert ing panel wise
expira expiry expira expire timeou end period
expire expire expiri expiry expira term falls
explai explai common output sets querie statem
explic explic explan hint ration
expliq explai unroll
exploi operat exploi Os mining levera
explor explor pathfi solvin
explos explos explod burnin
expone expone techno secure moving keen guard
export export au
exposa expone exhibi settin sets tracks site
expose expose talks talk facts
exposi exposu exhibi Expo Califo
expr expr equiva latter sort
expres expres regexp phrase term therei
exprim expres voiced cast spoken speak
exprop exprop relati approp execut grants compul
expuls expuls expell develo proper ground removi
ext ext xul suppor using filesy
extend extend Msi easily switch object super
extens extens ons add extend expans
extenu exhaus relaxi return sand treat bright
exteri outsid outer extern
extern extern outsou outsid
extinc exting shutdo fire shut
extirp away pulled gave himsel free house
extra extra outer undert uses great absenc
extrab extrab implem forese secure provis attain
extrac offsho extrac portio ventur
extrad extrad reques assist mutual long cases
extrai extrac snippe retrie
extraj extraj dealt judici extra bring someti
extrao extrao specia amazin unusua
extras extras bells meanin served early engage
extrav extrov outgoi
extrem extrem excruc end runway
fabio fabio tranch report able lot two
fabric manufa hydrox
fabriq manufa mill produc fabric factor
fabule fabulo said presen partic addres job
fac colleg Dnd deemed either grow
facade fronta iodbc front suspic ignore prompt
face face faced faces facing deal
facett facet aspect return contri covers elemen
fache angry upset bet
fachee upset angry right
faches angry upset friend end
facile easy easily easier readil findab
facili facili easier ease easy usabil scanni
facon way manner anyway
faconn shape shapin ways create work explor
facons ways anyway workar
facteu factor postma consid
factic dummy fake mock genera Python useles
factio factio beside consis featur
facto facto de cancel latter fact certai
factor factor refact settin useful custom pen
factue factua unmet elevat suspec mark based
factur invoic billin bill charge Gst paymen
facult option Facult impair colleg
fagot bundle gave place grass builde found
faible weak low weakne lower
faille vulner severa holes cross
failli bankru almost estate
faim hungry hunger feel
fainea lazy gotten fellow
fais overdo homewo worry
faisab feasib cannot concep once applic proof
faisan equall peacoc making
faisce beam bundle displa equipm limiti
faisie two slidin physic truste
faisio evils Prs perhap ways saying look
faison fussy feast everyt making
faite harmin reed person
faites blush drag worry
faits facts Wraith fact omissi
falais cliff
fallac Ercan culpri False cited justif harass
fallai needed need thing right
fallu took myself taken needed bring
fallut stop needed close came food harder
falsif falsif forger fake perpet Tamper suspec
fameus infamo curati huge sized small starti
fameux famous thee known topics
famili famili family sounds
famill family famili househ
family family French socket utiliz sets age
famine famine hunger villag almost place came
fan fan bigges person
fanati fanati bigot watchi silly points always
fanfar band boast belong play
fann fann traini actual used chosen allowe
fans fans excite yourse empowe big everyt
fantai novelt device fantas obtain joke himsel
fantas fantas infant amazin temper awesom great
fantom ghosts ghost guardi saw parts found
farce farce joke paper descri apprec stand
fardea burden onus places possib staff overwh
farine flour two ration struck existi preced
farm farm except means de succes
farouc fierce fault refers dispar fellow togeth
fascin fascin blown workin became transf
fascis fascis events yourse views war streng
fasse Aegis guns actual
fassen Undof peroxi declar passin convey critic
fasses whatev blink run smile right once
fassie whatev blink planne extra wait extent
fassio want onerou formin tight Indone mutual
fastid Deja annoyi job burden overwh ignore
fatal killin fatal kill striki mixed final
fatale fatal deadly large inevit transn led
fatali fate inevit determ result existe widesp
fatigu tired fatigu sleepy gettin
fauche broke stole death cut hard money
faucon falcon scouti role aid intell occasi
faudra need bodygu take
faufil unhind dispat near avoid skill applie
faune wildli fauna units area means thing
fausse False untrue mislea wrong fake repres
faut need undres needs
faute fault typo blame
fautes mistak wrongd cannot updati makes sympat
fauteu wheelc seats seat person sold save
fautif blame fault offend finger debt obliga
faux False fake wrong mislea
faveur favour favor voted suppor
favora favour suppor enabli pro positi
favori favori foster promot favour suppor
fax fax owner means reques believ below
fb fb depict plans mark descri record
fc fc move updati rememb
fd fd file pipe duplic reads leavin
fe Santa cooks along manage taste bring
featur featur enable covere approa iterat real
fecond fertil fruitf greatl partic longer extens
federa federa Domini Parlia govern Canada Yukon
federe federa equali consti provin head belong
fee fairy faerie fee touch actual looks
feed feed works listin turned feedba terms
feeriq faerie themse typica strong compen deep
fees faerie fairy connec power fees close
felici congra welcom deligh rappor
fellow fellow terms code Canada info box
femell female clutch indica left electr roughl
femini female femini women
femme woman wife women lady
femmes women female gender pumpki
fendre split reeds keen master highly greatl
fenetr window popup viewpo dialog pane Pop
fer iron railwa rail
ferai anythi whatev pack homewo everyt give
feraie accrue circum change curren crimes author
ferais better anythi hurry today back once
ferait ninjas worsen includ shop chat treate
feras straig hoping said ask favor think
ferez impers power everyt sure equal willin
ferie holida today employ nation calcul whenev
feriez better today hurry files browse give
ferion better vastly anythi harm tell succes
ferma closed shut clicke
ferman closin newlin longer fed calls goal
ferme closed farm close closes shut firm
fermee closed enclos keep
fermem firmly strong firm
fermen fermen stale closed makes lock whethe
fermer close closin shut lock log loggin
fermes closed farms firm asleep contai cycles
fermet closur closin close closed
fermez close shut log
fermie farmer carpen range close free farmin
feroce fierce feroci horrib fact consis next
ferons bake rethin know favour way hall
feront give resurg hold talks
ferree railwa railro design train pieces hand
ferrov railwa rail operat
fertil fertil rich hot minor sugges suffer
ferven zeal fans strong collec full favour
festiv festiv blues releas winnin enjoye award
fetch fetch assoc overvi style
fete party celebr holida
feter celebr welcom bodies home emotio woman
fetes partie holida season severa
feu fire firear firewa light flame
feuill leaf roadma sheet leaves spread
feux lights curfew round firewa precau utiliz
fevrie Februa th nd held
ffmpeg ffmpeg switch ca tips long term
fiabil reliab Snowde increa trustw produc
fiable reliab untrus trustw truste robust
fiance engage bride wealth grandm
fibre fiber fibre presen amount five shown
fibres fibre fibres substa headin consti presen
ficell ropes cord string showed allowi smooth
fiche care sheet leave mess alone means
fiches cards uptake planni cent actual fact
fichez leave alone mess break give
fichie file files filesy keyfil filena Readme
fictif placeh fictio eventu growin merely needs
fictio fictio claime saying servin corner around
fidele faithf loyal fairly follow
fideli fideli transl adhere points accura assets
fiduci trust fiat truste intere proper partne
fie trust rely truste anybod anyone practi
field field badger object name correc
fields fields Le writes overri accord file
fier proud relyin trust rely sure codena
fiere proud yourse owe
fierem proudl pride boy begin bearin fire
fieres proud yourse contri
fiers proud proudl pride yourse delega feelin
fierte pride proudl proud swallo today skille
fies trust anyone popula based severe
fievre fever temper high slight burnin little
fiez trust anyone rely anybod take
fig fig figure engage said layout respon
fige freeze discar stone fixed milest primar
figura set descri listed Zoning shown schedu
figure figure shown listed set named includ
fil wirele thread
filair wired pairin connec networ establ
filame filame specif paragr either
file queue file
filena filena passed named stored add
files queues spun files based queue oversi
filet net carp means ring trap frame
filets nets flesh check levera disadv cast
filial subsid wholly affili owned permit holdin
filier indust foodst sector used destro order
fille girl daught
filles girls giggle daught girl hurry
fillet girl child girls ran confer turned
film movie film replay watche
films movies films replay movie stream flash
fils son sons thread child
filter filter specif either keywor define chain
filtra filter matchi patter list projec accord
filtre filter unfilt patter
fimes tried partie long bought told best
fin end traili termin ends purpos ultima
final final end outcom finali
finale finall final eventu ultima end last
finali finali purpos retent page step guidan
finall finall statem writin illega shorte due
finals final outcom pool grade end
financ financ fundin funded Fund fiscal
finaux end users final pieces
find find finder sugges unlike note furthe
findfo boundi box loads output order call
fine fine graine thin around window creati
fineme graine finer record determ facili
fines fine thinne mean reliab aimed accura
finess finess de approa prefer perhap strong
finger finger libnet link mostly enable again
fini finish foolin ended finall end
finie finish unfini glad happy ending nice
finir finish end finall factor
finira end finish roughl victor wish eventu
finiro things belts ultima grow finish achiev
finis finish finite sets drink ended homewo
finiss end finish phase coming instea day
finit end ends later finish moving eventu
finiti finish tuning polish conseq known
finnoi Finnis accord Finlan cargo delive transp
fins purpos orname pursui
firent right back took enjoye ahead joined
firewi firewi drives handli report scan
firme firm says compan possib basis France
firmwa firmwa non usabil media handli perfor
first first Glean test
fis rang waved fired duty bought lie
fisc evade tax identi includ additi annex
fiscal tax taxati fiscal taxes
fiscau tax fiscal conseq curren dealin centre
fish fish shells script altern instea
fissil materi purpos peacef grade superv follow
fit massag preten gave acted
fix fix ending welcom argume title contro
fixa stared paving fixed powere posts non
fixant fixing settin prescr manner fee fees
fixati fixati Jove fixed record determ fixing
fixe fixed monosp set specif
fixee fixed stared govern set Counci
fixees fixed days set determ force
fixer fix prescr set fixing remune determ
fixera Cape enquir necess town book extent
fixes fixed gazed set
fixez set stare fixing schedu cause fillin
fixons set undone Agency princi fix settin
flagra blatan gross breach handed justic Denial
flags flags simila underl
flaman Agency theret covere addres furthe ago
flambe torch flame waitin arise covera turn
flambo Flare flashi found perhap ever guard
flamme flame flames fan
flanc side bacon case French note ammuni
flanch flinch ran either comput shut proper
flancs sidewa Kenya supply lines crucia positi
flanqu flanke slap longer potent
flatte flatte pickli printi subpar
fleau scourg succee save cry positi themse
fleche arrows arrow keys
flechi deflec bend guard impact test locati
fleur flower bloom smell
fleuri flower shop suitab learni delive
fleurs flower seeds
fleuve river Fraser great East
flex flex sets grow item two items
flexib flexib flex
flic cop someth law
flics cops bacon want smell
flingu shot gun come shoot pulled
flippe freake freaki totall
float float floats return numeri falls serves
floati floati drawin half base see point
flocon pellet hulled compou rolled worked
flore fauna flora mariti quoted holdin equall
floris succes patrol basic ahead whole gives
flot flow subite borne neares sessio water
flotta floati float point
flotte fleet float floati coveri fit impose
flou blur fuzzy simula unclea color motion
floue tricke byteco explic bound
fluctu fluctu change tie moment frame figure
fluide fluid fluids smooth mainta barrie easy
fluidi fluid fluent flow fill web instan
fluore fluore fluori lights man potent ray
fluoru fluori sugar alcoho amount
flush flush flushe callin open print
flute flute reed mother sang played plays
flux stream feeds flow flows workfl Rss
fm fm kinds based approp explor joint
fmt fmt used printi subpar Act print
fn fn hold keyboa key improv perfor
focali focuse focus concen powere achiev attent
focus focus Klar usage
foi faith whereo equall belief absenc
foies freake freaki chicke feet cold gettin
foin thatch hay builde return ran away
foire messed mess freque asked Faq ruined
foirer screwe ruined wrong everyt possib else
fois once twice times time whenev again
folder folder mail close meanin greete
folie crazin rage mad stop
folklo folklo folk mean device try mass
folle crazy mad nuts mind end
folles crazy mad nuts headin sound suppos
follow follow chmod settin itself symlin locati
fonce dark bleak vision bright usable light
foncee dark darker minima plain lot stroke
foncie land proper real
foncti functi featur servan works duties callba
fond swish backgr bottom substa depth
fondam fundam basic core founda crucia
fondan basis based stated availa determ taken
fondat founda foundi founde incorp
fonde founde based establ houses
fondee based founde basis
fondem basis unfoun founda based pillar reason
fonden meltin noted compar carefu cent overal
fonder rely base intend cannot establ based
fondes based grassl basis nonsen
fondre melt meltin cast begun fell
fonds funds Fund moneys money
fondu melted render suffic materi mad facili
fondue melted smoked render really
fongib fungib non invent receip add identi
fontco fontco handli report extra relyin shippi
fontes pellet render figure headin
fonts fonts switch font large want dancin
foo foo reset segmen return
foobar foobar Sharep leadin
foot soccer footba able likes playin lot
footba soccer footba player
fopen fopen allows wrappe yes append normal
for Astm neuros fellow brough
forage drilli drille petrol explor survey offsho
forca forced himsel speak
forcan forcin fps free forces connec things
force force streng forced
forcee forced enforc alike level releva value
forcem necess infere always guaran feel meant
forcer force forcin forced cannot
forces forces drum forced streng weakne
forcez again come ask hurt
forest forest woodsm timber enterp worker manage
foret forest grove mixed
forets forest woodla global
forfai lump sum underw fixed plan arrang
forge forge develo neithe plan create users
forger smiths forge greatl convic subseq creati
forges forges strong tend someti fuel spring
fork fork forked otherw kill source listen
forker fork forkin otherw clone comes disagr
form form specif id radios Englis transl
formal formal resin form either red
forman traine loose digita formin Helsin forms
format format traini traine
forme form shape formed platfo
formee formed traine actors legisl incorp mainte
formel formal Dmitry ban
formen form warlik
former form train traini formin formed
formes forms shapes traine platfo
formid great formid terrif amazin fantas wonder
formon formin compos point large severa build
forms forms formul add ca
formul form forms formul wordin fillin
fort Fort strong loud timid sophis hard
forte strong bloom high larges
fortem strong heavil highly severe firmly
forter fortre europa concer two resolu tracks
fortes strong steep high hittin given
fortif fortif formul sort stated notifi packag
forts strong streng dedica base key
fortun fortun capita wealth derive simila assets
forum Forum comp forums
forums forums chats suppor posts genera please
forwar forwar secrec introd resour compar
fosse ditch gap bridge single hole side
fosses ditche canals featur survey air openin
fossil fossil fuels uses genera fed advanc
fou crazy dement mad nuts fool
foudre lightn struck love sight first nevert
foudro Thunde dwarvi propri think pairs carrie
fouet whip collid head hard existi strict
fouett whippe whip perhap
fouill search exitin staff member conduc enteri
foule crowd crowde ways today accumu plenty
foules crowds Denial parts serve resolv violat
four oven kiln means facili
fourch fork forks range consis relay desira
fourmi Ant ants little hill summer functi
fourni provid suppli supply vendor furnis shippe
fourre nose clean keep insert push stuff
fourru fur hue skin bearin hide thereo
fours heater meltin along condit
fous crazy fools nuts mad bit safegu
fout cares freaks joke really gives
foutre ruin beats everyt care away leave
foutu messed ruined everyt gave again mess
foyer home housew househ previe adjust entire
foyers homes househ home Pocket common severa
fr en fr https abbrev free snc
fra eng ca expert includ
fracas crush simply team crash sure covers
fracti fracti undepr part split portio
fractu divide splits Divisi fallin access future
fragil fragil frail vulner tough
fragme fragme snippe small speed Helsin bit
fraich fresh cold newly cool wet drinks
frais costs fresh expens fees charge incurr
frame frame build curren relyin return
frameb frameb clipbo viewmo iframe snc allow
frames frames writes frame loadin concur load
framew framew blazin cuttin offers edge built
franc sharps penny highes honest straig events
franca French franca Englis France
franch frankl crosse crossi honest free duty
franco Franco French speaki lingui speake Englis
francs clear Ff poll candid figure Deputy
frappa knocke banged hit striki someon
frappe hit hittin strike struck
frater frater brothe boy raised along things
fraude fraud defrau
fraudu fraudu misrep fact identi order fraud
frayer wade spawni fish little wants narrow
frayeu fear fright logic away keep requir
fread fread calls subseq filesy blocki handle
fredon untang Gogo singin drop Mr
free free non
freede freede media relate desire strong stored
freeno freeno earn actual job helped
freera freera privat people
freety freety using fonts give dramat
freeze freeze exe called shorte cycle air
frein brake cord commun timely bottle evolve
freina brakin brake pipe statem warnin comput
freine brake brakes ping stop either lack
freles frail physic form somewh compar orcs
frelon hornet called flew quick inside
french French Cote Spanis ago major count
frenet franti unrele type enjoy thinki differ
freque freque often refres common attend
frere brothe mistoo
freres brothe brethr two
freshm freshm expire sub conten severa daily
fret freigh cargo passen goods change shortl
friand popula candy
fric money loaded profit run give
fricti fricti suscep fresh shared ensure quick
frigor coolin refrig capaci air large condit
frire frying bigger need
frisso shiver inflic user damage allowi ran
frites fries French ordere
frivol frivol prevai seek wild Attorn
froid cold colds today cool frozen
froide cold bitten cool initia excite steppe
froids cold luxury laughi dry loss say
froiss jammed hurt inside anyone find carefu
from Intlda mbox instea yield
fromag cheese clearl notice making given shop
fromen wheat cent classi set item
fronde sling clean preven exchan formed
front front forehe line style talk
fronta fronte border front end
fronte fronte whereb took querie dev apart
fronti border fronti bounda across coasta abroad
fronts fronts duel fronte multi pursui vs
frotta rubbed struck togeth two fire match
frotte rubbed rub modera contri able readil
frozen frozen sets applie taken posted prepar
fructu succes plunde effect
fruit fruit prayed sent away hand
fruits fruit fruits fresh
frustr frustr
fsck fsck paste shift filesy
ftp ftp ftpmas master
ftpd ftpd produc hole lead confor overfl
ftpmas ftpmas awaits comfor discre questi meant
fuient fleein piping stoppe flow single
fuir flee run away forced causin setup
fuit leaks fled sensib offere air came
fuite leak leakag breach
fuiter leakin leaked networ error safe
fuites leaks leakag breach taken scan networ
full full unlimi reads past search tags
fume smokes smoke smokin neithe ever anymor
fumee smoke smoked mainst sticks distan prepar
fumer smokin smoke quit gave given
fumes smoke lost ran partie milest better
fumeur smoker smokin design rooms non chain
fumez smoke guys
fumiga fumiga transi presen begins tackle began
fumige fumiga smoke mirror rescue advant
fun fun bindin missin world myself new
func func foreig suppli itself wrappe severa
functi functi uopz Python progra passed applie
functo functo former latter style result plain
fundra fundra receip
funera funera cremat attend eligib homes home
funest dark foreca two bad carry promot
fur grows und arise
fureur Berser fury push lies contin whenev
furie fury rage pressi ever
furieu furiou mad angry discov scratc
furtiv sneak stealt head trying start plain
fus stung misund seat eventu shocke forced
fuse fuse automo free
fuseau timezo zone time zones local
fusee rocket ignite means motor kit exceed
fusees rocket soundi engage loves
fusil shotgu rifle gun versio design known
fusill shot shoot dead engage leadin involv
fusils shotgu armory short
fusion amalga merge merger
futes perfec friend
futile frivol trivia failin hot air lot
futon futon air
futur future soname forthc
future future Frazie upcomi artwor
futurs future bake
gabari templa probe openin steps using attemp
gache mess ruined everyt space usuall work
gadget seemin ending review speaki plus stand
gaeliq Gaelic mostly worked underw troubl relati
gaffe oars care hook again practi
gage cede obedie pledge topics create held
gages wages allotm postpo money depend
gagnan winner winnin option choice succes formul
gagne earns earned win gains prize
gagnen gain charco Gc benefi hex face
gagner win earn gain winnin saving save
gagnes winnin earned indivi certai win merely
gagnez gain winnin gold ten raise ways
gaie parade strivi public servan happy servic
gaim gaim meanwh order suppor
gain gain earns dispos win benefi saved
gains gains earnin gain proper winnin
galeri galler mall photos roof drop shown
galici Galici
galion Galleo ships blue water carry
galloi Welsh dissat seem discov moving think
gallon gallon produc tank measur state operat
galvan galvan relief head capabl steel tank
game game bird itself works boy
gamin boy naught kid saying baby entere
gamma gamma image sets case respec proces
gamme range smarte family array palett
gants gloves wearin equipm suppli found
gap gap gapped spacin option provid used
garage lounge ii buildi Storag signs corpor
garant guaran ensure safegu warran secure ensuri
garcon boy boys guy
gardai mats share look used kept ago
gardan keepin bearin keep mind
garde custod guard keep keeps warnin kept
gardee kept guarde mainta Oss held side
garden keep unreli guardi create online eviden
garder keep keepin retain bear rememb silent
gardes guards kept
gardez keep evange placem mind eye away
gardie warden guardi treati custod
gardon beware keep applic stay privat uncert
gare statio parked park termin train
garer park parked car around back
gares statio parked termin park intere respec
gars guy feller guys great bad young
gaspil wastin waste end things
gate spoile spoil guess child
gateau cake cakes piece
gatewa gatewa lunar set serves pointi
gauche left pane
gaz gas gases exhaus means
gazett Gazett Dwn publis weekly cause copy
gazeux gaseou compre media burnin uses redesi
gazier gas laws oil manage area relati
gazodu pipeli plant gas simple fee involv
gazoui tweet hashta using Dto Tbs Readme
gcds gcds ascend circle requir compon
gdb gdb avaric easily
gdm gdm machin case settin uses changi
geant giant big snake Tselan mother climb
geante giant monste thing enviro almost common
geants big toweri giant compan tech vs
gedit gedit switch edited copies docume names
geeks geek geeks concen show added larges
gel freeze frost frozen
gele frozen freezi finder added fewer feel
gelee frozen freezi long freeze cold taking
geler freeze disloy imposs preser thereb sit
geles frozen Cobble hence remain became transi
genant annoyi embarr distra proble mess shell
genciv gum bleedi infect
gender gender champi name priori assess latter
gene embarr interf smiled
geneal pedigr status meets grade except seed
genee embarr bother used fails aim possib
gener interf stealt likely substa way bother
genera genera usuall typica overal widesp Deputy
genere genera genero
generi generi inunda wild genera card
genero genero genera succes apprec struck launch
genes Genoa gene embarr patent quarte probab
geneti geneti Dna index utiliz partic means
genial awesom amazin great terrif cool sounds
genie genius engine stroke cited across overal
genita genita mutila underg female cuttin turn
genoci genoci acts issuin soluti owned countr
genome genome Quantu buildi datase relate toolki
genou knee banged bring treate wounde
genoux knees lap deep rest puts course
genre gender kind type sort
genres gender hats issues kinds types contes
gens people folks
gentil kindne kind nice sweet gentle
gentim gently nicely pushed Eu Tbs shared
gentle gentle inch
geo geo Gps resemb real life deskto
geodes geodet frame survey marker adjust vertic
geogra geogra locati regard
geoip geoip determ newer two corres databa
geoloc geoloc ties tracki locati geogra trust
geolog geolog distur indica featur site examin
geomet geomet flexib widget string instea early
geophy geophy operat handle termin manner refuse
geospa geospa determ key apprec alone notes
gerait careta capaci managi recogn said situat
gerant suppor Bidi manage managi calls itself
gere suppor handle manage
geree handle manage suppor needs proper codena
gerees manage suppor handle proces
gerent suppor manage managi
gerer manage managi handle handli deal
gerera handle suppor equiva manage again everyt
geres manage handle suppor addres
gerez manage managi deal commun newsle put
germai German bias person gender expert
german German speaki turned area discus purely
germer sprout plant consid things suitab
gerons handle read manage specif influe monito
geste gestur martyr someth move set seem
gestes acts gestur action impact equall granti
gestio manage managi handli handle pm
get apt fann functi callin
getatt getatt lookup retrie hook custom
getcon getcon usual values decima new
gethos gethos simple couple things basic used
getite getite subscr itself instea varian al
getpoc getpoc additi regard com amend postin
getres getres end safe case
gettex gettex uses found remove proces areas
gettyp gettyp juggli set replic return type
ghanee Ghana battal crime servic troops expect
ghosts ghosts inkjet smooth
gibier game huntin preser enter bird takes
gid gid policy set numeri primar id
gifle slappe
gift gift tag new aware entry indica
gigant gigant huge massiv acquis themse define
gilet lifeja vest approp device carry shell
gio gio regist run verify
girafe giraff two happy eating Mr
giseme pool deposi develo thereo layer granti
gite heel abode crash place looked
givre frost nuts glass ring
givree Icemon nuts crazy ground best large
glace ice melted turned worst
glacee icy ice cold save unlike except
glaces ice tides condit sea areas exist
glacia chill icy recent table captur manage
glade glade builde user uses
glibc glibc upload moving
glissa slippe draggi empty moving gap small
glisse drag draggi drop
glissi slidin zipper watche chart itself workin
glob glob direct new search expres making
global global overal compre aggreg
globau global overal compre layout founda eligib
globe globe loss income ball fiscal flow
gloire glory glorio either exactl federa truly
glorie glorio famous proud watche declar accord
glossa glossa worth progra put direct along
glouss chuckl giggle
gluck gluck root delaye said host forwar
gluten gluten free whethe statem
glyphe glyph deflec output given stroke skill
gmtime gmtime unrela range
gnulin gnulin comput keen mandat additi
gnutls gnutls duties adviso links uses worked
gobe buying buy story
gobeli goblin born themse
goelan gulls whaaat sun lucky cried cry
gold gold define produc farmin whiche higher
golf golf playin fan hobby big ever
gomme gum rubber stuck put stood whole
gommer fading levell erase gradua asset lead
gonfle inflat swell multip involv added air
gonzes good gal person guys kind drinki
good good boast case queue suitab
goodie goodie relate togeth runnin extra suite
gopher gopher severa
gorge throat breast feels little wearin especi
gorgee sip sipped took long
gosse kid girl boy child grow come
gosses kids leave
goudro tar flamew approa start
gouffr Chasm abyss gas big regula
goulot bottle unresp speed easy likely instea
gourde Gourd specia loved bad gave
gourdi clubs typica large club
gourma greedy bit intens demand lots usage
gout tastes taste great
goute tastes tasted tried taste
gouter taste lendin later pain experi points
gouts taste tastes intere tailor mass matter
goutte drop drops felt taken indica growin
gouver govern Gouver Gc
gpa Gpa mixtur privac custod gross
grace grace thanks using
gracie gratia gracio ex head
grade rank office grade reduct force warran
gradie gradie drawin solid unless purely shown
gradue gradua fade increm progre able raised
grain grain elevat mind farmer cause screen
graine seeds seed plant
grains grain otherw means dispos deals sum
graiss grease fat used compou includ equipm
gramma gramma parser handed occurs count
gramme grams gram arisin respec accord determ
grand talles tall great grandm taller big
grande large big great larges tall greate
grandi grew grow growin grown grows
grands major large big larger taller great
granul granul pellet module blocks critic level
graphe graphe graph perfor skin drawin case
graphi graphi Gui chart graph artwor widget
grappe cluste Xeon back deploy node runnin
gras greasy bold fat text bit format
grass grass analys resour suppor
grasse fatty greasy fat sleep felt furthe
gratif reward gratif fulfil unless team enjoy
gratit gratit thank endors senten thanks word
gratte scratc cleave cards False feel raised
gratui free charge cost freely
grave seriou grave severe burned
gravem seriou badly severe grave critic ill
graver burn burnin Ubuntu reliab lose contin
graves seriou grave burned defici opinio breach
gravie gravel dirt produc encoun bonus owned
gravit severi gravit seriou file minor abilit
gravur burnin etchin chromi based writer writin
gre gratef volunt option apprec allowe serve
great great ocean dst lands lies west
grec Greek Greece introd statis checki monito
grecqu Greek Greece cease woman comes side
grecs Greek Greece said stop offer send
green green Crow output upper East head
greffe office court regist forth brief immigr
greffi clerk regist divorc trial court poll
greffo plugin xul plug
grele hail tip holes expens
grenie attic basket bread home found
grenou frog frogs jumped swimmi entere variou
grep grep vs notes count array matchi
greve strike procur counse employ bound direct
greves strike existe God commen carryi comes
grid grid effort runnin proces filed sets
grief grieva adjudi Board employ charge superv
griefs grieva adjudi Board proces seek driver
griffe claws scratc hand
griffo Grypho fabled home themse experi flying
grille grid grids timeta uses layout
grimpa climbe upstai way stood giving ground
grimpe climb climbi come jumped awards began
grippe flu shot find catch weekly says
gris gray grey lock sensit enteri turnin
grise gray grey text side seems bit
grisee grayed dull map notice everyw highli
grises gray greyli works delay mails
grisu grisu held presen exhibi talk
grml grml talk added fed
grogna Grunt grunts take lucky counte deal
gronde scolde Howl blame plenty reliab long
gros big fat large bigger bigges
grosei red
grosse pregna big fat bigges large pumpki
grossi rude coarse magnif rough
grosso plainl put speaki large discus comes
grotte cave caves giant walked tradit pass
grouil hurry crawli quickl turnin lead
group group Norman subcom whethe prior
groupe group groups Qa groupi groupe buggy
groups groups messag names mappin joinin opened
grsecu grsecu contai apply patch anymor extra
gruau porrid giant sang kissed took new
grub grub loader mass Ubuntu admire opport
grue crane hangin leave adequa secure lifted
grues cranes flew themse baby
gue ford Gue around forces banks crossi
guere barely hardly speaki little result
gueri cured healed fully advanc
guerie cured healed eight hitpoi resour town
gueril guerri warfar adapta emphas force size
guerir cure curing heal healin nine saves
gueris healer cures healin seek cannot finall
guerit heals cures moved unique inside almost
guerre war wars ii
guerri warrio fighte themse
gues shallo offers libera lay choosi river
guette eye keep watch langua
gueule mouth jaws big bad cool pretty
gui Gui run revisi item fronte printe
guiche bank kiosk stop shop ticket window
guide guide Playbo Howto guides placeh
guidee guided tours deep driven indivi largel
guiden guide guidin missio help author today
guider guide baobab lead inform detail
guides guides guided guide produc driven
guille quotes quoted quote single double embedd
guise breast saved protes helpfu log below
guitar guitar viewin little
gulf Gulf stuff remain positi day create
gurkan Sengun gurkan runnin compre
gwich Gwich Yukon settle lands concer fixed
gym gym workou good hit exerci feel
gymnas gym teache travel came nearby rest
gz gz file downlo normal post proces
gzip gzip compre includ creati friend
habile dextro skill clever entitl skille skills
habili empowe cleara enabli author enable abilit
habill dresse wraps dress clothe put quickl
habita habita inhabi housin accomm capita homes
habite live lives living
habits clothe smell wearin put
habitu usual usuall ordina used normal typica
hachag hash hashin digest
hache axe hashed hash descri simple injury
hacher chop hashin testin hash type comput
haches axes rival melee range close bring
hack hack annual featur meetin held
hacker hacker steal person actors malici stay
hackfe hackfe people togeth Assemb secure anyone
hackin hackin event attend assura journa
haine hatred cheers hate pure histor adhere
hais hate
haitie Haiti overdu calls holdin witnes mechan
halein breath respir smell histor decide strugg
haleta pantin chased longer replie boss
halieu fisher predat prove ground contri capaci
hall hall corrid stand presen invent people
halleb halber spike compar powerf highes duties
halluc mind blowin comple
haloca haloca condit air releas proced
halte stop hold rest prefix road
hambur Hambur two ordere
hameco phishi hook creden good attack
hanche waist erect circum hurts
handbo Handbo comms runnin assign care non
handic disabi handic people disabl person specia
handle handle sax instan
hantee haunte genera consid large house
hanter hanter Hangul termin classi suppor
harcel harass badger staff anti
hard hard Jvm hit choosi exit loader
hardie bold onesel fair takes amount run
hareng Herrin taken enclos therei contai cannot
harico beans rope short dealer saw pull
harmon harmon align alignm aligne
has ca links whethe determ govern invoke
hasard chance random coinci accide guess happen
hash hash far exampl highes availa away
hashli hashli requir attrib newer
hate wait hastil forwar excite look togeth
hative jump premat depth modes Wave coalit
hausse shrugg increa rise growth safegu needin
haut top high higher highes upper
haute high aloud senior loud manage
hautem highly high worker skille extrem usable
hautes high chin partie mark Geneva delive
hauteu height pitch equal high takes
hauts senior downs high offici ups
havre harbor oyster cultiv produc duties
haysta haysta needle exists occurr
head head setups consum load
header header setopt using attemp lines string
headin headin opt ships attrib using assign
hebdom weekly news Dwn newsle welcom Jp
heberg hosted hostin host
hebreu Hebrew Jewish Israel fact called proof
hectar hectar whole land territ contai said
height height viewmo width iframe snc frameb
hein eh huh fight foreve troubl shot
helico helico shiny fly gettin log pilot
hello hello comman simila dinner start yes
help help exits usage pure topic extrac
helper helper hold using people
hemicy Chambe arouse house remark offer best
hemorr anaemi bleedi stop course race post
herbe grass weed last builde lying
herbes herbs weeds medici grass gather compar
herbor herbal Dune seek margin normal best
heriss agitat cute
herita inheri legacy herita framew perhap object
herite inheri legacy estate class proces
heriti Heir estate everyt succes lived compri
hermet sealed gapped air paymen accept consum
hermin frost scaven refuse larger parts frozen
hero heroin cousin
heroin heroin addict hero carrie took
heroiq heroic hero non risks small build
heros hero heroes
hesita hesita reluct heavil focusi jump table
hesite hesita feel free reach please touch
hetero divers patchw fails afford belief closer
heure hour time Utc
heures hours clock hour till nine seven
heureu happy luckil fortun glad excite
heuris heuris uses mind edit create maps
heurte hit banged beat proble challe creati
heurts painle hitch always place mean forced
hex hex hexes result enters passin dictat
hexade hexade hex digits number repres
hexago hexes hex overla single game
hibern hibern logout log query Pop starts
hibou Owl sat front fast tail comes
hiboux owls dark big
hic rub hold
hide hide whethe legend hidden counte
hideux abhorr horrib ugly
hier yester night last
hierar hierar Homebr order priori picked
high high waterm plus simply moment admini
hilara hilari
hint hint label define legend finall attrib
hippoc Seahor great help bugs
hippop superc whites love water
histoi story storie histor
histor histor vintag browsi logs Pidgin
hitler Hitler assume power perpet compar noneth
hiver winter Kingst fell
hivern winter bloom shadow batter remain
hoc hoc ad merely proper altern face
hollan Hollan Dutch lists vote Mr
home home jim either slot applyi locate
homeop homeop medici eight carefu licens lookin
homici murder semina topics range occasi rate
hommag tribut pay dedica sends practi equal
homme man human rights
hommes men gender beings humans
homoge homoge cohere unifor given form acknow
homolo counte regist pest certif approv
homose retain man employ proper consta secure
hongro Hungar arisin conclu due law recove
honnet honest uprigh
honneu honour honor codena please instru
honora honour honora fees fee member worthy
honore honore honour feel achiev credit servin
honte ashame shame myself asking
honteu ashame shame forced falls short men
hook hook alter pairs stated set trigge
hooks hooks big become custom cleare led
hopita hospit charge clinic
hoquet hiccup lot
horair timezo hourly timeta schedu time zone
horde horde securi police surrou framew state
hordes hordes disban orcish sight common wishes
horizo horizo Sharep
horlog clock Clocks synchr correc
hormis apart Pdp except beef Mage wealth
horoda timest methan time platfo fair causin
horreu hate horror horrib
horrib horrib awfull awful terrib
horrif horrif everyo
hors offlin outlaw outsid shop absent life
hospit hospit treatm uncert indivi apprec belong
host host looked socket poor lookup simila
hostil hostil itself needs able pushed
hostna hostna Mysql connec databa matche overri
hot hot spots mix depend captur Cpu
hote host hostna edited hostin
hotel hotel stayed cheap hall
hotels hotels hotel runs rooms distin projec
hotes hosts Nagios host facing taking submit
hotess air escort marrie
hotkey hotkey reassi keep moving wish press
houblo hops hop com regime owing helps
houill coal postpo enter manage issued
houleu heated disput alike become keep past
hourra cheers mist drain enemy away
houthi Houthi takeov explan grant panel organi
how gets shapes around activi becomi fundin
hppa hppa ia effect bringi log
href href specif
hs hs wash fire away put point
htdig htdig gather availa vulner site
html Html caches https
http http httpd
httpd httpd really typica turns anythi relate
https https om www terrif
hub hub connec advanc direct two differ
hublot Scuttl side capabl route deadli
huile oil oiled means
huiles oils oiled oil specif origin used
huis privat doors camera behind hold panel
huissi proces hue receiv consta provin office
huit eight eighte till
huitie eighth Mar th agreed eight gettin
huitre oyster raw eating
humain human humans
human human physio certai allies intern practi
humani humani gang aid human
humble humble youth Prime possib making way
humeur mood feel today tone spirit angry
humide humid damp wet really above basis
humidi moistu dry
humili humili abase bit
humour humor amused sense see
hurla shoute scream come
hurlan howlin ran lay
hurle yelled scream
hurlem Howl howlin scream flying tail mechan
hurler yellin scream stop
huron huron fathom lake vessel mid
hussar cavalr scouti carrie screen open matche
hutte hut cabin drag back tied
hybrid hybrid Openrd alloca across remote
hydrau hydrau water power wheel licenc small
hydroc hydroc petrol oil resour means
hydrof silico phase altern expres gradua
hydrog hydrog powere suppli fuel cell expect
hydrox hydrox en produc
hyene hyena Raven fetch brothe sister
hyenes hyenas yes spoke circle runnin
hygien hygien sanita health care occupa rules
hyok Hyok Tong anti bringi human
hyperb hyperb invers joint matchi little late
hyperl hyperl link public availa links page
hypert hypert blood pressu high furthe promin
hypnot hypnot ever
hypocr hypocr dissem overlo double break standa
hypoth assump mortga guess test
hyster hyster space move connec concer certai
ibase ibase functi fields calls placeh cause
ibid ibid paras constr migrat observ staff
ibook ibook Powerm postin
ice avaric ice preven paragr user
iceape iceape adviso packag releas langua
iceber iceber whole hit pretty smooth little
icedov icedov adviso freeze
icewea icewea packag adviso langua
icinga icinga squash monito host
icon icon conten filter backwa cautio contro
icone icon sizing dash
icones icons icon captio Xfce
icons icons plus contro using
iconv iconv preced given confor
id id abort closes
ideal ideal perfec best great buildi fit
ideale ideall ideal fit great usuall perfec
ideati ideati forwar advant host couple excite
ideaux ideals major themse relate justic item
idee idea clue enthus
idees ideas vein insigh
identi identi id creden authen
ideolo ideolo nature cause former lie gives
idg idg events run yearly establ
idiot idiot stupid fool silly stop
idiote idiot silly stupid fool suffer increa
idiots morons stupid silly surrou
idoine corres introd releva level settin approp
ids Ids simila wide matchi create reveal
if statem bs simila due whethe expres
iframe iframe viewmo snc frameb docs src
igbina igbina issued loaded
igname yams delici anybod else extra time
ignora ignora ignori know awake ignore solved
ignore ignore know skip
ii ii subpar
ile island Isle
iles island Falkla
illega illega unlawf engage
illegi bellig basica managi compil unlike police
illici illici illega includ prohib
illimi unlimi unfett absolu travel Un shares
illogi founda underm certai intell wishes writes
illumi illumi bigot highli case lights street
illust illust rhumb exampl
im Im framew proble issue later fields
image image brandi landma pictur brand images
imagec imagec usage output latter loaded
imagem imagem shifti needs give int need
imager imagin using workfl someth given suppor
images images image pictur viewer
imagin imagin figure guess
imbeci idiot fool stupid play total around
imbriq nested nest enclos couple object whenev
img img file tag specif
imitat imitat beware fake result surpri either
imiter imitat wondro full mark grants native
immatr regist listin licens
immedi immedi forthw once away right
immens huge immens great enormo partic
immerg submer sunken enforc sea dispos involv
immers dispos submer area foreig substa sea
immeub immova condom proper real comple reside
immigr immigr gratia asylum Ircc
immine immine injunc appear issue thing upcomi
immisc intrud interf involv feed neithe monito
immobi immobi immova real proper estate capita
immora unethi shelve abando mind solvin worst
immort immort truly follow offere art pursue
immuab immuta unchan Storag legacy space positi
immuni immuni immune privil offici enjoy perfor
imp imp print take exploi entire
impact impact vivid assess puts
impair odd uneven consis mistak sole cannot
imparf imperf reluct proxy hands perfec rely
impart impart unbias time filing limit limite
impass impass dead end street tight accord
impati impati eager forwar wait lookin look
impaye unpaid outsta amount balanc improv prior
impens unthin inconc place pays adopt fail
impera impera order essent priori attach ensure
imperi imperi impera fully States lookin comes
imperm entire drains partit
impito ruthle rise rightl engage
implac relent ruthle underm posses substa iterat
implan implem Lcs
implem implem mpi
implic implic implie involv warran viable
impliq involv imply implie entail
implor pleade mercy appeal fate call saved
impoli impoli rude mean point
import import signif anybod major bigges bigger
imposa taxabl taxed imposi
impose impose imposi requir
imposi taxati imposi taxpay subseq indivi tax
imposo libera car nevert read opport place
imposs imposs unable cannot possib
impost impost tricks loved caught failin person
impot tax income taxes taxati
impots taxes tax covere income taxati impose
imprat unwalk crosse feasib mixed capabl above
imprec unclea precis step method primar failur
impreg surrou themse alter whatev extra allian
impres impres printi print feel feels felt
imprev unpred unfore unexpe uninte world case
imprim printe print printi
improb unlike highly hardly likely pointe using
improp improp unfit pronou incorr label oursel
improv improv blunt lib ad nice sittin
imprud foolis unpopu carele guaran exist seek
impuis helple powerl feel reach feelin
impuls impetu indist partic promot lacks insist
impuni impuni unpuni perpet hold brough shield
imputa attrib anaemi perman respon accoun placed
impute charge impute involv contin provis cost
in vitro Gwich public Inc multip
inacce unacce inacce accept totall
inacti inacti idle healer user severa tracki
inadap unsuit inadeq usuall standa deemed confor
inadeq inadeq rife bearin campai fail especi
inadmi inelig unacce eligib object non expens
inadve inadve accide otherw occasi arisin summar
inalie tracts withdr dispos certai lands giant
inamov behavi good hold cause exceed remova
inaper poorly undete stands arrive dead insigh
inappl inappl Hugo apply utilit owners terms
inappr inappr misuse inadeq poor assert bad
inapte unfit poses mental render found incomp
inatte unexpe abrupt ways expect carele
inaugu inaugu biweek openin launch starte opened
incand scorch Dune derive genera servic calcul
incapa incapa unable disabi able
incarc incarc penal detain prison impris pertai
incarn embodi spectr traine usabil forms daily
incend fire incend burned operat equipm
incert uncert fuelli increa histor due
incess bombar contin consta shortl otherw regime
inchan unchan unaffe streng added whatev remain
incide incide impact affect
incine incine cremat treatm carry combus mainta
incisi incisi grader ended hard shows safegu
incita incent induce encour influe
incite induce incent encour prompt motiva
inclin bowed inclin plane extend
inclua includ briefs
includ includ fopen non option finall perfor
inclue includ Dnssec
inclur includ omit incorp
inclus inclus includ
inclut includ Hindi
incogn Incogn scoop Act Os
incohe incons dispar reduce bite overri multip
incomb incumb burden respon lies obliga
incomi incomi brief wheel spoke common put
incomp incomp incons extent
inconc irreco surely concep foreig restru unacce
incond uncond opera fan couple demand fully
inconf uncomf worth challe fundam happen things
inconn unknow someho strang hero mindse
incons uncons unawar incons exempt human therei
incont uncont unques contro clear doubt
inconv mind drawba disadv join come sleep
incorp incorp intang refere
incorr incorr invali wrong entere
increm increm increa value throw away
incrim crimin Nauru law compla excuse hat
incroy incred amazin
incrus pictur Pop overla excess callin root
incuba incuba hatchi ups means academ equipp
inculp charge reappe trial outsta yes accuse
incurs tangen races intere humans neithe managi
indece dirt inappr advise hold given follow
indefe strong center top equipp ground match
indefi indefi undefi cannot order foreve holdin
indeli insens
indemn compen indemn allowa wages paid lender
indeni undeni undoub mess beyond ventur Mage
indent indent spaces using data statem line
indepe indepe freela self irresp
indesi unwant spam uninte advers reacti want
indete indete indefi servic fail newer leadin
index index indexe specif
indexa indexi crawle indexe picked index instit
indexe indexe alot zero instit aware move
indica indica steppe metric flag flags marks
indice index indice hint indexe
indien Indian develo settle
indiff indiff care uninte concer please seemed
indige indige native plants killin view half
indign outrag unwort ground unfair subsid
indiqu indica tells pointe approp shown report
indire indire direct intere
indisc prying eavesd matter clearl eyes identi
indisp unavai indisp essent necess vital availa
indivi indivi flotat person
indone Indone arms volati bring
indu undue deterr adequa unfair
indubi undoub unques clearl consid escape Europe
induir people verifi growth result mirror confus
induis fold inhibi mislea spot
induit misled insofa commit beside Christ brough
indulg lenien charit seek reply compre issues
indume unduly overpa relati determ Minist prompt
indust indust heater therei
inebra steadf steadi reduce user entire grants
inedit coping aeropl new origin specia improv
ineffi ineffe ineffi self effect highly seem
inegal inequa uneven dispar
inelig inelig person forfei therei limite
inequi inequi unfair supply therei termin rightl
inerti inerti ancill energy jointl displa refer
inesti invalu great across take thanks bargai
inetd inetd bunch whole suited
inevit inevit unavoi necess casual
inexac inaccu missta incorr materi aware become
inexis non existe presen receiv exist avoid
inexpe inexpe green simpli roughl usage handle
inexpl Rug bizarr looks hex scenar parcel
inf inf minus code strict range else
infant infant childi field right high bringi
infect infect rife terrib unlike affect
inferi lower bottom lesser below subhea cent
infest infest determ advise propag enteri conten
infini infini everla zero ad sell
infirm nurse decaye medica
inflam flamma inflam combus locati mounte Storag
inflat inflat adjust case grante edge cuttin
inflex unwave inflex zone conque naviga mainta
inflig inflic impose damage fine dealin
influe influe affect impact
info info callba
infogr infogr graphs works graphi milest toy
infole newsle Airtab piece
infonu cloud comput based identi
inform inform info newsle cloud
infra infra infras powers rollin stock offer
infrac offenc breach infrin convic commit crimes
infran impass verdic visual added defens powerf
infrar deepes wirele steps perfor handli workin
infras infras railjs
infuse brew pot yearly damage power changi
ingeni engine ingenu clever resour
ingenu innoce
ingera herdin cites arrang fair cat
ingere interf hindra non securi supple car
ingrat outrig sheer adequa enterp appoin engine
ingred ingred curati used compon
inhabi unusua uncomm highly electe unexpe extrao
inhala inhala discre units contai smoke brough
inhere inhere arisin virtue cultur beyond themse
inheri inheri Dont settin allowe featur else
inhosp inhosp harsh benefi water countr master
inhuma inhuma burial interm place carryi sick
ini ini custom
ininte uninte unattr interr consec exclus left
init init invoke inheri create newly typica
initia initia init origin
initie inside initia starte
initra initra untrus missin
initrd initrd usable net former latter propri
inject inject shot locate gave
injonc injunc procee exceed issued warran court
injure condon abuse names calls insult suffer
injust unfair unjust fair perspe
inline inline avoid config option circum settin
innoce innoce expens profit man convey air
innocu safety effica health safe place oversi
innomb countl making bright perhap lookin longer
innova innova Aurora cuttin builde
innove innova ideas try work handle sends
inobse void comply failur render occurr either
inoccu unoccu vacant posts purely accomp sittin
inoffe safe innoce sustai damage kind system
inonda floods flood rain came region
inonde floode flood embrac field overfl domest
inoper inoper ineffe effect render restra offeri
inoubl unforg desire possib servic tap power
input input xkb multip
inquie worrie concer worry worryi
insais elusiv armore frustr often inhabi major
insalu unheal slum note signed wash effort
insati dissat unsati simply inadeq expres offeri
inscri regist inscri sign subscr listed listin
insect insect Bug decide run away inside
insecu insecu hubs lack mean stores dealin
insens callou insens nonsen sense makes
insera drive agenda insert compos includ specif
insere insert emoji js inline
insert insert stark adapta guidel
insign badge insign days underm wise allow
insinu allude mean fact unable bringi lot
insist insist emphas stress highli presse urge
insoli unusua cooler see sudden random channe
insolv insolv bankru debtor grante commen compro
insouc reckle carele cause risk size age
insout agoniz underp expans pain
inspec inspec dwelli glass
inspir inspir breath
instab unstab instab entere volati
instal instal facili plant
instam urges urge furthe ensure partic execut
instan instan snapsh procee moment trial Forum
instar typesc Kurt togeth fact regard three
instau establ irreco introd
instin instin Act catch yourse sides recall
instit instit teache
instru instru statem medica direct device
insu knowle indivi disclo due exerci virtue
insuff inadeq insuff lack lackin enough suffic
insula island insula planni consid
insult insult names call mean abuse calls
insupp unbear intole imposs things observ advanc
insurm insurm majeur high challe repres Act
int int expect
intact undama intact assure remain condit unknow
intege intege insert numeri yes matche
integr integr onboar embedd incorp built mainst
intell intell smart smarte clever smartp
intemp weathe Gctool broken plug drive common
intend stewar people see work connec expect
intens intens blinds escala
intent intent intend mean delibe
inter inter cross site Interg mixed rolled
intera intera dishon operan engage
interc interc Aarch inline interv prompt materi
interd prohib ban person unless
intere intere notewo
interf interf Gui fronte
interg Interg forthc confer Igc
interi inside interi inner intern domest paddin
interj appeal Ah filed brough perfec instit
interl interl framed involv speak plus talk
interm interm byteco middle therei
intern intern inner domest
intero intero inter enable
interp interp arraig inter shell imposi
interr interr outage examin switch disrup query
inters inters cross site easter roof
intert headin nomads sectio striki govern Act
interv interv stakeh speake respon speech range
intest moveme terms conduc die someth
intime intima respon appell submis close servin
intimi intimi privac push someon around assaul
intitu entitl titled
intole intole verdic place involv drive trying
intral inline items along axis ignore edge
intran intran input inputs
intrep fearle bold traits anyway fixes receiv
intrig intrig plot politi talk puzzle coveri
intrin intrin underl today pertai discov notabl
introd introd intro
intros insigh useful tested resear applie tuple
introu found nowher cannot find dispos order
introv introv sort
intrus intrus intrud compro boyfri device enforc
intuit intuit making friend learni coming side
inutil useles unnece unused redund
invali invali disabi disabl Cpp
invari invari unmodi consis themse parts consta
invasi invasi ordina finger type scanni God
invent invent ingenu excuse necess making furnis
invers revers invert unlike
invest invest entrus contes
invinc invinc fancy foes massiv things expect
inviol inviol legal essent violat compon
invisi invisi undete hide enemie exists fit
invita invita invite callin
invite invite guests prompt urge invita
invito invite please encour call attend along
invoca invoca summon belong doc along common
involo uninte inadve wanted stay neutra heard
invoqu invoke invoki
io io Raindr
iodbc iodbc manage fronte longer anywhe functi
ionisa emitte led radiat instal namely appear
ios ios apps Androi
ipad ipad iphone places foreve home
ipaddr ipaddr wantin Conven primar usuall provid
iphone iphone unsupp shield ready great offers
ipod ipod songs managi better
ipsec ipsec enforc tools
iptabl iptabl Tc legacy group drop bring
irai skatin Ma proper anywhe today ahead
irait run tenets enjoy sense prior stand
irakie Iraqi wicked Iraq partic equall thereb
iranie Irania appall woman plus reiter ongoin
iraqui Iraqi Iraq grave combat absenc side
iras soon far better hope tomorr school
irez farthe busy ad guardi sooner better
ironiq ironic irony rule likely try thereo
irons offs talkin trade detail next myself
iront absenc hold output straig accoun escala
irradi irradi holy activa switch itself novel
irrati irrati unclea foreig exchan mean size
irreal unreal planne goals primar confli progre
irrece inadmi inelig ground unless consid claim
irregu irregu improp indust aside set
irrepr unrepr minded reveal beyond determ decisi
irresi irresi tasty compel togeth storms cook
irresp irresp disres side indivi errors releas
irreve irreve cannot reduct fronti bring duty
irrevo final conclu bindin interi single change
irrita irrita pain points involv annoyi counte
irrite irrita abet angry afraid wishes feel
is tests Corba operat rely layer Iso
isc isc restri projec delive weak rules
isinst isinst builti check suppor test
islami Islami Islam new Mr taking faced
isolan insula vacuum follow practi exhaus placed
isolat isolat insula guaran formal prepar extent
isole isolat demarc remote discon means run
isolee isolat fled two indivi single nice
isolem isolat area cell tactic stands indivi
isoler isolat insula task furthe four approv
isoles isolat insula space champi practi consta
isotop isotop assuri Portug capabl range rate
issu biotec bull expres result fact comes
issue issue lg outcom amalga conclu follow
issues issues issue
issus settle expiri outcom
it wallab Webb articl later
italie Italia Italy
italiq italic text format use limit
item item lookup below return push Pop
items items overri item contai
iter iter idiom cluste series unlike object
iterab iterab return iterat
iterat iterat subite iterab
itere iterat wrappi iterab messag post expand
iterer iterat reborn build keepin delive contin
iterto iterto stream chain takes differ
itiner route itiner tap uses ticket journe
ivre drunk bit man comple
ivres drunk
ivrogn drunk drunka featur truly
ja ja patch nine sancti pendin aged
jacent underl subcon itself suppor
jadis past wellbe former decima things answer
jalons milest paving pushed markin centri regula
jalous jealou enviou burned slight
jaloux jealou enviou bit
jambe leg tug tie
jambes legs Muddua stretc run feelin fine
janvie Januar undepr shippe
japona Japane Japan
jar jar toolki Api genera filena widget
jardin garden uneven
jargon jargon unreco full clearl termin tradit
jauge tonnag gauge gross carryi fuel broken
jaune yellow cured built
jaunes yellow seed showed
javado javado drop looked making proper major
javana Greek woman
javelo javeli range thrown severa themse retain
jazz jazz music band likes
jeans jeans fit everyt mom
jet inkjet spray sees typica user cuttin
jeta threw glance stole gave across
jetant throwi wicked irresp counte brough head
jete threw sacks thrown took founda promin
jetee rocky discar thrown wanted connec area
jeter throw gander away look cause
jetere threw glance place throw leaves
jetes rubbis thrown tough heard
jetez check throw look headin see away
jeton token tokens stores use physic contin
jetons tokens creeps feet jump cold printe
jette throw take look away waste see
jeu game gamepl set charse fields
jeudi Thursd Oct held
jeune young younge girl boy
jeunes young youth younge people
jeux games sets datase game
jigdo jigdo spread Iso obtain manner furthe
jigsaw jigsaw helpin scheme normal additi
job job diffic
joggin joggin keeps runnin run youth
joie joy happin deligh glad brings
joigna Mia unresp togeth provid joinin guidel
joigne join come commun adding outlin along
join join realm fashio blocks termin receiv
joindr join joinin reach contac togeth come
joins join joins attach second parts fine
joint herewi attach joined transm annex joinin
jointe attach hereto joined annexe enclos joinin
joints seals attach joined seal roof gaps
joli pretty nice beauti looks case worry
jolie pretty pretti beauti nice cute attrac
jolies skirts nice pretty wearin female lookin
jolis nice hardco stuff bit
joncti groves standa join discha corres weathe
jongle juggle juggli multip switch regula makes
jordi Mallac jordi report severa bits ship
jouabl challe ons orphan key add intend
jouaie playin played hiding watchi find
jouais played used play playin tennis
jouait Hamlet play played reiter stress part
jouant playin loosen games game lines defini
joue plays cheek played playin play toy
jouent play role playin plays safe chess
jouer play playin
jouera play playin Uk part band live
joues play rugby played band tennis playin
jouet toy dummy provid enclos find moving
jouets toys soft came toy case severa
joueur player gamble conque game curren
jouez play combo band toy games whatev
jouir enjoym attain deligh highes standa polici
jouiss enjoym enjoys perman thereo partic rights
jouit enjoyi painle area honest welcom acting
jouons play volley hacker team job day
jour update day upgrad updati agenda date
journa journa logs newspa log loggin logger
journe day Tage Linuxt
jours days day daily
joyeus cheerf happy day new additi long
joyeux merry cheerf happy good glad pride
jpg jpg want edited list named remove
js js Pa greatl alongs web
judici judici legal court sensib
juge judge justic consid sees
jugean consid shed recomm steel scenar wishes
jugee misjud judged subjec found licens consid
jugees League misjud take tried export post
jugeme judgme judgem ruling
jugent deem judged settle specia expens passed
jugeon believ lapse refusa allow
juger judge deem try judgem determ perpet
jugera judge deemed discha furnis equiva approp
juges judges judge judici office justic court
jugez harshl judge yourse logica laid play
juif Jewish Bomber elemen perpet talks includ
juille July th
juin June Jun th July
juke jukebo based Bug
jules boyfri bean spread posted unoffi Debian
jumeau twins twin identi look exactl alike
jumela buddy connec opport push scale matchi
jumele paired shadow connec next better two
jumell twin binocu connec sister daught girls
junich Uekawa junich foster effort
jupe skirt beads
jupes skirts feet ran house fashio
jure swear gatewa legall books inspec entitl
juridi legal jurisd legall courts law
juris corpus juris prosec federa kind someth
jurisp jurisp law preced case reques recons
jurist lawyer commut postpo expert sub action
jury jury tried trial electe charge compos
jus juice apple
jusque far home long worked okay itself
juste fair right rightl market begun
justem precis rightl
justes fair narrow correc true barely descri
justic justic sue judici
justif justif ration warran creden circum
juveni delinq voyeur encour array whole
juxtap les tile neighb groupi simply circum
kaffe kaffe maybe commit lot runtim topic
karste karste outsta presen award meets
kdbx kdbx databa named folder persis save
kdelib kdelib escala apart fall afford handle
kernel kernel affix patch
key key Rnp value
keyrin keyrin workin distri point curren questi
keys keys keyser invali usable retrie notify
keywor keywor karma love filed extra passin
kfreeb kfreeb porter introd live Cd bits
kg kg Aerosp maximu
khmer Cambod emaili instan script render proper
kidnap kidnap abduct
kilogr kilogr rating expres antici
kilome kilome km driven land away railwa
kilos kilos kilogr sevent km mean used
kilowa kilowa units hours capaci hour limit
kingdo Northl lies forms Kingdo Treaty histor
kinkos kinkos poster printe origin proof
kiosk kiosk edit usuall Gnome sessio
kiosqu kiosk barn user kind specia loggin
kirkwo kirkwo dtb mappin device add
klecke klecke postpo brough servin again develo
km km groves distan hour speed
kn kn cushio engine capabl non force
knalga Knalga dwarve leads cover good tough
ko Kb Gib given attend events nearly
kosova Kosova Kosovo arisin permis terms borne
kpa kpa exceed greate workin using purpos
krb krb severa anymor mentio furthe
kurde Kurdis far fixing takes stage light
kvm kvm adviso releas
kw kw power aggreg capaci operat type
kwargs kwargs referr single parame inspec argume
label label attrib labels define legal vs
labell labell labele queue means date issue
labels labels cite text match scheme creati
labeur work painst looked hoping spread someth
labora labora lab
labori workin point active living length class
labyri maze exist origin web around usage
lac lake Nord
lacet shoe tie
lacets shoela tie shoes came
lacha nose face itself patter motion rope
lache coward abject give break rope tight
lacher forsak skip compro releas stands
laches coward warfar alone noneth viewed engage
lachet coward lead attack firmly seen hope
lachez break give tight hold walk disapp
lacs Lakes great connec interf
lacune gaps gap identi addres defici holes
ladite said thereo person credit
laid ugly think hearin Bts
laide ugly think came profil amazin servan
laine wool spin man hair animal
laissa leavin left lettin droppe
laisse leave left lettin leavin drop wallet
laisso leave fooled drop man target themse
lait milk cream
laitie dairy means market respec milk substi
laitue lettuc seeing today buying enclos contro
lake lake zero agreed based reason field
lambda lambda core requir really inclus invent
lame blade bladem expert worth said making
lament misera costin poor unfort extrem compla
lames blades blade orcish foot rest close
lamina millin versus rollin basic forese
lamine rolled grade incent privat progra sector
lampe lamp displa light operat produc collec
lampes lamps lamp lights colour light import
lanca threw tossed gave regard looked brough
lancan instig servan public easily launch greate
lance launch spear throw starte
lancee thrown launch run starte
lancem launch releas starti live
lancen starti initia throw pays restor perfor
lancer launch start starti run throw
lances spears spearm launch usuall
lanceu dash launch
lancez run Truecr launch start execut jump
lancon launch uncove archit drive introd insigh
land land execut takes place entitl feel
lang lang
langag langua plain
langue langua tongue
lapide stoned denied dead bodies violat existe
lapin rabbit run said keep chicke
lapins rabbit long quickl exhibi
laps period timefr begin define privac frame
largag releas barrel attack painte placed
large wider broad wide broade offsho large
largem widely largel greatl extens heavil
larges broad wider large broade larger far
largeu width bolt wide takes
largue dumped ditch aspect cast ratio positi
larmes tears wateri filled eyes moved full
las Las tired togeth comput exhibi worth
laser laser color especi bottom design able
lasse sick wrap bored tired order
last last fm catch code moves
latenc latenc lag mainta quickl voice inner
later later kdepim delaye realiz reach upstre
latera sideba latera side naviga
latest latest pull use
latin Latin insane gestur adds comple letter
latine Latin Livre talks find office Americ
latitu latitu longit straig approx inters
launch launch hosted runnin extend shell softwa
laurea gradua awarde winner two prize receiv
lavage washin wash comes
lave washed wash washin cleane wake fetch
lavee washed washin needs car
laver wash washin needs teeth cleane
lavez wash meals
lavmst slsaa lower fee admini discri except
law law render charge rule incons prohib
layout layout xkb conten mainta page centri
lb pounds Gvwr second means equipp
ld ld assume uses resolu
leader leader Krenn
leandr leandr blogge relate says wonder opport
learni learni ladies cities across runs aims
lecher lickin itself sleep order option needed
lecon lesson humbli learne learn embrac class
lecons lesson learne learni learn
lecteu reader player viewer drive drives
lector reader les automa surrou source mean
lectur readin read reads reader readab later
ledit said shown
left left packer fillin cover works above
legacy legacy writes value order matter additi
legal legal Attn neithe puttin guardi
legale legal legall lawful law retent
legali legali unlawf lawful favour pendin propor
legaux legal Jonas course infrin read impair
legend legend captio groupe
leger lightw light thin slight soft
legere slight lightl lightw light little
legers light lightw thin thread
legife legisl laws pass someth matter time
legion range wide introd warrio acquis amends
legisl legisl laws law enactm
legiti legiti lawful justif
legs devise Hamilt way gift expend fit
legume vegeta fresh Greens
len len greate index front unless match
lendem overni day next follow
length length trunca specif non offset upper
lent slow slower unused
lente slow slower using strong intern restor
lentem slowly slower slow
lentes slow slower keys moving turn tolera
lenteu slow painfu mistak machin shows alive
lentil lens optica eye portio care regula
lents slow slower value consum either pace
leopar leopar wound round sticks pulled web
ler withhe first enters day non force
lesdit Guerns said person award compre survey
lese grievo aggrie beyond measur stated first
lesion bodily injury harm damage save causin
letali lethal Eps using conduc test
letter letter boxing sized size featur multi
letton Latvia woman underl mean terms provid
lettre letter newsle weekly bill
leurre lure deceiv yourse grante mere real
leva raised stood looked arm great listen
levage liftin applia condit means limiti blocks
levait beware rising raises situat reache woke
levant raisin skips record raise
leve raises raise gets raised Valuee
levee raised thrown lifted closed sittin
levees raised lifted undert observ across staff
level level unspec parame keywor loggin reads
levent worm bird gets raise illega rise
lever sunris lift raisin raise stand strugg
levera throw rewind callin encoun fairly force
leves raised survey impose chart runtim provin
levez raise stand put feet de lift
levier lever Angeli deploy weapon care territ
levres lips wear face cast half refere
lex lex credit apart noise giving take
lexeme token tokens genera treate instea source
lexica lexica tokeni litera tokens partic progra
lexico lexico using second works items numeri
lexiqu lexico glossa vs easy plus bit
lezard lizard quickl sort enough know really
lg lg Gazett lookin glass issue
liaiso bindin liaiso Outrea link associ
lianes found straig good stick keep pace
liant bindin subjec privil manner tried full
lib lib
libana Lebane forces armed mounte reiter cease
libapa libapa mod adviso
libast libast fits using
libc libc drop newer move bin removi
libcla libcla Oo powere furthe
libcon libcon parses perl
libell label read labels captio item legend
libera libera parole releas discha
libere freed frees free releas discha set
libert freedo libert releas detent area custod
libeve libeve backen avoid tells specif pendin
libgd libgd chain somewh
libgtk libgtk render supers Bug
libmai libmai list creati perl easy mail
libmys libmys longer mind depend whethe server
libnet libnet lookup querie perl
libpng libpng bear somewh curren rename forwar
librai booksh librar book supply publis shop
librar librar eng non across usage thread
libre free Libre open Dfsg self
librem freely free public logos
libres free Oss open source non softwa
libs libs ia pushed patch charge
libstd libstd transi bugs invest filed
libtoo libtoo wanted tag librar connec deal
libvir libvir needed odd adviso prompt
libxml libxml adviso recent buffer
libyen Libyan Libya target begin counte sector
licenc licens licenc Gpl fired
liche lich sorcer dark ancien storie comman
licite lawful legal invali prohib effect obtain
lie bound relate linked bindin tied
liee relate bound tied linked associ
liees relate linked bound tied
liege Cork liege colour exclud
lien link symlin arm linked
liens links symlin link
lient bindin petiti discre inter limite compli
lier bind tying link binari bindin cannot
lies relate linked bound relati
lieu place instea workpl rise held locati
lieute lieute office subsec signif constr acting
lieux places premis place locati workpl homes
lievre Hare aux
light light fluid use design
ligne line online row offlin
lignee view recita line hand greate hence
lignes lines rows guidel guidan line
like object byte altern back recent struct
lilo lilo mapper runs daily screen large
limina limina twilig openin times units cited
limit limit given speaki limiti larger
limita limita limiti limits discla restri
limite limit limite bounda limits limiti limita
limitr neighb perime close along state border
limpid clear doorma disput transp legal
lin boiled locall author exerci export situat
linda linda checke policy unlike pre upload
line pipeli line office respec
lineai linear move non
lines lines Ltd increa unless items ending
linese linese fold accord insert compos
linge cloth trunks looked forth lie learne
lingui lingui langua areas
link link firewi suppor
links links passin instan set errors
linter linter writin saves little proces review
lintia lintia fancy sorted trigge plain whole
linuxc linuxc autoru busine posted contri
lion lion shouti
lions lion kill whenev humans human deep
liquef liquef petrol extrem hold taken settle
liquid liquid windin cash
lire read readin
lis read tabloi readin whatev
lisaie readin read saw eventu fine odd
lisait readin read used render
lisant readin Larond see langua read learn
lisent read readin hearin style famili once
liseus reader Kobo apps articl sessio works
lisez read tabloi readin save
lisibi readab text breaki space compre real
lisibl readab legibl
lisier border edge simila manner proces
lisse smooth flames himsel said compos wrappe
list list mimeap revisi
listan listin loopin record ago met certai
liste list Waitli checkl listin lists listed
listee listed write matter emails disclo menu
listen listen list shows task functi widget
lister list listin little trees instal discre
listes lists playli listed mailin list checkl
lists lists msg org Debian
lit bed reads gets read
litera litera consec zero length called common
lithiu lithiu ion Un packed names means
litige disput litiga procee issues determ issue
litigi disput conten issues outsta three proble
litre litre duty neares means equal
litres litres litre multip capaci relate staff
lits rocky means channe occupa bed stream
litter litera boxed
littor coasta landlo voyage engage carry near
live live Tailsd
livrab delive funder restri future import lookin
livrai delive timed shippi
livran engage trades undert includ shippi engagi
livre book pound white paper shippe books
livree delive shippe come brough
livren engage extort market person causes except
livrer delive vastly ship
livres books pounds record book
livret book pass kept years last
livron ship shippi pay please delive piece
load load Ffi repres holds nodes contai
loader loader repr always whatev part drop
lobby lobby actual today garden led ground
lobbyi lobbyi manpow hands occurs wherev occupi
local local dwelli locall premis
locale local locale locall author govern feeds
localh localh public gatewa map
locali locali locati locate
locata lessee lease otherw said capita lands
locate lessor capita guaran releas lessee locate
locati rental lease capita locati incide relate
locaux local premis co accomm
lock lock lockou uses object either noted
lockdo lockdo changi user specif machin prompt
locks locks overri user changi
locomo locomo engine compan Storag percen intend
log log Rockbo matchi patter file
logari logari base raised ten window two
logeme housin lodgin accomm unit reside
logger logger log origin anythi making above
loggin loggin locate core wherea likely named
logica xor logica severe closin reply attemp
logici softwa malwar Oss Dfsg
login login Se fine mind utilit design
logiqu logica logic sense makes
logist logist chain necess supply close physic
logo logo tuning
logos logos logo libera propri useful dress
loi Act Actb Acta law bill hereby
loin far farthe away furthe distan
lointa distan far remote long giving contin
lois laws acts statut legisl law
loisir leisur hobbie study fun planni covers
london London based willin law
long along long longer term
longev life unusua long wider terms pronou
longit longit latitu straig approx inters line
longs long longer hair
longte long ago longer time
longue length long longer
look look window
lookup lookup due Ai color used
loop loop aes along socket invoke
loque wreck total
lors arraig Frosco time
lot lot batch Conces easter parcel corner
loteri lotter ticket win device eviden means
lots lots prizes said road allowa land
loua praise teache
louabl laudab worthy commen goal Eu fail
louang praise typica capabi hard commen offici
louche gonna look train lookin activi sounds
loue rented rents rent hired owns proper
louees leased plant writte integr necess ordina
louer rent lease hire bus offer interp
loup wolf wolves bear asking perhap troubl
loupe missed magnif miss glass deadli turn
loups wolves packs attack abilit
lourd heavy deadwe way gold thick kid
lourde heavy heavie burden heavil
lourds heavy duty exclud
lower lower drizzl narrow higher
loxodr rhumb lines series line
loyal loyal lawful fair unfair craft clearl
loyale lawful loyal fair worse fight
loyali loyali assaul higher factio totall mobili
loyaut loyalt highes count questi ice de
loyer rent rental raise due top rate
loyers rents rental rent fees develo
lspci lspci sound output find shows either
lstat lstat stats sets
lt lt Ne langua
lu read readin
lubrif lubric oiled operat fire practi connec
lucrat profit nonpro non backed
ludiqu fun bunch funny throw sort map
lue read readin cannot readab dealin authen
lues read aes fashio refere operat benchm
lueur glow light ray place entail calls
lumier light lights candle reveal
lumine bright light notice signal output
lumino bright dimmin set light adjust acquir
lunair lunar calcul sevent design effect
lundi Monday today
lune moon mosqui come tonigh distra
lunett glasse sungla wear wearin
lus read novels tells played versus confus
lustre ages seen ago
lut read aloud learne loud times
lutte combat fight anti fighti strugg Aids
lutten strugg unthin fighti fight landsc women
lutter combat acidif fight addres
luttes epic fighti worked togeth divers battle
luxe luxury select items afford use appoin
lycee colleg high school contex known standa
lyceen school high studen aged
lynx lynx settle means finali window contin
lzma lzma compre added suppor
macedo Macedo leave open really house proces
mache mince chew words
machin machin Vm boxes
machoi jaw jaws sudden baby elepha feelin
macos macos Safari Conven run
macro macro macros takes care talkin create
macroe macroe Burund includ provis area tell
macros macros macro roadma schedu train units
magasi store shop shoppi stores today
magazi magazi comput choice
mage Mage given target striki resear great
magent magent print captur image
mages magi mages higher occasi seen bring
magici magist wizard field somewh helpfu
magie magic magics magica wizard itself
magiqu magica magic specia safe
magist magist judici forwar inquir gains recent
magnet Vcr magnet record video use device
magnif beauti gorgeo magnif wonder great weathe
magnit magnit wrough cited doubts damage budget
mai th rd
maigre skinny belts thin curren poor handed
maigri skinny losing weight refuge thin extrem
mail email mail claws
mailbo mailbo path answer availa making log
mailla gill mesh net size means depth
maille mesh distan loop chain allow openin
maillo vest limb shirt suit circum invest
mailma mailma severa said two
mails email emails mail messag
mailto touch upcomi Urls commen assume share
main hand handba main labour handed
mainle releas lessor standi good title procur
mainmi bid take releas propos major taking
mains hands amuse handed hand
mainst mainst introd mentio places longer bringi
mainta mainta Nmus handli around struct instal
mainte mainta unmain mainte
mainti mainta peacek mainte contin retent
maire mayor lived gave run old
maison house home houses homes househ
maitre master Akinyi teache boss
maitri contro master admini
majeur major majeur
major staff major issued Chief transf degree
majora augmen electe increa making contai
majord recomm tools cook list using
majore increa plus applie monthl total amount
majori majori readco vast
majusc upperc capita senten letter case shift
make bake dh simila instal cook remote
mal hurts hurt harm bad
malade sick ill
maladi diseas illnes commun health outbre
maladr awkwar clumsy little dry added move
malais Malays faint fully capaci worker regard
malcha unluck luck bad run drawn hersel
male male allotm fellow meant era bear
maledi curse wield depend power broken
malefi evil likene raised powers watchi instan
malenc accide unwise slow suppor severa perman
malent misund hearin hard perhap arise virtua
males clan ld mouth oral amount signif
malgre despit notwit
malheu unfort unhapp
malhon dishon abused scale pledge man task
malici malici untrus destro exploi negati gain
malign smart smarte clever suspen welcom part
malin smart clever sharp guess second story
maline clever Bsp smart Debian
malins smart smarte clever
malloc malloc debauc underl recove away printe
malpol rude impoli gross anyone person saying
malsai unheal pitchi ill abando toxic jobs
maltai Maltes sail floati worse
maltra mistre badly abuse treate traffi nonsen
malvei malici malwar browsi
malvoy vision low people blind conten Cds
maman mother mom monkey taxi
mammif mammal marine licenc
man man clash visibl round means achiev
manage manage virt
manche sleeve bandag game rolled roll handle
mandat mandat warran proxy agent term agents
manege merry rides round school
manett joypad remote whethe needin pressi asked
mange eaten eats ate eat eating bread
mangea ate eating eat whole catch anythi
mangen eat tigers Americ young kind modern
mangeo eat raw said ahead
manger eat eating fed feed food ate
manges eat squawk eating home away
mangez eat spinac whatev food whiche home
mangui mango tree lie felt giving began
maniab maneuv versat easily handle massiv manage
maniaq maniac veil caused times non see
manie handle addict manipu harmfu hand shown
maniem handli use Storag displa skille implie
manien wield skill battle thrown hand behind
manier manner way ways
manife manife demons event obviou protes exhibi
maniga carry reacti stop someth
manipu manipu handli handle
manneq model quinta yourse gained kinds specif
manoeu maneuv manoeu operat flexib
manpag manpag man reache usage mainta anythi
manqua missin underv missed gaps enough
manque miss lack missed lacks missin lackin
manquo lack missin dates indeed lose flow
mantea coat cloak put overco fits
mantis mantis coeffi insecu otherw place larger
mantra mantra drill behind curren concer lies
manual manual crafte lang togeth initia
manuel manual Manuel man
manufa manufa fabric certai drug tested master
manusc handwr proofr langua bindin primar proper
manute handli handle offere gear Un offeri
manuvr manoeu room order realit left rule
map map cfg file leavin editin
mapper mapper suppor embedd id
mappin mappin Idl otherw classe kept
mapser mapser packag origin develo adviso
maquet wirefr mockup mock design rough flows
maquil makeup wear approp heavy non
marais swamp swamps unusua
marath Marath full
maraud maraud pilfer suppli Prime suppos themse
marcha goods mercha walked fair commod walkin
marche market walk walkin cheap walked
mardi Tuesda annoye held today
mare pool pond transl fact right flash
mareca swamp Marsh water sort result draw
marech marsha grand times place spoken
maree tide slick oil French coast action
marees tides Galici weathe Aids consti
marge margin paddin allowa room
marges allowa margin limits error paddin run
margin margin disloc
mari husban anymor couple
mariag weddin marria relati marrie propos
mariee marrie bride ever
marier marrie marry gettin marria
maries marrie couple ever
marin sailor marine mariti sub
marine marine navy shippi based
marins seabed sailor marine sea bed thereo
marion marrie portra doll forth gettin led
mariti mariti marine sea shippi facili
market market bean measur referr whethe
marmot Icemon ground best large places belong
maroca Morocc posed proble makes vote course
marqua scored markin marked highli
marque marked tradem brand marker mark marks
marran funny fun kind
marre sick fed tired fun loads homewo
marree fun loads
marrer fun amusin loads lot
marron brown Chestn tree
mars March Mars th
marsha marsha senior wherea trust attent enough
martea hammer nut hit
martia martia findin cause offend trial impose
martyr martyr condem respon allege
mascul mascul male men
masoch self cannot seems destru en occasi
masqua screen hiding conten compon hide spoofi
masque mask hide hidden collap concea expand
massac massac slain citize accoun increa killin
massag massag gave foot felt good
masse mass waterb weight
masses masses waterb massiv existi group size
massif big massiv mass chain mounta met
massiv massiv mass en bring death approa
massue clubs irrepa fishin adapta little finish
master master pem duties daily
mat mat anymor cleane metada placed carrie
match match game render tied patter using
matche matche subpat array additi patter
matela mattre mats hid appear block highes
materi hardwa materi equipm rollin gear stock
matern matern tongue native mother first
math math module access
mathem mathem math works social helpin
maths math maths pretty test curiou electi
matier materi matter regard
matin mornin Oct
matina early mornin person
matine mornin busy little
matins mornin takes align stand adjust focus
matric matrix beat votes began length staff
matrim marita status object ordere grante convic
mature mature contin hold built public move
maturi maturi pass audien main depend maybe
maudit cursed foul whatev sees vessel taking
maurit Maurit Republ Thursd excell Conven
maussa bleak brutal horrib boring cross
mauvai bad wrong poor
maux headac evil gives root awaren vs
max max maximu packed
maxima maximu exceed impris max timeou fine
maximi maximi titleb restor
maximu maximu acidif max exceed possib
maxspl maxspl splits occur binary negati
mazout Coke furnac oil fuel Nos fired
mb Mb ereg overlo strip relate
mbox mbox mailbo approp respon outdat delive
mbstri mbstri settin encodi functi defaul http
mcrypt mcrypt mode combin specif idea
md md sum weight hash gettin future
mdash report Expo come Linux
mec guy man good person tough wrong
mecani mechan driven arrang
mechan mean nasty bad guys cruel malici
meconn obscur ignore beyond famili lack assump
mecont unhapp dissat discon certai upset happy
mecs guys hurry ride fun men
medail medal gold given twice
medeci doctor medici medica physic practi
media media medium sound
median median centre interp effici below cent
medias media unfoun social
mediat mediat Ombuds media draft
mediaw mediaw featur uses
medica medica medici device drugs allerg treatm
medici medici health submis pertai includ skill
medioc poor bogged qualit extrem bad job
medite Medite medita East long hard accoun
medium medium psychi define drawin insigh experi
meduse awe stung causes often applic someth
meetin meetin pub attend held variou Fosdem
mefian suspic distru loss achiev confid adds
mefier distru lurk Micros inside domest negati
megaoc megaby severa need turned especi works
meille best better
melang mixtur mix mixed
mele interf mind busine mixed stay author
melee melee stand decrea gives hold suffer
melees standu ups stand match assume flag
meler interf involv stayin placem langua everyt
melez interf stay mind busine
melodi tune Danjou air built waitin learne
melon melon music blind rain notifi
member member Cip second years adviso order
membre member limb States
memoir memory factum Ram memora brief
memora memora unders piece
memori memori rememb core across custom certai
memory memory colima usage interf level around
menaca threat chased saying looks direct identi
menace threat jeopar
menage househ housew clean starti
menant leadin squeak shorte detect rigoro checke
mene conduc leads led naviga
menee conduc led carrie
menees conduc carrie led implem undert
menent lead Palau indeed leadin people entiti
mener lead conduc carry
menera lead unpred thereo abilit conclu journe
menero makeup lead formed signin studie hoping
menes learns comple honour taught brough Outrea
meneur leader lead expend defeat hacker starte
mening brains opport assump couple group facili
menons conduc footin making come exist lead
mens lie lying ever again kid tell
menson lie lies again told tellin
mensue monthl month progre
ment lying lies liar tells lie always
mentai lying conclu
mental mental mindse ill incomp clicke
mentau mental morons accoun dispos adjust align
menten lying lie tell
menteu liar liars
mentez lying lie liar ever again
menti lied lie told
mentie lying lie
mentio mentio referr refere statem
mentir deludi lie lying lies yourse
mentor mentor softwa
menu menu submen subcom drop flash
menuis carpen houses occupa teache
menus menus menu upper corner
mepris despis repudi misund look repeat aware
mer sea seafoo overse marine ocean
mercen mercen often find hired deploy perfec
merci thanks thank please
mercis thanks heap thank millio lot
mercre Wednes th sittin rd
mercur mercur intern page articl home really
merde messed troubl big stay kind
mere mother grandm mom parent base lady
meres mother parent base allows suppor clinic
merge merge commit once worrie causin longer
mergee merged branch passin gets narrow anybod
meridi meridi range west southe longit fourth
merita deserv tackli worth aims import common
merite deserv merit worthy serves worth reward
merito merito deserv popula given carrie award
mers seas sea marine subseq arrive
mervei wonder wondro amazin great lovely perfec
mesinf misinf disinf import False check tips
mesqui mean petty start again issues
messag messag messen mail posts email mails
mesura measur meteri delive visibl rigoro tracki
mesure measur extent able action metric steps
mesuro measur gets decide making two better
met puts alerti highli availa
meta meta metapa metada finder comes clear
metaca metach discus old rest next remove
metacl metacl incorr creati taking respon found
metado metada meta remove data
metal metal foil gear iron Un whatev
metall metal wire attach weight thread planne
metapa metapa meta packag task side
metaph metaph presen mean discou saying couple
metaux metals shredd dealer manufa non hand
meteo weathe report blame Boston term else
meteor weathe meteor based impact lower high
methan methan operat cited showin gas
method method getres
methyl methyl Diphen allows
meticu finick graine fine compar report otherw
metier craft job profes busine trade occupa
metis Metis status non organi approp
metre metre cubic exceed railwa marine
metres metres meters feet meter
metriq metric tonnes units bar practi minimu
metro subway narrow orient uses amount system
metrop metrop area portio city big spent
mets put hanger yourse aside turn warn
mettai Itsg tile patter used flexib restri
mettan puttin roboti partic
mette elabor situat reques transl config agenda
metten endang Alpine put sleep parts
mettez put knees yourse step charge
mettie join especi sign whatev yourse step
metton put Mdc workin develo updati call
mettra put promul
mettre put upgrad puttin implem updati
mettro put unchec sponso left agenci fresh
meuble furnit tangib proper person deals
meure die starve lesser unlike
meuren die dying degree temper zero realis
meurs die starvi dying cup thirst
meurt dies die dying eventu ceases define
meurtr murder lethal killin basis solely
mexica Mexica Mexico woman pleasu invita regula
meyerh meyerh Noah header aid pointe
mg mg millig stick separa pool Un
mhash mhash digest checks
mi mid halfwa term km half middle
michig Michig positi presen found inspec
micro micro microw microp able applie handed
microa micro acquis really everyt closed mind
microb microb germ micro place biolog fee
microc firmwa microc micro binary
microe micro arise cover custom facili applic
microf microf facili image altern system expand
microl firmwa order minor heads demons itself
micron micron Mach port reache step instea
microp microp firmwa socket device Dfsg lead
midi aftern noon pm lunch
miel honey Ids saying wholly period used
mien wholeh beyond witnes gratef perhap bear
mienne essay positi two agree initia role
miens books belong better lead fully excite
miette garbag collec runs object automa apart
mieux better best
mignon cute ain pretty kind
migrai headac gives
migran migran smuggl worker conseq fewer domest
migrat migrat libstd
migre migrat fact comput wherev switch inhabi
migren migrat bugfix ensuri switch moved remova
migrer migrat Mallac upgrad fixes future move
mijote cookin good
mil thousa Lord hundre collap fabric constr
mile mile nine walked
miles miles across walked ten airpor five
milice militi disban active exempt army whethe
milieu middle workpl enviro academ mid backgr
milita milita warfar member servic
milite advoca spanni Irelan moveme consis abuse
mille thousa mile two hundre neithe
millen millen shortf goals
millep Millip scored making say walkin
milles miles nautic distan refere claim subjec
millia billio annual approx
millie thousa iberia people decima
millig millig yield conver gold either
millil ml record shown thereo operat concen
millim millim raised exposu extend mm printe
millio millio people Eur
millis millis timeou value pollin things long
mimeap mimeap regist want overri indivi
min min daylig minute easter straig st
mince thin small easy task simple short
minces thin flanke lack progre nearly stand
mine shotfi mining coal associ
miner underm mistru subver damage lead key
minera minera ore underm
mines mines anti energy threat hereby helpin
mineur minor minors small
mini mini Minide Debcon minima held
miniat thumbn model certai experi exceed uses
minica minima toggle drawin unit
minico mini minico conf confer takes schedu
minido minido lists uses minima Dom Xml
minier mining mined minera resour proper wall
minima minimu minima
minime minima low fast grante hard anyway
minimi minimi Barros minima reduce minimu
minimu minimu minimi minima
mining mining renunc determ descri member produc
minist Minist depart Prime
minor minor major tuple five mask values
minori minori outnum
minuit midnig Luhans clock aftern six total
minusc lowerc Minusc lower case vs upper
minute minute timer rpm
minuti thorou carefu applyi
mips mips severa machin
mipsel mipsel mips remain longer switch inform
miquel miquel Pierre visit enter engage
miracl miracl Marvel alone rest box worked
mirent agreed starte ran set place togeth
mirmil Myrmid bladed dance fast enemie allows
miroir mirror
miroit mirror nest painti feathe colour idea
mirror mirror Bidi works fix issue uses
mis put pepper update
misant joins Zealan Israel south Uk signs
mise update upgrad implem layout updati indict
misent limits strate added beyond focusi teams
miser safest opt buildi order crucia eventu
misera misera abject poor Parlia serves job
misere misery povert taking spread willin concer
miseri mercif equati step place first sure
mises update upgrad layout
missin missin whatev basis able delays breaks
missio missio Hizbul task object
mit Mit began put starte
mitrai guns gun versio mounte commun
mixed mixed trail whole subcla
mixer mixer conflu
mixeur mixer blende sound Agency securi achiev
mixte joint mixed hex means houses body
mixtes mixed togeth worst multip brains hybrid
mkdir mkdir brew long entire want
mkstem mkstem argume except suppli
ml ml danger parser goods ratio
mm mm Messrs Mr
mobi mobi epub articl includ severa whenev
mobile mobile cellph deskto
mobili mobili securi engage engagi
moche ugly extrem really gets
mock mock approp wrappe pass inside
mod mod libapa valida
modale modal displa user live typing based
modali manner modali terms condit prescr form
mode mode fashio
model model Dt underm overhe techno relate
modele model models templa patter varian
modeli modell modeli model using templa either
modem modem tether packet radio standa perfor
modera modera unmode using anyway
modere modera unmode anybod offend repeat stand
modern modern Uris
modes modes patter mode channe altern two
modest modest small minima smalle palett bodies
modifi modifi modify amend amende edit change
modo plainl put speaki large discus comes
modula modula scalab openin aims transa extend
module module ons add
modulo modulo perfor style interp known additi
moelle soft mentor de
moin moin audit ongoin server moved old
moindr lesser clue smalle
mois months month monthl
moisi moldy tastes smells book
moitie half halve
molecu molecu formul chemic greate set
molett skins wheel held cover arrow keys
mollus shellf includ bed given
moment time moment
monapp myappl named applic place placed deskto
monde everyo everyb world worldw cares everyw
mondes worlds denoun arcane best brave world
mondia global world worldw
monero monero donati simila
moneta moneta Affair specul curren money commit
monite monito Lcd usage displa oppose
monnai curren purse change exchan
mono mono single notifi applic set config
monocu monocu course occasi convin turnin prove
monopo monopo emerge privat corner occupi exempt
monoto depriv linear preced access away keep
monoxy oxide Un public compre better questi
monstr monste monstr power kind little
mont mount mt observ high mounta matter
monta climbe upstai straig stood again ground
montag mounta mounti mount Assemb hills
montai speedi ranked used higher adopti server
montan amount sums Eur lesser sum remitt
monte mounte unmoun mount climb
montee mounte rise increa
monter ride mount set rise
montes mounte ridden drives ride primar forces
monteu rider riders burden render arms unable
montez turn hop volume ride seat climb
montra showin showed show pointe
montre show Montre showed shows watch shown
montro front desire show actual everyo put
montur mounts riding mount instea horse
monume monume cremat broad settle reliab existe
moqua fun laughe little everyb storie
moquai fun care making
moque fun joke laughe mock laughi laugh
moquee fun clothe
moquer fun mock making full armor
moques fun clothe laughi laughe
moquez fun kiddin truth tell care once
moral morale cheer spirit low fair obliga
morale corpor uninco body incorp subdiv
morali morali charac clean pass electe apply
morato morato duty capita clearl freeze call
moraux moral work mere decrea increa fact
morcea piece pieces bits track bite
mord biting bites bite seldom guess dogs
mordit bit lip found hard
mordre bite bitten range eat permit
mordu bitten bit ever dog
mordue bitten ever bit leg dog
more moor websit view making
morogo morogo across called lies west great
mort death dead died die undead
mortal mortal death deaths ratio accord uninte
morte dead died die undead
mortel deadly mortal death worthy non
mortem forens treati ultima wrong move helps
mortes died dead people undead die carrie
mortie mortar sticki rd cohere cool party
morts undead dead died deaths
mosaiq patchw tabbed takes place grab invest
mot word passwo keywor
moteur engine motor drivin
motif patter motif ground reason cause
motifs ground reason patter matchi explan
motion motion point order consid amendm dispos
motiva motiva motive behind platfo
motive motiva reason driven give
moto motorc bike ride recycl distin indust
motocy motorc subfle item plane portio confor
motor motor respec assist enterp
motori motori power based operat equipm traine
motric drivin motive power accord kind consol
mots words keywor passwo word
mou soft exteri trap wall preser two
mouche flies fly nose drop freeze
moucho handke tissue took forth lie
mouill wet anchor manner contac stored come
moule illust hole square round exciti cast
moulin chatte Guilhe please item winter
mount mount write weight utilit consis filesy
mounta mounta heart lies runnin East claim
mouran dying caring failed back precis two
mourir die dying bored died death
mouron die starvi sooner
mourra die today
mourur died
mourut died die death home longer
mousse foam moss space proces
mousta mustac shaved grows
mousti mosqui Gnat bit
mouton sheep flock farmer dream beef
mouvan resent effect allow dynami fair hiding
mouvem moveme gestur motion moves move aligne
mouvoi move dreary moveme extra doubt
moyen way means averag medium middle convey
moyenn averag medium sized
moyens means ways afford empowe resour
mplaye mplaye moves added core ever consul
mr Mr font newcom dedica point
msg msg took
mt mt saved everyw attach story dated
mu mu propel power otherw term Un
muet dumb mute saying quiet anythi count
mule mule ridden ever
multi multi Sp multip arch curren Keepas
multia multia multi arch archit introd suppor
multic multic packet colour suppor charac virtue
multid multid multi teams discip
multie multis multi ethnic region tutori
multif multif ultrap functi multi brough met
multij multip Mp games game player custom
multil multil espeak multi line releva additi
multim multim media player music
multin multin cross power longer multi docume
multio multib called byte match encodi multip
multip multip multi cross
multir casual proper winnin multi award pass
multis multi multis sector consis elemen typica
multit multit surfin multi semant accumu numero
multiu Multiu multi user head purpos proxy
muni equipp fitted issued device secure
munici munici civic street levels
munie fitted bleed restra equipp attach suitab
munies equipp hatchw two self constr attach
munis equipp fitted attach hold equipm updati
muniti ammuni ammo cluste
mur wall walls feels straig
mures ripe berry gather belong banana bring
murmur murmur whispe seed amongs believ
murs walls ripe wall playin head put
mus permea tremen wet powere instal agents
muscle muscle wieldi strong impact prepar storin
musee museum societ reprod belong collec refere
musees museum establ called etc powers makes
musica musica music select broadc audio plays
musici musici watche fine coding early someth
musiqu music loopin ancien
musulm Muslim Islam prison wife offers expert
mutabl mutabl target collec asks perfor use
mutati mutati germ herita deploy bearin querie
mutila mutila genita forth defini impris ad
mutile mutila indisc disabl pass ordina top
mutt mutt elm small hole amount far
mutuel mutual pari lend furnis recogn
mx mx covers specif patch settin
myope sighte short slight near blind opinio
mysqli mysqli Php handli refres
mysqln mysqln itself allows little non fact
myster myster forge full love mostly result
mystiq mystic unclea viewed agenda regard often
mythe myth people rid feedba top based
mythes myths myth wrote center around hearin
mythol mythol tells raised bureau near
naga naga nagini guard fighte warrio high
nagas naga nagas usuall situat better strong
nage swims swim swimmi summer
nageai swam swimmi end
nageoi fin notch point patch edge light
nager swim swimmi
nagere swam began swim close above togeth
nageur swimme formed swim
nageus swimme formed swim good
naif naive boy hold bit
naifs naive otherw perpet succes part think
nain dwarvi dwarve
naines dwarvi dwarve specul whatev broken comes
nains dwarve dwarvi enjoy units receiv
naissa birth births born
naisse create natura makes stroke always rest
naitre hereaf adopts arise bear Palest namely
naive naive boy bit regard whethe
naives naive presum
nam Vietna Minh spirit brief defini leadin
name name geoip
named named name interf holds object matche
names errno number names takes inside releva
namesp namesp name resolv inside necess Un
nana girlfr girl woman add say
naphta naphth jet tail
nappe cloth table water occurr quanti
narrat storyt narrat approa charac app form
naskap Naskap Cree band adopte enacte either
natale native proofr tongue mother born workfl
natati swimmi swim lend themse bodies consid
natif native built suppor real severa speake
natifs built native types core common markin
nation nation Un domest
native native built resolu generi standa
natte mat Akai lying enjoye eating knew
nature natura nature course kind wild Nrcan
naufra shipwr sinkin covera dealin breaki little
nausee nauseo feel kind
nautil nautil run wish browse stores appear
nautiq nautic means water taken offsho comple
nav nav subcom slot cleare expand
naval naval Asturi Mr ship buildi spoke
navale naval shipbu illega shippi sea activi
navett shuttl space early fly transl langua
naviga browse naviga browsi breadc nav Unsafe
navigu naviga browsi browse using logs
navire ship ships vessel
nazi Nazi anti gained access power simila
nazism Nazism Nazi recall lookin unders Assemb
nbd nbd fusion charge releas
nbsp ca blues gets length
ncurse ncurse anyone based wants welcom curren
nd nd numeri points code digits
neanmo noneth nevert
necess necess needed requir need needin
necrom necrom dark False life limite
necrop feedin plague hitpoi gains whenev units
nee born arose
needle needle haysta found cluste occurr
neerla Dutch Maarte channe
nees born liabil favour claim existi cause
nefast harmfu unfrie harm advers negati bad
negati negati advers harmfu
neglig carele neglec overlo failin
negoci negoti bargai dealer talks formin
neige snow snowed
neiger snow snowin starti maybe began
neo neo Zealan inclus expres new state
neolib neolib increa sustai overal libera decent
nepoti nepoti misman storie rid signal gave
nerfs nerves gets nervou agrees proper gettin
nerveu nervou jitter little
nes born newbor single result birth total
net net snappe
netboo netboo armhf thorou creati comput delive
netcfg netcfg vs kill hand lease state
netkit netkit supers exploi
nets net postma aggreg procee genera
nette net sober report determ
nettem sharpl signif substa clearl increa
nettes net value approp basis item
nettoi clean cleans cleani wash washin associ
nettoy cleane cleani clean
neuf nine new fresh
neufs new Moloko nine availa exciti couple
neurod neurod Dr member once things media
neuron neuron neural layer suppli taught preced
neuros neuros neurod larges advant integr team
neutra neutra Amisom compen overri sense counte
neutre neutra sectio
neuves new unrest situat creati greate expect
neuvie ninth ninete agenda Assemb genera simila
neveu nephew grand claima first additi contin
newcom newcom tagged bugs indica tag
newlin newlin transl takes place uses physic
newsle newsle synced built unlock manage workfl
newtyp newtyp sample applic expect custom cannot
next next datein fashio normal simila
nez nose scarf long laughe stretc today
nfkc nfkc used accord
nfs nfs store loaded update end back
ng ng agent user saving
nginx nginx given above runnin adviso softwa
nia denied instan everyt
nic nic module add Eu Usb
nick nick nickna regist taken adviso cannot
nico nico alot runnin asked
nicoti nicoti non additi pressu drop advert
nid nest den guardi
nids nids nests happen packet
nie denied denies deny everyt allege failur
niece niece grand
nier deny denyin denied fact amount myself
ninjas ninjas preten
nique picnic set togeth enjoye
niques picnic love
nisga Nisga final subsec Britis judici
niveau level levels grade upgrad
nl nl ideall oblige mentio floor giving
nls nls previo alter expand locali
nm Nm wavele aid advoca input steps
no gem dated shown implem Zoning
noah meyerh Noah header aid pointe
noble noble nobles birth symbol normal status
nobles nobili nobles partly filled childr live
nocifs harmfu suscep advers indivi means organi
nocive noxiou delete hazard deposi paragr substa
noctur black nights evenin leader calls sound
noeud node knot nodes tie
noeuds nodes knots node
noir black dark everyt
noirci chasin become little plan beginn ago
noire black blackl dark known
noires black blackl dark themse adding bottom
noirs black blacks luck overse remark interm
noix nut nuts massiv accord chosen
nom name behalf userna codena filena names
nomade nomads nomadi unstab native displa inter
nombre number numero lots count lot
nomdus server userna folder
nomenc manner naming using descri list item
nomina appoin nomina roll rating brand regist
nommag namesp naming name object return whenev
nomman appoin naming held hearin office apply
nomme appoin named keywor called office
nommee named appoin person codena
nommem name valid offend specif condit entitl
nommen appoin Davis chair observ panel lost
nommer appoin naming name office nomina person
nommes appoin named keywor office conduc
noms names namese namesp name filena
nonfre nonfre ever home hard making non
nonobs notwit provis paragr scope
nord north northe northw East
nordiq Nordic northe whole focusi United pillar
normal normal standa ordina usuall regula usual
normat normat prescr wordin ensuri oversi figure
normau normal Idl good test aid press
norme standa en
normes standa norms Wcag
nostal nostal miss degree summer third oppose
not invert Quantu valid test contai subseq
notabl notabl signif notice shortc perhap
notair notary notari client subjec advoca provis
notant noting notes encour partie
notari notari honour extens protes needs mere
notati notati scorin rating notice prefix reduct
note note noted bill notes write
noter note noted write please
notes notes Notepa labels releas note
notez note repr write
notice notice Attn
notifi notifi notify notice
notion notion concep idea track realis capabl
notmuc notmuc alot lookup using replie tag
notori profil high raised divers judici series
notres fr seem auditi join end level
nouba partie party long loves
noue tie shoe corpor scope review either
nouer knot bias bind tie establ reache
nouez tie shoe strugg reach said
nourri food feed fed
nouvea new again newcom newly
nouvel new news newly Nova Scotia Dpn
nov Nov Oct logs attack
novate innova laser often Esdc proved long
novatr innova approa integr across ideas highli
novemb Novemb Nov th
novice Novice newbie users beginn initia non
noya drowne luckil
noyau kernel core
noyaux kernel cores newer gettin
noye drowne nearly
noyer drowni drowne lake jump close tree
npm npm Mit licens regist ventur Apache
nss nss bundle adviso Debian releas icewea
ntp ntp using public founde finish time
nu naked bare come expose strip carryi
nuage cloud dust comput
nuages clouds cloud today ultima stands day
nuageu cloudy today severa bright times becomi
nuance hue shades grade conclu modifi
nuclea nuclea assuri subcom weapon
nue naked bare hat dry open come
nuirai dumps hinder tempor standi brief disadv
nuire harm detrim interf prejud affect advers
nuisan nuisan harm way robust wanted pollut
nuisen harm underm advers tested create affect
nuisib harmfu damagi advers addres delete comply
nuit night dark tonigh
nuits night nights calls cleane destru evenin
nul person zero
nullab nullab need user
nulle nowher anywhe zero mentio
nullem rejoic mephed way adequa assign democr
nulles zero non time owe
nullit invali case corpor choose Divisi infrin
nuls nil Null capaci invali pre throw
num num functi lock point floati fast
number number Bcmath percen int
numera numera money issued paid propor issue
numeri digita numeri finger
numero number Sor Dpn Tariff
nutrit nutrit nutrie facts displa table condit
nymphe rode waterl entere bearin greatl power
nº add rt fix
nᵒ commit
oasis oasis sandy sight seek statio input
ob ob user simila handle uses clean
obei obeyed rules
obeir obey follow rules consta traffi traine
obeira obey
obeiss obedie obey great expect manage everyb
obeit obeys hersel manife laws magic comman
obfs obfs run custom affect gets issue
obj obj learn return causes non lets
object goals object goal aim aims target
objet object Oo subjec
objets object scener items
obliga obliga compul mandat requir liabil duty
oblige compel requir oblige forced obliga rude
obliqu backsl slashe cannot carry looks operat
obscen obscen voyeur subsec copies premis
obscur darkne obfusc dark shadow
obsede obsess agnost shortl style rollin sessio
observ observ watche watchi commen repres submis
obsole obsole outdat deprec reques throw date
obstac barrie obstac blocke
obstin obstin stubbo hold insist strong impres
obstru obstru interf whethe ready red insult
obtemp comply direct confir strike cover fails
obtena gettin behind thereb entire engagi date
obtene blazin sudo secure delive copy runnin
obteni obtain duel gettin
obteno tallie steady collec declar vote obtain
obtent obtain breede gettin rights
obtenu obtain formul determ achiev
obtien obtain quiete gets
obus shells includ receiv shell attack carrie
occasi opport occasi casual chance incurr deals
occide wester west easter
occult away Rug concea fact underg locked
occupa occupa occupy occupi
occupe busy occupi occupy care takes
occupo dealin curren roadma bureau deal lookin
occurr occurr haysta case matter find instan
ocean ocean hypert sea coast sent smell
oceani oceani wherev sugges sea earlie ocean
oceano ocean sponge offere engine taking accoun
oceans Oceans acidif ocean order reflec sea
oci oci statem
octal octal leadin equiva causes argume specif
octet byte bytes single buffer hex object
octets bytes byte
octobr Octobe Oct th
octroi granti grant grants issuan issuin
octroy grant grante granti awarde issued
oculai eye strain changi used
odeur smell odour smells disgus give
odieus obnoxi abomin remind fellow bearin comman
odieux obnoxi wicked
oeil eye wink look take
oeuf egg berrie broke thereo place means
oeufs eggs egg
oeuvre implem manpow labour art
of summer du de
off full Otr suppli strong rate large
offens offend offens aggres attack massiv
offert offere provid availa
offici offici unoffi formal office rank
offrai turnar team offere low keepin effort
offran offeri provid
offre offer offers offeri provid supply
offren offer offeri provid offers order give
offres tender bids offers offeri postin opport
offrez roared give buy offeri offer active
offrir offer delive provid offeri
offron annoys provid offer delive connec oursel
offset offset starti specif field argume
offusq offend indign handed terrib fact shocke
ogre ogre asked cook rope evenin
ogres ogres lurk usuall areas armies driven
oh oh Ho whole
oid oid field increa tables form want
oie goose world animal health organi mentio
oignon onion Onions busine warm skin review
oil oil franca voted vehicl life attend
oiseau bird birds Pam
old old Verde acts unexpe introd custom
oldsta oldsta codena please releas adds distri
olives olives
olympi Olympi medal st forth deserv van
om om shared fixed tap actual receiv
ombre shade shadow blocki light concer uncert
ombres shadow away box strict saw world
omet fails omits comply file failed defaul
ometta omitti Iso upgrad except identi
omette omit omits light rid closin openin
omettr omit omitti ignore root fail lost
omis omitte failed receiv substi anythi used
omise omitte loses fill legacy failur count
omissi omissi failur omitte due defaul contra
omnipr ubiqui pervas either comput today refres
once once siblin live child care import
oncle uncle gave stayed
onde page microw Wave milest ensure needed
ondes microw wavele shortl simila page air
ondin merman merfol throw power gives
ondine mermai merfol soldie rigoro occupa volunt
ondins merfol merman enjoy wherea someth cannot
ondule corrug invert plain
one partly hydrox discon en
onereu expens onerou value donati lot gives
ongles nails biting bite painte
onglet tab tabs
onion onion people incorr else someon either
online online turn become fine roof event
only pour leaves guess pointe argume mainta
ons ons presen workfl extens openin extra
onshor onshor mercha sales entry submit seen
onze eleven waived author Senate amount extent
onziem eleven reconv dialog pledge limite consul
ooo ooo behave move become additi applic
op op type return switch take
opacit opacit stroke weak appare outlin follow
opaque opaque along lines feelin stand broken
opcach opcach allows callin order
opcode opcode output whethe occurs allow
open open source
openaf openaf deal wonder adviso Debian
openjd openjd ship allow availa update paid
openmc openmc Lisp runtim buildi
openmo openmo contai smartp develo ia
openpr openpr event begins starti Utc two
openso openso movabl Debian visit
openss openss queued
opensu opensu topic talk check see last
openvp openvp uses materi Howto useful built
opera opera lover house fan
operan operan two operat wise agrees
operat operat transa
opere operat paced violat tells scheme
operen operat tasked edge alone intell useful
operer operat experi effect detail
ophidi Ophidi naga mistak factio
opinio opinio views belief view
opport opport timely approp manner chance desira
opposa oppone dissen oppose object Djibou intere
oppose oppose opposi object
opposi opposi object versus oppose filed
opposo oppose cat cruel fight intend acted
oppres oppres chest pressu exampl people histor
opprim oppres suppre abuse Indone parts turn
opte opted encroa switch lot electe priori
opter unwill inadeq cluste choose short switch
optez physio opt replac use choose
optima optima optimu best utiliz combin
optimi optimi maximi Urls
option option orbs flags flag dotfil switch
optiqu optica lens mind view growin
orage storm Thunde shut moved proces immedi
oral oral favour propri took starte harder
orale oral orally regard Mr tax spoken
oralem orally oral either enforc comply immedi
orales oral qualif record submis bank key
orange orange juice tree plus colour
orateu speake cut
orbe orb attack color delaye two colors
orbes orb orbs show custom whethe colors
orbite orbit achiev longer seen outer placed
orc orcish orc
orches orches abilit conduc extend fine proper
orcs orcs orcish
order order given placed flex logic higher
ordina comput ordina laptop deskto
ordonn order ordere orders direct procla
ordre order agenda item alphab
ordres orders levels clear follow direct across
ordure garbag trash take revoke substi recomm
oreill ears pillow mouth word
ores Asean overtu perman list suppli space
org org Openof boum Debian
organe bodies organ body agenci
organi organi agenci body Agency bodies profit
orge barley candy develo create
orgue organ starte
orient orient East easter guidel guidan middle
orific holes outlet openin ideal compli cross
origin origin pristi
orion orion droppe split latter fit device
orneme orname hat office making use sell
orphel orphan nurser makes requir packag
orteil toes toe step watch cleara exists
orthod Orthod applia materi great taken consid
orthog spelli spelle check checki reques search
os Os bone Clip Rss
oscill lacked dispen face always corpor bigger
ose daring dare speak attemp spirit grante
oser dare downhi bold hazard fight
osez dare dared suit allowi thing mentio
otage hostag held hold ending chance holds
otages hostag tide incide holdin testin taking
ote remove take took
oter take away abstra put anythi jacket
otez take remove
other xor facet laws binary flag curren
otrs otrs adviso releas fail proper
ouais Yeah right course flower
oubli omissi forget oversi dealt centre jointl
oublia forgot lock arrive tell lookin speed
oublie forget forgot rememb overlo
oublio forget bygone rememb drop lies honour
ouest west northw wester southw East
ouf wow close take saying box deal
ouie hearin ears greate keen smell sense
ouraga hurric occur usuall struck likely perpet
ours bear bears reliab gets shot
out lockou setopt prohib binary indica ancien
outil tool Bible
outill equipm toolin empowe machin employ articl
outils tools toolki toolba
output output vars starte set whethe turns
outrag contem outrag teeth find appoin additi
outre additi furthe overse apart beside
outrep bypass freaks escala silent overwr thereb
ouvert open opened openin openne openly Outrea
ouvrab busine workin day days
ouvrag work book works struct undert books
ouvran pensio unadju openin earnin Divisi opens
ouvre opens open
ouvren open toolbo especi purpos modes source
ouvrez open fridge typing overvi hex
ouvrie premiu worker covere equall hired hand
ouvrir open openin opened
ouvrit opened open cut wide door
ouvron open effort keep entire outlin
over sweate take career fall indust leave
overfl overfl Reddit conver sets starti contri
overri overri attrib timeli net cover compon
ovules ova sperm implic reveal instru error
owner owner owning Conven hit monito instal
oxyde oxide atoms sustai ratio contro compou
oxydes oxides invari machin stack incorp contai
oxygen oxygen atmosp system breath space normal
ozone ozone genera Montre intent facts agrees
pacifi peacef Pacifi settle disput
pack pack fulfil ensuri reiter obliga commen
packag packag Yar
packet packet packag case sendin layer using
pacte pact mainla accomm
pactes apathy failur method contra saying occurr
pad pad Csa meet send expect driver
paddin paddin rail public sets motiva aviati
pagail mess messed dirty confus things
page page footer homepa layout webpag
pages pages bookma webpag page packed
pagina pagina Pager displa datase
paie payrol pay pays paying paid buying
paieme paymen overpa paid paying
paient pay paying ticket partie buy tab
paiera pay cover freedo conseq foot settin
paille straw wow long time outsid broke
pain bread roll cheap took little
pair peer Iac belong togeth fact hand
paire pair tuple couple vs
paires pairs iterto value pair set defeat
pairs peers peer pairs broad code
paisib peacef quietl power quiet calm future
paitre grazin animal feed fields away anyone
paix peace peacek justic peacef
palais palace Edmont seats join dresse statin
pale pale lighte look sick callin call
paleon palaeo recove site visite origin mechan
palest Palest jeopar commit
palett palett doubli minima utiliz
palier level levels proces event final servan
palit pale turned news white
pallie compen sail knowin Tribun consum messag
palmie Palm leaves
palpit exciti game empowe became drain
paludi malari shellf salt farmer dates aid
paname Panama Paris Americ woman alloca
pancan pan Canadi cross proces countr free
pancar signs sign plus symbol place safely
pandem pandem Covid people
pandor pandor bone theory explor recomm
panel panel scoreb public planni mere finish
pangou wide govern involv whole overal tackle
panier basket maize everyt
paniqu panick panic attack fear deal rates
panne broke outage failur due broken
pannea panel pane signs sideba sign
panora overvi review apolog view workar tools
pantal trouse pants put pairs fit shirt
pantog pantog lower additi whethe necess driver
papa dad Papa father works asks bring
papera paperw doubly couple needin red believ
papier paper clipbo papers size
papill butter wears horses young bow man
paquet packag packet
parach comple Flare showin engage
parade parry tattoo displa show
paradi paradi havens curren often approa game
parado parado ironic situat totall struct especi
parage around boys heard area nearby mechan
paragr subsec subrul paragr referr articl
parais look sound seemed promin appear
parait seems appear sounds seem roughl looks
parall parall alongs time gained
paraly paraly stunne compet contra titles days
parame parame settin metric locale
params params appear string possib makes actual
parano parano Hey bit web
paraph initia place stone counse togeth makes
parapl umbrel closed
parc park fleet Superi
parcel parcel tracts lands saving said thereo
parcim sparin gradin papers econom says legisl
parcou journe skim traver scan browse mid
parcs Parks fleets credit park
pardes overco worn coat finall reache ran
pardon forgiv forgav ever myself sorry
pare firewa coils enable tool block disabl
pareil Ma cries cases come
parent parent itiner relati
parer deflec deal addres produc pest avoid
paress lazy Sloth Mr non
parfai perfec ironed absolu tastes
parfoi someti occasi times
parfum smell odour articl around wonder purpos
pari bettin bet positi pool associ heads
parie bet gambli know anymor test taking
parier bet care intend increa
parite hailed equali achiev gender furthe situat
parla spoke talked told announ himsel
parlai talkin talked talk spoke told speaki
parlan speaki lip talkin speake langua amount
parle speaks Parle talked spoke spoken speak
parlen talk speak talkin tell people speaki
parler talk speak talkin speaki heard
parles talk speak talkin joking speaki tell
parleu speake headph socket connec sound secure
parlez speak talk talkin tell speaki yourse
parlie talk aloud speak tone think someon
parlio talk talked remove appare substa spoke
parlon talk talkin speak
parmi amongs includ
paroi wall tank capabi hot operat achiev
parois parish braces side bounda de
parole word floor words speaki speech
parrai sponso mentor second needin
pars leave leavin away assume defini along
parse parse expat suppor anymor
parsem dotted riddle punctu dissem filled feels
parser parser functi code error sets actual
part somewh share part anywhe hand
partag shared share sharin shares dispat
partan aux commen inner assume
parte parte leave ex issue belief left
parted parted lately Os keepin disk please
parten partne uprigh
partes leave impart placin thereb risk commit
partez away leave leavin whenev along avoid
parti party levera left away
partia partia biased keywor freeze result
partic partic especi attend indivi involv specia
partie part partie parts partia party partly
partir leave onward curl
partis partis partie left suppor
partit partit Wysiwy swap left
partma partma point suitab inform allow data
partne partne refres share estate person Chief
parton leavin leave gettin start enjoy ensuri
partou everyw wherev anywhe across around world
parts shares shareh share member
party party opted opt talks compri rule
paru seemed vanity issued call magazi runnin
paruti releas please stretc Wheezy revisi alias
parven achiev reache reach reachi succee manage
parvie succee hypnot reach kissed succes anymor
parvin offspr chose dark bigges arrive failed
pass pass based forces statem unused
passa passed happen water spent conver handed
passag passen portio crossi citati passin
passai happen passed couple spent spendi people
passan bandwi passin
passat procur contra found unusua proper consum
passe passwo past hobby happen passph passed
passee passed past last
passen spend cult bigger move pass soluti
passep passpo docume
passer pass skip gatewa spend passin switch
passes passed moved review report past
passez pass spend switch hand progre depend
passib liable offenc punish guilty indict contra
passif passiv liabil contin expens
passio passio exciti enthus people fascin
passiv passiv hands take circum perpet helper
passon move procee spendi drop meant lets
passwo passwo kdbx usage needs quickl appear
patate potato sweet multip sets toy charac
pataug wade slowly across try unit come
patch patch critic pendin releas
patche patche patch stoppe upstre polish releva
pate mixer pulp block breaks paste small
patent patent compan incorp holdin bank letter
pates pulp stuffe blocks away spread classi
path path pathli finder
pathet pathet pitifu looks read say wordin
pathli pathli added accept paths either filesy
pathog pathog toxins involv contro falls protec
pathol marble condit medica qualif repres self
patiem patien conjur waited viewed signif hard
patien patien worker wait health
patin skate skatin piece makes single town
patine skatin skate enjoye today
patiss cakes traffi shows best lackin second
patrie homela traito countr view hide Mr
patrim herita legacy asset protec cultur polici
patrio patrio homela nation citize main awaren
patron boss patter premiu employ manage charge
patrou patrol restri transl underg lackin physic
patte leg swipe front unlike stretc set
patter patter wildca match wherev apart extra
pattes hands legs keep route foot hand
patura pastur grazin cut whethe back open
paume confus Palm lost looks
paupie eye serves contro remain wearin
pause pause break take idle okay
pauses breaks taking block refres orders practi
pauvre povert poor
pave touchp keypad using numeri mouse
paves Cobble pads touchp work start clean
pavill pavili flag flags fly entitl
pavois bulwar merman armor heavy tackle
pax pax multi player desira amount certai
payabl payabl paid amount respec
payant paid unclas pay
paye paid pay pays payrol drinks
payee paid consid payabl pay
payees paid Sla amount payabl statem paymen
payeme paymen approv street probab holdin arise
payer pay payabl paying paid fees fee
payera pay debts anythi cash willin
payere pay paid debts cash
payero pay debts
payes paid salari duties respec hereby
payeur pays paying pollut approp suppos boat
payez pay paying allows end keeps existi
payons paying lack concer come means pay
pays countr homesi Nether Denmar Korea
paysag landsc fencin corner map realiz situat
paysan peasan farmer rural come worker headed
pbkdf pbkdf streng whethe uses verify
pbuild pbuild quilt covere chance
pcntl pcntl job contin either child whethe
pconne pconne return opens needed databa create
pdb pdb used scope gets
peau skin zeal hide hard give
peaufi refine tweaki polish finish needin langua
peaux hides bearin skin trade requir
peche fishin fisher salmon
pecher fishin fish fisher person Pacifi salmon
peches fisher Oceans guardi carrie
pecheu fisher swell qualif scale earnin fishin
pecuni moneta penalt cash financ Affair engagi
pedago educat sharpe field supply carry necess
pedale cycles slow myself lost remind
peigne comb paint
peigni painte
peindr paint painti pictur painte teachi
peine barely senten punish hardly worth penalt
peines impris fine term convic senten exceed
peint painte wallpa paint pictur hexes painti
peinte painte painti form white house
peintr painte born sort
peintu paint painti
pele peel freezi hair
peleri pilgri owing lack purpos last form
pellet pellet skins animal file meal claima
pellic materi films photog non covere person
pelous lawn grass keep seeds kinds listed
pem pem encode silent cross signed root
penal crimin penal law system code prosec
penale crimin law action legal euro procee
penali penalt penali violat amount moneta person
pencha leaned bend implic easy approa themse
penche galvan addres look work relati
pencho unpack uptake Covid five alert watch
pendre hang traffi play occupa retent inside
pendul clock wind says struck workin two
penetr penetr enter entry inside
penibl dismal awkwar annoyi diffic hard
penins penins Gulf Arab nomina tool Balkan
penite penite inmate instit head staff member
pensa Pensa oh himsel hat whole able
pensai bluffi think taller thinki hated upset
pensan thinki Kenned walkin oursel cover away
pense think thinks believ thinki injure
pensee thinki Sherry manage mind line counts
pensen think people believ thinki pain feel
penser think thinki remind consid
penses think thinki menus
pensez think glossa consid believ thinki belief
pensie think thinki meant
pensio pensio Supera annuit retire plan
penson believ think consid
pente slope gradie track assume etc vary
pentes slopes gradie range instru entire curves
penuri shorta suffer formul across situat alike
people people stagin set Urls smooth exclus
pepin glitch way grain small step fine
per speaki says averag heavil Italia part
percan pierce higher sharp attack broken normal
percee breakt incisi perhap occurr attach regard
percen percen th save carrie
percep percep collec percei views
percer pierce bore latter unlock subver best
percev collec percei charge Gst impose
perche bass swam singin anymor carrie
percoi percei collec see receiv feel engage
percu collec levied percei charge accoun amount
percue percei tabula collec receiv recove exceed
percus impose collec percei taxes admini behalf
percut impact factor audien helpfu ran puttin
perd loses losing lose lost
perdan loser Nord losing lose beat stand
perde lose lost note speake long addres
perden lose bogged wastin experi Hp wholly
perdez lose heart losing lost become Api
perdis lost temper argume everyt track
perdit lost eyesig
perdon wastin lose losing waste mixtur deserv
perdra lose lost aimed remove underm year
perdre lose losing wastin waste lost sight
perds lose losing wastin heads Tails heart
perdu lost sunk lose
perdue lost lose
perdur contin chips case al ongoin longer
perdus lost acquit yield guys writin action
pere father grandf dad parent
peremp expiry unwiel polici set calibr conclu
perenn sustai future illust proof challe handle
perequ equali fiscal formul amount consti outsta
peres father Jove concep whole weaken planne
perfec perfec develo improv advanc rehabi furthe
perfor perfor pierce benchm metric usage improv
peri died perish mainly perhap believ
peril risk openvp specie identi danger includ
perila Acta risk listed wherea northe wildli
perill perilo danger diffic ahead accomm confin
perils enjoy insura mariti stages brand Nightl
perime perime stale area covers
period period furlou season
periph device periph mount drives homes
perir perish raised laid holds manage
perire perish campin died believ said counte
perl perl libcon
perles Pearls beads lying gross higher
perman perman everla standi ongoin consta fan
permet allows allow allowi lets enable enabli
permis permit permis licenc allowe helped licens
permit allowe nodded severa eat anythi worked
permut leaked rotati toggle scanni tasks items
peroxy peroxi substa limits consis self words
perpen perpen angles projec measur right line
perpet Commis everla perpet offenc commit life
perple confus puzzle scratc head points experi
perqui search warran named reason powers river
persan Persia Farsi langua beside woman specia
persec persec clearl widesp addres noneth hold
persev persev persis peacef Affair keep namely
persis persis crackl Storag featur
perspe perspe prospe insigh
perspi percep whethe leader chain rule said
persua persua convin sure effort amongs proper
perte loss mourns waste lost
pertes losses loss casual arisin gains
pertin releva pertin
pertur disrup distur confus
perver perver mkstem side restra volunt compan
pesage weighi machin operat specif equiva range
pesant penny gravit burden cost financ steel
pese weighs weighi weight heavy addres
pesee weighe weighi elevat Commis remova premis
pesent hears weighi tries join exact figure
peser weigh weighi influe push impact reliab
pessim pessim gloomy tone view obviou side
peste plague menace again drain side attack
pestic pestic certai genuin reduce reduct approa
pete bucks wrecke millio loaded feel watchi
petit small boyfri breakf little smalle monkey
petite small smalle girlfr little sized
petiti petiti depart myself repres presen urge
petits small smalle little
petrif petrif stone living turn turned side
petrin troubl mess spot sends form latest
petrol oil petrol tanker gas
peuple people indige popula sovere Tajiki
peur afraid scared fear fright
peureu timid coward afraid
peux cannot kanji anymor myself rely assure
pg pg functi used Postgr instan
ph ph determ limits statio suite agreed
phar phar stub wrappe instru
phares lights Lighth five year turn
pharma pharma chemis prescr practi known filled
phase phase stage alpha beta
phases phases Talbot stages forwar phase delive
phenom phenom fencin occurr itself relate sharin
phenyl phenyl dihydr includ
philos philos behind group give system
phone phone Isdn unit limita variet connec
phoque seals seal known Canadi panel year
phosph phosph Cas exceed compou Un includ
photo photo camera pictur photog
photoc photoc worth compar deskto copied
photog photog folk pictur
photos photos pictur photo camera taking
phpgro phpgro severa vulner
phpinf phpinf intere expect review lookin settin
phpmya phpmya adviso supers releas
phrase passph senten phrase
physic physic date see
physiq physic indivi natura person hybrid
pianis pianis became favori
piano piano play cannot
pic Pic peak high stocks non
pickle pickle unpick itself de create intern
pickpo pickpo beware look watch
pictur pictur Sony lock shield Uri parser
pid pid id pertai mask zero new
pie pie itself runnin requir critic
piece room coin piece gold
pieces coins gold parts pieces exhibi rooms
pied footer foot walk walked
pieds feet trampl legs painte
piege trap trappe caught set catch
piegea trappi non set invent huntin interf
piegee trappe plante someon person
pieger trap tricke fool depriv allowe protec
pieges traps trappe surpri exampl diffic approx
pierre stone Pierre rock
pietin trampl heap backwa forwar walked foot
pieton pedest zebra crossi traffi yield beings
pietre lame poor genera led keen smell
pige Ok idea think
pigeon pigeon dove gettin feed
pile stack traceb consum succes
piles batter lithiu offere equipm packed huge
pilier pillar vettin create course
pillag Pillag plunde Elvish overri mutual existe
pillar raider Pillag nearly favor techni fastes
pilota pilota steeri author compul comple charge
pilote driver pilot driven
piment spice option Summit variet used
pincea brush sizes confus utiliz
pincem twisti wrist stretc speed ensure full
ping ping thread wrote screen heard packet
pinnin pinnin afterw moves aid item Ram
pionni pionee champi around see across leadin
pip pip instal virtua script displa refine
pipe pipeli pipe office respec servic constr
pipeli pipeli leave abando across operat obtain
piperi piperi phenyl salt thereo includ deriva
pipes pipes pipeli serial way two
pique picnic Pike stolen
piquee stung bee perfor bottom cuttin good
piquer quilt nap pick tall take bit
piquie skill war custom employ grant proper
piqure mosqui juveni faster state fine
pirata hackin breach attack layer indivi order
pirate pirate hacker holes attack black comput
pire worse worst scenar
pires worst often worse conseq refers see
piscin pool swimmi prescr
pistag tracki enhanc tracke
piste runway scent strip track breadc centre
pister tracki track around follow strong settin
pistes scent strips tracks runway potent
pistol pistol gun versio watch design known
piston track moves rpm idle stroke log
pitie mercy ruthle sorry felt expect
piupar piupar bugs gain neithe builds great
pivote rotate pivot rotati starte maybe lookin
pixel pixel wand existe conten gets row
pixeli fuzzy look things choose right clear
pixels pixels pixel resolu usage order causin
pizza pizza bringi
pkcs pkcs card flags alter crypto
pkg pkg wheel artwor whethe
pl pl keel brough faced unnece functi
placan placin entang makes behavi lets super
placar closet notice hiding cleani spaces circul
place place instea placed seat puts setup
placee placed davits schedu positi means
placem invest placem mutual placin shareh
placer placin place puttin put
places placed seats ticket put
placez place placin put positi button gestur
placon place langua cost thinki perhap puttin
plafon ceilin maxed limit maximu limits figure
plage beach range
plages tan hackin bandwi high lovely perhap
plaide pleade plead advoca case heard
plaido argume plea oral fails hence wishes
plaie wound pain formed waters steppe furthe
plaies wounds heals things time
plaign compla grievo activi discon interv relate
plain plain mandat wish delay mainta Conven
plaind compla quit use beef lay laid
plaine plains plain rollin horse open known
plains compla tenure petrol means set
plaint compla soaked invest offens
plaira please happy way
plaire please eager powere popula wanted asks
plais anymor talkin live
plaisa kiddin joking joke pleasu craft laughi
plaise Trove enjoya Treasu insigh find certai
plaisi pleasu enjoye enjoy welcom newsle Dpn
plait please annoys whiche salt
plan plan plane backgr
planch plank floor Board walkin bed okay
planet planet world global
planif planni planne schedu plan allies
planni schedu planni timeli Afghan monthl simply
plans plans planes backgr timeta
planta plante planta crash large experi garden
plante plants crashi plant stuck sole crash
plaque plate placar coding
plasti plasti kinkos toy cup exist
plat flat gunwal meal food specia indeed
plate platfo flat floati
platea shelf tray Board height sent aim
platef platfo Apollo sharin
plates platfo Sdk truly big
platfo platfo sign mask values elemen
platin platin effort massiv award awards nomina
plats flat dishes behave far concer food
plausi plausi deniab estima best likely useful
player player Helix plans war
plein full fullsc plenty packed
pleine fully full
pleins full orname solid exerci perfor duties
plenie plenar nd whole rd sittin commit
pletho pletho hard possib everyo great result
pleura cried crying kept entire notice
pleure crying cry cried starte tears long
pleut rainin rains cats dogs hard ever
pleuva rainin rained rain neithe eat
pleuve rain certai looks
pleuvo rain rainin defini today
pleuvr rain rains sure defini today
plie folded foldin places half double
plier obey stitch powerf said things issues
plomb lead cadmiu case fallin years vehicl
plombe plumbi condit air repair attain colleg
plombi plumbe call look
plonge diving dive
plu rained liking enjoy enjoye hard liked
plugic plugin serve makes self gcds linked
plugin plugin plug
pluie rain rainy
pluies rains rainy caused Sierra Leone deaths
plumes feathe crept yourse hold far confor
plupar cavalr majori mostly elves cases
plural plural accord last overlo offere whenev
pluria multia multi year accord adopti text
plurid discip multid across multi workin sponso
plurie plural convol multi apply result assist
plut rained
plutot instea pretty kind fairly relyin
pluvie rainy weathe rainin anymor days seem
pm pm Mp matter publis along lead
pneu tire flat range estima rating contai
pneuma inflat tires makes East operat Montre
pneus tires wheel non front sticky potent
po po earns templa cost transl nd
poche Pocket rake bag took comput armed
poches Pocket raking put yourse inside foot
podcas podcas host
poele stove pan owned privat touch take
poeme poem loud quoted
poemes poems short remark declar longer ever
poesie poem memori prefer love
poete poet everyt enteri lead born entire
poids weight lorry gained
poigna stabbe recoun storie powerf
poigne wrist handfu handle above parts overla
poil fine nicely Ok everyt worry hair
poinco stampe die marked format
poing handgu fist office Chief non indivi
poings fists asleep fast sound reject load
point point dot perspe item
pointa pointi device pointe cannot gestur block
pointe pointe point pointi points edge hover
pointi dashed dotted outlin broken tells gaps
points points dots hitpoi views
pointu shoe size pointe point advice immedi
poires pears grown market
pois peas garden
poison poison units heal therei
poisse luck bad
poisso fish goldfi fool
poitri chest lost pain tree
poker poker game career fall indust leave
polair polar code discha accord paragr intend
pole pole hub state season recogn
polemi contro argume formal sorted feelin strong
poli polite courte smooth firm guidel whethe
police font police fonts policy insure uses
polici police force office cops
policy policy udisks
polie polite firm polish piece partia
polies polite firm
polime polite bowed somebo review someon fine
polis polite bring steps thread firm taking
polite courte polite common basic
politi policy politi polici privac
polkit polkit shippe indivi overri utilit servic
poll poll polls readab busy unlike
pollic offere offero take relate shares class
pollua pollut pops enviro effici friend carryi
pollue pollut pays concer cause natura fuel
pollut pollut hung incide oil compen
polona polish pole fill sides sent woman
polygo polygo drawn set newly record outlin
polyme polyme antici partia accord evolve expand
polyva versat floors flexib conver config workpl
pomme apple potato half
pommes apples potato drain passed making apple
pommie apple tree cry came
pompe pump driven namely tired displa gettin
pompes pumps pump tank scroll whole capabl
pompie firefi fire sticky armed forces laws
ponctu punctu time advise planne interp accura
ponder weight dba votes equal stipul faced
pont bridge deck weathe leg
ponts bridge decks learn
pool pool pools unlike circul holder mean
popcon popcon short rating older submis order
popula popula people Korea demogr
populi populi themse whenev sex endors poison
porc pork pig agree applie carrie reason
porcs pigs pig transp equall sites destin
pornog pornog child notabl woman immigr emphas
porrid porrid cookin needs makes says thinks
port port harbou carry touche
porta carrie Muddua house took filed hunter
portab laptop portab mobile phones Pc
portag port portin ports sparc
portai portal wore wearin gatewa
portan Sor Cns landma statin relati respec
portat portab handhe non laptop filled exceed
porte door wears wearin
portee scope litter reach range
portef wallet holdin compan
porten wear sharpl relate affect Nos carry
porter wear carry wearin
portes doors backdo wearin wear
porteu bearer porter bearin form
portez wear wearin carry consci charge whatev
portie wear upheld say right little glad
portio portio servin sectio amount size
porton wear apply unless good way suppor
portra portra pictur opport offeri goal learne
ports ports port inspec
portua port author admini facili
portug Portug dimini Presid
pos pos Rx object opened
posa asked put held called came questi
posaie asking hittin lead kept starte couple
posant non overla ended past catego leadin
pose asked poses asks questi wonder ask
posee asked lame raised asking questi issue
posees asked questi Armstr given
posent airpla enligh land cause trigge
poser ask asking questi raise put
posera arise ask cause consta last approa
posero ask studie qualif fewer ethnic inform
poses fittin cynica Ssl world busine high
posez ask lay yourse put questi stop
positi positi subhea offset headin
posolo dosage dose vehicl means chemic streng
posons ask Dds confid says saying firstl
possed posses owned owns
posses posses wielde person owners contro
possib possib feasib opport abilit capabi soon
post post Amla below
postal postal postca mailin civic addres mail
postau postal stamps envisa mailin cover incorp
poste positi mailed job posted post statio
postee posted meanti furthe Storag fun advoca
poster later poster subseq whiche day post
postes posts positi items posted jobs
posts posts crypts blog
postse post second creden school instit senten
postul apply chops job pursue reach thinki
pot jug bribe contac offici lucky dancin
potabl drinki guidel safe ground univer orders
potage soup garden food broke
poteau pole dolphi cleara mainta reinfo utilit
potent potent noxiou possib
potion Potion foul health allows
pou louse Psu bank Outrea writte hold
poubel trash garbag contai put someth lookin
pouce inch thumb health front quick easily
pouces inches inch two minimu Board cleara
poudre powder pourin attach retail means
poudri magazi specif plan resist holds raw
pouffe snicke giggle saw
poule chicke creeps place heat dead pool
poules chicke lay enemie
poulet chicke bacon market quota powers trade
pouls pulse
poupee doll dummie gave away
pourbo tip tips accept
pource percen quotas
pourch chased chase worry lie subseq
pourpa talks brethr side aid deeply reach
pourqu flinch Yayeri hence hire today wonder
pourre able unbala often Califo option mask
pourri spam rotten cruel
pourro able maxspl
poursu prosec contin pursue pursui procee
pourvo result provid fill boards
pourvu fitted provid long ears
poussa pushed sigh gave fail stand
pousse push crank pushed grow furthe
poussi dust broile non eyes egg quota
pouvan ftpd strfti capabl
pouvez callou mumble cannot yourse clicki use
pouvie heard talk back grante access once
pouvio sorts slim felt face oursel hittin
pouvon cannot xxx oursel afford
pow pow floor built type unlike shift
power power Powerm end saving visiti firm
ppc ppc Cfc enough licens story runnin
ppm ppm pbm types adds better suppor
ppmvs ppmvd kwh limit select system
pragma pragma practi measur solvin result inequa
prairi grassl Prairi either defens whiche treate
pratic practi nurse care feasib licens contro
pratiq practi handy best sports
pre pre meadow revers newbie early
preadh pre access remind proved finali
preala prior prereq previo prelim first
preamb preamb word bullet pendin openin primar
preavi notice Catsa reason given prior intent
precai precar somewh nature enviro whole opport
precar precar increa vulner reinfo acts practi
precau precau princi care applyi taken picked
preced previo preced portio earlie
precha preloa prefet reques buffer subseq
preche preach leadin sit practi
precie valuab precio insigh scratc wordin
precip rush rushed hurry ran downst escala
precis precis specif accura clarif exactl sharp
precit afores above drawin mentio types approa
precoc early teenag marria warnin stage forced
precom precom maximu pre compar easy open
precon precle presee advoca pre built
precur precur pathfi activi mixtur contro site
predec predec former pre discov audito reason
predef predef preset pre define times specia
predet gateke practi assign prejud member accord
predic predic future signal query true dates
predil choice renown weapon battle drive
predir predic end quickl cannot occur landin
predis inclin predic themse feeds libera left
predit predic told seriou drawin multip across
predom predom classe job pay determ equity
preemb prepac manner dealer bear
preemp emptiv pre acquir issued existe
preexi preexi pre existi indivi came th
prefer prefer favori favour better
prefix prefix prepen leadin type
preg preg filter execut entry fact orders
preins pre instal loaded vendor offeri
prejud prejud aggrie harm prelim harmfu
prejug prejud biases subjec behavi displa predic
prelev sample imposi taken collec consol
prelim prelim early speech openin schedu introd
preloa preloa ahead otherw enabli allowe adapti
premat premat prejud people urgenc begin quick
premie first Prime firstl earlie
premun paperw guard guardi instea giving settin
prenai gang took eating headed ate rise
prenan stakeh taking
prend takes annexe makes take hereby
prendr take taking pick taken decisi caught
prends take donut taking enjoy bath
preneu lessee denyin causes latest show failed
prenez take donut hacker
prenie take urge put undert realiz rest
prenio suspen damagi argue releva forms deal
prenne take taking
prenom surnam name first middle names given
prenon take sushi consid taking fact short
preocc concer cares worrie worryi
prepar prepar cooked pre dinner ready
prepay prepai person settin source deposi mainte
prepon balanc inquis whethe commit makes relies
prepos prepos office person servan centre report
prepro prepro pre proces includ purpos using
prerem presee late early search pre seed
prereq prereq requir suppor agent comple behalf
preret early retire appare oblige refer Danish
prerog prerog delega Dpl funds pursue instru
pres near nearly close roughl closel neares
presag dot impote left wake mean force
prescr prescr barred
presea outran preced set times associ Chief
presee presee using prompt option former latter
presel pre select screen conque day proces
presen presen submit apolog cited person introd
preser preser conser safegu keepin biodiv
presom presum deemed conclu orders consid bill
presqu almost nearly hardly
press press web furthe mail visit pages
pressa pressi urged expect type urgent answer
presse clipbo press hurry releas presse news
pressi pressu lobbyi presse
pressu pressu valves petrol forced instit
presta benefi delive claima Cpp provis provid
presti presti vanity easy possib sensit author
presum presum allege assume deemed suspec suppos
presup flaw growth implie rise short premis
pret loan ready prepar willin
pretan taking lendin reside identi prove qualif
prete ready loaned prepar lend willin
pretee lent treatm claims
preten preten allege claim claims
preter lend omit loan admini reason Act
pretes ready prepar set next
preteu lender loan studen pursua
pretex pretex excuse circum based give ground
pretez lend consci ignore give care people
pretre priest grants powerf warrio abilit additi
prets loans ready prepar loan lend willin
preuve eviden proof demons empath
preval preval infra claim invoke preced
prevau prevai former grante advant specif altern
preven preven warned warn accuse
prever pre releas versio featur edge cuttin
previe warn previe preven alert preser substa
previo previo displa run specif attrib set
previs predic foreca forese previe expect antici
prevoi provid plan planni amends prescr stipul
prevot Provos marsha Chairp interf ask Deputy
prevoy plan provid award planni expect
prevu planne schedu referr provid set intend
prevue set planne prescr antici referr
prevus set provid referr planne styles fee
prie please prayed reques urge
prier pray prayin reques ask urge provid
priera prayin pray ally victim asking nearly
priere medita tray suppli saying regard
primai primar nightm Un elemen
primar primar tightl bound new set
primau glorif rule German East advanc recogn
prime bonus premiu Prime forgiv grant beside
primes premiu handed federa incent corpor rates
primit primit built names builds origin Conven
primor import paramo vital key tasks
prince prince Edward king son
princi princi main primar mainly mostly top
print print libgtk detect error intend output
printa printa quoted length spring along base
printe spring udev best expect coming
printf printf analog ways custom channe consol
prions please pray urge indivi depart establ
priori priori outran preced
priren took hugged caught direct differ came
pris took snappe taken caught enjoye
prise suppor taken making taking
prises taken spille
prison prison jail taken
prit took sipped caught
privac privac Exodus guard applic ios verifi
privat privat declas depriv non yourse
prive privat Privy divorc
privee privac privat browsi decryp
priver entice depriv deny suspen remove
prives privat vserve sent whispe backed able
privil privil lien
prix price prices prize award awards
proact proact crackl subpro embrac select pro
probab probab likely unlike
proban eviden probat based levera convin
probe probe helps whethe boot ethica orient
prober prober drives fixed consis filesy entrie
proble proble issues issue troubl solve
proc proc tuning multip filesy based opened
proced proced procee proces
proces proces Cpus subpro Cpu trial minute
procha next upcomi forthc coming future roughl
proche neares close closes near closer
procla procla declar issue issued said
procma procma front insecu handli
procre reprod sexual aged integr target compre
procur Attorn prosec proxy public procur
prodig provid healin sound servan advice basic
produc produc grower filing
produi produc yielde happen chemic occur occurs
prof teache pet
profes profes teache occupa enterp
profil profil Chan
profit benefi profit enjoy advant forfei
profon deep deeply depth deeper
proftp proftp web holes attack candid
progic packag alerti projec planni resour double
progra progra platfo agenda schedu manife
progre progre gradua advanc increm
prohib prohib otherw oblige restra patent
proie prey train noted proper ongoin
proies prey fangs animal patter diet often
projec projec isc movie
projet projec draft Dpl Dpn subpro plans
prolif prolif non Treaty compre
prolon prolon extend extens contin furthe
promen walk walks walkin taking take truck
promes promis pledge keep word breaks fail
promet promis Ferrar
promeu promot femmes host status buildi open
promis promis pledge anythi
promit promis marry come
promot promot propon advanc clinic advoca
promou promot evange foster advanc advoca manife
prompt prompt quick everyo necess appear fast
promu promot warran subseq lot st acting
promue promot passes latest
promul promul enactm reassu looks bill full
promus promot coveri cover receiv suppor recrui
pronom pronou using French impres catego unknow
pronon pronou opinio expres voted
propag propag spread Balkan stop
propan propan ethane means gas
propen propen colds tend catch subjec accomp
proper proper viewmo iframe snc frameb docs
prophe prophe true came come demand perhap
propic conduc enviro grow create necess explor
propor propor ratio yearly ranged
propos propos offer offers sugges offere nomina
propre clean cleanl
propri owner proper owners propri owns owned
propul propel propul driven power powere vessel
prorat pro rated propor receiv portio guard
prorog extend extens contin provid period time
prospe prospe thrive
prosti prosti hooker traffi forced women indica
protag protag slain role presse occurr engage
protec protec unprot privac safegu covera
proteg protec prying safegu
protei protei minimu weight reduct availa
protes protes arena strong contes contin situat
protoc protoc Uris memora
proton protho paid office holdin despit refere
protot protot Pal
proues prowes placed heavy front left lines
prouva unliqu provin eviden substa sends tax
prouve prove proven proved proof demons eviden
proven rye derive arisin
provid provid welfar adequa occasi facing longer
provie derive arises comes come
provin provin Aceh
provis provis interi stores agenda
provoc provoc flamin report consis escala achiev
provoq caused cause causin causes
proxim proxim nearby near close coasta armed
proxy proxy proxie server
prudem safely carefu hesita draw safe conclu
pruden carefu cautio
ps ps hyphen pointi
pseudo pseudo nickna displa file userna packag
psychi psychi powers damage
psycho psycho majore physic social counse subjec
pu able beamer unable failed
pub pub ads disk access
publia releas publis postin implie goal
public public releas advert audien ad ads
publie publis releas
publio releas better publis foster gained channe
publiq public hooker flows servic admini
pubs ads sticky move come taken wider
puce chip smartc smart memory inside secure
puces bullet chipse points white break gets
pue smells bad call knowle men
puisar centri annual type media
puiser tap convol draw existi oursel wherev
puissa powerf power
puisse able cleave cannot solved
puissi able junk cannot
puits wells drilli dry means
pull pull sweate reques issue someon somebo
puni punish wrongf lying
punir punish purpos compli asks place core
punis punish vitall illega cultur appoin brough
puniss punish procee convic accord indict occurr
puniti punish conseq campai pain intent incent
pur pure neat purely simple gold lead
pure pure crazin absolu raw around severa
pureme purely Papaya course point cannot merely
purete purity test level cannab attrib perfor
purge purged purge detent serve electe preced
purgee served length senten organi
purger purge serve deferr claim superv served
purifi millin crushi cleari clean
purita prude inflic next shift wishes
pus stop laughi anybod everyt catch find
push push entire runs endors change time
put put grassh help longer whole unique
puzzle puzzle game pieces
px px em around uses medium above
py py
pyc pyc runtim duplic parall writin permis
pyjama pajama wears wearin put
pyrami pyrami scheme hierar bottom analys consti
pyrote firewo pyrote displa superv charge event
qemu qemu newer curren adviso edit login
qmail qmail probab previo progra shippi themse
qq qq defini report paragr
qua qua sine non grade skills higher
quadra quadra forty imposs square knowle intege
quadri grid halves larger someth areas involv
quagga quagga adviso releas
quai wharf platfo parcel marine select proper
qualif qualif skille person
qualit qualit Maarte Qa capaci
quant hashab regard respec
quanti quanti amount
quaran forty quaran certai faces ended
quart watch quarte fourth minimu rough charge
quarti quarte neighb southw interv distri rough
quarts quarte Norfol shift vote fourth keeps
quasi almost quasi near virtua
quasim almost doubli virtua hardly nearly
quator fourte entice taken day pursui sugges
quatre four ninety
quatri fourth Unmik
quelco predat wav ideas person
querel quarre ruler first argume stop rest
querir help manage need sent
query query subseq statem result using retrie
queste Quaest matter look colleg inform instan
questi questi matter issues issue
quete quest seekin lookin missio collec emerge
queue tail queue Tails line
queues queues Tails double ended fixed variet
quick quick lounge build settin fetche non
quickp quickp single proxy sets turn
quicon anyone anybod person liable guilty
quille keel Yeah laid underw major arise
quinqu five year endors sets years
quinta quinta attack hit finish damage better
quinze fiftee cause copy making later
quinzi fiftee th miss emergi org lists
quitta left receip resign exit money single
quitte leave leavin quit left leaves exit
quo quo status warran proces whethe questi
quorum quorum consti majori taken laws lost
quota quota covere zones alloca outsid actual
quotas quotas quota resort alloca great recall
quote quote approp nation writer expend value
quoted printa quoted base using either parts
quotes quotes apport assess regula magic scale
quotid daily everyd day basis
quotie quotie dividi radiat effect pursua contai
rabais discou give hand simply draw cash
rabatt lid close closed suspen order door
raccor connec bridgi hook unit
raccou shortc hotkey shorte cut custom places
raccro slamme hung keeps line hold phone
race race breed
races races breeds race full naviga unlike
rachat redemp surren cash deduct shares stated
rachet redeem redemp acquir buy back pursua
racial racial take ground distin race harass
racine root roots bring level
racism racism xenoph anti tabled
racist racist allowi rule view Prime policy
racont tell told story tellin storie tells
radar radar transp range equipm operat obtain
radeau rafts raft life accomm comple additi
radian radian angle mean
radiat radiat deregi discha de Deputy writin
radica radica les natura
radie withdr cancel born begins
radiee deregi de transa contac applyi period
radier deregi delete strike fails write remove
radio radio radios
radioa radioa Hamrad radio materi contes
radioc radioc radio equipm operat defici underg
radiod broadc Commis progra radio televi undert
radiog ray tube diagno Assemb source mark
radiol radiol radiat limita scient spent again
radiop radiat protec radio safety servic inform
radios radios radio select termin operat assess
radiot radiot player online design visits units
radius radius freera intege method authen attrib
radoub Docks dock dry said delive
rafale windbo blast flame use shortl huntin
raffin refine sophis genera
rafrai refres rate cool resolu Gui cold
rage rage grip Minist flew taxes Vice
ragout stew stir forget
raide stiff steep little dead depend possib
raids raids take wealth small part hired
rail rail Openra neares side
railjs railjs tool node benefi track sectio
raille deroga dubiou pressu look making again
rails rails Faulkn adviso rail mostly say
raisin grapes fresh really raisin grante high
raison reason due right sensib owing virtue
rajout erect erecti append additi add elevat
rajust adjust amount fiscal applyi taxati subseq
ralent slowed slow slower
rallie subscr endors joinin single share concer
rallon extens cord length stakeh fault writin
rallum again turnin resort turn try job
ramakr ramakr spoke forwar came speak becomi
ramass pick picked garbag collec gather
rame oar oars train song
ramene home pizza reduce back return brough
rames oars oar picked stretc cannot travel
rampe rack ramp facili loadin tank boat
ramper crawl crawle away began walk
rampes ramps gradie whenev show above headin
rancun grudge bear hold
rand rand twiste fall averag four unknow
random random shuffl number implem finall hacker
randon hiking cyclis wildli app driver create
rang rank rankin non Commis office horses
range range way pm object away due
rangee row clippi either inline deskto stored
rangem Storag shelf space collap overhe Aids
ranger clean ranger pull store fall arrang
ranges ranges ignite sectio neutra pull range
rangs ranks comrad amongs joinin sight wise
rapatr repatr Hotmai intern bring downlo order
rapide quickl fast faster quick rapidl rapid
rapidi speed quickl fast timeli keep
rappel remind recall rememb callba reiter call
rappor report rappor ratio relati versus Schroe
rappro closer reconc approx bringi near togeth
raquet racket trails countr cross tight roads
rar rar given defect repeat inside longer
rare rare piglet common rarely
rareme rarely seldom often ever
rares rare scarce custom
ras sick tired enough major team
rase shaved shave lunch free variou survey
raser shave haircu
rases shave often destru dismis creatu single
rassas full thank
rassem gather togeth collec
rassur reassu assure member peace mind greate
rate missed loser deadli late failed mark
rater miss clues missin missed around once
rates misses losses despit missin playin expire
ratifi ratifi ratify Treaty
ratio ratio valuat needin otherw termin capita
ration ration stream regula matche effici
rats rats rat cats killed larger carrie
rattac connec attach therei paid relate owner
rattra catch caught back soon burnin fall
ravage destro devast destru Iraq dragon
ravi deligh please glad brough love
ravie deligh glad please excite brough meet
ravir plunde perfec fits deligh fit dress
ravis excite thrill deligh please reache partne
raviss lovely robber deligh laughi head seeing
ravita refuel fuelli supply servic arriva suppli
raw raw camera images latter expand call
rayon radius range reach
rayonn radiat beamed equipm ray influe Outrea
rayons rays ray equipm speaki insert sequen
rc Rc releas accord unoffi counte count
re st backtr bill Parlia introd receiv
reacte reacto jet type plans determ engine
reacti reacti respon react enable
read read Eventb passed standa neithe Cve
readap rehabi recali establ robust antici settin
readco readco inferr availa concer need active
readli readli redraw query docume line variou
readon readon modifi edited filena whethe keywor
reaffe reassi releva funds progra divers steppe
reaffi reaffi reiter affirm commit strong
reagi reacte respon fixed really unstab disclo
reagir react respon rapid reacti
reagis overre react reacti respon power tells
reagit respon point step cannot set time
reajus iterat redraw adjust monito consta wrote
real real sine needs parts using
realis realis realiz achiev carryi conduc comple
realit realit actual fact dreams
reamen redeve lieu resche adjust force progra
reappa reappe prompt binari covere typing specul
reappr unlear refuel learni realiz instit leg
reassi reassi assign object Board
reassu reinsu undert itself cause polici provid
rebell rebels rebel conclu invest played great
rebois refore plant assess advanc adequa
rebond bounce keys turn see listen build
rebord sill rim ship edge seal taking
rebour countd timer automa revers overwh order
recalc recalc hash regene functi checke
recapi recap recapi review summar world status
receiv receiv readin resume coast waters passed
recele fairer partic noneth revers hold mask
recemm recent lately
recens census listed identi people curren coalit
recent recent newer later latest
recepi receip issued elevat date cash notes
recept receip recept receiv
recess recess astoun dramat restor ultima largel
recett revenu recipe receiv includ income
receva receiv Rossa admiss receip order trial
receve receiv remitt paid money person
recevo receiv rafts
recevr receiv sentry shortl replie region
rechan altern spare enviro allege protec
rechar reload rechar loadin line refres unnece
rechau warmed warmin global news old gettin
recher resear search lookup lookin seekin sought
recidi subseq offenc repeat fine second offend
recif Reef coasta medium
recifs coral Reef receiv full stone glass
recipi contai honore vessel recept rise proud
recipr recipr invers mutual grant arrang convey
recit story amputa accoun holes allow become
recits storie narrat instit talked forwar quotes
reclam claim claims compla demand claima
reclas reclas higher scale initia value
recois mail visito letter often
recoit receiv receip person
recoiv receiv feral grante remune paid
recolt harves crops yield collec
recomm recomm throwa mail
recomp recomp reward awards award prize taken
reconc reconc reimag set bringi restor
recond reappo lift home renew give contin
reconf reconf comfor redesi heart pleasu encour
reconn recogn acknow apprec gratef
recons rebuil recons
reconv counte conver statem third party bringi
recopi copy seemin refuse caught copied
record record Otr set whatev takes break
recour recour resort use precau appeal using
recouv recove collec covere cover due
recove recove embedd someon fundin filesy spaces
recrea recrea engage times hold distra drinki
recree recrea irrepl create replac older invest
recrue recrui whip direct traits themse raw
recrut recrui hired hire hiring
rectan rectan boundi ordina portio prepar ending
rectif rectif correc adjust change course tabled
recto sided sides front two endors printi
recu receiv receip
recue receiv applie consid
recuei collec gather
recues receiv mangle replie amount
recul back step stand perspe move took
recule back cede stand remote away backwa
recupe retrie fetche recove fetch gets rescue
recurr recurr repeat patter faced suppos freque
recurs recurs itself
recus receiv Rx
recut receiv front type everyt visite needed
recv recv ever socket side proces idea
recycl recycl launde money manufa cars
redact writin style writer drafti editor
reddit Reddit render final open posts nation
redefi redefi afresh overri new design values
redema restar reboot again ask
redepl redepl needed diffic areas order needs
redess redraw redesi files lives rewrit things
redeva royalt charge liable indebt pay thereo
redeve expect reques became commen back come
redevi again become borrow despit exerci wrote
redige write drafte writte wrote writin draft
redime resize resizi filesy action
redire redire again repeat say deny fair
rediri redire spell route direct two top
redis repeat say again inclus ever order
redist redist distri freely releas grante binari
redond redund Redond surrou want perhap
redonn back sphere establ win bring faith
redoub furthe augmen around double multip advanc
redout fearso feared afraid greatl potent
redres adjust relief finall stand times statut
reduce reduce effect sets behavi
reduct reduct reduci reduce
reduir reduce reduci minimi collap decrea
reduis reduci reduce
reduit reduce busybo collap packed burned
reecri rewrit rewrot overwr write
reel real Realti actual
reelec electi reelec above runnin perfec backgr
reelle actual real really truly genuin
reels real immova actual times genuin accept
reelu electe mayor seekin way electi list
reentr reentr hence involv enter far world
reequi redres balanc late corres fewer list
reessa again try
reeval recons reasse evalua offer pest summer
reexam recons Cosewi review determ furthe examin
ref ref constr demons occurs mind thing
refair again wiped repeat fix square willin
refais again ever
refait again repeat ever allowe need past
refera again referr refere raise repeat maybe
refere refere refers refer baseli reposi
referm closed again two opened contin once
reflec reflec think thinki consid brains
reflet reflec Tf erase mirror
reflex reflex reflec thinki consid think
refont redesi revamp improv fix launch simula
reform reform reword shape
refrig refrig fridge air based walk equipp
refroi coolin cold gettin cool someti comput
refuge refuge loopho safe requir place asylum
refugi refuge fled hole
refus refusa Denial refuse denied reject deny
refusa refuse turned accept denied blind eye
refuse refuse refusi declin denied deny reject
refuso reject questi regime want carrie interv
refuta rebutt platfo denied beside mentio statem
refute refute correc basis defend deal forced
regagn cared restor back recove stop Hp
regale blog storm cookin treat takes craft
regard starin watchi look watch watche looked
regene regene revege note maps good primar
regex regex patter custom Unsafe hint thorou
regi kanesa mohawk regula legisl contro contin
regies govern applie subjec practi respec outsta
regime regime dietin plan diet scheme pensio
region region areas locale area
regir respec govern includ regula relati ammuni
regis indent Jesse govern applie equiva apply
regiss govern respec regula provid rules
regist regist record edited mainta
regit govern makers apply policy alike rules
reglab adjust input placed rate back press
reglag settin adjust contro
reglan adjust seriou mainly adds along addres
regle rule ruler regula settle
reglee set settle resolv matter dispos outsta
reglem regula prescr settle laws disput shippi
reglen bargai realis alloca define eviden obtain
regler solve adjust set resolv settle addres
regles rules Wcag rule
reglez set adjust smalle fixing parame change
regne reign house view first
regner skies den take conque contro factio
regres regres backwa helpfu abilit excess step
regret regret deplor unfort sorry fact
regrou groupe groupi togeth group gather
regula regula Reg Olaf
reguli regula steadi
rehabi rehabi pardon recons sales embarg lift
rehaus raise unseen storie couple buildi run
reimpl rsh purity type rural overri funded
reinit reset resets linked refres
reinsc Rw reinst vote accomm study suffic
reinse reinte rehabi establ commun enabli order
reinst reinst resett instal later taken taxpay
reinte reinte rehabi return integr reinst anywhe
reintr reintr condon adding limits parts statut
reinve reinve monies itself wheel presen
reiter reiter repeat again once stress reaffi
rejet reject releas discha deposi
rejeta reject dismis buildi engagi perfec enabli
rejete reject dismis throw deposi
rejeto reject sandy child outlin voted writin
rejets spill reject releas reason occurr potent
rejett reject refute dismis refuse sugges unless
rejoig join joinin impact
rejoin join joined joinin reach
rejoue replay again play captur encodi
rejoui glad welcom deligh please forwar happy
relach releas tirele relax
relai relay coming encryp single anywhe friend
relais relays relay bridge
relanc recove relaun restar
relate relate report non sub subpar States
relati relati respec relate pertai
relaxe easy take relaxe matchi
relaye relay plea turns stands took medium
releas releas Msi draft
relect review proofr large ask Pr upload
relegu relega lobbie pushed moment starte subjec
releva jurisd incide
releve challe risen fall contro
relian joinin linkin connec listed beyond extend
relie connec lush relate grid reachi bound
reliee linked folded bound reach couple comple
relief emboss tactil raised relief marker projec
relier connec link togeth tie bind route
relies connec linked captur art joined line
religi religi Islam ethnic
reliqu leftov remain balanc kind final accord
relire read sends centre reads again term
reload reload meanin work user items modifi
rem rem max sizes spacin
remane sticky keys turn turned interp press
remani redesi refact baseli learne modifi stretc
remari remarr marrie again contro
remarq remark notice note noted notabl observ
rembla backfi boil event expose holder
rembou refund reimbu return back
remede remedi cure medici means matter drug
remedi remedy remedi addres weakne
remerc thank thanke thanks gratef acknow
remet provid unilin submit furnis delive statem
remets put procra back hand homewo matter
remett delive remit back hand challe restor
remis remitt excurs recove delive return given
remise remiss remitt discou grante delive surren
remit limpin speedy handed recove manage again
remont psyche cheer back
remorq traile towing means plant drawn subpar
remote remote Multiu loggin looked
remova remova remove suppor removi rename clean
remove remove unitte string prefix handli single
rempar bulwar battle mere formin massiv raised
rempla replac supers overri substi alt overwr
rempli fill fillin filled fulfil met comple
rempor win trophy prize game likely
remue brains shaken stone leave allege curren
remuem distur causes specif starts result
remuer stew actuat transf move affect waters
remuez stir stone heat low leave decrea
remune remune earnin compen paid pay salary
renais wither reviva progre report disagr apprec
renait reborn eventu pieces time began feel
rename rename added terms gives suppor old
renard fox hunted shot hunter upstre source
renati renati certai indeed threat defenc aware
rencon met meet encoun meetin sprint
rend makes blames making render drives
rendai Hugo drove headed visite causin pushed
rendan making pound surrou flying
rende makes back glad homes whethe stands
rendem perfor yield return
renden sweets writer headed makes making certai
render render slots uses interf low level
rendes back favor want
rendez appoin resche back
rendie back arms favor intend open yourse
rendir knocke fetch gave news ate called
rendit visite paid saw back house himsel
rendon downto surren safer joined making good
rendra render superg findab pay someti
rendre making Armada easier surren render
rendro cover Mr attend Presid affili surren
rends give back apprec nervou blame bike
rendu report render realiz visite
rendue order infuri render respec variat ruling
rendus report render Lts
renfer contai acres pendin
renfor streng reinfo enhanc capaci buildi
renifl sniffe glorio logs attack lifted capabi
renom esteem renown litera distin promin manner
renomm rename fame severa
renonc waived renoun surren discla abando dreams
renouv renewa renew renewe
renova renova substa projec initia fit entitl
renove renova revise parts office stock highes
rensei inform intell disclo insigh person
rentab profit cost effect money produc busine
rente annuit deferr paymen contra involv income
rentes annuit pensio aspect remain calcul releas
rentie annuit estate define indivi receiv term
rentra home came back ogre return way
rentre home back fit came come
rentro home slowly back come
renver spille revers burden return hit desire
renvoi return Swoole refere refers refer
renvoy return unquot dismis fired refer
reorga reorga reorde organi
reorie career transi focus findab causes
reouve reopen shots Denial mainta new openin
repand spread widesp common popula
repara repair remedi restor relief fixed
repare repair fix fixing fixed chairs
reparl again spilla talked young revisi touch
repart distri apport alloca redist
repas meal meals lunch food ate eating
repass ironed iron again repeat pressi shirts
repens rethin redesi recons thinki back reflec
repent amends ready
repera findab identi lookin someon
reperc impact reperc implic effect affect altere
repere spotte landma refere spot identi airpor
repert direct subdir folder reposi listed
repeta repeat phanto reads called back bring
repete repeat again reiter say
repeti repeti repeat replay presse causes attemp
replac replac ereg
repli diseng due higher burnin eviden reduct
replic replic drops set enabli mirror balanc
repliq reply replic respon firear submis party
repond answer replie meet respon reply meets
repons answer respon reply replie
report resche postpo report deferr delaye refer
repos rest restin idle sleep reposi place
reposa based rested widesp mark
repose rested rest relies based rely
reposi reposi evils virtua coffee tab insigh
reposo rest take bit little
repous unattr postpo push back pushed grow
repr repr notice wherea usual aims proper
repreh wrongd servan believ call transc comple
repren resume resumi back take
repres repres underr
reprim suppre Ra back detain blame Republ
repris resump failov resume occasi times repeat
reprit back happil headed sittin brough walked
reproc blame blamel allege violat acts consti
reprod reprod replic builds duplic repeat
reptil reptil stand sand wide naviga bodies
repugn disgus revolt place ugly sent places
reputa reputa fame charac known rock
repute deemed haunte purpos enacte proper
requal shared ahead qualif switch able buildd
requer applic serve furnis party amalga sixty
reques reques pull
requet query querie reques motion statem Sql
requie requir Idl need
requin shark caught last fat stop back
requir requir whethe fields attrib field input
requis requir Exodus qualif
res Res admini vs full
rescue rescue rescui missin tips
resear resear Hannov applie larges succes scienc
reseau networ Reseau wirele
reserv subjec reserv tank placeh
resida reside Nnhpd partic person time outsid
reside reside residi person
residu residu waste means remain
resign fatali worshi resign abando adopte left
resili resili termin provis herein contin
resine resin pine based good compos means
resist resist withst resili
resolu resolu Gr solves resolv solved motion
resolv resolv solvin solve oblige guaran scream
resonn gunsho cries sound trees Mr again
resoud solve resolv solvin fix proble troubl
resour resour Rdf essent cast filena
resout solves solve resolv solvin fixes proble
respec respec comply compli adhere
respir breath respir held deep
resple fabulo look whole
respon respon mainta liabil leader Dpl charge
ressem resemb looks look looked
ressen feel felt feels way feelin percei
resser tighte knot helpin second existi lose
ressor nation jurisd surfac countr
ressou resour unwind Nrcan
ressus resurr revive wishes cohere event argume
resta stayed stood remain kept silent whole
restai stayed left meant seats hands remain
restan remain left pendin vacant
restau restor restau recove
reste remain rest stay stayed left stayin
restee stayed remain stuck stay kept lovely
resten remain stays stay stayin
rester stay remain stayin keeps
restes stay remain stayin
restez stay keep stayin quiet away lie
restit restit return seized thing detain restor
reston keep stayin stay remain behind introd
restor restor picky decide effect enforc
restre restri thrott limite limit
restri restri limita lifted constr
restru restru rearra redesi superv Prime contro
result result outcom arisin output findin
resuma summar walkth begun routin
resume summar abstra fired sum
resurg resurg Alpine again come persua experi
retabl restor reinst recove establ
retard late delays delaye delay behind
retena additi resona trial failin fire
retene hold perpet mind keep take underg
reteni takeaw retain rememb hold key
retent retent doorbe detent detain item create
retenu restra payrol deduct retain detain system
retice reluct skill hold call concep harder
retien retain hold concea respon rememb away
retira took removi back remove withdr old
retire remove withdr retire
retiro pullin levell back refer formul think
retomb impact benefi mean big able
retouc touch ever again editin freque edit
retour return back feedba gets
retrac retrac withdr issued trace profes pharma
retrai retire withdr Supera pensio remova
retran retran subtra hide cut quoted deduct
retrav rework leap iterat major task revise
retrec shrink grow narrow needed grows items
retrib remune Druid consid partly expens Board
retro backwa backli yellow approx gets comple
retroa feedba retroa retros iterat
retroc backwa compat breaki return automa former
retrog demoti femmes deny employ pay dismis
retrop backpo neural adviso Debian separa need
retros retros retro run timeli
retrou find sleeve themse found retrie
return return libmai statem regard functi printi
reuni meetin togeth met brough held compon
reunie met unless person order
reunif reunit avenue propor admitt realit press
reunio meetin reunio
reunir togeth Dt meet bring meetin gather
reunis togeth weighs came meetin gather meet
reunit brings meets Conven togeth fellow meet
reussi succes succee manage
reutil reusab reuse usable use recycl
revali revali revisi enter valida know proble
revanc reveng hand contra change
reve dream dreame true came
reveil wake woke awake resume
revela revela reveal disclo openin eye turned
revele reveal proved prove disclo showed
revena rhumb revert home given back stuck
revend resell claim claims land sell
revene back come again return see coming
reveni back come return again
reveno back someda come came practi return
revent resale resell mainte funded advert ads
revenu income revenu back came Cra
rever dreami dream again
reveri check double try again things correc
reverr again see meet near iterat expand
revers revers setbac back surviv joint donate
reves dreams daydre true give dream come
revet vitall retros extrem Eu recogn accord
reveta Cerf perhap best advoca operat offici
revete coatin retard produc coveri includ talkin
reveti plaste put cover clothe consid mid
revetu clad Frf usual routin toggle app
revien back come till
review review Gerrit everyo involv code agrees
revinr crept quietl return came ran away
revint back came return till turned join
revise revise review revisi edited
revisi revisi review recons saves
reviso review toll revisi inquir top free
revita revita commun behind ad resili attach
revoca revoca revoke remova remove repeal stocks
revoie recons revise say rangin extrao object
revoil again back laugh good
revoir goodby again see review replay inadeq
revolt revolt rebel enough disgus terms race
revolu revolu hype disrup remain
revoqu revoke revoki revoca remove cancel listin
revu saw again review revise planne reset
revue review parade magazi journa peer
revues review eagerl revisi cluste part factor
rewrit rewrit vars comes pure starte design
rhetor rhetor fool oursel hot seem air
rhume cold caught ago
rhythm rhythm wanted quotes single dismis play
ri laughe Ri laugh laughi somebo else
ricane snicke
rice users user
riche rich richer wealth glad born
riches wealth rich resour
rideau curtai Rideau front roll closed faced
ridicu ridicu ludicr fool yourse myself embarr
riez laughi laugh fun emotio buy people
right right left exclud
rigide rigid inflex ad locked drawn launch
rigole laughi laughs joking kiddin laugh fun
rigour rigoro sparse strict strong string itself
rigueu rigour strict hold rigoro increa active
ripost retali counte defend unit power true
rire laugh laughi laughe
rirent laughe girls
ris laugh laughi
risqua risked menace likely hersel used potent
risque risk risks hazard chance ventur likely
risquo numero varied risk adding run countr
ristou patron alloca discou divide based
rit laughs laughe laughi somebo else rolled
rivage shore shores bank East coast walked
rivali compet match lead idea castle marked
rive shore unname bank East river line
river river peace genera Britis known
rives banks outsid surpri nuts steps essent
rivier river rivers
riz rice grows eat cook non
rng Rng based given perfor
ro ro observ achiev attent
rob rob posted head broad somebo fairly
robe dress silk
robin robin riskin fashio multip tries hate
robine tap valve turned fuel system line
robot robot bot chat timeli powere utilit
roboti roboti droid underw networ ray broad
robots robots robot puttin multi bring fetch
robust robust sturdy resili strong streng
roc rock Wyvern put works imposi report
rocail Rug rocky hardly provin notice
roche rock formed channe carryi partic stone
rocher rock rocks sticks relies push round
roches rocks rock road blocke way produc
rock rock roll band acts coast
roder roam around wear range carry deposi
rodeur ranger lurk tactic Elvish size game
rogato admits unless examin power
roi king ctypes Acta
rokh Roc occasi usuall
rokhs Rocs nearly corner accoun imposs rapidl
role role loosen roles play roll
roles roles hats people
rollba rollba rolls append togeth back callin
romain Roman numera waste marker Yukon rates
roman novel Roman sold readin
romans novels lot novel experi bit
romant romant mornin love thing perhap say
rompre break breaki overwr unacce said Unsafe
rompu broke break broken unders
rond round spinni circle spendi growin result
ronde round panel circul circle expert slot
rondes round rounds uses discus modera divers
ronfle snore buzzin hear sound playin sounds
root root exploi level
rootki kit root
roquet rocket manner making prelim inside system
rose rose pink pass sweet garden
roseau reeds reed water themse
roses roses pink smell grew red sweet
rotati rotati rotate specif space coordi parser
roti roast pot someth good
roue wheel peacoc ground runnin hit turns
roues wheele wheels passen secure way
rouge red Rouge ran
rougeo came Hc magic circle flu pages
rouges red goldfi light deep little
rougir blush blushe making table nevert see
rougis blushi
rouill rusty Rust little practi East
roulan rollin stock stocks
roule brakes drivin rolled roll keep away
roulem rollov capita rotati workin cash enter
rouler run rolled drivin drive roll slower
roulet wheel skate scroll direct shoot seems
roumai Romani woman back delive gather
round round roundi fixed trip
roundi roundi either uses suppli enum digits
routag routin router route vector free attrib
route road route roadma way along
routes roads routes road overvi enter
routeu router wirele unders workin settin
routie road motor carrie commer vehicl driver
routin routin Fortra itself experi regula Cpu
rouvri reopen again log openin need signin
roux red play hair
row row rows need left inside step
rows rows textar token enter someon
royal Royal navy Februa unless air
royale Royal mounte Canadi police Rcmp
royaux Royal guards Queen rank style applie
rpm rpm making full packag tested plain
rrdtoo rrdtoo fronte loggin monito
rsync rsync unlike hole upstre togeth pointe
ruban ribbon tape sticky kept player visual
rubriq sectio flora headin topics catego touchp
rude coarse rough tough underg around
rudime crude clad known used simple holdin
rue street road walked crosse across
ruelle lane lover five six
rues street rushed blocks ended believ non
rugby rugby good
rugit roars roared lion past home called
ruine ruined ruin broke
ruinee ruined loss trade
ruines ruins ruined ancien terrai remain
ruisse Creek Brook stream
rules rules plotte seed www addres review
rumeur rumor rumors true around
rumina rumina render writte plant animal promot
run run Ev noted dialog contro versus
runes blows craft skill fails disrup causin
ruptur breaki breakp streng disrup break grave
rural rural areas countr develo
rurale rural areas parts
ruse cunnin sly clever wherev melee
ruses cunnin crafty unusua find prize procur
russe Russia Hindi woman
russes Russia rode Eu yes machin given
rustin patch patche linked upstre guys
rythme pace rhythm rate schedu part
sable sand sandbo
sables sands oil boards compos somewh identi
sabord blew deal ports cargo shell openin
sabot shoe hooves format integr
sabots hooves badly day cuttin hair began
sabres twin twisti wholly begun unlike art
sac bag handba caught pack
sachan knowin unfilt needs know best able
sache know knows tell charge knowin forese
sachen know numera users knows choosi commun
saches know come want
sachez know hereto Privy advice furthe please
sachie know want outsta enter tell role
sachio know suppos knew seen unique future
sacre sacred jolly chose himsel band someth
sacree sacred anoint book fixed power changi
sacrif sacrif shortc enough introd everyt meanin
sacs bags sacks bag furnis attach secure
safe safe browsi valida webpag additi attack
sage wise wiser certai
sages wise men expert smart suppor
sagess wisdom wisely settle straig deploy
saigna bleedi rare heavil nose
saigne bleedi bleed starte began
sailla highli notewo spot bright key come
sailli projec sharpl convey
sain health unheal Ok safe web empowe
saine health Ingo everyo good wants shares
saines poured health week ensuri transi limiti
sains health sound head start form collec
sais know ski swim dance ride
saisi seized typed entere catch dealin procee
saisie seizur input inputs seized typing entere
saisin refer seized workin access securi resolu
saisir typing enter type start
saisis enter seized type grab
saisit seizes grabbe placeh lose captur types
saison season episod open low
sait knows know
salade salad making
salair wages salary pay hours paid
salari employ wage pay equity dispat paid
sale dirty rough makes salt terrib bad
salee little smoked salt treat bright circum
sales dirty nasty import salt
salir soil slande items carefu leader equipm
salive saliva licked breath meat mouth hearin
salle room classr hall engine Slack
salles rooms areas held commit source open
salon room lounge chat show
salons rooms Mosaic rangin orient trade ran
salsa salsa welcom came Dpn calls discou
salt salt rounds self cost contai string
salua greete salute welcom said woman
saluan welcom commen sends cut record
salubr sanita condit safe Canadi ensure drugs
salue welcom salute fact recogn commen acknow
saluee hailed Bofs attend talks people welcom
saluer salute welcom pay greatl preser form
saluon welcom guests worst second kind everyw
salut hello hi everyo lies themse mainta
saluta greeti best five high regard give
samba samba proble namely discov www
same droppe occurr older markin keepin
samedi Saturd th Sunday
samhoc samhoc Nm upload stable month meet
sample sample bass starts allowe
sancti sancti assent penalt Royal receiv punish
sanctu sanctu shrine ancien aside thereo soon
sandwi sandwi Turkey check course cheap eating
sang blood bloods donate implic propos ever
sangla bloody action blood hands areas enteri
sangle strap holdin specif head place item
sangli boar wild seldom protec teeth numero
sanglo tears hiccup daught broke nearby
sanita health sanita medica public
sante health cheers medica occupa kid
saoudi promis pointe curren Mexico
saoul drunk loaded either totall
saoule drunk
saouls drunk
saper underm subver inspir intent prosec neithe
sar sar Li move replac playin
sarcas listma detect centri pointi fashio postin
sasl sasl built longer
satell satell geoloc factor attend sales facili
satisf satisf meets meet happy fulfil met
satura satura floodi woody mitiga recent bright
sature satura consis overwh instea making look
sauce sauce way faces carefu kinds need
sauf unless except otherw
saufs safe safety Ok glad
sault Marie falls transi extrem
saumon salmon chinoo catch retain fish wildli
saupou scatte winds four focuse scratc emergi
saura know Mme avoid someon person wind
saurai know cannot cleare kind likely longer
sauras know soon said langua
saurez know odds valida coming find facing
saurie Sauria often hoping growth frame areas
sauron know someda see testin pronou heard
saut newlin jumpin skip break jump href
sauta jumped skippe year grade across flying
sautan skippi splash boy entire jumped major
saute jumped jump miss skip makes likely
sauten miss makes likely figure trying number
sauter jump grassh skip back
sauva saved Ombala wise ran laughe away
sauvag wild savage wildli area
sauve saved saving rescue safe save Ok
sauvee saved rescue saving cannot anyway
sauveg backup save saved saves saving back
sauver save huh saving rescue
sauves saved rescue safe says cannot said
sauvet lifebo rescue craft surviv life launch
sauvez save run yourse way advice
savaie know knew people whethe folks heard
savais knew know
savait knew know
savane veld savann turned jumped around away
savant schola differ dedica takes little power
save save Ahern greate dedica soon behind
savent know cardbo
saveur flavou Smp excite reduct using patch
savez know violin aware ride swim
saviez know knew level
savion knew sellin workin stage ground advise
savoir know namely learn whethe knowin
savon soap hurt agent safely
savons know aware
savour relish delici nice engage purpos
sax sax subcla sort course number yourse
sbin sbin dislik either hence need itself
sbuild sbuild build couple chance upload buildi
scalai scalar unpack itself need
scan scan scanni scanne spam name tool
scanda scanda tabloi
scandi Scandi woman
scanne scanne scan scanni needed
sceau seal caused hereby great Presid Canada
scelle sealed seals seal doors Tamper contai
scenar scenar rails conque
scene scene stage litera promin
scepti skepti scepti little first
schema schema scheme diagra mappin
schnei Schnei stated news propri checki
scie saw cut stunne myself cleari statio
sciemm knowin contra permit employ person availa
scienc scienc scient
scient scient scienc advice
scinde split two divide separa stages smalle
scolai school academ educat marks based child
scolar school educat female litera face post
scope scope markup entire using relati warnin
score score query lower super collec occurs
scoreb scoreb progre treati hope freedo antici
scores close scores aside becomi acknow far
scorpi scorpi Scuttl sand deadli needs explan
screen screen Axel gsetti elevat inside
script script errno
scrupu carefu den certai behalf apolog compli
scruta Deputy return office respec etc provid
scrute grante scruti writer report events study
scruti pollin poll return voting ballot vote
scss scss app highly whole partic place
sculpt sculpt carved someon hobby includ carryi
sdk Sdk runtim flags game core time
seance sittin sessio th meetin plenar
search search pos prompt label input use
seau bucket full bin fill
sec dry sec basis bit fashio accumu
seche dry dried played cut class
secher drough dry adapta neutra eligib dispos
seches dry drying across grass added synchr
secheu dryer washer clothe integr
second second sec latter sub grade
secoua shook head said usable units piece
secoue shaken shook hurry rock founda fact
secour rescue relief societ aid emerge help
secret secret secrec Tbs solici
secteu sector Ac indust portio area
sectio sectio Divisi subdiv
sector sector geared Union taken fact specif
secula great cleans tree centur press old
secund second twin high seven twenty
securi securi safety secure safe insecu Unsafe
sedime sedime qualit contam means affect
seduis attrac lookin good mislea counte feasib
seduit fall love users begun convin inspir
seek seek return reset explic second perhap
segmen segmen multib breaki part sectio string
seigne Lord lords arrive usuall high excell
sein sticki Pharda across
seize sixtee les best sixty detain progre
seizie sixtee south concen org lists https
sejour stayed stay reside stayin living presen
sel salt pass left secret seed fixed
select select picker radios chosen choose
self self aligns item settin
sels salts piperi salt thereo follow listin
semain week weeks weekly weeken
semant semant whenev flag everyo
semaph semaph bounde remove acquir making unlike
sembla simila seemed preten alike
semble seems seem sounds looks appear seemed
seme sow reap cause questi concer
semenc seed seeds contai means render grade
semer sow seeds struck servic workin public
semest six half period annual months month
semi semi parole day relati possib giving
semina semina meetup togeth issuan coveri profil
senate Senate member common pensio interp spent
senato ethics econom Tribun expres permit delays
send send recv filled additi mechan anythi
sendma sendma pass
sens meanin feel sense define smell feelin
sensat feelin feels sustai feel overwh large
sense sense makes sensib confus simply walk
sensee sensib sense unders demand makes despit
sensib sensit awaren Outrea apprec
sensor sensor access disabi certai given format
sent smells feels smell feel safe today
sentai felt feelin lonely feel good
sente feels feel commun everyo moving pass
senten feel senten award smell way confir
senteu flavor odour meta target drawn sub
sentez feel lonely feelin smell right sick
senti felt bacon myself left duty feel
sentie felt trails cheate path paths wonder
sentim feelin sentim sense feel felt
sentin sentin sentry react chosen user uninte
sentir feel smell makes feelin people taste
sentis felt myself lifted feelin led left
sentit felt smelle himsel duty lifted growin
separa separa splitt split divide
separe separa split apart
sept seven sevent previo
septem Septem strati th grub
septen northe north facts previo standa
septie sevent th survey please codena seven
sepult burial shrine operat suspec flying tied
sequen sequen flow drives
seques receiv seques captur file
serai sec Mj right back away come
serais gratef circul happy figure annex deligh
seras someda safe hurry again home marria
serbe Serbia Srpska whethe true start Kosovo
serein sprout safe granti modera receiv
sereni wary relaxe modera gain necess implem
serez fired cowork whethe notifi asked shot
serhiy storch serhiy itself subscr
serial serial pickli custom
serie series serial round range number
series rounds series sets pre fighte fire
serieu seriou bluffi thorou
seriez willin figure older safe gratef practi
serion love deal feedba functi oursel able
sermen oath sworn affida take admini office
sermon scolde admoni blame
serons able thereb hear
serpen snake snakes
serra shook hug gave big hands
serre greenh shook tight covere
serree tight close runnin corner race easy
serrer shake strech hands press give away
serres tight shook schedu given timeli pressu
serrez shake hands
serrur lock derric broken pick
sers yourse help smooth bridge
sert slot serves used use adding point
serum serum used truth
servai Vetera learne accord suppor prompt salary
servan used maid means storin purpos
serve foreve serve serves myself help priori
serven serve used serves
server server gettyp
serveu server namese proxy
servez yourse help use using little sort
servi served used
servia helpfu willin kind assume whenev help
servic servic Dos favor duty servin Denial
servie towel napkin bath hand wait
servir serve servin use used
servis served used expend mixed early annive
servit servan likene served fruit
servon serve servin meetin people active enviro
sessio sessio Bofs log loggin
set set codepa frozen
setatt setatt cannot fetch
setcoo setcoo kill exactl order
setloc setloc locale format prefer given settin
setopt setopt handle callin functi settin
settin settin ally Ai breaks touchp moved
setup setup tear exclud micro plus direct
seuil thresh waterm line revenu door immedi
seuils thresh waterm revisi levels level expand
seul alone single lonely sole myself himsel
seule single alone sole hersel lonely
seulem webaim irrepl
seules alone savann
seuls alone xyz
seve Sanbaa sap violen highly nearly exceed
severe severe harshl strict tough
severi severi apathy strict bigges proces use
seviss rife genuin congra perpet match abilit
sexe sex gender female person
sexes gender sexes equali achiev equity
sexist gender based peer Ombuds traine conduc
sexual sexual surrou friend unacce reaffi displa
sexuel sexual sex abuse exploi
sexy hot guy legs
sh sh hs workin articl change includ
shadow shadow bypass shippe readab checki proxy
share share usr file
sharp sharp cli bindin sample toolki
sheban sheban line source starts code later
shell shell defaul
shells shells exampl shell managi multip
sherif sherif thereo proces direct take fees
shield shield desire recomm breaks desira amount
shirt shirt subhea token shift common come
shirts shirts logo past pre free usuall
shrink shrink two mainta flex fit compre
shutdo shutdo output closed themse sent functi
shutil shutil facili look higher suppor handle
sicair Sicari naga fee suppli travel safe
sicili Sicili woman annex curren call strand
sida Aids engage dying Mr respon emphas
side side droid ally query
sidere stunne
sideru steel indust aid sector stipul sixth
siecle centur eh years st
sied look suits way defect consid good
siege seat headqu head office place regist
siegea denyin sittin rule granti carry
sieger sit disqua seat enteri sittin reason
sieges seats seatin capaci two office vacant
sien urging Bryan works regist suits corpor
sienne duties connec holdin comple became engage
sieste nap take good time
siffle whistl tune began cannot someon plane
sig sig unbloc curren output severa
sign sign uses Esdc transc discus closed
signal signal report cyberc
signat signat signin signed
signau signal cues set array mixed markin
signe signed sign signs
signee signed senior charge
signer sign signin signed signat
signes signs signed sign execut
signet bookma Kmz tracks
signez sign guest book
signif means served mean signif meanin serve
silenc silent silenc quiet remain
silhou figure warmed good outlin dispat thrown
sillon train path paths short term manage
silos silos elevat challe often involv edge
simila simila Erp
simili simila object adding worked accomm parall
simple simple simply mere plain merely easy
simpli simpli stream simple easier ease
simula simula mock fake stocks
simule simula dwell fake trains roll routin
simult simult concur once time severa
sincer sincer truthf truly honest extend
sine qua sine non truth attack talks
singe monkey baby hunter ever put
single single viewmo iframe snc frameb docs
singul bizarr unusua extrao single itself placin
sinist creepy dreary affect damage horrib disast
sinon otherw codepo else False
sirene mermai shark sounds seen certai causes
sirop sellin export produc goods find needed
sismiq seismi migrat line fault tests factor
site site websit ca www
sites sites websit
situat situat circum sex status
situe locate situat longit latitu
situee locate lying situat area
situen locate takes States lie groups moving
situer locate situat vs cause overvi identi
situes locate situat places immova
six six Farsi months woke
sixiem sixth six presen period
size size sets statis
ski skiing ski great
skier skiing ski kid able
skip skip casts wants roll flag improv
sl sl Centro de
slang slang fits outsta issue hold pendin
slash slash forwar enviro marks charac
slave slave end territ refres centra easter
slot slot passin child form compon elemen
slots slots unless excess cannot presen turn
slovaq Slovak woman usual wish assist planni
sloven Sloven progra speaki attend cent provis
small small infra settin opt born bit
smartc smartc owned brings user
smartp smartp wallab owner respon unique able
snapsh snapsh pilot mining implem softwa store
snippe snippe along aggreg help engage focus
snort snort plans rule updati reply releas
so Sw Roger file omitte export equiva
sobre sober dull legacy positi word run
soc Soc applyi net aged older come
sociab outgoi peculi creatu listen social matter
social social welfar
sociau social media sides
societ societ corpor compan affili partne holdin
socio socio social intere possib carefu record
socioc socioc apport granti woman sector favour
socioe socioe socio econom societ future social
sociop socio politi aims social realis decisi
sock sock socket ex two non
socket socket Af
sodium sodium foam sensit touche inputs crypto
soeur sister
soeurs sister siblin older girls swallo
soft soft sugges cannot once using accoun
soie silk feels
soif thirst dying swallo really
soigna healin heals healer unlike amount proces
soigne heal healer carefu healin polish
soin care healin carefu look yourse
soins care healin aid treatm health
soir tonigh evenin night last
soiree evenin night party social nice enjoy
soirs night calls
sois glad mercif yourse polite ugly back
soixan sixty sixtie sevent reache days Assemb
sol soil floor ground fell
solair sunscr solar put uses
soldat soldie scaven
solde balanc pay togeth remain outsta amount
soldes balanc sales financ outsta aggreg bargai
soleil sun suns
solenn solemn affirm statut declar attend examin
solida solida severa jointl liable show
solide solid strong secure firm sound
solidi splint soundn streng stabil founda base
solita lonely lone alone Ai player
sollic solici unsoli seekin reques seek
solo Sp Ffa single vs works Mp
sols soil land provid media applie overal
soluti soluti workar altern
solvab solven plan determ funded concer credit
solvan solven specif identi civic conduc
sombre dark bleak light
sommai summar convic lightw fine liable
sommat summon admoni demand ticket portio warnin
somme amount sum aggreg determ
sommei sleepy sleep rolled okay
sommet Summit peak top Lisbon stuck
soname soname breaka meanti anythi auto later
sondag survey poll ping
sonde probe probin poll logs end back
sonder sound making dealer variou associ led
sondes probes mixed sugges docume indica survey
songe figure daydre thinki consid think dream
songer think medita thinki gettin dream sleep
songez thinki meetup top want gettin consid
sonna rang prayin turned ran struck road
sonne ringin rang bell again line tone
sonner ringin ring give sound clock bell
sonnet doorbe blower bell place applie workin
sonore sound audibl audio flash occurs perfor
sonori aloud sound sounds note device link
sons sounds sound play matchi output
sophis sophis hyperb basic graphi capabl world
sorcel sorcer death genuin change foreve gather
sorcie witch sorcer wizard begun said raised
sors dating porrid date outsid garbag move
sort fate sort kid little coming
sortan outgoi neuron post coming maybe someon
sorte ensure sort kind
sorted sorted sort latter custom place perfor
sorten streak lane releas emergi config sustai
sortes kinds sorts variet
sortez take dating garbag outsid move anyone
sorti handke remove releas pulled took amnesi
sortie output exit releas
sortir dating hang date gettin exit asked
sortis riding Lerato outsid emerge regime handle
sortit pulled took come came put knew
sorton dating managi great outsid date gettin
sou broke altoge water cuttin free Fund
souci worry worrie concer worryi troubl
soucia cared reckle care necess prove used
soucie care cares worry worrie worryi concer
soucio care concer worry tone latter firstl
soucis concer proble troubl worrie issues worry
soudag weldin allied cuttin burnin items
soudai sudden abrupt turned stroke
soudan Sudan Sudane south consti curren
soudur weldin means mandat entire
souffe suffer obscen delays far disrup making
souffl blew breath held
souffr suffer pain outsta
soufre sulphu grade compou suppli proces interm
souhai wish want wishes desira desire wants
souill soil worthy amount politi pollut ill
soul drunk
soulag reliev relief looked help hear facili
soulev raised lifted raise raises lift issue
soulie shoes said Hare formin ugly course
soulig stress underl emphas highli pointe outlin
soumet submit resubm
soumis submis submit subjec brough
soupap valves valve escape wrong someth contro
soupco suspec suspic screen looked raised
soupe soup stir lying eat eaten taste
souper supper dinner plans meal evenin eat
soupir sighed sigh gave lot breath people
souple flexib lenien agile workpl soft
source source Ftbfs distra open
sourci pluck raise allow walked entrie arms
sourd deaf closed mind
sourde deaf someth turned
sourdi muted mute sound check audio window
souri smiled smile fortun
souria smilin keep smiled rise
sourie smile smilin whatev
sourir smile smiles smiled makes
souris mouse mice hover smile hex
sourit smiled smiles smile laughe said
sourno sneaky infamo save makes gained
souscr policy subscr endors underw conver purcha
soussi whereo unders witnes hereby
soustr subtra exempt withdr exclud apply person
soute bunker tank exceed stores ships claima
souten suppor backed sustai
souter underg Chasm deep grante withdr
soutie suppor bandag champi
souven often rememb freque
souver sovere paramo nation indepe
souvie rememb recall foreve anythi
souvin rememb everyb
soviet Soviet collap Union worst appear small
soyez nicer mercif yourse glad polite impati
soyons loosel foreve someon say come implie
spacin spacin paddin bottom gcds elemen
spadas swords fencin great rightl race couple
spam spam listin owned email filing submis
sparc sparc issue
spatia space spatia outer earth
spawn spawn spawni status handle suitab
spec spec equall approp presen paddin genera
specia specia majore
specif specif unspec
specim specim tissue append whethe listed sample
specta show specta dramat sight
spectr spectr irradi lot feel powers arm
specul specul Lumina financ rate tax
sperma sperm ova implic reveal instru error
sperme semen sperm concep non live
sphere sphere recapt areas ball atmosp notabl
spider spider Un news commun worldw recogn
spiral spiral swirl leads seekin headin
spirit spirit intoxi bottle premis reliev
splend gorgeo splend lovely great weathe
sponso sponso Instag turnin
sponta sponta availa schedu increa buildi proced
sport sport sports play exerci playin
sporti sporti sports sport part genuin single
sports sports sport govern compet kinds usage
sprint sprint worked review part
spytz spytz zacker shadow signif longer
squash squash append everyo relate filesy order
squele skelet wire frame framew friend averag
squid squid prefet break swap
squirr squirr spamme site cross
src src viewmo
srgb srgb encode monito custom define worryi
stabil stabil steams stable graph
stable stable perman releas oldsta
stack stack Parle space allows Slack
stade stage point curren stages
stades stages States studyi deploy once key
stage intern moss fellow coding availa lot
stages intern underr progra tasks level starti
stagia intern appren member traine busine mentio
stagin stagin pm Thursd backpo deadli
stagna stagna epochs loans pay recogn workin
stagne stagna stall suffer desper witnes collap
stand booth barn stand hall run offere
standa standa Lsb
stands booths expos locate stands regula shows
star star show celebr gave soon twice
start start colima startu
starti starti slim blogge protes locati tools
startu startu scene levera offere unless opport
stat stat lstat fetch uses suitab along
statef statef packet replic
static static usage want contex
statio statio parkin park
statiq static linter
statis statis stats
statu quo status challe strong threat enable
statue statue determ decisi decide dispos dealt
status status ob lives state defini
statut status statut articl Rome
stdcla stdcla error docume non demons packed
stderr stderr log additi non bearin ending
stdin stdin passed argume execut occurs readab
stdout stdout stderr table writte
steak steak medium tough
stegan stegan inside whites
stenog report clerks court trial wholly Superi
step step specif jump quit adhere constr
steps steps discus someon above overal locati
stereo stereo addres media typica unless seriou
steril steril wipe fruit bear utilit behalf
stevem stevem terms huge entire oversi admitt
stigma stigma Denial negati experi outcom uninte
stimul stimul unfett incent especi drive
stipul stipul States provid herein lingui requir
stmt stmt statem bind associ Sql server
stock stock stocks invent existi joint left
stocka Storag bonded storin persis
stocke stored store stores storin
stocko store read signin delive users takes
stocks stocks invent level ceased cancel Ec
stop stop wastel sight meetin init stoppi
stoppe stoppe stop repeat regard caused along
storch storch serhiy itself subscr
stormi stormi popula ca gap fillin explor
str str defaul
strata strata cheati strate ways keep around
strate strate breeze tactic
strati strati lamina multi drivin rise
stream stream using Tcp
strerr strerr explan passed
stress stress crazin experi scope
strfti strfti way suppor locale time used
strict strict bare string purely
string string queued given
strong strong imp availa powerf model server
struct struct anatom
studen studen hitpoi protot aid drop yes
studio studio runs source
stupef narcot astoni stunne drugs drug contro
stupid stupid silly anythi anyone thinks
style style tokens token styles marker design
styles styles stylin intend palett match
stylet stylus move lift asked put feel
stylis decisi styled design style paragr captur
stylo pen pencil
stylos pens pen lot needs first pushed
su su knew known know manage actual
sub sub xor failur plus non range
subalt junior subord serves opposi cover embarr
subdiv subdiv subcla thereo Agency legal author
subi suffer versio design known modifi varian
subie sustai suffer arisin deduct light togeth
subies progra Treasu insura federa premiu part
subir underg cared taking
subis sustai lighte suffer incurr instan grante
subiss underg blast suffer experi non whethe
subit abrupt incurs underg statut certai sustai
subite sudden hits taken concer cited revoke
subits taken hitpoi sudden takes instea anymor
subjec subjec shoote first degree judges
submer submer swampe overwh scope
submit submit exist clicke fill run either
suborb suborb trajec realis test tested sub
subord subord veto except subjec unless equity
subpro subpro compri recipe facili ran
subrog subrog obtain extent pays holder paying
subsah Sahara sub cent forgiv countr offici
subscr subscr stay sign send keyrin yourse
subseq subseq Chile grant
subsid subsid princi
subsis liveli subsis remain living settle doubts
subsp subsp positi presen found inspec
substa substa bioche contro
substi substi altern replac placeh
substr substr monito standa copy parame altern
subtil subtle questi change impact Privy workpl
subtyp subtyp coerce subcla conten
subven subsid grants grant incent meter
subver subver commit reposi
succed substi succee succes assign direct next
succes succes estate succee amende time
succin succin concis obliga outlin propos panel
succur branch outpos means Januar affili file
sucre sugar sweet
sucree sweet buzzin tea green able table
sucrer sweets tooth sweet fat
sud south southe southw East easter Belgiu
sudo sudo race escala couple typing debugg
suedoi Swedis uphold Sweden supply inform partne
suffir suffic enough plenty adequa cannot three
suffis suffic enough adequa
suffit enough suffic need
suffix suffix affixi type extens built sets
suffra votes cast unique total possib receiv
sugger sugges cliche
sugges sugges clues feedba
suicid suicid commit himsel kill tried
suit follow replac striki adding Act amende
suite suite follow result away subseq
suites suites follow news suite items respon
suivai follow Edd someon closel weeken stream
suivan follow next subseq formul lesser
suive underg tag along duties perfor compon
suiven follow doubli
suivez follow Appima steps prompt
suivi tracki follow monito tracke track Bts
suivie follow Af
suivis follow tracke given ups client specia
suivit follow path led sure distan pay
suivon follow track log set shape patter
suivra follow plank anywhe saying straig kit
suivre follow track proced tracki pursui
suivro follow watch future curren rest date
sujet topic subjec matter regard issue
sujets topics Seguro subjec topic issues clinic
sujett subjec prone Wave cautio univer somewh
sulfur sulphu oxides compou rates using added
sum sum europa range instit social resour
sunxi sunxi enable plus target boot patche
sup th insecu Dpl team celebr mail
super super superu great awesom
superb gorgeo beauti great grow supers deligh
superc superc rangin runs everyt system comput
superf shallo area unnece surfac square
superi higher top greate upper Superi excess
superm superm supers chain wide good cheap
superp overla orbs Superi coinci standa relate
superu root exploi gain chain securi privil
superv superv icinga monito overse
supple additi extra supple furthe altern
suppli begged beg suppli called please
suppor suppor stand bear borne media
suppos suppos guess assume
suppre remova deleti remove striki delete removi
suppri remove delete removi deleti
supran supran nation joint role attitu clarif
suprem Suprem Pitcai trial court subseq highes
surann fashio antiqu day obsole tackle once
surbri highli simila locati switch grab cycle
surcha overlo overri overhe hot sympto
surcou overla fungus overhe wrappe baseli hex
surcro petiti virtuo additi measur burden exclud
sure sure safe safer delici
suremb overpa overwr inside found
sureme probab certai likely defini
sures sure safe secure cannot
surete securi ferry safety
surf surfin browse simple
surfac surfac popped area
surfer gatewa browsi orient runs sites activi
surfeu surfer fought carryi boards
surfez things choice Pop causin number using
surgi arose shortl came additi come requir
surgir brass trembl areas appear pen begin
surgis popup emptiv pre future otherw lookin
surimm margin requir openin
surint Superi compan subsec
surlig highli featur extrac
surmen overwo
surmon overco garner help bypass suppor naviga
surnat unnatu supern certai skill grants allowi
surnom nickna codena alias along mainly code
surpas outnum surpas overco weight above exceed
surpec overfi metric stocks given forms introd
surpeu overcr jail housin fell challe comple
surplu surplu contri affili deal amount
surpoi overwe wastin attent
surpre surpri fangs
surpri surpri startl overhe blind
surs sure safe secure confid
sursau startl push start grandm
sursis probat stay senten condit immigr breach
surtax surtax late fee prescr corpor additi
surtou especi above mainly partic mostly import
survec surviv onslau died claim years baby
survei monito survei superv oversi watch watchi
surven occurr happen occurs arise occur
survie occurs surviv occur happen occurr failur
surviv surviv leisur alive
survol hover hoveri overvi viewmo iframe snc
sus additi uncont knew namely judgem excess
suscep likely skins capabl affect advers
suscit elicit buzz genera engagi empath
susdit afores rents therei hereby become herein
susmen above mentio listed honour instru preced
suspec suspic suspec look offend allege
suspen suspen hung outsta stayed pendin
suspic suspic look
sv sv order approa expose duty emerge
svn svn reposi tailor copy keep facili
swap swap likely amount erase adjust promis
switch switch railjs statem tight hence wherea
syllab syllab sound listen previo mean read
sylphi sage steer ways bridge arcane bow
sylvic forest indust true storms shield acts
symbol symbol symlin
symetr symmet removi duplic tested displa uses
symlin symlin Dec follow
sympa nice cool friend fun
sympas cool apps latest nice seriou buildi
sympat sympat nice friend empath
sympto sympto led asking saw bigger stated
sync sync pilot awesom softwa vast bookma
synchr synchr sync across
syndic truste unions trade Union employ labour
syndiq unioni bargai equity pay job takes
syndro syndro colony extra loaded call money
synerg synerg exploi puts serve reinfo mutual
synony synony aliase stand starti opposi multip
synopt synops record versio feasib submit soon
syntax syntax syntac specif
synthe synthe Tts speech summar text
syrien Syrian Syria Arab Republ
sys sys used Python
syslin syslin loader points suitab laptop either
syslog syslog logger causes instea secure hence
system system filesy Bts Os
sysvin sysvin winter contro revisi switch init
tabac tobacc smoker raw duty
table table napkin mappin
tablea array table tables painti mappin pictur
tables tables table set databa range associ
tablet tablet shelve phones viewpo
tableu spread notabl severa statem
tabula tab tabs whites charac spaces space
tac Tac apr order ten Bay grant
tache task stain
taches tasks task top
tactil touchp touchs gestur touch edge work
tactiq tactic scorch often charge battle
tag tag Wml sets headin accord
tags tags debtag reads past
taille size sizes sized big
taire shut onesel quiet someon concea listen
tais shut Thai sit
talent talent untale skill artwor
taliba Taliba regime took contin traffi Mr
talon bead stub portio means
tambou drum hammer picked hard began
tamise sift findin pieces gold
tampon buffer unbuff overfl
tandis wherea rubber two people
tangen tangen side edge point static
tangib tangib terms object manufa medica clear
tank dunc tank lead itself fundin alloca
tant long Fastcg
tante aunt goat house run blood
tantin little bit edge seem
tapant typing taps multi apt name note
tape nerves flashy hit types defini opinio
taper type typing hit able unless integr
tapez type box typing hide player terms
tapis carpet mats silenc covers place table
tapote tap tappin multi double instea spread
taquin teased teasin big
tar tar tarbal file
tard later late
tarde long regret slow impose coming inacti
tarder delay Schrey late claim urgent contri
tardif late latest ends lead discou changi
tardiv late waivin date become number cases
tarfil tarfil classm actual data
target target study resour linked specif checks
tarif Tariff fare custom rate entitl duty
tarifa Tariff item classi set items
tarifi pricin Act storin amends Tariff relate
tarifs pricin comptr Tariff breaks inter covere
tarte pie piece cake apple
tas heap pile plenty lots popula
task task tsunam scope job whole switch
tasks tasks policy focusi value really valida
taskse taskse popula seen turn show indivi
tasse cup mug fix
tatill finick fussy
tatonn error trial around option use balanc
tatoua tattoo waterm viewer arcane seen assist
taudis slums upgrad settle inform basic
taux rate rates
taxabl taxabl supply partic non item proper
taxate taxing office bill conduc credit desira
taxati taxati tax consid establ furthe
taxe tax Tobin fee excise supply respec
taxes taxes levies tax shop duty charge
taxi taxi cab Mr hurry ways
tbs sct ca contac email someon else
tchadi Chad status noted raise improv notabl
tchequ Czech woman packag agreed covere case
team team Tretko data map adopt Outrea
teardo teardo cleanu functi meanin run yourse
tech tech bottom line advoca holdin fuel
techni techni idiom tech techno
techno techno tech
teint dyed tan ever colour beyond comple
teinte hue colour shows accura assign
tele Tv televi watchi watche
telech downlo upload edited rapid
teleco teleco fax remote commun establ means
telede sensin remote operat licens fees exerci
telegr telegr cable libera empowe split perhap
teleme teleme full review high called party
teleph phone teleph phones smartp call
telepo telepo empty two moves owned failed
teletr virtua onboar remote enviro adjust everyt
televe upload load file answer loadin
televi Tv televi transf watch ever electr
tellem bossy impati sweet cool
telnet telnet mainfr
temera term drawn pursue almost quarte circle
temoig testim testif eviden witnes
temoin witnes prover attend
temp temp Typeer raised except keywor mappin
temper temper lower
tempet storm storms
templa templa clippi custom rest inside live
tempor tempor stalli insecu
temps time weathe hobby meanti times long
tenace tenaci resili becomi cause wherea seriou
tenaie stood held row
tenais reiter held opinio stood pair blue
tenait stood held standi holdin himsel crying
tenant taking harms mind bearin keepin
tend behind tends contri tend involv
tendan trends tend patter
tenden tend underp sugges levels intero brief
tendit handed held reache set
tendre tender strech reach soft certai discov
tendu tense framed stretc runnin handed called
tendue tense stretc run fastes runnin owing
tendus tense shouti angry gettin words
tenebr dark darkne horse apt notice
teneur conten fluori subhea whethe provid cent
tenez hold stand consid stay keep straig
tenion stood scatte huge gets wrong consid
tenir take herewi keep hold consid reflec
tennis tennis play good
tenons sticki beggin wish consid
tensio tensio voltag power design two
tenta tried tempte past grab openin solvin
tentac tentac ashore greate grab strong poison
tentai attemp tile sought quickl behind smoke
tentan tempti nids attemp sounds try catch
tentat attemp tempta trying
tente tent attemp tried tries trying try
tentee tempte attemp moneta curren instru transa
tenten trying try attemp
tenter attemp try endeav
tentes tempte inclin door revisi feel turned
tentez try shot give tips print troubl
tenton try tempti fate trying back seekin
tenu taking requir held refere kept given
tenue held requir person holdin
tenues held Gupta requir taken doors law
tenus requir pillow kept
ter ter eg approa insert contex addres
terme term halt long end
termes terms words pursua accord subdiv
termin unterm termin ending finish ends ended
terrai terrai land ground field lands
terras court food abando watche favour batter
terre earth land Newfou potato underg
terres lands land
terreu terror earthy civili urge advoca behalf
terrib terrib awfull horrib terrif awful ogre
terrif terrif scary fright scared course
territ territ inadmi
terror terror launde money procee
tertia tertia scheme increm enhanc nevert comes
test test testin usabil
testam testam deceas law contai matter carry
testan testin paving folks identi line usabil
teste tested nids testin test whethe tests
testee tested gets thorou sure built testin
tester test testin try
testes tested untest princi testin patche layout
testeu tester probe adopte extend called curren
testez test Aurora try Nightl readin testin
testin testin Mantin
teston piloti test rough improv static predic
tests tests testin test usabil suite
tete header head mind headin
tetes header chop heads headin
tetex tetex stuff sensib comman give updati
tetrac tetrac cleani dry waste stored facili
text text dst
textar textar requir specif
texte text enactm textar circul enacte hint
textes texts statut text instru laws
textil textil shown fabric articl appare dealer
textue textua text non string banner
textur textur subjec sample profil joined
th th Attn ca floor st namely
thai Thai report word
that camel works broke read public abuse
the tea Humber Inc
theatr theatr play hit plays compet sort
themat themat theme topic themes
theme theme themed artwor topic
themes themes topics theme issues subjec
theori theory theore comput
therap therap advanc advert record use recogn
thermi therma consis means heat lookin always
thermo thermo pump heat single split packag
these essay Phd hear citize failur argume
think think outlin
third third Ngo focuse custom superv eye
this proper highes callab inside provis amende
thread thread invoke
thresh thresh airbor adopte somewh
throwa throwa instea needs handle
tibeta Tibeta Tibet specia mean
ticket ticket coupon issue receip desk
ticks ticks elapse clock hash sectio using
tidy tidy given output buffer runs tests
tien good land either lookin replie cap
tiendr held place th take Thursd rd
tienne take videoc reflec takes hold
tiens hold keep wish stand rappor
tient keeps mainta keep takes fits consid
tierce third party
tiers third thirds party partie rd
tiff tiff crop calibr file
tige stalk bar survey noted bearin iron
tiges rods derric unifor weight
tigre tiger tigers miss alt knowin
tigres tigers see brough raisin charge prosec
timbre stamps stamp thereo tone
time time strfti
timede timede latter former given result else
timeou timeou occurs sets worker float return
timer timer repeat reset runnin either timeou
timest timest stamps time return cache files
timezo timezo system curren fix return
timide shy timid bit afraid feelin
tint held kept stood close straig little
tir shooti marksm archer course range
tira pulled whippe shot away felt strong
tirage drawin pull newspa circul genera fewer
tirail skirmi tug war reache disrup regard
tirait pantin tug second fired string
tirant draugh harnes levera condit raisin three
tire shot derive shoot pulled fired drawn
tiree drawn hook immova derive sorted honour
tirees learne Textwr lesson top based derive
tirent coil densel result pull parts incent
tirer shoot towed levera learn draw advant
tirera shoot shot take advant handle full
tirero learn misapp shoot founde equall either
tires derive lesson learne result
tiret dash hyphen unders single except pages
tirets unders dashed allowe code names placeh
tireur shotfi marksm shot examin sequen machin
tirez shoot levera conclu draw pull opport
tiroir drawer sock hid opened desk
tirons flip learni comes draw open
tirs shots firing includ series anyone materi
tisser connec spin build reason extend time
tissu fabric cloth signif compos nature arcane
tissus tissue fabric source copy basic manufa
title title addon viewmo iframe snc frameb
titrag captio closed Aids spoken instan play
titre title titleb headin cited rightl person
titres titles subtit headin captio owners intere
titula holder holds licens licenc owner hold
tkinte tkinte bindin thin fair amount wherea
tlicho Tlicho Wekeez Board commun de conclu
tm Tm shippe founde held
to Tb shake peer skip defaul
todo todo revise add checkl items
toile web pot string fact painte
toilet toilet restro room rooms flows
toit roof thatch seal claima househ render
token token passed sets forwar using two
tokeni tokeni pure strip print checki read
tolera tolera error limit limits put
tolere tolera endure permit anymor allow
tomate tomato enclos contro grow making sure
tomba fell backwa front side across
tombai fell fallin earth distan ran leaves
tomban fell scouti fall fallin main ahead
tombe fell falls grave fallin droppe fall
tombee fell fallen dark broke became fall
tomben fall lobbie fallin varian fell influe
tomber droppe drop fallin fall quit
tombes fell agreed wrong revise someth heard
tomcat tomcat asks ahead uses
toner toner left manufa amount runnin found
tonne ton tons spoke except variou thread
tonnea tons barrel excess two capaci kind
tonner Thunde roared seen severa shot take
tonnes tonnes tons approx latter seven covere
tool tool redact pretty print tools verifi
toolki toolki design goal lesser font clear
tools tools ipsec lookin
top top Hpc instan
topogr topogr cairn survey equal landsc parts
torche torch instal lit
tornad sky swallo become homes connec bring
torque torque worklo update assign charge allowe
torren torren rocky rich featur stream experi
torse hairy chest compar plane began system
torste torste testin apprec wanted feedba
tort wrong falsel either clicke
tortue turtle Tortoi
tortur tortur beat killin yourse exist Ec
tot early earlie sooner soon till
total total aggreg amount overal sum
totale total totall comple fully entire whole
totali totali whole entire substa thereo
totaux total catche instit collec curren indica
toubib doctor
touch touch marble map free widget forthc
toucha touchi touche relati affect involv stands
touche affect touch touche key hit keys
toujou always foreve alive ever
tour turn tower turns
tourbe peat cannot ventur raise mentio matter
tourbi swirl stride moved Ok left
tourel bell submer proced minimu carry couple
touris touris wheele commit passen
tourme abuse spread striki fear counte causes
tourna turned spinni runnin turnin
tourne turn giddy runnin run turned
tourno turn toll curl callin meant top
tournu wordin constr senten avoid extra proble
tours turns towers turn run
toussa coughe Hallow
tousse coughi cough began grandm heard
toux cough cannot worrie gettin
townsh Townsh range nd covere day therei
toxici toxici specif manner displa involv arisin
toxico drug addict abuse substa depend profes
toxine toxin toxins contro risks
toxiqu toxic poison negati certai
tp tp Pt layer protoc refers
tr tr retiri chapte statut amend allowa
trac trac trick feeds fly format gets
tracab tracea accoun two facts across led
tracag plotti trace tracki multip relyin usage
tracas fret bother Bug want
trace trace traceb logs track draw
traceb traceb langua inform cleare append set
tracee drawn shore East seriou northw end
tracer tracer draw trace path track chart
traces trace traceb
track track ranges sectio point friend ini
tracke tracke reques maps app ticket organi
tracte tracto tow namely occurs whiche comput
tracti tracti severa drivin passin non cannot
tradit tradit denis
traduc transl afrika locali
tradui transl lush locali
trafic traffi apron intern
trafiq traffi doctor stoppi absolu better procee
traged traged apathy sympat allow aim view
tragiq tragic Gourd seen champi seeing land
trahi betray cheate failed gave away
trahie betray cheate
trahir betray away give break promis
trahis betray binocu plenar convic stated early
train train flirti eating dying sleepi
traina rake grabbi drag saw gave around
traine dragge hang behind salmon member
trains trains train severa run spacin apart
traire milk eats come cows cow
trait trait stroke relate respec relati
traita subcon contra coveri subpro dealin proces
traite Treaty treatm treati treate proces treat
traito proces handle treat privac notice connec
traitr traito acted life
traits traits bars two qualit networ reliab
trajec trajec path forwar refine entiti reset
trajet route journe travel along maximu runnin
tranch slice tranch blade sharp settle decide
tranqu quiet alone peace calm speaki mind
trans trans embodi starte corres milita blind
transa transa lucrat mercha compli assura quoted
transb transh transf unit indica surren contra
transc transc quotin agreed ordere record partic
transe trans Europe fewer tabled excell greatl
transf transf transb cross border conver
transi transi Tla shift
transm transm convey passed submit pass diseas
transn transn supran cross border interr keen
transp transp carria carrie convey passen shippi
transt castin casts intege type rules cast
transv cross transv axis cuttin along settin
trappe trap trappe fishin manner set
traque tracke downs track block blocks ads
trauma trauma psycho damage forces precis rehabi
travai work workin worker worked labour worksp
travau work works
traver crosse traver across ferry crossi cross
trebuc trippe stumbl trip cause kept practi
tree tree Dt trees based benefi track
treize thirte rotten quarte projec keep terms
treizi thirte years countr figure third Dpn
trembl trembl shakin plant whole cause
trempe wet soaked skin highes probab water
trenta thirty turnin full relate launch term
trente thirty days day
trenti th thirti Divisi days annuit whiche
tressa flinch enough making manife little passed
tri sortin sort people order feeds sorted
triage triage yard acted bigger subcom purpos
triang triang trick mutual hat crucia
tribal tribal tale India time dealin nature
tribor starbo side two port involv
tribu tribe called challe drakes belong simply
tribun Tribun court courts tone procee
tribus tribes revere result two single multip
tribut tribut freein eventu basis stream federa
triche cheat cheati cheate unexpe likely
tricot knit knitti gives
triden triden arrest skill warrio protes try
trie sorts sorted sort order define using
triee sorted sort level result non generi
trier sort triage column divide actual users
tries sorted triage lead order guidel patche
trigge trigge config again later collap expand
trilog precon create along agreed good finall
trimes quarte calend cause end three relati
triomp triump breakt conque proud felt succes
tripes guts lot took
triple triple tuple counts syntax attemp occur
tris sortin sorts flag favour update items
triste sad sadnes
trivia trivia proof common small storin hardwa
trois three threes
troisi third thirdl rd simult swallo
troll troll Potion someth matche contro life
trolls trolls troll capabl naviga certai proper
trompe mislea deceiv cheate mistak wrong
tronc trunk openin small solved actual someth
tronco sectio portio thereo full stretc legs
trone throne Heir loyal instan
tronqu trunca tier fracti cut cast notice
trophe trophy rollin perhap case held win
tropic tropic villag borne people
trotto paveme sidewa street improv newly road
trou hole dissip shot pumpki big
troubl disord unrest distur troubl confus
troupe troops herd units
trous holes hose gaps drivin begin hole
trouss keyrin kit toolki packet replay
trouva found findab findin person anybod
trouve find found findin locate ugly
trouvi find pitch drawin puttin serves space
trouvo find overst oursel histor somewh taking
truc stuff thing foo catch bar whole
trucs stuff tricks tips things creati ways
true true xhtml set
truffe full clutte filled ground bar defeat
truite trout caught large proced standa organi
trusts corpor indeed instit future occurr appeal
try try statem handle occurs follow found
tryton tryton along input bugs formul charge
tsunam tsunam traini times severa accord applie
ttf ttf fonts lose suppli noted often
ttl ttl passin passed find value found
tty tty script pays comman otherw backwa
tua killed yes shot
tubage casing instal tolera hole provid
tube pipe tube ray ends puts ensuri
tuberc tuberc Tb lackin medica totall access
tubes tubes risers two allowi standa carryi
tue killed kills kill killin anybod
tuee killed slaugh side attack hersel alone
tuees killed people kill decrea deaths caused
tuer kill killin killed leg
tuera kill little mom
tuerai kill said
tueron kill loyalt desire breath immedi result
tues killed murder killin vary
tueurs killer expose prefer yourse hiring formed
tuez kill killin oppone yes defeat battle
tuiles tiles tile landin key used ad
tunisi Tunisi old year move de connec
tunnel tunnel remain apps leavin
tuple tuple cheap materi functi using first
turbin turbin respec output Assemb compri indica
turc Turkis milita attemp future aircra knows
turcs Turkis fact assert raised simila say
turque Turkis Anguil lady affirm legall Turkey
turtle turtle clears writte shut set order
tut tut see causin silent fell checki
tutell approp Crown pursua last transf deemed
tuteur guardi mentor age truste propos acting
tutora tutori provid voters mentor roles lot
tutori tutori Uwe papers basic invite
tuyau pipe suctio turn stream lay cross
tuyaut piping fittin risk meter
tuyaux hydran hose sectio occur operat
two two canvas cause
txt txt named plain needed shows rename
typage typing subtyp types vs uses featur
type type guy kind
types types kinds type
typesc typesc carrie actual
typing typing either introd cleane users usage
typiqu typica hurric common usuall
typo typo Quicks adviso src
typogr typogr spelle spacin tokens design guidan
tyran tyrant loyalt desire
tyrann tyrant sinkin proud walkin former
tzdata tzdata update Debian timely manner
tzinfo tzinfo subcla aware say dst data
tzname tzname daylig whethe locale
udeb udeb wildca
udebs udebs constr think rename
udev udev Ids starts
udisks udisks polkit utilit servic locate need
ui Ui fronte websit overlo either usabil
uid uid user given number sequen functi
ul ul Hizbul underw using ordere
ulteri subseq later future date time
ultime ultima final end last
ultra ultra lightn consta loads fast super
ultral ultral adhere real idea key happen
ultrap ultrap outerm remote consid concer region
ultrav ultrav tannin reset ended equipm
umask umask numeri mode comput value pushed
unaire unary binds binary logica plus counte
unanim unanim synony approv adopte commit agreem
und und fur custom regard labour amongs
undocu undocu whethe asks gettin removi man
unes huddle Eduard run edited around
unie Tanzan United solid bottom seriou centur
unieme first st endors second inter beginn
unific unific virtuo presen conduc real small
unifie unifie Canter path United formed pointe
unifor unifor consis align across standa
unilat unilat sided regard strong fact situat
unions unions marria couple five young recogn
unique unique single solely sole Wml
unir join aspire joinin mirror severa bind
unisso unison sang togeth
unit unit miss troops hitpoi Ai move
unitai unit unitte United owners workin framew
unite unit unity token units
unites units tokens unit token
units therma units metric ratio capaci
univer univer dorm academ colleg fits
unknow unknow charse runnin handli see else
unlock unlock Tailsd folder enable need home
unrar unrar rar featur
uns huddle snappe
unseri unseri conver desire single exists back
unset unset variab disabl inside longer whole
unstab unstab Magall upload
uopz uopz usage passed
up em robber startu button fraud clever
update update inetd digest run
upgrad upgrad triagi caused intern texts text
uplet tuple usable
uplets tuples tuple sequen subcla
upload upload Nmus give grant operat ini
upstre upstre finall explai variou breaks plan
urando urando pool sensib fall back used
uraniu uraniu occurr especi greate
urbain urban metrop city suits resort depriv
urbani urbani settle seized bound drive cohesi
urgenc emerge urgenc urgent unavai respon
urgent urgent urgenc pressi matter emerge sensit
urine donor oral proper collec provid subsec
urllib urllib Url protoc intern openin packag
urne box ballot deposi word note later
usage use usage
usagee old oil used issue plant parts
usager users user regard charge system involv
usages use purpos usage cases uses
use use wreck burned
usees sewage wastew sanita flows safely harves
user user darwin wear
userna userna Ne remove gettin someon turnin
users users gid called stores userna retrie
usine plant factor works ex equipm non
usines plants mills factor plant especi defini
using using built descri option reduci read
usr usr libs share
ustens hazard agent equipm food place
usuel common fatty forms automa Divisi consti
usuell common usual list typica ordina Minist
usuels common typica standa used Tariff ordina
usure wear tear fair overla except termin
usurpa spoofi Mac depend someth Iso
usurpe need restri whatev based set modify
util util rim ship utilit workin condit
utile useful helpfu valuab
utiles useful helpfu valuab usable
utilis use used users using user uses
utilit utilit busybo useful useles
utils utils utilit collec
uvre implem enacti
uvrer work sizing minor duty ensure able
ux Ux across goal meant standi situat
vacanc vacati holida vacant summer nice
vacant vacant vacanc fill pursua
vaccin vaccin immuni flu shot diseas conten
vache cow cows hard skin
vacher herdsm boy give ate found next
vaches cows goats supply eating grass cried
vagabo wander roamin steppe fell lie instea
vague vague Wave huge flow uncert vacant
vaguem vague gave bear remote filesy little
vagues waves Mists Wave played streng units
vailla brave Ruaskk courag ruling dark led
vain vain aborti hope urge value policy
vaincr defeat cheati win abilit easier ultima
vaincu defeat beaten overco once win ultima
vainqu winner defeat irresp submit facing wrong
vais chef dummie myself
vaisse dishes washin vessel mean things enters
val val resort format accord highes report
valabl valid validl cause good reason sound
valait worth minus come along defini whiche
valant intege zero except refere read portio
valent Valent read day refere requir
valeur value values
valida valida ceasin commit custom baseli
valide valid valida invali
validi validi valid period effect term force
valise suitca luggag bag packed kept nevert
vallee Valley fled land humani ill fell
valoir abs argued given enforc accoun
valori value valued enhanc assess Outrea
valu colloq guided perhap terms effort certai
value value unquot
values values mockin gains tuple capita cent
van van Mr Hulten
vanite vanity vain knows
vanne exhaus valve below joke associ presen
vanter boast treatm positi maybe bit watch
vapeur vapour steam means engine equipm near
vapota vaping duty device displa person arisin
var var whethe standi beyond shippe placed
variab variab Ctype
varian varian variat known
variat variat change varian deferr expens time
varie varies vary depend mixed times around
variee variou delive range test trust top
varien vary depend widely order across ranged
varier vary depend differ
varies varied taken annual variet divers wide
variet variet range wide kind
vas ahead Ok right today wearin rough
vase vase straw last office promot
vaste vast broad broade larger wide large
vastes vast sands large broad risk put
vaudra health apply caught Eu worth journe
vaut worth worthl refere read
veau calf veal overlo mechan select
vec vec Prime frame amalga plane train
vecteu vector means delive channe maps front
vector vector based tool uses tell
vecu lived editab experi live needed
vecue experi lived build two popula based
vecues experi firsts encoun equita owner ago
vecus experi backgr amazin offers enable additi
vecut lived ripe bother stayed himsel
vedett star featur show boat motor celebr
vegeta plant vegeta plants posses natura elevat
veheme veheme forcef Mr reinfo spoken expres
vehicu vehicl cars ride convey craft heavy
veilla ensuri sure making watchi identi good
veille ensure ensuri suspen sure
veillo ensure sure standa protec whenev captur
veinar luck lucky
veine vein lucky luck blood vessel wood
veld veld walkin fire endors change medium
velo bicycl bike ride
velour velvet feels hand seen partie someti
venaie coming come backgr indica worked people
venais coming serve came heard additi come
venait came come coming ping clear recent
venant Comdex silico coming
vend sells sellin sell person sold
vendab scrap mercha market utiliz situat
vendan sellin inform record issue suppor unlike
venden sell sold indivi part otherw offer
vendeu vendor seller sellin
vendez sell making sellin emphas stuff
vendon sell advert info promis unlike person
vendor vendor subdir using handle found agenci
vendre Friday sell sellin sale sold
vendro sell advert little give sellin ever
vends sell sellin anythi cars
vendu sold chip offere market sale ever
vendue sold affect sellin device
vendus sold procee
venera elder worshi
venere revere adores makes safegu right large
venez come screwe coming whenev droppe infant
venezu Venezu ended creden open scruti paper
vengea reveng avenge want comman life times
venger avenge reveng exact group ways abuse
veniez come coming home glad curren whethe
venin fetchi poison user bold alike price
venir come upcomi coming future
venons wrappe horror longer receiv journe
vent wind windy today
vente sale sales sellin sell sold
ventes sales resent sale reflec pursua incons
ventil ventil fan broken extra
ventre belly stomac cut whispe face
venu came come crosse coming ages
venue came come arriva reason
venues came come coming newcom acts origin
venus came newcom come Califo variou
ver worm nibble little again came
veraci truth allegi affirm relate
verbal verbal minute violat notice issued served
verbau minute approv copy meetin thinks mainte
verbe verb noun named write wanted coming
verbeu verbos sift awful confus truly sit
verbos verbos two argume forms form option
verdic disord verdic found findin accoun mental
veridi true depone furnis real best outdat
verifi verify verifi check checke checki checks
verify verify verifi needin follow
verita real genuin true truly
verite truth truthf actual tellin true genuin
vernis varnis paints finish fire oil
verra see sees powers stuff collec puts
verrai see pathfi things become seeing anymor
verre glass drink buy cup
verres drinks bought glasse
verrez see near photos repeat Css hint
verron see fread develo specif adding intera
verrou lock locked locks
versa versa poured back pieces forth peer
versan waters pourin differ dated way taxati
versat versat equine reflec tend bit custom
verse paid pay remitt pays amount
versee paid amount paymen payabl remitt wages
versem paymen disbur instal making
verser pay amount payabl requir paid paymen
verses paid funder fees restri delive includ
versio versio releas beta Thunde newer
verso sided sides two back left item
versus versus vs seek called instea see
vert green ahead light turned paper
verte green Gunthe lock led looks travel
verteb spine invert Superi
vertes green things detect pro anti combin
vertic vertic layout
vertig dizzy giddy little stand height afraid
verts Greens green free allian Europe group
vertu pursua hereby virtue person issued Acta
vertue virtuo loop feedba positi feels aimed
veste jacket coat hook fit take
vestib lobby show multip messag joinin game
vestim award clothi wear causes means dress
veteme clothe clothi appare underw
vetera Vetera member
veteri veteri animal formin unit
vetir dress clothe mode way
veto veto whereb put entere power
vetu dresse neatly clothe wearin fully
vetue dresse neatly clothe fully
vetus clad plainl dresse front lines fight
veuill please ultral
veulen want hoe people wish
veut wants want wishes mean means
veuve widow compas surviv engage plan deemed
veuves widows tables collec form thereb create
veux want puppy mean
vexato vexati frivol Board paid direct faith
via Zitade using
viabil viabil sustai non viable employ amongs
viable viable Mvp sustai create early aimed
viager life annuit member credit deferr kind
viande meat beef
vibran vibran otherw attend area users everyo
vibrer vibrat vibran otherw attend phone people
vice Vice polar Deputy Chairp chair chairs
vicieu viciou cycle create highly outbre factio
victim victim Galici casual
victoi victor wins close
vidang emptyi pourin enteri discha
vide empty vacuum blank
videe pumped emptie pm cleare subseq enters
video video Radeon skille Dvd pictur fantas
videoc videoc video confer conduc studie online
videop beamer projec lucky eye worked bigges
videos videos video stream talks
vider empty clear trash cleari naviga
vides empty blank handed type non
videz empty bags Pocket
vie life hitpoi alive lives privac living
vieil old moldy man big saying looked
vieill old ageing oldest age older woman
viendr come Colema pick coming
vienne Vienna come coming came
viens come emaile coming cleane
vient comes coming
vierge Virgin blank dummy stock clean rememb
vies lives life save part becomi
vietna Vietna town explic villag city advoca
vieux old older oldest rooste
viewer viewer viewin shape view render Gui
viewmo viewmo iframe snc frameb docs src
vif bright adroit sharp live living presen
vigila vigila toes keeps alert regard apprec
vignet thumbn pictur change set create image
vigour health forcef bold blind eye sound
vigueu force comes effect come day coming
vilain naught nasty bad came man angry
villag villag scener gold
ville city town cities
villes cities Towns urban city
vim vim editor outlin top buildi free
vin wine bribe drank
vingt twenty ninety days
vingti twenti marked meanin giving de approp
vingts eighty dividi equal claim time variab
vinren came evenin pick words
vins wines wine came form deligh high
vint came paveme runnin occurr house hunter
viol rape female victim circum violat incide
violat violat infrin breach commit contra
viole infrin violat claim exposu work longer
violee raped violat women dictat Americ broken
violen violen tootha abuse assaul
violer violat unsoli infrin break force third
violes violat stoned cease send cause filing
violet purple displa lets permit people point
violon violin plays play
virage slopes curves turns focuse becomi shift
vire fired firing lettin transf item materi
viree fired story long drive short
vireme transf funds instru standi mainta bank
virent saw greeti short moved middle reache
virer fire fired endors story long short
virgul comma commas point floati decima float
virt virt soluti manage set receiv volume
virtio virtio persis net
virtua virtua guest host trustw
virtue virtua Vm run revolu
virus virus viruse spread
vis live saw living
visa visa visas endors requir proces author
visage face faces stock
visait playba focuss aimed design proces focuse
visant aimed aiming habita order
visas visas visa requir domina servin certif
vise referr aims descri
visee referr person descri covere
visees referr filame descri covere set
visent aim aimed intend seek meant civil
viser aim target main chosen Deputy reiter
visera aim licens hint capaci higher transa
vises referr descri covere
visibi visibi sans profil
visibl visibl promin moon
vision vision viewer sight view
visita visiti linked log visit below main
visite visito visit visite visits visiti
visons aim aiming big expect Playbo resour
visual viewer visual view viewed timeta
visuel visual keyboa screen scanni resemb
vit lives saw live see funded
vitae resume rounds values sharin lead indica
vital vital vitall import feel change aviati
vitale vital begrud abilit life five drain
vitali vitali vibran health contin openne sustai
vitami vitami amount sees extra contai
vitaux vital indivi deemed relati
vite fast quickl faster soon quick rapid
vitess speed veloci fast pace hersel
vitre window someon lower glass rolled
vitrin showca window analyt exhibi show bigges
vitro vitro embryo means submis referr namely
vivaci doubly liveli quick moving neithe around
vivaie lived living childr welcom came live
vivait lived conjug live called used asked
vivant alive living undead live
vive eagerl Ram sharp burnin thereb await
viveme strong highly soon bring
vivent live living downst
vives sharp splint findin persis unless say
vivez live dorm living know way
vivons live living witnes bad entail collec
vivrai live welfar
vivre live living lived alive ages life
vladim vladim born www http unique org
vocabu vocabu langua common words gender plays
vocal speech voice consid guidan turn top
vocale voice speech text succes
vocati vocati unpopu counts design
vocaux voice based speech type say making
voeu wish true house come agreed
voeux speedy wish congra wishes confid former
voie track Seaway way road path route
voient see Ta people
voies tracks paths track roads channe
voile shroud sail delay fake moveme units
voiles sails taken search put set
voir see seeing view seen
voire cuts tamed unders
vois see thee seeing mind
voisin neighb vicini nearby adjace partic
voit sees see seen
voitur car cars drive ride
voix voice voices votes loud vote
vol flight theft stolen
vola flew stole fly someon straig highes
volail poultr proces furthe dated inspec provin
volant wheel kite flying flew keep means
volati volati beside suite oldsta
volcan volcan fabled land striki
vole stole stolen steal someon flying somebo
volee stolen fly stole served proces round
volent fly birds flying air studie coming
voler fly steal flying stolen flight cannot
volera fly pull highes air
voles stolen cent involv accord said breach
volet strand scope pane regard compon part
volets scopes strand sub variou
voleur thief thieve someti belong
voleus thief thieve
volley volley play
volont volunt gladly willin
vols flight suborb domest territ Ottawa cover
voltag voltag power supply switch change either
volume volume Btrfs Luks
volumi large keep big length especi folder
vomir keep spit throw feel try
von von Wogau Mr
votant voters voter voting additi record logos
vote vote voting voted ballot votes pollin
votee vote come voted firm thing often
votent vote arises proxy again Aids look
voter vote voting entitl voted favour votes
votera voting vote say essent voted front
votero vote favour voting granti counte voted
votes votes voting vote voted cast awards
votons vote voting certai oursel order render
votres level effort instru sense outsid freely
voudra want thanki draw say Mr point
voudre want sprout yourse whatev front say
voudri want chill relax see countr
voudro want people capabl helpin phrase entire
vouees brain potent bound helps skip dead
voues capaci mandat enable commit dying copyri
vouivr Wyvern usuall creatu resemb pairs
voulai wanted want meant
voulan cult trader people want versus severa
voulez want salad whatev mean
voulie want wanted meant wish comput trip
voulio wanted waiter want way
vouloi want Domeni circul sure gratef
voulon want unethi wish
voulu wanted want timely anyone keen
voulue dilige due exerci necess reason give
voulus canals carry valida intend move propos
voulut wanted want play decide meet die
voute pins warmed counte succes volunt case
voyage travel trip voyage journe passen fly
voyait saw seen see somebo monkey violen
voyant psychi sighte lookin see seeing visual
voyeur voyeur referr advert child restor writte
voyez see fridge seeing mind
voyiez see banned perpet anyone way either
voyons see impost find busy
vrac bulk wrecke moveme premis regist spaces
vrai true drunka real drunk
vraie true real story
vraies real true people leaves actual said
vraime really truly actual real betray
vrais real true world speaki
vraise likely reason expect unlike probab achiev
vs vs versus finall change given
vserve vserve switch simple enter helper
vu saw seen see anybod viewed seeing
vue eyesig view overvi sight perspe views
vues views saw seen see viewpo
vulgai coarse common rude painte shell
vulgar negate gene fifth popula sugges consum
vulner vulner severa expose disclo
vus saw seen see somebo innoce relief
vux wishes wish offer happy hope expres
wagon car dining railwa marked interc
wagons cars hopper railwa incurr grain percen
wait wait waits due passin along timeou
walk walk subpar typica purpos traver fairly
wall wall uses hole formin land
wallab wallab full articl free
wallpa wallpa tray allows see multip two
wanna wanna manage sprint buildd build availa
was hacked Postfi log permit warnin failin
watche watche suppos trigge invoke sets starts
watts watts capaci genera uses capita night
wav wav burns play files
we censor fight survey say gets usabil
weakre weakre refere point deny availa count
weapon weapon dealt two charge defend lesson
web web websit webpag
webaim webaim toolba wide checki
webcam webcam built stock login alter query
weblat weblat admins sent transl perfor
weblog weblog applet provid post kind arriva
webmai webmai interf de natura counte box
webmin webmin deps upstre big framew develo
week weeken plans
weeken weeken resurr push variou plans fixed
weight weight select neithe equal
welcom welcom link text proper showin freque
wget wget leakin preven invest using
what focusi Wiltsh discus someon above locati
when called tabs openin posts Wcag set
which Cdf par return parame value
while syntac termin either checke truth occur
whisky whisky shot drank replac connec wood
white white signat dark head either coast
widget widget Ttk
width width height viewmo iframe snc frameb
wifi Wifi wirele device Fi Wi satell
wiki wiki relate page
wincac wincac build Os multip take purpos
wirele wirele nic de find appear themse
wiresh wiresh adviso releas securi team
with statem autoto dir longer suppor
withou tracki tradin phrase govern based watch
wolfga wolfga people foo bar
wood wood Buffal storm develo garden
wordpr wordpr Erp unlike powerf gettin
work work Wip shows de create push
worker worker durati typica comple additi given
workfl workfl fit person style good enhanc
wose wose woses ancien fellow massiv grown
woses woses wose ancien find
wrap wrap fill helps
wrappe wrappe output regist retrie runnin suppor
write write Writec enhanc array watche
www www web org
xdevap xdevap Mysql exampl tabled statem
xdg xdg preced take found takes additi
xenoph xenoph racism reject
xfonts xfonts fonts cell rich
xhtml xhtml text cause sample regist
xine xine fronte player media
xkb xkb keyboa certai named find desire
xlsx excel kernel output office quotes
xmlrpc errorm trivia implem resour proced task
xorg xorg workar editin widget caught startu
xpdf xpdf dummy suppor severa
xserve xserve autoco adviso used
xsessi xsessi happen naviga sample find longer
xterm xterm reason term move bottom discov
xul xul extens ext handle
xulrun xulrun runner friend recent adviso
xvi xvi subpar extend enteri breaki failur
xviii Xviii Xxviii pertai conser counte agreem
xx xx modifi Board parts indict except
xxx xxx usable count conjun pointe needed
xxxx xxxx line switch bit value applic
xy Xy signs percen litera actual digits
xyz xyz succes names cleare sample first
xz xz compre checks signif
yaml yaml provid stream popula custom direct
yaz functi later able appear connec
year year Af simila functi specif togeth
yellow yellow design filed main school house
yemeni Yemeni purpor woman legisl goals adhere
yen yen regret ideas hold assump say
yens yen thousa five ten exchan female
yes yes string input non matchi
yeux eyes eye
yield yield expres method put around code
you platfo rap know pictur everyt need
your needs burn accept serve using talk
zacker zacker spytz shadow signif longer
zero zero nonzer scratc
zeros zeros padded filled zero leadin erase
zh zh resurr meetin helped Chines locale
zinzin nuts guy totall
zip zip zipper file archiv files
zipfil zipfil invoke suitab create passin six
zipimp zipimp module raise
zlib zlib traile home includ compre
zombie zombie joinin child return called
zonage Zoning dated shown
zone area zone textar box zones
zones areas zones textar neutra rural
zoo zoo took
zoom zoom zoomin viewpo reset usable title
zoomer zoom zoomin solvin object improv proble`;
