/** What was left out of an import, file by file. */
export const warnings = {
  'warning.file-damaged': '{file}: damaged, not readable at all',
  'warning.rows-lost': {
    one: '{file}: {count} row does not fit its columns',
    other: '{file}: {count} rows do not fit their columns',
  },
  'warning.archive-truncated': 'The archive is cut off; what stood behind the cut is missing',
  'warning.direction-unknown': '{file}: does not tell received from given',
  'warning.encoding': '{file}: read as Windows-1252, as a spreadsheet saves it',
  'warning.another-export': '{file}: left out, it is part of another export in this archive',
  'warning.owner-unknown': {
    one: '{count} message of which it can’t be told who wrote it',
    other: '{count} messages of which it can’t be told who wrote them',
  },
  'warning.undated': {
    one: '{count} row without a usable date (missing, in the future or of another century)',
    other: '{count} rows without a usable date (missing, in the future or of another century)',
  },
  'warning.take': 'Take in what can be read',
  'refusal.partly-damaged': 'Part of this file is damaged',
  'refusal.partly-damaged.do':
    'Nothing was changed. Download it once more, or take in what can be read; what is missing then counts as unknown.',
} as const;
