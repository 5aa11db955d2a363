/** A file on its way in: its name as the sender has it, and its bytes as they come. */
export interface SourceFile {
  readonly name: string
  readonly content: AsyncIterable<Uint8Array>
}
