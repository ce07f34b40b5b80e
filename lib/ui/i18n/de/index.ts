export const german = {};
