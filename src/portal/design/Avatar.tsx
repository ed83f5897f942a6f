import { useState } from 'react';

/** Colours enough that neighbours differ; each has its pair in tokens.css. */
const HUES = 6;

/**
 * A person's photo, or her initials on a colour of their own. The initials are for the eye only, as the name stands
 * beside them or in a label; a photo is named by it.
 */
export function Avatar({ name, photo }: { name: string; photo?: { url: string; of: string } }) {
  const [failed, setFailed] = useState<string>();
  if (photo && failed !== photo.url) {
    const { url, of } = photo;
    return <img className="avatar" src={url} alt={of} loading="lazy" onError={() => setFailed(url)} />;
  }
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
