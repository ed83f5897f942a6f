/**
 * A text without what people leave out or vary when they type: case, accents, kinds of apostrophe and dash,
 * Arabic letter variants, punctuation at the edges and repeated space. For comparing words of small closed
 * lists (headings, languages, places); rows in the database are folded by the database.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC\u0060\u00B4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200B-\u200F\u00AD\uFEFF\u0640]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[đð]/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ك/g, 'ک')
    .replace(/[يى]/g, 'ی')
    .replace(/^[\s.,;:*]+|[\s.,;:*]+$/g, '')
    .replace(/\s+/g, ' ');
}
