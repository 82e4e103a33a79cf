/**
 * English words that the dictionaries lack, each of them read: what people wrote in the free texts of the training corpora
 * (prose of institutions and news, the web, law), and what the model wrote in sentences that were read. A plural is let pass too.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  `accommodative actioned additionality affordance agrochemical airframe airpower allowlist anabolic animatronic
  anonymization anonymize anonymized anthropogenic antiretroviral arbitral archeological ascendency assignee
  astrobiological astrobiologist astrobiology atomization attractor auditability auditable autologous automation
  backbencher backdoor backend backfilling backlight backport backported balancer balkanized barcode benchmarking
  benefitted benefitting benthic benzodiazepine biocide birdwatching blackwater blocklist blogpost bluefin bootable
  bootloader broadcasted brominated bubonic bugfix bunkered bunkering businesspeople bycatch bytecode callout caregiving
  caretaking cartoonish catenary catfight centreline certifier changelog chatbot checkboxes checkmark checksum chinook
  chipset coalminer codebase codecision codename codenamed codeword cofinance cofinanced cofinancing collectivistic
  collectivity collimator colocation combatted combatting comitology commandline commensurability commenter compensable
  complementarity concretization conformant contestation contractionary convertor cookstove corporative criminalization
  criminological crowdsource crowdsourced crowdsourcing cryptoasset cryptographic cryptographically culturality curation
  customisable customizable datasource deadweight decrypted deductibility demagogical demarche demonization
  denuclearization depositary depreciable derogation despatch despatched dialup digester disaggregated disaggregation
  discoverability discoverable discretional disinform disjunction distributable distro dogmatism dosimetry downhole
  downloader drawdown dropdown ductwork duplicative ebook eclampsia elastomeric employability endnote enforceability
  epicene epizootic equilibrating ethnocultural eurobond europeanised eurosceptic eurozone evaporative evidentiary
  examinable exoneration expungement externalities externality extrabudgetary eyewear facilitative factum falafel façade
  femicide filesystem filtration financialization findable flamewar flashpoint flexibilities fluorinated focussed
  focusses focussing foetal foldable foodbank forecasted foreseeably frameset freefall freeform freeness fresco frontend
  frontline frontrunner fuelwood fullscreen functionless fundability funder fundraise gamification gangsterism gaoler
  gasification gelato gendarmerie genotype geochemical geoscientific geospatial geostrategic geotagged geotechnical
  germplasm governability governorate graffer grayscale greenwashing groundfish hackable hackathon halocarbon handoff
  hardcoded hectarage helpdesk hollywoodian homeschool homeschooled homogenous hostname hotchpotch hotelkeeper hotline
  hotspot housesitting hydrofluorocarbon hydrographic hydrostatic hyperbaric hypersexualization hypersexualized
  hypomanic ideation identifiability igniter illusionary impactful impliedly imposter incentivise incentivised
  incentivising incentivize incentivized incentivizing inclusivity incurved indetermination indicia infectivity
  infographic infringer inkjet insensitivities integrationist interconnectedness interculturality intersectoral
  intersessional intervenor intraday invasiveness investigational iodinated irradiance irreversibility islamist
  iteratively jihadi justiciability kerning keylogger keyring kickboxer kilogramme kleptocrat knowledges lamellar
  leaderboard legislation lethality letterboxing licensor lifecycle lifejacket likeminded linkable listbox litigable
  localizable localization lockdown longline lossy mahjong malware marginality mayoralty mediaeval medicalization
  memorizable mentee merchantability merfolk metallized meteorologically metrological millenarian minimalistic
  mitigative mockup moveable multilateralism mutagenicity mutualization naira namespace narco natively nervosity
  nuclearization offeror onboarded onboarding operability operationalization operationalize oppositional oralist
  ornamental outsized ovine oxytocin palaeontological participation participative passcode pastoralist patentability
  patentee pathfinding pathogenicity peacebuilding performant persecutory personalization pharmacare photovoltaics
  phthalate phylogenetic phytosanitary pixelated plaintext plasticiser plurilateral polder policymaking polycentric
  powertrain prefectural presumptively preventively probative processual procurement productivist prosecutorial
  prototyped publically pullulate purposively putatively pyrotechnician quaestor quartile racialized radionuclide
  radioscopic radome realtime rearview recapitalization referenda regionalist relativise renderer renewable renminbi
  replicable representativeness reproducibility reputational resistant respirable responder revanchist reversionary
  riverine roadmap rollout sandstone sanscrit scalable scannable schema screencast scrollable scrollbar seatbelt
  sectoral selectable serverless sessional severities sexualized shaper shorn signup skillset smartcard snuck
  sovereignist sovereignties spacebar sponsorship stablecoin stadia standup stateful statist strikethrough strived
  stylesheet sublicensable subnet subscribership subsea substitutability substitutional suicidality summarization
  superset supranationalism supranationally symposia synergistically tailings takedown taskforce technopole telecoms
  templating tenderer teratogenic terroir testbed theming thermobaric thruster tiltmeter timeframe timezone todo
  toolchain toolkit toolset tooltip touchpad tradable tradeable traineeship training transferee transference transferor
  transferrable transhipment transposal travertine tricopter triennium trojan tsarist tuff undercapitalization
  undercooked underinvestment underresourced underserved underspend underutilization unilingual unipolar
  universalization unjam upcycling upgradable uploader upskilling usufruct utopian validator vapourizer verifiability
  verifiably verifier viewport virally virtualized viscoelastic voyeuristically waitlist walkthrough warlordism
  waterbody wayfinding weaponization webmail webpage webserver weeklong wellbeing whistleblower whistleblowing
  whitepaper whitespace wishlist wordmark workover workplan workspace yellowfin`.split(/\s+/u),
);
