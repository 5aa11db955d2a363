/** The rules whose findings a documented rationale may override; a test asks the engine for them. */
export const overridableRules: ReadonlySet<string> = new Set([
  ...['CMB-01', 'CMB-02', 'CMB-03', 'CMB-04', 'CMB-06', 'CMB-07', 'CMB-08', 'CMB-09', 'CMB-10'],
  ...['CMB-11', 'CMB-17', 'CMB-18', 'CMB-19', 'CMB-20', 'CMB-26', 'CMB-36'],
  ...['DEM-05', 'DEM-06', 'DEM-08', 'EXC-01', 'EXC-02', 'EXC-03', 'SEQ-04', 'SEQ-11'],
  ...['SEQ-14', 'SET-04'],
])
