/** Characters that XML 1.0 forbids; they have no escape. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for the content or a quoted attribute of XML and HTML. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (character) => escapes[character]!)
}

/** An element as text. Attribute values are escaped; `content` is markup; without it the element is empty. */
export function element(name: string, attributes: Record<string, string | number>, content?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  return content === undefined ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`
}

/** The part of a DOM element that is read here. */
export interface DomNode {
  nodeType: number
  /** Of elements; unlike `nodeName` it keeps its case. */
  localName?: string
  textContent: string | null
  childNodes: Iterable<DomNode>
  attributes?: Iterable<{ name: string; value: string }>
}

/**
 * The children of a drawing as XML. Style elements and attributes, classes and ARIA labels stay behind: the first are
 * for a web page of the plotting library, the last in English only.
 */
export function serialiseChildren(node: DomNode): string {
  return Array.from(node.childNodes, serialise).join('')
}

function serialise(node: DomNode): string {
  if (node.nodeType === 3) return escapeXml(node.textContent ?? '')
  if (node.nodeType !== 1 || node.localName === undefined || /^(style|script)$/i.test(node.localName)) return ''
  const kept = [...(node.attributes ?? [])].filter(({ name }) => !/^(class|style|xmlns.*|on.*|aria-.*)$/i.test(name))
  const content = serialiseChildren(node)
  return element(
    node.localName,
    Object.fromEntries(kept.map(({ name, value }) => [name, value])),
    content === '' ? undefined : content,
  )
}
