/** Greek and Cyrillic letters in Latin ones, near enough for names. */
// prettier-ignore
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'a', є: 'ia', ж: 'z', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'u', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 's', ч: 's', ш: 's', щ: 's', ъ: 'a', ы: 'i', ь: '', э: 'a', ю: 'iu', я: 'ia',
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'a', ζ: 'z', η: 'i', θ: 't', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'ks', ο: 'u', π: 'p', ρ: 'r', σ: 's',
  τ: 't', υ: 'i', φ: 'f', χ: 'h', ψ: 'ps', ω: 'u',
  a: 'a', e: 'a', o: 'u', u: 'u', i: 'i', y: 'i', j: 'i', c: 'k', q: 'k', w: 'v', x: 'ks',
};
/** Several letters that are written for one sound; the longest first. */
// prettier-ignore
const SOUNDS: readonly (readonly [string, string])[] = [
  ['dsch', 'i'], ['tsch', 's'], ['sch', 's'], ['tch', 's'], ['kh', 'h'], ['sh', 's'], ['ch', 's'], ['cz', 's'], ['sz', 's'], ['zh', 'z'],
  ['dj', 'i'], ['dzi', 'di'],
  ['dz', 'i'], ['gh', 'g'], ['dh', 'd'], ['th', 't'], ['ph', 'f'], ['ck', 'k'], ['ou', 'u'], ['oo', 'u'], ['ee', 'i'], ['ie', 'i'], 
  ['дж', 'i'], ['τζ', 'i'],
  ['γι', 'i'], ['μπ', 'b'], ['ντ', 'd'], ['γκ', 'g'], ['γγ', 'g'], ['ου', 'u'], ['ει', 'i'], ['οι', 'i'], ['αι', 'a'], ['ευ', 'av'],
];
const BY_FIRST = new Map<string, (readonly [string, string])[]>();
for (const sound of SOUNDS) {
  const first = sound[0][0]!;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), sound]);
}

/**
 * What the spellings of a name have in common: Mohammed, Muhamad and Мохамед, Djamal and Jamal.
 * @param word as `fold` gives it
 */
export function nameKey(word: string): string {
  let key = '';
  for (let at = 0; at < word.length;) {
    const sound = BY_FIRST.get(word[at]!)?.find(([written]) => word.startsWith(written, at));
    const letters = sound ? sound[1] : (LETTERS[word[at]!] ?? word[at]!);
    at += sound ? sound[0].length : 1;
    // Doubled letters count once.
    for (const letter of letters) if (!key.endsWith(letter)) key += letter;
  }
  return key.length > 3 && key.endsWith('h') ? key.slice(0, -1) : key;
}
