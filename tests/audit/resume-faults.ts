import published from '@jsonresume/schema';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** Fields that the published schema doesn't name: it allows any, so that a misspelt one would pass. */
function unnamed(value: unknown, shape: Shape | undefined, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((v, i) => unnamed(v, shape?.items, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null || shape?.properties === undefined) return [];
  return Object.entries(value).flatMap(([key, v]) => {
    const inner = shape.properties?.[key];
    return inner === undefined ? [`${path}.${key}: not in the schema`] : unnamed(v, inner, `${path}.${key}`);
  });
}

/** What the published JSON Resume schema, with its own validator, finds wrong with an object; none if it is valid. */
export function resumeFaults(resume: unknown): string[] {
  const faults: string[] = [];
  published.validate(resume, (errors) => {
    faults.push(...(errors ?? []).map((e) => e.stack));
  });
  return [...faults, ...unnamed(resume, published.schema, 'resume')];
}
