/** Drawn for the eye only: the points' labels and the data table say the same to a screen reader. */
export const DECORATION = { 'aria-hidden': true } as const;

/** A shape that stands for one thing. */
export const symbol = (name: string): { readonly role: 'img'; readonly 'aria-label': string } => ({
  role: 'img',
  'aria-label': name,
});

/** A drawing whose points can be reached one by one, named by its caption. */
export const drawing = (caption: string): { readonly role: 'group'; readonly 'aria-labelledby': string } => ({
  role: 'group',
  'aria-labelledby': caption,
});
