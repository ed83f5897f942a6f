export { NamelessResolver } from './nameless.resolver';
export { NamelessService } from './nameless.service';
