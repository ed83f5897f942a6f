import { useState } from 'react';
import { readSetting, writeSetting } from '../../app/settings';

/** What the reader has begun to write in a topic. It outlives the page, until it is sent or they sign out. */
export function useDraft(topicId: string) {
  const name = `draft.${topicId}`;
  const [text, setText] = useState(() => readSetting(name) ?? '');
  return {
    text,
    write: (next: string): void => {
      setText(next);
      writeSetting(name, next || undefined);
      if (!next) writeSetting(`${name}.key`, undefined);
    },
    /** The key of this very text: the same for each attempt to send it, so that it is posted once. */
    key: (): string => {
      const [key, ...sent] = (readSetting(`${name}.key`) ?? '').split(' ');
      if (key && sent.join(' ') === text) return key;
      const fresh = crypto.randomUUID();
      writeSetting(`${name}.key`, `${fresh} ${text}`);
      return fresh;
    },
  };
}
