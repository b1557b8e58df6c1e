import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './encoding.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian)
  return bytes
}
/** windows-1256 and windows-1252 by turning their tables round. */
const single = (text: string, label: string) => {
  const table = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => table.indexOf(letter))
}

describe('decodeText', () => {
  test('a byte order mark goes, line ends become \\n', () => {
    expect(decodeText(utf8('\ufeffone\r\ntwo\rthree\n'))).toBe('one\ntwo\nthree\n')
  })

  test.each([true, false])('UTF-16 with and without a mark (big end first: %s)', (bigEndian) => {
    expect(decodeText(utf16('\ufeffThe raid', bigEndian))).toBe('The raid')
    expect(decodeText(utf16('The raid on the town was over.', bigEndian))).toBe('The raid on the town was over.')
    expect(decodeText(utf16('قتل خمسة جنود في هجوم', bigEndian))).toBe('قتل خمسة جنود في هجوم')
  })

  test('windows-1256 without a word about it', () => {
    const text = 'قتل خمسة جنود في هجوم شنه مسلحون شمال المدينة'
    expect(decodeText(single(text, 'windows-1256'))).toBe(text)
  })

  test('windows-1252 without a word about it', () => {
    const text = 'Fünf Soldaten wurden getötet – sagte der Sprecher in Zürich, à côté du marché.'
    expect(decodeText(single(text, 'windows-1252'))).toBe(text)
  })

  test('what the file declares counts where it is no UTF-8', () => {
    const text = 'Пять солдат погибли'
    expect(decodeText(single(text, 'windows-1251'), 'windows-1251')).toBe(text)
    expect(decodeText(utf8(text), 'windows-1251')).toBe(text)
  })

  test('an encoding that nobody knows is passed over', () => {
    expect(decodeText(single('Zürich', 'windows-1252'), 'x-unheard-of')).toBe('Zürich')
  })

  test('one broken byte does not turn UTF-8 into another encoding', () => {
    const bytes = utf8('قتل خمسة جنود في هجوم شنه مسلحون')
    bytes[2] = 0xff
    expect(decodeText(bytes)).toContain('خمسة جنود')
  })

  test('control and direction characters stay', () => {
    expect(decodeText(utf8('a\u202eb\u0007c'))).toBe('a\u202eb\u0007c')
  })

  test('binary bytes are refused', () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, index) => index % 16)
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'document_binary' }))
  })

  test('any text in UTF-8 comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
        const plain = `words ${text}`.replace(/[\u0000-\u001f]/g, '') // eslint-disable-line no-control-regex
        expect(decodeText(utf8(plain))).toBe(plain)
      }),
    )
  })
})
