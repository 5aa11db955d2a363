import { billable, header, type StarterCode } from './starter-code'

/** Chapter 3: Diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism. */
export const chapter03: readonly StarterCode[] = [
  header('D50', 'Iron deficiency anemia'),
  billable('D50.0', 'Iron deficiency anemia secondary to blood loss (chronic)'),
  billable('D50.9', 'Iron deficiency anemia, unspecified'),
  billable('D62', 'Acute posthemorrhagic anemia'),
  header('D63', 'Anemia in chronic diseases classified elsewhere'),
  billable('D63.0', 'Anemia in neoplastic disease'),
  billable('D63.1', 'Anemia in chronic kidney disease'),
  header('D64', 'Other anemias'),
  header('D64.8', 'Other specified anemias'),
  billable('D64.81', 'Anemia due to antineoplastic chemotherapy'),
  billable('D64.9', 'Anemia, unspecified'),
  header('D69', 'Purpura and other hemorrhagic conditions'),
  billable('D69.6', 'Thrombocytopenia, unspecified'),
]
