export const portuguese = {};
