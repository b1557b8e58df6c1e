import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashKey } from './name-key.ts'
import { lookUp, makeNameTable } from './name-table.ts'

const values = fc.array(fc.nat(0xffffffff), { minLength: 1, maxLength: 5 })

test('every name has its values, in their order, and no other has any', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), values, { maxKeys: 200 }), fc.string(), (names, other) => {
      const table = makeNameTable(new Map(Object.entries(names)))
      for (const [name, expected] of Object.entries(names)) {
        expect([...(lookUp(table, hashKey(name)) ?? [])]).toEqual(expected)
      }
      if (!Object.hasOwn(names, other)) expect(lookUp(table, hashKey(other))).toBeUndefined()
    }),
  )
})
