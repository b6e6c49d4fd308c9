const MOST = 8;

/** What a map holds under a key, made where it is missing; a map that is full begins anew. */
export function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  if (map.has(key)) return map.get(key) as Value;
  const value = make();
  if (map.size >= MOST) map.clear();
  map.set(key, value);
  return value;
}
