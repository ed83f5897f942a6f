import { RemovePhotoDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { hub, queryClient } from '../../app/hub';
import { Avatar } from '../../design/Avatar';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import type { MyCardToEdit } from './draft';
import { PHOTO_TYPES, sendPhoto } from './sendPhoto';

/** The photo on the card. It is put there and taken off at once, not with the rest of the form. */
export function PhotoPart({ card }: { card: MyCardToEdit }) {
  const t = useText();
  const problem = useProblem();
  const id = useId();
  const [done, setDone] = useState<'photoSaved' | 'photoRemoved'>();
  const change = useMutation({
    mutationFn: async (file: File | null) => {
      setDone(undefined);
      if (file) await sendPhoto(file);
      else unwrap((await request(hub, RemovePhotoDocument)).removePhoto, 'RemovePhotoSuccess');
      await queryClient.invalidateQueries();
      setDone(file ? 'photoSaved' : 'photoRemoved');
    },
  });
  const { photo, name, latinName } = card;
  const under = (sends: boolean): boolean => change.isPending && (change.variables !== null) === sends;
  return (
    <div className="photo-part" role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`}>
      <span id={`${id}-label`} className="field-label">
        {t('portal.card.photo')}
      </span>
      <div className="photo-part-shown">
        <Avatar name={latinName} photo={photo ? { ...photo, of: name } : undefined} />
        <div className="photo-part-text">
          <p id={`${id}-hint`}>{t('portal.card.photoHint')}</p>
          <p className="field-hint">{t('portal.card.photoFile')}</p>
        </div>
      </div>
      <div className="photo-part-actions">
        {/* Which of its cameras or albums it offers is the phone's. */}
        <FileTrigger
          acceptedFileTypes={PHOTO_TYPES}
          onSelect={(files) => files?.[0] && change.mutate(files[0])}
        >
          <Button isPending={under(true)} isDisabled={under(false)}>
            {t(photo ? 'portal.card.photoOther' : 'portal.card.photoChoose')}
          </Button>
        </FileTrigger>
        {photo && (
          <Button
            look="plain"
            isPending={under(false)}
            isDisabled={under(true)}
            onPress={() => change.mutate(null)}
          >
            {t('portal.card.photoRemove')}
          </Button>
        )}
      </div>
      {change.error && <Notice kind="problem">{problem(change.error)}</Notice>}
      {done && <Notice kind="good">{t(`portal.card.${done}`)}</Notice>}
    </div>
  );
}
