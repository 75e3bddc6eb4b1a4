/** How a file's bytes are to be read as text; names of `TextDecoder`. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Finds out how a file is encoded: by its byte order mark, else UTF-8 where all of it is valid
 * UTF-8, else windows-1252, which old spreadsheets write. `null` where it is no text at all.
 */
export async function detectEncoding(
  source: AsyncIterable<Uint8Array>,
): Promise<TextEncoding | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let isFirst = true;
  for await (const chunk of source) {
    if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
    if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
    isFirst = false;
    if (chunk.includes(0)) return null;
    isUtf8 &&= canDecode(decoder, chunk);
  }
  isUtf8 &&= canDecode(decoder, null);
  return isUtf8 ? 'utf-8' : 'windows-1252';
}

function canDecode(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | null): boolean {
  try {
    if (chunk) decoder.decode(chunk, { stream: true });
    else decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** The text of a file, piece by piece, without its byte order mark. */
export async function* decodeText(
  source: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
