import { latinKey } from '../../../shared/latin-key';
import type { ContactWay, ContactWayKindName } from '../../contact';
import { nameParts, type ExportedPerson } from '../exported-person';
import type { Words } from '../words';
import { contentLine, escaped } from './content-line';

export type VcardVersion = '3.0' | '4.0';

/** Services for which address books have no property of their own, by the address of the person there. */
const SERVICES: Partial<Record<ContactWayKindName, string>> = {
  WHATSAPP: 'WhatsApp',
  SIGNAL: 'Signal',
  TELEGRAM: 'Telegram',
  THREEMA: 'Threema',
};

/**
 * A person for an address book: vCard 4.0 (RFC 6350) or 3.0 (RFC 2426). `REV` is when the file was made: when
 * the card was last changed would tell of changes to what the reader does not see.
 */
export function vcard(
  { card, ways }: ExportedPerson,
  version: VcardVersion,
  words: Words,
  made: Date,
): string {
  const [given, family] = nameParts(card);
  // Latin keys have nothing that could leave the quotes of a parameter.
  const [sortGiven, sortFamily] = [given, family].map(latinKey) as [string, string];
  const name = `${escaped(family)};${escaped(given)};;;`;
  const four = version === '4.0';
  const instant = made.toISOString().replace(/\.\d+/, '');
  const lines: [name: string, value: string][] = [
    ['BEGIN', 'VCARD'],
    ['VERSION', version],
    ['PRODID', '-//Guardian Network Hub//Directory//EN'],
    ['UID', `urn:uuid:${card.uuid}`],
    ['REV', four ? instant.replace(/[-:]/g, '') : instant],
    ...(four ? [['KIND', 'individual'] as [string, string]] : []),
    ['FN', escaped(card.name)],
    ...(four
      ? [[`N;SORT-AS="${sortFamily},${sortGiven}"`, name] as [string, string]]
      : [
          ['N', name] as [string, string],
          ['SORT-STRING', escaped(`${sortFamily} ${sortGiven}`.trim())] as [string, string],
        ]),
    ...card.networks.map((network): [string, string] => ['ORG', escaped(network.name.text)]),
    ...(card.kind ? [['ROLE', escaped(words.kind(card.kind))] as [string, string]] : []),
    ...(card.languages ?? []).map((tag, i): [string, string] =>
      // PREF ends at 100, and 3.0 knows no languages.
      four ? [`LANG;PREF=${Math.min(i + 1, 100)}`, tag] : ['X-LANG', escaped(words.language(tag))],
    ),
    ...(card.territory ? [['ADR', address(card.territory)] as [string, string]] : []),
    ...(card.themes && card.themes.length > 0
      ? [
          ['CATEGORIES', card.themes.map((theme) => escaped(words.theme(theme))).join(',')] as [
            string,
            string,
          ],
        ]
      : []),
    ...(card.about ? [['NOTE', escaped(card.about)] as [string, string]] : []),
    ...ways.map((way) => wayLine(way, four)),
    ['END', 'VCARD'],
  ];
  return lines.map(([property, value]) => contentLine(property, value)).join('');
}

/** Of the seven components the region and the country. */
function address({ code, name, country }: { code: string; name: string; country: string }): string {
  const region = code === country ? '' : escaped(name);
  return `;;;;${region};;${escaped(country)}`;
}

function wayLine({ kind, value }: Pick<ContactWay, 'kind' | 'value'>, four: boolean): [string, string] {
  if (kind === 'EMAIL') return [four ? 'EMAIL' : 'EMAIL;TYPE=INTERNET', escaped(value)];
  if (kind === 'PHONE')
    return four ? ['TEL;VALUE=uri;TYPE=voice', `tel:${value}`] : ['TEL;TYPE=VOICE', value];
  const service = SERVICES[kind]!;
  return [`IMPP;X-SERVICE-TYPE=${service}`, `${service.toLowerCase()}:${encodeURIComponent(value)}`];
}
