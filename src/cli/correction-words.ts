import { claimFieldsSchema, type Correction, correctionSchema } from '../model/claim.ts'
import { wrongUsage } from '../model/errors.ts'

const fieldNames = Object.keys(claimFieldsSchema.shape) as (keyof Correction)[]
const numbers: readonly string[] = ['low', 'high']

/**
 * `FIELD=VALUE` each, as in `high=12000`, `unit=fighters`, `place=Raqqa, Mosul`, `time=null`. A value of `value` that is a number is one.
 *
 * @throws MarsadError `bad_value`
 */
export function correctionFrom(settings: readonly string[]): Correction {
  const entries = settings.map((setting): [string, unknown] => {
    const at = setting.indexOf('=')
    const name = setting.slice(0, Math.max(at, 0)).trim()
    const field = fieldNames.find((known) => known === name)
    if (field === undefined) throw badSetting(setting, `FIELD=VALUE, with one of ${fieldNames.join(', ')}`)
    return [field, valueOf(field, setting.slice(at + 1).trim())]
  })
  const parsed = correctionSchema.safeParse(Object.fromEntries(entries))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw badSetting(settings.join(', '), `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
}

function valueOf(field: keyof Correction, text: string): unknown {
  if (text === 'null') return null
  if (field === 'approximate') return text === 'true' ? true : text === 'false' ? false : text
  if (field === 'place') {
    return text
      .split(/[,،]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
  }
  const isNumber = /^-?\d+(\.\d+)?$/.test(text) && (numbers.includes(field) || field === 'value')
  return isNumber ? Number(text) : text
}

const badSetting = (received: string, expected: string) =>
  wrongUsage('bad_value', '--set does not take this value.', { received, expected })
