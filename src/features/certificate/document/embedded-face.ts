import { PDFHexString, PDFName, PDFNumber, PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { Font, Subset } from '@pdf-lib/fontkit';
import type { PlacedGlyph } from './shaped-line';

/** Readers of ToUnicode take so many entries at once. */
const MOST_ENTRIES = 100;
/** Letters of no alphabet that is known by name (PDF 1.7, table 123). */
const SYMBOLIC = 4;

interface Code {
  readonly glyph: number;
  readonly text: string;
  readonly width: number;
}

const hex = (value: number) => value.toString(16).padStart(4, '0').toUpperCase();
const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('');

/**
 * A font in a document, of which it has the glyphs alone that are drawn. Each glyph has a code of its own for each text that
 * it stands for, so that what is copied out of the document or read aloud is what was written.
 */
export class EmbeddedFace {
  private readonly subset: Subset;
  private readonly codes: Code[] = [];
  private readonly known = new Map<string, number>();

  constructor(
    private readonly context: PDFContext,
    readonly font: Font,
    readonly ref: PDFRef = context.nextRef(),
  ) {
    this.subset = font.createSubset();
  }

  /** Four hexadecimal digits by which a glyph is drawn. */
  codeOf({ id, text }: PlacedGlyph): string {
    const key = `${id} ${text}`;
    let code = this.known.get(key);
    if (code === undefined) {
      const width = Math.round((this.font.getGlyph(id).advanceWidth * 1000) / this.font.unitsPerEm);
      code = this.codes.push({ glyph: this.subset.includeGlyph(id), text, width });
      this.known.set(key, code);
    }
    return hex(code);
  }

  /** Writes the font into the document, once all is drawn. */
  async embed(): Promise<void> {
    const { context, font } = this;
    const scale = 1000 / font.unitsPerEm;
    const name = `HUBDOC+${font.postscriptName}`;
    const { minX, minY, maxX, maxY } = font.bbox;
    const descriptor = context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: SYMBOLIC,
      FontBBox: [minX, minY, maxX, maxY].map((each) => Math.round(each * scale)),
      ItalicAngle: 0,
      Ascent: Math.round(font.ascent * scale),
      Descent: Math.round(font.descent * scale),
      CapHeight: Math.round(font.ascent * scale),
      StemV: 80,
      FontFile2: context.register(context.flateStream(await encoded(this.subset))),
    });
    const descendant = context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      FontDescriptor: context.register(descriptor),
      W: [1, this.codes.map(({ width }) => PDFNumber.of(width))],
      CIDToGIDMap: context.register(context.flateStream(this.glyphMap())),
    });
    const face = context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: PDFName.of('Identity-H'),
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(this.unicodeMap())),
    });
    context.assign(this.ref, face);
  }

  private glyphMap(): Uint8Array {
    const map = Buffer.alloc(2 * (this.codes.length + 1));
    this.codes.forEach(({ glyph }, i) => map.writeUInt16BE(glyph, 2 * (i + 1)));
    return map;
  }

  private unicodeMap(): string {
    const entries = this.codes.map(({ text }, i) => `<${hex(i + 1)}> <${utf16(text)}>`);
    const blocks: string[] = [];
    for (let i = 0; i < entries.length; i += MOST_ENTRIES) {
      const block = entries.slice(i, i + MOST_ENTRIES);
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
  }
}

/** A text as a property of what is drawn, for who reads it aloud or copies it. */
export function actualText(text: string): string {
  return `<< /ActualText ${PDFHexString.fromText(text).toString()} >>`;
}

function encoded(subset: Subset): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    subset
      .encodeStream()
      .on('data', (part) => parts.push(part))
      .on('end', () => resolve(Buffer.concat(parts)));
  });
}
