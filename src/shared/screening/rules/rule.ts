import { type Finding } from '../finding';
import { type Text } from '../text';

/**
 * Finds one kind of thing in a text.
 * @param found what the rules before it found
 */
export type Rule = (text: Text, found: readonly Finding[]) => Finding[];
