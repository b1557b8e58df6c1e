import type { PartKind } from '../../model/reading.ts'
import type { HtmlBlock, HtmlNode } from './html-page.ts'

/** The article is the smallest element with this share of the running text of a page. */
const shareOfArticle = 0.85

/**
 * What the structure of a page says of each paragraph: the regions that its elements name, and for the rest whether it
 * stands in the element that holds nearly all running text. `null`: in the article as far as the structure tells.
 */
export function regionsOf(blocks: readonly HtmlBlock[], nodes: readonly HtmlNode[]): (PartKind | null)[] {
  const named = blocks.map(({ region }) => region)
  const whole = blocks.reduce((sum, block) => sum + runningText(block), 0)
  const open = blocks.reduce((sum, block) => sum + (block.region === null ? runningText(block) : 0), 0)
  // A theme that calls the whole page a sidebar or a pop-up says nothing; comments may well be longer than an article.
  const trusted =
    open * 8 >= whole || blocks.some(({ region }) => region === 'comments') ? named : blocks.map(() => null)
  const inside = insideOf(mainNode(blocks, nodes, trusted), nodes)
  const first = blocks.findIndex((block) => inside(block.node))
  const titleAt = blocks.findIndex(({ isTitle }, index) => isTitle && trusted[index] === null)
  return blocks.map((block, index) => {
    const region = trusted[index] ?? null
    if (region !== null) return region
    if (inside(block.node) || block.kind === 'note' || block.isTitle) return null
    if (index < first && titleAt !== -1 && index > titleAt && block.linkShare < 0.5) return null
    if (runningText(block) === 0) return 'boilerplate'
    if (index < first) return titleAt === -1 ? null : 'boilerplate'
    return 'other_article'
  })
}

/** Characters of a paragraph that read as text: not short, not made of links. */
function runningText({ start, end, linkShare }: HtmlBlock): number {
  return end - start >= 60 && linkShare < 0.4 ? end - start : 0
}

function mainNode(
  blocks: readonly HtmlBlock[],
  nodes: readonly HtmlNode[],
  regions: readonly (PartKind | null)[],
): number {
  const mass = new Array<number>(nodes.length).fill(0)
  let whole = 0
  for (const [index, block] of blocks.entries()) {
    if (regions[index] !== null) continue
    const weight = runningText(block)
    whole += weight
    if (block.node >= 0) mass[block.node]! += weight
  }
  // Elements come after those around them, so one pass from the end sums everything below.
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const { parent } = nodes[index]!
    if (parent >= 0) mass[parent]! += mass[index]!
  }
  let main = -1
  for (const [index, { name }] of nodes.entries()) {
    if (!isContainer(name) || whole === 0) continue
    const isArticle = (name === 'article' || name === 'main') && mass[index]! > whole * 0.5
    if (isArticle || mass[index]! >= whole * shareOfArticle) main = index
  }
  return main
}

/** A single paragraph, list or row is no article, however long. */
function isContainer(name: string): boolean {
  return /^(?:article|main|section|div|body|td|center|form|blockquote|fieldset)$/.test(name)
}

function insideOf(main: number, nodes: readonly HtmlNode[]): (node: number) => boolean {
  if (main === -1) return () => true
  const isInside = nodes.map((_, index) => index === main)
  for (let index = main + 1; index < nodes.length; index += 1) {
    const { parent } = nodes[index]!
    if (parent >= 0 && isInside[parent]) isInside[index] = true
  }
  return (node) => isInside[node] ?? false
}
