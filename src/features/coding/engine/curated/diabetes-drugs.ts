import type { Curated } from '../curated'

export interface DiabetesDrugClass {
  /** The long-term use code, undotted. */
  readonly longTermUse: string
  readonly named: string
  readonly drugs: RegExp
}

/** Insulins by generic and brand name. */
export const insulins: Curated<DiabetesDrugClass> = {
  source: 'ICD-10-CM Z79.4; ATC group A10A (WHO)',
  items: {
    longTermUse: 'Z794',
    named: 'insulin',
    drugs:
      /\binsulin|\bglargine|\bdetemir|\bdegludec|\bglulisine|\bNPH\b|\blispro|\baspart\b|lantus|basaglar|semglee|rezvoglar|toujeo|levemir|tresiba|humalog|admelog|lyumjev|novolog|fiasp|apidra|humulin|novolin|soliqua|xultophy/i,
  },
}

/** Drugs other than insulin, by route. */
export const otherDiabetesDrugs: Curated<readonly DiabetesDrugClass[]> = {
  source: 'ICD-10-CM Z79.84 and, since FY2023, Z79.85; ATC group A10B (WHO)',
  items: [
    {
      longTermUse: 'Z7984',
      named: 'oral hypoglycemic drugs',
      drugs:
        /metformin|glucophage|glumetza|janumet|glipizide|glucotrol|gl[yi]buride|glibenclamide|diabeta|glimepiride|amaryl|gliclazide|tolbutamide|chlorpropamide|tolazamide|pioglitazone|actos\b|rosiglitazone|avandia|\w+gliptin\b|januvia|tradjenta|onglyza|nesina|\w+gliflozin\b|jardiance|farxiga|invokana|steglatro|synjardy|xigduo|glyxambi|trijardy|repaglinide|prandin|nateglinide|starlix|acarbose|precose|miglitol|bromocriptine|cycloset|rybelsus|oral semaglutide/i,
    },
    {
      longTermUse: 'Z7985',
      named: 'injectable non-insulin antidiabetic drugs',
      drugs:
        /exenatide|byetta|bydureon|liraglutide|victoza|dulaglutide|trulicity|ozempic|(?<!oral )semaglutide(?! oral)|lixisenatide|adlyxin|soliqua|xultophy|tirzepatide|mounjaro|albiglutide|pramlintide|symlin/i,
    },
  ],
}

/** Words of a drug that is not in long-term use. */
export const temporaryUse: Curated<RegExp> = {
  source: 'ICD-10-CM Official Guidelines I.C.4.a.3, insulin given temporarily during an encounter',
  items:
    /sliding scale|temporar|during (?:the |this )?(?:admission|stay|encounter|hospitali[sz]ation)|while (?:in hospital|hospitali[sz]ed|inpatient)|inpatient only|one[- ]time|single dose|perioperative|discontinued|stopped|\bstat\b/i,
}
