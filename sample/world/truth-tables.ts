/** What is true in a world, as CSV: the incidents, and the small tables about organisations, territory and tempo. */
import { formatDay } from '../../src/model/calendar.ts'
import type { DayRange } from '../../src/model/calendar.ts'
import { incidentId, targetOf } from '../happening/incident.ts'
import type { Incident } from '../happening/incident.ts'
import { changes, organisations } from '../happening/organisations.ts'
import { dayAt, writeSpan } from '../happening/period.ts'
import { regimes } from '../happening/tempo.ts'
import type { Tempo } from '../happening/tempo.ts'
import { holderOf } from '../happening/territory.ts'
import { districts, provinces, towns } from '../land/orland.ts'
import { csvField } from '../publishers/csv-field.ts'

type Cell = string | number

export const incidentColumns = [
  ...[
    'incident_id',
    'parent_id',
    'date_start',
    'date_end',
    'kind',
    'violence_type',
    'dyad_id',
    'initiator',
    'target',
    'unit',
  ],
  ...['town', 'district_code', 'province_code', 'latitude', 'longitude', 'town_km', 'held_by'],
  ...['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths', 'wounded', 'claimed', 'regime', 'in_burst'],
]
const violenceTypes = ['state_based', 'non_state', 'one_sided']

/** One line of truth/incidents.csv; no field of it needs quotes. */
export function incidentLine(incident: Incident): string {
  const { dyad, town, regime } = incident
  const cells: Cell[] = [
    ...[incidentId(incident.number), incident.parent === 0 ? '' : incidentId(incident.parent)],
    ...[formatDay(incident.firstDay), formatDay(incident.lastDay), incident.kind],
    ...[dyad === undefined ? '' : (violenceTypes[dyad.violenceType - 1] as string), dyad?.id ?? ''],
    ...[incident.initiator?.name ?? '', targetOf(incident)?.name ?? '', incident.unit?.name ?? ''],
    ...[town.stem, town.district.code, town.province.code, incident.latitude, incident.longitude],
    ...[incident.townKm.toFixed(1), holderOf(town.district, regime).name],
    ...[incident.deathsA, incident.deathsB, incident.deathsCivilians, incident.deaths, incident.wounded],
    ...[Number(incident.isClaimed), regime + 1, Number(incident.inBurst)],
  ]
  return `${cells.join(',')}\n`
}

/** Small tables by file name. */
export function truthTables(period: DayRange, { bursts }: Tempo): Record<string, string> {
  const spanOf = ({ from, to }: { from: number; to: number }) => Object.values(writeSpan(period, from, to))
  return {
    'organisations.csv': table(
      ['organisation_id', 'name', 'name_ar', 'kind', 'renamed_on', 'later_name', 'later_name_ar'],
      organisations.map(({ id, name, arabic, kind, renamed }) => [
        ...[id, name, arabic, kind],
        ...(renamed === undefined
          ? ['', '', '']
          : [formatDay(dayAt(period, renamed.at)), renamed.name, renamed.arabic]),
      ]),
    ),
    'units.csv': table(
      ['organisation_id', 'organisation', 'unit', 'unit_ar', 'from', 'to'],
      organisations.flatMap(({ id, name, units }) =>
        units.map((unit) => [id, name, unit.name, unit.arabic, ...spanOf(unit)]),
      ),
    ),
    'leaders.csv': table(
      ['organisation_id', 'organisation', 'leader', 'leader_ar', 'role', 'role_ar', 'from', 'to'],
      organisations.flatMap(({ id, name, leaders }) =>
        leaders.map((leader) => [
          id,
          name,
          leader.name,
          leader.arabic,
          leader.role,
          leader.roleArabic,
          ...spanOf(leader),
        ]),
      ),
    ),
    'changes.csv': table(
      ['date', 'kind', 'organisation', 'other_organisation', 'what'],
      changes.map(({ at, kind, organisation, other, what }) => [
        formatDay(dayAt(period, at)),
        kind,
        organisation.name,
        other?.name ?? '',
        what,
      ]),
    ),
    'regimes.csv': table(
      ['regime', 'from', 'to', 'level'],
      regimes.map(({ start, level }, index) => [
        index + 1,
        ...spanOf({ from: start, to: regimes[index + 1]?.start ?? 1 }),
        level,
      ]),
    ),
    'bursts.csv': table(
      ['from', 'to', 'province_code', 'province'],
      bursts.map(({ firstDay, lastDay, province }) => [
        ...[formatDay(firstDay), formatDay(lastDay), provinces[province]?.code ?? '', provinces[province]?.name ?? ''],
      ]),
    ),
    'territory.csv': table(
      ['district_code', 'district', 'regime', 'held_by'],
      districts.flatMap((district) =>
        regimes.map((_, regime) => [district.code, district.name, regime + 1, holderOf(district, regime).name]),
      ),
    ),
  }
}

/** towns.csv */
export function townTable(): string {
  return table(
    [
      'town',
      'name_ar',
      'kind',
      'population',
      'latitude',
      'longitude',
      'district_code',
      'district',
      'province_code',
      'province',
    ],
    towns.map((town) => [
      ...[town.stem, town.arabic, town.kind, town.population, town.latitude, town.longitude],
      ...[town.district.code, town.district.name, town.province.code, town.province.name],
    ]),
  )
}

function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map((cell) => csvField(String(cell))).join(',')}\n`).join('')
}
