import { type Words } from './words';

export const pl: Words = {
  common: `najwyżej najmniej więcej mniej później nigdy państwa państwu europa włochy włoch niemcy niemiec francja francji holandia belgia hiszpania grecja polska polski polsce polskę austria szwecja anglia warszawa warszawie kraków krakowie lublin i w z na do nie się że jest to co jak ale o od za po dla ma mam jego jej mi go ja czy tak tylko przez już u są
    być był kto ktoś mój moja który która nas a by ze pod`,
  child: `chłopak chłopaka chłopakiem chłopakowi chłopiec chłopca chłopcu chłopcem dziewczyna dziewczyny dziewczynę dziewczyną dziewczynka dziewczynki
    dziecko dziecka dziecku dzieckiem podopieczny podopieczna podopiecznego podopiecznej podopiecznemu podopieczną  małoletnia
     nieletni nieletnia nastolatek nastolatka nastolatkę nastolatka mały mała małej małego małą młody młodego mój_młody moja_mała
    podopiecznym nastolatki mój_chłopak dzieciak dzieciaka dzieciakiem synek bliźniaki bliźniaków bracia siostry rodzeństwo rodzeństwa
    wychowanek wychowanka wychowanka pod_moją_opieką którym_się_opiekuję którą_się_opiekuję jestem_opiekunem jestem_opiekunką mój moja mojego
    mojej mojemu moim chłopcy_dwaj`,
  many: `głównie przeważnie większości dzieci małoletni małoletnich nieletnich chłopców dziewcząt nastolatków podopiecznych generalnie zasadniczo co_do_zasady zasady procent średnio
    statystyki dane około większość miejsc tysięcy kilka_tysięcy setki każdy każde gdy_małoletni kiedy_dziecko ministerstwo wynik mecz_skończył
    przegrała wygrała drużyna reprezentacja turniej zwykle ogółem rocznie`,
  hers: `jego jej mu ją go on ona nim niej nią niego`,
  kin: `mama mamy mamę mamą mamie matka matki matką matkę ojciec ojca ojcu tata taty tatą tatę wujek wujka wujkiem wujka ciocia cioci ciocią ciotka ciotki kuzyn
    kuzyna kuzynka kuzynki kuzynem brat brata bratem bratu siostra siostry siostrą siostrze siostrę babcia babci babcią babcię dziadek dziadka rodzice rodziców rodzina rodziny
    rodzinie krewnych bratanek`,
  life: `szkoła szkoły szkole szkołę lekcje lekcji dentysta dentysty terapia terapii egzamin egzaminy egzaminu przesłuchanie przesłuchania paszport paszportu aparat trener
    trenera piłka piłki pokój pokoju szpital szpitala szpitalu wizyta wizytę karta pobytu klasa klasie klasy koledzy koledzy_z nauczyciel nauczycielka koszmary odciski
    wiek wieku azyl uchodźcy wniosek wniosku operacja operacji leki urodziny okulary okulary lekarz lekarza lekarki przychodnia szczepienie szczepieniu
    konto wyjazd zgodę zgoda ortodonta logopeda psycholog_mówi łączenie przedszkole świadectwo matura matury płacze płakał płakała boi bał
    powiedział powiedziała opowiedział śmiał uśmiechnął chodzi wychowawczyni internat rozprawa rozprawie praktyki legitymacja pieczy zastępczej
    tańczy kontrakt zapisać`,
  other: `koordynator* tłumacz* prawni* mecenas* adwokat* wolontariusz* sędzi* sędzia sędzi sędziego sędziny sędzią adwokat adwokatka mecenas radca prawnik prawniczka prawniczki kolega koleżanka koleżanki koleżance koordynator koordynatorka
    koordynatorki koordynatorce koordynacji opiekun opiekunka opiekunowie opiekunów opiekunki wolontariusz wolontariuszka wolontariusze tłumacz tłumaczka tłumaczki
    tłumaczce psycholog psycholożka psychologa psychiatra profesor profesora trenerka_warsztatów prelegent prelegentka autor autorka autorki pisarz pisarka pisarki minister
    ministra dyrektor dyrektorka dyrektorki prezes prezeska skarbnik skarbniczka sekretarka rzecznik rzecznika rzeczniczka prokurator dziennikarz dziennikarka badaczka
    superwizor superwizorka moderatorka pielęgniarka pediatra burmistrz wójt radna radny kurator kuratorka asystent asystentka pedagog pedagożka wychowawca
    piosenkarz piłkarz ksiądz księdza siostra_zakonna mentor mentorka notariusz komornik referent wójtowa`,
  title: `pan pani pana panu panią państwo panem dr prof mec mecenas adw sędzia sędzi ks ksiądz św red hab mgr inż r.pr 
    kolega koleżanka radca `,
  thanks: `dziękuję dziękuje dziękujemy dzięki podziękowania podziękowanie podziękować witamy witaj powitajmy gratulacje gratuluję gratulujemy brawo brawa książka książkę książki
    powieść film podcast artykuł polecam przeczytałam przeczytałem czytam czytajcie przeczytajcie autorstwa rozdział piosenka emerytura emeryturę
    pożegnanie żegnamy  oznacza wykład wyjaśniła wyjaśnił prelekcja pozdrawiam pozdrowienia imieniny imieninach słowo uznania wiersz
    tłumaczenie solenizant`,
  self: `jestem nazywam mam_na_imię nazywam_się przedstawiam`,
  org: `czerwony_krzyż czerwonego_krzyża caritas unhcr unicef sieć sieci siecią urząd urzędu biuro biura kancelaria sekretariat stowarzyszenie stowarzyszenia fundacja fundacji fundacją ministerstwo centrala infolinia telefon_zaufania czynne
    godz godziny godzinach wewn wew wewnętrzny bezpłatnie bezpłatny bezpłatna całodobowo całą_dobę alarmowy dyżur dyżury darowizna darowizny iban przelew
    konto_stowarzyszenia faktura faktury nip krs regon tytule tytułem wpłaty isbn opp 1,5% portierni rejestracja_czynna pon-pt ośrodek_obchodził
    automatyczna_sekretarka odbiera konsulat_czynny zbiórka`,
  event: `restauracja restauracji kawiarnia kawiarni kościół parafia biblioteka biblioteki teatr kino klub klubie hala domu_kultury lokal świetlicy spotkanie spotkania spotkaniu zebranie szkolenie szkolenia szkoleniu warsztaty warsztatów konferencja seminarium kolacja wigilia_opiekunów wieczerza obiad impreza
    superwizja superwizji interwizja sesja webinar termin_składania zapisy zapraszamy zapraszam wstęp_wolny dzień_otwarty oprowadzanie sala sali świetlica świetlicy
    program plan_spotkania koncert wystawa kiermasz loteria turniej ognisko grill wycieczka opłatkowe zajęcia kurs rekrutacja dotacje dotacja oddam odbiór
    odbior rozdajemy ulotka ulotki formularz prezentacja obrady muzeum bankiet piknik jubileusz trzydziestolecie rocznica obchodził`,
  law: `ustawa ustawy ustawie art artykuł ust pkt rozporządzenie rozporządzenia dyrektywa wyrok wyroku uchwała uchwałę uchwały orzeczenie sn nsa
    wsa tk etpc tsue konwencja konwencji konstytucja kodeks kro k.r.o kpa dz dz.u poz dziennik sąd_najwyższy trybunał trybunału orzecznictwo
    okólnik nowelizacja weszła w_życie podstawa_prawna sygn_akt_ii sygnatura_wyroku czp skarga_nr wytyczne`,
  born: `świeczki świeczek zdmuchnie urodzony urodzona urodził urodziła ur urodzin urodziny urodzinach urodzenia urodzinowy dacie_urodzenia data_urodzenia przyszedł_na_świat przyszła_na_świat
    rocznik rocznika urodzinki`,
  turn: `kończy konczy skończy skonczy skończył skończyła stuknie stuknęło będzie bedzie stanie_się obchodzi świętuje osiągnie osiąga wejdzie`,
  adult: `pełnoletni pełnoletnia pełnoletność pełnoletności pelnoletni pelnoletnia dorosły dorosła osiemnaście osiemnastka osiemnastkę osiemnastki osiemnaste osiemnastych
    siedemnaście szesnaście piętnaście czternaście trzynaście siedemnaste szesnaste piętnaste osiemnasty`,
  when: `dziś dzisiaj jutro pojutrze poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę przyszły przyszłym przyszłą wigilię wigilia boże_narodzenie
    święta sylwester sylwestra nowy_rok trzech_króli wielkanoc wielkanocny zaduszki wszystkich_świętych mikołajki andrzejki ramadan ramadanie tygodnie
    tygodni dni boże_ciało walentynki zielone_świątki śmigus lany_poniedziałek`,
  years: `lat lata latek roku_życia letni letnia letniego letniej letni* rok_życia l`,
  aged: `szesnastolat* piętnastolat* siedemnastolat* czternastolat* trzynastolat* dwunastolat* jedenastolat* szesnastoletni* piętnastoletni* siedemnastoletni*
    czternastoletni* trzynastoletni* latek latka latki latkę latkiem latką letni* piętnaście szesnaście siedemnaście czternaście trzynaście dwanaście`,
  shelter: `szkoły akademia dom domu domem ośrodek ośrodka ośrodku osrodku osrodek placówka placówki placówce placówkę placowce  internat internatu internacie bursa bursie
    szkoła szkole szkoły szkołę liceum technikum gimnazjum podstawówka schronisko pogotowie centrum  hostel hostelu mieszkanie_chronione zespół_szkół
    sp lo zsz wioska_dziecięca rodzinny_dom`,
  phone: `telefon telefonu tel numer nr komórka komórkę komórki sim kartę whatsapp whatsappa viber vibera dzwonić dzwoni dzwonił dzwońcie zadzwonić zadzwoni zadzwońcie sms smsa
    telegram signal messenger kontakt złapać łapać odbierze nagrania groźby numeru`,
  number: `sygn sygnatura sygnaturą akt nsm rnsm opm rc postępowania numerem zezwolenie karty_pobytu tzco dl numer nr pesel dokument dokumentu karta karty sygn sygnatura akt sprawa sprawy paszport paszportu decyzja decyzji legitymacja świadczenie zaświadczenie tzti tymczasowe
    rsd ud wniosek wniosku znak zameldowania nfz uid ksiazeczka`,
  street: `ulica ulicy ulicę ul al aleja aleje alei plac placu pl os osiedle osiedlu skwer rondo bulwar pod_numerem`,
  dwell: `śpią mieszkają adres adresie mieszka mieszkał mieszkała śpi spi nocuje przebywa zamieszkuje adres adresem adresu rodziny_zastępczej rodzinie_zastępczej zastępczej przeniesiony przeniesiona przeprowadził
    zameldowany zameldowana mieszkania mieszkaniu kanapie u_ciotki u_wujka u_kuzyna szukać szukac odebrać zabrać koczuje pojechałam pojechalam pojechałem przenieśli umieścili
    wynajmuje`,
  floor: `klasa klasie klasy oddział pokój pokoju piętro pietro piętrze klatka klatki klatce m mieszkanie mieszk domofon oficyna suterena parter poddasze piwnica piwnicy`,
  beside: `nad za naprzeciwko obok pod_mostem obok_ róg rogu koło vis-a-vis przy_samym powyżej między`,
  spot: `piekarnia piekarnią piekarni apteka apteką apteki biedronka biedronką biedronki lidl lidlem lidla żabka żabką żabki most mostem dworzec dworca dworcem kebab kebabem fryzjer fryzjerem fryzjera kościół kościołem kościoła stacja stacją stacji_benzynowej orlen przystanek przystankiem sklep sklepem sklepu warsztat warsztatem bazar garaż garaże magazyn rondem cmentarz cmentarzem torami wiadukt wiaduktem działki altanie`,
  trait: `ucho oko dłoni dłoń ręki rękę nogi nogę palców protez* kuleje jąka chór chórze orkiestr* bęben* skrzyp* proces* świadk* bramce bramkarzem bokserem jedyn* wypadek wypadku zginął zginęła zmarł zmarła utonął utonęła utonęli zabity zastrzel* niewidom* niesłysząc* głuch* wózek wózku amputowa* stracił straciła ciąża ciąży urodziła
     niemowlę padaczka padaczkę epilepsj* nowotwór białaczk* poparzon* oparze* spłon* blizn* gazeta gazety gazecie gazetach telewizj* prasa ciężarów* tir tira naczep* chłodni
    kontener* łódź łodzi prom ponton zatonęł* ocalał* ocalał jedyny jedyna jedynego przeżył przeżyła bliźni* trojaczki mistrz mistrzyni mistrzem bramkarz medal zgwałc* wydana_za
    sierota sieroty więzieni* pożar pożarze wybuch minę bomba bomby tortur* sparaliżow* śpiączk* niemow* głuchonie* szachy szachist* boks bokser zapaśnik dializ* nerk* cukrzyc* przeszczep*
    wieś wsi wioski pchnięty dźgnięt* pociąg* odmroz* mrozu puszczy junior* viral znalezion* uratowan* porwan* postrzelo* pogryzion* migow*`,
  document: `postanowienie postanowienia opinia opinię raport decyzja decyzję zdjęcie zdjęcia fotki fotkę filmik wideo skan skany zeskanowa* dokument dokumenty folder wrzuciłam wrzuciłem plik pliki pdf
    zaświadczenie akt akta świadectwo protokół uzasadnienie przesłuchani* rentgen wyniki pismo nagranie list filmiki wypis`,
  of: `z ze dla od`,
  saint: `św święty święta świętego świętej san st`,
  at: `w we z ze do pod koło na przy`,
  months: [
    'styczeń stycznia styczniu sty',
    'luty lutego lutym',
    'marzec marca marcu',
    'kwiecień kwietnia kwietniu',
    'maj maja maju',
    'czerwiec czerwca czerwcu',
    'lipiec lipca lipcu',
    'sierpień sierpnia sierpniu',
    'wrzesień września wrześniu',
    'październik października październiku',
    'listopad listopada listopadzie',
    'grudzień grudnia grudniu',
  ],
  numbers: `0 zero, 1 jeden pierwszego pierwszy, 2 dwa drugiego, 3 trzy trzeciego trzeci, 4 cztery czwartego, 5 pięć piątego, 6 sześć szóstego, 7 siedem siódmego,
    8 osiem ósmego, 9 dziewięć dziewiątego, 10 dziesięć dziesiątego, 11 jedenaście jedenastego, 12 dwanaście dwunastego, 13 trzynaście trzynastego,
    14 czternaście czternastego, 15 piętnaście piętnastego, 16 szesnaście szesnastego, 17 siedemnaście siedemnastego, 18 osiemnaście osiemnastego,
    19 dziewiętnaście dziewiętnastego, 20 dwadzieścia dwudziestego, 30 trzydzieści trzydziestego`,
};
