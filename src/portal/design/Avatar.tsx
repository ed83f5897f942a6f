/** Colours enough that neighbours differ; each has its pair in tokens.css. */
const HUES = 6;

/** A person's initials on a colour of their own. For the eye only: the name stands beside it or in a label. */
export function Avatar({ name }: { name: string }) {
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 997, 7) % HUES;
  return (
    <span className="avatar" data-hue={hue} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** The first letters of the first and the last name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return letters
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
