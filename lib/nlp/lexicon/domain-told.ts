import { PAIRED_EVERYDAY, PAIRED_SURE } from './domain-pairs.ts';
import { CLASSES } from './domain-told-classes.ts';
import { OFFICES } from './domain-told-offices.ts';
import { POWER } from './domain-told-power.ts';
import { SHOPS } from './domain-told-shops.ts';

/*
 * Fields told by what their people handle, where the field's own name isn't said: "Francis turbines and a trash rack"
 * is a power station, "412 tenancies on a council estate" an office. Same format as domains.ts.
 */
export interface ToldBy {
  /** Enough on its own. */
  readonly sure: string;
  /** Of those, what everybody's texts hold, too: enough in titles and headlines, likely in running text. */
  readonly everyday: string;
  /** Needs a second, different term of its field. */
  readonly likely: string;
}

const withPairs = (id: string, { sure, everyday, likely }: ToldBy): ToldBy => ({
  sure: `${sure}|${PAIRED_SURE[id] ?? ''}`,
  everyday: `${everyday}|${PAIRED_EVERYDAY[id] ?? ''}`,
  likely,
});

export const TOLD_BY: Readonly<Record<string, ToldBy>> = {
  retail: withPairs('retail', SHOPS),
  energy: withPairs('energy', POWER),
  'public-sector': withPairs('public-sector', OFFICES),
  education: withPairs('education', CLASSES),
};

/** Words of everybody's life among them. */
export const TOLD_EVERYDAY: string = Object.values(TOLD_BY)
  .map((t) => t.everyday)
  .join('|');
