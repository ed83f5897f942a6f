import type { Actor } from '../../shared/actor';

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

  me = () => this.bind('me', 'uuid', (c) => c.actor.reach.personId);
  standing = () => this.bind('standing', 'smallint', (c) => c.actor.reach.standing);
  networks = () => this.bind('networks', 'uuid[]', (c) => c.actor.reach.networkIds);
  linked = () => this.bind('linked', 'uuid[]', (c) => c.actor.reach.linkedNetworkIds);
  organises = () => this.bind('organises', 'uuid[]', (c) => c.actor.reach.organises);
  moderates = () => this.bind('moderates', 'uuid[]', (c) => c.actor.reach.moderates);
  operator = () => this.bind('operator', 'boolean', (c) => c.actor.reach.operator);
  partnerOf = () => this.bind('partnerOf', 'uuid[]', (c) => c.actor.reach.partnerOf);

  values(call: ReadCall): unknown[] {
    return this.getters.map((get) => get(call));
  }
}
