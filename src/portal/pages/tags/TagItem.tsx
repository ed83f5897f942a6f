import { request, unwrap, UpdateTagDocument, type UpdateTagInput } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { EditForm } from '../../design/EditForm';
import { written, type Texts } from '../../design/LocalizedField';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { TagName } from './TagName';
import type { NetworkTag } from './useTags';

async function update(input: UpdateTagInput): Promise<void> {
  unwrap((await request(hub, UpdateTagDocument, { input })).updateTag, 'TagSuccess');
  await queryClient.invalidateQueries();
}

/** A tag, and the ways to change it. */
export function TagItem({ tag }: { tag: NetworkTag }) {
  const t = useText();
  const problem = useProblem();
  const [open, setOpen] = useState(false);
  const { id, name, retired } = tag;
  const retire = useMutation({ mutationFn: () => update({ tagId: id, retired: !retired }) });
  const say = retired ? t('portal.tags.restore') : t('portal.tags.retire');
  return (
    <div className="card tag-item">
      <p className="tag-item-name">
        <UserText lang={name.language}>{name.text}</UserText>
        {retired && <span className="tag">{t('portal.tags.retired')}</span>}
      </p>
      <div className="actions">
        <Button
          aria-expanded={open}
          aria-label={`${t('portal.members.change')}: ${name.text}`}
          onPress={() => setOpen(!open)}
        >
          {t('portal.members.change')}
        </Button>
        <Button
          look="plain"
          aria-label={`${say}: ${name.text}`}
          isPending={retire.isPending}
          onPress={() => retire.mutate()}
        >
          {say}
        </Button>
      </div>
      {retire.error && <Notice kind="problem">{problem(retire.error)}</Notice>}
      {open && <TagForm tag={tag} />}
    </div>
  );
}

function TagForm({ tag }: { tag: NetworkTag }) {
  const [name, setName] = useState<Texts>(tag.name.translations);
  const save = useMutation({ mutationFn: () => update({ tagId: tag.id, name: written(name) }) });
  return (
    <EditForm work={save} draft={name} fields={['name']}>
      {(problemOf) => <TagName name={name} onChange={setName} problem={problemOf('name')} />}
    </EditForm>
  );
}
