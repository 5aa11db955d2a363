import type { DemoCase } from '../../demo-case'
import { prose } from '../../prose'

export const clavicleHealing: DemoCase = {
  id: 'orthopedics-clavicle-healing',
  title: 'Healing clavicle fracture, second visit',
  specialty: 'Orthopedics',
  setting: 'outpatient',
  visit: 'follow-up',
  patient: { sex: 'male', ageYears: 31 },
  daysBeforeAnchor: 11,
  reason: ['58150001', 'Fracture of clavicle'],
  noteType: 'progress',
  note: [
    ['Reason', 'Six-week check, left collarbone.'],
    [
      'History',
      prose`
        31-year-old bicycle messenger who lost the front wheel on wet tram rails while riding in
        city traffic, no other vehicle involved, and landed on the point of the shoulder. Treated
        with a sling by choice. Pain is down to a twinge when he reaches for the top shelf; he
        sleeps on either side and left off the tablets two weeks ago.`,
    ],
    [
      'Examination',
      prose`
        BP 118/70, pulse 60, temperature 36.6, pain 1 of 10. Firm lump over the middle third of the
        left clavicle, not tender, skin sound. Elevation 165 degrees, full rotation. Grip equal.
        Feeling over the outer upper arm normal, radial pulse strong.`,
    ],
    [
      'Radiograph',
      prose`
        Two views: displaced fracture of the shaft of the left clavicle, twelve millimeters of
        shortening, bridging callus on three of four cortices. Position unchanged from the films of
        the first week.`,
    ],
    [
      'Assessment',
      prose`
        Displaced midshaft fracture of the left clavicle, routine healing, treated without
        operation. Subsequent visit.`,
    ],
    [
      'Plan',
      prose`
        Out of the sling. Strengthening with elastic band under the physiotherapist, no load above
        shoulder height for another four weeks, then back on the cargo bicycle. No further films
        unless pain returns. Discharge from clinic at twelve weeks if he can do push-ups.`,
    ],
  ],
  vitals: { bloodPressure: [118, 70], pulse: 60, temperatureC: 36.6, pain: 1 },
  conditions: [['58150001', 'Fracture of clavicle']],
  procedures: [['168537006', 'Plain radiography']],
  answerKey: [
    {
      code: 'S42.022D',
      quote: 'Displaced midshaft fracture of the left clavicle, routine healing',
      why: 'Seventh character D: healing phase after active treatment. Aftercare Z codes are not for injuries.',
    },
    {
      code: 'V18.4XXD',
      quote:
        'lost the front wheel on wet tram rails while riding in city traffic, no other vehicle involved',
      why: 'The cause carries the same seventh character as the injury.',
    },
  ],
  lesson: 'Seventh character D for routine healing; never Z47 for an injury.',
}
