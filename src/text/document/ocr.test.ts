import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkConfidence, openRecogniser, type Tesseract } from './ocr.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-ocr-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('text recognition', () => {
  const asked: unknown[] = []
  const tesseract: Tesseract = {
    createWorker: async (...given) => {
      asked.push(given)
      return {
        recognize: async () => ({
          data: {
            blocks: [
              {
                paragraphs: [
                  {
                    lines: [
                      { text: '\u200fخبر \u200e2016\n', confidence: 93, bbox: { x0: 10, y0: 20, x1: 60, y1: 32 } },
                    ],
                  },
                ],
              },
            ],
          },
        }),
        terminate: async () => {},
      }
    },
  }

  test('that is not installed says how it is', async () => {
    await expect(openRecogniser(folder)).rejects.toMatchObject({
      code: expect.stringMatching(/^ocr_(?:data_)?missing$/),
      hint: expect.stringContaining('tesseract'),
    })
  })

  test('without data in the folder says which it wants', async () => {
    await expect(openRecogniser(folder, async () => tesseract)).rejects.toMatchObject({ code: 'ocr_data_missing' })
    expect(asked).toEqual([])
  })

  test('takes its data from the folder alone, and gives lines without marks of direction', async () => {
    writeFileSync(join(folder, 'ara.traineddata.gz'), '')
    const recogniser = await openRecogniser(folder, async () => tesseract)
    expect(asked).toEqual([['ara', 1, expect.objectContaining({ langPath: folder, gzip: true, cacheMethod: 'none' })]])
    expect(await recogniser.recognise(new Uint8Array())).toEqual([
      { text: 'خبر 2016', confidence: 93, box: [10, 20, 50, 12] },
    ])
  })

  test('that is unsure is refused; short lines do not count as much as long ones', () => {
    const line = (text: string, confidence: number) => ({ text, confidence, box: [0, 0, 1, 1] as const })
    expect(() =>
      checkConfidence([line('a line of many words that reads well', 92), line('ii', 20)], 'a.pdf'),
    ).not.toThrow()
    expect(() => checkConfidence([line('gly ail ds gall', 64)], 'a.pdf')).toThrow(
      expect.objectContaining({ code: 'ocr_unsure' }),
    )
    expect(() => checkConfidence([], 'a.pdf')).not.toThrow()
  })
})
