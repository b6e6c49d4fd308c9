/**
 * Marks a value of the engine as whole: frozen at its surface, so that nobody walks through its arrays and tables to
 * freeze them one by one. The engine works on copies of it.
 */
export const opaque = <T extends object>(value: T): T => Object.freeze(value);

/** Freezes plain data with all that is in it, down to what is frozen already. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
}
