import {
  ArchiveTrainingModuleDocument,
  request,
  unwrap,
  UpdateTrainingModuleDocument,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { EditForm } from '../../design/EditForm';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { ModuleFields, wishOf, type ModuleDraft } from './ModuleFields';
import { ModuleLine } from './ModuleLine';
import type { NetworkModule } from './useModules';

/** A module, and the ways to change it. */
export function ModuleItem({ module }: { module: NetworkModule }) {
  const t = useText();
  const problem = useProblem();
  const [open, setOpen] = useState(false);
  const { id: moduleId, name, archived } = module;
  const archive = useMutation({
    mutationFn: async () => {
      const input = { moduleId, archived: !archived };
      const done = (await request(hub, ArchiveTrainingModuleDocument, { input })).archiveTrainingModule;
      unwrap(done, 'TrainingModuleSuccess');
      await queryClient.invalidateQueries();
    },
  });
  const say = t(archived ? 'portal.tags.restore' : 'portal.modules.archive');
  return (
    <div className="card tag-item">
      <ModuleLine module={module} />
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
          isPending={archive.isPending}
          onPress={() => archive.mutate()}
        >
          {say}
        </Button>
      </div>
      {archive.error && <Notice kind="problem">{problem(archive.error)}</Notice>}
      {open && <ModuleForm module={module} />}
    </div>
  );
}

function ModuleForm({ module: { id: moduleId, name, minutesAsked, required } }: { module: NetworkModule }) {
  const [draft, setDraft] = useState<ModuleDraft>({
    name: name.translations,
    hours: minutesAsked === null ? '' : String(minutesAsked / 60),
    required,
  });
  const save = useMutation({
    mutationFn: async () => {
      const input = { moduleId, ...wishOf(draft) };
      const done = (await request(hub, UpdateTrainingModuleDocument, { input })).updateTrainingModule;
      unwrap(done, 'TrainingModuleSuccess');
      await queryClient.invalidateQueries();
    },
  });
  return (
    <EditForm work={save} draft={draft} fields={['name', 'minutesAsked']}>
      {(problemOf) => <ModuleFields draft={draft} onChange={setDraft} problemOf={problemOf} />}
    </EditForm>
  );
}
