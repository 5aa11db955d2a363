import { billable, header, type StarterCode } from './starter-code'

/** Chapter 15: Pregnancy, childbirth and the puerperium. */
export const chapter15: readonly StarterCode[] = [
  header('O09', 'Supervision of high risk pregnancy'),
  header('O09.5', 'Supervision of elderly primigravida and multigravida'),
  header('O09.52', 'Supervision of elderly multigravida'),
  billable('O09.522', 'Supervision of elderly multigravida, second trimester'),
  header('O13', 'Gestational [pregnancy-induced] hypertension without significant proteinuria'),
  billable(
    'O13.3',
    'Gestational [pregnancy-induced] hypertension without significant proteinuria, third trimester',
  ),
  header('O14', 'Pre-eclampsia'),
  header('O14.0', 'Mild to moderate pre-eclampsia'),
  billable('O14.03', 'Mild to moderate pre-eclampsia, third trimester'),
  header('O24', 'Diabetes mellitus in pregnancy, childbirth, and the puerperium'),
  header('O24.4', 'Gestational diabetes mellitus'),
  header('O24.41', 'Gestational diabetes mellitus in pregnancy'),
  billable('O24.410', 'Gestational diabetes mellitus in pregnancy, diet controlled'),
  billable('O24.414', 'Gestational diabetes mellitus in pregnancy, insulin controlled'),
  billable('O80', 'Encounter for full-term uncomplicated delivery'),
  header(
    'O99',
    'Other maternal diseases classifiable elsewhere but complicating pregnancy, childbirth and the puerperium',
  ),
  header('O99.0', 'Anemia complicating pregnancy, childbirth and the puerperium'),
  header('O99.01', 'Anemia complicating pregnancy'),
  billable('O99.013', 'Anemia complicating pregnancy, third trimester'),
]
