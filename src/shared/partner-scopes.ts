/** What a partner portal may be granted. Each opens what its networks flag for partners, of one kind of data. */
export const PARTNER_SCOPES = ['directory:read', 'boards:read', 'events:read'] as const;
export type PartnerScope = (typeof PARTNER_SCOPES)[number];

/**
 * For each scope a partner holds, the networks that granted it. A scope that is missing closes its kind of
 * data altogether, the public part too: a token reads what it was asked for and nothing beside.
 */
export type PartnerReach = Readonly<Partial<Record<PartnerScope, readonly string[]>>>;

/** A grant of one network. */
export interface Granted {
  readonly networkId: string;
  readonly scopes: readonly string[];
}

/** What grants give together, held against what a token was asked for, where it is one. */
export function partnerReach(
  grants: readonly Granted[],
  limit?: { readonly scopes: readonly string[]; readonly networkIds: readonly string[] },
): PartnerReach {
  const reach: Partial<Record<PartnerScope, string[]>> = {};
  for (const scope of PARTNER_SCOPES) {
    if (limit && !limit.scopes.includes(scope)) continue;
    const networks = grants
      .filter((g) => g.scopes.includes(scope) && (!limit || limit.networkIds.includes(g.networkId)))
      .map((g) => g.networkId);
    if (networks.length > 0) reach[scope] = networks;
  }
  return reach;
}
