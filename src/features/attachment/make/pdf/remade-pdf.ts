import { PDFContext, PDFHeader, PDFParser, PDFStreamWriter } from '@cantoo/pdf-lib';
import { MAX_FILE, MAX_PAGES } from '../../attachment.kinds';
import type { MadePdf } from '../made';
import { Graphics } from './graphics';
import { pagesOf } from './pages';
import { Unfit } from './unfit';

/** Of a file. Office programs write some thousand for fifty pages. */
const MAX_OBJECTS = 50_000;

/**
 * Writes a PDF file anew: its pages, and of these only what is drawn. What is not named in `drawn` does not go over:
 * neither metadata, scripts, actions and embedded files, nor forms, notes, links, layers and earlier versions.
 * @throws Unfit, or whatever the library says of a file that is none
 */
export async function remadePdf(bytes: Uint8Array): Promise<MadePdf> {
  const from = await PDFParser.forBytesWithOptions(bytes, Infinity).parseDocument();
  if (from.trailerInfo.Encrypt) throw new Unfit('PDF_ENCRYPTED');
  if (from.enumerateIndirectObjects().length > MAX_OBJECTS) throw new Unfit('ATTACHMENT_TOOK_TOO_MUCH');
  const pages = pagesOf(from);
  if (pages.length > MAX_PAGES) throw new Unfit('PDF_TOO_LONG');
  const to = PDFContext.create();
  to.header = PDFHeader.forVersion(1, 7);
  const graphics = new Graphics(from, to);
  const tree = to.nextRef();
  const kids = pages.map((page) => to.register(graphics.page(page, tree)));
  to.assign(tree, to.obj({ Type: 'Pages', Kids: kids, Count: kids.length }));
  to.trailerInfo = { Root: to.register(to.obj({ Type: 'Catalog', Pages: tree })) };
  const file = await PDFStreamWriter.forContext(to, Infinity).serializeToBuffer();
  if (file.length > MAX_FILE) throw new Unfit('ATTACHMENT_TOOK_TOO_MUCH');
  return { kind: 'PDF', file, pages: pages.length };
}
