import { request, unwrap, UpdateNetworkDocument } from '@guardian-network-hub/client-sdk';
import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { EditForm } from '../../design/EditForm';
import { Field } from '../../design/Field';
import { LocalizedField } from '../../design/LocalizedField';
import { useText } from '../../i18n/text';
import { aboutOf, changesOf, type About } from './about';
import { CourtsField } from './CourtsField';
import { LanguagesField } from './LanguagesField';
import type { NetworkToEdit } from './NetworkSettings';
import { TerritoryField } from './TerritoryField';

const FIELDS = ['name', 'description', 'minimumAttendance', 'caseloadCeiling'];

/** What the network tells of itself. */
export function AboutForm({ network }: { network: NetworkToEdit }) {
  const t = useText();
  const { i18n } = useLingui();
  const [saved, setSaved] = useState(() => aboutOf(network, i18n.locale));
  const [about, setAbout] = useState<About>(saved);
  const put = (more: Partial<About>): void => setAbout((all) => ({ ...all, ...more }));
  const save = useMutation({
    mutationFn: async () => {
      const changes = changesOf(saved, about);
      if (Object.keys(changes).length === 0) return;
      const input = { networkId: network.id, ...changes };
      unwrap((await request(hub, UpdateNetworkDocument, { input })).updateNetwork, 'NetworkSuccess');
      setSaved(about);
      await queryClient.invalidateQueries();
    },
  });
  const digits = (text: string): string => text.replace(/\D/g, '').slice(0, 3);
  const number = { inputMode: 'numeric', dir: 'ltr', className: 'input-short' } as const;
  return (
    <EditForm title={t('portal.settings.about')} work={save} draft={about} fields={FIELDS}>
      {(problemOf) => (
        <>
          <LocalizedField
            label={t('portal.settings.name')}
            texts={about.name}
            onChange={(name) => put({ name })}
            maxLength={120}
            problem={problemOf('name')}
          />
          <LocalizedField
            label={t('portal.settings.description')}
            texts={about.description}
            onChange={(description) => put({ description })}
            maxLength={2_000}
            rows={4}
            problem={problemOf('description')}
          />
          <TerritoryField territory={about.territory} onChange={(territory) => put({ territory })} />
          <LanguagesField languages={about.languages} onChange={(languages) => put({ languages })} />
          <CourtsField
            country={about.territory?.slice(0, 2)}
            courts={about.courts}
            onChange={(courts) => put({ courts })}
          />
          <Field
            label={t('portal.network.attendance')}
            hint={t('portal.settings.attendanceHint')}
            value={about.attendance}
            onChange={(text) => put({ attendance: digits(text) })}
            problem={problemOf('minimumAttendance')}
            input={number}
          />
          <Field
            label={t('portal.network.caseload')}
            hint={t('portal.settings.caseloadHint')}
            value={about.ceiling}
            onChange={(text) => put({ ceiling: digits(text) })}
            problem={problemOf('caseloadCeiling')}
            input={number}
          />
        </>
      )}
    </EditForm>
  );
}
