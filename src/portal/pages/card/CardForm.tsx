import { ChangeCardDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { hub, queryClient } from '../../app/hub';
import { EditForm, type ProblemOf } from '../../design/EditForm';
import { Notice } from '../../design/Notice';
import { useText } from '../../i18n/text';
import { FoundIdentifiers } from '../screening/FoundIdentifiers';
import { useScreening } from '../screening/useScreening';
import { AboutParts } from './AboutParts';
import { AudienceField } from './AudienceField';
import { changesOf, reachesBeyond, type Draft, type MyCardToEdit, type Part } from './draft';
import { PhotoPart } from './PhotoPart';
import { Steps } from './Steps';
import { WorkParts } from './WorkParts';

const FIELDS = [
  ...['latinName', 'experienceSince', 'about', 'listedOn', 'trainedOn'],
  ...['caseload.count', 'caseload.ceiling'],
];

/** A part of the card: what is filled in, and beside it for whom that is. */
export type PartOf = (part: Part, what: string, fields: ReactNode) => ReactNode;

/** What the parts of a card are filled in with. */
export interface PartsProps {
  card: MyCardToEdit;
  draft: Draft;
  onChange: (more: Partial<Draft>) => void;
  problemOf: ProblemOf;
  partOf: PartOf;
}

/** All that a card says, each part with its audience beside it. */
export function CardForm({
  card,
  draft,
  saved,
  onChange,
  onSaved,
}: {
  card: MyCardToEdit;
  draft: Draft;
  saved: Draft;
  onChange: (more: Partial<Draft>) => void;
  onSaved: (draft: Draft) => void;
}) {
  const t = useText();
  const save = useMutation({
    mutationFn: async () => {
      const input = changesOf(saved, draft);
      if (Object.keys(input).length > 0)
        unwrap(
          (await request(hub, ChangeCardDocument, { input: { ...input, ...screening.input(draft.about) } }))
            .changeCard,
          'ChangeCardSuccess',
        );
      onSaved(draft);
      await queryClient.invalidateQueries();
    },
  });
  const screening = useScreening(() => save.mutate());
  const { audiences } = draft;
  const beyond = (part: Part): boolean => reachesBeyond(audiences[part], audiences.card);
  const partOf: PartOf = (part, what, fields) => (
    <div className="card-part" key={part}>
      <div className="card-part-fields">{fields}</div>
      <AudienceField
        what={what}
        choice={audiences[part]}
        warning={beyond(part) ? t('portal.card.beyond') : undefined}
        onChange={(choice) => onChange({ audiences: { ...audiences, [part]: choice } })}
      />
    </div>
  );
  const parts = (Object.keys(audiences) as Part[]).filter((part) => part !== 'card');
  return (
    <EditForm work={save} draft={draft} fields={FIELDS}>
      {(problemOf) => (
        <>
          <div className="card-whole">
            <h2 className="edit-title">{t('portal.card.whole')}</h2>
            <AudienceField
              what={t('portal.card.whole')}
              hint={t('portal.card.wholeHint')}
              choice={audiences.card}
              onChange={(choice) => onChange({ audiences: { ...audiences, card: choice } })}
            />
            <p className="meta">{t(`portal.card.stepText.${audiences.card.audience}`)}</p>
            {parts.some(beyond) && <Notice kind="info">{t('portal.card.someBeyond')}</Notice>}
            <Steps />
          </div>
          {partOf('photo', t('portal.card.photo'), <PhotoPart card={card} />)}
          <AboutParts card={card} draft={draft} onChange={onChange} problemOf={problemOf} partOf={partOf} />
          <FoundIdentifiers error={save.error} screening={screening} />
          <WorkParts card={card} draft={draft} onChange={onChange} problemOf={problemOf} partOf={partOf} />
        </>
      )}
    </EditForm>
  );
}
