/** Letters of Arabic, Persian, Dari, Pashto, Urdu and Sorani. Vowel letters are decided by `letter`. */
// prettier-ignore
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a', ب: 'b', پ: 'p', ت: 't', ث: 'th', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r',
  ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q',
  ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'u', ی: 'i', ة: 'a', ى: 'a', ء: '', ڤ: 'v', ۆ: 'o',
  ێ: 'e', ە: 'e', ڕ: 'r', ڵ: 'l', ټ: 't', ډ: 'd', ړ: 'r', ږ: 'zh', ښ: 'sh', ڼ: 'n', څ: 'ts', ځ: 'dz',
  ې: 'e', ۍ: 'i', ٹ: 't', ڈ: 'd', ڑ: 'r', ے: 'e', ں: 'n', ھ: 'h', ہ: 'h', ۀ: 'e',
};

/** Short vowels where they are written; shadda doubles, sukun and the rest say nothing. */
// prettier-ignore
const VOWEL_MARKS: Readonly<Record<string, string>> = { '\u064E': 'a', '\u064F': 'u', '\u0650': 'i' };
const SHADDA = '\u0651';
const LONG: Readonly<Record<string, string>> = { a: 'ا', u: 'و', i: 'ی' };

/** The usual spelling of frequent names, whose unwritten vowels no table can know. Keys as `folded` gives. */
const NAMES: Readonly<Record<string, string>> = {
  محمد: 'mohamed',
  احمد: 'ahmed',
  محمود: 'mahmoud',
  حمید: 'hamid',
  علی: 'ali',
  حسن: 'hassan',
  حسین: 'hussein',
  عمر: 'omar',
  عثمان: 'osman',
  یوسف: 'yusuf',
  ابراهیم: 'ibrahim',
  اسماعیل: 'ismail',
  موسى: 'musa',
  موسی: 'musa',
  عیسى: 'issa',
  عیسی: 'issa',
  مصطفى: 'mustafa',
  مصطفی: 'mustafa',
  یحیى: 'yahya',
  یحیی: 'yahya',
  خالد: 'khaled',
  سعید: 'said',
  کریم: 'karim',
  رشید: 'rashid',
  جمال: 'jamal',
  طارق: 'tarek',
  سلیمان: 'suleiman',
  داود: 'daoud',
  داوود: 'dawud',
  صالح: 'saleh',
  عبد: 'abd',
  عبدالله: 'abdullah',
  الله: 'allah',
  عبدالرحمن: 'abdulrahman',
  عبدالکریم: 'abdulkarim',
  عبدالقادر: 'abdulqadir',
  الرحمن: 'alrahman',
  مریم: 'maryam',
  فاطمة: 'fatima',
  فاطمه: 'fatemeh',
  خدیجة: 'khadija',
  عائشة: 'aisha',
  زینب: 'zeinab',
  زهراء: 'zahra',
  الزهراء: 'alzahra',
  زهرا: 'zahra',
  لیلى: 'layla',
  لیلی: 'leila',
  نور: 'nour',
  سارة: 'sara',
  هدى: 'huda',
  سلمى: 'salma',
  امینة: 'amina',
  سعاد: 'souad',
  نادیة: 'nadia',
  سمیرة: 'samira',
  رضا: 'reza',
  علیرضا: 'alireza',
  مهدی: 'mahdi',
  امیر: 'amir',
  نجیب: 'najib',
  پروین: 'parwin',
  فرشته: 'fereshteh',
  شریف: 'sharif',
  نجم: 'najm',
  الدین: 'aldin',
  بن: 'ben',
  بنت: 'bint',
  ابو: 'abu',
  شیرین: 'shirin',
  رحیمی: 'rahimi',
  کریمی: 'karimi',
  احمدی: 'ahmadi',
  حسینی: 'hosseini',
  محمدی: 'mohammadi',
};

/** A word in Arabic script in Latin letters, lower case: a known name, or letter by letter. */
export function arabicToLatin(run: string): string {
  const text = folded(run);
  const bare = text.replace(/\p{M}/gu, '');
  const known = Object.hasOwn(NAMES, bare) ? NAMES[bare] : undefined;
  if (known !== undefined) return known;
  let out = '';
  for (let i = 0; i < text.length; i++) out += letter(text, i, out);
  return out;
}

/** Alef variants to alef, Arabic kaf and yeh to the Persian ones, tatweel dropped. */
function folded(run: string): string {
  return run
    .normalize('NFC')
    .replace(/\u0640/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ك/g, 'ک')
    .replace(/ي/g, 'ی')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ی');
}

function letter(text: string, i: number, before: string): string {
  const c = text[i]!;
  if (c === SHADDA) return before.slice(-1);
  if (/\p{M}/u.test(c)) return LONG[VOWEL_MARKS[c] ?? ''] === text[i + 1] ? '' : (VOWEL_MARKS[c] ?? '');
  if (/\p{Nd}/u.test(c)) return String(c.codePointAt(0)! & 0xf);
  const vowelAround = i === 0 || /[اة]/.test(text[i - 1]!) || /[اةىوی]/.test(text[i + 1] ?? '');
  if (c === 'و' && vowelAround) return 'w';
  if (c === 'ی' && (i === 0 || /[اةو]/.test(text[i + 1] ?? ''))) return 'y';
  if (c === 'ع' && before.endsWith('a')) return '';
  if (c === 'ا' && before.endsWith('a')) return '';
  return LETTERS[c] ?? '';
}
