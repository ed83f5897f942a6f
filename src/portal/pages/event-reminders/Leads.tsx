import { Check } from '../../design/Check';
import { useText } from '../../i18n/text';

/** An hour, a day, three days, a week. */
const USUAL = [60, 1_440, 4_320, 10_080] as const;
type Usual = (typeof USUAL)[number];

const isUsual = (minutes: number): minutes is Usual => (USUAL as readonly number[]).includes(minutes);

/** How long before a date somebody is reminded: of the usual times, and what was set besides. */
export function Leads({
  legend,
  chosen,
  onChange,
}: {
  legend: string;
  chosen: readonly number[];
  onChange: (minutes: number[]) => void;
}) {
  const t = useText();
  const shown = [...new Set([...USUAL, ...chosen])].sort((a, b) => a - b);
  return (
    <fieldset className="reminder-leads">
      <legend className="visually-hidden">{legend}</legend>
      {shown.map((minutes) => (
        <Check
          key={minutes}
          checked={chosen.includes(minutes)}
          onChange={(wanted) =>
            onChange(wanted ? [...chosen, minutes] : chosen.filter((each) => each !== minutes))
          }
        >
          {isUsual(minutes)
            ? t(`portal.reminders.before.${minutes}`)
            : t('portal.reminders.before.other', { minutes })}
        </Check>
      ))}
    </fieldset>
  );
}
