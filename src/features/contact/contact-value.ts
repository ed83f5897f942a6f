import { InvalidInput } from '../../shared/errors';
import { writtenAddress } from '../person';
import type { ContactWayKindName } from './contact.entity';

const FIELD = 'value';
/** E.164: a country code, which begins with no zero, and at most 15 digits in all. */
const E164 = /^\+[1-9]\d{6,14}$/;
const TELEGRAM_NAME = /^[a-z][a-z0-9_]{4,31}$/i;
const THREEMA_ID = /^[0-9A-Z]{8}$/;

/** What people write between digits: blanks, dots, dashes, slashes, brackets, marks of direction. */
const BETWEEN = /[\s.\-/()\u2010-\u2015\u200E\u200F\u2066-\u2069]/gu;

/**
 * A way to reach somebody, in the one form in which it is kept.
 * @throws InvalidInput
 */
export function contactValue(kind: ContactWayKindName, written: string): string {
  const text = written.normalize('NFKC').trim();
  switch (kind) {
    case 'EMAIL':
      return writtenAddress(text, FIELD);
    case 'TELEGRAM':
      return text.startsWith('+') || /^\d/.test(text) ? phoneNumber(text) : telegramName(text);
    case 'THREEMA':
      if (!THREEMA_ID.test(text.toUpperCase()))
        throw new InvalidInput('A Threema ID has 8 letters and digits.', FIELD);
      return text.toUpperCase();
    default:
      return phoneNumber(text);
  }
}

/** As E.164 has it: nothing is guessed, so that no number becomes somebody else's in another country. */
function phoneNumber(text: string): string {
  const number = westernDigits(text)
    // Written for those who call from within the country; from outside it must not be dialled.
    .replace(/\(0\)/, '')
    .replace(BETWEEN, '')
    .replace(/^00/, '+');
  if (!E164.test(number))
    throw new InvalidInput('Write the number with its country code, for example +39 041 123 4567.', FIELD);
  return number;
}

function telegramName(text: string): string {
  const name = text.replace(/^@/, '');
  if (!TELEGRAM_NAME.test(name))
    throw new InvalidInput('A name on Telegram has 5 to 32 letters, digits and underscores.', FIELD);
  return `@${name.toLowerCase()}`;
}

/** Arabic-Indic digits, and those of Persian and Dari, as 0 to 9. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
