import { allocations, placeLevels, placeSources } from '../../model/aggregate.ts'
import type { QuestionAbout } from '../question.ts'

export const about: QuestionAbout = {
  id: 'concentration',
  version: 1,
  title: { en: 'Concentration', ar: 'التركّز' },
  answers: {
    en: 'In which places events are recorded, how few places hold most of them, and how much is not known to a place.',
    ar: 'في أي الأماكن سُجّلت الأحداث، وكم هي قليلة الأماكن التي تضم معظمها، وكم منها لا يُعرف مكانه.',
  },
  options: [
    { name: 'place-level', kind: 'choice', choices: placeLevels, default: 'admin1', help: 'what counts as a place' },
    {
      name: 'resolution',
      kind: 'whole_number',
      least: 0,
      most: 15,
      default: 4,
      help: 'resolution of H3 cells, 0 to 15',
      goesWith: { name: 'place-level', choice: 'h3' },
    },
    {
      name: 'boundaries',
      kind: 'boundaries',
      default: null,
      help: 'boundaries of the workspace whose units are the areas',
      goesWith: { name: 'place-level', choice: 'area' },
    },
    {
      name: 'place-by',
      kind: 'choice',
      choices: placeSources,
      default: 'delivered',
      help: 'names as delivered, or our boundaries at the coordinates (admin1 only)',
    },
    {
      name: 'allocate',
      kind: 'choice',
      choices: allocations,
      default: 'none',
      help: 'share out what is not known to a place: not, as the known events lie, or by area (boundary and area only)',
    },
  ],
  reads: 'events',
  compares: true,
  methods: ['counting-over-places', 'cells-and-areas', 'concentration', 'comparing-concentration', 'boundaries'],
  page: 'docs/questions/concentration.md',
  examples: [
    'marsad ask concentration --actor "Islamic State" --country IRQ --from 2014 --to 2018',
    'marsad ask concentration --place-level cell --location-precision exact,near',
  ],
}
