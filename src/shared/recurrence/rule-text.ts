import { readRule } from './read-rule';
import { PART_NAMES, type Rule } from './rule';

/** The text of a rule, its parts in the order of RFC 5545 §3.3.10; what goes without saying is left out. */
export function ruleText(rule: Rule): string {
  const parts = (Object.keys(PART_NAMES) as (keyof Rule)[]).map((key) => {
    const value = rule[key];
    return value === undefined || isDefault(key, value) ? '' : `${PART_NAMES[key]}=${value.toString()}`;
  });
  return parts.filter((part) => part !== '').join(';');
}

function isDefault(key: keyof Rule, value: Rule[keyof Rule]): boolean {
  return (key === 'interval' && value === 1) || (key === 'wkst' && value === 'MO');
}

/**
 * The canonical text of a rule: upper case, parts in the order of RFC 5545 §3.3.10, lists sorted and each value once,
 * without `INTERVAL=1` and `WKST=MO`, which go without saying.
 * @throws InvalidRecurrence
 */
export function normalRule(rule: string): string {
  return ruleText(readRule(rule));
}
