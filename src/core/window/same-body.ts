/** Whether two JSON values are equal; the order of an object's keys, which stores may change, does not matter. */
export function isSameBody(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keysOfA = Object.keys(a).filter((key) => Reflect.get(a, key) !== undefined);
  const keysOfB = Object.keys(b).filter((key) => Reflect.get(b, key) !== undefined);
  return (
    keysOfA.length === keysOfB.length &&
    keysOfA.every((key) => Object.hasOwn(b, key) && isSameBody(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
