import type { Boundaries } from '../boundaries/index.ts'
import type { Engine } from '../events/engine.ts'
import { canonicalJson, sha256 } from '../model/canonical-json.ts'
import { wrongUsage } from '../model/errors.ts'
import type { Answer, ClaimsReceipt, Figure, Language, Message, Receipt } from '../model/figure.ts'
import { formats } from '../model/formats.ts'
import type { CitedClaim } from '../model/organisation-file.ts'
import { program } from '../model/program.ts'
import { type Release, releaseName } from '../model/release.ts'
import type { Selection } from '../model/selection.ts'
import { wordsOfSelection } from '../model/words-of-selection.ts'
import { differenceOf } from './compare-subjects.ts'
import { about as coverage } from './coverage/about.ts'
import type { ClaimsReader } from './claims-reader.ts'
import { questions } from './index.ts'
import { qualityCaveat, qualityOf } from './quality.ts'
import type { Question, QuestionAbout, Subject } from './question.ts'
import { sideCaveats } from './side-caveats.ts'

/** A question with everything that decides its answer. */
export interface Asked extends Subject {
  question: string
  options: Record<string, unknown>
  /** The second selection of a comparison, `null` when only one is asked about. */
  versus: Subject | null
}

export interface AskContext {
  engine: Engine
  boundaries: () => Promise<Boundaries>
  language: Language
  /** Needed by questions that read claims. */
  claims?: ClaimsReader | undefined
}

/** The question of this id; wrong usage when there is none. */
export function findQuestion(id: string): Question<Record<string, unknown>, unknown> {
  const question = Object.hasOwn(questions, id) ? questions[id] : undefined
  if (question) return question as unknown as Question<Record<string, unknown>, unknown>
  throw wrongUsage('unknown_question', 'There is no such question.', {
    received: id,
    expected: Object.keys(questions).join(', '),
    hint: '`marsad ask --help` tells what each answers.',
  })
}

/**
 * Answers a question as a figure: the result, the sentence and caveats in a language, and the receipt. The same question on the
 * same releases gives the same figure, byte for byte. `withDigest` also reads the ids of all selected events for the receipt.
 * A second selection for a question that does not compare, or one that is the same as the first, is wrong usage.
 */
export async function ask(
  asked: Asked,
  { engine, boundaries, language, claims }: AskContext,
  withDigest: boolean,
): Promise<Figure> {
  const question = findQuestion(asked.question)
  const { about } = question
  const { selection, releases, actorsTaken, versus, options } = asked
  if (versus) refuseComparison(about, selection, versus.selection)
  const computed = await question.compute(
    { engine, selection, releases, actorsTaken, versus, claims, boundaries },
    options,
  )
  const digestOf = async (of: Selection) => {
    if (!withDigest || about.reads === 'claims') return null
    return about.reads === 'statements' ? engine.statementDigest(of) : engine.digest(of)
  }
  const receipt: Receipt = {
    program,
    question: { id: about.id, version: about.version },
    releases: releasesOf(asked).map(({ dataset, release, original, events_sha256, connector, licence, citation }) => ({
      dataset,
      release,
      original_sha256: original.sha256,
      events_sha256,
      connector: `${connector.id} ${connector.version}`,
      licence: licence.id,
      citation: `${citation} ${licence.attribution}.`,
    })),
    selection,
    versus: versus && {
      selection: versus.selection,
      events_digest: await digestOf(versus.selection),
      rows: rowsCommand(versus.selection),
    },
    options,
    methods: [...about.methods],
    seed: typeof options['seed'] === 'number' ? options['seed'] : (computed.seed ?? null),
    events_digest: await digestOf(selection),
    ...(computed.claims && { claims: claimsReceipt(computed.claims.read) }),
    rows: about.reads === 'claims' ? (computed.claims?.rows ?? '') : rowsCommand(selection, commandOf(about)),
    profile: null,
  }
  const { sentence, result } = computed
  const caveats = [...computed.caveats, ...(isOfQuality(about) ? await qualityCaveats(asked, engine) : [])]
  return {
    format: 'marsad-figure/1',
    id: sha256(
      canonicalJson({
        question: about.id,
        version: about.version,
        options,
        selection,
        versus: versus?.selection,
        releases: receipt.releases,
        claims: receipt.claims ?? undefined,
      }),
    ).slice(0, 16),
    language,
    question: about.id,
    options,
    actors_taken: [...actorsTaken],
    ...(versus && { versus_actors_taken: [...versus.actorsTaken] }),
    result,
    sentence: putIntoWords(question, sentence, language),
    caveats: caveats.map((caveat) => putIntoWords(question, caveat, language)),
    messages: { sentence, caveats },
    receipt,
  }
}

