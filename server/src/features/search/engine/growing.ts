type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array | Int8Array | Float32Array;

/** The same numbers with room for at least so many; half as much again, so that growing stays rare. */
export function withRoom<T extends Numbers>(numbers: T, length: number): T {
  if (length <= numbers.length) return numbers;
  const Kind = numbers.constructor as new (length: number) => T;
  const grown = new Kind(Math.max(length, Math.ceil(numbers.length * 1.5)));
  grown.set(numbers);
  return grown;
}
