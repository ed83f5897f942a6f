import { type NameList, names } from './name-list';

/** Names of guardians who came from elsewhere themselves, in the script in which they write them. */
export const MOROCCAN: NameList = {
  women: names('فاطمة, خديجة, نادية, سعاد, أمينة, سميرة, هدى, ليلى'),
  men: names('محمد, يوسف, رشيد, حسن, كريم, عبدالقادر, سعيد, خالد'),
  families: names('العلوي, بناني, الإدريسي, التازي, الفاسي, بوعزيزي, المنصوري, الشرقاوي'),
  languages: ['ar', 'fr'],
};

export const SYRIAN: NameList = {
  women: names('سلمى, نور, مريم, هدى, سارة, ليلى'),
  men: names('خالد, أحمد, عمر, محمود, طارق, علي'),
  families: names('الحسن, حداد, الخطيب, درويش, الأحمد, نجار, شاهين, قباني'),
  languages: ['ar', 'en'],
};

export const AFGHAN: NameList = {
  women: names('فرشته, زهرا, مریم, شیرین, پروین, لیلا'),
  men: names('رضا, مهدی, علی, نجیب, حمید, یوسف'),
  families: names('کریمی, احمدی, حسینی, محمدی, رحیمی, نوری, صادقی'),
  languages: ['prs', 'en'],
};

export const ERITREAN: NameList = {
  women: names('ሰላም, ሄለን, ትርሃስ, ለተብርሃን, ምሕረት, ርሻን, ኣበባ'),
  men: names('ተስፋይ, ዮናስ, ሃይለ, ክብሮም, ፍጹም, መሓሪ, ኣብርሃም'),
  families: names('ገብረሂወት, ተኽለ, ብርሃነ, ሃብተማርያም, ወልደገብርኤል, ዘርኣይ, ኪዳነ'),
  languages: ['ti', 'en'],
};

export const UKRAINIAN: NameList = {
  women: names('Оксана, Наталія, Ірина, Світлана, Олена, Тетяна, Людмила, Галина, Мар’яна'),
  men: names('Олександр, Андрій, Сергій, Богдан, Юрій, Тарас'),
  families: names('Шевченко, Коваленко, Бондаренко, Ткаченко, Кравчук, Мельник, Лисенко, Поліщук, Гончар'),
  languages: ['uk', 'ru'],
};

export const ALBANIAN: NameList = {
  women: names('Mirela, Elira, Ardita, Blerta, Valbona, Entela, Drita, Anila'),
  men: names('Arben, Ilir, Besnik, Agron, Genti, Luan, Fatmir, Altin'),
  families: names('Hoxha, Shehu, Gjoka, Prifti, Çela, Kola, Leka, Marku, Dervishi, Bushati, Hysa'),
  languages: ['sq', 'en'],
};

export const ROMANIAN: NameList = {
  women: names('Mihaela, Ioana, Cristina, Gabriela, Daniela, Ștefania, Lăcrămioara, Elena, Raluca'),
  men: names('Ion, Andrei, Mihai, Cătălin, Gheorghe, Florin, Răzvan, Ștefan'),
  families: names('Popescu, Ionescu, Munteanu, Dumitrescu, Stoica, Ciobanu, Rusu, Ungureanu, Țurcanu, Bălan'),
  languages: ['ro', 'en'],
};

export const TURKISH: NameList = {
  women: names('Ayşe, Elif, Gülşen, Zeynep, Emine'),
  men: names('Mehmet, Emre, Yusuf, Çağlar, Murat'),
  families: names('Yılmaz, Demir, Şahin, Çelik, Yıldız, Öztürk, Doğan'),
  languages: ['tr', 'en'],
};
