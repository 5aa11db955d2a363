/** Thrown where a later run of the same import has begun: that one does what is left. */
export class ImportOvertaken extends Error {
  constructor() {
    super('a later run of this import has begun')
    this.name = 'ImportOvertaken'
  }
}
