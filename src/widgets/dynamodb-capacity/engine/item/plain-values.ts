import {
  convertContainer,
  leaveOut,
  numberFault,
  stringFault,
  type Conversion,
  type Converted,
} from './convert-value.ts';
import type { AttributeValue } from './item.ts';
import type { Json } from './json.ts';

/** Converts a value of plain JSON to the type that the AWS SDKs give it; sets and binary values have no plain form. */
export function convertPlain(
  json: Json,
  at: number,
  conversion: Conversion,
  before?: Converted,
): AttributeValue | undefined {
  if (json === null) return { type: 'NULL' };
  if (typeof json === 'boolean') return { type: 'BOOL', value: json };
  if (typeof json === 'string') {
    const fault = stringFault(json);
    return fault ? leaveOut(conversion, fault, at) : { type: 'S', value: json };
  }
  if (json.kind !== 'number') return convertContainer(json, at, convertPlain, conversion, before);
  const fault = numberFault(json.text);
  return fault ? leaveOut(conversion, fault, at) : { type: 'N', value: json.text };
}
