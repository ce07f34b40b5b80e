/** The likelihood, 0 to 1, that log odds stand for (the logistic function). */
export const likelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
