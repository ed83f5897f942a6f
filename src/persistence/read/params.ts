import type { Actor, Reach } from '../../shared/actor';
import type { DataKind } from '../../shared/data-kind';
import { NO_STEP } from '../../shared/audience';
import type { PartnerScope } from '../../shared/partner-scopes';

/** What a planned statement is run with: who asks, and the arguments of this call. */
export interface ReadCall {
  readonly actor: Actor;
  readonly args: Readonly<Record<string, unknown>>;
}

type Getter = (call: ReadCall) => unknown;

/**
 * The parameters of a statement while its text is written. Each is numbered on first use, so a statement
 * binds just what it mentions; the viewer's reach is there by name.
 */
export class Params {
  private readonly numbered = new Map<string, string>();
  private readonly getters: Getter[] = [];

  /** A parameter by name; `type` is its PostgreSQL type. */
  bind(name: string, type: string, get: Getter): string {
    const known = this.numbered.get(name);
    if (known !== undefined) return known;
    const text = `$${this.getters.push(get)}::${type}`;
    this.numbered.set(name, text);
    return text;
  }

  /** An argument of the call. */
  arg(name: string, type: string): string {
    return this.bind(`arg:${name}`, type, (call) => call.args[name]);
  }

  me = () => this.viewer('me', 'uuid', (r) => r.personId);
  guest = () => this.viewer('guest', 'uuid', (r) => r.guestId);
  standing = () => this.viewer('standing', 'smallint', (r) => r.standing);
  networks = () => this.viewer('networks', 'uuid[]', (r) => r.networkIds);
  near = (kind: DataKind) => this.viewer(`near${kind}`, 'uuid[]', (r) => r.near[kind]);
  linked = (kind: DataKind) => this.viewer(`linked${kind}`, 'uuid[]', (r) => r.linked[kind]);
  organises = () => this.viewer('organises', 'uuid[]', (r) => r.organises);
  moderates = () => this.viewer('moderates', 'uuid[]', (r) => r.moderates);
  operator = () => this.viewer('operator', 'boolean', (r) => r.operator);
  /** The networks that granted the viewer, a partner, a scope. */
  partnerOf = (scope: PartnerScope) =>
    this.viewer(`partnerOf:${scope}`, 'uuid[]', (r) => r.partnerOf?.[scope] ?? []);
  /** The standing towards a kind of data that partners need a scope for. */
  standingFor = (scope: PartnerScope) =>
    this.viewer(`standing:${scope}`, 'smallint', (r) =>
      r.partnerOf && !r.partnerOf[scope] ? NO_STEP : r.standing,
    );

  values(call: ReadCall): unknown[] {
    return this.getters.map((get) => get(call));
  }

  protected viewer(name: string, type: string, get: (reach: Reach) => unknown): string {
    return this.bind(name, type, (call) => get(call.actor.reach));
  }
}

/** Of a statement that answers several viewers at once: what each of them reaches stands in a row. */
export class ViewersParams extends Params {
  private readonly columns = new Map<string, { type: string; get: (reach: Reach) => unknown }>();

  /** The table of the viewers, once the rest of the statement is written; `viewer.n` is their place. */
  get table(): string {
    const viewers = this.bind('viewers', 'jsonb', (call) =>
      this.rows(call.args['viewers'] as readonly Actor[]),
    );
    const columns = [...this.columns].map(([name, { type }]) => `, "${name}" ${type}`).join('');
    return `jsonb_to_recordset(${viewers}) AS viewer(n int${columns})`;
  }

  protected override viewer(name: string, type: string, get: (reach: Reach) => unknown): string {
    this.columns.set(name, { type, get });
    return `viewer."${name}"`;
  }

  private rows(viewers: readonly Actor[]): string {
    const columns = [...this.columns];
    return JSON.stringify(
      viewers.map(({ reach }, n) => ({
        n,
        ...Object.fromEntries(columns.map(([name, { get }]) => [name, get(reach)])),
      })),
    );
  }
}
