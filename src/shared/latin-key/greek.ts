/** One letter to one or two, ELOT 743. */
// prettier-ignore
const LETTERS: Readonly<Record<string, string>> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm',
  ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
};

/** Γ before another velar is a nasal. */
const NASAL: Readonly<Record<string, string>> = { γ: 'ng', ξ: 'nx', χ: 'nch' };
const VOICELESS = new Set('θκξπσςτφχψ');
const DIAERESIS = '\u0308';
const ACUTE = /[\u0300\u0301\u0342]/;

interface Sign {
  letter: string;
  upper: boolean;
  accented: boolean;
  diaeresis: boolean;
}

/**
 * A run of Greek letters in Latin ones by ELOT 743: ου ou, αυ/ευ/ηυ with v or f by the sound that follows,
 * γγ ng, μπ b at either end of a word and mp inside; accents and breathings dropped.
 */
export function greekToLatin(run: string): string {
  const signs = read(run);
  let out = '';
  for (let i = 0; i < signs.length;) {
    const [latin, length] = piece(signs, i);
    out += withCase(latin, signs, i, length);
    i += length;
  }
  return out;
}

function read(run: string): Sign[] {
  const signs: Sign[] = [];
  for (const c of run.normalize('NFD')) {
    const last = signs[signs.length - 1];
    if (/\p{M}/u.test(c)) {
      if (last && c === DIAERESIS) last.diaeresis = true;
      if (last && ACUTE.test(c)) last.accented = true;
    } else {
      const letter = c.toLowerCase();
      signs.push({ letter, upper: letter !== c, accented: false, diaeresis: false });
    }
  }
  return signs;
}

/** The Latin letters for the sign at i, and how many signs they stand for. */
function piece(signs: readonly Sign[], i: number): [latin: string, length: number] {
  const here = signs[i]!;
  const next = signs[i + 1];
  if (next) {
    const digraph = next.letter === 'υ' && !next.diaeresis && !here.accented;
    if (digraph && here.letter === 'ο') return ['ou', 2];
    if (digraph && 'αεη'.includes(here.letter)) {
      const after = signs[i + 2];
      return [LETTERS[here.letter] + (after && !VOICELESS.has(after.letter) ? 'v' : 'f'), 2];
    }
    if (here.letter === 'γ' && NASAL[next.letter]) return [NASAL[next.letter]!, 2];
    if (here.letter === 'μ' && next.letter === 'π')
      return [i === 0 || i + 2 === signs.length ? 'b' : 'mp', 2];
  }
  return [LETTERS[here.letter] ?? '', 1];
}

/** Θ is Th in Θεοδώρα and TH in ΘΕΟΔΩΡΑ. */
function withCase(latin: string, signs: readonly Sign[], i: number, length: number): string {
  if (!signs[i]!.upper) return latin;
  const neighbour = length > 1 ? signs[i + length - 1] : (signs[i + 1] ?? signs[i - 1]);
  if (neighbour?.upper) return latin.toUpperCase();
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
