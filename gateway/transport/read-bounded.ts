/** The text of a body of at most so many bytes; undefined when it is larger. */
export async function readBounded(
  body: AsyncIterable<Buffer>,
  mostBytes: number,
): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
