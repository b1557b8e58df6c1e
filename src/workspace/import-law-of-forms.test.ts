import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { forms, withForm } from '../../test/table-forms.ts'
import { TestWorkspace } from '../../test/test-workspace.ts'
import { MarsadError } from '../model/errors.ts'

describe('one byte in a hundred changed', () => {
  const made = new TestWorkspace()
  afterAll(() => made.remove())

  test.each(forms)('%s is refused, or every record is an event or a listed reject', async (_, name, content, form) => {
    const sound = Buffer.from(await content())
    const changes = fc.array(fc.tuple(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: Math.ceil(sound.length / 100) }) // prettier-ignore
    const property = fc.asyncProperty(changes, fc.integer({ min: 0, max: 9 }), async (damage, cut) => {
      const bytes = Buffer.from(cut === 0 ? sound.subarray(0, (damage[0]?.[0] ?? 0) + 1) : sound)
      for (const [at, mask] of damage) if (at < bytes.length) bytes[at] = (bytes[at] as number) ^ mask
      const before = made.workspace.catalogue.all().length
      try {
        const { release } = await made.import(name, bytes, form ? { connector: withForm(form) } : {})
        expect(release.rows_in).toBe(release.events + release.rejects)
        expect(await made.raw(release)).toHaveLength(release.rows_in)
        expect(await made.rejects(release)).toHaveLength(release.rejects)
      } catch (error) {
        if (!(error instanceof MarsadError)) throw error
        expect(made.workspace.catalogue.all()).toHaveLength(before)
      }
    })
    await fc.assert(property, { numRuns: 15 })
  })
})
