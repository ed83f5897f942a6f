export { SubgraphResolver } from './subgraph.resolver';
export { publicSdl, subgraphSdl } from './subgraph.sdl';
