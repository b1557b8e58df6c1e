import { daysOfEdtf } from '../model/claim-days.ts'
import type { HeldValue, OrganisationFile, Said } from '../model/organisation-file.ts'
import { countryName } from '../model/states.ts'
import { countriesNamed } from '../questions/countries-named.ts'
import { twelveMonthsBefore } from './public-structure.ts'

/** An organisation as anyone may have it: where it is only by country, and only what is said of a day twelve months ago or earlier. */
export function publicOrganisation(file: OrganisationFile, now: Date = new Date()): OrganisationFile {
  const latest = twelveMonthsBefore(now)
  const isOld = ({ time, document }: Said) => {
    const day = time.to ?? (document.published === null ? undefined : daysOfEdtf(document.published)?.to)
    return day !== undefined && day !== null && day <= latest
  }
  const coarsen = <Value>(held: HeldValue<Value>, places: readonly string[], write: (countries: string[]) => Value) => {
    const said = held.said.filter(isOld)
    const countries = countriesNamed(places)
    return said.length > 0 && countries.length > 0 ? [{ value: write(countries), said }] : []
  }
  return {
    ...file,
    headquartered_in: file.headquartered_in.flatMap((held): HeldValue<string | null>[] => {
      if (held.value === null) return [held]
      return coarsen(held, held.value.split(/[,،]/), (codes) => namesOf(codes).join(', '))
    }),
    areas: file.areas.flatMap((held) =>
      coarsen(held, [...held.value.places, held.value.words], (codes) => ({
        property: held.value.property,
        words: namesOf(codes).join(', '),
        places: namesOf(codes),
      })),
    ),
    strengths: file.strengths.map(({ value, said }) => ({
      value: { ...value, places: namesOf(countriesNamed(value.places)) },
      said,
    })),
  }
}

const namesOf = (codes: readonly string[]) => codes.map((code) => countryName(code, 'en') ?? code)
