/** Scores the profile reader on labelled profile rows; one line per figure. */
export function evaluateProfiles(_rows: readonly unknown[]): string[] {
  return ['profile rows: not scored yet'];
}
