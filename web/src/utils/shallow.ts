/** Whether two objects, or two lists, hold the same things by the same names. */
export function isShallowEqual<T extends object>(a: T | undefined, b: T | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const [ofA, ofB] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    ofA.length === ofB.size && ofA.every(([key, value]) => ofB.has(key) && Object.is(value, ofB.get(key)))
  );
}
