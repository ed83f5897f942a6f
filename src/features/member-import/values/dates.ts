import { folded } from '../../../shared/folded';

const LOCALES = ['it', 'en', 'de', 'fr', 'nl', 'es', 'el', 'pl', 'bg', 'sk', 'ar', 'fa-AF'];
const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;
/** Two-digit years from here on belong to the last century. */
const PIVOT = 50;
/** Excel counts days from here (its 1900 is taken for a leap year); these serials lie in 1954 to 2064. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const SERIALS = { first: 20_000, last: 60_000 };
const DAY = 86_400_000;

let months: ReadonlyMap<string, number> | undefined;

/**
 * A calendar date as ISO text from how offices write it: 31/12/2023, 31.12.23, 2023-12-31, 31 dicembre 2023, with a
 * time behind it or not, or as an Excel serial number. The day stands before the month; undefined where it is no date.
 */
export function readDate(text: string): string | undefined {
  const plain = text.trim().replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(plain) ? Math.floor(Number(plain.replace(',', '.'))) : undefined;
  if (serial !== undefined) return fromSerial(serial);
  const day = plain.replace(/[ T]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?(?:Z|\s*[ap]m)?$/i, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(day);
  if (iso) return date(iso[1]!, Number(iso[2]), iso[3]!);
  const european = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/.exec(day);
  if (european) return date(european[3]!, Number(european[2]), european[1]!);
  const worded =
    /^(?:\p{L}+,? )?(\d{1,2})(?:er|st|nd|rd|th|[.º°])?[\s-]+(?:de |di )?([\p{L}\p{M}]+)\.?[\s,-]+(?:de |del )?(\d{4}|\d{2})\.?(?: г\.?)?$/u.exec(
      day,
    );
  return worded ? date(worded[3]!, month(worded[2]!), worded[1]!) : undefined;
}

/** The year of experience: a year alone, month and year, or any date. */
export function readYear(text: string): number | undefined {
  const plain = text.trim();
  const alone =
    /^(?:\D{0,12}\s)?(\d{4})$/.exec(plain) ?? /^(?:\d{1,2}|\p{L}+)\s*[-/. ]\s*(\d{4})$/u.exec(plain);
  const year = alone ? Number(alone[1]) : Number(readDate(plain)?.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

function fromSerial(serial: number): string | undefined {
  if (serial < SERIALS.first || serial > SERIALS.last) return undefined;
  return new Date(EXCEL_EPOCH + serial * DAY).toISOString().slice(0, 10);
}

function date(yearText: string, monthNumber: number | undefined, dayText: string): string | undefined {
  if (monthNumber === undefined) return undefined;
  const short = Number(yearText);
  const year = yearText.length === 4 ? short : short + (short < PIVOT ? 2000 : 1900);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const day = Number(dayText);
  const instant = new Date(Date.UTC(year, monthNumber - 1, day));
  const exists = instant.getUTCMonth() === monthNumber - 1 && instant.getUTCDate() === day;
  return exists ? instant.toISOString().slice(0, 10) : undefined;
}

function month(name: string): number | undefined {
  months ??= monthNames();
  return months.get(folded(name));
}

/** Long and short month names, as they stand alone and beside a day, from CLDR. */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(locale, { month: style, calendar: 'gregory', timeZone: 'UTC' });
      const besideDay = new Intl.DateTimeFormat(locale, {
        day: 'numeric', month: style, calendar: 'gregory', timeZone: 'UTC',
      }); // prettier-ignore
      for (let number = 1; number <= 12; number++) {
        const instant = Date.UTC(2024, number - 1, 15);
        const part = besideDay.formatToParts(instant).find(({ type }) => type === 'month');
        for (const name of [alone.format(instant), part?.value ?? '']) {
          const key = folded(name);
          if (/\p{L}/u.test(key) && !names.has(key)) names.set(key, number);
        }
      }
    }
  }
  return names;
}
