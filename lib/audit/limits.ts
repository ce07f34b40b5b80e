/** Lengths that the site allows or shows; views draw their meters by the same numbers. */
export { LIMITS } from '../model/report.ts';
