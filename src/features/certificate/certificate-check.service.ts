import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { addressGroup } from '../../shared/address-group';
import type { RateLimit } from '../../shared/rate-limit';
import type { Selection } from '../../shared/selection';
import { tokenHash } from '../../shared/token-hash';
import { certificateCheckRead } from './certificate-check.read';
import type { CertificateCheck } from './certificate-check.types';
import { plainCode } from './certificate.code';

/** What codes show, to whoever has one. */
export class CertificateCheckService {
  constructor(
    private readonly reads: Reads,
    private readonly checksByAddressGroup: RateLimit,
  ) {}

  /** What a code shows; null where there is none like it. @throws RateLimited */
  async byCode(
    actor: Actor,
    address: string,
    code: string,
    selection: Selection,
  ): Promise<CertificateCheck | null> {
    await this.checksByAddressGroup.take(addressGroup(address));
    const args = { codeHash: tokenHash(plainCode(code)) };
    const found = await this.reads.find(actor, certificateCheckRead, selection, 'code', args, (shape) => {
      const { columns, from, joins, visible } = shape;
      return `SELECT ${columns} FROM ${from} ${joins} WHERE ${visible}`;
    });
    return found[0]?.object ?? null;
  }
}
