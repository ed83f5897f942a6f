import { Facts } from '../../design/Facts';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { OUTCOMES, type Numbers as Counts } from './numbers';

/** How many rows end how; those of which there are none are left out. */
export function Numbers({ numbers }: { numbers: Counts }) {
  const t = useText();
  const format = useFormat();
  return (
    <Facts
      facts={OUTCOMES.map(([outcome, name]) => [
        t(`portal.importOutcome.${outcome}`),
        numbers[name] > 0 && format.number(numbers[name]),
      ])}
    />
  );
}
