/** Whether no two items of a list have the same key; the items themselves are the keys unless said otherwise. */
export function areDistinct<T>(
  items: readonly T[],
  keyOf: (item: T) => unknown = (item) => item,
): boolean {
  return new Set(items.map(keyOf)).size === items.length;
}

/** Items that have a key in common, in their order. */
export function groupBy<T, Key>(
  items: readonly T[],
  keyOf: (item: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}

/** Adds an item to the group of its key. */
export function addToGroup<T, Key>(groups: Map<Key, T[]>, key: Key, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** How many items there are before the first that fails a test which all after it fail too. */
export function countWhile<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
