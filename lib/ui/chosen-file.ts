import type { TargetedEvent } from 'preact';

/** The file just chosen. The field forgets it, since browsers say nothing where somebody chooses the same one again. */
export function chosenFile({ currentTarget: field }: TargetedEvent<HTMLInputElement>): File | undefined {
  const file = field.files?.[0];
  field.value = '';
  return file;
}
