/** A word with a character beyond ASCII, and signs that touch it. */
const WORD = /[^\s,;|"()@<>/]*[^\p{ASCII}][^\s,;|"()@<>/]*/gu;
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];

/** Letters that Western European names and words have; others in 1252 and 850 are signs of a wrong guess. */
const WESTERN = new Set('àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšžßÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜŠŽŒ');
const CENTRAL = new Set('ąćęłńóśźżáäčďéíĺľňôŕšťúýžěřůăâîșțşţőűđĄĆĘŁŃÓŚŹŻÁÄČĎÉÍĽŇÔŠŤÚÝŽĚŘŮĂÂÎŞŢŐŰĐ');
const TYPOGRAPHIC = new Set('’‘“”«»–—…€°ºª§·');

/**
 * How much a decoded text reads like names and words: higher is better, comparable between decodings of the
 * same bytes only. Each word with a character beyond ASCII counts for or against.
 */
export function plausibility(text: string): number {
  let score = 0;
  for (const [word] of text.matchAll(WORD)) score += plausibilityOfWord(word);
  return score;
}

function plausibilityOfWord(word: string): number {
  const beyond = [...word].filter((c) => c > '\u007F');
  const letters = beyond.filter((c) => /\p{L}|\p{M}/u.test(c));
  const odd = beyond.length - letters.length - beyond.filter((c) => TYPOGRAPHIC.has(c)).length;
  if (odd > 0) return -4 * odd;
  if (letters.length === 0) return 0;
  const scripts = SCRIPTS.filter((script) => script.test(word)).length;
  if (scripts > 1) return -4;
  const capitalInside = /\p{Ll}(?=[^\p{ASCII}])\p{Lu}/u.test(word);
  if (!/\p{Script=Latin}/u.test(word)) {
    const sigmaInside = /ς\p{L}|\p{L}σ(?!\p{L})/u.test(word);
    return word.length > 1 && !capitalInside && !sigmaInside ? letters.length : -letters.length;
  }
  if (/[^\p{ASCII}]{3,}/u.test(word)) return -letters.length;
  const usual = letters.filter((c) => WESTERN.has(c) || CENTRAL.has(c)).length;
  return usual * 2 - (letters.length - usual) * 3 - (capitalInside ? 3 : 0);
}
