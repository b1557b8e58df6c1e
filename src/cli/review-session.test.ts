import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addText } from '../../test/made-documents.ts'
import { TestWorkspace } from '../../test/test-workspace.ts'
import { runMain } from '../../test/run-main.ts'
import type { Keys } from './command.ts'
import { reviewInTurn } from './review-session.ts'

let at: TestWorkspace
let id: string
beforeEach(async () => {
  at = new TestWorkspace()
  const { documents } = await addText(at, 'a.txt', 'It has 500 fighters. It lost 20 people. It sits in Orlandia.', {
    claims: [
      { quote: '500 fighters', subject: 'It', value: 500 },
      { quote: '20 people', subject: 'It', property: 'killed', value: 20 },
      { quote: 'Orlandia', subject: 'It', property: 'headquartered_in', value: 'Orlandia' },
    ],
  })
  id = documents[0]?.id as string
})
afterEach(() => at.remove())

/** Somebody who types these keys, and these lines where a line is asked for; then is gone. */
function typing(keys: string, lines: string[] = []): Keys {
  const left = [...keys]
  return { key: async () => left.shift() ?? null, line: async () => lines.shift() ?? null }
}

async function review(keys: string, lines: string[] = [], reviewer = 'noor') {
  const shown: string[] = []
  const queue = [1, 2, 3].map((number) => `${id}.${number}`)
  const print = (text: string) => void shown.push(text)
  const acts = await reviewInTurn(
    { workspace: at.workspace, reviewer, keys: typing(keys, lines), print, tell: print },
    queue,
  )
  return { acts, shown: shown.join(''), statuses: at.workspace.claims.list({}).map(({ status }) => status) }
}

describe('one key a verdict', () => {
  test('each claim is shown with its quote in its context, and takes one', async () => {
    const { acts, shown, statuses } = await review('arx', ['not said there', 'another says 30'])
    expect(statuses).toEqual(['accepted', 'rejected', 'conflict'])
    expect(acts).toBe(3)
    expect(shown).toContain('It has ›\u2068500 fighters\u2069‹ . It lost 20 people.')
  })

  test('skipping leaves a claim as it is, and q and the end of the keys end it', async () => {
    expect((await review('saqa')).statuses).toEqual(['proposed', 'accepted', 'proposed'])
    expect(await review('')).toMatchObject({ acts: 0 })
  })

  test('a verdict without its reason is not given, and other keys do nothing', async () => {
    expect((await review('r?!zw', ['', 'unclear'])).statuses).toEqual(['needs_work', 'proposed', 'proposed'])
  })

  test('a correction changes the fields that are named', async () => {
    await review('c', ['value=600', 'place=Orlandia, Raqqa', '', 'as the table says'])
    expect(at.workspace.claims.find(`${id}.1`)).toMatchObject({
      status: 'accepted',
      fields: { value: 600, place: ['Orlandia', 'Raqqa'], property: 'fighters' },
      proposed: { value: 500 },
    })
  })

  test('a field that is none is told, and nothing is recorded', async () => {
    const { acts, shown } = await review('c', ['colour=red', '', 'why'])
    expect(acts).toBe(0)
    expect(shown).toContain('colour=red')
  })

  test('undo takes back the last verdict of the session by a new act, and shows the claim again', async () => {
    const { statuses, acts } = await review('auw', ['unclear'])
    expect(statuses).toEqual(['needs_work', 'proposed', 'proposed'])
    expect(acts).toBe(3)
    expect(at.workspace.reviews.of(`${id}.1`).map(({ verdict }) => verdict)).toEqual(['accept', 'undo', 'needs_work'])
  })
})

describe('from a script', () => {
  const run = (...args: string[]) => runMain([...args, '--workspace', at.dir, '--json'], at.base)
  const json = async (...args: string[]) => JSON.parse((await run(...args)).stdout) as Record<string, unknown>

  test('a verdict needs a reviewer, and all but accept a reason', async () => {
    expect(await run('review', `${id}.1`, '--verdict', 'accept')).toMatchObject({ code: 2 })
    expect(await run('review', `${id}.1`, '--verdict', 'reject', '--reviewer', 'noor')).toMatchObject({ code: 2 })
    expect(await json('review', `${id}.1`, '--verdict', 'accept', '--reviewer', 'noor')).toMatchObject({
      status: 'accepted',
      act: 1,
    })
  })

  test('two people must accept where that is set', async () => {
    expect(await json('review', '--reviewers', '2')).toEqual({ reviewers: 2 })
    const accept = (reviewer: string) => json('review', `${id}.1`, '--verdict', 'accept', '--reviewer', reviewer)
    expect(await accept('noor')).toMatchObject({ status: 'proposed', accepted_by: ['noor'] })
    expect(await accept('noor')).toMatchObject({ status: 'proposed' })
    expect(await accept('sami')).toMatchObject({ status: 'accepted', accepted_by: ['noor', 'sami'] })
    await json('review', '--reviewers', '1')
    await json('review', `${id}.1`, '--verdict', 'undo', '--reviewer', 'sami')
    expect(await json('claims', '--status', 'accepted')).toMatchObject({ total: 1 })
    await json('review', '--reviewers', '2')
    expect(await json('claims', '--status', 'accepted')).toMatchObject({ total: 0 })
  })

  test('the audit verifies, and finds what was changed past the program', async () => {
    await json('review', `${id}.1`, '--verdict', 'accept', '--reviewer', 'noor')
    const { head } = await json('audit', 'head')
    expect(await json('audit', 'verify', '--head', String(head))).toMatchObject({ sound: true, since_kept_head: 0 })
    at.workspace.database.exec(
      `DROP TRIGGER reviews_never_change; UPDATE reviews SET review = json_set(review, '$.reviewer', 'sami')`,
    )
    const ran = await run('audit', 'verify')
    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.stdout)).toMatchObject({
      sound: false,
      faults: [{ fault: 'review_changed', id: 'review/1' }],
    })
  })

  test('there is no such claim, and no session without a terminal', async () => {
    const [missing, nobody] = await Promise.all([
      run('review', 'ffff.1', '--verdict', 'accept', '--reviewer', 'noor'),
      run('review'),
    ])
    expect([missing.code, nobody.code]).toEqual([3, 2])
  })
})
