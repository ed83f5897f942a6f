import {
  ArchiveTrainingModuleDocument,
  CreateTrainingModuleDocument,
  DateModulesDocument,
  NetworkModulesDocument,
  OwnModulesDocument,
  request,
  SetModulesDocument,
  UpdateTrainingModuleDocument,
  type CreateTrainingModuleInput,
  type DateModuleInput,
  type HubClient,
  type UpdateTrainingModuleInput,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { makeScene as makeCertificateScene } from '../certificate/scene';
import type { TestHub } from '../support/hub';

interface Done {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly module?: { readonly id: string };
}

export const named = (text: string) => [{ language: 'en', text }];

/** A network that gives certificates, with courses, and the ways in which its modules are made and given to dates. */
export async function makeScene(hub: TestHub) {
  const scene = await makeCertificateScene(hub, 0.5);
  const create = async (
    more: Partial<CreateTrainingModuleInput> = {},
    client: HubClient = scene.organiserClient,
  ) => {
    const networkId = hub.make.id(scene.network);
    const input = { networkId, name: named('Law'), idempotencyKey: randomUUID(), ...more };
    return (await request(client, CreateTrainingModuleDocument, { input })).createTrainingModule as Done;
  };
  /** The id of a module that is there. */
  const module = async (text = 'Law', more: Partial<CreateTrainingModuleInput> = {}) => {
    const done = await create({ name: named(text), ...more });
    if (!done.module) throw new Error(`no module: ${JSON.stringify(done)}`);
    return done.module.id;
  };
  const change = async (input: UpdateTrainingModuleInput, client: HubClient = scene.organiserClient) =>
    (await request(client, UpdateTrainingModuleDocument, { input })).updateTrainingModule as Done;
  const archive = async (
    moduleId: string,
    archived = true,
    client: HubClient = scene.organiserClient,
  ): Promise<Done> =>
    (await request(client, ArchiveTrainingModuleDocument, { input: { moduleId, archived } }))
      .archiveTrainingModule;
  /** Says of which modules dates are. @returns what comes of it, in one word */
  const set = async (
    eventId: string,
    modules: DateModuleInput[],
    client: HubClient = scene.organiserClient,
  ) => {
    const { setModules } = await request(client, SetModulesDocument, { input: { eventId, modules } });
    return 'code' in setModules ? setModules.code : null;
  };
  return { ...scene, create, module, change, archive, set };
}

export type ModuleScene = Awaited<ReturnType<typeof makeScene>>;

/** What modules of a network somebody is shown, those used no more in brackets. */
export async function modulesOf(hub: TestHub, network: string, client: HubClient) {
  const found = await request(client, NetworkModulesDocument, { id: hub.make.id(network) });
  return found.network!.trainingModules.map(({ name, archived }) =>
    archived ? `(${name.text})` : name.text,
  );
}

/** Somebody's own modules: for how many minutes she was there, and whether she has done each. */
export async function ownModules(client: HubClient) {
  const { me } = await request(client, OwnModulesDocument);
  return me!.trainingModules!.map(({ name, viewerMinutes, viewerDone }) => [
    name.text,
    viewerMinutes,
    viewerDone,
  ]);
}

/** Of which modules the dates of an event are, as somebody is shown them. */
export async function modulesOfDates(client: HubClient, id: string) {
  const { event } = await request(client, DateModulesDocument, { id, first: 100 });
  return event?.occurrences.nodes.map(({ module }) => module?.name.text ?? null) ?? null;
}
