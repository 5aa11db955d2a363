/** Thrown when another worker has already committed this unit: it runs the job now, this one stops. */
export class ImportOvertaken extends Error {
  constructor() {
    super('another worker runs this import')
    this.name = 'ImportOvertaken'
  }
}
