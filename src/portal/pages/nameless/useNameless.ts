import { useState } from 'react';
import { readSetting, writeSetting } from '../../app/settings';

/** How somebody writes: by her name, or without it, and away from whom. */
export interface Nameless {
  readonly nameless: boolean;
  readonly awayFromNetworkIds: readonly string[];
}

const NAMED: Nameless = { nameless: false, awayFromNetworkIds: [] };

/**
 * How the reader wants to write at a place. It outlives the page, as what she has begun to write does, and what she
 * sends: who has written without her name goes on so until she says otherwise.
 * @param allowed whether people may write there without their names
 */
export function useNameless(place: string, allowed: boolean) {
  const setting = `draft.${place}.nameless`;
  const [chosen, setChosen] = useState<Nameless>(() => {
    const kept = readSetting(setting);
    return kept === undefined ? NAMED : (JSON.parse(kept) as Nameless);
  });
  const how = allowed ? chosen : NAMED;
  return {
    how,
    choose: (next: Nameless): void => {
      setChosen(next);
      writeSetting(setting, next.nameless ? JSON.stringify(next) : undefined);
    },
    /** As the hub takes it. */
    input: { nameless: how.nameless, awayFromNetworkIds: [...how.awayFromNetworkIds] },
    /** Of which a key is another. */
    key: how.nameless ? ['nameless', ...how.awayFromNetworkIds].join(' ') : '',
  };
}
