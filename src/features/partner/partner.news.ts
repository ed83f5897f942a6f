import type { GlobalIds } from '../../shared/ids';
import type { DeliveryService } from '../delivery';
import type { PartnerNews } from './partner.service';

/** Tells all organisers of a network that a partner may read there: what one did the others should know. */
export function partnerNews(
  deliveries: DeliveryService,
  ids: GlobalIds,
  publicUrl: () => string,
): PartnerNews {
  return async (tx, networkIds, partnerId) => {
    const found = await tx.query<{
      address: string;
      locale: string;
      name: string;
      partner: string;
      network: string;
      network_id: string;
    }>(
      `SELECT e.address, p.locale, p.given_name AS name, t.name AS partner, n.id AS network_id,
         coalesce(n.name ->> p.locale, n.name ->> 'en', (SELECT min(value) FROM jsonb_each_text(n.name))) AS network
       FROM network n
       JOIN membership m ON m.network_id = n.id AND m.role = 'ORGANISER' AND m.until IS NULL
       JOIN account a ON a.person_id = m.person_id AND a.state = 'ACTIVE'
       JOIN person p ON p.id = m.person_id
       JOIN email_address e ON e.person_id = p.id AND e.is_primary AND e.state = 'VERIFIED'
       JOIN partner t ON t.id = $2
       WHERE n.id = ANY($1)`,
      [networkIds, partnerId],
    );
    for (const { address, locale, name, partner, network, network_id } of found.rows) {
      const link = `${publicUrl()}/networks/${ids.encode(network_id)}/partners`;
      const content = { name, partner, network, link };
      await deliveries.add(tx, { class: 'PARTNER_GRANTED', recipient: address, locale, content });
    }
  };
}
