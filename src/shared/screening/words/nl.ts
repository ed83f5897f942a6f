import { type Words } from './words';

export const nl: Words = {
  common: `europa italië duitsland frankrijk nederland belgië spanje griekenland zweden engeland amsterdam utrecht antwerpen brussel gent nidos de het een en van is in dat ik niet op te met voor zijn er maar die ook aan om hij ze bij naar nog wel als dan
    wij we jullie mijn hun was heeft heb wordt kan moet of al iemand uit`,
  child: `pupil  jongen meisje kind jongere minderjarige mijn_jongen mijn_meisje meid jochie knul kleintje tiener puber
    mijn_jongere amv amv'er broers zusjes broertjes zussen tweeling zoon dochter gast mijn voogdijkind meiske mannetje
    pleegkind onder_mijn_voogdij jongetje gastje kereltje ventje joch ben_voogd_van`,
  many: `voornamelijk hoofdzakelijk overwegend amv's minderjarigen jongeren kinderen pupillen jongens meisjes tieners in_het_algemeen doorgaans procent gemiddeld
    statistiek cijfers ongeveer meeste meestal elke_jongere elk_kind iedere ieder plekken opvangplekken landelijk wie_18
    ministerie wedstrijd doelpunten gewonnen_van coa aldus als_een bezet uitslag`,
  hers: `zijn haar hij ze hem zij z'n d'r`,
  kin: `moeder mama ma vader papa oom tante neef nicht broer zus zusje broertje oma opa ouders familie grootmoeder grootvader
    stiefvader schoonzus`,
  life: `school huiswerk tandarts orthodontist therapie examen gehoor paspoort beugel trainer voetbal voetbaltoernooi kamer
    ziekenhuis afspraak verblijfsvergunning vergunning ind mentor_op klas klasgenoten juf meester nachtmerries vingerafdrukken
    leeftijdsonderzoek botscan asiel asielaanvraag gezinshereniging operatie medicijnen stage schakelklas isk verjaardag
    psycholoog_voor zwemles bril dokter huisarts advocaat_van jeugdzorg nidos fiets tolk zitting pleeggezin huilt bang
    vertelde verteld lachte slaapt wil durft inburgering interview vaccinatie rapport pleegouders smokkelaar`,
  other: `rechter rechters kinderrechter advocaat advocate collega collega's coördinator coordinator voogd voogden vrijwilliger
    vrijwilligers tolk psycholoog psychiater psychologe hoogleraar professor trainer_van docent docente spreker schrijver
    schrijfster auteur minister directeur directrice voorzitter penningmeester secretaris ombudsman kinderombudsman
    officier journalist journaliste onderzoeker supervisor begeleider begeleidster gedragswetenschapper verpleegkundige
    kinderarts burgemeester wethouder schepen griffier maatschappelijk jeugdbeschermer zanger voetballer pastoor dominee
    opvoeder opvoedster mentor mentrix kok vrijwilligersbus collega-voogd notaris gastspreker therapeut therapeute
    kinderpsychiater teamleider medewerker medewerkster`,
  title: `dhr mevr mw mevrouw meneer heer dr drs mr prof ir juf meester rechter pater zuster sint st ds minister`,
  thanks: `dank bedankt dankjewel bedank bedanken merci welkom proficiat gefeliciteerd felicitaties hulde boek roman film podcast
    artikel aanrader aanraden lees las gelezen lezen geschreven hoofdstuk liedje pensioen afscheid lintje chapeau
    betekent lezing uitleg groeten complimenten hielp prijs`,
  self: `ik_ben  ik_heet heet_ik mijn_naam stel_me ben_al ik_ben_de`,
  org: `via_088 0900 0800 gemeente rode_kruis caritas unhcr unicef vluchtelingenwerk netwerk kantoor griffie vereniging stichting ministerie balie bereikbaar kantooruren openingstijden telefonisch keuze toestel hulplijn
    noodnummer gratis donatie donaties giften gift iban factuur btw kvk kvk-nummer anbi rekening rekeningnummer vermelding o.v.v
    secretariaat meldpunt gemeentehuis stadhuis isbn dienst spoed antwoordapparaat rsin ondernemingsnummer loket kindertelefoon
    helpdesk infolijn centrale neemt_op wachttijd ma-vr`,
  event: `restaurant café kerk parochie bibliotheek theater bioscoop museum sporthal gemeentehuis kantine kraam bijeenkomst vergadering training cursus opleiding workshop congres studiedag etentje diner borrel lunch feest kerstmaaltijd
    kerstborrel intervisie supervisie sessie webinar deadline aanmelden aanmelding inschrijven inschrijving opendeurdag
    open_dag rondleiding trainingslocatie locatie zaal buurthuis programma agenda concert tentoonstelling rommelmarkt
    barbecue bbq toernooi_voor quiz loterij themamiddag inloop uitnodiging wandeling vrijwilligersavond terugkomdag
    nieuwsbrief formulier folder slides presentatie verdieping ingang picknick receptie verdieping_zaal lezing maaltijd`,
  law: `wet wetten artikel art lid richtlijn verordening arrest uitspraak vonnis_van hof raad_van_state hoge_raad grondwettelijk
    ehrm hvj verdrag programmawet boek titel hoofdstuk bw vw vreemdelingenwet staatsblad staatscourant ecli circulaire
    jurisprudentie rb beleidsregel wijziging gewijzigd werkinstructie kb koninklijk besluit_van rekestformulier versie
    in_werking wetboek handleiding afdeling`,
  born: `kaarsjes ter_wereld geboortejaar geboren geboorte geboortedatum verjaardag jarig geb geboorteakte verjaart geboortedag`,
  turn: `wordt word werd worden geworden bereikt viert wordt_hij wordt_ze ben is_dan`,
  adult: `meerderjarig meerderjarigheid achttien achttiende 18de 18e volwassen zeventien zestien vijftien veertien dertien
    zeventiende zestiende`,
  when: `vandaag morgen overmorgen vanavond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag volgende kerst kerstmis
    kerstavond oudjaar nieuwjaar pasen pinksteren hemelvaart sinterklaas koningsdag ramadan suikerfeest offerfeest weken
    dagen carnaval driekoningen sint-maarten allerheiligen`,
  years: `jaar jr jaren jarig* jarige`,
  aged: `zestienjarig* vijftienjarig* zeventienjarig* veertienjarig* dertienjarig* twaalfjarig* zestien vijftien zeventien
    veertien dertien twaalf 16-jarig* 15-jarig*`,
  shelter: `isk azc merwe* opvanglocatie vmbo mavo havo *college pleeghuis kwg kwe kwh opvang opvangcentrum opvanglocatie azc huis tehuis kindertehuis woongroep leefgroep centrum instelling pol
    college lyceum school isk basisschool internaat observatiecentrum ooc campus villa woonvorm leefgemeenschap noodopvang
    atheneum opvanghuis`,
  phone: `telefoon telefoonnummer nummer nr gsm mobiel mobieltje 06 sim whatsapp app appen bellen bel belt gebeld signal telegram
    bereiken bereikbaar_op appt sms'en sms viber snap achterwacht dreigtelefoontjes`,
  number: `sp ov dossiernr zaaknr v-nr rolnr je_rk rk cliëntnummer nummer nr bsn v-nummer zaaknummer zaak dossier dossiernummer ov ov-nummer ov-nummers kenmerk pasje pas vergunning
    rijksregister rijksregisternummer document documentnummer rekest rekestnummer polis vreemdelingennummer bijlage
    referentie klantnummer burgerservicenummer insz ons_nummer paspoortnummer rolnummer clientnummer kaart attest`,
  street: `straat laan weg plein kade gracht steeg singel dreef hof pad baan lei dijk steenweg markt *straat postcode`,
  dwell: `slapen wonen verblijven ingeschreven staat_ingeschreven zitten woont slaapt verblijft logeert inwoont onderduikt adres thuis huis opvanggezin pleeggezin verhuisd verhuizen verhuist
    ophalen opgehaald overgeplaatst kamer flat wonen woonde zolder zit_bij bij_een geplaatst`,
  floor: `klas groep_8 brugklas schakelklas kamer kamernummer verdieping bus hoog huisnummer bel deurbel etage appartement flat kelder zolder portiek`,
  beside: `boven achter tegenover naast onder hoek op_de_hoek vlakbij voorbij bij_de`,
  spot: `kapper bakker bakkerij slager supermarkt apotheek brug station tankstation benzinestation kiosk shoarma shoarmazaak snackbar frituur kerk moskee halte bushalte wasserette garage loods schuur kerkhof jumbo lidl aldi colruyt delhaize ah drogist rotonde kanaal viaduct winkel nachtwinkel caravan sluis haven fietsenmaker spoor parking`,
  trait: `oor oog hand arm been prothese mank stottert koor fanfare harmonie trommelaar tuba viool proces getuige doelman koeltruck koelcontainer ongeluk ongeval gestorven overleden verdronken vermoord doodgeschoten blind doof rolstoel geamputeerd verloor verloren zwanger
    bevallen baby epilepsie kanker tumor leukemie verbrand brandwonden litteken krant pers televisie tv vrachtwagen koelwagen
    container ferry boot gekapseisd overlevende overleefde enige tweeling drieling kampioen keeper medaille verkracht
    uitgehuwelijkt wees weeskind gevangenis brand explosie  bom gemarteld verlamd hartstilstand coma stom doofstom
    schaken bokser worstelaar dialyse nier suikerziekte diabetes transplantatie dorp filmpje viraal aanvaring aanrijding
    neergestoken trein gered gebarentaal zelfmoordpoging kreupel hongerstaking gevonden`,
  document: `rapport verslag foto foto's scan gescand botscan brief beschikking besluit dossier video filmpje document documenten
    map geüpload bestand bijlage proces-verbaal verklaring attest vonnis oordeel radioloog diploma paspoort kopie gehoor
    leeftijdsonderzoek stukken plan_van_aanpak hulpverleningsplan medisch psychologisch`,
  of: `van met voor bij`,
  saint: `sint st san`,
  at: `in uit te bij naar op`,
  months: [
    'januari jan',
    'februari feb febr',
    'maart mrt',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  numbers: `0 nul, 1 één een eerste, 2 twee tweede, 3 drie derde, 4 vier vierde, 5 vijf vijfde, 6 zes zesde, 7 zeven zevende,
    8 acht achtste, 9 negen negende, 10 tien tiende, 11 elf elfde, 12 twaalf twaalfde, 13 dertien dertiende,
    14 veertien veertiende, 15 vijftien vijftiende, 16 zestien zestiende, 17 zeventien zeventiende,
    18 achttien achttiende, 19 negentien negentiende, 20 twintig twintigste, 21 eenentwintig eenentwintigste,
    22 tweeëntwintig, 23 drieëntwintig, 24 vierentwintig, 25 vijfentwintig, 28 achtentwintig, 30 dertig dertigste,
    31 eenendertig`,
};
