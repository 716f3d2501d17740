import {
  binaryFault,
  convertContainer,
  leaveOut,
  numberFault,
  stringFault,
  type Conversion,
  type Converted,
  type UnsupportedReason,
} from './convert-value.ts';
import { canonicalNumber } from './decimal.ts';
import type { AttributeType, AttributeValue } from './item.ts';
import { isArray, isObject, type Json } from './json.ts';

type ScalarType = 'S' | 'N' | 'B';

const faults: Readonly<Record<ScalarType, (text: string) => UnsupportedReason | undefined>> = {
  S: stringFault,
  N: numberFault,
  B: binaryFault,
};
const elementTypes = { SS: 'S', NS: 'N', BS: 'B' } as const;
const types: ReadonlySet<string> = new Set<AttributeType>(['S', 'N', 'B', 'BOOL', 'NULL', 'SS', 'NS', 'BS', 'L', 'M']);

/** Returns whether this looks like a value under its type ({"S": "…"}), even if the value does not fit the type. */
export function looksTyped(json: Json): boolean {
  return typeof json === 'object' && json?.kind === 'member' && types.has(json.name);
}

/**
 * Converts a value of DynamoDB-JSON; what DynamoDB would not take is left out with a reason.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
 */
export function convertTyped(
  json: Json,
  at: number,
  conversion: Conversion,
  before?: Converted,
): AttributeValue | undefined {
  if (!isObject(json)) return leaveOut(conversion, 'no-type', at);
  if (json.kind === 'object') return leaveOut(conversion, json.members.length > 0 ? 'several-types' : 'no-type', at);
  const { name: type, value: inner } = json;
  const innerAt = at + json.at;
  switch (type) {
    case 'S':
    case 'N':
    case 'B': {
      const fault = scalarFault(type, inner);
      return fault ? leaveOut(conversion, fault, at) : { type, value: String(inner) };
    }
    case 'SS':
    case 'NS':
    case 'BS':
      return convertSet(type, inner, innerAt, conversion);
    case 'BOOL':
      return typeof inner === 'boolean' ? { type, value: inner } : leaveOut(conversion, 'not-a-boolean', at);
    case 'NULL':
      return inner === true ? { type } : leaveOut(conversion, 'null-not-true', at);
    case 'L':
      return isArray(inner)
        ? convertContainer(inner, innerAt, convertTyped, conversion, within(before))
        : leaveOut(conversion, 'not-a-list', at);
    case 'M':
      return isObject(inner)
        ? convertContainer(inner, innerAt, convertTyped, conversion, within(before))
        : leaveOut(conversion, 'not-a-map', at);
    default:
      return leaveOut(conversion, 'unknown-type', at);
  }
}

/** What stood under the type before an edit. */
function within(before: Converted | undefined): Converted | undefined {
  return before && isObject(before.json) && before.json.kind === 'member'
    ? { json: before.json.value, value: before.value }
    : undefined;
}

function scalarFault(type: ScalarType, json: Json): UnsupportedReason | undefined {
  if (typeof json === 'string') return faults[type](json);
  const isNumber = typeof json === 'object' && json?.kind === 'number';
  return type === 'N' && isNumber ? 'number-without-quotes' : 'not-a-string';
}

function convertSet(
  type: keyof typeof elementTypes,
  json: Json,
  at: number,
  conversion: Conversion,
): AttributeValue | undefined {
  if (!isArray(json)) return leaveOut(conversion, 'not-a-set', at);
  if (json.values.length === 0) return leaveOut(conversion, 'empty-set', at);
  const element = elementTypes[type];
  const seen = new Set<string>();
  const values: string[] = [];
  json.values.forEach((child, index) => {
    const text = typeof child === 'string' ? child : '';
    const identity = element === 'N' ? canonicalNumber(text) : text;
    const fault = scalarFault(element, child) ?? (seen.has(identity) ? 'repeated-in-set' : undefined);
    if (!fault) values.push(text);
    else {
      conversion.path.push(index);
      leaveOut(conversion, fault, at + (json.at[index] ?? 0));
      conversion.path.pop();
    }
    seen.add(identity);
  });
  return { type, values };
}
