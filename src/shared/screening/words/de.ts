import { type Words } from './words';

export const de: Words = {
  common: `alle alles ihr ihre ihren ihrem menschen mensch link thema anfrage antwort europa italien deutschland frankreich niederlande belgien spanien griechenland polen österreich schweden schweiz bayern berlin hamburg wien der die das und ist nicht ich es ein eine in zu mit den von auf für hat habe im sich dem auch er sie wir ihr
    wird bei aus an noch nur wie war mir mein meine einen jetzt schon so`,
  child: `mündel junge jungen  mädchen kind bub bursche  jugendlicher mein_jugendlicher mein_kleiner meine_kleine
    schützling kleine kleiner kleinen minderjähriger mein_junge mein_mädel mädel umf umfler uma mein_umf
    zwillinge brüder geschwister schwestern pflegekind teenager sohn tochter halbwüchsiger burschen bei_mir_in_vormundschaft
    mein_afghane mein_syrer mein_somalier kerlchen mündels kindes mädchens meinem_mündel meiner mein mir_übertragen`,
  many: `überwiegend vorwiegend hauptsächlich größtenteils mehrheitlich durchschnittlich unbegleiteten minderjährigen kinder jugendlichen jugendliche mündeln grundsätzlich generell allgemein prozent durchschnitt
    statistik zahlen rund plätze bundesweit landesweit mehrheit meist meistens meisten jeder jede_jugendliche jahresbericht
    ankünfte turnier tor tore mannschaft spiel gewonnen_gegen landesjugendamt ministerium insgesamt umas umfs`,
  hers: `sein seine seinen seinem seiner seines ihn ihm er sie ihre ihren ihrem ihrer`,
  kin: `mutter mama vater papa onkel tante cousin cousine vetter bruder schwester oma opa großmutter grossmutter großvater eltern
    verwandte neffe nichte familie schwager`,
  life: `schule hausaufgaben zahnarzt therapie prüfung deutschprüfung anhörung reisepass zahnspange trainer fußball zimmer
    wohngruppe krankenhaus klinik termin aufenthaltstitel duldung ausländerbehörde ausbildung ausbildungssuche praktikum
    hilfeplangespräch hilfeplan interview jugendamt taschengeld taschengeldkonto konto klasse klassenlehrerin mitschüler
    lehrer_von albträume alpträume fingerabdrücke altersfeststellung altersgutachten asylverfahren asylantrag familiennachzug
    operation medikamente schulplatz zeugnis geburtstag arbeitserlaubnis schlepper pass clearing inobhutnahme weint angst
    erzählt lacht geflohen bamf vorsprache impfung brille führerschein sprachkurs bescheid`,
  other: `richter richterin familienrichter familienrichterin anwalt anwältin rechtsanwalt rechtsanwältin kollege kollegin kollegen
    kolleginnen koordinator koordinatorin vormund vormundin vormünder ehrenamtliche ehrenamtlicher dolmetscher dolmetscherin
    psychologe psychologin psychiater psychiaterin psychotherapeutin therapeut professor professorin referent referentin
    autor autorin schriftsteller minister ministerin leiter leiterin direktor direktorin vorstand vorsitzende vorsitzender
    schatzmeister schatzmeisterin sekretärin rechtspfleger rechtspflegerin rechtspflegers bürgermeister bürgermeisterin journalist
    journalistin supervisor supervisorin moderatorin kinderarzt pastor pfarrer pfarrerin sozialarbeiter sozialarbeiterin
    betreuer betreuerin bezugsbetreuer sänger fußballer mentor mentorin trainerin_für notar notarin stadträtin amtsvormund
    amtsvormundin schauspieler landrat buchhalterin hausmeister leitung sprecherin`,
  title: `herr herrn frau fr hr dr prof mag ra rain rechtsanwalt rechtsanwältin richter richterin dipl pfarrer pater
     st sankt kollegin kollege dekan pastorin staatsanwalt`,
  thanks: `danke dank bedanke bedanken herzlichen willkommen glückwunsch gratuliere gratulation buch roman film podcast
    artikel empfehle empfehlen lese gelesen lesen geschrieben_von kapitel lied verabschieden ruhestand verabschiedung
    bedeutet heißt_licht vortrag gruß grüße referiert liebe_grüße namenstag lob an_alle applaus`,
  self: `ich_bin bin_der bin_die ich_heiße heiße mein_name stelle_mich`,
  org: `büro rotes_kreuz roten_kreuz caritas diakonie unhcr unicef awo netzwerk netz amt amtsgericht geschäftsstelle verein vereins stiftung ministerium zentrale sprechzeiten öffnungszeiten sprechstunde
    uhr durchwahl hotline notruf krisentelefon beratungsstelle spendenkonto spende spenden spendenquittung iban rechnung
    steuernummer_vom verwendungszweck stichwort geschäftskonto vr vereinsregister kostenfrei kostenlos rund_um_die_uhr
    anrufbeantworter sekretariat telefonseelsorge erreichbar rathaus behörde vormundschaftsstelle stelle isbn ust-id
    finanzamt amtsvormundschaft hrb kontonummer notdienst geschäftszeichen_des draht krisendienst`,
  event: `restaurant café gasthaus gaststätte wirtshaus kirche pfarrheim pfarrsaal bibliothek theater kino museum gemeindehaus turnhalle bürgerhaus markt lokal treffen stammtisch schulung fortbildung workshop seminar tagung essen abendessen grillen feier weihnachtsfeier supervision
    intervision sitzung webinar frist antragsfrist anmeldung anmelden anmeldeschluss treffpunkt tag_der_offenen_tür gottesdienst
    veranstaltung einladung programm kurs kursus vereinsheim flohmarkt basar konzert ausstellung ausflug vortrag adventskaffee
    brunch beginn einlass raum saal mitbringen mitgliederversammlung pauschale aufwandspauschale flyer formular folien
    austausch austauschabend termine abend beratung frühstück sommerfest turnier verlosung`,
  law: `gesetz gesetze § §§ abs absatz artikel art paragraf paragraph bgb sgb asylg aufenthg famfg stgb gg verordnung richtlinie urteil
    beschluss_des beschluss_vom urteil_vom bgh bverfg bverwg olg vgh ovg vg eugh egmr konvention rechtsprechung kommentar randnummer randnummern rn
    novelle reform vormundschaftsrecht erlass rundschreiben fassung formblatt verfassung in_kraft gilt vfgh abgb ogh
    bundesgesetzblatt bgbl din entscheidung_des rechtssache drucksache leitfaden kjsg`,
  born: `kerzen zur_welt geburtstagskerzen jahrgang geboren geb geburt geburtsdatum geburtstag geburtstags geburtsurkunde gebdatum geburtstagskind gebürtig`,
  turn: `wird werden wurde geworden feiert vollendet erreicht würde hat_geburtstag`,
  adult: `volljährig volljährigkeit achtzehn achtzehnte achtzehnter achtzehnten 18te erwachsen siebzehn sechzehn fünfzehn
    vierzehn dreizehn siebzehnte sechzehnte großjährig`,
  when: `tage noch_elf_tage tagen heute morgen übermorgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag nächste nächsten nächster
    weihnachten heiligabend silvester neujahr ostern ostersonntag ostermontag pfingsten nikolaus nikolaustag ramadan
    zuckerfest opferfest wochen tagen dreikönig fasching rosenmontag halloween allerheiligen nationalfeiertag muttertag
    maria_himmelfahrt`,
  years: `jahre jahren jahr jährig* jährige jähriger j jährigen`,
  aged: `sechzehnjährig* fünfzehnjährig* siebzehnjährig* vierzehnjährig* dreizehnjährig* zwölfjährig* elfjährig* 16jährig* 15jährig*
    17jährig* 14jährig* sechzehn siebzehn fünfzehn vierzehn dreizehn zwölf`,
  shelter: `gesamtschule oberschule förderschule kolleg akademie lernhilfe asylunterkunft gemeinschaftsunterkunft ankunftszentrum haus heim wohnheim wohngruppe jugendhilfe jugendhilfeeinrichtung einrichtung clearinghaus clearingstelle unterkunft
    erstaufnahme camp lager wg kinderheim jugenddorf internat schule gymnasium realschule mittelschule hauptschule gesamtschule
    berufsschule grundschule quartier notunterkunft schutzhaus kinderdorf jugendwohngruppe mädchenhaus asylheim`,
  phone: `handy handynummer telefon telefonnummer nummer mobil mobilnummer tel whatsapp anrufen anruf anrufe drohanrufe ruft sim signal
    telegram erreichen erreichst rufnummer sim-karte klingelt viber wählt simst snap threema schreibt_ihm`,
  number: `az aktennr fallnr nsm azr-nr bamf-nr ausweisnr kv-nummer krankenkasse rentenversicherungsnummer sv-nummer iv-nr zahl n-ausweis idnr kennzeichen vorgangsnummer vorgang nummer nr az aktenzeichen geschäftszeichen gz akte aktennummer ausweis azr azr-nummer kennnummer steuer-id steuer id
    identifikationsnummer versicherungsnummer sozialversicherungsnummer svnr karte zahl gzahl ifa aufenthaltstitel
    ausweisnummer passnummer bescheid fallnummer kundennummer zemis n-nummer registernummer versichertennummer
    krankenversichertennummer dublin bamf_az verfahren`,
  street: `straße strasse str gasse weg platz allee ring damm ufer chaussee hof steig pfad am im auf_der an_der zeile siedlung
    promenade *straße`,
  dwell: `schlafen leben wohnen haust pennt gemeldet wohnt lebt schläft haust untergekommen unterkommt wohnung gastfamilie pflegefamilie zieht umgezogen adresse hausbesuch
    bleibt abholen abgeholt untergebracht zimmer hinterhaus verlegt vormieter übernachtet couch sofa gemeldet
    wohnhaft zuhause unterschlupf eingezogen`,
  floor: `klasse jahrgangsstufe zimmer zimmernummer stock stockwerk og eg dg hinterhaus hinterhof vorderhaus wohnung whg tür stiege top klingel klingeln aufgang etage keller souterrain
    dachgeschoss dachgeschoß`,
  beside: `über hinter gegenüber neben unter vor_dem oberhalb unterhalb an_der_ecke ecke nähe überm hinterm unterm schräg`,
  spot: `bäckerei bäcker supermarkt tankstelle apotheke brücke bahnhof kiosk späti dönerladen döner imbiss friseur metzgerei fleischerei lidl aldi rewe edeka netto penny kirche moschee haltestelle bushaltestelle waschsalon werkstatt friedhof unterführung lagerhalle garage parkplatz kaufland edeka drogerie autohaus bauernhof scheune baracke kreisverkehr hafen gleise spielplatz pizzeria`,
  trait: `ohr auge hand arm prothese hinkt einbeinig* einäugig* stottert stock chor kapelle feuerwehrkapelle blaskapelle trommler tuba geige prozess kühllaster* zeuge aussagen torhüter unfall busunglück unglück gestorben ertrunken getötet erschossen blind taub gehörlos rollstuhl amputiert verloren bein fuß
    schwanger entbunden baby epilepsie tumor krebs leukämie verbrannt verbrennungen narbe presse zeitung fernsehen lkw
    güterzug kühllaster kühlwagen container fähre boot gekentert überlebt überlebende überlebender einzige einziger zwilling
    zwillinge drillinge meister torwart medaille vergewaltigt zwangsheirat zwangsverheiratet waise vollwaise gefängnis brand
    feuer explosion mine bombe gefoltert folter querschnittsgelähmt herzstillstand koma hungerstreik stumm prinz schach
    ringer boxer dialyse niere diabetes transplantation dorf kleinwüchsig albino schlagzeilen video viral geholt gefunden
    zug messer niedergestochen gerettet gebärdensprache selbstmordversuch suizidversuch`,
  document: `protokoll gutachten bericht scan gescannt foto fotos bilder bild video bescheid beschluss akte unterlagen dokument
    dokumente ordner hochgeladen datei anhang bestallung bestallungsurkunde stellungnahme zeugnis befund attest
    röntgenbilder röntgenbild hilfeplan lebenslauf urkunde abgetippt aktenauszug kopie`,
  of: `von vom des der mit für`,
  saint: `st sankt bad markt`,
  at: `in aus bei nach im am an`,
  months: [
    'januar jänner jan',
    'februar feber feb',
    'märz mrz',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  numbers: `0 null, 1 eins ein ersten erster erste, 2 zwei zweiten zweiter zwo, 3 drei dritten dritter, 4 vier vierten vierter,
    5 fünf fünften fünfter, 6 sechs sechsten sechster, 7 sieben siebten siebter siebenten, 8 acht achten achter,
    9 neun neunten neunter, 10 zehn zehnten zehnter, 11 elf elften elfter, 12 zwölf zwölften zwölfter,
    13 dreizehn dreizehnten, 14 vierzehn vierzehnten, 15 fünfzehn fünfzehnten, 16 sechzehn sechzehnten,
    17 siebzehn siebzehnten, 18 achtzehn achtzehnten, 19 neunzehn neunzehnten, 20 zwanzig zwanzigsten,
    21 einundzwanzig einundzwanzigsten, 22 zweiundzwanzigsten, 23 dreiundzwanzigsten, 24 vierundzwanzigsten,
    25 fünfundzwanzigsten, 26 sechsundzwanzigsten, 27 siebenundzwanzigsten, 28 achtundzwanzigsten,
    29 neunundzwanzigsten, 30 dreißig dreißigsten, 31 einunddreißigsten`,
};
