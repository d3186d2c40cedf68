/**
 * An order in which like stands by like: clusters are joined by average linkage (R. R. Sokal and C. D. Michener, "A
 * statistical method for evaluating systematic relationships", University of Kansas Science Bulletin 38, 1958), and of
 * all orders that keep every cluster together the one is taken whose neighbours are least far apart in sum
 * (Z. Bar-Joseph, D. K. Gifford and T. S. Jaakkola, "Fast optimal leaf ordering for hierarchical clustering",
 * Bioinformatics 17, 2001). Ties go to what comes first in the input, so that the same input gives the same order.
 *
 * @param distances of each item to each other, symmetric, not less than zero
 * @returns indices of the items in their new order
 */
export function seriate(distances: readonly (readonly number[])[]): number[] {
  const tree = averageLinkage(distances);
  if (tree === null) return [];
  const between = (a: number, b: number) => distances[a]?.[b] ?? 0;
  const orders = [...bestOrders(tree, between).values()].flatMap((ends) => [...ends.values()]);
  return orders.reduce((best, order) => (order.cost < best.cost - TINY ? order : best)).leaves.slice();
}

/** Costs that differ by less are the same: sums of fractions are not exact. */
const TINY = 1e-9;

/** A cluster: one item, or two clusters. */
interface Cluster {
  readonly leaves: readonly number[];
  readonly parts: readonly [Cluster, Cluster] | null;
}

/** Joins the two clusters with the least average distance until one is left; `null` where there is no item. */
function averageLinkage(distances: readonly (readonly number[])[]): Cluster | null {
  let clusters: Cluster[] = distances.map((_, index) => ({ leaves: [index], parts: null }));
  while (clusters.length > 1) {
    const [first, second] = nearest(clusters, distances);
    const joined: Cluster = { leaves: [...first.leaves, ...second.leaves], parts: [first, second] };
    clusters = clusters.flatMap((cluster) => (cluster === second ? [] : cluster === first ? [joined] : [cluster]));
  }
  return clusters[0] ?? null;
}

function nearest(clusters: readonly Cluster[], distances: readonly (readonly number[])[]): [Cluster, Cluster] {
  let best: { readonly pair: [Cluster, Cluster]; readonly distance: number } | null = null;
  for (const [index, first] of clusters.entries()) {
    for (const second of clusters.slice(index + 1)) {
      const distance = averageDistance(first, second, distances);
      if (best === null || distance < best.distance - TINY) best = { pair: [first, second], distance };
    }
  }
  if (best === null) throw new RangeError('two clusters are needed to find the nearest two');
  return best.pair;
}

function averageDistance(a: Cluster, b: Cluster, distances: readonly (readonly number[])[]): number {
  const sum = a.leaves.reduce((all, i) => all + b.leaves.reduce((some, j) => some + (distances[i]?.[j] ?? 0), 0), 0);
  return sum / (a.leaves.length * b.leaves.length);
}

/** An order of a cluster's leaves, with the sum of the distances between neighbours. */
interface Order {
  readonly cost: number;
  readonly leaves: readonly number[];
}

/** The cheapest order of a cluster for each leaf that it can begin with and each that it can end with. */
type Orders = ReadonlyMap<number, ReadonlyMap<number, Order>>;

function bestOrders({ leaves, parts }: Cluster, between: (a: number, b: number) => number): Orders {
  const [leaf = 0] = leaves;
  if (parts === null) return new Map([[leaf, new Map([[leaf, { cost: 0, leaves: [leaf] }]])]]);
  const [left, right] = parts.map((part) => bestOrders(part, between)) as [Orders, Orders];
  const orders = new Map<number, Map<number, Order>>();
  for (const [start, ends] of left) orders.set(start, joinedTo(ends, right, between));
  // Read backwards, each is an order that begins in the right part.
  for (const [start, ends] of [...orders]) {
    for (const [end, { cost, leaves: forwards }] of ends) {
      const backwards = orders.get(end) ?? new Map<number, Order>();
      orders.set(end, backwards.set(start, { cost, leaves: forwards.toReversed() }));
    }
  }
  return orders;
}

/** The orders of the left part that begin at one leaf, each followed by the right part in every way, the cheapest kept. */
function joinedTo(ends: ReadonlyMap<number, Order>, right: Orders, between: (a: number, b: number) => number) {
  const joined = new Map<number, Order>();
  for (const [next, rightEnds] of right) {
    const [before, ...others] = [...ends].map(([end, order]) => ({ order, cost: order.cost + between(end, next) }));
    if (!before) continue;
    const cheapest = others.reduce((best, other) => (other.cost < best.cost - TINY ? other : best), before);
    for (const [end, order] of rightEnds) {
      const cost = cheapest.cost + order.cost;
      const known = joined.get(end);
      if (known && known.cost <= cost + TINY) continue;
      joined.set(end, { cost, leaves: [...cheapest.order.leaves, ...order.leaves] });
    }
  }
  return joined;
}
