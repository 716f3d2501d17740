/** What a value can have wrong, as the schema sees it. */
export type Flaw =
  | 'not-an-object'
  | 'not-a-list'
  | 'not-text'
  | 'not-a-number'
  | 'not-true-or-false'
  | 'not-an-address'
  | 'not-a-cidr'
  | 'missing';

/** Notes a flaw of the value that stands under the path, such as Vpcs[2].CidrBlock. */
export type Complain = (path: string, flaw: Flaw) => void;

/** Reads a value: returns it with only the known keys, or undefined after having complained. */
export type Reader<T> = (value: unknown, path: string, complain: Complain) => T | undefined;

/** A reader of a key that may be absent. */
export interface Optional<T> {
  readonly optional: Reader<T>;
}

type Field = Reader<unknown> | Optional<unknown>;
type Fields = Readonly<Record<string, Field>>;
type Flat<T> = { readonly [Key in keyof T]: T[Key] };
type RequiredKeys<F extends Fields> = { [Key in keyof F]: F[Key] extends Optional<unknown> ? never : Key }[keyof F];
type ObjectOf<F extends Fields> = Flat<
  { [Key in RequiredKeys<F>]: F[Key] extends Reader<infer T> ? T : never } & {
    [Key in Exclude<keyof F, RequiredKeys<F>>]?: F[Key] extends Optional<infer T> ? T : never;
  }
>;

/** What a reader returns when it finds nothing wrong. */
export type Read<R> = R extends Reader<infer T> ? T : never;

function simple<T>(accepts: (value: unknown) => value is T, flaw: Flaw): Reader<T> {
  return (value, path, complain) => {
    if (accepts(value)) return value;
    complain(path, flaw);
    return undefined;
  };
}

/** Reads text. */
export const text = simple((value): value is string => typeof value === 'string', 'not-text');

/** Reads a finite number. */
export const number = simple((value): value is number => Number.isFinite(value), 'not-a-number');

/** Reads true or false. */
export const flag = simple((value): value is boolean => typeof value === 'boolean', 'not-true-or-false');

/** Reads text that a test accepts, such as an address or a block. */
export function textThat(accepts: (value: string) => boolean, flaw: Flaw): Reader<string> {
  return simple((value): value is string => typeof value === 'string' && accepts(value), flaw);
}

/** Makes a key optional; null stands for its absence too. */
export function optional<T>(reader: Reader<T>): Optional<T> {
  return { optional: reader };
}

/** Reads a list and leaves out the elements that have something wrong. */
export function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, path, complain) => {
    if (!Array.isArray(value)) {
      complain(path, 'not-a-list');
      return undefined;
    }
    return value.flatMap((element: unknown, at) => {
      const read = reader(element, `${path}[${at}]`, complain);
      return read === undefined ? [] : [read];
    });
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an object by its known keys and ignores all others; an optional key that is wrong is left out. */
export function objectOf<F extends Fields>(fields: F): Reader<ObjectOf<F>> {
  const entries = Object.entries(fields);
  return (value, path, complain) => {
    if (!isObject(value)) {
      complain(path, 'not-an-object');
      return undefined;
    }
    const read: Record<string, unknown> = {};
    let whole = true;
    for (const [key, field] of entries) {
      const given = Object.hasOwn(value, key) ? value[key] : undefined;
      const absent = given === undefined || given === null;
      const under = path === '' ? key : `${path}.${key}`;
      if ('optional' in field) {
        const result = absent ? undefined : field.optional(given, under, complain);
        if (result !== undefined) read[key] = result;
      } else {
        if (absent) complain(under, 'missing');
        const result = absent ? undefined : field(given, under, complain);
        if (result === undefined) whole = false;
        else read[key] = result;
      }
    }
    // The keys that are required are there, each read by its own reader.
    return whole ? (read as ObjectOf<F>) : undefined;
  };
}
