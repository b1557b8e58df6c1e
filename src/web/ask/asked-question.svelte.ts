import type { QuestionAbout } from '../../questions/question.ts'
import { address } from '../address/address.svelte.ts'
import type { Words } from '../address/address.ts'
import { settings } from '../settings/settings.svelte.ts'
import { Asking, keyOf } from './asking.svelte.ts'
import { formOptions, optionFault } from './form-options.ts'
import { readPeriodTexts } from './period-text.ts'
import { problemField } from './problem-field.ts'
import { questionRequest, selectsEvents } from './question-request.ts'
import { changeSecond, readDifference, secondWords, writeDifference } from './second-selection.ts'

/** A question as the address asks it, and how its answer stands to that. Made by the page, inside of which it lives. */
export class AskedQuestion {
  readonly #about: () => QuestionAbout
  readonly asking = new Asking()

  constructor(about: () => QuestionAbout) {
    this.#about = about
  }

  readonly request = $derived.by(() => questionRequest(this.#about(), address, settings.language))
  readonly key = $derived(keyOf(this.request))
  /** Whether the answer is to another form than the one that is filled in. */
  readonly isOld = $derived(this.asking.answered !== null && this.asking.answered !== this.key)

  /** The words of the second selection that differ from the first; `null` where nothing is compared. */
  readonly difference = $derived.by(() => (this.#about().compares ? readDifference(address.look['versus']) : null))
  readonly second = $derived(this.difference && secondWords(address.words, this.difference))
  readonly differing = $derived(Object.keys(this.difference ?? {}))
  readonly nothingDiffers = $derived(this.difference !== null && this.differing.length === 0)

  /** The word or option that the problem concerns. */
  readonly problemAt = $derived(this.asking.problem && !this.isOld ? problemField(this.asking.problem) : null)
  /** Whether the second selection is meant: its words, or that the two are the same. */
  readonly problemOfSecond = $derived(this.problemAt !== null && this.differing.includes(this.problemAt))
  /** Whether the problem is shown at a field. */
  readonly hasField = $derived.by(() => {
    if (this.problemAt === null) return false
    return this.#about().options.some(({ name }) => name === this.problemAt) || this.problemAt in address.words
  })

  readonly selectsEvents = $derived.by(() => selectsEvents(this.#about()))
  /** Whether it is said which data it is asked of, where that has to be said. */
  readonly isNamed = $derived(
    !this.selectsEvents || address.words['release'] !== undefined || address.words['dataset'] !== undefined,
  )
  readonly canAsk = $derived.by(
    () =>
      formOptions(this.#about().options, address.look).every((option) => !optionFault(option)) &&
      (!this.selectsEvents ||
        ((address.words['release']?.length ?? 0) + (address.words['dataset']?.length ?? 0) > 0 &&
          [address.words, this.second ?? {}].every(hasGoodPeriod))),
  )

  /** Compares with a second selection, as the address writes it, or (`undefined`) no more. */
  compare(written: string | undefined): void {
    address.lookAt({ versus: written })
  }

  changeSecond(change: Record<string, readonly string[] | undefined>): void {
    this.compare(writeDifference(changeSecond(address.words, this.difference ?? {}, change)))
  }

  run(): void {
    void this.asking.run(this.request)
  }
}

const hasGoodPeriod = (words: Words) =>
  readPeriodTexts({ from: words['from']?.[0] ?? '', to: words['to']?.[0] ?? '' }).fault === null
