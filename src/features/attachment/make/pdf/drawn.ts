/**
 * What stands in the dictionaries of a PDF file that say how something is drawn (ISO 32000-1). All else in them is
 * left out: metadata, scripts, actions, files, layers, structure, and the private data of programs.
 */
export const DRAWN: ReadonlySet<string> = new Set(
  [
    'Type Subtype Name',
    // Fonts, 9.6 to 9.10.
    'BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts CIDSystemInfo DW W DW2 W2',
    'CIDToGIDMap FontBBox FontMatrix BaseEncoding Differences Registry Ordering Supplement CMapName WMode UseCMap',
    'FontName FontFamily FontStretch FontWeight Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH',
    'AvgWidth MaxWidth MissingWidth FontFile FontFile2 FontFile3 CharSet CIDSet Length1 Length2 Length3',
    // Forms and pictures, 8.9 and 8.10.
    'Matrix BBox FormType Group S CS I K Width Height ColorSpace BitsPerComponent Intent ImageMask Mask Decode',
    'Interpolate SMask SMaskInData Matte',
    // How streams are packed, 7.4.
    'Predictor Colors Columns EarlyChange EndOfLine EncodedByteAlign Rows EndOfBlock BlackIs1 DamagedRowsBeforeError',
    'ColorTransform JBIG2Globals',
    // Colours, 8.6.
    'WhitePoint BlackPoint Gamma Range',
    // Patterns, shadings and functions, 8.7 and 7.10.
    'PatternType PaintType TilingType XStep YStep Shading ExtGState ShadingType Background AntiAlias Coords Domain Function',
    'Extend BitsPerCoordinate BitsPerFlag VerticesPerRow FunctionType Size BitsPerSample Order Encode C0 C1 N Functions Bounds',
    // How something is laid over what is there, 8.4.5 and 11.6.5.
    'LW LC LJ ML D RI OP op OPM Font BG BG2 UCR UCR2 TR TR2 FL SM SA BM CA ca AIS TK G BC',
  ].flatMap((line) => line.split(' ')),
);

/** Those whose entries have names of the file's own: each entry is drawn. */
export const NAMED: ReadonlySet<string> = new Set(['CharProcs', 'Colorants']);

/** What pages and forms draw with, by kind and then by a name of the file's own. */
export const RESOURCES = ['Font', 'XObject', 'ExtGState', 'ColorSpace', 'Pattern', 'Shading'] as const;
