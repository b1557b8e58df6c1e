import { type OptionAbout, optionKey } from './options.ts'

/** A JSON Schema (2020-12), as far as options need one. */
export interface OptionsSchema {
  type: 'object'
  properties: Record<string, object>
  additionalProperties: false
}

/** What the options of a question take, as JSON Schema. An option that goes with a choice of another says so in its description. */
export function optionsSchema(options: readonly OptionAbout[]): OptionsSchema {
  const properties = Object.fromEntries(options.map((about) => [optionKey(about.name), schemaOf(about)]))
  return { type: 'object', properties, additionalProperties: false }
}

function schemaOf(about: OptionAbout): object {
  const { help, goesWith } = about
  const description = goesWith ? `${help} (only with ${optionKey(goesWith.name)} ${goesWith.choice})` : help
  switch (about.kind) {
    case 'choice':
      return { description, enum: about.choices, default: about.default }
    case 'whole_number':
      return { description, ...wholeNumber(about), default: about.default }
    case 'whole_numbers':
      return { description, type: 'array', items: wholeNumber(about), default: about.default }
    case 'text':
      return { description, type: about.needed ? 'string' : ['string', 'null'], default: about.default }
    case 'period':
    case 'boundaries':
      return { description, type: ['string', 'null'], default: about.default }
  }
}

const wholeNumber = ({ least, most }: { least: number; most: number }) => ({
  type: 'integer',
  minimum: least,
  maximum: most,
})
