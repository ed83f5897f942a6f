import { CreateTagDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { EditForm } from '../../design/EditForm';
import { written, type Texts } from '../../design/LocalizedField';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import { TagName } from './TagName';

/** Making a tag. What was filled in stays until the hub has it. */
export function NewTag({ networkId }: { networkId: string }) {
  const t = useText();
  const { i18n } = useLingui();
  const [name, setName] = useState<Texts>([{ language: i18n.locale, text: '' }]);
  const key = useRef({ of: '', key: '' });
  const make = useMutation({
    mutationFn: async () => {
      const wish = { networkId, name: written(name) };
      const of = JSON.stringify(wish);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      const input = { ...wish, idempotencyKey: key.current.key };
      unwrap((await request(hub, CreateTagDocument, { input })).createTag, 'TagSuccess');
      key.current = { of: '', key: '' };
      await queryClient.invalidateQueries();
      tell(t('portal.tags.made'), wish.name[0]?.text);
      setName([{ language: i18n.locale, text: '' }]);
    },
  });
  return (
    <EditForm
      title={t('portal.tags.new')}
      work={make}
      draft={name}
      fields={['name']}
      submit={t('portal.tags.make')}
    >
      {(problemOf) => <TagName name={name} onChange={setName} problem={problemOf('name')} />}
    </EditForm>
  );
}
