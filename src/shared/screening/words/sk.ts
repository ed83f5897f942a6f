import { type Words } from './words';

export const sk: Words = {
  common: `niekto nikto váš vaša vaše vašu odteraz európa taliansko taliansku nemecko nemecka nemecku francúzsko holandsko belgicko španielsko grécko slovensko slovensku slovenska rakúsko švédsko anglicko česko bratislava bratislave košice košiciach a na v sa je to že s z do nie ako za si som ale po pre od mi mu ju ho už ma tak čo o k sú len aby bol bola ktorý
    pri kto ak či jeho jej mám má aj vo zo ešte`,
  child: `chlapec chlapca chlapcovi chlapcom chlapček dievča dievčaťa dievčaťu dievčina dievčatko dieťa dieťaťa dieťaťu decko zverenec zverenca zverencovi zverencom zverenkyňa
    zverenkyne zverenkyňu    neplnoletý tínedžer tínedžerka mladík mladíka mladý malý malá malej malého malú môj moja mojej mojho môjho mojemu môjmu
    môj_chlapec moje_dievča opatrovanec opatrovanca opatrovankyňa dvojčatá súrodenci súrodencov bratia sestry synček syn dcéra som_poručník som_opatrovníkom som_opatrovníčkou
    ktorému_som chalan chalana chalanovi chalanom deva`,
  many: `prevažne väčšiny deti detí maloletých maloletí neplnoletých chlapci dievčatá vo_všeobecnosti všeobecne zvyčajne percent priemerne štatistik* údaje_o približne väčšina väčšinou miest niekoľko_stoviek
    tisíc stovky každé každý keď_maloletý ministerstvo výsledok zápas_skončil vyhrali prehrali tím turnaj turnaji celkovo roční zápas_sme`,
  hers: `jeho jej mu ju ho on ona ním ňou neho nej`,
  kin: `mama mamy mamu mame mamou matka matky matke matku otec otca otcovi otcom ocko tato strýko strýka strýkovi ujo uja ujom teta tety tetu tete tetou bratranec bratranca sesternica sesternice
    brat brata bratovi bratom sestra sestry sestru sestrou babka babky stará_mama starý_otec babička dedko rodičia rodičov rodina rodiny rodine krstná`,
  life: `škola školy škole školu úlohy zubár zubára terapia terapiu skúška skúšky pohovor vypočutie pas pasu strojček tréner futbal izba izbe izbu nemocnica nemocnice nemocnici vyšetrenie pobyt
    trieda triede triedy spolužiaci učiteľ učiteľka nočné_mory odtlačky vek veku azyl žiadosť operácia operáciu lieky narodeniny okuliare lekár lekárka lekárku očkovanie psychologička_hovorí
    logopéd zlúčenie ubytovňa internát vysvedčenie maturita plače plakal plakala bojí bál povedal povedala rozprával smial smiala chodí nechce chce súhlas lyžiarsky cestovať vodičák psychologicke
    brigáda pojednávanie prax učňovka tancuje odišiel preukaz`,
  other: `koordinátor* tlmočn* advokát* právni* opatrovníč* psychológ* sudky* sudca sudcu sudkyňa sudkyne sudkyňu sudkyni advokát advokátka advokátky právnik právnička právničky kolega kolegyňa kolegyne kolegovia koordinátor koordinátorka koordinácie koordinátorky poručník
    poručníčka poručníci poručníkov opatrovník opatrovníčka opatrovníci dobrovoľník dobrovoľníčka dobrovoľníci dobrovoľníkov tlmočník tlmočníčka tlmočníčky tlmočníka psychológ psychologička psychiater
    profesor profesorka lektor lektorka prednášajúci autor autorka autorky spisovateľ spisovateľka minister ministerka riaditeľ riaditeľka riaditeľky predseda predsedníčka
    pokladník pokladníčka sekretárka ombudsman ombudsmanka komisár komisárka prokurátor prokurátorka novinár novinárka výskumník supervízor supervízorka moderátorka zdravotná_sestra pediater
    primátor primátorka starosta starostka sociálny_pracovník sociálna_pracovníčka vychovávateľ vychovávateľka spevák futbalista farár kňaz mentor mentorka notár kurátor kurátorka zástupkyňa zástupkyne
    úradníčka prekladateľka`,
  title: `pán pani pána pánovi p p. slečna mgr judr ing mudr phdr doc prof dr sudca sudkyňa páter sv  bc advokátka advokát thdr`,
  thanks: `ďakujem ďakujeme vďaka vďaku poďakovanie poďakovať vitaj vitajte privítajme gratulujem gratulujeme gratulácie blahoželám bravo kniha knihu knihy román film podcast článok odporúčam prečítala prečítal
    čítam prečítajte prečíta napísal napísala kapitola kapitolu pieseň dôchodok dôchodku lúčime rozlúčka znamená prednáška vysvetlila vysvetlil pozdravujem pozdrav meniny slovo báseň preložila preložil`,
  self: ` volám volám_sa som_poručníčka_z predstavím moje_meno`,
  org: `červený_kríž červeného_kríža caritas charita unhcr unicef sieť siete sieti úrad úradu kancelária podateľňa združenie združenia združeniu nadácia nadácie ministerstvo ústredňa infolinka linka linky otváracie_hodiny úradné_hodiny klapka nonstop bezplatne bezplatná
    zadarmo tiesňová dar dary darovať iban prevod faktúra faktúru ičo dič poznámky variabilný isbn sekretariát oz  2% z_dane hodín pokladňa dvíha odkazovač sídli sídlo služba
    policajný_zbor tlačivá stránka centrála pohotovosť`,
  event: `reštaurácia reštaurácii kaviareň kaviarni kostol fara knižnica knižnici divadlo kino klub klube telocvičňa kultúrny_dom stretnutie stretnutia schôdza schôdzka školenie školenia workshop konferencia seminár večera večeru obed kapustnica kapustnicu oslava supervízia supervízie intervízia sedenie webinár termín_prihlásenia prihlášky
    prihlasovanie prihláste hláste pozývame príďte deň_otvorených prehliadka prehliadku sála miestnosť program koncert výstava výstavu burza tombola turnaj výlet opekačka kurz kurzu grant granty dotácia dotácie
    rozdávame rozdavame leták letáky formulár prezentácia agenda poobedie vstup_voľný piknik chlebíčky múzeum muzeum guláš výročie brigádu_na jarmok`,
  law: `zákon zákona zákone čl článok § ods písm vyhláška nariadenie smernica rozsudok rozsudku uznesenie_ns nález ústavný ústavného ns sr esľp súdny_dvor dohovor dohovoru ústava kódex z.z zbierka novela
    judikatúra judikát konanie_o paragraf účinnosť platí_od tlačovina vestník vec_c sťažnosť_č usmernenie`,
  born: `sviečok sviečky sfúkne narodený narodená narodil narodila nar narodenia narodeniny narodeninová narodenín narodeninách dátum_narodenia ročník rodený prišiel_na_svet`,
  turn: `dovŕši dovrsi dovŕšila bude_mať bude_mat má_mať oslávi oslavuje dosiahne stane bude bude_plnoletý končí_18 slávi mať plnoletosť`,
  adult: `plnoletý plnoletá plnoletosť plnoletosti dospelý dospelá osemnásť osemnást osemnáste osemnástku osemnástka osemnástiny sedemnásť šestnásť pätnásť štrnásť trinásť sedemnáste šestnáste`,
  when: `dnes zajtra pozajtra pondelok utorok streda stredu štvrtok piatok sobota sobotu nedeľa nedeľu budúci budúcu budúcej vianoce vianoc štedrý_deň štedrý silvester silvestra nový_rok tri_králi troch_kráľov
    veľká_noc veľkonočný veľkonočnú mikuláša luciu ramadán týždne týždňov dni dní dušičky hromnice valentína svätého turíce`,
  years: `rokov roky rok rokmi r ročný ročná ročného ročnej ročn* rokoch`,
  aged: `šestnásťročn* pätnásťročn* sedemnásťročn* štrnásťročn* trinásťročn* dvanásťročn* jedenásťročn* šestnástročn* pätnástročn* ročn* pätnásť šestnásť sedemnásť štrnásť trinásť dvanásť`,
  shelter: `akadémia akadémii akadémiu spojená gymnáziu učilište učilišti dedv detského_domova centrum centra centre cdr dom domov domove domova detský_domov detskom_domove zariadenie zariadenia zariadení krízové krízovom útulok internát internáte škola školy škole základná gymnázium gymnázia stredná
    ubytovňa ubytovni tábor tábore zš sš sou útočisko hostel azylový záchytný`,
  phone: `telefón telefónu tel číslo cislo mobil mobile mobilu sim karta whatsapp viber volať volajte zavolať zavolajte zavolá volá dvíha sms telegram signal messenger kontakt telefonát napíšte_mu brnknite zdvihne`,
  number: `sp.zn spisová spisovú značkou čas poistka číslom evidenčným ičp p nc číslo cislo č rodné rodne rč r.č doklad doklade spis spisu sp.zn sp zn značka preukaz preukazu pas povolenie pobyt karta rozhodnutie_č azylového konanie konania ecv poistenca poistovne identifikačné evidenčné`,
  street: `ulica ulici ulicu ul námestie nám trieda sídlisko cesta nábrežie alej`,
  dwell: `spia bývajú býva adresu zlú_adresu adresou nocujú býva byva býval spí spi prespáva žije ubytovaný ubytovaná adresa adrese  profesionálnej náhradnej pestúnskej presťahoval presťahovala premiestnili byte hľadať hladat vyzdvihnúť nocuje gauči u_tety u_strýka
    zdržiava vziať ju_hladat ho_hladat prihlásený umiestnený umiestnená`,
  floor: `trieda triede triedy ročníku triedna izba izbe poschodie poschodí vchod zvonček byt pivnica prízemie podkrovie  schodisko suterén`,
  beside: `nad za oproti vedľa pod rohu roh blízko naproti medzi pri_moste hneď_za`,
  spot: `pekáreň pekárňou pekárni lekáreň lekárňou lekárni potraviny potravinami most mostom stanica stanicou stanici čerpačka čerpačkou benzínka benzínkou pumpa pumpou lidl lidlom tesco tescom kaufland kauflandom billa coop jednota jednotou kostol kostolom zastávka zastávkou kaderníctvo kaderníctvom kebab mäsiarstvo krčma krčmou garáž garážami sklad skladom cintorín cintorínom ihrisko autoservis trafika`,
  trait: `ucho oko ruka ruky ruku noha nohy nohu prst protéz* kríva koktá zbor zbore kapela kapele dychovk* bubon* husle proces* svedk* svedok brankárom nehod* dvojičk* jedin* prežil* nehoda nehode zahynul zahynula zomrel zomrela utopil utopila zabili zabitý zastrel* slep* nevidiac* hluch* nepočuj* vozík vozíku amput* stratil stratila tehotn* porodila bábätko epileps* nádor rakovin* leukém* popálen*
    zhor* jazva jazvy noviny novinách telk* televíz* tlač kamión* nákladn* náves* chladiaren* kontajner* čln člne loď potop* prežil prežila jediný jediná jediného preživš* dvojča dvojčatá trojčatá majster majsterka majstrom
    brankár medail* znásiln* vydali_ju sirota siroty väzen* požiar* výbuch* mína bomba mučen* ochrnut* kóm* hluchonem* šach* box boxer zápasník dialýz* obličk* cukrovk* transplant* dedina dediny dedinky bodn* vlak*
    omrz* dunaj* rieky srdce skolab* dorast* virál* zachrán* unies* postrel* nájden* našli doh* pohrýz* posunk*`,
  document: `uznesenie uznesenia rozhodnutie správa správu posudok fotka fotky fotku foto video sken skeny naskenoval* dokument dokumenty priečinok nahrala nahral súbor pdf potvrdenie vysvedčenie zápisnica rozsudok_o list
    röntgen výsledky znalecký spis videá vyjadrenie`,
  of: `s so pre od z`,
  saint: `sv svätý svätá svätého svätej san`,
  at: `v vo z zo do pri na pod`,
  months: [
    'január januára januári jan',
    'február februára februári',
    'marec marca marci',
    'apríl apríla apríli',
    'máj mája máji',
    'jún júna júni',
    'júl júla júli',
    'august augusta auguste',
    'september septembra septembri',
    'október októbra októbri',
    'november novembra novembri',
    'december decembra decembri',
  ],
  numbers: `0 nula, 1 jeden prvého prvý jedna, 2 dva druhého dve, 3 tri tretieho, 4 štyri štvrtého, 5 päť piateho, 6 šesť šiesteho, 7 sedem siedmeho, 8 osem ôsmeho, 9 deväť deviateho,
    10 desať desiateho, 11 jedenásť jedenásteho, 12 dvanásť dvanásteho, 13 trinásť trinásteho, 14 štrnásť štrnásteho, 15 pätnásť pätnásteho, 16 šestnásť šestnásteho,
    17 sedemnásť sedemnásteho, 18 osemnásť osemnásteho, 19 devätnásť devätnásteho, 20 dvadsať dvadsiateho, 30 tridsať tridsiateho`,
};
