/** Thrown when another worker has already committed this unit: what is left is to be looked up anew. */
export class ImportOvertaken extends Error {
  constructor() {
    super('another worker runs this import')
    this.name = 'ImportOvertaken'
  }
}
