import { byId, type Dataset } from '../model/dataset.ts';
import { breachPath } from './breach-path.ts';
import { type ComparedBreach, comparedBreaches } from './comparison.ts';
import { dataTypePath } from './data-type-path.ts';
import { daysUntilTold } from './days-until-told.ts';
import { type Counted, type PlaceAmong, placeAmong } from './place-among.ts';
import { similarBreaches } from './similar-breaches.ts';

/** Another breach with data types in common. Paths are below the base path. */
export interface LikeBreach {
  readonly name: string;
  readonly path: string;
  /** In the order of the vocabulary. */
  readonly shared: readonly { readonly label: string; readonly path: string }[];
  readonly sector: string;
  readonly isSameSector: boolean;
}

/** A breach among the others of the catalogue. */
export interface BreachInContext {
  readonly name: string;
  /** Among the breaches counted in the same unit; `null` where nobody gives a number. */
  readonly size: { readonly unit: string; readonly among: PlaceAmong } | null;
  /** Days until the public was told, among those of which both dates are known; `null` where they are not. */
  readonly told: PlaceAmong | null;
  /** Those that share most data types first. */
  readonly similar: readonly LikeBreach[];
}

/**
 * A breach among the others of the catalogue.
 *
 * @returns `null` where the catalogue has no breach of this id
 */
export function breachInContext(dataset: Dataset, id: string): BreachInContext | null {
  const all = comparedBreaches(dataset);
  const own = all.find((breach) => breach.id === id);
  if (!own) return null;
  const others = all.filter((breach) => breach !== own);
  const days = daysUntilTold(own);
  return {
    name: own.name,
    size: own.affected && { unit: own.affected.unit, among: placeAmong(own.affected, countedIn(own, others)) },
    told: days && placeAmong(days, others.flatMap(toldAfter)),
    similar: similarBreaches(own, all).map(({ breach, shared, isSameSector }) => ({
      name: breach.name,
      path: breachPath(breach.id),
      shared: shared.map((type) => ({ label: byId(dataset.dataTypes, type).label, path: dataTypePath(type) })),
      sector: breach.sector.label,
      isSameSector,
    })),
  };
}

/** The others that are counted in the unit of one; another unit is never compared. */
function countedIn(own: ComparedBreach, others: readonly ComparedBreach[]): Counted[] {
  return others.flatMap(({ id, name, affected }) =>
    affected && affected.unit === own.affected?.unit
      ? [{ name, path: breachPath(id), low: affected.low, high: affected.high }]
      : [],
  );
}

function toldAfter(breach: ComparedBreach): Counted[] {
  const days = daysUntilTold(breach);
  return days ? [{ name: breach.name, path: breachPath(breach.id), ...days }] : [];
}
