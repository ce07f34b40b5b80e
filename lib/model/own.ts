/** A record's own entry: a key from outside may be a name that every object answers to ("constructor"). */
export const ownOf = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
