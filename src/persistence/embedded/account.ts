import { readFileSync } from 'node:fs';

/** The operating-system account PostgreSQL runs as, when it is not the hub's own. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account for a new cluster: undefined is the hub's own. PostgreSQL refuses to run as root, so root picks
 * `postgres`, else `nobody`, else the number `nobody` has nearly everywhere. No account is ever created.
 */
export function accountForNewCluster(): Account | undefined {
  if (!runsAsRoot()) return undefined;
  const accounts = readAccounts();
  const found = ['postgres', 'nobody'].map((name) => accounts.find((account) => account.name === name));
  return (
    found.find((account) => account && account.uid !== 0) ?? { name: 'uid 65534', uid: 65534, gid: 65534 }
  );
}

/** The account that owns an existing cluster; PostgreSQL serves a cluster to its owner only. */
export function accountOfOwner(owner: { uid: number; gid: number }): Account {
  const name = readAccounts().find((account) => account.uid === owner.uid)?.name ?? `uid ${owner.uid}`;
  return { name, uid: owner.uid, gid: owner.gid };
}

function readAccounts(): Account[] {
  let text: string;
  try {
    text = readFileSync('/etc/passwd', 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
