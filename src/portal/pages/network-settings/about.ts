import type { UpdateNetworkInput } from '@guardian-network-hub/client-sdk';
import { written, type Texts } from '../../design/LocalizedField';
import type { NetworkToEdit } from './NetworkSettings';

/** What a network tells of itself, as it is typed. */
export interface About {
  readonly name: Texts;
  readonly description: Texts;
  readonly territory: string | null;
  readonly languages: readonly string[];
  readonly courts: readonly string[];
  /** In percent, or empty. */
  readonly attendance: string;
  readonly ceiling: string;
}

export function aboutOf(network: NetworkToEdit, language: string): About {
  const { minimumAttendance: share, caseloadCeiling: ceiling } = network;
  return {
    name: network.name.translations,
    description: network.description?.translations ?? [{ language, text: '' }],
    territory: network.territory?.code ?? null,
    languages: network.languages,
    courts: network.courts.map(({ code }) => code),
    attendance: share === null ? '' : String(Math.round(share * 100)),
    ceiling: ceiling === null ? '' : String(ceiling),
  };
}

type Change = Omit<UpdateNetworkInput, 'networkId'>;

function inputOf(about: About): Change {
  return {
    name: written(about.name),
    description: written(about.description),
    territoryCode: about.territory,
    languages: [...about.languages],
    courtCodes: [...about.courts],
    minimumAttendance: about.attendance === '' ? null : Number(about.attendance) / 100,
    caseloadCeiling: about.ceiling === '' ? null : Number(about.ceiling),
  };
}

/** Only what differs from what was saved, so that what somebody else changed meanwhile stays. */
export function changesOf(saved: About, about: About): Change {
  const before = inputOf(saved);
  const changed = Object.entries(inputOf(about)).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Change]),
  );
  return Object.fromEntries(changed);
}
