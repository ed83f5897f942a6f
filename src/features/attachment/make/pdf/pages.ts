import { PDFArray, PDFDict, PDFName, PDFRef, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { Unfit } from './unfit';

/** What a page has from the part of the tree that it stands in, where it does not say it itself (ISO 32000-1, 7.7.3.4). */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
/** Of its own besides. */
const OWN = ['Contents', 'UserUnit', 'Group'];

/** Of the tree. It has a page or more for each branch, and at most fifty pages are taken. */
const MAX_NODES = 1_000;

/** What of a page is taken over, by name. */
export type Page = ReadonlyMap<string, PDFObject>;

/**
 * The pages of a file in their order. A branch that comes twice, as in a loop, makes it unfit.
 * @throws Unfit
 */
export function pagesOf(file: PDFContext): Page[] {
  const root = dictOf(file, file.trailerInfo.Root);
  const pages: Page[] = [];
  const seen = new Set<PDFObject>();
  const waiting: { node: PDFObject | undefined; above: Page }[] = [
    { node: root.get(PDFName.of('Pages')), above: new Map() },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, above } = next;
    const dict = dictOf(file, node);
    if (seen.has(dict)) throw new Unfit('PDF_BROKEN');
    if (seen.add(dict).size > MAX_NODES) throw new Unfit('PDF_TOO_LONG');
    const kids = file.lookup(dict.get(PDFName.of('Kids')));
    const here = pick(dict, INHERITED, above);
    if (kids instanceof PDFArray)
      waiting.push(
        ...kids
          .asArray()
          .map((kid) => ({ node: kid, above: here }))
          .reverse(),
      );
    else pages.push(pick(dict, OWN, here));
  }
  if (pages.length === 0) throw new Unfit('PDF_BROKEN');
  return pages;
}

function pick(dict: PDFDict, names: readonly string[], above: Page): Page {
  const own = names.flatMap((name) => {
    const value = dict.get(PDFName.of(name));
    return value ? [[name, value] as const] : [];
  });
  return new Map([...above, ...own]);
}

function dictOf(file: PDFContext, value: PDFObject | undefined): PDFDict {
  const found = value instanceof PDFRef ? file.lookup(value) : value;
  if (!(found instanceof PDFDict)) throw new Unfit('PDF_BROKEN');
  return found;
}
