import { describe, expect, test } from 'vitest'
import { scan } from './test-files.ts'

const isRefused = (record: string, width: number) => !scan(record, width).sound

describe('a record of the right width is refused when its text', () => {
  test('completes its own line and leads up to its own column', () => {
    expect(isRefused('1,"no,c,d,e\n2,"",c,d,e\n3,no",c,d,e', 5)).toBe(true)
    expect(isRefused('1,"no,c,d,e\n2,no",c,d,e', 5)).toBe(true)
    expect(isRefused('1,b,c,d,"no\n2,b,c,d,no"', 5)).toBe(true)
  })

  test('holds a whole line of the table, after any line end', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(isRefused(`1,"text${end}2,b,c,d,e${end}text",c,d,e`, 5)).toBe(true)
  })
})

describe('a record is kept when its text', () => {
  test('is prose, whose commas stand before spaces and line ends', () => {
    expect(isRefused('1,"in\nRaqqa, Homs, Hama, Idlib, Aleppo\nand,\nDaraa",c,d,e', 5)).toBe(false)
    expect(isRefused('1,b,c,d,"in\nRaqqa, Homs, Hama, Idlib,\n"', 5)).toBe(false)
  })

  test('has lines of another width than the table', () => {
    expect(isRefused('1,"2,b,c\n2,b,c,d\n3,",c,d,e', 5)).toBe(false)
  })

  test('stands on a single line', () => {
    expect(isRefused('1,"2,b,c,d,e",c,d,e', 5)).toBe(false)
  })

  test('belongs to a table of fewer than five columns', () => {
    expect(isRefused('1,"text\n2,b,c,d\ntext",c,d', 4)).toBe(false)
  })
})
