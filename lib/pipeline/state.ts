/** Marks in the table `dirty` that something was stored which no run has taken up; views say "updating" meanwhile. */
export const NEW = '#new';
