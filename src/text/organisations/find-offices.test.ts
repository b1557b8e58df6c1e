import { expect, test } from 'vitest'
import { findOffices } from './find-offices.ts'

const texts = (text: string) => findOffices(text, [{ start: 0, end: text.length }]).map((office) => office.text)

test.each([
  ['It is led by an Emir in the north', ['Emir']],
  ['The Foreign Secretary met the governor of Rahma', ['Foreign Secretary', 'governor of Rahma']],
  ['Its head of security and its chief of staff fled', ['head of security', 'chief of staff']],
  ['Minister of Roads and Bridges Sami Rahal', ['Minister of Roads and Bridges']],
  ['وصل وزير الدفاع أمس', ['وزير الدفاع']],
  ['التقى برئيس مجلس النواب ووزير الدفاع', ['رئيس مجلس النواب', 'وزير الدفاع']],
])('%s', (text, offices) => {
  expect(texts(text)).toEqual(offices)
})

test('words that only sometimes are posts need a sign', () => {
  expect(texts('In general they head north, and a deputy of nobody judges')).not.toContain('general')
  expect(texts('They head north')).toEqual([])
})
