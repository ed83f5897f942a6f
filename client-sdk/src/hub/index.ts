export { createHub, type Hub } from '../generated/hub.js';
