import { delimiterOf } from '../../locales/delimiter';
import { csvOf } from '../../shared/csv';
import type { ContactWayKindName } from '../contact';
import { nameParts, type ExportedPerson } from './exported-person';
import type { Words } from './words';

interface Column {
  readonly heading: (words: Words) => string;
  readonly cell: (person: ExportedPerson, words: Words) => string;
}

const list = <T>(values: readonly T[] | null, text: (value: T) => string) =>
  (values ?? []).map(text).join('; ');
const some = <T>(value: T | null, text: (value: T) => string) => (value === null ? '' : text(value));

const column = (name: string, cell: Column['cell']): Column => ({
  heading: (words) => words.heading(name),
  cell,
});
const ways = (kind: ContactWayKindName, heading: Column['heading']): Column => ({
  heading,
  cell: (person) =>
    list(
      person.ways.filter((way) => way.kind === kind),
      ({ value }) => value,
    ),
});

/** As the import knows them, but for what it takes from nobody's list. */
const CARD: readonly Column[] = [
  column('externalId', ({ card }) => card.externalIds?.[0] ?? ''),
  column('givenName', ({ card }) => nameParts(card)[0]),
  column('familyName', ({ card }) => nameParts(card)[1]),
  column('latinName', ({ card }) => card.latinName),
  column('kind', ({ card }, words) => some(card.kind, words.kind)),
  column('languages', ({ card }, words) => list(card.languages, words.language)),
  column('territory', ({ card }, words) => some(card.territory, words.territory)),
  column('experienceSince', ({ card }) => some(card.experienceSince, String)),
  column('court', ({ card }, words) => list(card.courts, words.court)),
  column('listedOn', ({ card }) => card.listedOn ?? ''),
  column('trainedOn', ({ card }) => card.trainedOn ?? ''),
  column('themes', ({ card }, words) => list(card.themes, words.theme)),
  column('availability', ({ card }, words) => some(card.availability, words.availability)),
  column('caseload', ({ card }) => some(card.declaredCaseload, ({ count }) => String(count))),
  column('caseloadCeiling', ({ card }) => some(card.declaredCaseload?.ceiling ?? null, String)),
  column('caseloadOn', ({ card }) => card.declaredCaseload?.declaredOn ?? ''),
  column('mentoring', ({ card }, words) => some(card.mentoring, words.mentoring)),
  column('networks', ({ card }) => list(card.networks, ({ name }) => name.text)),
  column('about', ({ card }) => card.about ?? ''),
];

/** Under headings that the import leaves out: they are no addresses to sign in by. */
const CONTACTS: readonly Column[] = [
  ways('PHONE', (words) => words.heading('phone')),
  ways('EMAIL', (words) => words.heading('contactEmail')),
  ways('WHATSAPP', () => 'WhatsApp'),
  ways('SIGNAL', () => 'Signal'),
  ways('TELEGRAM', () => 'Telegram'),
  ways('THREEMA', () => 'Threema'),
];

/** Writes a table in the words of its reader: CSV as RFC 4180 has it, no cell of which runs as a formula. */
export class CsvWriter {
  private readonly columns: readonly Column[];
  private readonly delimiter: string;

  constructor(
    private readonly words: Words,
    locale: string,
    contacts: boolean,
  ) {
    this.columns = contacts ? [...CARD, ...CONTACTS] : CARD;
    this.delimiter = delimiterOf(locale);
  }

  get headings(): string {
    return csvOf([this.columns.map(({ heading }) => heading(this.words))], this.delimiter);
  }

  rows(people: readonly ExportedPerson[]): string {
    const cellsOf = (person: ExportedPerson) => this.columns.map(({ cell }) => cell(person, this.words));
    return csvOf(people.map(cellsOf), this.delimiter);
  }
}
