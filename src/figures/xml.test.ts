import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { type DomNode, element, escapeXml, serialiseChildren } from './xml.ts'

test('markup and quotes are escaped, characters that XML forbids are dropped', () => {
  expect(escapeXml(`<a b="c">&'</a> ]]>\u0000\u000b\ufffe\ud800`)).toBe(
    '&lt;a b=&quot;c&quot;&gt;&amp;&#39;&lt;/a&gt; ]]&gt;',
  )
})

test('attributes are escaped, an element without content closes itself', () => {
  expect(element('path', { d: 'M0,0', 'data-x': '"><script>' })).toBe(
    '<path d="M0,0" data-x="&quot;&gt;&lt;script&gt;"/>',
  )
  expect(element('g', {}, '')).toBe('<g></g>')
})

test('a drawing keeps the case of its names and loses styles, classes, handlers and labels', () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.innerHTML =
    '<style>x</style><g class="a" style="b" aria-label="c" onclick="d" fill="red"><text>1 &lt; 2</text></g>'
  svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'linearGradient'))
  expect(serialiseChildren(svg as unknown as DomNode)).toBe('<g fill="red"><text>1 &lt; 2</text></g><linearGradient/>')
})
