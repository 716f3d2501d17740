/**
 * A value with its DynamoDB type. Numbers keep their digits as text, binary values their base64.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
 */
export type AttributeValue =
  | { type: 'S' | 'N' | 'B'; value: string }
  | { type: 'BOOL'; value: boolean }
  | { type: 'NULL' }
  | { type: 'SS' | 'NS' | 'BS'; values: readonly string[] }
  | { type: 'L'; values: readonly AttributeValue[] }
  | { type: 'M'; names: readonly string[]; values: readonly AttributeValue[] };

/** DynamoDB’s name of a data type, as its JSON writes it. */
export type AttributeType = AttributeValue['type'];

/** An item: its attributes by name, in the order written. */
export type Item = ReadonlyMap<string, AttributeValue>;

/** The way to something within an item: names of attributes and map entries, positions in lists and sets. */
export type Path = readonly (string | number)[];
