import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from './packed-text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 3000 });

test('a text comes out as it went in, and is fit for an address', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const packed = await packText(text);
      expect(packed).toMatch(/^1\.[\w-]+$/);
      expect(await unpackText(packed)).toBe(text);
    }),
  );
});

test('a long text gets much shorter', async () => {
  const text = JSON.stringify(
    Array.from({ length: 5000 }, (_, index) => ({ SubnetId: `subnet-${index}`, open: true })),
  );
  const packed = await packText(text);
  expect(packed.length).toBeLessThan(text.length / 5);
  expect(await unpackText(packed)).toBe(text);
});

test.each([
  ['nothing', ''],
  ['the mark alone', '1.'],
  ['another version', '2.q1YqSS0uUbJSKlGqBQA'],
  ['no version', 'q1YqSS0uUbJSKlGqBQA'],
  ['what is not base64url', '1.%%%'],
  ['what is no stream', '1._____w'],
  // A stored block of the single byte 0xff, which no UTF-8 text has.
  ['what is no text', '1.AQEA_v__'],
])('%s is refused', async (_, packed) => {
  expect(await unpackText(packed)).toBeUndefined();
});

test('a part of a packed text is refused', async () => {
  const packed = await packText('a text that is long enough to be cut somewhere in its middle, or at its end');
  for (let length = 0; length < packed.length - 1; length += 1) {
    expect(await unpackText(packed.slice(0, length))).toBeUndefined();
  }
});

test('garbage never throws', async () => {
  const garbage = fc.oneof(fc.string(), fc.base64String());
  await fc.assert(
    fc.asyncProperty(garbage, async (text) => {
      expect(['string', 'undefined']).toContain(typeof (await unpackText(`1.${text}`)));
    }),
  );
});

test('a text of 8 MB passes, and a bomb is refused', async () => {
  const most = 8 * 1024 * 1024;
  const text = 'a'.repeat(most);
  expect((await unpackText(await packText(text)))?.length).toBe(most);
  expect(await unpackText(await packText(`${text}a`))).toBeUndefined();
  expect(await unpackText(await packText(text.repeat(3)))).toBeUndefined();
});
