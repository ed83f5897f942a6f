import { useLanguages } from '../../app/reference';
import { AddOne } from '../../design/AddOne';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { occurring, type Counts } from './counted';
import { Values } from './Values';

/** Languages: those that occur; where they are not counted, any that the hub knows. */
export function LanguageFilter({
  counts,
  chosen,
  onToggle,
}: {
  counts: Counts;
  chosen: readonly string[];
  onToggle: (tag: string) => void;
}) {
  const t = useText();
  const format = useFormat();
  const all = useLanguages(counts === null);
  const rest = all.filter(([tag]) => !chosen.includes(tag));
  return (
    <>
      <Values values={occurring([], counts, chosen, format.language)} chosen={chosen} onToggle={onToggle} />
      {counts === null && (
        <AddOne
          label={t('portal.language.label')}
          add={t('portal.texts.add')}
          options={rest}
          onAdd={onToggle}
        />
      )}
    </>
  );
}
