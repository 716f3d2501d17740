/** What a packed text begins with: the version of the packing. */
const mark = '1.';

/** The longest packed text that a link should have, in characters: mail and chat programs cut longer ones. */
export const longestPacked = 30_000;

/** The largest text that is unpacked, in bytes. */
const mostBytes = 8 * 1024 * 1024;

/** How much is inflated at once: so little that even the densest bomb is noticed before it fills the memory. */
const portion = 4096;

function toBase64Url(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += portion) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + portion)));
  }
  return btoa(pieces.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Returns the bytes; throws where the text is not base64url. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function inPortions(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let start = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (start >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(start, start + portion));
        start += portion;
      },
    },
    { highWaterMark: 0 },
  );
}

/** Returns a text packed for the fragment of an address: letters, digits, `-`, `_` and `.` only. */
export async function packText(text: string): Promise<string> {
  const packed = inPortions(new TextEncoder().encode(text)).pipeThrough(new CompressionStream('deflate-raw'));
  return mark + toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const reader = inPortions(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  const pieces: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces.join('') + decoder.decode();
    size += value.length;
    if (size > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
}

/**
 * Returns the text that `packText` packed; undefined for anything else: another version, a part of it, garbage, or what
 * unpacks to more than 8 MB.
 */
export async function unpackText(packed: string): Promise<string | undefined> {
  if (!packed.startsWith(mark)) return undefined;
  try {
    return await inflate(fromBase64Url(packed.slice(mark.length)));
  } catch {
    // Whatever the browser finds wrong with it, it is not ours.
    return undefined;
  }
}
