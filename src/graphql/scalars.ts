import { GraphQLScalarType, Kind } from 'graphql';
import { isTimeZone } from '../shared/zoned-time';

function text(name: string, description: string, specifiedByURL: string, valid: (value: string) => boolean) {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !valid(value))
      throw new TypeError(`${name} cannot represent this value.`);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** Timestamps leave the database as text in this form already. */
export const DateTime = text(
  'DateTime',
  'A moment in UTC (RFC 3339), for example `2026-03-01T18:30:00.000Z`.',
  'https://scalars.graphql.org/andimarek/date-time.html',
  (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(value) && !Number.isNaN(Date.parse(value)),
);

/** Days leave the database as text in this form already. */
export const CalendarDate = text(
  'CalendarDate',
  'A day (RFC 3339 full-date), for example `2026-03-01`.',
  'https://scalars.graphql.org/andimarek/local-date.html',
  (value) => /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value),
);

function isDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** As `<input type="datetime-local">` gives it. */
export const LocalDateTime = text(
  'LocalDateTime',
  'A day and time as clocks of some place show them, without an offset, for example `2026-03-01T18:30`.',
  'https://scalars.graphql.org/andimarek/local-date-time.html',
  (value) => /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(value) && isDay(value.slice(0, 10)),
);

export const LanguageTag = text(
  'LanguageTag',
  'A language (BCP 47), for example `it`, `fa-AF` or `ti`.',
  'https://www.rfc-editor.org/rfc/rfc5646',
  (value) =>
    value.length <= 35 && /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/.test(value) && isWellFormedTag(value),
);

export const TimeZone = text(
  'TimeZone',
  'A time zone by its name in the IANA Time Zone Database, for example `Europe/Rome`.',
  'https://www.iana.org/time-zones',
  isTimeZone,
);

/** Formatting dates and numbers in it must not fail: `en-a` looks like a tag and is none. */
function isWellFormedTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
