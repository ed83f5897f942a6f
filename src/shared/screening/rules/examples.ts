import { type Text } from '../text';

const EXAMPLE = new Set(
  'as esempio beispiel exemple bijvoorbeeld ejemplo παραδειγμα np przyklad например пример napr priklad مثل مثال مانند مثلا'.split(
    ' ',
  ),
);

/** "For example +39 …": how it is written, and nobody's. */
export const isExample = (text: Text, at: number) => EXAMPLE.has(text.tokens[at - 1]?.word ?? '');
