import { Check } from '../../design/Check';
import { Choice } from '../../design/Choice';
import { useText } from '../../i18n/text';
import { STEPS, type Step } from './draft';

interface Reached {
  readonly audience: Step;
  readonly partners: boolean;
}

/** How far something of a network reaches: to which step of the ladder, and whether to its partners' portals. */
export function Reach({
  label,
  draft,
  put,
}: {
  label: string;
  draft: Reached;
  put: (more: Partial<Reached>) => void;
}) {
  const t = useText();
  return (
    <>
      <Choice
        label={label}
        value={draft.audience}
        options={STEPS.map((step) => [step, t(`portal.audience.${step}`)])}
        onChange={(audience) => put({ audience })}
      />
      <Check checked={draft.partners} onChange={(partners) => put({ partners })}>
        {t('portal.card.partners')}
      </Check>
    </>
  );
}
