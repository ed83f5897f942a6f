export type WorkbookFormat = 'XLSX' | 'XLS' | 'ODS';

/** What kind of workbook bytes are, by how they begin; undefined for text. */
export function workbookKind(bytes: Uint8Array): 'ZIP' | 'OLE' | undefined {
  const magic = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return magic === '504b0304' ? 'ZIP' : magic === 'd0cf11e0' ? 'OLE' : undefined;
}
