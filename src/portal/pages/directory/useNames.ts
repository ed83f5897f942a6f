import { useCourts, useTerritories } from '../../app/reference';
import { useFormat } from '../../i18n/format';
import { useText, type TextKey } from '../../i18n/text';
import type { Dimension, Question } from './question';
import { useNetworks } from './useNetworks';

/** What a value is called in the reader's language. */
export type NameOf = (dimension: Dimension, value: string) => string;

/**
 * The names of values, as far as the question has them chosen.
 * @param withCourts whether the names of all courts are wanted
 */
export function useNames({ chosen }: Question, withCourts = false): NameOf {
  const t = useText();
  const format = useFormat();
  const networks = useNetworks();
  const parts = chosen.territories.filter((code) => code.length > 2).map((code) => code.slice(0, 2));
  const territories = useTerritories([...new Set(parts)]);
  const courts = useCourts(withCourts || chosen.courts.length > 0);
  return (dimension, value) => {
    switch (dimension) {
      case 'languages':
        return format.language(value);
      case 'territories':
        if (value.length === 2) return format.country(value);
        return territories.find(({ code }) => code === value)?.name ?? value;
      case 'courts':
        return courts.find(([code]) => code === value)?.[1] ?? value;
      case 'networks':
        return networks.find(({ id }) => id === value)?.name.text ?? t('portal.directory.aNetwork');
      default:
        return t(`${TEXTS[dimension]}.${value}` as TextKey);
    }
  };
}

/** Where the catalogue has the names of what is one of a few. */
const TEXTS = {
  themes: 'portal.theme',
  availability: 'portal.availability',
  mentoring: 'portal.mentoring',
  experience: 'portal.experience',
  kinds: 'portal.guardianKind',
} as const;
