import { ImportFileError } from '../member-import.errors';
import { broken } from './zip';

const PROLOG = /^(?:\xEF\xBB\xBF)?\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']/;

/**
 * Lets only plain XML go on. Office programs write no document type: one that is there declares entities, which
 * would read other files or grow without end in a parser that follows them.
 * @throws ImportFileError
 */
export function requirePlainXml(part: Buffer): void {
  if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) {
    throw new ImportFileError(
      'XML_ENTITY',
      'The workbook declares XML entities, which no office program writes',
    );
  }
  if (part.includes(0)) throw new ImportFileError('NOT_TEXT', 'The workbook holds NUL characters');
  // In another encoding a declaration would look otherwise.
  const encoding = PROLOG.exec(part.toString('latin1', 0, 200))?.[1] ?? 'utf-8';
  if (!/^(?:utf-8|us-ascii)$/i.test(encoding)) throw broken();
}
