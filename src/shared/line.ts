/** A line by which the parts of the hub, in all its processes, tell each other short things; may lose and repeat. */
export interface Line {
  publish(message: string): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: (message: string) => void): () => void;
}
