import { dynamodbItems, dynamodbRequests } from '#data/dynamodb.ts';

/** Bytes in a KB, which DynamoDB counts in powers of two. */
export const kb = dynamodbItems.kilobyte.value;
/** Bytes in an MB. */
export const mb = kb * kb;
/** Bytes in a GB. */
export const gb = mb * kb;
/** Bytes that one read unit covers. */
export const readUnitBytes = dynamodbRequests.readUnit.value * kb;
/** Bytes that one write unit covers. */
export const writeUnitBytes = dynamodbRequests.writeUnit.value * kb;
/** Bytes of the largest item. */
export const largestItemBytes = dynamodbItems.largest.value * kb;
/** Bytes that one request of a Query or Scan reads at most. */
export const pageBytes = dynamodbRequests.page.value * mb;

/** Returns how many units of this size cover so many bytes; at least one. */
export function unitsFor(bytes: number, unitBytes: number): number {
  return Math.max(1, Math.ceil(bytes / unitBytes));
}

/** Returns the sum of numbers. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  // Days are long lists that are summed often; an iterator takes several times as long.
  for (let at = 0; at < numbers.length; at++) total += numbers[at] ?? 0;
  return total;
}
