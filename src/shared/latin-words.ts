import { latinKey } from './latin-key';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const OTHER = /[^\P{L}\p{Script=Latin}]/u;

/** The words of a text in other scripts than the Latin one, by their Latin keys; null where there are none. */
export function latinWords(text: string): string | null {
  const words = text.match(WORD)?.filter((word) => OTHER.test(word)) ?? [];
  return words.length > 0 ? latinKey(words.join(' ')) : null;
}
