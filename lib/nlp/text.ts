export { fold } from './message/fold.ts';
