import { useState } from 'react';
import { readSetting, writeSetting } from '../../app/settings';
import type { Sent } from '../attachment/sendAttachment';
import { toMarkdown, type Mentioned } from '../mention/spelled';

/** The post that is answered, as it is shown beside the answer. */
export interface Answered {
  readonly id: string;
  readonly name: string;
  readonly says: string;
}

/**
 * What the reader has begun to write at a place, and the post it answers. It outlives the page, until it is sent or
 * they sign out.
 */
export function useDraft(place: string) {
  const name = `draft.${place}`;
  // Where a topic goes into another, what was begun goes along.
  const [kept, setKept] = useState(name);
  const [text, setText] = useState(() => readSetting(name) ?? '');
  const [answered, setAnswered] = useState(() => readAnswered(name));
  const [mentioned, setMentioned] = useState(() => readMentioned(name));
  const [attached, setAttached] = useState(() => readAttached(name));
  const forgetKey = (): void => writeSetting(`${name}.key`, undefined);
  const answer = (post: Answered | undefined): void => {
    setAnswered(post);
    writeSetting(`${name}.answered`, post && JSON.stringify(post));
  };
  const mention = (next: Mentioned): void => {
    setMentioned(next);
    writeSetting(`${name}.mentioned`, JSON.stringify(next));
  };
  const attach = (change: (before: readonly Sent[]) => readonly Sent[]): void =>
    setAttached((before) => {
      const next = change(before);
      writeSetting(`${name}.attached`, next.length > 0 ? JSON.stringify(next) : undefined);
      return next;
    });
  if (kept !== name) {
    setKept(name);
    for (const part of ['', '.answered', '.mentioned', '.attached']) {
      const begun = readSetting(kept + part);
      writeSetting(kept + part, undefined);
      if (begun !== undefined) writeSetting(name + part, begun);
    }
    writeSetting(`${kept}.key`, undefined);
  }
  const write = (next: string): void => {
    setText(next);
    writeSetting(name, next || undefined);
    if (next) return;
    forgetKey();
    setMentioned({});
    writeSetting(`${name}.mentioned`, undefined);
  };
  return {
    text,
    answered,
    mentioned,
    /** What the hub has been sent for it, and keeps for a day. */
    attached,
    write,
    answer,
    mention,
    attach,
    /** The text as the hub takes it. */
    body: toMarkdown(text, mentioned),
    /** It was sent. */
    clear: (): void => {
      write('');
      answer(undefined);
      attach(() => []);
    },
    /**
     * The key of this very text: the same for each attempt to send it, so that it is posted once.
     * @param also what is sent along with it, and makes another of it
     */
    key: (also = ''): string => {
      const carried = attached.map(({ id }) => id).join(' ');
      const meant = `${answered?.id ?? ''} ${carried} ${also} ${toMarkdown(text, mentioned)}`;
      const [key, ...sent] = (readSetting(`${name}.key`) ?? '').split(' ');
      if (key && sent.join(' ') === meant) return key;
      const fresh = crypto.randomUUID();
      writeSetting(`${name}.key`, `${fresh} ${meant}`);
      return fresh;
    },
  };
}

function readAnswered(name: string): Answered | undefined {
  const kept = readSetting(`${name}.answered`);
  return kept === undefined ? undefined : (JSON.parse(kept) as Answered);
}

function readAttached(name: string): readonly Sent[] {
  const kept = readSetting(`${name}.attached`);
  return kept === undefined ? [] : (JSON.parse(kept) as Sent[]);
}

function readMentioned(name: string): Mentioned {
  const kept = readSetting(`${name}.mentioned`);
  return kept === undefined ? {} : (JSON.parse(kept) as Mentioned);
}