/** What lists the rows that a question reads. */
const commandOf = ({ reads }: QuestionAbout) => (reads === 'statements' ? 'marsad statements list' : 'marsad events')

/** Coverage is about quality itself; claims have none of the kind. */
const isOfQuality = ({ id, reads }: QuestionAbout) => reads === 'events' && id !== coverage.id

function claimsReceipt(read: readonly CitedClaim[]): ClaimsReceipt {
  const claims = [...new Map(read.map((claim) => [claim.id, claim])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const documents = new Map(claims.map(({ document: { id, sha256 } }) => [id, { id, sha256 }]))
  const digested = claims.map(({ id, status, fields, document }) => [id, status, fields, document.sha256])
  return {
    count: claims.length,
    digest: sha256(canonicalJson(digested)),
    documents: [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** How good the data are under each selection that has events, in a line. */
async function qualityCaveats(asked: Asked, engine: Engine): Promise<Message[]> {
  const caveatOf = async ({ selection }: Pick<Subject, 'selection'>) => {
    const quality = qualityOf(await engine.quality(selection))
    return quality ? [qualityCaveat(quality)] : []
  }
  const { versus } = asked
  if (!versus) return caveatOf(asked)
  return sideCaveats(await caveatOf(asked), await caveatOf(versus), differenceOf(asked, versus))
}

/** The part of a figure that `ask` prints. */
export function answerOf(figure: Figure): Answer {
  const { question, options, actors_taken, versus_actors_taken, result, sentence, caveats, receipt } = figure
  const ofVersus = versus_actors_taken && { versus_actors_taken }
  return { question, options, actors_taken, ...ofVersus, result, sentence, caveats, receipt }
}

/** The releases of both selections, each once, those of the first in front. */
export function releasesOf({ releases, versus }: Pick<Asked, 'releases' | 'versus'>): Release[] {
  const all = [...releases, ...(versus?.releases ?? [])]
  return [...new Map(all.map((release) => [releaseName(release), release])).values()]
}

function refuseComparison({ id, compares }: QuestionAbout, first: Selection, second: Selection): void {
  if (!compares) {
    throw wrongUsage('does_not_compare', 'This question does not compare two selections.', {
      received: `${id} with a second selection`,
      expected: 'one selection',
      hint: 'Ask twice, once for each selection.',
    })
  }
  if (canonicalJson(first) === canonicalJson(second)) {
    throw wrongUsage('same_selection', 'Both selections are the same, so there is nothing to compare.', {
      received: rowsCommand(second).replace('marsad events', '').trim(),
      expected: 'a second selection that differs from the first in at least one word',
    })
  }
}

/** The same figure with its sentence and caveats in another language. */
export function inLanguage(figure: Figure, language: Language): Figure {
  const question = findQuestion(figure.question)
  return {
    ...figure,
    language,
    sentence: putIntoWords(question, figure.messages.sentence, language),
    caveats: figure.messages.caveats.map((caveat) => putIntoWords(question, caveat, language)),
  }
}

function putIntoWords(
  question: Pick<Question, 'texts' | 'about'>,
  { key, values }: Message,
  language: Language,
): string {
  const text = question.texts[language][key]
  if (!text) throw new Error(`${question.about.id} has no text ${key} in ${language}`)
  return text(values, formats(language))
}

/** The command that lists the events behind a figure, with every word of its selection. */
export function rowsCommand(selection: Selection, command = 'marsad events'): string {
  const { releases } = selection
  const sameName = new Set(releases.map(({ release }) => release)).size === 1
  const words: Record<string, readonly string[]> = {
    ...(sameName && { dataset: releases.map(({ dataset }) => dataset) }),
    ...wordsOfSelection(selection),
    ...(sameName && { release: [releases[0]!.release] }),
  }
  return [
    command,
    ...Object.entries(words).flatMap(([name, values]) => values.map((value) => optionWith(name, value))),
  ].join(' ')
}

/** A value that begins with a hyphen is joined to its option, else it would be read as another. */
const optionWith = (name: string, value: string) => `--${name}${value.startsWith('-') ? '=' : ' '}${quoted(value)}`

/** Quoted for a shell where it needs to be. */
const quoted = (value: string) => (/^[\w.:,+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`)
