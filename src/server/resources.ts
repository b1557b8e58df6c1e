import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ServerContext } from './context.ts'
import { aggregateRoutes } from './routes/aggregate.ts'
import { basemapRoutes } from './routes/basemap.ts'
import { boundaryRoutes } from './routes/boundaries.ts'
import { datasetRoutes } from './routes/datasets.ts'
import { exploreRoutes } from './routes/explore.ts'
import { eventsExportRoutes } from './routes/events-export.ts'
import { eventRoutes } from './routes/events.ts'
import { figuresRoutes } from './routes/figures.ts'
import { importsRoutes } from './routes/imports.ts'
import { jobsRoutes } from './routes/jobs.ts'
import { questionsRoutes } from './routes/questions.ts'
import { releaseRoutes } from './routes/releases.ts'
import { claimRoutes } from './routes/claims.ts'
import { documentRoutes } from './routes/documents.ts'
import { organisationRoutes } from './routes/organisations.ts'
import { passageRoutes } from './routes/passages.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { choicesRoutes } from './routes/choices.ts'
import { searchRoutes } from './routes/search.ts'

/** Every resource of the API, one file each. An address that is a word comes before one that is a variable. */
export const resources: readonly ((context: ServerContext) => OpenAPIHono)[] = [
  datasetRoutes,
  releaseRoutes,
  eventsExportRoutes,
  eventRoutes,
  aggregateRoutes,
  boundaryRoutes,
  basemapRoutes,
  questionsRoutes,
  figuresRoutes,
  importsRoutes,
  jobsRoutes,
  exploreRoutes,
  choicesRoutes,
  searchRoutes,
  documentRoutes,
  claimRoutes,
  reviewRoutes,
  passageRoutes,
  organisationRoutes,
]
