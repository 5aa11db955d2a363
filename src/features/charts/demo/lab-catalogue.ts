export type ReferenceRange = { low?: number; high?: number }

export type Analyte = {
  loinc: string
  display: string
  unit: string
  range: ReferenceRange | { male: ReferenceRange; female: ReferenceRange }
}

type Bounds = ReferenceRange | { male: ReferenceRange; female: ReferenceRange }

const within = (low: number, high: number): ReferenceRange => ({ low, high })
const below = (high: number): ReferenceRange => ({ high })
const above = (low: number): ReferenceRange => ({ low })

function analyte(loinc: string, display: string, [unit, range]: [string, Bounds]): Analyte {
  return { loinc, display, unit, range }
}

/** Adult reference ranges of a general hospital laboratory, in UCUM units. */
export const labCatalogue = {
  sodium: analyte('2951-2', 'Sodium [Moles/volume] in Serum or Plasma', [
    'mmol/L',
    within(135, 145),
  ]),
  potassium: analyte('2823-3', 'Potassium [Moles/volume] in Serum or Plasma', [
    'mmol/L',
    within(3.5, 5.1),
  ]),
  bicarbonate: analyte('2028-9', 'Carbon dioxide, total [Moles/volume] in Serum or Plasma', [
    'mmol/L',
    within(22, 29),
  ]),
  urea: analyte('3094-0', 'Urea nitrogen [Mass/volume] in Serum or Plasma', [
    'mg/dL',
    within(7, 20),
  ]),
  creatinine: analyte('2160-0', 'Creatinine [Mass/volume] in Serum or Plasma', [
    'mg/dL',
    { male: within(0.7, 1.3), female: within(0.5, 1.1) },
  ]),
  egfr: analyte('98979-8', 'Glomerular filtration rate/1.73 sq M.predicted (CKD-EPI 2021)', [
    'mL/min/{1.73_m2}',
    above(60),
  ]),
  glucose: analyte('2345-7', 'Glucose [Mass/volume] in Serum or Plasma', [
    'mg/dL',
    within(70, 140),
  ]),
  calcium: analyte('17861-6', 'Calcium [Mass/volume] in Serum or Plasma', [
    'mg/dL',
    within(8.6, 10.3),
  ]),
  magnesium: analyte('19123-9', 'Magnesium [Mass/volume] in Serum or Plasma', [
    'mg/dL',
    within(1.7, 2.4),
  ]),
  phosphate: analyte('2777-1', 'Phosphate [Mass/volume] in Serum or Plasma', [
    'mg/dL',
    within(2.5, 4.5),
  ]),
  hemoglobinA1c: analyte('4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood', ['%', below(5.6)]),
  leukocytes: analyte('6690-2', 'Leukocytes [#/volume] in Blood by Automated count', [
    '10*3/uL',
    within(4, 11),
  ]),
  neutrophils: analyte('751-8', 'Neutrophils [#/volume] in Blood by Automated count', [
    '10*3/uL',
    within(1.5, 8),
  ]),
  hemoglobin: analyte('718-7', 'Hemoglobin [Mass/volume] in Blood', [
    'g/dL',
    { male: within(13.5, 17.5), female: within(12, 15.5) },
  ]),
  meanCellVolume: analyte('787-2', 'MCV [Entitic volume] by Automated count', [
    'fL',
    within(80, 100),
  ]),
  platelets: analyte('777-3', 'Platelets [#/volume] in Blood by Automated count', [
    '10*3/uL',
    within(150, 400),
  ]),
  ferritin: analyte('2276-4', 'Ferritin [Mass/volume] in Serum or Plasma', [
    'ng/mL',
    { male: within(24, 336), female: within(11, 307) },
  ]),
  lactate: analyte('2524-7', 'Lactate [Moles/volume] in Serum or Plasma', [
    'mmol/L',
    within(0.5, 2),
  ]),
  procalcitonin: analyte('33959-8', 'Procalcitonin [Mass/volume] in Serum or Plasma', [
    'ng/mL',
    below(0.25),
  ]),
  cReactiveProtein: analyte('1988-5', 'C reactive protein [Mass/volume] in Serum or Plasma', [
    'mg/L',
    below(8),
  ]),
  sedimentationRate: analyte('30341-2', 'Erythrocyte sedimentation rate', ['mm/h', below(30)]),
  troponin: analyte(
    '89579-7',
    'Troponin I.cardiac [Mass/volume] in Serum or Plasma by High sensitivity',
    ['ng/L', below(20)],
  ),
  natriureticPeptide: analyte('30934-4', 'Natriuretic peptide B [Mass/volume] in Serum or Plasma', [
    'pg/mL',
    below(100),
  ]),
  dDimer: analyte('48065-7', 'Fibrin D-dimer FEU [Mass/volume] in Platelet poor plasma', [
    'ng/mL{FEU}',
    below(500),
  ]),
  ldlCholesterol: analyte('13457-7', 'Cholesterol in LDL [Mass/volume] by calculation', [
    'mg/dL',
    below(130),
  ]),
  hdlCholesterol: analyte('2085-9', 'Cholesterol in HDL [Mass/volume] in Serum or Plasma', [
    'mg/dL',
    above(40),
  ]),
  triglycerides: analyte('2571-8', 'Triglyceride [Mass/volume] in Serum or Plasma', [
    'mg/dL',
    below(150),
  ]),
  thyrotropin: analyte('3016-3', 'Thyrotropin [Units/volume] in Serum or Plasma', [
    'm[IU]/L',
    within(0.4, 4.5),
  ]),
  freeThyroxine: analyte('3024-7', 'Thyroxine (T4) free [Mass/volume] in Serum or Plasma', [
    'ng/dL',
    within(0.8, 1.8),
  ]),
  alanineAminotransferase: analyte(
    '1742-6',
    'Alanine aminotransferase [Enzymatic activity/volume]',
    ['U/L', within(7, 45)],
  ),
  aspartateAminotransferase: analyte(
    '1920-8',
    'Aspartate aminotransferase [Enzymatic activity/volume]',
    ['U/L', within(8, 40)],
  ),
  bilirubin: analyte('1975-2', 'Bilirubin.total [Mass/volume] in Serum or Plasma', [
    'mg/dL',
    within(0.1, 1.2),
  ]),
  albumin: analyte('1751-7', 'Albumin [Mass/volume] in Serum or Plasma', ['g/dL', within(3.5, 5)]),
  lipase: analyte('3040-3', 'Lipase [Enzymatic activity/volume] in Serum or Plasma', [
    'U/L',
    within(13, 60),
  ]),
  inr: analyte('6301-6', 'INR in Platelet poor plasma by Coagulation assay', [
    '{INR}',
    within(0.8, 1.2),
  ]),
  ammonia: analyte('16362-6', 'Ammonia [Moles/volume] in Plasma', ['umol/L', within(11, 35)]),
  parathyrin: analyte('2731-8', 'Parathyrin.intact [Mass/volume] in Serum or Plasma', [
    'pg/mL',
    within(15, 65),
  ]),
  vitaminD: analyte('62292-8', '25-hydroxyvitamin D2+D3 [Mass/volume] in Serum or Plasma', [
    'ng/mL',
    within(30, 80),
  ]),
  prostateAntigen: analyte('2857-1', 'Prostate specific Ag [Mass/volume] in Serum or Plasma', [
    'ng/mL',
    below(4),
  ]),
  albuminCreatinineRatio: analyte('9318-7', 'Albumin/Creatinine [Mass Ratio] in Urine', [
    'mg/g{creat}',
    below(30),
  ]),
  arterialPh: analyte('2744-1', 'pH of Arterial blood', ['[pH]', within(7.35, 7.45)]),
  arterialCarbonDioxide: analyte('2019-8', 'Carbon dioxide [Partial pressure] in Arterial blood', [
    'mm[Hg]',
    within(35, 45),
  ]),
  arterialOxygen: analyte('2703-7', 'Oxygen [Partial pressure] in Arterial blood', [
    'mm[Hg]',
    within(80, 100),
  ]),
  cd4Count: analyte('24467-3', 'CD3+CD4+ (T4 helper) cells [#/volume] in Blood', [
    '/uL',
    within(500, 1500),
  ]),
  ethanol: analyte('5643-2', 'Ethanol [Mass/volume] in Serum or Plasma', ['mg/dL', below(10)]),
  acetaminophen: analyte('3298-7', 'Acetaminophen [Mass/volume] in Serum or Plasma', [
    'ug/mL',
    below(30),
  ]),
  lithium: analyte('14334-7', 'Lithium [Moles/volume] in Serum or Plasma', [
    'mmol/L',
    within(0.6, 1.2),
  ]),
  tacrolimus: analyte('11253-2', 'Tacrolimus [Mass/volume] in Blood', ['ng/mL', within(5, 15)]),
  serumOsmolality: analyte('2692-2', 'Osmolality of Serum or Plasma', [
    'mosm/kg',
    within(275, 295),
  ]),
} as const satisfies Record<string, Analyte>

export type LabName = keyof typeof labCatalogue

/** The reference range that applies to a patient of this sex. */
export function rangeOf(name: LabName, sex: 'male' | 'female'): ReferenceRange {
  const range: Analyte['range'] = labCatalogue[name].range
  return 'male' in range ? range[sex] : range
}
