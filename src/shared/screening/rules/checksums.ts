/** Identity numbers of the countries where guardians work, by their form and their check digits. */
interface Form {
  readonly name: string;
  readonly pattern: RegExp;
  readonly holds: (id: string) => boolean;
  /** By chance every eleventh number holds, or more: only with a word for it nearby. */
  readonly weak?: true;
}

const digitsOf = (id: string) => Array.from(id.replace(/\D/g, ''), Number);
const weighed = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * digits[at]!, 0);

/** Whether year, month and day of an identity number are a day; months may carry a century or a sex. */
function isDay(month: number, day: number, added: readonly number[]): boolean {
  return added.some((more) => month - more >= 1 && month - more <= 12) && day >= 1 && day <= 31;
}

/** Italian tax code: the last letter by the values of the others, in odd places by a table. */
export function isCodiceFiscale(id: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const code = id.toUpperCase();
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const unit = code.charCodeAt(at);
    const value = unit < 65 ? unit - 48 : unit - 65;
    sum += at % 2 === 0 ? odd[value]! : value;
  }
  return code.charCodeAt(15) - 65 === sum % 26;
}

/** Dutch citizen service number: the eleven test. */
export function isBsn(id: string): boolean {
  const digits = digitsOf(id);
  return digits.some((digit) => digit > 0) && weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

export function isPesel(id: string): boolean {
  const digits = digitsOf(id);
  if (!isDay(digits[2]! * 10 + digits[3]!, digits[4]! * 10 + digits[5]!, [0, 20])) return false;
  return (10 - (weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === digits[10];
}

/** Bulgarian citizens' number; foreigners' has the same length and other weights, and no day. */
export function isEgn(id: string): boolean {
  const digits = digitsOf(id);
  if (!isDay(digits[2]! * 10 + digits[3]!, digits[4]! * 10 + digits[5]!, [0, 20, 40])) return false;
  return (weighed(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === digits[9];
}

export function isLnch(id: string): boolean {
  const digits = digitsOf(id);
  return weighed(digits, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === digits[9];
}

/** Greek social insurance: a day, and Luhn's digit. */
export function isAmka(id: string): boolean {
  const digits = digitsOf(id);
  if (!isDay(digits[2]! * 10 + digits[3]!, digits[0]! * 10 + digits[1]!, [0])) return false;
  const sum = digits.reduce((total, digit, at) => {
    const twice = at % 2 === 1 ? digit * 2 : digit;
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

/** Slovak and Czech birth number: a day, women with 50 more, divisible by eleven. */
export function isRodneCislo(id: string): boolean {
  const digits = digitsOf(id);
  if (!isDay(digits[2]! * 10 + digits[3]!, digits[4]! * 10 + digits[5]!, [0, 20, 50, 70])) return false;
  return Number(digits.join('')) % 11 === 0;
}

/** Spanish identity card and foreigner's number: a letter by the rest of 23. */
export function isDni(id: string): boolean {
  const plain = id.toUpperCase().replace(/[^A-Z\d]/g, '');
  const number = plain.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === plain.at(-1);
}

/** Belgian national number: 97 less the rest, of those born since 2000 with a 2 in front. */
export function isRijksregister(id: string): boolean {
  const digits = id.replace(/\D/g, '');
  const [body, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return 97 - (Number(`2${body}`) % 97) === check || 97 - (Number(body) % 97) === check;
}

/** German tax id: ISO 7064, modulus 11, 10. */
export function isSteuerId(id: string): boolean {
  const digits = digitsOf(id);
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return digits[0] !== 0 && (11 - product) % 10 === digits[10];
}

/** French social security number: 97 less the rest. */
export function isNir(id: string): boolean {
  const digits = id.replace(/\D/g, '');
  return 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));
}

/** Irish personal public service number: a letter by the rest of 23. */
export function isPpsn(id: string): boolean {
  const plain = id.toUpperCase();
  const second = plain.length > 8 && plain[8] !== 'W' ? (plain.charCodeAt(8) - 64) * 9 : 0;
  const sum = weighed(digitsOf(plain.slice(0, 7)), [8, 7, 6, 5, 4, 3, 2]) + second;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === plain[7];
}

export const FORMS: readonly Form[] = [
  {
    name: 'codice fiscale',
    pattern: /[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]/gi,
    holds: isCodiceFiscale,
  },
  {
    name: 'rijksregisternummer',
    pattern: /\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}|\d{11}/g,
    holds: isRijksregister,
    weak: true,
  },
  { name: 'PESEL', pattern: /\d{11}/g, holds: isPesel },
  { name: 'AMKA', pattern: /\d{11}/g, holds: isAmka },
  { name: 'Steuer-ID', pattern: /\d{11}|\d{2} \d{3} \d{3} \d{3}/g, holds: isSteuerId, weak: true },
  { name: 'rodné číslo', pattern: /\d{6}\/\d{4}|\d{10}/g, holds: isRodneCislo },
  { name: 'EGN', pattern: /\d{10}/g, holds: isEgn },
  { name: 'LNCh', pattern: /\d{10}/g, holds: isLnch, weak: true },
  { name: 'BSN', pattern: /\d{9}|\d{4}\.\d{2}\.\d{3}/g, holds: isBsn, weak: true },
  { name: 'DNI', pattern: /\d{8}-?[A-Z]|[XYZ]-?\d{7}-?[A-Z]/gi, holds: isDni },
  { name: 'NIR', pattern: /[12] ?\d{2} ?\d{2} ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}/g, holds: isNir },
  { name: 'PPS', pattern: /\d{7}[A-W][A-IW]?/gi, holds: isPpsn },
].map(({ pattern, ...form }) => ({
  ...form,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern.source})(?![\\p{L}\\p{N}])`, `${pattern.flags}u`),
})) as Form[];
