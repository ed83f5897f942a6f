import type { TagNameFragment } from '@guardian-network-hub/client-sdk';
import { Several } from '../../design/Several';
import { useText } from '../../i18n/text';
import { useTags } from './useTags';

/** So many stand with a topic. */
const MOST = 5;

/** What a topic is about, of the tags of its network; those that it has stay among them though they were retired. */
export function TagsField({
  networkId,
  had = [],
  chosen,
  onChange,
}: {
  networkId: string;
  had?: readonly TagNameFragment[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const t = useText();
  const all = useTags(networkId);
  const given = all.filter(({ id, retired }) => !retired || had.some((tag) => tag.id === id));
  const options = given.map(({ id, name }) => [id, name.text] as const);
  if (options.length === 0) return null;
  return (
    <Several
      label={t('portal.tags.ofTopic')}
      one={t('portal.tags.one')}
      add={t('portal.tags.add')}
      chosen={chosen}
      options={chosen.length < MOST ? options : options.filter(([id]) => chosen.includes(id))}
      onChange={onChange}
    />
  );
}
