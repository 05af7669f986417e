import {
  DuckDBArrayValue,
  DuckDBBlobValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBMapValue,
  DuckDBStructValue,
  DuckDBUnionValue,
} from '@duckdb/node-api'
import type { DuckDBValue } from '@duckdb/node-api'

/** A value of a result as JSON has it. */
type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/**
 * Numbers stay numbers where JSON can hold them exactly (else their digits as text), dates and times are ISO text,
 * lists, structs and maps keep their shape, bytes are hex.
 */
export function jsonValue(value: DuckDBValue): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof DuckDBDecimalValue) return exactNumber(value.toString())
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue) return value.items.map(jsonValue)
  if (value instanceof DuckDBStructValue) {
    return Object.fromEntries(Object.entries(value.entries).map(([key, item]) => [key, jsonValue(item)]))
  }
  if (value instanceof DuckDBMapValue) {
    return Object.fromEntries(value.entries.map(({ key, value: item }) => [keyText(jsonValue(key)), jsonValue(item)]))
  }
  if (value instanceof DuckDBUnionValue) return jsonValue(value.value)
  if (value instanceof DuckDBBlobValue) return Buffer.from(value.bytes).toString('hex')
  return String(value)
}

function exactNumber(digits: string): number | string {
  return Math.abs(Number(digits)) <= Number.MAX_SAFE_INTEGER && digits.replace(/\D/g, '').length <= 15
    ? Number(digits)
    : digits
}

function keyText(key: JsonValue): string {
  return typeof key === 'string' ? key : JSON.stringify(key)
}

/** A value in one cell of a table or of CSV; nothing for null. */
export function cellText(value: DuckDBValue): string {
  const json = jsonValue(value)
  if (json === null) return ''
  return typeof json === 'object' ? JSON.stringify(json) : String(json)
}
