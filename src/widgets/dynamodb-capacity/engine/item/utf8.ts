/** Returns the length of a text in UTF-8; half of a surrogate pair counts as the three bytes that replace it. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // Both halves of a pair count two bytes; a half alone counts as U+FFFD, three.
    if (code < 0x800) bytes += 1;
    else if (code < 0xd8_00 || code > 0xdf_ff) bytes += 2;
    else if (code < 0xdc_00 && isLow(text.charCodeAt(at + 1))) {
      bytes += 2;
      at++;
    } else bytes += 2;
  }
  return bytes;
}

function isLow(code: number): boolean {
  return code >= 0xdc_00 && code <= 0xdf_ff;
}
