/** Where the look of last time is kept; alone, so that the first paint needs nothing else. */
export const LOOK_KEY = 'beckon.look';
