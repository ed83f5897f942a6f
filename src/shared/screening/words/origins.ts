/**
 * Peoples, countries and towns that unaccompanied children come from, as stems that most languages share;
 * signs of `origin` in every language.
 */
export const ORIGINS = `hasar* paschtun* tibet* georgi* serb* bosni* mazedon* makedon* kasach* kazach* belarus* bielorus* białorus* bialorus* weißruss* gagaus* syryj* sýrč* sýrsk* syrč* čečen* cecen* iráč* malier* maliër* ivoris* ivorer* ägypt* agypt* äthiop* athiop* albán* tadž* gruzín* arménsk* moldav* comorien* komor* tschetschen* tsjetsjeen* russ* afghan* afgan* afghaan* syri* siria* sirio* syrer* szyri* sirij* eritr* erytr* somal* gambi* gambij* guine* guiné* gwine* ghine* mali malian*
  malien* malijcz* malijsk* maliaan* maliano maliana maliens* ivoir* ivorian* ivorij* marfileñ* egypt* egipt* egipc* egizi* égypt* bangla* bengal* bengalí pakist*
  paquist* tunis* tunez* tunes* tunez maroc* marok* maroqu* marroc* marroqu* moroc* alban* ukrain* ucrain* ucran* oekra* ukrajin* ukrain* kurd* curd* koerd* kurdi* vietnam* wietnam* vietnames* nigeri*
  nigérian* nigerij* sudan* soudan* soedan* súdán* etiop* ethiop* éthiop* etióp* iran* perz* irak* iraq* iraken* senegal* sénégal* ghan* kosov* turk* turc* turcj* tureck* turecz* chechen* tchétch* tschetsch*
  tsjetsj* czecze* čečen* ceceno cecena checheno chechena dagest* daghest* palest* palästin* saharaui sahraoui venezol* venezuel* colomb* hondur* salvador* guatem* alger* argel* libyan* libic* libyen*
  lybi* libij* camerun* cameroun* kamerun* kameroen* camerún* congol* kongol* congo burkin* burkina* togol* beninés sierraleon* sierra_leon* leonais* yemen* jemen* chines* chinoi* chino china cinese čína číňan* chiń* lank* tamil* uzbe* usbe* tadji* tadži*
  tadschik* tagik* turkmen* kirgi* mongol* georgian* gruzi* armen* moldov* moldaw* rohingya* birman* burmes* hazara* pashtun* paschtun* tigrin* oromo tigray* liberian* liberij* rwand* ruand* burund* angol* mauritan* tchad* tschad* chadian* peul* mandink* yazid* jezid* jezíd* yezid* jesid* jazyd* yézid*
  afganistan kabul* herat kunduz kundus kandahar nangarhar laghman baghlan ghazni mazar kapisa logar paktia helmand jalalabad idlib aleppo alep* homs hama daraa deraa damask* damas* raqqa kobane qamishli latakia deir
  asmara keren senafe mendefera massawa conakry kindia labé nzérékoré bamako kayes mopti abidjan bouaké mogadis* mogadiš* hargeisa kismayo dakar casamance banjul serekunda brikama lagos benin edo kano sylhet dhaka daca khulna
  madaripur shariatpur lahore peshawar gujrat sialkot mirpur nghe hanoi haiphong charków charkow* charkov* chark* kharkiv kharkov járkov cherson* kherson odess* odesa mariupol* bakhmut bachmut* dnipro zaporož* zaporiž* zaporij* izium* iziu* mykolaïv lviv lwow*
  tirana shkodr* shkod* kukës kukes durrës elbasan diber assiut asyut minya sohag gharbia sharqia beheira menoufia fayoum kafr khartoum khartum darfur* nyala bagdad baghdad* mosul mossoul erbil sulaym* kirkuk duhok dohuk teheran* tehran maracaibo caracas grozn*
  casablanca tanger tánger fès beni_mellal nador sfax tunis gafsa tataouine pagman* paghman* shindand khogyani lagman* pandj* panjshir bamiyan* bamyan*
  язид* афган* афганист* сири* еритре* сомали* гамби* гвине* малиец малийк* мали египет* египтя* египтян* бангладеш* бенгал* пакистан* тунис* мароко* марокан* албан* украин* кюрд* виетнам* нигери* судан* етиоп* иран* ирак* иракч* сенегал* чечен*
  палестин* турция турч* турк* кабул* херат* кундуз* кандахар* нангархар* лагман* баглан* газни* пагман* идлиб* халеб алепо хомс дараа дамаск* ракка одес* харков* мариупол* херсон* киев* алжир* либи* камерун* конго* йемен* китай* узбек* таджик* хазар*
  грузин* армен* молдов* кот_д'ивоар асмара могадишу дака ковел* днепър запорож* косов* кобане кунар* пактия логар* хелманд* джалалабад*
  γιεζιντ* γιαζιντ* αφγαν* συρια* συριο* σύρος σύριος σύρια σύροι σύρο σύριο συρος ερυθρ* σομαλ* γκαμπ* γουινε* γουινέ* μαλι αιγυπτ* αίγυπτ* μπαγκλαντ* μπανγκλαντ* πακισταν* τυνησ* μαροκ* μαρόκ* αλβαν* ουκραν* κουρδ* κούρδ* βιετναμ* νιγηρ* σουδαν* αιθιοπ* ιραν* ιρακ* ιράκ
  σενεγαλ* παλαιστιν* τουρκ* τούρκ* κογκό κονγκό καμερουν* καμπούλ* καμπουλ* χεράτ κουντούζ κανταχάρ ιντλίμπ χαλέπι χομς ντεράα ντεραα δαμασκ* κομπάνι χαζάρα ασμάρα σιλέτ ντάκα μογκαντίσου λαχόρη πεσαβάρ οδησσό χάρκοβο μαριούπολη σιερρα σιέρα αλγερ* λιβυ*
  υεμεν* γεωργι* αρμεν* somalia afganistan syria pakistan
  إيزيدي* ايزيدي* أيزيدي* أفغان* سوري سورية سوريا سوريه إريتر* اريتر* ارتير* صومال* غامبي* غاميب* غيني* غينيا مصري مصرية مصر بنغال* بنغلا* باكستان* تونسي* تونس مغربي* المغرب ألبان* أوكران* كردي كردية كورد* فيتنام* نيجير* سودان* السودان إثيوب* اثيوب* إيران* عراقي* العراق
  سنغال* فلسطين* جزائر* ليبي* ليبيا يمني* اليمن كونغو* كاميرون* ساحل_العاج إيفوار* كابول* كابل هرات قندهار قندوز ننكرهار إدلب ادلب حلب حمص حماة درعا دمشق الرقة دير_الزور القامشلي كوباني عفرين حسكة الحسكة كفر_الشيخ الشرقية الغربية المنوفية أسيوط سوهاج
  المنيا البحيرة الدقهلية الخرطوم دارفور الموصل بغداد أربيل دهوك أسمرة مقديشو غزة سنجار تركي تركية
  ایزدی* افغان* افغانستان سوریه سوریایی ارتیری* اریتری* سومالی* گامبی* گینه* مصری بنگله* بنگلادش* پاکستان* تونسی مراکش* البانی* آلبانی* اوکراین* کرد کردی ویتنام* نایجیری* نیجریه سودانی* ایتوپیا* حبشی ایران* عراقی* هزاره کابل هرات قندهار کندز قندز
  ننگرهار لغمان بغلان غزنی مزار پغمان شیندند خوگیانی هلمند کنر کاپیسا پروان پنجشیر بامیان بدخشان تخار فاریاب لوگر پکتیا جلال‌آباد زابل ارزگان دایکندی جاغوری نیمروز فراه ولسوالی`;
