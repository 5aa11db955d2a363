import type { DemoCase } from '../demo-case'
import { aorticStenosis } from './cardiology/aortic-stenosis'
import { heartFailureKidneyDisease } from './cardiology/heart-failure-kidney-disease'
import { nstemiStent } from './cardiology/nstemi-stent'
import { paroxysmalFibrillation } from './cardiology/paroxysmal-fibrillation'
import { stableAngina } from './cardiology/stable-angina'
import { basalCell } from './dermatology/basal-cell'
import { lesionPendingPathology } from './dermatology/lesion-pending-pathology'
import { psoriasisArthritis } from './dermatology/psoriasis-arthritis'
import { acetaminophenOverdose } from './emergency-medicine/acetaminophen-overdose'
import { anaphylaxisPeanut } from './emergency-medicine/anaphylaxis-peanut'
import { chestPainUncertain } from './emergency-medicine/chest-pain-uncertain'
import { concussionCollision } from './emergency-medicine/concussion-collision'
import { fingerLaceration } from './emergency-medicine/finger-laceration'
import { scaldBurn } from './emergency-medicine/scald-burn'
import { diabetesKidneyEye } from './endocrinology/diabetes-kidney-eye'
import { footUlcer } from './endocrinology/foot-ulcer'
import { hyperparathyroidism } from './endocrinology/hyperparathyroidism'
import { insulinPumpKetoacidosis } from './endocrinology/insulin-pump-ketoacidosis'
import { annualExam } from './family-medicine/annual-exam'
import { backPain } from './family-medicine/back-pain'
import { diabetesNeuropathy } from './family-medicine/diabetes-neuropathy'
import { underdosing } from './family-medicine/underdosing'
import { bacterialPeritonitis } from './gastroenterology/bacterial-peritonitis'
import { bleedingUlcer } from './gastroenterology/bleeding-ulcer'
import { gallstonePancreatitis } from './gastroenterology/gallstone-pancreatitis'
import { screeningColonoscopy } from './gastroenterology/screening-colonoscopy'
import { alcoholWithdrawal } from './hospital-medicine/alcohol-withdrawal'
import { cellulitis } from './hospital-medicine/cellulitis'
import { thiazideHyponatremia } from './hospital-medicine/thiazide-hyponatremia'
import { urosepsis } from './hospital-medicine/urosepsis'
import { covidPneumonia } from './infectious-disease/covid-pneumonia'
import { hivPneumocystis } from './infectious-disease/hiv-pneumocystis'
import { latentTuberculosis } from './infectious-disease/latent-tuberculosis'
import { staphylococcalSepsis } from './infectious-disease/staphylococcal-sepsis'
import { missedDialysis } from './nephrology/missed-dialysis'
import { stageFour } from './nephrology/stage-four'
import { transplantFollowUp } from './nephrology/transplant-follow-up'
import { tubularNecrosis } from './nephrology/tubular-necrosis'
import { chronicMigraine } from './neurology/chronic-migraine'
import { embolicStroke } from './neurology/embolic-stroke'
import { parkinsonDementia } from './neurology/parkinson-dementia'
import { strokeSequelae } from './neurology/stroke-sequelae'
import { cesareanBreech } from './obstetrics-gynecology/cesarean-breech'
import { fibroidsAnemia } from './obstetrics-gynecology/fibroids-anemia'
import { gestationalDiabetes } from './obstetrics-gynecology/gestational-diabetes'
import { normalDelivery } from './obstetrics-gynecology/normal-delivery'
import { severePreeclampsia } from './obstetrics-gynecology/severe-preeclampsia'
import { brainMetastases } from './oncology/brain-metastases'
import { breastChemotherapy } from './oncology/breast-chemotherapy'
import { neutropenicFever } from './oncology/neutropenic-fever'
import { prostateSurveillance } from './oncology/prostate-surveillance'
import { clavicleHealing } from './orthopedics/clavicle-healing'
import { cruciateMeniscus } from './orthopedics/cruciate-meniscus'
import { kneeReplacement } from './orthopedics/knee-replacement'
import { osteoporoticHip } from './orthopedics/osteoporotic-hip'
import { rotatorCuff } from './orthopedics/rotator-cuff'
import { febrileSeizure } from './pediatrics/febrile-seizure'
import { newbornJaundice } from './pediatrics/newborn-jaundice'
import { rsvBronchiolitis } from './pediatrics/rsv-bronchiolitis'
import { wellChildObesity } from './pediatrics/well-child-obesity'
import { lithiumThyroid } from './psychiatry/lithium-thyroid'
import { opioidRemission } from './psychiatry/opioid-remission'
import { posttraumaticStress } from './psychiatry/posttraumatic-stress'
import { severeDepression } from './psychiatry/severe-depression'
import { asthmaExacerbation } from './pulmonology/asthma-exacerbation'
import { copdPneumonia } from './pulmonology/copd-pneumonia'
import { embolism } from './pulmonology/embolism'
import { pulmonaryFibrosis } from './pulmonology/pulmonary-fibrosis'
import { catheterInfection } from './urology/catheter-infection'
import { prostateSymptoms } from './urology/prostate-symptoms'
import { ureteralStone } from './urology/ureteral-stone'

/** Every practice encounter, by specialty. */
export const allCases: readonly DemoCase[] = [
  aorticStenosis,
  heartFailureKidneyDisease,
  nstemiStent,
  paroxysmalFibrillation,
  stableAngina,
  basalCell,
  lesionPendingPathology,
  psoriasisArthritis,
  acetaminophenOverdose,
  anaphylaxisPeanut,
  chestPainUncertain,
  concussionCollision,
  fingerLaceration,
  scaldBurn,
  diabetesKidneyEye,
  footUlcer,
  hyperparathyroidism,
  insulinPumpKetoacidosis,
  annualExam,
  backPain,
  diabetesNeuropathy,
  underdosing,
  bacterialPeritonitis,
  bleedingUlcer,
  gallstonePancreatitis,
  screeningColonoscopy,
  alcoholWithdrawal,
  cellulitis,
  thiazideHyponatremia,
  urosepsis,
  covidPneumonia,
  hivPneumocystis,
  latentTuberculosis,
  staphylococcalSepsis,
  missedDialysis,
  stageFour,
  transplantFollowUp,
  tubularNecrosis,
  chronicMigraine,
  embolicStroke,
  parkinsonDementia,
  strokeSequelae,
  cesareanBreech,
  fibroidsAnemia,
  gestationalDiabetes,
  normalDelivery,
  severePreeclampsia,
  brainMetastases,
  breastChemotherapy,
  neutropenicFever,
  prostateSurveillance,
  clavicleHealing,
  cruciateMeniscus,
  kneeReplacement,
  osteoporoticHip,
  rotatorCuff,
  febrileSeizure,
  newbornJaundice,
  rsvBronchiolitis,
  wellChildObesity,
  lithiumThyroid,
  opioidRemission,
  posttraumaticStress,
  severeDepression,
  asthmaExacerbation,
  copdPneumonia,
  embolism,
  pulmonaryFibrosis,
  catheterInfection,
  prostateSymptoms,
  ureteralStone,
]
