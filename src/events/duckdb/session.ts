import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api'

export interface SessionOptions {
  /** Upper bound of DuckDB's own memory; beyond it sorts and aggregates spill to `spillFolder`. Default 1024. */
  memoryMb?: number
  /** Where to spill; without it DuckDB uses a folder beside the process. */
  spillFolder?: string
  /** Default: DuckDB's, the number of cores. */
  threads?: number
}

/** A value bound to a parameter of a statement. */
export type Parameter = string | number | boolean | null

/** One in-memory DuckDB with one connection. Values reach SQL only as parameters. */
export class DuckDbSession {
  readonly #instance: DuckDBInstance
  readonly #connection: DuckDBConnection

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance
    this.#connection = connection
  }

  static async open(options: SessionOptions = {}): Promise<DuckDbSession> {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: `${options.memoryMb ?? 1024}MiB`,
      ...(options.spillFolder === undefined ? {} : { temp_directory: options.spillFolder }),
      ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    })
    return new DuckDbSession(instance, await instance.connect())
  }

  async run(sql: string, parameters: readonly Parameter[] = []): Promise<void> {
    await this.#connection.run(sql, [...parameters])
  }

  /** Rows as objects: 64-bit integers as numbers (an unsafe one throws), lists as arrays, structs as objects. */
  async rows<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    const reader = await this.#connection.runAndReadAll(sql, [...parameters] as DuckDBValue[])
    return reader.getRowObjectsJS().map((row) => toPlain(row) as Row)
  }

  /** Columns of whole numbers by name, as typed arrays; `null` becomes NaN. For results of many rows. */
  async numberColumns(sql: string, parameters: readonly Parameter[] = []): Promise<Record<string, Float64Array>> {
    return this.#columns(sql, parameters, wholeNumber)
  }

  /** The same for columns that may hold fractions. */
  async realColumns(sql: string, parameters: readonly Parameter[] = []): Promise<Record<string, Float64Array>> {
    return this.#columns(sql, parameters, Number)
  }

  async #columns(
    sql: string,
    parameters: readonly Parameter[],
    numberOf: (value: unknown) => number,
  ): Promise<Record<string, Float64Array>> {
    const reader = await this.#connection.runAndReadAll(sql, [...parameters] as DuckDBValue[])
    const columns: Record<string, Float64Array> = {}
    const values = reader.getColumns()
    reader.columnNames().forEach((name, index) => {
      columns[name] = Float64Array.from(values[index] ?? [], (value) => (value === null ? NaN : numberOf(value)))
    })
    return columns
  }

  /** The same for columns of any numbers. */
  async doubleColumns(sql: string, parameters: readonly Parameter[] = []): Promise<Record<string, Float64Array>> {
    const reader = await this.#connection.runAndReadAll(sql, [...parameters] as DuckDBValue[])
    const values = reader.getColumns()
    return Object.fromEntries(
      reader
        .columnNames()
        .map((name, index) => [name, Float64Array.from(values[index] ?? [], (value) => Number(value ?? NaN))]),
    )
  }

  /** Columns of texts by name. */
  async textColumns(sql: string): Promise<Record<string, (string | null)[]>> {
    const reader = await this.#connection.runAndReadAll(sql)
    const values = reader.getColumns() as (string | null)[][]
    return Object.fromEntries(reader.columnNames().map((name, index) => [name, values[index] ?? []]))
  }

  /** Columns of INTEGER without nulls, chunk by chunk, for results that do not fit in memory. */
  async *integerChunks(sql: string, parameters: readonly Parameter[] = []): AsyncGenerator<number[][]> {
    const result = await this.#connection.stream(sql, [...parameters])
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      yield chunk.getColumns() as number[][]
    }
  }

  /** The first column of a result as text, chunk by chunk, for results that do not fit in memory. */
  async *stream(sql: string, parameters: readonly Parameter[] = []): AsyncGenerator<string[]> {
    const result = await this.#connection.stream(sql, [...parameters])
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      yield chunk.getColumnValues(0).map(String)
    }
  }

  /** Appends rows of text, numbers (into DOUBLE columns), truth values and nulls to a table, in the order of its columns. */
  async append(table: string, rows: Iterable<readonly Parameter[]>): Promise<void> {
    const appender = await this.#connection.createAppender(table)
    for (const row of rows) {
      for (const value of row) {
        if (value === null) appender.appendNull()
        else if (typeof value === 'string') appender.appendVarchar(value)
        else if (typeof value === 'number') appender.appendDouble(value)
        else appender.appendBoolean(value)
      }
      appender.endRow()
    }
    appender.closeSync()
  }

  /** Stops the statement that is running; it then throws. */
  interrupt(): void {
    this.#connection.interrupt()
  }

  close(): void {
    this.#connection.closeSync()
    this.#instance.closeSync()
  }
}

function wholeNumber(value: unknown): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`expected a safe whole number, received ${String(value)}`)
  return number
}

function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return wholeNumber(value)
  if (Array.isArray(value)) return value.map(toPlain)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]))
}
