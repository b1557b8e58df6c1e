/** The encoding that an HTML page names in a `<meta>` within its first kilobyte, or in its XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const [, label] =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head) ??
    /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{1,40})/i.exec(head) ??
    []
  return label?.toLowerCase() ?? null
}
