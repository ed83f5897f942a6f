import { PDFDocument } from '@cantoo/pdf-lib';
import { encode } from 'uqr';
import { directionOf, formatTag } from '../../../locales/direction';
import { message } from '../../../locales/messages';
import { fitted, type Room } from './fitted';
import { Sheet, type Colour, type Line } from './sheet';
import { typeface, writable, type TypefaceName } from './typeface';
import { daysIn, hoursIn, listIn } from './words';

/** What a certificate says. */
export interface CertificateSaid {
  readonly name: string;
  readonly language: string;
  readonly title: string;
  readonly networkName: string;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly attendedMinutes: number;
  readonly heldMinutes: number;
  readonly modules: readonly string[];
  readonly issuedAt: string;
  readonly code: string;
  /** The page that shows what its holder chose, with the code and without it. */
  readonly checkUrl: string;
  readonly checkPage: string;
  readonly hubName: string;
}

/** A4, lying. */
const [WIDTH, HEIGHT] = [841.89, 595.28];
const INSET = 26;
const MARGIN = 62;
const QR = 92;
const INK: Colour = [0.11, 0.13, 0.17];
const QUIET: Colour = [0.33, 0.36, 0.42];
const ACCENT: Colour = [0.05, 0.33, 0.39];

/** A part of the page: a text in the middle, and the gap below it. */
interface Part {
  readonly text: string;
  readonly face: TypefaceName;
  readonly colour: Colour;
  readonly lines: number;
  readonly sizes: readonly number[];
  readonly gap: number;
  /** Whether people wrote it: it has a direction of its own. */
  readonly written?: true;
}

/** Writes a certificate as a PDF file of one page, in its own language. */
export async function certificatePdf(said: CertificateSaid): Promise<Uint8Array> {
  const { language, title, networkName, hubName } = said;
  const document = await PDFDocument.create({ updateMetadata: false });
  const made = new Date(said.issuedAt);
  document.setTitle(`${message(language, 'certificate.title')}: ${title}`, { showInWindowTitleBar: true });
  document.setLanguage(formatTag(language));
  document.setAuthor(networkName);
  document.setCreator(hubName);
  document.setProducer('Guardian Network Hub');
  document.setCreationDate(made);
  document.setModificationDate(made);
  const sheet = new Sheet(document, WIDTH, HEIGHT);
  sheet.frame(INSET, 1.2, ACCENT);
  sheet.frame(INSET + 5, 0.4, ACCENT);
  body(sheet, said);
  foot(sheet, said);
  await sheet.finish();
  return document.save();
}

function partsOf(said: CertificateSaid): readonly Part[] {
  const { language, attendedMinutes, heldMinutes, modules } = said;
  const say = (key: string, values = {}) => message(language, `certificate.${key}`, values);
  const hours = { attended: hoursIn(language, attendedMinutes), held: hoursIn(language, heldMinutes) };
  const plain = { face: 'regular', colour: QUIET, lines: 2, sizes: [12, 11, 10] } as const;
  const strong = { face: 'bold', written: true } as const;
  return [
    { ...strong, text: said.networkName, colour: ACCENT, lines: 2, sizes: [14, 12, 10], gap: 22 },
    { text: say('title'), face: 'bold', colour: INK, lines: 1, sizes: [32, 28, 24, 20], gap: 26 },
    { ...strong, text: said.name, colour: ACCENT, lines: 2, sizes: [26, 22, 18, 15, 12], gap: 14 },
    { ...plain, text: say('took'), gap: 12 },
    { ...strong, text: said.title, colour: INK, lines: 3, sizes: [20, 17, 15, 13, 11], gap: 16 },
    { ...plain, text: daysIn(language, said.firstOn, said.lastOn), gap: 6 },
    { ...plain, text: say('hours', hours), gap: modules.length > 0 ? 6 : 0 },
    ...(modules.length > 0
      ? [
          {
            ...plain,
            text: say('modules', { modules: listIn(language, modules) }),
            lines: 4,
            sizes: [12, 10, 8, 6],
            gap: 0,
          },
        ]
      : []),
  ];
}

/** What is certified, from the top down; as high as it is, it stands in the middle of its room. */
function body(sheet: Sheet, said: CertificateSaid): void {
  const parts = partsOf(said).map((part) => {
    const font = typeface(part.face);
    const room: Room = { width: WIDTH - 2 * MARGIN, lines: part.lines, sizes: part.sizes };
    return { ...part, fit: fitted(font, writable(font, part.text), room) };
  });
  const high = parts.reduce((sum, { fit, gap }) => sum + fit.lines.length * fit.size * 1.3 + gap, 0);
  const [top, bottom] = [HEIGHT - INSET - 26, INSET + QR + 36];
  let y = top - Math.max(0, (top - bottom - high) / 2);
  const direction = directionOf(said.language);
  for (const { fit, face, colour, gap, written } of parts) {
    const look = { face, colour, size: fit.size, x: WIDTH / 2, at: 'middle' } as const;
    for (const text of fit.lines) {
      y -= fit.size * 1.3;
      sheet.write({ ...look, text, y: y + fit.size * 0.3, direction: written ? 'auto' : direction });
    }
    y -= gap;
  }
}

/** When it was made, and how it is checked. */
function foot(sheet: Sheet, said: CertificateSaid): void {
  const { language, code, checkUrl, checkPage } = said;
  const direction = directionOf(language);
  const rtl = direction === 'rtl';
  const bottom = INSET + 22;
  const { data } = encode(checkUrl, { ecc: 'M', border: 0 });
  sheet.cells(data, rtl ? MARGIN : WIDTH - MARGIN - QR, bottom, QR);
  const start: Pick<Line, 'x' | 'at'> = rtl ? { x: WIDTH - MARGIN, at: 'right' } : { x: MARGIN, at: 'left' };
  const day = said.issuedAt.slice(0, 10);
  const font = typeface('regular');
  const room: Room = { width: WIDTH - 3 * MARGIN - QR, lines: 2, sizes: [10, 9, 8] };
  const small = { ...start, face: 'regular', size: 10, colour: QUIET, direction } as const;
  let y = bottom + QR - 8;
  const write = (text: string, more: Partial<Line> = {}) => {
    for (const line of fitted(font, writable(font, text), room).lines) {
      sheet.write({ ...small, text: line, y, ...more });
      y -= 16;
    }
  };
  write(message(language, 'certificate.issued', { day: daysIn(language, day, day) }));
  y -= 6;
  write(message(language, 'certificate.check'));
  write(checkPage, { direction: 'ltr' });
  write(code, { direction: 'ltr', face: 'bold', colour: INK });
}
