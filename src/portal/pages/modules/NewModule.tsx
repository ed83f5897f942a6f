import { CreateTrainingModuleDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { EditForm } from '../../design/EditForm';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import { ModuleFields, wishOf, type ModuleDraft } from './ModuleFields';

/** Making a module. What was filled in stays until the hub has it. */
export function NewModule({ networkId }: { networkId: string }) {
  const t = useText();
  const { i18n } = useLingui();
  const empty: ModuleDraft = { name: [{ language: i18n.locale, text: '' }], hours: '', required: false };
  const [draft, setDraft] = useState(empty);
  const key = useRef({ of: '', key: '' });
  const make = useMutation({
    mutationFn: async () => {
      const wish = { networkId, ...wishOf(draft) };
      const of = JSON.stringify(wish);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      const input = { ...wish, idempotencyKey: key.current.key };
      const done = (await request(hub, CreateTrainingModuleDocument, { input })).createTrainingModule;
      unwrap(done, 'TrainingModuleSuccess');
      key.current = { of: '', key: '' };
      await queryClient.invalidateQueries();
      tell(t('portal.modules.made'), wish.name[0]?.text);
      setDraft(empty);
    },
  });
  return (
    <EditForm
      title={t('portal.modules.new')}
      work={make}
      draft={draft}
      fields={['name', 'minutesAsked']}
      submit={t('portal.modules.make')}
    >
      {(problemOf) => <ModuleFields draft={draft} onChange={setDraft} problemOf={problemOf} />}
    </EditForm>
  );
}
