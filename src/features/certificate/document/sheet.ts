import {
  beginText,
  endText,
  PDFHexString,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  rectangle,
  fill,
  setFillingRgbColor,
  setFontAndSize,
  setLineWidth,
  setStrokingRgbColor,
  setTextMatrix,
  showText,
  stroke,
  type PDFDocument,
  type PDFName,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { actualText, EmbeddedFace } from './embedded-face';
import { shapedLine, widthOf } from './shaped-line';
import { typeface, type TypefaceName } from './typeface';

export type Colour = readonly [number, number, number];
export type Direction = 'ltr' | 'rtl' | 'auto';

/** A line of text, and where it begins, ends or has its middle. */
export interface Line {
  readonly text: string;
  readonly face: TypefaceName;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly at: 'left' | 'middle' | 'right';
  readonly colour: Colour;
  readonly direction: Direction;
}

/** A page that is drawn on. Lengths are points, counted from the lower left corner. */
export class Sheet {
  private readonly faces = new Map<TypefaceName, { readonly face: EmbeddedFace; readonly name: PDFName }>();
  private readonly page: PDFPage;

  constructor(
    private readonly document: PDFDocument,
    readonly width: number,
    readonly height: number,
  ) {
    this.page = document.addPage([width, height]);
  }

  /** Writes a line; its letters are joined and directed as they should. */
  write({ text, face: wanted, size, x, y, at, colour, direction }: Line): void {
    const { face, name } = this.faceOf(wanted);
    const glyphs = shapedLine(face.font, text, direction);
    const wide = (widthOf(glyphs) * size) / 1000;
    let along = x - (at === 'left' ? 0 : at === 'middle' ? wide / 2 : wide);
    this.page.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, ['/Span', actualText(text)]),
      beginText(),
      setFillingRgbColor(...colour),
      setFontAndSize(name, PDFNumber.of(size)),
    );
    for (const glyph of glyphs) {
      const [left, up] = [along + (glyph.dx * size) / 1000, y + (glyph.dy * size) / 1000];
      this.page.pushOperators(
        setTextMatrix(1, 0, 0, 1, left, up),
        showText(PDFHexString.of(face.codeOf(glyph))),
      );
      along += (glyph.advance * size) / 1000;
    }
    this.page.pushOperators(endText(), PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  }

  frame(inset: number, width: number, colour: Colour): void {
    const [wide, high] = [this.width - 2 * inset, this.height - 2 * inset];
    this.page.pushOperators(
      setStrokingRgbColor(...colour),
      setLineWidth(width),
      rectangle(inset, inset, wide, high),
      stroke(),
    );
  }

  /** Draws a square of dark and light cells, row by row from the top. */
  cells(rows: readonly (readonly boolean[])[], left: number, bottom: number, size: number): void {
    const cell = size / rows.length;
    this.page.pushOperators(setFillingRgbColor(0, 0, 0));
    rows.forEach((row, i) => {
      const y = bottom + size - (i + 1) * cell;
      row.forEach((dark, j) => {
        if (dark) this.page.pushOperators(rectangle(left + j * cell, y, cell, cell));
      });
    });
    this.page.pushOperators(fill());
  }

  /** Writes the fonts into the document, once all is written. */
  async finish(): Promise<void> {
    for (const { face } of this.faces.values()) await face.embed();
  }

  private faceOf(wanted: TypefaceName) {
    let held = this.faces.get(wanted);
    if (!held) {
      const face = new EmbeddedFace(this.document.context, typeface(wanted));
      held = { face, name: this.page.node.newFontDictionary(wanted, face.ref) };
      this.faces.set(wanted, held);
    }
    return held;
  }
}
