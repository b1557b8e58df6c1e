import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MarsadError } from '../../model/errors.ts'
import { mostTextBytes, readDocuments } from './read-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('readDocuments', () => {
  test('plain text with its language', async () => {
    const [document] = await readDocuments(bytes('The army said on Monday that it had left the town.\r\n'), 'a.txt')
    expect(document).toMatchObject({ text: 'The army said on Monday that it had left the town.\n', language: 'en' })
    expect(document?.paragraphs).toEqual([{ start: 0, end: 50, kind: 'text', language: 'en' }])
  })

  test('HTML in an encoding that it declares', async () => {
    const page = bytes('<html><meta charset="windows-1252"><p>Z\u0001rich is far from here</p>')
    const [document] = await readDocuments(
      page.map((byte) => (byte === 1 ? 0xfc : byte)),
      'a.html',
    )
    expect(document?.text).toBe('Zürich is far from here\n')
  })

  test('Markdown', async () => {
    const [document] = await readDocuments(bytes('# Title\n\nText of it.'), 'a.md')
    expect(document?.title).toBe('Title')
  })

  test.each([
    ['no bytes', new Uint8Array(), 'document_empty'],
    ['only white space', bytes(' \n\t'), 'document_empty'],
    ['a page without text', bytes('<html><script>x</script></html>'), 'document_empty'],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'document_format'],
    ['binary', Uint8Array.from({ length: 300 }, (_, index) => index % 9), 'document_binary'],
    ['more than can be read', new Uint8Array(mostTextBytes + 1).fill(0x61), 'document_too_large'],
  ])('%s is refused: what, why and the way out', async (_, input, code) => {
    await expect(readDocuments(input, 'a')).rejects.toMatchObject({ code, expected: expect.stringMatching(/\w/) })
  })

  test('any bytes as text or HTML give documents or such an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.txt', 'a.html', 'a.md'),
        async (input, name) => {
          if (input[0] === 0x25 || input[0] === 0x50) return
          try {
            const documents = await readDocuments(input, name)
            expect(documents.length).toBe(1)
          } catch (error) {
            expect(error).toBeInstanceOf(MarsadError)
          }
        },
      ),
    )
  })
})
