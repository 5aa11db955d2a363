/** A line of an official file that could not be read, and why. Lines count from 1. */
export interface LineFault {
  readonly line: number
  readonly text: string
  readonly reason: string
}

/** What an official file holds. Lines that could not be read are named, the rest is usable. */
export interface ParsedFile<RecordType> {
  readonly records: readonly RecordType[]
  readonly faults: readonly LineFault[]
}

interface LineRead<RecordType> {
  readonly record?: RecordType
  readonly fault?: string
}

/** Reads a text line by line; `read` answers with a record, a fault, or neither for a line to pass over. */
export function parseLines<RecordType>(
  text: string,
  read: (line: string, number: number) => LineRead<RecordType>,
): ParsedFile<RecordType> {
  const records: RecordType[] = []
  const faults: LineFault[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const number = index + 1
    const { record, fault } = read(line.replace(/\r$/, ''), number)
    if (record !== undefined) records.push(record)
    if (fault !== undefined) faults.push({ line: number, text: line.slice(0, 200), reason: fault })
  }
  return { records, faults }
}
