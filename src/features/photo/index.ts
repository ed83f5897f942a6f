export { checkPicture } from './photo.header';
export { PhotoResolver } from './photo.resolver';
export { MAX_PHOTO, PhotoService } from './photo.service';
