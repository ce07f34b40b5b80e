/** Marks in the table `dirty` that something was stored which no run has taken up; views say "updating" meanwhile. */
export const NEW = '#new';
/** View that names the deleted approaches whose texts are gone. */
export const REDACTED = 'redacted';
/** Mark in the table `seen` of remains that were taken up. */
export const remainsMark = (id: string): string => `remains ${id}`;
export const isRemainsMark = (key: string): boolean => key.startsWith('remains ');
